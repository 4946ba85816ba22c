"""English words for rising and falling values."""

from newsloom.text.lang.trends_rules import TrendRules

# Tables read better with several entries on a line.
# fmt: off

RULES = TrendRules(
    rises=("rise$", "rises$", "rose$", "risen$", "rising$", "increas", "grew$", "grow$", "grows$", "growing$", "grown$",
           "growth$", "jump", "climb", "soar", "surg", "gain", "advanc", "up$", "upward", "higher$", "swell",
           "swollen$", "rebound", "rallied$", "rally$", "expand", "improv", "boost", "accelerat"),
    falls=("fell$", "fall$", "falls$", "falling$", "fallen$", "drop", "declin", "decreas", "down$", "downward", "lower",
           "slump", "tumbl", "plung", "plummet", "slid$", "slide$", "slides$", "sliding$", "slip", "shed$", "sheds$",
           "shedding$", "dip$", "dips$", "dipped$", "dipping$", "sank$", "sink$", "sinks$", "sunk$", "sinking$",
           "shrank$", "shrink", "shrunk$", "lost$", "lose$", "loses$", "losing$", "reduc", "cut$", "cuts$", "cutting$",
           "eased$", "easing$", "slow$", "slows$", "slowed$", "slowing$", "slash", "weaken", "crash", "contract"),
    by=("by",),
    to=("to", "at"),
    from_=("from",),
    fillers=("back", "again", "even", "further", "another", "a further", "an additional", "as much as", "on average",
             "sharply", "slightly", "marginally", "roughly", "only", "just", "almost", "nearly", "the", "a"),
    more=("more", "higher", "larger"),
    fewer=("fewer", "less", "lower", "smaller"),
    going=("go", "goes", "going", "gone", "went", "ran", "moved", "inched", "crept", "edged", "ticked", "climbed",
           "rose", "shot", "pushed", "driven", "drove", "bumped", "put"),
    row=("and", "or", "to", "and even", "or even", "and the"),
    out_of=("of the", "of its", "of their", "of his", "of her", "of our", "of these", "of those"),
)
