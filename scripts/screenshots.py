"""The pictures in docs/images: the pages of a running service, wide and narrow, light and dark.

    python -m scripts.screenshots                         # serves the sample coverage itself, from a folder thrown away
    python -m scripts.screenshots http://127.0.0.1:8765   # of the service that runs there

Needs Chromium (Debian's package "chromium"); asks nothing of the network but that address.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

IMAGES = Path(__file__).parents[1] / "docs" / "images"
FLAGS = ("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync")  # fmt: skip
START_LINES_MAX = 200
WIDE, NARROW = (1280, 860), (360, 740)


@dataclass(frozen=True)
class Shot:
    """One picture. `path` is an address, or "story"/"article": that of the richest story and its first report; a part
    of the page can follow ("story#figures")."""

    name: str
    path: str
    size: tuple[int, int] = WIDE
    scheme: str = "light"


SHOTS = (
    Shot("front", "/"),
    Shot("front-dark", "/", scheme="dark"),
    Shot("front-narrow", "/", NARROW),
    Shot("story", "story"),
    Shot("story-differ", "story#differ"),
    Shot("story-figures", "story#figures"),
    Shot("story-timeline", "story#timeline"),
    Shot("story-compared", "story#compared"),
    Shot("story-narrow-dark", "story", NARROW, "dark"),
    Shot("article", "article"),
    Shot("article-narrow", "article", NARROW),
    Shot("search", "/search/?q=ferry"),
    Shot("sources", "/sources/"),
)


@contextmanager
def served() -> Iterator[str]:
    """The address of a service of our own, with the sample coverage, while inside."""
    folder = tempfile.mkdtemp(prefix="newsloom-pictures-")
    program = Path(sys.executable).with_name("newsloom")
    command = [str(program), "serve", "--sample", "--no-refresh", "--port", "0", "--data", folder]
    service = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        yield _address(service)
    finally:
        service.terminate()
        service.wait(20)
        shutil.rmtree(folder, ignore_errors=True)


def _address(service: subprocess.Popen[str]) -> str:
    assert service.stdout is not None
    for _line_number, line in zip(range(START_LINES_MAX), service.stdout, strict=False):
        found = re.search(r"http://\S+", line)
        if found:
            return found[0].rstrip("/.,)")
    raise SystemExit("the service did not say where it is")


def take(browser: Browser, address: str, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    places = _places(browser, address)
    for shot in SHOTS:
        context = browser.new_context(
            viewport={"width": shot.size[0], "height": shot.size[1]},
            color_scheme="dark" if shot.scheme == "dark" else "light",
            locale="en",
        )
        page = context.new_page()
        path, _, part = shot.path.partition("#")
        page.goto(address + places.get(path, path))
        if part:  # the page itself scrolls smoothly, and a picture taken on the way shows neither end
            page.locator(f"#{part}").evaluate("place => place.scrollIntoView({behavior: 'instant'})")
        page.screenshot(path=folder / f"{shot.name}.png")
        print(folder / f"{shot.name}.png")
        context.close()


def _places(browser: Browser, address: str) -> dict[str, str]:
    """Where the richest story and the first of its reports are."""
    page = browser.new_page(locale="en")
    page.goto(address)
    cards = page.locator(".card")
    if cards.count() == 0:
        raise SystemExit(f"{address} has no stories to take pictures of")
    best = max(range(cards.count()), key=lambda number: _reports(page, number))
    story = cards.nth(best).locator("h3 a").get_attribute("href") or "/"
    page.goto(address + story)
    article = page.locator(".report-title a").first.get_attribute("href") or "/"
    page.close()
    return {"story": story, "article": article}


def _reports(page: Page, number: int) -> int:
    told = re.match(r"\d+", page.locator(".card .meta strong").nth(number).inner_text())
    return int(told[0]) if told else 0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("address", nargs="?", help="of a running service; without it, one is started with the sample")
    parser.add_argument("--folder", type=Path, default=IMAGES, help=f"where the pictures go (usual: {IMAGES})")
    told = parser.parse_args()
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        raise SystemExit("Chromium is not on this machine (Debian: apt-get install chromium)")
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium, args=list(FLAGS))
        if told.address:
            take(browser, told.address.rstrip("/"), told.folder)
        else:
            with served() as address:
                take(browser, address, told.folder)
        browser.close()


if __name__ == "__main__":
    main()
