"""What a domain says of its owner's name, and where a text spells that name out.

``nordlicht-energie.example`` names nobody by itself; it makes certain that ``Nordlicht Energie`` of
the signature is the firm that writes.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache

from daemon.core.detect.names import fold, is_firm_word, reduced, squeeze, without_legal_form
from daemon.core.detect.word_index import Word, Wording
from daemon.core.people.names import is_given

_SECOND_LEVEL = frozenset(
    {
        "co",
        "com",
        "org",
        "ac",
        "gov",
        "net",
        "edu",
        "ltd",
        "nhs",
        "gob",
        "gouv",
        "sch",
        "or",
        "ne",
        "police",
        "mod",
        "k12",
    }
)
_NOBODY = frozenset(
    "example test localhost jobs careers career recruiting talent apply mail hr email".split()
)
_LABEL_TAIL = re.compile(
    r"(?:-(?:hr|jobs?|careers?|talent|recruiting|recruitment|mail|online|apps?|hq|us|uk|usa|de|fr|es|it|nl|group|team|hiring))+$"
)


def label_of(domain: str) -> str:
    """Return the part of a domain that names its owner, ``""`` where none does."""
    labels = domain.lower().split(".")
    if len(labels) < 2:  # noqa: PLR2004 a bare host
        return ""
    name = labels[-2]
    if name in _SECOND_LEVEL and len(labels) > 2:  # noqa: PLR2004 .co.uk
        name = labels[-3]
    return "" if name in _NOBODY else _LABEL_TAIL.sub("", name)


def prettified(label: str, told: Collection[str] = ()) -> str:
    """Return a name as good as a domain's label allows: ``acme-robotics`` is ``Acme Robotics``.

    ``told`` are the words of the mail that may be part of the name, the writer's own names above
    all: they say where ``vaneandcrewe`` and ``fallonscaffold`` are to be parted.
    """
    known = frozenset(word for word in map(fold, told) if len(word) >= _SHORTEST_TOLD)
    parts = [part for word in re.split(r"[-_.]", label) if word for part in _parted(word, known)]
    return " ".join(
        part if part in _SMALL_PARTS and index else part.capitalize()
        for index, part in enumerate(parts)
    )


_SHORTEST_TOLD = 3  # letters of a name: "Fry"
_SHORTEST_LABEL = 6  # letters: a shorter one is one word, most likely
_SMALL_PARTS = frozenset(
    "and of the to for et und y e en de du des della di da do dos van von zum zur".split()
)


def _parted(word: str, told: frozenset[str]) -> list[str]:
    """Return the words of which a label was joined, as far as they are known."""
    if not word.isalpha() or len(word) < _SHORTEST_LABEL or is_firm_word(word) or word in told:
        return [word]
    if _THE.match(word):
        return ["the", *_parted(word[3:], told)]
    parts = _of_known_words(word, told) or _of_firm_words(word, told)
    saint = parts[0].startswith("st") and not is_given(parts[0])
    if saint and is_given(parts[0][2:].removesuffix("s")):
        return ["st", parts[0][2:], *parts[1:]]  # "stjudes-school"
    return parts


def _of_firm_words(word: str, told: frozenset[str]) -> list[str]:
    """Return the words of a label that begins or ends as firms' names do: ``hotelmerian``."""
    for size in range(min(_LONGEST_WORD, len(word) - 4), 3, -1):
        if is_firm_word(word[-size:]) and word[-size:] not in _WRITTEN_AS_ONE:
            return [*_parted(word[:-size], told), word[-size:]]
    for size in range(min(_LONGEST_WORD, len(word) - 3), 4, -1):
        if is_firm_word(word[:size]):
            return [word[:size], word[size:]]
    return [word]


# German and Dutch write these and what stands before them as one word: "Tierarztpraxis".
_WRITTEN_AS_ONE = frozenset(
    """
    praxis arztpraxis werkstatt verlag kanzlei brauerei tischlerei schreinerei zimmerei verein betrieb betriebe kreis stiftung
    verwaltung versicherung versicherungen klinik kliniken zorg zorggroep bouw bouwbedrijf praktijk stichting schule logistik
    """.split()
)
_LONGEST_WORD = 14
_THE = re.compile(r"the(?![aimors])[a-z]{5}")  # "thefernery", but "theatre"
_Path = tuple[float, tuple[str, ...]]  # what the words of a label's begin cost, and the words
_TOLD, _COMMON, _SMALL, _UNKNOWN, _LETTER = 0.7, 1.0, 0.6, 0.5, 0.35


def _of_known_words(word: str, told: frozenset[str]) -> list[str]:
    """Return the fewest known words that make up a label, none where they do not.

    One word that is not known may stand between or beside those that the mail or a trade tells.
    """
    # for the begin of the label up to a letter: the best way without, and with an unknown word
    best: list[tuple[_Path | None, _Path | None]] = [((0.0, ()), None)]
    for end in range(1, len(word) + 1):
        plain = _cheapest(_steps(word, end, told, best, 0))
        spared = [*_steps(word, end, told, best, 1), *_unknown(word, end, best)]
        best.append((plain, _cheapest(spared)))
    whole, guessed = best[-1]
    if whole is not None:
        return list(whole[1])
    if guessed is not None and _is_anchored(guessed[1], told):
        return _rejoined(guessed[1], told)
    return []


def _rejoined(parts: tuple[str, ...], told: frozenset[str]) -> list[str]:
    """Return the words with what is not known joined to a short word beside it: ``hart-ley``."""
    found: list[str] = []
    loose = False  # whether the word before is one that nothing has told
    for part in parts:
        short = len(part) <= _SHORTEST_UNKNOWN
        firm = part in told or part in _JOINING or (_is_firm(part, told) and (found or not short))
        known = firm or part in _JOINED_WORDS
        if found and loose and not (known and (firm or not short)):
            found[-1] += part
        else:
            found.append(part)
        loose = not known or (not firm and len(part) <= _SHORT_PART)
    return found


def _is_firm(part: str, told: frozenset[str]) -> bool:
    return part in told or part.removesuffix("s") in told or part in _TRADES or is_firm_word(part)


def _cheapest(paths: Iterable[_Path]) -> _Path | None:
    return min(paths, key=lambda path: path[0], default=None)


def _steps(
    word: str,
    end: int,
    told: frozenset[str],
    best: list[tuple[_Path | None, _Path | None]],
    which: int,
) -> Iterator[_Path]:
    """Yield the ways to the letter ``end`` whose last word is known."""
    for start in range(max(0, end - _LONGEST_WORD), end - 1):
        before = best[start][which]
        piece = word[start:end]
        cost = _cost(piece, told, after=word[:start], last=end == len(word)) if before else 0.0
        if before and cost:
            yield before[0] + cost, (*before[1], piece)


def _cost(piece: str, told: frozenset[str], *, after: str, last: bool) -> float:
    """Return what a known word costs after another, 0 where it is not known there."""
    if piece in told or (piece[-1] == "s" and piece[:-1] in told):
        return _TOLD
    if piece in {"co", "sons"}:
        return _SMALL if after.endswith("and") else 0.0
    if piece in _JOINING:
        start = len(after)
        within = start and not last
        return _SMALL if within or (piece == "the" and not start) else 0.0
    known = piece in _JOINED_WORDS or piece in _TRADES
    firm = len(piece) > _SHORTEST_UNKNOWN and is_firm_word(piece) and piece not in _WRITTEN_AS_ONE
    return _COMMON if known or firm else 0.0


def _unknown(word: str, end: int, best: list[tuple[_Path | None, _Path | None]]) -> Iterator[_Path]:
    for start in range(max(0, end - _LONGEST_WORD), end - 2):
        before = best[start][0]
        if before:
            yield before[0] + _UNKNOWN + _LETTER * (end - start), (*before[1], word[start:end])


def _is_anchored(parts: tuple[str, ...], told: frozenset[str]) -> bool:
    """Return whether the known words of a label are enough to believe the unknown one."""
    known = [part for part in parts if _is_firm(part, told)]
    unknown = [
        part for part in parts if not (part in known or part in _JOINING or part in _JOINED_WORDS)
    ]
    if any(_CUT_OFF.search(part) for part in unknown):
        return False
    if parts[-2:] in {("and", "co"), ("and", "sons")}:
        return True
    lone = len(parts) == 2 and len(unknown[0]) < _SHORTEST_UNKNOWN if unknown else False  # noqa: PLR2004 a name and a trade
    return bool(known) and not lone


_CUT_OFF = re.compile(r"[bcdfgkpt][rl]$|[bcdfghjklmnpqrstvwxz]{5}")  # no word ends so
_SHORTEST_UNKNOWN = 4  # letters: "cy" and "ex" before "press" are no words
_JOINING = frozenset("and of to the for by in at".split())
# What follows a name in those of small firms: "Fallon Scaffold", "Bassett Boats".
_SHORT_PART = 5  # letters of a word that may be a syllable: "South-mere", "Hart-ley"
_TRADES = frozenset(
    """
    accountants advisory agency antiques arbor auctions auto autos bakes bakers bakehouse barbers bathrooms beauty bikes blinds boats boatyard bookshop brewing bros brothers building builds butchers
    cabs cakes carpentry carpets cars catering ceramics chocolate cider circus cleaning clothing coaches coatings components confectionery conservation consult contractors
    courier couriers crafts dance daycare decorators deli distilling drama drains driving electric electrical electronics events fabrication fairground fencing ferries ferry films fisheries fishing
    flooring florist florists flowers foundry funeral funerals gardens glazing ground grounds groundworks gym haulage heating hire hospice instruments ironworks jewellers jewellery joinery
    joiners kennels knit knits knitwear landscapes landscaping laundry leather leisure lettings lifts lighting linen lodging machinery maps masonry meats mechanical metalwork milling mining mobility
    motor moving nurseries nursing nutrition office optical organics organs outdoor packaging paddle painters payroll photo photography physio pianos pies planning plant plants plastering plastics
    plumbing plumbers pottery precision press print printers printing produce productions racing recycling refrigeration removals rentals repairs residential riding rigging roasters roofers sails
    salon saddlery scaffold scaffolding scaffolds seafood seafoods shipping shoes signs skips spa stables steel stonemasons stonework surf surveys tailoring tailors tanning taxis
    oil hub staffing citrus cranes paving estate estates hostel creamery golf park practice refrigeration primary lumber arts paeds puppets forum federation pumps glamping whisky whiskey spirits shop shops call learning recruit ngo hops tacos pizza burgers noodles yoga pilates tea textiles tiles tiling timber tours towing toys trees tyres upholstery vans vending watches weaving welding wine wines woodwork wool yachts zoo
    """.split(),
)


_JOINED_WORDS = frozenset(
    """
    acorn air alder all alpha amber anchor apple arbor arch ash aspen atlas aurora autumn bay bark bay beach beacon bear bell berry big birch bird black
    blue bold bolt bone book boot bramble branch brass bread brick bridge bright broad brook brown bush butter cable camp candle canyon cape care carbon castle
    cedar chalk cherry city clay clear cliff cloud clover coast cobalt cold common compass copper coral corner cotton craft creek crest cross crow crown crystal current
    dale dark dawn day deep deer delta desert diamond dock dog door dove dream drift dry dune eagle earth east echo edge elder elm ember emerald ever evergreen
    fair falcon fall farm feather fell fern field fig finch fine fir fire first fish five flag flat fleet flint flow flower fly forest forge fork fort forty four fox free fresh
    frost full garden gate gear giant glass globe gold golden good grain grand granite grape grass gray great green grey grove guard gull half hall hammer hand hands happy
    harbor harbour hard hare hart harvest haven hawk hawthorn hay hazel head heart hearth heath hedge heron hickory high hill hills holly home honey hook hope horizon horn hungry goose saint saints
    horse house hunter ice indigo iris iron island ivory ivy jade jasper juniper keel key keystone kind king kingfisher kite knight lake lamp land lantern lark laurel lead leaf
    level lift light lighthouse lily lime line link lion little long loom lotus low lucky lumen lunar mach magnet main manor maple marble mark market marsh mead meadow mesa metro mid mile
    mill mint mirror mist moon moor morning moss moth mountain mulberry narrow nest new night nimble noble north nova oak oaks oak old olive one onyx opal orange orchard otter owl ox
    pacific paint palm panda paper path peach peak pear pearl pebble penny pepper pike pilot pine pink pioneer plain plank plum point pollen pond pool poplar port prairie prime pure
    quarry quartz quick quiet quill rabbit rail rain rainbow ram raven red reed reef ridge ring rise river rivers road robin rock rocket rose rosewood round row royal ruby run rush rust sable saddle safe
    saffron sage sail salmon salt sand sandstone sapphire school sea second seed seven shade shadow sharp shell shepherd shield ship shore short signal silk silver six sky slate smart smith smoke
    snow snowdrop soft solar solid song south spark sparrow spear spice spire spring spruce square stag star state steel step still stone stones storm stream street strong sugar summer summit sun sunrise sunset
    surf swan sweet swift sycamore tall tap tea teal ten terra third thistle thorn thunder tide tiger timber tin top torch tower town trail tree true tulip twin two under union upper urban vale
    valley vault velvet vine violet vista walnut wand water wave way weather well west wheat wheel whistle white wild wild willow wind window wing winter wise wolf wonder wood woods wool world wren
    yard yellow yew young our ours zen zephyr homes isles page fields farms manor abbey priory minster chapel canal wharf quay pier lock heath fen international national regional european royal and the of for
    bakery bank bistro books brewery builders capital cafe clinic college coffee consulting council county dairy dental design digital energy engineering estates events finance financial foods freight
    fresh games group health healthcare holdings homes hospital hotel hotels housing instruments insurance interiors kitchen kitchens labs law legal library logistics manufacturing marine media medical
    metals motors museum music networks partners pets pharma pharmacy power press properties publishing recruitment research resorts restaurant robotics roofing search security services software solutions staffing
    studio studios supply systems tech technologies technology theatre theater therapy tools toys trading training transit transport travel trust university ventures vets veterinary wealth works
    """.split(),
)


_BETWEEN = frozenset(
    "and und et y e i en of de des du d di del do da dos la le les l the van von zum".split()
)
_SIGNS_FOR_AND = ("and", "und", "en", "et", "y", "e", "i", "n")
_WIDEST = 3  # signs between two words of a name


def spelt(label: str, wording: Wording) -> Iterator[tuple[int, int]]:
    """Yield where a text spells a label out, letter by letter: ``acmerobotics`` as Acme Robotics.

    Small words and signs between the words need not be in the label; ``&`` may stand for a word.
    """
    target = reduced(re.sub(r"[^a-z0-9]", "", label))
    if len(target) < 2:  # noqa: PLR2004
        return
    words = wording.words
    first = target[0]
    for index, (low, start, _) in enumerate(words):
        if fold(low[0]) != first or not target.startswith(reduced(fold(low))):
            continue
        end = _spelt_from(target, wording.text, words, index)
        if (
            end
            and wording.text[start - 1 : start] not in {"@", ".", "/"}
            and _stands_alone(wording.text, end)
        ):
            yield start, end


def _spelt_from(target: str, text: str, words: list[Word], index: int) -> int:
    """Return where the label ends that begins with this word, 0 where it does not."""
    at = 0
    last = words[index][1]
    for low, start, end in words[index : index + 9]:
        gap = text[last:start]
        if at and (len(gap) > _WIDEST or "\n" in gap):
            return 0
        if at and ("&" in gap or "+" in gap):
            at += next((len(s) for s in _SIGNS_FOR_AND if target.startswith(s, at)), 0)
        letters = reduced(fold(low))
        if target.startswith(letters, at):
            at += len(letters)
        elif not (at and low in _BETWEEN):
            return 0
        last = end
        if at >= len(target):
            return end
    return 0


def _stands_alone(text: str, end: int) -> bool:
    """Return whether what was spelt out is no part of an address."""
    return re.match(r"@|\.[a-z]|-\w{1,20}\.\w", text[end : end + 24]) is None


@lru_cache(maxsize=2048)
def fits(name: str, label: str) -> float:
    """Return how well a label stands for a name, from 0 (not at all) to 1 (letter by letter).

    Words may be left out, cut short or stand as their first letter: ``ridgelinecu`` for Ridgeline
    Credit Union, ``univ-lyon`` for Université de Lyon.
    """
    target = reduced(re.sub(r"[^a-z0-9]", "", label.lower()))
    whole = reduced(squeeze(name))
    if not target or not whole:
        return 0.0
    if whole == target:
        return 1.0
    spaced = fold(without_legal_form(name)).replace(" + ", " & ")
    words = [w for w in re.split(r"[^a-z0-9&]+", spaced) if w][:8]
    plain = [reduced(w) for w in words]
    best = _covered(plain, target)
    if target.startswith(plain[0]) and len(plain[0]) >= 4:  # noqa: PLR2004 the brand before a descriptor
        best = max(best, 0.45 + 0.5 * best)
    if "-" in label:  # "av-hochstein" for Alpenverein Sektion Hochstein
        told = max((len(part) for part in label.lower().split("-") if part in plain), default=0)
        best = max(best, min(0.65, told / len(target)) if told / len(target) > _MOST else 0.0)
    if target.endswith(whole) and len(whole) >= 6:  # noqa: PLR2004 a descriptor before the brand
        best = max(best, 0.6)
    return min(best, 0.98)


_MOST = 0.6  # share of a label's letters that one word of a name spells
_SHORTENED = {
    "department": ("dept",), "university": ("univ",), "management": ("mgmt",), "services": ("svcs",), "service": ("svc",),
    "group": ("grp",), "international": ("intl",), "national": ("natl",), "government": ("govt",), "association": ("assn",),
    "center": ("ctr",), "centre": ("ctr",), "manufacturing": ("mfg",), "engineering": ("engg", "engr"), "technology": ("tech",),
    "technologies": ("tech",), "street": ("st",), "saint": ("st",), "sankt": ("st",),
}  # fmt: skip


def _covered(words: list[str], target: str) -> float:
    """Return which share of the label's letters the words cover in order, from its begin."""
    reach = {0: 0.0}  # place in the label -> letters covered, a cut word counting a little less
    for word in words:
        grown = dict(reach)
        for at, score in reach.items():
            for length, worth in _pieces(word, target, at):
                grown[at + length] = max(grown.get(at + length, 0.0), score + worth)
        reach = grown
    return max(reach.values()) / len(target)


def _pieces(word: str, target: str, at: int) -> list[tuple[int, float]]:
    if word == "&":
        return [
            (n, float(n)) for n in (1, 3) if target[at : at + n] in {"e", "y", "i", "and", "und"}
        ]
    for short in _SHORTENED.get(word, ()):
        if target.startswith(short, at):
            return [(len(short), float(len(short)))]
    common = 0
    while common < len(word) and at + common < len(target) and word[common] == target[at + common]:
        common += 1
    if not common:
        return []
    if common == len(word):
        return [(common, float(common)), (1, 0.8)]
    cut = [(common, 0.85 * common)] if common >= 3 else []  # noqa: PLR2004 "edu" of Education
    return [*cut, (1, 0.8)]
