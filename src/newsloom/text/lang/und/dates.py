"""Names of months and weekdays of further languages, for the dates that pages show.

Only names that mean the same month wherever they occur: "mar" (Tuesday in French) is a month here.
"""

from newsloom.text.lang.dates_rules import DateRules

_MONTHS = (
    ("enero", "gennaio", "janeiro", "januari", "stycznia", "ocak", "ene", "genn", "gen"),
    ("febrero", "febbraio", "fevereiro", "februari", "lutego", "şubat", "feb", "febr", "fev"),
    ("marzo", "março", "maart", "mars", "marca", "mart", "mar", "mrt"),
    ("abril", "aprile", "april", "kwietnia", "nisan", "abr", "apr"),
    ("mayo", "maggio", "maio", "mei", "maj", "maja", "mayıs", "may", "mag", "mai"),
    ("junio", "giugno", "junho", "juni", "czerwca", "haziran", "jun", "giu"),
    ("julio", "luglio", "julho", "juli", "lipca", "temmuz", "jul", "lug"),
    ("agosto", "augustus", "augusti", "sierpnia", "ağustos", "ago", "aug"),
    ("septiembre", "setiembre", "settembre", "setembro", "september", "września", "eylül", "sep", "sept", "set"),
    ("octubre", "ottobre", "outubro", "oktober", "października", "ekim", "oct", "okt", "ott", "out"),
    ("noviembre", "novembre", "novembro", "november", "listopada", "kasım", "nov"),
    ("diciembre", "dicembre", "dezembro", "december", "grudnia", "aralık", "dic", "dec", "dez"),
)

RULES = DateRules(
    months={name: number for number, names in enumerate(_MONTHS, 1) for name in names},
    weekdays={},
    months_like_words=frozenset(name for names in _MONTHS for name in names),
    joiners=("de", "di", "do", "van"),
    day_marks=("º", "."),
)
