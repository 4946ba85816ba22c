"""English words of time."""

from newsloom.text.lang.dates_rules import DateRules

# Tables read better with several entries on a line.
# fmt: off

_MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
           "november", "december"]
_WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_SMALL = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]

RULES = DateRules(
    months={name: number for number, name in enumerate(_MONTHS, 1)}
    | {name[:3]: number for number, name in enumerate(_MONTHS, 1)} | {"sept": 9},
    weekdays={name: number for number, name in enumerate(_WEEKDAYS)}
    | {"mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6},
    day_words={"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1, "day before yesterday": -2,
               "day after tomorrow": 2},
    units={
        "second": "second", "seconds": "second", "sec": "second", "secs": "second", "s": "second",
        "minute": "minute", "minutes": "minute", "min": "minute", "mins": "minute", "m": "minute",
        "hour": "hour", "hours": "hour", "hr": "hour", "hrs": "hour", "h": "hour",
        "day": "day", "days": "day", "d": "day", "week": "week", "weeks": "week", "wk": "week", "wks": "week",
        "w": "week", "month": "month", "months": "month", "mo": "month", "mos": "month",
        "year": "year", "years": "year", "yr": "year", "yrs": "year", "y": "year",
        "decade": "decade", "decades": "decade", "century": "century", "centuries": "century",
    },
    counts={"a": 1, "an": 1, "about an": 1, "about a": 1, "a couple of": 2, "a few": 3, "several": 3}
    | {name: number for number, name in enumerate(_SMALL, 1)},
    months_like_words=frozenset({"may", "march", "mar", "dec", "jan", "jun", "sep", "august", "april", "june"}),
    month_names=frozenset({"long march", "forced march", "death march", "women's march", "women’s march", "man march"}),
    short_months=frozenset({"may"}),
    short_weekdays=frozenset({"mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"}),
    ago_after=("ago",),
    turns_before={"last": -1, "previous": -1, "past": -1, "this": 0, "current": 0, "next": 1, "coming": 1},
    turns_after={"before last": -2, "after next": 2},
    lately={"last": 1, "past": 1, "next": -1, "coming": -1, "previous": 1},
    articles=("the", "of the", "of"),
    joiners=("of",),
    day_marks=("st", "nd", "rd", "th"),
    never_before_months=frozenset({"the", "and"}),
    year_before=frozenset({
        "in", "since", "until", "till", "by", "from", "during", "before", "after", "late", "early", "mid", "of",
        "and", "to", "between", "around", "circa", "fiscal", "year", "spring", "summer", "autumn", "winter", "fall",
        "throughout", "through", "the", "for",
    }),
    clock_after=("o'clock", "o’clock"),
    now=frozenset({"just now", "now", "moments ago"}),
    month_first=True,
    day_first_regions=frozenset({
        "gb", "uk", "ie", "au", "nz", "in", "pk", "bd", "lk", "np", "sg", "my", "hk", "mt", "za", "ng", "gh", "ke",
        "ug", "tz", "zm", "zw", "bw", "na", "jm", "tt", "bb", "gi", "eu", "cy", "ae", "qa", "sa", "eg", "il",
    }),
)
