"""The owner's settings hold for everything that is fetched."""

from __future__ import annotations

from newsloom.acquire.web import FetchPolicy
from newsloom.present import config
from newsloom.present.policy import fetch_policy


def test_the_owners_contact_is_told_with_each_request() -> None:
    policy = fetch_policy(config.load({"NEWSLOOM_CONTACT": "desk@lantern.example"}))
    assert policy.user_agent.endswith("; desk@lantern.example)")
    assert policy.user_agent.startswith(FetchPolicy().user_agent[:-1])


def test_hosts_are_compared_without_case() -> None:
    assert fetch_policy(config.load({"NEWSLOOM_PRIVATE_HOSTS": "Shelf.example"})).hosts_allowed_private == {
        "shelf.example"
    }


def test_without_settings_fetching_is_as_usual() -> None:
    assert fetch_policy(config.load({})) == FetchPolicy(total_seconds_max=30)
