"""German number words, which are written as one: dreiundzwanzigtausend."""

from newsloom.text.lang.numbers_rules import NumberRules

# Tables read better with several entries on a line.
# fmt: off

_ONES = {"ein": 1, "eins": 1, "eine": 1, "zwei": 2, "zwo": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7,
         "acht": 8, "neun": 9}
_TEENS = {"zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16,
          "siebzehn": 17, "achtzehn": 18, "neunzehn": 19}
_TENS = {"zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70,
         "achtzig": 80, "neunzig": 90}
_LENGTH_MAX = 60  # the longest number word that is written in earnest


def _compound(word: str) -> int | None:
    """The value of a number written as one word, None where it is none."""
    if len(word) > _LENGTH_MAX:
        return None
    thousands, mark, rest = word.partition("tausend")
    if mark:
        high = _below_thousand(thousands) if thousands else 1
        low = _below_thousand(rest.removeprefix("und")) if rest else 0
        return None if high is None or low is None else high * 1_000 + low
    return _below_thousand(word)


def _below_thousand(word: str) -> int | None:
    hundreds, mark, rest = word.partition("hundert")
    if not mark:
        return _below_hundred(word)
    high = (_ONES | _TEENS).get(hundreds) if hundreds else 1
    low = _below_hundred(rest.removeprefix("und")) if rest else 0
    return None if high is None or low is None else high * 100 + low


def _below_hundred(word: str) -> int | None:
    plain = _ONES.get(word) or _TEENS.get(word) or _TENS.get(word)
    if plain is not None:
        return plain
    one, mark, ten = word.partition("und")
    if mark and one in _ONES and ten in _TENS:
        return _ONES[one] + _TENS[ten]
    return None


RULES = NumberRules(
    decimal=",",
    group=".",
    words={word: value for word, value in {**_ONES, **_TEENS, **_TENS, "null": 0}.items()
           if word not in {"ein", "eine"}}
    | {"anderthalb": 1.5} | {f"{one}einhalb": value + 0.5 for one, value in _ONES.items() if one not in {"eins",
    "eine"}},
    scales={"hundert": 100, "tausend": 1_000, "million": 10**6, "millionen": 10**6, "milliarde": 10**9,
            "milliarden": 10**9, "billion": 10**12, "billionen": 10**12, "dutzend": 12},
    short_scales={"mio": 10**6, "mill": 10**6, "mrd": 10**9, "bio": 10**12, "tsd": 1_000},
    vague={"dutzende": 12, "dutzenden": 12, "hunderte": 100, "hunderten": 100, "hunderttausende": 100_000,
           "hunderttausenden": 100_000, "zehntausende": 10_000, "zehntausenden": 10_000, "tausende": 1_000,
           "tausenden": 1_000, "abertausende": 1_000},
    vague_links=frozenset({"von"}),
    ones=frozenset({"ein", "eine", "einer", "einem", "einen", "eines"}),
    some=frozenset({"mehrere", "einige", "mehreren", "einigen", "viele"}),
    links=frozenset(),
    fractions={"hälfte": 1 / 2, "halbe": 1 / 2, "halben": 1 / 2, "halbes": 1 / 2, "drittel": 1 / 3, "dritteln": 1 / 3,
               "viertel": 1 / 4, "vierteln": 1 / 4, "fünftel": 1 / 5, "fünfteln": 1 / 5, "sechstel": 1 / 6,
               "achtel": 1 / 8, "zehntel": 1 / 10, "zehnteln": 1 / 10},
    added_parts={"einhalb": 1 / 2, "und ein halb": 1 / 2, "und eine halbe": 1 / 2, "und ein viertel": 1 / 4},
    compound=_compound,
    compound_parts=("und", "hundert", "tausend"),
    range_marks=frozenset({"-", "–", "—", "bis", "oder"}),
    or_words=frozenset({"oder"}),
    between=frozenset({"zwischen"}),
    and_words=frozenset({"und"}),
    into=frozenset({"auf"}),
    from_words=frozenset({"von"}),
    changes=("stieg", "steig", "sank", "sink", "fiel", "fall", "wuchs", "wachs", "erhöh", "senk", "gesunken",
    "gestiegen",
             "gefallen", "reduzier", "kürz", "verringer"),
    minus=frozenset({"minus"}),
    percent=("prozent", "vom hundert"),
    points=("prozentpunkte", "prozentpunkten", "prozentpunkt"),
    currencies={
        "euro": "EUR", "us-dollar": "USD", "dollar": "USD", "franken": "CHF", "schweizer franken": "CHF",
        "pfund": "GBP",
        "britische pfund": "GBP", "yen": "JPY", "yuan": "CNY", "rubel": "RUB", "rupien": "INR", "kronen": "SEK",
        "schwedische kronen": "SEK", "dänische kronen": "DKK", "norwegische kronen": "NOK", "zloty": "PLN",
        "lira": "TRY", "schekel": "ILS",
    },
    ordinal_before=frozenset({"der", "die", "das", "den", "dem", "des", "am", "im", "zum", "zur", "beim", "vom", "ab",
                              "jeder", "jede", "jedes", "ein", "eine", "einen",
                              "einem", "einer", "ihr", "sein", "seinen", "ihren", "seinem", "ihrem"}),
)
