"""Pages without an article in German."""

from newsloom.text.lang.walls_rules import WallsRules

RULES = WallsRules(
    not_found=(
        r"(ups|hoppla|oh nein|leider)?\W*((fehler )?(404|410)\W*)?(die |diese )?(angeforderte |gewünschte |gesuchte"
        r" )?"
        r"(seite|datei|artikel|inhalt|url)( wurde| konnte| ist)?( leider)? ?(nicht (gefunden( werden)?|vorhanden"
        r"|verfügbar"
        r"|mehr verfügbar)|existiert nicht( mehr)?)\W*((fehler )?404)?\W*$",
        r"(fehler )?(404|410)\W*(nicht gefunden|fehler|seite)\W*$",
        r"(fehler 404|nichts gefunden|keine ergebnisse gefunden)\W*$",
        r"(ups\W+|hoppla\W+|leider )?(die|diese|der|dieser|das) (von ihnen |von dir )?(aufgerufene |angeforderte "
        r"|gewünschte "
        r"|gesuchte )?(seite|artikel|beitrag|inhalt|adresse)\b.{0,60}\b(nicht (gefunden|mehr|existiert|verfügbar"
        r"|vorhanden)"
        r"|existiert nicht|gelöscht|entfernt|verschoben)\b",
        r"(leider )?(konnten|können|haben) wir (die|diese|den|leider)\b.{0,60}\bnicht (finden|gefunden)\b",
    ),
    refused=(
        r"(fehler )?(401|403|451)\W*(zugriff verweigert|verboten|nicht erlaubt)\W*$",
        r"(der )?(zugriff|zugang) (auf diese seite )?(wurde |ist )?(verweigert|gesperrt|verboten|blockiert|nicht"
        r" (erlaubt"
        r"|gestattet))\W*((fehler )?403)?\W*$",
        r"sie (haben|verfügen über) keine (berechtigung|zugriffsrechte|erlaubnis)\b",
        r"(dieser|dieses|diese) (inhalt|angebot|seite|video|beitrag) (ist|steht) in (ihrem land|ihrer region|deinem"
        r" land"
        r"|deiner region) (leider )?nicht\b",
        r"ihre? (ip-adresse|anfrage|zugriff) wurde (blockiert|gesperrt|abgelehnt)\b",
    ),
    robot_check=(
        r"(nur einen moment|einen moment bitte|sicherheitsüberprüfung|sicherheitsprüfung|sicherheitsabfrage)\W*$",
        r"(bitte )?(bestätigen|beweisen|zeigen|weisen) sie\b.{0,20}\b(dass sie (ein mensch|kein roboter|kein bot))\b",
        r"(bitte )?(bestätige|beweise|zeige)\b.{0,20}\b(dass du (ein mensch|kein roboter|kein bot))\b",
        r"(sind sie|bist du) ein (mensch|roboter)\b",
        r"(ihr|dein) browser wird (überprüft|geprüft)\b",
        r"(wir haben|unsere systeme haben) .{0,40}\b(ungewöhnlich|automatisiert|verdächtig)",
    ),
    needs_scripts=(
        r"(bitte )?(aktivieren|schalten) sie (bitte )?(java ?script)\b",
        r"(bitte )?aktiviere (bitte )?java ?script\b",
        r"java ?script (ist (deaktiviert|nicht aktiviert|ausgeschaltet|erforderlich)|muss (aktiviert|eingeschaltet)"
        r"|wird benötigt)\b",
        r"(diese|die) (seite|anwendung|website|webseite) (benötigt|erfordert|funktioniert nicht ohne) java ?script\b",
        r"(ihr|dein) browser wird nicht (mehr )?unterstützt\b",
    ),
    consent=(
        r"bevor (sie|du) (fortfahren|fortfährst|weiterlesen)\b.{0,60}$",
        r"(willkommen( bei .{1,40}|zurück)?|weiter(lesen)?|.{1,40} lesen|.{0,30}nutzen)( kostenlos)? (mit|ohne)"
        r" (werbung|tracking)\b.{0,80}$",
        r"(ihre |deine )?(datenschutz|privatsphäre|cookie|privatsphären)[- ]?(einstellungen|präferenzen|hinweise?"
        r"|auswahl|center|manager)\W*$",
        r"(ihre|deine) (privatsphäre|daten)( ist uns wichtig| sind uns wichtig)?\W*$",
        r"(wir schätzen|wir respektieren|uns ist) (ihre|deine) (privatsphäre|daten)( wichtig)?\W*$",
        r"(wir verwenden|wir nutzen|diese (seite|website|webseite) (verwendet|nutzt)) cookies\b",
        r"(um|wir|wir und unsere)\b.{0,60}\b(partner|drittanbieter|dienstleister)\b.{0,160}",
        r"zustimmen (und|&) weiter.{0,40}$",
    ),
    consent_words=(
        r"\bcookies?\b",
        r"\b(einwilligung|einwilligen|zustimmung|zustimmen|widerruf)",
        r"\b(unsere|deren|\d+) (partner|drittanbieter)",
        r"\b(personenbezogen|nutzungsdaten|endgerät|datenverarbeitung|datenschutz)",
        r"\b(personalisierte) (werbung|anzeigen|inhalte)\b",
        r"\b(tracking|werbefrei|werbung)\b",
        r"\b(ablehnen|akzeptieren|einstellungen)\W*$",
    ),
    login=(
        r"(bitte )?(anmelden|einloggen|anmeldung|login|registrieren|jetzt anmelden|anmelden oder registrieren)\W*$",
        r"(bitte )?(melden sie sich|melde dich|loggen sie sich|logge dich) (bitte )?(an|ein)\b.{0,80}$",
        r"(sie müssen|du musst) (sich |dich )?(angemeldet|eingeloggt|anmelden|einloggen)\b.{0,80}$",
    ),
    unavailable=(
        r"(fehler )?50[0234]\W*(interner serverfehler|serverfehler|dienst nicht verfügbar)\W*$",
        r"(interner serverfehler|serverfehler|(der )?dienst (ist )?(derzeit |vorübergehend )?nicht verfügbar"
        r"|wartungsarbeiten"
        r"|wartungsmodus|wartung|(vorübergehend|zurzeit|derzeit) nicht (verfügbar|erreichbar)|technische"
        r" störung)\W*$",
        r"(unsere|diese|die) (seite|website|webseite) (ist|befindet|wird)\b.{0,40}\b(wartung|gewartet|nicht"
        r" (erreichbar|verfügbar)|überlastet)\b",
        r"(wir sind|wir sind gleich|wir sind bald|gleich|bald) (bald |gleich |in kürze )?(wieder|zurück)( (für sie"
        r" )?da| zurück)?\W*$",
        r"(ein |es ist ein )?(unerwarteter |interner |technischer )?fehler (ist )?(aufgetreten)\W*$",
        r"(es ist|da ist|hier ist|leider ist) (leider )?(ein (unerwarteter |technischer )?fehler aufgetreten|etwas"
        r" schief\w+)\b.{0,60}",
    ),
)
