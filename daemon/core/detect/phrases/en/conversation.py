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
RULES: tuple[Rule, ...] = (
    asserts(
        "test-to-do",
        S.ASSESSMENT,
        rf"\b(?:complet\w{{1,3}}|tak(?:e|ing)|invit\w{{1,5}}|submit\w{{0,4}}|upload|mail|start\w{{0,3}}|begin|ask\w{{0,3}}|like you to|solve|attempt|finish|do|return|sending|send|sent|attached|work on|next (?:step|stage|round)|record|assigned|perform|undertake|prepare)\b[^.;?]{{0,70}}?\b(?:{_TEST})\b(?! (?:centre|center|day))",
        rf"\b(?:{_TEST})\b(?! (?:centre|center|day|specialist|coordinator|manager))[^.;?]{{0,70}}?\b(?:complet\w{{1,3}}|attached|link|within|due|deadline|below|by (?:\d|mon|tue|wed|thu|fri|sat|sun|the|end)|expires?|days? to|hours? to|ready|minutes|invitation|awaits)\b",
        r"\brecord (?:your|the|a few) (?:video )?(?:answers?|responses?|interview)\b",
    ),
    asserts(
        "work-to-hand-in",
        S.ASSESSMENT,
        r"\b(?:attached|attach|find|here(?:'s| is)|sending|enclosed)\b[^.;?]{0,50}\b(?:a|the|your|our|an) (?:\w{1,14} ){0,2}(?:brief|case|case study|exercise|task|assignment|prompt|challenge|test)\b",
        r"\b(?:prepare|write|produce|put together|create|build|submit|record|draft|translate|edit|cut|design)\b[^.;?]{0,60}\b(?:presentation|slides?|sample|essay|piece|pitch(?:es)?|lesson plan|portfolio piece|short video|video|memo|report|translation)\b[^;?]{0,80}\b(?:by|before|within|no later than|due|deadline|eod|max|minutes|hours|words|page)\b",
        r"\b(?:finish|complete|do|solve|return) (?:the|this|our|your) (?:enclosed|attached|linked|short|little|following|below)?(?: ?\w{1,14})? (?:exercise|task|test|challenge|questionnaire|assignment|case)\b|\b(?:upload|send|record|film|submit) (?:us )?(?:an? )?(?:\w{1,12}[- ]){0,3}(?:video|recording|presentation)\b",
        r"\b(?:ask|asks|asking|require|requires|invite) (?:\w{1,12} ){0,4}(?:for|to (?:do|take|sit|complete)) (?:a|an|the|our|this) (?:\w{1,12} ){0,2}(?:test|trial (?:task|translation|piece)|exercise|assessment|exam)\b|\btest scores?\b[^.;?]{0,40}\b(?:need|on file|required|by)\b|\b(?:need|required?) (?:current |your )?test scores\b",
        r"\bspend (?:no more than|about|around|up to|at most|more than|max)\b[^.;?]{0,20}\bhours?\b",
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
        "work-arrived",
        S.HANDED_IN,
        r"\b(?:we|i)(?:'ve| have)? (?:now |just )?(?:got|have|received) (?:your|the) (?:\w{1,14} ){0,2}(?:exercise|test|assessment|submission|answers?|responses?|task|assignment|recording|case study)\b|\byour (?:responses?|answers?|submission|recording) (?:has|have) been (?:received|recorded|submitted|sent)\b|\b(?:you have|you've|you) (?:\w{1,14} )?(?:completed|submitted|finished) (?:the|your|our) (?:\w{1,14} ){0,3}(?:assessment|test|challenge|interview|exercise|questionnaire|task)\b",
    ),
    rule(
        "application-received",
        S.RECEIVED,
        r"\b(?:thank(?:s| you)|appreciate)\b[^.;?]{0,60}?\b(?:for|your|you|recent) (?:\w{1,12} ){0,3}(?:applying|applied|(?:job )?application|submitting|submission|your (?:cv|resume|r\u00e9sum\u00e9|candidacy)|sending)\b",
        r"\b(?:receiv\w{1,3}|got|in receipt of|acknowledg\w{1,3}|confirm\w{0,3} (?:the )?receipt of)\b[^.;?]{0,50}?\b(?:application|resume|r\u00e9sum\u00e9|cv|candidacy|submission)\b",
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
        "knows-the-user",
        S.KNOWN,
        r"\b(?:thank(?:s| you)|appreciate|grateful|enjoyed|great|lovely|nice|pleasure)\b[^.;?!]{0,40}\b(?:your (?:\w{1,14} )?(?:interest in|application|resume|cv|time|reply|response|patience|email|note|message|interview|availability|questions?|flexibility)|for (?:applying|taking the time|speaking|meeting|interviewing|expressing|coming|joining|talking|getting back|confirming|scheduling|sending|submitting|sharing|completing|the (?:call|chat|conversation|update|quick reply))|(?:speaking|meeting|talking|chatting) (?:with|to) you|conversation|chat|to meet you)\b",
        r"\byour (?:\w{1,14} ){0,3}(?:application|interview|candidacy|phone screen|assessment)\b|\byou(?:'ve| have)? (?:recently )?(?:applied|interviewed|submitted|expressed interest)\b|\b(?:next|second|third|final) (?:round|stage|step)s?\b|\b(?:following|further to|after|per) (?:our|your) (?:\w{1,12} )?(?:conversation|call|chat|discussion|interview|application|email|meeting)\b|\bmove (?:you )?forward with your\b",
    ),
    rule(
        "still-open",
        S.STILL_OPEN,
        r"\bstill (?:\w{1,12} )?(?:deciding|reviewing|interviewing|finali[sz]ing|discussing|in the process|waiting|considering|working|evaluating|meeting|talking)\b|\bbear with us\b|\btaking (?:a (?:bit|little) )?longer\b|\bno (?:news|update)s? yet\b|\bthank(?:s| you)(?: so much| again)? for your (?:continued )?patience\b",
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
        r"\b(?:your|our|the|this|tomorrow's|today's|(?:mon|tues|wednes|thurs|fri)day's) (?:\w{1,14} ){0,2}(?:interview|phone screen|screening call)\b(?! (?:with our agent|tips|questions|guide|coach|process|results|prep|room|panel|notes|skills))|\binterview(?:ing)? you\b|\binvit\w{1,3} (?:you )?(?:to|for) (?:an? |the )?(?:\w{1,14} ){0,2}interview\b",
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
        "is-away",
        S.AWAY,
        r"\b(?:out of (?:the )?office|on (?:annual |parental |maternity |paternity |sick |medical |vacation )?leave|on (?:vacation|holiday|pto)|away from (?:my|the) (?:desk|office|email|e-mail)|currently (?:away|out|travel\w{2,4})|limited access to (?:my )?e-?mail|i (?:will|'ll) (?:be back|return|respond)|returning on|back in the office|no longer (?:with|work\w{0,3} (?:at|for)|employed))\b",
    ),
)
