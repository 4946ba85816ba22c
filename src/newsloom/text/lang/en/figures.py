"""English words around figures."""

from newsloom.text.lang.figures_rules import SYMBOLS, FigureRules, metric

# Tables read better with several entries on a line.
# fmt: off

_FUNCTION = """
a an the this that these those and or but nor so yet if than then as at by for from in into of off on onto out over per
to toward towards under until up upon via with within without about above across after against along among amongst amid
around before behind below beneath beside besides between beyond despite down during except inside like near outside
past since through throughout till underneath unlike versus while whilst whereas because although though unless when
whenever where wherever who whom whose which what why how i you he she it we they me him her us them my your his its
our their mine yours hers ours theirs myself himself herself itself themselves is are was were be been being am do does
did done have has had having will would shall should can could may might must not no nor only also just even still
already now here there again ever never always often soon later earlier ago yesterday today tomorrow tonight more less
most least much many few some any each every both either neither another other including included include
respectively together apart away back ahead instead rather alone once twice each apiece not n't s
"""
_VERBS = """
said says say saying told tells tell added adds announced announce announces according went goes go came comes come got
get gets took takes take taken gave gives give given made makes make found finds find left leaves leave lost loses lose
won wins win held holds hold kept keeps keep put puts set sets sent sends send met meets meet began begins begin saw
sees see seen knew know knows known think thinks thought became become becomes stood stands stand fell falls fall
fallen rose rises rise risen grew grows grow grown ran run runs paid pays pay bought buys buy sold sells sell spent
spend spends built builds build broke breaks break spoke speaks speak wrote writes write drove drives drive led leads
lead hit hits cut cuts shot shoots remain remained remains live lived lives die died dies need needs needed want wants
wanted require requires required seek seeks sought fled flee flees face faces faced showed shows show shown warned warns
warn condemned condemns condemn called calls call asked asks ask agreed agrees agree signed signs sign gathered gathers
gather attended attends attend voted votes joined join joins took sat sit sits fought fight fights received receives
receive turned turn turns worked works used use uses seems seem seemed appears appear appeared occurred occur
followed follow follows continued continue continues started start starts stopped stop ended end ends moved move moves
returned return returns arrived arrive arrives crossed cross crosses escaped survived survive suffered suffer suffers
killed injured wounded wounding killing injuring leaving making taking giving being going coming bringing saying seeking
living working using waiting trapped stranded remaining aged ages worth old ago long wide high deep tall apart each
apiece expected estimated reported confirmed believed feared thought scheduled due set according based compared provided
expects expect caused causing affected affecting displaced rescued evacuated arrested detained released missing dead
hospitalised hospitalized infected registered recorded counted tested vaccinated opposed supported backed rejected
approved passed
"""
_NOUN_LIKE = {"dead", "missing", "injured", "wounded", "works", "needs", "votes", "leads", "cuts", "hits",
              "meets", "wins", "deaths", "runs", "shows", "signs", "calls", "moves", "ends", "lives", "use",
              "uses", "show", "end", "sets"}

_OUTCOMES = {
    "kill": "killed", "injure": "injured", "wound": "wounded", "hurt": "hurt", "arrest": "arrested",
    "detain": "detained", "rescue": "rescued", "evacuate": "evacuated", "displace": "displaced",
    "hospitalise": "hospitalised", "hospitalize": "hospitalized", "infect": "infected", "release": "released",
    "destroy": "destroyed", "damage": "damaged", "abduct": "abducted", "kidnap": "kidnapped", "capture": "captured",
    "deport": "deported", "execute": "executed", "drown": "drowned", "strand": "stranded", "trap": "trapped",
    "save": "saved", "free": "freed", "vaccinate": "vaccinated", "dismiss": "dismissed",
    "murder": "murdered", "recover": "recovered", "sack": "sacked", "fire": "fired", "close": "closed",
}


def _forms() -> dict[str, str]:
    told: dict[str, str] = {}
    for verb, part in _OUTCOMES.items():
        stem = verb.removesuffix("e")
        told |= {part: part, f"{stem}ing": part, verb: part, f"{verb}s": part}
    told |= {"died": "died", "die": "died", "dying": "died", "dead": "dead", "missing": "missing", "shot": "shot",
             "taken": "taken", "taking": "taken", "took": "taken", "held": "held", "trapped": "trapped",
             "trapping": "trapped", "kidnapping": "kidnapped", "perished": "perished", "lost": "lost",
             "cancelled": "cancelled", "canceled": "cancelled", "unaccounted": "unaccounted for",
             "brought ashore": "brought ashore", "brought out": "rescued", "brought to the surface": "rescued",
             "brought to safety": "rescued", "taken part": "taking part",
             "took part": "taking part", "take part": "taking part", "walked out": "on strike",
             "stopped work": "on strike", "on strike": "on strike", "marched": "marched",
             "demonstrated": "demonstrated", "rallied": "rallied", "protested": "protested",
             "fell ill": "ill", "fallen ill": "ill",
             "leave their homes": "evacuated", "left their homes": "evacuated", "homeless": "homeless",
             "starved": "starved", "brought": "brought",
             "bring": "brought", "freed": "freed", "freeing": "freed",
             "buried": "buried", "aboard": "aboard", "on board": "aboard", "condemned": "condemned"}
    for odd in ("free", "close", "fire", "hurts", "save"):
        told.pop(odd, None)
    return told | {"hurt": "hurt"}


_HIGHER = ("deeper", "higher", "larger", "longer", "taller", "wider", "bigger", "heavier", "faster", "hotter", "warmer",
           "thicker", "further", "farther", "stronger", "louder", "older")
_LOWER = ("smaller", "lower", "shorter", "lighter", "slower", "narrower", "thinner", "cooler", "colder", "cheaper",
          "younger")
_DENIED = ("no", "not", "nowhere", "never", "nothing")

_METRIC = {
    "metre": "m", "meter": "m", "gram": "g", "gramme": "g", "litre": "l", "liter": "l", "watt": "W", "joule": "J",
    "watt-hour": "Wh", "watt hour": "Wh", "amp": "A", "ampere": "A", "amp-hour": "Ah", "amp hour": "Ah", "volt": "V",
    "newton": "N", "pascal": "Pa", "bar": "bar", "byte": "B", "bit": "bit", "sievert": "Sv", "becquerel": "Bq",
    "ohm": "Ω", "calorie": "cal", "tonne": "t", "ton": "t", "second": "s", "parsec": "pc",
}
_AREAS = {"kilometre": "km", "kilometer": "km", "metre": "m", "meter": "m", "centimetre": "cm", "centimeter": "cm",
          "millimetre": "mm", "millimeter": "mm"}
_MEASURES = {
    "mile": "mile", "centimetre": "cm", "centimeter": "cm", "square mile": "square mile", "sq mile": "square mile",
    "square inch": "square inch", "square yard": "square yard", "cubic yard": "cubic yard", "cubic inch": "cubic inch",
    "nautical mile": "nautical mile", "light year": "light year", "light-year": "light year",
    "astronomical unit": "astronomical unit", "parsec": "parsec", "fluid ounce": "fl oz", "quart": "quart",
    "pint": "pint", "bushel": "bushel", "metric ton": "t", "metric tonne": "t", "short ton": "short ton",
    "carat": "carat", "karat": "karat", "calorie": "calorie", "knot": "knot", "decibel": "dB", "degree": "°",
    "basis point": "basis point", "basis-point": "basis point", "micron": "µm", "watt": "W", "amp": "A",
    "ampere": "A", "joule": "J", "ohm": "Ω", "lumen": "lm", "millennium": "millennium", "fortnight": "fortnight",
} | {f"{power} {word}": f"{symbol}{mark}" for power, mark in (("square", "²"), ("sq", "²"), ("sq.", "²"),
                                                             ("cubic", "³"))
     for word, symbol in _AREAS.items()}
_RATES = {
    "miles an hour": "mph", "mile-per-hour": "mph", "mile-an-hour": "mph", "km per hour": "km/h",
    "kilometres an hour": "km/h", "kilometers an hour": "km/h", "km an hour": "km/h", "parts per million": "ppm",
    "parts per billion": "ppb", "parts per trillion": "ppt", "beats per minute": "bpm", "beats a minute": "bpm",
    "frames per second": "fps", "frames a second": "fps", "revolutions per minute": "rpm",
    "pounds per square inch": "psi", "megabits per second": "Mbps", "gigabits per second": "Gbps",
    "kilobits per second": "kbps",
}


def _measures() -> dict[str, str]:
    told = metric(_METRIC) | _MEASURES
    return told | {f"{word}s": unit for word, unit in told.items()} | _RATES


RULES = FigureRules(
    before={f"{word} than": ">" for word in _HIGHER} | {f"{word} than": "<" for word in _LOWER}
    | {f"{no} {word} than": "<=" for no in _DENIED for word in _HIGHER}
    | {f"{no} {word} than": ">=" for no in _DENIED for word in _LOWER} | {
        "little more than": "~", "hardly more than": "~", "barely more than": "~", "scarcely more than": "~",
        "not much more than": "~",
        "more than": ">", "over": ">", "above": ">", "upwards of": ">=", "in excess of": ">", "exceeding": ">",
        "greater than": ">", "just over": ">", "well over": ">", "a little over": ">", "slightly over": ">",
        "just above": ">", "over than": ">", "exceeds": ">", "exceeded": ">", "topped": ">", "surpassed": ">",
        "at least": ">=", "no fewer than": ">=", "no less than": ">=", "not less than": ">=", "a minimum of": ">=",
        "minimum of": ">=", "not fewer than": ">=",
        "less than": "<", "fewer than": "<", "under": "<", "below": "<", "just under": "<", "just below": "<",
        "well under": "<", "slightly under": "<", "short of": "<",
        "up to": "<=", "as many as": "<=", "as much as": "<=", "at most": "<=", "no more than": "<=",
        "not more than": "<=", "a maximum of": "<=", "maximum of": "<=", "as high as": "<=", "upto": "<=",
        "nearly": "<~", "almost": "<~", "close to": "<~", "approaching": "<~", "nearing": "<~", "not quite": "<~",
        "virtually": "<~",
        "around": "~", "about": "~", "some": "~", "roughly": "~", "approximately": "~", "an estimated": "~",
        "estimated": "~", "circa": "~", "approx": "~", "approx.": "~", "c.": "~", "or so": "~", "in the region of": "~",
        "something like": "~", "on average": "=", "an average of": "=", "average of": "=", "averaging": "=",
        "estimated at": "~", "somewhere around": "~", "~": "~", "≈": "~", ">": ">", "<": "<",
        "≥": ">=", "≤": "<=", "exactly": "=", "precisely": "=", "only": "=", "just": "=", "anywhere from": "=",
    },
    behind={"or more": ">=", "or greater": ">=", "and more": ">=", "and above": ">=", "or above": ">=", "plus": ">=",
            "+": ">=", "or less": "<=", "or fewer": "<=", "or under": "<=", "or so": "~", "at least": ">=",
            "at most": "<=", "-odd": "~", "-plus": ">=", "-ish": "~", "and counting": ">=", "and over": ">=",
            "or over": ">=", "or higher": ">="},
    fillers=("a total of", "another", "an additional", "a further", "a combined", "a record", "the", "a", "additional",
             "further", "roughly", "a whopping", "an astonishing", "a staggering", "its", "his", "their", "to", "from"),
    definite=frozenset({"the", "its", "his", "their"}),
    units={symbol: unit for symbol, unit in SYMBOLS.items() if unit} | _measures() | {
        "kms": "km", "metres": "m", "meters": "m", "metre": "m", "meter": "m", "feet": "ft", "foot": "ft",
        "inches": "inch", "inch": "inch", "yards": "yard", "yard": "yard", "kilogrammes": "kg", "kilos": "kg",
        "kilo": "kg", "pounds": "lb", "pound": "lb", "grams": "g", "gram": "g", "tonnes": "t", "tonne": "t",
        "tons": "ton", "ton": "ton", "ounces": "oz", "ounce": "oz", "litres": "l", "liters": "l", "litre": "l",
        "liter": "l", "gallons": "gallon", "gallon": "gallon", "barrels": "barrel", "barrel": "barrel",
        "hectares": "ha", "hectare": "ha", "acres": "acre", "acre": "acre", "acre-feet": "acre-foot",
        "acre-foot": "acre-foot", "acre feet": "acre-foot", "square feet": "sq ft", "square foot": "sq ft",
        "square-foot": "sq ft", "sq. ft.": "sq ft", "sq. ft": "sq ft", "sq.ft": "sq ft", "sqft": "sq ft",
        "sq. miles": "square mile", "sq mi": "square mile", "sq. km": "km²", "sq. m": "m²", "square inches":
        "square inch", "cubic feet": "cubic foot", "cubic foot": "cubic foot", "cu ft": "cubic foot", "cu m": "m³",
        "degrees celsius": "°C", "degrees fahrenheit": "°F", "celsius": "°C", "fahrenheit": "°F", "degree celsius":
        "°C", "degrees c": "°C", "degrees f": "°F", "degrees centigrade": "°C", "kelvin": "K",
        "kilometres per hour": "km/h", "kilometers per hour": "km/h", "miles per hour": "mph", "horsepower": "hp",
        "kilohertz": "kHz", "megahertz": "MHz", "gigahertz": "GHz", "kilobytes": "KB", "kilobyte": "KB", "mpg": "mpg",
        "miles per gallon": "mpg", "bps": "basis point", "bp": "basis point", "volts": "V", "volt": "V",
        "stone": "stone", "megapixels": "MP", "megapixel": "MP", "newton metres": "Nm", "newton meters": "Nm",
        "newton-metres": "Nm", "newton-meters": "Nm", "pound-feet": "lb-ft", "foot-pounds": "lb-ft", "hectopascals":
        "hPa", "millennia": "millennium", "cents": "cent", "cent": "cent", "pence": "penny", "p": "penny",
        "seconds": "second", "second": "second", "minutes": "minute", "minute": "minute", "hours": "hour",
        "hour": "hour", "days": "day", "day": "day", "weeks": "week", "week": "week", "months": "month",
        "month": "month", "years": "year", "year": "year", "decades": "decade", "decade": "decade",
        "centuries": "century", "century": "century",
    },
    of=("of the", "of its", "of their", "of his", "of her", "of our", "of all", "of these", "of those", "of",
        "worth of", "in"),
    ones_before=frozenset({"the", "this", "that", "each", "every", "same", "no", "which", "another", "any", "only",
                           "first", "last", "other", "new", "big", "good", "bad", "right", "wrong", "loved", "little"}),
    half_ranks=("first", "second", "latter", "last", "opening", "final"),
    ranks_before=frozenset({"top", "bottom", "final", "last", "first", "big", "group", "section"}),
    of_more=frozenset({"of those", "of", "worth of"}),
    of_place=frozenset({"in"}),
    out_of=("in", "out of", "in every", "out of every", "of every"),
    ones_behind=("'s", "’s", " another", " by one", " after another", " after the other", " on one", "-on-one",
                 "-to-one", "-size-fits-all"),
    each=("every", "each"),
    orders={"third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
            "twelfth": 12, "twentieth": 20, "hundredth": 100},
    clock_behind=("o'clock", "o’clock", "am", "pm"),
    fixed_behind=("way", "off", "time", "stop", "sided", "handed", "liner", "tone", "fold", "legged", "piece", "word"),
    when_behind=("later", "before", "after", "earlier", "ago", "since", "from now", "afterwards", "beforehand", "on"),
    than=("than",),
    ages_loosely_before=("he was", "she was", "i was", "who was", "he is", "she is", "i am", "i'm", "i’m", "he's",
                         "she's", "he’s", "she’s", "who is", "turned", "turning", "turns", "then", "dies at", "died at",
                         "he will be", "she will be", "he would be", "she would be", "now"),
    leads=("other", "more", "most", "many", "further", "such", "different", "separate"),
    of_them=("of whom", "of them", "of which", "of those"),
    amount_of=("of", "worth", "totalling", "totaling"),
    stops=frozenset(_FUNCTION.split()) | (frozenset(_VERBS.split()) - _NOUN_LIKE),
    noun_plural=("s",),
    adverbs=frozenset({"overnight", "worldwide", "nationwide", "countrywide", "statewide", "citywide", "abroad",
                       "altogether", "overall", "meanwhile", "elsewhere", "afterwards", "online", "indoors",
                       "outdoors"}),
    written_plurals=frozenset({"s", "ers"}),
    plurals=frozenset({"people", "men", "women", "children", "police"}),
    people=frozenset({"person", "man", "woman", "child", "boy", "girl", "soldier", "civilian", "worker", "officer",
                      "passenger", "student", "death", "fatality", "casualty", "victim", "journalist", "hostage",
                      "driver", "pilot", "firefighter", "prisoner", "protester", "resident", "injury", "case"}),
    outcomes=_forms(),
    plain_outcomes=frozenset({"dead", "killed", "injured", "wounded", "missing", "died", "arrested", "hurt", "drowned",
                              "rescued", "detained", "released", "freed", "evacuated", "deported", "executed",
                              "kidnapped", "abducted", "hospitalised", "hospitalized", "displaced", "trapped",
                              "unaccounted for"}),
    holders=frozenset({"the", "these", "those", "both", "his", "her", "its", "their", "our", "my", "your", "other",
                       "last", "first", "past", "next", "no", "any", "every", "this", "that", "each", "final", "top"}),
    names_before=frozenset({
        "section", "row", "flight", "route", "highway", "article", "chapter", "phase", "type", "group", "level",
        "number", "no", "nos", "page", "pages", "room", "figure", "windows", "iphone", "boeing", "airbus", "version",
        "season", "episode", "week", "game", "line", "gate", "platform", "channel", "area", "covid", "rule",
        "resolution", "paragraph", "block", "sector", "stage", "size", "verse", "part", "volume", "vol", "class",
        "category", "formula", "round", "step", "lane", "ward", "district", "division", "unit", "galaxy", "pixel",
        "playstation", "xbox", "model", "mark", "agenda", "fortune", "ftse", "nasdaq", "stoxx", "dax", "nikkei",
        "cac", "s&p", "sp", "tier", "grade", "interstate", "exit", "apollo", "act", "bill", "item", "table", "chart",
        "lot", "pier", "runway", "terminal", "track", "zone", "test", "serie", "ligue", "big", "top", "under-", "u",
        "psalm", "pm", "office", "android", "ios", "generation", "matchday", "years", "quarter", "op", "opus", "q",
        "m", "a", "b", "e", "l", "n", "x", "ip", "tel", "phone", "fax", "apt", "apartment", "suite", "seat", "box",
        "junction", "junctions", "sections", "articles", "chapters", "exits", "lanes", "platforms", "terminals",
        "verses", "phases", "tiers", "gates", "routes", "rooms", "zones", "paragraphs", "resolutions",
    }) - {"a", "top", "week", "group", "game", "line", "area"},
    names_large=frozenset({
        "measure", "proposition", "prop", "amendment", "directive", "regulation", "title", "decree", "clause", "annex",
        "appendix", "exhibit", "ordinance", "precinct", "battalion", "studio", "hall", "building", "camp", "reactor",
        "hangar", "protocol", "schedule", "hole", "lap", "heat", "day", "week", "game", "race", "march",
    }),
    adding=("plus",),
    called_numbers=frozenset({"911", "999", "112", "110", "000", "111", "101", "311", "988", "211", "411", "118"}),
    called_before=("call", "calls", "called", "calling", "dial", "dials", "dialed", "dialled", "dialing", "dialling",
                   "phone", "phoned", "ring", "rang", "text", "texted", "number"),
    called_behind=("call", "calls", "caller", "callers", "dispatcher", "dispatchers", "operator", "operators",
                   "dispatch", "hotline", "helpline", "emergency line", "call center", "call centre", "tape", "tapes",
                   "recording", "recordings"),
    dimensions=("by", "x"),
    ages_before=("aged", "age", "ages", "age of", "ages of", "aged between", "aged from", "ages between"),
    ages_behind=("year old", "years old", "years of age", "month old", "months old", "week old", "weeks old", "day old",
                 "days old", "yo"),
    scores_behind=frozenset({"up", "down", "record"}),
    scores=frozenset({"win", "victory", "defeat", "loss", "draw", "lead", "up", "down", "ahead", "behind", "against",
                      "aggregate", "series", "record", "vote", "scoreline",
                      "all", "nil"}),
    part=("including", "among them", "of them", "of whom", "of which", "included", "include", "among those", "with"),
    whole={"death toll": "deaths", "toll": "deaths", "number of dead": "dead", "number of deaths": "deaths",
           "number of injured": "injured", "number of wounded": "wounded", "casualty count": "casualties",
           "attendance": "spectators", "turnout": "turnout"},
    reached=frozenset({"to", "at", "by", "of", "is", "was", "are", "were", "reached", "reaching", "hit", "passed",
                       "topped", "stands", "stood", "exceeded", "than", "least", "totalled", "totaled", "from",
                       "about", "around", "nearly", "almost", "over"}),
    places_before=("in", "at", "near", "across", "around", "off", "outside", "throughout", "within", "in the",
                   "in and around"),
    who=("who",),
    relative_end=("on", "in", "at", "since", "and", "but"),
    other_fate=("who", "which", "whose", "after", "when", "while", "by", "that", "and", "as", "for", "to", "not"),
    fate_helpers=("have", "be"),
    fate_links=("as",),
    carried_by=("carrying", "carried", "transporting"),
    carried="aboard",
    other_clause=("than", "who", "which", "whose", "that", "after", "before", "when", "while", "but", "from", "since"),
)
