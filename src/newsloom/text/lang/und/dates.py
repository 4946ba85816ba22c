"""Names of months and of units of time in further languages, for the dates that pages show.

Only names that mean the same month wherever they occur: "mar" (Tuesday in French) is a month here. Turkish names with
an undotted i stand with a dotted one too: in capitals both are one letter.
"""

from newsloom.text.lang.dates_rules import DateRules

_MONTHS = (
    ("enero", "gennaio", "janeiro", "januari", "stycznia", "ocak", "января", "januar", "ene", "genn", "gen"),
    ("febrero", "febbraio", "fevereiro", "februari", "lutego", "şubat", "февраля", "februar", "feb", "febr", "fev"),
    ("marzo", "março", "maart", "mars", "marca", "mart", "марта", "marts", "maret", "mar", "mrt"),
    ("abril", "aprile", "april", "kwietnia", "nisan", "апреля", "abr", "apr"),
    ("mayo", "maggio", "maio", "mei", "maj", "maja", "mayıs", "mayis", "мая", "may", "mag", "mai"),
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
    ("noviembre", "novembre", "novembro", "november", "listopada", "kasım", "kasim", "ноября", "nov"),
    (
        "diciembre",
        "dicembre",
        "dezembro",
        "december",
        "grudnia",
        "aralık",
        "aralik",
        "декабря",
        "desember",
        "dic",
        "dec",
        "dez",
    ),
)

# Arabic, Greek and Ukrainian.
_MONTHS_IN_OTHER_SCRIPTS = (
    ("يناير", "ιανουαρίου", "січня"),
    ("فبراير", "φεβρουαρίου", "лютого"),
    ("مارس", "μαρτίου", "березня"),
    ("أبريل", "ابريل", "απριλίου", "квітня"),
    ("مايو", "μαΐου", "травня"),
    ("يونيو", "يونيه", "ιουνίου", "червня"),
    ("يوليو", "يوليه", "ιουλίου", "липня"),
    ("أغسطس", "اغسطس", "αυγούστου", "серпня"),
    ("سبتمبر", "σεπτεμβρίου", "вересня"),
    ("أكتوبر", "اكتوبر", "οκτωβρίου", "жовтня"),
    ("نوفمبر", "νοεμβρίου", "листопада"),
    ("ديسمبر", "δεκεμβρίου", "грудня"),
)

_UNITS = {
    "second": ("segundo", "segundos", "secondo", "secondi", "seconden"),
    "minute": ("minuto", "minutos", "minuti", "minuut", "minuten", "min"),
    "hour": ("hora", "horas", "h", "ora", "ore", "uur", "uren"),
    "day": ("día", "días", "dia", "dias", "giorno", "giorni", "dag", "dagen"),
    "week": ("semana", "semanas", "settimana", "settimane", "week", "weken"),
    "month": ("mes", "meses", "mês", "mese", "mesi", "maand", "maanden"),
    "year": ("año", "años", "ano", "anos", "anno", "anni", "jaar"),
}

_NUMBERED = (*enumerate(_MONTHS, 1), *enumerate(_MONTHS_IN_OTHER_SCRIPTS, 1))

RULES = DateRules(
    months={name: number for number, names in _NUMBERED for name in names},
    weekdays={},
    months_like_words=frozenset(name for _, names in _NUMBERED for name in names),
    short_months=frozenset({"mai", "may"}),
    # Spanish, Portuguese, Italian, Dutch: "hace 3 horas", "3 ore fa".
    units={name: unit for unit, names in _UNITS.items() for name in names},
    counts={"una": 1, "un": 1, "uma": 1, "um": 1},
    ago_before=("hace", "há"),
    ago_after=("fa", "geleden"),
    joiners=("de", "di", "do", "van"),
    day_marks=("º", "."),
)
