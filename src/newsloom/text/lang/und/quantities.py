"""What counts are counts of: nothing is known without a language."""

from newsloom.text.lang.quantities_rules import QuantitiesRules

RULES = QuantitiesRules(kinds={}, groups={}, anyone=frozenset(), partitives=())
