"""What a language must tell so that quotations, their cues and their speakers can be found."""

from __future__ import annotations

from dataclasses import dataclass, field

from newsloom.text.lang.grammar_rules import GrammarRules


@dataclass(frozen=True, slots=True)
class SpeechRules(GrammarRules):
    """The words of a language's clauses, and those of speech.

    `cues`: finite verbs that report speech and can take a whole clause ("said", "wrote"). `labels`: finite verbs that
    go with quoted words only ("called", "described"). `reports`: the cues that a clause without marks can follow
    ("announced that"); `bare_reports` those where it needs no conjunction ("said it would"). `participles`: forms
    whose speaker is the subject of the clause before ("saying"). `undergone`: participles of cues whose subject, behind
    a form of "to be", does not speak ("is expected"). `impersonal`: cues whose subject is "it", so that the speaker
    stands in a phrase with a preposition ("heißt es in dem Brief"). `hearsay`: verbs that show with an infinitive that
    a sentence reports what somebody said ("soll"). `cue_ends`: separated parts of verbs ("hinzu"), which belong to the
    cue. `cue_nouns`: nouns that introduce speech ("answer", "motto"), `noun_links` what may stand between them and the
    words ("was"). `followed`: words and phrases before the speaker ("according to"); `preceded`: those after it
    ("zufolge"). `quoting`: words right before quoted ones ("als"); `entitling`: what a title or another proper name
    in marks stands behind ("der Film"); `citing`: verbs whose object speaks, not their subject ("zitiert").
    `documents`: things that speak ("statement"); `makers`: prepositions before whoever made one ("by"). `unnamed`:
    speakers without a name ("sources"). `person_endings`: endings of words that stand for whoever was named last ("the
    19-year-old"). `role_endings` and `abstract_endings`: how nouns end that stand for people and bodies who speak
    ("minister"), and those for what nobody is ("freedom"). `clause_verb_endings`: how verbs end that can have a clause
    behind them reported. `pointing`: words that stand for the whole sentence before ("Dies bestätigte Ruhl.");
    `referring`: adverbs that stand for whatever told it ("demnach").
    `before_attributions` may stand between a quotation and who said it ("as Vale put it"). `no_reports`: words right
    behind a cue with which nothing that is reported begins ("to", "why"); right behind those of `addressing` stands who
    is spoken to ("told"). `expletives` begin a clause without a subject that means anything ("there").
    `connectives`: words that join sentences, or call to somebody, and never speak ("however"). `manner_endings`: how
    adverbs end that can stand between subject and verb ("angrily"), `no_manner` what ends so and is none ("family").
    `clause_of_mixed`: whether a reported clause with words in marks is one quotation; else the words stand alone.
    `joins_sentences`: whether a quoted sentence that goes on with the one before its attribution is one quotation with
    it.
    """

    cues: frozenset[str] = frozenset()
    labels: frozenset[str] = frozenset()
    reports: frozenset[str] = frozenset()
    bare_reports: frozenset[str] = frozenset()
    participles: frozenset[str] = frozenset()
    undergone: frozenset[str] = frozenset()
    impersonal: frozenset[str] = frozenset()
    hearsay: frozenset[str] = frozenset()
    cue_ends: frozenset[str] = frozenset()
    cue_nouns: frozenset[str] = frozenset()
    noun_links: frozenset[str] = frozenset()
    followed: tuple[str, ...] = ()
    preceded: tuple[str, ...] = ()
    quoting: frozenset[str] = frozenset()
    entitling: frozenset[str] = frozenset()
    citing: frozenset[str] = frozenset()
    documents: frozenset[str] = frozenset()
    makers: frozenset[str] = frozenset()
    unnamed: frozenset[str] = frozenset()
    person_endings: tuple[str, ...] = ("\0",)
    role_endings: tuple[str, ...] = ("\0",)
    abstract_endings: tuple[str, ...] = ("\0",)
    clause_verb_endings: tuple[str, ...] = ("\0",)
    pointing: frozenset[str] = frozenset()
    referring: frozenset[str] = frozenset()
    before_attributions: frozenset[str] = frozenset()
    no_reports: frozenset[str] = frozenset()
    addressing: frozenset[str] = frozenset()
    expletives: frozenset[str] = frozenset()
    connectives: frozenset[str] = frozenset()
    manner_endings: tuple[str, ...] = ("\0",)
    no_manner: frozenset[str] = frozenset()
    clause_of_mixed: bool = True
    joins_sentences: bool = True

    phrases: dict[str, tuple[tuple[str, ...], ...]] = field(init=False, compare=False)  # `followed` by first word

    def __post_init__(self) -> None:
        GrammarRules.__post_init__(self)  # super() does not know a class that was made anew to have slots
        split = [tuple(phrase.split(" ")) for phrase in self.followed]
        by_first = {words[0]: tuple(p for p in split if p[0] == words[0]) for words in split}
        object.__setattr__(self, "phrases", by_first)
