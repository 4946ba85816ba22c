"""Words that are common in news of any day, in German."""

from newsloom.text.lang.news_words_rules import NewsWordsRules
from newsloom.text.lang.word_list import listed

RULES = NewsWordsRules(
    common=listed("""
        ab abend aktuell alt angabe angriff anfang april arbeit art aufgabe august ausland bahn beginn behorde
        bericht berichten bereits besonder betroffen bild bleiben bringen bundesregierung chef darauf daten
        deutlich deutsch deutschland dezember dienstag donnerstag drei druck durfte ende entscheidung erklaren
        erklarte ersten erst familie februar feuer fall finden folge fordern frage frau frei freitag fruh funf
        fuhren gab ganz geben gegen geld gemeinde gericht gesagt gesellschaft gestern gehen geht gelten geplant
        gesprach gesetz gross grosse grund gruppe gut halten haus heute hilfe hoch hoffen informationen
        insgesamt jahr januar juli juni kind kommen kommt konnte konnten kosten kraft kritik kunftig land lage
        lang lassen leben letzte leute liegen linie mai mann markt meldung mensch million ministerium minister
        mittag mittwoch mitteilen mitteilung monat montag morgen mutmasslich nachricht nacht nah namen neu
        november oktober ort partei person plan platz politik polizei prasident preis problem prozent rathaus
        recht regierung region reihe sagen sagt sagte samstag schaden schon schule schwer schwerverletzt seite
        sechs september setzen sicher sicherheit sieben sitzen situation soll sollen sonntag sprecher sprecherin
        staat stadt stand stark stehen stelle stellen stellungnahme stunde stunden tag teil teilen tote toten
        tun uhr ubernehmen unfall unternehmen untersuchung ursache verband verfahren verletzt verletzte
        verletzten vergangen verkehr vier volk vorsitzend vorwurf wahl wasser weg weisen weit weitere weiter
        welt wenig werk wichtig wirtschaft wissen woche zahl zehn zeigen zeit zeitung ziel zug zwei
    """),
    frequent=listed("""
        berliner nahost paris london madrid moskau kiew brüssel russland ukraine frankreich europa israel
        israelisch china usa euro dollar hamas hisbollah kreml deutschland großbritannien italien spanien polen
        türkei syrien iran gaza eu nato un uno trump us
    """),
)
