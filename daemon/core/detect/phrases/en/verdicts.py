"""English: what decides an application: rejections, offers, holds, withdrawals."""

from __future__ import annotations

from daemon.core.detect.phrases.en.words import p
from daemon.core.detect.signals import Rule, Signal, asserts, rule, titled

S = Signal

# Who was taken instead: "another candidate", "someone whose ...", "an internal applicant".
_OTHERS = (
    r"(?:(?:other|another|different|alternative|stronger|fewer|several|some|those|a few|internal|external|more \w{4,14}|a number of|a small (?:number|group) of|\d{1,2}|two|three|four|five|six) (?:\w{1,14} ){0,3}{C}"
    r"|(?:someone|somebody|anyone|another person|a person|people|those|a colleague|others|one|an? \w{1,14} colleague|an? (?:fella|guy|chap|lady|woman|man|bloke|lad|girl|friend))(?: else)? (?:else|with|whose|who|more|closer|better|already|from (?:within|inside))|someone else|(?<!the )others\b(?! in (?:the|our) (?:team|process))"
    r"|one of our own|someone's|somebody's"
    r"|(?:candidates|applicants|applications|individuals) (?:whose|who|with|that|more)"
    r"|(?:a|an|the|our|one|some) (?:\w{1,14} ){0,2}(?:candidate|applicant|finalist|colleague)s? (?:whose|who|with|that|more|already|from|we feel)"
    r"|(?:a|an|our|the) (?:\w{1,14} )?(?:internal|preferred|successful|strong(?:er|est)?|final) (?:candidate|applicant|finalist)s?)"
)
# What an employer does with those it takes, in any form of the verb.
_TAKES = (
    r"(?:mov(?:e|ed|ing)|proceed\w{0,3}|go(?:ing|ne)? (?:with|for|forward|ahead|further|in)|went (?:with|for)|pursu\w{1,3}|select\w{0,3}|cho(?:se|sen|ose|osing)|offer\w{0,3}|hir(?:e|ed|ing)|opt(?:ed|ing)"
    r"|progress\w{0,3}|appoint\w{0,3}|shortlist\w{0,3}|advanc\w{1,3}|focus\w{0,3}|continu\w{1,3}|prefer\w{0,4}|favou?r\w{0,3}|decid(?:e|ed|ing) (?:on|for|in favou?r)|invit(?:e|ed|ing)|narrow\w{0,3}|made (?:an|the|our) (?:offer|decision)|engag(?:e|ed|ing)|settled on|found|finali[sz]ed|used|given|gave|giving)"
)
_NOT = r"(?:\bnot\b|n't\b|\bcannot\b|\bunable\b|\bno longer\b|\bdeclin\w{2,3}\b|\bagainst\b|\bnor\b|\bneither\b|\bnever\b)"
# What is refused to the User, with him or his application as object.
_REFUSED = (
    r"(?:mov(?:e|ed|ing) (?:you |your \w{1,15} |things )?(?:forward|ahead|on\b|further|to the next|any further)|ask(?:ed|ing)? you back|schedul(?:e|ing) (?:an|your|any) interview|giv(?:e|ing|en) you a (?:positive|favou?rable)|proceed(?:ing)?(?: any)? (?:further|with (?:your|you|an offer|the same)|to (?:the )?(?:next|interview|a)|at this)|proceed(?:ing)?(?=[,.;]|$)"
    r"|progress(?:ed|ing)? (?:you|your|further|any further|with your|to)|progress(?:ed|ing)?(?=[,.;]|$)|advanc(?:e|ed|ing) (?:you|your|to|further|with|in)|shortlist(?:ed|ing)?"
    r"|tak(?:e|en|ing) (?:you|your \w{1,15}|this|things|it) (?:any )?(?:further|forward|through|to the next)|continu(?:e|ed|ing) (?:with your|the process with|to the next|your|with you|in)"
    r"|go(?:ing)? (?:forward|ahead|further) with (?:your|you|an offer)|pursu(?:e|ed|ing) your|invit(?:e|ed|ing) (?:you )?(?:to|for) (?:an? |the )?(?:\w{1,12} )?(?:next|interview|further|stage|round)"
    r"|includ(?:e|ed|ing) you|consider(?:ed|ing)? (?:you|your \w{1,15}|for this|further|any further|in the)|giv(?:e|ing) (?:it|your \w{1,15}) a (?:favou?rable|positive)|offer(?:ed|ing)? you (?:a|an|the|this|our) (?!time|date|slot|feedback|call|few|specific)\w|offer(?:ed|ing)? (?:you )?(?:a |an |the |this |our )?(?:position|role|job|post|place|interview|opportunity|opening|employment|contract|placement|traineeship|internship)"
    r"|(?:mak(?:e|ing)|extend(?:ing)?) (?:you )?(?:an|the|this) (?:\w{1,12} )?offer|select(?:ed|ing)? (?:you|for|to|on|as|your)|hir(?:e|ing) you|bring(?:ing)? you (?:on|in|forward)|success\w{2,6}|chosen|meet (?:our|the|all)|met (?:our|the)|(?:reach|attain|achiev|meet|met|pass)(?:e?d)? (?:the|our|all) (?:\w{1,12} ){0,2}(?:standard|threshold|score|bar|benchmark|cut-?off|mark|criteria|requirements?|level|speed|grade)|right (?:fit|match)|a (?:fit|match)|what we(?:'re| are| were) (?:looking|after)|able to (?:offer|take|progress|consider|include|proceed|move|shortlist|invite)|among (?:the|those)|one of (?:the|those)|on (?:the|our) (?:short|long)list|eligible|pass(?:ed)? (?:the|our))"
)

RULES: tuple[Rule, ...] = (
    asserts(
        "others-were-chosen",
        S.REJECTED,
        p(rf"\b{_TAKES}\b{{..45}}\b{_OTHERS}"),
        # "other applicants whose experience was deeper", "a candidate who more closely matches"
        p(
            r"\b(?:other|another|some|several|the|those|a|one) (?:\w{1,12} )?{C}\b{..30}\b(?:(?:more|better|most) (?:close|suit|match|fit|experienc|qualif|relevant|align|direct)|closely|stronger|closer|deeper|broader|further along|ahead of|exactly)\w{0,6}"
        ),
        p(
            r"\b(?:others?|someone|somebody|another \w{3,12})\b{..40}\b(?:stronger|(?<!the )better|closer|more (?:suitable|relevant|suited|experienced|qualified))\b"
        ),
        p(
            r"\b(?:selected|chosen|hired|appointed) (?:a|another|an|our) (?:\w{1,14} )?(?:candidate|applicant|person|finalist|colleague)\b"
        ),
        r"\b(?:ended up|wound up) (?:hiring|choosing|going with|taking|offering|picking|selecting)\b|\b(?:pick(?:ed)?|chose|took|hired) (?:the other|another|someone|somebody|a (?:guy|person|lady|woman|man|local|friend))\b",
        r"\b(?:have|has|we've) (?:now |since |in the meantime |just |already |recently )?(?:found|appointed|hired|welcomed) (?:our|the|a|an) (?:new |right |permanent )(?:colleague|team ?mate|person|candidate|\w{3,14})\b",
        r"\bvoted (?:\w{3,14} )?to (?:appoint|hire|select)\b|\b(?:has|have) been (?:offered|given|awarded) to (?:another|someone|a )|\b(?:the )?(?:successful|preferred|chosen) (?:candidate|applicant)s? (?:has|have|had|was|were|scored|is)\b|\b(?:position|role|post|job|offer|place)s?\b[^.;?]{0,30}\b(?:has|have) been (?:offered|accepted)\b[^.;?]{0,20}\b(?:another|someone|by a|to a|other)|\b(?:the|those) (?:\w{2,9} )?(?:we've|we have|we) (?:appointed|chosen|selected|hired|picked)\b",
    ),
    rule(
        "will-not-go-on-with-you",
        S.REJECTED,
        p(
            rf"{_NOT}(?! yet| only| be able to proceed (?:until|without|unless)|ify){{..45}}\b{_REFUSED}"
        ),
        p(
            r"\b(?:decision|decided|chosen|opted|elected|choosing|going) (?:was made |has been made |that we |was )?(?:not to|against) (?:mov|proceed|progress|continu|pursu|advanc|hir|offer|go|extend|invit|tak|select|consider|shortlist|employ|appoint|recruit|fill)\w{0,6}\b"
        ),
        p(
            r"\b(?:decided|decision|have|had|going|chosen|opted|forced|obliged|need) (?:was made )?to (?:decline|reject|pass on|turn (?:down|you down)|close (?:out )?your|discontinue|end your|say no|disappoint)\b"
        ),
        r"\bpass(?:ed|ing)? on (?:your|this one)\b|\bdid not (?:make|get) (?:the cut|it through|through)|\b(?:going|gone|go|went|moving|heading|head) (?:(?:in|with|a|another|different|new) ){1,3}(?:direction|way|route|path)\b|\b(?:moving|going|move|go) (?:on|ahead|forward) without you\b|\b(?:you|your (?:\w{1,12} )?(?:name|application|profile|candidacy)|it)\b[^.;?]{0,12} (?:did|does|has|have|was|were) ?(?:not|n't) (?:go|gone|get|got|make|made|come|put|been put) (?:it )?(?:through|forward|onto|on to|to the)\b",
        r"\b(?:not|n't) be (?:considered|progress\w{0,3}|moving|proceeding|continuing|taking|pursuing|advancing|going|offering|inviting|filling)\b(?! until| unless| before)",
        r"\bnot? (?:among|one of|on) (?:the|our|those)\b[^.;?]{0,50}\b(?:appl\w{4,8}|candidates?|short|selected|invited|chosen|taking|going|list)",
    ),
    rule(
        "you-were-not-selected",
        S.REJECTED,
        p(
            rf"\b(?:you|yours|your (?:application|candidacy|profile|submission|candidature|resume|cv|background|score|result)|it|we)\b{{..50}}{_NOT} (?:\w{{1,14}} ){{0,4}}{_REFUSED}"
        ),
        r"\b(?:you|yours|your (?:application|profile|background|experience))\b[^.;?]{0,12} (?:(?:were|was|are|is) not|wasn't|weren't|isn't|aren't) (?:quite )?(?:the|among|one of|a|our) (?:\w{1,14} ){0,4}(?:candidates?|applicants?|match|fit|choice|finalists?)\b",
        r"\byour (?:application|candidacy|submission|interview)\b[^.;?]{0,50}?\b(?:unsuccessful|rejected|declined|turned down|no longer|closed|ends here|discontinued|dispositioned|not selected)",
        r"\b(?:you|application|candidate) (?:have |has )?(?:been|were|was|are|is) (?:\w{1,12} )?(?:unsuccessful|rejected|declined|not successful|not selected)\b",
        p(
            rf"{_NOT} (?:been )?(?:considered|found|deemed|judged) (?:\w{{1,12}} )?(?:suitable|appropriate|eligible|a fit|a match|right)"
        ),
        r"\ball applications? (?:are|is|have been|has been) (?:\w{1,12} )?(?:closed|withdrawn|cancelled|canceled)\b|\bno longer being (?:recruited|hired|advertised)\b",
        r"\bit(?:'s| is) a no\b|\b(?:decision|vote|outcome)(?:'s| has| is| was)? (?:\w{1,8} )?(?:gone|went|going) against\b|\b(?:fit|match) (?:isn't|is not|wasn't|was not) (?:quite |really )?(?:right|there)\b|\b(?:rejected|declined|turned down) (?:the|your) (?:profile|cv|resume|candidature|submission)\b|\banother (?:\w{1,12} )?(?:applicant|candidate) has accepted\b|\bfulfil\w{0,3} our requirements to a greater\b",
        r"\byour application (?:has been|was|is) withdrawn\b(?![^.;?]{0,40}\brequest)",
        r"\bunsuccessful on this occasion\b|\bno longer (?:under consideration|being considered|in consideration|considering (?:you|your)|moving|in the running)\b|\bbeen unsuccessful\b|\bfalls? (?:below|short)\b[^.;?]{0,50}|\b(?:status|decision|outcome|result)\b ?[:-] ?(?:not selected|unsuccessful|rejected|declined|no longer under consideration|not progress\w{2,3}|regret)",
        r"\b(?:clos(?:e|ed|ing)(?: out| off)?) (?:out )?your (?:application|candidacy|candidate (?:file|profile))\b|\bthis (?:concludes|ends|completes) (?:your|the) (?:application|candidacy|process|recruitment)",
    ),
    rule(
        "regret",
        S.REJECTED,
        p(
            rf"\b(?:regret\w{{0,5}}|sorry|unfortunately|disappoint\w{{0,4}}|sadly|afraid|alas)\b{{..80}}(?:{_NOT}{{..40}}\b{_REFUSED}|\bunsuccessful|\brejected|\bdeclined|\bnot to be able|\bturn(?:ed)? (?:you )?down)"
        ),
        r"\bregret to (?:inform|advise|let|tell|say)\b(?![^.;?]{0,90}(?:cancel|postpon|reschedul|delay|interview (?:on|at|has|is|sched)|call|meeting|not be able to make|unwell))",
        r"\b(?:bad|sad|disappointing|not (?:the )?(?:good|best|great)) news\b[^.;?]{0,60}\b(?:application|role|position|interview|decision|candidacy)\b|\b(?:wish|wished) (?:i|we) had (?:better|happier|different) news\b|\bnot (?:going to )?(?:be )?(?:a |the )?yes\b",
    ),
    rule(
        "position-filled",
        S.REJECTED,
        p(
            r"\b{ROLE}s?\b{..45}\b(?:has|have|is|was|had|now)\b(?! not){..25}\b(?:filled|closed|cancel\w{1,5}|withdrawn|eliminated|no longer (?:available|open|active|being|exist\w{0,3}|going|needed)|successfully concluded)\b(?! (?:for|to) (?:new )?appl)"
        ),
        p(
            r"\b(?:filled|closed|cancell?ed|withdrawn|withdraw|eliminat\w{1,3}|pulled|scrap(?:ped)?|axed?|dropped|shelved|cut) (?:the|this|that|our|all) (?:\w{1,20} ){0,4}{ROLE}s?\b"
        ),
        p(
            r"\b{ROLE}s?\b{..30}\b(?:(?:has|have|was|were|is) (?:\w{1,10} )?)?(?:gone|went|given|going|offered|awarded) to (?:someone|somebody|another|a |an |our|one of)"
        ),
        r"\b(?:decided|chose|chosen|opted|going|able|elected) to (?:promote|fill|hire|appoint|recruit|staff|go|look|source) (?:\w{1,14} ){0,4}(?:internal\w{0,2}|from within|in-house)\b",
        r"\b(?:spots?|places?|positions?|roles?|vacanc\w{1,3}|seats?)\b[^.;?]{0,40}\b(?:are|is|has been|have been|were|was) (?:now |already |all |since ){0,2}(?:filled|taken|gone)\b|\bno(?:t| longer) (?:looking for|accepting|considering|seeking) (?:new |any |more |further |additional )?(?:candidates|applica\w{3,6}|profiles)\b(?! (?:by|from|via|through))",
        r"\bhave (?:now |already |since )?filled\b|\b(?:will|has|have) (?:not|no longer) be(?:en)? (?:filled|hired for|recruited)\b|\b(?:search|recruitment|competition|process|round)\b[^.;?]{0,50}\b(?:has|have|is|was) (?:now |been |successfully |already ){0,3}(?:concluded|closed|cancelled|canceled|completed)\b(?! for)",
    ),
    rule(
        "not-a-fit",
        S.REJECTED,
        r"(?:\bnot|n't|\bisn't)\b[^.;?]{0,40}?\b(?:right|best|strong|good|ideal|great|close|quite|an exact|perfect|suitable)\b[^.;?]{0,25}?\b(?:fit|match|person|candidate)\b",
        r"(?:\bnot|n't)\b[^.;?]{0,30}\b(?:fully |entirely |quite )?(?:convinced|persuaded|competitive|strongest|closest|top (?:candidate|choice)|what we need)\b|\b(?:can't|cannot|could not|couldn't|unable to|won't|will not|not able to) (?:\w{1,12} )?offer you\b(?! (?:an? )?(?:interview time|more|feedback|\w{1,10} (?:time|date|slot)))",
        r"\b(?:other|another|different) (?:\w{1,14} ){0,2}(?:fit|match|suit)\w{0,4} (?:better|more)\b|\b(?:skills|experience|background|profile|qualifications)\b[^.;?]{0,50}(?:\bnot|n't)\b[^.;?]{0,25}\b(?:match|align|meet|fit|suit|correspond)\w{0,3}\b",
    ),
    rule(
        "kind-words-of-a-no",
        S.REJECTED_SOFTLY,
        r"\b(?:keep|retain|hold|store|file)\w{0,3} (?:your|you|the)\b[^.;?]{0,50}?\b(?:on file|in mind|in our (?:database|base|talent|system|files|records)|for future)",
        r"\b(?:encourage|welcome|invite|hope|urge) (?:you )?(?:\w{1,8} )?to (?:re-?apply|apply (?:again|for other|for future)|keep an eye|check|stay|seek)|\bplease do apply again\b|\byou may (?:re-?apply|apply again)\b|\bmost welcome to apply\b",
        r"\bfuture (?:openings|opportunities|roles|positions|vacancies)\b",
        r"\b(?:difficult|tough|hard|close|not (?:an )?easy|agoni[sz]ing) (?:decision|choice|call)\b|\bnot the (?:news|outcome|answer|result|email|message) you\b|\bwas not easy\b|\bnot for lack of\b",
        r"\bthis (?:time|occasion) around\b|\bon this occasion\b|\bat this time\b[^.;?]{0,20}$",
        r"\b(?:high|large|overwhelming|exceptional|record|strong) (?:number|volume|calibre|caliber|quality|standard|field|pool) of\b|\bmany (?:strong|excellent|qualified|impressive|great|talented)\b|\bthe standard was\b",
        r"\b(?:thank(?:s| you)|appreciate|grateful)\b[^.;?]{0,40}\b(?:opportunity to (?:consider|review|get to know|meet|learn)|time and (?:effort|energy)|(?:the )?time you (?:\w{1,8} )?(?:took|spent|invested|put))",
        r"\b(?:reflection (?:on|of)|judge?ment (?:of|on|about))\b[^.;?]{0,25}\byour\b",
    ),
    rule(
        "farewell-of-a-no",
        S.FAREWELL,
        r"\b(?:wish|wishing|wishes|hope|luck|success)\b[^.;?]{0,60}?\b(?:(?:your|the) (?:\w{1,14} ){0,3}(?:search|hunt|career|careers|future|endeavou?rs?|research|path|journey|job search)|(?:what|whatever|wherever)(?:ever)? (?:comes |you |is )?(?:next|do|go)|finding (?:a|the|your)|(?:further|future) (?:professional|career|endeavou?rs?)|find (?:a|the|your|another)|for the future|in the future)\b",
        r"\b(?:best of luck|good luck|every success|all the best|much success|very best)\b[^.;?]{0,40}\b(?:search|hunt|future|career|endeavou?rs?|next (?:role|chapter|step|opportunity|challenge)|elsewhere|ahead|going forward)\b",
    ),
    rule(
        "second-in-line",
        S.RESERVE,
        r"\b(?:reserve|waiting|wait|standby|backup) list\b|\bwait-?listed\b|\b(?:first|second|strong) (?:reserve|alternate|back-?up)\b|\brunner-?up\b[^.;?]{0,60}\b(?:still|if|should|in case)\b|\b(?:another|the other|our first|first-choice|preferred) (?:\w{1,12} )?(?:candidate|applicant|choice|person)\b[^.;?]{0,30}\b(?:has|have) until\b|\bif (?:he|she|they|that|the (?:first|other|preferred) (?:candidate|choice)) (?:does not|doesn't|do not|don't|declines?|turns? (?:it|us) down|falls? through)",
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
            r"\b(?:{GLAD}|decided|able|agreed|chosen|authori[sz]ed|prepared|privilege|pleasure|honou?r|want(?:ed)?)\b{..25}\b(?:to|in) (?:\w{1,12}ly |be able to )?(?:(?:mak\w{1,3}|extend\w{0,3}|present\w{0,3}|formally) )?(?:offer(?:ing)? you (?!an? (?:interview|call|slot|chance|time|opportunity to|meeting|discount|free|special|space|spot on the)|the (?:opportunity|chance|following)|some|a few|two|three|\d|several|another)|extend(?:ing)? (?:you |to you )?{..40}\boffer\b|mak(?:e|ing) you (?:an? |our |this |the ){..20}offer\b|present(?:ing)? (?:you|our|an|the){..30}offer|appoint you|hire you|bring(?:ing)? you on ?(?:board)?\b|confirm(?:ing)? your appointment|have you (?:as|join|on board|be)|tak(?:e|ing) you on\b)"
        ),
        r"\b(?:offer letter|letter of (?:offer|appointment)|employment (?:offer|contract|agreement)|contract of employment|job offer|formal offer|written offer|offer of employment|offer package|offer document\w{0,2}|(?:un)?conditional offer|your contract)\b[^.;?]{0,70}?\b(?:attached|enclosed|attach|review|sign\w{0,5}|below|here|ready|docusign|find|sent|subject to|contingent)\b",
        r"\b(?:attached|enclosed|attach\w{0,3}|find|review|sign\w{0,3}|sending|sent|send|outlines?|docusign|on its way)\b[^.;?]{0,50}?\b(?:offer letter|letter of (?:offer|appointment)|employment (?:offer|contract|agreement)|contract of employment|job offer|formal offer|written offer|offer of employment|offer package|your (?:\w{1,12} )?offer)\b",
        r"\bwe(?:'re| are)? (?:would like to |'d like to |are pleased to |hereby |formally |now )?offer(?:ing)? you (?:the|a|this|our|employment|a position)\b(?! (?:chance|opportunity to|following|call|interview|slot|choice|discount|free|time|meeting))",
        r"\b(?:like|love|want|keen for|delighted for|hop(?:e|ing)) you to (?:join (?:us|our|the)|come (?:and )?(?:work|join)|start|be (?:our|part of|the))\b(?![^.;?]{0,30}(?:for (?:a|an) (?:interview|call|chat)|call|meeting|interview|zoom|session|round|panel|talent))|\b(?:invite|welcome) you to join (?:us|our team|the team|[\w ]{2,25}) as\b|\bjoin (?:us|our team|the team|our family|[\w&' ]{2,25}) as (?:our |a |an |the )",
        r"\bapproved your appointment\b|\byour appointment as (?:an? |the |our )?\w|\bletter of intent\b|\b(?:love|like|want) (?:for )?you to be our\b|\bdecided to (?:hire|appoint|employ|take) you\b|\boffering (?:you )?\d[\d,.k]* (?:a|per|an) (?:day|hour|week|month|year)\b",
        r"\bextend(?:ing|ed)? (?:you |to you )?(?:an?|this|our|a formal|the) (?:\w{1,12} ){0,2}offer\b",
        r"\boffer (?:for|of) (?:the|employment)\b[^.;?]{0,60}?\b(?:salary|start\w{0,3}|base|compensation|attached)",
        r"\b(?:congratulations|great news|good news|congrats|well done)\b[^.;?]{0,60}?\b(?:you got the job|(?:have|has) an offer(?! for you to)|offer you the|got the (?:job|role)|decided to offer|(?<!special )(?<!exclusive )(?<!limited )offer\b(?!:? ?\d)|appointed|the successful candidate)",
        r"\boffer\b[^.;?]{0,60}?\b(?:base salary|signing bonus|bonus|start date|annual salary|contingent|conditional|subject to|is (?:open|valid) (?:until|for|through)|terms of employment)\b|\b(?:this|our|the|your|verbal|conditional) offer\b[^.;?]{0,50}\b(?:accept|sign|valid|stands|respond|decision|decide)\w{0,4}\b",
        r"\b(?:send|sending|receive) (?:you )?(?:the|an?|your) (?:\w{1,12} ){0,3}offer\b(?! (?:to|for) (?:interview|meet))",
        r"(?<!heard )\byou(?:'ve| have)? got the (?:job|role|position|gig|part)\b|\b(?:job|position|role|post|place|spot|gig)(?:'s| is) yours\b|\b(?:want|like|love|going|decided) to give you (?:the|a|this) (?:\w{1,14} )?(?:job|position|role|shot at)\b|\b(?:you are|you're|you have been|you've been|you were) (?:\w{1,12} )?(?:hired|appointed|our (?:first|top|preferred|number one|unanimous) choice|the (?:successful|preferred|chosen) (?:candidate|applicant)|selected (?:for|to fill) the (?:position|role|post|job))\b|\bwelcome (?:aboard|to the (?:team|family))\b",
        r"\b(?:starting|base|annual|gross|yearly|monthly|hourly) (?:\w{1,10} )?(?:salary|pay|wage|rate|compensation)\b[^.;?]{0,40}[$\u20ac\u00a3\d][^.;?]{0,60}\b(?:start|join|begin|day one|first day|accept|let (?:me|us) know)\b",
    ),
    titled(
        "offer-in-subject",
        S.OFFERED,
        r"^(?![^\n]{0,120}\binterview)(?:please docusign: )?[^\n]{0,40}\b(?:offer letter|job offer|offer of employment|employment offer|letter of appointment|offer of appointment)\b(?![^\n]{0,40}(?:loan|credit|mortgage|template|sample))",
        r"^(?![^\n]{0,120}\binterview)(?:your |job |formal |employment |an? |our )?offer\b(?:$| (?:from|for|with|at)|[ :|-]{1,3}[a-z])(?![^\n]{0,60}(?:%|ends|sale|interview|loan|credit|mortgage|house|flat|property|save|deal))",
    ),
    rule(
        "offer-accepted",
        S.ACCEPTED,
        r"\b(?:thank(?:s| you)|pleased|delighted|glad|thrilled|happy|congratulations|confirm\w{0,4}|received?)\b[^.;?]{0,40}\b(?:accepting (?:our|the|this|your) (?:\w{1,10} )?(?:offer|position|role|job|contract)|(?:you(?:'ve| have)?|you) accepted (?:our|the|this) (?:\w{1,10} )?(?:offer|position|role|job)|your (?:\w{1,10} )?acceptance of)\b",
    ),
    rule(
        "on-hold",
        S.ON_HOLD,
        r"\b(?:role|position|hiring|search|recruit\w{2,6}|process|headcount|requisition|opening|req|vacancy|post|this one|things|everything|it)\b[^.;?]{0,70}?\b(?:on hold|on ice|paus(?:e|ed|ing)|froz(?:e|en)|freeze|suspend\w{0,3})\b(?! (?:until|for) (?:our|the) (?:call|interview|meeting))",
        r"\b(?:on hold|paus(?:e|ed|ing)|froz(?:e|en)|suspend\w{0,3}|hiring freeze|put(?:ting)?)\b[^.;?]{0,50}?\b(?:role|position|hiring|search|recruit\w{2,6}|process|headcount|opening|vacancy)\b[^.;?]{0,30}?(?:on hold|$|for|until|while|due|at)",
        r"\bhiring freeze\b|\b(?:not|n't) (?:yet )?(?:been )?(?:approved|signed off|released)\b[^.;?]{0,30}\b(?:budget|headcount|role|req)|\bbudget (?:approval|sign-?off)\b",
    ),
    rule(
        "withdrawn-at-your-request",
        S.WITHDRAWN,
        r"\bwithdraw\w{0,3}\b[^.;?]{0,70}?\b(?:your request|as (?:you )?(?:requested|asked)|by you)\b|\b(?:your request|as you (?:requested|asked))\b[^.;?]{0,70}\bwithdraw\w{0,3}\b",
        r"\b(?:you|you've|you have) (?:\w{1,10} )?withdr(?:ew|awn) (?:your|from)\b|\bconfirm\w{0,6}[^.;?]{0,30}?withdrawal\b|\b(?:your )?withdrawal (?:from|of)\b[^.;?]{0,60}\b(?:confirm|process|receiv|not|record)\w{0,4}|\b(?:sorry|sad|disappointed|thanks?|thank you) (?:to hear |for letting \w+ know )[^.;?]{0,30}\b(?:you(?:'ve| have) (?:decided|accepted|taken)|withdraw\w{0,3}|another offer)",
    ),
)
