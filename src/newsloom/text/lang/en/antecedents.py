"""English words that tell elsewhere what a number counts."""

from newsloom.text.lang.antecedents_rules import AntecedentRules

# Tables read better with several entries on a line.
# fmt: off

RULES = AntecedentRules(
    heads=("number of the", "number of", "numbers of", "tally of", "count of", "toll of", "number"),
    empty=frozenset({"figure", "figures", "number", "numbers", "total", "count", "tally", "value", "rate", "sum",
                     "amount", "end", "time", "rest", "record", "high", "low", "average", "half", "cost of"}),
    links=("at", "of", "to", "from"),
    linking=frozenset({"is", "was", "are", "were", "be", "been", "at", "to", "reached", "totalled", "totaled", "hit",
                       "stood", "stands", "remained", "remains", "averaged", "topped", "exceeded", "passed"}),
    complements=("of", "on", "for"),
    openers=("that", "and", "but", "while", "as", "after", "whether", "if", "because"),
    tellers=("counted", "counts", "count", "says", "say", "said", "puts it at", "put it at", "puts the figure at",
             "put the figure at", "puts the number at", "put the number at", "puts the total at", "put the total at",
             "spoke of", "speak of", "speaks of", "talked of", "reported", "reports", "estimated", "estimates",
             "gave", "gives", "claimed", "claims"),
    denied_behind=("not", "and not", "but not", "rather than", "instead of", "as opposed to"),
    denied_before=("not",),
    but=("but",),
)
