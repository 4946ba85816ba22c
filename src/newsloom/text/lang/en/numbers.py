"""English number words."""

from newsloom.text.lang.numbers_rules import NumberRules

# Tables read better with several entries on a line.
# fmt: off

_SMALL = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen"""
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"

_NATIONAL = {
    "dollars": {"us": "USD", "u.s.": "USD", "american": "USD", "united states": "USD", "australian": "AUD",
                "canadian": "CAD", "hong kong": "HKD", "singapore": "SGD", "new zealand": "NZD", "taiwan": "TWD",
                "jamaican": "JMD"},
    "pounds": {"british": "GBP", "uk": "GBP", "egyptian": "EGP", "lebanese": "LBP", "syrian": "SYP", "sudanese": "SDG"},
    "rupees": {"indian": "INR", "pakistani": "PKR", "pakistan": "PKR", "sri lankan": "LKR", "nepali": "NPR"},
    "pesos": {"mexican": "MXN", "argentine": "ARS", "chilean": "CLP", "colombian": "COP", "philippine": "PHP"},
    "dinars": {"kuwaiti": "KWD", "jordanian": "JOD", "iraqi": "IQD", "bahraini": "BHD", "serbian": "RSD",
               "tunisian": "TND", "libyan": "LYD", "algerian": "DZD"},
    "dirhams": {"emirati": "AED", "uae": "AED", "moroccan": "MAD"},
    "riyals": {"saudi": "SAR", "qatari": "QAR"},
    "rials": {"iranian": "IRR", "omani": "OMR", "yemeni": "YER"},
    "francs": {"swiss": "CHF", "cfa": "XOF", "congolese": "CDF", "rwandan": "RWF"},
    "crowns": {"danish": "DKK", "norwegian": "NOK", "swedish": "SEK", "czech": "CZK", "icelandic": "ISK"},
    "kroner": {"danish": "DKK", "norwegian": "NOK"},
    "kronor": {"swedish": "SEK"},
    "shillings": {"kenyan": "KES", "ugandan": "UGX", "tanzanian": "TZS", "somali": "SOS"},
    "rubles": {"russian": "RUB"},
    "roubles": {"russian": "RUB"},
    "shekels": {"israeli": "ILS"},
    "liras": {"turkish": "TRY"},
    "zlotys": {"polish": "PLN"},
    "forints": {"hungarian": "HUF"},
    "cedis": {"ghanaian": "GHS"},
    "hryvnias": {"ukrainian": "UAH"},
    "yen": {"japanese": "JPY"},
    "yuan": {"chinese": "CNY"},
    "won": {"south korean": "KRW", "korean": "KRW"},
    "ringgit": {"malaysian": "MYR"},
    "baht": {"thai": "THB"},
    "rupiah": {"indonesian": "IDR"},
    "dong": {"vietnamese": "VND"},
    "rand": {"south african": "ZAR"},
    "naira": {"nigerian": "NGN"},
    "taka": {"bangladeshi": "BDT"},
    "lei": {"romanian": "RON"},
    "leva": {"bulgarian": "BGN"},
    "reais": {"brazilian": "BRL"},
}
_CURRENCIES = {
    "dollars": "USD", "euros": "EUR", "pounds": "GBP", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "rupees": "INR",
    "rubles": "RUB", "roubles": "RUB", "shekels": "ILS", "rand": "ZAR", "naira": "NGN", "dirhams": "AED",
    "riyals": "SAR", "rials": "IRR", "won": "KRW", "pesos": "MXN", "reais": "BRL", "zlotys": "PLN", "hryvnias": "UAH",
    "kroner": "NOK", "kronor": "SEK", "liras": "TRY", "taka": "BDT", "baht": "THB", "ringgit": "MYR", "rupiah": "IDR",
    "dong": "VND", "forints": "HUF", "cedis": "GHS", "shillings": "KES", "birr": "ETB", "tenge": "KZT",
    "bitcoins": "BTC", "bucks": "USD",
} | {f"{nation} {unit}": code for unit, nations in _NATIONAL.items() for nation, code in nations.items()}
_CURRENCY_WORDS = (
    _CURRENCIES
    | {unit.removesuffix("s"): code for unit, code in _CURRENCIES.items() if unit.endswith("s") and unit[-3:] != "ais"}
    | {"pounds sterling": "GBP", "sterling": "GBP", "quid": "GBP"}
)

RULES = NumberRules(
    decimal=".",
    group=",",
    words={word: number for number, word in enumerate(_SMALL.split())}
    | {word: 10 * number for number, word in enumerate(_TENS.split(), 2)}
    | {f"{word}fold": number for number, word in enumerate(_SMALL.split()) if number > 1},
    scales={"hundred": 100, "thousand": 1_000, "million": 10**6, "billion": 10**9, "trillion": 10**12,
            "dozen": 12, "lakh": 10**5, "lakhs": 10**5, "lac": 10**5, "lacs": 10**5, "crore": 10**7, "crores": 10**7},
    short_scales={"k": 1_000, "m": 10**6, "mn": 10**6, "mln": 10**6, "mio": 10**6, "bn": 10**9, "b": 10**9,
                  "bln": 10**9, "tn": 10**12, "trn": 10**12, "tln": 10**12, "trln": 10**12, "t": 10**12, "cr": 10**7,
                  "mm": 10**6, "mil": 10**6},
    money_scales=frozenset({"m", "b", "t", "cr", "mm", "mil"}),
    scaled_nouns=frozenset({
        "people", "users", "customers", "homes", "households", "jobs", "votes", "followers", "subscribers", "visitors",
        "viewers", "passengers", "shares", "copies", "units", "cases", "doses", "tests", "workers", "children",
        "patients", "adults", "members", "views", "downloads", "vehicles", "cars", "tonnes", "tons", "barrels",
        "voters", "euros", "dollars", "pounds", "refugees", "residents", "students", "phones", "devices", "tourists",
        "acres", "hectares", "litres", "liters", "gallons", "bushels", "miles", "bottles", "cigarettes", "tickets",
        "meals", "trees", "animals", "birds", "pills", "tablets", "parcels", "packages", "flights", "trips", "journeys",
        "calls", "messages", "emails", "records", "accounts", "listeners", "readers", "players", "fans", "pupils",
        "families", "farmers", "migrants", "deaths", "infections", "vaccines", "vaccinations", "applications",
        "complaints", "claims", "signatures", "streams", "visits", "likes", "posts", "employees", "ballots", "drivers",
        "motorists", "pensioners", "taxpayers", "investors", "claimants", "civilians", "houses", "properties",
        "britons", "americans", "ukrainians", "syrians", "germans", "australians", "canadians", "venezuelans",
    }),
    vague={"dozens": 12, "scores": 20, "tens": 10, "hundreds": 100, "thousands": 1_000, "millions": 10**6,
           "billions": 10**9, "trillions": 10**12, "lakhs": 10**5},
    vague_with_link=frozenset({"scores", "tens"}),
    vague_links=frozenset({"of"}),
    ones=frozenset({"a", "an"}),
    some=frozenset({"several", "few", "many", "some"}),
    links=frozenset({"and"}),
    fractions={"half": 1 / 2, "third": 1 / 3, "thirds": 1 / 3, "fourth": 1 / 4, "fourths": 1 / 4, "quarter": 1 / 4,
        "quarters": 1 / 4, "fifth": 1 / 5,
               "fifths": 1 / 5, "sixth": 1 / 6, "sixths": 1 / 6, "eighth": 1 / 8, "eighths": 1 / 8, "tenth": 1 / 10,
               "tenths": 1 / 10, "hundredth": 1 / 100, "hundredths": 1 / 100},
    added_parts={"and a half": 1 / 2, "and one half": 1 / 2, "-and-a-half": 1 / 2, "and a quarter": 1 / 4,
                 "and three quarters": 3 / 4, "and a third": 1 / 3, "and two thirds": 2 / 3},
    range_marks=frozenset({"-", "–", "—", "~", "to", "or", "through", "till"}),
    or_words=frozenset({"or"}),
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
    currencies=_CURRENCY_WORDS,
    weights=frozenset({"pounds", "pound"}),
    ordinal_marks=frozenset({"st", "nd", "rd", "th"}),
)
