"""What counts are counts of, in English."""

from newsloom.text.lang.quantities_rules import QuantitiesRules

# Tables read better with several entries on a line.
# fmt: off

RULES = QuantitiesRules(
    kinds={
        "dead": ("dead$", "death", "died$", "die$", "dying$", "kill", "fatalit", "toll$", "perish", "drown",
                 "slain$", "lives$", "martyr"),
        "bodies": ("bodies$", "body$", "corpse"),
        "injured": ("injur", "wound", "hurt$"),
        "missing": ("missing$", "unaccounted$"),
        "rescued": ("rescue", "surviv", "saved$", "ashore$"),
        "aboard": ("aboard$", "passenger", "board$"),
        "arrested": ("arrest", "detain", "detention"),
        "evacuated": ("evacuat",),
        "displaced": ("displac", "homeless$", "refugee"),
        "captive": ("hostage", "captive", "abduct", "kidnap"),
        "jobs": ("job$", "jobs$", "redundanc", "layoff"),
        "protesters": ("protester", "demonstrator", "marcher"),
        "turnout": ("turnout$",),
    },
    groups={
        "children": ("child", "minor$", "minors$", "infant", "toddler", "bab", "teenager", "pupil"),
        "women": ("woman$", "women$"),
        "crew": ("crew", "sailor", "seam", "deckhand"),
        "forces": ("soldier", "troop", "police", "officer", "fighter", "militant"),
        "journalists": ("journalist", "reporter"),
    },
    anyone=frozenset({"people", "person", "persons", "victim", "victims", "other", "others", "man", "men", "folk",
                      "casualties", "individuals", "human", "humans", "residents"}),
    partitives=(" of the ", " of them ", " of whom ", " of those ", " of its ", " of their "),
)
