"""Page furniture in French."""

from newsloom.text.lang.pages_rules import PagesRules
from newsloom.text.lang.word_list import in_order

RULES = PagesRules(
    sign_up=(
        r"(inscrivez|abonnez)[- ]vous\b",
        r"(recevez|recevoir) .{0,100}\b(newsletters?|infolettres?|lettres?|e-?mails?|alertes|boîte"
        r"|courriels?|mails?)\b",
        r".{0,60}\b(newsletters?|infolettres?)\W{0,2}$",
        r"(votre )?(adresse )?(e-?mail|courriel|électronique)\W{0,3}$",
        r"suivez[- ]nous\b",
        r"restez informée?s?\b",
        r"ne manquez (rien|pas|plus)\b",
        r"s.(abonner|inscrire) (à|aux)\b.{0,80}$",
        r"la newsletter\b.{0,100}$",
        r"en vous (inscrivant|abonnant)\b",
    ),
    promotion=(
        r"((à )?(lire|voir|écouter|regarder)|lisez|voir|lire) (aussi|également|notre|plus|la suite"
        r"|l.article)\b.{0,160}$",
        r"(à lire|à voir|à écouter|lire|voir|relire|sur le même sujet|notre dossier|pour aller "
        r"plus loin|en images|vidéo|décryptage)\s?:",
        r"(en savoir plus|plus d.infos?)\b.{0,100}$",
        r"(vous aimerez|cela pourrait|ceci pourrait)\b.{0,80}$",
        r"(sur le même (sujet|thème)|dans la même rubrique)\b.{0,160}$",
    ),
    advert=(
        r"(publicité|annonce|contenu sponsorisé|sponsorisé)\W{0,2}$",
        r"téléchargez\b.{0,60}\b(appli|application)\b",
        r".{0,60}\b(appli|application)\b.{0,30}\b(télécharger|disponible)\b",
        r"soutenez\b.{0,100}$",
        r"(faire|faites) un don\b.{0,60}$",
        r"(déjà|vous êtes) abonnée?\b.{0,60}$",
    ),
    comments=(
        r"(\d+ )?commentaires?( \(?\d+\)?)?",
        r"aucun commentaire\W*.{0,40}",
        r"(laissez|laisser|écrire|poster|ajouter|publier|voir|lire|afficher) (un|votre|vos|les"
        r"|tous les|des) commentaires?.{0,40}",
        r"(réagir|réagissez|répondre|signaler)\W*.{0,40}",
        r"votre adresse (e-?mail|de messagerie) ne sera pas.*",
        r"les commentaires sont (fermés|clos).{0,40}",
        r"soyez (le|la) premi.re? à (réagir|commenter).{0,60}",
    ),
    navigation=(
        r"(partager|imprimer|enregistrer|envoyer|copier|écouter|rechercher|recherche|accueil|menu"
        r"|fermer|retour|suivant|précédent|rubriques|mots-clés|tags|copier le lien"
        r"|sauvegarder)\W{0,2}",
        r"partager (sur|cet|l.article|cette|par|via)\b.{0,60}",
        r"aller (au|à la) .{0,40}",
        r"(mots[- ]clés|tags|thèmes|sujets)\s?:.{0,200}",
        r"(temps de )?lecture\W*\d+.{0,20}",
        r"\d+ ?min(utes)?( de lecture)?",
        r"haut de page",
        r"écouter (cet|l.)\s?article.{0,40}",
    ),
    disclaimer=(
        r"(avertissement|note de la rédaction|précision|rectificatif|erratum|mentions légales)\s?[:.–—-]",
        r".{0,80}\btous droits réservés\W{0,2}$",
        r"(politique de confidentialité|mentions légales|conditions générales)\b.{0,80}$",
        r"cet article (a été|est|provient)\b.{0,160}$",
        r"nous utilisons des cookies\b",
        r"les opinions exprimées\b",
    ),
    caption=(
        r"(photo|image|crédit|crédits|illustration|légende|source|photographie|vidéo|infographie"
        r"|archives)s?( photo| d.archives)?\s?[:©|]",
        r".{0,200}[(\[] ?(photo|archives|illustration|image|crédit)\b.{0,60}[)\]]\.?$",
        r"(photo|image) d.(archives?|illustration)\b.{0,60}$",
    ),
    picture_credit=(
        r"\b(crédits?|photos?|photographie|image|illustration|source|infographie)"
        r"( (photos?|image|d.illustration|d.archives?|crédits?))?\s?(:|\bpar\b:?)",
        r"\bcrédits? photos?\b",
        r"(?:^|(?<=[.!?…] ))photos? (?=(?-i:[A-ZÀ-Ý]))",
    ),
    author_box=(
        r"(à propos de l.auteur|l.auteure?)\b",
        r"[\w. -]{4,40} est (journaliste|correspondante?|rédact(eur|rice)|reporter|grand reporter)\b",
        r"(propos recueillis|avec la collaboration de)\b.{0,100}$",
    ),
    late_words=in_order("""
        photo archives illustration image crédit newsletter infolettre appli droits journaliste correspondant rédact
        reporter
    """),
    lead_in=(
        "à lire aussi",
        "lire aussi",
        "à lire",
        "lire également",
        "à lire également",
        "lire",
        "voir aussi",
        "à voir aussi",
        "à voir",
        "à écouter",
        "lisez aussi",
        "lire plus",
        "sur le même sujet",
        "pour aller plus loin",
        "en savoir plus",
        "notre dossier",
        "écouter aussi",
        "relire",
    ),
    trailer=(r"(lire la suite|lire plus|en savoir plus|lire l.article) ?[»>→›]*",),
    inline_words=(
        "inscrivez",
        "abonnez",
        "recevez",
        "suivez",
        "lire la suite",
        "lire plus",
        "savoir plus",
        "lire l",
    ),
    inline_sign_up=(
        r"(inscrivez[- ]vous|abonnez[- ]vous)\b[^.!?]{0,160}?\b(newsletters?|infolettres?|lettre"
        r"|alertes|chaîne)\b[^.!?]{0,40}?[.!]?(?= |$)",
        r"recevez [^.!?]{0,120}?\b(newsletters?|boîte mail|e-mail)\b[.!]?",
        r"suivez[- ]nous sur [^.!?]{0,80}[.!]?",
    ),
    furniture_words=in_order("""
        droits réservés confidentialité consentement consentir infolettre infolettres abonnez abonner abonné abonnés
        abonnement inscrivez inscrire inscription désabonner désinscrire courriel adresse compte connectez commentaire
        commentaires commenter commission affiliation affiliés publicité publicités partenaires conditions utilisation
        rédaction rédacteur rédactrice auteur autrice journaliste correspondant correspondante diplômé diplômée
        gratuitement gratuit reproduction interdite autorisation licence partager partagez suivez merci veuillez
        articles exclusif exclusifs offre offres accepter données personnelles données traceurs contenu
    """),
    sections=(
        r"((à )?lire (aussi|également|la suite)|sur le même (sujet|thème)|à voir aussi|vous "
        r"aimerez aussi|les plus lus|le plus lu|articles (liés|similaires|connexes|recommandés)"
        r"|dans la même rubrique|pour aller plus loin|contenus? associés?|à découvrir"
        r"|recommandés?( pour vous)?|plus d.articles?|dernières (nouvelles|infos|actualités)|à la "
        r"une)\W*",
        r"(\d+ )?(commentaires?|réactions?)\W*(\(\d+\))?",
        r"(l.auteur|à propos|mots[- ]clés|thèmes|tags|partager|newsletter|contact|sources)\s?:?",
        r"télécharge[rz] l.app(li|lication)?\W*.{0,40}",
    ),
    by=(
        r"par",
        r"de notre (correspondante?|envoyée?) .{0,30}",
        r"écrit par",
        r"auteure?",
        r"texte",
        r"publié par",
        r"propos recueillis par",
    ),
    not_by=(
        r"\b(relu|traduit|édité|vérifié|validé|mis à jour|illustré|photographié) par\b",
        r"\b(photos?|images?|illustrations?|infographies?|vidéos?|traduction) ?(:|de\b|par\b)",
    ),
    roles=in_order("""
        journaliste reporter rédacteur rédactrice chroniqueur chroniqueuse éditorialiste auteur auteure autrice grand
        chef cheffe adjoint adjointe envoyé envoyée spécial spéciale professeur directeur directrice
    """),
    date_label=(r"publié( le| à)?", r"date", r"mis en ligne( le)?", r"paru( le)?", r"le", r"créé( le)?"),
    update_label=(
        r"(mise? à jour|modifiée?|actualisée?|révisée?)( le| à)?",
        r"dernière (mise à jour|modification|révision|actualisation)( le)?",
        r"maj( le)?",
    ),
    first_label=(
        r"(publiée?|parue?|mise? en ligne) (initialement|pour la première fois)( le)?",
        r"(initialement|d.abord) (publiée?|parue?)( le)?",
        r"première publication( le)?",
    ),
    ago=(
        r"il y a (\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quelques) ?(secondes?"
        r"|minutes?|min|heures?|h|jours?|j|semaines?|mois|ans?)",
        r"hier|avant-hier|à l.instant|aujourd.hui",
    ),
    not_people=in_order("""
        rédaction redaction agence agences correspondant correspondante envoyé envoyée équipe journal presse service
        web avec gazette courrier dépêche actualités desk
    """),
    app_name=(
        r"\b[Tt]éléchargez l['’]app(?:li|lication)? ([A-ZÀ-Ý][\w.&'’-]*(?: [A-ZÀ-Ý][\w.&'’-]*){0,2})",
        r"\bl['’]app(?:li|lication)? ([A-ZÀ-Ý][\w.&'’-]*(?: [A-ZÀ-Ý][\w.&'’-]*){0,2}) (?:est|disponible)",
    ),
    sentence_starters=in_order("""
        Le La Les Il Elle Ils Elles Un Une En Au Aux Mais Selon Dans Pour Ce Cette Ces Après Depuis Par Plus Nous Je
        On Des Lors Avant Cependant Toutefois Sur À
    """),
    not_places=(
        "exclusif",
        "analyse",
        "direct",
        "en direct",
        "vidéo",
        "reportage",
        "tribune",
        "opinion",
        "entretien",
        "monde",
        "politique",
        "économie",
        "sport",
        "sports",
        "culture",
        "société",
        "international",
        "faits divers",
        "météo",
        "récit",
        "décryptage",
        "enquête",
        "info",
        "actualités",
    ),
    cut_off=(
        r"\b(la suite|la lecture|cet article|ce contenu|l.article (complet|entier)|l.intégralité)\b.{0,40}\b(est "
        r"|sont )?(réservée?s?|accessible|disponible)"
        r"\b.{0,30}\b(abonnée?s?|inscrite?s?|membres?)\b",
        r"\bil vous reste .{1,20}\bà (lire|découvrir)\b",
        r"\b(abonnez-vous|inscrivez-vous|connectez-vous|identifiez-vous|créez un compte)\b.{0,40}\b(pour|afin de)"
        r" (lire|continuer|accéder|poursuivre|découvrir)\b.{0,30}"
        r"\b(la suite|lecture|lire|l.article|cet article|l.intégralité|à tout)",
        r"\bpour (lire la suite|continuer (la lecture|à lire|votre lecture)|poursuivre (la|votre) lecture|lire"
        r" (l.article|cet article)( en entier)?)\b.{0,60}\b(abonn|inscri|connect"
        r"|identifi|compte)",
        r"\bvous avez (atteint|épuisé|lu)\b.{0,40}\b(limite|articles (gratuits|offerts))\b",
    ),
    offer=(
        r"déjà (abonnée?|inscrite?)\b",
        r"(abonnez-vous|je m.abonne|s.abonner|profitez|essayez|découvrez nos offres|offre)\b.{0,80}$",
        r"(lire la suite|lire l.article|continuer la lecture|la suite)\b.{0,40}$",
        r"(connectez-vous|se connecter|je me connecte)\b.{0,40}$",
    ),
    roundup=(r"\b(en bref|brèves|revue de presse|l.essentiel|le brief|tour d.horizon)\b",),
    live=(r"\b(en direct|le direct|direct|minute par minute|fil info)\b",),
    months=in_order("""
        janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr avr juil sept
        oct nov déc
    """),
    credit_note=(
        r"\(avec",
        r"\bsources? ?:",
    ),
)
