"""French words for what happens."""

from newsloom.text.lang.happenings_rules import HappeningsRules
from newsloom.text.lang.word_list import listed

RULES = HappeningsRules(
    kinds={
        "sink": listed("chavir* coul* naufrag* sombr* échoué*"),
        "burn": listed("incendi* feu flammes brûl*"),
        "explode": listed("explos* explosé bomb* détona*"),
        "crash": listed("accident* collision* heurt* percut* déraill* écras*"),
        "collapse": listed("effondr* écroul*"),
        "quake": listed("séisme* tremblement* secousse*"),
        "storm": listed("tempête* ouragan* inond* crue* glissement*"),
        "attack": listed("attaqu* attentat* fusillade* tiré poignard* otage* enlèvement* enlev*"),
        "die": listed("mort* décès décéd* tué* victime* bilan"),
        "find": listed("retrouv* découv* repêch* corps"),
        "search": listed("recherch* plongeurs"),
        "rescue": listed("secour* sauv* évacu*"),
        "arrest": listed("arrêt* interpell* garde_à_vue"),
        "charge": listed("inculp* mis_en_examen accus*"),
        "court": listed("procès tribunal* condamn* verdict* jug* acquitt*"),
        "probe": listed("enquêt* inspect*"),
        "vote": listed("vot* élection* élu* élire scrutin* référendum*"),
        "resign": listed("démission*"),
        "appoint": listed("nomm* investi* désign*"),
        "meet": listed("rencontr* réuni* sommet* négoci* pourparlers"),
        "agree": listed("accord* sign* traité* trêve* cessez-le-feu"),
        "fail": listed("échec* échoué rompu* sans_accord rejet*"),
        "offer": listed("propos* offre* offert"),
        "protest": listed("manifest* protest* émeut* rassembl*"),
        "block": listed("bloqu* blocus barrage* ferment"),
        "strike": listed("grève* débray*"),
        "launch": listed("lancement* décoll* orbite fusée*"),
        "play": listed("gagn* battu* victoire* match* finale"),
        "publish": listed("publi* révél* divulgu*"),
        "correct": listed("corrig* rectifi* compté_deux"),
        "mourn": listed("deuil* hommage* messe obsèques berne"),
        "close": listed("ferm*"),
        "open": listed("ouvr* ouvert* rouvr* repris* reprendr*"),
        "begin": listed("commenc* début* démarr* quitté"),
        "end": listed("fin termin* achev* suspend* interromp*"),
        "cut": listed("supprim* licenci*"),
        "buy": listed("achat* achet* rachat* rachet* vendu* fusion*"),
        "result": listed("chiffre_d'affaires bénéfice* trimestre*"),
        "rate": listed("taux"),
    }
)
