"""Words of German."""

from newsloom.text.lang.word_list import listed
from newsloom.text.lang.words_rules import WordsRules

RULES = WordsRules(
    stop_words=listed("""
        ab aber alle allem allen aller alles als also am an ander andere anderen anderer anderes auch auf aus
        bei beim bereits bin bis bist da dabei dadurch dafür dagegen daher damit danach dann daran darauf
        daraus darin darüber darum das dass davon dazu dein dem demnach den denen denn dennoch der deren des
        deshalb dessen dich die dies diese diesem diesen dieser dieses dir doch dort du durch dürfen ebenfalls
        ein eine einem einen einer eines einige einigen einiger einmal er es etwa etwas euch euer für gegen
        gegenüber gewesen gibt hab habe haben hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre
        ihrem ihren ihrer ihres im immer in indem ins ist ja jede jedem jeden jeder jedes jedoch jene jenem
        jenen jener jenes jetzt kann kein keine keinem keinen keiner können könnte laut man mehr mein meine
        mich mir mit muss müssen musste nach nachdem neben nicht nichts noch nun nur ob oder ohne sagt sagte
        schon sehr sei seien sein seine seinem seinen seiner seines seit selbst sich sie sind so sogar solche
        soll sollen sollte sondern sowie soweit teilte um und uns unser unsere unter vom von vor während war
        waren was wegen weil weiter weitere welche welchem welchen welcher wenn wer werde werden wie wieder
        will wir wird wo wollen wollte worden wurde wurden würde würden zu zudem zum zur zwar zwischen über
        """),
    possessives=("'s",),
    folded=(("ä", "a"), ("ö", "o"), ("ü", "u")),
    kept=("ss", "us"),
    endings=(
        ("innen", "in", 3),
        ("ungen", "ung", 2),
        ("nisse", "nis", 3),
        ("sten", "st", 4),
        ("ern", "", 4),
        ("em", "", 4),
        ("en", "", 4),
        ("er", "", 4),
        ("es", "", 4),
        ("e", "", 3),
        ("n", "", 5),
        ("s", "", 4),
    ),
)
