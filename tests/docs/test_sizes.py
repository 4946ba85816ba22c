"""One file has one subject and one function one task: neither outgrows what can be read at once.

Lists of a language's words, under `text/lang/<code>/`, may be as long as the language needs.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FILE_LINES_MAX = 400
FUNCTION_LINES_MAX = 40


def sources(folder: str) -> list[Path]:
    return sorted((ROOT / folder).rglob("*.py"))


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def is_words(path: Path) -> bool:
    return path.parents[1] == ROOT / "src/newsloom/text/lang"


@pytest.mark.parametrize("folder", ["src", "scripts"])
def test_files_and_functions_can_be_read_at_once(folder: str) -> None:
    paths = sources(folder)
    files = {path: len(path.read_text("utf-8").splitlines()) for path in paths if not is_words(path)}
    assert {str(path) for path, lines in files.items() if lines > FILE_LINES_MAX} == set()
    long = {
        f"{path}:{node.lineno} {node.name}"
        for path in paths
        for node in functions(path)
        if (node.end_lineno or node.lineno) - node.lineno >= FUNCTION_LINES_MAX
    }
    assert long == set()
