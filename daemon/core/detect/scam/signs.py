"""What a scam sign is, how much it weighs, and how it is told (domain section 5).

The phrases that show a sign are in the module of each language; what is no matter of language
(addresses, links, headers) is in `sender`.
"""

from __future__ import annotations

from enum import Enum, IntEnum


class Weight(IntEnum):
    """How much a sign adds; a mail is flagged from ``ENOUGH`` on.

    One stop sign is enough, and so are two that are high or medium. A weak one is only told with them.
    """

    WEAK = 0
    MEDIUM = 2
    HIGH = 3
    ALONE = 4  # high, and strong enough without another
    STOP = 6


ENOUGH = 4


class Sign(Enum):
    """A sign: what follows "this mail ...", and its weight; in the order in which they are told."""

    FEE = (
        "asks you to pay for something before you have earned anything, which no employer does",
        Weight.STOP,
    )
    METHOD = (
        "wants a payment that nobody can take back: gift cards, vouchers, crypto or an instant transfer",
        Weight.STOP,
    )
    CHEQUE = (
        "sends you a cheque or money to spend or pass on; such cheques bounce later, and you owe the sum",
        Weight.STOP,
    )
    MULE = "would have you pass other people's money on through your account", Weight.STOP
    PARCELS = (
        "would have you receive parcels at home and send them on, as stolen goods are",
        Weight.STOP,
    )
    DOORSTEP = "has parcels of strangers sent to your home", Weight.HIGH
    LABELS = "has you put new labels on parcels", Weight.HIGH
    PROOF = "wants a picture of your payment", Weight.HIGH
    PROGRAM = "links to a program that you are to install", Weight.HIGH
    TASKS = (
        "pays for clicks, ratings or tasks that you must top up with your own money",
        Weight.STOP,
    )
    CARD = (
        "asks for your card, your online banking or a code sent to you, which pays nobody a salary",
        Weight.STOP,
    )
    ACCOUNT = (
        "would have you open an account or prove your identity on somebody else's behalf",
        Weight.STOP,
    )
    PASSWORD = "asks for the password of your mail or an account to open a document", Weight.ALONE
    SECRECY = (
        "tells you to keep something from your bank or to answer from a private address",
        Weight.ALONE,
    )
    SELFIE = (
        "wants a picture of you with your identity card, which opens accounts in your name",
        Weight.HIGH,
    )
    BYPASS = "asks you to run software past the warnings of your computer", Weight.STOP
    WALLET = "wants your crypto wallet connected", Weight.ALONE
    REMOTE = "asks you to install software that lets strangers control your computer", Weight.ALONE
    CODE = "asks you to run a stranger's code on your own computer", Weight.HIGH
    PAPERS = "wants identity papers and bank data together before there is a contract", Weight.HIGH
    PAPER = "wants identity papers or bank data by mail before there is a contract", Weight.MEDIUM
    EARLY = "wants your bank or social security data before there was an interview", Weight.ALONE
    CREDIT = "sends you to a site of its choice for a credit report", Weight.HIGH
    CHAT = "holds its interview in a messenger, where nobody is seen or heard", Weight.ALONE
    TYPED = "holds its interview in writing only, where nobody is seen or heard", Weight.HIGH
    MESSENGER = "moves the talk to a messenger where nobody can be traced", Weight.HIGH
    KEYWORD = (
        "wants a keyword or your data sent to a phone number or messenger before anything is said",
        Weight.HIGH,
    )
    HIRED = "offers the job without an interview", Weight.HIGH
    FEDERAL = (
        "sells access to government jobs, which are public and free to apply for",
        Weight.ALONE,
    )
    PRICE = "names a price for something that an employer would provide", Weight.HIGH
    REFUND = "promises to give money back that you are to pay first", Weight.HIGH
    VENDOR = "sends you to a supplier of its own for your equipment", Weight.HIGH
    REWRITE = "makes it a condition that somebody rewrites your CV for money", Weight.HIGH
    RATING = "pays for likes, ratings or simple tasks on a platform", Weight.HIGH
    RECRUIT = (
        "speaks of earning by recruiting and selling to others rather than of a job",
        Weight.ALONE,
    )
    MLM = "talks of unlimited or passive income rather than of a wage", Weight.MEDIUM
    DREAM = "talks of freedom and being your own boss rather than of a job", Weight.MEDIUM
    RICHES = "promises much money for vague work", Weight.MEDIUM
    COIN = "pays in crypto", Weight.MEDIUM
    SIGN_IN = "wants you to sign in with your mail account to go on", Weight.HIGH
    RAW_LINK = "links to a bare number instead of a named site", Weight.ALONE
    BRAND = "comes from a domain that borrows the name of a known service", Weight.HIGH
    TWIN = "comes from a domain that differs from the firm's by a letter", Weight.ALONE
    SUFFIX = "comes from a domain that only contains the firm's name", Weight.MEDIUM
    OTHER_DOMAIN = (
        "comes from a domain that resembles the one it links to, but is another",
        Weight.HIGH,
    )
    FREE_MAIL = "speaks for a firm from a free mail address", Weight.HIGH
    SMALL_FIRM = "comes from a free mail address", Weight.WEAK
    REPLY_TO = "wants its answer sent to an unrelated address", Weight.HIGH
    CHECKS = "failed the sender checks of your mail provider", Weight.MEDIUM
    PRESSURE = "threatens that the place is lost within hours", Weight.MEDIUM
    HURRY = "presses for time", Weight.WEAK
    UNASKED = "comes out of the blue", Weight.WEAK

    @property
    def words(self) -> str:
        """What follows "this mail ..."."""
        return self.value[0]

    @property
    def weight(self) -> Weight:
        """How much it adds."""
        return self.value[1]


class Paper(Enum):
    """What is asked of a person that could be used in his or her name."""

    IDENTITY = "identity"
    NUMBER = "number"  # tax or social security
    BANK = "bank"
