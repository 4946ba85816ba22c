"""Numbers that are common in news of any day, in every language."""

from newsloom.text.lang.news_words_rules import NewsWordsRules
from newsloom.text.lang.word_list import listed

RULES = NewsWordsRules(
    frequent=listed("""
        1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 24 25 30 40 50 60 70 80 90 100 200 500 1,000
    """),
)
