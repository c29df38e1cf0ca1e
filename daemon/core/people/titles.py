"""Job titles as words: what says that a person is meant, and which part a title stands for."""

from __future__ import annotations

import re

from daemon.core.model import Part

_TITLES = frozenset(
    """
    manager managers director directors engineer engineers developer developers architect architects designer designers scientist scientists analyst analysts lead leads
    leader leaders head heads officer officers president presidents founder founders cofounder co-founder co-founders partner partners associate associates assistant
    assistants asst secretary coordinator coordinators recruiter recruiters sourcer specialist specialists consultant consultants adviser advisers advisor advisors
    administrator technician technicians supervisor supervisors superintendent foreman forewoman foreperson inspector teacher teachers lecturer lecturers instructor nurse nurses physician physicians
    doctor surgeon therapist psychologist veterinarian vet vets pharmacist matron counsel counsellor counselor attorney lawyer solicitor barrister accountant accountants
    controller comptroller auditor treasurer editor producer librarian curator registrar researcher researchers professor professors dean provost principal principals headmaster headmistress headteacher chair
    chairperson chairman chairwoman owner owners proprietor chef sous cook baker brewer driver mechanic electrician planner estimator buyer trainer coach captain commander chief interviewer
    interviewers panelist panellist colleague colleagues boss rep representative mentor buddy trustee governor warden vicar rector curate precentor deputy rn md vp svp evp avp
    ceo cto cfo coo cio cpo cmo cro chro ciso cso hr dgm gm agm dm pm em tl hrbp staff dispatcher storekeeper farmer gardener carpenter builder plumber
    paralegal bookkeeper underwriter actuary economist statistician biologist chemist geologist physicist historian archivist paramedic midwife dentist hygienist optometrist radiographer
    referent referentin inhaber inhaberin kollege kollegen kollegin kolleginnen chefin vorstand vorständin vorgesetzte vorgesetzter vorgesetzten professorin dekan dekanin rektor
    rektorin lehrer lehrerin prokurist prokuristin ansprechpartner ansprechpartnerin gleichstellungsbeauftragte schwerbehindertenvertretung betriebsrat betriebsrätin personalrat sekretariat
    assistenz geschäftsführer geschäftsführerin geschäftsführung leiter leiterin leitung meister meisterin arzt ärztin ingenieur ingenieurin entwickler entwicklerin berater beraterin notar notarin rechtsanwalt
    rechtsanwältin steuerberater steuerberaterin pflegedienstleitung stationsleitung amtsleitung teamleitung disponent disponentin polier bauleiter wissenschaftler wissenschaftlerin
    directeur directrice directeurs directrices responsable responsables chargé chargée conseiller conseillère gestionnaire proviseur proviseure adjoint adjointe cheffe cadre gérant
    gérante associé associée collègue collègues infirmier infirmière ingénieur ingénieure président présidente recruteur recruteuse fondateur fondatrice avocat avocate professeur professeure
    médecin maire secrétaire assistante comptable rédacteur rédactrice éducatrice éducateur
    directora jefe jefa gerente subgerente encargado encargada técnico técnica coordinador coordinadora supervisora ingeniero ingeniera compañero compañera socio socia dueño dueña fundador
    fundadora catedrático catedrática investigador investigadora analista abogado abogada contador contadora enfermero enfermera profesora secretaria secretario asistente titular
    direttore direttrice responsabile titolare capo collega fondatore fondatrice medico primario referente consulente impiegato impiegata segretaria segretario avvocato ingegnere presidente preside
    hoofd leidinggevende teamleider eigenaar eigenaresse afdelingshoofd oprichter bedrijfsleider coördinator bouwcoördinator kok bakker advocaat arts docent rector wethouder medewerker adviseur
    diretor diretora gestor gestora chefe coordenador coordenadora encarregado encarregada colega sócio sócia líder engenheiro engenheira advogado advogada professora enfermeiro enfermeira médico médica técnica
    """.split(),
)  # fmt: skip
_TITLE_ENDS = (
    "chef", "chefin", "koch", "köchin", "pfleger", "pflegerin", "techniker", "technikerin", "führer", "führerin", "leiter", "leiterin", "leitung", "meister", "meisterin", "arzt", "ärztin", "ingenieur", "ingenieurin", "entwickler", "entwicklerin", "berater", "beraterin", "referent",
    "referentin", "kok", "bakker", "hoofd", "manager", "managerin", "verantwortliche", "verantwortlicher", "beauftragte", "beauftragter", "koordinator", "koordinatorin", "medewerker", "adviseur", "fachwirtin", "fachwirt",
)  # fmt: skip
_WORDS = re.compile(r"[^\W\d_][\w'-]*")
_HIRES = re.compile(
    r"\b(?:h\.?r\.?|recruit\w{0,5}|talento?|people|human resources|sourc(?:er|ing)|staffing|resourcing|headhunter|executive search|personal(?!\w{0,3} (?:trainer|banker|assistant|assistent))\w{0,14}|personnel|recrutement|recruteu[rs]e?|ressources humaines|drh|rh|acquisition|selección|recursos humanos|rrhh|reclutamiento"
    r"|risorse umane|selezione|assunzioni|werving|p&o|personeel\w{0,4}|recrutamento|gente|pessoas)\b",
    re.IGNORECASE,
)
_ARRANGES = re.compile(
    r"\b(?:coordinat\w{1,4}|schedul\w{1,4}|office manager|office & hr|front office|front desk|(?:executive|personal|hr|admin\w{0,12}|office|team|program(?:me)?|clinic|department\w{0,3}|school|management|faculty|research) (?:assistant|associate|administrator|secretary)"
    r"|ass(?:istan)?t\.? to\b|assistant$|secretary|receptionist|(?:people|talent|recruit\w{0,4}|hr|interview\w{0,3}) op(?:eration)?s\b|committee support|p\.?a\.? to\b|sekretari?[äa]t\w{0,3}|sekretärin|assistenz|assistentin"
    r"|secrétaire|secrétariat|assistante(?: (?:rh|de direction|administrative))?|secretari[ao]|secretaría|secretariad[oa]|asistente|recepcionista|segretari[ao]|segreteria|secretaresse|secretariaat|management ?assistent\w?|assistente)\b",
    re.IGNORECASE,
)
_LEADS = re.compile(
    r"\b(?:interviewer|hiring manager|engineer\w*|director\w?|direct(?:eur|rice)|vp|cto|ceo|lead|founder|head|manager|designer|scientist|developer|architect|chief|professor\w?|analyst|principal|owner|partner|supervisor|chef"
    r"|\w{0,20}leit(?:er|erin|ung)|geschäftsführ\w{0,5}|inhaber\w{0,3}|\w{0,14}meister\w{0,3}|jef[ea]|gerente|responsable|direttore|direttrice|titolare|hoofd|eigenaar|diretor\w?)\b",
    re.IGNORECASE,
)


def is_title(words: str) -> bool:
    """Return whether some words name what a person does: "VP Growth", "chef de service"."""
    return any(
        word in _TITLES
        or word.removesuffix("'s") in _TITLES
        or not _TITLES.isdisjoint(word.split("-"))
        or (len(word) > 4 and word.endswith(_TITLE_ENDS))  # noqa: PLR2004 "kok"
        for word in _WORDS.findall(words.lower())
    )


def ends_as_title(word: str) -> bool:
    """Return whether one word is a German or Dutch title by its end: "Schatzmeisterin"."""
    return len(word) > _LONG and word.lower().endswith(_TITLE_ENDS)


_LONG = 7  # letters: "Meister" and "Koch" are surnames


def hires(title: str) -> bool:
    """Return whether a title is one of those who find and choose people."""
    return _HIRES.search(title) is not None


def is_office(word: str) -> bool:
    """Return whether one word names an office or a team rather than a person: "Segreteria"."""
    return is_title(word) or hires(word) or arranges(word)


def arranges(title: str) -> bool:
    """Return whether a title is one of those who set up meetings for others."""
    return _ARRANGES.search(title) is not None


def part_of(title: str) -> Part | None:
    """Return the part a job title stands for, None where it says nothing."""
    if not title:
        return None
    if arranges(title):
        return Part.COORDINATOR
    if hires(title):
        return Part.RECRUITER
    return Part.INTERVIEWER if _LEADS.search(title) else None
