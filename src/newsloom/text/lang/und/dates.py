"""Names of months and weekdays of further languages, for the dates that pages show.

Only names that mean the same month wherever they occur: "mar" (Tuesday in French) is a month here.
"""

from newsloom.text.lang.dates_rules import DateRules

_MONTHS = (
    ("enero", "gennaio", "janeiro", "januari", "stycznia", "ocak", "января", "januar", "ene", "genn", "gen"),
    ("febrero", "febbraio", "fevereiro", "februari", "lutego", "şubat", "февраля", "februar", "feb", "febr", "fev"),
    ("marzo", "março", "maart", "mars", "marca", "mart", "марта", "marts", "maret", "mar", "mrt"),
    ("abril", "aprile", "april", "kwietnia", "nisan", "апреля", "abr", "apr"),
    ("mayo", "maggio", "maio", "mei", "maj", "maja", "mayıs", "мая", "may", "mag", "mai"),
    ("junio", "giugno", "junho", "juni", "czerwca", "haziran", "июня", "jun", "giu"),
    ("julio", "luglio", "julho", "juli", "lipca", "temmuz", "июля", "jul", "lug"),
    ("agosto", "augustus", "augusti", "sierpnia", "ağustos", "августа", "agustus", "ago", "aug"),
    (
        "septiembre",
        "setiembre",
        "settembre",
        "setembro",
        "september",
        "września",
        "eylül",
        "сентября",
        "sep",
        "sept",
        "set",
    ),
    ("octubre", "ottobre", "outubro", "oktober", "października", "ekim", "октября", "oct", "okt", "ott", "out"),
    ("noviembre", "novembre", "novembro", "november", "listopada", "kasım", "ноября", "nov"),
    ("diciembre", "dicembre", "dezembro", "december", "grudnia", "aralık", "декабря", "desember", "dic", "dec", "dez"),
)

RULES = DateRules(
    months={name: number for number, names in enumerate(_MONTHS, 1) for name in names},
    weekdays={},
    months_like_words=frozenset(name for names in _MONTHS for name in names),
    joiners=("de", "di", "do", "van"),
    day_marks=("º", "."),
)
