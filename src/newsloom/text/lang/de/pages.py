"""Page furniture in German."""

from newsloom.text.lang.pages_rules import PagesRules
from newsloom.text.lang.word_list import in_order

RULES = PagesRules(
    sign_up=(
        r".{0,80}\bnewsletter\b.{0,80}\b(abonnieren|anmelden|bestellen|erhalten|sichern)\b",
        r"(jetzt |hier )?(abonnieren|melden) sie\b",
        r"(jetzt |hier )?(anmelden|abonnieren|registrieren)\b.{0,60}$",
        r"[^.!?]{0,80}\b(bestellen|abonnieren|sichern|erhalten|anmelden)\b[^.!?]{0,60}\bnewsletter\b.{0,60}$",
        r"newsletter\b.{0,120}\b(anmelden|abonnieren|bestellen)\W{0,2}$",
        r".{0,60}\bnewsletters?\W{0,2}$",
        r"(ihre |deine )?e-?mail-?(adresse)?\W{0,3}$",
        r"folgen sie uns\b",
        r"bleiben sie\b.{0,80}\b(laufenden|informiert)\b",
        r"nichts (mehr )?verpassen\b",
        r".{0,80}\bin ihr(em)? postfach\b",
        r"mit (der|ihrer) anmeldung\b",
        r"der newsletter\b.{0,100}$",
        r"(täglich|jeden (morgen|abend|tag)|wöchentlich)\b.{0,60}\b(per e-?mail|ins postfach|newsletter)\b",
    ),
    promotion=(
        r"(lesen|hören|sehen) sie (auch|mehr|hier|dazu|weiter)\b.{0,160}$",
        r"(auch|mehr|weiteres?|passend) (interessant|lesenswert|zum thema|dazu|lesen)\b.{0,160}$",
        r"(mehr|weiter)(lesen| lesen| erfahren| zum thema| dazu| aus| über| von)\b.{0,160}$",
        r"(das könnte|auch das|dies könnte) (sie|dich|ihnen)\b.{0,80}$",
        r"zum (artikel|weiterlesen)\b.{0,120}$",
        r"siehe auch\b.{0,160}$",
        r"(lesetipp|lesetipps|hintergrund|dazu|zum thema|dossier|podcast|video)\s?:",
    ),
    advert=(
        r"(anzeige|werbung)\W{0,2}$",
        r"(laden|holen) sie\b.{0,60}\bapp\b",
        r".{0,60}\bapp (herunterladen|laden|installieren|holen)\b",
        r"(jetzt )?(testen|abonnieren|spenden)\b.{0,60}$",
        r"unterstützen sie\b.{0,100}$",
        r"mit .{1,40}\bapp\b.{0,80}$",
    ),
    comments=(
        r"(\d+ )?kommentare?( \(?\d+\)?)?",
        r"(noch )?keine kommentare\W*.{0,40}",
        r"(kommentar|kommentare) (schreiben|verfassen|abgeben|anzeigen|lesen|hinterlassen).{0,40}",
        r"schreiben sie (den|einen|ihren) .{0,20}kommentar.{0,40}",
        r"diskutieren sie mit.{0,60}",
        r"ihre meinung.{0,60}",
        r"die kommentarfunktion.{0,80}",
        r"artikel kommentieren.{0,40}",
    ),
    navigation=(
        r"(teilen|drucken|merken|vorlesen|senden|suche|menü|startseite|zurück|weiter|schließen"
        r"|mehr|themen|schlagworte|anhören|speichern|kopieren|link kopieren)\W{0,2}",
        r"(artikel|beitrag|seite) (teilen|drucken|merken|anhören|versenden|vorlesen).{0,40}",
        r"(zum|zur) (inhalt|hauptinhalt|navigation|startseite|suche).{0,40}",
        r"(auf|per|via) (facebook|twitter|x|whatsapp|e-?mail|telegram)( teilen)?.{0,40}",
        r"(themen|schlagworte|stichworte|schlagwörter)\s?:.{0,200}",
        r"lesezeit\b.{0,40}",
        r"\d+ min(\.|uten)?( lesezeit| lesedauer)?",
        r"nach oben",
    ),
    disclaimer=(
        r"(hinweis|haftungsausschluss|anmerkung der redaktion|korrektur|transparenzhinweis|in eigener"
        r" sache)\s?[:.–—-]",
        r".{0,80}\balle rechte vorbehalten\W{0,2}$",
        r"(datenschutz|impressum|nutzungsbedingungen)\b.{0,80}$",
        r"dieser (text|artikel|beitrag) (wurde|ist|erschien|stammt)\b",
        r"©? ?dpa-infocom\b.{0,60}$",
        r"wir verwenden cookies\b",
        r"diese meldung (wurde|ist)\b",
    ),
    caption=(
        r"(foto|bild|fotos|bilder|grafik|quelle|archivbild|archivfoto|symbolbild|symbolfoto"
        r"|bildquelle|bildnachweis|video)s?( von)?\s?[:©|]",
        r".{0,200}[(\[] ?(archivbild|archivfoto|symbolbild|symbolfoto|archiv|foto|bild|quelle)\b.{0,60}[)\]]\.?$",
        r"(foto|bild)\b.{0,60}/.{0,40}$",
    ),
    picture_credit=(
        r"\b(archiv|symbol)?(fotos?|bild|bilder|grafik|illustration|quelle|screenshot|fotografie|fotograf(in)?)"
        r"\s?(:|\bvon\b:?)",
        r"\b(bild|foto)(quelle|nachweis|rechte|credits?)\b\s?:?",
    ),
    author_box=(
        r"(über (den|die) autor|zur person|zum autor)(in|en)?\b",
        r"[\w. -]{4,40} ist (mitglied|teil|redakteur|reporter|korrespondent|autor|journalist|volontär)(in)?\b",
        r"redaktionelle mitarbeit\b.{0,80}$",
    ),
    late_words=in_order("""
        archiv symbolbild symbolfoto foto bild quelle newsletter postfach herunterladen laden installieren holen
        vorbehalten mitglied teil redakteur reporter korrespondent autor journalist volontär
    """),
    lead_in=(
        "lesen sie auch",
        "lesen sie hier",
        "lesen sie dazu",
        "lesen sie mehr",
        "lies auch",
        "auch interessant",
        "mehr zum thema",
        "mehr dazu",
        "siehe auch",
        "zum thema",
        "weiterlesen",
        "lesetipp",
        "das könnte sie auch interessieren",
        "hintergrund",
        "passend dazu",
        "hören sie auch",
    ),
    trailer=(r"(weiterlesen|mehr lesen|zum artikel|mehr erfahren) ?[»>→›]*", r"mehr ?[»>→›]+"),
    inline_words=(
        "newsletter",
        "abonnieren",
        "melden sie",
        "bestellen sie",
        "folgen sie",
        "weiterlesen",
        "mehr lesen",
        "zum artikel",
        "mehr erfahren",
        "mehr",
    ),
    inline_sign_up=(
        r"(abonnieren sie|melden sie sich|jetzt abonnieren|bestellen "
        r"sie)\b[^.!?]{0,160}?\b(newsletter|postfach|eilmeldungen|kanal)\b([^.!?]{0,40}?\b(an"
        r"|abonnieren|bestellen|anmelden))?[.!]?",
        r"(jetzt|hier) (für|zum|den|unseren) [^.!?]{0,80}?newsletter [^.!?]{0,40}?(anmelden|abonnieren)[.!]?",
        r"folgen sie uns (auf|bei) [^.!?]{0,80}[.!]?",
    ),
    furniture_words=in_order("""
        rechte vorbehalten datenschutz datenschutzerklärung datenschutzhinweise einwilligung zustimmen zustimmung
        abonnieren abonniert abonnement abonnenten abmelden abbestellen abmeldung anmelden anmeldung angemeldet
        registrieren registriert passwort konto adresse einloggen kommentar kommentare kommentieren provision
        werbung anzeige anzeigen impressum nutzungsbedingungen bedingungen redaktion redakteur redakteurin autor autorin
        journalist journalistin reporter reporterin korrespondent korrespondentin volontär studierte kostenlos
        kostenlose jederzeit widerrufen widerruf teilen folgen inhalte externe externer einverstanden drittplattformen
        personenbezogene übermittelt vielen danke bitte artikel beiträge verwandte meistgelesen exklusiv angebot
        angebote monat testen mitglied haftung gewähr lizenz genehmigung vervielfältigung
    """),
    sections=(
        r"(mehr|weitere|ähnliche|verwandte|aktuelle|neueste|meistgelesene|beliebte) (zum thema"
        r"|artikel|themen|beiträge|nachrichten|meldungen|aus .{2,40}|von .{2,40})\W*",
        r"(das könnte (sie|dich) (auch )?interessieren|auch interessant|lesen sie auch"
        r"|meistgelesen|meist gelesen|zum thema|mehr zum thema|passend zum thema|empfehlungen( der "
        r"redaktion)?|verwandte artikel|verwandtes)\W*",
        r"(\d+ )?(kommentare?|leserkommentare|diskussion)\W*(\(\d+\))?",
        r"(über den autor|über die autorin|zum autor|schlagworte|themen|newsletter|teilen"
        r"|impressum|anzeige|quellen)\s?:?",
        r".{0,40}\bapp (herunterladen|laden)\W*",
    ),
    by=(
        r"von",
        r"ein bericht von",
        r"autor(in)?",
        r"text",
        r"geschrieben von",
        r"aus .{2,30} berichtet",
        r"veröffentlicht von",
    ),
    not_by=(
        r"\b(geprüft|bearbeitet|übersetzt|aktualisiert|redigiert|gestaltet|fotografiert) von\b",
        r"\b(fotos?|bild(er)?|grafik(en)?|illustration(en)?|video|übersetzung|redaktion) ?(:|von\b)",
    ),
    roles=in_order("""
        redakteur redakteurin reporter reporterin chefredakteur chefredakteurin autor autorin volontär volontärin
        ressortleiter ressortleiterin leiter leiterin leitender leitende freier freie stellvertretender
        stellvertretende chefreporter chefreporterin journalist journalistin kolumnist kolumnistin professor
        professorin sprecher sprecherin
    """),
    date_label=(
        r"veröffentlicht( am)?",
        r"erschienen( am)?",
        r"datum",
        r"vom",
        r"publiziert( am)?",
        r"erstellt( am)?",
    ),
    update_label=(
        r"(zuletzt )?(aktualisiert|geändert|überarbeitet|bearbeitet|überprüft)( am)?",
        r"(letzte )?(aktualisierung|änderung|überarbeitung)( am| vom)?",
        r"(letztes )?update( vom)?",
        r"stand( vom)?",
    ),
    first_label=(
        r"(erstmals|zuerst|ursprünglich|erst) (veröffentlicht|erschienen|publiziert)( am)?",
        r"erstveröffentlichung( am)?",
    ),
    ago=(
        r"vor (\d{1,3}|einer|einem|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn) ?(sekunden?"
        r"|minuten?|min\.?|stunden?|std\.?|tag(en?)?|wochen?|monat(en)?|jahr(en)?)",
        r"gestern|vorgestern|gerade eben|heute",
    ),
    not_people=in_order("""
        redaktion red agentur agenturen korrespondent korrespondentin mitarbeiter nachrichten online desk zeitung
        kurier anzeiger bote team verlag bericht newsroom dienst presse
    """),
    app_name=(
        r"\b(?:[Dd]ie|[Mm]it der|[Uu]nsere) ([A-ZÄÖÜ][\w.&'’]*(?: [A-ZÄÖÜ][\w.&'’]*){0,2})[- ]App\b",
        r"\b([A-ZÄÖÜ][\w.&'’]*(?: [A-ZÄÖÜ][\w.&'’]*){0,2})[- ]App (?:laden|herunterladen|holen|installieren)\b",
    ),
    sentence_starters=in_order("""
        Der Die Das Er Sie Es Ein Eine In Im Am Nach Bei Mit Auch Aber Doch Zudem Laut Am Wie Als Zuvor Dabei Wir Ich
        Den Dem Zum Seit Bereits
    """),
    not_places=(
        "exklusiv",
        "analyse",
        "eilmeldung",
        "update",
        "kommentar",
        "meinung",
        "video",
        "politik",
        "wirtschaft",
        "sport",
        "kultur",
        "panorama",
        "interview",
        "hintergrund",
        "ausland",
        "inland",
        "regional",
        "anzeige",
        "nachrichten",
        "wetter",
        "liveticker",
        "zusammenfassung",
        "lokales",
        "wissen",
        "gesellschaft",
    ),
    cut_off=(
        r"\b(jetzt )?weiter ?lesen mit\b",
        r"\bmit .{1,40} (weiterlesen|lesen sie weiter|alle artikel lesen|diesen artikel lesen)\b",
        r"\b(dieser|diesen|der ganze|der vollständige|den ganzen|den vollständigen) (artikel|inhalt|beitrag"
        r"|text)\b.{0,40}\b(nur (für|mit)|exklusiv für|abonnent"
        r"|registrierte|plus-(leser|mitglied)|mitglieder)",
        r"\b(abonnieren|anmelden|registrieren|melden sie sich|loggen sie sich|registrieren sie sich)\b.{0,40}\bum"
        r" (weiterzulesen|weiter zu lesen"
        r"|(den|diesen) (ganzen |vollständigen )?(artikel|beitrag|text))\b",
        r"\bum (weiterzulesen|weiter zu lesen|(den|diesen) (ganzen |vollständigen )?(artikel|beitrag|text) (zu lesen"
        r"|lesen zu können))\b.{0,80}\b(abo|abonnieren|anmelden|melden"
        r"|registrieren|konto|testen)",
        r"\b(sie möchten|möchten sie|wollen sie) (weiterlesen|den ganzen artikel lesen)\b",
        r"\b(lesen sie|lies) (diesen artikel |den ganzen artikel |jetzt )?(mit|im) .{0,30}\babo\b",
        r"\bihr (kostenloses|freies) kontingent\b.{0,40}\b(aufgebraucht|erreicht)",
    ),
    offer=(
        r"(sie haben|haben sie) (bereits|schon) ein (abo|konto)\b",
        r"(jetzt|hier|gratis|kostenlos|\d+ (monate?|wochen))\b.{0,30}\b(abonnieren|testen|abo|lesen|bestellen"
        r"|freischalten)\b",
        r"(bereits|schon) (abonnent|registriert|kunde)",
        r"(weiterlesen|artikel lesen|zum artikel|jetzt lesen|mehr lesen)\b.{0,40}$",
        r"(abonnieren|anmelden|einloggen)\b.{0,40}$",
    ),
    roundup=(
        r"\b(kurz (gemeldet|notiert|und knapp)|kurz(meldungen|nachrichten)|in kürze|meldungen|nachrichtenüberblick"
        r"|(morgen|abend)(briefing|lage)|überblick)\b",
    ),
    live=(r"\b(live|liveblog|newsblog|\w*ticker|protokoll|minutenprotokoll)\b", r"\b(im|der|zum) blog\b"),
    months=in_order("""
        januar jänner februar märz april mai juni juli august september oktober november dezember jan feb mrz apr jun
        jul aug sep sept okt nov dez
    """),
    credit_note=(
        r"\bmit (material|informationen) (der|von|des)",
        r"\bquellen? ?:",
    ),
)
