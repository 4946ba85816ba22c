"""Pages without an article in French."""

from newsloom.text.lang.walls_rules import WallsRules

RULES = WallsRules(
    not_found=(
        r"(oups|désolée?s?|zut)?\W*((erreur )?(404|410)\W*)?(la |cette )?(page|ressource)( demandée| recherchée)?"
        r"( est| n.est| n.a)? ?(pas )?(été )?(introuvable|non trouvée|inexistante|pas trouvée|trouvée|indisponible"
        r"|supprimée"
        r"|n.existe (pas|plus))\W*((erreur )?404)?\W*$",
        r"(erreur )?(404|410)\W*(non trouvée?|introuvable|erreur|page)\W*$",
        r"(erreur 404|aucun résultat( trouvé)?|article introuvable)\W*$",
        r"(oups\W+|désolée?s?\W+)?(la page|l.article|le contenu|l.adresse) (que vous|demandée?"
        r"|recherchée?)\b.{0,80}\b(n.existe"
        r"|introuvable|n.a pas|n.est (pas|plus)|a été (supprimée?|déplacée?|retirée?)|cherchez|recherchez|avez"
        r" demandée?)\b",
        r"(oups\W+|désolée?s?\W+)?(cette page|cet article|ce contenu) (n.existe (pas|plus)|n.est plus disponible|a"
        r" été (supprimé"
        r"|déplacé|retiré))",
        r"nous (n.avons|ne) (pas|pouvons pas|parvenons pas)?.{0,20}(trouver?|trouvé) (la page|cette page"
        r"|l.article)\b",
    ),
    refused=(
        r"(erreur )?(401|403|451)\W*(accès (refusé|interdit)|interdit)\W*$",
        r"((l.)?accès (à cette page |à ce site )?(vous )?(est |a été )?(refusé|interdit|bloqué|restreint)"
        r"|interdit)\W*((erreur )?403)?\W*$",
        r"vous n.(avez|êtes) pas (l.autorisation|la permission|les droits|autorisée?|le droit)\b",
        r"(ce contenu|cette page|ce site|cette vidéo) n.est pas (disponible|accessible) (dans votre (pays|région)"
        r"|depuis)\b",
        r"votre (adresse ip|requête|accès) a été (bloquée?|refusée?)\b",
    ),
    robot_check=(
        r"(un instant|un moment|veuillez patienter|vérification de sécurité|contrôle de sécurité)\W*$",
        r"(veuillez |merci de )?(vérifier|vérifiez|confirmer|confirmez|prouver|prouvez) que vous (êtes (un )?(humain"
        r"|bien)|n.êtes pas)\b",
        r"êtes-vous (un )?(humain|robot)\b",
        r"(vérification de votre navigateur|nous vérifions (que|votre))\b",
        r"(nous avons|nos systèmes ont) détecté\b.{0,60}\b(inhabituel|suspect|automatis)",
    ),
    needs_scripts=(
        r"(veuillez |merci d.)?(activer|activez) (le )?java ?script\b",
        r"java ?script (est (désactivé|requis|nécessaire)|doit être activé|n.est pas activé)\b",
        r"(ce site|cette page|cette application) (nécessite|requiert|a besoin de) java ?script\b",
        r"votre navigateur n.est (pas|plus) (pris en charge|supporté|compatible)\b",
    ),
    consent=(
        r"avant de (continuer|poursuivre)\b.{0,60}$",
        r"(vos (choix|préférences|paramètres)|gérer (vos|mes)|paramètres|gestion|préférences)\b.{0,30}\b(cookies?"
        r"|confidentialité|vie privée|données"
        r"|consentement)\b.{0,30}$",
        r"(le respect de )?(votre|la) (vie privée|confidentialité)( (est|nous).{0,60})?\W*$",
        r"(nous utilisons|ce site utilise) des cookies\b",
        r"(nous et|avec votre accord|.{1,40} et) (nos|ses) (\d+ )?(partenaires|fournisseurs)\b",
        r"(continuer|accéder|lire)\b.{0,40}\b(sans accepter|gratuitement|en acceptant)\b.{0,80}$",
        r"(accepter (et|&) (continuer|fermer)|tout accepter|tout refuser)\b.{0,40}$",
    ),
    consent_words=(
        r"\b(cookies?|traceurs?)\b",
        r"\b(consent(ement|ir|ez)|accord)\b",
        r"\b(nos|ses|\d+) (partenaires|fournisseurs)\b",
        r"\bdonnées (personnelles|de navigation|non sensibles)\b",
        r"\b(publicités?|contenus?) (personnalisée?s?|ciblée?s?)\b",
        r"\b(politique de confidentialité|vie privée)\b",
        r"\b(accepter|refuser|paramétrer)\W*.{0,20}$",
    ),
    login=(
        r"(se connecter|connectez-vous|connexion|identifiez-vous|s.identifier|s.inscrire|créer un compte|inscription"
        r"|connectez-vous ou inscrivez-vous)\W*$",
        r"(vous devez|veuillez|merci de) (être connectée?|vous (connecter|identifier))\b.{0,80}$",
        r"connectez-vous (pour|afin de|à votre compte)\b.{0,60}$",
    ),
    unavailable=(
        r"(erreur )?50[0234]\W*(erreur interne du serveur|service indisponible|erreur)\W*$",
        r"(erreur interne( du serveur)?|service (temporairement |momentanément )?indisponible|(site )?en maintenance"
        r"|maintenance( en cours)?"
        r"|(site|page) (temporairement |momentanément )?(indisponible|inaccessible))\W*$",
        r"(notre|ce|le) site est (actuellement |temporairement |momentanément )?(en (cours de )?maintenance"
        r"|indisponible|inaccessible)\b",
        r"nous (revenons|serons de retour) (bientôt|très vite|très bientôt|rapidement)\b.{0,40}$",
        r"une erreur (inattendue |interne |technique )?(est survenue|s.est produite)\b.{0,60}",
    ),
)
