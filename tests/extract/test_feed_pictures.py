"""Pictures that feeds offer with their entries."""

import json

import pytest

from newsloom.extract import article_of_entry, feed
from newsloom.model import Capture, Media, Picture
from tests.extract.pages import PARAGRAPHS

ADDRESS = "https://sallow-post.example/feed.xml"
MEDIA = "xmlns:media='http://search.yahoo.com/mrss/' xmlns:atom='http://www.w3.org/2005/Atom'"


def picture_of(item: str) -> Picture | None:
    body = (
        f"<rss version='2.0' {MEDIA}><channel><title>Sallow Post</title><item><title>Quay closed</title>{item}</item>"
    )
    read = feed(Capture(ADDRESS, Media.FEED, f"{body}</channel></rss>".encode()))
    return read.entries[0].picture


@pytest.mark.parametrize(
    ("item", "picture"),
    [
        ("<media:content url='/p/a.jpg' medium='image'/>", Picture("https://sallow-post.example/p/a.jpg")),
        ("<media:content url='/p/a.mp4' type='video/mp4'/>", None),
        ("<media:thumbnail url='/p/t.jpg'/>", Picture("https://sallow-post.example/p/t.jpg")),
        (
            "<media:thumbnail url='/p/t.jpg' width='900'/><media:content url='/p/a.jpg' medium='image'/>",
            Picture("https://sallow-post.example/p/a.jpg"),
        ),
        (
            "<media:group><media:content url='/p/s.jpg' width='300'/><media:content url='/p/m.jpg' width='1600'/>"
            "<media:content url='/p/print.jpg' width='6000'/></media:group>",
            Picture("https://sallow-post.example/p/m.jpg"),
        ),
        (
            "<media:content url='/p/a.jpg' medium='image'><media:description type='plain'>The quay.</media:description>"
            "<media:credit role='photographer'>Ana Prell</media:credit></media:content>",
            Picture("https://sallow-post.example/p/a.jpg", "The quay.", "Ana Prell"),
        ),
        ("<enclosure url='/p/a' type='image/jpeg' length='1'/>", Picture("https://sallow-post.example/p/a")),
        ("<enclosure url='/p/a.mp3' type='audio/mpeg' length='1'/>", None),
        ("<atom:link rel='enclosure' href='/p/a.webp'/>", Picture("https://sallow-post.example/p/a.webp")),
        ("<atom:link rel='alternate' href='/p/a.webp'/>", None),
        ("<media:content url='javascript:x.jpg' medium='image'/>", None),
        ("<description>Tea & <br> more</description><media:content url='/p/a.jpg' medium='image'/>",
         Picture("https://sallow-post.example/p/a.jpg")),
    ],
)  # fmt: skip
def test_the_picture_of_an_entry(item: str, picture: Picture | None) -> None:
    assert picture_of(item) == picture


def test_a_json_feed() -> None:
    told = {
        "version": "https://jsonfeed.org/version/1.1",
        "items": [{"id": "1", "content_text": PARAGRAPHS[0], "image": "/p/a.jpg"},
                  {"id": "2", "content_text": PARAGRAPHS[1],
                   "attachments": [{"url": "/p/b.mp3", "mime_type": "audio/mpeg"},
                                   {"url": "/p/b.jpg", "mime_type": "image/jpeg"}]}],
    }  # fmt: skip
    read = feed(Capture(ADDRESS, Media.FEED, json.dumps(told).encode()))
    assert [entry.picture for entry in read.entries] == [
        Picture("https://sallow-post.example/p/a.jpg"),
        Picture("https://sallow-post.example/p/b.jpg"),
    ]


def article_picture(item: str) -> Picture | None:
    body = (
        f"<rss version='2.0' {MEDIA}><channel><title>Sallow Post</title><item><title>Quay closed</title>{item}</item>"
    )
    read = feed(Capture(ADDRESS, Media.FEED, f"{body}</channel></rss>".encode()))
    made = article_of_entry(read.entries[0], read)
    assert made is not None
    return made.picture


def test_an_article_of_an_entry_has_its_picture_with_the_credit_apart() -> None:
    told = article_picture(
        f"<description>{PARAGRAPHS[0]}</description><media:content url='/p/a.jpg' medium='image'>"
        "<media:description>The quay. Photo: Ana Prell</media:description></media:content>"
    )
    assert told == Picture("https://sallow-post.example/p/a.jpg", "The quay.", "Ana Prell")


def test_else_the_first_picture_of_its_content() -> None:
    told = article_picture(
        f"<description><![CDATA[<p><img src='/t.gif' width=1 height=1><img src='/p/quay.jpg'>{PARAGRAPHS[0]}</p>]]>"
        "</description>"
    )
    assert told == Picture("https://sallow-post.example/p/quay.jpg")
