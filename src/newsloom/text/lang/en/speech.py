"""Speech in English."""

from newsloom.text.lang.speech_rules import SpeechRules
from newsloom.text.lang.word_list import listed

RULES = SpeechRules(
    cues=listed("""
        said says say told tells tell wrote writes write added adds add asked asks ask noted notes note argued
        argues argue explained explains explain announced announces announce stated states suggested suggests
        suggest claimed claims acknowledged acknowledges declared declares insisted insists insist replied
        replies responded responds continued continues concluded concludes warned warns warn admitted admits
        alleged alleges asserted asserts conceded concedes confirmed confirms confirm denied denies disclosed
        estimated estimates emphasised emphasized emphasises emphasizes exclaimed declined indicated indicates
        joked jokes lamented maintained maintains mentioned mentions observed observes predicted predicts
        promised promises pledged pledges vowed vows quipped recalled recalls recounted reiterated reiterates
        remarked remarks repeated repeats reported reports revealed reveals stressed stresses tweeted tweets
        posted testified texted emailed blogged uttered whispered shouted shouts yelled screamed cried chanted
        cheered demanded urged urges cautioned contended contends countered counters complained complains
        boasted bragged believes believe believed thinks think thought hopes hoped fears feared found finds
        shows showed show read reads advised answered assured assures charged commented echoed gushed guessed
        hinted implored inquired interjected muttered murmured opined pleaded pointed proclaimed proposed
        quoted ranted reasoned reassured reflected rejoined retorted ruled sang scoffed shot shrugged sighed
        signed snapped snarled speculated spoke thundered tells teased wondered worried agreed accused blasted
        slammed criticised criticized mused argued proffered pronounced stipulated submitted summarised
        summarized swore volunteered learned recommended decided concurred deadpanned intoned narrated
        reckoned recommended barked boomed crowed fumed growled griped groused grumbled implied insinuated
        lectured moaned protested marvelled marveled offered chimed began went prayed
    """),
    reports=listed("""
        said says say told tells tell wrote writes added adds noted notes argued argues argue explained
        explains announced announces stated states suggested suggests suggest claimed claims claim
        acknowledged acknowledges declared declares insisted insists insist replied responded concluded
        concludes warned warns warn admitted admits alleged alleges asserted asserts conceded concedes
        confirmed confirms denied denies estimated estimates emphasised emphasized indicated indicates
        maintained maintains predicted predicts promised promises pledged pledges vowed vows recalled
        reiterated remarked reported reports revealed reveals stressed stresses tweeted contends contended
        complained complains believes believe believed thinks think thought hopes hoped fears feared found
        finds shows showed show assured cautioned agreed agree knows
    """),
    bare_reports=listed("""
        said says say told tells tell believes believe thinks think thought hopes hoped added adds argued
        argues claimed claims insisted insists wrote writes warned warns estimates estimated predicted noted
        notes suggested suggests announced reported fears feared acknowledged conceded
    """),
    labels=listed("""
        called calls call described describes describe dubbed labelled labeled branded termed terms deemed
        criticised criticized slammed blasted denounced condemned praised hailed dismissed characterised
        characterized mocked accused attacked decried derided ridiculed touted expressed cited cites referred
        refers spoke welcomed rejected lauded compared likened promised pledged vowed sought wanted wants
        defended questioned apologised apologized thanked asked urged portrayed considered considers sees saw
        lambasted condemns praises denounces blames blamed demanded supported opposed
    """),
    participles=listed("""
        saying adding telling asking noting writing arguing explaining claiming suggesting insisting stating
        declaring warning announcing calling describing citing recalling acknowledging asserting responding
        replying concluding tweeting reporting quoting chanting shouting yelling joking lamenting predicting
        promising vowing pledging reminding referring emphasizing emphasising stressing urging remarking
        complaining accusing reading labeling labelling dubbing denouncing criticizing criticising denying
        pointing alleging reiterating contending cautioning mocking
    """),
    followed=("according to", "in the words of", "in a statement from", "in a statement by", "quoting", "citing"),
    noun_links=listed("is was were are that , :"),
    cue_nouns=listed("""
        answer response reply statement message motto slogan comment comments remark remarks question tweet
        words headline conclusion argument point claim warning verdict caption
    """),
    female=listed("she"),
    male=listed("he"),
    indefinite=listed("a an"),
    before_nouns=listed("to the a an of this that"),
    before_attributions=listed("as"),
    no_reports=listed("to of for by how what why whether if"),
    addressing=listed("told tells tell"),
    expletives=listed("there it's"),
    oblique_pronouns={"him": "he", "her": "she", "them": "they"},
    neuter=listed("it one someone somebody everyone everybody"),
    plural=listed("they"),
    first=listed("i we you who"),
    helpers=listed("""
        also then later has had have having been is are was were be would could will can should may might must
        did do does didn't doesn't don't hasn't hadn't wouldn't couldn't reportedly previously recently once
        just now even still already earlier repeatedly again often sometimes first only simply famously
        further always never not n't reported publicly quickly immediately angrily quietly bluntly clearly
        both all each finally initially subsequently separately privately afterwards afterward meanwhile here
        there yesterday today tonight instead memorably explicitly specifically correctly rightly wrongly
        flatly monday tuesday wednesday thursday friday saturday sunday long ultimately eventually himself
        herself himself themselves itself apparently allegedly actually really consistently merely openly
    """),
    conjunctions=listed("and but or so yet nor then"),
    subordinators=listed("""
        when while because although though if since as after before until unless whereas where whether that
        than once why how what despite
    """),
    relatives=listed("who which whom whose that"),
    prepositions=listed("""
        in on at by for from with without to of about into during under over through via after before since
        until between among amid despite against within around near outside inside across following throughout
        per upon toward towards alongside
    """),
    determiners=listed("""
        the a an his her its their our your my this these those another some many several most one two three
        four five six no other each every both all few any such
    """),
    clause_openers=listed("when while as after before because"),
    verb_endings=("ed",),
    person_endings=("year-old", "-old"),
    complementisers=listed("that whether if how why"),
    documents=listed("""
        statement letter report tweet post email e-mail memo document filing lawsuit complaint indictment
        petition article editorial column book study survey poll poster sign banner headline caption website
        site ad advert resolution declaration ruling verdict judgment order bill law agreement communique
        communiqué transcript release message note text appeal newspaper magazine paper blog video notice
        warning speech joint
    """),
    unnamed=listed("""
        source sources official officials witness witnesses spokesman spokeswoman spokesperson spokespeople
        aide aides resident residents analyst analysts expert experts critic critics activist activists
        observers people diplomat diplomats lawyer lawyers person police survivor survivors relative relatives
        neighbour neighbor
    """),
    connectives=listed("""
        however indeed maybe perhaps moreover furthermore nevertheless nonetheless meanwhile similarly likewise
        significantly finally besides instead therefore thus hence still wait well yes no ok okay hours days weeks
        interestingly surprisingly unfortunately fortunately incidentally importantly ironically notably follows
        means
    """),
    manner_endings=("ly",),
    no_manner=listed("""
        family families ally assembly supply reply rally monopoly oligopoly anomaly bully belly butterfly
        elderly daily weekly monthly quarterly fortnightly friendly homily melancholy panoply disassembly tally
        jelly fly gully
    """),
    makers=listed("by of from"),
    speaking=listed("i we"),
    endings=("ing", "ed", "ies", "es", "s", "ly", "e"),
    be=listed("is are was were be been being am 's 're isn't aren't wasn't weren't"),
    undergone=listed("""
        accused acknowledged advised alleged announced anticipated asked assured believed billed blamed called charged
        cited claimed condemned considered criticised criticized declared deemed denounced derided described disclosed
        dismissed dubbed estimated expected feared forecast hailed heard invited known labelled labeled mentioned named
        nominated ordered praised predicted presumed projected promised quoted rated recommended referred regarded
        rejected remembered reported reputed required revealed ridiculed rumored rumoured said seen supposed suspected
        tasked thought told understood urged viewed warned
    """),
    have=listed("has have had having hasn't haven't hadn't"),
    modals=listed("will would can could should may might must shall won't wouldn't can't couldn't did do does didn't"),
)
