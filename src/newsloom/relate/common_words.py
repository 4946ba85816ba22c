"""Words that are common in news of any day: what the relater knows of rarity before it has read anything."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from newsloom.relate.bearers import crossing_form
from newsloom.relate.hashing import plain, word_key
from newsloom.text.words import normal

# In about one report of ten.
_COMMON = {
    "en": """
        accord according add added agency ago agree allow already alway announce another area around ask attack
        authority away back became become began begin believe best better big bring build business call called came
        case cause centre center change charge chief child children city claim close come comment community company
        concern continue control council country court cut daily damage date day deal death decade decision die
        died early east economic economy effort election emergency end even event evening expect expected face fact
        family far federal figure final financial find fire first five follow following force foreign former found
        four free friday full fund future general get give given global go going good government great ground group
        grow growth half hand happen head health held help high hit hold home hope hospital hour house include
        including increase industry information inside injured international interview investigation issue job join
        keep key kill killed know known large last late later law lead leader leading learn leave left level life
        line live local long look lose lost low main major man march mark market matter mean measure media meet
        meeting member men might military million minister minute monday money month morning move national near need
        new news newspaper next night north note november number october offer office officer official old open
        operation opposition order outside part party pay peace people percent person place plan play point police
        policy political power present president press pressure price problem process programme project public
        put question raise reach read ready real reason recent record region release remain report reported reporter
        rescue response rest result return right rise risk road role room rule run saturday saw school second
        secretary security see seek seen send senior sent september serious service set seven several share show
        side sign site situation six small social south speak spokesman spokeswoman spokesperson staff stage stand
        start state statement step still stop story street strong sunday support system take taken talk tell ten
        term test thing think third thousand three thursday ticket time today told tomorrow took top total town
        trade tuesday turn two use used view visit vote wait want war warn water way wednesday week weekend went
        west win witness woman women word work worker world worth wrong year yesterday young
    """,
    "de": """
        ab abend aktuell alt angabe angriff anfang april arbeit art aufgabe august ausland bahn beginn behorde bericht
        berichten bereits besonder betroffen bild bleiben bringen bundesregierung chef darauf daten deutlich deutsch
        deutschland dezember dienstag donnerstag drei druck durfte ende entscheidung erklaren erklarte ersten erst
        familie februar feuer fall finden folge fordern frage frau frei freitag fruh funf fuhren gab ganz geben gegen
        geld gemeinde gericht gesagt gesellschaft gestern gehen geht gelten geplant gesprach gesetz gross
        grosse grund gruppe gut halten haus heute hilfe hoch hoffen informationen insgesamt jahr januar juli juni kind
        kommen kommt konnte konnten kosten kraft kritik kunftig land lage lang lassen leben letzte leute liegen linie
        mai mann markt meldung mensch million ministerium minister mittag mittwoch mitteilen mitteilung monat montag
        morgen mutmasslich nachricht nacht nah namen neu november oktober ort partei person plan platz politik polizei
        prasident preis problem prozent rathaus recht regierung region reihe sagen sagt sagte samstag schaden schon
        schule schwer schwerverletzt seite sechs september setzen sicher sicherheit sieben sitzen situation soll
        sollen sonntag sprecher sprecherin staat stadt stand stark stehen stelle stellen stellungnahme stunde stunden
        tag teil teilen tote toten tun uhr ubernehmen unfall unternehmen untersuchung ursache verband verfahren
        verletzt verletzte verletzten vergangen verkehr vier volk vorsitzend vorwurf wahl wasser weg weisen weit
        weitere weiter welt wenig werk wichtig wirtschaft wissen woche zahl zehn zeigen zeit zeitung ziel zug zwei
    """,
    "fr": """
        accident accord affaire agence agent ainsi aller an ancien annee annonce annoncer apprendre appel arriver
        attaque aujourd'hui autorite autre avenir avril bas beaucoup besoin bilan blesse bon bureau cas cause centre
        chef cinq communique compte conseil continuer contre cour cours crise date debut decembre decider decision
        declarer defense demander demande dernier derniere deux devenir devoir dimanche dire direction directeur dix
        doit donner droit eau ecole effet election elu enfant enquete ensemble entreprise etat evenement face faire
        fait famille femme feu fevrier fin fois force france francais gens gouvernement grand grande groupe guerre
        habitant haut heure hier homme hopital il important information janvier jeudi jeune jour journaliste juillet
        juin justice laisser lieu ligne loi long lundi mai main maire maison mardi marche mars matin mercredi mesure
        mettre million ministere ministre mois moment monde mort national niveau nombre nouveau nouvelle novembre nuit
        octobre officiel ordre ouvrir paix parti passer pays peine penser perdre permettre personne place plan plusieur
        point police politique porte-parole porte pouvoir premier premiere prendre present presidente president presse
        pres prix probleme prochain projet public quatre question raison rapport region reponse responsable reste
        rester resultat risque route rue samedi sante savoir secours securite selon semaine septembre service
        seul situation six social societe soir sortir suite sujet tenir texte temps terme tete toujour tour travail
        trois trouver tuer tue vendredi venir victime vie ville visite voir voix
    """,
}
# In about one report of twenty: the countries and capitals that the world's news is full of, months, small counts.
_FREQUENT = """
    africa african america american asia asian australia australian beijing berlin brazil britain british brussel
    canada china chinese democrat egypt england eu europe european france french german germany india indian iran
    iranian iraq israel israeli italy japan japanese jerusalem kyiv korea london mexico moscow nato new york pakistan
    pari palestinian republican russia russian saudi spain syria turkey uk ukraine ukrainian un united us u.s
    usa washington gaza palestine ankara
    tehran delhi tokyo paris brussels berliner pekin nahost
    1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 24 25 30 40 50 60 70 80 90 100 200 500 1,000
    russland ukraine frankreich europa israel israelisch china usa euro dollar
    russie chine allemagne etats-unis europe israelien euro
    correspondent editor photo video subscribe newsletter update live breaking headline exclusive analysis opinion
"""
_MONTHS = "january february march april may june july august september october november december"
_COMMON_SHARE = 0.10
_FREQUENT_SHARE = 0.05


def common_names() -> frozenset[int]:
    """The keys, as in the field CROSS, of capitalised words that name nobody: months, weekdays, offices."""
    told = (*_MONTHS.split(), *(word for words in _COMMON.values() for word in words.split()))
    return frozenset(word_key(f"={crossing_form(word)}") for word in told)


def common_terms() -> Iterator[tuple[npt.NDArray[np.uint32], float]]:
    """Pairs of (term keys, the share of reports that hold each). The more common ones come last."""
    yield _keys((word, None) for word in f"{_FREQUENT} {_MONTHS}".split()), _FREQUENT_SHARE
    yield _keys((word, code) for code, told in _COMMON.items() for word in told.split()), _COMMON_SHARE


def _keys(words: Iterator[tuple[str, str | None]]) -> npt.NDArray[np.uint32]:
    told = tuple(words)
    at_home = {word_key(plain(normal(word, language))) for word, language in told}
    abroad = {word_key(f"={crossing_form(word)}") for word, _ in told}
    return np.array(sorted(at_home | abroad), np.uint32)
