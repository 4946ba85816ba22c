"""Clauses: without a language a sentence is not taken apart."""

from newsloom.text.lang.clauses_rules import ClausesRules

RULES = ClausesRules()
