"""Was this mail written by a machine in answer to another (RFC 3834)?

Absence notes, autoresponders, tickets, "no longer with the company", and the mails that make a
sender prove he is human. ``Precedence: bulk`` and ``Auto-Submitted: auto-generated`` alone say
nothing of the kind: receipts and calendar invitations carry them too. Words alone are believed
only where a person would hardly write them: "I will be out of office next week" is no machine.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from daemon.core.wording import Wording, lowered

BY_WORDS = "its words are an answering machine's"  # the one reason that job talk may outweigh
PROOF = "asks the sender to prove that he is no robot"

_FLAGS = re.IGNORECASE
# --- headers --------------------------------------------------------------------------------

_ANSWER_HEADERS = (
    "x-autoreply", "x-autorespond", "x-autoresponder", "x-auto-reply", "x-autoreply-from",
    "x-auto-reply-from", "x-mail-autoreply", "x-autoreply-domain", "x-vacation", "x-oof",
)  # fmt: skip
_OF_LISTS = ("list-id", "list-post", "mailing-list", "x-mailing-list", "x-mailman-version")
_BULK = frozenset({"bulk", "junk", "auto", "list"})


def _by_header(headers: Mapping[str, str]) -> str:
    submitted = headers.get("auto-submitted", "").split(";")[0].strip().lower()
    if submitted.startswith(("auto-replied", "auto-reply")):
        return "Auto-Submitted: auto-replied"
    for name in _ANSWER_HEADERS:
        if headers.get(name, "").strip().lower() not in {"", "no", "false"}:
            return name
    for name in ("precedence", "x-precedence", "preference"):
        if headers.get(name, "").strip().lower().replace("-", "_") == "auto_reply":
            return "Precedence: auto_reply"
    if "mailbox rules" in headers.get("x-ms-exchange-generated-message-source", "").lower():
        return "written by a rule of the mailbox"
    if headers.get("delivered-to", "").strip().lower() == "autoresponder":
        return "Delivered-To: Autoresponder"
    return ""


def _hardly_personal(headers: Mapping[str, str]) -> bool:
    """Return whether the header says "no person wrote this", if not that it is an answer."""
    if any(name in headers for name in _OF_LISTS):
        return False  # people write to lists
    submitted = headers.get("auto-submitted", "").strip().lower()
    return (
        headers.get("return-path", "").replace(" ", "") == "<>"
        or headers.get("precedence", "").strip().lower() in _BULK
        or (bool(submitted) and submitted != "no")
        or bool(headers.get("x-auto-response-suppress") or headers.get("x-loop"))
        or bool(headers.get("x-ms-exchange-inbox-rules-loop"))
    )


# --- subjects -------------------------------------------------------------------------------

_AUTOMATIC_REPLY = (
    r"auto(?:mat(?:ic|ed))?[- ]?(?:reply|response|answer|respond(?:er)?)|automatische (?:antwort|nachricht)|autoantwort"
    r"|réponse automatique|respuesta automática|contestación automática|risposta automatica"
    r"|resposta automática|automatisch(?:e)? antwoord|automatiskt? svar|autosvar|automaattinen vastaus"
    r"|automatyczna odpowiedź|autoodpowiedź|automatická odpověď|automatická odpoveď"
    r"|автоматический ответ|автоответ"
    r"|автоматична відповідь|otomatik yanıt|αυτόματη απάντηση"
    r"|automatikus válasz|răspuns automat|automaatvastus|balasan otomatis|trả lời tự động"
    r"|自動(?:応答|返信|回覆|回復)|自动(?:回复|答复)|자동 ?(?:회신|응답|답장)"
    r"|رد تلقائي|תשובה אוטומטית"
)
_ANSWER = r"^\W{0,3}(?:(?:re|aw|sv|antw|rép|res|odp|vs|ynt)\s?:\s?){0,3}"
_SAYS_AUTOMATIC = re.compile(
    rf"{_ANSWER}(?:(?:{_AUTOMATIC_REPLY})\b|auto(?:matic)?\s?:|ooo\s?:)|[\[(]\s?(?:{_AUTOMATIC_REPLY})\s?[\])]"
    rf"|\W(?:{_AUTOMATIC_REPLY})\W{{0,2}}$",
    _FLAGS,
)
_ABSENT = (
    r"out[- ]of[- ](?:the[- ])?office|\booo\b|\boof\b|out of town|away from (?:the|my) (?:office|desk|mail)"
    r"|on (?:annual |parental |maternity |paternity |sick |medical |family |study |extended |summer |winter |a |my )?"
    r"(?:leave|vacation|holidays?|pto|sabbatical)\b|vacation (?:reply|notice|message|response)|\bi(?: am|'m) away\b|currently away"
    r"|not in the office|abwesenheit\w{0,12}|\babwesend|(?:außer|ausser) haus|(?:nicht|außerhalb)(?: im| des) büros?"
    r"|im urlaub\b|in elternzeit|in mutterschutz|im krankenstand|absence (?:du bureau|prolongée)|\babsente? (?:du bureau|jusqu|du|de|pour|depuis|ce|actuel)"
    r"|message d'absence|notification d'absence|en congés?\b|(?:fuera|ausente) de (?:la |mi )?oficina|\bde vacaciones|mensaje de ausencia|ausencia"
    r"|fuori (?:sede|ufficio)|\bin ferie\b|\bassente\b|\bafwezig\w{0,5}|met vakantie|met verlof|buiten kantoor|niet op kantoor"
    r"|fora do escritório|\bausente\b|\bausência|de férias|\bfrånvaro|\bpå semester|\btjänstledig|ikke på kontoret|inte på kontoret|\bfravær|på ferie"
    r"|\bpoissa\b|\blomalla\b|nieobecnoś|na urlopie|poza biurem|mimo kancelá|nepřítom|na dovolen|отсутств|в отпуск|відпуст"
    r"|izinde\w{0,4}|ofis dışı|házon kívül|szabadság|不在|休暇|休か|外出|休假|부재|휴가"
)
_GONE = (
    r"no longer (?:with|at|employed|works?|working|part of|a member|monitor\w{0,4}|in use|active|valid|checked|available)"
    r"|(?:has|have) (?:now |recently |since )?(?:left|retired|moved on|departed)|left (?:the )?(?:company|firm|organi[sz]ation|bank|school|university|practice|hospital)"
    r"|(?:mailbox|(?:e-?mail )?address|e-?mail account|inbox) (?:\S{1,40} )?(?:is|has been|was|will be) (?:not |no longer |un)?(?:monitored|unmonitored|read|closed|deactivated|disabled|discontinued|retired|moved|changed)"
    r"|new e-?mail address|e-?mail address has changed|nicht mehr (?:für|bei|im|in unserem|tätig|beschäftigt|aktiv|gültig)|unternehmen verlassen|ausgeschieden"
    r"|ne (?:travaille|fait) plus|a quitté|n'est plus (?:\w{1,12} ){0,3}(?:valide|salari|active|dans)|ya no (?:trabaja|forma)|non lavora più|non fa più parte|não trabalha mais|werkt niet meer|niet meer werkzaam"
)
# How mailers begin the subject of a note, before that of the mail it answers.
_SUBJECT_OF_NOTE = re.compile(
    rf"{_ANSWER}(?:abwesenheits(?:notiz|meldung|nachricht|benachrichtigung|info\w{{0,8}}|assistent\w{{0,2}})|vacation (?:reply|notice|message|response)"
    rf"|(?:out[- ]of[- ](?:the[- ])?office|message d'absence|notification d'absence|(?:{_ABSENT}))(?:[ -](?:auto[- ]?reply|reply|message|notification|notice|re|response|assistant))?\s?(?:[:\u2013]|$|- ))",
    _FLAGS,
)
_SUBJECT_ABSENT = Wording(_ABSENT, _GONE)

# --- bodies ---------------------------------------------------------------------------------

_OPENING = 700  # characters in which an absence note comes to its point
_NOTE = 1500  # longer mails say more than that somebody is away
_BODY_ABSENT = Wording(
    rf"{_ABSENT}|\b(?:i am|i'm|we are|we're|office is) (?:currently |now |presently |temporarily )?(?:away|out|off|travell?ing|closed|offline|unavailable|on (?:a|my) (?:\w{{1,12}} )?(?:trip|break))\b"
    r"|(?:limited|no|little|intermittent|sporadic|restricted) (?:access to|internet|access|connectivity)|\bi(?: am|'m) (?:not )?(?:checking|reading|able to read)"
    r"|\bi(?: will|'ll) be (?:back|returning)|(?:kein|eingeschränkt\w{0,2}|nur gelegentlich) (?:zugriff|zugang)|wieder (?:erreichbar|zurück|da|im büro)|de retour le|accès limité|acceso limitado|accesso limitato",
)
_BODY_GONE = Wording(_GONE)
# Said to somebody who wrote: what a note adds to "I am away".
_ANSWERS = Wording(
    r"(?:thank(?:s| you)(?: very much| so much)?|danke|dank|merci|gracias|grazie|obrigad[oa]|bedankt|tack|takk?) (?:\w{1,10} ){0,3}"
    r"(?:e-?mails?|mails?|message|mensaje|nachricht|messaggio|courriel|bericht|enquiry|inquiry|contact\w{0,5}|writing|reaching|getting in touch|mensagem|note|meddelande|besked)"
    r"|(?:urgent|immediate|dring(?:end|lich)\w{0,3}|urgence|urgenze?|urgente?s?|urgência|spoed|eilig\w{0,2}|emergenc(?:y|ies)|time[- ]sensitive|haster)"
    r"|(?:respond|reply|get back to|answer|attend to|read|antworte\w{0,2}|bearbeite\w{0,2}|melde|répond\w{0,4}|traiter\w{0,3}|responder\w{0,2}|risponder\w{0,2}|beantwoord\w{0,2})"
    r"[^.\n]{0,60}(?:return|when i|once i|as soon as|upon|after|then|first opportunity|rückkehr|sobald|danach|retour|dès|regreso|vuelta|rientro|terugkomst|regresso)"
    r"|(?:your|ihre|votre|su|tu|la sua|uw|sua) (?:e-?mails?|message|mail|nachricht|messaggio|mensaje|bericht|mensagem)[^.\n]{0,40}(?:forward|weitergeleitet|transf|reenvi|inoltrat|doorgestuurd|encaminh|read|gelesen|lu\b|received|monitor)"
    r"|(?:please|bitte|veuillez|por favor|si prega|gelieve) (?:\w{1,14} ){0,4}(?:contact\w{0,3}|direct|e-?mail|wenden|kontaktier\w{0,3}|contacter|contactar|reach|call|write|update)",
)
_CALLS_ITSELF = Wording(
    rf"(?:\bthis is|\bdies ist|\bdas ist|\bceci est|\best[ea] es|\bquesta è|\bdit is|\bdette er|\bdetta är) (?:\S{{1,14}} ){{0,4}}(?:{_AUTOMATIC_REPLY})"
    rf"|(?:^|\n)\W{{0,6}}(?:{_AUTOMATIC_REPLY})\b|\bautomat(?:ic|ed) (?:message|e-?mail|notification|acknowledge?ment|reply|response) (?:to|because|sent (?:to|in)|in (?:response|reply|answer))"
    r"|diese (?:nachricht|e-?mail|antwort) wurde automatisch|automatisch (?:erstellte|generierte|versendete|erzeugte) (?:antwort|nachricht|e-?mail)|\bthis is (?:only |just )?an? (?:vacation|out)[- ]"
    r"|\bonly notification you will receive while|\(automatic (?:message|mail)\)|message automatique|mensaje automático|messaggio automatico",
)
_TICKET = Wording(
    r"(?:received|logged|registered|created|opened|assigned) (?:\w{1,12} ){0,4}(?:ticket|case|request|reference|inquiry|enquiry)|(?:ticket|case|request|reference|inquiry) (?:\S{1,20} )?(?:#|no|number|id|has been|was|received)"
    r"|we (?:have |'ve )?(?:received|got) your (?:e-?mail|message|enquiry|inquiry|request)|your (?:e-?mail|message|enquiry|inquiry|request) (?:has been|was|is) (?:received|important|logged)",
)
_CHALLENGE = Wording(
    r"(?:your|the|this) (?:e-?mail|message|mail)\b[^.\n]{0,80}\b(?:is (?:being )?held|(?:has|have) been (?:held|quarantined|waitlisted)|was waitlisted|not (?:yet )?(?:been )?delivered until|will (?:not )?be delivered (?:once|after|when|as soon|until)|is (?:waiting|awaiting|on hold|pending))"
    r"|(?:protected (?:against|from|by)|to (?:fight|prevent|block|reduce|stop|control)) (?:\w{1,15} ){0,3}(?:spam|junk|unsolicited|bluebottle|spam ?arrest|boxbe|sanebox)"
    r"|(?:ensure|complete|allow|release|guarantee) (?:the )?delivery of your (?:e-?mail|message)"
    r"|(?:added|add (?:you|your address|yourself)) to (?:my|the|their|his|her|our|[\w.@-]{3,60}'s) (?:\w{1,12} ){0,3}(?:guest|allowed|approved|white|safe|allow)[- ]?(?:list|senders)"
    r"|(?:listed|added) (?:on|to) my (?:\w{1,12} ){0,2}(?:guest|white|approved|safe) ?list"
    r"|(?:prove|verify|confirm) (?:that )?you(?:'re| are) (?:not a (?:spammer|robot|machine)|(?:a )?(?:human|real|person))"
    r"|(?:um|damit) (?:\w{1,14} ){0,6}spam\b[^.\n]{0,80}bestätig",
)
_ASKS_TO_CONFIRM = re.compile(
    r"\b(?:click|reply|respond|confirm|verif|complete|visit|follow|fill|bestätig|klick|cliqu|confirm|request)",
    _FLAGS,
)
_GREETING = re.compile(
    r"^\W{0,3}(?:hi|hello|dear|hey|good (?:day|morning|afternoon)|hallo|guten tag|liebe|sehr geehrte|bonjour|hola|ciao|olá|buongiorno)\b[^\n]{0,60}\n+",
    _FLAGS,
)
_PERSON = re.compile(
    r"\?|\b(?:sorry|apolog|just wanted|quick note|let me know|as discussed|we spoke|i'd like|would you|could you|can you|next week|to discuss|would like|we'd like|looking for (?:a|an|some)|wir suchen|nous (?:re)?cherchons|buscamos|cerchiamo)\b",
    _FLAGS,
)


def speaks_of_absence(text: str) -> bool:
    """Return whether a mail opens with the words of somebody away or gone."""
    return _is_away(lowered(text[:_OPENING]))


def _is_away(low: str) -> bool:
    return bool(_BODY_ABSENT.search(low) or _BODY_GONE.search(low))


def answering_machine(headers: Mapping[str, str], subject: str, text: str) -> str:
    """Return why this is an automatic answer, as a few words; ``""`` where nothing says so.

    ``text`` is what the mail says anew; `BY_WORDS` is the reason where only words say so.
    """
    opening, subject = lowered(text[:_NOTE]), lowered(subject.strip())
    if _asks_for_proof(opening):
        return PROOF
    why = _by_header(headers)
    if why:
        return why
    if _SAYS_AUTOMATIC.search(subject) or _SUBJECT_OF_NOTE.match(subject):
        return "subject of an automatic reply"
    away = _is_away(opening[:_OPENING])
    if away and _SUBJECT_ABSENT.search(subject) and not _PERSON.search(f"{subject}\n{opening}"):
        return "subject and words of an absence note"
    if _hardly_personal(headers) and (
        (away and (len(text) < _OPENING or _ANSWERS.search(opening)))
        or _CALLS_ITSELF.search(opening)
        or _answers_without_sender(headers, f"{opening}\n{subject}")
    ):
        return "sent by no person, and answers one"
    return BY_WORDS if len(text) <= _NOTE and _is_note(opening, away=away) else ""


def _asks_for_proof(low: str) -> bool:
    """Return whether a mail makes its reader prove that he is no robot before his own is read."""
    low = " ".join(low.split())
    return bool(_CHALLENGE.search(low) and _ASKS_TO_CONFIRM.search(low))


def _answers_without_sender(headers: Mapping[str, str], low: str) -> bool:
    """Return whether nobody is named to answer to: receipts and calendar robots name somebody."""
    if headers.get("return-path", "").replace(" ", "") != "<>":
        return False
    submitted = headers.get("auto-submitted", "").strip().lower().startswith("auto-")
    return submitted or bool(_ANSWERS.search(low) or _TICKET.search(low))


def _is_note(low: str, *, away: bool) -> bool:
    """Return whether the words alone are a machine's: short, at once to the point, to anybody."""
    if _CALLS_ITSELF.search(low):
        return away or _TICKET.search(low) is not None
    if not away or not _is_away(" ".join(_GREETING.sub("", low.strip())[:300].split())):
        return False
    return _ANSWERS.search(low) is not None and not _PERSON.search(low)
