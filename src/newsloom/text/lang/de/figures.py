"""German words around figures."""

from newsloom.text.lang.figures_rules import SYMBOLS, FigureRules, metric

# Tables read better with several entries on a line.
# fmt: off

_STOPS = """
der die das den dem des ein eine einer einem einen eines und oder aber als wie am an auf aus bei beim bis durch für
gegen hinter im in ins mit nach neben ohne seit über um unter von vom vor während wegen zu zum zur zwischen ab er sie
es wir ihr ich du ist sind war waren wird werden wurde wurden worden hat haben hatte hatten sein seine ihre ihren
nicht nur auch noch schon bereits mehr weniger wo wer was dass weil wenn ob doch dann damit darunter davon dabei sowie
sondern kann können soll innerhalb außerhalb ende anfang mitte anhand aufgrund infolge sollen will wollen muss müssen
sich so je pro laut ihm ihn ihnen dort hier heute gestern morgen
"""

_OUTCOMES = {
    "getötet": "getötet", "töteten": "getötet", "tötete": "getötet", "töten": "getötet", "verletzt": "verletzt",
    "verletzten": "verletzt", "verletzte": "verletzt", "vermisst": "vermisst", "gestorben": "gestorben",
    "starben": "gestorben", "starb": "gestorben", "sterben": "gestorben", "ums leben": "ums Leben gekommen",
    "umgekommen": "umgekommen", "gerettet": "gerettet", "rettete": "gerettet", "retteten": "gerettet",
    "festgenommen": "festgenommen", "verhaftet": "verhaftet", "evakuiert": "evakuiert", "vertrieben": "vertrieben",
    "freigelassen": "freigelassen", "infiziert": "infiziert", "zerstört": "zerstört", "beschädigt": "beschädigt",
    "ertrunken": "ertrunken", "ertranken": "ertrunken", "entführt": "entführt", "geborgen": "geborgen",
    "obdachlos": "obdachlos", "eingeschlossen": "eingeschlossen", "an bord": "an Bord",
    "erschossen": "erschossen", "ermordet": "ermordet", "hingerichtet": "hingerichtet", "verschleppt": "verschleppt",
    "inhaftiert": "inhaftiert", "abgeschoben": "abgeschoben", "entlassen": "entlassen", "erkrankt": "erkrankt",
    "verbrannt": "verbrannt", "geflohen": "geflohen", "verschollen": "verschollen", "überlebt": "überlebt",
    "überlebten": "überlebt", "gestreikt": "gestreikt", "streikten": "gestreikt", "streiken": "gestreikt",
    "demonstriert": "demonstriert", "demonstrierten": "demonstriert", "protestiert": "protestiert",
    "protestierten": "protestiert", "niedergelegt": "niedergelegt", "erkrankten": "erkrankt",
    "häuser verlassen": "evakuiert", "wohnungen verlassen": "evakuiert",
}

_HIGHER = ("tiefer", "höher", "größer", "länger", "breiter", "schwerer", "schneller", "weiter", "teurer", "stärker",
           "wärmer", "heißer", "dicker", "lauter", "älter")
_LOWER = ("kleiner", "niedriger", "kürzer", "leichter", "langsamer", "schmaler", "dünner", "kälter", "billiger",
          "geringer", "flacher", "jünger")
_DENIED = ("nicht", "nirgends", "nirgendwo", "nie", "niemals", "kaum irgendwo")

_ORDERS = {"dritte": 3, "vierte": 4, "fünfte": 5, "sechste": 6, "siebte": 7, "achte": 8, "neunte": 9, "zehnte": 10,
           "zwölfte": 12, "zwanzigste": 20, "hundertste": 100, "zweite": 2}

_METRIC = {
    "meter": "m", "metern": "m", "gramm": "g", "liter": "l", "litern": "l", "watt": "W", "wattstunde": "Wh",
    "wattstunden": "Wh", "hertz": "Hz", "byte": "B", "bit": "bit", "volt": "V", "ampere": "A", "amperestunden": "Ah",
    "joule": "J", "pascal": "Pa", "newton": "N", "bar": "bar", "sievert": "Sv", "becquerel": "Bq", "ohm": "Ω",
    "kalorien": "cal", "tonne": "t", "tonnen": "t", "sekunde": "s", "sekunden": "s",
}
_SPELT = {"micro": "mikro"}

RULES = FigureRules(
    before={f"{word} als": ">" for word in _HIGHER} | {f"{word} als": "<" for word in _LOWER}
    | {f"{no} {word} als": "<=" for no in _DENIED for word in _HIGHER}
    | {f"{no} {word} als": ">=" for no in _DENIED for word in _LOWER} | {
        "kaum mehr als": "~", "wenig mehr als": "~", "nicht viel mehr als": "~", "kaum über": "~",
        "mehr als": ">", "über": ">", "knapp über": ">", "gut": ">", "weit über": ">", "weit mehr als": ">",
        "mindestens": ">=", "wenigstens": ">=", "zumindest": ">=", "nicht weniger als": ">=", "ab": ">=",
        "weniger als": "<", "unter": "<", "knapp unter": "<", "bis zu": "<=", "höchstens": "<=", "maximal": "<=",
        "nicht mehr als": "<=", "knapp": "<~", "fast": "<~", "beinahe": "<~", "nahezu": "<~", "annähernd": "<~",
        "rund": "~", "etwa": "~", "ungefähr": "~", "circa": "~", "ca.": "~", "ca": "~", "zirka": "~", "an die": "~",
        "schätzungsweise": "~", "geschätzt": "~", "geschätzte": "~", "geschätzten": "~", "um die": "~",
        "durchschnittlich": "~", "genau": "=", "exakt": "=", "nur": "=", "~": "~", "≈": "~", ">": ">", "<": "<",
        "≥": ">=", "≤": "<=",
    },
    behind={"oder mehr": ">=", "und mehr": ">=", "plus": ">=", "+": ">=", "oder weniger": "<=",
            "mindestens": ">="},
    fillers=("insgesamt", "weitere", "weiteren", "die", "den", "der", "zusätzlich", "zusätzliche", "auf", "eine"),
    definite=frozenset({"die", "den", "der"}),
    units={symbol: unit for symbol, unit in SYMBOLS.items() if unit} | metric(_METRIC, _SPELT) | {
        "meter": "m", "metern": "m", "zentimeter": "cm", "zentimetern": "cm",
        "millimeter": "mm", "millimetern": "mm", "meilen": "mile", "seemeilen": "nautical mile", "kilogramm": "kg",
        "kilo": "kg", "gramm": "g", "tonnen": "t", "tonne": "t", "liter": "l", "litern": "l", "barrel": "barrel",
        "hektar": "ha", "quadratkilometer": "km²", "quadratkilometern": "km²", "quadratmeter": "m²",
        "quadratmetern": "m²", "kubikmeter": "m³", "kubikmetern": "m³", "grad celsius": "°C", "grad": "°",
        "stundenkilometer": "km/h", "stundenkilometern": "km/h", "kilometer pro stunde": "km/h",
        "kilometern pro stunde": "km/h",
        "watt": "W", "volt": "V", "ampere": "A", "dezibel": "dB", "hektopascal": "hPa", "kilobyte": "KB",
        "hektoliter": "hl", "lichtjahre": "light year", "lichtjahren": "light year", "lichtjahr": "light year",
        "knoten": "knot", "seemeile": "nautical mile", "meile": "mile", "fuß": "ft", "zoll": "inch", "unzen": "oz",
        "unze": "oz", "karat": "carat", "hektarn": "ha", "kubikkilometer": "km³", "kubikzentimeter": "cm³",
        "quadratzentimeter": "cm²", "quadratmeilen": "square mile", "grad fahrenheit": "°F",
        "megapixel": "MP", "basispunkte": "basis point", "basispunkten": "basis point", "kalorien": "calorie",
        "newtonmeter": "Nm",
        "cent": "cent", "sekunden": "second", "sekunde": "second", "minuten": "minute", "minute": "minute",
        "stunden": "hour", "stunde": "hour", "tage": "day", "tagen": "day", "tag": "day", "wochen": "week",
        "woche": "week", "monate": "month", "monaten": "month", "monat": "month", "jahre": "year", "jahren": "year",
        "jahr": "year", "jahrzehnte": "decade", "jahrzehnten": "decade",
    },
    of=("der", "des", "von den", "von", "aller", "ihrer", "seiner", "dieser", "unserer"),
    of_more=frozenset({"ihrer", "seiner", "dieser", "unserer"}),
    out_of=("von",),
    half_ranks=("erste", "ersten", "zweite", "zweiten", "letzte", "letzten"),
    each=("jede", "jeder", "jedes", "jeden", "jedem"),
    orders={f"{order}{ending}": value for order, value in _ORDERS.items() for ending in ("", "r", "s", "n")},
    clock_behind=("uhr",),
    when_behind=("später", "zuvor", "nach", "vor", "danach", "davor", "lang", "früher", "vorher", "her"),
    than=("als",),
    ages_loosely_before=("er war", "sie war", "ich war", "er ist", "sie ist", "ich bin", "wurde er", "wurde sie",
                         "damals"),
    leads=("weitere", "weiteren", "weiterer", "andere", "anderen", "anderer", "mehr"),
    of_them=("von ihnen", "von denen", "davon"),
    amount_of=("von", "in Höhe von", "über"),
    stops=frozenset(_STOPS.split()),
    noun_capital=True,
    plurals=frozenset({"menschen", "personen", "leute", "leuten"}),
    noun_plural=("n", "en", "er", "e", "s"),
    written_plurals=frozenset({"er", "ern"}),
    people=frozenset({"mensch", "person", "mann", "frau", "kind", "toter", "tote", "todesopfer", "verletzter",
                      "soldat", "zivilist", "polizist"}),
    outcomes=_OUTCOMES,
    plain_outcomes=frozenset({"getötet", "verletzt", "tot", "gestorben", "vermisst", "festgenommen", "gerettet",
                              "freigelassen", "evakuiert", "verhaftet", "entführt"}),
    holders=frozenset({"die", "der", "den", "dem", "diese", "diesen", "dieser", "beide", "beiden", "seine", "seinen",
                       "ihre", "ihren", "unsere", "letzten", "ersten", "nächsten", "kein", "keine", "alle", "allen"}),
    names_before=frozenset({"artikel", "paragraf", "paragraph", "kapitel", "flug", "linie", "seite", "nummer", "nr",
                            "gleis", "gruppe", "raum", "boeing", "airbus", "version", "staffel", "folge", "phase",
                            "stufe", "typ", "block", "zimmer", "autobahn", "straße", "bezirk", "teil", "band",
                            "windows", "iphone", "formel", "platz", "rang", "klasse", "tor", "agenda", "absatz",
                            "dax", "liga", "tel", "telefon", "fax", "plz", "u", "covid"}),
    names_large=frozenset({"halle", "haus", "gebäude", "kammer", "tag", "etappe", "feld", "block", "schacht",
                           "marsch"}),
    called_numbers=frozenset({"110", "112", "115", "116", "117", "118", "133", "144"}),
    called_before=("notruf", "notrufnummer", "telefonnummer", "wählt die", "wählte die", "wählten die",
                   "rief die", "rufen die", "riefen die"),
    called_behind=("wählen", "wählte", "gewählt", "angerufen", "anrufen", "anrief"),
    ages_before=("im alter von", "alter von", "im alter zwischen", "alter zwischen"),
    ages_behind=("jahre alt", "jahre alte", "jahre alter", "jahre alten", "jahre altes", "jährige", "jähriger",
    "jährigen", "jähriges", "-jährige", "-jähriger",
                 "-jährigen", "-jähriges", "monate alt"),
    scores=frozenset({"sieg", "niederlage", "unentschieden", "führung", "tor", "gegen", "heimsieg"}),
    part=("darunter", "davon", "unter ihnen", "einschließlich", "inklusive", "einschliesslich"),
    whole={"zahl der toten": "Toten", "zahl der todesopfer": "Todesopfer", "zahl der opfer": "Opfer",
           "zahl der verletzten": "Verletzten", "opferzahl": "Opfer", "zahl der vermissten": "Vermissten",
           "todeszahl": "Toten"},
    reached=frozenset({"auf", "bei", "um", "von", "sind", "waren", "ist", "als", "mindestens", "über", "liegt"}),
    places_before=("in", "im", "bei", "nahe", "rund um", "vor", "innerhalb von", "außerhalb von", "in ganz", "aus"),
    who=("die", "der"),
    other_fate=("und", "sowie", "nachdem", "als", "dass", "wegen"),
    fate_links=("als",),
    carried_by=("beförderte", "transportierte"),
    carried="an Bord",
    other_clause=("als", "der", "die", "das", "nachdem", "bevor", "aber", "von", "seit", "gegenüber"),
)
