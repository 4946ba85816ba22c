"""Citing other outlets, where the language is not known: nothing is certain."""

from newsloom.text.lang.citing_rules import CitingRules

RULES = CitingRules()
