"""What changes a claim, in German."""

from newsloom.text.lang.claims_rules import ClaimsRules
from newsloom.text.lang.word_list import listed

RULES = ClaimsRules(
    name="German",
    neutral=listed("""
        sagt sagte sagten gesagt sagen teilte teilten mitgeteilt mit laut zufolge angaben nach erklärte erklärten
        hieß darunter zudem auch außerdem
    """),
    weighing=listed("""
        alle allen aller alles jede jedem jeden jeder jedes mehr einige einigen einiger nur erneut wieder andere anderen
        anderer anderes sehr viele vielen vieler wenige wenigen über unter
    """),
    scopes={
        "not": listed(
            "nicht kein keine keinem keinen keiner keines nie niemals niemand niemanden nichts weder ohne kaum"
        ),
        "may": listed("""
            kann könnte könnten können vielleicht möglicherweise wahrscheinlich wohl angeblich mutmaßlich mutmaßliche
            mutmaßlichen mutmaßlicher offenbar vermutlich eventuell soll sollen dürfte dürften unbestätigt unklar
        """),
        "will": listed("will wollen wolle würde würden künftig"),
        "must": listed("muss müssen müsse sollte sollten"),
        "if": listed("wenn falls ob sofern"),
    },
    scope_is_clause=True,
    turns={
        "to": listed("zu zum zur ins"),
        "from": listed("aus"),
        "against": listed("gegen"),
        "on": listed("auf"),
        "about": listed("um"),
        "by": listed("von vom durch"),
        "was": listed("früher frühere früheren früherer ehemalige ehemaligen ehemaliger ex einstige einstigen"),
        "deputy": listed("stellvertretende stellvertretenden stellvertretender amtierende amtierenden vize"),
        "half": listed(
            "halb halbe fast beinahe teilweise versuchte versuchten versuchter geplante geplanten geplanter"
        ),
    },
    links={
        "cause": listed("weil wegen da aufgrund daher deshalb deswegen infolge darum somit dadurch denn"),
        "after": listed("nach nachdem"),
        "before": listed("bevor bis"),
        "since": listed("seit seitdem"),
        "despite": listed("trotz obwohl"),
    },
    passive=listed("wird werden wurde wurden worden werde"),
    agents=listed("von vom durch"),
    one=listed("ist war wird wurde hat hatte sei"),
    many=listed("sind waren werden wurden haben hatten seien"),
    endings=("ungen", "ung", "ten", "tet", "te", "en", "em", "er", "es", "et", "st", "e", "n", "s", "t"),
    deictic=listed("heute gestern morgen vorgestern übermorgen jetzt"),
)
