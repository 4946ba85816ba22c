"""What changes a claim: not told for French, so nothing in it is retold."""

from newsloom.text.lang.claims_rules import ClaimsRules

RULES = ClaimsRules()
