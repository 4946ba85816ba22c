"""What counts are counts of, in German."""

from newsloom.text.lang.quantities_rules import QuantitiesRules

# Tables read better with several entries on a line.
# fmt: off

RULES = QuantitiesRules(
    kinds={
        "dead": ("tot$", "tote", "getötet", "gestorben", "todesopfer", "todesfäll", "todeszahl", "opferzahl", "ums$",
                 "umgekommen", "ertrunken", "starben$", "starb$", "verstorben", "todesfall"),
        "bodies": ("leiche", "leichnam"),
        "injured": ("verletz", "verwundet"),
        "missing": ("vermisst",),
        "rescued": ("gerettet", "überleb", "geborgen"),
        "aboard": ("bord$", "passagier", "fahrgäst", "insass"),
        "arrested": ("festgenommen", "verhaft", "festnahme", "inhaftiert"),
        "evacuated": ("evakuiert",),
        "displaced": ("vertrieben", "obdachlos", "flüchtling"),
        "captive": ("geisel", "entführ", "verschleppt"),
        "jobs": ("stelle$", "stellen$", "arbeitspl", "jobs$"),
        "protesters": ("demonstrant", "demonstrierend"),
        "turnout": ("wahlbeteiligung$",),
    },
    groups={
        "children": ("kind$", "kinder", "minderjährig", "säugling", "jugendlich", "schüler"),
        "women": ("frau",),
        "crew": ("besatzung", "crew", "seeleute", "matros"),
        "forces": ("soldat", "polizist", "beamt", "kämpfer"),
        "journalists": ("journalist", "reporter"),
    },
    anyone=frozenset({"menschen", "mensch", "personen", "person", "opfer", "leute", "weitere", "andere", "bewohner"}),
    partitives=(" der ", " davon ", " darunter ", " von ihnen ", " von denen ", " von den ", " ihrer "),
)
