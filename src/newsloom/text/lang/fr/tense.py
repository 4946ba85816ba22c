"""French words of tense."""

from newsloom.text.lang.tense_rules import TenseRules
from newsloom.text.lang.word_list import listed

RULES = TenseRules(
    past=(
        *listed("""
        a ont est sont était étaient avait avaient fut furent eut eurent devait devaient allait
    """),
        "a été",
        "ont été",
    ),
    ahead=(
        *listed("doit doivent va vont devrait devraient aura auront sera seront prévu prévue prévus prévues"),
        "est prévu",
        "est prévue",
        "sont prévus",
        "sont prévues",
        "est attendu",
        "est attendue",
        "a lieu",
        "ont lieu",
    ),
    ahead_endings=(
        "era",
        "ira",
        "dra",
        "tra",
        "rra",
        "vra",
        "ura",
        "eront",
        "iront",
        "dront",
        "tront",
        "rront",
        "vront",
        "uront",
        "erait",
        "eraient",
        "irait",
        "iraient",
        "drait",
        "draient",
    ),
    participle_endings=("é", "ée", "és", "ées"),
    no_verbs=frozenset(
        listed("""
            opéra caméra extra contra ultra autorité autorités comité comités député députés députée employé employés
            blessé blessés délégué délégués rescapé rescapés réfugié réfugiés société sociétés université universités
            municipalité municipalités communauté majorité minorité associé associés armée musée marché
        """)
    ),
    scheduled=(
        *listed("commence commencent débute débutent ouvre ouvrent vote votent joue jouent rencontre décide"),
        "se réunit",
        "se réunissent",
    ),
    reports=(*listed("déclaré annoncé affirmé indiqué précisé dit expliqué confirmé écrit ajouté assuré"),),
    clause_openers=("que", "qu'", "qu’", "comment", "pourquoi"),
)
