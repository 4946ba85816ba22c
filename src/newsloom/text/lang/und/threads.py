"""References to earlier events where the language is not known: none are seen."""

from newsloom.text.lang.threads_rules import ThreadsRules

RULES = ThreadsRules()
