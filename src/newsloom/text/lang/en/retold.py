"""Values given before, in English."""

from newsloom.text.lang.retold_rules import RetoldRules

RULES = RetoldRules(
    adjectives=("earlier", "previous", "prior", "original"),
    nouns=(
        "toll", "tolls", "figure", "figures", "count", "counts", "estimate", "estimates", "number", "numbers", "tally",
        "total", "report", "reports", "statement", "statements", "version", "article", "story", "edition", "post",
    ),
    helpers=("had", "having"),
    told=(
        "said", "reported", "given", "spoken of", "talked of", "estimated", "announced", "stated", "told",
        "believed", "feared", "thought", "quoted", "claimed", "suggested", "published", "printed",
    ),
    puts=("put",),
    at=("at",),
    tell=("gave", "spoke of", "talked of"),
    adverbs=("initially", "previously", "originally", "at first"),
    beside=("initially", "previously", "originally", "earlier", "first", "at first"),
)  # fmt: skip
