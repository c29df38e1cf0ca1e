"""Signs of a scam: what lures say in seven languages, and what honest mail says that sounds alike."""

from __future__ import annotations

from datetime import UTC, datetime
from time import process_time

import pytest

from daemon.core.detect.clauses import read
from daemon.core.detect.context import Context
from daemon.core.detect.phrases import GRAMMARS
from daemon.core.detect.scam import scam_signs
from daemon.core.detect.scam.book import Phrase, phrases_of, word_heads
from daemon.core.detect.scam.dutch import DUTCH
from daemon.core.detect.scam.english import ENGLISH
from daemon.core.detect.scam.french import FRENCH
from daemon.core.detect.scam.german import GERMAN
from daemon.core.detect.scam.italian import ITALIAN
from daemon.core.detect.scam.passages import lay_out
from daemon.core.detect.scam.portuguese import PORTUGUESE
from daemon.core.detect.scam.signs import Paper, Sign
from daemon.core.detect.scam.spanish import SPANISH
from daemon.core.detect.scam.tongue import Tongue
from daemon.core.detect.understand import understand
from daemon.core.message import parse
from daemon.core.model import Kind, Message

S = Sign
DANA = "Dana Reyes <dana@acme.example>"
TONGUES = (ENGLISH, GERMAN, FRENCH, SPANISH, PORTUGUESE, ITALIAN, DUTCH)


def message(
    body: str, *, subject: str = "Your application", sender: str = DANA, more: str = ""
) -> Message:
    head = f"From: {sender}\nTo: alex@example.org\nSubject: {subject}\nDate: Tue, 01 Dec 2026 10:00:00 +0000\n{more}"
    raw = f"{head}Content-Type: text/plain; charset=utf-8\n\n{body}"
    return parse(raw.encode(), arrived_at=datetime(2026, 12, 1, 11, 0, tzinfo=UTC))


def signs(mail: Message, *, company: str = "Acme", related: bool = True) -> set[Sign]:
    reading = read(mail.subject, mail.text, GRAMMARS)
    words = scam_signs(mail, reading, company, conversation=bool(mail.references), related=related)
    return {sign for sign in Sign if sign.words in words}


# --- lures, each with the signs that must be among those told ---------------------------------

LURES: tuple[tuple[set[Sign], str, str], ...] = (
    ({S.FEE}, "Your start", "Before your first shift we need you to wire $150 for the safety training. It comes back to you with your first wage."),
    ({S.FEE}, "Offer", "Congratulations, you are hired. The background screening costs 45 USD, which every new hire covers in advance through our partner's payment page."),
    ({S.METHOD, S.PROOF}, "Offer", "To receive your company laptop, kindly make a payment of $300 insurance deposit through Zelle and send us the receipt."),
    ({S.METHOD, S.MULE}, "Welcome", "A bank draft will reach you tomorrow by courier. Please cash it, retain 10% as your first pay and forward what is left to our supplier in Bitcoin."),
    ({S.CHEQUE}, "Home office", "We will email you an e-check. Print it on check stock paper and deposit it with your phone, then pay the equipment vendor."),
    ({S.MULE}, "Job", "Your duties: customers transfer money to your account, you take your 8 percent commission and send the remaining sum on to our partners the same day."),
    ({S.PARCELS, S.LABELS}, "Logistics assistant from home", "You receive boxes at your apartment, stick the new label on them and drop them at the nearest post office. $40 per box."),
    ({S.TASKS, S.RATING}, "Part time", "Rate hotels and restaurants on our platform, 38 tasks a day, earn up to 120 USDT. Deposit to unlock VIP orders."),
    ({S.CHAT}, "Interview", "Your interview will take place on Telegram. Add our HR manager @hr_kate and text her when you are online."),
    ({S.CHAT}, "Interview", "Kindly set up a Signal account and text the hiring manager, the interview is a chat of 40 minutes, no call."),
    ({S.SELFIE, S.PAPER}, "Verification", "Please send a photo of both sides of your driver's license, a selfie with it and the code that you receive by SMS."),
    ({S.CARD}, "Payroll", "For payroll set-up reply with your online banking username and password."),
    ({S.PASSWORD}, "Document", "Log in with your email and password to view the offer letter."),
    ({S.REMOTE}, "Set-up", "Please install AnyDesk so that our technician can set up your work profile."),
    ({S.BYPASS}, "Test", "Download the zip, run the installer and choose Run anyway when Windows warns you."),
    ({S.MLM, S.DREAM}, "Opportunity", "Be your own boss! Passive income, financial freedom: join our business presentation on Zoom tonight and build your team."),
    ({S.METHOD}, "Hiring", "Purchase two Apple gift cards for the client onboarding, scratch them and send me pictures of the codes."),
    ({S.FEE}, "Work permit", "Your contract is ready. The embassy charges of 320 GBP for the work permit have to be settled by you through our agent, Barrister Cole, before the ticket is issued."),
    ({S.FEE}, "Medical", "You must complete the medical fitness certificate with our clinic, the fee of INR 2,500 is payable by you and is refundable after joining."),
    ({S.PAPER, S.EARLY}, "Interview", "To schedule your interview please reply with your SSN, date of birth and home address."),
    ({S.PROOF, S.CREDIT}, "Next", "As part of the process the property management of our office wants everyone's credit report. Follow this link to get yours free and send the screenshot. There is no interview after that."),
    ({S.MESSENGER, S.RICHES}, "Position", "My name is James from HR. I got your CV from Indeed. You can earn 1500 USD weekly from your phone, an hour or two a day, nothing to learn. Just reach me on Telegram."),
    ({S.KEYWORD, S.RATING}, "Remote job!!", "Hello dear, we need 10 people to help our merchants raise the visibility of their products. You press a button 40 times each day and receive commission in USDT. Reply YES on WhatsApp +1 555 0100 to begin."),
    ({S.METHOD}, "Personal assistant", "I'm out of the country at the moment. I will have a payment sent to you so that you can buy supplies for an orphanage and get some Google Play cards as presents. You keep $400 weekly."),
    ({S.CHEQUE, S.MULE}, "Car wrap", "Get paid $500 each week to drive your car with our sticker. We mail you a certified check; after cashing it deduct your pay and send the balance to the graphic artist."),
    ({S.FEE, S.REFUND}, "Employment", "In line with company policy you are to buy the software licences from our accredited vendor. The company refunds you with your first pay stub."),
    ({S.FEE, S.CHEQUE}, "Nanny", "My daughter needs a nanny from May. I'd send a cashier's cheque, you take out your first week's pay and use what's left to buy her wheelchair from the dealer."),
    ({S.METHOD}, "Crew", "CONGRATULATIONS for the position of cabin steward with our cruise line. Candidates must apply for the seaman book and the STCW certificate with our agency; total amount 675 USD to be sent via Western Union."),
    ({S.FEE, S.REFUND}, "Selection", "You have cleared the online test. Kindly pay Rs 1999/- towards the document verification charges to get the offer letter. The amount will be refunded in your first month's salary."),
    ({S.ACCOUNT}, "KYC", "Open an account at this bank with the data we send, confirm the video identification, then forward us the access. You get 80 euros for each account."),
    ({S.BYPASS}, "Meeting", "Your camera access is blocked. To fix it press Win + R, paste the command below and hit enter, then rejoin the interview."),
    ({S.WALLET, S.CODE}, "Assessment", "Unzip the project, password for the archive is 2026, and start the server on your laptop. Then connect MetaMask to test the payment flow."),
    ({S.ACCOUNT, S.RICHES}, "App-Tester", "Guten Tag, als Tester prüfen Sie die Legitimation verschiedener Banken. Sie führen mit Ihrem Ausweis ein Postident durch, das Konto wird danach gelöscht. Vergütung 50 € je Auftrag. Mit freundlichen Grüßen"),
    ({S.FEE, S.METHOD}, "Heimarbeit", "Guten Tag, für die Heimarbeit bestellen Sie zunächst das Startpaket für 49 Euro, zahlbar per Paysafecard. Mit freundlichen Grüßen und vielen Dank für Ihr Interesse"),
    ({S.PAPERS, S.HIRED}, "Ihre Einstellung", "Guten Tag, Sie sind eingestellt, ein Gespräch brauchen wir nicht. Schicken Sie uns Vorder- und Rückseite Ihres Ausweises, Ihre IBAN und die Steuer-ID bis heute Abend. Mit freundlichen Grüßen"),
    ({S.FEE}, "Poste", "Bonjour, pour recevoir votre ordinateur, il vous faudra verser une caution de 150 € qui vous sera rendue à la fin du contrat. Cordialement"),
    ({S.MESSENGER, S.RICHES}, "Travail", "Bonjour, gagnez 150 € par jour depuis votre téléphone en notant des restaurants. Aucune expérience. Écrivez-moi sur Telegram. Cordialement"),
    ({S.METHOD}, "Empleo", "Hola, el curso de manipulador cuesta 45 € y lo tienes que pagar antes del lunes por Bizum al 600 000 000. Gracias por tu candidatura"),
    ({S.PARCELS}, "Paquetería", "Hola, recibirás paquetes en casa, cambias la etiqueta y los mandas al extranjero. Pagamos 30 € por paquete. Gracias"),
    ({S.TASKS, S.RATING}, "Vaga home office", "Olá, curta vídeos e avalie produtos e ganhe até R$ 300 por dia pelo celular. Para sacar, recarregue sua conta com R$ 50. Obrigada"),
    ({S.PARCELS}, "Lavoro", "Buongiorno, riceverà pacchi a casa, cambierà l'etichetta e li rispedirà. 30 euro a pacco. Grazie per il suo interesse e cordiali saluti"),
    ({S.MESSENGER, S.RATING}, "Lavoro", "Buongiorno, guadagna 200 euro al giorno dal telefono, senza esperienza: basta mettere mi piace ai video. Scrivi su Telegram. Grazie"),
    ({S.MULE}, "Bijbaan", "Hallo, klanten maken geld over naar je rekening, je houdt 5 procent commissie en stuurt de rest door. Met vriendelijke groet, wij horen graag van je"),
    ({S.PARCELS}, "Werk", "Hallo, je ontvangt pakketten op je huisadres en stuurt ze door met een nieuw verzendlabel. Met vriendelijke groet, wij horen graag van je"),
    ({S.FEE, S.REFUND}, "Zusage", "Herzlichen Glückwunsch zu Ihrer Stelle! Vor dem Start ist eine Kaution von 120 Euro für das Arbeitshandy zu überweisen, die Sie mit dem ersten Gehalt zurückbekommen. Viele Grüße und bis bald"),
    ({S.CHAT, S.MESSENGER}, "Ihre Bewerbung", "Wir haben Ihre Bewerbung erhalten. Das Gespräch findet über Telegram statt, bitte schreiben Sie Frau Berg unter @berg_hr. Mit freundlichen Grüßen"),
    ({S.PARCELS, S.RICHES}, "Nebenjob", "Sie nehmen Pakete zu Hause an und leiten sie mit neuem Etikett weiter. Wir zahlen 20 Euro pro Paket. Mit freundlichen Grüßen"),
    ({S.MULE}, "Job", "Kunden überweisen Beträge auf Ihr Konto, Sie behalten fünf Prozent und leiten den Rest weiter. Mit freundlichen Grüßen und vielen Dank"),
    ({S.ACCOUNT, S.SECRECY}, "Testaufgabe", "Bitte eröffnen Sie ein Konto bei der Bank und bewerten Sie das Video-Ident-Verfahren. Sagen Sie dem Mitarbeiter nicht, dass es ein Test ist. Mit freundlichen Grüßen"),
    ({S.SELFIE, S.PAPER}, "Vertrag", "Ohne Vorstellungsgespräch bekommen Sie den Vertrag. Senden Sie uns dafür Fotos von Ausweis und Bankkarte sowie ein Selfie mit Ausweis. Mit freundlichen Grüßen"),
    ({S.FEE, S.METHOD}, "Votre embauche", "Bonjour, votre candidature est acceptée. Vous devez régler 90 euros de frais de dossier par coupons Transcash pour que votre contrat soit envoyé. Cordialement"),
    ({S.CHAT, S.MESSENGER}, "Poste", "Bonjour, l'entretien se fera par écrit sur Telegram avec Mme Roy (@roy_rh). Cordialement, et merci pour votre candidature"),
    ({S.PARCELS}, "Emploi à domicile", "Bonjour, vous réceptionnez des colis chez vous et vous les réexpédiez avec une nouvelle étiquette. 30 € par colis. Cordialement"),
    ({S.METHOD}, "Garde", "Bonjour, je vous envoie un chèque de 1 900 €. Déposez-le, gardez 300 € pour votre salaire et envoyez la différence par mandat cash au livreur. Cordialement"),
    ({S.FEE, S.METHOD}, "Seleccionada", "Hola, ha sido elegida para el puesto. Para apartar su lugar deposite 600 pesos por el examen médico en OXXO. Saludos"),
    ({S.CHAT, S.MESSENGER}, "Trabajo", "Hola, la entrevista será por Telegram, escribe al usuario @rh_lina. Gracias por tu postulación"),
    ({S.SELFIE, S.PAPERS}, "Oferta", "Hola, para la contratación mándanos foto de tu INE por ambos lados, una selfie con la INE y tu CLABE. Gracias por tu interés en la vacante"),
    ({S.FEE}, "Vaga", "Olá, você foi aprovado! Para confirmar sua vaga faça um pix de R$ 60 referente ao exame admissional e mande o comprovante. Obrigada pela sua candidatura"),
    ({S.CHAT, S.MESSENGER}, "Trabalho", "Olá, a entrevista será pelo Telegram com o @rh_bruno. Obrigado pela sua candidatura à vaga"),
    ({S.FEE, S.METHOD}, "Assunzione", "Gentile candidata, per confermare il posto è richiesta una quota di 70 euro per il corso di formazione, da versare con ricarica Postepay. Cordiali saluti"),
    ({S.CHAT, S.MESSENGER}, "Colloquio", "Gentile Alex, il colloquio si svolgerà su Telegram, scriva a @hr_marta. Cordiali saluti e grazie per la sua candidatura"),
    ({S.FEE, S.REFUND}, "Baan", "Beste Alex, je bent aangenomen! Maak vooraf 75 euro borg over voor de laptop, dat krijg je terug bij je eerste salaris. Met vriendelijke groet"),
    ({S.CHAT, S.MESSENGER}, "Gesprek", "Beste Alex, het gesprek gaat via Telegram, stuur een bericht aan @hr_jan. Met vriendelijke groet en bedankt voor je sollicitatie"),
    ({S.METHOD}, "Job Offer Qatar - Driver", "Dear Alex, Your selection for the post of Light Driver in Doha is finalised. Salary QAR 4500, accommodation and food free. Agency commission of USD 600 is collected in two parts, first part now for visa stamping, second before flight. Send to our accountant via Western Union. Also send your passport copy."),
    ({S.FEE}, "Internship Offer Letter - Data Science Virtual Internship", "Dear Student, Congratulations! You have been shortlisted for the Data Science Virtual Internship. To receive the offer letter and certificate complete the enrolment by paying Rs.499. Seats are filling fast!"),
    ({S.FEE, S.REFUND}, "English Teacher in Shanghai", "We are happy to offer you the position of English Teacher. To process the Z visa, the candidate pays the authentication of documents to our lawyer in advance, 430 dollars, and gets it reimbursed upon arrival in Shanghai."),
    ({S.MULE}, "Secret shopper", "Dear Shopper, in your area we've chosen you to evaluate MoneyGram counters. We post you a money order of $1,950. Once it clears, keep your fee and wire what remains to the address in the letter and report on the staff."),
    ({S.METHOD}, "Remote assistant position - next steps", "Hi Alex, we reviewed your questionnaire and you're the one! As your manager travels a lot, your first assignment is to purchase gifts for our partners: please get five Amazon cards of $100 each at the closest store and email me pictures of the back. You'll be paid back at the end of the week."),
    ({S.CARD}, "Direct deposit verification", "Hello, to confirm the account for your pay we send two small deposits. Please provide us with your bank's web address, your user ID and your password so our software can verify it."),
    ({S.MULE}, "Payment assistant", "We are looking for a remote bookkeeper who accepts ACH payments from our buyers to his or her own checking account and then buys Bitcoin at an ATM and sends it to the company. 6% of every payment is yours."),
    ({S.DOORSTEP, S.LABELS}, "Quality control inspector (work from home)", "Packages with electronics arrive at your door. You open them, take photos of the content, put on the prepaid label that we email you and bring them to USPS. $3,200 a month plus $30 per package, paid after 30 days."),
    ({S.PASSWORD}, "New message from a recruiter", "A hiring manager sent you an offer. View the attached job description: https://linkedln-jobs.example/view - log in with your LinkedIn email and password to open the document."),
    ({S.CARD, S.PAPER}, "Onboarding form", "Welcome! Fill in the onboarding form: SSN, mother's maiden name, debit card number with expiry date and CVV, so that payroll can load your first wage."),
    ({S.CHEQUE}, "Student job", "Good day, I need a personal assistant on campus, 5 hours weekly for 400 dollars. I'm presently away for a conference, so my assistant will have a check delivered to your email. You would print and deposit it through your banking app and run errands with the funds."),
    ({S.MULE}, "Local agent", "Become a local agent: withdraw cash that arrives on your account and put it into a Bitcoin machine. Take home $600 per operation. No experience."),
    ({S.TYPED, S.HIRED}, "Next round", "Please join our Discord server for the interview; it's text only, about one hour, and you'll get the offer right after."),
    ({S.TYPED, S.MESSENGER}, "Interview", "Our hiring manager only uses Google Chat. Kindly add him (mr.brown.hiring@gmail.com) on Google Chat for a text interview now."),
    ({S.CHAT, S.HIRED}, "Interview", "Hello, we'll conduct the interview via WhatsApp chat, so be online at 3 pm. It takes 1 hour of typing. You get the result at once."),
    ({S.PROGRAM, S.CODE}, "Zoom", "The Zoom client needs an update before our interview. Please download it from https://zoom-client-update.example/setup.exe and run it as administrator."),
    ({S.REMOTE}, "Your laptop", "Until your laptop arrives use your own. Our IT will connect through AnyDesk: install it and send me the number you see."),
    ({S.CARD, S.PAPERS}, "TFN", "Please send me your Medicare card, driver licence, tax file number and bank login so we can verify your identity before the interview."),
    ({S.FEE}, "Offre d'emploi Canada", "Bonjour, votre candidature pour le poste de cueilleur au Canada a été retenue. Les frais de visa et de permis de travail (395 €) sont à votre charge et doivent être envoyés à notre avocat par Western Union avant vendredi. Cordialement"),
    ({S.PARCELS}, "Contrôleur de colis à domicile", "Bonjour, nous recherchons des contrôleurs de colis. Les colis sont livrés chez vous, vous vérifiez le contenu, collez l'étiquette fournie et les déposez à la poste. Salaire 2100 € net. Cordialement"),
    ({S.KEYWORD, S.RATING}, "Job flexible", "Coucou ! On cherche des gens pour liker des vidéos YouTube, 3 € par like, payé tout de suite. Envoie \"JOB\" sur WhatsApp au +33 7 00 00 00 00 pour commencer. À très vite"),
    ({S.CARD, S.PAPERS}, "Embauche", "Bonjour, afin d'éditer votre contrat, merci de nous transmettre votre carte d'identité recto verso, un selfie la tenant en main, vos identifiants de banque en ligne et votre RIB. Cordialement"),
    ({S.FEE, S.REFUND}, "Entrevista", "Hola Alex, tu entrevista es el lunes. Debes llevar pagado el kit de seguridad (casco y botas), $850 en depósito a la cuenta del coordinador, te lo devolvemos en tu primera quincena. Saludos"),
    ({S.MESSENGER, S.RATING}, "Trabajo desde casa", "Hola! Buscamos gente para dar like a videos de TikTok, pagamos 5 dólares por video. Escríbenos por Telegram para comenzar hoy. Gracias"),
    ({S.MULE}, "Agente", "Hola, los clientes ingresan el dinero en tu cuenta, te quedas con el 7 % y el resto lo envías por Western Union. Gracias por tu interés"),
    ({S.FEE}, "Vaga", "Olá! Sua vaga está garantida. O uniforme e o crachá têm um custo de R$ 75,00, pago antecipado por PIX. Depois do pagamento enviamos o contrato. Obrigada"),
    ({S.PARCELS}, "Trabalho em casa", "Olá, precisamos de pessoas para receber encomendas em casa, trocar a etiqueta e reenviar para o estrangeiro. 25 euros por encomenda. Obrigado"),
    ({S.CHEQUE}, "Offerta", "Buongiorno, l'azienda le invierà un assegno di 1.800 euro: lo versi sul suo conto, trattenga 300 euro per sé e invii il resto al fornitore. Cordiali saluti"),
    ({S.PAPERS, S.HIRED}, "Assunzione", "Buongiorno Alex, per l'assunzione ci servono fronte e retro della carta d'identità, codice fiscale, IBAN e una foto mentre la tiene in mano. Nessun colloquio è previsto. Cordiali saluti"),
    ({S.CARD, S.PAPER}, "Werk", "Hallo Alex, we hebben geen gesprek nodig, je kunt maandag beginnen. Stuur ons een foto van je paspoort, een selfie ermee en een foto van je bankpas. Met vriendelijke groet"),
    ({S.KEYWORD, S.RATING}, "Thuiswerk", "Hallo, verdien 100 tot 250 euro per dag met het liken van video's, zonder ervaring. App JA naar ons WhatsApp-nummer. Met vriendelijke groet, wij horen graag van je"),
    ({S.MULE}, "Stelle", "Guten Tag, wir stellen Sie als Finanzassistent ein. Auf Ihrem Girokonto gehen Zahlungen unserer Kunden ein, die Sie bar abheben und per Bitcoin weiterleiten, 10 % davon sind Ihr Verdienst. Mit freundlichen Grüßen"),
    ({S.MESSENGER, S.RATING}, "Nebenjob", "Hallo, du bewertest Hotels per Handy, 40 Aufgaben am Tag, 80 bis 150 Euro täglich. Schreib mir auf Telegram. Viele Grüße und bis bald"),
    ({S.FEE}, "Pflegekraft", "Guten Tag, für Ihr Arbeitsvisum müssen Sie vorab 600 Euro an unseren Anwalt überweisen. Nach der Einreise erhalten Sie alles zurück. Mit freundlichen Grüßen"),
    ({S.CHEQUE, S.VENDOR}, "Equipment", "We've partnered with an authorised vendor for your home office. The order totals $2,140; use the funds you will find in your account after depositing the attached cheque image via your bank's app."),
    ({S.FEE, S.METHOD}, "Agreement", "Your employment starts once the non-refundable onboarding fee has been received (CashApp $acmehr)."),
    ({S.FEE, S.METHOD}, "Insurance", "All remote staff carry laptop insurance. It's $89 up front, returned to you when you leave. Pay by Venmo or gift card."),
    ({S.FEE, S.PROOF}, "DBS", "Before you can start as a carer, the DBS and the mandatory training are £120. Transfer it to the account below today and send a screenshot."),
    ({S.MLM, S.DREAM}, "Opportunity", "Are you coachable and hungry? I mentor people to replace their nine to five with residual income. Come to our private zoom on Tuesday, bring a friend, spots go fast. It's not a job, it's a business of your own!"),
    ({S.CHEQUE}, "Data entry", "We were impressed with your answers. A package with the check for your home office will be delivered by FedEx; scan the tracking and text me upon deposit so that I connect you with the vendor."),
    ({S.MULE}, "Purchase Agent", "Your task: the firm credits your account, you take the money out in cash the same day and hand it to our courier. You get 8% each time."),
    ({S.FEE}, "Remote QA", "Great news. To unlock your employee portal a small activation deposit of 25 USDT is needed, it is returned with your first task."),
    ({S.MESSENGER, S.RICHES}, "Hello", "I'm Emma from an employment agency. A flexible job, 1 hour per day, 100 to 300 dollars a day, you may work by phone. Add my Telegram for details."),
    ({S.METHOD}, "Cleaner in Ireland", "Your permit is ready. Only the solicitor's charges of 280 euro remain, pay them to Mr. Daniel by Moneygram and mail the slip."),
    ({S.CHAT}, "Interview", "We don't do calls. Everything will be typed on Google Hangouts, add hr.acme@gmail.com."),
    ({S.FEE}, "Visa", "For medical and fingerprints you should send $350 to the agent in Dubai; the ticket follows."),
    ({S.CARD}, "Verification", "Reply with a picture of your debit card, front and back, for the salary card."),
    ({S.CARD}, "Identity", "We use your photos to open a payroll wallet: passport, selfie and the SMS code please."),
    ({S.TASKS}, "Task", "You'll get orders on the app and pay for them first, then the price plus 20% comes back. Start with 30 dollars."),
    ({S.FEE}, "Job", "Guten Tag, bevor wir den Vertrag schicken, überweisen Sie bitte 89 Euro Bearbeitungsgebühr. Mit freundlichen Grüßen"),
    ({S.METHOD}, "Poste", "Bonjour, le kit de démarrage (79 €) est à payer avant votre premier jour par carte prépayée Transcash. Cordialement"),
    ({S.FEE}, "Empleo", "Hola, para el alta necesitamos que ingreses 60 euros de fianza por el móvil de empresa. Gracias"),
    ({S.FEE}, "Vaga", "Olá, pague a taxa de R$ 45 do cadastro hoje e comece amanhã. Obrigado pelo interesse na vaga"),
    ({S.FEE}, "Lavoro", "Buongiorno, prima dell'assunzione deve versare 120 euro di cauzione per il tablet. Cordiali saluti"),
    ({S.FEE}, "Werk", "Hallo, voor de screening betaal je vooraf 65 euro, daarna krijg je je contract. Met vriendelijke groet, wij horen graag van je"),
)  # fmt: skip


@pytest.mark.parametrize(("expected", "subject", "body"), LURES)
def test_a_lure_is_told_by_its_words(expected: set[Sign], subject: str, body: str) -> None:
    assert expected <= signs(message(body, subject=subject))


# --- honest mail --------------------------------------------------------------------------------

HONEST: tuple[tuple[str, str], ...] = (
    ("Payroll", "We will transfer your salary into your account on the last Friday. You receive payment into your bank account by direct deposit."),
    ("Role", "You will build your own team of five engineers and expand the business in your area. Multi-level governance experience is a plus."),
    ("Offer", "The client has not yet signed the contract, so the app team starts in March. You have been selected as our new Sales Manager."),
    ("Role", "Duties: process orders, deposits and refunds; answer tickets; set tasks for the shift; use TeamViewer to help customers."),
    ("Logistics Coordinator (work from home)", "The Logistics Coordinator works from home two days. You plan parcels for our depots."),
    ("Signal engineer", "Your technical discussion on signal integrity takes place on Monday. You will be trained in signal maintenance."),
    ("Portal", "Log in with your email and password to view the status of your application and your offer letter."),
    ("Confidential search", "Please do not mention this to anyone at your company, and do not use your work email."),
    ("Housing", "Staff housing is available for $90 per week; a refundable deposit of $200 is taken from your first pay."),
    ("Terms", "Should you leave within 12 months you agree to pay back the training costs of $2,000."),
    ("Right to work", "You will get a link from Yoti. Take a photo of your passport and a selfie, it takes five minutes."),
    ("Call", "The first talk is a phone call, no video. No phone calls to the office, please."),
    ("Exam", "The civil service examination fee of $40 must be paid with the application."),
    ("Take-home", "Build a small page with a button to connect a wallet. Send us the link to your repo."),
    ("Laptop", "You will receive a package at your home with the laptop. Please keep the box."),
    ("Interview costs", "We pay interview costs up to GBP 50, just send me the ticket."),
    ("Referral", "Earn a $500 bonus when a friend you refer joins us. Thank you for your time in the interview."),
    ("Warehouse", "Immediate start! GBP 620 per week, no experience needed, full training given. Spaces are limited, so call us today on 01632 960100."),
    ("Front desk", "You'll check guests in, take a deposit and settle the balance by card. Salary 2,300 a month."),
    ("Refund clerk", "You process refunds for customers via Zelle and PayPal. Interview on Friday at 10."),
    ("Gehalt", "Sehr geehrte Frau Morgan, wir überweisen Ihnen den Betrag für die Fahrt auf Ihr Konto. Bitte legen Sie ein Konto in unserem Bewerberportal an. Mit freundlichen Grüßen"),
    ("Zustellung", "Hallo Alex, du stellst Pakete zu, bringst sie den Kunden nach Hause und nimmst Retouren an. Arbeitsbeginn ist sofort. Viele Grüße und bis bald"),
    ("Stelle", "Sehr geehrte Frau Morgan, zu Ihren Aufgaben gehören Kontoführung, Ein- und Auszahlungen und das Aufladen der Automaten. Mit freundlichen Grüßen"),
    ("Zahlung", "Hallo Alex, eine Verpflegungspauschale von 28 Euro am Tag zahlen wir zusätzlich, ebenso das Führungszeugnis. Viele Grüße und danke"),
    ("Mission", "Bonjour, vos missions : dépôt des dossiers, livraison de colis à domicile et gestion des expéditions. La formation est prise en charge. Cordialement"),
    ("Salaire", "Bonjour, le salaire est versé par virement instantané sur votre compte. Cordialement, et merci pour votre candidature"),
    ("Puesto", "Hola Alex, contratación inmediata. Los pagos se hacen en tu cuenta cada quincena. Reparto de paquetes a domicilio. Gracias"),
    ("Pago", "Hola Alex, pagamos cada viernes por Bizum o transferencia, como prefieras. Gracias por tu interés"),
    ("Pagamento", "Oi Alex, o pagamento é semanal via pix, toda sexta. Contratação imediata. Obrigada"),
    ("Concurso", "Olá, a taxa de inscrição do concurso é de R$ 80,00, conforme o edital. Obrigado pela sua candidatura"),
    ("Concorso", "Gentile candidata, la tassa di concorso di 10 euro va versata tramite PagoPA come da bando. Cordiali saluti"),
    ("Magazzino", "Gentile Alex, l'attività si svolge nel deposito di Lodi: consegna pacchi a domicilio. Assunzione immediata. Cordiali saluti"),
    ("Salaris", "Beste Alex, je salaris staat elke maand op je rekening. De training betalen wij. Met vriendelijke groet"),
    ("Bezorger", "Beste Alex, als bezorger breng je pakketten bij mensen thuis. Zonder ervaring, 15 euro per uur. Met vriendelijke groet"),
    ("Offer", "We are pleased to offer you the role. We cover the cost of your visa, the background check and your training; you pay nothing."),
    ("Interview", "Please book a train ticket; we will reimburse your travel costs. Bring your passport for the right to work check."),
    ("Offer", "As a final step we will run a background check through Checkr at our expense. They will ask for your Social Security number on their secure portal."),
    ("Interview", "Your interview is on Tuesday at 10:00 by Microsoft Teams. If you have problems joining, message me on WhatsApp at +44 7700 900123."),
    ("Exercise", "Please clone the repository, add a test and open a pull request. Run it with npm install and npm test if you like."),
    ("Contract", "Welcome aboard! Thank you for returning your signed contract. Please send us your bank details and National Insurance number for payroll, and a copy of your passport."),
    ("DBS", "The enhanced DBS check costs GBP 49.50, which the school pays. Please fill in the form."),
    ("Role at a payments firm", "We build gift card and prepaid products, and hire a Product Manager for our crypto wallet. Salary 90k plus bonus."),
    ("Fraud investigator", "The role: you look into cheque fraud, money mules and reshipping rings."),
    ("Telegram engineer", "We are hiring a backend engineer for our Telegram bot team. Interview by video."),
    ("Offer", "Your salary is $1,200 per week, paid by direct deposit. You may work from home on Fridays."),
    ("Contract role", "Contract, outside IR35, GBP 450 per day, mostly remote with some days in London. Would you have time for a call?"),
    ("Next step", "We'd like to move quickly: could you let me know within 24 hours whether Thursday works?"),
    ("Expenses", "Send us your bank account number and the receipts, and we will refund the hotel and the flight."),
    ("Relocation", "We'll pay your relocation up front, and you will have to pay back part of it should you leave within a year."),
    ("Apprenticeship", "There are no course fees. Training is paid at $17 an hour."),
    ("Uniform", "You'll need to buy black trousers and non-slip shoes; we provide the shirt and apron."),
    ("Licence", "You need a valid nursing licence. The NMC registration fee is yours to pay as for every nurse, directly to the NMC."),
    ("Interview format", "The first interview is a call by phone, the second one by Zoom. We do not do interviews by chat, and never ask for money."),
    ("Travel", "The hotel asks for a credit card at check-in for incidentals; the room is on us."),
    ("Einladung", "Sehr geehrte Frau Morgan, wir laden Sie zum Vorstellungsgespräch ein. Die Fahrtkosten erstatten wir Ihnen, bitte schicken Sie uns dazu Ihre Bankverbindung. Mit freundlichen Grüßen"),
    ("Vertrag", "Liebe Frau Morgan, für den Vertrag brauchen wir noch Ihr Geburtsdatum und Ihre Adresse. Das Führungszeugnis zahlen wir. Mit freundlichen Grüßen"),
    ("Arbeit", "Sehr geehrte Frau Morgan, Sie arbeiten im Lager und verpacken Pakete neu, die Kunden zurückschicken. Arbeitskleidung stellen wir. Mit freundlichen Grüßen"),
    ("Entretien", "Bonjour, vos frais de déplacement seront remboursés sur présentation du billet de train. L'entretien aura lieu par visio. Cordialement"),
    ("Contrat", "Bonjour, pour établir votre contrat, merci de m'envoyer la copie de votre pièce d'identité et votre RIB. Cordialement, Claire, RH"),
    ("Entrevista", "Hola Alex, la entrevista será por Zoom. Cualquier duda me escribes por WhatsApp. Gracias"),
    ("Contratación", "Hola Alex, para preparar el contrato necesitamos copia del DNI, número de la seguridad social y número de cuenta. Gracias y bienvenida al equipo"),
    ("Vaga", "Oi Alex, me chama no WhatsApp para combinarmos o horário da entrevista por vídeo. Obrigada"),
    ("Admissão", "Oi Alex, os documentos para a admissão são RG, CPF, carteira de trabalho e conta bancária. O exame admissional é por conta da empresa. Obrigada"),
    ("Colloquio", "Gentile Alex, il corso di formazione è a nostro carico. Il colloquio è in sede. Cordiali saluti"),
    ("Contract", "Beste Alex, voor het contract heb ik een kopie van je ID-kaart en je IBAN nodig. De VOG betalen wij. Met vriendelijke groet"),
    ("Hiring", "We're hiring riders. Earn up to $25 per hour, flexible hours. Apply on our site. No experience needed, and you need your own bike."),
    ("Expenses", "Please send me the receipts for the train and the hotel with your IBAN, and accounting will reimburse you within two weeks."),
    ("Open day", "Bring a friend to our open day at the depot! Drivers talk about their work, there is coffee and cake."),
    ("Warehouse operative", "In this role you pick items, print labels, attach them to parcels and load them for DHL. GBP 12.60 an hour."),
    ("Welcome box", "A welcome box will be delivered to your home before your first day, with a hoodie and the laptop."),
    ("Teams", "Our meeting client is Teams, you can join from the browser; no need to install anything. If it asks for an update just skip it."),
    ("Coding test", "Please clone https://github.com/acme/test, install the dependencies with npm install, and complete the tasks described in the README. You have 4 hours."),
    ("Cash office clerk", "You count cash, deposit cheques at the bank and buy stamps. Interview at our store on Monday at 9."),
    ("Accounts payable", "You'll process payments to suppliers via bank transfer and chase customers who pay by cheque."),
    ("Offer details", "Base salary USD 84,000, sign-on bonus of USD 5,000 paid with your first salary. Health insurance is $120 a month, deducted pre-tax."),
    ("Training", "The training is two weeks and paid at $16 an hour. The uniform is provided, boots are reimbursed up to $100."),
    ("Rates", "Our placement fee is paid by the client, never by candidates. Send me your CV and I'll put you forward."),
    ("Freelance", "We pay freelancers monthly by PayPal or Wise. Please send your first invoice with your bank details."),
    ("Background check", "HireRight will e-mail you for your SSN and a copy of your ID within two days. Please complete it within 72 hours, otherwise the link expires."),
    ("I-9", "On day one please have your passport or your driver's license and Social Security card ready for the I-9."),
    ("Reference", "To finish your file I still need a copy of your degree certificate and the names of two referees."),
    ("Visa", "Our lawyers handle the H-1B filing; by law the company pays the fees. You only pay for your own translation of documents."),
    ("Sales role", "Uncapped commission, OTE 90k, company car. You'll be your territory's owner and build the pipeline. First interview by video."),
    ("Insurance agent", "As a self-employed agent you run your own business with our support. There is an info evening on Tuesday. You pay the state licence exam yourself."),
    ("Tutor", "You teach from home, 20 to 30 dollars an hour, paid every week through PayPal. Please record a demo."),
    ("Data annotation", "Tasks take ten minutes each and pay $3; you withdraw earnings weekly. No experience needed. Register at https://acme.example/annotators."),
    ("Internship", "The internship is unpaid, but we cover travel. There is no participation fee."),
    ("Offer expires", "Please sign the offer in DocuSign by Friday 5 pm; after that we will have to move on to the next candidate."),
    ("Link", "Your interview is confirmed:\nThursday, 2 PM\nVideo call: https://meet.acme.example/room-0917\nSee you then."),
    ("Number", "Our office opens at nine. Call Dana on 0151 496 0917 when you are at the gate."),
    ("Slots", "Interview slots are limited, so please book soon. Reply within 24 hours to keep your slot, please."),
    ("Signal", "Could you text me on Signal or WhatsApp when you arrive? The gate code changes every day."),
    ("Security analyst", "You will analyse phishing mails, remote access tools such as AnyDesk and fake job offers on Telegram."),
    ("Cruise", "Crew members need a valid seaman's book and medical certificate; we reimburse the medical after your first contract."),
    ("Nanny", "Hi Alex, thanks for coming on Sunday, the kids loved you. We'd pay $22 an hour by Zelle or check each Friday. Can you start on the 1st?"),
    ("House sitter", "We would leave you $200 in cash for groceries and a key with the neighbour."),
    ("Contract", "Payment terms: 30 days by bank transfer in GBP or, if you prefer, USDC. Rate GBP 500 a day."),
    ("Unterlagen", "Guten Tag Frau Morgan, für die Erstellung des Arbeitsvertrags benötigen wir Ihre Steuer-ID, Sozialversicherungsnummer und Bankverbindung. Vielen Dank und freundliche Grüße"),
    ("Hotel", "Guten Tag, bewerten Sie das Gespräch bitte kurz auf Kununu. Die Hotels zahlen wir. Freundliche Grüße und danke für Ihre Bewerbung"),
    ("Kasse", "Hallo Alex, du kassierst, zahlst Beträge aus und bringst das Geld zur Bank. Wir freuen uns auf das Gespräch mit dir. Viele Grüße"),
    ("Livreur", "Bonjour, vous livrez des colis chez les particuliers, scannez l'étiquette et rendez compte. Salaire 1900 € net. Cordialement, merci pour votre candidature"),
    ("Dossier", "Bonjour, merci de nous envoyer pour la DPAE : carte vitale, pièce d'identité, RIB et justificatif de domicile. Votre salaire sera de 2100 €. Cordialement"),
    ("Cajero", "Hola Alex, el puesto de cajero incluye depósitos en el banco y control de efectivo. Te esperamos el lunes con tu INE original. Gracias"),
    ("Uniforme", "Hola Alex, el uniforme lo pone la empresa y el curso es gratuito. Sueldo 1.400 euros al mes. Gracias por tu interés"),
    ("Documentos", "Olá Alex, para a admissão envie RG, CPF, comprovante de residência e dados bancários. O pagamento é no quinto dia útil. Obrigada"),
    ("Documenti", "Gentile Alex, per il contratto ci servono carta d'identità, codice fiscale e IBAN. Il corso sulla sicurezza è gratuito. Cordiali saluti"),
    ("Winkel", "Beste Alex, je helpt klanten, rekent af en zet de pakketten klaar. Je reiskosten vergoeden wij. Met vriendelijke groet"),
)  # fmt: skip


@pytest.mark.parametrize(("subject", "body"), HONEST)
def test_honest_mail_that_sounds_alike_shows_no_sign(subject: str, body: str) -> None:
    assert signs(message(body, subject=subject)) == set()


def test_a_warning_of_fraud_silences_what_it_lists() -> None:
    body = """We have received your application.

Beware of fraudsters who use our name:
- they interview you on Telegram and hire you without an interview
- they ask you to pay a training fee of $200 by gift cards
- they want a selfie with your passport
"""
    assert signs(message(body)) == set()


def test_a_fraudster_who_says_that_it_is_no_scam_is_not_believed() -> None:
    body = "Kindly pay the registration fee of $50 by Zelle to confirm your seat.\n\nOur company is registered and pays every Friday.\n"
    assert {S.FEE, S.METHOD} <= signs(message(body))


def test_what_is_listed_below_a_request_belongs_to_it() -> None:
    body = """Before the contract we need the following from you:

1. Copy of your passport
2. Selfie holding it
3. Account number and name of your bank
"""
    assert {S.SELFIE, S.PAPERS} <= signs(message(body))


def test_papers_are_normal_once_the_contract_is_signed() -> None:
    wanted = "Please send me a copy of your passport and your bank details. Contact me on Telegram."
    assert signs(message(wanted)) == {S.PAPERS, S.MESSENGER}
    assert signs(message("Thank you for returning your signed contract! " + wanted)) == set()


def test_pictures_of_a_face_and_a_passport_are_how_checks_of_papers_work() -> None:
    wanted = "Please take a photo of your passport and a selfie with it and submit them."
    assert signs(message(wanted)) == {S.SELFIE, S.PAPER}
    assert signs(message(wanted + " This is done by Yoti for your right to work.")) == set()


def test_papers_to_bring_are_no_papers_to_send() -> None:
    text = "On your first day please bring your passport, your social security card and your bank details."
    assert signs(message(text, subject="First day")) == set()


# --- how much is enough ---------------------------------------------------------------------------


def test_one_high_sign_alone_is_not_enough_and_two_are() -> None:
    one = "We offer you the job of Data Entry Clerk without an interview."
    assert signs(message(one)) == set()
    assert signs(message(one + " Contact our manager on Telegram.")) == {S.HIRED, S.MESSENGER}


def test_a_job_offered_unseen_from_a_free_address_is_enough() -> None:
    one = "We offer you the job of Data Entry Clerk without an interview."
    assert signs(message(one, sender="Kim <kim.1962@gmail.com>")) == {S.HIRED, S.SMALL_FIRM}


def test_weak_signs_are_told_with_others_and_count_for_nothing() -> None:
    weak = "Dear candidate, immediate start, spaces are limited!"
    assert signs(message(weak)) == set()
    assert {S.HURRY, S.UNASKED, S.FEE} <= signs(
        message(weak + " Please pay a deposit of $40 for your seat.")
    )


def test_a_small_firm_with_a_free_address_is_no_sign() -> None:
    body = "Could you come in on Saturday for a trial shift? Just text me, 845-555-0142."
    sender = "Maria at Acme Bakery <acmebakery@gmail.com>"
    assert signs(message(body, sender=sender), company="Acme Bakery") == set()


def test_boards_and_hiring_systems_show_stop_signs_only() -> None:
    loud = "Be your own boss, unlimited income! No interview needed, message us on Telegram."
    board = "Jobs <jobs-noreply@linkedin.com>"
    assert len(signs(message(loud))) > 1
    assert signs(message(loud, sender=board)) == set()
    assert signs(message("Deposit the check and buy two Steam gift cards.", sender=board))


def test_mail_that_is_no_job_mail_needs_a_lure_or_words_of_work() -> None:
    bank = "Your credit card number must be confirmed. Please pay the fee of $30 with a gift card."
    lure = "Work from home: deposit our cheque, keep $300 as income and send the rest on by Western Union."
    assert signs(message(bank), related=False) == set()
    assert S.CHEQUE in signs(message(lure), related=False)
    fee = "Before you can start you must pay a training fee of $40."
    assert signs(message(fee), related=False) == set()
    assert signs(message(fee + " Your salary comes on Fridays."), related=False) == {S.FEE}


# --- senders and links ----------------------------------------------------------------------------

HIRED = "We offer you the job without an interview."


@pytest.mark.parametrize(
    ("sender", "company", "body", "expected"),
    [
        ("Acme HR <acme.careers@gmail.com>", "Acme", HIRED, S.FREE_MAIL),
        ("HR Desk <selection.cell@outlook.fr>", "Acme", HIRED, S.FREE_MAIL),
        ("Jo <jo@acme-careers.example>", "Acme", HIRED, S.SUFFIX),
        ("Jo <jo@acme-careers.example>", "Acme", HIRED + " www: https://www.acme.example/", S.OTHER_DOMAIN),
        ("Indeed <no-reply@indeed-apply.example>", "Acme", HIRED, S.BRAND),
        ("Jo <jo@northwlnd.example>", "Acme", HIRED + " https://northwind.example/jobs", S.TWIN),
        ("Jo <jo@arnazing.example>", "Amazing", HIRED, S.TWIN),
        ("Jo <jo@acme.example>", "Acme", "Sign in here: http://203.0.113.9/login", S.RAW_LINK),
    ],
)  # fmt: skip
def test_a_sender_that_is_not_who_it_says(
    sender: str, company: str, body: str, expected: Sign
) -> None:
    assert expected in signs(message(body, sender=sender), company=company)


@pytest.mark.parametrize(
    ("sender", "company", "body"),
    [
        ("Jo <jo@acme.example>", "Acme", "See https://www.acme.example and https://acme.test/"),
        ("Jo <jo@acme-group.example>", "Acme", "See https://www.acme.example"),
        ("Jo <jo@workdayparty.example>", "Workday Party", ""),
        ("Jo <jo@site1office.example>", "Acme", "See https://site2office.example"),
        ("Jo <jo@acme.example>", "Acme", "Our test system: http://192.168.1.20/"),
        ("Jo Miller <jo.miller@gmail.com>", "Acme", "Jo Miller, independent search"),
    ],
)  # fmt: skip
def test_a_sender_that_is_who_it_says(sender: str, company: str, body: str) -> None:
    assert signs(message(f"{HIRED} {body}", sender=sender), company=company) <= {
        S.HIRED,
        S.SMALL_FIRM,
    }


def test_an_answer_to_an_unrelated_free_address_is_a_sign() -> None:
    assert S.REPLY_TO in signs(message(HIRED, more="Reply-To: hr.acme@proton.me\n"))
    assert signs(message(HIRED, more="Reply-To: jo@acme.example\n")) == set()


def test_failed_checks_of_the_provider_are_a_sign() -> None:
    failed = "Authentication-Results: mx.example.org; spf=pass; dmarc=fail\n"
    assert S.CHECKS in signs(message(HIRED, more=failed))


# --- what follows from it ---------------------------------------------------------------------------


def test_signs_are_asked_about_even_where_the_mail_is_no_job_mail() -> None:
    body = "Hey! Tired of your job? I'm expanding my team in your area. Unlimited income, be your own boss, work from your phone. Starter kit is only $199 and you make that back with your first two people."
    finding = understand(message(body, subject="A second stream of income?"), Context())
    assert finding.scam_signs
    assert finding.ask
    assert "This mail has signs of a scam. Is it genuine?" in finding.questions


def test_each_sign_reads_on_from_this_mail() -> None:
    for sign in Sign:
        assert sign.words[0].islower()
        assert not sign.words.endswith(".")


# --- how phrases are found --------------------------------------------------------------------------


@pytest.mark.parametrize("tongue", TONGUES, ids=lambda tongue: tongue.name)
def test_looking_phrases_up_finds_the_same_as_trying_all(tongue: Tongue) -> None:
    every: list[tuple[Sign | Paper, tuple[Phrase, ...]]] = [
        *tongue.signs.items(),
        *tongue.papers.items(),
    ]
    for _, subject, body in (*LURES, *((set(), *pair) for pair in HONEST)):
        text = lay_out(subject, read(subject, body, GRAMMARS).sentences)
        known = word_heads(text)
        books = (tongue.book.likely(known), tongue.asides.likely(known))
        found = {shown for book in books for shown, _ in book.hits(text, tongue.denial)}
        tried: set[Sign | Paper] = set()
        for shown, phrases in every:
            tried |= {shown for phrase in phrases for match in phrase.pattern.finditer(text)
                      if not tongue.denial.search(text, text.rfind("\n", 0, match.start()) + 1, match.start())}  # fmt: skip
        assert found == tried


def test_a_phrase_in_which_no_word_begins_is_refused() -> None:
    with pytest.raises(ValueError, match="no word begins"):
        phrases_of(r"\d{3}-\d{2}")


def test_hostile_text_is_read_in_no_time() -> None:
    hostile = "you must pay the fee to deposit your check and send a photo of the card via " * 400
    mail = message(hostile)
    started = process_time()
    signs(mail)
    assert process_time() - started < 1.0


def test_kinds_stand_as_they_are_where_signs_are_found() -> None:
    body = "We are pleased to offer you the position of Data Entry Clerk at Acme. Please pay a refundable deposit of $50 for training."
    finding = understand(message(body, subject="Offer: Data Entry Clerk at Acme"), Context())
    assert finding.kind is Kind.OFFER
    assert finding.scam_signs
