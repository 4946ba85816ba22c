"""Names of outlets, and the words that names of outlets are made of: the same in every language."""

from __future__ import annotations

from newsloom.text.lang.word_list import listed

# Words that end or head an outlet's name and can stand for it alone ("told the Gazette"), in lower case.
HEADS = listed("""
    advertiser advocate argus bee bulletin chronicle courier courant dispatch echo enquirer examiner gazette globe
    guardian herald inquirer intelligencer journal ledger mail mercury mirror monitor observer post recorder register
    reporter review sentinel spectator standard star-ledger sun telegraph telegram times tribune
    abendblatt abendzeitung allgemeine anzeiger blatt bote kurier merkur morgenpost nachrichten presse rundschau
    tagblatt tageblatt tagespost tagesspiegel tageszeitung volksblatt volksstimme zeitung
    dépêche depeche écho figaro gazette indépendant journal matin monde parisien progrès télégramme tribune vigie voix
    corriere diario gazzetta giornale jornal messaggero periódico prensa repubblica vanguardia voz
    dagblad gazeta handelsblad ilbo shimbun
""")
# Endings of German compounds that name an outlet ("Ostseezeitung", "Vale-Kurier").
ENDINGS = ("anzeiger", "kurier", "nachrichten", "rundschau", "tagblatt", "tageblatt", "zeitung")
# Words that make an outlet's name only beside another one ("Harbour Radio").
PARTS = listed("""
    broadcasting daily fm magazine media news newspaper newspapers newswire online press radio today tv weekly
    fernsehen hörfunk magazin nachrichtenagentur pressedienst rundfunk sonntagszeitung wochenblatt wochenzeitung
    chaîne dimanche hebdo info infos presse quotidien télé télévision
""")
# Words that end an agency's name behind one of the parts above ("Meridian News Agency").
AGENCY_WORDS = listed("agency service association agentur agence agencia agenzia")
# Words with which a name begins that goes on behind them ("Radio Harrow", "Le Journal du Port").
OPENINGS = listed("radio channel journal gazette agence agencia agenzia voice kanal télé voix courrier écho")
# Outlets whose names do not tell that they are, as they are printed. Short ones are matched with their capitals.
KNOWN = listed("""
    ABC ABC_News Al_Jazeera Al_Arabiya ARD Ars_Technica Associated_Newspapers Asahi_Shimbun Axios Barron's BBC
    BBC_News BFM BFMTV BFM-TV Bild BILD Bild_am_Sonntag Billboard BR Breitbart BuzzFeed BuzzFeed_News C-SPAN CBC CBS
    CBS_News CCTV Chosun_Ilbo CNBC CNET CNN Cosmopolitan Deadline Der_Spiegel Spiegel SPIEGEL Deutsche_Welle DW
    Deutschlandfunk Die_Welt Die_Zeit Dow_Jones El_Mundo El_País Entertainment_Weekly ESPN Euronews FAZ F.A.Z. Figaro
    Financial_Times Focus FOCUS Forbes Fortune Fox Fox_News France_24 France_Info France_Inter France_Télévisions
    franceinfo GB_News Gizmodo Good_Morning_America Good_Morning_Britain Haaretz Handelsblatt Hollywood_Reporter
    HuffPost Huffington_Post IGN ITV ITV_News Kicker L'Équipe L'Express L'Obs La_Croix La_Presse LBC LCI Le_Figaro
    Le_Monde Le_Parisien Le_Point Libération Mashable Mediapart MDR Meduza MSNBC n-tv N24 National_Geographic NBC
    NBC_News NDR Newsweek New_Yorker NHK Novaya_Gazeta NPR NRK NYT NZZ ORF PBS Page_Six People Periscope Politico
    POLITICO ProPublica Press_TV RBB Rai RBC RFI RMC Rolling_Stone RT RTBF RTÉ RTL Russia_Today Sky Sky_News Slate
    Sputnik Stern Süddeutsche SVT SWR SZ taz TechCrunch The_Athletic The_Atlantic The_Conversation The_Economist
    The_Hill The_Independent The_Intercept The_Paper The_Verge Time TIME TMZ USA_Today Vanity_Fair Variety Vice Vox
    WDR Welt Wired WirtschaftsWoche WSJ Yle Yediot_Ahronot ZDF Zeit ZEIT
""")
