"""Why a language model gave nothing that can be used, in the reader's language.

The parts that ask it tell causes in English, as the end of a sentence that begins with the model or its address. They
are known again here by their wording; one that is not known is shown as it was told.
"""

from __future__ import annotations

import re
from collections.abc import Callable


def gettext_noop(message: str) -> str:
    """Marks a message for the catalogues of both faces; translated where it is shown."""
    return message


# {name} stands for what differs from time to time.
CAUSES = (
    gettext_noop("did not answer in time"),
    gettext_noop("cannot be reached, or broke off"),
    gettext_noop("sent an answer that is no proper HTTP"),
    gettext_noop("sent an answer that is no chat completion"),
    gettext_noop("sent an answer larger than {size}"),
    gettext_noop("does not take the question (400)"),
    gettext_noop("does not take the key (401)"),
    gettext_noop("refuses access (403)"),
    gettext_noop("knows no such model or address (404)"),
    gettext_noop("asks for fewer requests (429)"),
    gettext_noop("answered with status {status}"),
    gettext_noop("wants to be asked elsewhere ({status}), which is not followed: put the new address in the settings"),
    gettext_noop("answered with no words"),
    gettext_noop("answered with no list of sentences in JSON"),
    gettext_noop("answered something that Newsloom could not read, by a mistake of its own; the log says more"),
)
_PLACE = re.compile(r"\\\{(\w+)\\\}")
_PATTERNS = {cause: re.compile(_PLACE.sub(r"(?P<\1>.+)", re.escape(cause))) for cause in CAUSES}


def in_words(cause: str, translated: Callable[[str], str]) -> str:
    """`cause` as `translated`, the catalogue of a face, has it."""
    for template, pattern in _PATTERNS.items():
        found = pattern.fullmatch(cause)
        if found is not None:
            return translated(template).format(**found.groupdict())
    return cause
