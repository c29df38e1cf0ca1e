"""What scams say in English."""

from __future__ import annotations

import re

from daemon.core.detect.scam.signs import Paper, Sign
from daemon.core.detect.scam.tongue import Tongue, writer

S = Sign
# What one is made to pay for: never a ticket or a hotel, which employers pay back.
_THING = (
    r"(?:fees?|charges?|security|training|course|kit|equipments?|workstation|laptop|computer|uniform deposit|materials?|software|licen[cs]e fee|background check|credit (?:report|check)"
    r"|verification|certificat(?:e|es|ion|ions)|visa|work permit|lmia|paperwork|documents? processing|processing|registration|activation|token|id card|medical (?:report|exam\w{0,7}|test)|clearance)"
)
_FEE = (
    r"(?:registration|processing|training|activation|application|administrati(?:on|ve)|admin|enrol\w{2,5}|onboarding|clearance|verification|documentation|documents?|interview|joining|security|refundable|caution"
    r"|placement|service|visa|sponsorship|medical|file|commitment|booking|seat|immigration|background check|screening|laptop|kit|equipment|uniform|starter|certificat\w{1,5}|course)"
)
_MUST = (
    r"(?:you(?:'ll| will| would|'d| do| are| shall| may)? (?:also |first |only |just |all |then |however ){0,2}(?:have|need|must|required|expected|requested|asked|mandated|obliged|advised|supposed|should|shall|will)(?: to| be required to| need to| have to)?"
    r"|(?:kindly|please)(?: do)?|(?:required|requested|mandated|asked|obliged|needs?|necessary|compulsory|mandatory)(?: for you)? to(?: be)?|candidates? (?:must|should|have to|need to|are to)|you(?:'ll| will| must| should| shall)?|and|to)"
)
_TALK = r"(?:interview\w{0,3}|screening|briefing|orientation|onboarding|assessment|conversation|training|discussion)"

phrases = writer({"THING": _THING, "FEE": _FEE, "MUST": _MUST, "TALK": _TALK})

SIGNS = {
    S.FEE: phrases(
            r"\bby paying\b{..40}(?:{SUM}|\bfee\b)|\b(?:agency|agent'?s?|placement|recruitment) (?:commission|charges?|fee)s? of {SUM}|\bcandidates? pays?\b|\bnon-?refundable\b{..30}\b(?:fee|deposit|payment|charge)",
            r"{SUM} (?:up ?front|in advance)\b|\b(?:paid|pay|payable|payment) (?:up ?front|in advance) (?:by you|to our|to the agent|before you)",
            r"\b(?:transfer|send|pay|deposit) (?:it|this|the (?:money|amount|fee|sum)) (?:in)?to the (?:account|number|details) (?:below|above|of|given)",
        r"\b{MUST} (?:first |only |just |kindly )?(?:pay|remit|transfer|wire|purchase|buy)\b(?! (?:attention|you\b|your (?:train|flight|own way)))(?: (?!your bills)[\w$.,/'%-]{1,20}){0,8}? {THING}\b",
        r"\b{MUST} (?:first |only |just |kindly )?(?:deposit|pay|remit|send|transfer) (?:the |a |an |only |just |over )?(?:sum|total|amount|token|refundable|non-?refundable|security|small|one-?time|balance of|\d[\d,.]{0,7} ?%){..30}",
        r"\b{FEE} (?:\w{2,14} ){0,2}(?:fees?|deposit|charges?|payment|costs?)\b(?:[^;?]{0,40}? (?:must|should|has to|have to|needs? to|is to|are to|shall) be (?:paid|made|cleared|settled|remitted|sent)|[^;?]{0,30}? (?:payable|outstanding|is due|upfront|up front)|{..25}{SUM})(?! ?(?:/|per|an?|each) ?(?:hr|hour|h|day|week|month|year)\b)",
        r"\b(?:kindly|please|must|should|have to|need to|required to|requested to) (?:pay|deposit|transfer|remit|wire|send) (?:us |me |over |only |an? |the ){0,2}(?:(?:amount|sum|total|fee|payment|deposit|charge) of )?{SUM}",
        r"\b(?:refundable|caution|security) (?:security |training |laptop |equipment |registration )?(?:deposit|fee|amount|charges?) (?:of|is|will be){..15}{SUM}|\bdeposit a refundable\b|\brefundable (?:deposit|security|fee)\b{..60}\b(?:training|equipment|laptop|kit|uniform|id card|seat|joining)",
        r"\b(?:secure|reserve|confirm|release|activate|guarantee|hold|process) (?:your|the|this) (?:\w{2,14} )?(?:seat|slot|place|position|spot|candidature|application|job|offer|joining|certificate of sponsorship|cos)\b{..80}\b(?:pay|deposit|fee|payment|charge)\b",
        r"\b(?:place|seat|slot|position|offer|job|application)\b{..30}\b(?:not|only) (?:be )?(?:secure|secured|confirmed|reserved|guaranteed|processed|active)\b{..40}\bpayment\b",
        r"\b(?:processing|registration|application|exam(?:ination)?|study (?:guide|packet)) fee (?:of|is) {SUM}|\bone-?time (?:\w{2,14} )?(?:fee|payment|charge) of {SUM}|\b{SUM} (?:\w{2,14} ){0,3}(?:registration|processing|training|activation|onboarding|enrol\w{2,5}|background check|verification) fee\b",
        r"\b(?:pay|deposit|payment)\b{..40}\b(?:screen ?shot|receipt|proof of payment)\b{..40}\b(?:send|sent|share|mail|forward)|\b(?:send|share|forward) (?:the |us )?(?:payment |a )?(?:screen ?shot|receipt)\b{..30}\b(?:of|for|after) (?:the )?payment",
        r"\bplace the order\b{..70}\b(?:supplier|vendor|dealer|direct)|\b(?:order|purchase|buy)\b{..60}\b(?:from|with|through|via) (?:our|the|an?) (?:\w{3,14} )?(?:vendor|supplier|dealer|partner store)s?\b",
        r"\b(?:fees?|charges?|costs?|deposit|{SUM})\b{..80}\b(?:paid|payable|settled|borne|covered|met|cleared|taken care of) by (?:you\b|yourself|the (?:candidate|applicant|employee|joinee|new hire))|\bevery (?:new hire|candidate|applicant|joinee) (?:covers|pays|has to (?:cover|pay)|must (?:cover|pay))\b",
        r"\bcall\b{..40}\b(?:premium rate|(?<![\w/-])09\d\d[ -]?\d{3})|\b(?:credit|debit) card\b{..40}\b(?:fee|charge|handy|ready|at hand)\b|\bcall\b{..60}\bwith a (?:credit|debit)\b",
    ),
    S.METHOD: phrases(
            r"(?<!we )(?<!'ll )(?<!'d )(?<!would )(?<!clients )(?<!customers )(?<!they )(?<!guests )(?<!users )(?<!will )(?<!can )\b(?:pay|send|transfer|remit|deposit|wire)\b(?! you\b)(?![^;?]{0,60}\byour (?:pay|salary|wage))[^;?/]{0,50}? (?:via|by|through) (?:our |the |a |venmo or |paypal or )?{COIN}\b",
            r"\bcash ?app \$\w{3}",
        r"\b(?:to|must|kindly|please|can|should|then|and|only|you) (?:pay|send|transfer|remit|deposit|wire|settle)\b(?! you\b){..60}\b(?:via|by|through|using|in|with|as|on) (?:our |the |a |only )?{COIN}\b",
        r"\b(?:fees?|deposit|amount|sum|total|charges?|vendor|supplier|agent|rest|balance|remainder)\b{..60}\b(?:via|by|through|using|in|with|accepts?|accepted|only) (?:our |the |a |only |payment (?:by|via|in) )?{COIN}\b",
        r"\b(?:buy|purchas\w{1,3}|get (?:some|me|us|two|three|four|five|ten|\d{1,2})|obtain)\b{..50}\b(?:gift|steam|itunes|vanilla|google play|apple|amazon|razer) ?(?:gift )?cards?\b(?! (?:product|programme|program|business|industry))",
        r"\b(?:scratch|peel)\w{0,3}\b{..40}\b(?:cards?|codes?)\b|\b(?:pictures?|photos?) of the (?:codes?|(?:front and )?back of the cards?)",
        r"\bvendor\b{..30}\b(?:zelle|cash ?app|venmo|apple pay|paypal)",
        r"\bpayment by (?:upi|google pay|gpay|paytm|phone ?pe)\b{..40}\b(?:to|only|screenshot)|\b(?:upi|google pay|gpay|paytm|phone ?pe) (?:id|number)\b",
    ),
    S.CHEQUE: phrases(
            r"\b(?:check|cheque)s? (?:for|to cover) (?:your|the) (?:home[- ]office|equipment|workstation|office (?:set-?up|supplies|equipment)|working materials)\b",
            r"\b(?:money order|bank draft|demand draft|bank cheque)\b{..90}\b(?:cash|deposit|clears?|wire|purchase|buy|keep|balance)|\bdepositing (?:the|an?|this|our) (?:\w{3,10} )?(?:check|cheque)",
        r"\b(?:an?|the|your|our|my|this|first|certified|cashier'?s|bank|electronic|company|business|paper|physical|funding|startup|e)(?: |-)(?:check|cheque)s?\b{..90}\b(?:purchas\w{1,3}|buy|equipments?|working materials|office (?:supplies|materials|setup)|software|vendor|supplies|gift|mobile deposit|instructions? on how|print (?:it|the|and))\b",
        r"\b(?:deposit|cash|print|endorse)(?:ing)? (?:the|this|your|that|our|my|a) (?:check|cheque)\b(?! in)|\bdeposit it\b{..40}\b(?:account|atm|mobile|bank)|\bby mobile deposit\b|\bdeposit the funds\b",
        r"\b(?:cashier'?s|certified|electronic) che(?:ck|que)s?\b|\be-che(?:ck|que)s?\b|\beche(?:ck|que)s?\b|\b(?:equipment|start-?up|office) funds?\b{..50}\b(?:released|sent|issued|deposited|check|cheque)",
        r"\b(?:check|cheque)\b{..60}\b(?:will be|has been|to be|would be) (?:mailed|sent|issued|emailed|delivered|overnighted)\b{..80}\b(?:to|for) (?:\w{2,10} )?(?:purchase|buy|cover|get|your (?:equipment|home office|working|office))",
        r"\b(?:send|mail|issue|overnight|email) (?:you )?(?:a|the|out a) (?:check|cheque)\b{..60}\b(?:buy|purchase|for (?:your|the) (?:\w{2,12} )?(?:equipment|materials|office|supplies|laptop|set-?up))",
    ),
    S.MULE: phrases(
            r"\b(?:take|withdraw)\w{0,3} (?:the|this|that) (?:money|cash|funds|amount)(?: out)?\b{..60}\b(?:courier|hand it|give it|bitcoin|forward|pass it)",
            r"(?:%|\bper ?cent\b) of (?:every|each|all) (?:payments?|transfers?|transactions?|operations?) (?:is|are|will be) yours|\b(?:bitcoin|crypto|btc) (?:atm|machine)\b",
        r"\b(?:keep|deduct|take (?:your|an?|out)|retain|withhold)\b(?=[^;?]{0,45}(?:%|\bper ?cent\b|\bcommission\b|\$|\beur\b|\bgbp\b|\b(?:your|the) (?:pay|salary|bonus|wage|sign|fee|share|cut))){..90}\b(?:send|transfer|forward|remit|wire|(?:the|that) (?:balance|rest|remaining|remainder))\b",
        r"\b(?:receive|accept|collect|process)(?:s|ing)? (?:the |ach |wire |incoming ){0,2}(?:payments?|funds|transfers?|money|donations)\b(?=[^;?]{0,120}\b(?:customers?|clients?|buyers?|donors?|investors?|commission|per ?cent|forward|keep)\b|[^;?]{0,120}%){..60}\b(?:to|in|into|through|via|using|on) (?:your|his or her|their|his|her) (?:own )?(?:personal |private |business |bank |or |checking ){0,4}accounts?\b",
        r"\b(?:customers?|clients?|buyers?|partners?|people|donors?)\b(?: will| would| can)? (?:then )?(?:transfer|send|pay|deposit|wire|remit)\b{..45}\b(?:to|into|in|onto) your (?:own )?(?:personal |private |business |bank ){0,3}account\b",
        r"\b(?:the|that|any) (?:rest|remainder|remaining (?:amount|funds|balance|money|sum)|balance)\b{..40}\b(?:send|transfer|forward|remit|wire|western union|moneygram|bitcoin|our (?:managers?|vendor|agent|client))",
        r"\b(?:transfer|forward|wire|send) (?:the )?(?:funds|money|remainder|balance|payments?) (?:on )?to (?:our|the|other|another) (?:\w{3,12} )?(?:partners?|clients?|vendors?|suppliers?|managers?|accounts?|agents?|customers?)\b{..60}\b(?:commission|keep|account|bitcoin|day)",
        r"\b(?:payment|financial|transfer|funds?|money) (?:processing |transfer |clearing )?agents?\b{..60}\b(?:your (?:bank )?account|commission|percent|%)",
    ),
    S.PARCELS: phrases(
        r"\breshipp?(?:ing|er|ers|ment)?\b(?: (?:agent|clerk|job|position|manager|assistant|them|parcels?|packages?|the|to|from))|\bre-shipp?(?:ing|er|ers|ment)?\b(?: (?:agent|clerk|job|position|manager|assistant|them|parcels?|packages?|the|to|from))|\brepackag\w{1,3}\b{..60}\b(?:forward|ship|send|label|home)",
        r"\b(?:receiv\w{1,3}|accept\w{0,3}|collect\w{0,3}) (?:the |our |of )?(?:mail and )?(?:parcels|packages|boxes|shipments|goods)\b{..60}\b(?:at|to|in) your (?:own )?(?:home|house|apartment|flat|place|address|residence)\b|\b(?:parcels?|packages?)\b{..50}\b(?:delivered |sent |shipped |arrive )?(?:at|to) your (?:home|house|private|residential)(?: address)?\b{..90}\b(?:forward|ship|label|send|inspect|photograph|repack)",
        r"\b(?:parcels?|packages?|shipping) (?:inspector|agent|handler|receiver)\b{..40}\b(?:from|at) (?:your )?home\b",
    ),
    S.DOORSTEP: phrases(
        r"\b(?:packages|parcels|boxes|shipments)\b{..40}\b(?:arrive|come|delivered|sent|shipped|reach)\b{..25}\byour (?:door|doorstep|home|house|place|address|apartment|flat)\b",
    ),
    S.LABELS: phrases(
        r"\b(?:stick|put|attach|affix|print|replace|change)\b{..40}\b(?:prepaid |shipping |new |provided |printed )?labels?\b{..90}\b(?:usps|ups|fedex|dhl|post office|drop|ship|send|parcel)",
    ),
    S.PROOF: phrases(
        r"\b(?:send|share|forward|e-?mail|whats ?app)\b{..30}\b(?:screen ?shot|proof|receipt|slip)\b(?![^;?]{0,30}\b(?:travel|hotel|expenses?|train|taxi|meals?|visit)\b)",
    ),
    S.TASKS: phrases(
            r"\b(?:orders?|tasks?)\b{..60}\bpay for (?:them|it) first\b|\b(?:price|amount|money|deposit) plus \d{1,2} ?%",
        r"\b(?:top[- ]?up|recharg\w{1,3}|refill) (?:your |the |a |it|and |up ){0,2}(?:account|balance|wallet|difference|deposit|platform)|\b(?:recharge|top[- ]?up) (?:the )?(?:difference|negative)|\bbalance\b{..30}\bnegative\b",
        r"\b(?:tasks?|orders?|sets?|missions?|boost\w{0,3})\b{..70}\b(?:top[- ]?up|recharge|pre-?pay|unlock (?:the |your |more |vip |higher |next )?(?:vip|level|tasks?|orders?|account|withdrawal)|deposit (?:to unlock|your own|required|first))\b|\bdeposit to unlock\b|\b(?:combination|combo|merge|premium|lucky|vip) (?:tasks?|orders?)\b",
        r"\b(?:product|app|data|order|application|hotel)s? (?:boost\w{0,3}|optimi[sz]\w{1,6})\b{..90}\b(?:commission|per day|a day|daily|minutes|usdt|tasks?|sets?|withdraw)",
    ),
    S.RATING: phrases(
        r"\b(?:merchants?|sellers?|vendors|brands|hotels)\b{..50}\b(?:visibility|rankings?|ratings?|exposure|sales data|order data)\b",
        r"\b(?:product boost\w{0,3}|optimi[sz]ation tasks?|app optimi[sz]ation (?:specialist|task|job)|click(?:ing)? tasks?|boost (?:the )?(?:product|app|data|ratings?|ranking|sales)|simple (?:online )?tasks\b{..40}\b(?:day|paid|earn|commission))",
        r"\b(?:like|liking|follow\w{0,3}|subscrib\w{1,3}|rat(?:e|ing)|review\w{0,3})\b{..40}\b(?:videos?|channels?|hotels?|restaurants?|products?|apps?|posts?|reels|accounts?)\b{..90}(?:\b(?:paid|earn|commission|usdt)\b|{SUM})",
        r"\b(?:complete|completing|finish|submit) (?:\d{1,3} |a few |simple |daily |easy |small |online )*tasks\b{..60}\b(?:commission|earn|paid|per day|a day|withdraw|usdt)",
        r"\b(?:withdraw|cash out)\b{..40}\b(?:daily|wallet|same day|any ?time|instantly)\b",
    ),
    S.CARD: phrases(
            r"\b(?:passport|selfie|id|photos?)\b{..40}\b(?:sms|otp|verification|login) code\b",
        r"\b(?:send|provide|give|share|submit|upload|photo|picture|need|confirm|reply|including|cop(?:y|ies)|following|ready|the)\b{..70}\b(?:(?:debit|credit|atm|bank) card (?:number|details|info\w{0,8}|front|used|linked|and)|(?:photo|picture|front|copy|number) of (?:your|the) (?:debit|credit|bank|atm) card|card used for|card number|cvv|atm pin|card pin|online banking|mobile banking|internet banking)\b",
        r"\b(?:user ?name|login|log-in|user ?id) (?:and|&) password\b{..30}\bbank|\bbank\b{..40}\b(?:user ?name|login|password|pin)\b|\bonline banking\b{..40}\b(?:provider|details|login|password|user)",
        r"\b(?:mobile deposit|credit score|credit limit|limit on your account|available limit|limit\b{..20}\b(?:account|deposit)|bank do you (?:operate|use|bank)|which bank do you|name of (?:your|the) bank \()",
        r"\b(?:send|provide|give|tell|forward|text|share|read)\b{..50}\b(?:login|log-in|verification|one-?time|security|otp|id\.me|6-digit|six-digit)(?: login)? (?:code|pin|passcode)\b{..40}\b(?:sent|receive|phone|sms|text|to (?:us|me))|\b(?:id\.me|login|verification|otp) (?:login )?code which\b{..80}\bprovide",
    ),
    S.ACCOUNT: phrases(
        r"\bopen(?:ing)? (?:a |an |new |several |bank |crypto |business |trading |binance |coinbase ){1,4}accounts?\b{..60}\b(?:for us|our|company's|with the (?:data|details|login)|test|and (?:send|share|give))",
        r"\b(?:test|evaluate|testing)\b{..50}\b(?:video-?ident|identification process|kyc|account opening)\b{..120}\b(?:account|identity)|\brent(?:ing)? (?:out )?your (?:\w{2,12} )?accounts?\b",
    ),
    S.PASSWORD: phrases(
        r"\b(?:authenticate|sign in|log ?in|login|verify|enter|confirm)\b{..50}\b(?:e-?mail|mail ?box|office ?365|outlook|gmail)(?: address| account)? (?:and|&|\+) (?:\w{2,8} )?password\b{..40}\b(?:open|view|read|unlock|download|see)\b{..25}\b(?:document|file|attachment|pdf|offer|letter|contract|message)",
        r"\b(?:e-?mail|mail ?box) password\b{..60}\b(?:open|view|access|read|document|verify|confirm)|\b(?:confirm|verify|validate|enter) your (?:e-?mail |mail ?box )password\b",
    ),
    S.SIGN_IN: phrases(
        r"\b(?:sign|log)(?:ing)? in (?:with|using|through|via) your (?:\w{2,9} )?e-?mail (?:provider|account|service|credentials|login)\b",
        r"\b(?:verify|validate|re-?confirm) your (?:candidate |applicant )?(?:profile|account|identity|mail ?box)\b{..60}\b(?:within \d|avoid|or (?:it|your)|removal|suspend|24 h|sign in|log in)",
        r"\bto (?:view|open|read|access) (?:this|the|your) (?:document|offer|letter|file|contract)\b{..40}\b(?:sign|log) ?in with\b",
    ),
    S.EARLY: phrases(
        r"\b(?:social security|ssn|bank (?:details|account|information)|account number|routing number|date of birth and (?:ssn|social))\b{..90}\b(?:before|prior to|schedule|book|to get|proceed (?:with|to)) (?:the |your |an |for the )?interview",
        r"\b(?:before|prior to|to schedule|to book|to get|to proceed with) (?:the |your |an |for the )?interview\b{..110}\b(?:social security|ssn|bank (?:details|account|information)|account number|routing number)\b",
    ),
    S.CREDIT: phrases(
        r"\b(?:everyone's|your|current|recent|updated|free) credit (?:score|report)\b|\bcredit (?:score|report|check)\b{..80}\b(?:link|site|website|click|screen ?shot|obtain|pull|get (?:it|yours|one)|https?)\b|\b(?:link|site|website|click|https?)\b{..60}\bcredit (?:score|report|check)\b"
    ),
    S.SECRECY: phrases(
        r"\b(?:not|never|without) (?:tell|telling|mention|mentioning|inform|informing|disclos\w{1,3}|discuss\w{0,3})\b{..50}\b(?:bank|teller|cashier|police)\b|\bnot at the counter\b|\bif the bank asks\b|\b(?:reference|description|reason)\b{..20}\bfamily support\b",
        r"\b(?:not|n't) (?:reply|respond|write|use|apply|contact)\b{..40}\b(?:school|university|student|edu|campus|college) (?:e-?mail|address|account)|\b(?:alternate|alternative|non-?school|non-?edu|personal) (?:\(?non-?\w{3,10}\)? )?(?:e-?mail|address)\b{..60}\b(?:text|phone|full name|department|to receive)",
    ),
    S.SELFIE: phrases(
        r"\bselfie\b{..50}\b(?:id\b|i\.d|licen[cs]e|passport|card|holding|document|face)|\b(?:holding|hold) (?:your|the|it|an?|up) (?:\w{2,12} )?(?:id\b|licen[cs]e|passport|card)|\bselfie holding\b|\b(?:a|and|one|recent) selfie\b"
    ),
    S.BYPASS: phrases(
        r"\b(?:disable|turn off|switch off|deactivate|pause|uninstall)\b{..30}\b(?:anti-?virus|windows defender|defender|firewall|security software|gatekeeper)",
        r"\brun anyway\b|\bdrag\b{..30}\b(?:to|into|onto)\b{..12}\bterminal\b|\b(?:allow|ignore|click past|bypass|skip)\b{..30}\b(?:security (?:popup|warning|alert)|unknown (?:developer|publisher|sources?)|smart ?screen|gatekeeper)\b",
        r"\bunsigned (?:build|app|installer|binary|version)\b|\b(?:build|app|installer|binary) (?:is|has) not (?:yet )?(?:been )?signed\b",
        r"\bwin(?:dows)?(?: key)? ?\+ ?r\b{..60}\bpaste\b|\bpaste\b{..60}\b(?:powershell|run dialog|command prompt)\b|\bfix (?:your |the )?(?:camera|microphone|driver)\b{..80}\b(?:terminal|command|powershell|curl)",
    ),
    S.WALLET: phrases(
        r"\b(?:connect|link|import|fund|use)(?:ing)? (?:your|you) (?:own |real |main )?(?:meta ?mask|trust wallet|phantom|coinbase wallet|crypto wallet|wallet)\b|\bconnect meta ?mask\b|\b(?:seed|recovery|secret) phrase\b|\bprivate keys? (?:of|to|for) your wallet\b",
    ),
    S.REMOTE: phrases(
            r"\b(?:any ?desk|ultra ?viewer|rust ?desk|team ?viewer)\b{..40}\b(?:install|download) (?:it|the)\b",
        r"\b(?:install|download|set up)\b{..50}\b(?:any ?desk|team ?viewer|ultra ?viewer|rust ?desk|aweray|screen ?connect|logmein|supremo|remote (?:access|control|desktop) (?:app|software|tool|client|program))\b",
        r"\btake (?:over )?(?:remote )?control of (?:your|the) (?:computer|pc|laptop|screen|device|desktop)|\btake remote control\b|\btechnician will take control\b|\b(?:any ?desk|team ?viewer|ultra ?viewer|rust ?desk) (?:id|address|code|number)\b",
    ),
    S.CODE: phrases(
            r"\brun (?:it )?as (?:an )?administrator\b|\b(?:zoom|teams|meet|meeting|video) (?:client|app) (?:needs? (?:an update|to be updated)|must be updated|is out of date)\b",
        r"\bpaste\b{..60}\b(?:in|into) (?:the |your |a )?terminal\b",
        r"\bgit clone\b{..200}|\b(?:npm|yarn|pnpm|pip) (?:install|i|start|run)\b",
        r"\b(?:clone|download|unzip)\b{..80}\b(?:and|then) (?:run|execute|start|launch|open) (?:it|the|on|npm)|\brun it on your own (?:machine|computer|laptop)\b|\bnot in (?:a )?(?:docker|vm|virtual machine|sandbox)|\b(?:password|pw|passcode) for the (?:zip|archive|rar)\b|\.(?:exe|scr|apk|dmg|msi)\b",
    ),
    S.CHAT: phrases(
        r"\b{TALK}\b{..80}\b(?:via|on|over|through|by|using|in|at|as)\b(?: (?:a|the|an|our|encrypted|secure|private|text|typed|instant)){0,3} \b(?:telegram|google chat|wire app|wickr|signal (?:app|messenger|chat)|signal(?=[.,;:!)]|$| and\b| with\b| \()|whats ?app (?:chat|text|messag\w{1,3})|text chat on whats ?app|chat on whats ?app|text on whats ?app)\b(?! (?:video|call|voice|audio|process))(?![^;?]{0,25}\b(?:video|voice|audio) ?call)",
        r"\b(?:text chat|chat|typed|messag\w{1,3}|text) (?:interview )?(?:on|via|over|through) (?:telegram|whats ?app|signal|google chat|google hangouts?|hangouts|ms teams|microsoft teams|skype|discord)\b",
        r"\b(?:venue|medium|platform|mode|location|where|place|channel)\b ?[:=-]{1,2} ?\b(?:telegram|signal|google chat|whats ?app chat|google hangouts?|wire)\b|\btelegram messenger\b{..60}\b(?:interview|hiring|manager|code)",
        r"\binterviews? (?:are|is|will be|would be|was|were) (?:now )?(?:done|held|conducted?|carried out|scheduled|take place)\b{..20}\b(?:by|via|through|on|over|in) (?:an? )?(?:encrypted |secure |text |instant |online )?(?:chat|text|messag\w{1,3}|telegram|signal|email)\b(?! call)",
        r"\binterview\b{..90}\b(?:add|message|text|download|install|look for|search)\b{..40}\b(?:telegram|signal|wire|wickr|hangouts?)\b|\b(?:set up|create|open|make|register) (?:an? |your )?(?:new |free )?(?:telegram|signal|wire|wickr|google chat|google hangouts?|hangouts) account\b|\binterview (?:is|will be) (?:an? )?(?:\w{3,9} )?chat (?:of|with|on|for)\b|\b(?:download|install|set up|get) (?:the )?(?:telegram|signal|wire|wickr)\b(?! process)(?: app| messenger)?",
    ),
    S.TYPED: phrases(
            r"\btext[- ]only\b",
        r"\b(?:text|chat|message|messaging|messenger|email|e-mail)[- ](?:based|only)\b{..25}\binterview|\b(?:text|instant messaging|typed|chat) interview\b|\binterview\b{..60}\b(?:text[- ]based|text only|by text|via text|through text|text chat|instant messag\w{1,3}|secure messaging|no video|typed)\b|\bsecure messaging interview\b",
        r"\bno video\b(?![^;?]{0,50}\b(?:phone|call|audio)\b)|\bvideo or voice calls? (?:are|is) not\b|\bcameras? (?:is|are) not required\b|\btext based\b",
        r"\b(?:answer|reply to|respond to) the following (?:interview )?questions\b{..80}\b(?:send|e-?mail|reply|return)\b|\b(?:interview questions? & answers?)\b|\bgraded\b{..60}\bsame day\b|\bwritten questionnaire\b",
    ),
    S.MESSENGER: phrases(
        r"\b(?:add|message|text|contact|reach|ping|write|continue|chat|proceed|connect|dm|hit|talk|get in touch|send)\b(?![^;?]{0,30}\b(?:channel|newsletter)\b){..60}\b(?:telegram|google hangouts?|wickr|google chat|(?:on|via|through) signal)\b",
        r"\bt\.me/(?:\w{0,40}(?:hr|hiring|recruit|manager|job)\w{0,20})|\btelegram\b ?[:(]? ?@\w{3}|\btg\b ?[:@]{1,2} ?@?\w{3}|\bteams chat\b{..60}@(?:outlook|gmail|hotmail|yahoo|live)\.",
    ),
    S.KEYWORD: phrases(
        r"\b(?:text|message (?:me|us|him|her)|whats ?app|sms|dm)\b{..50}\b(?:your full name|full name|your name and|the code|code [a-z]{0,4}-?\d{2,6}|the word|\"?interested\"?)\b",
        r"\bmessage (?:me|us) on whats ?app\b{..60}\b(?:and|to|say|with)\b|\b(?:say|send|reply|text) (?:just |with )?\"?(?:interested|yes)\"?\b{..60}\b(?:begin|start|details|whats ?app)|\bsend (?:him|her|us|me|them)?(?: your)? ?(?:the )?(?:interview |reference |verification )?code\b{..30}\bto (?:begin|start|proceed)",
        r"\badd\b{..40}\b(?:on|via) whats ?app\b|\bfor (?:more )?(?:details|information)\b{..20}\bwhats ?app (?:only|us|me|now)\b",
    ),
    S.HIRED: phrases(
            r"\b(?:get|receive) (?:the|your|an) (?:offer|result|job)(?: letter)? (?:right after|right away|immediately|at once|the same day|on the spot)\b",
        r"\bno need (?:for|of|to (?:do|have|attend|sit|pass)) (?:an?|any|the) (?:\w{3,9} )?interview",
        r"\bno (?:\w{2,9} )?interviews?\b(?! (?:questions|preparation|is (?:scheduled|fixed)|has been))|\bwithout(?: an?y?| further| the need (?:for|of) an?)? (?:\w{2,9} )?interviews?\b",
        r"\binterview (?:is|was|has been) (?:waived|skipped|not (?:needed|required|necessary))|\bskip the (?:hr call|interview|screening)|\bhired (?:on the spot|immediately|instantly|straight away|same day)|\b(?:guaranteed|instant) (?:job|position|hire|hiring|placement|employment)\b",
        r"\b(?:you are|you're|you have been) (?:accepted|employed|hired)\b{..30}\b(?:trial|without|automatically|from our database)\b|\b(?:decided|decision) to employ you\b|\bsuccessful candidates? (?:are|is) signed on immediately\b|\bdecision within (?:one|an|1|two|2|30) (?:hours?|min\w{0,5})\b|\b(?:get|receive) their decision within\b",
        r"\bwritten responses you submitted\b|\breview of your (?:application and )?(?:written )?(?:questionnaire|answers)|\bgoing through your answers\b",
    ),
    S.FEDERAL: phrases(
        r"\b(?:undisclosed|unadvertised|hidden|unlisted|not advertised|secret)\b{..30}\b(?:federal|government|postal|state|public)\b{..20}\b(?:jobs?|positions?|openings?|vacanc\w{1,3})|\b(?:federal|government|postal)\b{..20}\b(?:jobs?|openings?|positions?)\b{..25}\b(?:not advertised|undisclosed|unadvertised|not listed|not open to the public)",
        r"\b(?:federal|government|postal|usps) (?:jobs?|hiring|employment) (?:hotline|registration line|kit|study guide)\b",
    ),
    S.PRICE: phrases(
            r"\b(?:dbs|background check|insurance|mandatory training|training|uniform|laptop|visa|permit|medical|portfolio|photo ?shoot|headshots?)\b{..50}\b(?:is|are|costs?|comes to|totals?) (?:only |just )?{SUM}(?! ?(?:/|per|an?|each) ?(?:hr|hour|h|day|week|month|year)\b)",
        r"\b(?:his|her|their|our|the|my|total|this) (?:\w{2,12} )?(?:fee|charge)s? (?:is|are|will be|comes to|of) (?:only |just )?{SUM}",
        r"\b(?:starter |training |onboarding |welcome )?(?:kit|course|certificate|certification|registration|membership|enrol\w{2,5}) (?:is|costs?|will cost|comes to|fee|for|charges?|of)\b (?:only |just )?{SUM}(?! ?(?:/|per|an?) ?(?:hr|hour))",
        r"\bwaived to {SUM}|\bfor only {SUM}\b",
    ),
    S.REFUND: phrases(
        r"\b(?:refund\w{0,4}|reimburs\w{1,6}|paid back|returned|credited)\b{..60}\b(?:with|in|on|from|upon|after|at) (?:your |the |you )?(?:first|1st) (?:month\w{0,2}|pay\w{0,6}|salary|wages?|check|cheque)",
        r"\b(?:refund\w{0,3}|returned|reimbursed) (?:to you )?(?:upon|at|on|after|during) (?:your )?(?:arrival|employment|joining|resumption|completion of training|hire)|\b(?:100 ?%|fully|totally|completely) refund(?:able|ed)\b",
    ),
    S.VENDOR: phrases(
        r"\b(?:our|the|an?|this|with|through|from|company'?s?) (?:\w{3,12} )?(?:certified|approved|accredited|authori[sz]ed|designated|assigned) (?:vendor|supplier)s?\b"
    ),
    S.REWRITE: phrases(
        r"\b(?:cv|resume)\b{..60}\b(?:score[sd]?|scored|scoring) \d{1,2} ?(?:/|out of|%)|\b(?:cv|resume)\b{..50}\b(?:rewrit\w{1,4}|rewritten|optimi[sz]ed|revised|revamp\w{0,4})\b{..60}\b(?:writer|specialist|expert|service|fee|ats)|\bats[- ](?:writer|compliant (?:cv|resume))\b{..60}\b(?:writer|fee|expert|fiverr)?"
    ),
    S.RECRUIT: phrases(
        r"\b(?:earn|income|paid|make|bonus|commission)\b{..50}\b(?:each|every|per) (?:person|friend|member|recruit)s? (?:you|that you) (?:bring|recruit|sign|refer|enrol)|\b(?:make|earn) (?:that|it|your money) back with (?:your )?(?:first|two|a few)\b",
        r"\bmulti-?level marketing\b|\bnetwork marketing\b|\b(?:your|a) downline\b|\b(?:build|grow|expand)(?:ing)? (?:my team in your area|your own (?:organi[sz]ation|network))\b",
    ),
    S.MLM: phrases(
        r"\b(?:unlimited|uncapped|residual|passive|limitless) (?:income|earnings?)\b|\bno ceiling\b|\bsecond stream of income\b|\bside hustle\b{..30}\bincome\b",
    ),
    S.DREAM: phrases(
            r"\bcoachable\b|\b(?:replace|quit|leave|escape) (?:your|their|the) (?:nine to five|nine-to-five|9[- ]to[- ]5|9-5)\b|\bbusiness of your own\b|\bbring a (?:friend|guest|spouse)\b",
        r"\bfinancial(?:ly)? (?:freedom|independen\w{1,2}|free)\b|\bbe (?:your|their) own boss\b|\bno boss\b|\bbusiness (?:opportunity|presentation)s?\b{..60}\b(?:tonight|hotel|seat|join|guests?|spouse|8 ?pm|7 ?pm|evening)"
    ),
    S.RICHES: phrases(
        r"\b(?:earn|make|income|get paid|be paid|paid)\b{..25}{SUM}(?:\+| ?(?:-|to|and) ?(?:us)?\$? ?\d[\d.,]{0,8})? ?(?:usd|eur|gbp|\$)? ?(?:/|per|an?|every|each)? ?\b(?:day|daily|week|weekly)\b",
        r"{SUM}(?: ?(?:-|to) ?(?:[a-z]{3} ?|\$)?\d[\d.,]{0,8})? ?(?:/|per|an?|every|each)? ?\b(?:day|daily|week|weekly)\b{..90}\b(?:no (?:prior |previous )?experience|work(?:ing)? from home|from (?:your )?(?:home|phone)|hours to suit|your own (?:time|hours)|part[- ]time|minutes a day|anyone)\b",
        r"\b(?:no (?:prior |previous )?experience|work(?:ing)? from home|from your phone|part[- ]time (?:work|job)?|minutes a day|easy (?:work|job)|simple (?:work|job))\b{..90}{SUM}(?: ?(?:-|to) ?(?:[a-z]{3} ?|\$)?\d[\d.,]{0,8})? ?(?:/|per|an?|every|each)? ?\b(?:day|daily|week|weekly)\b",
        r"\b(?:mins?|minutes|hours?) (?:a|per|each) day\b{..60}{SUM}|\btraining ?:? (?:is |paid |pay )?{SUM} ?(?:/|per|an?) ?(?:hr|hour)|\b(?:after training|training)\b{..20}{SUM} ?(?:/|per|an?) ?(?:hr|hour)|\b\$\d{2,3} ?- ?\d{2,3} ?/ ?h\b{..40}\bdepending on how\b",
    ),
    S.COIN: phrases(
        r"\b(?:salary|pay|paid|commission|bonus|income|earn\w{0,4}|withdraw\w{0,3})\b{..60}\b(?:usdt|btc|bitcoin|tether)\b|\busdt\b"
    ),
    S.PRESSURE: phrases(
        r"\bwithin (?:the next )?(?:\d{1,2}|two|twelve|twenty-?four|forty-?eight|one|an) ?(?:hours?|hrs?|h)\b{..80}\b(?:otherwise|or else|failing|to keep|avoid|lose|lost|next candidate|another|cancel\w{0,4}|forfeit\w{0,3}|withdrawn|or (?:it|the|your))\b",
        r"\b(?:failing which|otherwise|or else|else)\b{..50}\b(?:cancel\w{0,4}|next (?:candidate|person|applicant|carer)|another (?:candidate|person)|blacklist\w{0,3}|forfeit\w{0,3}|deleted|withdrawn)\b|\bblack-?listed\b|\bcompelled to withdraw\b|\bgoes to the next\b|\bnon-?activated\b{..40}\bdeleted\b|\b(?:deleted|removed) after \d{1,2} ?h",
        r"\b(?:respond|reply|text|message|act) (?:now|immediately|within \d{1,2} ?(?:hours?|hrs?|h\b))\b{..50}\b(?:keep|place|spot|slot|secure|lose)",
        r"\b(?:by|before|latest by) (?:today|this) (?:evening|afternoon|\d{1,2} ?(?:am|pm))\b{..60}\b(?:or|otherwise|cancel\w{0,4})\b",
    ),
    S.HURRY: phrases(
        r"\b(?:spaces?|spots?|slots?|seats?|places?) (?:are |is )?(?:very |extremely |strictly )?limited\b|\blimited (?:slots|spots|spaces|seats)\b|\b(?:\d{1,2}|few|only) (?:slots?|spots?|seats?) (?:left|remaining)\b|\btime is of the essence\b|\bget back to me asap\b|\bstart (?:the )?same day\b|\bposition starts? immediately\b|\bimmediate (?:start|interview|hire|joining)\b|\bact (?:now|fast)\b|\bhurry\b"
    ),
    S.UNASKED: phrases(
        r"\b(?:your (?:cv|resume|profile|contact|number|e-?mail)|you) (?:has been|have been|was|were|are) (?:shortlisted|forwarded to us|recommended (?:to us )?by|referred)\b|\bresume was (?:shortlisted|forwarded|referred)\b|\bfound your (?:cv|resume) online\b|\bcame across (?:of )?your resume\b|\bdear (?:sir (?:or|/) ?madam|applicant|candidate|job ?seeker)\b|\b(?:checked|reviewed|seen|obtained) your (?:resume|cv) (?:at|on|from) \w{3,14}\b|\byou opted in\b"
    ),
}  # fmt: skip

PAPERS = {
    Paper.IDENTITY: phrases(
        r"\b(?:cop(?:y|ies)|scan\w{0,4}|photos?|pictures?|images?|photographs?|front and back|both sides|bio page|data page)\b{..45}\b(?:id\b|id card|identity|passport|driv\w{1,4} licen[cs]e|driver'?s licen[cs]e|licen[cs]e|aadhaar|aadhar|pan card|national id|state id)\b",
        r"\b(?:passport|licen[cs]e|id|id card|aadhaar|aadhar|pan card|identity document|brp)\b{..25}\b(?:front and back|both sides|bio page|data page|photo page|scanned?)\b|\bgovernment[- ]issued (?:photo )?id\b|\b(?:aadhaar|aadhar|pan) card\b|\bpassport (?:bio|data|photo) page\b|\bvalid identity document\b",
    ),
    Paper.NUMBER: phrases(
        r"\bsocial security (?:number|card|no)\b|\bssn\b|\b(?:social|national) insurance number\b|\bsin number\b|\btax (?:id|file number)\b|\bw-2\b|\bw2\b"
    ),
    Paper.BANK: phrases(
        r"\bbank (?:account|details|name|information|info|statements?|login)\b|\bname of (?:your|the) bank\b|\bbank's name\b|\baccount (?:number|and routing|details)\b|\brouting number\b|\biban\b|\bsort code\b|\bdirect deposit form\b|\b(?:cancelled|voided|void) che(?:ck|que)\b"
    ),
}  # fmt: skip

ENGLISH = Tongue(
    name="en",
    signs=SIGNS,
    papers=PAPERS,
    denial=re.compile(
        r"(?:\b(?:not|never|nor|neither|nobody|cannot|no need|nothing|unless|if (?:anyone|anybody|someone|you are (?:ever )?asked)|anyone (?:who|that)|free of|instead of|rather than|without)\b|n't\b|\b(?:dont|wont|doesnt|neednt|cant)\b|\bno\b(?= (?:fee|cost|charge|payment|deposit|need)))(?! only\b)[^;:/]{0,70}$"
    ),
    warns=re.compile(
        r"\b(?:scam(?:s|mers?|ming)?|fraud(?:s|sters?|ulent\w{0,2})?|phishing|impersonat\w{1,5}|impostors?|imposters?|pretend\w{0,3} to be|posing as|fake (?:job|offer|recruit\w{2,4}|interview)s?)\b(?<!not a scam)(?<!no scam)|\b(?:we|[a-z]{3,20}|recruiters?) (?:will never|do not|does not|would never|never|don't|doesn't|won't) (?:ask|request|require|charge|solicit|demand|conduct|interview|make (?:job )?offers?)\b|\bnever pay\b|\bwill never\b"
    ),
    pays=re.compile(
        r"\b(?:we|employer|company|client|hospital|firm|trust|school|university|agency|practice|nhs|they|who)(?:'ll|'d)?(?: will| would| also| always| fully| then| happily| can| do){0,2} (?:pays?|covers?|funds?|bears?|meets?|takes? care of|absorbs?|provides?|supply|supplies)\b"
        r"|\b(?:covered|paid|borne|funded|provided|supplied|met) (?:for |in full )?(?:by|through) (?:us|the|our|your employer)\b|\b(?:free of charge|at no cost|no cost to you|at our (?:own )?(?:expense|cost)|costs? you nothing|nothing to pay|nothing for you to)\b"
        r"|\b(?:gov\.uk|ukvi|uscis|(?:directly |straight )?to the (?:embassy|consulate|home office|council|government|authority|authorities|register))\b|\b(?:deducted from|taken from) your (?:first )?(?:pay|wage|salary)"
        r"|\b(?:flights?|airfare|hotel|mileage|parking|relocation|train|travel|taxi|receipts|housing|accommodation|apartment|rent|dorm|claim(?:ed)?|repay|pay back|civil service|if you leave|leave within|resign)\b"
    ),
    demands=re.compile(
        r"\b(?:send|sending|provide|give|share|submit|upload|forward|reply with|attach|fill|e-?mail us|text|need|needs?|requires?|required|have|ready|at hand|return|let us have|confirm|supply|furnish|following|below|including|asked?)\b"
    ),
    in_person=re.compile(
        r"\bbring(?:ing)?\b|\bin person\b|\bin your presence\b|\boriginals?\b|\b(?:on|for) your first day\b|\bday one\b|\bhand it\b|\bpaycheck|\bexpense form\b|\bwelcome pack\b|\bdon't (?:e-?mail|send)\b|\bdo not (?:e-?mail|send)\b"
    ),
    settled=phrases(
        r"\b(?:thank\w{0,3}|received|got|have|returning|sending|now that)\b{..30}\b(?:signed|countersigned) (?:contract|offer|agreement|copy|letter|pdf|paperwork)\b|\bcountersigned\b|\b(?:accept(?:ed|ing)|acceptance of) (?:the|our|your|this) (?:\w{2,12} )?(?:offer|position|job|role|post)\b|\bsigned (?:the|your) (?:contract|agreement)\b|\bas a (?:current|new) (?:employee|colleague)\b"
    ),
)
