"""English: what decides an application: rejections, offers, holds, withdrawals."""

from __future__ import annotations

from daemon.core.detect.phrases.en.words import p
from daemon.core.detect.signals import Rule, Signal, asserts, rule, titled

S = Signal

RULES: tuple[Rule, ...] = (
    asserts(
        "others-were-chosen",
        S.REJECTED,
        p(
            r"\b(?:mov(?:e|ed|ing)|proceed\w{0,3}|go(?:ing|ne)?|pursu\w{1,3}|select\w{0,3}|cho(?:se|sen|ose|osing)|"
            r"offer\w{0,3}|hir(?:e|ed|ing)|opted|progress\w{0,3}|appoint\w{0,3}|shortlist\w{0,3}|advanc\w{1,3}|"
            r"focus\w{0,3}|continu\w{1,3})\b{..40}"
            r"\b(?:(?:other|another|a different|different|an internal|alternative|stronger|fewer) (?:\w{1,14} ){0,2}{C}"
            r"|(?:someone|somebody|another person)(?: else)? (?:else|with|whose|who|more)|someone else|(?:a|an|the|some|several|those)? ?(?:\w{1,12} )?candidates? (?:whose|who|with|that|more|we feel)"
            r"|(?:a|an|our) (?:\w{1,14} )?(?:internal |preferred |final |successful )candidate|others\b)",
        ),
        p(
            r"\b(?:others|other {C}|another {C}|candidates)\b{..20}\b(?:(?:who )?(?:more )?closely|better|more) (?:match\w{0,3}|fit\w{0,3}|align\w{0,3}|meet|suit\w{0,2})"
        ),
        p(
            r"\b(?:others?|someone|somebody|other \w{3,12}|another \w{3,12})\b[^.;?]{0,40}?\b(?:stronger|better|closer|more (?:suitable|relevant|suited|experienced|qualified))\b"
        ),
        p(
            r"\b(?:selected|chosen|hired|identified|offered) (?:a|another|the) (?:\w{1,14} )?(?:candidate|applicant|person|finalist)\b"
        ),
    ),
    rule(
        "will-not-go-on-with-you",
        S.REJECTED,
        p(
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
        p(
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
        p(
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
