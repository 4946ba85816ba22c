"""French words for rising and falling values."""

from newsloom.text.lang.trends_rules import TrendRules

# Tables read better with several entries on a line.
# fmt: off

RULES = TrendRules(
    rises=("augment", "hauss", "progress", "grimp", "bond", "mont$", "monté", "monte", "accru", "accroi",
           "croissance$"),
    falls=("baiss", "recul", "chut", "diminu", "tomb", "rédui", "perd", "repli", "fléchi"),
    by=("de",),
    to=("à",),
    from_=("de",),
    fillers=("encore", "même", "plus", "près", "environ", "légèrement", "fortement"),
    more=("de plus", "en plus", "plus"),
    fewer=("de moins", "en moins", "moins"),
    row=("et", "ou", "à"),
    out_of=("des", "de ses", "de leurs", "de nos", "de ces"),
)
