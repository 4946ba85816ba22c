"""Why a model gave nothing of use is told in the reader's language, whatever the cause."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsloom.present.causes import CAUSES, in_words

SOURCE = Path(__file__).parents[2] / "src/newsloom"
ASKING = ("acquire/chat.py", "compare/retelling.py", "run/writing.py")
ERRORS = {"ChatError", "AnswerError", "_RefusedError"}


def causes_told() -> set[str]:
    """The causes as the parts that ask a model write them, each with a number for what differs."""
    return {cause for name in ASKING for cause in _causes(ast.parse((SOURCE / name).read_text("utf-8")))}


def _causes(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ERRORS:
            yield from _texts(node.args[1])
        elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) in {"cause", "causes", "_MISTAKE"}:
            for part in node.value.values if isinstance(node.value, ast.Dict) else [node.value]:
                yield from _texts(part)


def _texts(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Constant):
        yield str(node.value)
    elif isinstance(node, ast.JoinedStr):
        yield "".join(str(part.value) if isinstance(part, ast.Constant) else "7" for part in node.values)
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        yield from (text for given in node.args for text in _texts(given))


def test_every_cause_is_known() -> None:
    told = causes_told()
    assert len(told) >= len(CAUSES)
    assert {cause for cause in told if in_words(cause, lambda _: "known") != "known"} == set()


@pytest.mark.parametrize(
    ("cause", "told"),
    [
        ("did not answer in time", "DID NOT ANSWER IN TIME"),
        ("answered with status 502", "ANSWERED WITH STATUS 502"),
        ("sent an answer larger than 400 KB", "SENT AN ANSWER LARGER THAN 400 KB"),
        ("is on holiday", "is on holiday"),
    ],
)
def test_what_differs_is_put_into_the_translation_and_an_unknown_cause_is_shown_as_it_is(cause: str, told: str) -> None:
    def shouted(message: str) -> str:
        return message.upper().replace("{STATUS}", "{status}").replace("{SIZE}", "{size}")

    assert in_words(cause, shouted) == told
