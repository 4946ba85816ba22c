"""Errors that a user can meet: each names its subject, its cause, and whether trying again can help."""

from __future__ import annotations


class NewsloomError(Exception):
    """Base of all errors of ours. `subject` is the file, address or source it happened to."""

    retry_may_help = False

    def __init__(self, subject: str, cause: str, *, retry_may_help: bool | None = None) -> None:
        super().__init__(f"{subject}: {cause}")
        self.subject = subject
        self.cause = cause
        if retry_may_help is not None:
            self.retry_may_help = retry_may_help


class AcquireError(NewsloomError):
    """An input could not be fetched or read."""


class ExtractError(NewsloomError):
    """A capture was read, but no article or feed could be taken out of it."""


class StoreError(NewsloomError):
    """The database could not do what was asked (locked, full, damaged, another version)."""

    retry_may_help = True


class StateError(NewsloomError):
    """A state that was saved cannot be taken up again: it is damaged, or of another edition or setting."""


class AnswerError(NewsloomError):
    """A language model answered something that cannot be used."""


class SettingsError(NewsloomError):
    """A setting or argument has no usable value."""
