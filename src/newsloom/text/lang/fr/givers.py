"""French words around who gives a figure."""

from newsloom.text.lang.givers_rules import GiverRules

# Tables read better with several entries on a line.
# fmt: off

RULES = GiverRules(
    according=("selon", "d'après", "d’après", "de source", "citant"),
    says=frozenset({"dit", "déclaré", "annoncé", "indiqué", "affirmé", "précisé", "ajouté", "rapporté", "confirmé",
                    "expliqué", "estime", "estimé", "indique", "affirme", "annonce"}),
    reckons={"évalue": ("à",), "évaluait": ("à",), "chiffre": ("à",), "chiffrait": ("à",), "table": ("sur",),
             "tablait": ("sur",), "estiment": ("à",), "chiffrent": ("à",), "évaluent": ("à",), "compte": (),
             "comptent": (), "dénombre": (), "recense": (), "prévoit": (), "prévoyait": ()},
    joining=("et", "mais"),
    relatives=("que",),
    as_of=("au", "à la date du"),
    as_of_articles=("le",),
    articles=("les", "le", "la", "du", "de"),
    elided=("l'", "l’", "d'", "d’"),
    ends=("sont", "ont", "qui", "que", "depuis"),
    helpers=("a", "ont", "avait"),
    passives=frozenset({"est", "sont"}),
    last_words=("le", "ce", "au"),
    lead_ins=("porte-parole de la", "porte-parole du", "porte-parole des", "porte-parole de l'", "porte-parole de"),
    bodies={
        "european union": ("union européenne",), "united nations": ("nations unies", "onu$"),
        "red cross": ("croix-rouge",), "coast guard": ("garde-côte", "gardes-côte"),
        "election commission": ("commission électorale",), "statistics office": ("statisti",),
        "central bank": ("banque centrale",), "chamber": ("chambre de",), "fire service": ("pompier",),
        "rescue service": ("secours", "sauveteur", "samu$"), "hospital": ("hôpita", "clinique"),
        "police": ("police",), "prosecutors": ("parquet", "procureur"), "court": ("tribunal", "cour$", "juge"),
        "union": ("syndicat",), "employers": ("patronat",), "organisers": ("organisateur",),
        "interior": ("intérieur",), "finance": ("finances",), "health": ("santé", "sanitaire"),
        "defence": ("défense",), "education": ("éducation",), "ministry": ("ministère", "ministre"),
        "government": ("gouvernement",), "prefecture": ("préfecture", "préfet"), "governor": ("gouverneur",),
        "town hall": ("mairie", "maire", "municipalité"), "army": ("armée",), "harbour office": ("capitainerie",),
        "fisheries": ("pêche", "pêcheur"), "insurers": ("assureur",), "airline": ("compagnie aérienne",),
        "opposition": ("opposition",), "analysts": ("analyste",), "owner": ("exploitant", "propriétaire", "direction"),
    },
    abbreviations=("MM", "Mme", "Dr", "St"),
)
