"""Page furniture that reads the same in every language."""

from newsloom.text.lang.pages_rules import PagesRules
from newsloom.text.lang.word_list import in_order

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
    # Spanish and Portuguese, Italian, Dutch. "Di" is also a given name.
    by=(
        r"(escrito )?por",
        r"(?-i:di)",
        r"geschreven door",
    ),
    # What stands before dates, in languages without a folder: Spanish, Italian, Portuguese, Dutch, Swedish, Danish,
    # Norwegian, Polish, Turkish, Russian.
    date_label=(
        r"publicado( el| em)?",
        r"fecha( de publicación)?",
        r"pubblicato( il)?",
        r"data( di pubblicazione| de publicação)?",
        r"(gepubliceerd|geplaatst)( op)?",
        r"(publicerad|publisert|publiceret|udgivet)",
        r"(opublikowano|data publikacji)",
        r"(yayınlanma|yayın)( tarihi)?",
        r"(опубликовано|дата публикации)",
    ),
    update_label=(
        r"(última )?(actualizado|actualización|atualizado|atualização)( el| em)?",
        r"(ultimo )?(aggiornato|aggiornamento)( il)?",
        r"(laatst )?(bijgewerkt|gewijzigd)( op)?",
        r"laatste (update|wijziging)( op)?",
        r"(senast )?(uppdaterad|oppdatert|opdateret)",
        r"(zaktualizowano|aktualizacja)",
        r"(son )?güncelleme( tarihi)?",
        r"обновлено",
    ),
    # Spanish, Portuguese, Italian, Dutch.
    ago=(
        r"(hace|há) (\d{1,3}|una?|uma?) ?(segundos?|minutos?|min|horas?|h|d[ií]as?|semanas?|m[eê]s(es)?|a[nñ]os?)\b",
        r"\d{1,3} (second[oi]|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]) fa",
        r"\d{1,3} (seconden|minu(ut|ten)|uur|uren|dag(en)?|week|weken|maand(en)?|jaar) geleden",
    ),
    picture_credit=(
        r"(©|\(c\)|\bcopyright\b)( ©)?\s?:?",
        r"(\b(photo|foto|fotos|fotografía|fotografia|fotoğraf|kuva|kép|zdjęcie)|фото|φωτο(γραφία)?|صورة|تصوير|צילום|写真"
        r"|撮影|照片|图片|圖片|图源|사진|फोटो)( credit)?\s?[:：/＝=©]",
    ),
    picture_sources=(
        r"getty( images)?( north america| europe)?|gettyimages|shutterstock|i?stock(photo)?",
        r"alamy( stock photo| live news)?|public domain",
        r"unsplash|pexels|pixabay|picture[- ]alliance|imago( images)?|epa(-efe)?|(ap|afp|aap|pa) (photo|images|wire)",
        r"wikimedia( commons)?|zuma( press|press)?|nurphoto|depositphotos|adobe stock|dreamstime|sipa( press|usa)?",
        r"bloomberg|usa today sports|imagn images|corbis|rex( features)?|panos|magnum photos|anadolu|keystone",
    ),
    disclaimer=(r"(©|\(c\)|copyright)\W{0,3}.{0,120}$",),
    late_words=in_order("""
        / photo photograph foto bild crédit credit picture image grafik fotografía
    """),
    credit_note=(
        r"©",
        r"\(c\)",
    ),
    furniture_words=in_order("""
        cookies cookie copyright newsletter facebook twitter instagram youtube linkedin whatsapp telegram tiktok
        podcast recaptcha premium login
    """),
)
