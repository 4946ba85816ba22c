"""Speakers in English: bodies, offices, people without a name."""

from newsloom.text.lang.voices_rules import VoicesRules
from newsloom.text.lang.word_list import listed, paired

RULES = VoicesRules(
    bodies=paired("""
        ministry=ministry department=ministry government=government administration=government cabinet=government
        police=police force=police coastguard=coastguard coast_guard=coastguard fire_brigade=firebrigade
        fire_service=firebrigade fire_department=firebrigade firefighters=firebrigade union=union unions=union
        council=council court=court tribunal=court prosecutors=prosecution prosecution=prosecution
        company=company firm=company group=company operator=company army=army military=army parliament=parliament
        embassy=embassy hospital=hospital clinic=hospital agency=agency authority=authority authorities=authority
        commission=commission committee=committee federation=federation association=association bank=bank
        university=university church=church party=party navy=navy bureau=bureau office=office institute=institute
        trust=trust board=board club=club school=school
    """),
    offices=paired("""
        president=president minister=minister premier=premier chancellor=chancellor mayor=mayor mayoress=mayor
        governor=governor ambassador=ambassador commander=commander captain=captain prosecutor=prosecutor
        judge=judge bishop=bishop archbishop=archbishop pope=pope king=king queen=queen secretary=secretary
        harbourmaster=harbourmaster harbour_master=harbourmaster harbormaster=harbourmaster director=director
        chairman=chair chairwoman=chair chair=chair chairperson=chair chief=chief head=chief coach=coach
        general=general admiral=admiral commissioner=commissioner superintendent=superintendent
        inspector=inspector coroner=coroner speaker=speaker rector=rector editor=editor
    """),
    people=listed("""
        official officials source sources witness witnesses resident residents expert experts analyst analysts critic
        critics observer observers people person diplomat diplomats lawyer lawyers survivor survivors relative
        relatives neighbour neighbours neighbor neighbors aide aides activist activists officer officers employee
        employees worker workers staff members member researchers scientists economists economist doctor doctors
        man woman men women student students parent parents passenger passengers others many some those leaders
        lawmakers investigators investigator rescuers volunteers
    """),
    telling=listed("""
        statement statements spokesman spokeswoman spokesperson spokespeople spokesmen comment comments press
        release communique account information report reports words announcement assessment figures data
        representative representatives release
    """),
    negations=listed("""
        not no never nobody none nothing nor neither without cannot refused denied denies refuses don't doesn't didn't
        won't wouldn't can't couldn't isn't aren't wasn't weren't hasn't haven't hadn't shouldn't mustn't
    """),
)
