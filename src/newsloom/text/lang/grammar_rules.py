"""What a language must tell so that clauses can be read: its words by what they do in a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from newsloom.text.lang.word_list import listed

# Names of bodies and people keep the small words of their own language, so that these hold in all.
_IN_NAMES = listed("of for the de du des d' le la les der von vom & and und et")
_JOINING = listed("and und et")


@dataclass(frozen=True, slots=True)
class GrammarRules:
    """All words in lower case, as they stand in texts: no stemming is done.

    `female`, `male`, `neuter`, `plural`, `first`: pronouns that can be subjects; `oblique_pronouns` those that stand
    behind a word that opens a source, with the plain one ("him": "he"); `objects` pronouns that are no subjects;
    `speaking` those of the one who speaks ("I"). `helpers`: auxiliaries and adverbs between subject and verb.
    `inside_phrases` go on with a noun phrase, those that are `joining` before a name or a determiner only.
    `conjunctions` begin a clause, `subordinators` a dependent one; `relatives` continue a noun phrase;
    `complementisers` open a reported clause ("that"); `clause_openers` are subordinators whose clause has the subject
    of a participle behind it ("when"). `prepositions`, `determiners` as named; `oblique`: determiners that no subject
    has, where they show it; `definite`: articles behind which a short stretch in marks is a name ("die „Asterlin“");
    `indefinite`: articles of what was not told of before. `before_nouns`: words behind which what could be a verb is a
    noun or an infinitive ("the report", "to say").
    `plural_endings` and `plural_determiners` show that a noun stands for several. `ordered_determiners` and
    `ordered_prepositions`: those that stand before sources, from the likeliest kind to the least; learned trees look at
    their places. `adverbs` and `adverb_endings` tell what opens a clause without being its subject.
    `be`, `have`, `modals`: forms of verbs that help others; `auxiliaries`: finite forms whose participle stands at the
    end of the clause; `passives` turn a verb round, so that its subject is not who does it. `verbs`: finite forms that
    no ending shows; `verb_endings`: endings that finite verbs of reports have, to know one that is not listed;
    `not_verbs` end like a verb and are none; `present_endings` show a verb only behind a noun or pronoun;
    `participle_openings`: what participles begin with; `infinitives`: what stands before an infinitive ("zu"),
    `infinitive_endings` how infinitives end;
    `endings`: what words' forms end in, the longest first. `subjunctives`: forms that show that a sentence reports what
    somebody said. `verb_first`: whether subjects often follow the verb in plain clauses (German, French);
    `nouns_capitalised`: whether a description has a capital in it. `times`: nouns that only tell when, and name nobody
    and own nothing ("am Abend der Lotse"). `subject_endings`: what the adjective behind an article ends in where both
    show a subject ("der neue", "ein neuer"); `male_articles` those that only a male noun has as a subject;
    `feminine_endings` of nouns that are no such ones.
    """

    female: frozenset[str] = frozenset()
    male: frozenset[str] = frozenset()
    neuter: frozenset[str] = frozenset()
    plural: frozenset[str] = frozenset()
    first: frozenset[str] = frozenset()
    oblique_pronouns: Mapping[str, str] = field(default_factory=dict)
    objects: frozenset[str] = frozenset()
    speaking: frozenset[str] = frozenset()
    helpers: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    subordinators: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    complementisers: frozenset[str] = frozenset()
    clause_openers: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    times: frozenset[str] = frozenset()
    subject_endings: Mapping[str, str] = field(default_factory=dict)
    male_articles: frozenset[str] = frozenset()
    feminine_endings: tuple[str, ...] = ("\0",)
    oblique: frozenset[str] = frozenset()
    definite: frozenset[str] = frozenset()
    indefinite: frozenset[str] = frozenset()
    before_nouns: frozenset[str] = frozenset()
    inside_phrases: frozenset[str] = _IN_NAMES
    joining: frozenset[str] = _JOINING
    plural_endings: tuple[str, ...] = ("\0",)
    plural_determiners: frozenset[str] = frozenset()
    ordered_determiners: tuple[str, ...] = ()
    ordered_prepositions: tuple[str, ...] = ()
    adverbs: frozenset[str] = frozenset()
    adverb_endings: tuple[str, ...] = ("\0",)
    be: frozenset[str] = frozenset()
    have: frozenset[str] = frozenset()
    modals: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    passives: frozenset[str] = frozenset()
    verbs: frozenset[str] = frozenset()
    verb_endings: tuple[str, ...] = ("\0",)
    not_verbs: frozenset[str] = frozenset()
    present_endings: tuple[str, ...] = ("\0",)
    participle_openings: tuple[str, ...] = ("\0",)
    infinitives: frozenset[str] = frozenset()
    infinitive_endings: tuple[str, ...] = ("\0",)
    endings: tuple[str, ...] = ()
    subjunctives: frozenset[str] = frozenset()
    verb_first: bool = False
    nouns_capitalised: bool = False

    pronouns: frozenset[str] = field(init=False)
    plain_helpers: frozenset[str] = field(init=False)  # helpers that are nothing else
    classes: dict[str, str] = field(init=False, compare=False)  # word -> the first of the lists that it is in
    determiner_order: dict[str, int] = field(init=False, compare=False)
    preposition_order: dict[str, int] = field(init=False, compare=False)

    def __post_init__(self) -> None:
        pronouns = self.female | self.male | self.neuter | self.plural | self.first
        object.__setattr__(self, "pronouns", pronouns)
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
