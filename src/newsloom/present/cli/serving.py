"""`newsloom serve`: the whole service in one process."""

from __future__ import annotations

import logging
import signal
import socket
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from types import FrameType

import waitress
from django.conf import settings as django_settings
from django.core.wsgi import get_wsgi_application
from rich.console import Console

from newsloom import sample
from newsloom.acquire.files import captures
from newsloom.model import SettingsError
from newsloom.present import service
from newsloom.present.cli.importing import Steps
from newsloom.present.cli.words import _
from newsloom.present.config import Config
from newsloom.present.preparing import prepare

WEB_THREADS = 6
LOOPBACK = {"127.0.0.1", "::1", "localhost"}


def serve_command(host: str, port: int, data: Path | None, *, sample: bool, refresh: bool) -> int:
    """Serves until interrupted; gives the exit status. Raises SettingsError where the address cannot be had."""
    settings = prepare(data)
    console = Console(stderr=True, highlight=False)
    with _listening(host, port) as listening:
        if sample:
            _load_sample(settings)
        address = _address(host, listening.getsockname()[1])
        _allow_host(host)
        _start_warning(host, console)
        with service.background(settings, refresh=refresh and settings.refresh):
            print(_("Newsloom is at {address} (stop with Ctrl-C)").format(address=address), flush=True)
            _serve(listening, behind_proxy=settings.https)
    return 0


@contextmanager
def _listening(host: str, port: int) -> Iterator[socket.socket]:
    """A bound socket: taken before any long work, so that a port in use is told at once."""
    try:
        family, kind, protocol, _name, at = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        listening = socket.socket(family, kind, protocol)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(at)
        listening.listen(128)
    except OSError as error:
        hint = _("is it in use? Try another one with --port")
        raise SettingsError(f"{host}:{port}", f"{error.strerror or error}; {hint}") from error
    with listening:
        yield listening


def _address(host: str, port: int) -> str:
    shown = "127.0.0.1" if host in {"0.0.0.0", "::", ""} else host  # noqa: S104 - compared, not listened on
    return f"http://[{shown}]:{port}" if ":" in shown else f"http://{shown}:{port}"


def _allow_host(host: str) -> None:
    """The host named on the command line may be asked for; others must stand in the setting `hosts`."""
    name = f"[{host}]" if ":" in host else host
    if name not in django_settings.ALLOWED_HOSTS:
        django_settings.ALLOWED_HOSTS.append(name)


def _start_warning(host: str, console: Console) -> None:
    if host not in LOOPBACK:
        told = _(
            "Anyone who can reach this address can read it and change its sources and stories: it has no accounts yet."
        )
        console.print(told, style="yellow", markup=False)


def _load_sample(settings: Config) -> None:
    with Steps() as steps, closing(service.pipeline(settings, steps)) as pipeline:
        pipeline.take(captures([sample.folder()]))


def _serve(listening: socket.socket, *, behind_proxy: bool) -> None:
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)  # a full queue is normal under load
    # Waitress takes away what it is not told to trust, and without the scheme every form sent by https is refused.
    proxy = {"trusted_proxy": "*", "trusted_proxy_headers": {"x-forwarded-proto"}} if behind_proxy else {}
    server = waitress.create_server(
        get_wsgi_application(),
        sockets=[listening],
        threads=WEB_THREADS,
        ident=None,
        max_request_body_size=6_000_000,
        **proxy,
    )

    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise KeyboardInterrupt  # waitress ends its loop on it

    signal.signal(signal.SIGTERM, stop)
    try:
        server.run()
    finally:
        server.close()
