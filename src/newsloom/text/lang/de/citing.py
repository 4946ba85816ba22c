"""Citing other outlets in German."""

from newsloom.text.lang.citing_rules import CitingRules
from newsloom.text.lang.word_list import listed

RULES = CitingRules(
    before=listed("""
        laut laut_einem_bericht laut_eines_berichts laut_bericht nach_angaben nach_informationen nach_einem_bericht
        nach_berichten einem_bericht nach_recherchen recherchen unter_berufung_auf beruft_sich_auf berufen_sich_auf
        berief_sich_auf berichtet berichtete berichten berichteten meldet meldete melden meldeten schreibt schrieb
        zitiert zitierte zitiert_von gegenüber im_gespräch_mit im_interview_mit in_einem_interview_mit im_interview
        in_einem_interview zuerst_hatte zuvor_hatte zuerst_hatten zuvor_hatten liegt zitiert_nach heißt_es_bei
    """),
    behind=listed("""
        zufolge berichtet berichtete berichten berichteten berichtet_hatte meldet meldete melden meldeten schreibt
        schrieb zitiert zitierte erfuhr erfahren_hat vorliegt vorliegen berufend enthüllte enthüllt vorlag
    """),
    helpers=listed("""
        am montag dienstag mittwoch donnerstag freitag samstag sonntag zuerst zuvor unter übereinstimmend
    """),
    telling=listed("""
        sagte sagten erklärte erklärten bestätigte bestätigten verriet teilte mitteilte schilderte gestand
    """),
    to=listed("der dem den gegenüber"),
    clause_openers=listed("wie"),
    articles=listed("der die das dem den des ein eine einem einer eines vom von"),
    adjectives=listed("""
        staatliche staatlichen staatlicher amtliche amtlichen amtlicher britische britischen britischer amerikanische
        amerikanischen französische französischen russische russischen örtliche örtlichen private privaten
        öffentlich-rechtliche öffentlich-rechtlichen deutsche deutschen türkische türkischen halbamtliche halbamtlichen
        regionale regionalen
    """),
    kinds=listed("""
        zeitung zeitungen tageszeitung wochenzeitung sonntagszeitung nachrichtenagentur agentur nachrichtenagenturen
        sender senders fernsehsender fernsehsenders radiosender rundfunk magazin magazins nachrichtenmagazin
        nachrichtenmagazins blatt blatts blattes blatte zeitschrift portal portals nachrichtenportal onlineportal
        boulevardzeitung boulevardblatt lokalzeitung wirtschaftszeitung nachrichtensender
    """),
    asides=listed("nachdem nach_einem_bericht seit bevor nach_berichten nach_enthüllungen"),
    joins=listed("und oder sowie"),
    nouns_capitalised=True,
)
