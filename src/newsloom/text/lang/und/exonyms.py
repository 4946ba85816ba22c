"""Places and bodies known everywhere, in languages of Latin script that have no folder: a few of each.

Italian, Spanish, Portuguese, Dutch, Polish. What two of them write alike means the same place in both.
"""

from newsloom.text.lang.exonyms_rules import ExonymsRules
from newsloom.text.lang.word_list import paired

ITALIAN = paired("""
    germania=germany francia=france spagna=spain italia=italy svizzera=switzerland belgio=belgium
    paesi_bassi=netherlands olanda=netherlands danimarca=denmark svezia=sweden norvegia=norway finlandia=finland
    islanda=iceland irlanda=ireland inghilterra=england scozia=scotland gran_bretagna=britain regno_unito=britain
    polonia=poland ungheria=hungary cechia=czechia repubblica_ceca=czechia slovacchia=slovakia croazia=croatia
    serbia=serbia grecia=greece turchia=turkey cipro=cyprus russia=russia ucraina=ukraine bielorussia=belarus
    moldavia=moldova lituania=lithuania lettonia=latvia stati_uniti=usa messico=mexico brasile=brazil cile=chile
    cina=china giappone=japan corea_del_sud=southkorea corea_del_nord=northkorea filippine=philippines egitto=egypt
    libia=libya marocco=morocco etiopia=ethiopia sudafrica=southafrica siria=syria libano=lebanon giordania=jordan
    arabia_saudita=saudiarabia israele=israel cisgiordania=westbank striscia_di_gaza=gaza mosca=moscow berlino=berlin
    colonia=cologne amburgo=hamburg francoforte=frankfurt norimberga=nuremberg parigi=paris lione=lyon
    marsiglia=marseille nizza=nice strasburgo=strasbourg bruxelles=brussels anversa=antwerp aia=thehague londra=london
    edimburgo=edinburgh dublino=dublin lisbona=lisbon siviglia=seville barcellona=barcelona saragozza=zaragoza
    roma=rome milano=milan napoli=naples torino=turin venezia=venice firenze=florence genova=genoa padova=padua
    bolzano=bolzano sicilia=sicily sardegna=sardinia toscana=tuscany ginevra=geneva zurigo=zurich basilea=basel
    berna=bern varsavia=warsaw cracovia=cracow danzica=gdansk praga=prague copenaghen=copenhagen stoccolma=stockholm
    bucarest=bucharest belgrado=belgrade zagabria=zagreb lubiana=ljubljana atene=athens salonicco=thessaloniki
    creta=crete pechino=beijing nuova_delhi=delhi il_cairo=cairo cairo=cairo damasco=damascus gerusalemme=jerusalem
    algeri=algiers tunisi=tunis città_del_capo=capetown l'avana=havana onu=unitednations nazioni_unite=unitednations
    unione_europea=eu ue=eu commissione_europea=eucommission bce=ecb oms=who fmi=imf croce_rossa=redcross
    casa_bianca=whitehouse cremlino=kremlin
""")
SPANISH = paired("""
    alemania=germany francia=france españa=spain italia=italy suiza=switzerland bélgica=belgium
    países_bajos=netherlands holanda=netherlands dinamarca=denmark suecia=sweden noruega=norway finlandia=finland
    islandia=iceland irlanda=ireland inglaterra=england escocia=scotland gran_bretaña=britain reino_unido=britain
    polonia=poland hungría=hungary chequia=czechia república_checa=czechia eslovaquia=slovakia eslovenia=slovenia
    croacia=croatia grecia=greece turquía=turkey chipre=cyprus rusia=russia ucrania=ukraine bielorrusia=belarus
    moldavia=moldova letonia=latvia lituania=lithuania rumanía=romania estados_unidos=usa ee_uu=usa eeuu=usa
    méxico=mexico brasil=brazil perú=peru japón=japan corea_del_sur=southkorea corea_del_norte=northkorea
    filipinas=philippines egipto=egypt libia=libya marruecos=morocco argelia=algeria túnez=tunisia etiopía=ethiopia
    sudáfrica=southafrica siria=syria líbano=lebanon jordania=jordan irak=iraq irán=iran arabia_saudí=saudiarabia
    arabia_saudita=saudiarabia cisjordania=westbank franja_de_gaza=gaza moscú=moscow viena=vienna berlín=berlin
    colonia=cologne múnich=munich hamburgo=hamburg fráncfort=frankfurt parís=paris lyon=lyon marsella=marseille
    niza=nice estrasburgo=strasbourg burdeos=bordeaux bruselas=brussels amberes=antwerp la_haya=thehague
    londres=london edimburgo=edinburgh dublín=dublin lisboa=lisbon sevilla=seville zaragoza=zaragoza
    cataluña=catalonia andalucía=andalusia roma=rome milán=milan nápoles=naples turín=turin venecia=venice
    florencia=florence génova=genoa sicilia=sicily cerdeña=sardinia ginebra=geneva zúrich=zurich basilea=basel
    berna=bern varsovia=warsaw cracovia=cracow praga=prague copenhague=copenhagen estocolmo=stockholm
    bucarest=bucharest belgrado=belgrade atenas=athens salónica=thessaloniki creta=crete estambul=istanbul
    pekín=beijing nueva_delhi=delhi tokio=tokyo seúl=seoul el_cairo=cairo damasco=damascus jerusalén=jerusalem
    beirut=beirut teherán=tehran argel=algiers ciudad_del_cabo=capetown la_habana=havana nueva_york=newyork
    onu=unitednations naciones_unidas=unitednations unión_europea=eu comisión_europea=eucommission bce=ecb oms=who
    fmi=imf otan=nato cruz_roja=redcross casa_blanca=whitehouse
""")
PORTUGUESE = paired("""
    alemanha=germany frança=france espanha=spain itália=italy suíça=switzerland áustria=austria
    países_baixos=netherlands suécia=sweden noruega=norway finlândia=finland islândia=iceland inglaterra=england
    escócia=scotland grã_bretanha=britain polónia=poland polônia=poland hungria=hungary croácia=croatia grécia=greece
    turquia=turkey rússia=russia ucrânia=ukraine roménia=romania romênia=romania japão=japan coreia_do_sul=southkorea
    coreia_do_norte=northkorea egito=egypt marrocos=morocco argélia=algeria tunísia=tunisia etiópia=ethiopia
    síria=syria líbano=lebanon jordânia=jordan irã=iran irão=iran iraque=iraq moscou=moscow moscovo=moscow
    berlim=berlin colónia=cologne munique=munich paris=paris marselha=marseille genebra=geneva zurique=zurich
    bruxelas=brussels haia=thehague milão=milan veneza=venice florença=florence nápoles=naples turim=turin
    varsóvia=warsaw cracóvia=cracow praga=prague copenhaga=copenhagen copenhague=copenhagen estocolmo=stockholm
    bucareste=bucharest atenas=athens istambul=istanbul pequim=beijing nova_délhi=delhi tóquio=tokyo seul=seoul
    damasco=damascus jerusalém=jerusalem teerã=tehran teerão=tehran nova_york=newyork nova_iorque=newyork
    nações_unidas=unitednations união_europeia=eu cruz_vermelha=redcross casa_branca=whitehouse
""")
DUTCH = paired("""
    duitsland=germany frankrijk=france spanje=spain italië=italy zwitserland=switzerland oostenrijk=austria
    belgië=belgium nederland=netherlands denemarken=denmark zweden=sweden noorwegen=norway ijsland=iceland
    ierland=ireland engeland=england schotland=scotland groot_brittannië=britain verenigd_koninkrijk=britain
    polen=poland hongarije=hungary tsjechië=czechia slowakije=slovakia kroatië=croatia servië=serbia
    griekenland=greece turkije=turkey rusland=russia oekraïne=ukraine wit_rusland=belarus roemenië=romania
    bulgarije=bulgaria verenigde_staten=usa vs=usa brazilië=brazil zuid_korea=southkorea noord_korea=northkorea
    egypte=egypt marokko=morocco algerije=algeria zuid_afrika=southafrica syrië=syria libanon=lebanon jordanië=jordan
    saoedi_arabië=saudiarabia westelijke_jordaanoever=westbank gazastrook=gaza moskou=moscow wenen=vienna
    berlijn=berlin keulen=cologne aken=aachen parijs=paris rijsel=lille straatsburg=strasbourg brussel=brussels
    antwerpen=antwerp luik=liege den_haag=thehague londen=london rome=rome milaan=milan venetië=venice napels=naples
    turijn=turin lissabon=lisbon genève=geneva bazel=basel warschau=warsaw krakau=cracow praag=prague
    kopenhagen=copenhagen boekarest=bucharest belgrado=belgrade athene=athens caïro=cairo damascus=damascus
    jeruzalem=jerusalem teheran=tehran beiroet=beirut kaapstad=capetown peking=beijing verenigde_naties=unitednations
    vn=unitednations europese_unie=eu europese_commissie=eucommission navo=nato rode_kruis=redcross
    witte_huis=whitehouse
""")
POLISH = paired("""
    niemcy=germany niemczech=germany francja=france francji=france hiszpania=spain włochy=italy szwajcaria=switzerland
    austria=austria belgia=belgium holandia=netherlands dania=denmark szwecja=sweden norwegia=norway finlandia=finland
    islandia=iceland irlandia=ireland anglia=england szkocja=scotland wielka_brytania=britain polska=poland
    polsce=poland węgry=hungary czechy=czechia słowacja=slovakia chorwacja=croatia serbia=serbia grecja=greece
    turcja=turkey rosja=russia rosji=russia ukraina=ukraine ukrainie=ukraine białoruś=belarus litwa=lithuania
    łotwa=latvia rumunia=romania stany_zjednoczone=usa usa=usa chiny=china chinach=china japonia=japan
    korea_południowa=southkorea korea_północna=northkorea egipt=egypt maroko=morocco syria=syria liban=lebanon
    moskwa=moscow moskwie=moscow wiedeń=vienna wiedniu=vienna berlin=berlin kolonia=cologne monachium=munich
    drezno=dresden paryż=paris paryżu=paris bruksela=brussels brukseli=brussels haga=thehague londyn=london
    londynie=london lizbona=lisbon rzym=rome rzymie=rome mediolan=milan wenecja=venice neapol=naples turyn=turin
    genewa=geneva zurych=zurich warszawa=warsaw warszawie=warsaw kraków=cracow gdańsk=gdansk wrocław=wroclaw
    praga=prague pradze=prague kopenhaga=copenhagen sztokholm=stockholm bukareszt=bucharest belgrad=belgrade
    ateny=athens atenach=athens kijów=kyiv kijowie=kyiv lwów=lviv charków=kharkiv wilno=vilnius mińsk=minsk kair=cairo
    damaszek=damascus jerozolima=jerusalem teheran=tehran bejrut=beirut pekin=beijing tokio=tokyo nowy_jork=newyork
    organizacja_narodów_zjednoczonych=unitednations onz=unitednations unia_europejska=eu unii_europejskiej=eu
    komisja_europejska=eucommission biały_dom=whitehouse czerwony_krzyż=redcross
""")

RULES = ExonymsRules(names={**POLISH, **DUTCH, **PORTUGUESE, **SPANISH, **ITALIAN})
