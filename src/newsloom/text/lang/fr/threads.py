"""References to earlier events in French."""

from newsloom.text.lang.threads_rules import ThreadsRules
from newsloom.text.lang.word_list import in_order, listed

RULES = ThreadsRules(
    back=listed("""
        après_le après_la après_les après_l' après_un après_une après_des jours_après semaines_après mois_après
        ans_après depuis_le depuis_la depuis_les depuis_l' suite_à à_la_suite_de à_la_suite_du à_la_suite_des
        en_réponse_à en_réaction_à dans_le_cadre_de dans_l'affaire en_lien_avec en_raison_du en_raison_de_la
        en_raison_des la_semaine_dernière le_mois_dernier l'an_dernier l'année_dernière lundi_dernier
        mardi_dernier mercredi_dernier jeudi_dernier vendredi_dernier samedi_dernier dimanche_dernier la_veille
        jours_plus_tôt semaines_plus_tôt mois_plus_tôt il_y_a_une_semaine il_y_a_un_mois il_y_a_un_an
        anniversaire reprend reprennent reprise procès verdict jugement condamné condamnée mis_en_examen inculpé
        inculpée acquitté enquête audience arrêté arrêtée obsèques funérailles
    """),
    answers=in_order("""
        condamn dénon critiqu protest salu réag réact réponse répond indign excus hommage deuil condoléanc rejet
        défend défens réclam exig demand appell fustig déplor regrett blâm
    """),
)
