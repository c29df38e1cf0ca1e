"""English: what marks mail as no job mail of the User's: adverts, other worlds, other parts."""

from __future__ import annotations

from daemon.core.detect.signals import Rule, Signal, rule, titled

S = Signal

# What people apply for, are interviewed or selected for, and it is no work.
_NO_WORK = (
    r"(?:(?:m|b)\.?(?:sc|a|eng|ed|res|phil)\b|ph\.?d|m\.?b\.?a\b|ll\.?m\b|master'?s|bachelor'?s|degree|diploma|programme of study|(?<!graduate )(?<!trainee )(?<!training )(?<!internship )(?<!apprenticeship )program(?:me)?|course|class(?:es)?|semester|study|studies|trial|college|university|school|nursery|daycare|kindergarten|summer camp|retreat"
    r"|scholarship|bursary|fellowship|grant|funding|award|prize|competition|contest|accelerator|incubator|cohort|residency permit|exchange|host(?:ing)?|donor|donat\w{2,4}|membership|club|society|association|choir|band|team trials?|squad|league|committee seat|board of (?:trustees|governors)|council|electoral roll"
    r"|loan|credit|card|account|overdraft|mortgage|cover|policy|insurance|pension|refund|discount|rebate|benefits?|allowance|credit line|financing"
    r"|flat|apartment|house|housing|home|unit|room|tenancy|lease|rental|property|allotment|plot|parking|permit|licen[cs]e|passport|visa|citizenship|naturali[sz]ation|residence|asylum|green card|planning|building"
    r"|adopt(?:ion|ing)?|foster\w{0,4}|dog|puppy|cat|kitten|experience|stall|booth|market|exhibition|residency|(?:our|the|my|this) (?:podcast|show|study|survey|documentary|book|magazine|film|play|musical)|volunteer\w{0,3}|godparent|jury|role of (?:macbeth|[a-z]+ in the play)|casting|audition)"
)

RULES: tuple[Rule, ...] = (
    titled(
        "lesson-in-subject",
        S.COURSE,
        r"\b(?:ace|nail|crush|master|win|rock|survive) (?:the|your|any|every|that|a|an) (?:\w{1,16} ){0,3}(?:interviews?|job search|offer)\b|\bhow to (?:negotiate|answer|handle|prepare|win)\b|\b(?:template|checklist|cheat ?sheet)\b|\b(?:interviewer|hiring manager) (?:training|workshop|session)\b",
    ),
    titled(
        "alert-subject",
        S.NOISE,
        r"\b\d{1,4}\+? (?:new |more |other |fresh )(?:\w{1,20} ){0,3}(?:jobs?|roles?|positions?|openings?|vacancies|matches)\b|\b\d{1,4}\+? (?:\w{1,20} ){0,2}jobs\b|\band \d{1,4} (?:more|other|others)\b",
        r"\bjobs? (?:alerts?|recommend\w{0,7}|for you|matching|you might|picked|near you|digest|in your area)\b|\brecommended (?:jobs?|roles?)\b|\bnew (?:jobs?|roles?) (?:for|in|at|posted|matching|near)\b",
        r"\bjust posted\b|\b\d{1,3}% match\b|\bis hiring(?: now)?\b|\bare hiring\b|\bhiring now\b|\byou appeared in\b|\bsearch(?:es)? this week\b|\bviewed your (?:profile|application)\b|\bprofile views?\b",
        r"\b(?:invitation to connect|wants? to connect|you have an invitation|added you|endorsed you|started following|accepted your invitation|messages? waiting)\b",
        r"\bwelcome to (?:our|the|\w{1,20}) ?(?:\w{1,16} ){0,3}(?:talent (?:community|network|pool)|newsletter|job alerts?)\b|\btalent (?:community|network)\b|\bwelcome to mygreenhouse\b",
        r"\bnewsletter\b|\bdigest\b|\bweekly (?:round-?up|update|jobs)\b|\bwebinar\b|\btips (?:for|to|on)\b|\bhow to (?:ace|prepare|nail|write|land|impress|get)\b|\b(?:interview|resume|cv|career) (?:tips|questions|advice|guide|hacks|secrets)\b",
        r"\bpurchas\w{2,4}\b|\binvoice\b|\breceipt (?:for|from)\b|\bsubscription\b|\b\d{1,2}\s?% off\b|\bsale\b|\bspecial offer\b|\bdiscount\b|\bfree trial\b|\blimited time\b",
        r"\b(?:verify|verification|confirm) your (?:e-?mail|account|identity|address)\b|\bpassword\b|\bsign-?in\b|\bnew login\b|\bactivate your account\b|\bcomplete your profile\b",
    ),
    rule(
        "advertises",
        S.NOISE,
        r"\bunsubscribe from (?:job )?alerts?\b|\bjobs? (?:alert|recommendations?) (?:for|based on)\b|\bsee all jobs\b|\bview all jobs\b|\bmore jobs like\b|\bjobs you (?:may|might)\b|\bour newsletter\b|\byou (?:are )?subscribed\b|\bsponsored\b|\bthis week in\b|\bunlock (?:the|your)\b|\bfull report\b|\bin this (?:issue|edition|week's)\b|\bread more\b|\buse code\b|\bshop now\b|\border now\b|\bpromo code\b|\b\d{1,2}\s?% off\b|\bsubscribe\b|\benrol\w{0,2} (?:now|today|in)\b|\bour (?:course|bootcamp|coaching|premium|webinar)\b|\bfix (?:it|your (?:resume|cv)) for\b|\bupgrade (?:to|now|your)\b",
    ),
    rule(
        "job-alert",
        S.ALERT,
        r"\b(?:your|this|new|daily|weekly) job alerts?\b|\bjob alerts? (?:for|based|created|settings|emails?)\b|\b(?:new |\d{1,4}\+? )?(?:jobs?|roles?|positions?|openings?) (?:that )?(?:match(?:es|ing)?|fit(?:ting)?|based on) your\b|\bsaved search(?:es)?\b|\bjobs? (?:for you|you might like|recommended|near you|in your area|picked for you)\b|\b(?:recommended|similar|top|latest|more) jobs\b|\bfound (?:\d{1,4} |some )?new (?:jobs?|positions?|roles?)\b|\beasy apply\b|\bactively recruiting\b|\b(?:see|view|browse) (?:all |more )?(?:jobs|matches|openings)\b|\bupdate your (?:job )?preferences\b|\bbe (?:one of |among )?the first (?:\w{1,10} )?applicants?\b|\bapply (?:now|today)(?: to|!| before| with)|\bearly applicant\b|\binvited to apply\b",
    ),
    rule(
        "one-time-code",
        S.CODE,
        r"\b(?:security|verification|one-time|confirmation|access|login|passcode|authentication) code\b|\bone-time pass ?(?:word|code)\b|\b(?:verify|confirm) your e-?mail\b|\breset your password\b|\b(?:pass)?code (?:is|:|for [\w ]{2,40} is) ?\d{4,8}\b|\bpasscode\b[^.;?]{0,30}\bverif",
    ),
    rule(
        "another-world",
        S.OTHER_WORLD,
        # what is applied for, decided on or offered is named: no job
        r"\b(?:credit(?:[- ]card)?|(?:home |student |car |personal |business )?loan|mortgage|rental|tenanc?y|apartment|flat|housing|lease|visa|passport|green card|insurance|membership|grant|funding|fellowship|citizenship|adoption|foster\w{0,4}|overdraft|financing|scholarship|bursary|patent|trademark|admissions?|college|university|school|course|ph\.?d|m\.?b\.?a|master'?s|degree|program(?:me)?|residency|membership|club|planning|building|parking|travel|benefits?|disability|asylum|warranty|beta|developer account|seller|vendor|merchant|franchise|dog|puppy|cat|nursery|daycare|kindergarten|volunteer(?:ing)?|speaker|booth|exhibitor|accelerator|incubator|demo|casting|audition|permit|licen[cs]e) (?:application|interview|decision|offer|appointment|approval|request|selection|submission|proposal|status)s?\b",
        r"\bapplication (?:for|to) (?:the |a |an |our |your |admission |entry )?(?:\w{1,16} ){0,3}(?:credit|loan|mortgage|rental|tenancy|apartment|flat|visa|passport|permit|licen[cs]e|admission|scholarship|grant|funding|membership|citizenship|naturali[sz]ation|residence|course|degree|m\.?sc|ph\.?d|mba|bachelor|master'?s?|adoption|nursery|allotment|benefits?)\b",
        rf"\b(?:appl(?:y|ied|ying|ication|ications)|interview(?:s|ed|ing)?|selected|shortlisted|nominated|accepted|considered|candidates?|place|spot|chosen) (?:to|for|on|in|at) (?:become |be |join |host |study |rent |the |a |an |our |your |this |their ){{0,3}}(?:[\w&'-]{{1,16}} ){{0,3}}?{_NO_WORK}\b",
        rf"\b{_NO_WORK} (?:\w{{1,12}} )?(?:application|applicant|interview|selection|admission|panel|committee|tutor|officer|offer letter|decision|assessment)s?\b(?! (?:manager|specialist|assistant|role|position|job))",
        r"\b(?:applied|apply|applying|application) to (?:adopt|foster|host|study|rent|volunteer|become an? (?:donor|host|member|volunteer|seller|driver partner))\b|\bbe an? (?:\w{1,14} )?(?:host|donor|member|volunteer|godparent)\b",
        r"\b(?:claimant|claim id|eligibility interview|unemployment insurance|social security|home visit|home study|social worker will visit|survey(?:or)? (?:is booked|will)|consumer unit|solar|boiler|fitting)\b",
        r"\b(?:fiction|poetry|literary|managing) editor\b|\b(?:spring|summer|autumn|fall|winter|next) issue\b|\byour (?:story|poem|manuscript|screenplay|novel)\b|\bbook club\b|\bmembership committee\b|\bretention policy\b|\bdata (?:will be|is) (?:deleted|erased)\b",
        r"\b(?:assessment|valuation|inspection|appraisal) of (?:your|the) (?:property|claim|house|home|vehicle|damage|tax)\b|\b(?:your|the) (?:property|insurance claim|volunteer program\w{0,2})\b|\boffer (?:\S{1,12} )?(?:for|on) your (?:property|house|home|car|flat|domain)\b",
        r"\boffer of (?:admission|a place|study|tenancy|credit)\b|\boffer (?:of |you )?a place (?:on|at|in)\b|\b(?:mortgage|loan|lending|rate) offer\b|\byour offer on (?:the )?(?:house|flat|property|home|\d)|\b(?:offer|bid) (?:was |has been )?accepted by the (?:seller|vendor)",
        r"\b(?:your|the|this) (?:paper|manuscript|abstract|submission|preprint|chapter|poem|short story|screenplay|app|extension|plugin|pull request|merge request|patch)\b[^.;?]{0,60}\b(?:accept|reject|review|decision|declin|revis|approv)\w{0,5}|\bcall for (?:papers|proposals|abstracts|speakers)\b|\b(?:camera-ready|rebuttal|reviewer (?:1|2|3|one|two|#)|program committee|editorial (?:board|office|decision))\b",
        r"\b(?:podcast|episode|our listeners|documentary|radio show|tv (?:show|segment)|newsroom|for (?:an|our|my|the) (?:article|story|piece|feature)|press (?:interview|enquir|inquir)\w{0,3}|on air|on the record|quote you)\b",
        r"\b(?:app store|play console|google play|guideline \d|testflight|github|gitlab) (?:review|team|rejected|submission|issue)|\bapp review\b",
        r"\byour (?:order|return|refund|parcel|package|shipment|reservation|delivery|subscription|membership|account|card|policy|claim|ticket|invoice|prescription|tax return|bill|statement|warranty)\b[^.;?]{0,50}\b(?:is|has|was|been|will|confirm\w{0,4}|ready|shipped|number|#|approved|declined|closed|open|expire\w?|renew\w{0,3})\b",
        r"\b(?:viewing (?:of|at|for|appointment|slot)|(?:flat|house|property|apartment) viewing|open house|letting agent|estate agent|property manage\w{2,4}|tenanc?y agreement|holding deposit|landlord)\b",
        r"\b(?:doctor'?s?|dentist|dental|gp|hospital|clinic|vet|medical|physio\w{0,6}|eye|optician|hair|salon|vaccin\w{3,6}|blood test|mri|x-ray|therapy|check-?up|garage|service|mot|fitting|consular|embassy|biometrics?|naturali[sz]ation|bank|notary|solicitor'?s?|court|parent[- ]teacher) (?:appointment|visit|booking|reminder|interview|hearing)\b",
        r"\b(?:jury (?:duty|service)|summons|hearing date|polling|ballot|candidates? (?:for|in|on) (?:the )?(?:election|mayor|council|senate|congress|ballot|board election)|vote for|campaign donation|petition)\b",
        r"\b(?:exit interview|offboarding|performance review|appraisal|pay review|your (?:annual|mid-year|quarterly) review|probation review|return[- ]to[- ]work interview|stay interview|skip-level)\b",
        r"\b(?:product demo|demo (?:call|request)|book a demo|sales demo|request for proposal|\brfp\b|tender|statement of work|purchase order|procurement process|reseller|your trial|free trial|pricing (?:plan|page|proposal)s?)\b",
        r"\b(?:audition|casting call|callback|call sheet|tryouts?|trials? (?:day|squad)|squad selection|first date|matched with you|your match)\b",
        r"\b(?:admissions? (?:office|committee|team|decision|tutor)|prospective students?|freshman|undergraduate|transcript|campus tour|semester|tuition|enrol(?:l?ment|led)|faculty of admission|entrance exam)\b",
        r"\b(?:uscis|biometrics|naturali[sz]ation|alien registration|green card|(?:un|re)employment (?:benefits?|insurance|claim|office|interview|services?)|benefits? claim(?:ant)?|workforce (?:center|centre|board)|job ?cent(?:re|er)|work coach|universal credit|media (?:request|enquiry|inquiry))\b",
        r"\bapr\b ?:? ?\d|\d ?% apr\b|\b(?:monthly|loan) (?:payments?|repayments?)\b|\b(?:drill|battle assembly|annual training|ncoer)\b|\breservation (?:is )?confirmed\b|\bcheck-?in\b[^.;?]{0,40}\bcheck-?out\b|\bunderwriters?\b",
        r"\b(?:room in (?:a |our |the )?(?:shared |student )?(?:flat|house|apartment)|flat ?share|house ?share|see(?:ing)? the (?:room|flat|place|apartment))\b",
        r"\b(?:carer'?s?|care|needs|disability|continence|risk|damage|tax|property|energy|child|learning|eyesight|mobility|functional) assessments?\b(?! (?:officer|manager|specialist|role|position))|\b(?:design|kitchen|bridal|fitting|showroom|styling|planning|survey) (?:appointment|consultation|visit)\b",
        r"\b(?:review (?:season|cycle|conversation)s?|pay (?:letter|round)s?|self-(?:assessment|appraisal|review)|peer feedback|360 feedback)\b",
        r"\b(?:scholarship|exchange|grant|prize|award|fellowship) (?:of|from|by|for)\b|\bnominat(?:ed|ion|ions)\b[^.;?]{0,30}\b(?:award|prize|exchange|scholarship|possible)",
        r"\b(?:witness interview|police|detective|insurance adjuster|oral history|alumni interview (?:with the|for the) (?:magazine|newsletter))\b",
    ),
    rule(
        "words-of-another-field",
        S.OTHER_FIELD,
        r"\b(?:business|checking|savings|current) account\b|\brelationship manager\b|\b(?:loans?|borrow\w{0,4}|apr|lender|interest rate|credit score|refinanc\w{0,3}|deductible|premium|rent\b|tenants?|bedroom|deposit)\b",
        r"\b(?:consulate|embassy|immigration|visa|passport)\b",
        r"\b(?:journalist|reporter|producer|listeners|readers|publish)\b",
        r"\b(?:repository|commit|merge|bug|release notes|changelog|api key|model access|waitlist)\b",
        r"\b(?:checkout|tracking number|coupon|cart|gift|ticket holders?|concert|festival|flight|booking|hotel|itinerary|boarding)\b",
        r"\b(?:patients?|symptoms|dose|prescription|haircut|pet)\b",
        r"\b(?:donat\w{1,4}|charity|congregation|parish|choir|scouts?|pta|neighbou?rs?|classmates?)\b",
        r"\b(?:underwrit\w{2,4}|beneficiar\w{1,3}|policyholder|life insurance|insured|term life)\b",
        r"\b(?:customers?|sales team|our platform|investors?|your startup|quote|vendor)\b",
    ),
    rule(
        "application-not-sent",
        S.OTHER_SIDE,
        r"\b(?:you(?:'ve| have)? )?(?:started|saved|begun|left) (?:an|your|a draft|the) (?:\w{1,12} )?application\b|\b(?:haven't|have not|not yet|never|n't) (?:yet )?(?:been )?(?:submitted|finished|completed?) (?:it|your (?:\w{1,12} )?application|the application)\b|\bapplication is (?:still )?(?:incomplete|unfinished|in draft|saved|waiting)|\b(?:finish|complete|resume|continue) (?:your|the) (?:\w{1,20} )?application\b|\bpick up where you left off\b|\bdraft application\b",
    ),
    rule(
        "user-interviews-others",
        S.OTHER_SIDE,
        r"\bscorecards?\b|\byou(?:'re| are| will be|'ll be|'ve been| have been) (?:\w{1,12} )?(?:interviewing (?:a|the|our|\w+ for)|the interviewer|(?:on|added to) the (?:interview|hiring)? ?panel|assigned (?:as )?(?:an? )?interviewer)\b|\bsubmit your (?:interview )?(?:feedback|evaluation|rating) (?:for|on|about|of)\b|\b(?:candidate|interview) (?:feedback|scorecard|kit|debrief|evaluation) (?:is |are |for )?(?:due|overdue|pending|requested|needed|missing)\b|\bplease interview\b|\binterview kit\b|\bcandidate packet\b|\bdebrief (?:for|on|about|of)\b",
        r"\b(?:candidates?|applicants?) (?:are |is )?(?:coming in|to see|this (?:week|afternoon|morning)|on (?:mon|tues|wednes|thurs|fri)day|for (?:sam|my|your|the open))\b|\b(?:panel member|interviewer)s? short\b|\bsit in on\b|\byou'd take the\b|\bcvs? (?:are|is) (?:in|on|attached|below)\b|\bscore on the sheet\b|\bi'll chair\b|\binternal applicant\b",
        r"\b(?:we|i)(?:'re| are|'m| am|'ll be| will be) (?:\w{1,10} )?(?:interviewing|seeing|meeting|screening) (?:(?:a|the|our|two|three|four|five|six|\d{1,2}|some|several|all) )?(?:\w{1,14} )?(?:candidates?|applicants?)\b[^;?]{0,80}\b(?:cvs?|resumes?|question|score|panel|notes|feedback)\b|\bread (?:through )?(?:their|the candidates'?|the applicants'?|his|her) (?:cvs?|resumes?|applications?|files?)\b|\bcandidate (?:\d|[a-e])\b",
        r"\b(?:can|could|would|will) you (?:\w{1,10} )?(?:interview|screen|sit in on|shadow|take|cover) (?:a |the |our |some |another |two |lee|sam|\w+'s )?(?:\w{1,16} )?(?:candidates?|applicants?|interviews?|for the)\b|\b(?:we|i)(?:'re| are|'m| am|'ll| will| have) (?:\w{1,10} )?interview(?:ing)? (?:a |the |our |two |three |four |some |several )?(?:\w{1,14} )?(?:candidates?|applicants?|people) (?:for|this|next|on|tomorrow)\b[^.;?]{0,60}\b(?:can|could|would|join|help|panel|you)\b",
        r"\b(?:listed|named|given|provided|nominated|put) you (?:down )?as (?:a |an |their |his |her |one of )?(?:\w{1,14} )?refer(?:ee|ence)\b|\breference (?:request|check|questionnaire|form) (?:for|on|about) (?!you\b|your\b)|\bprovide a reference for (?!you\b)|\b(?:has|have) applied (?:for|to)\b[^.;?]{0,60}\b(?:refer\w{2,5}|recommend\w{0,6})\b|\bletter of recommendation for\b|\byou have been named as\b",
        r"\b(?:your|the) job (?:posting|listing|ad|post|advert)\w{0,4}\b[^.;?]{0,30}\b(?:is|has|will|received|got|live|expire\w?|approved)\b|\bnew (?:applicants?|candidates?|applications?) (?:for|to) your\b|\bapplied to your (?:job|posting|role|ad)\b|\bpost (?:a|your) jobs?\b[^.;?]{0,30}\b(?:free|today|now)\b|\b(?:your|our) (?:open )?(?:req|requisition|headcount) (?:is|was|has)\b[^.;?]{0,30}\bapprov",
    ),
    rule(
        "about-another-candidate",
        S.THIRD_PERSON,
        r"\b(?:this|the|each|every|our|second|first|other|final|next) (?:\w{1,14} )?(?<!successful )(?<!chosen )(?<!ideal )(?<!right )(?<!selected )(?<!preferred )candidates? (?:has|had|is|was|did|does|scored|consented|registration|appointment|id|number|model|list|slate|forum|statement|profile)\b|\b(?:for|with|about) (?:the (?:first|second|third|other)|this|that) candidate\b|\b(?:your|the) referral\b|\b(?:referring|refer|referred|recommending|nominating) (?!you\b|your\b|to\b|us\b|me\b)[a-z]{2,15} [a-z]{2,20} (?:for|as)\b|\b(?:on|about|regarding) (?:a |the )?candidates? (?:for|you|we|named)\b|\b(?:has|have) (?:selected|chosen|called|nominated|elected) a candidate\b(?! (?:whose|who|with|that))|\breference (?:for|on behalf of|request for) (?!you\b|your\b|the\b|this\b)|\b(?:given|gave|provided) (?:us )?your name\b|\b(?:dr|mr|mrs|ms|prof)\.? \w{2,20} has applied\b|\b(?:he|she|they) (?:has|have) (?:applied|consented|named|listed)\b|\b(?:welcome|congratulat\w{1,4}) our new\b|\bplease welcome\b|\bjoins? (?:us|the (?:team|company|firm)) (?:as|on|next|from)\b",
    ),
    rule(
        "course-or-coaching",
        S.COURSE,
        r"\b(?:mock interviews?|interview (?:prep(?:aration)? (?:course|session|call|guide|kit|tips)|practice|training|skills|coaching|masterclass|workshop|tips|questions|guide)|practice interview|(?:career|interview|job search|resume|cv|life) (?:coach\w{0,3}|advis\w{2,4}|counsel\w{2,5}|workshop|fair|clinic|bootcamp|webinar|seminar|masterclass|session with)|coaching (?:call|session|program\w{0,2})|clarity call|strategy session|free (?:review|consultation|critique|class)|webinar|masterclass|bootcamp|tech talk|interviewer training|mandatory training|save your (?:seat|spot)|seats? (?:left|remaining))\b",
        r"\b(?:executive|premium|career|gold|platinum|basic|pro) (?:package|plan)\b[^.;?]{0,60}\b(?:interviews?|resume|cv|guarantee)|\bguarantee (?:you )?(?:\w{1,8} )?interviews?\b|\b(?:assessed|reviewed|read|scored|graded) your (?:resume|cv|r\u00e9sum\u00e9) as a hiring manager\b|\bwalk-ins?\b",
        r"\b(?:rewrite|optimi[sz]e|fix|improve|critique|score|scan) (?:of )?your (?:resume|r\u00e9sum\u00e9|cv|linkedin)\b|\byour (?:\w{1,10} )?(?:resume|r\u00e9sum\u00e9|cv) (?:score|scored|was scanned|review|critique|report)\b|\bmissing keywords\b|\b(?:rejected|scanned|filtered) by (?:our|an|the) ats\b|\bats (?:scan|score|friendly|check)\b|\b(?:honest|free|expert|professional) review of your\b|\bland (?:more|your|a|the) (?:interviews?|dream|job|offer)\b",
    ),
    rule(
        "words-of-courses",
        S.OTHER_FIELD,
        r"\b(?:workshop|cohort|(?:the|our|course) curriculum|certificate|syllabus|homework|instructor|enrol\w{0,6}|rsvp|event details|meetup|join us for (?:an?|our|the) (?:\w{1,14} ){0,3}(?:event|talk|session|evening|networking)|register (?:now|here|today)|your host|speakers?:|replay|recording will|scholarship|bursary|fellowship|alumni|admissions?|tuition|graduates)\b",
    ),
    rule(
        "user-research",
        S.RESEARCH,
        r"\bcall for participants\b|\binterviewing people who\b|\b(?:euro|pound|dollar) voucher\b|\b(?:researcher|phd student|research assistant) (?:at|on|in|with)\b|\bcould i interview you\b|\btalk with people who\b|\binformed consent\b|\bparticipation is voluntary\b",
        r"\b(?:gift card|amazon (?:card|voucher)|user research|ux research|usability|research (?:study|session|participant|interview|panel)|how you (?:use|manage)|your experience (?:with|using|of|as a) (?:our|the|a)|feedback on our (?:product|app|service)|customer interview|(?:take|complete|short|quick|brief|minute|min|our|this) (?:\w{1,12} )?survey|(?:study|research|paid|our) participants?|paid (?:study|interview|research)|incentive of|\$\d+ (?:for|as) (?:your time|a thank)|compensat\w{1,4} you|honorarium|talk to (?:our )?(?:users|customers)|focus group|we study)\b",
    ),
    rule(
        "among-friends",
        S.FRIEND,
        r"\bcongrat\w{0,12} on (?:your|the) new (?:job|role|position|gig)\b|\bheard you got\b",
        r"\b(?:they|he|she) rejected me\b|\brejected me!|\bmoan to\b|\bsame boat\b|\bpub\b|\bpint\b|\b(?:joan|dave)'s\b|\bmince pies\b|\broom ?mates?\b|\bflat ?mates?\b",
        r"\b(?:mum|mom|dad|grandma|love you|xoxo|hugs|miss you)\b",
        r"\b(?:dinner|drinks|beers?|birthday|party|football|gym|wedding|kids|barbecue|bbq|game night|holiday photos|sleepover)\b",
    ),
)
