"""From the reports of one story to its dossier: pure, and every statement in it a span of a report."""

from newsloom.compare.across import InStories, across
from newsloom.compare.dossier import dossier

__all__ = ["InStories", "across", "dossier"]
