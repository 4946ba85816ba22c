"""What changes a claim, in English."""

from newsloom.text.lang.claims_rules import ClaimsRules
from newsloom.text.lang.word_list import listed

RULES = ClaimsRules(
    name="English",
    neutral=listed("said says say saying told tells according added adds stated states including meanwhile also well"),
    weighing=listed("""
        all any each every both most more few many much only once again same other another too very up down above
        below off out own
    """),
    scopes={
        "not": listed("not no never neither nor none nobody nothing nowhere cannot without hardly barely scarcely n't"),
        "may": listed("""
            may might could can perhaps possibly probably reportedly allegedly apparently likely unlikely potentially
            seemingly supposedly suspected alleged presumed feared believed thought expected unconfirmed possible
            unclear rumoured rumored
        """),
        "will": listed("will would shall 'll"),
        "must": listed("must should ought need needs"),
        "if": listed("if unless whether"),
    },
    shortened={"n't": "not", "'ll": "will", "'d": "will"},
    turns={
        "to": listed("to into towards toward onto"),
        "from": listed("from"),
        "against": listed("against"),
        "by": listed("by"),
        "was": listed("former formerly ex previous late outgoing"),
        "deputy": listed("deputy vice acting interim assistant"),
        "half": listed("half almost nearly partly partially attempted planned proposed would-be so-called"),
    },
    links={
        "cause": listed("because due caused causing causes led leads leading owing thanks therefore thus hence"),
        "after": listed("after following"),
        "before": listed("before until ahead"),
        "since": listed("since"),
        "despite": listed("despite although though"),
    },
    passive=listed("is are was were be been being am"),
    agents=listed("by"),
    one=listed("is was has"),
    many=listed("are were have"),
    endings=("ing", "ied", "ies", "ed", "es", "e", "s", "y"),
    plurals=(("s", ""), ("es", ""), ("ies", "y")),
    deictic=listed("today yesterday tomorrow tonight now"),
)
