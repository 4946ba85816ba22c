"""Places and bodies known everywhere, in French."""

from newsloom.text.lang.exonyms_rules import ExonymsRules
from newsloom.text.lang.word_list import paired

COUNTRIES = paired("""
    albanie=albania algérie=algeria allemagne=germany arabie_saoudite=saudiarabia argentine=argentina arménie=armenia
    australie=australia autriche=austria azerbaïdjan=azerbaijan bahreïn=bahrain belgique=belgium bénin=benin
    biélorussie=belarus bélarus=belarus birmanie=myanmar bolivie=bolivia bosnie=bosnia brésil=brazil bulgarie=bulgaria
    cambodge=cambodia cameroun=cameroon cap_vert=capeverde centrafrique=centralafrica chili=chile chine=china
    chypre=cyprus colombie=colombia comores=comoros corée_du_sud=southkorea corée_du_nord=northkorea
    côte_d'ivoire=ivorycoast croatie=croatia danemark=denmark écosse=scotland égypte=egypt
    émirats_arabes_unis=emirates équateur=ecuador érythrée=eritrea espagne=spain estonie=estonia états_unis=usa
    amérique=usa éthiopie=ethiopia finlande=finland fidji=fiji gambie=gambia géorgie=georgia grèce=greece
    grande_bretagne=britain royaume_uni=britain angleterre=england guinée=guinea guinée_équatoriale=equatorialguinea
    haïti=haiti hongrie=hungary inde=india indonésie=indonesia irak=iraq irlande=ireland
    irlande_du_nord=northernireland islande=iceland israël=israel italie=italy jamaïque=jamaica japon=japan
    jordanie=jordan kazakhstan=kazakhstan kirghizstan=kyrgyzstan koweït=kuwait lettonie=latvia liban=lebanon
    libye=libya lituanie=lithuania macédoine=macedonia macédoine_du_nord=northmacedonia malaisie=malaysia
    maldives=maldives malte=malta maroc=morocco maurice=mauritius mauritanie=mauritania mexique=mexico
    moldavie=moldova mongolie=mongolia monténégro=montenegro namibie=namibia népal=nepal norvège=norway
    nouvelle_zélande=newzealand ouganda=uganda ouzbékistan=uzbekistan palestine=palestine papouasie=papua
    pays_bas=netherlands pérou=peru pologne=poland porto_rico=puertorico république_centrafricaine=centralafrica
    république_dominicaine=dominicanrepublic république_tchèque=czechia tchéquie=czechia roumanie=romania
    russie=russia rwanda=rwanda salvador=elsalvador sénégal=senegal serbie=serbia singapour=singapore
    slovaquie=slovakia slovénie=slovenia somalie=somalia soudan=sudan soudan_du_sud=southsudan suède=sweden
    suisse=switzerland syrie=syria tadjikistan=tajikistan tanzanie=tanzania tchad=chad thaïlande=thailand
    tunisie=tunisia turquie=turkey turkménistan=turkmenistan viêt_nam=vietnam yémen=yemen zambie=zambia
    afrique_du_sud=southafrica sri_lanka=srilanka costa_rica=costarica burkina=burkina groenland=greenland timor=timor
    galles=wales luxembourg=luxembourg
""")
PLACES = paired("""
    moscou=moscow vienne=vienna cologne=cologne munich=munich francfort=frankfurt hambourg=hamburg brême=bremen
    hanovre=hanover nuremberg=nuremberg dresde=dresden leipzig=leipzig mayence=mainz trèves=trier
    aix_la_chapelle=aachen ratisbonne=regensburg fribourg=freiburg sarrebruck=saarbrucken bavière=bavaria saxe=saxony
    basse_saxe=lowersaxony thuringe=thuringia hesse=hesse rhénanie=rhineland bruxelles=brussels anvers=antwerp
    bruges=bruges gand=ghent liège=liege la_haye=thehague londres=london édimbourg=edinburgh douvres=dover
    tamise=thames rome=rome milan=milan venise=venice florence=florence naples=naples turin=turin gênes=genoa
    bologne=bologna vérone=verona padoue=padua trieste=trieste palerme=palermo sicile=sicily sardaigne=sardinia
    toscane=tuscany lombardie=lombardy lisbonne=lisbon porto=porto séville=seville barcelone=barcelona
    valence=valencia saragosse=zaragoza grenade=granada cordoue=cordoba catalogne=catalonia andalousie=andalusia
    pays_basque=basquecountry baléares=balearics majorque=majorca canaries=canaries strasbourg=strasbourg nice=nice
    alsace=alsace lorraine=lorraine bretagne=brittany normandie=normandy bourgogne=burgundy corse=corsica
    genève=geneva zurich=zurich bâle=basel berne=bern lucerne=lucerne tessin=ticino varsovie=warsaw cracovie=cracow
    gdansk=gdansk silésie=silesia prague=prague copenhague=copenhagen göteborg=gothenburg stockholm=stockholm
    bucarest=bucharest belgrade=belgrade athènes=athens salonique=thessaloniki thessalonique=thessaloniki crète=crete
    corfou=corfu rhodes=rhodes kiev=kyiv odessa=odessa lviv=lviv kharkiv=kharkiv donetsk=donetsk louhansk=luhansk
    kherson=kherson zaporijjia=zaporizhzhia tchernobyl=chernobyl crimée=crimea sébastopol=sevastopol
    marioupol=mariupol saint_pétersbourg=petersburg sibérie=siberia tchétchénie=chechnya grozny=grozny
    caucase=caucasus tbilissi=tbilisi erevan=yerevan haut_karabakh=karabakh constantinople=istanbul le_caire=cairo
    caire=cairo alexandrie=alexandria damas=damascus alep=aleppo homs=homs beyrouth=beirut bagdad=baghdad
    mossoul=mosul bassora=basra téhéran=tehran ispahan=isfahan riyad=riyadh djeddah=jeddah mecque=mecca médine=medina
    jérusalem=jerusalem tel_aviv=telaviv bande_de_gaza=gaza gaza=gaza cisjordanie=westbank proche_orient=middleeast
    moyen_orient=middleeast sinaï=sinai canal_de_suez=suez suez=suez tripoli=tripoli benghazi=benghazi alger=algiers
    khartoum=khartoum addis_abeba=addisababa mogadiscio=mogadishu le_cap=capetown pékin=beijing shanghai=shanghai
    hong_kong=hongkong taïwan=taiwan taipei=taipei tokyo=tokyo séoul=seoul pyongyang=pyongyang new_delhi=delhi
    calcutta=kolkata bombay=mumbai cachemire=kashmir katmandou=kathmandu rangoun=yangon saïgon=saigon hanoï=hanoi
    manille=manila singapour=singapore la_havane=havana havane=havana mexico=mexicocity buenos_aires=buenosaires
    rio_de_janeiro=rio são_paulo=saopaulo new_york=newyork los_angeles=losangeles san_francisco=sanfrancisco
    californie=california floride=florida virginie=virginia pennsylvanie=pennsylvania louisiane=louisiana
    montréal=montreal québec=quebec mer_du_nord=northsea mer_baltique=balticsea baltique=balticsea
    méditerranée=mediterranean mer_noire=blacksea mer_rouge=redsea manche=channel atlantique=atlantic
    pacifique=pacific lac_léman=lakegeneva léman=lakegeneva lac_de_constance=lakeconstance alpes=alps
    pyrénées=pyrenees carpates=carpathians balkans=balkans danube=danube rhin=rhine moselle=moselle vistule=vistula
    volga=volga afrique=africa asie=asia europe=europe amérique_du_sud=southamerica caraïbes=caribbean arctique=arctic
    antarctique=antarctica transylvanie=transylvania bohême=bohemia
""")
BODIES = paired("""
    onu=unitednations nations_unies=unitednations conseil_de_sécurité=securitycouncil ue=eu union_européenne=eu
    commission_européenne=eucommission parlement_européen=euparliament bce=ecb banque_centrale_européenne=ecb
    banque_mondiale=worldbank fmi=imf fonds_monétaire_international=imf oms=who organisation_mondiale_de_la_santé=who
    omc=wto organisation_mondiale_du_commerce=wto aiea=iaea agence_internationale_de_l'énergie_atomique=iaea
    cour_pénale_internationale=icc cpi=icc croix_rouge=redcross croissant_rouge=redcrescent
    médecins_sans_frontières=msf union_africaine=africanunion ligue_arabe=arableague opep=opec osce=osce otan=nato
    talibans=taliban hezbollah=hezbollah houthis=houthi kremlin=kremlin maison_blanche=whitehouse vatican=vatican
    ocde=oecd
""")

RULES = ExonymsRules(names={**COUNTRIES, **PLACES, **BODIES})
