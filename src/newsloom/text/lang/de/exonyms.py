"""Places and bodies known everywhere, in German."""

from newsloom.text.lang.exonyms_rules import ExonymsRules
from newsloom.text.lang.word_list import paired

COUNTRIES = paired("""
    ägypten=egypt albanien=albania algerien=algeria argentinien=argentina armenien=armenia aserbaidschan=azerbaijan
    äthiopien=ethiopia australien=australia bangladesch=bangladesh belgien=belgium weißrussland=belarus
    bolivien=bolivia bosnien=bosnia brasilien=brazil bulgarien=bulgaria dänemark=denmark deutschland=germany
    elfenbeinküste=ivorycoast estland=estonia finnland=finland frankreich=france gabun=gabon georgien=georgia
    griechenland=greece großbritannien=britain indien=india indonesien=indonesia irak=iraq irland=ireland
    island=iceland italien=italy jamaika=jamaica jemen=yemen jordanien=jordan kambodscha=cambodia kamerun=cameroon
    kanada=canada kasachstan=kazakhstan katar=qatar kenia=kenya kirgisistan=kyrgyzstan kirgistan=kyrgyzstan
    kolumbien=colombia komoren=comoros kongo=congo kroatien=croatia kuba=cuba lettland=latvia libanon=lebanon
    libyen=libya litauen=lithuania luxemburg=luxembourg madagaskar=madagascar malediven=maldives marokko=morocco
    mauretanien=mauritania mazedonien=macedonia nordmazedonien=northmacedonia mexiko=mexico moldau=moldova
    moldawien=moldova mongolei=mongolia mosambik=mozambique neuseeland=newzealand niederlande=netherlands
    niederlanden=netherlands norwegen=norway österreich=austria palästina=palestine philippinen=philippines
    polen=poland ruanda=rwanda rumänien=romania russland=russia sambia=zambia saudi_arabien=saudiarabia
    schottland=scotland schweden=sweden schweiz=switzerland serbien=serbia simbabwe=zimbabwe singapur=singapore
    slowakei=slovakia slowenien=slovenia spanien=spain südafrika=southafrica südkorea=southkorea nordkorea=northkorea
    südsudan=southsudan syrien=syria tadschikistan=tajikistan tansania=tanzania tschad=chad tschechien=czechia
    tunesien=tunisia türkei=turkey ungarn=hungary usbekistan=uzbekistan zypern=cyprus
    zentralafrikanische_republik=centralafrica dominikanische_republik=dominicanrepublic nordirland=northernireland
    costa_rica=costarica puerto_rico=puertorico sri_lanka=srilanka el_salvador=elsalvador sierra_leone=sierraleone
    burkina_faso=burkina kap_verde=capeverde papua_neuguinea=papua äquatorialguinea=equatorialguinea
    vereinigte_arabische_emirate=emirates vereinigten_arabischen_emirate=emirates
    vereinigten_arabischen_emiraten=emirates vereinigte_staaten=usa vereinigten_staaten=usa us=usa amerika=usa
    vereinigtes_königreich=britain vereinigten_königreich=britain grönland=greenland osttimor=timor fidschi=fiji
    surinam=suriname trinidad=trinidad birma=myanmar burma=myanmar somaliland=somaliland
""")
PLACES = paired("""
    moskau=moscow wien=vienna köln=cologne münchen=munich nürnberg=nuremberg hannover=hanover braunschweig=brunswick
    koblenz=coblenz brüssel=brussels antwerpen=antwerp brügge=bruges gent=ghent lüttich=liege den_haag=thehague
    rom=rome mailand=milan venedig=venice florenz=florence neapel=naples turin=turin genua=genoa bozen=bolzano
    südtirol=southtyrol trient=trento padua=padua syrakus=syracuse triest=trieste sizilien=sicily sardinien=sardinia
    toskana=tuscany lombardei=lombardy lissabon=lisbon sevilla=seville katalonien=catalonia andalusien=andalusia
    baskenland=basquecountry balearen=balearics mallorca=majorca kanaren=canaries teneriffa=tenerife
    straßburg=strasbourg nizza=nice elsass=alsace lothringen=lorraine bretagne=brittany normandie=normandy
    burgund=burgundy korsika=corsica genf=geneva zürich=zurich basel=basel bern=bern luzern=lucerne tessin=ticino
    wallis=valais waadt=vaud graubünden=grisons warschau=warsaw krakau=cracow danzig=gdansk breslau=wroclaw
    posen=poznan stettin=szczecin schlesien=silesia prag=prague brünn=brno pressburg=bratislava kopenhagen=copenhagen
    göteborg=gothenburg bukarest=bucharest belgrad=belgrade athen=athens thessaloniki=thessaloniki kreta=crete
    korfu=corfu rhodos=rhodes kiew=kyiv kyjiw=kyiv odessa=odessa lemberg=lviv charkiw=kharkiv charkow=kharkiv
    donezk=donetsk luhansk=luhansk cherson=kherson saporischschja=zaporizhzhia tschernobyl=chernobyl krim=crimea
    sewastopol=sevastopol mariupol=mariupol petersburg=petersburg st_petersburg=petersburg sankt_petersburg=petersburg
    königsberg=kaliningrad sibirien=siberia tschetschenien=chechnya grosny=grozny kaukasus=caucasus tiflis=tbilisi
    eriwan=yerevan bergkarabach=karabakh wilna=vilnius kaunas=kaunas istanbul=istanbul kairo=cairo
    alexandria=alexandria damaskus=damascus homs=homs bagdad=baghdad mossul=mosul basra=basra teheran=tehran
    isfahan=isfahan riad=riyadh dschidda=jeddah mekka=mecca medina=medina jerusalem=jerusalem tel_aviv=telaviv
    gazastreifen=gaza westjordanland=westbank golan=golan nahost=middleeast nahen_osten=middleeast sinai=sinai
    suezkanal=suez tripolis=tripoli bengasi=benghazi algier=algiers tunis=tunis khartum=khartoum
    addis_abeba=addisababa mogadischu=mogadishu daressalam=daressalaam kapstadt=capetown kinshasa=kinshasa
    peking=beijing schanghai=shanghai hongkong=hongkong taipeh=taipei tokio=tokyo pjöngjang=pyongyang neu_delhi=delhi
    delhi=delhi kalkutta=kolkata bombay=mumbai kaschmir=kashmir katmandu=kathmandu rangun=yangon kambodscha=cambodia
    saigon=saigon kuala_lumpur=kualalumpur bali=bali havanna=havana mexiko_stadt=mexicocity buenos_aires=buenosaires
    rio_de_janeiro=rio são_paulo=saopaulo new_york=newyork los_angeles=losangeles san_francisco=sanfrancisco
    kalifornien=california nordsee=northsea ostsee=balticsea mittelmeer=mediterranean schwarzes_meer=blacksea
    schwarzen_meer=blacksea rotes_meer=redsea roten_meer=redsea ärmelkanal=channel atlantik=atlantic pazifik=pacific
    bodensee=lakeconstance genfer_see=lakegeneva alpen=alps pyrenäen=pyrenees karpaten=carpathians balkan=balkans
    donau=danube rhein=rhine mosel=moselle weichsel=vistula themse=thames seine=seine wolga=volga afrika=africa
    asien=asia europa=europe südamerika=southamerica nordamerika=northamerica karibik=caribbean arktis=arctic
    antarktis=antarctica bayern=bavaria sachsen=saxony niedersachsen=lowersaxony thüringen=thuringia hessen=hesse
    nordrhein=northrhine kärnten=carinthia steiermark=styria tirol=tyrol oberösterreich=upperaustria
    niederösterreich=loweraustria böhmen=bohemia mähren=moravia siebenbürgen=transylvania
""")
BODIES = paired("""
    uno=unitednations un=unitednations vereinte_nationen=unitednations vereinten_nationen=unitednations
    sicherheitsrat=securitycouncil weltsicherheitsrat=securitycouncil eu=eu europäische_union=eu europäischen_union=eu
    eu_kommission=eucommission europäische_kommission=eucommission europäischen_kommission=eucommission
    europaparlament=euparliament eu_parlament=euparliament ezb=ecb europäische_zentralbank=ecb
    europäischen_zentralbank=ecb weltbank=worldbank iwf=imf internationale_währungsfonds=imf
    internationaler_währungsfonds=imf internationalen_währungsfonds=imf who=who weltgesundheitsorganisation=who
    wto=wto welthandelsorganisation=wto iaea=iaea iaeo=iaea internationale_atomenergiebehörde=iaea
    internationalen_atomenergiebehörde=iaea internationale_strafgerichtshof=icc internationalen_strafgerichtshof=icc
    istgh=icc rotes_kreuz=redcross rote_kreuz=redcross roten_kreuzes=redcross roten_kreuz=redcross
    roter_halbmond=redcrescent roten_halbmonds=redcrescent ärzte_ohne_grenzen=msf afrikanische_union=africanunion
    afrikanischen_union=africanunion arabische_liga=arableague arabischen_liga=arableague opec=opec osze=osce
    unesco=unesco unicef=unicef nato=nato taliban=taliban hisbollah=hezbollah huthi=houthi huthis=houthi kreml=kremlin
    weißes_haus=whitehouse weißen_haus=whitehouse weiße_haus=whitehouse papst=pope vatikan=vatican
""")

RULES = ExonymsRules(names={**COUNTRIES, **PLACES, **BODIES})
