"""Pages without an article in English."""

from newsloom.text.lang.walls_rules import WallsRules

RULES = WallsRules(
    not_found=(
        r"(oops|sorry|uh[- ]oh|whoops)?\W*((error )?(404|410)( error)?\W*)?(the |this |that )?(requested )?"
        r"(page|file|url|document|article|story|content|resource|site) (was )?(not found|missing|unavailable"
        r"|no longer available|gone)\W*((error )?(404|410))?\W*$",
        r"(error )?(404|410)( error)?\W*(not found|gone|error|page)\W*$",
        r"(error )?not found( \(?(error )?404\)?)?\W*$",
        r"(nothing (was )?found( here)?|no results found)\W*$",
        r"(sorry\W+|oops\W+)?(but )?(the|this|that) (page|article|story|content|url|link|resource)( that| which)? "
        r"(you|you.re) .{0,60}\b(looking for|trying to (find|reach|access|view)|requested|followed|clicked)\b",
        r"(sorry\W+|oops\W+)?(but )?(we|i) (could ?n.t|could not|can.t|cannot|can not|were unable to|are unable to) "
        r"find (the|that|this|what|a)\b.{0,60}\b(page|article|story|looking for|requested)\b",
        r"(sorry\W+|oops\W+)?(but )?(the|this|that) (requested )?(page|article|story|url|content) (can.t|cannot"
        r"|could "
        r"not|couldn.t|can not) be found\b",
        r"(sorry\W+|oops\W+)?(but )?(the|this|that) (page|article|story|content) (does ?n.t|does not|no longer)"
        r" exists?\b",
        r"(the|this|that) (page|article|story|content|post) (has been|was|may have been|might have been) (removed"
        r"|deleted"
        r"|moved|taken down)\b",
        r"(the )?requested url .{0,120}was not found on this server\b",
        r"it looks like nothing was found at this location\b",
    ),
    refused=(
        r"(error |http )?(401|403|451)\W*(forbidden|unauthori[sz]ed|access denied|unavailable for legal reasons"
        r"|error)\W*$",
        r"(access (to this page |to this site )?(has been )?(is )?(denied|blocked|restricted)|forbidden"
        r"|unauthori[sz]ed"
        r"|request (blocked|denied|rejected)|you have been blocked|sorry, you have been blocked)\W*((error"
        r" )?403)?\W*$",
        r"(sorry\W+)?you (do ?n.t|do not) have (permission|access|authori[sz]ation) to (access|view|see)\b",
        r"(sorry\W+)?(this|our|the) (content|page|site|website|article|video|service) is (not|currently not|un)"
        r" ?(currently )?"
        r"available (in|from|to (readers|visitors|users) in) (your|the) (country|region|location|area|european"
        r"|eea)\b",
        r"unavailable (in your (country|region|location)|for legal reasons|due to legal reasons)\b",
        r"your (access|ip( address)?|request|connection) (to .{1,40} )?(has been|was|is) (blocked|denied|limited"
        r"|refused"
        r"|banned|rejected)\b",
    ),
    robot_check=(
        r"just a moment\W*$",
        r"(one more step|attention required|pardon our interruption|security check(point)?|human verification"
        r"|bot (check|verification)|robot check|client challenge|verification required|ddos.guard)\W*$",
        r"(checking (your|if the) (browser|site connection)|verifying (you are|that you are|your) )",
        r"(please |we need to )?(verify|confirm|prove|check|make sure|ensure) (that )?(you.re|you are|you.re not|you"
        r" are "
        r"not|you.re really|you are really)( a| an)? (human|real|robot|bot|person)\b",
        r"(are you|you might be|you may be) (a )?(human|robot|bot)\b\W*$",
        r"(please )?(complete|solve|pass|finish) (the|this|a) (security check|captcha|challenge|puzzle"
        r"|verification)\b",
        r"(our systems (have )?detected|we (have |.ve )?(detected|noticed|identified)) (unusual|suspicious"
        r"|automated)\b",
        r"(enable|allow) (javascript and cookies|cookies and javascript) to continue\b",
        r"performing security verification\W*$",
    ),
    needs_scripts=(
        r"(please )?(enable|turn on|activate|switch on) (java ?script)\b",
        r"(java ?script) (is|must be|needs to be|has to be) (disabled|required|not (enabled|available|supported)"
        r"|enabled"
        r"|turned (on|off)|switched (on|off))\b",
        r"you need to (enable|turn on|activate) java ?script\b",
        r"(this|our|the) (site|page|website|app|application) (requires|needs|works best with) java ?script\b",
        r"we.re sorry but .{1,60} (does ?n.t|does not) work properly without java ?script\b",
        r"your browser (is not|is no longer|isn.t) supported\b",
    ),
    consent=(
        r"before you continue\b.{0,60}$",
        r"(we|.{1,30}) (value|values|care about|respect|respects) your privacy\W*$",
        r"(your )?(privacy|cookie|consent|tracking) (choices|settings|preferences|options|consent|centre|center"
        r"|notice"
        r"|manager)\W*$",
        r"(cookies|cookie consent|we use cookies|this (site|website) uses cookies|your privacy matters|manage (your"
        r" )?"
        r"(consent|cookies|privacy)( preferences)?|(about )?your privacy|consent to cookies( (and|&) data)?)\W*$",
        r"we and our (\d+ )?(selected |trusted |advertising )?(technology |third[- ]party |\d+ )?(partners|vendors"
        r"|suppliers)\b",
        r"we,? (and )?.{0,60}(use|store|process)\b.{0,80}\b(cookies|your (personal )?data|device)\b",
        r"(accept|reject) (all )?(cookies|tracking)\b.{0,60}$",
        r"(read|continue|browse) (on )?.{0,40}\b(with (advertising|ads|adverts|tracking)|free of charge)\b.{0,60}$",
    ),
    consent_words=(
        r"\bcookies?\b",
        r"\bconsent\b",
        r"\bour (\d+ )?\w{0,12} ?(partners|vendors)\b",
        r"\b(personal|browsing|usage) data\b",
        r"\bprivacy (policy|settings|notice|choices|preferences)\b",
        r"\b(personali[sz]ed|targeted) (ads|advertising|content)\b",
        r"\bunique (identifiers?|ids?)\b",
        r"\b(accept|reject|manage|agree)( to)?( all)?\b.{0,30}$",
    ),
    login=(
        r"(please )?(log|sign)[ -]?in( (to|with) (your account|continue|read on|.{1,30}account))?\W*$",
        r"(log|sign)[ -]?in (or|/) (register|sign[ -]?up|subscribe|create an account|join).{0,40}$",
        r"(you (must|need to|have to) (be (logged|signed) in|log in|sign in|register))\b.{0,60}\b(view|see|read"
        r"|access|continue)\b",
        r"(please )?(log|sign) in to (view|see|read|access|continue)\b.{0,60}$",
        r"(create (an|your|a free) account|register( for free| now)?|member login|subscriber login|account login"
        r"|authentication required|login required)\W*$",
    ),
    unavailable=(
        r"(error |http )?(50[0234]|52\d)( error)?\W*(internal server error|bad gateway|service (temporarily"
        r" )?unavailable"
        r"|gateway time-?out|server error|error|origin .{1,40}|web server .{1,40}|connection timed out)\W*$",
        r"(internal server error|bad gateway|service (is )?(temporarily )?unavailable|gateway time-?out|server error"
        r"|temporarily unavailable|connection timed out|too many requests)\W*((error )?(50\d|429))?\W*$",
        r"((site|website|service|page) (is )?)?(under|down for|undergoing|in) (scheduled |planned |routine"
        r" )?maintenance"
        r"( mode)?\W*$",
        r"(sorry\W+|oops\W+)?(we.ll|we will|.{1,30} will) be (right )?back (soon|shortly|in a)\b.{0,40}$",
        r"(sorry\W+|oops\W+)?(we are|we.re|this site is|the site is|our site is|our website is) (currently "
        r"|temporarily )?"
        r"(down|unavailable|offline|undergoing|performing|experiencing|having)\b.{0,80}",
        r"(sorry\W+|oops\W+)?something (went|has gone) wrong\b.{0,40}$",
        r"(error establishing a database connection|an (unexpected |internal )?error (has )?occurred|application"
        r" error"
        r"|the server (encountered|returned|is temporarily))\b.{0,120}",
    ),
)
