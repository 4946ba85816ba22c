"""Sentences of German."""

from newsloom.text.lang.sentences_rules import SentencesRules
from newsloom.text.lang.word_list import listed

RULES = SentencesRules(
    never_last=listed("""
        dr prof dipl ing med jur phil rer nat habil mag hr fr st hl frl nr abs art bd bzw ca co evtl ggf inkl
        exkl insb max min mind sog u.a z.b d.h i.d.r o.g s.o s.u u.u v.a z.t z b d h u a o g i r v t vgl zzgl
        zw gem geb gest verh sen jun kgl staatl städt ehem stellv allg bes lt mio mrd tel str vs gen kap ziff
        jan feb mrz apr jun jul aug sep sept okt nov dez
        """),
    seldom_last=listed("etc usw usf u.s.w ff f uhr jh jhd chr n.chr v.chr jr sr inc corp ltd u.s"),
    openers=listed("""
        der die das den dem des ein eine einer einem einen er sie es wir ich ihr man dieser diese dieses
        diesem diesen sein seine ihre unser in im an am auf bei mit nach von vom vor zu zum zur für aus um
        durch gegen ohne über unter seit während wegen trotz laut aber und oder doch denn dass wenn als ob
        weil da so auch noch nun dann dort hier heute gestern dabei damit daher deshalb dazu danach zudem
        außerdem allerdings jedoch inzwischen nachdem bevor obwohl viele einige mehrere alle beide kein keine
        nicht nur was wer wie wo warum
        """),
    after_ordinal=listed("""
        januar jänner februar märz april mai juni juli august september oktober november dezember jahrhundert
        jahrhunderts jahrtausend weltkrieg weltkrieges weltkriegs bundesliga liga platz mal runde tag minute
        spieltag geburtstag uhr klasse stock etage kapitel jahrestag todestag
        """),
    ordinal_dot=True,
    leaning=listed("""
        er sie es dies diese dieser dieses diesen diesem doch aber und auch weitere zudem außerdem danach dagegen
        dabei
        """),
)
