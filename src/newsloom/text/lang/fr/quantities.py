"""What counts are counts of, in French."""

from newsloom.text.lang.quantities_rules import QuantitiesRules

# Tables read better with several entries on a line.
# fmt: off

RULES = QuantitiesRules(
    kinds={
        "dead": ("mort", "tué", "décès$", "décéd", "péri$", "noyé"),
        "bodies": ("cadavre", "corps$"),
        "injured": ("bless",),
        "missing": ("disparu", "introuvable"),
        "rescued": ("secour", "rescap", "survivant", "sauvé"),
        "aboard": ("bord$", "passager"),
        "arrested": ("arrêt", "interpell", "arrestation"),
        "evacuated": ("évacu",),
        "displaced": ("déplacé", "réfugié", "sans-abri"),
        "captive": ("otage", "enlev"),
        "jobs": ("emploi", "poste$", "postes$"),
        "protesters": ("manifestant",),
        "turnout": ("participation$",),
    },
    groups={
        "children": ("enfant", "mineur", "bébé", "adolescent", "élève"),
        "women": ("femme",),
        "crew": ("équipage", "marin", "matelot"),
        "forces": ("soldat", "policier", "gendarme", "militaire", "combattant"),
        "journalists": ("journaliste", "reporter"),
    },
    anyone=frozenset({"personnes", "personne", "victimes", "victime", "gens", "autres", "habitants"}),
    partitives=(" d'entre ", " des ", " dont "),
)
