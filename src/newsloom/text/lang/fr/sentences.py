"""Sentences of French."""

from newsloom.text.lang.sentences_rules import SentencesRules
from newsloom.text.lang.word_list import listed

RULES = SentencesRules(
    never_last=listed("""
        m mm mme mmes mlle mlles dr drs pr prof me mgr st ste sts gal col cne lt cdt env éd vol chap art fig n
        no cf c.-à-d p.ex p av bd janv févr avr juil sept oct nov déc tél
        """),
    seldom_last=listed("etc apr j.-c j.c s.a cie jr u.s"),
    openers=listed("""
        le la les un une des il elle ils elles on nous je vous ce cet cette ces cela son sa ses leur leurs
        notre dans en au aux à sur sous par pour avec sans de du d' mais et ou donc or car si quand lorsque
        comme après avant depuis pendant selon alors aussi ainsi enfin puis ensuite toutefois cependant
        pourtant aujourd'hui hier ici là tout tous toutes plusieurs certains beaucoup qui que quoi où pourquoi
        comment
        """),
    spaced_marks=True,
    leaning=listed("""
        il elle ils elles cela mais et autre autres aussi ensuite puis
        """),
)
