"""English: interviews fixed, moved, called off, invited to; times asked for and offered."""

from __future__ import annotations

from daemon.core.detect.phrases.en.words import p
from daemon.core.detect.signals import Rule, Signal, asserts, rule, titled

S = Signal

RULES: tuple[Rule, ...] = (
    asserts(
        "interview-cancelled",
        S.CANCELLED,
        p(
            r"(?<!you )(?<!you'd like to )\b(?:have|has|had|been|was|is|are|must|needs?|need|forced|going|will|'ll|having|decided|obliged|we|we've) (?:\w{1,14} ){0,3}cancel\w{0,5}\b{..40}\b{I}"
        ),
        p(
            r"\b{I}\b[^.;?]{0,80}?\b(?:has|have|is|was|been|be|being|must be|needs to be) (?:\w{1,14} ){0,2}(?:cancel\w{2,5}|called off)\b"
        ),
        p(r"\bcall(?:ed|ing)? off\b{..40}\b{I}"),
    ),
    rule(
        "struck-from-the-calendar",
        S.CANCELLED,
        r"\bno longer (?:be )?(?:taking place|going ahead|happening)\b|\b(?:disregard|ignore) (?:the|my|our|that|this|any) (?:\w{1,12} ){0,3}(?:invit\w{2,6}|interview|meeting|appointment)\b|\b(?:withdraw\w{0,3}|withdrew|retract\w{0,3}|revok\w{1,3}|rescind\w{0,3}) (?:the|your|our|this) (?:\w{1,12} ){0,2}(?:invitation|interview)\b|\bhold off on (?:coming|the interview|your interview|travel\w{2,4})\b",
        p(
            r"\b(?:scrub|scrap|scratch|call off) (?:our |the |your |that )?(?:\w{1,12} )?(?:{I}\b|{DAY}|tomorrow|today)"
        ),
        p(
            r"\b(?:taken|took|take|removed?|pulled?|struck) (?:you|it|this|that|your {I}|our {I}|the {I}) (?:off|from|out of)\b{..30}\b(?:calendar|schedule|books?|diary|diaries|list|slot|{DAY})"
        ),
        p(
            r"\b(?:don't|do not|no need to|needn't|need not|please don't) (?:come (?:in|over|by)|travel|dial in|join|attend)\b{..50}(?:\b{DAY}|\btomorrow|\btoday|\b{I}|\bmeeting)"
        ),
        p(
            r"\b{I}\b{..60}\b(?:is|are|has been|have been|'s) (?:now |therefore |all )?(?:off\b|void|withdrawn|revoked|no longer (?:needed|required|necessary|going|happening|on))"
        ),
    ),
    rule(
        "will-not-take-place",
        S.CANCELLED,
        p(
            r"\b{I}\b[^.;?]{0,60}?\b(?:will not|won't|cannot|can't|can no longer|is not going to|isn't going to|not be able to|isn't|is not) (?:now |be )?(?:tak(?:e|ing) place|go(?:ing)? ahead|happen(?:ing)?|proceed(?:ing)?)"
        ),
    ),
    titled(
        "cancelled-in-subject",
        S.CANCELLED,
        r"^(?:cancel\w{2,5}(?: event)?\b|interview cancel)",
        p(r"\b{I} (?:\w{1,12} )?(?:is |has been )?cancel\w{2,7}\b"),
    ),
    rule(
        "can-no-longer-make-it",
        S.CANCELLED,
        p(
            r"\b(?:we|i|i'm|he|she|they|[a-z]{2,15}) (?:\w{1,10} )?(?:can no longer|no longer able to|is unable to|am unable to|are unable to|unable to|can't|cannot|won't be able to|will not be able to|(?:isn't|not) able to) (?:make|attend|do|meet|join|keep|host)\b{..40}(?:\b{I}|\bit\b|\b{DAY}|\btime\b|\btomorrow|\btoday|\bour\b|\bslot\b)"
        ),
    ),
    asserts(
        "interview-moved",
        S.MOVED,
        p(
            r"\b{I}\b[^.;?]{0,80}?\b(?:has|have|is|was|been|be|needs?|will|must|had|have had)\b[^.;?]{0,25}?\b(?:re-?scheduled|moved|postponed|pushed|shifted|changed|brought forward|re-?arranged|updated|delayed)\b"
        ),
        p(
            r"\b(?:we(?:'ve| have|'re| are)?|i(?:'ve| have|'m)?|need(?:s|ed)? to|have to|had to|has to|must|going to|would like to|'d like to|let's|will|asked (?:us )?to|forced to|having to|hav(?:e|ing)) (?:\w{1,14} ){0,3}(?:re-?schedul\w{1,3}|mov(?:e|ed|ing)(?! (?:you|your (?:application|candidacy|profile)|forward|ahead|on|to the next|into|towards?|with|quickly|fast)\b)|postpon\w{1,3}|push(?:ed|ing)?|shift(?:ed|ing)?|re-?arrang\w{1,3}|chang(?:e|ed|ing))\b[^.;?]{0,60}?(?:\b{I}|\btime\b|\bit\b|\b{DAY}|\b\d{1,2}(?::\d\d| ?[ap]m))"
        ),
        p(
            r"\b(?:{I}|times?|dates?|slot|it|this|{DAY}|tomorrow|now)\b{..60}\b(?:re-?scheduled|moved|postponed|pushed(?: back)?|shifted|brought forward|changed) (?:to|from|by|until|for) (?!the (?:next|final|second|third|interview)|our )"
        ),
        r"^(?:re-?scheduled|moved|postponed|changed) (?:to|from|by)\b",
        r"\b(?:been|was|were|are|is|have|has|'ve|'re) (?:\w{1,10} )?(?:re-?booked|re-?scheduled|re-?arranged) (?:you |us |it |this )?(?:for|to|on|at)\b",
        p(r"(?:\b{DAY}|\d|\btomorrow|\bnoon)\b{..30}\binstead$"),
        r"\b(?:to see|meet|seeing|meeting|interview) you on (?:a different|another|a new) (?:day|date)\b",
        p(
            r"\b(?:will|'ll) (?:therefore|thus|hence|instead) (?:meet|sit|be held|take place|start|see you|call you)\b{..40}(?:{DAY}|\d)"
        ),
        p(r"\b(?:swap|switch|chang)(?:ed|ing|e)?(?: \w{1,5})? (?:to|over to) (?:that|{DAY}|\d)"),
        p(
            r"\b(?:new|updated|revised|amended) (?:interview |meeting )?(?:time|date|slot|day|details|schedule)(?: (?:is|for|will be|and|of)\b|:| -|$)"
        ),
        p(
            r"\b(?:will|is) now (?:\w{1,10} )?(?:be|take place|start|begin|on|at|scheduled|happen|held|{DAY})\b"
        ),
        r"\binstead of\b[^.;?]{0,40}?(?:\d|day\b)|\brather than\b[^.;?]{0,30}?(?:\d|day\b)",
    ),
    titled(
        "moved-in-subject",
        S.MOVED,
        r"^(?:updated invitation|updated:|rescheduled|new time)",
        r"\b(?:re-?schedul(?:e|ing)|new arrangements?|change of (?:plan|venue and time)|change to (?:your |the )?(?:\w{1,12} )?(?:date|time|interview))\b(?!\?)",
        r"\b(?:re-?scheduled|postponed|new (?:date|time)|time change|change of (?:time|date))\b",
        r"\bupdated (?:interview|invitation|time|schedule)\b",
    ),
    rule(
        "another-time-instead",
        S.MOVED,
        p(
            r"\b(?:mov|shift|push|bump|slid|switch|swapp?|reschedul)(?:e|ed|ing)? (?:you|your (?:\w{1,12} )?(?:{I}|slot|time|session)|us|it|this|things|our (?:\w{1,12} )?(?:{I}))(?: \w{1,10}){0,2} (?:to|from|back|up|until|by)\b(?! (?:the |our |an? )?(?:\w{1,12} )?(?:stage|round|step|phase|interview|next|team|process))"
        ),
        p(
            r"\b(?:bring|brought|bringing|pull(?:ed)?) (?:it|this|the|your|our|{DAY}){..50}\bforward\b{..40}"
        ),
        r"\b(?:is|at|on|be|starts?|begins?) (?:at )?\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?(?: [a-z]{2,4})?,? (?:and )?not (?:at )?\d|\bnot \d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)? (?:but|as)\b",
        r"\b(?:typo|correction|mistake|wrong (?:time|date|day|zone)|mis-?typed|got (?:the|my) (?:time|date|day|zone)s? (?:wrong|mixed))\b[^;?]{0,120}\d",
        p(
            r"\b(?:put|have put|'ve put|pencilled|slotted|moved|got) you (?:in |down )?(?:at|for|on|to|in at)\b{..60}\binstead\b"
        ),
        r"\b(?:amended|revised|changed|updated) (?:time|date|slot|schedule)\b",
        r"\b(?:correct|right|corrected|actual) (?:time|date|day) (?:is|should be|:)|\bshould (?:be|have been|read|say)\b[^.;?]{0,20}\d",
        r"^(?:was|old|previous(?:ly)?|original(?:ly)?|before)\b ?(?:time|date|slot)? ?:",
        p(
            r"\b(?:your|the|our) (?:\w{1,14} ){0,3}(?:{I}|slot|appointment) (?:\w{1,10} )?(?:has been|was|is|have been|had to be|needs? to be|will be) (?:\w{1,12} )?(?:moved|rescheduled|changed|pushed|shifted|postponed|brought forward)\b"
        ),
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
        p(
            r"\bconfirm(?:ed|ing|s|ation)?\b(?! (?:your|you|whether|if|which|that you|by|receipt|the receipt|you're|you are)\b(?! (?:interview|call|appointment|upcoming|meeting|scheduled|slot|time|chat|phone|video))){..70}(?:\b{I}\b|\bbooking\b|\b{DAY}|\btime\b|\bslot\b|\d)"
        ),
        p(
            r"\b(?:{I}|you|we|you're|we're|time|slot|it|everything|all|that|this|schedule)\b[^.;?]{0,60}?\b(?:is|are|been|you're|we're|all|has been|have you|got you)\b[^.;?]{0,20}?\b(?:set(?: up)?|scheduled|booked|arranged|confirmed|locked in|organi[sz]ed|finali[sz]ed|down)\b"
        ),
        p(
            r"\b(?:have|has|we've|i've|'ve) (?:\w{1,12} )?(?:scheduled|booked|arranged|set up|organi[sz]ed|put|confirmed|reserved|set) (?:\w{1,14} ){0,4}(?:{I}|in|you|time)\b"
        ),
        p(
            r"\blook(?:ing|s)? forward to (?:meeting|speaking|seeing|talking|chatting|connecting|welcoming|our (?:\w{1,14} )?(?:{I})|your (?:{I})|the (?:{I})|having you|hosting you|it|{DAY}|then)\b"
        ),
        p(
            r"\b(?:see you|speak (?:to you |with you |soon )?|talk (?:to you |with you )?|chat|catch you|meet you)(?:\w{1,8} )?(?:then|there|on|at|{DAY}|tomorrow|next|in)\b"
        ),
        p(
            r"\b(?:works?|suits?|is|sounds) (?:well |great|good|perfect\w{0,2}|fine|ok)? ?(?:for (?:us|me|him|her|them|everyone|the team|[a-z]{2,15}))\b"
        ),
        p(
            r"\b(?:{DAY}|that|it|this|time|\d(?: ?[ap]m)?)[^.;?]{0,25}?\b(?:works?|sounds (?:good|great|perfect)|is (?:perfect|great|fine|good))\b"
        ),
        r"(?:\bit is\b|\bit's a date)(?=[.!]?$)|\b(?:i'll|i will|we'll|we will|(?:he|she|they|[a-z]{2,12}) will) (?:call|ring|phone|dial) you\b",
        r"\b(?:calendar )?(?:invite|invitation)\b[^.;?]{0,30}?\b(?:sent|follow|on its way|shortly|attached|out)\b",
        r"\b(?:sent|sending|send|attached|issued)\b[^.;?]{0,30}?\b(?:calendar )?(?:invite|calendar invitation|calendar hold)\b",
        p(
            r"\b(?:details|information|instructions|agenda|schedule|itinerary) (?:of|for|about|regarding|on) (?:your|the|our) (?:\w{1,14} ){0,3}{I}"
        ),
        p(
            r"\byour (?:\w{1,20} ){0,4}(?:{I}) (?:\w{1,20} ){0,8}(?:will (?:be|take place|start|begin)|takes place|is (?:on|at|scheduled|for|with|{DAY}|tomorrow)|starts|begins)"
        ),
        p(
            r"\b(?:{I}) (?:\w{1,20} ){0,6}(?:will (?:be (?:held|conducted|on|at|with|via|over)|take place|start|begin)|takes place|is (?:on|at|for) (?:{DAY}|\d))"
        ),
        p(r"\b(?:reminder|remind you|reminding you|upcoming)\b{..40}\b{I}"),
        p(
            r"\b(?:you will|you'll|you are going to|you'll be|you will be) (?:be )?(?:meet\w{0,3}|speak\w{0,3}|talk\w{0,3}|interview\w{0,3}|chat\w{0,3}|join\w{0,3}|connect\w{0,3})\b"
        ),
    ),
    asserts(
        "fixed-in-other-words",
        S.CONFIRMED,
        p(
            r"\b(?:we|we're|we are|you're|you are) (?:all )?(?:good|set|on|booked) for\b{..30}(?:{DAY}|\d|tomorrow|noon)"
        ),
        p(
            r"\b(?:we're|we are|i'm|i am) (?:seeing|meeting|expecting|speaking|talking|interviewing|hosting)(?: with| to)?(?: you)?\b{..40}(?:{DAY}|\d|tomorrow)"
        ),
        p(r"\b{I} is (?:a go|on for|all set)\b"),
        r"\bconfirm(?:ing)? (?:that )?(?:you're|you are|you'll be) (?:coming|joining|meeting|seeing|attending|on)\b",
        p(
            r"\b(?:locked in|booked in|penciled in firmly|all set|good to go|set|down|on the (?:calendar|books|schedule|diary)|in the (?:calendar|diary|books)|on for|slotted in|confirmed)\b{..20}(?:\bfor\b|\bon\b|\bat\b|\bwith\b|{DAY}|\d)"
        ),
        p(
            r"\b(?:let's|lets|we'll|we will|i'll|i will) (?:do|say|make it|go (?:with|for)|plan (?:on|for)|meet|talk|speak|take|stick with|see you|expect you|be (?:waiting|expecting))\b{..30}(?:{DAY}|\d|\bnoon|\bthen\b|\btomorrow|\btoday|\bslot|\boption)"
        ),
        p(
            r"\b(?:{DAY}|\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?|noon|tomorrow|option \w{1,5}|(?:first|second|third|last|morning|afternoon|early|late\w?) (?:one|slot|time|option))\b{..30}\b(?:it is|then|works|is (?:perfect|great|fine|good|ideal|confirmed)|sounds|suits)\b"
        ),
        p(
            r"\b(?:has|have|got|put|i've put|we've put|marked|penned) you (?:down |in |on )?(?:for|on|at|in for|as)\b{..30}(?:{DAY}|\d|tomorrow)"
        ),
        p(
            r"\b(?:will|shall|is going to|are going to|'ll) (?:be )?(?:interview(?:ing)?|meet(?:ing)?|see(?:ing)?|call(?:ing)?|ring(?:ing)?|phone|phoning|speak(?:ing)? (?:to|with)|talk(?:ing)? (?:to|with)|hosting|expecting|welcom(?:e|ing)) you\b{..70}(?:{DAY}|\d|\bthen\b|tomorrow)"
        ),
        p(
            r"\b(?:please |kindly )?(?:report|come|arrive|be|present yourself|attend|appear|sign in|check in)(?: \w{1,10}){0,2} (?:to|at|in|by|for)\b{..60}(?:{DAY}|\d{1,2}(?:[:.]\d\d)|\d ?[ap]m)"
        ),
        p(
            r"^(?:when|date|date and time|date/time|time|date & time|scheduled for|your {I})\b ?: ?{..40}\d"
        ),
    ),
    titled(
        "confirmation-in-subject",
        S.CONFIRMED,
        p(r"\b{I}\b[^\n]{0,40}?\bconfirm\w{2,6}\b"),
        p(r"\bconfirm\w{2,6}\b[^\n]{0,40}?\b{I}\b"),
        p(r"^(?:reminder|scheduled|booked)\b[^\n]{0,40}?\b{I}\b"),
        p(r"\b{I} (?:details|reminder|schedule|itinerary)\b"),
        p(r"\b{I} (?:is )?(?:scheduled|booked)"),
    ),
    rule(
        "invites-to-interview",
        S.INVITED,
        p(r"\b(?:invit\w{1,6}) (?!to apply)(?:you )?(?:\w{1,14} ){0,4}(?:to|for)\b{..40}\b{I}\b"),
        p(
            r"\b(?:like|love|wants?|happy|keen|pleased|delighted|excited|hoping|hope|great|glad|able|ready|next step is|interested|good)\b{..20}\b(?:to|in) (?:\w{1,12} ){0,3}(?:schedul\w{1,3}|arrang\w{1,3}|set(?:ting)? up|hav(?:e|ing) (?:you|an?|another|our|the)|speak\w{0,3}|meet(?:ing)?|chat\w{0,3}|talk\w{0,3}|interview\w{0,3}|organi[sz]\w{1,3}|book\w{0,3}|find|connect|get on|hop on|jump on|discuss|get to know|learn more about you)\b"
        ),
        r"\bwhen (?:we|i) (?:could|can|might) (?:\w{1,10} )?(?:talk|speak|meet|chat|connect)\b",
        p(
            r"\b(?:schedul\w{1,3}|arrang\w{1,3}|set(?:ting)? up|organi[sz]\w{1,3}|book\w{0,3}|find(?:ing)? (?:a )?time for) (?:you |your |an? |the |our |some |in |this |that |next )?(?:\w{1,16} ){0,3}{I}\b"
        ),
        p(
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
        r"\bwhen (?:are|would|could|might|can|will|do) (?:you|be|it|suit|work)\b|\bwhat(?:'s|s| is) (?:good|best|easiest|convenient) for you\b|\bwhen (?:might|would|could) be (?:an? )?(?:good|best|convenient|suitable)\b|\bwhat times? (?:suits?|works?)\b|\b(?:some|a few|your) (?:windows?|times?|dates?|options)\b[^.;]{0,30}\b(?:next|this) week\b|\bpreferred (?:interview )?(?:date|time|slot|day)s?\b|\bshall we say\b|\bwould you like to (?:come|drop|pop|stop|swing) (?:by|in|over|round)\b|\bwhat (?:does|do|is|would) (?:the|your|next|this|\w{1,10}) [^.;]{0,50}\b(?:look|looking) like\b|\brank (?:your|the|them)\b|\b(?:which|what) (?:days?|times?|dates?|slots?|hours?)\b[^.;]{0,60}\b(?:impossible|possible|work|suit|free|best|could|can|prefer|come)\w{0,3}\b",
        r"\bwhen(?:ever)? (?:is|'s|works|suits|would be|might be) (?:\w{1,12} ){0,3}(?:good|best|convenient|suit\w{0,4}|you|better|free|work\w{0,2})\b",
        r"\b(?:what|which|a few|some|couple of|any|two|three|several|\d) (?:\w{1,14} ){0,4}(?:times?|days?|dates?|slots?|windows?|options?)\b[^.;]{0,50}?\b(?:works?|suits?|best|good|free|available|convenient|prefer\w{0,3}|possible|could do|you have)\b",
        r"\b(?:send|give|share|suggest|propose|offer|let (?:me|us) (?:know|have)|provide|reply with|respond with|come back with)\b[^.;]{0,40}?\b(?:times?|days?|dates?|slots?|windows?|options?|availability)\b",
        r"\b(?:are|would|will|might) you (?:be |still )?(?:free|available|around|able to (?:talk|speak|meet|chat|do|join|make|come|interview)|open (?:to|for) (?:a|an|some) (?:\w{1,14} ){0,2}(?:call|chat|conversation|meeting))\b",
        r"\bdo you have (?:any |some |a (?:few|bit)|time|availability|half|\d{1,2} min|\w{1,10} minutes)\b[^.;]{0,40}?(?:time|availability|minutes|hour|free|this|next|on|for|$)",
        r"\bhow (?:about|does|is|would)\b[^.;]{0,50}?(?:\d|day\b|tomorrow|next week|work|look|suit)",
        r"\bcan (?:you|we) (?:do|talk|speak|meet|chat|connect|make|schedule|have|set up|jump on|hop on|find)\b",
    ),
    rule(
        "speaks-of-a-talk",
        S.TALK,
        r"\b(?:phone |video |quick |short |intro\w{0,8} )?(?:call|chat|ring|conversation|talk|meeting|catch[- ]up|zoom|visit)\b|\bmeet\b|\bspeak\b|\bcome (?:by|in|over|for)\b|\bsee you\b",
    ),
    rule(
        "asks-for-availability",
        S.AVAILABILITY,
        r"\b(?:your|share|provide|send|with|current|general) (?:\w{1,12} ){0,3}availabilit(?:y|ies)\b|\bpreferred (?:interview )?(?:date|time|slot|day)s?\b|\btimes? (?:that |which )?(?:works?|suits?) (?:best )?for you\b|\bwhen (?:you(?:'re| are)|would you be) (?:free|available)\b",
    ),
    rule(
        "offers-times",
        S.OFFERS_TIMES,
        p(
            r"\b(?:would|does|do|could|will|can|might) (?:any|either|one|that|this|it|these|those|the|{DAY}|tomorrow|next|\d|you)\b[^.;]{0,70}?\b(?:work|suit|be (?:ok|okay|convenient|possible|good|fine)|do|fit|make)\b"
        ),
        r"\b(?:any|one|either|which|whichever) of (?:these|those|them|the|my|our|this|following)\b|\b(?:the )?following (?:\w{1,12} ){0,3}(?:times?|slots?|dates?|days?|options?|openings?|windows?)\b|\b(?:several|two|three|four|few|couple of|proposed|suggested|available|possible|alternative|preferred|top) (?:\w{1,10} ){0,2}(?:times?|slots?|dates?|options?|openings?|windows?|choices?)\b|\bwhich (?:\w{1,10} ){0,2}(?:time|slot|date|day|option)\b|\b(?:times?|slots?|dates?|options?) (?:below|that (?:work|suit)|to choose from)\b",
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
        r"\b(?:link|calendar(?! (?:entry|invit|event|hold))|calendly|portal|scheduler|tool|button|here)\b[^.;]{0,50}?\b(?:to|and) (?:book|pick|choose|select|find|grab|schedule|reserve|self-schedule) (?:\w{1,14} ){0,4}(?:time|slot|date|interview|call|meeting|appointment|day|chat|conversation|yourself|in)",
        r"\bbookinglink\b|\bself[- ]schedul\w{1,3}\b|\bscheduling link\b|\bbooking (?:link|page)\b|\bcalendly\b",
        r"^(?:please )?(?:book|pick|choose|select|schedule|find|grab|reserve) (?:\w{1,14} ){0,3}(?:time|slot|interview|call|appointment)\b",
        r"\b(?:use|via|through|from|on) (?:my|our|this|the) (?:\w{1,12} ){0,2}(?:calendar|scheduler|booking|scheduling)\b",
        r"\b(?:pick|choose|select|book|grab) a (?:\w{1,12} )?(?:time|slot)\b",
    ),
)
