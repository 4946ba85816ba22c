"""English phrases of time."""

from newsloom.text.lang.times_rules import AfterEaster, Feast, OnDayOfYear, TimesRules, WeekdayOfMonth

# Tables read better with several entries on a line.
# fmt: off

_MINUTES = {"five": 5, "ten": 10, "a quarter": 15, "quarter": 15, "twenty": 20, "twenty-five": 25}
_HOLIDAYS = {
    "new year's day": Feast(OnDayOfYear(1, 1)), "new year's eve": Feast(OnDayOfYear(12, 31)),
    "valentine's day": Feast(OnDayOfYear(2, 14)), "st patrick's day": Feast(OnDayOfYear(3, 17)),
    "may day": Feast(OnDayOfYear(5, 1)), "halloween": Feast(OnDayOfYear(10, 31)),
    "christmas eve": Feast(OnDayOfYear(12, 24)), "christmas day": Feast(OnDayOfYear(12, 25)),
    "boxing day": Feast(OnDayOfYear(12, 26)), "christmas": Feast(OnDayOfYear(12, 24), 3),
    "shrove tuesday": Feast(AfterEaster(-47)), "ash wednesday": Feast(AfterEaster(-46)),
    "palm sunday": Feast(AfterEaster(-7)), "maundy thursday": Feast(AfterEaster(-3)),
    "good friday": Feast(AfterEaster(-2)), "easter saturday": Feast(AfterEaster(-1)),
    "easter sunday": Feast(AfterEaster(0)), "easter monday": Feast(AfterEaster(1)),
    "easter": Feast(AfterEaster(-2), 4), "easter weekend": Feast(AfterEaster(-2), 4),
    "ascension day": Feast(AfterEaster(39)), "whit sunday": Feast(AfterEaster(49)),
    "whit monday": Feast(AfterEaster(50)), "memorial day": Feast(WeekdayOfMonth(5, 0, -1)),
    "labor day": Feast(WeekdayOfMonth(9, 0, 1)), "thanksgiving": Feast(WeekdayOfMonth(11, 3, 4)),
    "black friday": Feast(WeekdayOfMonth(11, 3, 4), later=1), "cyber monday": Feast(WeekdayOfMonth(11, 3, 4), later=4),
    "martin luther king day": Feast(WeekdayOfMonth(1, 0, 3)), "presidents' day": Feast(WeekdayOfMonth(2, 0, 3)),
    "juneteenth": Feast(OnDayOfYear(6, 19)), "fourth of july": Feast(OnDayOfYear(7, 4)),
    "columbus day": Feast(WeekdayOfMonth(10, 0, 2)), "veterans day": Feast(OnDayOfYear(11, 11)),
    "armistice day": Feast(OnDayOfYear(11, 11)), "bonfire night": Feast(OnDayOfYear(11, 5)),
    "bastille day": Feast(OnDayOfYear(7, 14)), "canada day": Feast(OnDayOfYear(7, 1)),
    "anzac day": Feast(OnDayOfYear(4, 25)), "australia day": Feast(OnDayOfYear(1, 26)),
    "st. patrick's day": Feast(OnDayOfYear(3, 17)), "international women's day": Feast(OnDayOfYear(3, 8)),
    "earth day": Feast(OnDayOfYear(4, 22)), "new year": Feast(OnDayOfYear(12, 31), 2),
    "thanksgiving day": Feast(WeekdayOfMonth(11, 3, 4)),
}
_PARTS = {"morning": "morning", "afternoon": "afternoon", "evening": "evening", "night": "night"}

RULES = TimesRules(
    parts_behind={"early morning": "early", "lunchtime": "noon"} | _PARTS,
    parts_before={"early on": "early", "early": "early", "late on": "late", "late": "late",
                  "early hours of": "early", "small hours of": "early", "dawn on": "early", "dawn of": "early"}
    | {f"{part} {link}": value for part, value in _PARTS.items() for link in ("of", "on")},
    day_parts={"this morning": (0, "morning"), "this afternoon": (0, "afternoon"), "this evening": (0, "evening"),
               "tonight": (0, "evening"), "last night": (-1, "night"), "yesterday morning": (-1, "morning")},
    clock_words={"noon": 12, "midday": 12, "midnight": 0},
    hours=("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    minutes_before={"half past": 30, "half-past": 30}
    | {f"{minutes} past": value for minutes, value in _MINUTES.items()}
    | {"quarter to": -15, "a quarter to": -15, "twenty-five to": -25},  # "five to seven" counts people rather
    day_halves={"in the morning": "morning", "in the early morning": "early", "in the afternoon": "afternoon",
                "in the evening": "evening", "at night": "night"},
    clock_before=("at", "by", "about", "around", "after", "before", "until", "from", "between", "since",
                  "near", "approximately", "roughly", "as of"),
    clock_links=("on", "at", "in the", "at about", "at around", "about", "around", "by", "shortly before",
                 "shortly after", "just before", "just after", "at approximately", "until", "at exactly", "before",
                 "after"),
    local=("local time", "local"),
    about=("about", "around", "approximately", "roughly", "circa", "shortly before", "shortly after", "just before",
           "just after", "soon after", "at about", "at around", "at approximately", "almost", "nearly"),
    openers={"from": ("to", "until", "till", "through", "-", "–"), "between": ("and",),
             "": ("to", "through", "until", "-", "–", "and until")},
    since=("since", "as of", "starting", "beginning", "ever since", "effective"),
    until=("until", "till", "by", "no later than", "up to", "through", "before the"),
    every=("every", "each", "most", "any", "every other", "every second", "alternate", "every third"),
    edges={"early": "early", "early in": "early", "mid": "mid", "middle of": "mid", "late": "late",
           "late in": "late", "beginning of": "early", "start of": "early", "end of": "late", "the end of": "late"},
    ends_of={"beginning of the": "early", "start of the": "early", "middle of the": "mid", "end of the": "late",
             "close of the": "late"},
    rest={"later": 1, "earlier": -1, "the rest of": 1},
    steps={"the day before": (-1, None), "the previous day": (-1, None), "a day earlier": (-1, None),
           "one day earlier": (-1, None), "the night before": (-1, "night"), "the previous night": (-1, "night"),
           "the evening before": (-1, "evening"), "the following day": (1, None), "the next day": (1, None),
           "a day later": (1, None), "one day later": (1, None), "the day after": (1, None),
           "the next morning": (1, "morning"), "the following morning": (1, "morning"),
           "later that day": (0, None), "that day": (0, None), "the same day": (0, None),
           "that morning": (0, "morning"), "that afternoon": (0, "afternoon"), "that evening": (0, "evening"),
           "that night": (0, "night")},
    steps_behind={"earlier": -1, "later": 1, "afterwards": 1, "previously": -1},
    steps_closing={"before": -1, "after": 1},
    vague={"recent": 1},
    plurals=frozenset({"minutes", "hours", "days", "weeks", "months", "years", "decades"}),
    ordinals={"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4,
              "final": 4},
    quarters={"quarter": 3, "half": 6},
    of_month=("in", "of"),
    century=("century",),
    holidays=_HOLIDAYS,
    holiday_before=("at", "over", "during", "since", "last", "this", "next", "by", "until", "over the", "during the"),
    seasons={"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12},
    season_before=("in", "in the", "last", "this", "next", "the", "by", "since", "early", "late", "mid", "until",
                   "during the", "over the"),
    weekend=("weekend",),
    halves={"and a half": 0.5, "and a quarter": 0.25},
    parts_of_one={"half an": 0.5, "half a": 0.5, "a quarter of an": 0.25},
    several=frozenset({"a few", "several", "a couple of"}),
)
