"""How Django knows the store."""

from __future__ import annotations

from importlib import import_module

from django.apps import AppConfig


class StoreConfig(AppConfig):
    name = "newsloom.store"
    label = "store"
    verbose_name = "Newsloom"

    def import_models(self) -> None:
        # Django looks for `models`; here that word is taken by the values that stages share.
        assert self.apps is not None
        self.models = self.apps.all_models[self.label]
        self.models_module = import_module("newsloom.store.rows")
