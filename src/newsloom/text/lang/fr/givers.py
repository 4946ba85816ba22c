"""French words around who gives a figure."""

from newsloom.text.lang.givers_rules import GiverRules

# Tables read better with several entries on a line.
# fmt: off

RULES = GiverRules(
    according=("selon", "d'après", "d’après", "de source", "citant"),
    says=frozenset({"dit", "déclaré", "annoncé", "indiqué", "affirmé", "précisé", "ajouté", "rapporté", "confirmé",
                    "expliqué", "estime", "estimé", "indique", "affirme", "annonce"}),
    reckons={"évalue": ("à",), "évaluait": ("à",), "chiffre": ("à",), "chiffrait": ("à",), "table": ("sur",),
             "tablait": ("sur",), "prévoit": (), "prévoyait": ()},
    joining=("et", "mais"),
    relatives=("que",),
    as_of=("au", "à la date du"),
    as_of_articles=("le",),
    articles=("les", "le", "la", "du", "de"),
    elided=("l'", "l’", "d'", "d’"),
    ends=("sont", "ont", "qui", "que", "depuis"),
    helpers=("a", "ont", "avait"),
    passives=frozenset({"est", "sont"}),
    last_words=("le", "ce", "au"),
    abbreviations=("MM", "Mme", "Dr", "St"),
)
