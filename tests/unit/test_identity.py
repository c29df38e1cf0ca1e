"""Which employer and which job a mail names: whole mails, then the pieces they are read with."""

from __future__ import annotations

from datetime import UTC, datetime
from email.header import Header

import pytest

from daemon.core.detect.domains import fits, label_of, prettified, spelt
from daemon.core.detect.identity import Identity, identify
from daemon.core.detect.names import run_from, undecorated, without_legal_form
from daemon.core.detect.page import lay_out, subject_core
from daemon.core.detect.requisition import find_requisition
from daemon.core.detect.titles import cut_title
from daemon.core.detect.word_index import Wording
from daemon.core.message import parse
from daemon.core.model import Message

ARRIVED = datetime(2026, 11, 23, 16, 0, tzinfo=UTC)


def mail(sender: str, subject: str, body: str) -> Message:
    name, _, address = sender.rpartition(" <")
    shown = f'"{name}"' if name.isascii() else Header(name, "utf-8").encode()
    title = subject if subject.isascii() else Header(subject, "utf-8").encode()
    raw = (
        f"From: {shown} <{address}\nTo: Alex Morgan <alex@example.org>\nSubject: {title}\n"
        f"Date: Mon, 23 Nov 2026 10:00:00 -0500\nContent-Type: text/plain; charset=utf-8\n\n{body}"
    )
    return parse(raw.encode(), arrived_at=ARRIVED)


def read(sender: str, subject: str, body: str) -> Identity:
    return identify(mail(sender, subject, body), "Alex Morgan")


# sender, subject, body, company, role: what a careful person would say of each
MAILS = (
    (
        "Frau Melzer <melzer@rettung-nord.example>",
        "Deine Bewerbung als Rettungssanitäter",
        "Hallo Alex,\n\ndanke für deine Bewerbung als Rettungssanitäter! Magst du am 4.12. um 10 Uhr zur Wache kommen?\n\nLG\nSteffi Melzer\nRettung Nord gGmbH",
        "Rettung Nord",
        "Rettungssanitäter",
    ),
    (
        "Human Resources <hr@tri-county-ems.example>",
        "Paramedic interview - Tri-County EMS",
        "Good afternoon,\n\nYou have been selected to interview for Paramedic with Tri-County EMS on 12/15 at 0900.",
        "Tri-County EMS",
        "Paramedic",
    ),
    (
        "StepStone <no-reply@stepstone.de>",
        "Ihre Bewerbung bei Kranich Versicherungen wurde versendet",
        "Ihre Bewerbung als Schadensachbearbeiter (m/w/d) bei Kranich Versicherungen AG wurde erfolgreich übermittelt.\n\nWir drücken Ihnen die Daumen!",
        "Kranich Versicherungen",
        "Schadensachbearbeiter",
    ),
    (
        "HireVue <interviews@hirevue.com>",
        "Lakeview Bank invites you to interview",
        "Hello Alex,\n\nLakeview Bank has invited you to complete an on-demand interview for Teller (Part Time).",
        "Lakeview Bank",
        "Teller",
    ),
    (
        "HR C4 Analytics <hr@c4analytics.example>",
        "C4 Analytics | Interview schedule for Research Engineer, Computer Vision",
        "Dear Alex,\n\nPlease find below your interview schedule for Research Engineer, Computer Vision at C4 Analytics.\n\n10:00 Intro - Mei Tanaka (Head of Research)\n11:00 Coding - Omar Haddad (Staff Engineer)",
        "C4 Analytics",
        "Research Engineer, Computer Vision",
    ),
    (
        "Haus am See <bewerbung@hausamsee.example>",
        "Servicekraft",
        "Hallo Alex, wir suchen ab März eine Servicekraft, du hattest uns geschrieben. Kannst du Samstag um 11 vorbeikommen?\nTeam Haus am See",
        "Haus am See",
        "Servicekraft",
    ),
    (
        "Gemeente Oosterhaven <sollicitaties@oosterhaven.example>",
        "Uitnodiging gesprek Handhaver Openbare Ruimte",
        "Geachte heer Morgan,\n\nWij nodigen u uit voor een gesprek over de vacature Handhaver Openbare Ruimte op 10 december om 9.00 uur.\n\nMet vriendelijke groet,\nTeam Veiligheid\nGemeente Oosterhaven",
        "Gemeente Oosterhaven",
        "Handhaver Openbare Ruimte",
    ),
    (
        "Jobs at Kestrel <jobs@kestrel-aero.example>",
        "Stress Analyst (Fuselage): outcome",
        "Dear Alex,\n\nFollowing our panel on the 9th we will not be taking your candidacy for Stress Analyst (Fuselage) further.\n\nKestrel Aero Structures",
        "Kestrel Aero Structures",
        "Stress Analyst (Fuselage)",
    ),
    (
        "HackerRank <support@hackerrankforwork.com>",
        "Invitation: Quantum Leap Devices Backend Assessment",
        "Hi Alex,\n\nYou've been invited by Quantum Leap Devices to take a test for the role of Backend Engineer.",
        "Quantum Leap Devices",
        "Backend Engineer",
    ),
    (
        "Nadia Brookes <nadia.brookes@lathamtalent.example>",
        "Payroll Manager - Hull",
        "Hi Alex,\n\nI'm recruiting a Payroll Manager on behalf of Humber Marine Coatings, a manufacturer based in Hull. Would you be open to a chat?\n\nNadia Brookes\nSenior Consultant\nLatham Talent",
        "Humber Marine Coatings",
        "Payroll Manager",
    ),
    (
        "interviews-noreply@cedarline.example <interviews-noreply@cedarline.example>",
        "REMINDER: Interview tomorrow 9:30 (Dispatcher, Night)",
        "Reminder: your interview for Dispatcher, Night is tomorrow at 9:30.\nCedarline Trucking Co.",
        "Cedarline Trucking",
        "Dispatcher, Night",
    ),
    (
        "NHS Jobs <noreply@jobs.nhs.uk>",
        "Application for Specialist Podiatrist - Eastvale Community NHS Trust",
        "Dear Alex,\n\nJob reference: 915-EVC-2210\nEmployer: Eastvale Community NHS Trust\nJob title: Specialist Podiatrist\n\nYou have been shortlisted for interview.",
        "Eastvale Community NHS Trust",
        "Specialist Podiatrist",
    ),
    (
        "Gwen Harlow <gharlow@harlowrowe.example>",
        "Your application to Harlow Rowe",
        "Dear Alex\n\nThank you for applying for a seat as Trainee Solicitor with us. The standard was extremely high and I regret that we are not able to take your application forward.\n\nGwen Harlow\nTraining Principal\nHarlow Rowe LLP",
        "Harlow Rowe",
        "Trainee Solicitor",
    ),
    (
        '"J. Okonkwo" <jokonkwo@meridianlegal.example>',
        "Associate Attorney - Immigration",
        "Mr. Morgan:\n\nI enjoyed our conversation. Attached please find our offer for the Associate Attorney - Immigration position.\n\nJoy Okonkwo\nManaging Partner\nMeridian Legal Group, PLLC",
        "Meridian Legal Group",
        "Associate Attorney - Immigration",
    ),
    (
        "Karla Frey <k.frey@buero-nord.example>",
        "Praktikum Landschaftsarchitektur",
        "Liebe Alex Morgan,\nvielen Dank für die Bewerbung um ein Praktikum. Leider sind alle Plätze bis Herbst vergeben.\nKarla Frey\nBÜRO NORD Landschaftsarchitekten PartGmbB",
        "BÜRO NORD Landschaftsarchitekten",
        "Praktikum Landschaftsarchitektur",
    ),
    (
        "Dr. Amit Kulkarni <akulkarni@memoriallakes.example>",
        "RE: Hospitalist position",
        "Dr. Morgan,\n\nThanks for coming out to meet the group. We would like to move ahead with a contract. Kelly in the medical staff office will reach out.\n\nAmit Kulkarni, MD\nChief of Hospital Medicine\nMemorial Lakes Regional Medical Center",
        "Memorial Lakes Regional Medical Center",
        "Hospitalist",
    ),
    (
        "Recrutement Ville de Sablières <recrutement@sablieres.example>",
        "Entretien - Agent d'accueil et d'état civil",
        "Madame, Monsieur,\nNous avons le plaisir de vous convier à un entretien pour le poste d'agent d'accueil et d'état civil le 11 décembre à 9h30.\nVille de Sablières\nDirection des ressources humaines",
        "Ville de Sablières",
        "agent d'accueil et d'état civil",
    ),
    (
        "Ayuntamiento de Villarrubia <personal@villarrubia.example>",
        "Bolsa de empleo: Auxiliar de biblioteca",
        "Estimado/a aspirante:\n\nLe comunicamos que ha sido convocado/a a la entrevista para la plaza de Auxiliar de biblioteca el próximo 14 de diciembre a las 9:30 h.\n\nNegociado de Personal\nAyuntamiento de Villarrubia",
        "Ayuntamiento de Villarrubia",
        "Auxiliar de biblioteca",
    ),
    (
        "Bamboo <notifications@app.bamboohr.com>",
        "Thanks from Tiny Acorn Preschool",
        "Alex, thank you for applying for the Lead Preschool Teacher position at Tiny Acorn Preschool.",
        "Tiny Acorn Preschool",
        "Lead Preschool Teacher",
    ),
    (
        "Jana Křížová <jana.krizova@vltava-labs.example>",
        "Interview invitation (Junior QA)",
        "Dear Alex,\nwe would like to meet you for the Junior QA position. Are you free on Wednesday?\nJana Křížová | People Partner | Vltava Labs | Praha",
        "Vltava Labs",
        "Junior QA",
    ),
    (
        "Elena Bianchi <e.bianchi@studiobianchi-assoc.example>",
        "Candidatura praticante avvocato",
        "Gentile Dott. Morgan,\nil Suo profilo ci interessa. Sarebbe disponibile per un colloquio giovedì alle 17 presso lo Studio?\nAvv. Elena Bianchi\nStudio Legale Bianchi & Associati",
        "Studio Legale Bianchi & Associati",
        "praticante avvocato",
    ),
    (
        "Marlow & Finch Careers <careers@marlowfinch.example>",
        "We've got your application",
        "Hello Alex,\n\nThanks for putting yourself forward for the Junior Bookbinder role. We read every letter ourselves, so bear with us.\n\nThe Marlow & Finch team",
        "Marlow & Finch",
        "Junior Bookbinder",
    ),
    (
        "P&O Zorggroep De Linde <werkenbij@zorggroepdelinde.example>",
        "Bevestiging ontvangst: Verzorgende IG",
        "Beste Alex,\nWe hebben je sollicitatie voor de vacature Verzorgende IG (24 uur) ontvangen.\nMet vriendelijke groet,\nZorggroep De Linde",
        "Zorggroep De Linde",
        "Verzorgende IG",
    ),
    (
        "Pau Ferrer <pau@cafebotanic.example>",
        "dependiente/a fines de semana",
        "Hola Alex, te escribo por lo del puesto de dependiente/a fines de semana. ¿Puedes venir el jueves?\nPau\nCafè Botànic",
        "Cafè Botànic",
        "dependiente/a fines de semana",
    ),
    (
        "Julie Marchand <j.marchand@transports-beaulieu.example>",
        "Votre candidature - Conducteur routier SPL",
        "Bonjour,\n\nNous avons bien reçu votre candidature pour le poste de conducteur routier SPL basé à Dijon et nous vous en remercions.\n\nBien cordialement,\nJulie Marchand\nResponsable des ressources humaines\nTransports Beaulieu SA",
        "Transports Beaulieu",
        "conducteur routier SPL",
    ),
    (
        "Sam at Loamwork <sam@loamwork.example>",
        "Loamwork <> Alex - Farm Operations Lead",
        "Hey Alex!\n\nLoved your application for Farm Operations Lead. Can you do a call this week?\n\nSam",
        "Loamwork",
        "Farm Operations Lead",
    ),
    (
        "Calendly <notifications@calendly.com>",
        "New Event: Alex Morgan - 10:00am Tue, Dec 8, 2026 - Intro Call: Community Manager",
        "Hi Alex Morgan,\n\nYour Intro Call: Community Manager with Josie Lark at Fieldnote is scheduled.\n\nWhere: Zoom",
        "Fieldnote",
        "Community Manager",
    ),
    (
        "L'Atelier du Pain <contact@latelierdupain.example>",
        "Votre candidature boulanger-pâtissier",
        "Bonjour Alex,\nMerci pour votre candidature au poste de boulanger-pâtissier. Pouvez-vous passer mercredi à 15h ?\nSophie\nL'Atelier du Pain",
        "L'Atelier du Pain",
        "boulanger-pâtissier",
    ),
    (
        "Fondazione Arti Visive <segreteria@artivisive.example>",
        "Selezione Curatore junior",
        "Gentile Alex Morgan,\nLa informiamo che la Sua candidatura per la posizione di Curatore junior è stata presa in carico.\nLa Segreteria\nFondazione Arti Visive",
        "Fondazione Arti Visive",
        "Curatore junior",
    ),
    (
        "Camille Perrot <camille.perrot@maisonlune.example>",
        "Re: Candidature spontanée",
        "Bonjour Alex,\n\nNous cherchons justement une couturière. Seriez-vous disponible jeudi pour passer à l'atelier ?\n\nCamille Perrot\nMaison Lune",
        "Maison Lune",
        "couturière",
    ),
    (
        "DUBOIS Martine (RH) <m.dubois@hopital-stjoseph.example>",
        "Entretien IDE - service pneumologie",
        "Bonjour,\nJe vous confirme le rendez-vous du 10/12 à 9h pour le poste d'infirmier(ère) en pneumologie.\nMme DUBOIS\nHôpital Saint-Joseph",
        "Hôpital Saint-Joseph",
        "infirmier(ère) en pneumologie",
    ),
    (
        "Indeed <indeedapply@indeed.com>",
        "Indeed Application: Veterinary Technician",
        "Application submitted\n\nVeterinary Technician\nCedar Creek Animal Hospital - Boise, ID\n\nThe following items were sent to Cedar Creek Animal Hospital. Good luck!",
        "Cedar Creek Animal Hospital",
        "Veterinary Technician",
    ),
    (
        "Naveen K <naveen.k@hexabyte-staffing.example>",
        "Sr. Data Engineer || Remote || Client: Orion Payments",
        "Hi Alex,\nWe have an opening with our client Orion Payments for Sr. Data Engineer. Please share your resume.\nThanks,\nNaveen K | Hexabyte Staffing",
        "Orion Payments",
        "Sr. Data Engineer",
    ),
    (
        "Judge Harriet Coles <chambers@district5court.example>",
        "Law Clerk position",
        "Dear Mr. Morgan,\n\nThank you for interviewing for the Law Clerk position in my chambers. I have offered the clerkship to another candidate.\n\nHon. Harriet Coles\nFifth District Court",
        "Fifth District Court",
        "Law Clerk",
    ),
)


@pytest.mark.parametrize(("sender", "subject", "body", "company", "role"), MAILS)
def test_a_mail_names_its_employer_and_its_job(
    sender: str, subject: str, body: str, company: str, role: str
) -> None:
    found = read(sender, subject, body)
    assert (found.company, found.role) == (company, role)


@pytest.mark.parametrize(
    ("subject", "body", "role"),
    [
        ("AW: Initiativbewerbung Orgelbauer", "Guten Tag, wir melden uns.", "Orgelbauer"),
        ("Re: Fahrerjob", "Tipptopp, danke. Am Donnerstag?", "Fahrer"),
        (
            "Préposé aux travaux publics (saisonnier)",
            "Bonjour, la Ville accuse réception de votre lettre.",
            "Préposé aux travaux publics",
        ),
        ("Vacatures kraanmachinist offshore", "Beste vakman.", "kraanmachinist offshore"),
        ("Vacature werfleider regio Noord", "Dag Alex, de functie komt er niet.", "werfleider"),
        ("Aushilfe Samstags", "Hallo Alex, komm vorbei.", "Aushilfe"),
        ("TFA-Stelle", "Hallo, die Stelle ist leider vergeben.", "TFA"),
        ("R: R: Legatore", "Buongiorno, confermato mercoledì alle 7:30.", "Legatore"),
        ("Prova pratica carrellista del 6 ottobre", "Ore 13.45, sede di Lodi.", "carrellista"),
        ("Re: Apprentice voicer", "Dear Alex, come and see the pipes.", "Apprentice voicer"),
        ("Dev Java -> Lyon, ça vous tente ?", "Bonjour Alex, on s'appelle ?", "Dev Java"),
        ("Colloquio tecnico Alex Morgan - Lumera", "Il colloquio è lunedì.", ""),
        (
            "R-0048812 Supply Planner II (Open)",
            "Your submission is complete.",
            "Supply Planner II",
        ),
        (
            "Your profile",
            "Your profile has been registered against the requirement of Senior Analyst - SAP.",
            "Senior Analyst - SAP",
        ),
        (
            "Bonne nouvelle",
            "Le conseil a voté : vous serez, si vous l'acceptez, notre prochain directeur technique.",
            "directeur technique",
        ),
        (
            "Lecturer in Human Geography",
            "The field was strong, many of you hold grants as principal investigator.",
            "Lecturer in Human Geography",
        ),
        ("Votre annonce chauffeur taxi", "Bonjour, vous pouvez m'appeler.", "chauffeur taxi"),
        ("R: Autocandidatura trattorista", "Ciao Alex, si può fare.", "trattorista"),
        ("Re: fryer job", "Come when you want.", "fryer"),
        (
            "Tu cherches ?",
            "Il me faut un chef de rang solide et j'ai pensé à toi pour la salle.",
            "chef de rang solide",
        ),
        ("Prova orale impiegato", "Si informa che è ammesso al colloquio.", "impiegato"),
        (
            "Offer - Actuarial Analyst - Private & Confidential",
            "Dear Alex, the terms are below.",
            "Actuarial Analyst",
        ),
        (
            "Seefest?",
            "Moin Morgan,\nMaschinist können wir brauchen. Fahr mal mit, dann wissen wir Bescheid.",
            "Maschinist",
        ),
        (
            "WR/27/0332 Clerical Officer - outcome",
            "Dear Alex, you were not placed.",
            "Clerical Officer",
        ),
        ("Uw inschrijving orderpicker", "Beste Alex, bedankt.", "orderpicker"),
        (
            "Documenti per assunzione",
            "l'azienda ha deliberato la Sua assunzione quale addetto al controllo tessuti dal 3 novembre.",
            "addetto al controllo tessuti",
        ),
        ("Porter's job, Tuesday", "Dear Alex, our meeting can't take place.", "Porter"),
        ("Dock master position", "Good day, I have your papers in front of me.", "Dock master"),
        (
            "Gesucht",
            "Für die MS Nordwind besetzen wir ab Januar die Position des Souschefs neu.",
            "Souschef",
        ),
        (
            "Bewerbung Regieassistenz Spielzeit 27/28",
            "Lieber Herr Morgan, danke.",
            "Regieassistenz",
        ),
        (
            "Teacher of Geography",
            "Dear Alex, the formal conversation is with myself, Mr Bligh and a governor.",
            "Teacher of Geography",
        ),
        ("Re: Solar installer, English speaking", "Hello Alex, one day, paid.", "Solar installer"),
        ("Deck crew recruitment 2027", "All berths are allocated.", "Deck crew"),
        ("Próxima etapa: desafio técnico - Dev Mobile", "Fala, Alex!", "Dev Mobile"),
        ("Aanbod aanstelling adviseur mobiliteit", "Geachte heer Morgan.", "adviseur mobiliteit"),
        # who is no job
        ("Benvenuto", "Caro Alex, il posto è tuo.\nIl commercialista mi chiede il documento.", ""),
        ("Prova", "Gentile Alex, ti invitiamo a registrare un video colloquio asincrono.", ""),
        ("mission Fos", "Bonjour Alex, pour Fos c'est mort. Bonne journée.", ""),
        ("Quick question about position", "Dear Alex, which one do you mean?", ""),
        ("Your slot", "You have slot no. 14. No TA/DA is admissible.", ""),
        ("References", "The referee must be a line manager or HR department.", ""),
        ("Re: summer job", "Come when you want.", ""),
        ("sunday", "Chef says you can actually use a knife.", ""),
        ("Invitation", "Organiser: Fit & Fell Recruiting\nGoing?", ""),
        ("Five books", "Do the attached till sums without a calculator.", ""),
        ("Vendredi", "Alex, je dois annuler vendredi. C'était notre vendredi.", ""),
        ("Summer", "All beds are taken, that is the summer team complete.", ""),
        (
            "Status sollicitatie",
            "De procedure voor Senior Hydroloog is afgerond met de benoeming van een interne kandidaat.",
            "Senior Hydroloog",
        ),
        (
            "Re: Saturday",
            "Can't do Saturday.\n\nFrom: Alex Morgan\nTo: Malcolm Fry\nSubject: Saturday\n\nHi",
            "",
        ),
        ("Giovedì", "Ti ho messo giovedì con Tommaso (Head of Product).", ""),
        ("Uitnodiging", "Je wordt ontvangen door Chris, de hoofdverpleegkundige van Beuk.", ""),
        ("Orario", "Resta invariata l'interlocutrice (sig.ra Esposito, prima sarta).", ""),
        ("Anstellung", "Sehr geehrte Frau Mag. Tischler,\n\nes hat geklappt.", ""),
        ("Onze keuze", "Onze nieuwe begeleidster heeft het diploma dat wij nodig hebben.", ""),
        ("Role-play work", "Corporate role-play work, ten days a year.", ""),
    ],
)
def test_a_job_is_named_by_its_frame_and_people_are_no_jobs(
    subject: str, body: str, role: str
) -> None:
    assert read("Kit Orme <kit@orme-lane.example>", subject, body).role == role


def test_the_own_title_of_the_writer_is_not_the_job() -> None:
    body = "Hi Alex,\n\nare you free on Friday?\n\nBest,\nRosa Feld\nHead of Engineering\nTalvik"
    assert read("Rosa Feld <rosa@talvik.example>", "Friday", body).role == ""


def test_a_person_in_from_is_no_firm() -> None:
    found = read("Dana Reyes <dana.reyes@gmail.com>", "Hello", "Hi Alex, how are you?\n\nDana")
    assert found.company == ""


@pytest.mark.parametrize(
    ("sender", "subject", "body", "company"),
    [
        # a form of address or a degree makes a person of a display name
        (
            "Dr. med. vet. Karin Ohlsen <praxis@tierarztpraxis-ohlsen.example>",
            "Ihre Bewerbung",
            "Hallo Frau Morgan, kommen Sie am Montag?\nK. Ohlsen",
            "Tierarztpraxis Ohlsen",
        ),
        # departments and lists of them before the firm
        (
            "Talent & Organisatie Provincie Veldmark <noreply@veldmark.example>",
            "Status sollicitatie",
            "Geachte sollicitant, de procedure is afgerond.",
            "Provincie Veldmark",
        ),
        (
            "Sekretariat Gymnasium Ulmenhain <sek@gym-ulmenhain.example>",
            "Ihr Gespräch",
            "Guten Tag, das Gespräch ist am Montag um 9 Uhr.",
            "Gymnasium Ulmenhain",
        ),
        (
            "Graduate Scheme Gruppo Tarvis <graduates@gruppotarvis.example>",
            "Next step",
            "Dear Alex,\n\nplease choose a day for the assessment centre.",
            "Gruppo Tarvis",
        ),
        (
            "Carrow University HR <hr@carrow-uni.example>",
            "Lecturer in Ceramics",
            "Dear Alex,\n\nthank you for your application.",
            "Carrow University",
        ),
        # below a closing stands what somebody does
        (
            "Bea Holm <bholm@brightforge.example>",
            "Thursday",
            "Alex,\n\nThursday at 7 it is.\n\nBea H.\nShop Super",
            "Bright Forge",
        ),
        # a tracking system has a name for its calendar
        (
            "Calendario Ashby <no-reply@ashbyhq.com>",
            "Aggiornato: colloquio con Lumera",
            "Il tuo colloquio con Lumera è stato spostato.\n\nPartecipanti: Ruben Sala, Bice Monti",
            "Lumera",
        ),
        (
            "Fede Nardi <fede@hire.lever.co>",
            "Re: Prossimo step con Bottega Digitale",
            "Perfetto, giovedì alle 16 con Tommaso.\n\nFede",
            "Bottega Digitale",
        ),
        # the longer form is what the subject says
        (
            "noreply@smartrecruiters.com <noreply@smartrecruiters.com>",
            "Je sollicitatie bij Lichthaven Verzekeringen",
            "Dag Alex,\n\nBedankt voor je sollicitatie.\n\nLichthaven Talent Team",
            "Lichthaven Verzekeringen",
        ),
        # "the Foundation" is what its people call it
        (
            "Peregrine Wold <office@woldfoundation.example>",
            "The archive",
            "Dear Alex,\n\nmight you come to luncheon at the Foundation?\n\nP.W.",
            "Wold Foundation",
        ),
        # "bei Ihnen": nobody's name
        (
            "Heike Damm <h.damm@lackwerke-nord.example>",
            "Gehalt",
            "Guten Tag,\n\nwie viel davon ist bei Ihnen variabel?\n\nH. Damm",
            "Lackwerke Nord",
        ),
        # a given name is no firm; and a line with "&" behind a title is one
        ("Gert-Jan <gj@dakwerken.example>", "Re: langskomen", "Vrijdag 7 uur.\nGJ", "Dakwerken"),
        (
            "Laure Petit <l.petit@notaires-orne.example>",
            "Entretien",
            "Bonjour, ne venez pas.\n\nCordialement,\nLaure Petit\nSecrétaire - Étude Collet & Thiry, Huy",
            "Étude Collet & Thiry",
        ),
        # for whom a service writes; and a club of which the domain tells one word
        (
            "Skillmark <no-reply@sm-verify.example>",
            "Your link expires",
            "HALVARD FREIGHT AS has asked you to complete a test.\n\nSkillmark on behalf of Halvard Freight AS",
            "Halvard Freight",
        ),
        (
            "Wanderverein Sektion Hochfels <buero@wv-hochfels.example>",
            "Ihre Unterlagen",
            "Grüß Gott, danke für Ihr Konzept.\n\nSektion Hochfels, Geschäftsstelle",
            "Wanderverein Sektion Hochfels",
        ),
        # "für" inside of a name serves nobody
        (
            "Praxis für Physiotherapie Lohwald <praxis@physio-lohwald.example>",
            "Morgen",
            "Hallo, morgen läuft hier gar nichts.\nLG Birgit Lohwald",
            "Praxis für Physiotherapie Lohwald",
        ),
        # a unit in a signature, and services for the firm's own people
        (
            "Deborah Sykes <d.sykes@fernvalecare.example>",
            "Good news!",
            "Hello Alex, everyone agreed.\nDebs\nWard Manager, Linden Unit",
            "Fern Vale Care",
        ),
        (
            "Westmere Constabulary People Services <recruitment@westmere-police.example>",
            "Vetting form",
            "Your form has been returned.",
            "Westmere Constabulary",
        ),
        (
            "Univ.-Prof. Dr. Bettina Holler <holler@meduni-feld.example>",
            "Gespräch",
            "Lieber Alex, wann passt es dir?\n\nLG Bettina",
            "Meduni Feld",
        ),
        (
            "Birgit Sommer <birgit.sommer@consilium-search.example>",
            "Ihr Gespräch am Montag",
            "am Montag treffen Sie die Gesellschafter der Rautenau-Gruppe in deren Büro.\n\nBirgit Sommer",
            "Rautenau-Gruppe",
        ),
        # a calendar, a team and a centre before the name
        (
            "Kalender <noreply@ashbyhq.com>",
            "Termin bestätigt: Technisches Interview mit Lumitalo",
            "Hallo Alex,\n\ndein Termin steht fest.\n\nLumitalo Recruiting",
            "Lumitalo",
        ),
        (
            "Karriere-Team Wattfluss Netze <karriere@wattfluss-netze.example>",
            "Ihr Interesse",
            "Guten Tag, vielen Dank für Ihr Interesse.",
            "Wattfluss Netze",
        ),
        (
            "Recruiting Center Volksbank Hohenfeld <recruiting@vb-hohenfeld.example>",
            "Einladung",
            "Guten Tag, wir laden Sie ein.",
            "Volksbank Hohenfeld",
        ),
        (
            "DocPen im Auftrag von Kontorhof Medien <dse@docpen.example>",
            "Bitte unterzeichnen Sie",
            "Birte Holm hat Ihnen ein Dokument gesendet.",
            "Kontorhof Medien",
        ),
        # whose house one met in, and the firm behind the title
        (
            "Manu <manu@bistrot-lepin.example>",
            "Tu cherches toujours ?",
            "Salut Alex, on s'est croisés chez Gino l'an dernier. J'ouvre un bistrot.",
            "Bistrot Lepin",
        ),
        (
            "Margaret Odell <margaret.odell@brackenfelltrust.example>",
            "Finance Officer, Brackenfell Academy Trust",
            "Dear Alex, the Trust wants to talk to you.\n\nMargaret",
            "Brackenfell Academy Trust",
        ),
        # departments of all sorts, and services that are the firm
        (
            "Leitung Übersetzungsabteilung Patentkanzlei Rohrdorf <lang@rohrdorf-ip.example>",
            "Arbeitsprobe",
            "Guten Tag, Ihr Lebenslauf gefällt uns.",
            "Patentkanzlei Rohrdorf",
        ),
        (
            "Personeelszaken Sint-Lucascollege <personeel@slcollege.example>",
            "Kandidatuur",
            "Beste Alex, je kandidatuur is goed ontvangen.",
            "Sint-Lucascollege",
        ),
        (
            "HDC Link Services Careers <careers@linkservices-sg.example>",
            "Acknowledgement",
            "Dear Sir, your job application is duly received.",
            "HDC Link Services",
        ),
        (
            "Lornfield HR Shared Services <hrss@lornfield.example>",
            "Reference request",
            "Dear Alex, could you supply another referee?\n\nHR Shared Services",
            "Lornfield",
        ),
        (
            "Police Staff Recruitment <staffrecruitment@westmere-police.example>",
            "Contact Handler - vetting outcome",
            "Dear Alex, the Force Vetting Unit has declined to grant clearance.",
            "Westmere Police",
        ),
        # an officer, a couple, and a crew that is led
        (
            "Lt Col (Retd) M. Ferrel <bursar@aldersgateschool.example>",
            "Groundsman",
            "Dear Morgan, the Governors have agreed.\n\nMF",
            "Aldersgate School",
        ),
        (
            "Tom & Bea <hello@hollyfarmcoop.example>",
            "Harvest crew leader",
            "Hiya Alex, we picked the harvest crew and it is going to be Dani.\n\nTom & Bea",
            "Holly Farm Coop",
        ),
        (
            "People Operations Skarab <people@skarab.example>",
            "Dein erster Tag",
            "Hi Alex, wir freuen uns auf dich.\n\nBis bald\nSkarab People Ops",
            "Skarab",
        ),
        (
            "Bestuurssecretariaat Stichting De Linde <secretariaat@soo-delinde.example>",
            "Uitnodiging",
            "Geachte heer Morgan, wij ontvangen u graag.\n\nMet vriendelijke groet,\nWilma Kok",
            "Stichting De Linde",
        ),
        # whom nobody is called: a client, a venue, who signs, a crew
        (
            "Amit Rao <amit.rao@truegatetalent.example>",
            "Visa question",
            "Hi Alex, Client has asked me to check below points.\n\nAmit",
            "Truegatetalent",
        ),
        (
            "Kath Ames <kath.ames@rossdalehousing.example>",
            "Thursday",
            "Hi Alex, it is 2.40pm next Thursday, at the Old Fire Station, and it's me and Jean.\n\nKath",
            "Rossdale Housing",
        ),
        (
            "Vale Russo <vale@kiwistudio.example>",
            "Re: e quindi?",
            "Ti giro la lettera domani appena la firma Carlo. Quando inizi?\n\nVale",
            "Kiwi Studio",
        ),
        (
            "HR <hr@coastferries.example>",
            "Deck crew recruitment 2027",
            "Thank you for your application for seasonal deck crew.",
            "Coast Ferries",
        ),
        # a pub that is called after somebody
        (
            "Lorna Pye <lorna.pye@gmail.com>",
            "Assistant Manager",
            "Hi Alex, come for the Assistant Manager role at the Sawyer's Arms on Monday.\n\nLorna",
            "Sawyer's Arms",
        ),
    ],
)
def test_a_firm_is_neither_a_department_nor_a_title_nor_a_person(
    sender: str, subject: str, body: str, company: str
) -> None:
    assert read(sender, subject, body).company == company


def test_a_domain_that_nothing_spells_out_is_parted_where_firms_part_their_names() -> None:
    found = read(
        "Theo <theo@copperfieldbakery.example>", "Sunday?", "Can you come on Sunday?\n\nT."
    )
    assert found.company == "Copper Field Bakery"


def test_the_history_names_the_job_where_the_answer_does_not() -> None:
    body = (
        "Tuesday at 3 works, see you then.\n\nJonas\n\nOn Wed, Dec 2, 2026 Alex Morgan"
        " <alex@example.org> wrote:\n> I applied for the position of Boat Electrician last week."
    )
    assert (
        read("Jonas Pell <jonas@driftyard.example>", "Re: Hello", body).role == "Boat Electrician"
    )


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("Nordlicht Solar GmbH & Co. KG", "Nordlicht Solar"),
        ("Ateliers Plessis SAS", "Ateliers Plessis"),
        ("Plasticos Nopal, S.A. de C.V.", "Plasticos Nopal"),
        ("Gruppo Valdarno S.p.A.", "Gruppo Valdarno"),
        ("Harlow Rowe LLP", "Harlow Rowe"),
        ("Casa Branca Ltda.", "Casa Branca"),
        ("Reederei Tammen & Co. KG, Emden", "Reederei Tammen"),
        ("Inc Magazine", "Inc Magazine"),
    ],
)
def test_the_legal_form_is_no_part_of_a_name(name: str, bare: str) -> None:
    assert without_legal_form(name) == bare


@pytest.mark.parametrize(
    ("shown", "firm"),
    [
        ("Acme Hiring Team", "Acme"),
        ("Team Werving Ziekenhuis Merwedehof", "Ziekenhuis Merwedehof"),
        ("Recruitment La Petite Fabrique", "La Petite Fabrique"),
        ("Tamarack State University", "Tamarack State University"),
        ("Tamarack University Recruiting", "Tamarack"),
        ("Human Resources", ""),
    ],
)
def test_words_of_hiring_around_a_name_fall_away(shown: str, firm: str) -> None:
    assert undecorated(shown) == firm


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Acme. We have", "Acme"),
        ("St. Brigid Health for", "St. Brigid Health"),
        ("Department for Coastal Affairs has", "Department for Coastal Affairs"),
        ("New Relic to", "New Relic"),
        ("Next week", ""),
        ("Tuesday at", ""),
    ],
)
def test_a_name_ends_where_the_sentence_goes_on(text: str, name: str) -> None:
    assert run_from(text, 0) == name


@pytest.mark.parametrize(
    ("domain", "label"),
    [
        ("mail.acme.co.uk", "acme"),
        ("tessera-hr.example", "tessera"),
        ("history.tamarackstate.example", "tamarackstate"),
        ("example.net", ""),
        ("localhost", ""),
    ],
)
def test_the_label_of_a_domain_is_its_owners(domain: str, label: str) -> None:
    assert label_of(domain) == label


@pytest.mark.parametrize(
    ("label", "text", "spelling"),
    [
        ("nordlicht-energie", "Ihr Team der Nordlicht Energie in Kiel", "Nordlicht Energie"),
        ("kestrelandpine", "your offer from Kestrel & Pine today", "Kestrel & Pine"),
        ("suedbahn", "SÜDBAHN SE", "SÜDBAHN"),
        ("oatandarrow", "the job at oat + arrow, loved it", "oat + arrow"),
        ("acme", "write to dana@acme.example", None),
    ],
)
def test_a_text_spells_a_label_out(label: str, text: str, spelling: str | None) -> None:
    places = [text[start:end] for start, end in spelt(label, Wording(text))]
    assert places == ([spelling] if spelling else [])


@pytest.mark.parametrize(
    ("name", "label", "fit"),
    [
        ("Ridgeline Credit Union", "ridgelinecu", True),
        ("Van den Bosch & Pieters", "vdbp", True),
        ("Universität Lüdersburg", "uni-luedersburg", True),
        ("Simon Wren", "hartwell-search", False),
    ],
)
def test_a_label_may_shorten_a_name(name: str, label: str, fit: bool) -> None:
    assert (fits(name, label) >= 0.7) is fit


def test_a_label_is_written_as_a_name_where_nothing_better_is_known() -> None:
    assert prettified("thirdrailmedia") == "Third Rail Media"
    assert prettified("graf-consult") == "Graf Consult"


@pytest.mark.parametrize(
    ("label", "told", "name"),
    [
        ("pellandwrayne", ("Odile", "Pell"), "Pell and Wrayne"),
        ("harpinscaffold", ("Harpin",), "Harpin Scaffold"),
        ("tullyssweets", ("tully",), "Tullys Sweets"),
        ("orrandsons-funerals", ("Orr",), "Orr and Sons Funerals"),
        ("wrayvalleycider", (), "Wray Valley Cider"),
        ("leaftopress", (), "Leaf to Press"),
        ("penhallowcallcentre", (), "Penhallow Call Centre"),
        ("merlandevents", ("Merland",), "Merland Events"),
        ("sthildascollege", (), "St Hildas College"),
        ("brunnandco", (), "Brunn and Co"),
        ("larkfieldfarmshop", (), "Lark Field Farm Shop"),
        ("hungrybadger", (), "Hungrybadger"),
        ("goldgoose", (), "Gold Goose"),
        ("internationalmeadforum", (), "International Mead Forum"),
        ("segeln-et-cie", (), "Segeln et Cie"),
        ("fieldsofamberngo", (), "Fields of Amber Ngo"),
        # nothing tells where these are to be parted
        ("thefernhouse", (), "The Fern House"),
        ("therapiezentrum", (), "Therapiezentrum"),
        ("ferme-destroisvents", (), "Ferme Destroisvents"),
        ("geotech-falk", ("Falk",), "Geotech Falk"),
        ("hotel-desalpages", (), "Hotel Desalpages"),
        ("hartleypress", (), "Hartley Press"),
        ("technopole", (), "Technopole"),
        ("basisschool-dehoep", (), "Basisschool Dehoep"),
        ("brandenburg", (), "Brandenburg"),
        ("sturmwind", (), "Sturmwind"),
        ("express", (), "Express"),
    ],
)
def test_a_label_is_parted_by_the_words_that_the_mail_or_a_trade_tells(
    label: str, told: tuple[str, ...], name: str
) -> None:
    assert prettified(label, told) == name


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Senior Software Engineer II, Payments role", "Senior Software Engineer II, Payments"),
        ("Branch Librarian, Lunenburg will be held", "Branch Librarian"),
        ("Pflegefachkraft (m/w/d) Intensiv", "Pflegefachkraft Intensiv"),
        ("Registered Nurse (Nights), Requisition R-20417", "Registered Nurse (Nights)"),
        ("Finance Director at Acme", "Finance Director"),
        ("Head of People. We", "Head of People"),
        ("framing crew lead", "framing crew lead"),
        ("Field Botanist (seasonal) posting", "Field Botanist"),
    ],
)
def test_a_title_ends_before_numbers_places_and_prose(text: str, title: str) -> None:
    assert cut_title(text, 0).title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Auxiliar de almacén para", "Auxiliar de almacén"),
        ("Responsable de la médiathèque", "Responsable de la médiathèque"),
        ("Técnico/a en Cuidados Auxiliares", "Técnico/a en Cuidados Auxiliares"),
        ("Auditor Sénior en nuestra oficina", "Auditor Sénior"),
        ("Enologo e La contatteremo", "Enologo"),
        ("juridisch medewerker bij", "juridisch medewerker"),
    ],
)
def test_a_title_goes_on_in_small_words_where_the_language_does(text: str, title: str) -> None:
    assert cut_title(text, 0, runs_small=True).title == title


@pytest.mark.parametrize(
    ("subject", "number"),
    [
        ("Interview: Driver (Req 20419)", "20419"),
        ("Your application for R210993 Financial Analyst", "R210993"),
        ("Eingang Ihrer Bewerbung, Kennziffer 2026-PD-118", "2026-PD-118"),
        ("Accusé de réception (réf. 2026/47)", "2026/47"),
        ("Sollicitatie (vac.nr. 2026-118)", "2026-118"),
        ("Interview on 12/04/2026 at 10", ""),
        ("Training Contract 2029", ""),
    ],
)
def test_the_number_of_a_job_is_found_and_a_date_is_none(subject: str, number: str) -> None:
    assert find_requisition(subject, "") == number


def test_a_subject_is_read_without_what_calendars_put_around_it() -> None:
    subject = (
        "Updated invitation: Alex / Vertigo @ Wed Dec 9, 2026 1:30pm - 2:30pm (CST) (a@b.example)"
    )
    assert subject_core(subject) == "Alex / Vertigo"


def test_what_stands_below_the_closing_is_the_signature() -> None:
    page = lay_out(
        mail("Ines <ines@fluxwerk.example>", "Hallo", "Guten Tag\n\nViele Grüße\nInes\nFluxwerk AG")
    )
    assert page.signature == ("Ines", "Fluxwerk AG")
    assert page.body == "Guten Tag\nViele Grüße"


@pytest.mark.parametrize(
    ("subject", "sentence", "role"),
    [
        ("Entretien", "Nous vous verrons pour le poste de rempailleur.", "rempailleur"),
        ("Offre", "Le poste de vannier est à vous.", "vannier"),
        (
            "Entretien",
            "Le poste de gestionnaire de paie sans attendre, donc.",
            "gestionnaire de paie",
        ),
        ("Entretien", "Vous aurez un poste de travail neuf.", ""),
        ("Entretien", "M. Petit, directeur, vous recevra mardi.", ""),
        ("Entrevista", "Te escribo por el puesto de guarnicionero.", "guarnicionero"),
        ("Entrevista", "Hemos suspendido la contratación de la delineante.", "delineante"),
        ("Entrevista", "El puesto de encargada de tienda hay que cubrirlo.", "encargada de tienda"),
        ("Proposta", "O cargo de gestor de clientes será seu.", "gestor de clientes"),
        ("Entrevista", "A vaga de sushiman é sua!", "sushiman"),
        ("Colloquio", "Per il posto di liutaio ci vediamo lunedì.", "liutaio"),
        ("Colloquio: capotreno", "Il colloquio è spostato a lunedì.", "capotreno"),
        ("Proposta", "Le offriamo un contratto da saldatore per tutta l'estate.", "saldatore"),
        ("Gesprek", "Voor de functie van beiaardier nodigen we je uit.", "beiaardier"),
        ("Sollicitatiegesprek rietdekker", "We zien je graag dinsdag.", "rietdekker"),
        ("Sollicitatiegesprek later", "We zien je graag dinsdag.", ""),
        ("Re: stratenmaker gezocht", "Kom maandag langs.", "stratenmaker"),
        ("Arbeitsvertrag Kirchenmusikerin", "Anbei der Vertrag.", "Kirchenmusikerin"),
        ("Zusage", "Wir stellen dich als Orgelbauer ohne Probezeit ein.", "Orgelbauer"),
        ("Offer", "Join as our Head of Fermentation commencing in May.", "Head of Fermentation"),
    ],
)
def test_a_title_is_neither_more_nor_less_than_its_words(
    subject: str, sentence: str, role: str
) -> None:
    body = f"Alex,\n\n{sentence}\n\nBest regards,\nKim Doe"
    assert read("Kim Doe <kim@firm.example>", subject, body).role == role


def test_a_rank_of_recruiters_is_no_firm_and_stays_in_the_name_of_one() -> None:
    body = "Hallo Herr Morgan,\n\nich bleibe dran.\n\nViele Grüße\nMarcel Huth\nSenior Recruiter"
    assert read("Marcel Huth <marcel.huth@prokandidat.example>", "Rückmeldung", body).company == (
        "Prokandidat"
    )
    body = "Thank you for applying to Brookhollow Senior Living."
    sender = "Brookhollow Senior Living <jobs@brookhollow.example>"
    assert read(sender, "Caregiver", body).company == "Brookhollow Senior Living"


@pytest.mark.parametrize(
    "body",
    [
        "Hallo Herr Morgan,\n\nIntern wird noch über die Stelle entschieden.\n\nMarcel Huth",
        "Bonjour Alex,\n\nEntretien mercredi 24 mars\n- Où : site de Bollène, accueil principal\n\nMarc",
    ],
)
def test_what_is_a_job_in_english_alone_is_none_elsewhere(body: str) -> None:
    assert read("Marc Huth <marc@hydrocentre.example>", "Entretien", body).role == ""
