"""French words around figures."""

from newsloom.text.lang.figures_rules import SYMBOLS, FigureRules

# Tables read better with several entries on a line.
# fmt: off

_STOPS = """
le la les l un une des du de d au aux à et ou mais donc or ni car que qu qui dont où quand comme si en dans sur sous par
pour sans avec avant après depuis pendant durant entre vers chez contre malgré selon dès jusque jusqu jusqu'au
ce cet cette
ces son sa ses leur leurs mon ma mes notre nos votre vos je tu il elle on nous vous ils elles se s y ne n pas plus moins
est sont était étaient a ont avait avaient sera seront été être fut furent ont aurait auraient soit doivent doit peut
peuvent alors ainsi aussi encore déjà hier demain aujourd ici là ayant étant dit disent affirme indique annonce vivent
vit restent reste fait font très chaque
"""

_OUTCOMES = {
    "tués": "tués", "tuées": "tuées", "tué": "tués", "tuée": "tués", "tuant": "tués", "tue": "tués", "tuent": "tués",
    "blessés": "blessés", "blessées": "blessées", "blessé": "blessés", "blessant": "blessés", "morts": "morts",
    "mortes": "mortes", "mort": "morts", "décédés": "décédés", "décédées": "décédées", "disparus": "disparus",
    "disparues": "disparues", "arrêtés": "arrêtés", "arrêtées": "arrêtées", "interpellés": "interpellés",
    "interpellées": "interpellées", "évacués": "évacués", "évacuées": "évacuées", "secourus": "secourus",
    "secourues": "secourues", "sauvés": "sauvés", "sauvées": "sauvées", "déplacés": "déplacés",
    "déplacées": "déplacées", "libérés": "libérés", "libérées": "libérées", "détruits": "détruits",
    "détruites": "détruites", "noyés": "noyés", "noyées": "noyées", "à bord": "à bord", "périr": "morts",
    "péri": "morts", "hospitalisés": "hospitalisés", "hospitalisées": "hospitalisées", "enlevés": "enlevés",
    "en grève": "en grève", "défiler": "défilé", "manifester": "manifesté", "défilé": "défilé",
    "manifesté": "manifesté",
}

RULES = FigureRules(
    before={
        "plus de": ">", "plus d'": ">", "plus d’": ">", "au-delà de": ">", "largement plus de": ">",
        "au moins": ">=", "pas moins de": ">=", "pas moins d'": ">=", "un minimum de": ">=", "au minimum": ">=",
        "moins de": "<", "moins d'": "<", "moins d’": "<", "jusqu'à": "<=", "jusqu’à": "<=", "au plus": "<=",
        "au maximum": "<=", "pas plus de": "<=", "un maximum de": "<=",
        "près de": "<~", "près d'": "<~", "près d’": "<~", "presque": "<~", "quasiment": "<~",
        "guère plus de": "~", "à peine plus de": "~", "environ": "~", "quelque": "~", "quelques": "~",
        "autour de": "~", "aux alentours de": "~", "à peu près": "~",
        "approximativement": "~", "un peu plus de": ">", "un peu moins de": "<", "en moyenne": "~",
        "une moyenne de": "~", "exactement": "=", "seulement": "=", "~": "~", "≈": "~", ">": ">", "<": "<", "≥": ">=",
        "≤": "<=",
    },
    behind={"ou plus": ">=", "et plus": ">=", "au moins": ">=", "+": ">=", "ou moins": "<=", "environ": "~"},
    fillers=("un total de", "les", "des", "autres", "à"),
    definite=frozenset({"les"}),
    approximate=frozenset({"dizaine", "douzaine", "quinzaine", "vingtaine", "trentaine", "quarantaine", "cinquantaine",
                           "soixantaine", "centaine", "millier"}),
    one=("un", "une"),
    one_out_of=("sur",),
    units={symbol: unit for symbol, unit in SYMBOLS.items() if unit} | {
        "kilomètres": "km", "kilomètre": "km", "mètres": "m", "mètre": "m", "centimètres": "cm", "millimètres": "mm",
        "milles": "nautical mile", "kilos": "kg", "kilogrammes": "kg", "grammes": "g", "tonnes": "t", "tonne": "t",
        "litres": "l", "litre": "l", "barils": "barrel", "hectares": "ha", "hectare": "ha",
        "kilomètres carrés": "km²", "mètres carrés": "m²", "mètres cubes": "m³", "degrés celsius": "°C",
        "degrés": "°", "kilomètres par heure": "km/h", "kilomètres-heure": "km/h", "kilomètres/heure": "km/h",
        "mégawatts": "MW", "gigawatts": "GW", "kilowatts": "kW", "kilowattheures": "kWh", "centimes": "cent",
        "secondes": "second", "minutes": "minute", "minute": "minute", "heures": "hour", "heure": "hour",
        "jours": "day", "jour": "day", "semaines": "week", "semaine": "week", "mois": "month", "ans": "year",
        "an": "year", "années": "year", "année": "year", "décennies": "decade", "siècles": "century",
    },
    of=("de l'", "de l’", "de la", "des", "du", "de", "d'", "d’"),
    of_more=frozenset({"du", "de", "d'", "d’"}),
    out_of=("sur",),
    half_ranks=("première", "seconde", "deuxième", "dernière"),
    when_behind=("plus tard", "avant", "après", "auparavant", "plus tôt"),
    than=("que", "de"),
    leads=("autres", "autre", "nouveaux", "nouvelles"),
    of_them=("d'entre eux", "d’entre eux", "d'entre elles", "d’entre elles"),
    amount_of=("de",),
    stops=frozenset(_STOPS.split()),
    noun_plural=("s", "x"),
    plurals=frozenset({"personnes", "gens"}),
    people=frozenset({"personne", "homme", "femme", "enfant", "mort", "morte", "blessé", "soldat", "civil", "victime"}),
    outcomes=_OUTCOMES,
    plain_outcomes=frozenset({"morts", "blessés", "disparus", "tués", "décédés"}),
    holders=frozenset({"les", "ces", "ses", "leurs", "nos", "vos", "mes", "derniers", "dernières", "premiers",
                       "premières", "prochains", "prochaines", "tous", "toutes", "aucun"}),
    names_before=frozenset({"article", "chapitre", "vol", "ligne", "page", "numéro", "n", "no", "groupe", "salle",
                            "boeing", "airbus", "version", "saison", "épisode", "phase", "niveau", "type", "route",
                            "autoroute", "rue", "bloc", "étape", "chaîne", "formule", "cac", "ligue", "tome", "tél",
                            "covid", "windows", "iphone", "loi", "place"}),
    ages_before=("âgé de", "âgée de", "âgés de", "âgées de", "à l'âge de", "âge de", "homme de", "femme de",
    "enfant de", "fille de",
                 "garçon de", "fillette de", "adolescent de", "adolescente de", "suspect de", "étudiant de",
                 "étudiante de", "conducteur de", "conductrice de"),
    ages_behind=(),
    scores=frozenset({"victoire", "défaite", "nul", "contre", "score"}),
    part=("dont", "parmi lesquels", "parmi lesquelles", "parmi eux", "parmi elles", "y compris"),
    whole={"bilan": "morts", "nombre de morts": "morts", "nombre de blessés": "blessés",
           "nombre de victimes": "victimes"},
    reached=frozenset({"à", "de", "est", "était", "moins", "atteint", "dépasse"}),
    places_before=("à", "en", "au", "aux", "dans", "près de", "autour de", "au large de"),
    who=("qui",),
    relative_end=("en", "dans", "le", "et", "à"),
    other_fate=("et", "ainsi", "qui", "après", "pour"),
    fate_links=("comme",),
    carried_by=("transportant", "transportait", "transportaient"),
    carried="à bord",
    other_clause=("que", "qui", "après", "avant", "mais", "depuis"),
)
