"""Speech in German."""

from newsloom.text.lang.speech_rules import SpeechRules
from newsloom.text.lang.word_list import listed

# Tables read better with several entries on a line.
# fmt: off

RULES = SpeechRules(
    cues=listed("""
        sagte sagten sagt sagen gesagt sage erklärte erklärten erklärt erklären erkläre teilte teilten teilt
        mitteilte mitteilten mitteilt mitgeteilt berichtete berichteten berichtet berichten betonte betonten
        betont betonen schrieb schrieben schreibt schreiben geschrieben meinte meinten meint meinen gemeint
        äußerte äußerten äußert geäußert kritisierte kritisierten kritisiert forderte forderten fordert
        fordern gefordert warnte warnten warnt warnen gewarnt kündigte kündigten kündigt ankündigte
        angekündigt fügte fügten fügt hinzufügte gab gaben gibt angab angegeben bestätigte bestätigten
        bestätigt behauptete behaupteten behauptet behaupten bekräftigte bekräftigten bekräftigt begründete
        begründeten begründet begründen bemerkte bemerkt bezweifelte bezweifelt entgegnete erwiderte erwidert
        ergänzte ergänzt erläuterte erläutert erzählte erzählten erzählt führte führt ausführte fragte fragten
        fragt gefragt antwortete antworteten antwortet hofft hoffte hoffen glaubt glaubte glauben heißt hieß
        geheißen hob konstatierte konstatiert kommentierte kommentierten kommentiert lautete lautet lauteten
        meldete meldeten meldet melden gemeldet nannte nannten nennt räumte räumt rief riefen ruft schätzte
        schätzt schätzen schlug skandierten skandierte sprach sprachen spricht stellte stellten stellt strich
        urteilte urteilten urteilt verkündete verkündeten verkündet verlangte verlangten verlangt verlautete
        vermutete vermuteten vermutet vermuten versicherte versicherten versichert versprach versprachen
        verspricht wies wiesen weist zitierte zitiert zitieren zitierten unterstrich unterstreicht
        argumentierte argumentiert bedauerte bedauert beklagte beklagt beteuerte betonten empfahl empfiehlt
        erinnerte erinnert lobte lobt mahnte mahnten mahnt plädierte plädiert appellierte appellierten
        würdigte prophezeite resümierte schilderte schildert schimpfte twitterte verteidigte verteidigt
        verwies verweist versicherten gestand gesteht legte bat baten bittet befürchtet befürchtete befürchten
        feststellt gehe geht ging gehen wünschte dementierte warf werfen wirft lehnte lehnt zeigte griff
        entschied formulierte formuliert verurteilte verurteilten sieht sah sehen hält hielt
    """),
    reports=listed("""
        sagte sagten sagt sagen gesagt erklärte erklärten erklärt erklären teilte teilten mitteilte mitteilten
        mitteilt mitgeteilt berichtete berichteten berichtet berichten betonte betonten betont schrieb
        schrieben schreibt schreiben meinte meint meinten äußerte äußerten kritisierte kritisiert kritisierten
        forderte fordert forderten warnte warnten kündigte kündigten angekündigt gab gaben gibt bestätigte
        bestätigten bestätigt behauptete behaupteten behauptet bekräftigte begründete bemerkte entgegnete
        erwiderte ergänzte erläuterte erzählte führte hofft hoffte hoffen glaubt glaubte glauben heißt hieß
        konstatierte meldete meldeten meldet räumte schätzt schätzte schätzen stellte stellten urteilte
        verkündete verlangte vermutet vermutete versicherte versprach wies wiesen weist argumentierte beklagte
        befürchtet befürchten befürchtete geht gehen ging mahnte plädierte fügte hob
    """),
    bare_reports=listed("""
        sagte sagten sagt erklärte erklärten erklärt meinte meint betonte betonten betont behauptete behauptet
        teilte teilten berichtete berichteten berichtet schrieb hieß heißt gab gaben bestätigte warnte hofft
        glaubt kritisierte forderte kündigte entgegnete ergänzte versicherte erläuterte verkündete meldete
        meldeten räumte fügte führte
    """),
    labels=listed("""
        nannte nannten nennt nennen bezeichnete bezeichneten bezeichnet bezeichnen genannt beschrieb
        beschrieben beschreibt kritisierte kritisierten kritisiert lobte lobten lobt würdigte würdigt
        bewertete wertete wertet sprach sprachen spricht gesprochen sieht sah hält hielt beurteilte verglich
        warf rügte geißelte verurteilte titelte titelt betitelte charakterisierte wirft vorgeworfen verlangte
        forderte kündigte
    """),
    participles=listed(""),
    followed=(
        "nach angaben", "laut", "so", "nach ansicht", "nach meinung", "nach den worten", "nach worten",
        "nach auffassung", "nach einschätzung", "nach aussage", "nach aussagen", "nach darstellung", "nach auskunft",
        "nach informationen", "nach überzeugung", "gemäß", "in den worten", "den angaben",
    ),
    preceded=("zufolge",),
    noun_links=listed("war lautete lautet ist wie dass , :"),
    cue_nouns=listed("""
        worten motto frage antwort begründung zitat satz slogan titel überschrift parole erklärung
        stellungnahme aussage kommentar spruch forderung wortlaut hinweis
    """),
    cue_ends=listed("mit hinzu bekannt an aus fort klar fest hervor ein zurück vor auf ab dar heraus hin"),
    female=listed("sie diese jene letztere"),
    male=listed("er dieser jener letzterer"),
    indefinite=listed("ein eine"),
    before_nouns=listed("zu an"),
    before_attributions=listed("wie"),
    oblique_pronouns={"ihm": "er", "ihr": "sie", "ihnen": "sie"},
    neuter=listed("es man"),
    plural=listed(""),
    first=listed("ich wir"),
    helpers=listed("""
        hat hatte haben hatten habe hätte wurde wurden wird werden ist sind war waren sei auch dann später
        zuvor bereits schon noch sich weiter weiterhin zudem außerdem jedoch aber allerdings nun jetzt heute
        gestern dazu dabei daraufhin hierzu nicht nur ebenfalls unterdessen inzwischen
    """),
    conjunctions=listed("und oder aber sondern denn doch"),
    subordinators=listed("dass daß ob weil wenn als nachdem bevor während obwohl da damit wie wo indem sobald"),
    relatives=listed("der die das welcher welche welches dessen deren dem den"),
    prepositions=listed("""
        in im ins an am ans auf aus bei beim mit nach von vom vor zu zum zur für durch gegen ohne um über
        unter seit während wegen trotz laut zwischen neben hinter bis gegenüber angesichts anlässlich
        innerhalb außerhalb aufgrund
    """),
    determiners=listed("""
        der die das den dem des ein eine einen einem einer eines kein keine sein seine seinen seiner seinem
        ihr ihre ihren ihrer ihrem dieser diese dieses diesem diesen mehrere einige viele zwei drei beide alle
        unser unsere
    """),
    subject_endings={
        "der": "e", "dieser": "e", "jener": "e", "jeder": "e", "ein": "er", "kein": "er", "sein": "er", "ihr": "er",
        "unser": "er",
    },
    male_articles=listed("der dieser jener jeder"),
    feminine_endings=(
        "ung", "heit", "keit", "ion", "schaft", "tät", "in", "ie", "ik", "ei", "anz", "enz", "ur", "behörde", "aussage",
    ),
    times=listed("""
        montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montags dienstags mittwochs donnerstags
        freitags samstags sonntags morgen vormittag mittag nachmittag abend nacht mitternacht montagmorgen montagabend
        dienstagmorgen dienstagabend mittwochmorgen mittwochabend donnerstagmorgen donnerstagabend freitagmorgen
        freitagabend samstagabend sonntagmorgen sonntagabend wochenende jahresende januar februar märz april mai juni
        juli august september oktober november dezember jänner frühjahr sommer herbst winter uhr
    """),
    person_endings=("jährige", "jähriger", "jährigen"),
    verb_endings=("te", "ten", "rt", "gt", "nt"),
    complementisers=listed("dass daß ob wie"),
    documents=listed("""
        erklärung mitteilung pressemitteilung brief bericht studie schreiben urteil beschluss text papier
        zeitung gesetz stellungnahme dokument artikel umfrage begründung magazin antrag aufruf gutachten
    """),
    unnamed=listed("""
        sprecher sprecherin polizei behörden experten kritiker zeugen augenzeugen beobachter ermittler quellen
        vertreter anwohner feuerwehr staatsanwaltschaft gericht ministerium regierung
    """),
    auxiliaries=listed("""
        hat hatte haben hatten habe hätte wurde wurden wird werden ist sind war waren sei soll sollen will
        wollen wollte kann können konnte muss müssen musste möchte
    """),
    connectives=listed("wer jedoch allerdings dennoch außerdem zudem vielleicht übrigens somit immerhin"),
    adverbs=listed("""
        so dazu dabei damit dafür dagegen darauf daraufhin dann danach davor zuvor später früher heute gestern
        morgen hierzu hierbei hier dort jetzt nun auch wörtlich weiter weiterhin zudem außerdem ferner
        allerdings jedoch inzwischen unterdessen mittlerweile zugleich gleichzeitig erst zuletzt schließlich
        letztlich zunächst ebenfalls ebenso besonders deshalb daher deswegen trotzdem dennoch insgesamt
        insbesondere bereits schon noch entsprechend besorgt enttäuscht erfreut erleichtert zufrieden kritisch
        demnach wonach danach bislang bisher wieder immer oft nie mehrfach gegenüber anschließend hingegen
        indes derweil vielmehr sogar vor als aktuell derzeit kürzlich zeitgleich selbst damals bislang zuletzt erst
        einst darüber daran darin davon dennoch nunmehr vorerst übrigens somit gerade genau abgesehen bezüglich
    """),
    adverb_endings=("end", "lich", "dings", "weise", "mals", "dessen", "falls", "seits", "ig", "lings",
                    "gemäß", "isch", "artig", "wärtig"),
    objects=listed("sich ihm ihr ihnen mir uns dem den der_zeitung journalisten reportern"),
    subjunctives=listed("""
        sei seien seist habe hätte hätten wäre wären werde würde würden könne könnten könnte müsse müssten
        müsste solle sollten dürfe dürften gebe gehe komme stehe liege wolle mache bleibe brauche führe lasse
        nehme sehe bestehe gelte handle handele erhalte gehöre zeige stelle finde gäbe käme ginge ließe bekomme trage
        laufe fehle reiche bringe halte wisse fordere ermögliche bedeute spreche entspreche diene benötige plane
        glaube hoffe unterstütze beruhe beginne erwarte wolle dürften könntest stünde stünden bräuchte bräuchten
        verfüge verstoße versuche werfe greife setze sorge biete drohe folge scheine sitze steige sinke suche treffe
        verlange weise wirke zahle ziehe hänge gefährde verhindere erfolge betrage umfasse kämen gingen lägen
        läge hielte sähe fände nähme bliebe ergebe liefere lebe leide rechne richte schaffe spiele teile trete
        unterliege verletze verliere verdiene zeuge
    """),
    hearsay=listed("soll sollen sollten sollte"),
    oblique=listed("""
        den dem des einen einem eines keinen keinem keines seinen seinem seines ihren ihrem ihres diesen diesem dieses
        vielen einigen mehreren beiden allen unserem unseren
    """),
    verb_first=True,
    clause_of_mixed=False,
    joins_sentences=False,
    nouns_capitalised=True,
    definite=listed("der die das den dem des im am zum zur vom beim"),
    impersonal=listed("heißt hieß heisst geheißen verlautet verlautete steht stand"),
    makers=listed("von des der"),
    speaking=listed("ich wir"),
    endings=("ungen", "ung", "ten", "te", "et", "en", "er", "es", "t", "e", "s", "n"),
    be=listed("ist sind war waren wird werden wurde wurden worden gewesen"),
    have=listed("hat haben hatte hatten"),
    modals=listed("""
        soll sollen sollte will wollen wollte wollten kann können konnte konnten muss müssen musste mussten darf dürfen
        durfte durften
    """),
    verbs=listed("""
        kam kamen ging gingen gab gaben sah sahen stand standen ließ ließen zog zogen trug trugen hielt hielten fand
        fanden nahm nahmen blieb blieben lag lagen schrieb schrieben sprach sprachen rief riefen hieß hießen stieg
        stiegen fiel fielen bat baten traf trafen trat traten verlor gewann begann begannen griff warf bot boten lud
        schlug schlugen wies wiesen schied entschied fuhr fuhren lief liefen starb starben stieß unterschrieb betrug
        erschien erschienen verließ verwies bezog erhob erhielt erhielten befand befanden gilt gelten kommt kommen
        geht gehen steht stehen sieht sehen wusste gibt geben nimmt nehmen hält halten bleibt bleiben liegt liegen
        lässt lassen zeigt zeigen macht machen findet finden vorwarf möchte mag
    """),
    not_verbs=listed("""
        nicht jetzt erst selbst laut seit mit weit gut insgesamt bereits statt damit somit fast meist zuerst zuletzt
        sonst dort oft derzeit bekannt bekannte recht rechte letzte letzten ersten erste zweite zweiten dritten
        gesamte gesamten heute sogar weitere leicht nächste nächsten besonders gesamt
    """),
    present_endings=("t",),
    plural_endings=("en", "er", "innen", "e"),
    plural_determiners=listed("die zwei drei mehrere viele einige alle beide"),
    ordered_determiners=(
        "der", "die", "das", "ein", "eine", "den", "dem", "des", "einem", "einen", "einer", "eines", "sein", "seine",
        "ihr", "ihre", "dieser", "diese", "dieses", "kein", "keine", "mehrere", "viele", "einige",
    ),
    ordered_prepositions=(
        "nach", "laut", "für", "von", "vom", "in", "im", "bei", "beim", "auf", "aus", "gegenüber", "gemäß", "mit", "zu",
        "zum", "zur", "an", "am", "durch", "seit", "während", "wegen", "gegen", "um", "über", "unter", "vor",
    ),
    quoting=listed("als von mit für"),
    citing=listed("zitiert zitierte zitieren zitierten"),
    entitling=listed("""
        titel titeln film films filme filmen buch buchs buches album albums lied lieds lieder song songs cd single name
        namen namens bereich bereichs zeitung zeitschrift magazin magazins magazines blatt tageszeitung stern schiff
        schiffs sendung serie reihe thema themen roman romans stück firma gruppe band projekt projekts programm
        programms aktion operation studie homepage website internetseite seite genannt genannte genannten sogenannte
        sogenannten sogenannter sogenanntes bezeichnung begriff begriffs wort preis preises partei organisation verein
        vereins initiative unternehmen restaurant hotel schule zug satellit sonde wettbewerb wettbewerbs ausstellung
        festival rubrik kategorie kürzel codename codenamen spitzname spitznamen beinamen pseudonym blog portal sender
        stiftung bündnis bündnisses kampagne modell modells version software oper spiel spiels hurrikan taifun sturm
    """),
    pointing=listed("dies das dieses"),
    referring=listed("demnach danach"),
    clause_verb_endings=("t", "te", "ten", "en"),
    infinitive_endings=("n",),
    infinitives=listed("zu"),
    passives=listed("wird werden wurde wurden worden"),
    participle_openings=("ge",),
    role_endings=(
        "sprecher", "sprecherin", "minister", "ministerin", "präsident", "präsidentin", "chef", "chefin",
        "vorsitzende", "vorsitzender", "vorsitzenden", "kanzler", "kanzlerin", "experte", "experten", "expertin",
        "anwalt", "anwälte", "richter", "richterin", "leiter", "leiterin", "direktor", "direktorin", "sekretär",
        "sekretärin", "könig", "königin", "meister", "meisterin", "trainer", "trainerin", "kandidat", "kandidatin",
        "abgeordnete", "abgeordneter", "abgeordneten", "beamte", "beamter", "beamten", "forscher", "forscherin",
        "wissenschaftler", "politiker", "politikerin", "partei", "regierung", "polizei", "gericht", "behörde",
        "behörden", "agentur", "zeitung", "verband", "kommission", "ministerium", "bund", "rat", "organisation",
        "magazin", "bericht", "studie", "erklärung", "mitteilung", "kritiker", "gegner", "veranstalter",
        "demonstranten", "zeuge", "zeugen", "angaben", "worten", "aussage", "aussagen", "urteil", "gesetz", "antrag",
        "schreiben", "brief", "artikel",
    ),
    abstract_endings=(
        "ung", "ungen", "heit", "keit", "ion", "ionen", "ismus", "nis", "schaft", "tät", "tum", "ment", "anz", "enz",
    ),
)
