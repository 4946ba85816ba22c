"""Words of French."""

from newsloom.text.lang.word_list import listed
from newsloom.text.lang.words_rules import WordsRules

# Tables read better with several entries on a line.
# fmt: off

RULES = WordsRules(
    stop_words=listed("""
        a ai ainsi alors après au aucun aucune aujourd'hui auprès auquel aussi autre autres aux avaient avais
        avait avant avec avoir ayant c c' ce ceci cela celle celles celui cependant ces cet cette ceux chaque
        chez comme comment contre d d' dans de depuis derrière des dès donc dont du durant elle elles en
        encore enfin entre est et étaient était été être eu eux fait faire fois hors ici il ils j j' je jusque
        l l' la là le les leur leurs lors lorsque lui m m' ma mais me même mêmes mes moi moins mon n n' ne ni
        non nos notre nous on ont or ou où outre par parce parmi pas pendant peu peut plus plusieurs pour
        pourquoi pourtant puis puisque qu qu' quand que quel quelle quelles quelque quelques quels qui quoi s
        s' sa sans se selon sera serait ses seulement si sien soit son sont sous sur t t' ta tandis tant te
        tel telle tes toi ton toujours tous tout toute toutes très tu un une vers voici voilà vos votre vous y
        """),
    elisions=(
        "l'", "d'", "qu'", "n'", "s'", "c'", "j'", "m'", "t'", "jusqu'", "lorsqu'", "puisqu'", "quoiqu'",
    ),
    kept=("ss", "us", "is", "ais", "ois"),
    endings=(
        ("eaux", "eau", 1),
        ("aux", "al", 3),
        ("eux", "eu", 2),
        ("ées", "é", 2),
        ("ée", "é", 2),
        ("és", "é", 2),
        ("nes", "n", 4),
        ("es", "", 4),
        ("s", "", 3),
        ("e", "", 4),
    ),
)
