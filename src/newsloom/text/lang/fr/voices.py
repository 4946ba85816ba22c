"""Speakers in French: bodies, offices, people without a name."""

from newsloom.text.lang.voices_rules import VoicesRules
from newsloom.text.lang.word_list import listed, paired

RULES = VoicesRules(
    bodies=paired("""
        ministère=ministry gouvernement=government cabinet=government administration=government police=police
        gendarmerie=police garde-côtes=coastguard garde-côte=coastguard pompiers=firebrigade syndicat=union
        syndicats=union conseil=council tribunal=court cour=court parquet=prosecution entreprise=company
        société=company compagnie=company groupe=company exploitant=company armateur=company armée=army
        parlement=parliament ambassade=embassy hôpital=hospital clinique=hospital agence=agency autorité=authority
        autorités=authority commission=commission comité=committee fédération=federation association=association
        banque=bank université=university église=church parti=party marine=navy bureau=office institut=institute
        fondation=trust préfecture=prefecture mairie=townhall école=school club=club
    """),
    offices=paired("""
        président=president présidente=president ministre=minister premier=premier chancelier=chancellor
        chancelière=chancellor maire=mayor gouverneur=governor gouverneure=governor ambassadeur=ambassador
        ambassadrice=ambassador commandant=commander commandante=commander capitaine=captain procureur=prosecutor
        procureure=prosecutor juge=judge évêque=bishop archevêque=archbishop pape=pope roi=king reine=queen
        secrétaire=secretary directeur=director directrice=director chef=chief cheffe=chief patron=chief
        patronne=chief entraîneur=coach général=general amiral=admiral commissaire=commissioner préfet=prefect
        préfète=prefect recteur=rector rectrice=rector
    """),
    people=listed("""
        responsable responsables source sources témoin témoins habitant habitants riverain riverains expert experts
        analyste analystes observateur observateurs diplomate diplomates avocat avocats survivant survivants rescapé
        rescapés proche proches enquêteur enquêteurs policier policiers fonctionnaire fonctionnaires employé employés
        homme femme hommes femmes élèves étudiants parents passagers passager certains d'autres
    """),
    telling=listed("""
        communiqué déclaration porte-parole annonce rapport informations chiffres données estimation estimations bilan
        propos mots
    """),
    negations=listed("ne n' pas jamais aucun aucune rien personne sans ni"),
)
