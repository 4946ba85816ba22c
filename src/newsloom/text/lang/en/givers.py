"""English words around who gives a figure."""

from newsloom.text.lang.givers_rules import GiverRules

# Tables read better with several entries on a line.
# fmt: off

RULES = GiverRules(
    according=("according to", "citing", "as per", "quoting"),
    again=("by its count", "by their count", "by its own count", "by their own count"),
    says=frozenset({"said", "says", "say", "told", "announced", "reported", "reports", "added", "confirmed", "stated",
                    "estimates", "warned", "claimed", "claims", "tweeted", "wrote", "noted", "explained",
                    "revealed", "disclosed", "declared", "acknowledged", "admitted", "insisted"}),
    reckons={"put": ("at", "as"), "puts": ("at", "as"), "estimated": ("at",), "estimate": ("at",), "gave": ("as",),
             "gives": ("as",), "listed": ("as",), "lists": ("as",), "expects": (), "predicts": (), "predicted": (),
             "forecasts": (), "projects": (), "counted": (), "counts": ()},
    joining=("and", "while", "but"),
    relatives=("which", "that"),
    pointing=("that is", "this is", "this was", "that was"),
    shown_by=("according to", "shown by"),
    as_of=("as of", "as at", "by"),
    as_of_articles=("the",),
    articles=("the", "an", "a"),
    ends=("which", "who", "that", "when", "and that", "on", "since", "as of", "released", "published", "said", "says"),
    helpers=("has", "have", "had", "also", "later"),
    passives=frozenset({"is", "are", "was", "were", "be", "been"}),
    last_words=("on", "in"),
    lead_ins=("spokesman for", "spokeswoman for", "spokesperson for", "spokesman of", "spokeswoman of",
              "officials at", "officials of", "sources at", "sources in", "the head of", "head of"),
    claims=("statement by", "statement from", "figures from", "estimates by", "estimates from", "figures of"),
    bodies={
        "european union": ("european union",), "united nations": ("united nations", "un$"), "red cross": ("red cross",),
        "coast guard": ("coast guard", "coastguard"), "election commission": ("election commission", "electoral"),
        "statistics office": ("statistic",), "central bank": ("central bank",), "chamber": ("chamber of",),
        "fire service": ("fire service", "fire brigade", "fire department", "firefighter", "fire chief"),
        "rescue service": ("rescue", "ambulance", "paramedic"), "hospital": ("hospital", "clinic"),
        "police": ("police", "constabulary"), "prosecutors": ("prosecut",), "court": ("court", "judge"),
        "union": ("union", "trade union"), "employers": ("employer",), "organisers": ("organiser", "organizer"),
        "interior": ("interior", "home office"), "finance": ("finance", "treasury"), "health": ("health",),
        "defence": ("defence", "defense"), "education": ("education",), "ministry": ("ministry", "minister"),
        "government": ("government", "cabinet"), "prefecture": ("prefecture", "prefect"), "governor": ("governor",),
        "town hall": ("town hall", "city hall", "mayor", "council", "municipalit"), "army": ("army", "military"),
        "harbour office": ("harbour office", "harbour master", "harbor", "port authority", "port office"),
        "fisheries": ("fisher", "skipper"), "insurers": ("insurer",), "airline": ("airline",),
        "opposition": ("opposition",), "analysts": ("analyst",), "owner": ("owner", "operator"),
    },
    abbreviations=("U.S", "US", "U.N", "UN", "U.K", "UK", "Mr", "Mrs", "Dr", "St", "Gen", "Col", "No", "Prof"),
)
