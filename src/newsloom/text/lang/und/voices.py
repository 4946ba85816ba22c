"""Speakers in languages without a folder: nothing is known."""

from newsloom.text.lang.voices_rules import VoicesRules

RULES = VoicesRules()
