"""Asking a language model over HTTP, by the interface that most of them share: OpenAI's chat completions.

`POST {address}/v1/chat/completions` with `{"model", "messages"}` gives `{"choices": [{"message": {"content"}}]}`
(OpenAI API reference, "Create chat completion"; llama.cpp, Ollama, vLLM and LM Studio answer the same). The owner
named the address, so it may be a private one; a redirect to another place is not followed, no proxy of the environment
is used, and the key is sent to the host that was named and told to nobody.
"""

from __future__ import annotations

import json
import ssl
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import httpcore
import httpx

from newsloom import __version__
from newsloom.acquire.address import AddressError, shown, web_address
from newsloom.acquire.guard import Deadline, GuardedBackend, GuardError
from newsloom.acquire.limits import in_words
from newsloom.acquire.retry_after import retry_after_seconds
from newsloom.model import AcquireError, AnswerError

_COMPLETIONS = "/chat/completions"
_ATTEMPTS_MAX = 3
_FIRST_WAIT_SECONDS = 1.0
_WAIT_SECONDS_MAX = 20.0  # a server that wants to be left alone for longer is told about, not waited for
_CONNECT_SECONDS_MAX = 10.0
_WORTH_RETRYING = (408, 425, 429)


@dataclass(frozen=True, slots=True)
class ChatPolicy:
    """Where a language model is asked, and within what bounds. `seconds_max` holds for one question, retries included.

    `address` is that of the server or of its chat completions; the key is None where none is wanted.
    """

    address: str
    model: str
    key: str | None = field(default=None, repr=False)
    seconds_max: float = 120.0
    answer_bytes_max: int = 400_000
    answer_tokens_max: int = 2_000


class ChatError(AcquireError):
    """No answer could be had. `retry_after_seconds` is what the server asked us to wait, if it did."""

    def __init__(
        self, subject: str, cause: str, *, retry_may_help: bool = False, retry_after_seconds: float | None = None
    ) -> None:
        super().__init__(subject, cause, retry_may_help=retry_may_help)
        self.retry_after_seconds = retry_after_seconds


class _RefusedError(ChatError):
    """The server did not like the question (400): it may like a plainer one."""


class Chat:
    """A language model that can be asked; by several threads at once."""

    def __init__(
        self,
        policy: ChatPolicy,
        *,
        sleep: Callable[[float], object] | None = None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """Raises AddressError where the policy's address is none."""
        self._policy = policy
        self._url = completions_address(policy.address)
        self._sleep = sleep or threading.Event().wait
        self._now = now
        self._tls: ssl.SSLContext = httpx.create_ssl_context()

    @property
    def host(self) -> str:
        """Whom the owner is told that passages are sent to: the host, with its port where that is not the usual one."""
        return self._url.netloc.decode("ascii")

    def write(self, instructions: str, material: str) -> str:
        """What the model answers to `material` under `instructions`, as it stands.

        Raises ChatError where no answer can be had, AnswerError where one is too long, or has no words.
        """
        messages = [{"role": "system", "content": instructions}, {"role": "user", "content": material}]
        plain = {"model": self._policy.model, "messages": messages, "stream": False}
        tokens = self._policy.answer_tokens_max
        wished = {"temperature": 0, "max_tokens": tokens, "response_format": {"type": "json_object"}}
        deadline = Deadline(self._policy.seconds_max)
        try:
            return self._asked({**plain, **wished}, deadline)
        except _RefusedError:
            return self._asked(plain, deadline)  # not every server, or model, knows all that is wished for

    def _asked(self, question: Mapping[str, Any], deadline: Deadline) -> str:
        wait = _FIRST_WAIT_SECONDS
        for attempt in range(1, _ATTEMPTS_MAX + 1):
            try:
                return self._answer(json.dumps(question).encode(), deadline)
            except ChatError as error:
                wait = max(wait, error.retry_after_seconds or 0.0)
                if not error.retry_may_help or attempt == _ATTEMPTS_MAX or wait > self._time_left(deadline):
                    raise
            self._sleep(wait)
            wait *= 2
        raise AssertionError("the last attempt raises")

    def _time_left(self, deadline: Deadline) -> float:
        try:
            return deadline.left(_WAIT_SECONDS_MAX)
        except httpcore.TimeoutException:
            return 0.0

    def _answer(self, question: bytes, deadline: Deadline) -> str:
        backend = GuardedBackend(deadline, lambda host: host == self._url.host)
        seconds = {"connect": _CONNECT_SECONDS_MAX, "read": None, "write": None, "pool": None}
        try:
            with (
                httpcore.ConnectionPool(ssl_context=self._tls, network_backend=backend, max_connections=1) as pool,
                pool.stream(
                    "POST", str(self._url), headers=self._headers(question), content=question,
                    extensions={"timeout": seconds},
                ) as response,
            ):  # fmt: skip
                if response.status != 200:
                    raise self._refused(response)
                return _content(self._body(response), self._subject)
        except GuardError as error:
            raise ChatError(self._subject, str(error)) from error
        except httpcore.TimeoutException as error:
            raise ChatError(self._subject, "did not answer in time", retry_may_help=True) from error
        except httpcore.NetworkError as error:
            raise ChatError(self._subject, "cannot be reached, or broke off", retry_may_help=True) from error
        except (httpcore.ProtocolError, httpcore.UnsupportedProtocol) as error:
            raise ChatError(self._subject, "sent an answer that is no proper HTTP", retry_may_help=True) from error

    @property
    def _subject(self) -> str:
        return shown(self._url)

    def _headers(self, question: bytes) -> list[tuple[bytes, bytes]]:
        told = [
            (b"Host", self._url.netloc),
            (b"User-Agent", f"Newsloom/{__version__}".encode()),
            (b"Accept", b"application/json"),
            (b"Accept-Encoding", b"identity"),
            (b"Content-Type", b"application/json"),
            (b"Content-Length", str(len(question)).encode()),
            (b"Connection", b"close"),
        ]
        if self._policy.key is not None:
            told.append((b"Authorization", f"Bearer {self._policy.key}".encode("latin-1", "replace")))
        return told

    def _body(self, response: httpcore.Response) -> bytes:
        parts: list[bytes] = []
        size = 0
        for part in response.iter_stream():
            parts.append(part)
            size += len(part)
            if size > self._policy.answer_bytes_max:
                cause = f"sent an answer larger than {in_words(self._policy.answer_bytes_max)}"
                raise AnswerError(self._subject, cause)
        return b"".join(parts)

    def _refused(self, response: httpcore.Response) -> ChatError:
        """What a status means. The server's own words are left out: they may repeat the key."""
        status = response.status
        if status == 400:
            return _RefusedError(self._subject, "does not take the question (400)")
        causes = {
            401: "does not take the key (401)",
            403: "refuses access (403)",
            404: "knows no such model or address (404)",
            429: "asks for fewer requests (429)",
        }
        cause = causes.get(status, f"answered with status {status}")
        if 300 <= status < 400:
            cause = (
                f"wants to be asked elsewhere ({status}), which is not followed: put the new address in the settings"
            )
        fields = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in response.headers}
        return ChatError(
            self._subject,
            cause,
            retry_may_help=status >= 500 or status in _WORTH_RETRYING,
            retry_after_seconds=retry_after_seconds(fields.get("retry-after", ""), self._now()),
        )


def completions_address(told: str) -> httpx.URL:
    """The address of the chat completions of the server that `told` names. Raises AddressError.

    "http://127.0.0.1:11434", "https://api.example.com/v1" and the whole address mean what they seem to mean.
    """
    url = web_address(told)
    if url.query:
        raise AddressError("has a query: leave it out")
    path = url.path.rstrip("/")
    if path.endswith(_COMPLETIONS):
        return url.copy_with(path=path)
    return url.copy_with(path=f"{path}{_COMPLETIONS}" if path else f"/v1{_COMPLETIONS}")


def _content(body: bytes, subject: str) -> str:
    """The words of the first choice. Raises ChatError for no completion, AnswerError for one without words."""
    try:
        content = json.loads(body)["choices"][0]["message"]["content"]
    except (ValueError, LookupError, TypeError, RecursionError):
        raise ChatError(subject, "sent an answer that is no chat completion") from None
    if isinstance(content, list):  # in parts, as some servers send it
        content = "".join(str(part.get("text", "")) for part in content if isinstance(part, dict))
    if not isinstance(content, str) or not content.strip():
        raise AnswerError(subject, "answered with no words")
    return content
