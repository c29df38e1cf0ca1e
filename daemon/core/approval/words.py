"""How words are compared, and the closed lists of words that mean something in a reply.

Comparison forgives what mail clients change by themselves (typographic quotes, dashes, unusual
spaces, invisible characters, links written out) and nothing else.
"""

from __future__ import annotations

import re
import unicodedata

_TYPOGRAPHY = str.maketrans(
    {
        "\u2018": "'", "\u2019": "'", "\u201a": "'", "\u201b": "'", "\u2032": "'", "\u00b4": "'",
        "\u02bc": "'", "`": "'", "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u00ab": '"',
        "\u00bb": '"', "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2014": "-",
        "\u2015": "-", "\u2212": "-",
    },
)  # fmt: skip
# Clients write the target of a link behind its words: `dana@acme.example<mailto:...>`.
_LINK = re.compile(r"\s?<(?:mailto:|tel:|https?://)[^<>\s]{0,2000}>", re.IGNORECASE)
_VARIATION_SELECTORS = range(0xFE00, 0xFE10)

SEND_WORDS = ("send it", "send", "approved", "approve", "yes", "okay", "ok")
# The words after which letter numbers may follow; `yes 1` and `ok 1` are too casual for that.
NUMBERED_SEND_WORDS = ("send", "approve", "approved")
COMMAND_WORDS = frozenset(
    {
        "send", "approve", "approved", "yes", "ok", "okay", "skip", "later", "stop", "wrong",
        "heard", "note", "private",
    },
)  # fmt: skip
# A free text that begins so is no note, even where a question was asked.
REFUSALS = (
    "don't", "dont", "do not", "not", "stop", "wait", "please don't", "please dont",
    "please do not", "please wait", "please stop", "never", "hold on", "hold off", "hold it",
    "hang on", "cancel", "no wait", "no don't", "no dont", "no do not", "no not", "no stop",
    "no thanks", "nope", "no",
)  # fmt: skip
# Outside of the plain grammar these may take a decision back, so a line that holds one of them is
# never cut away as a signature.
RETRACTING = COMMAND_WORDS | frozenset(
    {
        "not", "no", "don't", "dont", "doesn't", "won't", "can't", "cannot", "never", "nope", "nah",
        "wait", "hold", "hang", "cancel", "undo", "revoke", "abort", "actually", "oops", "sorry",
        "mistake", "instead", "rather", "change", "changed", "changes", "edit", "remove", "delete",
        "replace", "add", "fix", "correct", "tell", "mention", "ask", "letter", "draft", "version",
        "before", "after", "until", "unless", "first", "yet", "but", "except", "forget", "scratch",
        "ps", "p.s", "nb", "n.b", "pps", "btw", "i", "i'm", "i'll", "i'd", "i've", "me", "she", "he",
        "her", "him", "monday", "tuesday", "wednesday", "thursday", "friday", "tomorrow", "only",
        "pause", "postpone", "withdraw", "ignore", "disregard", "please", "nevermind", "mind",
        "nicht", "warte", "halt", "non", "attends", "espera", "para",
    },
)  # fmt: skip

# Said by a button of the client or in passing: polite, and no decision.
SMALL_TALK = frozenset(
    {
        "sounds good", "sounds great", "looks good", "looks great", "looks good to me", "lgtm",
        "great", "perfect", "nice", "cool", "good", "fine", "excellent", "awesome", "wonderful",
        "thanks", "thank you", "thanks a lot", "thank you so much", "many thanks", "got it",
        "will do", "sure", "sure thing", "of course", "absolutely", "agreed", "done", "noted",
        "go ahead", "go for it", "do it", "yep", "yup", "yeah", "love it", "i love it", "i agree",
        "i like it", "that works", "works for me", "all good", "good to go", "yes please",
        "looks great thanks", "looks good thanks", "sounds good thanks", "great thanks",
        "perfect thanks", "perfect thank you", "great thank you", "thanks looks good",
        "thanks looks great", "this is great", "this looks great", "this looks good", "good job",
        "well done", "received", "interesting", "i'll look into it", "let me check",
        "i will get back to you", "i'll get back to you", "maybe", "not sure", "i don't know",
        "sounds perfect", "that sounds good", "that sounds great", "yes it is", "yes i do",
    },
)  # fmt: skip
FOREIGN = frozenset(
    {
        "senden", "sende", "schicken", "schick", "abschicken", "absenden", "ja", "ja bitte", "nein",
        "warten", "spaeter", "später", "verwerfen", "überspringen", "oui", "non", "envoyer",
        "envoie", "envoyez", "plus tard", "attendre", "si", "sí", "enviar", "envía", "envia",
        "envíalo", "mandar", "más tarde", "saltar", "invia", "inviare", "sì", "verzenden",
        "verstuur", "enviar já", "sim", "não", "skicka", "wyślij", "tak", "да", "отправить", "はい",
        "送信", "发送", "是",
    },
)  # fmt: skip

# Written by the programs themselves under a reply; compared as whole lines.
FOOTERS = frozenset(
    {
        "sent from my iphone", "sent from my ipad", "sent from my mac", "sent from my ipod",
        "sent from my apple watch", "sent from my android", "sent from my android phone",
        "sent from my android device", "sent from my mobile", "sent from my mobile phone",
        "sent from my mobile device", "sent from my phone", "sent from my smartphone",
        "sent from my galaxy", "sent from my samsung galaxy smartphone", "sent from my samsung",
        "sent from my samsung device", "sent from my pixel", "sent from my huawei phone",
        "sent from my windows phone", "sent from my blackberry", "sent from samsung mobile",
        "sent from outlook", "sent from outlook for ios", "sent from outlook for android",
        "sent from outlook mobile", "get outlook for ios", "get outlook for android",
        "get outlook for mac", "sent from mail for windows", "sent from mail for windows 10",
        "sent from gmail mobile", "sent from yahoo mail on android", "sent from yahoo mail for iphone",
        "sent from yahoo mail", "sent from proton mail", "sent from proton mail mobile",
        "sent from proton mail for ios", "sent from proton mail for android",
        "sent from proton mail android", "sent from proton mail ios",
        "sent with proton mail secure email", "sent with protonmail secure email",
        "sent from k-9 mail", "sent with k-9 mail", "sent from thunderbird for android",
        "sent with thunderbird for android", "sent from fairemail", "sent from spark",
        "sent with spark", "sent from bluemail", "get bluemail for android", "sent via superhuman",
        "sent from fastmail", "sent from my android device with k-9 mail. please excuse my brevity",
        "please excuse my brevity", "sent from front", "sent from zoho mail",
        "sent from my iphone using mail", "sent from tutanota", "sent with tuta",
        "von meinem iphone gesendet", "von meinem ipad gesendet", "gesendet von meinem iphone",
        "gesendet von mail für windows", "gesendet von outlook für ios",
        "gesendet von outlook für android", "von meinem mobiltelefon gesendet",
        "von meinem samsung galaxy smartphone gesendet", "holen sie sich outlook für ios",
        "holen sie sich outlook für android", "outlook für ios beziehen",
        "outlook für android beziehen",
        "diese nachricht wurde von meinem android-gerät mit k-9 mail gesendet",
        "envoyé de mon iphone", "envoyé depuis mon iphone", "envoyé de mon ipad",
        "envoyé depuis mon mobile", "envoyé de mon mobile", "envoyé à partir de outlook pour ios",
        "envoyé à partir d'outlook pour ios", "télécharger outlook pour ios",
        "télécharger outlook pour android", "obtenir outlook pour ios",
        "obtenir outlook pour android", "enviado desde mi iphone", "enviado desde mi ipad",
        "enviado desde mi móvil", "enviado desde outlook para ios", "obtener outlook para ios",
        "obtenga outlook para ios", "obtener outlook para android",
        "obtenga outlook para android", "inviato da iphone", "verstuurd vanaf mijn iphone",
    },
)  # fmt: skip
CLOSINGS = frozenset(
    {
        "thanks", "thank you", "many thanks", "thanks again", "best", "best regards", "best wishes",
        "kind regards", "warm regards", "regards", "cheers", "sincerely", "yours", "br", "kr",
        "viele grüße", "beste grüße", "mit freundlichen grüßen", "cordialement", "saludos",
    },
)  # fmt: skip
_DISCLAIMING = frozenset(
    {
        "confidential", "confidentiality", "intended", "recipient", "recipients", "addressee",
        "privileged", "disclosure", "dissemination", "distribution", "unauthorised", "unauthorized",
        "prohibited", "liability", "notify", "viruses", "virus", "vertraulich", "empfänger",
        "unbefugte", "confidentiel", "destinataire", "confidencial", "destinatario",
    },
)  # fmt: skip
_DISCLAIMERS_NEED = 3  # of those words in one paragraph
_SIGNATURE_LINE_WORDS = 12


def plain(text: str) -> str:
    """Return text as it is compared: NFKC, plain punctuation, visible characters, single spaces,
    case folded."""
    if text.isascii():
        return " ".join(text.replace("`", "'").casefold().split())
    text = unicodedata.normalize("NFKC", text).translate(_TYPOGRAPHY)
    visible = (
        char
        for char in text
        if unicodedata.category(char) != "Cf" and ord(char) not in _VARIATION_SELECTORS
    )
    return " ".join("".join(visible).casefold().split())


def tokens(line: str) -> tuple[str, ...]:
    """Return the words of one line as they are compared with the text of a Request."""
    return tuple(plain(_LINK.sub("", line)).split())


def unquote(line: str) -> tuple[int, str]:
    """Return how deeply a line is quoted, and what stands behind its quote marks."""
    depth = 0
    rest = line
    while (stripped := rest.lstrip()).startswith(">"):
        depth += 1
        rest = stripped[1:]
    return depth, rest.removeprefix(" ") if depth else line


def bare(text: str) -> str:
    """Return a line without the marks around it that carry no meaning: quotes, a full stop, `!`.

    A question mark, dots of hesitation and anything else stay: they make a word unclear.
    """
    found = plain(text)
    while len(found) > 1 and found[0] == found[-1] and found[0] in "'\"*_":
        found = found[1:-1].strip()
    if found.endswith(".."):
        return found
    return found.rstrip("!").removesuffix(".").rstrip(",;").strip()


def simple(text: str) -> str:
    """Return a line without any punctuation but apostrophes, to look it up in a word list."""
    kept = (char if char.isalnum() or char == "'" else " " for char in plain(text))
    return " ".join("".join(kept).split())


def is_footer(line: str) -> bool:
    """Return whether a line is exactly what a mail program puts under a reply by itself."""
    return plain(_LINK.sub("", line)).rstrip(".!") in FOOTERS


def is_closing(line: str) -> bool:
    """Return whether a line is only a word of goodbye; it counts above the User's name only."""
    return simple(line) in CLOSINGS


def is_rule(line: str) -> bool:
    """Return whether a line is drawn, not written: three or more of one mark."""
    text = plain(line).replace(" ", "")
    return len(text) > 2 and len(set(text)) == 1 and text[0] in "_-=*~"  # noqa: PLR2004 a rule


def retracts(text: str) -> bool:
    """Return whether text holds any word that could take a decision back or change it."""
    return any(word.strip(".,;:!?()\"'*") in RETRACTING for word in plain(text).split())


def is_signature_line(line: str) -> bool:
    """Return whether a line below `-- ` may go: short, and nothing in it can be an instruction."""
    return len(line.split()) <= _SIGNATURE_LINE_WORDS and not retracts(line)


def is_disclaimer(paragraph: str) -> bool:
    """Return whether a paragraph is what companies print under every mail."""
    return len(_DISCLAIMING.intersection(simple(paragraph).split())) >= _DISCLAIMERS_NEED


def begins_with(text: str, phrases: tuple[str, ...]) -> bool:
    """Return whether text begins with one of the phrases, as whole words."""
    return any(text == phrase or text.startswith(phrase + " ") for phrase in phrases)
