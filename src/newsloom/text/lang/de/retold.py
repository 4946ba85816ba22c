"""Values given before, in German."""

from newsloom.text.lang.retold_rules import RetoldRules

# "Zunächst" alone is left out: "sprach zunächst von zwölf Verletzten" tells what is known so far.
RULES = RetoldRules(
    adjectives=(
        "frühere", "früheren", "früherer", "vorherige", "vorherigen", "vorheriger", "vorige", "vorigen", "voriger",
        "ursprüngliche", "ursprünglichen", "ursprünglicher", "anfängliche", "anfänglichen", "anfänglicher",
    ),
    nouns=(
        "zahl", "zahlen", "angabe", "angaben", "schätzung", "schätzungen", "bericht", "berichte", "berichten",
        "meldung", "meldungen", "bilanz", "stand", "fassung", "version", "zählung", "ausgabe", "artikel", "beitrag",
        "mitteilung",
    ),
    helpers=("hatte", "hatten"),
    told=(
        "gesprochen", "gemeldet", "angegeben", "genannt", "berichtet", "mitgeteilt", "erklärt", "geschätzt",
        "beziffert", "vermeldet", "behauptet", "angenommen", "geschrieben", "verbreitet", "gesagt",
    ),
    tell=(
        "die rede", "sprach", "sprachen", "meldete", "meldeten", "nannte", "nannten", "berichtete", "berichteten",
        "bezifferte", "bezifferten", "schätzte", "schätzten", "hieß es",
    ),
    adverbs=(
        "zuvor", "anfangs", "ursprünglich", "vorher", "anfänglich", "zunächst war", "war zunächst", "zunächst hatte",
        "zunächst waren", "waren zunächst",
    ),
    beside=("zunächst", "zuvor", "zuerst", "anfangs", "bisher", "ursprünglich", "vorher", "früher"),
    told_last=True,
)  # fmt: skip
