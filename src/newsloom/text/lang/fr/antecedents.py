"""French words that tell elsewhere what a number counts."""

from newsloom.text.lang.antecedents_rules import AntecedentRules

# Tables read better with several entries on a line.
# fmt: off

RULES = AntecedentRules(
    heads=("nombre de", "nombre des", "nombre d'", "nombre d’"),
    empty=frozenset({"nombre", "chiffre", "chiffres", "total", "somme", "montant", "valeur", "moyenne", "fin", "reste",
                     "taux"}),
    links=("à", "de"),
    linking=frozenset({"est", "était", "sont", "étaient", "à", "atteint", "atteignait", "dépasse", "reste"}),
    complements=("de", "du", "des", "pour"),
    openers=("que", "et", "mais", "tandis que", "après que", "si", "dont"),
    tellers=("disons", "dit", "disent", "parle de", "parlent de", "parlait de", "compte", "comptent", "a compté",
             "ont compté", "évoque", "évoquent", "avance", "avancent", "annonce", "annoncent", "recense", "recensent",
             "ils étaient", "elles étaient", "ils sont", "elles sont"),
    denied_behind=("et non", "et non pas", "non pas", "au lieu de", "plutôt que"),
    denied_before=("non pas", "pas"),
    but=("mais",),
)
