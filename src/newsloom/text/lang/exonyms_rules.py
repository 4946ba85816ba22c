"""What a language must tell so that places and bodies known everywhere are one name in all languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class ExonymsRules:
    """`names`: a name in this language, in lower case, to the key that it has in all of them.

    The key is the English name in one word ("south korea" has "southkorea"). A name that English spells alike and in
    one word needs no entry. Names of several words stand with spaces, with or without hyphens in the text.
    """

    names: Mapping[str, str] = field(default_factory=dict)
