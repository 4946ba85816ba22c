"""Pages and captures that several tests read. Places, people and papers are invented."""

from newsloom.model import Capture, Media

PARAGRAPHS = (
    "The harbour board of Port Sallow voted on Tuesday to close the east quay for the winter, "
    "after divers found cracks in "
    "three of its pillars.",
    "“Nobody should be tying up there until we know more,” said the board's chair, Orla Venn. "
    "She expects repairs to cost "
    "about 4 million crowns.",
    "Fishing crews who use the quay said they had been given no other berth. A meeting with "
    "the board is planned for Friday, "
    "when the engineers' full report is due.",
    "The quay was built in 1961 and last surveyed nine years ago, according to the town's records.",
)


def html_page(body: str, head: str = "") -> Capture:
    page = f"<!doctype html><html lang=en><head><title>x</title>{head}</head><body>{body}</body></html>"
    return Capture("https://sallow-post.example/news/quay", Media.HTML, page.encode())


def text_page(*lines: str) -> Capture:
    return Capture("capture.txt", Media.TEXT, "\n".join(lines).encode())


def paragraphs(inserted: str = "", after: int = 2) -> str:
    told = [f"<p>{text}</p>" for text in PARAGRAPHS]
    told.insert(after, inserted)
    return "".join(told)


def article_page(inserted: str = "", head: str = "", after: int = 2) -> Capture:
    """A plain article with `inserted` markup between its paragraphs."""
    return html_page(
        "<header><nav><a href='/'>Home</a> <a href='/sea'>Sea</a></nav></header><main><article>"
        f"<h1>Port Sallow closes its east quay</h1><div "
        f"class='entry-content'>{paragraphs(inserted, after)}</div></article></main>"
        "<footer><p>© Sallow Post. All rights reserved.</p></footer>",
        head,
    )
