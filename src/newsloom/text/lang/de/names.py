"""Names in German, where every noun has a capital."""

from newsloom.text.lang.names_rules import NamesRules
from newsloom.text.lang.place_names import CITIES
from newsloom.text.lang.und.names import PARTICLES
from newsloom.text.lang.word_list import listed

# Tables read better with several entries on a line.
# fmt: off

RULES = NamesRules(
    address=listed("herr herrn frau dr"),
    titles=listed("""
        herr herrn frau fräulein dr prof professor professorin sir lord lady papst kardinal bischof erzbischof
        pfarrer rabbi imam scheich ajatollah könig königin prinz prinzessin fürst kaiser graf sultan emir
        präsident präsidentin kanzler kanzlerin minister ministerin senator senatorin gouverneur gouverneurin
        botschafter botschafterin richter richterin staatsanwalt staatsanwältin anwalt anwältin general oberst
        major hauptmann leutnant admiral kommandant kommissar kommissarin chef chefin sprecher sprecherin
        leiter leiterin direktor direktorin vorsitzender vorsitzende vorsitzenden vorsitzendem geschäftsführer
        geschäftsführerin trainer trainerin autor autorin journalist journalistin historiker historikerin
        forscher forscherin experte expertin politiker politikerin abgeordneter abgeordnete abgeordneten
        schauspieler schauspielerin sänger sängerin regisseur regisseurin kandidat kandidatin
        oppositionsführer anführer gründer gründerin analyst analystin ökonom ökonomin senat
        """),
    title_endings=(
        "minister", "ministerin", "ministers", "präsident", "präsidentin", "präsidenten", "kanzler", "kanzlerin",
        "kanzlers", "chef", "chefin", "chefs", "sprecher", "sprecherin", "sprechers", "führer", "führerin", "sekretär",
        "sekretärin", "sekretärs", "meister", "meisterin", "meisters", "anwalt", "anwältin", "richter", "richterin",
        "leiter", "leiterin", "direktor", "direktorin", "vorsitzende", "vorsitzender", "vorsitzenden", "beauftragte",
        "beauftragter", "beauftragten", "politiker", "politikerin", "kommissar", "kommissarin", "general", "vorstand",
        "rat", "rätin", "forscher", "forscherin", "experte", "expertin", "wissenschaftler", "wissenschaftlerin",
        "trainer", "kandidat", "kandidatin", "kandidaten", "inspektor", "botschafter", "botschafterin", "offizier",
        "abgeordnete", "abgeordneter", "abgeordneten", "pilot", "biologe", "biologin", "ökonom", "soziologe",
    ),
    roles=listed("""
        politiker politikerin mann frau diplomat diplomatin arzt ärztin fahrer fahrerin pilot pilotin zeuge
        zeugin schriftsteller schriftstellerin unternehmer unternehmerin besitzer besitzerin forscher
        forscherin wissenschaftler
        """),
    female=listed("frau fräulein königin prinzessin mutter tochter schwester ehefrau witwe"),
    male=listed("herr herrn könig prinz vater sohn bruder ehemann mann witwer papst"),
    organisation_words=listed("""
        partei regierung polizei universität ministerium gericht amt behörde verband verein gesellschaft
        agentur bank rat kommission ausschuss ag gmbh kg se konzern stiftung institut union bund zentrum klub
        club zeitung nachrichtenagentur organisation gewerkschaft kammer fraktion parlament bundestag
        bundesrat landtag senat vereinten_nationen feuerwehr staatsanwaltschaft kirche klinik krankenhaus
        hochschule firma unternehmen inc corp company times post news party university bundeswehr
        bundesregierung bundespolizei
        """),
    organisation_endings=(
        "ministerium", "ministeriums", "gericht", "gerichts", "gerichtshof", "amt", "amtes", "behörde", "verband",
        "verbandes", "verein", "gesellschaft", "agentur", "bank", "kommission", "ausschuss", "stiftung", "institut",
        "gewerkschaft", "fraktion", "parlament", "partei", "polizei", "universität", "anwaltschaft", "werke", "konzern",
        "regierung", "zentrale", "bund", "bundes", "tag", "liga",
    ),
    place_words=listed("see insel inseln berg gebirge fluss hafen flughafen straße platz stadt provinz region bezirk"),
    connectors=listed("für der des und"),
    joining=listed("und"),
    particles=PARTICLES,
    never_names=listed("""
        montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai
        juni juli august september oktober november dezember uhr euro dollar prozent meter kilometer mio mrd
        herr frau gott weihnachten ostern tv dna ddt lkw pkw mez eu-kommission ihm ihnen ihr ihre ihren sie
        """),
    determiners=listed("""
        der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner seine sein
        seinen seinem seiner ihre ihr ihren ihrem ihrer dieser diese dieses diesem diesen jeder jede jedes
        jeden jedem welche im am zum zur vom beim ins ans viele mehrere einige alle beide
        """),
    place_prepositions=listed("in aus nach bei nahe"),
    places=CITIES | listed("""
        afghanistan ägypten albanien algerien angola argentinien armenien aserbaidschan äthiopien australien
        bahrain bangladesch belgien bolivien bosnien brasilien bulgarien chile china costa_rica dänemark
        deutschland ecuador elfenbeinküste england eritrea estland europa finnland frankreich georgien ghana
        griechenland großbritannien grönland guatemala haiti honduras indien indonesien irak iran irland
        island israel italien jamaika japan jemen jordanien kambodscha kamerun kanada kasachstan katar kenia
        kirgisistan kolumbien kongo kosovo kroatien kuba kuwait laos lettland libanon liberia libyen
        liechtenstein litauen luxemburg madagaskar malaysia mali malta marokko mauretanien mazedonien mexiko
        moldawien monaco mongolei montenegro mosambik myanmar namibia nepal neuseeland nicaragua niederlande
        niger nigeria nordirland nordkorea norwegen oman österreich pakistan palästina panama paraguay peru
        philippinen polen portugal ruanda rumänien russland sambia saudi-arabien schottland schweden schweiz
        senegal serbien simbabwe slowakei slowenien somalia spanien sri_lanka südafrika sudan südkorea
        südsudan syrien tadschikistan taiwan tansania thailand tibet togo tschad tschechien tunesien türkei
        turkmenistan uganda ukraine ungarn uruguay usa usbekistan vatikan venezuela vietnam weißrussland wales
        zypern afrika asien amerika nordamerika südamerika gazastreifen westjordanland krim kaschmir bayern
        hessen sachsen thüringen brandenburg niedersachsen saarland schleswig-holstein rheinland-pfalz
        nordrhein-westfalen baden-württemberg sachsen-anhalt mecklenburg-vorpommern kalifornien texas
        """),
    nouns_capitalised=True,
    noun_endings=(
        "ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "tion", "tionen", "sion", "tät",
        "ismus", "ment", "nis", "nisse", "tum", "ling", "lichkeit", "isten", "innen", "keiten", "jahr", "jahre",
        "jahren", "jährige", "jähriger", "jährigen", "stunden", "tage", "tagen", "menschen", "leute", "kräfte",
        "bahn", "zeug", "zeuge", "haus", "plan", "recht", "zeit", "fall", "spiel", "teil", "zahl", "weise", "werk",
    ),
)
