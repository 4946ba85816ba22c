"""English words around who gives a figure."""

from newsloom.text.lang.givers_rules import GiverRules

# Tables read better with several entries on a line.
# fmt: off

RULES = GiverRules(
    according=("according to", "citing", "as per", "quoting"),
    says=frozenset({"said", "says", "say", "told", "announced", "reported", "reports", "added", "confirmed", "stated",
                    "estimates", "warned", "claimed", "claims", "tweeted", "wrote", "noted", "explained",
                    "revealed", "disclosed", "declared", "acknowledged", "admitted", "insisted"}),
    reckons={"put": ("at", "as"), "puts": ("at", "as"), "estimated": ("at",), "estimate": ("at",), "gave": ("as",),
             "gives": ("as",), "listed": ("as",), "lists": ("as",), "expects": (), "predicts": (), "predicted": (),
             "forecasts": (), "projects": ()},
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
    abbreviations=("U.S", "US", "U.N", "UN", "U.K", "UK", "Mr", "Mrs", "Dr", "St", "Gen", "Col", "No", "Prof"),
)
