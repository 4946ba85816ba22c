"""Who gives a figure, in every language: nothing is known."""

from newsloom.text.lang.givers_rules import GiverRules

RULES = GiverRules()
