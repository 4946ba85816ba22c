"""AMP pages are read as any other."""

from newsloom.extract import articles
from newsloom.model import Capture, Media
from tests.extract.pages import PARAGRAPHS

_CONSENT = (
    "<amp-consent id=consent layout=nodisplay><div><h2>We value your privacy</h2>"
    "<p>We and our partners use cookies.</p><button>Accept all</button></div></amp-consent>"
)
_AD = (
    "<amp-ad width=300 height=250 type=x><div placeholder>Advertisement</div><div fallback>No advert could be "
    "loaded for this place on the page.</div></amp-ad>"
)
_LIST = (
    "<amp-list src='https://sallow-post.example/more.json' layout=fixed-height height=300>"
    "<template type='amp-mustache'><h4>{{title}}</h4><p>{{description}}</p></template>"
    "<div placeholder>Loading more stories</div></amp-list>"
)
_SIDEBAR = "<amp-sidebar id=menu layout=nodisplay side=left><ul><li><a href='/sea'>Sea</a></li></ul></amp-sidebar>"
_PICTURE = (
    "<figure><amp-img src='quay.jpg' width=640 height=360 layout=responsive alt='The quay'></amp-img>"
    "<figcaption>The east quay in October.</figcaption></figure>"
)


def test_the_text_of_an_amp_page() -> None:
    one, two, three, four = (f"<p>{text}</p>" for text in PARAGRAPHS)
    html = (
        "<!doctype html><html ⚡ lang=en><head><meta charset=utf-8><title>Port Sallow closes its east quay</title>"
        "<link rel=canonical href='https://sallow-post.example/news/quay'>"
        "<style amp-boilerplate>body{visibility:hidden}</style><noscript><style>body{}</style></noscript>"
        f"</head><body>{_SIDEBAR}{_CONSENT}<header><a href='/'>Sallow Post</a></header><main><article>"
        f"<h1>Port Sallow closes its east quay</h1>{_PICTURE}{one}{_AD}{two}"
        f"<amp-iframe src='https://a.example/'><p placeholder>Chart</p></amp-iframe>{three}{_AD}{four}{_LIST}"
        "</article></main><amp-analytics type=x><script type='application/json'>{}</script></amp-analytics>"
        "<footer><p>© Sallow Post. All rights reserved.</p></footer></body></html>"
    )
    (article,) = articles(Capture("https://sallow-post.example/amp/news/quay", Media.HTML, html.encode()))
    assert article.text == "\n".join(PARAGRAPHS)
    assert article.title == "Port Sallow closes its east quay"
    assert article.url == "https://sallow-post.example/news/quay"
