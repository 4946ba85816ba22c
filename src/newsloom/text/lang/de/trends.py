"""German words for rising and falling values."""

from newsloom.text.lang.trends_rules import TrendRules

# Tables read better with several entries on a line.
# fmt: off

RULES = TrendRules(
    verb_last=True,
    rises=("stieg", "steig", "gestiegen", "anstieg", "wuchs$", "wachs", "wächst$", "gewachsen", "erhöh", "zuwachs",
           "zugenommen", "zunahm", "anheb", "angehob", "zulegt", "zugelegt", "plus$", "kletter", "geklettert",
           "zugewinn"),
    falls=("sank$", "sanken$", "sink", "gesunken", "fiel$", "fielen$", "fällt$", "fallen$", "gefallen", "schrumpf",
           "geschrumpft", "verringer", "reduzier", "gekürzt", "minus$", "rückgang", "rückgänge", "verlor",
           "verlier", "einbruch", "brach$", "senk", "gesenkt", "abnahm", "abgenommen"),
    by=("um",),
    to=("auf", "bei"),
    from_=("von",),
    fillers=("erneut", "wieder", "noch", "weiter", "sogar", "nur", "leicht", "deutlich", "stark", "sich", "rund",
             "etwa", "knapp", "fast", "die"),
    more=("mehr", "höher"),
    fewer=("weniger", "niedriger", "geringer"),
    row=("und", "oder", "bis", "oder gar"),
    out_of=("der", "von den", "ihrer", "seiner", "unserer", "dieser"),
)
