"""Words of tense that hold in every language: none."""

from newsloom.text.lang.tense_rules import TenseRules

RULES = TenseRules()
