"""Names in French."""

from newsloom.text.lang.names_rules import NamesRules
from newsloom.text.lang.place_names import CITIES
from newsloom.text.lang.und.names import PARTICLES
from newsloom.text.lang.word_list import listed

RULES = NamesRules(
    address=listed("m mm mme mmes mlle monsieur madame mademoiselle dr"),
    titles=listed("""
        m mm mme mmes mlle monsieur madame mademoiselle dr docteur pr professeur professeure me maître sir
        lord lady pape cardinal évêque archevêque père abbé rabbin imam cheikh ayatollah roi reine prince
        princesse président présidente chancelier chancelière premier première ministre secrétaire sénateur
        sénatrice député députée gouverneur gouverneure maire ambassadeur ambassadrice juge procureur
        procureure avocat avocate général générale colonel lieutenant commandant commandante capitaine sergent
        amiral commissaire directeur directrice chef cheffe patron patronne porte-parole leader dirigeant
        dirigeante auteur autrice historien historienne économiste chercheur chercheuse entraîneur candidat
        candidate analyste préfet préfète
        """),
    title_parts=listed("premier première vice ancien ancienne ex"),
    roles=listed("""
        acteur actrice chanteur chanteuse écrivain écrivaine journaliste médecin infirmier infirmière pêcheur
        témoin responsable élu élue diplomate pilote étudiant étudiante professeur militant militante expert
        experte
        """),
    female=listed("mme mmes madame mlle mademoiselle reine princesse mère fille sœur femme épouse veuve présidente"),
    male=listed("m monsieur roi prince père fils frère homme mari président"),
    organisation_words=listed("""
        académie agence alliance armée assemblée association autorité banque bureau cabinet caisse centre
        chambre club collectif comité commission compagnie confédération conseil cour croix-rouge département
        direction école église entreprise fédération fondation fonds front gendarmerie gouvernement groupe
        hôpital institut ligue mairie ministère mouvement musée office ordre organisation parlement parquet
        parti police préfecture sénat service société syndicat tribunal union université unité sa sarl
        """),
    place_words=listed("""
        baie cap côte forêt golfe île îles lac mont montagne mer océan place pont port province région rivière
        rue vallée ville village aéroport quai
        """),
    connectors=listed("de des du la le les et pour d' l'"),
    joining=listed("et"),
    particles=PARTICLES | listed("d' l'"),
    never_names=listed("""
        lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août
        septembre octobre novembre décembre je dieu noël pâques etat état
        """),
    determiners=listed("le la les un une des l' ce cet cette ces son sa ses leur leurs notre nos votre vos du au aux"),
    place_prepositions=listed("à en près vers depuis"),
    places=CITIES
    | listed("""
        afghanistan afrique afrique_du_sud albanie algérie allemagne amérique angleterre angola
        arabie_saoudite argentine arménie asie australie autriche azerbaïdjan bangladesh belgique bénin
        bolivie bosnie brésil bulgarie burkina_faso burundi cambodge cameroun canada chili chine chypre
        colombie congo corée_du_nord corée_du_sud costa_rica côte_d'ivoire croatie cuba danemark djibouti
        ecosse écosse egypte égypte emirats_arabes_unis equateur équateur erythrée espagne estonie etats-unis
        états-unis ethiopie éthiopie europe finlande france gabon gaza géorgie ghana grande-bretagne grèce
        guatemala guinée haïti honduras hongrie inde indonésie irak iran irlande islande israël italie
        jamaïque japon jordanie kazakhstan kenya kosovo koweït laos lettonie liban liberia libye lituanie
        luxembourg macédoine madagascar malaisie mali malte maroc mauritanie mexique moldavie monaco mongolie
        monténégro mozambique birmanie namibie népal nicaragua niger nigeria norvège nouvelle-zélande oman
        ouganda pakistan palestine panama paraguay pays-bas pérou philippines pologne portugal qatar roumanie
        royaume-uni russie rwanda sénégal serbie sierra_leone singapour slovaquie slovénie somalie soudan
        sri_lanka suède suisse syrie tadjikistan taïwan tanzanie tchad thaïlande togo tunisie turquie ukraine
        uruguay vatican venezuela vietnam yémen zambie zimbabwe bretagne normandie corse provence alsace
        lorraine crimée cachemire cisjordanie
        """),
    nationalities=listed("""
        français française allemand allemande américain américaine britannique espagnol espagnole italien
        italienne russe chinois chinoise japonais israélien israélienne palestinien palestinienne européen
        européenne turc turque ukrainien ukrainienne belge suisse algérien marocain tunisien
        """),
)
