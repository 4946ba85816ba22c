"""Words that are common in news of any day, in French."""

from newsloom.text.lang.news_words_rules import NewsWordsRules
from newsloom.text.lang.word_list import listed

RULES = NewsWordsRules(
    common=listed("""
        accident accord affaire agence agent ainsi aller an ancien annee annonce annoncer apprendre appel
        arriver attaque aujourd'hui autorite autre avenir avril bas beaucoup besoin bilan blesse bon bureau cas
        cause centre chef cinq communique compte conseil continuer contre cour cours crise date debut decembre
        decider decision declarer defense demander demande dernier derniere deux devenir devoir dimanche dire
        direction directeur dix doit donner droit eau ecole effet election elu enfant enquete ensemble
        entreprise etat evenement face faire fait famille femme feu fevrier fin fois force france francais gens
        gouvernement grand grande groupe guerre habitant haut heure hier homme hopital il important information
        janvier jeudi jeune jour journaliste juillet juin justice laisser lieu ligne loi long lundi mai main
        maire maison mardi marche mars matin mercredi mesure mettre million ministere ministre mois moment monde
        mort national niveau nombre nouveau nouvelle novembre nuit octobre officiel ordre ouvrir paix parti
        passer pays peine penser perdre permettre personne place plan plusieur point police politique
        porte-parole porte pouvoir premier premiere prendre present presidente president presse pres prix
        probleme prochain projet public quatre question raison rapport region reponse responsable reste rester
        resultat risque route rue samedi sante savoir secours securite selon semaine septembre service seul
        situation six social societe soir sortir suite sujet tenir texte temps terme tete toujour tour travail
        trois trouver tuer tue vendredi venir victime vie ville visite voir voix
    """),
    frequent=listed("""
        pekin paris bruxelles londres moscou kiev russie chine allemagne etats-unis europe israelien euro hamas
        hezbollah kremlin italie espagne pologne turquie syrie iran israel ukraine ue otan onu gaza états-unis
        france
    """),
)
