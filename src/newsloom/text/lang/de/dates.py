"""German words of time."""

from newsloom.text.lang.dates_rules import DateRules

# Tables read better with several entries on a line.
# fmt: off

_MONTHS = ["januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober",
           "november", "dezember"]
_WEEKDAYS = ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"]
_SMALL = ["zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"]


def _bent(stems: dict[str, int]) -> dict[str, int]:
    """The adjectives with all their endings."""
    return {stem + ending: turn for stem, turn in stems.items() for ending in ("e", "er", "es", "en", "em")}


RULES = DateRules(
    months={name: number for number, name in enumerate(_MONTHS, 1)}
    | {name[:3]: number for number, name in enumerate(_MONTHS, 1)}
    | {"jänner": 1, "feber": 2, "mrz": 3, "sept": 9},
    weekdays={name: number for number, name in enumerate(_WEEKDAYS)}
    | {f"{name}{part}": number for number, name in enumerate(_WEEKDAYS)
       for part in ("morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht")}
    | {"sonnabend": 5, "mo": 0, "di": 1, "mi": 2, "do": 3, "fr": 4, "sa": 5, "so": 6},
    day_words={"vorgestern": -2, "gestern": -1, "heute": 0, "morgen": 1, "übermorgen": 2},
    units={
        "sekunde": "second", "sekunden": "second", "sek": "second", "minute": "minute", "minuten": "minute",
        "min": "minute", "stunde": "hour", "stunden": "hour", "std": "hour", "tag": "day", "tage": "day",
        "tagen": "day", "tages": "day", "woche": "week", "wochen": "week", "monat": "month", "monate": "month",
        "monaten": "month", "monats": "month", "jahr": "year", "jahre": "year", "jahren": "year", "jahres": "year",
        "jahrzehnt": "decade", "jahrzehnte": "decade", "jahrzehnten": "decade", "jahrhundert": "century",
        "jahrhunderten": "century",
    },
    counts={"einer": 1, "einem": 1, "eine": 1, "ein": 1,
            "einigen": 3, "wenigen": 3, "einige": 3, "wenige": 3, "mehrere": 3, "mehreren": 3}
    | {name: number for number, name in enumerate(_SMALL, 2)},
    months_like_words=frozenset({"jan", "mai", "august"}),
    short_months=frozenset({"mai"}),
    short_weekdays=frozenset({"mo", "di", "mi", "do", "fr", "sa", "so"}),
    ago_before=("vor",),
    roughly=("rund", "etwa", "ungefähr", "circa", "ca.", "knapp", "gut", "fast", "beinahe", "nahezu", "über",
             "mehr als", "weniger als", "kaum mehr als", "schätzungsweise"),
    ahead_before=(),
    turns_before=_bent({"letzt": -1, "vergangen": -1, "vorig": -1, "dies": 0, "laufend": 0, "nächst": 1,
                        "kommend": 1, "vorletzt": -2, "übernächst": 2}),
    lately={"letzten": 1, "vergangenen": 1, "nächsten": -1, "kommenden": -1, "letzte": 1},
    articles=("den", "der", "die", "dem"),
    joiners=("des",),
    day_marks=(".",),
    year_before=frozenset({"im", "in", "jahr", "jahre", "jahres", "seit", "bis", "ab", "vor", "nach", "von", "anfang",
                           "mitte", "ende", "um", "und", "zwischen", "sommer", "winter", "herbst", "frühjahr", "für"}),
    year_amid=frozenset({"wurde", "wurden", "war", "waren", "hatte", "hatten", "ist", "sind", "bereits", "schon",
                         "erst", "erstmals", "zuletzt", "dort", "sich"}),
    clock_after=("uhr",),
    now=frozenset({"gerade eben", "soeben", "jetzt"}),
)
