"""Asking a language model: good answers, and everything that a server can do instead."""

from __future__ import annotations

import itertools
import json
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from newsloom.acquire.address import AddressError
from newsloom.acquire.chat import Chat, ChatError, ChatPolicy, completions_address
from newsloom.model import AnswerError
from tests.acquire.language_model import Answered, Model, answering, completion

KEY = "sk-quite-secret"


def chat(model: Model, waits: list[float] | None = None, **more: Any) -> Chat:
    policy = ChatPolicy(model.address, "tide-7b", **{"seconds_max": 5.0, **more})
    noted = waits if waits is not None else []
    return Chat(policy, sleep=noted.append)


def in_turn(*answers: Answered) -> Callable[[Model], Answered]:
    left = iter(answers)
    return lambda model: next(left)


def failure(answer: Callable[[Model], Answered], **more: Any) -> ChatError:
    with answering(answer) as model, pytest.raises(ChatError) as caught:
        chat(model, **more).write("do", "this")
    return caught.value


@pytest.mark.parametrize(
    ("told", "meant"),
    [
        ("http://127.0.0.1:11434", "http://127.0.0.1:11434/v1/chat/completions"),
        ("https://models.example/v1/", "https://models.example/v1/chat/completions"),
        ("https://models.example/v1/chat/completions", "https://models.example/v1/chat/completions"),
        (
            "https://models.example/openai/deployments/tide",
            "https://models.example/openai/deployments/tide/chat/completions",
        ),
    ],
)
def test_the_address_may_be_that_of_the_server_or_of_its_completions(told: str, meant: str) -> None:
    assert str(completions_address(told)) == meant


@pytest.mark.parametrize("told", ["", "ftp://models.example", "https://me:pw@models.example", "https://m.example/?k=1"])
def test_an_address_that_cannot_be_asked_is_refused_at_once(told: str) -> None:
    with pytest.raises(AddressError):
        Chat(ChatPolicy(told, "tide-7b"))


def test_the_question_names_model_instructions_and_material_and_the_answer_comes_back() -> None:
    with answering(lambda model: completion("three boats")) as model:
        assert chat(model, key=KEY).write("count", "boats") == "three boats"
    question = model.asked[0]
    assert question["model"] == "tide-7b"
    assert [(one["role"], one["content"]) for one in question["messages"]] == [("system", "count"), ("user", "boats")]
    assert question["stream"] is False
    assert (model.heads[0]["path"], model.heads[0]["authorization"]) == ("/v1/chat/completions", f"Bearer {KEY}")


def test_without_a_key_none_is_sent() -> None:
    with answering(lambda model: completion("three boats")) as model:
        chat(model).write("count", "boats")
    assert "authorization" not in model.heads[0]


def test_content_in_parts_is_put_together() -> None:
    parts = [{"type": "text", "text": "three "}, {"type": "text", "text": "boats"}, {"type": "image"}, 7]
    with answering(lambda model: completion(parts)) as model:
        assert chat(model).write("count", "boats") == "three boats"


def test_a_server_that_does_not_know_what_is_wished_for_is_asked_plainly() -> None:
    with answering(in_turn(Answered(b"{}", 400), completion("three boats"))) as model:
        assert chat(model).write("count", "boats") == "three boats"
    assert "response_format" in model.asked[0]
    assert set(model.asked[1]) == {"model", "messages", "stream"}


def test_a_busy_server_is_asked_again_after_as_long_as_it_wants() -> None:
    waits: list[float] = []
    busy = Answered(b"", 429, {"Retry-After": "2"})
    with answering(in_turn(busy, Answered(b"", 503), completion("three boats"))) as model:
        assert chat(model, waits).write("count", "boats") == "three boats"
    assert waits == [2.0, 4.0]


def test_a_server_that_wants_to_be_left_alone_for_long_is_not_waited_for() -> None:
    waits: list[float] = []
    with answering(lambda model: Answered(b"", 429, {"Retry-After": "600"})) as model, pytest.raises(ChatError) as told:
        chat(model, waits).write("count", "boats")
    assert (waits, len(model.asked)) == ([], 1)
    assert (told.value.retry_may_help, told.value.retry_after_seconds) == (True, 600.0)


@pytest.mark.parametrize(("status", "again"), [(400, False), (401, False), (403, False), (404, False), (500, True)])
def test_a_refusal_is_told_in_words_without_the_servers_own(status: int, again: bool) -> None:
    error = failure(lambda model: Answered(f"bad key {KEY}".encode(), status), key=KEY)
    assert (f"{status}" in error.cause, error.retry_may_help) == (True, again)
    assert KEY not in str(error)


def test_a_redirect_is_not_followed_and_the_key_goes_nowhere_else() -> None:
    with answering(lambda model: completion("stolen")) as elsewhere:
        to = {"Location": f"{elsewhere.address}/v1/chat/completions"}
        error = failure(lambda model: Answered(b"", 307, to), key=KEY)
    assert "elsewhere" in error.cause
    assert elsewhere.asked == []


@pytest.mark.parametrize(
    "body",
    [
        b"", b"no", b"[]", b"{}", b'{"choices": []}', b'{"choices": [{"message": "three"}]}',
        b'{"choices": ' + b"[" * 50_000, b"\xff\xfe\x00",
        b'data: {"choices": [{"delta": {"content": "three"}}]}\n\ndata: [DONE]\n\n',
    ],
)  # fmt: skip
def test_junk_and_streams_are_no_answer(body: bytes) -> None:
    error = failure(lambda model: Answered(body))
    assert not error.retry_may_help


def unusable(answer: Callable[[Model], Answered], **more: Any) -> AnswerError:
    with answering(answer) as model, pytest.raises(AnswerError) as caught:
        chat(model, **more).write("do", "this")
    return caught.value


@pytest.mark.parametrize("content", [None, "", " \n", [], [{"type": "image"}]])
def test_an_answer_without_words_is_this_answers_fault_and_not_the_models(content: object) -> None:
    assert "no words" in unusable(lambda model: completion(content)).cause


def test_a_huge_answer_is_given_up_before_it_is_read() -> None:
    error = unusable(lambda model: Answered(itertools.repeat(b" " * 65_536)), answer_bytes_max=200_000)
    assert "larger than 200 KB" in error.cause


def test_a_server_that_drips_is_cut_off() -> None:
    def drops() -> Iterator[bytes]:
        while True:
            time.sleep(0.02)
            yield b" "

    begin = time.monotonic()
    error = failure(lambda model: Answered(drops()), seconds_max=0.3)
    assert "in time" in error.cause
    assert time.monotonic() - begin < 15


def test_a_server_that_is_not_there_is_told_so() -> None:
    with answering(lambda model: completion("gone")) as model:
        pass
    with pytest.raises(ChatError) as caught:
        chat(model).write("count", "boats")
    assert "cannot be reached" in caught.value.cause


def test_the_key_is_in_no_representation() -> None:
    policy = ChatPolicy("http://127.0.0.1:11434", "tide-7b", KEY)
    assert KEY not in repr(policy)
    assert KEY not in repr(vars(Chat(policy)))
    assert KEY not in json.dumps(str(policy))
