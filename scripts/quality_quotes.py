"""Scores quotations and speakers on the data sets that lie beside the checkout.

    python -m scripts.quality_quotes dev            # polnear-dev and german-dev
    python -m scripts.quality_quotes train          # to tune on
    python -m scripts.quality_quotes seeds          # the quotations of the seeds, with their speakers
    python -m scripts.quality_quotes sample         # the sample coverage's own gold, by language
    python -m scripts.quality_quotes dev --fast     # by rules alone, as `analysis = "fast"` does
    python -m scripts.quality_quotes train --misses 20 --language de

The scorer is the one that comes with the data (`../shared/score/quotes.py`).
"""

from __future__ import annotations

import argparse
import json
import random
import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from newsloom.analyse.speech import speech
from newsloom.model import Depth, Quote, joined

SHARED = Path(__file__).resolve().parents[1].parent / "shared"
SETS = {"en": "polnear", "de": "german"}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["dev", "train", "seeds", "sample"])
    parser.add_argument("--language", choices=sorted(SETS), action="append")
    parser.add_argument("--misses", type=int, default=0, help="show so many misses of the kind in --kind")
    parser.add_argument("--kind", default="direct")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--fast", action="store_true", help="without learned weights")
    told = parser.parse_args()
    depth = Depth.FAST if told.fast else Depth.FULL
    if told.what == "sample":
        return sample(told.misses, depth)
    if not SHARED.is_dir():
        print(f"{SHARED}: not there, nothing to score")
        return 0
    if told.what == "seeds":
        return seeds(depth)
    for language in told.language or SETS:
        gold = SHARED / "data" / "quotes" / f"{SETS[language]}-{told.what}.jsonl"
        score(gold, language, depth)
        if told.misses:
            show_misses(gold, language, told, depth)
    return 0


def rows(path: Path) -> Iterable[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def as_json(quote: Quote) -> dict[str, Any]:
    return {
        "kind": str(quote.kind),
        "content": [[s.start, s.end] for s in quote.content],
        "source": [[s.start, s.end] for s in quote.source],
        "cue": [[s.start, s.end] for s in quote.cue],
        "speaker": quote.speaker,
    }


def score(gold: Path, language: str, depth: Depth) -> None:
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as found:
        for row in rows(gold):
            quotes = [as_json(q) for q in speech(row["text"], language, depth=depth)]
            found.write(json.dumps({"id": row["id"], "quotes": quotes}) + "\n")
        found.flush()
        print(f"== {gold.name}, {depth}", flush=True)
        subprocess.run([sys.executable, str(SHARED / "score" / "quotes.py"), str(gold), found.name], check=True)


def show_misses(gold: Path, language: str, told: argparse.Namespace, depth: Depth) -> None:
    kind = told.kind
    shown: list[str] = []
    for row in rows(gold):
        text = row["text"]
        found = [as_json(q) for q in speech(text, language, depth=depth)]
        wanted = [q for q in row["quotes"] if q["kind"] == kind]
        for quote in wanted:
            hit = best(quote, found)
            if hit is None:
                shown.append(f"MISSED {around(text, quote)}")
            elif not (said(text, quote) & said(text, hit)) and (quote["source"] or hit["source"]):
                shown.append(f"SOURCE {spans(text, hit['source'])!r} FOR {around(text, quote)}")
        for quote in found:
            if quote["kind"] == kind and best(quote, row["quotes"]) is None:
                shown.append(f"EXTRA {around(text, quote)}")
    random.Random(told.seed).shuffle(shown)  # noqa: S311
    print(len(shown), {k: sum(s.startswith(k) for s in shown) for k in ("MISSED", "SOURCE", "EXTRA")})
    for line in shown[: told.misses]:
        print("-", line)


def characters(quote: dict[str, Any]) -> set[int]:
    return {i for a, b in quote["content"] for i in range(a, b)}


def best(quote: dict[str, Any], others: list[dict[str, Any]]) -> dict[str, Any] | None:
    mine = characters(quote)
    scored = [(len(mine & its) / max(1, len(mine | its)), n) for n, o in enumerate(others) if (its := characters(o))]
    top = max(scored, default=(0.0, -1))
    return others[top[1]] if top[0] >= 0.45 else None


def said(text: str, quote: dict[str, Any]) -> set[str]:
    return set(re.findall(r"\w+", spans(text, quote["source"]).lower())) - {"the", "a", "of", "der", "die", "das"}


def spans(text: str, pairs: list[list[int]]) -> str:
    return " … ".join(text[a:b] for a, b in pairs)


def around(text: str, quote: dict[str, Any]) -> str:
    edges = [p for pair in (*quote["content"], *quote["source"]) for p in pair]
    begin, end = max(0, min(edges) - 130), min(len(text), max(edges) + 130)
    line = text[begin:end].replace("\n", "¶")
    if len(line) > 700:
        line = line[:420] + " […] " + line[-260:]
    content = " || ".join(text[a : min(a + 40, b)] + "…" + text[max(a, b - 20) : b] for a, b in quote["content"])
    return f"[{content}] BY {spans(text, quote['source'])!r} CUE {spans(text, quote['cue'])!r}\n      {line}"


def seeds(depth: Depth) -> int:
    folder = SHARED / "seeds"
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    right = 0
    for number, article in enumerate(gold["articles"]):
        page = (folder / article["page"]).read_text(encoding="utf-8")
        offset, text = article["body_starts_at"], page[article["body_starts_at"] : article["body_ends_at"]]
        found = speech(text, article["language"], depth=depth)
        for quote in (q for q in gold["quotes"] if q["article"] == number):
            a, b = quote["span"][0] - offset, quote["span"][1] - offset
            holders = [q for q in found if any(s.start < b and a < s.end for s in q.content)]
            told = " / ".join(str(q.speaker) for q in holders) or "NOT FOUND"
            ok = any(same_speaker(quote["speaker"], q.speaker) for q in holders)
            right += ok
            print("ok  " if ok else "MISS", f"{quote['speaker']!r} <- {told!r}: {quote['text'][:60]}")
            if not ok:
                print("     ", [joined(q.source, text) for q in holders])
    print(f"{right} of {len(gold['quotes'])} with the right speaker")
    return 0


def sample(misses: int, depth: Depth) -> int:
    """Quotations of the sample coverage: found (half of the characters shared) and with the right speaker."""
    folder = Path(__file__).resolve().parents[1] / "src/newsloom/sample/coverage"
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    counts: Counter[tuple[str, str, str]] = Counter()
    shown: list[str] = []
    for number, article in enumerate(gold["articles"]):
        text, language = article["text"], article["language"]
        found = [as_json(q) for q in speech(text, language, depth=depth)]
        wanted = [{**q, "content": q["spans"]} for q in gold["quotes"] if q["article"] == number]
        for quote in wanted:
            key = (language, quote["kind"])
            hit = best(quote, found)
            counts[*key, "gold"] += 1
            counts[*key, "found"] += hit is not None
            right = hit is not None and same_speaker(quote["speaker"] or "", hit["speaker"])
            counts[*key, "speaker"] += right
            if not right:
                got = "NOT FOUND" if hit is None else f"{hit['speaker']!r} from {spans(text, hit['source'])!r}"
                shown.append(f"{language} {quote['kind']} {quote['text'][:110]!r}\n      {quote['speaker']!r} <- {got}")
        for quote in found:
            extra = best(quote, wanted) is None
            counts[language, quote["kind"], "extra"] += extra
            if extra:
                told = spans(text, quote["content"])[:110]
                shown.append(f"{language} EXTRA {quote['kind']} {told!r} BY {quote['speaker']!r}")
    for language, kind in sorted({key[:2] for key in counts}):
        line = {what: counts[language, kind, what] for what in ("gold", "found", "speaker", "extra")}
        print(language, f"{kind:9}", line)
    print("\n".join(shown[:misses]))
    return 0


def same_speaker(wanted: str, got: str | None) -> bool:
    """Whether two speakers share their last words or most of their content words."""
    if not got:
        return False
    small = {"the", "a", "an", "of", "and"}
    left, right = (set(re.findall(r"\w+", name.lower())) - small for name in (wanted, got))
    return bool(left & right) and 2 * len(left & right) >= min(len(left), len(right))


if __name__ == "__main__":
    sys.exit(main())
