"""Page furniture in English."""

from newsloom.text.lang.pages_rules import PagesRules
from newsloom.text.lang.word_list import in_order

RULES = PagesRules(
    sign_up=(
        r"(please )?(sign|signing) up (to|for|now|here|today|and|our|below|free|with)\b",
        r"(please )?subscribe (to|for|now|here|today|below)\b",
        r"(join|get|receive) .{0,80}\b(newsletters?|mailing list|inbox|email alerts?|e-mail "
        r"alerts?|whatsapp channel|telegram channel)\b",
        r"new .{1,40} newsletter\b.{0,80}$",
        r".{0,60}\bnewsletters?\W{0,2}$",
        r"[^.!?]{0,80}\b(subscribe|sign up) (to|for) [^.!?]{0,80}\b(e-?mails?|newsletters?|briefings?"
        r"|alerts?)\W{0,2}$",
        r"(enter|type) your e-?mail\b",
        r"(your )?e-?mail( address)?\W{0,3}$",
        r".{0,60}\b(straight|delivered|direct(ly)?) (in)?to your inbox\b",
        r"by (signing up|subscribing|submitting|entering your e-?mail|clicking)\b",
        r"(thank you|thanks) for (signing up|subscribing)\b",
        r"(stay|keep) (informed|updated|up to date|connected|tuned|ahead|in the loop)\b.{0,100}$",
        r"never miss (a|an|another)\b",
        r"follow (us|our|the .{1,40}|.{1,40}) on\b",
        r"(like|find|join|follow) us\b.{0,60}$",
        r"click here to (subscribe|sign|join|follow|download)\b",
    ),
    promotion=(
        r"(also|must|please|you may also|you might also|don.t miss|related|now|top|recommended)[ "
        r"-]?(read|watch|see|listen|like|in)s?\b.{0,12}[:|>»–—-]",
        r"(read|see|watch|listen|learn|view|find out|click)( (more|also|next|on|all|too|related"
        r"|the full story|here))+\b\W{0,3}(.{0,160})$",
        r"(read|watch|see|listen|more|related|recommended|related (article|story|stories|post"
        r"|coverage|content)s?|in pictures|in case you missed it|icymi|editor.s picks?|top (story"
        r"|stories))\s?[:|»]",
        r"more (on|from|about) (this|the|our) (story|topic|author)\b.{0,80}$",
        r"more from [\w .'’-]{2,60}$",
        r"(you (may|might|could) (also )?(like|be interested|enjoy|want))\b.{0,80}$",
        r"(continue|keep) reading\b.{0,80}$",
        r"(story|article|post) continues (below|after)\b.{0,60}$",
        r"[^.!?]{10,180}\bread more ?[»>→…]+$",
        r"(next|previous|prev) (article|story|post|page)\b.{0,200}$",
        r"explore (more|further)\b.{0,60}$",
    ),
    advert=(
        r"advertisements?\b.{0,60}$",
        r"advertisement\s?[.:|–-]",
        r"sponsored( content| by| post)?\b.{0,60}$",
        r"promoted( content| by)?\b.{0,40}$",
        r"(download|get|install|try|use|open) .{0,60}\bapps?\b",
        r"(try|discover|explore|meet) (our|what) .{0,40}\b(AI|app)\b",
        r".{0,150}download (the|our) app\b",
        r"[^.!?]{0,100}\bapp is (free|available|out)\b",
        r"(please )?(donate|support|contribute)( now| today| us| to us| our)\b",
        r"(support|back) (independent|our|quality) .{0,60}journalism\b",
        r"(become|be) an? (member|subscriber|supporter|patron)\b",
        r"buy (now|tickets|me a coffee)\b",
        r"(shop|order|book) now\b",
        r"available on (the )?(app store|google play|apple|android)\b",
        r"(start|begin) your (free )?(trial|subscription)\b",
        r"already a (subscriber|member)\b",
        r"(sign|log) in( to| here| with)?\b.{0,60}$",
        r"this (article|post|page) (contains|may contain|includes) affiliate links\b",
    ),
    comments=(
        r"(\d+ )?comments?( \(?\d+\)?)?",
        r"no comments( yet)?\W*",
        r"(leave|post|write|add|submit) (a|your) (comment|reply)s?.{0,60}",
        r"(view|show|load|see|read|hide|all|more|join|recent)( (all|more|the|\d+))* (comments?"
        r"|conversation|discussion|replies).{0,40}",
        r"your email address will not be published.*",
        r"(be the first to|please (log|sign) ?in to|you must be logged in to|log in to) (comment"
        r"|post|reply|leave).{0,60}",
        r"comments (are )?(closed|disabled|off).{0,60}",
        r"(reply|report|upvote|downvote|like|share)",
        r"save my name, email.*",
    ),
    navigation=(
        r"(skip|jump) to .{0,40}",
        r"(share|tweet|pin|print|save|copy|e-?mail|bookmark|listen|menu|search|close|home|back"
        r"|next|previous|prev|more|tags?|topics?|categor(y|ies)|trending|latest|subscribe|sign in"
        r"|log in|login|register)\W{0,2}",
        r"share (this|on|via|with|article|post|story|page|to)\b.{0,80}",
        r"(copy|get) (the )?link.{0,30}",
        r"(click )?to share( on| this)?.{0,60}",
        r"link copied.{0,30}",
        r"(tags?|topics?|filed under|categor(y|ies)|posted in|keywords)\s?:.{0,200}",
        r"\d+ ?(min|mins|minute|minutes)( read| de lecture)?\W*",
        r"\d+[.,\d]*k? (shares?|views?|likes?|reads?|claps?)",
        r"(back|return|go) to (top|home|main|the top|blog|all|news|previous).{0,40}",
        r"table of contents",
        r"(in this article|on this page|contents|jump to section)\W{0,2}",
        r"(show|view|see|load|read) (more|less|all|full)\W{0,3}",
        r"(play|pause|mute|unmute|loading|video|audio|gallery|photos?)\W{0,3}",
        r"listen to (this|the) (article|story|post).{0,60}",
        r"(image|photo|slide|page) \d+ of \d+",
        r"(print|save|email) (this )?(page|article|story)\W*",
        r"add (us )?as a preferred source.{0,60}",
        r"(accept|reject|manage)( all)? cookies.{0,40}",
        r"estimated reading time.{0,40}",
        r"reading time\b.{0,40}",
    ),
    disclaimer=(
        r"(disclaimer|disclosure|editor.s note|note to (readers|editors)|correction|legal notice)\s?[:.–—-]",
        r"(the )?(views|opinions|views and opinions) (expressed|of (the )?[a-z]{3,20} are)\b",
        r"all rights reserved\b",
        r".{0,100}\ball rights reserved\W{0,2}$",
        r"(this|the) (story|article|report|copy|content|material|headline|post) (was|has|is|may"
        r"|has not|has been|first|originally)( not)?( been)? (edited|published|generated|auto"
        r"|produced|translated|reproduced|taken|adapted|republished|sourced|first)",
        r"\(?(this|the) (story|article|report|headline).{0,60}\b(syndicated|unedited"
        r"|auto-generated|agency feed|news agency|not been edited|edited by)\b",
        r"\(?with (agency )?inputs? from\b",
        r"(we|this (site|website)) (may )?(earn|use[sd]? cookies|uses cookies)\b",
        r"(terms (of|and)|privacy policy|cookie policy)\b.{0,100}$",
        r"we use cookies\b",
        r"for (the )?(latest|more|all the latest) .{0,80}\b(follow|visit|click|download|subscribe)\b",
        r"published by\b.{0,60}$",
        r"catch all the\b.{0,160}$",
        r"this (site|page|form) is protected by recaptcha\b",
        r"(got|have) (a )?(tip|story|news|something to|any news|a confidential)\b.{0,100}$",
        r"(contact|reach|email|write to) (us|the author|the newsroom|our (team|newsroom|reporters?))\b.{0,120}$",
    ),
    caption=(
        r"(photo|image|picture|photograph|illustration|graphic|video|file photo|file image"
        r"|representational|representative|photo credit|image credit|image source|credit|source"
        r"|photos|images|pictured|feature image|featured image)s?( credit| courtesy| source| "
        r"by)?\s?[:©|]",
        r"\(?(photo|image|picture|photograph|illustration|screenshot)s? (by|courtesy|via|from|credit|provided)\b",
        r".{0,200}[(\[] ?(photo|image|credit|file|ap photo|reuters|afp|getty)\b.{0,60}[)\]]\.?$",
        r".{0,160}\b(getty images|shutterstock|istock(photo)?|unsplash|ap photo|afp via getty"
        r"|pexels|alamy|file photo|wikimedia commons)\b.{0,40}$",
        r"courtesy( of| photo)?\b.{0,60}$",
    ),
    picture_credit=(
        r"\b((file|feature|featured|cover) )?(photo|image|picture|illustration|graphic|screenshot)"
        r"(graph|graphs|graphy|grapher|s)?( (credits?|courtesy|source|illustration))?\s?(:|\bby\b:?)",
        r"\b(photo |image |picture |photos |images )?courtesy( of| from|:| (?=(?-i:[A-Z])))",
        r"\b(photo|image|picture)s? credits?\b",
        r"\b(credits?|source)\s?:",
    ),
    author_box=(
        r"(about|meet) the (author|writer|reporter|journalist)s?\b",
        r"[\w.'’ -]{4,40} (is|was) (an?|the|our) .{0,50}\b(reporter|journalist|correspondent"
        r"|editor|writer|columnist|freelance|author|contributor)\b.{0,50}\b(at|for|with|based"
        r"|covering|who|of)\b",
        r"(edited|reported|reporting|additional reporting|written|compiled|editing|translated|with "
        r"reporting) by\b.{0,160}$",
        r"\(?(reporting|writing|editing|additional reporting) by\b.{0,200}$",
        r"(posted|written|published|reviewed|story|words|text|fact[- ]checked|medically reviewed) "
        r"(by|on|in)\b.{0,100}$",
        r"(view|see|read) (all|more) (posts?|articles?|stories) (by|from)\b.{0,80}$",
        r"follow (him|her|them) (on|at)\b.{0,80}$",
        r"author\s?:.{0,80}$",
        r"(he|she|they) can be (reached|contacted|followed)\b.{0,120}$",
    ),
    late_words=(
        "read more",
        "app is",
        *in_order("""
        photo image credit file reuters afp getty shutterstock istock unsplash pexels alamy wikimedia newsletter
        mail briefing alert inbox download reserved reporter journalist correspondent editor writer columnist
        freelance author contributor
        """),
    ),
    lead_in=(
        "also read",
        "read also",
        "read more",
        "read next",
        "must read",
        "read",
        "also see",
        "see also",
        "also watch",
        "watch",
        "related",
        "related article",
        "related story",
        "related stories",
        "don't miss",
        "don’t miss",
        "more on this",
        "recommended",
        "you may also like",
        "in case you missed it",
        "in pictures",
        "explained",
        "opinion",
        "listen",
    ),
    trailer=(
        r"read (more|on|full story|the full story) ?[»>→›]+",
        r"read more\s?\.{3}",
        r"continue reading ?[»>→›]+",
    ),
    inline_words=(
        "newsletter",
        "sign up",
        "subscribe",
        " here to ",
        "follow us",
        "join our",
        "read more",
        "reading",
        "read on",
        "read full",
        "read the full",
    ),
    inline_sign_up=(
        r"(new [\w&' -]{1,30} newsletter: [\w&' -]{1,40}? )?(sign up (to|for|here)|subscribe (to"
        r"|for|here)) [^.!?]{0,180}?\b(newsletters?|inbox|alerts?|updates|briefing|channel)\b[.!]?",
        r"new [\w&' -]{1,30} newsletter: [\w&' -]{1,40}? sign up (to|for) [^.!?]{0,160}?newsletters?\b[.!]?",
        r"(click|tap) here to (subscribe|sign up|join|download)[^.!?]{0,120}[.!]?",
        r"(follow us on|join our) [^.!?]{0,100}?(whatsapp|telegram|twitter|facebook|instagram"
        r"|google news|youtube)( channel)?\b[.!]?",
    ),
    furniture_words=in_order("""
        reserved privacy policy consent agree inbox newsletters subscribe subscribed subscriber subscribers
        unsubscribe submit submitting clicking email emails commission commissions affiliate affiliates affiliated
        purposes disclaimer disclosure disclosures informational terms conditions please thank thanks reply comment
        comments opinions views expressed editorial editor editors writer journalist reporter correspondent contributor
        freelance author specializing passionate graduated browser website trademarks trademark registered sponsored
        sponsors advertising advertisement partners donate donation membership subscription login password register
        download account unlock exclusive offers deals updates contact follow magazine publisher published publishing
        republished syndicated permission licensed license liability guarantee guaranteed accuracy reviewed endorse
        articles stories posts related latest trending discover rights
    """),
    sections=(
        r"related( (articles?|stories|posts?|news|topics?|content|coverage|reading|links|reads|videos?))?\W*",
        r"(more|other|latest|recent|top|popular|trending|recommended|featured|similar|suggested)( "
        r"(from|in|on|related|for|news|popular))*( (articles?|stories|posts?|news|reads|videos"
        r"|headlines|topics|you|reading))\W*",
        r"more (from|on|in|about) .{2,50}",
        r"(you (may|might) also (like|enjoy|be interested in)|read (next|more|also)|also read|up "
        r"next|what to read next|don.t miss|most (read|popular|viewed|shared|commented)"
        r"|editor.?s.? (picks?|choice)|trending( now)?|recommended( for you)?|around the web|from "
        r"our partners|in other news|see also|keep reading|further reading)\W*",
        r"(\d+ )?(comments?|replies|responses|discussion|join the conversation|leave a (comment"
        r"|reply)|post a comment|write a comment|add a comment)\W*(\(\d+\))?",
        r"(download|get|try|install) (the|our) ([\w-]{1,20} ){0,2}(apps?|features)\W*",
        r"get started( now| today| here| for free)?\W*(download .{0,30})?",
        r"advertisement\W*",
        r"(about the author|about us|about|contact us|contact|follow us|share this|share|tags"
        r"|filed under|categories|archives|newsletter|subscribe)\s?:?",
        r"(references|footnotes|sources|external links)\s?:?",
    ),
    by=(
        r"by",
        r"written by",
        r"story by",
        r"report by",
        r"reported by",
        r"interview(ed)? by",
        r"posted by",
        r"author",
        r"authored by",
        r"words by",
        r"text by",
        r"from our correspondent",
        r"published by",
    ),
    not_by=(
        r"\b((medically|expert|clinically|fact|legally) ?-?)?(reviewed|edited|checked|vetted|approved|curated"
        r"|translated|updated|illustrated|compiled|produced|sponsored|presented|photographed) by\b",
        r"\b(photos?|photographs?|photography|pictures?|images?|illustrations?|graphics?|videos?|art|design) by\b",
        r"\b(reviewer|editor|fact[- ]?checker|photographer|illustrator|translator)s?\s?:",
        r"\bon behalf of\b",
        r"\b(last )?(updated|published|posted|modified)(?! by\b)",
    ),
    roles=in_order("""
        senior junior chief deputy associate assistant managing executive editor reporter correspondent writer columnist
        journalist contributor author analyst expert specialist strategist director manager founder co-founder president
        professor lecturer researcher scientist consultant advisor adviser producer photographer freelance staff ceo
        cto cfo coo vp officer engineer attorney lawyer physician dietitian dietician nutritionist technologist emeritus
        content digital global correspondents reporters editors writers
    """),
    date_label=(
        r"date",
        r"published( on| at)?",
        r"posted( on| at)?",
        r"first published( on| at)?",
        r"(publication|publish|published|posting|release) date",
        r"date published",
        r"pub\.?",
        r"released?",
        r"issued",
        r"(created|added|uploaded)( on)?",
    ),
    update_label=(
        r"(last )?(updated|modified|revised|reviewed)( on| at)?",
        r"last (changed|checked|verified|edited)( on)?",
        r"(last|latest) (update|revision|review|change)( on)?",
        r"(date|page|content) (last )?(updated|modified|revised|reviewed)( on)?",
        r"edited on",
        r"update",
    ),
    first_label=(
        r"(originally|first|initially) (published|posted|appeared)( on| at)?",
        r"date first published",
    ),
    ago=(
        r"(\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|a few|several) ?(second"
        r"|sec|minute|min|hour|hr|day|week|wk|month|year|yr)s? ago",
        r"\d{1,3} ?(s|m|h|d|w|mo|y)(in|ins|rs|r)? ago",
        r"just now|yesterday|moments ago",
        r"today,? (at )?\d{1,2}[:.]\d\d",
    ),
    not_people=in_order("""
        staff desk newsroom team admin administrator editor editors editorial news bureau agency agencies
        correspondent reporter reporters web online webmaster press media service services contributor contributors
        guest anonymous user magazine times post today daily wire wires network inc ltd llc company department office
        university association foundation institute group center centre community com org net www blog marketing
        support content writer writers publisher unknown gazette herald tribune journal chronicle release reports
        conversation hospital bank store club shop tips guide news archive written sponsored partner partners brand
        advertiser share follow
    """),
    app_name=(
        r"\b(?:[Dd]ownload|[Gg]et|[Tt]ry|[Ii]nstall|[Oo]pen)(?: the| our)? ([A-Z][\w.&'’-]*(?: "
        r"[A-Z][\w.&'’-]*){0,3}) [Aa]pp\b",
        r"\b[Rr]ead (?:it |this |more )?(?:on|in) the ([A-Z][\w.&'’-]*(?: [A-Z][\w.&'’-]*){0,3}) app\b",
        r"^(?:[Tt]ry|[Dd]iscover|[Mm]eet) ([A-Z][\w.&'’-]*(?: [A-Z][\w.&'’-]*){0,2}) AI\b",
    ),
    sentence_starters=in_order("""
        The He She It They But Both In On At His Her Their This That These Those Meanwhile Earlier According After
        However Police Officials There When While As Since A An And We I For More Some Many Last Asked Speaking
    """),
    not_places=(
        "exclusive",
        "analysis",
        "breaking",
        "breaking news",
        "update",
        "updated",
        "opinion",
        "watch",
        "video",
        "live",
        "photos",
        "world",
        "news",
        "politics",
        "business",
        "sports",
        "sport",
        "explainer",
        "editorial",
        "comment",
        "review",
        "interview",
        "summary",
        "note",
        "background",
        "introduction",
        "overview",
        "national",
        "international",
        "local",
        "home",
        "key points",
        "highlights",
        "tags",
        "share",
        "advertisement",
        "read more",
        "latest",
        "india news",
        "world news",
        "health",
        "culture",
        "technology",
        "science",
        "entertainment",
        "economy",
        "markets",
        "weather",
        "logo",
        "menu",
        "tl;dr",
        "abstract",
        "conclusion",
        "lifestyle",
        "travel",
        "food",
    ),
    cut_off=(
        r"\b(subscribe|sign ?in|log ?in|register|sign up|join|upgrade|create (a|your) (free )?account|become a"
        r" (member|subscriber)"
        r"|start your (free )?trial)( (now|today|here|for free|with .{1,30}|or .{1,30}))? (in order )?to (continue"
        r"|keep|finish|go on) reading\b",
        r"\b(subscribe|sign ?in|log ?in|register|sign up|join|upgrade|create (a|your) (free )?account|become a"
        r" (member|subscriber))"
        r"( (now|today|here|for free|or .{1,30}))? (in order )?to (read|unlock|access|get access to|view|see) (the"
        r" (rest|full|whole|entire|complete|remainder)"
        r"|this (full |entire |premium |exclusive )?(article|story|content|report|page)|full (article|story|access)"
        r"|more of this)\b",
        r"\b(this|the (rest|remainder|full text|full version) of this|the full) (article|content|story|report|post"
        r"|page|is)( (of this .{1,20} )?is)? "
        r"(for|only (for|available)|available|exclusive|exclusively|reserved|locked)\b.{0,40}\b(subscribers?"
        r"|members?|registered (users|readers))\b",
        r"\b(subscriber|member|premium)s?[- ](only|exclusive) (article|content|story|report)\b",
        r"\byou.ve (reached|hit|used|read) (your|the|all)( \w+)?( of your)? (limit|free|monthly|article limit|last"
        r" free)\b",
        r"\byou have (reached|hit|used|read) (your|the|all)( \w+)?( of your)? (limit|free|monthly|article limit|last"
        r" free)\b",
        r"\bto (continue|keep|finish|go on) reading\b.{0,60}\b(subscribe|sign|log|register|join|account|trial"
        r"|subscription)\b",
        r"\bto (read|access|unlock) (the (rest|full|whole)|this (article|story|content))\b.{0,60}\b(subscribe|sign"
        r"|log|register|join"
        r"|account|trial|subscription)\b",
        r"\b(continue|keep) reading (this article |this story )?(with|for) (a|an|free|just|only|your|\W?\d)",
        r"^(unlock|get (full |unlimited )?access to) (this|the (full|rest|whole)) (article|story)\b",
        r"^\d+ ?% of (this|the) (article|story|text) (remains|left|is left)\b",
    ),
    offer=(
        r"(already|not yet) an? (subscriber|member)\b",
        r"(subscribe|become a (subscriber|member)|choose (your|a) (plan|subscription)|start your (free )?trial"
        r"|see (my|subscription) options|view (plans|offers)|unlock|try (it )?(free|for))\b",
        r"(read|continue reading|keep reading|read more|read on|read the (full|rest|whole|entire)|view full|see more"
        r"|full story)\b.{0,40}$",
        r"(get )?unlimited (digital )?access\b",
        r"(log|sign) ?in\b.{0,30}$",
    ),
    roundup=(
        r"\b(in brief|news briefs?|briefly|round-?up|digest)\b",
        r"\b(morning|midday|evening|daily|weekly|news) (briefing|brief)\b",
    ),
    live=(
        r"\blive\b",
        r"\b(as it happened|minute[- ]by[- ]minute|rolling (coverage|updates)|latest updates)\b",
    ),
    months=in_order("""
        january february march april may june july august september october november december jan feb mar apr jun jul
        aug sep sept oct nov dec
    """),
    credit_note=(
        r"\b(with |additional )?(inputs?|reporting|files|reports|contributions?|information) (from|by)",
        r"\bsource ?:",
        r"\b(feed|wire|agency) ?:",
        r"\bpublished (with permission )?from",
        r"\bcopyright( ©)?",
        r"\bcourtesy( of)?",
    ),
)
