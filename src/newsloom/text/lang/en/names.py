"""Names in English."""

from newsloom.text.lang.names_rules import NamesRules
from newsloom.text.lang.place_names import CITIES
from newsloom.text.lang.und.names import PARTICLES
from newsloom.text.lang.word_list import listed

RULES = NamesRules(
    address=listed("mr mrs ms miss mx dr sir lady lord dame"),
    titles=listed("""
        mr mrs ms miss mx dr prof professor sir lord lady dame baron baroness rev reverend pastor father
        sister rabbi imam sheikh ayatollah pope cardinal archbishop bishop king queen prince princess duke
        duchess emperor emir sultan president chancellor premier minister secretary senator sen sens rep reps
        representative congressman congresswoman governor gov mayor councillor councilor councilman
        councilwoman ambassador envoy consul judge justice prosecutor attorney lawyer sheriff detective
        inspector superintendent constable officer agent marshal general gen colonel col lieutenant lt major
        maj captain capt commander cmdr sergeant sgt admiral adm brigadier corporal commissioner chairman
        chairwoman chair chairperson chief director manager spokesman spokeswoman spokesperson leader speaker
        coach ceo cfo founder analyst economist editor correspondent reporter host anchor moderator pollster
        strategist activist author historian scientist coroner archaeologist engineer harbourmaster adviser
        advisor aide whip candidate nominee democrat republican commentator columnist shri smt mp mep
        """),
    title_parts=listed("""
        prime foreign interior finance defence defense home health justice trade deputy vice first assistant
        associate acting interim former ex senior junior chief attorney solicitor secretary press majority
        minority house senate state national security police fire policy campaign communications opposition
        party great grand executive supreme court managing under major lieutenant brigadier sergeant special
        cabinet parliamentary staff rear education energy environment transport agriculture culture labour
        labor economy fisheries housing conservative democratic gop then presidential vice-presidential
        """),
    roles=listed("""
        actor actress administrator artist astronaut attorney-general boss broker campaigner colleague
        comedian commissioner co-founder congresswoman consultant dean diplomat doctor driver expert farmer
        father fisherman head husband journalist lead leader lecturer legislator lawmaker manager mother
        musician neighbour neighbor nurse official operator owner partner physician pilot player pollster
        producer publisher researcher resident scholar shopkeeper singer student surgeon survivor suspect
        teacher trainer trustee veteran victim volunteer wife witness worker writer billionaire businessman
        businesswoman mogul tycoon magnate
        """),
    female=listed("""
        mrs ms miss madam lady dame sister queen princess duchess baroness congresswoman councilwoman
        chairwoman spokeswoman businesswoman actress mother wife daughter sister woman girl widow aunt
        grandmother
        """),
    male=listed("""
        mr sir lord king prince duke baron congressman councilman chairman spokesman businessman actor father
        husband son brother man boy widower uncle grandfather fisherman pope cardinal archbishop imam rabbi
        """),
    organisation_words=listed("""
        academy administration affairs agency airline airlines airways alliance army assembly associates
        association authority bank bar bbc board broadcasting brothers bureau cabinet campaign center centre
        chamber charity church city-council club coalition college commission committee communications company
        confederation conference congress consortium convention corp corporation council court courts daily
        defence defense department division election electoral embassy enterprises exchange federation fleet
        force forces foundation front fund gazette government group guard health herald holdings hospital
        house inc institute institution intelligence international investigators journal lab laboratories
        laboratory league legion library lines llc llp ltd ministry mission mosque movement museum navy
        network news observatory office organisation organization parliament parish partners party patrol plc
        police post press research school security senate service services society solutions square-times
        studios supreme systems team technologies telegraph times tribune tribunal trust union unit united
        university watch university's times guardian
        """),
    place_words=listed("""
        airport avenue bay beach bridge canyon cape city coast county creek district docks forest gulf harbor
        harbour hill hills island islands lake mount mountain mountains ocean park peninsula port province
        region river road sea square strait street strip territory town valley village bank
        """),
    thing_words=listed("""
        prize award awards cup medal trophy act treaty agreement deal plan war day week month year show report
        review festival championship championships olympics games project programme program strategy amendment
        accord pact protocol summit election debate rule rules code index poll survey investigation inquiry
        operation storm hurricane constitution declaration memorial street-journal app edition lighthouse
        ledge disaster crisis affair scandal
    """),
    connectors=listed("of for and the in on &"),
    joining=listed("and"),
    particles=PARTICLES,
    never_names=listed("""
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july
        august september october november december mon tue tues wed thu thurs fri sat sun i i'm i've i'll i'd
        mr mrs ms god christmas easter ramadan am pm ok tv dna gmt est pst bst cet utc ceo cfo internet web
        islam islamic muslim muslims christian christians jewish jews jew arab arabs democrat democrats
        republican republicans tory tories conservative conservatives liberal liberals nazi nazis gop
        """),
    determiners=listed("the a an his her its their our your my this that these those each every some any no"),
    place_prepositions=listed("in near at from outside across into"),
    places=CITIES
    | listed("""
        afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahrain
        bangladesh belarus belgium benin bhutan bolivia bosnia botswana brazil britain brunei bulgaria
        burkina_faso burma burundi cambodia cameroon canada chad chile china colombia congo costa_rica croatia
        cuba cyprus czech_republic czechia denmark djibouti dominican_republic ecuador egypt el_salvador
        england eritrea estonia ethiopia europe fiji finland france gabon gambia georgia germany ghana
        great_britain greece greenland guatemala guinea guyana haiti honduras hungary iceland india indonesia
        iran iraq ireland israel italy ivory_coast jamaica japan jordan kazakhstan kenya kosovo kuwait
        kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg macedonia
        madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova monaco mongolia
        montenegro morocco mozambique myanmar namibia nepal netherlands new_zealand nicaragua niger nigeria
        north_korea northern_ireland norway oman pakistan palestine panama papua_new_guinea paraguay peru
        philippines poland portugal qatar romania russia rwanda saudi_arabia scotland senegal serbia
        sierra_leone singapore slovakia slovenia somalia south_africa south_korea south_sudan spain sri_lanka
        sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand tibet togo tunisia turkey
        turkmenistan uganda ukraine united_arab_emirates uae united_kingdom uk u.k united_states us u.s usa
        u.s.a america uruguay uzbekistan vatican venezuela vietnam wales yemen zambia zimbabwe africa asia
        antarctica arctic balkans caribbean crimea kashmir middle_east west_bank gaza_strip alabama alaska
        arizona arkansas california colorado connecticut delaware hawaii idaho illinois indiana iowa kansas
        kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
        nebraska nevada new_hampshire new_jersey new_mexico north_carolina north_dakota ohio oklahoma oregon
        pennsylvania rhode_island south_carolina south_dakota tennessee texas utah vermont virginia
        west_virginia wisconsin wyoming brooklyn manhattan hollywood
        """),
    nationalities=listed("""
        afghan african albanian algerian american arab argentine armenian asian australian austrian
        azerbaijani bangladeshi belarusian belgian bolivian bosnian brazilian british bulgarian burmese
        cambodian canadian catalan chechen chilean chinese colombian congolese croatian cuban cypriot czech
        danish dutch egyptian english estonian ethiopian european filipino finnish french german georgian
        ghanaian greek haitian hungarian icelandic indian indonesian iranian iraqi irish israeli israelis
        italian jamaican japanese jordanian kazakh kenyan korean kurdish kurds kuwaiti latin latvian lebanese
        libyan lithuanian malaysian maltese mexican moldovan mongolian moroccan nepalese nigerian norwegian
        pakistani palestinian palestinians peruvian polish portuguese qatari romanian russian russians rwandan
        saudi scottish senegalese serbian serb serbs singaporean slovak slovenian somali spanish sudanese
        swedish swiss syrian syrians taiwanese tanzanian thai tunisian turkish turks ugandan ukrainian
        ukrainians uruguayan uzbek venezuelan vietnamese welsh western yemeni zimbabwean americans indians
        germans iranians iraqis kurdish hispanic latino latinos
        """),
)
