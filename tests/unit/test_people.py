"""Who is on the employer's side: never the User, never a robot, never a guessed address."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from daemon.core.message import parse
from daemon.core.model import Address, Part, Person
from daemon.core.people import find_people, interviewers, part_of
from daemon.core.people.names import find_names, one_name
from daemon.core.people.signature import fits

USER = frozenset({"alex@example.org"})
Seen = tuple[str, str, str]


def people(
    body: str, sender: str, more: str = "", **calendar: tuple[Address, ...]
) -> tuple[Person, ...]:
    raw = f"From: {sender}\nTo: Alex Morgan <alex@example.org>\n{more}\n{body}".encode()
    message = parse(raw, arrived_at=datetime(2026, 11, 23, tzinfo=UTC))
    return find_people(message, user_addresses=USER, user_name="Alex Morgan", **calendar)


def seen(found: tuple[Person, ...]) -> list[Seen]:
    return [(p.name, p.address, p.part.value) for p in found]


# --- whom one will meet -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("You will meet Dana Reyes, VP Engineering, and Lee Park.", ("Dana Reyes", "Lee Park")),
        ("You'll be speaking with Marcus Webb, our Head of Platform.", ("Marcus Webb",)),
        ("Interviewer: Ruth Adeyemi (Editorial Director)", ("Ruth Adeyemi",)),
        ("Your call with Ana Silva is on Tuesday.", ("Ana Silva",)),
        ("You will be interviewed by Paul Reed and Nora Lind.", ("Paul Reed", "Nora Lind")),
        ("Tom Ashe and Lena Voss will interview you.", ("Tom Ashe", "Lena Voss")),
        ("Schedule for the panel:\n- Wei Zhang, Staff Engineer\n- Amara Obi, Designer", ("Wei Zhang", "Amara Obi")),
        ("It is with our CTO Ana Lima on Friday.", ("Ana Lima",)),
        ("Chef Bernard Coquelin will interview you in the kitchen.", ("Bernard Coquelin",)),
        ("Your final interview with Mr Featherstonehaugh takes place at the Inn.", ("Mr Featherstonehaugh",)),
        ("Tuesday 10:00 with Ms. Zhang; Wednesday 14:00 with Mr. Okoye.", ("Ms. Zhang", "Mr. Okoye")),
        ("Hiring Manager: Stacey-Ann Brown", ("Stacey-Ann Brown",)),
        ("SEE: CAPT. LORRAINE IVES, SITE COMMANDER", ("Lorraine Ives",)),
        ("• 10:00–10:45 Coding — Arjun\n• 11:00 Architecture — Beatriz & Tomek", ("Arjun", "Beatriz", "Tomek")),
        ("My colleague Okonkwoski and our chef, Mumo, will be there.", ("Okonkwoski", "Mumo")),
        ("👤 Erik Sandström, Elsa Nyberg", ("Erik Sandström", "Elsa Nyberg")),
        ("Board members are Lt. Carla Nunez and HR Analyst Kim Tso.", ("Carla Nunez", "Kim Tso")),
        ("unsere Schatzmeisterin Renate ist dabei", ("Renate",)),
        ("Rafael has been pulled into something, so the interview moves.", ("Rafael",)),
        ("Meeting with Xiaoling Zhou <xzhou@acme.example> and Dev Patel <dpatel@acme.example>", ("Xiaoling Zhou", "Dev Patel")),
        ("9:00 am – Welcome: Dana Reyes\n9:30 am – Demo: Prof. Kwame Asante\n10:30 – Break", ("Dana Reyes", "Kwame Asante")),
        ("Interviewers:\nLaura Chen\nMatteo Ricci, Staff Engineer\nVP of Product", ("Laura Chen", "Matteo Ricci")),
        ("Time | Interviewer | Topic\n09:00 | Nadia Haddad | Case study\n10:00 | Oleg Petrenko | Systems", ("Nadia Haddad", "Oleg Petrenko")),
        ("Das Gespräch führen Frau Dr. Kern und Herr Ilg.", ("Frau Dr. Kern", "Herr Ilg")),
        ("Es erwarten Sie Jana Köster, Teamleiterin Vertrieb, und Ömer Aslan.", ("Jana Köster", "Ömer Aslan")),
        ("Gesprächspartner: Björn Lüders (Bauleiter)", ("Björn Lüders",)),
        ("vous rencontrerez Mme Claire Aubry et M. le Dr Idriss Belkacem", ("Claire Aubry", "Idriss Belkacem")),
        ("L'entretien se déroulera en présence de Camille Roy (RH) et d'Étienne Vasseur.", ("Camille Roy", "Étienne Vasseur")),
        ("La entrevista será con la Lic. Paula Ríos y con don Evaristo Lomas.", ("Paula Ríos", "Evaristo Lomas")),
        ("Te entrevistarán Marcos Vidal y Noelia Prats.", ("Marcos Vidal", "Noelia Prats")),
        ("Incontrerai il dott. Rossi.", ("dott. Rossi",)),
        ("Il colloquio si terrà con la dott.ssa Chiara Rinaldi e l'ing. Marco Bassi.", ("Chiara Rinaldi", "Marco Bassi")),
        ("Je spreekt met Sanne de Wit en Joost van der Meer.", ("Sanne de Wit", "Joost van der Meer")),
        ("U wordt ontvangen door mevrouw Van Dijk.", ("mevrouw Van Dijk",)),
        ("A entrevista será com a Marina Alves, gerente de loja.", ("Marina Alves",)),
    ],
)  # fmt: skip
def test_prose_names_whom_the_user_will_meet(text: str, names: tuple[str, ...]) -> None:
    assert interviewers(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "We will meet on Tuesday at Google Meet.",
        "Please interview with confidence.",
        "Interview with Acme Robotics on Monday at 10:00.",
        "We will meet at Café Central on Baker Street, near King's Cross.",
        "Join the Microsoft Teams meeting with your Google account.",
        "You will meet in the Nelson Mandela Room on the 4th floor.",
        "Interview for Head of Visual Merchandising with Zara Home.",
        "Interview for the position of Senior Project Engineer at Black & Veatch on May 5.",
        "The Martin Luther King Jr. Day holiday means we will reply Tuesday.",
        "Your role as Import Coordinator will report to the General Counsel.",
        "Das Gespräch findet im Raum Alexander von Humboldt statt.",
        "Rendez-vous au 12 rue Jean Jaurès, métro Charles Michels.",
        "La entrevista será en Calle Miguel Hernández 14, Alicante.",
        "Il colloquio è in via Giuseppe Garibaldi 8, Torino.",
        "Please apply to Robot & Sons. Hi Venkat, thank you.",
        "Software Engineer I. Given the number of interviews we will be slow.",
        "Please reply to Sally.Brand@acme.example about the interview.",
        "please contact Karen Doyle on 01234 555 010 with any questions about your interview",
    ],
)
def test_firms_streets_rooms_roles_and_helpers_are_nobody_to_meet(text: str) -> None:
    assert interviewers(text) == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ana-Lucía Prado", "Ana-Lucía Prado"),
        ("Siobhán O'Neill", "Siobhán O'Neill"),
        ("Henriette von Waldau", "Henriette von Waldau"),
        ("Jane E. Whitmore, PhD, PMP", "Jane E. Whitmore"),
        ("Prof. Dr. Ruth Kern", "Ruth Kern"),
        ("Herr Dipl.-Betriebsw. Rainer Sturmfels", "Rainer Sturmfels"),
        ("Ghislaine ROUXEL", "Ghislaine Rouxel"),
        ("Donald P. Weeks", "Donald P. Weeks"),
        ("Genevieve St. Cloud", "Genevieve St. Cloud"),
        ("M.ª Dolores Quijano", "M.ª Dolores Quijano"),
        ("Mrs. Guidry", "Mrs. Guidry"),
        ("M. Fabre", "M. Fabre"),
    ],
)
def test_a_name_is_told_without_titles_unless_only_a_surname_is_known(text: str, name: str) -> None:
    found = one_name(text)
    assert found is not None
    assert found.text == name


@pytest.mark.parametrize(
    "text", ["Sous Chef", "Talent Team", "DRIVERS LICENSE", "Lycée Jean Moulinet", "de Planta"]
)
def test_roles_teams_and_places_are_no_names(text: str) -> None:
    assert list(find_names(text)) == []


# --- who wrote --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sender", "body", "name", "address"),
    [
        ("Dana <dana@acme.example>", "Best,\nDana\n\nDana Reyes (she/her) | Talent Partner | Acme", "Dana Reyes", "dana@acme.example"),
        ('"Reyes, Dana" <dreyes@acme.example>', "Thank you.\n\nD. Reyes", "Dana Reyes", "dreyes@acme.example"),
        ('"Brouwer, P.A. (Petra)" <p.brouwer@school.example>', "Groet", "Petra Brouwer", "p.brouwer@school.example"),
        ("jobs@acme.example", "Thanks.\n\nKind regards,\n\nMargaret Ó Briain, PhD, PMP\nHead of Research", "Margaret Ó Briain", "jobs@acme.example"),
        ("tk@roofing.example", "call me\n\ntom kelly\nroofing", "Tom Kelly", "tk@roofing.example"),
        ("marta@grains.example", "come by\n\nmarta\nnine grains", "Marta", "marta@grains.example"),
        ("Priya via Lever <no-reply@hire.lever.co>", "Thanks,\nPriya Natarajan\nSourcer", "Priya Natarajan", ""),
        ("Lever <steph.agnew@hire.lever.co>", "Cheers\n\nSteph Agnew\nTalent", "Steph Agnew", "steph.agnew@hire.lever.co"),
        ("Matteo di Ruota Libera <matteo@ruotalibera.example>", "Ciao\nMatteo", "Matteo", "matteo@ruotalibera.example"),
        ("Schreinerei Hubert Gschwendtner <info@schreinerei.example>", "Ruf an.\n\nGruß Hubert", "Hubert Gschwendtner", "info@schreinerei.example"),
        ("Personal <personal@stadt.example>", "Vielen Dank.\n\nFreundliche Grüße\ni. A. Petra Lohse\nReferentin", "Petra Lohse", "personal@stadt.example"),
        ("Hauptamt <hauptamt@stadt.example>", "Mit freundlichen Grüßen\nIm Auftrag\n\nTrautwein", "Trautwein", "hauptamt@stadt.example"),
        ("SARAH KLINE <SKLINE@PLANT.EXAMPLE>", "COME IN.\n\nSARAH KLINE\nPLANT HR", "Sarah Kline", "skline@plant.example"),
        ("Nadine Okoro <hit-reply@linkedin.com>", "Talk then. - Nadine", "Nadine Okoro", ""),
        ("Store 0418 <store0418@home.example>", "Hi Alex its Rhonda from Home and Hearth, call me", "Rhonda", "store0418@home.example"),
    ],
)  # fmt: skip
def test_header_and_signature_tell_together_who_wrote(
    sender: str, body: str, name: str, address: str
) -> None:
    writer = people(f"Hi Alex,\n\n{body}\n", sender)[0]
    assert (writer.name, writer.address) == (name, address)


def test_the_reply_to_is_the_persons_where_a_service_sends() -> None:
    found = people(
        "Please sign.\n\n- Wendell",
        "Wendell Abara via DocuSign <dse_na4@docusign.net>",
        "Reply-To: wendell.abara@pine.example\n",
    )
    assert seen(found) == [("Wendell Abara", "wendell.abara@pine.example", "recruiter")]


@pytest.mark.parametrize(
    ("sender", "body", "expected"),
    [
        # behind the last sentence, below nothing
        ("Imbiss Blau <info@imbissblau.example>", "Komm am Sonntag um 11. Merci!! Nancy", ["Nancy"]),
        ("Wollladen <kontakt@wolle.example>", "Welche Samstage hast du frei? Conny", ["Conny"]),
        ("Bouw BV <j.wolters@bouw.example>", "Succes en app me na afloop! Joost", ["Joost"]),
        # at the begin
        ("Ashby <no-reply@ashbyhq.com>", "Hey Alex,\n\nPriya here. Loved the work.", ["Priya"]),
        # in one line with the closing
        ("Drukkerij Daal, HR <hr@drukkerijdaal.example>", "Dag Alex,\n\nVul het in.\n\nGroeten, Lutje Daal", ["Lutje Daal"]),
        ("Hoeve De Klaver <info@klaverhof.example>", "Dag Alex,\n\nKom langs.\n\nWarme groet,\nRiet en Marieke", ["Riet", "Marieke"]),
        ("HR <hr@kessel.example>", "Guten Tag,\n\nanbei der Vertrag.\n\nMit freundlichen Grüßen\nppa. Dr. Mangold     i. V. Freese", ["Dr. Mangold", "Freese"]),
        ("Abbaye <hotellerie@abbaye.example>", "Monsieur,\n\nVenez lundi.\n\nFrère Colomban", ["Frère Colomban"]),
        ("Dr. med. vet. Karin Ohlsen <praxis@tierarzt.example>", "Hallo, die Stelle ist besetzt.\nK. Ohlsen", ["Karin Ohlsen"]),
        ("Biblioteca <biblioteca@comune.example>", "Buongiorno, la domanda è arrivata. Saluti, A. Ruggeri", ["A. Ruggeri"]),
        # a person's "Ihr", and a sentence that begins with one
        ("Verlag Sieben Eulen <lektorat@eulen.example>", "Guten Tag,\n\nwir haben gewählt.\n\nIhr\nKorbinian Raab", ["Korbinian Raab"]),
        ("Kalender <noreply@ashbyhq.com>", "Hallo Alex,\n\ndein Termin steht fest.\n\nWann: Freitag, 10:00 Uhr\nMit: Deniz Aksoy, Clara Wehmeyer\n\nOrbit Recruiting", ["Deniz Aksoy", "Clara Wehmeyer"]),
        ("Pelion Recruiting <no-reply@greenhouse-mail.io>", "Hi Alex,\n\nwe are going to pass.\n\nMarguerite, Pelion", ["Marguerite"]),
        ("Objektleitung <objektleitung@glanz.example>", "Hallo, kommen Sie zum Vorstellen vorbei. Danke Dragana", ["Dragana"]),
        ("Interimkantoor Flexpunt Genk <genk@flexpunt.example>", "Beste Alex, bedankt voor je interesse.", []),
        ("Gil Orme <gil@orme.example>", "You gave Mrs P. Lingard as your second referee.\nGil", ["Gil Orme"]),
        ("Theater <kbb@theater.example>", "Lieber Alex,\n\nbis bald.\n\nHerzlich\nConstanze Wirth", ["Constanze Wirth"]),
        ("Jean-Sébastien Caron <js@scierie.example>", "Passe jeudi pour l'entretien, dis que tu viens voir Jean-Seb.\nJS", ["Jean-Sébastien Caron"]),
        ("Superintendent Carol Pruitt <cpruitt@water.example>", "Alex,\n\nbring your license.\n\nC. Pruitt", ["Carol Pruitt"]),
        ("Recrutamento Rede Azul <recrutamento@redeazul.example>", "Bom dia, Alex. São muitos currículos. Abraços, Regiane", ["Regiane"]),
        # whom the law wants named, and what is no name
        ("Bank <bank@vb.example>", "Guten Tag, das Gespräch ist mit Herrn Kuhn.\n\nMit freundlichen Grüßen\nRecruiting\n\nVolksbank Hohenfeld eG, Genossenschaftsregister 318, Vorstand: E. Frey, P. Roth, Aufsichtsrat: Dr. G. Mauer", ["Herrn Kuhn"]),
        ("Gil Orme <gil@orme.example>", "Danke für das Gespräch und Ihre Fallstudie zur Netzstabilität.\nGil", ["Gil Orme"]),
        ("Karriere-Team Wattfluss Netze <karriere@wattfluss.example>", "Guten Tag, danke.", []),
        # a registry, and who is greeted or spoken of
        ("Registry <registry@wake.example>", "Dear Alex,\n\nthe offer is attached.", []),
        ("Gil Orme <gil@orme.example>", "Hallo Frau Lindgren, meine Helferin kommt zurück.\nGil", ["Gil Orme"]),
        ("Gil Orme <gil@orme.example>", "I gather from Dr Lyle that you might come.\nGil", ["Gil Orme"]),
        ("Gil Orme <gil@orme.example>", "Le scrivo perché Lei è il primo della lista.\nGil", ["Gil Orme"]),
        ("Gil Orme <gil@orme.example>", "Monsieur le Maire me charge de vous écrire.\nGil", ["Gil Orme"]),
        ("Gil Orme <gil@orme.example>", "An welchem der beiden Tage Sie zum Gespräch kommen, sagen Sie uns bitte.\nGil", ["Gil Orme"]),
        ("Gil Orme <gil@orme.example>", "un transporteur du Bas-Saint-Laurent qui cherche un chef.\nGil", ["Gil Orme"]),
        ("Gil Orme <gil@orme.example>", "Prova martedì ore 13.45, chiedere di Youssef all'ingresso.\nGil", ["Gil Orme", "Youssef"]),
        ("Gil Orme <gil@orme.example>", "See you Monday at 9.30, Lisa from lettings might sit in.\nGil", ["Gil Orme", "Lisa"]),
    ],
)  # fmt: skip
def test_who_signs_without_a_signature_and_who_is_only_spoken_of(
    sender: str, body: str, expected: list[str]
) -> None:
    assert [p.name for p in people(body, sender)] == expected


@pytest.mark.parametrize(
    ("body", "part"),
    [
        ("Thursday 17 June:\n09.45 coffee\n11.30 panel: myself, the Deputy, a governor", "interviewer"),
        ("Friday 17th, 13:00, Teams. It'll be me plus Kate Robson from quality.", "interviewer"),
        ("Je wordt vrijdag om 14u ontvangen door mezelf.", "interviewer"),
        ("Bitte sagen Sie bis Montag verbindlich Bescheid.", "recruiter"),
    ],
)  # fmt: skip
def test_the_writer_is_there_where_he_says_so(body: str, part: str) -> None:
    writer, *_ = people(f"Dear Alex,\n\n{body}\n\nGil", "Gil Orme <gil@orme.example>")
    assert writer.part.value == part


def test_several_may_sign() -> None:
    two = "Vielen Dank.\n\nHochachtungsvoll\n\nppa. Wolfram Ziegenhals          i. V. Bettina Schorr\nPersonalleiter"
    assert [p.name for p in people(two, "HR <hr@x.example>")] == [
        "Wolfram Ziegenhals",
        "Bettina Schorr",
    ]
    couple = people(
        "Kommen Sie vorbei.\n\nGrüße\nJörg und Marlies Blümel",
        "Gärtnerei Blümel <info@bluemel.example>",
    )
    assert [p.name for p in couple] == ["Jörg Blümel", "Marlies Blümel"]


@pytest.mark.parametrize(
    ("lines", "phone"),
    [
        ("+1 (415) 555-0134", "+1 (415) 555-0134"),
        ("M: 07700 900123 | T: 0161 496 0100", "07700 900123"),
        ("F 518-555-0199\nT 518-555-0142", "518-555-0142"),
        ("Tél : 01 99 00 12 34", "01 99 00 12 34"),
        ("HRB 123 456 789", ""),
        ("Meeting ID: 971 1234 5678", ""),
    ],
)
def test_a_signature_gives_a_telephone_and_no_other_number(lines: str, phone: str) -> None:
    found = people(f"Hi\n\nBest,\nDana Reyes\nRecruiter\n{lines}", "Dana Reyes <dana@acme.example>")
    assert found[0].phone == phone


@pytest.mark.parametrize(
    "sender",
    [
        "Acme <no-reply@us.greenhouse-mail.io>",
        "Acme Careers <careers@acme.example>",
        "LinkedIn <jobs-noreply@linkedin.com>",
        "Google Calendar <calendar-notification@google.com>",
        "Workday <acme@myworkday.com>",
        "Blue Harbor Foods <careers@blueharbor.example>",
        "Groupe Hôtelier Azurea <interviews@hirevue.com>",
        "USA Staffing Office <staffingoffice@opm.example>",
        "documents@sign.example",
    ],
)
@pytest.mark.parametrize(
    "foot", ["The Acme team", "Regards,\nBlue Harbor\n\nBlue Harbor Foods Inc", "Ihr Praxisteam"]
)
def test_robots_relays_and_team_mailboxes_are_nobody(sender: str, foot: str) -> None:
    assert people(f"Thank you for applying.\n\n{foot}", sender) == ()


@pytest.mark.parametrize("called", ["Alex", "Mr. Morgan", "Alex Morgan", "MORGAN ALEX"])
def test_the_user_is_never_among_them(called: str) -> None:
    found = people(
        f"Dear {called},\n\n{called} will interview with us. Interview of {called}: Tuesday 10:00.",
        "no-reply@acme.example",
    )
    assert found == ()


# --- which part -------------------------------------------------------------------------------


def test_the_signature_tells_what_the_writer_does() -> None:
    found = people(
        "Here are times for your interview.\n\nBest,\nPriya Shah\nRecruiting Coordinator",
        "Priya Shah <priya@x.example>",
    )
    assert found == (Person(name="Priya Shah", address="priya@x.example", part=Part.COORDINATOR),)


@pytest.mark.parametrize(
    ("body", "part"),
    [
        ("Your interview on Tuesday at 10:00 is with me and Lee Park.", "interviewer"),
        ("Lee Park and I will see you on Tuesday at 10:00.", "interviewer"),
        ("See you Tuesday at 3 then.", "interviewer"),
        ("Am Dienstag um 10 Uhr sprechen Sie mit Herrn Ilg und mir.", "interviewer"),
        ("Vous serez reçu mardi à 10h par M. Roy et moi-même.", "interviewer"),
        ("La entrevista del martes será con Luis Soler y conmigo.", "interviewer"),
        ("Martedì alle 10 ci saremo io e Paolo Arrighi.", "interviewer"),
        ("Je spreekt dinsdag om 10:00 met mij en met Fenna Osinga.", "interviewer"),
        ("Na terça às 10h, entrevista com a Marina Alves e comigo.", "interviewer"),
        ("Your interview on Tuesday at 10:00 is with Lee Park.", "coordinator"),
        ("Thank you for speaking with me on Tuesday.", "recruiter"),
        ("Our client would like you to meet with me and them on Tuesday.", "recruiter"),
        ("Unfortunately we chose somebody else.", "recruiter"),
    ],
)
def test_the_writer_is_what_he_says_he_does(body: str, part: str) -> None:
    found = people(f"Hi Alex,\n\n{body}\n\nBest,\nDana Reyes", "Dana Reyes <dana@acme.example>")
    assert found[0].part == part


@pytest.mark.parametrize(
    ("title", "part"),
    [
        ("Talent Acquisition Partner", Part.RECRUITER),
        ("Assistant Manager - Talent Acquisition", Part.RECRUITER),
        ("Personalreferentin", Part.RECRUITER),
        ("Recruiting Coordinator", Part.COORDINATOR),
        ("Executive Assistant to the CEO", Part.COORDINATOR),
        ("PA to the Principal", Part.COORDINATOR),
        ("Secrétariat de direction", Part.COORDINATOR),
        ("Head of Design", Part.INTERVIEWER),
        ("Lancaster PA", None),
        ("", None),
    ],
)
def test_a_title_stands_for_a_part(title: str, part: Part | None) -> None:
    assert part_of(title) == part


def test_a_colleague_in_copy_is_what_the_sentence_makes_of_him() -> None:
    meets = people(
        "Wednesday at 9:15. Dale (cc'd), who'd be your supervisor, will call your cell.",
        "Irena Jovanovic <irena@civil.example>",
        "Cc: Dale Pruitt <dale.pruitt@civil.example>\n",
    )
    assert ("Dale Pruitt", "dale.pruitt@civil.example", "interviewer") in seen(meets)
    arranges = people(
        "Tell me which days are impossible for the interview and Fionnuala (cc'd) will take it from there.",
        "Gideon Marsh <g.marsh@inst.example>",
        "Cc: Fionnuala Keane <f.keane@inst.example>\n",
    )
    assert ("Fionnuala Keane", "f.keane@inst.example", "coordinator") in seen(arranges)


def test_who_only_helps_is_a_coordinator_or_recruiter_with_the_address_beside_the_name() -> None:
    found = people(
        "Your interview is set.\nYour coordinator: Hanh Pham.\n"
        "Questions? Contact your recruiter, Beth Anne Sorrell, at basorrell@acme.example.",
        "no-reply@acme.example",
    )
    assert seen(found) == [
        ("Hanh Pham", "", "coordinator"),
        ("Beth Anne Sorrell", "basorrell@acme.example", "recruiter"),
    ]


def test_the_calendar_gives_addresses_and_the_user_is_not_among_them() -> None:
    found = people(
        "Invitation.",
        "Dana Reyes <dana@acme.example>",
        organizers=(Address(name="Dana Reyes", address="dana@acme.example"),),
        attendees=(
            Address(name="Alex Morgan", address="alex@example.org"),
            Address(name="Park, Lee RN", address="lee@acme.example"),
            Address(address="room-4@resource.calendar.google.com"),
            Address(name="CONF-4W-Huddle (8)", address="conf-4w-huddle@acme.example"),
        ),
    )
    assert {(p.name, p.address, p.part) for p in found} == {
        ("Dana Reyes", "dana@acme.example", Part.COORDINATOR),
        ("Lee Park", "lee@acme.example", Part.INTERVIEWER),
    }


def test_a_name_in_prose_gets_no_guessed_address() -> None:
    found = people("You will meet Lee Park.", "Dana Reyes <dana@acme.example>")
    assert Person(name="Lee Park", address="", part=Part.INTERVIEWER) in found


@pytest.mark.parametrize(
    ("name", "local", "expected"),
    [
        ("Dana Reyes", "dreyes", True),
        ("Dana Reyes", "dana.r", True),
        ("Ingrid Vasquez-Thorne", "ivt", True),
        ("Jordan Tran", "jordan.tran-kz81", True),
        ("Dana Reyes", "careers", False),
        ("Dana Reyes", "lee.park", False),
    ],
)
def test_an_address_fits_a_name_or_not(name: str, local: str, expected: bool) -> None:
    assert fits(name, local) is expected


@pytest.mark.parametrize(
    "text",
    ["(Dana " * 4000, "Aa Bb Cc Dd " * 2000, "Mr Dana van der " * 1500, "Dana Reyes, " * 2000],
)
def test_a_list_of_thousands_of_names_yields_a_few_people(text: str) -> None:
    assert len(interviewers(text)) <= 20
