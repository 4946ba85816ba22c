"""`newsloom read` starts fast: what it does not need is not loaded."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

HEAVY = ("django", "httpx", "psycopg", "waitress", "whitenoise")
TEXT = "Harbour reopens\n\nThe harbour of Port Ellisar reopened on Monday after a storm.\n" * 3


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The packages that reading a file has loaded, in a process of its own."""
    page = tmp_path_factory.mktemp("cost") / "page.txt"
    page.write_text(TEXT)
    program = (
        "import sys, json\n"
        f"sys.argv = ['newsloom', 'read', {str(page)!r}, '--format', 'jsonl']\n"
        "from newsloom.present.cli.main import run\n"
        "try:\n    run()\nexcept SystemExit:\n    pass\n"
        "print('\\n' + json.dumps(sorted({name.split('.')[0] for name in sys.modules})))\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    *rows, modules = done.stdout.splitlines()
    assert "Port Ellisar" in rows[0]
    return set(json.loads(modules))


@pytest.mark.parametrize("module", HEAVY)
def test_reading_a_file_does_without(module: str, loaded: set[str]) -> None:
    assert module not in loaded
