"""German words that tell elsewhere what a number counts."""

from newsloom.text.lang.antecedents_rules import AntecedentRules

# Tables read better with several entries on a line.
# fmt: off

RULES = AntecedentRules(
    heads=("zahl der", "zahl an", "zahl von", "anzahl der", "anzahl an", "anzahl von"),
    empty=frozenset({"zahl", "anzahl", "wert", "summe", "betrag", "höhe", "ende", "rest", "schnitt", "rekord", "stand",
                     "angaben", "jahr", "monat", "tag", "hälfte", "drittel"}),
    links=("auf", "von", "bei", "mit"),
    linking=frozenset({"ist", "war", "sind", "waren", "liegt", "lag", "beträgt", "betrug", "auf", "bei", "erreichte",
                       "erreicht"}),
    complements=("für", "der", "des", "von"),
    openers=("dass", "und", "aber", "während", "nachdem", "weil", "ob", "wonach", "sondern"),
    tellers=("sprach von", "sprachen von", "spricht von", "sprechen von", "zählte", "zählten", "zählt", "zählen",
             "nennt", "nannte", "nannten", "meldete", "meldeten", "meldet", "melden", "schätzt auf", "kommt auf",
             "kamen auf", "kommen auf", "geht von", "gehen von", "ging von", "gingen von", "berichtet von",
             "berichtete von", "berichteten von"),
    owners_before=frozenset({"kommt", "kam", "kommen", "kamen"}),
    denied_behind=("nicht", "und nicht", "statt", "anstatt", "anstelle von", "nicht aber"),
    denied_before=("nicht",),
    but=("sondern",),
)
