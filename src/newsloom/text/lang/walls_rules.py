"""What one language writes on pages that show no article: errors, refusals, checks, demands for consent."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WallsRules:
    """Wording of such pages. Entries are regular expressions, matched without regard to case from the start of a title,
    a heading or a short line whose white space is single spaces.

    An entry that an article's headline could begin with ("Access denied") ends in `\\W*$`: then the line must say
    nothing else. Lines are short (the caller bounds them); entries must not nest repetitions.
    """

    not_found: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    """Access denied, blocked, not shown in this region."""
    robot_check: tuple[str, ...] = ()
    """Captchas, "checking your browser"."""
    needs_scripts: tuple[str, ...] = ()
    """Demands to switch JavaScript on."""
    consent: tuple[str, ...] = ()
    """Headings and first sentences of demands for consent to cookies and tracking."""
    consent_words: tuple[str, ...] = ()
    """What the sentences of such a demand speak of; searched anywhere in a line."""
    login: tuple[str, ...] = ()
    unavailable: tuple[str, ...] = ()
    """Errors of the server, maintenance."""
