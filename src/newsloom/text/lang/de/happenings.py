"""German words for what happens."""

from newsloom.text.lang.happenings_rules import HappeningsRules
from newsloom.text.lang.word_list import listed

RULES = HappeningsRules(
    kinds={
        "sink": listed(
            "gekentert* kentert* sank gesunken* sinkt untergang* untergegangen schiffsunglück* fährunglück* unterging"
        ),
        "burn": listed(
            "feuer* brand* brennt brannte* gebrannt abgebrannt* ausgebrannt* niedergebrannt* großbrand* flammen"
        ),
        "explode": listed("explo* detonier* detonation* bombe* sprengsatz* gesprengt"),
        "crash": listed(
            "unfall* zusammenstoß* kollidiert* kollision* entgleis* prallte* gerammt abgestürzt absturz* abstürz*"
        ),
        "collapse": listed("eingestürzt* einsturz* stürzte*"),
        "quake": listed("erdbeben* beben nachbeben*"),
        "storm": listed("sturm* orkan* unwetter* hochwasser* überschwemm* erdrutsch* tornado*"),
        "attack": listed(
            "angriff* angegriffen attack* anschlag* erschossen schüsse messer* überfall* geisel* entführ*"
        ),
        "die": listed("tot tote* toten gestorben starb* getötet* ums_leben todesopfer* opfer tödlich*"),
        "find": listed("gefunden* geborgen* entdeckt* leiche*"),
        "search": listed("suche suchten gesucht taucher*"),
        "rescue": listed("gerettet* rettung* evakuier* retteten"),
        "arrest": listed("festgenommen festnahm* verhaft* gefasst"),
        "charge": listed("anklage* angeklagt* beschuldig*"),
        "court": listed("prozess* gericht* urteil* verurteilt* freigesprochen"),
        "probe": listed("ermittl* untersuch* prüf* überprüft"),
        "vote": listed("wahl* gewählt wählt wählen abstimm* abgestimmt volksentscheid* referendum*"),
        "resign": listed("rücktritt* zurückgetreten tritt_zurück trat_zurück"),
        "appoint": listed("ernannt* vereidigt* nominiert* berufen"),
        "meet": listed("treffen traf trafen getroffen gespräch* gipfel* verhandl* beraten"),
        "agree": listed("einig* geeinigt unterzeichn* abkommen* vertrag* waffenruhe* waffenstillstand*"),
        "fail": listed("gescheitert* scheitert* scheiterte* ergebnislos* ohne_ergebnis abgelehnt*"),
        "offer": listed("angebot* angeboten bietet bot"),
        "protest": listed("protest* demonstr* kundgebung* krawall*"),
        "block": listed("blockad* blockier* sperrt* gesperrt*"),
        "strike": listed("streik* ausstand"),
        "launch": listed("rakete* abgehoben umlaufbahn"),
        "play": listed("gewann* gewonnen siegt* besiegt* spiel spiels partie finale"),
        "publish": listed("veröffentlich* enthüll* geleakt"),
        "correct": listed("korrigier* korrektur* berichtig* doppelt_erfasst doppelt_gezählt"),
        "mourn": listed("trauer* gedenk* beerdig* beisetz* messe halbmast"),
        "close": listed("geschlossen* schließt schließung*"),
        "open": listed("eröffn* geöffnet wiederaufnahme fortgesetzt"),
        "begin": listed("begann* begonnen beginnt gestartet startet ausgelaufen"),
        "end": listed("beendet* endet* abgebrochen* unterbrochen zu_ende"),
        "cut": listed("streicht stellenabbau* stellen entlass*"),
        "buy": listed("kauft* gekauft übernahme* übernommen fusion* verkauft*"),
        "result": listed("umsatz* gewinn quartal*"),
        "rate": listed("leitzins* zinsen zinssatz*"),
    },
    attributes=listed("vom von des"),
)
