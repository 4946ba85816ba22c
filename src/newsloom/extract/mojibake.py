"""Text that was encoded twice ("donâ€™t", "cafÃ©"), mended where nothing else can be meant."""

from __future__ import annotations

import re
from itertools import islice

# The characters that windows-1252 has for the bytes 0x80 to 0x9f; bytes that it leaves out stay control characters.
_BYTES = {ord(bytes([byte]).decode("cp1252", "replace")): byte for byte in range(0x80, 0xA0)}
_BYTES.pop(0xFFFD, None)
_BYTES |= {code: code for code in range(0x80, 0x100)}
_FOLLOWING = "".join(re.escape(chr(code)) for code, byte in _BYTES.items() if 0x80 <= byte < 0xC0)
# Bytes of UTF-8 read as windows-1252. Only those of general punctuation (three) and of Latin letters (two, the second
# of them no letter) that stand in no word of any language: "FPÖ–" could pass for a sequence of two.
_SEQUENCE = re.compile(f"â€[{_FOLLOWING}]|[ÂÃ][\xa0-\xbf]")
_SEQUENCES_MIN = 3
# A letter and the marks behind it, as people write them ("the FPÖ’s", "café–bar"), though they could be such bytes.
_WRITTEN = re.compile("(?:[À-ÖØ-öø-ÿ][‘’‚“”„–—…‹›]{1,2})+")
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]+")
# What any such sequence begins with, in UTF-8: a letter from Â to ô, then what windows-1252 has for a following byte.
_BEGINNING = re.compile(rb"\xc3[\x82-\xb4](?:\xc2[\x80-\xbf]|\xc5[\x92-\xbe]|\xc6\x92|\xcb[\x86\x9c]|\xe2[\x80-\x84])")


def may_be_encoded_twice(body: bytes) -> bool:
    """Whether it is worth trying to mend the text of these bytes, which are UTF-8. Runs at the speed of memory."""
    return len(list(islice(_BEGINNING.finditer(body), _SEQUENCES_MIN))) == _SEQUENCES_MIN


def mended(text: str) -> str:
    """`text` as it was before it was encoded twice; unchanged where that is not certain.

    All of it, where every character beyond ASCII is part of such a sequence; else the sequences that cannot be meant,
    if there are several.
    """
    known = {run: _decoded(run) for run in set(_BEYOND_ASCII.findall(text))}
    right = [run for run in known.values() if run is not None]
    is_certain = len(right) == len(known) and not all(map(_WRITTEN.fullmatch, known))
    if is_certain and sum(map(len, right)) >= _SEQUENCES_MIN:
        return _BEYOND_ASCII.sub(lambda run: known[run[0]] or "", text)
    if len(_SEQUENCE.findall(text)) < _SEQUENCES_MIN:
        return text
    return _SEQUENCE.sub(lambda sequence: _decoded(sequence[0]) or sequence[0], text)


def _decoded(run: str) -> str | None:
    """The characters whose UTF-8 bytes were read as windows-1252 to give `run`; None where none were."""
    told = [_BYTES.get(ord(char)) for char in run]
    try:
        return bytes(byte for byte in told if byte is not None).decode() if None not in told else None
    except UnicodeDecodeError:
        return None
