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
    reckons={"beziffert": ("auf", "mit"), "bezifferte": ("auf", "mit"), "bezifferten": ("auf", "mit"),
             "veranschlagt": ("auf", "mit"), "veranschlagte": ("auf", "mit"), "taxierte": ("auf",),
             "geht": ("von",), "gehen": ("von",), "ging": ("von",), "gingen": ("von",), "rechnet": ("mit",),
             "rechnen": ("mit",), "rechnete": ("mit",), "erwartet": (), "erwarten": (), "erwartete": (),
             "prognostiziert": (), "prognostizierte": ()},
    joining=("und", "aber"),
    relatives=("die", "den", "das"),
    pointing=("das", "dies"),
    shown_by=("geht aus", "ging aus", "ergibt sich aus", "steht in"),
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
