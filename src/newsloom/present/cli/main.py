"""The `newsloom` command.

Each command's work is imported when it is called: `newsloom read` must start fast, and without Django.
"""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from newsloom import __version__
from newsloom.model import Depth, NewsloomError
from newsloom.present.cli.words import _

app = typer.Typer(
    name="newsloom",
    help=_("Newsloom reads the news you choose and tells each story once: who said what, which figures differ, "
           "which reports are copies."),
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="markdown",
    context_settings={"help_option_names": ["-h", "--help"]},
)  # fmt: skip
sources = typer.Typer(help=_("List, pause, resume and remove what is followed."), no_args_is_help=True)
app.add_typer(sources, name="sources")
rule = typer.Typer(
    help=_("Put right which reports tell one story. What you say holds for later reports, too, until you undo it."),
    no_args_is_help=True,
    epilog=_(
        "Stories and reports are named by the numbers in the addresses of their pages. Examples:\n\n"
        "    newsloom rule reports 12\n\n"
        "    newsloom rule split 341 345\n\n"
        "    newsloom rule move 341 --to 15\n\n"
        "    newsloom rule merge 12 15\n\n"
        "    newsloom rule undo 3"
    ),
)  # fmt: skip
app.add_typer(rule, name="rule")


class ReadFormat(StrEnum):
    TEXT = "text"
    JSONL = "jsonl"


class StoriesFormat(StrEnum):
    TEXT = "text"
    JSONL = "jsonl"
    JSON = "json"


Inputs = Annotated[
    list[str],
    typer.Argument(
        metavar="INPUT",
        help=_("Files (.html, .txt, feeds, .warc, .wet, .jsonl; also gzipped), folders, http(s) addresses, "
               "or - for standard input."),
        show_default=False,
    ),
]  # fmt: skip
Data = Annotated[
    Path | None,
    typer.Option("--data", metavar="FOLDER", help=_("Where the database is kept [default: your data folder]."),
                 show_default=False),
]  # fmt: skip


Fast = Annotated[
    bool,
    typer.Option("--fast", help=_("Find who says what by rules alone: faster, and less is found.")),
]


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"newsloom {__version__}")
        raise typer.Exit


@app.callback()
def main(
    version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help=_("Show the version."))]
    = False,
) -> None:  # fmt: skip
    pass


@app.command(help=_("Read pages, feeds and archives, and print the articles in them."), epilog=_(
    "Examples:\n\n"
    "    newsloom read page.html\n\n"
    "    newsloom read captures/ feed.xml --format jsonl > articles.jsonl\n\n"
    "    curl -s https://news.example/a | newsloom read -"
))  # fmt: skip
def read(
    inputs: Inputs,
    format: Annotated[ReadFormat, typer.Option("--format", help=_("How to print."))] = ReadFormat.TEXT,  # noqa: A002
    no_analysis: Annotated[bool, typer.Option("--no-analysis", help=_("Stop after the articles are taken out."))]
    = False,
    fast: Fast = False,
) -> None:  # fmt: skip
    from newsloom.present.cli.reading import read_command

    depth = None if no_analysis else Depth.FAST if fast else Depth.FULL
    raise typer.Exit(read_command(inputs, as_rows=format is ReadFormat.JSONL, depth=depth))


@app.command(help=_("Read the same inputs, and print the stories that their articles tell."), epilog=_(
    "Examples:\n\n"
    "    newsloom stories captures/\n\n"
    "    newsloom stories articles.jsonl --format jsonl\n\n"
    "    newsloom stories feed.xml pages/ --format json > dossiers.json"
))  # fmt: skip
def stories(
    inputs: Inputs,
    format: Annotated[StoriesFormat, typer.Option("--format", help=_("How to print: for reading, one article a "  # noqa: A002
                                                                     "line, or the whole dossiers."))]
    = StoriesFormat.TEXT,
    write: Annotated[bool, typer.Option("--write", help=_("Have the language model that the settings name retell each "
                                                          "story of several independent reports."))] = False,
    fast: Fast = False,
) -> None:  # fmt: skip
    from newsloom.present.cli.stories import stories_command

    if write and format is StoriesFormat.JSONL:
        raise typer.BadParameter(_("--write goes with --format text or json: a line an article tells of no summary"))
    depth = Depth.FAST if fast else Depth.FULL
    raise typer.Exit(stories_command(inputs, format.value, depth, write=write))


@app.command(help=_("Run the whole service: web pages, background refresh, database."), epilog=_(
    "Examples:\n\n"
    "    newsloom serve\n\n"
    "    newsloom serve --sample --port 9000\n\n"
    "    NEWSLOOM_DATABASE=postgresql:///news newsloom serve"
))  # fmt: skip
def serve(
    host: Annotated[str, typer.Option(help=_("Address to listen on."))] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help=_("Port to listen on; 0 takes a free one."))] = 8765,
    data: Data = None,
    sample: Annotated[bool, typer.Option("--sample", help=_("Load the bundled sample coverage first."))] = False,
    no_refresh: Annotated[bool, typer.Option("--no-refresh", help=_("Do not read sources in the background."))] = False,
) -> None:  # fmt: skip
    from newsloom.present.cli.serving import serve_command

    raise typer.Exit(serve_command(host, port, data, sample=sample, refresh=not no_refresh))


@app.command(name="import", help=_(
    "Read inputs into the database, as `read` does. A stopped import goes on where it was when called again."
), epilog=_(
    "Examples:\n\n"
    "    newsloom import crawl.warc.gz\n\n"
    "    newsloom import pages/ feed.xml"
))  # fmt: skip
def import_(inputs: Inputs, data: Data = None) -> None:
    from newsloom.present.cli.importing import import_command

    raise typer.Exit(import_command(inputs, data))


@app.command(help=_("Follow feeds. A site's feed is found, or else the page itself followed, if it lists articles; "
                  "an OPML file brings all of its feeds."), epilog=_(
    "Examples:\n\n"
    "    newsloom add https://news.example/feed.xml\n\n"
    "    newsloom add https://news.example\n\n"
    "    newsloom add subscriptions.opml"
))  # fmt: skip
def add(
    addresses: Annotated[list[str], typer.Argument(metavar="ADDRESS", show_default=False,
                                                   help=_("Feeds, sites whose feed is looked for, or OPML files."))],
    data: Data = None,
) -> None:  # fmt: skip
    from newsloom.present.cli.adding import add_command

    raise typer.Exit(add_command(addresses, data))


@sources.command("list", help=_("List what is followed, with the state of each."))
def list_(data: Data = None) -> None:
    from newsloom.present.cli.sources import list_command

    raise typer.Exit(list_command(data))


Source = Annotated[int, typer.Argument(metavar="NUMBER", help=_("The source's number in `newsloom sources list`."),
                                       show_default=False)]  # fmt: skip


@sources.command(help=_("Stop reading a source, and keep it."))
def pause(number: Source, data: Data = None) -> None:
    from newsloom.present.cli.sources import change_command

    raise typer.Exit(change_command("pause", number, data))


@sources.command(help=_("Read a paused source again."))
def resume(number: Source, data: Data = None) -> None:
    from newsloom.present.cli.sources import change_command

    raise typer.Exit(change_command("resume", number, data))


@sources.command(help=_("Follow a source no longer. Its articles stay; `restore` takes it back."))
def remove(number: Source, data: Data = None) -> None:
    from newsloom.present.cli.sources import change_command

    raise typer.Exit(change_command("remove", number, data))


@sources.command(help=_("Take back a removal."))
def restore(number: Source, data: Data = None) -> None:
    from newsloom.present.cli.sources import change_command

    raise typer.Exit(change_command("restore", number, data))


@sources.command(help=_("Print all sources as OPML, for another reader."))
def export(data: Data = None) -> None:
    from newsloom.present.cli.sources import export_command

    raise typer.Exit(export_command(data))


@app.command(help=_(
    "List what a site shows on article after article, which is set apart from their texts; without SITE, the sites. "
    "What you decide holds from then on, and for the last 100 articles of the site."
), epilog=_(
    "Examples:\n\n"
    "    newsloom habits\n\n"
    "    newsloom habits news.example\n\n"
    "    newsloom habits news.example --keep 3fa2b1c4 --drop 90ab12cd\n\n"
    "    newsloom habits news.example --undo 3fa2b1c4"
))  # fmt: skip
def habits(
    site: Annotated[str | None, typer.Argument(metavar="SITE", show_default=False,
                                               help=_("A host, as `newsloom habits` lists it."))] = None,
    keep: Annotated[list[str] | None, typer.Option(metavar="CODE", show_default=False,
                                                   help=_("Leave this line in the texts."))] = None,
    drop: Annotated[list[str] | None, typer.Option(metavar="CODE", show_default=False,
                                                   help=_("Set this line apart from now on."))] = None,
    undo: Annotated[list[str] | None, typer.Option(metavar="CODE", show_default=False,
                                                   help=_("Take back what was decided on this line."))] = None,
    data: Data = None,
) -> None:  # fmt: skip
    from newsloom.model import Verdict
    from newsloom.present.cli.habits import habits_command

    asked = ((keep, Verdict.KEEP), (drop, Verdict.DROP), (undo, None))
    decisions = [(code, verdict) for codes, verdict in asked for code in codes or ()]
    if decisions and site is None:
        raise typer.BadParameter(_("name the site whose line this is"))
    raise typer.Exit(habits_command(site, decisions, data))


Story = Annotated[int, typer.Argument(metavar="STORY", min=1, help=_("The number in the address of its page."),
                                      show_default=False)]  # fmt: skip
Reports = Annotated[list[int], typer.Argument(metavar="REPORT", help=_("Numbers, as `newsloom rule reports` lists "
                                                                       "them."), show_default=False)]  # fmt: skip


@rule.command(name="list", help=_("List what you have put right, newest first."))
def list_rulings(data: Data = None) -> None:
    from newsloom.present.cli.rulings import list_command

    raise typer.Exit(list_command(data))


@rule.command(help=_("List the reports of a story with their numbers."))
def reports(story: Story, data: Data = None) -> None:
    from newsloom.present.cli.rulings import reports_command

    raise typer.Exit(reports_command(story, data))


@rule.command(help=_("Make reports a story of their own."))
def split(numbers: Reports, data: Data = None) -> None:
    from newsloom.present.cli.rulings import split_command

    raise typer.Exit(split_command(numbers, data))


@rule.command(help=_("Put reports into another story."))
def move(
    numbers: Reports,
    to: Annotated[int, typer.Option("--to", metavar="STORY", min=1, show_default=False,
                                    help=_("The number in the address of its page."))],
    data: Data = None,
) -> None:  # fmt: skip
    from newsloom.present.cli.rulings import move_command

    raise typer.Exit(move_command(numbers, to, data))


@rule.command(help=_("Make two stories one."))
def merge(story: Story, other: Story, data: Data = None) -> None:
    from newsloom.present.cli.rulings import merge_command

    raise typer.Exit(merge_command(story, other, data))


@rule.command(help=_("Take back what you said: reports go where they were, those that came since are placed anew."))
def undo(
    ruling: Annotated[int, typer.Argument(metavar="RULING", min=1, show_default=False,
                                          help=_("The number that `newsloom rule list` shows."))],
    data: Data = None,
) -> None:  # fmt: skip
    from newsloom.present.cli.rulings import undo_command

    raise typer.Exit(undo_command(ruling, data))


def run() -> None:
    """Entry point. Exit status 0 done, 1 something could not be read, 2 wrong use."""
    try:
        app()
    except NewsloomError as error:
        Console(stderr=True, highlight=False).print(str(error), style="red", markup=False)
        sys.exit(1)
    except BrokenPipeError:
        # The reader of our output has gone (`| head`); what follows has nobody to read it.
        sys.stderr.close()
        sys.exit(1)


if __name__ == "__main__":
    run()
