"""Sentences of English."""

from newsloom.text.lang.sentences_rules import SentencesRules
from newsloom.text.lang.word_list import listed

RULES = SentencesRules(
    never_last=listed("""
        mr mrs ms mx messrs dr prof rev revd fr sr st ste sgt cpl lt col gen maj brig capt cmdr adm pvt pfc
        det insp supt gov sen sens rep reps pres hon amb sec atty asst assoc dir ald no nos vol vols fig figs
        ch pp vs v cf ca approx al viz mt ft ph.d e.g i.e jan feb mar apr jun jul aug sep sept oct nov dec
        """),
    seldom_last=listed("""
        inc ltd co cos corp bros llc plc jr etc est dept univ ave blvd rd sq hwy a.m p.m u.s u.k u.n e.u d.c
        l.a u.s.a u.a.e b.c a.d calif conn fla ill kan mass mich minn miss mo mont neb nev okla ore pa tenn
        tex va vt wash wis wyo ala ariz ark colo del ga ind ky la md n.c n.d n.h n.j n.m n.y r.i s.c s.d w.va
        """),
    openers=listed("""
        the a an he she it they we i you this that these those his her its their our my your there here in on
        at by for from with without to of as but and or so yet if when while after before since until although
        though because however meanwhile also still then now some many most several all both each every no not
        what who where why how which according under over during despite among between one two three last next
        earlier later
        """),
    leaning=listed("""
        he she they it this these those that but and however another other others also still then later meanwhile
        """),
)
