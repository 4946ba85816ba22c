"""Clauses of French."""

from newsloom.text.lang.clauses_rules import ClausesRules
from newsloom.text.lang.word_list import listed

RULES = ClausesRules(
    openers=listed("et mais ou car puis donc tandis alors lorsque quand parce puisque"),
    openers_behind_comma=listed("qui dont où après"),
    coordinators=listed("et mais ou"),
    verbs=listed("""
        est sont était étaient a ont avait avaient sera seront serait seraient aura auront aurait auraient peut peuvent
        pouvait doit doivent devait fait font faisait va vont allait vient viennent reste restent prend prennent met
        mettent dit disent tient tiennent veut veulent suit figure figurent fut furent fit eut eurent assure affirme
        annonce indique compte comptent trouve trouvent
    """),
    verb_endings=("aient", "ait", "èrent", "ont", "ent"),
    not_verbs=listed("""
        moment mouvement gouvernement parlement seulement notamment également comment souvent argent client accident
        président urgent récent parent cent dont département bâtiment appartement événement document
        règlement lait portrait extrait trait front pont mont
    """),
    since=listed("depuis"),
    negations=listed("ne n' pas jamais aucun aucune rien sans ni nie dément démenti refusé refuse"),
)
