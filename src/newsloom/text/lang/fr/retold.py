"""Values given before, in French."""

from newsloom.text.lang.retold_rules import RetoldRules

RULES = RetoldRules(
    adjectives=("précédent", "précédente", "précédents", "antérieur", "antérieure"),
    nouns=("bilan", "chiffre", "chiffres", "décompte", "estimation", "version", "article", "total", "annonce"),
    helpers=("avait", "avaient", "avions"),
    told=(
        "annoncé", "fait état", "évoqué", "donné", "indiqué", "dit", "signalé", "rapporté", "estimé", "déclaré",
        "parlé", "affirmé", "publié", "avancé",
    ),
    tell=("faisait état", "évoquait", "parlait"),
    adverbs=("initialement", "au départ", "précédemment", "auparavant", "dans un premier temps"),
    beside=("initialement", "précédemment", "auparavant", "d'abord"),
)  # fmt: skip
