"""Names where the language is not known: capitals, and what many languages share."""

from newsloom.text.lang.names_rules import NamesRules
from newsloom.text.lang.place_names import CITIES
from newsloom.text.lang.word_list import listed

PARTICLES = listed("""
    al el bin ibn ben abu bint de da di du del della van von der den la le dos das do ter ten y ul zu
    """)

RULES = NamesRules(titles=listed("mr mrs ms dr prof"), particles=PARTICLES, places=CITIES)
