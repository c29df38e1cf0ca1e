"""English: receipts, tests, approaches, and what else an employer writes."""

from __future__ import annotations

from daemon.core.detect.signals import Rule, Signal, asserts, rule, titled

S = Signal

_TEST = (
    r"(?:(?:online|coding|technical|skills?|aptitude|cognitive|personality|pre-employment|programming|timed|written|"
    r"situational|numerical|behaviou?ral|code|design|data|short|practical|game-based|psychometric|remote|home|initial|take-home|sql|python|java\w{0,6}) ?-?){1,3}"
    r"(?:assessments?|tests?|challenges?|exercises?|evaluations?|tasks?|assignments?|questionnaires?|project)|take[- ]home(?: \w{1,14})?|"
    r"hackerrank|codility|codesignal|coderbyte|hirevue|testgorilla|pymetrics|one-way (?:video )?interview|"
    r"(?:pre-?recorded|on-demand|asynchronous|recorded|digital) (?:video )?interview|assessment|coding test|case study|work sample"
)
# Before the verb: what may yet come is not set, nor are the steps of a list of what could happen.
_SET = r"(?<!\) we )(?<!we may )(?<!we might )(?<!we could )(?<!may be )(?<!might be )(?<!could be )(?<!also be )(?<!we sometimes )(?<!you might )"
# What is asked for to see how somebody works.
_WORK = (
    r"(?:presentation|slides?|slide deck|(?:writing|work|teaching|code|design|translation|sound|art)[- ]samples?|sample|essay|pitch(?:es)?|lesson plan|(?:course|marketing|project|territory|sales|rollout|roll-out|launch|business|training|content|90-day|30-60-90|teaching) plan|menu|portfolio piece|short video|video|memo|report|translation"
    r"|mock-?ups?|proposal|outline|critique|storyboard|recipe|one-pager|case study|(?:personal|teaching|research|diversity|supporting|written) statement|statement (?:of|on) (?:your )?(?:purpose|teaching|research|interest|motivation|intent)|exercises?|tasks?|assignments?|tests?|article|blog post|press release)"
)
_BY = r"(?:by|before|within|until|no later than|not later than|due|deadline|eod|max|minutes|hours|words|pages?|slides)"
RULES: tuple[Rule, ...] = (
    asserts(
        "test-to-do",
        S.ASSESSMENT,
        rf"{_SET}\b(?:complet\w{{1,3}}|tak(?:e|ing)|invit\w{{1,5}}|submit\w{{0,4}}|upload|mail|start\w{{0,3}}|begin|ask\w{{0,3}}|like you to|solve|attempt|finish|do|return|sending|send|sent|attached|work on|next (?:step|stage|round)|record|assigned|perform|undertake|prepare)\b[^.;?]{{0,70}}?\b(?:{_TEST})\b(?! (?:centre|center|day))",
        rf"\b(?:{_TEST})\b(?! (?:centre|center|day|specialist|coordinator|manager))[^.;?]{{0,70}}?\b(?:complet\w{{1,3}}|attached|link|within|due|deadline|below|by (?:\d|mon|tue|wed|thu|fri|sat|sun|the|end)|expires?|days? to|hours? to|ready|minutes|invitation|awaits)\b",
        r"\brecord (?:your|the|a few) (?:video )?(?:answers?|responses?|interview)\b",
    ),
    asserts(
        "work-to-hand-in",
        S.ASSESSMENT,
        r"\b(?:attached|attach|find|here(?:'s| is)|sending|enclosed)\b[^.;?]{0,50}\b(?:a|the|your|our|an) (?:\w{1,14} ){0,2}(?:brief|case|case study|exercise|task|assignment|prompt|challenge|test)\b",
        rf"{_SET}\b(?:prepare|write|produce|put together|create|build|submit|record|draft|translate|edit|cut|design|make|compose|develop|sketch|mock up|plan|animate)\b[^.;?]{{0,60}}\b(?:{_WORK}|piece)\b[^;?]{{0,80}}\b{_BY}\b",
        rf"{_SET}\b(?:send|e-?mail|upload|return|give|share|provide|let) (?:me |us )?(?:have )?(?:over |in |back )?(?:a|an|one|two|three|your|the|of) (?:\w{{1,14}} ){{0,3}}?(?:(?:writing|work|teaching|code|design|translation|sound|art)[- ]samples?|lesson plan|(?:personal|teaching|research|diversity|supporting|written) statement|(?:sample|tasting|three[- ]course) menu|mock-?ups?|case study|one-pager|portfolio piece)\b",
        # "we ask each of the nine for a plan", "both finalists are doing the same task"
        rf"\b(?:we|i|who) (?:\w{{1,8}} )?(?:ask|asking|give|giving|set|setting|sending) (?:you|everyone|everybody|each|all|every|both|four|five|two|three|\d|our|the) ?(?:\w{{1,14}} ){{0,4}}?(?:for |to (?:do|complete|write|prepare|make|solve) )?(?:a|an|the same|the following|one) (?:\w{{1,14}} ){{0,3}}?{_WORK}\b",
        r"\b(?:finalists?|candidates?|applicants?|everyone|everybody)\b[^.;?]{0,20}\b(?:do|does|doing|gets?|getting|completes?|sits?|takes?) (?:a|an|the|this) (?:same |following |short |small |little )?(?:[\w-]{1,14} ){0,2}(?:exercise|task|test|assignment|case study)\b",
        r"\bhere (?:comes?|is|are|'s) (?:the|your|our|a) (?:\w{1,14} ){0,2}(?:practical|exercise|task|take-home|brief|challenge|assignment)\b",
        r"\b(?:complete|take|sit|pass|do) (?:the|a|an|our|your|this|both|two) (?:[\w-]{1,14} ){0,3}(?:tests?|quiz(?:zes)?)\b(?! (?:drive|results?|centre|center|kit))[^.;?]{0,60}(?:\b(?:within|by|before|days|hours|link|deadline|online|below)\b|$)",
        r"\bnext (?:step|stage|round|part|hurdle) (?:is|will be|for you is|would be) (?:a|an|the|our|your) (?:[\w-]{1,14} ){0,3}(?:quiz|test|exercise|task|questionnaire|assessment|assignment|case study|sample|challenge)\b(?! (?:day|centre|center))",
        r"\bwrite (?:us |me )?(?:a|an|one|two|three|half a|up to|\d{1,4}) (?:\w{1,14} ){0,3}(?:paragraphs?|pages?|words?|letter|text|piece|review|response|article|post)\b[^;?]{0,80}\b(?:by|before|within|until|no later)\b",
        r"\b(?:edit|translate|correct|solve|mark|proof-?read|annotate) (?:it|them|this|these) and (?:send|return|e-?mail|upload|hand) (?:it|them|this|your)\b|\b(?:clone|fork) (?:the|this|our) repo\w{0,7}\b[^.;?]{0,80}\b(?:fix|implement|build|add|solve|complete|open|push|submit)\b",
        r"\b(?:ask|asking) (?:you|all|every|each|everyone|everybody|both|our|the) ?(?:\w{1,14} ){0,2}to (?:edit|translate|proof-?read|correct|design|write|code|draft|solve|cook|mark up|summari[sz]e|fix|comment on|review) (?:a|an|the|this|one|two|some)\b(?! (?:form|date|time|typo|address))",
        # the work itself: mark up a text, type up a recording, rank the mails
        r"\b(?:mark up|proof-?read|translate|correct|type (?:them |it |this |these )?up|annotate|transcribe|summari[sz]e|rank) (?:the|this|these|them|it|a)\b[^;?]{0,90}\b(?:return|send|e-?mail|upload|submit)\b[^.;?]{0,30}\b(?:back|by|in|to|within|before|until)\b",
        r"\b(?:receive|get|got|complete|take|sit|do|find|sent|sending|send)\b[^.;?]{0,60}\b(?:questionnaires?|surveys?|inventor(?:y|ies)|tests?)\b[^.;?]{0,60}\b(?:cognitive|numerical|verbal|abilit(?:y|ies)|personality|aptitude|reasoning|attitudes?|work[- ]style|problem[- ]solving)\b|\b(?:take|complete|fill (?:in|out)|do) (?:the|our|a|this) (?:\w{1,14} ){0,2}(?:discovery|personality|talent|work[- ]style|behaviou?ral|strengths|culture|candidate) (?:survey|questionnaire|profile|inventory|index)\b",
        r"\b(?:attach|attached|enclosed?|here(?:'s| is| are)|below)\b[^.;?]{0,30}\b(?:(?:dictation|audio|sample|source|raw|test) (?:files?|texts?|passage|footage|data)|scenario|data ?set|problem set)\b",
        rf"{_SET}\b(?:return|send|submit|upload|e-?mail|hand) (?:me |us |in |back ){{0,2}}(?:your|the) (?:completed |finished )?(?:answers|solutions?|attempt|submission|translation|recording|write-?up)\b[^.;?]{{0,50}}\b(?:by|within|before|no later)\b",
        r"\b(?:please |kindly )(?:answer|respond to|work through|tackle) (?:the|these|this|both|all) (?:\w{1,12} ){0,2}(?:scenarios?|case|problem|brief|written questions|exercises?)\b|\b(?:film|record|video) yourself\b",
        r"\btype (?:them|it|this|these) up and (?:return|send|e-?mail)\b",
        r"\b(?:finish|complete|do|solve|return) (?:the|this|our|your) (?:enclosed|attached|linked|short|little|following|below)?(?: ?(?!vetting|medical|health|security|background|reference|diversity|equality|monitoring|onboarding|pre-start|occupational|tax)\w{1,14})? (?:exercise|task|test|challenge|questionnaire|assignment|case)\b|\b(?:upload|send|record|film|submit) (?:us )?(?:an? )?(?:\w{1,12}[- ]){0,3}(?:video|recording|presentation)\b",
        r"\b(?:ask|asks|asking|require|requires|invite) (?:\w{1,12} ){0,4}(?:for|to (?:do|take|sit|complete)) (?:a|an|the|our|this) (?:\w{1,12} ){0,2}(?:test|trial (?:task|translation|piece)|exercise|assessment|exam)\b|\btest scores?\b[^.;?]{0,40}\b(?:need|on file|required|by)\b|\b(?:need|required?) (?:current |your )?test scores\b",
        r"\bspend (?:no more than|about|around|up to|at most|more than|max)\b[^.;?]{0,20}\bhours?\b",
    ),
    rule(
        "asked-to-do-a-test",
        S.ASSESSMENT,
        r"\b(?:could|can|would|will) you (?:please |kindly |mind )?(?:do(?:ing)?|complet(?:e|ing)|prepar(?:e|ing)|writ(?:e|ing)|record(?:ing)?|sit(?:ting)?|tak(?:e|ing)|try(?:ing)?|mak(?:e|ing)|draft(?:ing)?|design(?:ing)?) (?:us |me )?(?:a|an|this|the|our|one) (?:[\w-]{1,14} ){0,3}?(?:task|exercise|test|assignment|challenge|case study|take-home|presentation|lesson plan|mock-?up|writing sample)\b",
        rf"\b(?:would|could|can|will) you (?:please )?(?:read|watch|look at|study|taste|play|test|use) (?:it|this|these|the \w{{1,14}}) and (?:write|send|tell|give|record|prepare)\b[^;?]{{0,40}}\b{_WORK}\b",
    ),
    titled(
        "test-in-subject",
        S.ASSESSMENT,
        r"^(?:please |reminder: ?|action required: ?)?(?:complete|take|finish|start|begin|sit) (?:your|the|our|this) (?:[\w&'-]{1,16} ){0,4}(?:test|assessment|exercise|questionnaire|challenge)\b(?! (?:results?|feedback|score|centre|center))",
        r"^(?:re: ?)?(?:(?:little|small|short|quick|practical|paid|audio|dictation|numerical|verbal|spelling|writing|design|proofreading|typing|coding|editing|translation|the|your|a) ){1,4}(?:take-home|exercise|task|test|sample)\b(?! (?:results?|feedback|score|ride|drive|order))",
        rf"\b(?:your|invitation|invite\w{{0,2}}|complete|take|next step|online|coding|technical)\b[^\n]{{0,40}}?\b(?:{_TEST})\b(?! (?:centre|center|day|specialist|coordinator|manager|role|submitted|received|complete|results?|feedback|score|passed))(?![^\n]{{0,30}}\b(?:results?|feedback|score|passed)\b)",
    ),
    rule(
        "test-handed-in",
        S.HANDED_IN,
        rf"\b(?:{_TEST}|interview|submission|test)\b[^.;?]{{0,40}}?\b(?:(?:has been|was|is|been|successfully) (?:\w{{1,14}} )?(?:submitted|received|completed?|recorded)|submitted|complete(?:d)?\b(?= -|!|$))",
        rf"\b(?:thank(?:s| you) for|received|we have|we've received) (?:\w{{1,14}} ){{0,3}}(?:complet\w{{1,3}}|submitting|taking|finishing|your) (?:\w{{1,14}} ){{0,3}}(?:{_TEST}|submission)\b",
    ),
    rule(
        "work-arrived",
        S.HANDED_IN,
        r"\b(?:we|i)(?:'ve| have)? (?:now |just )?(?:got|have|received) (?:your|the) (?:\w{1,14} ){0,2}(?:exercise|test|assessment|submission|answers?|responses?|task|assignment|recording|case study)\b|\byour (?:responses?|answers?|submission|recording) (?:has|have) been (?:received|recorded|submitted|sent)\b|\b(?:you have|you've|you) (?:\w{1,14} )?(?:completed|submitted|finished) (?:the|your|our) (?:\w{1,14} ){0,3}(?:assessment|test|challenge|interview|exercise|questionnaire|task)\b",
    ),
    rule(
        "thanks-for-applying",
        S.RECEIVED,
        r"\b(?:thank(?:s| you)|appreciate)\b[^.;?]{0,60}?\b(?:for|your|you|recent) (?:\w{1,12} ){0,3}(?:applying|applied|(?:job )?application|submitting|submission|your (?:cv|resume|r\u00e9sum\u00e9|candidacy)|sending)\b",
    ),
    rule(
        "application-received",
        S.RECEIVED,
        r"(?<!they've )(?<!they have )(?<!client )(?<!client has )(?<!manager has )(?<!manager )(?<!they )\b(?:receiv\w{1,3}|got|in receipt of|acknowledg\w{1,3}|confirm\w{0,3} (?:the )?receipt of)\b[^.;?]{0,50}?\b(?:application|resume|r\u00e9sum\u00e9|cv|candidacy|submission)\b",
        r"\b(?:application|resume|r\u00e9sum\u00e9|cv|candidacy|submission)\b[^.;?]{0,80}?\b(?:(?:has|have|was|been|is|successfully|safely) (?:\w{1,14} ){0,2}(?:received|submitted|sent|complete|recorded|delivered|in)\b|received|landed|reached us|is with us|arrived|submitted|(?:is|are) now with (?:our|the)|was sent to|under review|being reviewed|in review|confirmation|is complete)\b",
        r"\b(?:will|is going to|going to) (?:\w{1,12} )?(?:take a (?:close )?)?look(?:ing)? (?:at|over|through|into) (?:your|it|every)\b",
        r"\byou(?:'ve| have)? (?:just |successfully |recently )?(?:applied (?:for|to|at)|submitted (?:your|an) application)\b",
        r"\b(?:will|be|currently|are|is) (?:\w{1,12} )?review(?:ing)? (?:your (?:\w{1,14} ){0,3}(?:application|qualifications|resume|r\u00e9sum\u00e9|cv|experience|materials|background|profile|submission|details|information)|it\b|(?:all|every|each|the) (?:\w{1,14} ){0,2}(?:applications?|submissions?|resumes?|cvs))",
        r"\b(?:application|cv|resume|portfolio|documents?|letter)\b[^.;?]{0,50}\b(?:received with thanks|has been logged|came through|got through|is (?:now )?on file|are complete)\b|\bi have your (?:application|cv|resume)\b",
        r"\bapplication (?:received|submitted|confirmation|sent|complete)\b",
    ),
    rule(
        "approaches-the-user",
        S.OUTREACH,
        r"\b(?:came across|stumbled (?:up)?on|found|saw|noticed|looked at|reviewed|reading|viewed|discovered|spotted|impressed (?:by|with)|browsing|based on|after (?:seeing|viewing|reviewing)) (?:your|you)\b|\byou (?:came up|popped up|appeared|surfaced|were (?:recommended|mentioned|suggested|referred))\b|\byour (?:name|profile) (?:came up|was (?:passed|given|mentioned|recommended))\b|\bthought (?:of|about) you\b|\b(?:recommended|referred|suggested|mentioned) you\b|\bfirst person i thought of\b",
        r"\byour (?:profile|background|experience|linkedin|github|work|skills|skill set|time at|career|expertise)\b[^.;?]{0,50}?\b(?:caught|stood out|impress\w{0,4}|looks?|seems?|(?:is|be|would be|are) a|fit|match\w{0,2}|interest\w{0,3}|popped|align\w{0,2}|great|suggests?|makes? you|exactly|relevant|resonat\w{0,3})\b",
        r"\byour (?:profile|resume|r\u00e9sum\u00e9|cv) (?:was|has been|is) (?:\w{1,12} )?(?:approved|reviewed|found|listed)\b(?! for the next)",
        r"\breach(?:ing|ed)? out (?:to you )?(?:because|about|regarding|as|to see|with|on behalf|to gauge|today|for|directly|in|since|to (?:introduce|share|ask|discuss|connect))\b",
        r"\b(?:would|are|might|could) (?:you|this|it|that) (?:be )?(?:\w{1,12} )?(?:open|interest\w{0,3}|keen|curious|up|of interest|tempt\w{0,3}|consider\w{0,3}|entertain)\b[^.;]{0,60}?(?:\b(?:opportunit\w{1,3}|role|position|new|chat|interview\w{0,3}|hear\w{0,3}|explor\w{1,3}|learn\w{0,3}|talk\w{0,3}|discuss\w{0,3}|conversation|call|connect\w{0,3}|move|change|assignment|you|contract|project)\b|\?)",
        r"(?<!your )(?<!my )\b(?:exciting|new|great|amazing|fantastic|unique|interesting|confidential|similar|urgent|immediate|hot|perfect) (?:\w{1,20} ){0,4}(?:opportunit\w{1,3}|opening|role|position|contract|requirement|vacancy|assignment|gig)s?\b",
        r"\bout of the blue\b|\bi(?:'ve| have) been retained\b|\bi (?:specialise|specialize|recruit) (?:in|for)?\b|\bgot your (?:info|details|name) from\b|\b(?:your|a) next (?:move|role|kitchen|challenge|step)\b[^.;?]{0,20}\?|\bany interest\b|\bnew (?:contract|role|job) just (?:landed|in)\b|\bwe're seeking\b|\bgave us your name\b|\bmight consider\b|\b(?:getting|got) in touch\b[^.;?]{0,40}\b(?:because|as|about|blue)\b|\b(?:staffing|hiring for|recruiting for|crewing) (?:a|an|our|the)\b[^.;?]{0,50}\b(?:need|looking)\b|\burgent requirement\b|\bif interested\b|\bfound your (?:resume|r\u00e9sum\u00e9|cv|profile)\b|\b(?:chat|talk|speak|connect) (?:with you )?about (?:our|an?|some) (?:\w{1,16} ){0,4}(?:opportunit\w{1,3}|opening)\b|\binvit\w{1,6} to join (?:our|the) team\b|\bclient of (?:mine|ours)\b|\bwe have not spoken before\b|\byou don't know me\b|\b(?:if|should) (?:you(?:'re| are)|this is) (?:at all )?(?:curious|of interest|tempted)\b",
        r"\b(?:my|our|of my|a|the) clients?\b(?! (?:relations|services|facing|portal|work|success|projects?))[^.;?]{0,60}|\bi recruit for\b|\bworth a (?:chat|quick|conversation|call)\b|\bi(?:'m| am|'ve been| have been) (?:\w{1,12} )?(?:hiring|recruiting|working (?:with|on)|partnering|supporting|looking|retained|engaged|instructed|building|searching|filling|helping)\b",
        r"\bopen to (?:new|other|hearing|exploring|a (?:new|change|chat|conversation)|relocat\w{2,4})\b|\b(?:not sure|don't know|no idea|wonder\w{0,3}|curious) (?:if|whether) you(?:'re| are|'d| would)\b[^.;]{0,40}?\b(?:looking|open|interested|consider\w{0,3}|market|happy|up)\b|\b(?:actively|passively) looking\b|\bon the (?:job )?market\b|\bif you(?:'re| are) (?:not )?(?:looking|open|interested|happy where)\b|\b(?:not|isn't|n't) (?:for you|looking|interested|the right time)\b[^.;?]{0,60}\b(?:someone|anyone|anybody|recommend\w{0,6}|network|know|refer\w{0,3}|forward)\b|\b(?:know|recommend|refer) (?:of )?(?:anyone|someone|anybody|somebody)\b",
        r"\bwe(?:'re| are) (?:\w{1,12} )?(?:hiring|looking for|growing|expanding|seeking|searching for|building|in need of|recruiting for)\b|\b(?:is|are) in need of an?\b|\b(?:we|they|i) (?:\([^)]{0,40}\) )?(?:need|want) an? (?:\w{1,20} ){1,5}(?:to|who|for|asap)\b",
        r"\b(?:i|we)(?:'ve| have)? (?:have|have got|got|currently have|just got|been asked to fill) (?:an?|some|several|this|budget for an?|multiple) (?:\w{1,20} ){0,4}(?:role|opening|position|opportunity|requirement|vacancy|in|job|req)s?\b|\bhave (?:a|an) (?:\w{1,20} ){0,4}(?:role|position|job) (?:open|available|to fill)\b|\bbudget for an?\b|\b(?:want|like) me to (?:submit|send|put) you\b|\b(?:submit|represent|put) you (?:for|forward|today|to)\b|\bjd (?:is )?(?:attached|below)\b|\bjob description (?:is )?(?:attached|below)\b|\bi(?:'d| would) be your (?:manager|boss)\b|\bquick call\b[^.;]{0,20}\?",
    ),
    rule(
        "approaches-in-other-words",
        S.OUTREACH,
        r"\b(?:your name|you) (?:was |were |has been |have been )?(?:came up|come up|coming up|keeps? coming up|first (?:that )?came to mind|mentioned|put forward) (?:twice|again|when|in|as|by|while|several|more than)\b|\b(?:said|gave me|suggested|mentioned|dropped) your (?:name|number|details|contact|e-?mail|profile)\b|\b(?:told|tells) (?:me|us) (?:all |a lot |so much )?about you\b|\byou (?:won't|don't|will not|do not|wouldn't) know (?:me|us)\b|\bwe(?:'ve| have) (?:not|never) (?:met|spoken)\b",
        r"\b(?:would|might|could|will|whether|if) you(?:'d| would| might| could)? (?:at all |ever |perhaps |possibly |maybe )?(?:consider (?:adding|a|an|the|joining|coming|moving|leaving|it|us|this|working|taking)|think of us|be (?:tempted|curious|persuaded|up for (?:it|a|this|some)|open to (?:it|a|an|this|hearing)))\b|\bwould (?:this|it|that) be (?:something|anything|one) for you\b|\b(?:if|should) (?:the idea|this|it|that|the thought|the role|the post) (?:at all )?(?:appeals?|tempts?|interests?|sounds? (?:good|interesting|right|like you))\b",
        r"\b(?:recommended|suggested|said|told me|thought) (?:that )?(?:i|we) (?:should |could |might )?(?:contact|write to|get in touch with|speak (?:to|with)|approach|call|e-?mail|talk to|ask) you\b|\bthought you(?:'d| would| might) be (?:\w{1,10} )?(?:perfect|great|right|good|ideal|interested|a (?:great|good|perfect) fit)\b|\b(?:hope|trust) you (?:don't|do not|won't) mind (?:me|my|us|our|the)\b|\b(?:came by|came upon|happened (?:up)?on|chanced upon|ran across) your\b",
        r"\bwould you be (?:available|free|interested|up|around) (?:for|in|to (?:take|do|cover)) (?:an?|some) (?:[\w-]{1,14} ){0,4}(?:contract|role|job|position|assignment|placement|post|locum)\b|\b(?:someone|somebody|an? [a-z]{3,16}) (?:like you\b|with your (?:background|experience|skills|profile))|\bwe(?:'re| are) an? (?:[\w-]{1,14} ){1,5}(?:looking for|seeking|in need of|searching for) (?:an?|our|someone)\b",
        r"\bwould you be interested in (?:some|a|an|the|joining|working|covering|taking|doing|teaching) (?!survey|study|interview|demo|trial|sample|free|quote|webinar|card|podcast|event)[^.;?]{0,40}\b(?:role|position|post|job|work|shifts?|sessions?|locum|cover|contract|placement|cases?|classes|hours|team)\b",
        r"\b(?:shall|should|can|could|may|want me to|i can|i'll|i could|happy to|glad to) (?:i |we )?(?:send|forward|e-?mail|share|tell|show) (?:you )?(?:over )?(?:the|a|some|more|you) ?(?:full |short )?(?:jd|job (?:description|spec\w{0,8})|role (?:description|profile)|spec|specification|brief|dates|particulars)\b|\bmay i tell you (?:more|about)\b|\b(?:a|the|short|full|candidate|role) brief is (?:attached|enclosed|below)\b|\bi enclose a (?:short |full )?brief\b",
        r"\b(?:put|submit) (?:you|your (?:name|cv|profile|hat)) (?:forward|in the ring|over)\b|\bsend (?:me|us) (?:over )?your (?:latest|current|most recent|updated|up-to-date|short) (?:cv|resume|r\u00e9sum\u00e9)\b|\bplease send a short (?:cv|resume)\b|\bclient (?:wants|needs|is asking for|would like|is keen to see) (?:cvs|resumes|profiles|someone|somebody|candidates)\b|\b(?:love|like|keen|want) to see your (?:profile|cv|resume)\b|\bnot (?:yet )?on the (?:job )?boards?\b|\bbefore (?:we|it(?:'s| is|'s been)?|it goes) (?:\w{1,12} )?advertis\w{1,3}\b",
        r"\b(?:i've been|i have been|we've been|we have been|i am|i'm|we're|we are) (?:exclusively )?(?:retained|instructed|engaged|mandated|asked|appointed) (?:by|on behalf of|to (?:find|identify|fill|search|recruit|appoint))\b|\b(?:to|wishes to|wants to|looking to|hopes to|seeks to|plans to) (?:find|identify|appoint|hire|recruit) (?:its|their|an?|his|her) (?:next |new )?(?:\w{1,14} ){0,4}(?:director|chief|head|manager|officer|chair|partner|engineer|developer|lead|controller|executive|surgeon|nurse|teacher)\b",
        r"\b(?:client|firm|company|family|board|owner|business|manufacturer|team|group|practice|charity)\b[^.;?]{0,50}\b(?:that |who |which )?(?:is looking for|are looking for|needs|is seeking|is after|wants|seeks|is in need of|wishes to appoint) (?:an?|its|their|someone|somebody|the next)\b|\b(?:i'm|im|we're|i am|we are) after (?:someone|somebody|an?|one|two) (?:\w{1,14} ){0,2}(?:for|to|who|with)\b|\bone of (?:my|our) (?:\w{1,14} ){1,2}(?:is|are) (?:moving|leaving|retiring|going)\b",
        r"\bwe need (?:one|two|three|four|another|someone|somebody|an?) (?:more |extra |good |other )?(?:people|persons?|pair of hands|\w{3,14}(?:ers?|ors?|ists?|ants?)) (?:for|from|who|to (?:join|cover|start|build|run|lead))\b[^.;?]{0,60}(?:\ba day\b|\ban hour\b|\bcontract\b|\bseason\b|\bto (?:join|cover|build|run|lead|start)\b|\bwho (?:builds?|runs?|leads?|can)\b)",
        r"\bstill up for (?:it|some|a)\b|\b(?:fancy (?:a change|it|joining)|ring|bell|call|shout|text|line)\b[^.;?]{0,12}\bif (?:you're|ur|your|you are|u r|u are) (?:interested|keen|up for it|tempted|free)\b|\bignore me if\b|\bare you (?:happy|settled|content) where you are\b|\bdo you feel (?:well|happy|at home) (?:at|where)\b|\bif you(?:'re| are) interested,? (?:we|i)(?:'ll| will| can)\b|\bi work (?:on|in) (?:hiring|recruiting|recruitment|talent)\b|\b(?:build|grow|set) (?:out |up )?(?:the|our|a) (?:new |whole )?(?:\w{1,14} )?(?:team|office|desk|clinic)\b|\bwalk-?in (?:drive|interviews?)\b",
        r"(?:[$\u20ac\u00a3] ?\d[\d,.]{0,8}k?|\b\d{2,3}(?:[.,]\d{2})? (?:euros?|pounds|quid|dollars)|\b\d{2,3}k?-\d{2,3}k\b)(?: ?/ ?| an? | per )(?:hour|hr|day|shift|session|class)\b|\b\d{2,3} quid an hour\b|\btemp to perm\b|\b(?:outside|inside) ir35\b",
    ),
    rule(
        "knows-the-user",
        S.KNOWN,
        r"\b(?:thank(?:s| you)|appreciate|grateful|enjoyed|great|lovely|nice|pleasure)\b[^.;?!]{0,40}\b(?:your (?:\w{1,14} )?(?:interest in|application|resume|cv|time|reply|response|patience|email|note|message|interview|availability|questions?|flexibility)|for (?:applying|taking the time|speaking|meeting|interviewing|expressing|coming|joining|talking|getting back|confirming|scheduling|sending|submitting|sharing|completing|the (?:call|chat|conversation|update|quick reply))|(?:speaking|meeting|talking|chatting) (?:with|to) you|conversation|chat|to meet you)\b",
        r"\byour (?:\w{1,14} ){0,3}(?:application|interview|candidacy|phone screen|assessment)\b|\byou(?:'ve| have)? (?:recently )?(?:applied|interviewed|submitted|expressed interest)\b|\b(?:next|second|third|final) (?:round|stage|step)s?\b|\b(?:following|further to|after|per) (?:our|your) (?:\w{1,12} )?(?:conversation|call|chat|discussion|interview|application|email|meeting)\b|\bmove (?:you )?forward with your\b",
    ),
    rule(
        "still-open",
        S.STILL_OPEN,
        r"\bstill (?:\w{1,12} )?(?:deciding|reviewing|interviewing|finali[sz]ing|discussing|in the process|waiting|considering|working|evaluating|meeting|talking)\b|\bbear with us\b|\btaking (?:a (?:bit|little) )?longer\b|\bno (?:news|update)s? yet\b|\bthank(?:s| you)(?: so much| again)? for your (?:continued )?patience\b",
        r"\b(?:we|i) (?:\w{1,8} )?need (?:(?:a (?:bit|little) |some |much )?more|additional|extra) time\b|\b(?:accept our|our|my|with) apologies for (?:the|this|our) (?:delay|silence|wait)\b|\b(?:application|status)\b[^.;?]{0,80}\b(?:has|have) (?:now |been )?(?:moved|changed|advanced|progressed) (?:on |forward )?(?:to|from)\b|\b(?:running|a (?:bit|little)) (?:\w{1,8} )?behind\b|\b(?:have not|haven't|has not|hasn't) (?:yet )?(?:been rejected|been turned down|forgotten? (?:about )?you)\b",
    ),
    rule(
        "says-where-it-stands",
        S.STATUS,
        r"\b(?:will|'ll|going to|shall|should) (?:\w{1,10} )?(?:reach out|be (?:back )?in touch|contact you|e-?mail you|get in touch|follow up|get back|let you know|write to you|come back|update you|hear from|ping you|call you)\b",
        r"\b(?:still|currently|now) (?:\w{1,12} )?(?:deciding|reviewing|interviewing|finali[sz]ing|discussing|in the process|waiting|considering|working|evaluating|assessing|meeting)\b|\b(?:haven't|have not|hasn't|nothing has been|not yet|nothing is|no decision)\b[^.;?]{0,30}\b(?:decided|settled|made|decision|heard|finali[sz]ed)?\b",
        r"\b(?:update|decision|answer|feedback|hear|heard|get back|follow up|in touch|come back|let you know|reach out|contact you|respond|more news|more information|decide|news)\b[^.;?]{0,60}?\b(?:by|within|next|shortly|soon|end of|this week|in the coming|as soon as|once|before|(?:mon|tues|wednes|thurs|fri)day|days?|weeks?|until|after)\b",
        r"\b(?:thank(?:s| you) for your (?:patience|understanding|time|update|interest|reply|note|email|message|follow))\b|\bbear with us\b|\btaking (?:a (?:bit|little) )?longer\b|\bno (?:news|update)s? yet\b|\b(?:apologi\w{2,4}|sorry) for the (?:delay|late|slow|wait|silence|radio silence)\b|\bdelay(?:ed|s)?\b|\bsit tight\b|\bkeep(?:ing)? you (?:posted|updated|informed|in the loop)\b|\bhope to (?:know|hear|have|be able)\b|\bmaking up (?:its|their|our|his|her) minds?\b|\b(?:just|quick) (?:a )?(?:quick )?(?:update|note|heads[- ]up)\b",
        r"\b(?:enjoyed|great|nice|good|lovely|pleasure) (?:\w{1,10} )?(?:meeting|speaking|talking|chatting|to meet|to speak|our (?:conversation|chat|call))\b|\b(?:positive|great|good|strong|some|your|interview) feedback\b|\bteam (?:really )?(?:enjoyed|liked|loved|was impressed)\b|\b(?:really )?(?:liked|loved) (?:your|you|meeting)\b",
        r"\b(?:application|candidacy|process|profile|resume|cv)\b[^.;?]{0,40}?\b(?:update|status|moved to|progress\w{0,3}|under (?:consideration|review)|next (?:stage|step)|forward(?:ed|ing)|passed (?:on|along)|shared with|with the (?:hiring|team|panel))\b|\b(?:update|status) (?:on|of|regarding|to|about) (?:your|the) (?:\w{1,14} ){0,3}(?:application|candidacy|interview|process|role|position)\b",
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
        "needs-something-first",
        S.WANTS,
        r"\b(?:we|i) (?:\w{1,8} )?(?:need|require|ask for|would like|still need) (?:\w{1,8} ){0,2}(?:additional|further|more|missing|some|the following|a few) (?:\w{1,14} )?(?:information|documents?|details|questions)\b|\b(?:additional|further|missing) (?:information|documents?|documentation|details) (?:is |are )?(?:needed|required|requested|missing)\b|\bplease (?:provide|send|answer|reply with|submit|upload|complete) (?:us |me )?(?:with )?(?:the following|these|your (?:salary|notice|references?|portfolio|right|transcripts?|availability))\b|\b(?:before|to) (?:i|we) (?:can )?(?:proceed|move|continue|go further)\b[^.;?]{0,60}\b(?:need|require|could you|please)\b|\bwhat (?:are|is) your (?:salary|pay|notice|compensation)\b|\b(?:could|can|would) you (?:please )?(?:tell|let) (?:me|us) (?:know )?(?:your|what|whether|if|how)\b",
    ),
    rule(
        "speaks-of-interview",
        S.INTERVIEW,
        r"\binterview(?:s|er|ers|ing|ed)?\b|\bphone[- ]screen|\b(?:recruiter|screening|intro\w{0,8}|first[- ]round|final[- ]round|hiring manager) (?:call|screen|chat|round|conversation)\b|\bonsite\b|\bon-site\b|\bsuper ?day\b",
    ),
    rule(
        "speaks-of-your-interview",
        S.YOUR_INTERVIEW,
        r"\b(?:your|our|the|this|tomorrow's|today's|(?:mon|tues|wednes|thurs|fri)day's) (?:\w{1,14} ){0,2}(?:interview|phone screen|screening call)\b(?! (?:with our agent|tips|questions|guide|coach|process|results|prep|room|panel|notes|skills|page|form|scheduling (?:page|form|tool)|module|feature|app\b))|\binterview(?:ing)? you\b|\binvit\w{1,3} (?:you )?(?:to|for) (?:an? |the )?(?:\w{1,14} ){0,2}interview\b",
    ),
    rule(
        "names-a-job-title",
        S.JOB,
        r"\b(?:as|for|your|senior|junior|experienced) (?:[\w/+#-]{1,18} ){0,4}(?:engineer|developer|designer|analyst|scientist|architect|accountant|product manager|project manager|programmer|technician|recruiter|specialist|internship|(?:staff|registered|charge) nurse|sous chef|line cook|teacher of \w+|paralegal|bookkeeper)s?\b",
    ),
    titled(
        "job-title-in-subject",
        S.JOB,
        r"\b(?:engineer|developer|designer|analyst|scientist|architect|accountant|(?:product|project|office|account|marketing|sales|program|engineering|general|store|restaurant|operations|hr|area|branch|case|finance) manager|programmer|technician|nurse|specialist|consultant|coordinator|administrator|supervisor|assistant|associate|officer|chef|cook|carpenter|electrician|mechanic|driver|(?<!parent-)(?<!parent )teacher|lecturer|paralegal|attorney|bookkeeper|receptionist|foreman|crew lead|buyer|barista|welder|plumber|carer|caregiver|therapist|pharmacist|librarian|editor|writer|trainee|apprentice(?:ship)?|intern(?:ship)?)s?\b",
    ),
    rule(
        "speaks-of-a-hiring-test",
        S.JOB,
        r"\b(?:coding|technical|pre-employment|hiring) (?:challenge|test|assessment|exercise|interview|screen)\b|\btake-home (?:\w{1,14} )?(?:test|assignment|exercise|challenge|project|brief|task)\b|\b(?:hackerrank|codility|codesignal|coderpad|coderbyte|testgorilla|hirevue|karat)\b|\bskills? (?:test|assessment)\b|\bonline assessment\b",
    ),
    titled(
        "job-in-subject",
        S.JOB,
        r"\b(?:job|position|role|vacanc(?:y|ies)|opening|gig|apprenticeship|internship|requisition|job interview)\b(?! (?:in the|of the|of your|alerts?|fair|market|centre|center|search tips))",
    ),
    rule(
        "speaks-of-an-application",
        S.APPLICATION,
        r"\boffer letter\b",
        r"\byour (?:\w{1,16} ){0,2}(?:application|candidacy|resume|r\u00e9sum\u00e9|cv|curriculum vitae|cover letter|portfolio)\b",
        r"\bappl(?:ied|ying)\b",
    ),
    rule(
        "speaks-of-a-job",
        S.JOB,
        r"\b(?:job|employment) (?:application|offer|opportunity|opening|contract|agreement|interview)\b|\b(?:join us|join our team|work with us|come on board) as\b|\byour candidacy\b|\b(?:hire|employ) you\b",
        r"(?<!\bin )\b(?:the|our|this|an?|for|your|that|of) (?:(?!by\b|with\b|from\b|about\b|at\b)[\w/+#&.,()'-]{1,22} ){0,7}(?:role|position|vacanc(?:y|ies)|job|job opening|opening|post|posting|gig|requisition|req|job opportunity|apprenticeship|internship|clerkship|traineeship|(?:graduate|trainee|training|internship) (?:scheme|program(?:me)?))\b(?! (?:of|on) (?:the|this|our|your))",
        r"\bhiring (?:manager|team|process|committee|decision|panel|group|subcommittee)\b|\brecruit(?:er|ers|ing|ment)\b|\btalent (?:acquisition|partner|team|specialist)\b|\bapplicants?\b|\bapplied (?:for|to) (?:the|our|this|a|an|work|join)\b|\bhuman resources\b|\bpeople (?:team|operations|ops|partner)\b|\bwe(?:'re| are) hiring\b|\baccepting (?:our|the) offer\b|\bonboarding\b|\b(?:selection|search|hiring) (?:committee|panel|process|board)\b|\bshortlist\w{0,4}\b",
        r"\b(?:passing|passed|cleared) (?:the|our|your) (?:\w{1,12} )?(?:screening|assessment|test|interview|exam|round)\b",
        r"\bapproved your appointment\b|\bappoint\w{2,4} (?:you )?(?:as|to the post)\b|\b(?:signs? off on|approves?) the (?:\w{1,14} ){0,2}hire\b|\b(?:the|this|our|a) (?:\w{1,14} ){0,2}hire\b(?! car)",
        r"^(?:position|role|job|job title|vacancy|post|opening) ?: ?\w|\byour first (?:day|week|shift) (?:at|as|with|on the job)\b",
        r"\bmeet (?:with )?(?:the|our|your) (?:rest of the |wider |whole |future |rest of our )?(?:team|colleagues|hiring manager)\b|\b(?:sent|send|forwarded|passed|put) (?:your (?:cv|resume|profile)|you) (?:over |on |along |forward )?to (?:the|my|our) client\b|\b(?:search|recruitment|staffing) (?:firm|agency|consultan\w{2,4})\b|\bpart of (?:our|the) team\b",
        r"\binterview(?:s|ing)? (?:with|for|panel|loop|stage|round|feedback|process)\b[^.;?]{0,60}\b(?:role|position|team|job|post|engineer|manager|department|hiring|company)\b|\bjob offer\b|\bphone screen\b|\b(?:first|second|final|next|third)[- ](?:round|stage)\b",
        r"\b(?:start date|base salary|compensation package|annual salary|hourly rate|benefits package|probation(?:ary)? period|notice period|salary expectations?|right to work|work permit|references? from|(?:two|three|your|some|professional|written) (?:\w{1,12} )?(?:references|referees))\b",
        r"\byour (?:\w{1,14} )?(?:skills|qualifications|experience|work history|career|candidature)\b[^.;?]{0,60}\b(?:match|fit|align|requirements?|team|us|review|consider|opening|opportunit)\w{0,4}\b|\bour (?:career|careers|jobs) (?:page|site|portal|website)\b|\bemployment (?:with|at|opportunit)\w{0,4}\b|\b(?:prospective|potential|future) employer\b|\bopen (?:roles?|positions?|vacanc\w{1,3}|jobs?)\b",
    ),
    rule(
        "speaks-of-hiring-somebody",
        S.JOB,
        r"\b(?:appointing committee|interview board)\b|\bthe (?:lecture|head|director|trainee|apprentice|intern|professor|author|clerk|reader|steward|secretary|cura)(?:ship|cy)\b",
        r"\b(?:to|not|won't be|not be|before i|before we) (?:hire|hiring|employ|take on) (?:an?|another|anybody|anyone|somebody|someone|from (?:outside|within)) (?!car\b|van\b|bike\b|hall\b|venue\b|lawyer\b|solicitor\b|band\b|dj\b|photographer\b|skip\b|minibus\b|boat\b)",
        r"\b(?:your|the|a|for|for your|his|her) (?:\w{1,10} )?(?:(?:trial|stage|taster) (?:shift|day|morning|afternoon)|working interview)\b(?! (?:of|for) (?:the|our|your) (?:gym|membership|club|course|software))|\bfor (?:coming (?:in )?for |the |your )trial on\b",
        r"\b(?:\w{2,16} )(?:role|position|vacancy|apprenticeship)$|\bthe (?:shift|night|kitchen|front desk|team|site|sales|store|warehouse|office|brewing|cleaning|bar) (?:\w{2,10} )?(?:job|role|post|position)\b",
        r"\b(?:outcome of (?:the )?shortlisting|person specification|essential criteria|job ?id|tenure[- ]track|campus visit|notice (?:are you|do you|must you|have you)|join our (?:brigade|crew|kitchen|staff|practice))\b",
        r"\bpaid (?:exercise|take-home|trial|test)\b|\b(?:typing|proofreading|data entry|copy-?editing|translation) (?:test|exercise)\b|\b(?:can't|cannot|to|will|i'll|we'll) put you forward\b(?! for (?:an?|the) (?:award|prize|committee|election|honou?r|medal))|\bare you (?:ok|okay|happy|able|willing|comfortable) (?:with |to )?work(?:ing)? (?:every|weekends?|saturdays|sundays|nights|shifts|alternate|evenings|overtime)\b|\breliable transport(?:ation)?\b",
        r"\bhire (?:any ?body|any ?one|some ?body|some ?one)\b|\bas (?:an? |our |the )?(?:class|site|shift|team|care|kitchen|leading|charge|staff|head|ward|store|shop|teaching|office|sales|production|warehouse) (?:teacher|manager|lead|leader|assistant|hand|nurse|porter|supervisor|chef|associate|worker|operative)\b",
    ),
    titled(
        "trade-in-subject",
        S.JOB,
        r"^(?:re: ?)?(?:[^\n]{1,30} [-\u2013:|] )?(?:[a-z&'-]{1,16} ){0,3}(?:gardener|porter|planner|estimator|practitioner|groomer|caretaker|organist|dispatcher|controller|operator|clerk|baker|seamstress|housekeeper|cleaner|labourer|laborer|climber|animator|lecturer|locum|paraplanner|payroll|underwriter|surveyor|storekeeper|picker|packer|handyman|waiter|waitress|bartender|postdoc|apprentice|stylist|hairdresser|butcher|roofer|plasterer|joiner|machinist|fitter|midwife|paramedic|optician|veterinarian|translator|interpreter|proofreader|bricklayer|scaffolder)(?: (?:role|position|post|job|vacancy|application|trial|interview|shift|sessions))?(?: ?[-\u2013:/(][^\n]{0,40})?$",
        r"^(?:case study|test|task|exercise|interview|application|trial|assessment|written exam|writing sample|presentation|sample|offer)\b[^\n]{0,20}?(?:for|as|[-:]) (?:the |a |an |our )?(?:[a-z]{1,16} ){0,3}(?:manager|director|officer|dispatcher|supervisor|coordinator|lead|head|clerk|operator|controller|tutor|lecturer)s?\b",
        r"\b(?:graduate|trainee|training|apprenticeship|internship) (?:scheme|programme)\b|^(?:the |your |our )?take[- ]home$|\b(?:shift lead|team lead|front desk lead|hgv driver|contract (?:role|position)|locum|adjunct|substitute teacher|long-term sub|executive search|non-executive|confidential: )\b",
    ),
    rule(
        "is-away",
        S.AWAY,
        r"\b(?:out of (?:the )?office|on (?:annual |parental |maternity |paternity |sick |medical |vacation )?leave|on (?:vacation|holiday|pto)|away from (?:my|the) (?:desk|office|email|e-mail)|currently (?:away|out|travel\w{2,4})|limited access to (?:my )?e-?mail|i (?:will|'ll) (?:be back|return|respond)|returning on|back in the office|no longer (?:with|work\w{0,3} (?:at|for)|employed))\b",
    ),
)
