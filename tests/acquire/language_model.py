"""A language model on the loopback interface that answers what a test tells it to, after reading the whole question."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass(frozen=True)
class Answered:
    """What goes back: `body` in one piece, or in several as they are asked for."""

    body: bytes | Iterable[bytes] = b""
    status: int = 200
    fields: dict[str, str] = field(default_factory=dict)


@dataclass
class Model:
    """`asked` are the questions, `heads` their header fields."""

    port: int = 0
    asked: list[dict[str, Any]] = field(default_factory=list)
    heads: list[dict[str, str]] = field(default_factory=list)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def material(self) -> list[dict[str, Any]]:
        """The passages of the last question."""
        return [json.loads(line) for line in self.asked[-1]["messages"][1]["content"].split("\n")]


def completion(content: object) -> Answered:
    return Answered(json.dumps({"choices": [{"message": {"role": "assistant", "content": content}}]}).encode())


def sentences(*told: tuple[str, list[int]]) -> Answered:
    return completion(json.dumps({"sentences": [{"text": text, "cites": cites} for text, cites in told]}))


@contextmanager
def answering(answer: Callable[[Model], Answered]) -> Iterator[Model]:
    """A model that answers each question with `answer(model)`; the question is then the last of `model.asked`."""
    model = Model()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            question = self.rfile.read(int(self.headers["Content-Length"]))
            model.asked.append(json.loads(question))
            model.heads.append({"path": self.path, **{name.lower(): value for name, value in self.headers.items()}})
            told = answer(model)
            with suppress(OSError):  # who asked may have had enough
                self.send_response(told.status)
                for name, value in told.fields.items():
                    self.send_header(name, value)
                self.end_headers()
                for part in [told.body] if isinstance(told.body, bytes) else told.body:
                    self.wfile.write(part)
                    self.wfile.flush()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the standard library's name
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    model.port = server.server_port
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    try:
        yield model
    finally:
        server.shutdown()
        server.server_close()
