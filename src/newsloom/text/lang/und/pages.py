"""Page furniture that reads the same in every language."""

from newsloom.text.lang.pages_rules import PagesRules

RULES = PagesRules(
    advert=(r"(app ?store|google play|play ?store)\b.{0,40}$",),
    navigation=(
        r"(facebook|twitter|whatsapp|telegram|linkedin|pinterest|reddit|instagram|youtube|tumblr"
        r"|e-?mail|x|rss|mastodon|bluesky|threads)"
        r"([\s,|/·•]+(facebook|twitter|whatsapp|telegram|linkedin|pinterest|reddit|instagram"
        r"|youtube|tumblr|e-?mail|x|rss|mastodon|bluesky|threads))*",
        r"[\W\d_]{1,40}",
        r"logo",
    ),
    caption=(
        r"(©|\(c\)|📷|🎥)",
        # A sentence, then who took the picture: "The harbour at dusk. Harbour Post / A. Person", "... Foto: A. Person".
        r".{10,250}[.!?…] [^.!?]{2,40} ?/ ?[^.!?]{2,40}$",
        r".{10,250}[.!?…)”\"] (foto|photo|bild|crédit|credit|photograph|picture|image|fotos|grafik"
        r"|fotografía)s? ?:? [^.!?]{2,60}$",
    ),
    disclaimer=(r"(©|\(c\)|copyright)\W{0,3}.{0,120}$",),
)
