"""French phrases of time."""

from newsloom.text.lang.times_rules import AfterEaster, Feast, OnDayOfYear, TimesRules

# Tables read better with several entries on a line.
# fmt: off

_PARTS = {"à l'aube": "early",
          "matin": "morning", "après-midi": "afternoon", "soir": "evening", "midi": "noon", "dans la nuit": "night",
          "dans la matinée": "morning", "dans la soirée": "evening", "en soirée": "evening", "en matinée": "morning"}

_HOLIDAYS = {
    "jour de l'an": Feast(OnDayOfYear(1, 1)), "nouvel an": Feast(OnDayOfYear(1, 1)),
    "saint-sylvestre": Feast(OnDayOfYear(12, 31)), "fête du travail": Feast(OnDayOfYear(5, 1)),
    "toussaint": Feast(OnDayOfYear(11, 1)), "réveillon de noël": Feast(OnDayOfYear(12, 24)),
    "jour de noël": Feast(OnDayOfYear(12, 25)), "noël": Feast(OnDayOfYear(12, 24), 2),
    "mardi gras": Feast(AfterEaster(-47)), "jeudi saint": Feast(AfterEaster(-3)),
    "vendredi saint": Feast(AfterEaster(-2)), "samedi saint": Feast(AfterEaster(-1)),
    "dimanche de pâques": Feast(AfterEaster(0)), "lundi de pâques": Feast(AfterEaster(1)),
    "pâques": Feast(AfterEaster(-1), 3), "jeudi de l'ascension": Feast(AfterEaster(39)),
    "dimanche de pentecôte": Feast(AfterEaster(49)), "lundi de pentecôte": Feast(AfterEaster(50)),
    "pentecôte": Feast(AfterEaster(49), 2),
}

RULES = TimesRules(
    parts_behind=_PARTS,
    parts_before={"matinée de": "morning", "matinée du": "morning", "soirée de": "evening", "soirée du": "evening",
                  "après-midi de": "afternoon", "après-midi du": "afternoon", "premières heures de": "early",
                  "tôt": "early", "tard": "late", "aube de": "early"},
    day_parts={"ce matin": (0, "morning"), "cet après-midi": (0, "afternoon"), "ce soir": (0, "evening"),
               "hier matin": (-1, "morning"), "hier après-midi": (-1, "afternoon"), "hier soir": (-1, "evening"),
               "demain matin": (1, "morning"), "demain soir": (1, "evening"), "cette nuit": (-1, "night"),
               "la nuit dernière": (-1, "night")},
    nights_from=("nuit de", "nuit du"),
    clock_words={"minuit": 0},
    hours=("une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"),
    minutes_behind={"heure et demie": 30, "heures et demie": 30, "heure et quart": 15, "heures et quart": 15,
                    "heures moins le quart": -15, "heures moins dix": -10, "heures moins cinq": -5,
                    "heures moins vingt": -20, "h et demie": 30},
    day_halves={"du matin": "morning", "de l'après-midi": "afternoon", "du soir": "evening"},
    clock_before=("à", "vers", "dès", "avant", "après", "entre", "jusqu'à", "depuis"),
    clock_links=("à", "vers", "aux environs de", "dès", "peu avant", "peu après", "le", "de", "avant", "après"),
    local=("heure locale", "heures locales"),
    about=("vers", "environ", "peu avant", "peu après", "aux alentours de", "aux environs de", "près de", "presque"),
    openers={"de": ("à", "jusqu'à", "au"), "du": ("au", "jusqu'au"), "entre": ("et", "et le"), "des": ("aux",),
             "": ("au", "-", "–", "jusqu'au")},
    since=("depuis", "depuis le", "dès", "à partir de", "à partir du", "dès le"),
    until=("jusqu'à", "jusqu'au", "jusqu'en", "d'ici", "d'ici à", "avant", "avant le", "avant la"),
    every=("chaque", "tous les"),
    edges={"début": "early", "mi": "mid", "fin": "late", "début de": "early", "fin de": "late",
           "fin du": "late", "début du": "early"},
    ends_of={"début de l'": "early", "fin de l'": "late", "fin du": "late", "début du": "early", "milieu du": "mid"},
    rest={"plus tard": 1, "plus tôt": -1},
    steps={"la veille": (-1, None), "le jour précédent": (-1, None), "la veille au soir": (-1, "evening"),
           "l'avant-veille": (-2, None), "le lendemain": (1, None), "le jour suivant": (1, None),
           "le lendemain matin": (1, "morning"), "le surlendemain": (2, None), "le même jour": (0, None),
           "ce jour-là": (0, None), "un jour plus tôt": (-1, None), "un jour plus tard": (1, None)},
    steps_behind={"plus tôt": -1, "auparavant": -1, "plus tard": 1},
    steps_closing={"avant": -1, "après": 1},
    vague={},
    ordinals={"premier": 1, "deuxième": 2, "second": 2, "troisième": 3, "quatrième": 4, "1er": 1, "2e": 2, "3e": 3,
              "4e": 4},
    quarters={"trimestre": 3, "semestre": 6},
    century=("siècle",),
    holidays=_HOLIDAYS,
    holiday_before=("à", "à la", "pour", "depuis", "jusqu'à", "dès", "durant", "pendant"),
    seasons={"printemps": 3, "été": 6, "automne": 9, "hiver": 12},
    season_before=("au", "en", "à l'", "l'", "cet", "ce", "le", "cet"),
    weekend=("week-end", "weekend"),
    plurals=frozenset({"jours", "semaines", "mois", "années", "ans", "heures", "décennies"}),
    parts_of_one={"une demi": 0.5},
    several=frozenset({"quelques", "plusieurs"}),
    halves={"et demi": 0.5, "et demie": 0.5},
)
