"""Citing other outlets in French."""

from newsloom.text.lang.citing_rules import CitingRules
from newsloom.text.lang.word_list import listed

RULES = CitingRules(
    before=listed("""
        selon d'après d’après cité_par citée_par cités_par citées_par citant rapporte rapportait rapporté révélé
        rapporté_par rapportée_par révèle révélait révélé_par révélée_par rapportent écrit annonce relayé_par
        relayée_par consulté_par consultée_par consultés_par obtenu_par obtenue_par un_entretien_à un_entretien_au
        un_entretien_avec une_interview_à une_interview_au au_micro_de au_micro_d' auprès_de auprès_du auprès_d'
        auprès_d’ interrogé_par interrogée_par interrogés_par une_enquête_de une_enquête_du une_information_de
        une_information_du les_informations_de les_informations_du des_informations_de des_informations_du
        dans_les_colonnes_de dans_les_colonnes_du
    """),
    behind=listed("""
        rapporte rapportait rapportent révèle révélait révèlent écrit écrivait cite citait rapporté révélé appris
        affirme affirmait
    """),
    helpers=listed("a avait ont qui a-t-il a-t-elle aussi"),
    telling=listed("""
        déclaré dit indiqué confié expliqué affirmé confirmé assuré précisé raconté annoncé répondu déclarait disait
        indiquait confiait expliquait affirmait confirmait assurait précisait confie explique
    """),
    to=listed("à au aux"),
    articles=listed("le la les l' l’ au aux du des de d' d’ un une"),
    adjectives=listed("""
        régional régionale local locale national nationale officiel officielle privé privée public publique britannique
        américain américaine allemand allemande russe turc turque chinois chinoise
    """),
    kinds=listed("""
        journal quotidien hebdomadaire magazine agence chaîne radio site média médias journaux télévision presse station
        mensuel
    """),
    asides=listed("""
        après_que après_les_révélations_de après_les_révélations_du depuis_que avant_que après_un_article
    """),
    joins=listed("et ou"),
)
