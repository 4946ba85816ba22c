"""Words where the language is not known: nothing is taken off them."""

from newsloom.text.lang.words_rules import WordsRules

RULES = WordsRules(possessives=("'s",))
