"""`newsloom read` starts fast: what it does not need is not loaded."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = ("django", "httpx", "psycopg", "waitress", "whitenoise")


def loaded_by(*arguments: str) -> set[str]:
    program = (
        "import sys, json\n"
        f"sys.argv = ['newsloom', *{list(arguments)!r}]\n"
        "from newsloom.present.cli.main import run\n"
        "try:\n    run()\nexcept SystemExit:\n    pass\n"
        "print('\\n' + json.dumps(sorted({name.split('.')[0] for name in sys.modules})))\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    import json

    return set(json.loads(done.stdout.splitlines()[-1]))


@pytest.mark.parametrize("module", HEAVY)
def test_reading_a_file_does_without(module: str, tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text("Harbour reopens\n\nThe harbour of Port Ellisar reopened on Monday after a storm.\n" * 3)
    assert module not in loaded_by("read", str(page), "--format", "jsonl")
