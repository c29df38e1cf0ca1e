"""Which folder plays which part: by what the server says (RFC 6154), by name, or as configured."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from daemon.core.model import Folder
from daemon.core.settings import Folders
from daemon.errors import UserError

# As mail programs and providers name them, the likelier first; compared without case.
_SENT_NAMES = (
    "Sent", "Sent Mail", "Sent Items", "Sent Messages", "Gesendet", "Gesendete Elemente",
    "Gesendete Objekte", "Gesendete Nachrichten", "Envoyés", "Éléments envoyés", "Messages envoyés",
    "Objets envoyés", "Enviados", "Elementos enviados", "Mensajes enviados", "Correo enviado",
    "Itens enviados", "Mensagens enviadas", "Posta inviata", "Inviata", "Inviati", "Verzonden",
    "Verzonden items", "Verzonden berichten", "Skickat", "Skickade objekt", "Sendt",
    "Sendte elementer", "Sendt post", "Lähetetyt", "Wysłane", "Elementy wysłane", "Odeslané",
    "Odeslaná pošta", "Elküldött elemek", "Trimise", "Gönderilmiş Öğeler", "Отправленные", "Надіслані",
    "送信済み", "送信済みアイテム", "送信済みメール", "已发送", "已发送邮件", "已傳送郵件", "보낸편지함",
)  # fmt: skip
_JUNK_NAMES = (
    "Junk", "Spam", "Junk E-mail", "Junk Email", "Junk-E-Mail", "Bulk Mail", "Bulk", "Spamverdacht",
    "Courrier indésirable", "Indésirables", "Pourriel", "Correo no deseado", "Correo basura",
    "Lixo eletrônico", "Lixo eletrónico", "Posta indesiderata", "Ongewenste e-mail", "Skräppost",
    "Søppelpost", "Uønsket e-post", "Uønsket mail", "Roskaposti", "Spamovervågning", "Wiadomości-śmieci",
    "Nevyžádaná pošta", "Levélszemét", "Istenmeyen", "Спам", "Нежелательная почта", "迷惑メール",
    "垃圾邮件", "垃圾郵件", "스팸메일함",
)  # fmt: skip
_PARENTS = frozenset({"", "inbox", "[gmail]", "[google mail]"})
_SHOWN = 30
_CLOSED = frozenset({"\\noselect", "\\nonexistent"})


@dataclass(frozen=True, kw_only=True, slots=True)
class Listed:
    """One line of LIST: the name, what separates its levels, its attributes in lower case."""

    name: str
    delimiter: str
    attributes: frozenset[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class Layout:
    """The folders that matter; "" where the account has none."""

    inbox: str
    sent: str = ""
    junk: str = ""
    all_mail: str = ""  # Gmail's \\All: holds what filters took out of the inbox

    def read(self) -> list[tuple[str, Folder]]:
        """Return (name, part) of those that exist, the inbox first."""
        pairs = ((self.inbox, Folder.INBOX), (self.sent, Folder.SENT), (self.junk, Folder.JUNK))
        return [(name, part) for name, part in pairs if name]


def listed(answer: Iterable[tuple[Sequence[object], object, object]]) -> list[Listed]:
    """Return the library's LIST answer as types; folders that hold no mail are left out."""
    found = [
        Listed(
            name=_text(name),
            delimiter=_text(delimiter) if delimiter is not None else "",
            attributes=frozenset(_text(flag).lower() for flag in flags),
        )
        for flags, delimiter, name in answer
    ]
    return [folder for folder in found if not folder.attributes & _CLOSED]


def layout(folders: Sequence[Listed], wanted: Folders) -> Layout:
    """Return who plays which part.

    Raises UserError where a configured folder does not exist, naming those that do.
    """
    return Layout(
        inbox=_configured(folders, wanted.inbox, "inbox"),
        sent=_configured(folders, wanted.sent, "sent") or _find(folders, "\\sent", _SENT_NAMES),
        junk=_configured(folders, wanted.junk, "junk") or _find(folders, "\\junk", _JUNK_NAMES),
        all_mail=_find(folders, "\\all", ()),
    )


def _configured(folders: Sequence[Listed], name: str, key: str) -> str:
    names = [folder.name for folder in folders]
    if not name or name in names:
        return name
    if name.upper() == "INBOX":  # always there, in any case (RFC 9051 section 5.1)
        return "INBOX"
    shown = ", ".join(names[:_SHOWN]) + (" ..." if len(names) > _SHOWN else "")
    problem = f"mailbox.folders.{key}: there is no folder {name!r}"
    raise UserError(problem, hint=f"the folders are: {shown}")


def _find(folders: Sequence[Listed], attribute: str, names: Sequence[str]) -> str:
    for folder in folders:
        if attribute in folder.attributes:
            return folder.name
    by_leaf: dict[str, str] = {}
    for folder in folders:
        parent, leaf = _split(folder)
        if parent.casefold() in _PARENTS:
            by_leaf.setdefault(leaf.casefold(), folder.name)
    return next((by_leaf[n.casefold()] for n in names if n.casefold() in by_leaf), "")


def _split(folder: Listed) -> tuple[str, str]:
    if not folder.delimiter:
        return "", folder.name
    parent, _, leaf = folder.name.rpartition(folder.delimiter)
    return parent, leaf


def _text(value: object) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
