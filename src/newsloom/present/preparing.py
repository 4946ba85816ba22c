"""What every command that uses the database does first."""

from __future__ import annotations

import os
from pathlib import Path

import django

from newsloom import store
from newsloom.present import config
from newsloom.present.config import Config


def prepare(data: Path | None = None) -> Config:
    """Sets Django up for the data folder (`data`, else the owner's settings) and brings the database up to date.

    To be called once, before anything of Django is imported. Raises SettingsError, StoreError.
    """
    if data is not None:
        os.environ["NEWSLOOM_DATA"] = str(data)
    settings = config.load()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsloom.present.settings")
    django.setup()
    store.migrate()
    return settings
