"""What changes a claim: not told for languages without a folder, so nothing in it is retold."""

from newsloom.text.lang.claims_rules import ClaimsRules

RULES = ClaimsRules()
