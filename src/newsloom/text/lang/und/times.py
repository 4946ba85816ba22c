"""Words of time that hold in every language: none."""

from newsloom.text.lang.times_rules import TimesRules

RULES = TimesRules(openers={"": ("-", "–")})
