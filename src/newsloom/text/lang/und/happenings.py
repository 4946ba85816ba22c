"""Kinds of happenings that hold in every language: none."""

from newsloom.text.lang.happenings_rules import HappeningsRules

RULES = HappeningsRules()
