"""Rising and falling values, in every language: nothing is known."""

from newsloom.text.lang.trends_rules import TrendRules

RULES = TrendRules()
