"""Speech in French."""

from newsloom.text.lang.speech_rules import SpeechRules
from newsloom.text.lang.word_list import listed

RULES = SpeechRules(
    cues=listed("""
        dit disait disent déclaré déclare déclarait déclarent affirmé affirme affirmait affirment annoncé
        annonce annoncent indiqué indique indiquait indiquent ajouté ajoute ajoutait ajoutent expliqué
        explique expliquait expliquent précisé précise précisait précisent estimé estime estimait estiment
        assuré assure assurait assurent souligné souligne soulignait soulignent rappelé rappelle rappelait
        rappellent confié confie confiait écrit écrivait écrivent raconté raconte racontait racontent répondu
        répond répondait répondent répété répète martelé martèle lancé lance lançait reconnu reconnaît
        reconnait regretté regrette déploré déplore dénoncé dénonce demandé demande prévenu prévient averti
        avertit insisté insiste commenté commente conclu conclut confirmé confirme témoigné témoigne résumé
        résume réagi réagit poursuivi poursuit poursuivait renchéri renchérit rapporté rapporte rapportent
        jugé juge jugent promis promet plaidé plaide soutenu soutient tweeté tweete critiqué critique reproché
        reproche noté note observé observe relevé relève signalé signale évoqué évoque salué salue constaté
        constate murmuré crié crie crient scandé scandent scande interrogé interroge avoué avoue nuancé nuance
    """),
    reports=listed("""
        dit disait disent déclaré déclare affirmé affirme affirment annoncé annonce annoncent indiqué indique
        indiquent ajouté ajoute expliqué explique précisé précise estimé estime estiment assuré assure
        souligné souligne rappelé rappelle écrit reconnu reconnaît regretté prévenu prévient averti confirmé
        confirme promis soutenu soutient
    """),
    labels=listed("""
        qualifié qualifie qualifiait appelé appelle décrit évoqué évoque parlé parle dénoncé dénonce salué
        salue jugé juge accusé accuse critiqué fustigé fustige condamné condamne réclamé réclame promis
        appelle demandé
    """),
    participles=listed("""
        disant ajoutant affirmant déclarant expliquant précisant soulignant estimant assurant rappelant
    """),
    followed=("selon", "d'après", "d’après", "pour", "aux yeux de", "de source", "dixit"),
    noun_links=listed("est était que , :"),
    cue_nouns=listed("mots réponse question slogan message communiqué déclaration phrase termes titre"),
    female=listed("elle elles"),
    male=listed("il ils"),
    indefinite=listed("un une"),
    oblique_pronouns={"lui": "il", "eux": "ils", "lui-même": "il", "elle-même": "elle", "eux-mêmes": "ils"},
    neuter=listed("on"),
    plural=listed("ils elles"),
    first=listed("je nous qui"),
    helpers=listed("""
        a ont avait avaient est sont était étaient aurait auraient sera se s' s'est ne pas également aussi
        ensuite encore déjà ainsi ailleurs même toujours enfin
    """),
    conjunctions=listed("et mais ou or donc car puis"),
    subordinators=listed("que qu' quand lorsque si comme parce puisque alors tandis après avant pendant"),
    relatives=listed("qui que dont où lequel laquelle"),
    prepositions=listed("""
        à au aux de du des d' en dans par pour sur sous avec sans vers chez entre depuis pendant contre lors
        dès après avant devant derrière malgré auprès face selon
    """),
    determiners=listed("""
        le la les l' un une des ce cet cette ces son sa ses leur leurs notre nos plusieurs deux trois
    """),
    person_endings=("énaire", "quadra"),
    verb_endings=("it", "te", "se", "re", "ne", "ge", "le", "ie", "ue"),
    complementisers=listed("que qu' si comment"),
    documents=listed("""
        communiqué lettre rapport texte tribune message étude document article déclaration tract arrêté avis
    """),
    unnamed=listed("sources source témoins témoin police autorités gendarmerie proches responsable responsables"),
    auxiliaries=listed("a ont avait avaient est sont aurait auraient"),
    adverbs=listed("""
        ainsi aussi hier aujourd'hui lundi mardi mercredi jeudi vendredi samedi dimanche enfin ensuite puis
    """),
    adverb_endings=("ment",),
    objects=listed("se s' lui leur"),
    subjunctives=listed("serait seraient aurait auraient pourrait pourraient"),
    verb_first=True,
    clause_of_mixed=False,
    makers=listed("de du des"),
    speaking=listed("je nous"),
)
