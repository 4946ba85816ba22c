"""Words of languages without a folder: none is known."""

from newsloom.text.lang.concepts_rules import ConceptsRules

RULES = ConceptsRules()
