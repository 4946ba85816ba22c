"""Words of English."""

from newsloom.text.lang.word_list import listed
from newsloom.text.lang.words_rules import WordsRules

RULES = WordsRules(
    stop_words=listed("""
        a about above after again against all also although am among an and any are aren't around as at be
        because been before being below between both but by can cannot can't could couldn't did didn't do does
        doesn't doing don't down during each either else ever every few for from further get got had hadn't
        has hasn't have haven't having he he's her here hers herself him himself his how however i i'm i've if
        in into is isn't it it's its itself just let's like made make many may me might more most mr mrs ms
        much must mustn't my myself neither no nor not now of off on once one only onto or other our ours
        ourselves out over own per quite rather said same say says she she's should shouldn't since so some
        still such than that that's the their theirs them themselves then there there's these they they're
        this those though through thus to too toward towards under until up upon us very was wasn't we we're
        well were weren't what what's when where whether which while who whom whose why will with within
        without won't would wouldn't yet you you're your yours yourself yourselves
        """),
    possessives=("'s", "s'"),
    kept=("ss", "us", "is", "news"),
    endings=(
        ("sses", "ss", 2),
        ("ches", "ch", 2),
        ("shes", "sh", 2),
        ("xes", "x", 2),
        ("zes", "z", 3),
        ("ies", "y", 2),
        ("oes", "o", 2),
        ("s", "", 3),
    ),
)
