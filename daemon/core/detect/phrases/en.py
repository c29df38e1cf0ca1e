"""English: verbs and objects that say something together, never whole sentences.

``{I}`` stands for an interview by any name, ``{C}`` for candidates, ``{..n}`` for at most n
characters within the same clause.
"""

from __future__ import annotations

from daemon.core.detect.signals import Rule, Signal, asserts, rule, titled

S = Signal

_INTERVIEW = (
    r"(?:interviews?|phone[- ]screen\w{0,4}|screening(?: call)?|"
    r"(?:(?:intro\w{0,8}|video|phone|telephone|zoom|teams|google meet|skype|face-to-face|onsite|on-site|first|initial|"
    r"discovery|exploratory|follow-up|final|technical|recruiter|hiring manager|virtual|short|quick|brief|informal|\d\d[- ]min\w{0,4}) ){1,3}"
    r"(?:call|chat|conversation|meeting|session|discussion|round|screen)|call|chat|conversation|meeting|"
    r"appointment|onsite|on-site|panel|final round|super ?day|assessment (?:centre|center|day))"
)
_CANDIDATES = r"(?:candidates?|applicants?|individuals?|people|persons?|finalists?|profiles?|applications?|direction)"
_GLAD = r"(?:pleased|delighted|happy|excited|thrilled|glad|proud|honou?red|keen|like|love|want|wish|hoping|eager)"
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sun)(?:day)?\b"
_ROLE = r"(?:position|role|job|vacancy|opening|post|requisition|opportunity)"


def _p(pattern: str) -> str:
    """Return a pattern with its placeholders filled in."""
    return (
        pattern.replace("{I}", _INTERVIEW)
        .replace("{C}", _CANDIDATES)
        .replace("{GLAD}", _GLAD)
        .replace("{DAY}", _WEEKDAY)
        .replace("{ROLE}", _ROLE)
        .replace("{..20}", r"[^.;?]{0,20}?")
        .replace("{..40}", r"[^.;?]{0,40}?")
        .replace("{..70}", r"[^.;?]{0,70}?")
    )


_VERDICTS: tuple[Rule, ...] = (
    asserts(
        "others-were-chosen",
        S.REJECTED,
        _p(
            r"\b(?:mov(?:e|ed|ing)|proceed\w{0,3}|go(?:ing|ne)?|pursu\w{1,3}|select\w{0,3}|cho(?:se|sen|ose|osing)|"
            r"offer\w{0,3}|hir(?:e|ed|ing)|opted|progress\w{0,3}|appoint\w{0,3}|shortlist\w{0,3}|advanc\w{1,3}|"
            r"focus\w{0,3}|continu\w{1,3})\b{..40}"
            r"\b(?:(?:other|another|a different|different|an internal|alternative|stronger|fewer) (?:\w{1,14} ){0,2}{C}"
            r"|(?:someone|somebody|another person)(?: else)? (?:else|with|whose|who|more)|someone else|(?:a|an|the|some|several|those)? ?(?:\w{1,12} )?candidates? (?:whose|who|with|that|more|we feel)"
            r"|(?:a|an|our) (?:\w{1,14} )?(?:internal |preferred |final |successful )candidate|others\b)",
        ),
        _p(
            r"\b(?:others|other {C}|another {C}|candidates)\b{..20}\b(?:(?:who )?(?:more )?closely|better|more) (?:match\w{0,3}|fit\w{0,3}|align\w{0,3}|meet|suit\w{0,2})"
        ),
        _p(
            r"\b(?:others?|someone|somebody|other \w{3,12}|another \w{3,12})\b[^.;?]{0,40}?\b(?:stronger|better|closer|more (?:suitable|relevant|suited|experienced|qualified))\b"
        ),
        _p(
            r"\b(?:selected|chosen|hired|identified|offered) (?:a|another|the) (?:\w{1,14} )?(?:candidate|applicant|person|finalist)\b"
        ),
    ),
    rule(
        "will-not-go-on-with-you",
        S.REJECTED,
        _p(
            r"(?:\b(?:not|cannot|unable|no longer|won't|can't|aren't|isn't|don't|didn't|wasn't|haven't|decline\w{0,2}|decided against|against)\b)(?! yet| only| be able to proceed (?:until|without|unless)){..40}"
            r"\b(?:mov(?:e|ing) (?:you |your \w{1,15} )?(?:forward|ahead|on|further|to the next)|proceed(?:ing)? (?:further|with (?:your|you)|to (?:the )?(?:next|interview)|any further|at this)|proceed(?:ing)?$"
            r"|progress(?:ing)? (?:you|your|further|with your|to)|advanc(?:e|ing) (?:you|your|to|further|with)"
            r"|tak(?:e|ing) (?:you|your \w{1,15}|this|things|it) (?:any )?(?:further|forward)|continu(?:e|ing) (?:with your|the process with|to the next|your|with you)"
            r"|go(?:ing)? (?:forward|ahead|further) with (?:your|you)|pursu(?:e|ing) your|invit(?:e|ing) you (?:to|for) (?:an? |the )?(?:next|interview|further)"
            r"|offer(?:ing)? you (?:a |an |the |this )?(?:position|role|job|place|interview|opportunity|opening|employment)|(?:mak|extend)(?:e|ing) (?:you )?an offer)",
        ),
    ),
    rule(
        "you-were-not-selected",
        S.REJECTED,
        r"\b(?:you|your (?:application|candidacy|profile|submission|candidature|resume|cv))\b[^.;?]{0,50}?(?:\b(?:not|never)|n't) (?:been |be |was )?(?:\w{1,14}ly )?(?:being )?(?:selected|chosen|shortlisted|success\w{2,5}|accepted|progress\w{2,3}|taken forward|moved? forward|moving forward|considered (?:further|for this)|advanc\w{1,4}|what we)",
        r"\byour (?:application|candidacy|submission)\b[^.;?]{0,50}?\b(?:unsuccessful|rejected|declined|turned down|no longer)",
        r"\b(?:you|application) (?:have |has )?(?:been|were|was) (?:unsuccessful|rejected|declined)\b",
        r"\bunsuccessful on this occasion\b|\bno longer (?:under consideration|being considered|considering (?:you|your))\b",
    ),
    rule(
        "regret",
        S.REJECTED,
        r"\b(?:regret|sorry|unfortunately|disappoint\w{0,4}|sadly|afraid)\b[^.;?]{0,80}?(?:(?:\bnot|n't|\bunable|\bcannot|\bno longer)\b[^.;?]{0,30}?\b(?:select\w{0,3}|success\w{0,5}|shortlist\w{0,3}|chosen|mov\w{1,3} (?:you|forward|ahead)|progress\w{0,3}|offer(?:ing)? you (?:a|an|the|this)|advanc\w{1,3}|take your|a (?:match|fit)|the right)|\bunsuccessful|\brejected|\bdeclined)",
        r"\bregret to (?:inform|advise|let|tell|say)\b(?![^.;?]{0,90}(?:cancel|postpon|reschedul|delay|interview|call|meeting|not be able to make|unwell))",
    ),
    rule(
        "position-filled",
        S.REJECTED,
        _p(
            r"\b{ROLE}\b[^.;?]{0,45}?\b(?:has|have|is|was|had)\b(?! not)[^.;?]{0,25}?\b(?:filled|closed|cancel\w{1,5}|withdrawn|eliminated|no longer (?:available|open|active|being))"
        ),
        r"\b(?:filled|closed|cancell?ed|withdrawn) (?:the|this|that|our) (?:\w{1,20} ){0,4}(?:position|role|vacancy|opening|requisition)\b",
        r"\bhave (?:now )?filled\b",
    ),
    rule(
        "not-a-fit",
        S.REJECTED,
        r"(?:\bnot|n't)\b[^.;?]{0,40}?\b(?:right|best|strong|good|ideal|great|close|quite|an exact|perfect)\b[^.;?]{0,25}?\b(?:fit|match)\b",
        r"\b(?:decided|decision|chosen|opted|going|have to|elected) (?:was made )?(?:to|not to) (?:decline|reject|pass on|close your|discontinue|end your|not)\b",
        r"\b(?:decision|decided|chosen|opted|elected) (?:was made )?not to (?:mov\w{1,3}|proceed|progress|continue|pursue|advance|hire|offer|go|extend|invite|take|select)",
        r"\b(?:pass(?:ing)?) on your (?:application|candidacy|profile)\b",
        r"\bwill not be (?:considered|progress\w{0,3}|moving|proceeding|continuing|taking|pursuing|advancing|going)\b(?! until| unless)",
        r"\bnot be (?:moving|proceeding|continuing|progressing|advancing|going|pursuing)\b[^.;?]{0,40}",
        r"\bdecided to (?:go|move|proceed) (?:in|with) (?:a different direction|another|other|someone)",
    ),
    rule(
        "kind-words-of-a-no",
        S.REJECTED_SOFTLY,
        r"\bkeep (?:your|you)\b[^.;?]{0,50}?\b(?:on file|in mind|in our (?:database|talent|system|files))",
        r"\b(?:wish|wishing) you\b[^.;?]{0,40}?\b(?:success|best|luck|well)\b[^.;?]{0,60}?\b(?:search|career|future|endeavou?rs|hunt|ahead)",
        r"\bencourage you to (?:re-?apply|apply (?:again|for other|for future)|keep an eye|check)",
        r"\bfuture (?:openings|opportunities|roles|positions|vacancies)\b",
        r"\b(?:difficult|tough|hard) decision\b|\bnot the (?:news|outcome|answer) you\b",
        r"\bthis (?:time|occasion) around\b|\bon this occasion\b",
    ),
    asserts(
        "offer-taken-back",
        S.RESCINDED,
        r"\b(?:we|have to|must|need to|forced to|had to|company|decided to|decision to|obliged to|regret to)\b[^.;?]{0,40}?\b(?:rescind\w{0,3}|withdraw\w{0,3}|withdrew|retract\w{0,3}|revok\w{1,3}|pull\w{0,3})\b[^.;?]{0,50}?\boffer",
        r"\boffer\b[^.;?]{0,60}?\b(?:has been|have been|is|was|must be|is being|being|is hereby) (?:\w{1,12} )?(?:rescinded|withdrawn|retracted|revoked|null and void)",
        r"\boffer\b[^.;?]{0,40}?\b(?:no longer (?:valid|stands?|available|extend)|cannot be honou?red)",
        r"\b(?:no longer|unable to|cannot|not able to) (?:honou?r|extend|proceed with|move forward with|stand by)\b[^.;?]{0,25}?\boffer\b",
    ),
    asserts(
        "offer-made",
        S.OFFERED,
        _p(
            r"\b{GLAD}\b{..20}\bto (?:\w{1,12}ly |be able to )?(?:offer you (?!an? (?:interview|call|slot|chance|time|opportunity to|meeting|discount|free|special)|the (?:opportunity|chance|following)|some|a few|two|three|\d|several|another)|extend (?:you |to you )?[^.;?]{0,40}?\boffer\b|make you (?:an? |our |this |the )?[^.;?]{0,20}?offer\b|present (?:you|our|an|the)[^.;?]{0,30}?offer)"
        ),
        r"\b(?:offer letter|letter of offer|employment (?:offer|contract|agreement)|job offer|formal offer|written offer|offer of employment|offer package|offer document\w{0,2})\b[^.;?]{0,70}?\b(?:attached|enclosed|attach|review|sign\w{0,5}|below|here|ready|docusign|find|sent)\b",
        r"\b(?:attached|enclosed|attach\w{0,3}|find|review|sign\w{0,3}|sending|sent|send|outlines?)\b[^.;?]{0,50}?\b(?:offer letter|letter of offer|employment (?:offer|contract|agreement)|job offer|formal offer|written offer|offer of employment|offer package|your (?:formal |written )?offer)\b",
        r"\bwe(?:'re| are)? (?:would like to |are pleased to |hereby |formally )?offer(?:ing)? you (?:the|a|this|our|employment|a position)\b(?! (?:chance|opportunity to|following|call|interview|slot|choice|discount|free))",
        r"\b(?:like|love|want) you to join (?:us|our|the)\b[^.;?]{0,40}?\bas\b|\bjoin (?:us|our team|the team) as (?:our |a |an |the )",
        r"\bextend(?:ing|ed)? (?:you |to you )?(?:an?|this|our|a formal|the) (?:\w{1,12} )?offer\b",
        r"\boffer (?:for|of) (?:the|employment)\b[^.;?]{0,60}?\b(?:salary|start\w{0,3}|base|compensation|attached)",
        r"\b(?:congratulations|great news|good news|congrats)\b[^.;?]{0,60}?\b(?:you got the job|(?:have|has) an offer|offer you the|got the (?:job|role)|decided to offer|offer\b)",
        r"\boffer\b[^.;?]{0,60}?\b(?:base salary|signing bonus|bonus|start date|annual salary)\b",
        r"\b(?:send|sending|receive) (?:you )?(?:the|an?|your) (?:\w{1,12} ){0,3}offer\b(?! (?:to|for) (?:interview|meet))",
        r"\byou(?:'ve| have)? got the (?:job|role|position)\b",
    ),
    titled(
        "offer-in-subject",
        S.OFFERED,
        r"^(?![^\n]{0,120}\binterview)(?:your |job |formal |employment )?(?:offer letter|job offer|offer of employment|employment offer|your offer|offer)\b(?:$| (?:from|for|with|at)|[ :|-]{1,3}[a-z])(?![^\n]{0,40}(?:%|ends|sale|interview|loan|credit|mortgage))",
    ),
    rule(
        "on-hold",
        S.ON_HOLD,
        r"\b(?:role|position|hiring|search|recruit\w{2,6}|process|headcount|requisition|opening|req|vacancy)\b[^.;?]{0,70}?\b(?:on hold|paus(?:e|ed|ing)|froz(?:e|en)|freeze|suspend\w{0,3})\b",
        r"\b(?:on hold|paus(?:e|ed|ing)|froz(?:e|en)|suspend\w{0,3}|hiring freeze|put(?:ting)?)\b[^.;?]{0,50}?\b(?:role|position|hiring|search|recruit\w{2,6}|process|headcount|opening|vacancy)\b[^.;?]{0,30}?(?:on hold|$|for|until|while|due|at)",
        r"\bhiring freeze\b",
    ),
    rule(
        "withdrawn-at-your-request",
        S.WITHDRAWN,
        r"\bapplication\b[^.;?]{0,60}?\bwithdrawn\b[^.;?]{0,40}?\b(?:your request|as (?:you )?requested|by you)",
        r"\b(?:you|you've|you have) withdr(?:ew|awn) (?:your|from)\b|\bconfirm\w{0,6}[^.;?]{0,30}?withdrawal\b",
    ),
)

_APPOINTMENTS: tuple[Rule, ...] = (
    asserts(
        "interview-cancelled",
        S.CANCELLED,
        _p(
            r"(?<!you )(?<!you'd like to )\b(?:have|has|had|been|was|is|are|must|needs?|need|forced|going|will|'ll|having|decided|obliged|we|we've) (?:\w{1,14} ){0,3}cancel\w{0,5}\b{..40}\b{I}"
        ),
        _p(
            r"\b{I}\b[^.;?]{0,80}?\b(?:has|have|is|was|been|be|being|must be|needs to be) (?:\w{1,14} ){0,2}(?:cancel\w{2,5}|called off)\b"
        ),
        _p(r"\bcall(?:ed|ing)? off\b{..40}\b{I}"),
    ),
    rule(
        "will-not-take-place",
        S.CANCELLED,
        _p(
            r"\b{I}\b[^.;?]{0,60}?\b(?:will not|won't|cannot|can't|can no longer|is not going to|isn't going to|not be able to|isn't|is not) (?:now |be )?(?:tak(?:e|ing) place|go(?:ing)? ahead|happen(?:ing)?|proceed(?:ing)?)"
        ),
    ),
    titled(
        "cancelled-in-subject",
        S.CANCELLED,
        r"^(?:cancel\w{2,5}(?: event)?\b|interview cancel)",
        _p(r"\b{I} (?:\w{1,12} )?(?:is |has been )?cancel\w{2,7}\b"),
    ),
    rule(
        "can-no-longer-make-it",
        S.CANCELLED,
        _p(
            r"\b(?:we|i|i'm|he|she|they|[a-z]{2,15}) (?:\w{1,10} )?(?:can no longer|no longer able to|is unable to|am unable to|are unable to|unable to|can't|cannot|won't be able to|will not be able to|(?:isn't|not) able to) (?:make|attend|do|meet|join|keep|host)\b{..40}(?:\b{I}|\bit\b|\b{DAY}|\btime\b|\btomorrow|\btoday|\bour\b|\bslot\b)"
        ),
    ),
    asserts(
        "interview-moved",
        S.MOVED,
        _p(
            r"\b{I}\b[^.;?]{0,80}?\b(?:has|have|is|was|been|be|needs?|will|must|had|have had)\b[^.;?]{0,25}?\b(?:re-?scheduled|moved|postponed|pushed|shifted|changed|brought forward|re-?arranged|updated|delayed)\b"
        ),
        _p(
            r"\b(?:we(?:'ve| have|'re| are)?|i(?:'ve| have|'m)?|need(?:s|ed)? to|have to|had to|has to|must|going to|would like to|'d like to|let's|will|asked (?:us )?to|forced to|having to|hav(?:e|ing)) (?:\w{1,14} ){0,3}(?:re-?schedul\w{1,3}|mov(?:e|ed|ing)(?! (?:you|your (?:application|candidacy|profile)|forward|ahead|on|to the next|into|towards?|with|quickly|fast)\b)|postpon\w{1,3}|push(?:ed|ing)?|shift(?:ed|ing)?|re-?arrang\w{1,3}|brought|bring|chang(?:e|ed|ing))\b[^.;?]{0,60}?(?:\b{I}|\btime\b|\bit\b|\bthis\b|\bthat\b|\b{DAY}|\bour\b|\b\d)"
        ),
        r"\b(?:re-?scheduled|moved|postponed|pushed(?: back)?|shifted|brought forward|changed) (?:to|from|by|until) (?!the (?:next|final|second|third|interview)|our )",
        _p(
            r"\b(?:new|updated|revised|amended) (?:interview |meeting )?(?:time|date|slot|day|details|schedule)(?: (?:is|for|will be|and|of)\b|:| -|$)"
        ),
        _p(
            r"\b(?:will|is) now (?:\w{1,10} )?(?:be|take place|start|begin|on|at|scheduled|happen|held|{DAY})\b"
        ),
        r"\binstead of\b[^.;?]{0,40}?(?:\d|day\b)|\brather than\b[^.;?]{0,30}?(?:\d|day\b)",
    ),
    titled(
        "moved-in-subject",
        S.MOVED,
        r"^(?:updated invitation|updated:|rescheduled|new time)",
        r"\b(?:re-?scheduled|postponed|new (?:date|time)|time change|change of (?:time|date))\b",
        r"\bupdated (?:interview|invitation|time|schedule)\b",
    ),
    rule(
        "asks-to-move",
        S.MOVE_ASKED,
        r"\b(?:could|can|would|may|might|shall|should) (?:we|you|it|i)\b[^.;]{0,50}?\b(?:re-?schedule|mov(?:e|ing)|push|postpone|shift|switch|swap|chang(?:e|ing))\b",
        r"\b(?:possible|ok|okay|alright|mind|flexib\w{2,5}|able|willing) (?:for you )?(?:to|if we|if i)? ?\b(?:re-?schedul\w{1,3}|mov(?:e|ing)|push\w{0,3}|postpon\w{1,3}|shift\w{0,3}|switch\w{0,3})\b",
    ),
    asserts(
        "interview-confirmed",
        S.CONFIRMED,
        _p(
            r"\bconfirm(?:ed|ing|s|ation)?\b(?! (?:your|you|whether|if|which|that you|by|receipt|the receipt|you're|you are)\b(?! (?:interview|call|appointment|upcoming|meeting|scheduled|slot|time|chat|phone|video))){..70}(?:\b{I}\b|\bbooking\b|\b{DAY}|\btime\b|\bslot\b|\d)"
        ),
        _p(
            r"\b(?:{I}|you|we|you're|we're|time|slot|it|everything|all|that|this|schedule)\b[^.;?]{0,60}?\b(?:is|are|been|you're|we're|all|has been|have you|got you)\b[^.;?]{0,20}?\b(?:set(?: up)?|scheduled|booked|arranged|confirmed|locked in|organi[sz]ed|finali[sz]ed|down)\b"
        ),
        _p(
            r"\b(?:have|has|we've|i've|'ve) (?:\w{1,12} )?(?:scheduled|booked|arranged|set up|organi[sz]ed|put|confirmed|reserved|set) (?:\w{1,14} ){0,4}(?:{I}|in|you|time)\b"
        ),
        _p(
            r"\blook(?:ing|s)? forward to (?:meeting|speaking|seeing|talking|chatting|connecting|welcoming|our (?:\w{1,14} )?(?:{I})|your (?:{I})|the (?:{I})|having you|hosting you|it|{DAY}|then)\b"
        ),
        _p(
            r"\b(?:see you|speak (?:to you |with you |soon )?|talk (?:to you |with you )?|chat|catch you|meet you)(?:\w{1,8} )?(?:then|there|on|at|{DAY}|tomorrow|next|in)\b"
        ),
        _p(
            r"\b(?:works?|suits?|is|sounds) (?:well |great|good|perfect\w{0,2}|fine|ok)? ?(?:for (?:us|me|him|her|them|everyone|the team|[a-z]{2,15}))\b"
        ),
        _p(
            r"\b(?:{DAY}|that|it|this|time|\d(?: ?[ap]m)?)[^.;?]{0,25}?\b(?:works?|sounds (?:good|great|perfect)|is (?:perfect|great|fine|good))\b"
        ),
        r"(?:\bit is\b|\bit's a date)(?=[.!]?$)|\b(?:i'll|i will|we'll|we will|(?:he|she|they|[a-z]{2,12}) will) (?:call|ring|phone|dial) you\b",
        r"\b(?:calendar )?(?:invite|invitation)\b[^.;?]{0,30}?\b(?:sent|follow|on its way|shortly|attached|out)\b",
        r"\b(?:sent|sending|send|attached|issued)\b[^.;?]{0,30}?\b(?:calendar )?(?:invite|calendar invitation|calendar hold)\b",
        _p(
            r"\b(?:details|information|instructions|agenda|schedule|itinerary) (?:of|for|about|regarding|on) (?:your|the|our) (?:\w{1,14} ){0,3}{I}"
        ),
        _p(
            r"\byour (?:\w{1,20} ){0,4}(?:{I}) (?:\w{1,20} ){0,8}(?:will (?:be|take place|start|begin)|takes place|is (?:on|at|scheduled|for|with|{DAY}|tomorrow)|starts|begins)"
        ),
        _p(
            r"\b(?:{I}) (?:\w{1,20} ){0,6}(?:will (?:be (?:held|conducted|on|at|with|via|over)|take place|start|begin)|takes place|is (?:on|at|for) (?:{DAY}|\d))"
        ),
        _p(r"\b(?:reminder|remind you|reminding you|upcoming)\b{..40}\b{I}"),
        _p(
            r"\b(?:you will|you'll|you are going to|you'll be|you will be) (?:be )?(?:meet\w{0,3}|speak\w{0,3}|talk\w{0,3}|interview\w{0,3}|chat\w{0,3}|join\w{0,3}|connect\w{0,3})\b"
        ),
    ),
    titled(
        "confirmation-in-subject",
        S.CONFIRMED,
        _p(r"\b{I}\b[^\n]{0,40}?\bconfirm\w{2,6}\b"),
        _p(r"\bconfirm\w{2,6}\b[^\n]{0,40}?\b{I}\b"),
        _p(r"^(?:reminder|scheduled|booked)\b[^\n]{0,40}?\b{I}\b"),
        _p(r"\b{I} (?:details|reminder|schedule|itinerary)\b"),
        _p(r"\b{I} (?:is )?(?:scheduled|booked)"),
    ),
    rule(
        "invites-to-interview",
        S.INVITED,
        _p(r"\b(?:invit\w{1,6}) (?:you )?(?:\w{1,14} ){0,4}(?:to|for)\b{..40}\b{I}\b"),
        _p(
            r"\b(?:like|love|want|happy|keen|pleased|delighted|excited|hoping|hope|great|glad|able|ready|next step is|interested|good)\b{..20}\b(?:to|in) (?:\w{1,12} ){0,3}(?:schedul\w{1,3}|arrang\w{1,3}|set(?:ting)? up|hav\w{1,3}|speak\w{0,3}|meet(?:ing)?|chat\w{0,3}|talk\w{0,3}|interview\w{0,3}|organi[sz]\w{1,3}|book\w{0,3}|find|connect|get on|hop on|jump on|discuss|get to know|learn more about you)\b"
        ),
        r"\bwhen (?:we|i) (?:could|can|might) (?:\w{1,10} )?(?:talk|speak|meet|chat|connect)\b",
        _p(
            r"\b(?:schedul\w{1,3}|arrang\w{1,3}|set(?:ting)? up|organi[sz]\w{1,3}|book\w{0,3}|find(?:ing)? (?:a )?time for) (?:you |your |an? |the |our |some |in |this |that |next )?(?:\w{1,16} ){0,3}{I}\b"
        ),
        _p(
            r"\b(?:next (?:step|stage|round|steps)|moving (?:you )?(?:forward|ahead|on)|move (?:you )?(?:forward|ahead|on)|progress(?:ing)? (?:you|your)|selected|shortlisted)\b[^.;?]{0,70}?\b(?:interview|phone screen|screening|call|conversation|onsite|chat|meeting)\b"
        ),
        r"\binterview (?:invitation|request|invite)\b|\binvitation (?:to|for)(?: an?| your| the)? (?:\w{1,16} ){0,3}interview",
    ),
    asserts(
        "through-to-next-round",
        S.ADVANCED,
        r"\b(?:mov(?:e|ed|ing)|progress\w{0,3}|advanc\w{1,3}|proceed\w{0,3}|pass(?:ed|ing)?|through|made it|selected|shortlisted)\b[^.;?]{0,40}?\b(?:to|for|into) (?:the |our |a )?(?:next|final|second|third|following|on-?site) (?:stage|round|step|phase|interview)",
        r"\b(?:you have|you've|you were|you are|you're|been) (?:\w{1,12} )?(?:shortlisted|selected (?:for|to))\b",
        r"\b(?:like|love|want|pleased|excited|happy|delighted|decided)\b[^.;?]{0,20}?\bto (?:mov\w{1,3}|progress|advance|proceed|take|continue) (?:you |your \w{1,14} |with you |with your \w{1,14} )?(?:forward|ahead|on|to the next|further)",
    ),
    rule(
        "asks-for-times",
        S.ASKS_TIMES,
        r"\b(?:your|some|any|share|provide|send|what|know|with|of|current|general) (?:\w{1,12} ){0,3}availabilit(?:y|ies)\b",
        r"\bwhen (?:are|would|could|might|can|will|do) (?:you|be|it|suit|work)\b",
        r"\bwhen(?:ever)? (?:is|'s|works|suits|would be|might be) (?:\w{1,12} ){0,3}(?:good|best|convenient|suit\w{0,4}|you|better|free|work\w{0,2})\b",
        r"\b(?:what|which|a few|some|couple of|any|two|three|several|\d) (?:\w{1,14} ){0,4}(?:times?|days?|dates?|slots?|windows?|options?)\b[^.;]{0,50}?\b(?:works?|suits?|best|good|free|available|convenient|prefer\w{0,3}|possible|could do|you have)\b",
        r"\b(?:send|give|share|suggest|propose|offer|let (?:me|us) (?:know|have)|provide|reply with|respond with|come back with)\b[^.;]{0,40}?\b(?:times?|days?|dates?|slots?|windows?|options?|availability)\b",
        r"\b(?:are|would|will|might) you (?:be |still )?(?:free|available|around|able to (?:talk|speak|meet|chat|do|join|make|come|interview)|open (?:to|for) (?:a|an|some) (?:\w{1,14} ){0,2}(?:call|chat|conversation|meeting))\b",
        r"\bdo you have (?:any |some |a (?:few|bit)|time|availability|half|\d{1,2} min|\w{1,10} minutes)\b[^.;]{0,40}?(?:time|availability|minutes|hour|free|this|next|on|for|$)",
        r"\bhow (?:about|does|is|would)\b[^.;]{0,50}?(?:\d|day\b|tomorrow|next week|work|look|suit)",
        r"\bcan (?:you|we) (?:do|talk|speak|meet|chat|connect|make|schedule|have|set up|jump on|hop on|find)\b",
    ),
    rule(
        "offers-times",
        S.OFFERS_TIMES,
        _p(
            r"\b(?:would|does|do|could|will|can|might) (?:any|either|one|that|this|it|these|those|the|{DAY}|tomorrow|next|\d|you)\b[^.;]{0,70}?\b(?:work|suit|be (?:ok|okay|convenient|possible|good|fine)|do|fit|make)\b"
        ),
        r"\b(?:any|one|either|which|whichever|following|these|those|below|several|two|three|four|few|proposed|suggested|available|possible|alternative)\b[^.;]{0,40}?\b(?:times?|slots?|dates?|days?|options?|openings?|windows?|availabilit\w{1,3})\b",
        r"\b(?:we|i|he|she|they|team|[a-z]{2,12}) (?:\w{1,8} )?(?:have|has|can|could) (?:\w{1,8} )?(?:offer|availab\w{2,5}|openings?|time|slots?|do|free|meet|speak)\b[^.;]{0,30}?(?:\d|day\b|on|at|between|the following)",
        r"\b(?:is|are|am|i'm|we're|she's|he's) (?:\w{1,8} )?(?:available|free|open)\b",
        r"\bproposed (?:time|date|slot)s?\b|\b(?:options?|slots?|times?) (?:are|include|available)\b|\b(?:option|slot|choice) (?:\d|[abc]|one|two)\b",
    ),
    rule(
        "tentative",
        S.TENTATIVE,
        r"\btentative\w{0,2}\b|\bpencil\w{0,3}\b|\b(?:on )?hold\b(?=[^.;]{0,40}(?:calendar|slot|time|\d))|\bprovisional\w{0,2}\b|\[hold\]|\bpenciled\b|\bsubject to\b|\bto be confirmed\b|\btbc\b|\byet to be confirmed\b",
        r"\b(?:let|please let) (?:me|us) know (?:if|whether|that)? ?(?:this|that|it|the|you|these|your)?\b[^.;]{0,40}?\b(?:works?|suits?|ok|okay|convenient|available|fine|possible|can make|free|able|acceptable)\b",
        r"\b(?:please )?(?:confirm|advise|indicate) (?:if|whether|that you are|that you're|your availability|you are (?:free|available|able)|you're (?:free|available)|this works|that works|this time)\b",
        r"\b(?:i'll|we'll|will|to) (?:\w{1,8} )?confirm (?:\w{1,8} )?(?:with|once|shortly|later|soon)\b",
        r"\bpropos(?:e|ing|ed)\b|\bsuggest(?:ing|ed)?\b|\bhow about\b|\bwhat about\b|\bwere thinking\b|\bthinking of\b|\bperhaps\b|\bmaybe\b",
        r"\b(?:ok|okay|convenient|suitable|good) (?:for|with) you\b",
    ),
    rule(
        "booking-link",
        S.BOOKING,
        r"\b(?:book|pick|choose|select|find|grab|schedule|reserve|sign up for|secure|arrange|confirm) (?:\w{1,14} ){0,4}(?:time|slot|date|interview|call|meeting|appointment|day|chat|conversation)s?\b[^.;]{0,70}?\b(?:link|here|below|calendar|calendly|online|portal|page|scheduler|tool|following|button)\b",
        r"\b(?:link|calendar|calendly|portal|scheduler|tool|button|here)\b[^.;]{0,50}?\b(?:to|and) (?:book|pick|choose|select|find|grab|schedule|reserve|self-schedule) (?:\w{1,14} ){0,4}(?:time|slot|date|interview|call|meeting|appointment|day|chat|conversation|yourself|in)",
        r"\bbookinglink\b|\bself[- ]schedul\w{1,3}\b|\bscheduling link\b|\bbooking (?:link|page)\b|\bcalendly\b",
        r"^(?:please )?(?:book|pick|choose|select|schedule|find|grab|reserve) (?:\w{1,14} ){0,3}(?:time|slot|interview|call|appointment)\b",
        r"\b(?:use|via|through|from|on) (?:my|our|this|the) (?:\w{1,12} ){0,2}(?:calendar|scheduler|booking|scheduling)\b",
        r"\b(?:pick|choose|select|book|grab) a (?:\w{1,12} )?(?:time|slot)\b",
    ),
)

_TEST = (
    r"(?:(?:online|coding|technical|skills?|aptitude|cognitive|personality|pre-employment|programming|timed|written|"
    r"situational|numerical|behaviou?ral|code|design|data|short|practical|game-based|psychometric|remote|home|initial|take-home|sql|python|java\w{0,6}) ?-?){1,3}"
    r"(?:assessments?|tests?|challenges?|exercises?|evaluations?|tasks?|assignments?|questionnaires?|project)|take[- ]home(?: \w{1,14})?|"
    r"hackerrank|codility|codesignal|coderbyte|hirevue|testgorilla|pymetrics|one-way (?:video )?interview|"
    r"(?:pre-?recorded|on-demand|asynchronous|recorded|digital) (?:video )?interview|assessment|coding test|case study|work sample"
)
_OTHERS: tuple[Rule, ...] = (
    asserts(
        "test-to-do",
        S.ASSESSMENT,
        rf"\b(?:complet\w{{1,3}}|tak(?:e|ing)|invit\w{{1,5}}|submit\w{{0,4}}|start\w{{0,3}}|begin|ask\w{{0,3}}|like you to|solve|attempt|finish|do|return|sending|send|sent|attached|work on|next (?:step|stage|round)|record|assigned|perform|undertake|prepare)\b[^.;?]{{0,70}}?\b(?:{_TEST})\b(?! (?:centre|center|day))",
        rf"\b(?:{_TEST})\b(?! (?:centre|center|day|specialist|coordinator|manager))[^.;?]{{0,70}}?\b(?:complet\w{{1,3}}|attached|link|within|due|deadline|below|by (?:\d|mon|tue|wed|thu|fri|sat|sun|the|end)|expires?|days? to|hours? to|ready|minutes|invitation|awaits)\b",
        r"\brecord (?:your|the|a few) (?:video )?(?:answers?|responses?|interview)\b",
    ),
    titled(
        "test-in-subject",
        S.ASSESSMENT,
        rf"\b(?:your|invitation|invite\w{{0,2}}|complete|take|next step|online|coding|technical)\b[^\n]{{0,40}}?\b(?:{_TEST})\b(?! (?:centre|center|day|specialist|coordinator|manager|role|submitted|received|complete|results?|feedback|score|passed))(?![^\n]{{0,30}}\b(?:results?|feedback|score|passed)\b)",
    ),
    rule(
        "test-handed-in",
        S.HANDED_IN,
        rf"\b(?:{_TEST}|interview|submission|test)\b[^.;?]{{0,40}}?\b(?:(?:has been|was|is|been|successfully) (?:\w{{1,14}} )?(?:submitted|received|completed?|recorded)|submitted|complete(?:d)?\b(?= -|!|$))",
        rf"\b(?:thank(?:s| you) for|received|we have|we've received) (?:\w{{1,14}} ){{0,3}}(?:complet\w{{1,3}}|submitting|taking|finishing|your) (?:\w{{1,14}} ){{0,3}}(?:{_TEST}|submission)\b",
    ),
    rule(
        "application-received",
        S.RECEIVED,
        r"\b(?:thank(?:s| you)|appreciate)\b[^.;?]{0,40}?\b(?:for|your|you) (?:\w{1,12} ){0,3}(?:applying|applied|(?:job )?application|submitting|submission|your (?:cv|resume|r\u00e9sum\u00e9|candidacy)|sending)\b",
        r"\b(?:receiv\w{1,3}|got|in receipt of|acknowledg\w{1,3}|confirm\w{0,3} (?:the )?receipt of)\b[^.;?]{0,50}?\b(?:application|resume|r\u00e9sum\u00e9|cv|candidacy|submission)\b",
        r"\b(?:application|resume|r\u00e9sum\u00e9|cv|candidacy|submission)\b[^.;?]{0,80}?\b(?:(?:has|have|was|been|is|successfully|safely) (?:\w{1,14} ){0,2}(?:received|submitted|sent|complete|recorded|delivered|in)\b|received|landed|reached us|is with us|arrived|submitted|was sent to|under review|being reviewed|in review|confirmation|is complete)\b",
        r"\b(?:will|is going to|going to) (?:\w{1,12} )?(?:take a (?:close )?)?look(?:ing)? (?:at|over|through|into) (?:your|it|every)\b",
        r"\byou(?:'ve| have)? (?:just |successfully |recently )?(?:applied (?:for|to|at)|submitted (?:your|an) application)\b",
        r"\b(?:will|be|currently|are|is) (?:\w{1,12} )?review(?:ing)? (?:your|all|every|each|it|the) (?:\w{1,14} ){0,3}(?:application|qualifications|resume|r\u00e9sum\u00e9|cv|experience|materials|background|profile|submission)?",
        r"\bapplication (?:received|submitted|confirmation|sent|complete)\b",
    ),
    rule(
        "approaches-the-user",
        S.OUTREACH,
        r"\b(?:came across|stumbled (?:up)?on|found|saw|noticed|looked at|reviewed|reading|viewed|discovered|impressed (?:by|with)) (?:your|you)\b",
        r"\byour (?:profile|background|experience|linkedin|github|work|skills|skill set)\b[^.;?]{0,50}?\b(?:caught|stood out|impress\w{0,4}|looks?|seems?|(?:is|be|would be) a|fit|match\w{0,2}|interest\w{0,3}|popped|align\w{0,2}|great)\b",
        r"\byour (?:profile|resume|r\u00e9sum\u00e9|cv) (?:was|has been|is) (?:\w{1,12} )?(?:shortlisted|selected|approved|reviewed|chosen)\b",
        r"\breach(?:ing|ed)? out (?:to you )?(?:because|about|regarding|as|to see|with|on behalf|to gauge|today|for|directly|in|since)\b",
        r"\b(?:would|are|might) you (?:be )?(?:\w{1,12} )?(?:open|interested|keen|curious|up)\b[^.;]{0,60}?\b(?:opportunit\w{1,3}|role|position|new|chat|interview\w{0,3}|hear\w{0,3}|explor\w{1,3}|learn\w{0,3}|talk\w{0,3}|discuss\w{0,3}|conversation|call|connect\w{0,3}|move|change)\b",
        r"\b(?:exciting|new|great|amazing|fantastic|unique|interesting) (?:\w{1,20} ){0,4}(?:opportunit\w{1,3}|opening|role|position)\b",
        r"\b(?:my|our|of my) clients?\b|\bi recruit for\b|\bworth a chat\b|\bi(?:'m| am) (?:\w{1,12} )?(?:hiring|recruiting|working (?:with|on)|partnering|supporting|looking)\b",
        r"\bopen to (?:new|other|hearing|exploring|a (?:new|change|chat|conversation))\b|\b(?:not sure|don't know) (?:if|whether) you(?:'re| are)\b[^.;]{0,30}?\b(?:looking|open)\b",
        r"\bwe(?:'re| are) (?:\w{1,12} )?(?:hiring|looking for|growing|expanding|seeking|searching for|building)\b",
        r"\bi (?:have|have got|got|currently have) (?:a|an|some|several) (?:\w{1,20} ){0,4}(?:role|opening|position|opportunity|requirement)\b|\bhave (?:a|an) (?:\w{1,20} ){0,4}(?:role|position) open\b",
    ),
    rule(
        "still-open",
        S.STILL_OPEN,
        r"\bstill (?:\w{1,12} )?(?:deciding|reviewing|interviewing|finali[sz]ing|discussing|in the process|waiting|considering|working|evaluating|meeting|talking)\b|\bbear with us\b|\btaking (?:a (?:bit|little) )?longer\b|\bno (?:news|update)s? yet\b|\bfor your patience\b",
    ),
    rule(
        "says-where-it-stands",
        S.STATUS,
        r"\b(?:will|'ll|going to) (?:reach out|be in touch|contact you|e-?mail you|get in touch|follow up|get back|let you know)\b",
        r"\b(?:still|currently|now) (?:\w{1,12} )?(?:deciding|reviewing|interviewing|finali[sz]ing|discussing|in the process|waiting|considering|working|evaluating|assessing|meeting)\b",
        r"\b(?:update|decision|answer|feedback|hear|heard|get back|follow up|in touch|come back|let you know|reach out|contact you|respond|more news|more information)\b[^.;?]{0,60}?\b(?:by|within|next|shortly|soon|end of|this week|in the coming|as soon as|once|before|(?:mon|tues|wednes|thurs|fri)day|days?|weeks?)\b",
        r"\b(?:thank(?:s| you) for your (?:patience|understanding|time|update|interest|reply|note|email|message|follow))\b|\bbear with us\b|\btaking (?:a (?:bit|little) )?longer\b|\bno (?:news|update)s? yet\b|\b(?:apologi\w{2,4}|sorry) for the (?:delay|late|slow|wait)\b|\bdelay(?:ed|s)?\b",
        r"\b(?:enjoyed|great|nice|good|lovely|pleasure) (?:\w{1,10} )?(?:meeting|speaking|talking|chatting|to meet|to speak|our (?:conversation|chat|call))\b|\bpositive feedback\b|\bteam (?:really )?(?:enjoyed|liked|loved|was impressed)\b",
        r"\b(?:application|candidacy|process)\b[^.;?]{0,40}?\b(?:update|status|moved to|progress\w{0,3}|under (?:consideration|review)|next (?:stage|step))\b|\b(?:update|status) (?:on|of|regarding|to|about) your (?:\w{1,14} )?(?:application|candidacy|interview)\b",
    ),
    rule(
        "asks-the-candidate",
        S.REQUEST,
        r"\b(?:could|can|would|will|may) (?:you|i|we) (?:please |kindly |also )?(?:ask|have|get|send|provide|share|confirm|let|complete|fill|tell|forward|upload|give|clarify|answer|sign|check|bring|resend|supply|explain)\b",
        r"\b(?:please|kindly) (?:\w{1,10} )?(?:send|provide|share|complete|fill|forward|upload|bring|sign|answer|let (?:us|me) know|reply|respond|submit|supply|clarify|have)\b",
        r"\b(?:what to expect|how to prepare|prepare for (?:your|the)|bring (?:a|your|photo)|dress code|parking|directions|front desk|reception)\b",
        r"\b(?:what (?:are|is) your|your (?:current|desired|expected|salary)|salary expectations?|notice period|references?|work (?:authori[sz]ation|permit|samples?)|right to work|earliest start|portfolio|background check|(?:do|would|will) you (?:require|need|have) (?:visa )?sponsorship|are you (?:authori[sz]ed|eligible|willing|still interested|legally))\b",
    ),
    rule(
        "speaks-of-interview",
        S.INTERVIEW,
        r"\binterview(?:s|er|ers|ing|ed)?\b|\bphone[- ]screen|\b(?:recruiter|screening|intro\w{0,8}|first[- ]round|final[- ]round|hiring manager) (?:call|screen|chat|round|conversation)\b|\bonsite\b|\bon-site\b|\bsuper ?day\b",
    ),
    rule(
        "names-a-job-title",
        S.JOB,
        r"\b(?:as|for|an?|the|our|your|senior|junior|lead|staff|principal|experienced) (?:[\w/+#-]{1,18} ){0,4}(?:engineer|developer|designer|analyst|scientist|architect|accountant|product manager|project manager|programmer|technician|nurse|recruiter|specialist|internship)s?\b",
    ),
    titled(
        "job-title-in-subject",
        S.JOB,
        r"\b(?:engineer|developer|designer|analyst|scientist|architect|accountant|(?:product|project|office|account|marketing|sales|program|engineering|general|store) manager|programmer|technician|nurse|specialist|consultant|coordinator|administrator)\b",
    ),
    rule(
        "speaks-of-an-application",
        S.JOB,
        r"\byour (?:\w{1,16} ){0,2}(?:application|candidacy|resume|r\u00e9sum\u00e9|cv)\b",
    ),
    rule(
        "speaks-of-a-job",
        S.JOB,
        r"\b(?:job|employment) (?:application|offer|opportunity|contract|agreement)\b|\bjoin us as\b|\byour (?:candidacy|resume|r\u00e9sum\u00e9|cv)\b",
        r"\b(?:the|our|this|a|an|for) (?:[\w/+#&.,()'-]{1,22} ){0,7}(?:role|position|vacancy|job opening|opening)\b",
        r"\bhiring (?:manager|team|process|committee|decision)\b|\brecruit(?:er|ers|ing|ment)\b|\btalent (?:acquisition|partner|team|specialist)\b|\bcandidates?\b|\bapplicants?\b|\bapplied (?:for|to)\b|\bapplying\b|\bhuman resources\b|\bpeople (?:team|operations|ops|partner)\b|\bhiring\b|\bhr\b|\baccepting (?:our|the) offer\b|\bonboarding\b",
        r"\binterview (?:with|for|process|panel|loop|stage|round|feedback|details|confirm\w{2,6})\b|\byour (?:\w{1,14} ){0,2}interview\b|\bjob offer\b|\boffer letter\b|\bphone screen\b",
        r"\b(?:start date|base salary|compensation|equity|benefits package|probation)\b",
    ),
    rule(
        "is-away",
        S.AWAY,
        r"\b(?:out of (?:the )?office|on (?:annual |parental |maternity |paternity |sick |medical |vacation )?leave|on (?:vacation|holiday|pto)|away from (?:my|the) (?:desk|office|email|e-mail)|currently (?:away|out|travel\w{2,4})|limited access to (?:my )?e-?mail|i (?:will|'ll) (?:be back|return|respond)|returning on|back in the office|no longer (?:with|work\w{0,3} (?:at|for)|employed))\b",
    ),
)

_NOT_JOBS: tuple[Rule, ...] = (
    titled(
        "alert-subject",
        S.NOISE,
        r"\b\d{1,4}\+? (?:new |more |other |fresh )?(?:\w{1,20} ){0,3}(?:jobs?|roles?|positions?|openings?|vacancies|matches)\b|\band \d{1,4} (?:more|other|others)\b",
        r"\bjobs? (?:alerts?|recommend\w{0,7}|for you|matching|you might|picked|near you|digest|in your area)\b|\brecommended (?:jobs?|roles?)\b|\bnew (?:jobs?|roles?) (?:for|in|at|posted|matching|near)\b",
        r"\bjust posted\b|\b\d{1,3}% match\b|\bis hiring(?: now)?\b|\bare hiring\b|\bhiring now\b|\byou appeared in\b|\bsearch(?:es)? this week\b|\bviewed your (?:profile|application)\b|\bprofile views?\b",
        r"\b(?:invitation to connect|wants? to connect|you have an invitation|added you|endorsed you|started following|accepted your invitation|messages? waiting)\b",
        r"\bwelcome to (?:our|the|\w{1,20}) ?(?:\w{1,16} ){0,3}(?:talent (?:community|network|pool)|newsletter|job alerts?)\b|\btalent (?:community|network)\b|\bwelcome to mygreenhouse\b",
        r"\bnewsletter\b|\bdigest\b|\bweekly (?:round-?up|update|jobs)\b|\bwebinar\b|\btips (?:for|to|on)\b|\bhow to (?:ace|prepare|nail|write|land|impress|get)\b|\b(?:interview|resume|cv|career) (?:tips|questions|advice|guide|hacks|secrets|prep(?:aration)?)\b",
        r"\bpurchas\w{2,4}\b|\binvoice\b|\breceipt (?:for|from)\b|\bsubscription\b|\b\d{1,2}\s?% off\b|\bsale\b|\bspecial offer\b|\bdiscount\b|\bfree trial\b|\blimited time\b",
        r"\b(?:verify|verification|confirm) your (?:e-?mail|account|identity|address)\b|\bpassword\b|\bsign-?in\b|\bnew login\b|\bactivate your account\b|\bcomplete your profile\b",
    ),
    rule(
        "advertises",
        S.NOISE,
        r"\bunsubscribe from (?:job )?alerts?\b|\bjobs? (?:alert|recommendations?) (?:for|based on)\b|\bsee all jobs\b|\bview all jobs\b|\bmore jobs like\b|\bjobs you (?:may|might)\b|\bour newsletter\b|\bin this (?:issue|edition|week's)\b|\bread more\b|\buse code\b|\bshop now\b|\border now\b|\bpromo code\b|\b\d{1,2}\s?% off\b|\bsubscribe\b|\benrol\w{0,2} (?:now|today|in)\b|\bour (?:course|bootcamp|coaching|premium|webinar)\b|\bfix (?:it|your (?:resume|cv)) for\b|\bupgrade (?:to|now|your)\b",
    ),
    rule(
        "one-time-code",
        S.CODE,
        r"\b(?:security|verification|one-time|confirmation|access|login|passcode|authentication) code\b|\bone-time pass(?:word|code)\b|\b(?:verify|confirm) your e-?mail\b|\breset your password\b|\bcode (?:is|:) ?\d{4,8}\b",
    ),
    rule(
        "another-world",
        S.OTHER_WORLD,
        r"\b(?:credit card|loan|mortgage|refinanc\w{0,3}|overdraft|lender|credit score|apr\b|insurance (?:claim|policy|quote)|your claim|premium rate)\b",
        r"\b(?:rental (?:application|property)|apartment|tenan(?:t|cy)|landlord|lease|viewing|letting agent|property management|flat viewing|house viewing)\b",
        r"\b(?:admissions?(?: (?:decision|office|committee|team))?|enrol\w{1,6}|your (?:studies|degree program\w{0,2}|course enrol\w{1,6})|undergraduate|scholarship|tuition|semester|university application|graduate program(?:me)? application|phd (?:program|admission))\b",
        r"\b(?:visa (?:interview|application|appointment|fee)|consulate|embassy|passport|immigration|travel authori[sz]ation|residence permit|citizenship|global entry|naturali[sz]ation)\b",
        r"\b(?:podcast|episode|our listeners|journalist|reporter|for (?:an|our) article|documentary|newsroom|press interview|radio show)\b",
        r"\b(?:app review|app store|guideline \d|play console|your app\b|app submission|pull request|merge request)\b",
        r"\b(?:paper|manuscript|camera-ready|call for papers|conference proceedings|reviewers?' comments|peer review|abstract submission|program committee)\b",
        r"\b(?:your (?:order|return|refund|parcel|package|shipment|booking reference|reservation|delivery)|tracking number|checkout|warranty)\b",
        r"\b(?:doctor|dentist|dental|clinic|patient|medical appointment|vet|salon|haircut|garage|mot\b|vaccin\w{3,6}|blood test|surgery)\b",
        r"\b(?:volunteer\w{0,3}|charity|donation|school parents?|parent-teacher|pta|kindergarten|nursery|adoption|foster)\b",
        r"\b(?:exit interview|offboarding|last day (?:at|with) (?:us|the company))\b",
        r"\b(?:product demo|demo (?:call|confirmed|request|with)|sales (?:team|call|rep)|our platform|pricing plans?|book a demo|your trial|sales demo)\b",
        r"\b(?:grant (?:application|proposal)|funding application|accelerator|your startup|investor|patent application|trademark)\b",
        r"\b(?:model access|api access|beta access|waitlist)\b",
    ),
    rule(
        "surely-another-world",
        S.OTHER_SIDE,
        r"\bexit interview\b|\b(?:credit card|loan|mortgage|rental|visa|passport|insurance|membership|grant|citizenship|adoption|housing|overdraft|financing|scholarship|patent|admissions?) (?:application|interview|decision|offer|appointment)\b|\boffer of admission\b|\b(?:loan|admission|financing|mortgage) offer\b|\byour paper\b|\bapp submission\b|\bguest (?:on|invitation)\b|\b(?:our|the|my) (?:podcast|radio show|documentary)\b",
    ),
    rule(
        "application-not-sent",
        S.OTHER_SIDE,
        r"\byou started (?:an|your) application|\b(?:haven't|have not|not yet) submitted (?:it|your application)|\bapplication is (?:still )?(?:incomplete|unfinished)|\bfinish your application\b",
    ),
    rule(
        "user-interviews-others",
        S.OTHER_SIDE,
        r"\bscorecards?\b|\byou(?:'re| are| will be|'ll be) (?:scheduled to )?(?:interviewing|the interviewer|on the (?:interview )?panel)\b|\bsubmit your (?:interview )?feedback (?:for|on|about)\b|\b(?:candidate|interview) (?:feedback|scorecard|kit) (?:is |are )?(?:due|overdue|pending|reminder)\b|\bplease interview\b|\binterview kit\b|\bcandidate packet\b",
        r"\b(?:listed|named|given|provided) you as (?:a |their |his |her )?refer(?:ee|ence)\b|\breference (?:request|check) (?:for|on|about) (?!you\b|your\b)|\bprovide a reference for (?!you\b)|\breferee\b",
        r"\b(?:your|the) (?:job )?(?:posting|listing|ad) (?:is|has|will|received|got)\b|\bnew applicants? for your\b|\bhas applied to your\b|\bapplied to your (?:job|posting|role)\b",
    ),
    rule(
        "user-research",
        S.RESEARCH,
        r"\b(?:gift card|amazon card|user research|usability|research (?:study|session|participant|interview)|how you use|your experience (?:with|using) (?:our|the)|feedback on our (?:product|app|service)|customer interview|survey|participants?|incentive|compensat\w{1,4} you \$|honorarium|product team)\b",
    ),
    rule(
        "among-friends",
        S.FRIEND,
        r"\b(?:lunch|dinner|drinks|beer|coffee this weekend|birthday|party|football|gym|wedding|kids|mum|mom|dad|grandma|barbecue|bbq|game night|weekend|holiday photos)\b",
    ),
)

RULES: tuple[Rule, ...] = (*_VERDICTS, *_APPOINTMENTS, *_OTHERS, *_NOT_JOBS)
