"""What holds in every language of what a number counts: nothing."""

from newsloom.text.lang.antecedents_rules import AntecedentRules

RULES = AntecedentRules()
