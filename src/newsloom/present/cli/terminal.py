"""Text from outside on its way to a terminal."""

from __future__ import annotations

# The control characters of ISO 6429 (C0, DEL, C1): with them a page could clear the screen, set its title, or write
# over what we said before. Line feeds and tabs do no harm.
_CONTROLS = dict.fromkeys([*range(0x20), 0x7F, *range(0x80, 0xA0)], "\N{REPLACEMENT CHARACTER}")
del _CONTROLS[ord("\n")], _CONTROLS[ord("\t")]


def harmless(text: str) -> str:
    """`text` with its control characters replaced, one for one: offsets stay."""
    return text if text.isprintable() else text.translate(_CONTROLS)
