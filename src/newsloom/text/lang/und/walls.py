"""Pages without an article: what they say in every language."""

from newsloom.text.lang.walls_rules import WallsRules

RULES = WallsRules(
    not_found=(r"(error |http )?(404|410)\W*$",),
    refused=(r"(error |http )?(401|403|451)\W*$",),
    robot_check=(r"re?captcha\W*$", r"captcha\W*$"),
    unavailable=(r"(error |http )?(50[0234]|52\d)\W*$",),
)
