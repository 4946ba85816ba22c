"""English words of tense."""

from newsloom.text.lang.tense_rules import TenseRules
from newsloom.text.lang.word_list import listed

RULES = TenseRules(
    past=(
        "was to",
        "were to",
        "was due",
        "were due",
        "was set to",
        "were set to",
        "was expected",
        "were expected",
        "was scheduled",
        "were scheduled",
        "had been due",
        "was supposed to",
        "were supposed to",
        "had planned",
        *listed("""
            was were had did been became began broke brought built bought came caught chose cost drew drove fell felt
            fought found flew gave got grew heard held hit kept knew laid lay led left lost made met paid put ran rang
            rose sank sat saw sent shot shut sold spent stood stole struck swept swore took taught threw told thought
            went won wore wrote rode sang said tore dealt fled
        """),
    ),
    ahead=(
        "will",
        "'ll",
        "’ll",
        "shall",
        "would",
        "is to",
        "are to",
        "is due",
        "are due",
        "due",
        "is set to",
        "are set to",
        "set to",
        "is expected",
        "are expected",
        "is scheduled",
        "are scheduled",
        "scheduled for",
        "scheduled to",
        "called for",
        "set for",
        "can",
        "slated for",
        "slated to",
        "planned for",
        "plans to",
        "plan to",
        "planning to",
        "going to",
        "expected to",
        "expected on",
        "hopes to",
        "hope to",
        "wants to",
        "intends to",
        "aims to",
        "ready to",
        "upcoming",
        "is about to",
        "must",
        "may",
        "might",
        "could",
    ),
    past_endings=("ed",),
    no_verbs=frozenset(listed("need bed red shed speed feed seed indeed hundred breed weed exceed proceed succeed")),
    after_be=("be", "being", "to get", "get", "stay", "stays", "remain", "remains", "keep"),
    undone=("have",),
    scheduled=(
        *listed("""
        meets opens starts begins ends closes votes decides expires resumes returns plays faces leaves arrives departs
        runs launches goes go continues takes hosts holds visits travels convenes concludes play face meet open start
        begin vote take
    """),
    ),
    reports=(
        *listed("""
        said says told tells wrote writes announced announces confirmed confirms reported reports tweeted posted added
        warned stated declared disclosed revealed
    """),
    ),
    report_links=(
        *listed("""
        in at on late early to by via from during reporters journalists him her them us parliament lawmakers the a an
        this that his their its radio television state
    """),
    ),
    clause_openers=("that", "how", "why", "whether", "it", "he", "she", "they", "there", "we"),
)
