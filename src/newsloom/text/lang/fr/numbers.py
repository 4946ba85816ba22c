"""French number words."""

from newsloom.text.lang.numbers_rules import NumberRules

# Tables read better with several entries on a line.
# fmt: off

_SMALL = "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"

RULES = NumberRules(
    decimal=",",
    group=".",
    space_groups=True,
    words={word: number for number, word in enumerate(_SMALL.split()) if word != "un"}
    | {"vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70,
       "huitante": 80, "octante": 80, "nonante": 90},
    scales={"cent": 100, "cents": 100, "mille": 1_000, "million": 10**6, "millions": 10**6, "milliard": 10**9,
            "milliards": 10**9, "billion": 10**12, "billions": 10**12, "douzaine": 12, "dizaine": 10,
            "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40, "cinquantaine": 50,
            "soixantaine": 60, "centaine": 100, "millier": 1_000},
    short_scales={"md": 10**9, "mds": 10**9, "mrd": 10**9, "mrds": 10**9, "mn": 10**6, "mio": 10**6, "m": 10**6,
                  "k": 1_000},
    money_scales=frozenset({"m", "md", "k"}),
    vague={"dizaines": 10, "douzaines": 12, "vingtaines": 20, "centaines": 100, "milliers": 1_000},
    vague_links=frozenset({"de", "d"}),
    ones=frozenset({"un", "une"}),
    some=frozenset({"plusieurs", "quelques"}),
    links=frozenset({"et"}),
    fractions={"moitié": 1 / 2, "demi": 1 / 2, "tiers": 1 / 3, "quart": 1 / 4, "quarts": 1 / 4, "cinquième": 1 / 5,
               "dixième": 1 / 10},
    added_parts={"et demi": 1 / 2, "et demie": 1 / 2, "et quart": 1 / 4, "et trois quarts": 3 / 4},
    range_marks=frozenset({"-", "–", "—", "à", "ou"}),
    or_words=frozenset({"ou"}),
    between=frozenset({"entre"}),
    and_words=frozenset({"et"}),
    from_words=frozenset({"de"}),
    changes=("pass", "augment", "baiss", "recul", "mont", "chut", "tomb", "progress", "rédui", "diminu", "grimp"),
    percent=("pour cent", "pour-cent", "p. 100", "pc"),
    points=("points de pourcentage", "point de pourcentage"),
    currencies={
        "d'euros": "EUR", "d’euros": "EUR", "euros": "EUR", "euro": "EUR", "de dollars": "USD", "dollars": "USD",
        "dollars américains": "USD", "de dollars américains": "USD", "livres sterling": "GBP",
        "de livres sterling": "GBP", "francs suisses": "CHF", "de francs suisses": "CHF", "francs cfa": "XOF",
        "de francs cfa": "XOF", "yens": "JPY", "de yens": "JPY", "yuans": "CNY", "de yuans": "CNY", "roubles": "RUB",
        "de roubles": "RUB", "roupies": "INR", "de roupies": "INR",
    },
    ordinal_marks=frozenset({"er", "ère", "e", "ème", "re", "nd", "nde", "eme"}),
)
