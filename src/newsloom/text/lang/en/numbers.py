"""English number words."""

from newsloom.text.lang.numbers_rules import NumberRules

# Tables read better with several entries on a line.
# fmt: off

_SMALL = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen"""
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"

RULES = NumberRules(
    decimal=".",
    group=",",
    words={word: number for number, word in enumerate(_SMALL.split())}
    | {word: 10 * number for number, word in enumerate(_TENS.split(), 2)},
    scales={"hundred": 100, "thousand": 1_000, "million": 10**6, "billion": 10**9, "trillion": 10**12,
            "dozen": 12, "lakh": 10**5, "lakhs": 10**5, "crore": 10**7, "crores": 10**7},
    short_scales={"k": 1_000, "m": 10**6, "mn": 10**6, "mln": 10**6, "mio": 10**6, "bn": 10**9, "b": 10**9,
                  "tn": 10**12, "trn": 10**12, "cr": 10**7},
    money_scales=frozenset({"m", "b", "cr"}),
    vague={"dozens": 12, "scores": 20, "tens": 10, "hundreds": 100, "thousands": 1_000, "millions": 10**6,
           "billions": 10**9, "trillions": 10**12, "lakhs": 10**5},
    vague_with_link=frozenset({"scores", "tens"}),
    vague_links=frozenset({"of"}),
    ones=frozenset({"a", "an"}),
    some=frozenset({"several", "few", "many", "some"}),
    links=frozenset({"and"}),
    fractions={"half": 1 / 2, "third": 1 / 3, "thirds": 1 / 3, "quarter": 1 / 4, "quarters": 1 / 4, "fifth": 1 / 5,
               "fifths": 1 / 5, "tenth": 1 / 10, "tenths": 1 / 10},
    halves=("and a half", "and one half", "-and-a-half"),
    range_marks=frozenset({"-", "–", "—", "to", "or"}),
    between=frozenset({"between"}),
    and_words=frozenset({"and"}),
    from_words=frozenset({"from"}),
    changes=("ris", "rose", "up", "down", "fell", "fall", "increas", "decreas", "grew", "grow", "jump", "climb", "drop",
             "declin", "cut", "rais", "lower", "slow", "widen", "narrow", "improv", "chang", "went", "mov", "plu",
             "shrank", "shrink", "reduc", "boost", "doubl", "expand", "swung", "soar", "tumbl", "slump", "slid", "eas",
             "accelerat", "advanc", "dip", "surg", "gain", "revis", "gone", "switch", "downgrad", "upgrad"),
    minus=frozenset({"minus", "negative"}),
    percent=("per cent", "percent", "pct", "pc"),
    points=("percentage points", "percentage point", "points of percentage"),
    currencies={
        "us dollars": "USD", "u.s. dollars": "USD", "american dollars": "USD", "dollars": "USD", "dollar": "USD",
        "australian dollars": "AUD", "canadian dollars": "CAD", "hong kong dollars": "HKD",
        "singapore dollars": "SGD", "new zealand dollars": "NZD", "euros": "EUR", "euro": "EUR", "pounds": "GBP",
        "pounds sterling": "GBP", "sterling": "GBP", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "rupees": "INR",
        "indian rupees": "INR", "pakistani rupees": "PKR", "rubles": "RUB", "roubles": "RUB", "swiss francs": "CHF",
        "shekels": "ILS", "rand": "ZAR", "naira": "NGN", "dirhams": "AED", "riyals": "SAR", "won": "KRW",
        "pesos": "MXN", "reais": "BRL", "zlotys": "PLN", "hryvnias": "UAH", "danish crowns": "DKK",
        "danish kroner": "DKK", "norwegian crowns": "NOK", "norwegian kroner": "NOK", "swedish crowns": "SEK",
        "swedish kronor": "SEK", "lira": "TRY", "turkish lira": "TRY", "taka": "BDT",
    },
    ordinal_marks=frozenset({"st", "nd", "rd", "th"}),
)
