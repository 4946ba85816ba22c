"""Sentences where the language is not known: abbreviations that many languages share."""

from newsloom.text.lang.sentences_rules import SentencesRules
from newsloom.text.lang.word_list import listed

RULES = SentencesRules(
    never_last=listed("dr prof mr mrs ms st nr no vs mt ft"),
    seldom_last=listed("inc ltd co corp jr sr etc a.m p.m"),
)
