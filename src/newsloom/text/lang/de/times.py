"""German phrases of time."""

from newsloom.text.lang.times_rules import AfterEaster, Feast, OnDayOfYear, TimesRules, WeekdayOfMonth

# Tables read better with several entries on a line.
# fmt: off

_PARTS = {"morgen": "morning", "vormittag": "morning", "mittag": "noon", "nachmittag": "afternoon",
          "abend": "evening", "nacht": "night", "früh": "early"}
_HOLIDAYS = {
    "neujahr": Feast(OnDayOfYear(1, 1)), "neujahrstag": Feast(OnDayOfYear(1, 1)),
    "silvester": Feast(OnDayOfYear(12, 31)), "silvesterabend": Feast(OnDayOfYear(12, 31)),
    "dreikönigstag": Feast(OnDayOfYear(1, 6)), "tag der arbeit": Feast(OnDayOfYear(5, 1)),
    "maifeiertag": Feast(OnDayOfYear(5, 1)), "tag der deutschen einheit": Feast(OnDayOfYear(10, 3)),
    "reformationstag": Feast(OnDayOfYear(10, 31)), "allerheiligen": Feast(OnDayOfYear(11, 1)),
    "heiligabend": Feast(OnDayOfYear(12, 24)), "heiligen abend": Feast(OnDayOfYear(12, 24)),
    "weihnachten": Feast(OnDayOfYear(12, 24), 3), "weihnachtstagen": Feast(OnDayOfYear(12, 24), 3),
    "rosenmontag": Feast(AfterEaster(-48)), "faschingsdienstag": Feast(AfterEaster(-47)),
    "aschermittwoch": Feast(AfterEaster(-46)), "palmsonntag": Feast(AfterEaster(-7)),
    "gründonnerstag": Feast(AfterEaster(-3)), "karfreitag": Feast(AfterEaster(-2)),
    "karsamstag": Feast(AfterEaster(-1)), "ostersonntag": Feast(AfterEaster(0)),
    "ostermontag": Feast(AfterEaster(1)), "ostern": Feast(AfterEaster(-2), 4),
    "osterwochenende": Feast(AfterEaster(-2), 4), "osterfeiertagen": Feast(AfterEaster(-2), 4),
    "christi himmelfahrt": Feast(AfterEaster(39)), "himmelfahrtstag": Feast(AfterEaster(39)),
    "pfingstsonntag": Feast(AfterEaster(49)), "pfingstmontag": Feast(AfterEaster(50)),
    "pfingsten": Feast(AfterEaster(49), 2), "pfingstwochenende": Feast(AfterEaster(48), 3),
    "valentinstag": Feast(OnDayOfYear(2, 14)), "weltfrauentag": Feast(OnDayOfYear(3, 8)),
    "muttertag": Feast(WeekdayOfMonth(5, 6, 2)), "vatertag": Feast(AfterEaster(39)),
    "halloween": Feast(OnDayOfYear(10, 31)), "martinstag": Feast(OnDayOfYear(11, 11)),
    "nikolaustag": Feast(OnDayOfYear(12, 6)), "jahreswechsel": Feast(OnDayOfYear(12, 31), 2),
    "fronleichnam": Feast(AfterEaster(60)),
} | {
    f"{number} {day}": Feast(OnDayOfYear(12, 24 + place))
    for place, numbers in ((1, ("ersten", "1.", "erste", "erster")), (2, ("zweiten", "2.", "zweite", "zweiter")))
    for number in numbers for day in ("weihnachtstag", "weihnachtsfeiertag")
}
_ORDINALS = {"erst": 1, "zweit": 2, "dritt": 3, "viert": 4}

RULES = TimesRules(
    parts_behind=_PARTS | {"am morgen": "morning", "am vormittag": "morning", "am mittag": "noon",
                           "am nachmittag": "afternoon", "am abend": "evening", "in der nacht": "night",
                           "am späten abend": "late", "am frühen morgen": "early"},
    parts_before={"frühen morgen des": "early", "morgen des": "morning", "vormittag des": "morning",
                  "mittag des": "noon", "nachmittag des": "afternoon", "abend des": "evening", "nacht des": "night",
                  "nacht vom": "night", "frühen morgenstunden des": "early", "frühen": "early", "späten": "late"},
    day_parts={f"{day} {part}": (shift, value) for day, shift in (("heute", 0), ("gestern", -1), ("vorgestern", -2))
               for part, value in _PARTS.items()}
    | {f"morgen {part}": (1, value) for part, value in _PARTS.items() if part != "morgen"}
    | {"heute nacht": (0, "night"), "morgen früh": (1, "morning")},
    nights_before=("nacht zum", "nacht auf", "nacht zu", "nacht auf den"),
    nights_from=("nacht von", "nacht vom"),
    clock_words={"mitternacht": 0},
    hours=("eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"),
    minutes_before={"halb": -30, "viertel nach": 15, "viertel vor": -15, "dreiviertel": -15, "fünf nach": 5,
                    "fünf vor": -5, "zehn nach": 10, "zehn vor": -10, "zwanzig nach": 20, "zwanzig vor": -20,
                    "fünf vor halb": -35, "fünf nach halb": -25},
    day_halves={"morgens": "morning", "früh": "early", "vormittags": "morning", "mittags": "noon",
                "nachmittags": "afternoon", "abends": "evening", "nachts": "night", "am morgen": "morning",
                "am nachmittag": "afternoon", "am abend": "evening"},
    clock_before=("um", "gegen", "ab", "bis", "seit", "von", "nach", "vor", "zwischen", "kurz vor", "kurz nach"),
    clock_links=("um", "im", "am späten", "gegen", "um etwa", "um kurz nach", "ab", "bis", "am", "kurz vor",
                 "kurz nach", "gegen etwa", "um rund", "in der", "am frühen", "vor", "nach"),
    local=("ortszeit", "lokaler zeit"),
    about=("gegen", "etwa", "rund", "ungefähr", "circa", "ca", "kurz vor", "kurz nach", "um etwa", "um kurz nach",
           "um kurz vor", "um rund", "knapp", "fast", "gut"),
    openers={"von": ("bis", "bis zum"), "vom": ("bis zum", "bis"), "zwischen": ("und", "und dem"),
             "": ("bis", "bis zum", "-", "–")},
    since=("seit", "seit dem", "ab", "ab dem", "schon seit"),
    until=("bis", "bis zum", "bis zu", "bis in den", "spätestens am", "spätestens", "bis einschließlich"),
    every=("jeden zweiten", "jeden", "jede", "jedes", "jedem", "jeweils"),
    edges={"anfang": "early", "mitte": "mid", "ende": "late", "anfang des": "early", "mitte des": "mid",
           "ende des": "late", "beginn des": "early"},
    ends_of={"anfang des": "early", "mitte des": "mid", "ende des": "late", "beginn des": "early"},
    rest={"später in": 1, "früher in": -1, "noch in": 1, "noch": 1, "im laufe": 1},
    steps={"am tag zuvor": (-1, None), "am tag davor": (-1, None), "am vortag": (-1, None), "tags zuvor": (-1, None),
           "einen tag zuvor": (-1, None), "am vorabend": (-1, "evening"), "in der nacht davor": (-1, "night"),
           "am tag darauf": (1, None), "tags darauf": (1, None), "am folgenden tag": (1, None),
           "am nächsten tag": (1, None), "einen tag später": (1, None), "am tag danach": (1, None),
           "am nächsten morgen": (1, "morning"), "am folgetag": (1, None), "am selben tag": (0, None),
           "am gleichen tag": (0, None), "am selben abend": (0, "evening"), "noch am selben tag": (0, None)},
    steps_behind={"zuvor": -1, "vorher": -1, "davor": -1, "früher": -1, "später": 1, "danach": 1, "darauf": 1},
    vague={},
    ordinals={stem + ending: number for stem, number in _ORDINALS.items() for ending in ("e", "en", "es", "er")},
    quarters={"quartal": 3, "quartals": 3, "vierteljahr": 3, "halbjahr": 6, "halbjahres": 6},
    of_month=("im", "des", "im monat"),
    century=("jahrhundert", "jahrhunderts"),
    holidays=_HOLIDAYS,
    joins_nouns=True,
    holiday_before=("an", "zu", "über", "um", "seit", "bis", "vergangene", "vergangenen", "letzte", "letzten", "am",
                    "nächste", "nächsten", "kommende", "kommenden", "diese", "diesem", "den", "während"),
    seasons={"frühling": 3, "frühjahr": 3, "sommer": 6, "herbst": 9, "winter": 12},
    season_before=("im", "vergangenen", "letzten", "diesen", "diesem", "kommenden", "nächsten", "seit", "bis", "den",
                   "zum", "vom", "ab"),
    weekend=("wochenende", "wochenendes"),
    plurals=frozenset({"tagen", "tage", "wochen", "monate", "monaten", "jahre", "jahren", "stunden", "minuten",
                       "jahrzehnte", "jahrzehnten"}),
    halves={"einhalb": 0.5},
    parts_of_one={"eine halbe": 0.5, "einer halben": 0.5, "ein halbes": 0.5, "einem halben": 0.5,
                  "eine viertel": 0.25, "anderthalb": 1.5, "eineinhalb": 1.5, "zweieinhalb": 2.5},
    several=frozenset({"einigen", "wenigen", "einige", "wenige", "mehrere", "mehreren"}),
)
