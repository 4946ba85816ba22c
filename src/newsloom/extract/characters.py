"""Characters that stand in a page's text without being seen: taken out before offsets are counted."""

from __future__ import annotations

import re

# Controls, soft hyphens, spaces without width, and marks of direction (Unicode TR 9): an article's direction follows
# from its letters, and marks from outside could show a text in another order than it is read in. The non-joiner stays
# between letters that it shapes (Persian, the Indic scripts), as does the joiner (also of emoji).
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]"
    "|(?<![\u0600-\u0fff])\u200c|\u200c(?![\u0600-\u0fff])"
)


def seen(text: str) -> str:
    """`text` without what cannot be seen. White space stays as it is."""
    return text if text.isprintable() else _UNSEEN.sub("", text)
