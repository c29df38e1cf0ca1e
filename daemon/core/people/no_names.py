"""Capitalised words that are no part of a person's name, as data, in seven languages. Folded."""

from __future__ import annotations

# Roles: what a person is, never what he or she is called.
ROLE_WORDS = frozenset(
    """
    manager managers director directors engineer engineers engineering lead leader leads head officer officers president vice
    founder cofounder co-founder partner partners developer architect designer scientist analyst associate assistant secretary
    coordinator recruiter recruiters recruiting recruitment sourcer specialist consultant advisor adviser administrator technician
    operator supervisor superintendent foreman inspector clerk agent representative executive teacher lecturer tutor instructor
    nurse physician surgeon therapist counsel counselor counsellor attorney lawyer solicitor paralegal accountant auditor bookkeeper
    controller treasurer editor writer producer librarian curator researcher fellow postdoc candidate candidates applicant applicants
    driver mechanic electrician plumber welder carpenter fitter machinist setter picker packer loader guard ranger receptionist
    concierge server bartender waiter barista housekeeper estimator planner buyer merchandiser cashier trainee intern apprentice
    interviewer interviewers panel panelist panellist chair chairperson chairman member members colleague colleagues owner employee
    staff senior junior sr jr principal deputy interim acting graduate lateral chief vp svp evp avp ceo cto cfo coo cio cpo cmo chro
    cso hr hrbp ta pa ea pm rn lpn bsn msn np md pe phd mba cpa cfa pmp shrm-cp phr sphr cipd mcipd acca aca frs frec aia esq dgm agm
    gm ops it qa qc r&d hod md's dm
    leiter leiterin leitung fachkraft pflegefachkraft pflegedienstleitung sachbearbeiter sachbearbeiterin sachbearbeitung referent referentin
    personalreferent personalreferentin personalleiter personalleiterin personaler geschaftsfuhrer geschaftsfuhrerin geschaftsfuhrung inhaber inhaberin assistenz
    assistentin sekretariat sekretarin ingenieur ingenieurin entwickler entwicklerin berater beraterin personalberater personalberaterin mitarbeiter mitarbeiterin
    kollege kollegin kollegen vorstand vorstandin abteilungsleiter abteilungsleiterin bereichsleiter bereichsleiterin teamleiter teamleiterin teamleitung
    amtsleitung stationsleitung stationsleiter meister meisterin verwaltungsfachwirtin verwaltungsfachwirt verwaltungsfachangestellte rechtsanwalt rechtsanwaltin notar notarin oberarzt
    oberarztin chefarzt chefarztin lehrer lehrerin schulleiter schulleiterin schulleitung rektor rektorin kanzler dekan dekanin oberamtsrat oberamtsratin amtsrat bewerber bewerberin
    directeur directrice responsable charge chargee conseiller conseillere gestionnaire proviseur assistante adjoint adjointe chef cheffe cadre ingenieur
    infirmier infirmiere avocat avocate stagiaire recruteur recruteuse president presidente gerant gerante secretaire candidat candidate
    directora jefe jefa gerente subgerente encargado encargada tecnico tecnica consultor consultora coordinador coordinadora responsable asistente secretaria
    secretario administrativo administrativa analista ingeniero ingeniera abogado abogada candidato candidata enfermero enfermera profesor profesora
    direttore direttrice responsabile impiegato impiegata addetto addetta titolare consulente segretario segretaria tecnico medico infermiere infermieri candidato ingegnere avvocato
    hoofd medewerker adviseur teamleider leidinggevende directeur eigenaar sollicitant kandidaat verpleegkundige docent leraar bedrijfsleider
    diretor diretora coordenador coordenadora gestor gestora chefe encarregado tecnico enfermeiro enfermeira professora engenheiro engenheira advogado
    """.split(),
)
# Parts of the names of firms, offices and places.
FIRM_WORDS = frozenset(
    """
    inc incorporated llc llp ltd limited plc corp corporation co company gmbh ggmbh mbh ag se kg kgaa ohg ug ev sa sas sarl srl spa s.p.a sl slu bv nv oy ab
    as aps asa pty pvt lda ltda group groupe gruppe grupo gruppo gruppo holding holdings solutions services service systems systemes technologies technology tech labs lab
    laboratories software digital media studio studios agency agentur agence agencia consulting consultants advisory capital ventures bank banking
    insurance assurance assurances seguros versicherung versicherungen health healthcare medical clinic clinique klinik klinikum clinica hospital hospitals hopital hospice care dental pharma
    pharmacy pharmacie apotheke logistics logistik logistica logistique transport transports freight energy energie energia solar power electric robotics aerospace automotive motors
    industries industrie manufacturing construction contracting bau maschinenbau foods food bakery boulangerie backerei restaurant hotel hotels hospitality resort resorts retail home store
    stores shop market markets university universitat universite universidad universidade universita hochschule college school schools schule ecole escuela colegio scuola escola
    lycee academy academie akademie institute institut instituto istituto foundation stiftung fondation fundacion fondazione fundacao trust council city town county stadt gemeinde mairie commune comune
    ayuntamiento landkreis landratsamt ministry ministerium department dept departamento dipartimento office offices buro bureau oficina ufficio kantoor escritorio
    team teams equipe equipo squad board committee kommission commission comite comitato comissao commissie subcommittee association verein verband society
    global international worldwide national federal america europe emea apac usa uk eu network networks platform app cloud data ai analytics security cyber
    restaurante panaderia carpinteria schreinerei tischlerei gartnerei brauerei verlag werkstatt kanzlei praxis auberge bar cafe wirtschaft autohaus zahntechnik
    street st avenue ave road rd boulevard blvd lane drive highway hwy parkway square plaza platz strasse rue calle via viale piazza corso rua straat
    weg gasse allee quai building house floor suite tower campus center centre zentrum room raum sala salle reception hq headquarters block wing station airport
    library museum theatre theater church county village park-and-ride garage lobby entrance gate warehouse depot plant facility site
    grossvater grossmutter vater mutter unit units fallstudie studie registry registries biblioteca bibliotheque bibliothek bibliotheek secretariat directie direktion zorgboerderij kwekerij boerderij
    careers career karriere jobs job hiring talent talents talento talenti people human resources ressources recursos risorse humanos humaines umane personal personnel
    personalabteilung personalstelle personalwesen bewerbermanagement bewerbung bewerbungen ausbildung ausbildungsteam acquisition staffing
    resourcing onboarding operations experience employer branding culture cultura gente applications apply desk hub portal portale portail info contact support help helpdesk admin administration
    noreply no-reply notification notifications notice alerts alert mailer system robot bot workday greenhouse lever ashby icims taleo bamboohr smartrecruiters teamtailor personio
    workable breezy jobvite jazzhr recruitee linkedin xing indeed glassdoor stepstone monster ziprecruiter calendly goodtime modernloop doodle hirevue hackerrank codility codesignal
    coderpad karat docusign zoom google microsoft meet webex skype whatsapp telegram signal slack discord outlook gmail apple android iphone ipad facetime hangouts jitsi
    sparkhire handshake sap oracle salesforce jira github gitlab figma excel word powerpoint python java javascript typescript kubernetes
    selection selezione seleccion selecao seleção dotation recrutement recrutamento reclutamiento reclutamento werving selectie vacature vacatures assunzioni
    direction direzione direccion direcao servizio serviciu sozialamt hauptamt amt zentrale verwaltung abteilung fachbereich afdeling bereich referat
    mutual trust partnership enterprises enterprise collective cooperative union credit financial finance wealth asset management
    """.split(),
)
# Function words, greetings, months, documents, sign-offs: what begins a sentence or a line.
OTHER_WORDS = frozenset(
    """
    a an the this that these those i we you he she they it us them me him her my your our his their its who whom whose which what when where why how
    and or but nor so if as at by for from in into of off on onto out over to up with within without about above after again all also although always
    am are be been before being below between both can could did do does done down during each either else ever every few first last next final had has
    have here hi hey hello dear hallo liebe lieber sehr geehrte geehrter geehrtes guten gute guter tag morgen abend mahlzeit moin servus gruezi hola buenos buenas buen
    estimado estimada estimados querido querida bonjour bonsoir salut cher chere madame monsieur mesdames messieurs ciao buongiorno buonasera gentile egregio spett salve
    beste geachte hoi dag goedemorgen goedemiddag ola caro cara prezado prezada bom boa exmo exma ilmo just kind kindly least less let lets like likely many
    may might mine more most must near need neither never no non none not nothing now of once one only other others otherwise ours own per perhaps please
    put quick quite rather really regarding re right same see shall should since some someone something soon still such sure take talk tell than thank thanks then
    there therefore though through thus till today together tomorrow tonight too under unless until unfortunately very via want was well were whether while
    will wish would yes yesterday yet yours yourself everyone everybody anyone nobody best regards wishes sincerely faithfully cheers warm warmly warmest respectfully
    cordially truly love xx congratulations congrats great good excellent perfect wonderful exciting happy merry new year christmas looking forward hope sorry apologies
    note ps fyi cc bcc fwd attention confidential disclaimer notice important reminder update updated new old was now re confirmed confirmation cancelled canceled rescheduled
    reschedule schedule scheduled invitation invite interview interviews phone screen call video audio onsite on-site virtual remote hybrid technical behavioral behavioural system
    systems design coding pairing portfolio presentation review deep dive case study culture fit values chat intro introduction introductory discussion conversation session sessions
    round stage step steps lunch break dinner breakfast coffee tour welcome wrap-up wrap debrief q&a focus cross-functional stakeholder role position job title vacancy opening opportunity
    offer letter contract salary base bonus benefits start date time day days week weeks month months hour hours minute minutes duration location place where venue address format type mode medium
    link join meeting id passcode password code pin dial number access url details agenda subject topic description attachment attached document documents form forms
    application applications resume cv profile portfolio assessment test challenge task exercise assignment questions question answer reference references background check screening
    driver license licence card passport visa status department agency company employer organization organisation website page blog news newsletter policy privacy terms
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so
    lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miercoles jueves viernes sabado domingo lunedi martedi mercoledi giovedi venerdi sabato domenica maandag dinsdag woensdag
    donderdag vrijdag zaterdag zondag segunda terca quarta quinta sexta segunda-feira terca-feira quarta-feira quinta-feira sexta-feira
    january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec januar februar marz juni juli oktober dezember
    janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre januari februari maart mei augustus janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro
    eastern central mountain pacific atlantic est edt et cst cdt ct mst mdt mt pst pdt pt cet cest gmt bst utc ist jst aest aedt am pm uhr noon midnight morning afternoon evening spring summer autumn winter fall
    english german french spanish italian dutch portuguese chinese british american canadian european indian irish scottish welsh swiss austrian
    new north south east west northern southern eastern western upper lower greater saint san santa santo los las el fort mount lake port cape
    der die das den dem des ein eine einen einem einer und oder aber mit von vom zum zur bei beim im in am an auf aus nach fur uber unter vor wir sie ich ihr ihre ihren ihrem ihrer unser unsere unseren unserem mein meine dein deine
    es er uns euch dir dich mir mich bitte danke vielen dank leider gerne gern herzlich herzliche herzlichen freundliche freundlichen viele beste schone schonen liebe grusse gruss gruß grüße mfg vg lg hochachtungsvoll
    termin termine uhrzeit datum ort gesprach vorstellungsgesprach bewerbungsgesprach telefon telefonat interview stelle position unterlagen lebenslauf zusage absage einladung bestatigung wochenende
    wie was wann wo wer warum falls wenn dass weil damit bisher neu alt heute morgen ubermorgen neben seit ab bis zwischen dann danach anschliessend zunachst ausserdem gesprachspartner gesprachspartnerin teilnehmer ablauf programm programmpunkt
    firma unternehmen auftrag vertretung namens sitzungszimmer raum anfahrt parkplatz kennenlerntag kennenlernen probearbeit
    le la les un une des du de et ou mais avec par pour sans sur sous dans chez nous vous il elle ils elles je tu on votre vos notre nos mon ma mes ce cette ces merci cordialement bien sinceres salutations meilleures
    entretien rendez-vous poste candidature heure lieu date equipe lien bonne bon journee soiree suite objet visio telephone participants avis
    el la los las un una unos unas y o pero con por para sin sobre en de del al nosotros usted ustedes yo su sus tu tus nuestro nuestra mi este esta ese gracias saludos saludo atentamente cordial cordiales un abrazo
    entrevista puesto vacante hora lugar fecha modalidad enlace oferta reunion correo aviso cita
    il lo la gli le i un uno una e o ma con da di del della dal dalla per su tra fra noi voi lui lei io suo sua nostro nostra grazie cordiali saluti distinti cordialmente colloquio posizione ruolo candidatura luogo ora data oggetto
    de het een en of maar met van voor op in bij door naar wij u jij je zij ik ons onze mijn uw bedankt groet groeten groetjes vriendelijke hartelijke gesprek functie vacature datum tijd locatie plaats sollicitatie afspraak
    o os as um uma e ou mas com por para sem em de do da dos das no na nos nas nos voce eu seu sua nosso nossa meu minha obrigado obrigada cumprimentos atenciosamente abraco abracos beijo entrevista vaga cargo hora local data funcao reuniao ate
    agency client clients customer customers project projects program programme product products sales marketing legal compliance procurement supply chain quality safety maintenance production planning strategy business general public
    federal state national federal civil service science sciences arts art history physics chemistry biology mathematics nursing medicine law engineering
    part full time permanent temporary contract nights days shift hourly
    disability equal opportunity diversity inclusion affirmative action act rights
    web online mobile desktop browser calendar event events organizer organiser guests attendees invited accept decline maybe
    welcome yay woohoo thx ty tks cu cya bye bests br kr rgds
    mr mrs ms mx miss sir dr prof professor herr herrn frau mme mlle m. sr. sra srta sig dott dhr mevr
    applicant candidate sent von gesendet envoye enviado inviato verzonden get unsubscribe view click download reply forward
    big little old ladies gentlemen damen herren
    """.split(),
)
NOT_NAMES = ROLE_WORDS | FIRM_WORDS | OTHER_WORDS
# Words that are surnames as well: after a given name they are the surname ("Donald P. Weeks").
SURNAMES_TOO = frozenset(
    """
    weeks day best may march west north page price law church cook baker porter carpenter mason butler driver marshall chambers hall house banks hill lane winter
    winters summer summers spring friday monday noon case post sharp english french irish german welsh young good long short rich bond cash major dean chancellor
    bishop king prince singer potter turner fuller lake port mount street court temple bell cross park read love hope power fine kind noble head parker palmer
    fisher hunter gardner gardener miller smith taylor weaver shepherd steward cooper sawyer glover fowler archer chandler saunders stone steel field fields
    """.split(),
)
# A name beside one of these is part of a place's or an institution's name.
PLACE_WORDS = frozenset(
    """
    street st avenue ave road rd boulevard blvd lane drive highway hwy parkway square plaza platz strasse rue calle via viale piazza corso rua straat weg gasse allee quai
    building house tower campus center centre zentrum station airport library museum theatre theater church university universitat universite universidad universidade universita
    hochschule college school schools schule ecole escuela colegio scuola escola lycee academy institute institut instituto istituto foundation stiftung fondation fundacion fondazione hospital
    hospitals hopital klinikum klinik clinic clinique clinica hotel restaurant room raum sala salle hall saal konferenzraum besprechungsraum meetingraum
    """.split(),
)  # fmt: skip
