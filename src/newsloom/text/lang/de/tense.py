"""German words of tense."""

from newsloom.text.lang.tense_rules import TenseRules
from newsloom.text.lang.word_list import listed

RULES = TenseRules(
    past=(
        *listed("""
        war waren wurde wurden hatte hatten hat haben ist sind kam kamen gab ging gingen fiel fielen traf trafen
        starb starben brach brachen stieg stiegen sank sanken begann begannen lief liefen stand standen fand fanden
        sollte sollten wollte wollten musste mussten konnte konnten
    """),
    ),
    ahead=(
        *listed("wird werden soll sollen will wollen muss müssen dürfte dürften können kann frühestens"),
        "ist geplant",
        "sind geplant",
        "ist für",
        "sind für",
        "geplant",
        "angesetzt",
        "terminiert",
        "vorgesehen",
        "erwartet",
    ),
    undone=("haben", "sein"),
    undone_after=("t", "en"),
    scheduled=(
        *listed("""
        tagt tagen entscheidet entscheiden beginnt beginnen startet starten trifft treffen eröffnet öffnet schließt
        endet stimmt stimmen wählt wählen verhandelt berät beraten reist empfängt spielt spielen kommt kommen geht
        findet finden steht stehen bleibt bleiben gilt gelten feiert läuft
    """),
    ),
    reports=(
        *listed("""
        sagte sagten sagt teilte teilten mitteilte mitteilten erklärte erklärten berichtete berichteten schrieb
        schrieben bestätigte gab betonte kündigte meldete meldeten hieß äußerte kritisierte warnte forderte
    """),
    ),
    clause_openers=("dass", "ob", "wie", "warum", "weshalb"),
)
