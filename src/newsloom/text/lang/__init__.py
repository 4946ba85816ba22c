"""Rules for single languages: one folder a language (ISO 639-1 code), the same file names in each.

A file `lang/<code>/<topic>.py` holds one constant, `RULES`, whose type is in `lang/<topic>_rules.py`. The folder `und`
(undetermined) holds what is true in every language and serves those without a folder. So a new language is a new
folder, and nothing else changes.
"""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module
from typing import TypeVar

UNDETERMINED = "und"
LANGUAGES = frozenset(found.name for found in pkgutil.iter_modules(__path__) if found.ispkg)

R = TypeVar("R")


@cache
def rules(topic: str, code: str | None, kind: type[R]) -> R:
    """The rules of `topic` for the language `code`, or those that hold everywhere where it has no folder.

    Raises TypeError when the file's RULES are not of type `kind`, ModuleNotFoundError when a folder lacks the topic.
    """
    folder = code if code in LANGUAGES else UNDETERMINED
    found = import_module(f"{__name__}.{folder}.{topic}").RULES
    if not isinstance(found, kind):
        raise TypeError(f"lang/{folder}/{topic}.py: RULES is a {type(found).__name__}, not a {kind.__name__}")
    return found
