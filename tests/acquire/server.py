"""A server on the loopback interface that answers byte for byte what a test tells it to, hostile things included."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress

Answer = bytes | Iterable[bytes]


class Server:
    """Answers each request with `answer(path, request)`; `requests` are the heads received, in order."""

    def __init__(self, answer: Callable[[str, str], Answer]) -> None:
        self._answer = answer
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._stopped = threading.Event()
        self.port: int = self._socket.getsockname()[1]
        self.requests: list[str] = []
        self._threads: list[threading.Thread] = []

    def address(self, path: str = "/", host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}{path}"

    @property
    def paths(self) -> list[str]:
        return [request.split(" ", 2)[1] for request in self.requests]

    def serve(self) -> None:
        while True:
            connection, _ = self._socket.accept()
            if self._stopped.is_set():
                connection.close()
                break
            thread = threading.Thread(target=self._reply, args=(connection,), daemon=True)
            thread.start()
            self._threads.append(thread)
        self._socket.close()

    def stop(self) -> None:
        self._stopped.set()
        socket.create_connection(("127.0.0.1", self.port), 2).close()  # so that `serve` looks up
        for thread in self._threads:
            thread.join(2)

    def _reply(self, connection: socket.socket) -> None:
        with connection, suppress(OSError):
            connection.settimeout(5)
            request = connection.recv(65536).decode("latin-1")
            self.requests.append(request)
            answer = self._answer(request.split(" ", 2)[1], request)
            for part in [answer] if isinstance(answer, bytes) else answer:
                if self._stopped.is_set():
                    return
                connection.sendall(part)


@contextmanager
def serving(answer: Callable[[str, str], Answer]) -> Iterator[Server]:
    server = Server(answer)
    thread = threading.Thread(target=server.serve, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.stop()
        thread.join(2)


def ok(body: bytes, *, status: str = "200 OK", content_type: str = "text/html", **fields: str) -> bytes:
    told = {"Content-Type": content_type, "Content-Length": str(len(body)), **fields}
    lines = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in told.items())
    return f"HTTP/1.1 {status}\r\n{lines}\r\n".encode("latin-1") + body


def moved(to: str, status: str = "302 Found") -> bytes:
    return ok(b"", status=status, Location=to)
