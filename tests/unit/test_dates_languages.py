"""What sentences of seven languages say of times, row by row; every mail is written on Monday.

``F`` is a fixed start, ``P`` a proposed one, ``W`` a window, ``D`` the day or instant something is due,
``E`` the day by which an employer will decide; "" says that the row names no appointment.
"""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from daemon.core.dates import TimeClass, deadline, decision_date, find_times

WRITTEN = datetime(2026, 11, 23, 14, tzinfo=UTC)
LETTERS = {TimeClass.FIXED: "F", TimeClass.PROPOSED: "P"}


def said(text: str, home: str, offset: int) -> set[str]:
    zone = ZoneInfo(home)
    found: set[str] = set()
    for mention in find_times(
        text, written_at=WRITTEN, sender_offset_minutes=offset, home_zone=home
    ):
        if mention.cls is TimeClass.WINDOW and mention.interview:
            found.add("W")
        elif mention.cls in LETTERS and mention.interview:
            start = mention.interview.start.astimezone(zone)
            found.add(f"{LETTERS[mention.cls]}{start:%m-%dT%H:%M}")
        assert not (mention.doubt and mention.cls in LETTERS), mention.doubt
    due = deadline(text, written_at=WRITTEN, sender_offset_minutes=offset, home_zone=home)
    if due:
        found.add(f"D{due.astimezone(zone):%m-%dT%H:%M}".removesuffix("T23:59"))
    decided = decision_date(text, written_at=WRITTEN, sender_offset_minutes=offset)
    if decided:
        found.add(f"E{decided:%m-%d}")
    return found


ENGLISH = [
    ("Great, I've got you down for Tuesday the 1st at 2:15 with Priya.", "F12-01T14:15"),
    ("Let's do Wednesday, 11am. I'll call you.", "F11-25T11:00"),
    (
        "You are all set for your onsite on December 3rd from 9:30 AM until 12:15 PM EST.",
        "F12-03T09:30",
    ),
    ("Please join us Thursday at noon at our Brooklyn office.", "F11-26T12:00"),
    ("Does 3.30pm on Friday suit?", "P11-27T15:30"),
    ("Our offer stands until Friday, December 4 at 5pm ET.", "D12-04T17:00"),
    ("Please send your references no later than close of business Wednesday.", "D11-25"),
    ("We expect to make a decision by the middle of next week.", "E12-03"),
    ("You should hear from us within 7 to 10 business days.", "E12-07"),
    ("Can you submit the take-home within 4 days?", "D11-27"),
    ("The test link expires in 72 hours.", "D11-26T09:00"),
    ("Parking is free after 6 pm on Mondays.", ""),
    (
        "The building opens at 8am on Tuesday, your interview is Tuesday, December 1 at 9am.",
        "F12-01T09:00",
    ),
    ("Our receptionist is in the office Mon-Fri 8am-4pm.", ""),
    ("Your interview scheduled for Nov 24 at 10am has been cancelled.", ""),
    ("We need to push our call from 2pm to 3:30pm on Wednesday.", "F11-25T15:30"),
    (
        "Unfortunately Dana can't make Tuesday at 10 any more; could you do Wednesday at 10 instead?",
        "P11-25T10:00",
    ),
    ("New time: Thu 3 Dec, 4pm. Old time: Wed 2 Dec, 4pm.", "F12-03T16:00"),
    ("Looking forward to speaking with you tomorrow at 1.", "F11-24T13:00"),
    (
        "Interview Details\nDate: 12/02/2026\nTime: 09:00 AM - 09:45 AM\nTimezone: Eastern Time",
        "F12-02T09:00",
    ),
    (
        "Your panel on 12/3:\n9:00 - 9:45 AM Dana Reyes\n10:00 - 10:30 AM Lee Park\n1:00 - 1:45 PM Ana Ruiz",
        "F12-03T09:00 F12-03T10:00 F12-03T13:00",
    ),
    (
        "Which works best?\n- Tue Dec 1 at 9am\n- Tue Dec 1 at 1pm\n- Wed Dec 2 at 11am",
        "P12-01T09:00 P12-01T13:00 P12-02T11:00",
    ),
    ("Your start date is Monday, January 11 at 8:30am; orientation begins at 9.", ""),
    ("We received your application on November 20 at 3:12 pm.", ""),
    ("I'm out of the office until December 1 and will reply then.", ""),
    ("Happy to chat, I'm around Tuesday between 2 and 4pm.", "W"),
    ("See you at half past ten on Thursday 26 November.", "F11-26T10:30"),
    ("The interview is at 1400 hrs on 2 December.", "F12-02T14:00"),
    (
        "It's confirmed: Friday, 27 November 2026, 08:30 (CET), which is 02:30 for you.",
        "F11-27T02:30",
    ),
    ("Mr Cole will ring you at ten to four on Tuesday.", "F11-24T15:50"),
    ("We'd like to invite you to interview on Thursday 3 December at 2.30pm.", "F12-03T14:30"),
    ("Your HireVue must be completed by 11:59 PM PST on 11/30/2026.", "D12-01T02:59"),
    ("Salary review happens every April; the range is 90-110k at 12 months.", ""),
    ("Please call 555-0142 ext 12 between 9 and 5.", ""),
    ("The committee meets on December 8, so we will let you know by December 10.", "E12-10"),
    ("You'll hear back from me early next week.", "E12-02"),
    ("Dinner with the team is on us afterwards. Interview: Wed 12/2, 3-4pm CT.", "F12-02T16:00"),
    (
        "We can offer you a slot on 8 December at 10.15, please confirm by 1 December.",
        "P12-08T10:15 D12-01",
    ),
    ("thurs 12/3 @ 6p works, see ya", "F12-03T18:00"),
    (
        "Reminder: your phone interview with Acme is in 2 hours, at 11:00 AM EST today.",
        "F11-23T11:00",
    ),
    (
        "The interview will run 45 minutes and start promptly at 10:00 a.m. on Monday, November 30.",
        "F11-30T10:00",
    ),
    (
        "When\nThursday Dec 3, 2026 ⋅ 1pm – 1:45pm (Eastern Time - New York)\n\nWhere\nZoom",
        "F12-03T13:00",
    ),
    (
        "Event Type: 30 Minute Interview\nInvitee: Alex Morgan\nEvent Date/Time: 11:00am - Tuesday, December 1, 2026 (US/Pacific)",
        "F12-01T14:00",
    ),
    ("Your application closes on November 30 at 5pm.", ""),
    ("Confirming Monday 11/30 @ 9:30 AM (EST) w/ Dr. Shah.", "F11-30T09:30"),
    (
        "I have 10:00, 10:30 and 2:15 open on Wednesday. Which do you want?",
        "P11-25T10:00 P11-25T10:30 P11-25T14:15",
    ),
    ("We're on for 4:15 p.m. Thurs.", "F11-26T16:15"),
    ("Your interview is today at 3:00 PM EST", "F11-23T15:00"),
    ("Interview on 12/1/26 at 0900", "F12-01T09:00"),
    ("The deadline to accept is noon on the 30th.", "D11-30T12:00"),
    ("Orientation starts Monday, December 7, at 8 AM sharp.", ""),
    ("We will hold interviews the week of December 7.", ""),
    ("Could we move Thursday's 2pm to Friday at the same time?", ""),
    ("9.15 on Wednesday suits me, come to the side gate.", "F11-25T09:15"),
    ("See you Thursday, 4 o clock, at the mill.", "F11-26T16:00"),
    (
        "Please report to the pilot house on Tuesday 1 December at 1415 with your papers.",
        "F12-01T14:15",
    ),
    ("Meet us on Tuesday at 1415 Harbor Street.", ""),
    ("The meeting is on Friday at 6:30 (yes, in the morning), gate C.", "F11-27T06:30"),
    ("The interview is on Friday at 10:00 (afternoon session for others).", "F11-27T10:00"),
    (
        "The interview is moved to Friday 27 November and your own time becomes 9.40.",
        "F11-27T09:40",
    ),
    ("You'll be Wednesday 2nd, still 11.30, same room.", "F12-02T11:30"),
    ("Make our interview Friday, same time (7.30), same yard.", "F11-27T07:30"),
    (
        "We see you on Wednesday 2 December. You teach at 11.05; send us your list by Friday.",
        "F12-02T11:05 D11-27",
    ),
    ("We paid 9.15 on average for each seat.", ""),
    ("So that's Thursday week at 2pm, at our depot.", "F12-03T14:00"),
    ("I'll call you tomorrow week at 10am.", "F12-01T10:00"),
    ("Your interview is a week today at 11am.", "F11-30T11:00"),
    ("Let's meet a week on Tuesday at 9.30am.", "F12-01T09:30"),
    ("Wednesday fortnight, 10am, at the hall. See you then.", "F12-09T10:00"),
    ("Noon on the sixteenth will do nicely.", "F12-16T12:00"),
    ("We are on the fourth floor, see you Tuesday at 10am.", "F11-24T10:00"),
    ("Tuesday arvo, 2.30, it is, at the ward.", "F11-24T14:30"),
    ("The ferry's full at two on Thursday so come for one and bring boots.", "F11-26T13:00"),
    ("Pop over about eleven on Saturday, I'll be in the yard.", "F11-28T11:00"),
    ("You'll meet about eleven of us at 10am on Friday.", "F11-27T10:00"),
    ("Your trial is Saturday from 5 till we close, about half 9.", "F11-28T17:00"),
    ("7 tomorrow. Corner of Mill Street, hard hat.", "F11-24T07:00"),
    ("She has 7 tomorrow and two on Friday.", ""),
    ("Too wet today, leave it till sat, 9am, same field.", "F11-28T09:00"),
    ("He sat, 9 of us around him.", ""),
    ("See you Monday 30th half 9 before we open.", "F11-30T09:30"),
    ("We open Saturday at 9.", ""),
    ("You are expected on Friday 27 November at 8.15 (breakfast is provided).", "F11-27T08:15"),
    ("Friday 27 November at 8.15, provided it suits you.", "P11-27T08:15"),
    ("You're at 2.40pm on Thursday, with Kath and one of our tenants.", "F11-26T14:40"),
    ("One of the slots is Thursday at 2.40pm.", "P11-26T14:40"),
    (
        "We had you down for this Thursday at 10am, and now it will be Friday 27 November at 11am.",
        "F11-27T11:00",
    ),
    ("I'm pushing us from 1:00 to 1:30 today, same link.", "F11-23T13:30"),
    (
        "We will see you on Wednesday at 4pm, and you are welcome to stay on for supper at 5.30pm.",
        "F11-25T16:00",
    ),
    ("You fly home on Thursday at 07:10.", ""),
    ("Your visit is on Wednesday at 2pm and your train leaves at 6.30pm.", "F11-25T14:00"),
    (
        "Wednesday 2nd of December, 9.30 at the quay, you'll be out on the water all morning.",
        "F12-02T09:30",
    ),
    ("I'm out on Wednesday, 9.30 to 11.", ""),
    (
        "I've arranged for you to see Ms Obi on Tuesday 1 December at 5.30pm, further to our talk.",
        "F12-01T17:30",
    ),
    ("Our manager will be calling you on Wednesday between 4:00 and 4:15 PM.", "F11-25T16:00"),
    (
        "New slot: Wednesday, December 2, 5:15 PM. (You had been Friday the 27th at noon, please strike that out.)",
        "F12-02T17:15",
    ),
    ("Kindly be at the estate office on Thursday 26 November by 8.00 am.", "F11-26T08:00"),
    (
        "The oral interview shall now hold on Tuesday 1 December by 9 o'clock prompt.",
        "F12-01T09:00",
    ),
    ("Kindly send us your papers on Thursday 26 November by 8.00 am.", "D11-26T08:00"),
    ("Tuesday it is, 2.30, Swan wing.", "F11-24T14:30"),
    ("Still good for tomorrow. 9.30, ring the bell twice.", "F11-24T09:30"),
    (
        "With reference to your mail dated 18th inst., your interview is on Saturday, 28 November, reporting time 9.30 a.m.",
        "F11-28T09:30",
    ),
    ("7 tmrw. Corner of Mill Street.", "F11-24T07:00"),
    ("We had you down for this Thursday at 10am. So: Friday, same hour.", "F11-27T10:00"),
    ("Meet me at the office instead and we'll say 11, not 9. Still Wednesday.", "F11-25T11:00"),
    ("We are without power from 10 to 12:30 tomorrow. New time 13:15, same link.", "F11-24T13:15"),
    ("Friday at 2 suits me well, I will be on shift until 4.", "F11-27T14:00"),
    ("Wednesday the 2nd at eleven will do very well.", "F12-02T11:00"),
    ("Come on Wednesday 2 December, 9.15 for a 9.30 start.", "F12-02T09:15"),
    ("From: Wed 25 Nov, 10:00\nTo: Thu 26 Nov, 14:30", "F11-26T14:30"),
    ("We meet instead of tomorrow on Wednesday at 3pm.", "F11-25T15:00"),
    ("Your interview is not Tuesday at 10 but Wednesday at 11am.", "F11-25T11:00"),
    ("See you 6 Wednesday morning then, bring your own steel.", "F11-25T06:00"),
    ("You and I saw 6 Wednesday.", ""),
    ("We are full tonight, come tomorrow 6 instead.", "F11-24T18:00"),
    ("For tomorrow 6 people are coming.", ""),
    ("Hello, tommorow 7 o clock in front of the mill, I take you to the site.", "F11-24T07:00"),
    ("I'll ring you at 8am tomorrow.", "F11-24T08:00"),
    ("The flight got moved so your 8am becomes 6.30am tomorrow, same link.", "F11-24T06:30"),
    (
        "If you were 9.00 on Thursday, your interview is 12.00 on Thursday.",
        "P11-26T09:00 P11-26T12:00",
    ),
    ("We meet Thursday week 48 at 10am.", "F11-26T10:00"),
]
GERMAN = [
    (
        "Ihr Vorstellungsgespräch findet am Mittwoch, den 2. Dezember um 9 Uhr 30 in unserem Büro statt.",
        "F12-02T09:30",
    ),
    ("Wir freuen uns, Sie am 03.12. um 14 Uhr kennenzulernen.", "F12-03T14:00"),
    ("Passt Ihnen Donnerstag, 26.11., 10:00 Uhr?", "P11-26T10:00"),
    (
        "Mögliche Termine: Di 1.12. 9:00, Mi 2.12. 15:30 oder Do 3.12. 11:00 Uhr.",
        "P12-01T09:00 P12-02T15:30 P12-03T11:00",
    ),
    ("Bitte geben Sie uns bis spätestens Freitag Bescheid.", "D11-27"),
    ("Sie haben 5 Werktage Zeit, die Aufgabe einzureichen.", "D11-30"),
    ("Wir melden uns bis Ende nächster Woche bei Ihnen.", "E12-04"),
    ("Der Termin am 30.11. um 10 Uhr muss leider entfallen.", ""),
    ("Statt am Dienstag um 10 Uhr treffen wir uns am Mittwoch um 11 Uhr.", "F11-25T11:00"),
    ("Arbeitsbeginn ist der 01.02.2027 um 8 Uhr.", ""),
    ("Telefonisch erreichen Sie mich werktags von 8 bis 16 Uhr.", ""),
    (
        "Wir laden Sie herzlich zum Gespräch am kommenden Donnerstag um Viertel nach zwei ein.",
        "F11-26T14:15",
    ),
    ("Der Link ist bis 30. November 2026, 18:00 Uhr gültig.", "D11-30T18:00"),
    ("Interview am Freitag von 13:00 bis 13:45 Uhr per Teams.", "F11-27T13:00"),
    ("Ihre Bewerbung ist am 20.11.2026 um 18:32 Uhr bei uns eingegangen.", ""),
    ("Bitte seien Sie um 8:45 Uhr da; das Gespräch beginnt am 4.12. um 9 Uhr.", "F12-04T09:00"),
    (
        "Termin: Mittwoch, 02.12.2026\nUhrzeit: 10:30 - 11:30 Uhr\nOrt: Hauptstraße 5, 10115 Berlin",
        "F12-02T10:30",
    ),
    ("Wann: Do. 03.12.2026, 15 Uhr bis 15:45 Uhr (MEZ)", "F12-03T15:00"),
    ("Hiermit bestätige ich Ihren Termin am 27.11. um 8:15 Uhr.", "F11-27T08:15"),
    ("Könnten wir am Dienstag, den 1.12., um 16 Uhr telefonieren?", "P12-01T16:00"),
    (
        "Wir möchten Ihnen folgende Termine vorschlagen:\n\n- 30.11., 9:00 Uhr\n- 01.12., 13:00 Uhr\n\nBitte teilen Sie uns mit, welcher Termin Ihnen passt.",
        "P11-30T09:00 P12-01T13:00",
    ),
    (
        "Ihr Gespräch wurde vom 30.11., 10:00 Uhr auf den 02.12., 14:00 Uhr verschoben.",
        "F12-02T14:00",
    ),
    ("Die Bewerbungsfrist endet am 30.11.2026 um 23:59 Uhr.", ""),
    ("Bitte senden Sie den unterschriebenen Vertrag bis 4. Dezember zurück.", "D12-04"),
    ("Das Telefonat ist für heute um 17 Uhr angesetzt.", "F11-23T17:00"),
    ("Übermorgen um halb zehn bei uns im Büro, passt das?", "P11-25T09:30"),
    ("Der Termin morgen um 9 steht.", "F11-24T09:00"),
    ("Eine Entscheidung fällt voraussichtlich in KW 50.", "E12-11"),
    ("Ich bin bis 30.11. im Urlaub und melde mich danach.", ""),
    ("Das Gespräch findet am Montag, 30. November, um 11:00 Uhr c.t. statt.", "F11-30T11:15"),
    ("Wir sehen uns heute in einer Woche um 10 Uhr.", "F11-30T10:00"),
    ("Wir erwarten Sie Dienstagvormittag um 9 Uhr.", "F11-24T09:00"),
    ("Also Mittwochnachmittag, halb drei, bei uns im Hof.", "F11-25T14:30"),
    ("Wir telefonieren übermorgen um 14 Uhr.", "F11-25T14:00"),
    (
        "Wir nehmen den zweiten Ihrer Vorschläge, also Freitag, 27. November, 8.30 Uhr.",
        "F11-27T08:30",
    ),
    ("Ihr Vorschlag Mittwoch 17 Uhr ist ok für mich.", "F11-25T17:00"),
    ("Mein Vorschlag wäre Mittwoch 17 Uhr.", "P11-25T17:00"),
    (
        "Sie kommen bitte schon am 30. November, Dienstbeginn 6:45, und melden sich bei der Pforte.",
        "F11-30T06:45",
    ),
    (
        "Wir sehen uns am 30. November um halb sieben in der Werkstatt und reden über die Stelle.",
        "F11-30T18:30",
    ),
    (
        "Dann nehme ich es so auf: 1. Dezember, 16:30, Café am Hof (nicht im Büro, da wird gebohrt).",
        "F12-01T16:30",
    ),
    (
        "Frau Noll muss am Mittwoch um halb drei in eine Sitzung, die sich nicht verlegen lässt. Wir haben Sie auf 16 Uhr am selben Tag gesetzt.",
        "F11-25T16:00",
    ),
    ("Wir treffen uns statt morgen am Mittwoch, den 2. Dezember, um 13:30 Uhr.", "F12-02T13:30"),
    ("Sie stellen sich am Mittwoch um 6:30 vor, Halle C.", "F11-25T06:30"),
    (
        "Wir müssen unser Gespräch von Dienstag 10 Uhr auf Dienstag 14:30 Uhr verlegen.",
        "F11-24T14:30",
    ),
    ("Mir passt von 10 bis 12 Uhr am Mittwoch.", "P11-25T10:00"),
    ("Wir frühstücken am Morgen, das Gespräch ist am Mittwoch um 10 Uhr.", "F11-25T10:00"),
]
FRENCH = [
    ("Nous vous attendons le jeudi 3 décembre à 9 heures précises.", "F12-03T09:00"),
    ("Votre entretien est fixé au 2/12 à 15h.", "F12-02T15:00"),
    ("Merci de nous répondre avant le 30 novembre à midi.", "D11-30T12:00"),
    ("Vous avez 48 heures pour compléter le test.", "D11-25T15:00"),
    ("Nous reviendrons vers vous d'ici la fin du mois.", "E11-30"),
    ("L'entretien de mardi 10h est reporté à vendredi 14h.", "F11-27T14:00"),
    ("Je vous propose le lundi 30 à 17h ou le mardi 1er à 8h30.", "P11-30T17:00 P12-01T08:30"),
    ("Nos bureaux sont ouverts du lundi au vendredi de 9h à 18h.", ""),
    ("On se retrouve demain à dix heures et quart en visio.", "F11-24T10:15"),
    ("Votre prise de poste aura lieu le 4 janvier à 8h30.", ""),
    ("Rendez-vous confirmé : mar. 1 déc. 2026, 14:00 – 14:30 (CET)", "F12-01T14:00"),
    ("Je vous appellerai vendredi vers 16h.", "F11-27T16:00"),
    (
        "Date : mercredi 2 décembre 2026\nHeure : 14h00\nLieu : 12 rue de la Paix, Paris",
        "F12-02T14:00",
    ),
    (
        "Nous avons le plaisir de vous convier à un entretien le 03/12/2026 de 9h30 à 10h30.",
        "F12-03T09:30",
    ),
    ("Pourriez-vous nous confirmer votre présence le lundi 30 novembre à 10h ?", "P11-30T10:00"),
    (
        "Créneaux proposés :\n- jeudi 26/11 à 9h\n- vendredi 27/11 à 15h30\nMerci de m'indiquer celui qui vous convient.",
        "P11-26T09:00 P11-27T15:30",
    ),
    ("L'entretien prévu demain à 14h est annulé.", ""),
    ("Je vous confirme notre échange de jeudi, 11h.", "F11-26T11:00"),
    ("Une réponse vous sera donnée sous quinze jours.", "E12-08"),
    ("Le poste est à pourvoir dès le 4 janvier 2027, horaires 8h-16h.", ""),
    ("Rendez-vous ce mercredi à 18 h au 3e étage.", "F11-25T18:00"),
    ("Vous pouvez passer le test jusqu'au 29 novembre 23h59.", "D11-29"),
    ("C'est noté pour l'essai mardi 1er décembre, arrivée 6h.", "F12-01T06:00"),
    ("Entretien jeudi 3 décembre, 7 h 30, au dépôt.", "F12-03T07:30"),
    ("Ok pour le 3 décembre a 4h30 du matin au quai.", "F12-03T04:30"),
    (
        "Nous vous attendons mardi 1er décembre à 11 h pour le poste (contractuel, 18 h, un an).",
        "F12-01T11:00",
    ),
    ("L'échange dure 1h30.", ""),
    ("Nous vous attendons jeudi en huit à 9h30.", "F12-03T09:30"),
    ("On se voit demain en huit à 14h.", "F12-01T14:00"),
    (
        "Votre entretien n'est pas le 1er décembre à 8h30 mais bien le 2 décembre à 13h.",
        "F12-02T13:00",
    ),
    ("Le lundi 30 novembre à 16h nous convient à toutes les deux.", "F11-30T16:00"),
    ("La permanence a lieu toutes les deux semaines, le lundi à 16h.", ""),
    ("Vous serez reçu le mercredi 2 décembre, à 14 h 30, par la directrice.", "F12-02T14:30"),
    ("Votre dossier a été reçu le 2 novembre à 14 h 30.", ""),
    (
        "Vous serez entendue le samedi 28 novembre à 10 h 40. Vous jouerez deux œuvres de votre choix.",
        "F11-28T10:40",
    ),
    (
        "Ton entretien a changé.\nAvant : jeudi 26 novembre, 10:00\nMaintenant : vendredi 27 novembre, 16:00",
        "F11-27T16:00",
    ),
    (
        "Ce sera le 2 décembre à 10 h 30, le deuxième des créneaux que vous aviez proposés.",
        "F12-02T10:30",
    ),
    ("C'est noté pour l'essai mardi 1er décembre à 8h, fin 13h30.", "F12-01T08:00"),
    ("C'est bon pour jeudi matin le 26, 7 h 30.", "F11-26T07:30"),
    ("Vous serez donc reçu le jeudi 10 décembre 2026 à 14 h 15, salle 4.", "F12-10T14:15"),
    ("Date : vendredi 27 novembre\nHeure : 5h15 (oui le matin)", "F11-27T05:15"),
]
SPANISH = [
    ("Te esperamos el miércoles 2 de diciembre a las 12 del mediodía.", "F12-02T12:00"),
    ("¿Te vendría bien el jueves a las cinco de la tarde?", "P11-26T17:00"),
    ("Tienes hasta el viernes 27 a las 18:00 para enviar la prueba.", "D11-27T18:00"),
    ("Te confirmaremos la decisión antes del 4 de diciembre.", "E12-04"),
    ("La entrevista del martes 24 a las 10:00 queda cancelada.", ""),
    ("Hemos cambiado tu entrevista del lunes al martes 1/12 a las 9:15.", "F12-01T09:15"),
    ("Opciones: lunes 30 a las 10h, martes 1 a las 16h.", "P11-30T10:00 P12-01T16:00"),
    ("El horario de oficina es de 9 a 18 h de lunes a jueves.", ""),
    ("Por favor responde en un plazo de 3 días hábiles.", "D11-26"),
    ("Quedamos mañana a las 11 y cuarto por Zoom.", "F11-24T11:15"),
    ("Tu incorporación será el 11 de enero a las 9:00.", ""),
    (
        "Fecha: 2 de diciembre de 2026\nHora: 16:30 h (hora peninsular)\nLugar: Calle Mayor 4, Madrid",
        "F12-02T16:30",
    ),
    ("Tu entrevista con Ana queda agendada para el jueves 3/12, de 10 a 11 h.", "F12-03T10:00"),
    ("¿Podrías el martes 1 a las 9:30?", "P12-01T09:30"),
    (
        "Te proponemos estos horarios:\n- Lunes 30, 12:00\n- Martes 1, 17:00\n¿Cuál prefieres?",
        "P11-30T12:00 P12-01T17:00",
    ),
    ("Lamentablemente tenemos que aplazar la entrevista de mañana a las 12.", ""),
    ("Mañana a las 4 de la tarde te llamo.", "F11-24T16:00"),
    ("La prueba debe entregarse antes del lunes 30 a las 10:00.", "D11-30T10:00"),
    ("Recibirás noticias nuestras la próxima semana.", "E12-04"),
    ("Le esperamos de mañana en ocho a las 10:00.", "F12-01T10:00"),
    ("Nos vemos el jueves en ocho a las 12:00.", "F12-03T12:00"),
    (
        "Adelantamos tu entrevista de las 13:00 a las 8:30 del mismo día (jueves 26 de noviembre).",
        "F11-26T08:30",
    ),
    ("Ya no vas el jueves por la mañana sino el viernes 27 a las 16:00.", "F11-27T16:00"),
    ("Pasamos la entrevista del martes al jueves 26, a la misma hora (12:00).", "F11-26T12:00"),
    ("Que no se te olvide: mañana, martes 24, a las 17:15, entrevista.", "F11-24T17:15"),
    ("Quedamos para el jueves día 26, a las once de la mañana.", "F11-26T11:00"),
    ("Se le cita a la entrevista el 25/11/2026 (miércoles), turno de las 16:40 h.", "F11-25T16:40"),
    ("Me quedo con tu segunda opción: jueves 26 a las 16:00.", "F11-26T16:00"),
]
ITALIAN = [
    ("Il colloquio è fissato per giovedì 3 dicembre alle 15.30.", "F12-03T15:30"),
    ("Le andrebbe bene martedì alle 10?", "P11-24T10:00"),
    ("La aspettiamo mercoledì 2 dicembre alle ore 9 presso la nostra sede.", "F12-02T09:00"),
    ("Ci faccia avere la risposta entro venerdì 27 novembre.", "D11-27"),
    ("Le daremo riscontro entro due settimane.", "E12-07"),
    ("L'incontro di domani alle 11 è annullato.", ""),
    (
        "Le proponiamo lunedì 30/11 ore 14:00 oppure martedì 1/12 ore 11:30.",
        "P11-30T14:00 P12-01T11:30",
    ),
    ("La segreteria è aperta dal lunedì al venerdì, ore 9-13.", ""),
    ("Data: 3 dicembre 2026\nOra: 11:00\nLuogo: Via Roma 10, Milano", "F12-03T11:00"),
    ("Confermo il colloquio di venerdì 27 novembre alle 9:30 su Teams.", "F11-27T09:30"),
    ("Potrebbe andare giovedì alle 16?", "P11-26T16:00"),
    ("Il colloquio di martedì alle 10 è stato spostato a mercoledì alle 15.", "F11-25T15:00"),
    ("Il test va completato entro il 30 novembre alle ore 18.", "D11-30T18:00"),
    ("La contatteremo entro la fine della prossima settimana.", "E12-04"),
    ("La richiamo domani alle tre e mezza.", "F11-24T15:30"),
    ("Mercoledì 2 alle 21 andata, la diretta comincia dopo.", "F12-02T21:00"),
    ("Venerdì 27 alle 13 va benissimo anche per me.", "F11-27T13:00"),
    ("Facciamo venerdì 27 alle 11 anziché giovedì alle 11.", "F11-27T11:00"),
    (
        "Il colloquio di martedì 1 dicembre viene posticipato dalle 9:00 alle 12:15 dello stesso giorno.",
        "F12-01T12:15",
    ),
    ("Confermato: gio 26/11 ore 9.45, in sede.", "F11-26T09:45"),
]
DUTCH = [
    ("We zien je graag op donderdag 3 december om 13.30 uur op ons kantoor.", "F12-03T13:30"),
    ("Schikt dinsdag 1 december om kwart over tien?", "P12-01T10:15"),
    ("Laat je het ons uiterlijk vrijdag weten?", "D11-27"),
    ("Je hoort binnen vijf werkdagen van ons.", "E11-30"),
    ("Het gesprek van morgen om 9 uur gaat helaas niet door.", ""),
    ("We verzetten je gesprek van dinsdag 10.00 uur naar woensdag 11.00 uur.", "F11-25T11:00"),
    ("Wij zijn bereikbaar van maandag t/m vrijdag van 8.30 tot 17.00 uur.", ""),
    ("Ik bel je morgen om half vier.", "F11-24T15:30"),
    ("Kun je maandag 30/11 om 10 uur of dinsdag 1/12 om 14 uur?", "P11-30T10:00 P12-01T14:00"),
    (
        "Datum: woensdag 2 december\nTijd: 15.00 - 16.00 uur\nLocatie: Keizersgracht 10, Amsterdam",
        "F12-02T15:00",
    ),
    ("Hierbij bevestig ik je gesprek op 4 december om 11:15.", "F12-04T11:15"),
    ("Zullen we donderdag om tien uur bellen?", "P11-26T10:00"),
    (
        "De volgende momenten zijn mogelijk:\n- ma 30/11 9.00 uur\n- di 1/12 13.30 uur",
        "P11-30T09:00 P12-01T13:30",
    ),
    ("Graag ontvangen wij je opdracht voor maandag 30 november 12.00 uur.", "D11-30T12:00"),
    ("Volgende week laten we je weten of je door bent.", "E12-04"),
    ("Helaas moet ik onze afspraak van vrijdag 9.00 uur verzetten.", ""),
    ("Je bent ingepland op dinsdag 1 dec. van 10:00 tot 10:45.", "F12-01T10:00"),
    ("Zaterdagmiddag half vijf is prima, tot dan.", "F11-28T16:30"),
    ("We verwachten u donderdagochtend om 9 uur.", "F11-26T09:00"),
    ("We bellen je vandaag over een week om 10.00 uur.", "F11-30T10:00"),
    ("Is goed. Vrijdag 7 uur op de zaak, koffie staat klaar.", "F11-27T07:00"),
    ("Je werkt vrijdag 7 uur per dag.", ""),
    ("Uw gesprek wordt daarom uitgesteld tot woensdag 2 december om 11 uur.", "F12-02T11:00"),
    ("We houden het op uw eerste voorstel: dinsdag 1 december, 9u.", "F12-01T09:00"),
    ("U bent ingedeeld op uw eerste voorkeur, dinsdag 1 december om 10.00 uur.", "F12-01T10:00"),
]
PORTUGUESE = [
    ("A sua entrevista está marcada para quinta-feira, 3 de dezembro, às 10h30.", "F12-03T10:30"),
    ("Pode ser na terça, dia 1, às 15h?", "P12-01T15:00"),
    ("Responda por favor até ao dia 27 de novembro.", "D11-27"),
    ("Daremos retorno em até 10 dias úteis.", "E12-07"),
    ("A reunião de amanhã às 9h foi cancelada.", ""),
    ("A entrevista passou de terça às 10h para quarta-feira às 11h.", "F11-25T11:00"),
    ("Combinado, sexta-feira às três da tarde.", "F11-27T15:00"),
    ("O atendimento é de segunda a sexta, das 9h às 18h.", ""),
    ("Data: 02/12/2026\nHora: 15h00\nLocal: Rua Augusta, 10, Lisboa", "F12-02T15:00"),
    ("Confirmamos a entrevista para o dia 3 de dezembro às 9h30.", "F12-03T09:30"),
    ("Você teria disponibilidade na quarta às 14h?", "P11-25T14:00"),
    ("Sugerimos:\n- segunda, 30/11, 10h\n- terça, 01/12, 16h", "P11-30T10:00 P12-01T16:00"),
    ("Precisamos remarcar a conversa de quinta às 11h.", ""),
    ("O teste deve ser entregue até sexta-feira, 27/11, às 18h.", "D11-27T18:00"),
    ("Ligo-lhe amanhã às dez e meia.", "F11-24T10:30"),
    ("Até ao final da semana damos uma resposta.", "E11-27"),
    ("Fica marcado de hoje a oito, às 10h.", "F11-30T10:00"),
    ("Compareça dia 30/11/2026, segunda-feira, 06h45, na portaria.", "F11-30T06:45"),
    ("De: qua., 25/11, 10:00\nPara: qui., 26/11, 14:30", "F11-26T14:30"),
    ("Joguei nosso papo de hoje 11h pra hoje 17h30.", "F11-23T17:30"),
    (
        "A entrevista que seria na segunda foi remarcada para terça-feira, 01/12, às 9h.",
        "F12-01T09:00",
    ),
    ("Afinal venha às 8 e meia de sexta em vez das 11.", "F11-27T08:30"),
    ("A entrevista agendada para dia 26 às 9h passará para as 16h30 do mesmo dia.", "F11-26T16:30"),
    ("Quinta às 8 fica bem, até lá.", "F11-26T08:00"),
    ("A conversa é qua, 25/11, 17:30.", "F11-25T17:30"),
]


ROWS = [
    *((text, expected, "America/New_York", -300) for text, expected in ENGLISH),
    *((text, expected, "Europe/Berlin", 60) for text, expected in GERMAN),
    *((text, expected, "Europe/Paris", 60) for text, expected in FRENCH),
    *((text, expected, "Europe/Madrid", 60) for text, expected in SPANISH),
    *((text, expected, "Europe/Rome", 60) for text, expected in ITALIAN),
    *((text, expected, "Europe/Amsterdam", 60) for text, expected in DUTCH),
    *((text, expected, "Europe/Lisbon", 0) for text, expected in PORTUGUESE),
]


@pytest.mark.parametrize(("text", "expected", "home", "offset"), ROWS)
def test_a_sentence_says_these_times_and_no_others(
    text: str, expected: str, home: str, offset: int
) -> None:
    assert said(text, home, offset) == set(expected.split())
