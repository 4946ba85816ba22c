"""Writes docs/reference/command-line.md and settings.md from the program itself.   python -m scripts.make_reference"""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import Any

from typer.main import get_command

from newsloom.present.cli.main import app
from newsloom.present.config import OPTIONS

REFERENCE = Path(__file__).parent.parent / "docs" / "reference"


def command_line() -> str:
    """Every command with its arguments, options and examples, as Markdown."""
    parts = [
        "# Command line",
        "Results go to standard output, all else to standard error. Exit status: 0 done; 1 something could not be "
        "read (it is named, and the rest is done); 2 wrong use.",
        *_commands(get_command(app), "newsloom"),
    ]
    return "\n\n".join(parts) + "\n"


def _commands(command: Any, name: str) -> list[str]:
    children = getattr(command, "commands", None)
    if children:
        return [part for child in sorted(children) for part in _commands(children[child], f"{name} {child}")]
    arguments = [p for p in command.params if p.param_type_name == "argument"]
    usage = " ".join([name, *map(_placeholder, arguments), "[OPTIONS]"])
    parts = [f"## {name}", f"    {usage}", (command.help or "").strip()]
    rows = [_row(parameter) for parameter in command.params if parameter.name != "help"]
    if rows:
        parts.append("\n".join(["| argument or option | meaning |", "|---|---|", *rows]))
    if command.epilog:
        parts.append(command.epilog)
    return parts


def _row(parameter: Any) -> str:
    is_flag = getattr(parameter, "is_flag", False)
    if parameter.param_type_name == "option":
        told = ", ".join([*parameter.opts, *parameter.secondary_opts])
        told += "" if is_flag else f" {_placeholder(parameter)}"
    else:
        told = _placeholder(parameter)
    default = "" if is_flag or parameter.default is None else f" Default: {_told(parameter.default)}."
    return f"| `{told}` | {parameter.help or ''}{default} |"


def _placeholder(parameter: Any) -> str:
    """What stands for the value: its choices, or its name."""
    annotation = parameter.type_descriptor.annotation
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return " or ".join(_told(choice) for choice in annotation)
    name = str(parameter.metavar or parameter.name.upper())
    return name + ("..." if parameter.nargs == -1 else "")


def _told(value: object) -> str:
    return str(getattr(value, "value", value))


def settings() -> str:
    """Every setting with its names, default and meaning, as Markdown."""
    rows = [f"| `{o.key}` | `{o.variable}` | {f'`{o.usual}`' if o.usual else '–'} | {o.meaning} |" for o in OPTIONS]
    head = [
        "# Settings",
        "Nothing has to be set before the first use. A setting is taken from the environment, else from "
        "`newsloom.toml` in the data folder, else it has its default.",
        "\n".join(["| in `newsloom.toml` | in the environment | default | meaning |", "|---|---|---|---|", *rows]),
    ]
    return "\n\n".join(head) + "\n"


def main() -> None:
    REFERENCE.mkdir(parents=True, exist_ok=True)
    (REFERENCE / "command-line.md").write_text(command_line(), encoding="utf-8")
    (REFERENCE / "settings.md").write_text(settings(), encoding="utf-8")


if __name__ == "__main__":
    main()
