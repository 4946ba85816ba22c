"""What stands under a picture: its caption, and who made or gave it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsloom.extract.picture_credits import parted
from newsloom.extract.wording import wording

LEFT = "Divers at the quay (left) and the board's chair"
QUAY = "The east quay in October."
HANGS = "A photo by the quay's first keeper hangs in the hall."


@pytest.mark.parametrize(
    ("language", "told", "caption", "credit"),
    [
        ("en", QUAY, QUAY, None),
        ("en", "", None, None),
        ("en", f"{QUAY} Photo: Ana Prell/AP", QUAY, "Ana Prell/AP"),
        ("en", f"{QUAY} (Photo: Ana Prell/Sallow Post)", QUAY, "Ana Prell/Sallow Post"),
        ("en", f"{QUAY} (AP Photo/Ana Prell)", QUAY, "AP Photo/Ana Prell"),
        ("en", f"{QUAY} (Image credit: Ana Prell)", QUAY, "Ana Prell"),
        ("en", f"{QUAY} Photograph: Ana Prell/The Sallow Post", QUAY, "Ana Prell/The Sallow Post"),
        ("en", f"{QUAY} Ana Prell/AFP via Getty Images", QUAY, "Ana Prell/AFP via Getty Images"),
        ("en", f"{QUAY} | Reuters", QUAY, "Reuters"),
        ("en", f"{QUAY} Photo by Ana Prell", QUAY, "Ana Prell"),
        ("en", f"{QUAY} Courtesy of the harbour board", QUAY, "the harbour board"),
        ("en", f"{QUAY} Courtesy Ana Prell", QUAY, "Ana Prell"),
        ("en", f"{QUAY} © 2026 Sallow Post", QUAY, "Sallow Post"),
        ("en", f"{QUAY} Photo credit: © Ana Prell", QUAY, "Ana Prell"),
        ("en", "The east quay at dusk / Ana Prell", "The east quay at dusk", "Ana Prell"),
        ("en", "Photo: Ana Prell", None, "Ana Prell"),
        ("en", "Getty Images", None, "Getty Images"),
        ("en", f"{QUAY} (2019)", f"{QUAY} (2019)", None),
        ("en", f"{QUAY} (File photo)", f"{QUAY} (File photo)", None),
        ("en", LEFT, LEFT, None),
        ("en", HANGS, HANGS, None),
        ("de", "Der Ostkai am Abend. Foto: dpa", "Der Ostkai am Abend.", "dpa"),
        ("de", "Der Ostkai am Abend Foto: Ana Prell/dpa", "Der Ostkai am Abend", "Ana Prell/dpa"),
        ("de", "Der Ostkai. (Foto: Ana Prell/dpa)", "Der Ostkai.", "Ana Prell/dpa"),
        ("de", "Der Ostkai | Bild: picture alliance / Ana Prell", "Der Ostkai", "picture alliance / Ana Prell"),
        ("de", "Bildquelle: Hafenamt", None, "Hafenamt"),
        ("fr", "Le quai est en octobre. Crédit photo : Ana Prell", "Le quai est en octobre.", "Ana Prell"),
        ("fr", "Le quai est. AFP / ANA PRELL", "Le quai est.", "AFP / ANA PRELL"),
        ("fr", "Le quai est. Photo La Vigie / A. Prell", "Le quai est.", "La Vigie / A. Prell"),
        ("fr", "Le quai est. Photo prise en mai", "Le quai est. Photo prise en mai", None),
        ("fr", "Le quai est (photo Ana Prell / AFP)", "Le quai est", "Ana Prell / AFP"),
        ("es", "El muelle este en octubre. Foto: EFE", "El muelle este en octubre.", "EFE"),
        ("zh", "十月的东码头。图源：新华社", "十月的东码头。", "新华社"),
        ("ja", "十月の東埠頭（写真：港湾局）", "十月の東埠頭", "港湾局"),
    ],
)  # fmt: skip
def test_a_credit_is_told_apart(language: str, told: str, caption: str | None, credit: str | None) -> None:
    assert parted(told, wording(language)) == (caption, credit)


@given(st.text(max_size=300))
def test_nothing_is_added_and_any_text_is_taken(told: str) -> None:
    caption, credit = parted(told, wording(None))
    plain = " ".join(told.split())
    assert caption is None or plain.startswith(caption)
    assert credit is None or credit in plain
