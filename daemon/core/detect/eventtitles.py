"""What an event calls itself: an interview for a job, an interview of another kind, another world.

Titles are short and say what an appointment is; a text may speak of many things. So the title
decides first, and what the text says of a job only where the title leaves it open. All patterns
but `ROUTE` are matched on lower-cased text.
"""

from __future__ import annotations

import re

from daemon.core.dates.frames import Frame

# An interview by name, whatever it is about.
INTERVIEW = Frame(
    r"\b(?:job)?interview(?:s|ing)?\b|\bsuperday\b|\b(?:phone|recruiter|technical|tech|hm|hiring manager|initial|coding|skills|video|telephone|culture|hr) screen(?:ing)?\b|\bscreening (?:call|chat|interview|conversation|with)\b",
    r"\b(?:first|second|third|fourth|final|1st|2nd|3rd|4th|last|next|hr|technical|tech|l[1-4]|managerial|client|panel|onsite)[- ](?:\w{1,12} )?round\b|\bround (?:\d|one|two|three|i{1,3})\b",
    r"\b(?:on-?site|virtual on-?site) (?:loop|visit|day|panel|schedule)\b|^\W{0,3}(?:virtual )?on-?site\b|\b(?:selection|hiring|interview|recruitment) panel\b",
    r"\b(?:hiring manager|recruiter|hm|recruitment) (?:call|chat|conversation|meeting|intro|sync|discussion|phone call)\b|\b(?:call|chat|conversation|meeting|intro) with (?:the |our |your )?(?:hiring manager|recruiter)\b",
    r"\b(?:technical|tech|l[1-4] technical) (?:discussion|chat|assessment|deep dive|conversation)\b|\b(?:pair(?:ing)?|live|peer)[- ](?:programming|coding)\b|\bcoding (?:session|exercise|challenge|test)\b|\bsystem design\b",
    r"\b(?:culture|values) (?:fit|add|chat|call|conversation)\b|\b(?:working|trial) (?:interview|shift|lesson)\b|\b(?:teaching|lesson) demo(?:nstration)?\b|\bdemo(?:nstration)? lesson\b|\bjob (?:talk|trial)\b|\bassessment (?:cent(?:re|er)|day)\b|\bcandidate (?:call|chat|meeting|day|visit|presentation)\b",
    r"vorstellungsgespr(?:ä|ae)ch|bewerbungsgespr(?:ä|ae)ch|\bkennenlern|auswahlgespr(?:ä|ae)ch|\b(?:erst|zweit|dritt|folge|fach|tele(?:fon)?|video)-?(?:interview|gespr(?:ä|ae)ch)|\bprobe(?:arbeit|tag|schicht|unterricht)|\bhospitation|\bschnuppertag|\blehrprobe|auswahl(?:tag|verfahren)|\bbewerber:?(?:tag|gespr)",
    r"\bentretien\b|\bentrevue\b|\bjury (?:de |d')?(?:recrutement|s[ée]lection|concours|-)|\bjourn[ée]e d'essai|\b[ée]change (?:t[ée]l[ée]phonique|rh|recrutement)\b|\bpr[ée]-?qualif",
    r"\bentrevista\b|\bprueba (?:t[ée]cnica|de selecci)|\bproceso de selecci|\bcolloqui[oa]?\b|\bprova (?:pratica|tecnica|di lavoro)|\bgiorno di prova|\bbate-?papo\b|\bprocesso seletivo|\bteste (?:t[ée]cnico|pr[áa]tico)",
    r"\bsollicitatie|\bkennismak|\bklik-?gesprek|\b(?:eerste|tweede|derde|arbeidsvoorwaarden)[- ]?gesprek|\b(?:proef|meeloop)dag\b|\bselectiegesprek|\bsamtalsintervju|\bintervju\b|\b(?:jobb|job)samtal|haastattelu|rozmow\w{1,2} (?:kwalifikacyjn|rekrutacyjn|o prac)|\bpohovor\b|собеседовани|面接|面談|面试|面試|면접",
)
# A post beside the word: "Mortgage Advisor interview", "Interview - Dental Nurse"; not "with".
_POSTS = r"advis[eo]r|officer|manager|nurse|teacher|lecturer|engineer|developer|analyst|assistant|clerk|director|consultant|specialist|technician|administrator|coordinator|supervisor|accountant|hygienist|receptionist|therapist|dentist|doctor|physician|pharmacist|driver|chef|cook|server|cashier|cleaner|carer|caregiver|attendant|agent|associate|representative|executive|instructor|trainer|librarian|editor|designer|architect|planner|buyer|broker|underwriter|paralegal|lawyer|solicitor|scientist|researcher|fellow|intern|apprentice|trainee|lead|guard|mechanic|electrician|plumber|operator|packer|picker|estimator|surveyor|adjuster|tutor|professor|principal"
POST_INTERVIEWED_FOR = Frame(
    rf"\b(?:{_POSTS})s?(?: \w{{1,12}})? interview\b|\binterview\W{{1,4}}(?!with\b|by\b)(?:\w{{1,16}} (?!with\b|by\b)){{0,4}}(?:{_POSTS})\b"
)
# "Flight attendant" and "mortgage advisor" are posts.
_NO_TRADE = r"(?! (?:\w{1,12} )?(?:manager|instructor|teacher|trainer|coach|attendant|crew|nurse|engineer|paramedic|advis\w{2}|officer|broker|consultant|underwriter|specialist|processor|analyst|assistant|director|lead|clerk|owner|position|role|job)\b)"
# Interviews and talks that are for no job, or in which the User is no candidate.
_FOR_NO_JOB = (
    r"visa|exit|stay|podcast|press|admissions?|scholarship|naturali[sz]ation|citizenship|asylum|immigration|green card|consular|embassy|passport|global entry|witness|police|oral history|alumni|adoption|fostering|tenan\w{1,3}|rental"
    r"|mock|informational|eligibility|motivational|parent\w{0,3}|appraisal|performance|disciplinary|grievance|return[- ]to[- ]work|user|customer|usability|participant"
)
# These name an interview of another kind as well as an employer or a post ("Research Assistant interview").
_OR_AN_EMPLOYER = r"media|radio|tv|television|newspaper|magazine|documentary|research|ux|study|survey|college|university|school|grant|mortgage|loan|credit|bank(?:ing)?|insurance|claims?|housing|volunteer|practice|benefits?|medical|clinical|intake|safeguarding|background|security"
PERHAPS_OTHER_INTERVIEW = Frame(
    rf"\b(?:{_FOR_NO_JOB}|{_OR_AN_EMPLOYER})\b{_NO_TRADE}(?: \w{{1,14}}){{0,1}}[ -](?:interview|screening)\b"
)
OTHER_INTERVIEW = Frame(
    rf"\b(?:{_FOR_NO_JOB})[ -](?:interview|screening)\b|\binterview(?: appointment)? (?:for|about|on) (?:the |a |an |our |your |my )?(?:\w{{1,14}} ){{0,2}}(?:{_FOR_NO_JOB}|article|episode|book|story|thesis|experience|newsletter|blog|channel|documentary|radio)\b",
    r"\binterview(?:ing)? (?:training|skills|prep\w{0,8}|workshop|masterclass|tips|club|night|calibration|kick-?off|practice|coach\w{0,3}|questions|without|bias|techniques|debrief|feedback|retro|process|planning|guide|certification)\b",
    r"\bentretien (?:annuel|professionnel|individuel|d'[ée]valuation|de fin|de d[ée]part|pr[ée]alable|de retour|m[ée]dical|du v[ée]hicule|v[ée]hicule|chaudi[èe]re|voiture|auto|climatisation|jardin|parents?)|\brencontre parents",
    r"\bmitarbeiter(?:jahres)?gespr|\b(?:jahres|ziel(?:vereinbarungs)?|beurteilungs|austritts|eltern|arzt|beratungs|verkaufs|kunden|feedback|personal)gespr(?:ä|ae)ch|\bfunctioneringsgesprek|\b(?:beoordelings|exit|ouder|voortgangs|tien-?minuten|advies)-?gesprek",
    r"\bentrevista (?:de salida|con (?:el|la) (?:profesor|tutor)\w{0,2}|de visa\w{0,2}|m[ée]dica|de sa[íi]da|de desligamento)|\bcolloqui[oa]? (?:con (?:gli|i|la|il) (?:insegnant|genitor|docent|maestr|professor)\w{0,3}|genitori|scolastic|di fine|annuale)",
)
# Meetings about the hiring of others.
OTHER_SIDE = Frame(
    r"\b(?:candidate|panel|interview(?:er)?|hiring|post-interview|loop) (?:debrief|de-brief|calibration|huddle|prep|pre-brief|sync|review|committee|kick-?off|planning|roundtable|wrap-?up|training|shadow\w{0,3})\b|\bdebrief\b|\bscorecards?\b|\bhiring (?:plan|committee|update|pipeline)\b|\bintake (?:call|meeting)\b",
    r"\bshortlisting\b|\bsift(?:ing)? (?:meeting|panel)\b|\bbewerber(?:auswahl|runde|besprechung)|\bstellenbesetzung\b|\bheadcount\b|\bpoint (?:candidats?|recrutement)\b",
)
# What the appointment is, plainly: no words about applications or roles change that.
ELSEWHERE = Frame(
    r"\b(?:tour|viewing|showing|inspection|walk-?through|open house)\b.{0,30}\b(?:unit|apt|apartment|flat|house|condo|property|lease|bed(?:room)?|room|st|street|ave|home)\b|\b(?:unit|apartment|flat|house|property|home|room) (?:tour|viewing|showing|inspection|visit)\b|\bwohnungs?besichtigung|\bbesichtigung(?:stermin)?\b.{0,30}\bwohnung|\bvisite (?:de l'|d'un |du )?appart|\bvisita (?:al )?(?:piso|appartamento)|\bbezichtiging\b",
    r"\b(?:dentist|dental|doctor'?s?|gp|physio\w{0,7}|therapy|therapist|counsell?ing|medical|optician|vet|hair|nail|salon|beauty|barber|lab|mri|ultrasound) (?:appointment|visit|exam|check\w{0,3}|clean\w{0,4}|session)\b|^\W{0,3}(?:dentist|doctor|gp|physio|therapy|haircut|vet|optician|barber)\b(?: (?:at|with|appt|[-\u2013]) ?\S{0,30}){0,1}\W{0,3}(?:$|\u00b7)|\b(?:haircut|manicure|pedicure|massage|eye (?:exam|test)|vaccination|flu shot|blood (?:test|draw)|x-ray|check-?up)\b",
    r"\b(?:zahnarzt|arzttermin|friseur\w{0,6}|zahnreinigung|tierarzt|dentiste|coiffeur|m[ée]decin|rdv m[ée]dical|dentista|parrucchiere|tandarts|kapper|huisarts|cita m[ée]dica|consulta m[ée]dica)\b",
    rf"\bflight\b{_NO_TRADE}|\b(?:boarding|check-?in|check-?out)\b|\bitinerary\b.{{0,30}}\b(?:flight|trip|hotel)\b|\btrain (?:to|from|\d)|\bhotel (?:stay|reservation|booking)|\bcar (?:rental|hire|service)|\btable (?:for|at) |\bdinner reservation",
    r"\btickets?\b|\bgeneral admission\b|\bconcert\b|\breunion tour\b|\b(?:world|album) tour\b|\bfestival\b|\bkonzert\b|\bmatchday\b|\bpremiere\b",
    rf"\b(?:spin|yoga|pilates|barre|hiit|zumba|crossfit|spinning|boxing|swim(?:ming)?|dance|pottery|cooking|fitness|meditation|aqua\w{{0,5}}|bootcamp)\b{_NO_TRADE}(?= (?:\d\d|class|session|with|flow|at|-|lesson)|$)|\bgym\b{_NO_TRADE}",
    r"\bexit interview\b|\boffboarding\b|\b(?:performance|annual|mid-?year|year-?end|quarterly|salary|pay|compensation|talent|promo(?:tion)?) (?:review|check-?in|appraisal|calibration)\b|\bappraisal\b|\bweihnachtsfeier\b|\bparent[- ]teacher\b|\belternabend\b",
    rf"\b(?:mortgage|loan)\b{_NO_TRADE}|\bclosing appointment\b|\btax (?:appointment|prep|return)\b|\bjury duty\b|\bcourt (?:date|hearing)\b|\bsmog check\b|\boil change\b|\b(?:boiler|furnace|internet|broadband|washing machine|sofa|mattress) (?:service|installation|delivery|repair)\b|\bdelivery (?:window|slot|of)\b|\btechniker(?:termin)?\b",
    r"\bbirthday\b|\bgeburtstag\b|\banniversaire\b|\bcumplea[ñn]os\b|\bcompleanno\b|\bverjaardag\b|\banivers[áa]rio\b|\bwedding\b|\bhochzeit\b|\bbaby shower\b|\bbook club\b|\bgame night\b|\bbbq\b|\bpaella\b|\bgrill(?:en|abend)\b",
    r"\b(?:visa|biometrics?|passport|naturali[sz]ation|consular|embassy|dmv|driving test|citizenship) (?:appointment|interview|test|oath)\b",
)
# "BA 117 LHR - JFK"
ROUTE = re.compile(r"\b[A-Z]{2} ?\d{2,4}\b.{0,20}\b[A-Z]{3} ?(?:-|–|to|→|>) ?[A-Z]{3}\b")
# Meetings of colleagues, vendors, courses and friends, unless the text speaks to a candidate.
GATHERING = Frame(
    r"\bstand-?up\b|\ball[- ]hands\b|\bsync\b|\bretro(?:spective)?\b|\bsprint\b|\b1 ?: ?1\b|\b1-1\b|\bone[- ](?:on|to|2)[- ]one\b|\btown ?hall\b|\b(?:bi-?)?weekly\b|\bdaily\b|\bmonthly\b|\bteam(?:s)? (?:meeting|lunch|dinner|event|offsite|drinks|day|update|call|huddle|building)\b|\bplanning\b|\bbacklog\b|\bgrooming\b|\brefinement\b|\bkick-?off\b|\breview meeting\b|\boffice hours\b|\boff-?site\b|\bsteering\b|\bstandup\b|\bqbr\b|\broadmap\b|\bbudget\b|\bpost-?mortem\b|\bcheck-?in\b",
    r"\bjour fixe\b|\bteam-?(?:meeting|besprechung|sitzung|runde|essen)\b|\babteilungs|\bdienstbesprechung|\bprojekt(?:meeting|besprechung|status)|\bworkshop\b|\bschulung\b|\bbesprechung\b|\br[ée]union (?:d'[ée]quipe|de service|projet|hebdo)|\bpoint (?:hebdo|projet|d'[ée]quipe|mensuel)|\bcomit[ée]\b|\breuni[óo]n (?:de equipo|semanal|de proyecto|de padres)|\briunione\b|\bwerkoverleg\b|\bteamoverleg\b|\boverleg\b|\breuni[ãa]o (?:de equipa?e?|semanal|geral)",
    r"\bwebinar\b|\bdemo\b|\btraining\b|\bseminar\b|\bmasterclass\b|\bbootcamp\b|\bcourse\b|\bclass\b|\bconference\b|\bsummit\b|\bmeet-?up\b|\bnetworking\b|\bcareer (?:fair|day|coach\w{0,3}|chat)\b|\bjob fair\b|\bopen day\b|\bpanel discussion\b|\binfo(?:rmation)? session\b|\bpodcast\b|\blive stream\b|\bonboarding\b|\borientation\b|\bsales\b(?! (?:manager|rep|associate|director|engineer|lead|exec|consultant|assistant|development))|\bpricing\b|\bcontract renewal\b|\bproposal\b|\bpartnership\b|\bpitch\b|\bdiscovery call\b",
    r"\blunch\b|\bbrunch\b|\bdinner\b|\bdrinks?\b|\bparty\b|\bpicnic\b|\bhappy hour\b|\bsocial\b|\bfeier\b|\bapéro\b|\bap[ée]ritif\b|\bcomida\b|\bcena\b|\bpranzo\b|\bborrel\b|\bfußball|\bfootball\b|\bsoccer\b|\btennis\b|\brehearsal\b|\bchoir\b|\bcoach(?:ing)?\b|\bpickup\b|\bplaydate\b|\btour\b|\bshow\b|\bcleaning\b|\bappointment\b|\bclub\b",
)
# First talks by name; vendors and friends use the same words.
FIRST_TALK = Frame(
    r"\bintro(?:ductory|duction)?[- ](?:call|chat|meeting|conversation|session|zoom)\b|^\W{0,3}intro\b|\binitial (?:call|chat|conversation|discussion)\b|\bpre-?screen\w{0,3}\b|\bexploratory (?:call|chat|conversation)\b|\binformal (?:chat|call|conversation)\b|\bmeet (?:and|&|n) greet\b|\bmeet the team\b",
)
# A title or a text that names the job a meeting is about.
_POST = r"role|position|job|post|posting|spot|opening|vacancy|opportunity"
ABOUT_A_JOB = Frame(
    rf"\b(?:re|re:|about|for|regarding|on|discuss) (?:the |our |an? |your )?(?:[\w&/+.,()-]{{1,24}} ){{0,6}}(?:{_POST})\b",
    r"\b(?:your|the|our) (?:job )?(?:application|candidacy|cv|r[ée]sum[ée])\b|\bapplied (?:for|to)\b|\b(?:shortlisted|applicant|next (?:step|stage|round)s? (?:in|of) (?:the|our) (?:hiring|interview|recruit))",
    r"\b(?:ihre|deine|die) bewerbung|\bstelle als\b|\b(?:als|position|stelle|posten) (?:eine?r? )?\w{3,30}(?:\(|:in|/in|\*in|_in)|\bum die (?:stelle|position)|\b(?:votre|ta|ma) candidature|\b(?:poste|emploi) d(?:e |')|\b(?:su|tu|la) candidatura|\bpuesto de\b|\bvacante\b|\bpara (?:el|la) (?:puesto|vacante|posici[óo]n)|\bvaga (?:de|para)\b|\b(?:sua|tua) candidatura|\bposizione (?:di|per)\b|\b(?:je|jouw|uw) sollicitatie|\bfunctie van\b|\bvacature\b",
    # a job title in the forms that name both sexes: "Archivar:in", "soudeur / soudeuse", "(m/w/d)"
    r"\([mfwhd][/|*][mfwhdvx](?:[/|*][mfwhdxi])?\)|\b(?!(?:check|sign|drop|plug|walk|stand|call|move|opt|built|here|there)\b)\w{4,40}(?:[:*_]|/-?)in(?:nen)?\b|\b\w{3,30}(?:eur|er|ien|ant) ?/ ?-?(?:\w{2,30}(?:euse|ère|ienne|ante|trice)|euse|ère|rice|ienne)\b|\b\w{3,30}(?:or|ero|ivo)(?:\(a\)|/a|/ora?)\b",
)
HELD = Frame(
    r"\bholds?\b|\btentative\b|\bplaceholder\b|\bsave the date\b|\bpencil(?:l?ed)?\b|\bprovisional\b|\btbc\b|\bto be confirmed\b|\bproposed\b|\bvorl(?:ä|ae)ufig|\bunter vorbehalt\b|\bplatzhalter\b|\bterminblocker\b|\bterminvorschlag\b|\bprovisoire\b|\b[àa] confirmer\b|\boption\b(?= ?\d?:)|\bsous r[ée]serve\b|\bprovisionals?\b|\bpor confirmar\b|\bpendiente de\b|\bprovvisori|\bda confermare\b|\bin attesa di conferma|\bonder voorbehoud\b|\bvoorlopig|\bprovis[óo]ri|\ba confirmar\b|\bsujeito a\b",
)
# What a text says of a time that is only kept free.
HELD_IN_TEXT = Frame(
    r"\bplaceholder\b|\b(?:a|the|this|calendar|tentative|temporary) hold\b|\bholding (?:this|the|that|your|a) (?:time|slot|date|day|spot)\b|\btentative(?:ly)? (?:hold|book|schedul|invit|for now|until)\w{0,4}|\bpencil(?:l?ed|ling|l?ing)?\b.{0,20}\b(?:in|for)\b|\b(?:not|isn't|is not) (?:yet )?(?:final|confirmed)\b|\buntil (?:\w{1,14} ){1,4}confirms?\b",
    r"\bplatzhalter\b|\bvorl(?:ä|ae)ufig (?:reserv|geblock|eingetrag)|\bunter vorbehalt\b|\bnoch nicht (?:best(?:ä|ae)tigt|fix)|\bsous r[ée]serve\b|\bprovisoirement\b|\b(?:encore )?[àa] confirmer\b|\bprovisionalmente\b|\bpendiente de confirm|\bin attesa di conferma|\bprovvisoriamente\b|\bonder voorbehoud\b|\bnog niet definitief\b|\bsujeito a confirma|\bprovisoriamente\b",
)
UPDATED = re.compile(
    r"^\W{0,3}(?:updated(?: invitation(?: with note)?)?|update(?=:)|rescheduled|new time|changed|aktualisiert\w{0,3}(?: (?:termin)?einladung)?|(?:termin)?änderung|verschoben|(?:invitation )?mis[e]? [àa] jour|modifi[ée]|report[ée]|invitaci[óo]n actualizada|actualizad[ao]|reprogramad[ao]|cambio|invito aggiornato|aggiornat[ao]|spostat[ao]|bijgewerkte?(?: uitnodiging)?|gewijzigd|verplaatst|convite atualizado|atualizad[ao]|reagendad[ao])\b",
    re.IGNORECASE,
)
# A job somebody has got already, told among friends.
NEW_JOB = Frame(
    r"\b(?:your|my|the|her|his) new (?:job|role|gig|position)\b|\bneue[nr]? (?:job|stelle)\b|\b(?:mon|ton) nouveau (?:job|poste)\b|\bnuevo (?:trabajo|puesto)\b|\bnuovo lavoro\b|\bnieuwe baan\b|\bnovo emprego\b"
)
