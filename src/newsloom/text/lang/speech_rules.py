"""What a language must tell so that quotations, their cues and their speakers can be found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class SpeechRules:
    """All words in lower case, as they stand in texts: no stemming is done.

    `cues`: finite verbs that report speech and can take a whole clause ("said", "wrote"). `labels`: finite verbs that
    go with quoted words only ("called", "described"). `reports`: the cues that a clause without marks can follow
    ("announced that"); `bare_reports` those where it needs no conjunction ("said it would"). `participles`: forms
    whose speaker is the subject of the clause before ("saying"). `followed`: words and phrases before the speaker
    ("according to"); `preceded`: those after it ("zufolge"). `cue_nouns`: nouns that introduce speech ("answer",
    "motto"), `noun_links` what may stand between them and the words ("was"). `cue_ends`: separated parts of verbs
    ("hinzu"), which belong to the cue. `female`, `male`, `neuter`, `plural`, `first`: pronouns that can be
    subjects; `oblique_pronouns` those that stand behind a word that opens a source, with the plain one ("him": "he").
    `helpers`: auxiliaries and adverbs between subject and verb. `conjunctions` begin a clause;
    `subordinators` begin a dependent one; `relatives` continue a noun phrase; `prepositions`, `determiners` as
    named. `complementisers` open the reported clause ("that"). `documents`: things that speak ("statement").
    `unnamed`: speakers without a name ("sources"). `clause_openers`: subordinators whose clause has the subject of
    a participle behind it ("when"). `person_endings`: endings of words that stand for whoever was named last ("the
    19-year-old"). `verb_endings`: endings that finite verbs of reports have, to know one that is not listed.
    `auxiliaries`: finite forms whose participle stands at the end of the clause. `adverbs` and `adverb_endings`
    tell what opens a clause without being its subject; `objects`: pronouns that are none either. `subjunctives`:
    forms that show that a sentence reports what somebody said; `hearsay`: verbs that show it with an infinitive
    ("soll"). `oblique`: determiners that no subject has, where they show it. `verb_first`: whether subjects often
    follow the verb in plain clauses (German, French). `clause_of_mixed`: whether a reported clause with words in
    marks is one quotation; else the words stand alone. `joins_sentences`: whether a quoted sentence that goes on
    with the one before its attribution is one quotation with it. `definite`: articles behind which a short stretch
    in marks is a name ("die „Asterlin“"). `impersonal`: cues whose subject is "it", so that the speaker stands in a
    phrase with a preposition ("heißt es in dem Brief"). `nouns_capitalised`: a speaker's description has a capital
    in it. `makers`: prepositions before whoever made a document ("by"). `speaking`: pronouns of the one who speaks
    ("I"). `endings`: what words' forms end in, the longest first; `be`, `have`, `modals`: forms of verbs that help
    others. `undergone`: participles of cues whose subject, behind a form of "to be", does not speak ("is expected").
    `verbs`: finite forms that no ending shows; `not_verbs`: words that end like a verb and are none; `present_endings`:
    endings that only behind a noun or pronoun show a verb; `participle_openings`: what participles begin with;
    `passives`: what turns a verb round, so that its subject is not who does it. `quoting`: words right before quoted
    ones ("als"); `infinitives`: what stands before an infinitive ("zu"). `plural_endings` and `plural_determiners` show
    that a noun stands for several. `ordered_determiners` and `ordered_prepositions`: those that stand before sources,
    from the likeliest kind to the least; learned trees look at their places. `role_endings` and `abstract_endings`:
    how nouns end that stand for people and bodies who speak ("minister"), and those for what nobody is ("freedom").
    `clause_verb_endings`: how verbs end that can have a clause behind them reported; `infinitive_endings`: how
    infinitives do. `pointing`: words that stand for the whole sentence before ("Dies bestätigte Ruhl."); `referring`:
    adverbs that stand for whatever told it ("demnach").
    """

    cues: frozenset[str] = frozenset()
    labels: frozenset[str] = frozenset()
    reports: frozenset[str] = frozenset()
    bare_reports: frozenset[str] = frozenset()
    participles: frozenset[str] = frozenset()
    followed: tuple[str, ...] = ()
    preceded: tuple[str, ...] = ()
    cue_nouns: frozenset[str] = frozenset()
    noun_links: frozenset[str] = frozenset()
    cue_ends: frozenset[str] = frozenset()
    female: frozenset[str] = frozenset()
    male: frozenset[str] = frozenset()
    neuter: frozenset[str] = frozenset()
    plural: frozenset[str] = frozenset()
    first: frozenset[str] = frozenset()
    oblique_pronouns: Mapping[str, str] = field(default_factory=dict)
    helpers: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    subordinators: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    complementisers: frozenset[str] = frozenset()
    documents: frozenset[str] = frozenset()
    unnamed: frozenset[str] = frozenset()
    clause_openers: frozenset[str] = frozenset()
    person_endings: tuple[str, ...] = ("\0",)
    verb_endings: tuple[str, ...] = ("\0",)
    auxiliaries: frozenset[str] = frozenset()
    adverbs: frozenset[str] = frozenset()
    adverb_endings: tuple[str, ...] = ("\0",)
    objects: frozenset[str] = frozenset()
    subjunctives: frozenset[str] = frozenset()
    hearsay: frozenset[str] = frozenset()
    oblique: frozenset[str] = frozenset()
    verb_first: bool = False
    clause_of_mixed: bool = True
    joins_sentences: bool = True
    nouns_capitalised: bool = False
    definite: frozenset[str] = frozenset()
    impersonal: frozenset[str] = frozenset()
    endings: tuple[str, ...] = ()
    makers: frozenset[str] = frozenset()
    speaking: frozenset[str] = frozenset()
    be: frozenset[str] = frozenset()
    have: frozenset[str] = frozenset()
    undergone: frozenset[str] = frozenset()
    modals: frozenset[str] = frozenset()
    verbs: frozenset[str] = frozenset()
    not_verbs: frozenset[str] = frozenset()
    present_endings: tuple[str, ...] = ("\0",)
    passives: frozenset[str] = frozenset()
    quoting: frozenset[str] = frozenset()
    infinitives: frozenset[str] = frozenset()
    plural_endings: tuple[str, ...] = ("\0",)
    plural_determiners: frozenset[str] = frozenset()
    ordered_determiners: tuple[str, ...] = ()
    ordered_prepositions: tuple[str, ...] = ()
    participle_openings: tuple[str, ...] = ("\0",)
    role_endings: tuple[str, ...] = ("\0",)
    abstract_endings: tuple[str, ...] = ("\0",)
    clause_verb_endings: tuple[str, ...] = ("\0",)
    infinitive_endings: tuple[str, ...] = ("\0",)
    pointing: frozenset[str] = frozenset()
    referring: frozenset[str] = frozenset()

    pronouns: frozenset[str] = field(init=False)
    plain_helpers: frozenset[str] = field(init=False)  # helpers that are nothing else
    classes: dict[str, str] = field(init=False, compare=False)  # word -> the first of the lists that it is in
    phrases: dict[str, tuple[tuple[str, ...], ...]] = field(init=False, compare=False)  # `followed` by first word
    determiner_order: dict[str, int] = field(init=False, compare=False)
    preposition_order: dict[str, int] = field(init=False, compare=False)

    def __post_init__(self) -> None:
        pronouns = self.female | self.male | self.neuter | self.plural | self.first
        object.__setattr__(self, "pronouns", pronouns)
        split = [tuple(phrase.split(" ")) for phrase in self.followed]
        by_first = {words[0]: tuple(p for p in split if p[0] == words[0]) for words in split}
        object.__setattr__(self, "phrases", by_first)
        object.__setattr__(self, "plain_helpers", self.helpers - self.determiners - pronouns)
        for name in ("determiner", "preposition"):
            order = {word: n for n, word in enumerate(getattr(self, f"ordered_{name}s"))}
            object.__setattr__(self, f"{name}_order", order)
        lists = {
            "and": self.conjunctions,
            "adv": self.helpers,
            "sub": self.subordinators | self.relatives,
            "in": self.prepositions,
            "subj": self.subjunctives,
            "modal": self.modals,
            "have": self.have,
            "be": self.be,
            "that": self.complementisers,
            "det": self.determiners,
            "obl": self.oblique,
            "pro": pronouns,
        }
        object.__setattr__(self, "classes", {word: name for name, words in lists.items() for word in words})
