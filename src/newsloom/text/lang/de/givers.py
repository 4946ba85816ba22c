"""German words around who gives a figure."""

from newsloom.text.lang.givers_rules import GiverRules

# Tables read better with several entries on a line.
# fmt: off

RULES = GiverRules(
    according=("laut", "nach angaben der", "nach angaben des", "nach angaben von", "nach angaben",
               "unter berufung auf", "den angaben der"),
    says=frozenset({"sagte", "sagten", "teilte", "teilten", "erklärte", "erklärten", "berichtete", "berichteten",
                    "meldete", "meldeten", "bestätigte", "bestätigten", "schrieb", "schätzt", "schätzen", "sprach",
                    "gab", "gaben", "betonte", "warnte"}),
    as_of=("stand", "bis"),
    behind=("zufolge",),
    as_of_articles=("den", "dem", "zum"),
    articles=("der", "die", "das", "dem", "den", "des", "einem", "einer"),
    ends=("von", "seit", "am", "wurden", "sind", "haben"),
    helpers=("hat", "haben"),
    passives=frozenset({"ist", "sind", "wird", "wurde", "wurden"}),
    last_words=("am", "im"),
    linked=("der", "des", "für", "von", "und", "in", "im", "den", "dem", "vom"),
    abbreviations=("Dr", "St", "Prof", "Nr"),
)
