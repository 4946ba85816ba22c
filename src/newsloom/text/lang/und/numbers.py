"""Figures in every language: both marks are read by their place, and per cent by its sign."""

from newsloom.text.lang.numbers_rules import NumberRules

RULES = NumberRules(decimal="", group="")
