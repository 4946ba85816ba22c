"""French words of time."""

from newsloom.text.lang.dates_rules import DateRules

# Tables read better with several entries on a line.
# fmt: off

_MONTHS = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
           "novembre", "décembre"]
_WEEKDAYS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
_SMALL = ["deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"]

RULES = DateRules(
    months={name: number for number, name in enumerate(_MONTHS, 1)}
    | {"janv": 1, "févr": 2, "fév": 2, "fevrier": 2, "avr": 4, "juil": 7, "aout": 8, "sept": 9, "oct": 10, "nov": 11,
       "déc": 12, "decembre": 12},
    weekdays={name: number for number, name in enumerate(_WEEKDAYS)}
    | {"lun": 0, "mar": 1, "mer": 2, "jeu": 3, "ven": 4, "sam": 5, "dim": 6},
    day_words={"avant-hier": -2, "hier": -1, "aujourd'hui": 0, "aujourd’hui": 0, "demain": 1, "après-demain": 2},
    units={
        "seconde": "second", "secondes": "second", "minute": "minute", "minutes": "minute", "min": "minute",
        "heure": "hour", "heures": "hour", "h": "hour", "jour": "day", "jours": "day", "semaine": "week",
        "semaines": "week", "mois": "month", "an": "year", "ans": "year", "année": "year", "années": "year",
        "décennie": "decade", "décennies": "decade", "siècle": "century", "siècles": "century",
    },
    counts={"un": 1, "une": 1, "quelques": 3, "plusieurs": 3} | {name: number for number, name in enumerate(_SMALL, 2)},
    months_like_words=frozenset({"mars", "mai", "sept", "avr"}),
    short_months=frozenset({"mai"}),
    short_weekdays=frozenset({"lun", "mar", "mer", "jeu", "ven", "sam", "dim"}),
    ago_before=("il y a", "voici", "voilà"),
    roughly=("environ", "près de", "plus de", "moins de", "presque", "à peu près"),
    ahead_before=(),
    turns_before={"ce": 0, "cet": 0, "cette": 0},
    turns_after={"dernier": -1, "dernière": -1, "passé": -1, "passée": -1, "prochain": 1, "prochaine": 1,
                 "en cours": 0},
    lately={"derniers": 1, "dernières": 1, "prochains": -1, "prochaines": -1},
    articles=("les", "ces", "des", "la", "le"),
    joiners=("de",),
    day_marks=("er",),
    year_before=frozenset({"en", "depuis", "jusqu'en", "année", "dès", "fin", "début", "mi", "de", "et", "entre",
    "avant",
                           "après", "été", "hiver", "printemps", "automne", "pour", "vers", "l'année"}),
    decade_before=frozenset({"années"}),
    clock_after=("heures", "heure", "h"),
    clock_spaced=("h",),
    now=frozenset({"à l'instant", "à l’instant", "maintenant"}),
)
