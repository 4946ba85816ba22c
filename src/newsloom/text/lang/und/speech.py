"""Speech where the language is not known: only the marks, the colon and what stands beside them tell."""

from newsloom.text.lang.speech_rules import SpeechRules

RULES = SpeechRules(clause_of_mixed=False)
