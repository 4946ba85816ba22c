"""From the reports of one story to its dossier: pure, and every statement in it a span of a report."""

from newsloom.compare.dossier import dossier

__all__ = ["dossier"]
