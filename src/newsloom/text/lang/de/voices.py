"""Speakers in German: bodies, offices, people without a name."""

from newsloom.text.lang.voices_rules import VoicesRules
from newsloom.text.lang.word_list import listed, paired

RULES = VoicesRules(
    bodies=paired("""
        ministerium=ministry ministeriums=ministry ministerien=ministry ressort=ministry regierung=government
        kabinett=government verwaltung=government polizei=police küstenwache=coastguard feuerwehr=firebrigade
        gewerkschaft=union gewerkschaften=union stadtrat=council gemeinderat=council gericht=court gerichts=court
        gerichtshof=court gerichtshofs=court staatsanwaltschaft=prosecution anwaltschaft=prosecution
        unternehmen=company unternehmens=company firma=company konzern=company konzerns=company betreiber=company
        reederei=company armee=army militär=army streitkräfte=army parlament=parliament botschaft=embassy
        krankenhaus=hospital klinik=hospital klinikum=hospital agentur=agency behörde=authority behörden=authority
        amt=office amtes=office amts=office kommission=commission ausschuss=committee ausschusses=committee
        komitee=committee verband=federation verbandes=federation verbands=federation verein=association
        vereins=association bank=bank universität=university kirche=church partei=party marine=navy institut=institute
        instituts=institute stiftung=trust vorstand=board klub=club schule=school
    """),
    offices=paired("""
        präsident=president präsidentin=president präsidenten=president minister=minister ministerin=minister
        ministers=minister premier=premier regierungschef=premier regierungschefin=premier kanzler=chancellor
        kanzlerin=chancellor kanzlers=chancellor bürgermeister=mayor bürgermeisterin=mayor bürgermeisters=mayor
        gouverneur=governor gouverneurin=governor botschafter=ambassador botschafterin=ambassador
        kommandant=commander kommandantin=commander einsatzleiter=commander einsatzleiterin=commander
        kapitän=captain kapitänin=captain staatsanwalt=prosecutor staatsanwältin=prosecutor richter=judge
        richterin=judge bischof=bishop erzbischof=archbishop papst=pope könig=king königin=queen
        generalsekretär=secretary generalsekretärin=secretary staatssekretär=secretary staatssekretärin=secretary
        hafenmeister=harbourmaster hafenmeisterin=harbourmaster hafenkapitän=harbourmaster direktor=director
        direktorin=director vorsitzender=chair vorsitzende=chair vorsitzenden=chair chef=chief chefin=chief
        leiter=chief leiterin=chief geschäftsführer=director geschäftsführerin=director trainer=coach
        trainerin=coach general=general admiral=admiral kommissar=commissioner kommissarin=commissioner
        rektor=rector rektorin=rector
    """),
    people=listed("""
        beamter beamte beamten beamtin vertreter vertreterin vertretern quelle quellen zeuge zeugen zeugin augenzeugen
        augenzeuge anwohner anwohnern anwohnerin experte experten expertin beobachter beobachtern kritiker kritikern
        ermittler ermittlern diplomaten diplomat anwalt anwälte überlebende überlebender angehörige angehörigen
        mitarbeiter mitarbeiterin mitarbeitern beschäftigte forscher forscherin wissenschaftler mann frau männer frauen
        eltern schüler studenten fahrgäste passagiere helfer retter kreise kreisen insider analyst analysten ökonomen
        delegationskreisen person personen leute
    """),
    telling=listed("""
        angaben angabe auskunft mitteilung einschätzung bericht berichte berichten erklärung pressemitteilung
        stellungnahme sprecher sprecherin sprechers aussage aussagen informationen worte worten zahlen daten
        darstellung meinung ansicht auffassung überzeugung bekanntgabe meldung schätzung schätzungen
    """),
    negations=listed(
        "nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden niemandem nichts ohne weder"
    ),
    compounds=True,
    links=("s", "es", "n", "en", "er", "-"),
)
