"""The owner's settings as bounds for fetching. Apart from `service`, so that reading one page needs no Django."""

from __future__ import annotations

from newsloom.acquire.web import FetchPolicy
from newsloom.present.config import Config


def fetch_policy(settings: Config) -> FetchPolicy:
    """How to fetch for this owner; whoever fetches tells the sites `contact`, if there is one."""
    usual = FetchPolicy()
    contact = f"; {settings.contact}" if settings.contact else ""
    return FetchPolicy(
        user_agent=f"{usual.user_agent.removesuffix(')')}{contact})",
        total_seconds_max=settings.timeout_seconds,
        body_bytes_max=settings.page_bytes_max,
        host_delay_seconds=settings.host_delay_seconds,
        allow_private=settings.allow_private,
        hosts_allowed_private=frozenset(host.lower() for host in settings.private_hosts),
    )
