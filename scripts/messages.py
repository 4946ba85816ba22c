"""Keeps the catalogues of web pages and command line: finds messages, brings .po files up to date, compiles them.

    python -m scripts.messages update    # new messages into each .po, those no longer used out of it
    python -m scripts.messages compile   # .po to .mo
    python -m scripts.messages check     # exit 1 where something is missing, or a .mo is not its .po

Does without GNU gettext, which a machine that runs Newsloom need not have. The .mo files are kept in the repository,
so that an installed package has them.
"""

from __future__ import annotations

import argparse
import ast
import re
import struct
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from django.utils.translation.template import templatize

PRESENT = Path(__file__).parents[1] / "src" / "newsloom" / "present"
WEB, COMMANDS = PRESENT / "web", PRESENT / "cli"
FACES = (WEB, COMMANDS)  # each has its catalogues in locale/<language>/LC_MESSAGES
SHARED = (PRESENT / "causes.py",)  # messages that every face shows
# How many arguments each function's message takes: (index of context, of singular, of plural).
CALLS: Mapping[str, tuple[int | None, int, int | None]] = {
    "_": (None, 0, None), "gettext": (None, 0, None), "gettext_lazy": (None, 0, None), "gettext_noop": (None, 0, None),
    "ngettext": (None, 0, 1), "pgettext": (0, 1, None), "npgettext": (0, 1, 2), "plural": (None, 0, 1),
}  # fmt: skip

Key = tuple[str | None, str, str | None]  # context, message, plural


@dataclass
class Entry:
    """One message: where it is used, and its translations (one, or one a plural form)."""

    key: Key
    places: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)


# -- finding --------------------------------------------------------------------------------------------------------


def used(folder: Path = WEB) -> dict[Key, Entry]:
    """Every message used in the templates and modules below `folder` and in what all faces share, in order of place."""
    found: dict[Key, Entry] = {}
    for file in (*sorted([*folder.rglob("*.html"), *folder.rglob("*.py")]), *SHARED):
        source = file.read_text("utf-8")
        place = file.relative_to(PRESENT if file in SHARED else folder).as_posix()
        keys = in_python(source) if file.suffix == ".py" else in_template(source)
        for key in keys:
            entry = found.setdefault(key, Entry(key))
            if place not in entry.places:
                entry.places.append(place)
    return found


def in_python(source: str) -> Iterator[Key]:
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        if name in CALLS:
            texts = [a.value if isinstance(a, ast.Constant) and isinstance(a.value, str) else None for a in node.args]
            yield from _key(CALLS[name], texts)


_CALL = re.compile(r" (n?p?gettext)\(")


def in_template(source: str) -> Iterator[Key]:
    """Django writes a template as Python-like calls among filler; each call is parsed as Python."""
    whole = templatize(source)
    for call in _CALL.finditer(whole):
        node = _parsed_call(whole[call.start(1) :])
        texts = [a.value if isinstance(a, ast.Constant) and isinstance(a.value, str) else None for a in node.args]
        yield from _key(CALLS[call[1]], texts)


def _parsed_call(rest: str) -> ast.Call:
    end = rest.find(")")
    while end >= 0:
        try:
            node = ast.parse(rest[: end + 1], mode="eval").body
        except SyntaxError:
            end = rest.find(")", end + 1)
            continue
        if isinstance(node, ast.Call):
            return node
    raise ValueError(f"a call for translation does not end: {rest[:60]!r}")


def _key(places: tuple[int | None, int, int | None], texts: list[str | None]) -> Iterator[Key]:
    context, message, plural = (texts[at] if at is not None and at < len(texts) else None for at in places)
    if message:
        yield context, message, plural


# -- .po and .mo ----------------------------------------------------------------------------------------------------


def read_po(text: str) -> tuple[str, dict[Key, Entry]]:
    """The header and the entries of a .po file."""
    header, entries = "", {}
    for block in re.split(r"\n\s*\n", text):
        fields: dict[str, str] = {}
        name = ""
        for line in block.splitlines():
            if line.startswith("#") or not line.strip():
                continue
            if line.startswith('"'):
                fields[name] += ast.literal_eval(line)
            else:
                name, _space, quoted = line.partition(" ")
                fields[name] = ast.literal_eval(quoted)
        if not fields:
            continue
        key = (fields.get("msgctxt"), fields["msgid"], fields.get("msgid_plural"))
        told = [value for name, value in sorted(fields.items()) if name.startswith("msgstr")]
        if fields["msgid"]:
            entries[key] = Entry(key, told=told)
        else:
            header = told[0]
    return header, entries


def po(header: str, entries: Mapping[Key, Entry]) -> str:
    blocks = [f'msgid ""\nmsgstr ""\n{_quoted_lines(header)}']
    for entry in entries.values():
        context, message, plural = entry.key
        lines = [f"#: {place}" for place in entry.places]
        if "%(" in message or "%%" in message:
            lines.append("#, python-format")
        if context is not None:
            lines.append(f"msgctxt {_quoted(context)}")
        lines.append(f"msgid {_quoted(message)}")
        if plural is None:
            lines.append(f"msgstr {_quoted(entry.told[0] if entry.told else '')}")
        else:
            told = entry.told or ["", ""]
            lines += [f"msgid_plural {_quoted(plural)}", *(f"msgstr[{n}] {_quoted(t)}" for n, t in enumerate(told))]
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks) + "\n"


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def _quoted_lines(text: str) -> str:
    return "\n".join(_quoted(line) for line in text.splitlines(keepends=True))


def mo(header: str, entries: Mapping[Key, Entry]) -> bytes:
    """A compiled catalogue, as the GNU gettext manual describes it (section "MO files"), without a hash table."""
    texts = {"": header}
    for (context, message, plural), entry in entries.items():
        if not all(entry.told) or not entry.told:
            continue  # an empty translation means: show the message itself
        key = message if plural is None else f"{message}\0{plural}"
        texts[key if context is None else f"{context}\x04{key}"] = "\0".join(entry.told)
    pairs = sorted((key.encode(), told.encode()) for key, told in texts.items())
    count, head = len(pairs), 28
    at = head + 16 * count
    tables: list[bytes] = []
    body = b""
    for column in (0, 1):
        for pair in pairs:
            tables.append(struct.pack("<II", len(pair[column]), at + len(body)))
            body += pair[column] + b"\0"
    return struct.pack("<7I", 0x950412DE, 0, count, head, head + 8 * count, 0, at) + b"".join(tables) + body


# -- commands -------------------------------------------------------------------------------------------------------


def missing(entries: Mapping[Key, Entry], wanted: Mapping[Key, Entry]) -> list[Key]:
    """Messages that are used and have no whole translation."""
    return [key for key in wanted if key not in entries or not entries[key].told or not all(entries[key].told)]


def files(face: Path) -> list[Path]:
    return sorted(face.glob("locale/*/LC_MESSAGES/*.po"))


def update() -> None:
    for face in FACES:
        _update(face)


def _update(face: Path) -> None:
    wanted = used(face)
    for file in files(face):
        header, entries = read_po(file.read_text("utf-8"))
        for key, entry in wanted.items():
            entry.told = entries[key].told if key in entries else []
        file.write_text(po(header, wanted), "utf-8")


def compile_all() -> None:
    for file in (file for face in FACES for file in files(face)):
        file.with_suffix(".mo").write_bytes(mo(*read_po(file.read_text("utf-8"))))


def faults() -> Iterator[str]:
    for face in FACES:
        yield from _faults(face)


def _faults(face: Path) -> Iterator[str]:
    wanted = used(face)
    for file in files(face):
        header, entries = read_po(file.read_text("utf-8"))
        for context, message, _plural in missing(entries, wanted):
            yield f"{file}: no translation of {message!r}" + (f" ({context})" if context else "")
        for _context, message, _plural in entries.keys() - wanted.keys():
            yield f"{file}: {message!r} is used nowhere"
        compiled = file.with_suffix(".mo")
        if not compiled.exists() or compiled.read_bytes() != mo(header, entries):
            yield f"{compiled}: is not what {file.name} compiles to"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", choices=("update", "compile", "check"))
    match parser.parse_args().command:
        case "update":
            update()
        case "compile":
            compile_all()
        case _:
            found = list(faults())
            print("\n".join(found), file=sys.stderr)
            return 1 if found else 0
    return 0


if __name__ == "__main__":
    sys.exit(main())
