"""Clauses of German."""

from newsloom.text.lang.clauses_rules import ClausesRules
from newsloom.text.lang.word_list import listed

RULES = ClausesRules(
    openers=listed("und aber oder sondern denn doch"),
    openers_behind_comma=listed("darunter davon"),
    coordinators=listed("und aber oder sondern"),
    verbs=listed("""
        ist sind war waren wird werden wurde wurden hat haben hatte hatten habe hätte sei seien wäre wären kann können
        konnte konnten könne könnten muss müssen musste mussten müsse soll sollen sollte sollten will wollen wollte
        wollten darf dürfen durfte mag worden gewesen bleibt blieb blieben kam kamen ging gingen gab gibt fand fanden
        stand standen lag lagen nahm nahmen sah sahen sprach sprachen rief schrieb starb starben stieg stiegen fiel
        fielen sank sanken brach brachen begann hielt hielten ließ ließen trat traf trug verlor verloren zog zogen
        gelten gilt heißt hieß bekam bekamen schloss schlug warf wies wuchs
    """),
    verb_endings=("te", "ten", "iert", "tet", "igt", "igen", "et"),
    not_verbs=listed("""
        seite weite heute leute letzte letzten erste ersten zweite zweiten dritte dritten beste besten meisten rechte
        rechten linke gute guten alte alten bekannte bekannten gesamte gesamten genannte sogenannte gestrige rote harte
        weiteren weitere mitte kosten daten unten hinten orten zeiten
    """),
    since=listed("seit"),
    negations=listed("""
        nicht kein keine keinen keinem keiner keines nie niemals nichts niemand weder ohne dementierte dementiert
        bestritt bestreitet lehnte lehnt verweigerte
    """),
    comma_divides=True,
)
