import subprocess
import sys


def test_reading_files_loads_no_http_client() -> None:
    heavy = ("httpx", "httpcore", "django", "feedparser")
    script = f"import sys, newsloom.acquire.files; print([name for name in {heavy} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=30)
    assert done.stdout.strip() == "[]"
