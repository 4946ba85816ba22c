"""Clauses of English."""

from newsloom.text.lang.clauses_rules import ClausesRules
from newsloom.text.lang.word_list import listed

RULES = ClausesRules(
    openers=listed("""
        and but or while as after before because when although though since until so whereas if unless
    """),
    openers_behind_comma=listed("who which where whose including with"),
    coordinators=listed("and but or"),
    verbs=listed("""
        is are was were has have had will would can could may might must shall should does did do isn't aren't wasn't
        weren't hasn't haven't hadn't won't wouldn't can't couldn't doesn't didn't don't said says told tells began
        begun became become broke brought built came come cost cut drew drove fell fallen felt fled flew found fought
        gave given go goes went gone got grew held hit hurt kept knew known laid led left lay lost made makes means
        meant met paid put ran rang read rose rises rise sank sat saw seen seems sent set shook shot showed shown shut
        sold sought spent split spoke spread stood stole struck swept swore taken takes took taught think thinks thought
        threw understood wants won wore wrote written says tells remains expects calls falls grows leaves lies stands
        needs plans hopes believes fears works keeps counts employs
    """),
    verb_endings=("ed",),
    not_verbs=listed("""
        hundred red bed need speed indeed seed shed united unmanned armed alleged supposed wounded injured related
        limited breed feed bleed wed sacred kindred naked wicked crooked
    """),
    since=listed("since"),
    negations=listed("""
        not no never none nobody nothing neither nor without isn't aren't wasn't weren't hasn't haven't hadn't won't
        wouldn't can't cannot couldn't doesn't didn't don't denied denies deny declined refused rejected rejects failed
        unable
    """),
)
