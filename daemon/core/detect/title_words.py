"""The words of job titles in seven languages: trades, fields, and what is never part of one.

A title is a noun for one who does a job, a head, with what stands before and after it.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# --- nouns for one who does a job -----------------------------------------------------------

_HEADS = frozenset(
    """
    engineer developer designer manager analyst scientist architect consultant director specialist coordinator
    administrator assistant associate officer lead intern internship trainee representative rep technician nurse rn
    lpn cna accountant writer editor researcher programmer tester strategist planner advisor adviser executive vp
    president recruiter buyer operator supervisor librarian teacher professor lecturer tutor attorney counsel lawyer
    solicitor barrister paralegal clerk agent marketer producer sre devops partner chef cook baker barista waiter
    waitress server bartender driver courier mechanic electrician plumber carpenter joiner welder machinist fitter
    setter fabricator painter roofer mason pharmacist therapist physiotherapist physician doctor surgeon dentist
    hygienist paramedic caseworker curator archivist translator interpreter controller auditor bookkeeper cashier
    dispatcher estimator inspector surveyor investigator examiner adjuster underwriter actuary economist statistician
    biologist botanist chemist physicist geologist ecologist ranger guide instructor trainer coach counsellor counselor
    psychologist worker labourer laborer helper handler picker packer loader janitor cleaner housekeeper caretaker
    custodian gardener landscaper farmer grower butcher fishmonger brewer distiller winemaker sommelier receptionist
    secretary registrar steward stewardess attendant pilot captain sailor deckhand foreman forewoman superintendent
    principal headteacher dean provost chair fellow postdoc scholar apprentice apprenticeship graduate volunteer
    caregiver carer aide orderly midwife sonographer radiographer technologist phlebotomist dietitian nutritionist
    optician optometrist veterinarian vet groomer stylist hairdresser barber beautician jeweller jeweler goldsmith
    tailor seamstress upholsterer photographer videographer animator illustrator artist musician actor journalist
    reporter copywriter proofreader publicist broker trader banker teller cfo ceo cto coo cmo cio cpo head chief
    commander guard firefighter constable detective sergeant mover installer assembler tiler plasterer bricklayer
    scaffolder groundskeeper lifeguard nanny babysitter au-pair concierge porter valet merchandiser salesperson
    salesman saleswoman seller ambassador evangelist moderator scheduler expediter logistician steward negotiator
    generalist practitioner facilitator mentor organizer organiser campaigner lobbyist policymaker deputy governor
    magistrate judge notary conveyancer evaluator processor biller coder transcriptionist typist stenographer
    scrum-master owner sysadmin dba pm swe sde sdet sde1 sde2 em tpm qa hr-bp ux ui hca hcsw tutor invigilator
    founder cofounder leader cofondateur fondateur fondatrice socia socio sócia sócio titolare eigenaar oprichter inhaber inhaberin anwalt anwältin geschäftsführer
    postdoctoral substitute shipwright rigger boatbuilder metalworker toolmaker millwright pipefitter ironworker glazier
    locksmith blacksmith farrier beekeeper arborist forester horticulturist zookeeper taxidermist conservator
    picker merchandizer bookseller florist sorter seafarer bosun purser conductor signaller trackman linesman lineman
    dishwasher busser host hostess runner barback stocker bagger greeter canvasser sitter walker dealer member technologist lieutenant chaplain pastor rector vicar
    sexton verger organist choirmaster coroner embalmer mortician undertaker actuaries auctioneer valuer senco ta lsa nqt ect hygienists patroller instructor
    pianist violinist cellist guitarist drummer flautist harpist trumpeter chorister bandmaster accompanist cataloguer cataloger
    maid milker drover farmhand stablehand jockey cobbler milliner knitter embroiderer hedger fencer paver stagehand usher puppeteer juggler
    dancer choreographer gaffer projectionist falconer ghillie verderer maltster ceramicist glassblower engraver gilder bookbinder
    calligrapher framer restorer lexicographer astronomer anaesthetist perfusionist osteopath acupuncturist masseur masseuse doula
    childminder playworker voicer luthier driller moulder galvaniser jointer splicer bailiff almoner sacristan beadle celebrant
    gravedigger croupier bouncer mixologist pastrycook confectioner cheesemonger greengrocer grocer pruner lumberjack skipper stoker
    shunter cyclist stevedore slinger steelfixer decorator paperhanger coachbuilder panelbeater sprayer valeter dev
    jobcoach keyholder sub cto engineerings professional expert engineer/in crew contractor

    kaufmann kauffrau kaufleute koch köchin kellner kellnerin bäcker bäckerin metzger metzgerin polier geselle gesellin meister meisterin
    lehrer lehrerin lehrkraft lehrperson erzieher erzieherin arzt ärztin facharzt fachärztin pfleger pflegerin pflegekraft schwester
    leiter leiterin leitung referent referentin berater beraterin entwickler entwicklerin ingenieur ingenieurin sachbearbeiter sachbearbeiterin
    sachbearbeitung mitarbeiter mitarbeiterin assistent assistentin assistenz fahrer fahrerin helfer helferin techniker technikerin mechaniker
    mechanikerin mechatroniker mechatronikerin elektriker elektrikerin elektroniker elektronikerin schlosser schlosserin schreiner schreinerin
    tischler tischlerin maler malerin maurer maurerin dachdecker zimmerer gärtner gärtnerin förster verkäufer verkäuferin einkäufer einkäuferin
    disponent disponentin planer planerin redakteur redakteurin buchhalter buchhalterin steuerberater jurist juristin rechtsanwalt
    rechtsanwältin notar apotheker apothekerin therapeut therapeutin psychologe psychologin sozialarbeiter sozialpädagoge sozialpädagogin
    pädagoge pädagogin trainer trainerin betreuer betreuerin koordinator koordinatorin manager managerin verwalter verwalterin architekt
    architektin archivar archivarin bauleiter forscher forscherin doktorand doktorandin professor professorin dozent dozentin werkstudent werkstudentin praktikant
    praktikantin praktikum auszubildende auszubildender azubi ausbildung volontär volontärin volontariat hilfskraft aushilfe fachkraft kraft
    sanitäter sanitäterin zugbegleiter zugbegleiterin lokführer pilot kapitän matrose servicekraft spülkraft küchenhilfe empfang empfangskraft
    kosmetikerin florist floristin schneider schneiderin schuster uhrmacher goldschmied optiker optikerin augenoptiker hörakustiker zahntechniker
    maschinist maschinistin cellist dirigent sänger sängerin melker schäfer hirte bereiterin modistin weberin stickerin näherin töpferin keramiker keramikerin
    graveur vergolder stuckateur zimmerin polsterer postbote briefträger briefträgerin rangierer konditorin mälzer destillateur confiseur
    sennerin käser fleischerin falkner bestatter mesner pfarrer pfarrerin diakon diakonin tagesmutter podologin osteopath tfa mtra hausdame
    zimmermädchen spüler beleuchter kartograf promovend promovendin
    hebamme heilpraktiker logopäde logopädin ergotherapeut ergotherapeutin physiotherapeut diätassistent medizinische programmierer programmiererin
    administrator tester entwicklungsingenieur konstrukteur konstrukteurin statiker vermesser bauzeichner polizist feuerwehrmann soldat richter staatsanwalt
    steuerfachangestellte steuerfachangestellter rechtsanwaltsfachangestellte zfa mfa zerspanungsmechaniker dreher fräser werkzeugmacher gießer former
    landwirt winzer imker tierpfleger tierarzt tierärztin fahrlehrer trainerin übungsleiter dramaturg regisseur kameramann tontechniker bühnentechniker
    angestellte angestellter angestellten beamter beamtin beauftragte beauftragter hausmeister hausmeisterin reinigungskraft produkttester
    vertreter vertreterin makler maklerin friseur friseurin bibliothekar bibliothekarin laborant laborantin chemikant facharbeiter monteur
    monteurin installateur schweißer schweißerin lagerist lageristin staplerfahrer kassierer kassiererin rezeptionist rezeptionistin
    controllerin prüfer prüferin gutachter dolmetscher übersetzer übersetzerin texter gestalter gestalterin grafiker grafikerin bürokraft

    préposé préposée veilleur veilleuse
    pianiste violoniste choriste accordeur relieur imprimeur typographe graveur doreur restaurateur céramiste potier verrier vitrailliste
    plâtrier paveur terrassier ferronnier forgeron horloger sertisseur cordonnier modiste brodeuse tisserand accessoiriste souffleur
    marionnettiste chorégraphe figurant projectionniste coursier cantinier confiseur affineur crémier caviste toiletteur palefrenier
    pépiniériste batelier éclusier fossoyeur sacristain cordiste câbleur
    trattorista capopartita capoturno caporeparto capocantiere capotreno caposala caposquadra
    violinista organista liutaio accordatore legatore tipografo incisore doratore ceramista vasaio vetraio intonacatore stuccatore
    ponteggiatore pellettiere tessitrice figurante netturbino pasticcera norcino toelettatrice stalliere maniscalco boscaiolo guardaparco
    mozzo nostromo controllore carrellista mulettista
    werfleider
    violist beiaardier wever molenaar behanger gastvrouw gastheer kamermeisje huishoudster toezichthouder grimeur koster grafdelver belichter
    schadebehandelaar technoloog trimster
    pianista lutier afinador grabador dorador alfarero vidriero solador alicatador escayolista herrero bordadora tejedora utilero
    mensajero pinche friegaplatos charcutero quesero bodeguero ordeñador leñador contramaestre chapista
    encadernador impressor gravador oleiro vidreiro estucador relojoeiro ourives aderecista nadador-salvador talhante peixeira queijeiro
    tosquiador contramestre desenhador desenhadora
    ingénieur ingénieure développeur développeuse technicien technicienne infirmier infirmière aide-soignant aide-soignante comptable gestionnaire
    responsable directeur directrice chef cheffe chargé chargée assistant assistante conseiller conseillère vendeur vendeuse serveur serveuse
    cuisinier cuisinière commis boulanger boulangère pâtissier pâtissière boucher bouchère mécanicien mécanicienne électricien électricienne
    plombier menuisier menuisière maçon soudeur soudeuse conducteur conductrice chauffeur chauffeuse livreur livreuse magasinier magasinière
    cariste préparateur préparatrice opérateur opératrice agent agente animateur animatrice éducateur éducatrice enseignant enseignante
    professeur professeure formateur formatrice moniteur monitrice médecin pharmacien pharmacienne kinésithérapeute psychologue juriste avocat
    avocate collaborateur collaboratrice notaire secrétaire hôte hôtesse réceptionniste coordinateur coordinatrice coordonnateur coordonnatrice
    chercheur chercheuse doctorant doctorante stagiaire alternant alternante apprenti apprentie stage alternance régisseur régisseuse adjoint
    adjointe rédacteur rédactrice journaliste graphiste architecte géomètre acheteur acheteuse commercial commerciale attaché attachée
    auditeur auditrice contrôleur contrôleuse analyste auxiliaire ouvrier ouvrière manutentionnaire employé employée surveillant surveillante
    puériculteur puéricultrice bibliothécaire documentaliste traducteur traductrice ater maître aes archiviste gérant gérante vétérinaire coiffeur
    coiffeuse couturier couturière fleuriste florista sapateiro costureira costurera modista sarto sarta fioraio fiorista podólogo protésico óptico relojero orologiaio horlogemaker kleermaker bloemist wijkagent agent politieagent brandweerman conciërge libraire caissier caissière concierge gouvernant gouvernante nounou barman barmaid plongeur plongeuse sommelière
    esthéticienne jardinier jardinière paysagiste couvreur peintre tourneur fraiseur usineur chaudronnier monteur monteuse collaboration

    ingeniero ingeniera desarrollador desarrolladora técnico técnica enfermero enfermera auxiliar administrativo administrativa contable
    contador contadora gestor gestora responsable director directora jefe jefa coordinador coordinadora asesor asesora vendedor vendedora
    dependiente dependienta camarero camarera cocinero cocinera ayudante panadero panadera mecánico mecánica electricista fontanero carpintero
    soldador soldadora albañil conductor conductora repartidor repartidora mozo moza carretillero carretillera operario operaria peón analista
    profesor profesora maestro maestra educador educadora monitor monitora médico médica farmacéutico farmacéutica fisioterapeuta psicólogo
    psicóloga abogado abogada secretario secretaria recepcionista limpiador limpiadora becario becaria prácticas investigador investigadora
    arquitecto arquitecta diseñador diseñadora redactor redactora periodista traductor traductora comercial consultor consultora encargado
    encargada supervisor supervisora trabajador trabajadora cuidador cuidadora celador celadora socorrista guarda vigilante evaluador evaluadores
    teleoperador teleoperadora almacenero reponedor reponedora cajero cajera peluquero peluquera asistente auditor auditora jurista programador
    programadora jardinero jardinera veterinario veterinaria subdirector subdirectora oficial especialista ejecutivo ejecutiva gerente

    ingegnere sviluppatore sviluppatrice tecnico tecnica infermiere infermiera impiegato impiegata contabile ragioniere addetto addetta
    responsabile direttore direttrice capo coordinatore coordinatrice consulente venditore venditrice commesso commessa cameriere cameriera
    cuoco cuoca aiuto panettiere pasticciere pasticcere meccanico elettricista idraulico falegname saldatore muratore autista corriere
    magazziniere operaio operaia operatore operatrice analista insegnante docente educatore educatrice istruttore istruttrice medico
    farmacista fisioterapista psicologo psicologa avvocato avvocata segretario segretaria receptionist tirocinante stagista tirocinio
    ricercatore ricercatrice architetto progettista grafico redattore giornalista traduttore commerciale banconista barista funzionario
    funzionaria dirigente collaboratore collaboratrice assistente ausiliario oss bibliotecario bibliotecaria geometra perito programmatore
    disegnatore manutentore macellaio parrucchiere giardiniere veterinario amministrativo amministrativa specialista

    engenheiro engenheira desenvolvedor desenvolvedora enfermeiro enfermeira auxiliar assistente contabilista contador contadora gestor gestora
    gerente diretor diretora chefe coordenador coordenadora consultor consultora vendedor vendedora empregado empregada cozinheiro cozinheira
    ajudante padeiro padeira mecânico eletricista canalizador carpinteiro soldador pedreiro motorista estafeta operador operadora operário
    analista professor professora educador educadora formador formadora médico médica farmacêutico fisioterapeuta psicólogo psicóloga advogado
    advogada secretário secretária rececionista recepcionista estagiário estagiária estágio investigador investigadora pesquisador arquiteto
    arquiteta desenhista redator jornalista tradutor comercial técnico técnica encarregado supervisor faxineiro garçom garçonete atendente
    bolsista jovem-aprendiz aprendiz docente farmacêutica comprador compradora especialista caixa repositor estoquista jardineiro veterinário

    ingenieur ontwikkelaar verpleegkundige verzorgende leerkracht leraar lerares docent onderwijsassistent beleidsadviseur beleidsmedewerker
    adviseur medewerker medewerkster monteur chauffeur buschauffeur vrachtwagenchauffeur kok souschef bakker slager timmerman loodgieter
    elektricien lasser metselaar schilder schoonmaker schoonmaakster magazijnmedewerker heftruckchauffeur planner transportplanner
    teamleider leidinggevende bedrijfsleider assistent-bedrijfsleider manager directeur hoofd coördinator projectleider consultant
    accountmanager verkoper verkoopster inkoper boekhouder controller accountant jurist advocaat notaris secretaresse receptionist
    onderzoeker promovendus stagiair stagiaire stage trainee arts huisarts apotheker fysiotherapeut psycholoog begeleider maatschappelijk
    pedagogisch gastouder kapper kapster hovenier tuinman dierenarts architect ontwerper constructeur tekenaar werkvoorbereider uitvoerder
    operator procesoperator kassamedewerker winkelmedewerker vakkenvuller beveiliger handhaver jongerenwerker redacteur vertaler specialist

    bibliotheksinspektor rechtspfleger amtmann polier vorarbeiter schichtleiter rettungssanitäter altenpfleger dreherin fräserin botin zusteller
    zustellerin kurier barkeeper konditor konditorin sattler sattlerin täschner buchbinder drucker druckerin setzer restaurator restauratorin kurator
    kuratorin lektor lektorin korrektor korrektorin souffleuse maskenbildner maskenbildnerin requisiteur inspizient inspizientin gewandmeister
    moderator moderatorin bademeister trainee küster kantor kantorin organistin steinmetz glaser raumausstatter parkettleger fliesenleger gerüstbauer
    klempner spengler kanalbauer baggerfahrer kranführer matrosin steuermann dompteur hundeführer wächter pförtner pförtnerin portier rechtsanwaltsfachangestellter
    schauspieler schauspielerin tänzer tänzerin musiker musikerin geiger fotograf fotografin filmemacher cutterin ökonom biologe biologin chemiker chemikerin
    physiker physikerin geologe informatiker informatikerin mathematiker statistiker soziologe historiker historikerin übersetzerin dolmetscherin apothekenhelfer

    tourier tourière brasseur brasseuse projeteur projeteuse dessinateur dessinatrice receveur receveuse facteur factrice chocolatier chocolatière
    fromager fromagère poissonnier poissonnière charcutier traiteur pizzaïolo crêpier crêpière maroquinier maroquinière sellier bijoutier bijoutière
    joaillier ébéniste tapissier tapissière charpentier carreleur plaquiste grutier zingueur étancheur vitrier serrurier métallier ajusteur outilleur
    régleur décolleteur chaudronnière tuyauteur frigoriste chauffagiste électromécanicien électrotechnicien automaticien automaticienne roboticien
    mouleur fondeur tourneuse fraiseuse tôlier carrossier dépanneur routier convoyeur déménageur éboueur cantonnier égoutier balayeur nettoyeur laveur
    blanchisseur repasseuse lingère femme-de-chambre veilleur gardien gardienne vigile pompier policier policière gendarme douanier magistrat greffier
    greffière huissier clerc fiscaliste actuaire trésorier trésorière économiste statisticien statisticienne géologue biologiste chimiste physicien
    hydrologue urbaniste cartographe topographe métreur conducteur-receveur aiguilleur cheminot machiniste éclairagiste sonorisateur cadreur monteuse
    scénographe costumier costumière maquilleur maquilleuse comédien comédienne danseur danseuse musicien musicienne chanteur conservateur conservatrice
    médiateur médiatrice archéologue correcteur correctrice éditrice relecteur relectrice iconographe maquettiste concepteur conceptrice
    développeur-euse intégrateur intégratrice webmestre testeur testeuse négociateur négociatrice courtier courtière téléconseiller téléconseillère
    téléopérateur téléopératrice télévendeur standardiste hôtelier aubergiste voiturier bagagiste éleveur éleveuse vigneron vigneronne maraîcher
    maraîchère vacher vachère berger bergère bûcheron élagueur apiculteur apicultrice ostréiculteur pêcheur matelot sage-femme orthophoniste
    ergothérapeute psychomotricien psychomotricienne podologue diététicien diététicienne ambulancier ambulancière brancardier aide-comptable aide-cuisinier
    nutritionniste prothésiste opticien opticienne audioprothésiste radiologue chirurgien chirurgienne dentiste auxiliaire-de-vie instituteur institutrice
    proviseur inspecteur inspectrice instructeur instructrice entraîneur entraîneuse prospecteur délégué déléguée consultant consultante ambassadeur ambassadrice
    mandataire sapeur approvisionneur approvisionneuse planificateur planificatrice ordonnanceur logisticien logisticienne affréteur affréteuse exploitant
    magasinier-cariste déclarant ingénieur-conseil superviseur superviseuse manageuse administrateur administratrice programmateur programmatrice producteur productrice réalisateur réalisatrice

    corrector correctora editora regidor regidora florista tornero tornera fresador fresadora ajustador ajustadora tapicero tapicera ebanista
    cristalero yesero pintor pintora techador gruista ferrallista encofrador encofradora cerrajero cerrajera calderero tubero electromecánico
    frigorista instalador instaladora montador montadora matricero moldeador estampador impresor encuadernador sastre modisto cortador cortadora
    patronista joyero joyera zapatero zapatera lavandero planchador planchadora camarera-de-piso gobernanta conserje portero portera
    vigilante bombero bombera cartero taxista camionero camionera chófer chofer maquinista revisor revisora azafata azafato
    piloto marinero marinera pescador pescadora agricultor agricultora ganadero ganadera viticultor enólogo enóloga apicultor jornalero jornalera
    podador carnicero carnicera pescadero pescadera pastelero pastelera repostero repostera confitero heladero pizzero parrillero churrero cafetero
    barista sumiller bartender mesero mesera mozo lavaplatos niñera niñero canguro matrona partera logopeda podóloga dietista nutricionista
    odontólogo odontóloga dentista higienista protésica optometrista anestesista cirujano cirujana pediatra radiólogo ambulanciero camillero
    terapeuta rector rectora catedrático catedrática docente tutor tutora entrenador entrenadora animador animadora traumatólogo bibliotecario bibliotecaria
    archivero archivera conservador conservadora comisario comisaria restaurador restauradora intérprete locutor locutora presentador presentadora guionista
    realizador realizadora productor productora camarógrafo montador iluminador sonidista escenógrafo escenógrafa figurinista maquillador maquilladora
    actor actriz bailarín bailarina músico cantante fotógrafo fotógrafa ilustrador ilustradora maquetador maquetadora delineante aparejador aparejadora
    topógrafo topógrafa geólogo geóloga biólogo bióloga economista actuario procurador procuradora notario
    juez jueza tesorero tesorera interventor interventora tasador perito gestora comprador compradora promotor promotora captador captadora
    teleoperadora agente delegado delegada orientador orientadora mediador mediadora formador formadora instructor instructora inspector inspectora
    planificador planificadora responsable capataz encofrador barrendero barrendera fregador vendimiador estibador estibadora embalador envasador envasadora
    empaquetador clasificador picker administrador administradora probador probadora científico científica

    tornitore tornitrice fresatore saldatrice macchinista capotreno capocantiere capoturno caporeparto capofficina carpentiere carrozziere gommista
    verniciatore imbianchino piastrellista gruista escavatorista lattoniere fabbro vetraio ebanista tappezziere tappezziera restauratore restauratrice
    curatore curatrice conservatore conservatrice archivista igienista odontotecnico dentista ostetrica ostetrico logopedista dietista nutrizionista
    podologo ottico optometrista radiologo chirurgo pediatra anestesista soccorritore soccorritrice barelliere badante babysitter bambinaia
    colf domestico custode portiere portinaio guardiano vigile pompiere poliziotto postino postina portalettere camionista tassista
    conducente mulettista carrellista facchino imballatore scaffalista cassiere cassiera gelataio gelataia pizzaiolo pizzaiola fornaio fornaia pastaio
    salumiere pescivendolo casaro casara enologo enologa cantiniere vignaiolo agricoltore agricoltrice bracciante potatore allevatore allevatrice
    apicoltore mungitore pescatore marinaio lavapiatti barman chef sommelier governante stiratrice stiratore lavandaia calzolaio orafo orafa gioielliere
    modellista tagliatore tagliatrice ricamatrice cucitrice figurinista costumista scenografo scenografa regista attore attrice ballerino ballerina
    musicista cantante fonico macchinista montatore montatrice fotografo fotografa illustratore illustratrice animatore animatrice
    impaginatore correttore correttrice redattrice traduttrice interprete conduttore conduttrice autrice produttore produttrice
    disegnatrice progettatore programmatrice collaudatore collaudatrice attrezzista stampatore rilegatore fonditore elettrotecnico elettromeccanico
    frigorista termoidraulico installatore installatrice manutentrice caldaista giardiniera vivaista veterinaria toelettatore maestro maestra
    professore professoressa formatore formatrice allenatore allenatrice bagnino bagnina preside rettore bidello collaboratrice-scolastica tutor
    biologo biologa geologo economista attuario commercialista revisore revisora notaio notaia giudice magistrato
    cancelliere procuratore liquidatore perita agente mandatario rappresentante promotore promotrice procacciatore centralinista telefonista buyer
    ingegnera architetta avvocatessa dottorando dottoranda assegnista direttrice responsabile caposala capoarea ispettore ispettrice istitutore sviluppatore-web
    mediatore mediatrice garzone apprendista amministratore amministratrice parrucchiera estetista truccatore truccatrice massaggiatore barbiere

    churrasqueiro churrasqueira tratorista torneiro fresador ferramenteiro serralheiro serralheira marceneiro marceneira vidraceiro gesseiro
    pintor pintora azulejista ladrilhador encanador bombeiro telhadista armador operador-de-grua guindasteiro empilhador empilhadeirista caldeireiro
    montador montadora instalador instaladora eletrotécnico mecatrônico funileiro borracheiro lanterneiro caminhoneiro taxista maquinista cobrador
    cobradora carteiro entregador entregadora porteiro porteira vigia vigilante zelador zeladora policial
    jardineira agricultor agricultora vaqueiro vaqueira capataz tratador tratadora apicultor pescador pescadora marinheiro viticultor enólogo enóloga
    açougueiro peixeiro pasteleiro pasteleira confeiteiro confeiteira pizzaiolo salgadeira copeiro copeira garçonete barman empregado-de-mesa
    lavador lavadora camareira camareiro governanta arrumadeira passadeira costureiro alfaiate sapateira joalheiro joalheira estofador bordadeira
    modelista cortador cortadora figurinista cenógrafo cenógrafa encenador encenadora ator atriz bailarino bailarina músico cantor cantora
    produtor produtora realizador realizadora editora revisor revisora tradutora intérprete locutor locutora roteirista guionista fotógrafo
    fotógrafa ilustrador ilustradora animador animadora diagramador designer redatora repórter apresentador curador curadora conservador conservadora
    arquivista bibliotecário bibliotecária museólogo museóloga restaurador restauradora dentista ortodontista higienista parteira fonoaudiólogo
    fonoaudióloga terapeuta nutricionista psicopedagoga psicopedagogo fisioterapeuta protético radiologista cirurgião cirurgiã pediatra
    anestesista socorrista maqueiro cuidador babá educador-de-infância treinador treinadora monitor monitora instrutor instrutora
    orientador orientadora mediador mediadora reitor reitora pesquisadora bolseiro bolseira biólogo bióloga geólogo geóloga
    economista atuário fiscalista notário notária solicitador solicitadora juiz juíza oficial escrivão tesoureiro tesoureira escriturário
    escriturária auditor auditora avaliador avaliadora corretor corretora promotor promotora representante delegado delegada telefonista inspetor
    inspetora planejador planejadora programador programadora cientista testador engenheiro-civil projetista topógrafo topógrafa agrimensor
    almoxarife conferente embalador faxineira diarista servente ajudante-geral soldadora cabeleireiro cabeleireira manicure esteticista
    maquiador maquiadora barbeiro fiel-de-armazém administrador administradora assessor assessora chefe-de-cozinha subchefe operária

    zorgjuf juf onderwijzer onderwijzeres kleuterleidster kleuterjuf woonbegeleider woonbegeleidster programmeur programmeuse patroonmaker
    promovenda promovendi kandidaat-notaris netwerkbeheerder systeembeheerder applicatiebeheerder beheerder projectmedewerker projectmanager programmamanager
    bestuurder bestuurster treinbestuurder machinist conducteur conductrice matroos schipper stuurman kapitein havenmeester postbode koerier bezorger
    bezorgster verhuizer stukadoor tegelzetter dakdekker stratenmaker grondwerker kraanmachinist glaszetter smid bankwerker draaier frezer
    verspaner monteuse installateur loodgietster elektromonteur meubelmaker stoffeerder drukker boekbinder naaister coupeuse juwelier goudsmid
    schoenmaker opticien audicien tandarts mondhygiënist tandartsassistent tandartsassistente apothekersassistent apothekersassistente doktersassistent
    doktersassistente verpleger verpleegster verloskundige kraamverzorgende logopedist diëtist ergotherapeut therapeut chirurg psychiater orthopedagoog
    pedagoog ziekenverzorgende zorgkundige helpende huishoudhulp poetshulp interieurverzorger interieurverzorgster conciërge huismeester portier
    bewaker agente rechercheur rechter griffier officier deurwaarder advocate juriste belastingadviseur fiscalist makelaar taxateur bankier verzekeraar
    actuaris econoom statisticus wiskundige natuurkundige scheikundige bioloog geoloog laborant laborante analist analiste wetenschapper lector
    hoogleraar directrice onderdirecteur rector decaan trainer trainster coach badmeester zwemonderwijzer gids reisleider steward stewardess
    piloot serveerster ober barman barvrouw afwasser keukenhulp patissier banketbakker chocolatier kaasmaker brouwer visser boerin
    veehouder tuinder bloemist kweker boomverzorger imker hoefsmid dierenverzorger dierenartsassistent trimmer kunstenaar acteur actrice danser
    danseres muzikant zanger zangeres regisseur dramaturg decorbouwer lichttechnicus geluidstechnicus cameraman fotograaf tekenares illustrator
    vormgever vormgeefster journalist journaliste correspondent uitgever corrector vertaalster tolk tekstschrijver archivaris bibliothecaris conservator
    curator restaurator verkoopmedewerker winkelier bedrijfsleidster filiaalmanager caissière inkoopster verkoopadviseur telefonist telefoniste
    administrateur administratrice secretaris boekhoudster loonadministrateur werkstudent uitzendkracht invalkracht oproepkracht vakkracht leidster
    voorman ploegleider teamleidster opzichter calculator werkster sjouwer orderpicker inpakker sorteerder chauffeuse rijinstructeur buschauffeuse
    """.split(),
)
# German and Dutch put the head at the end of one long word.
_COMPOUND = re.compile(
    r"\w{3,40}(?:kraft|kräfte|leitung|bearbeitung|pflege|assistenz|kundige|wart|wärter|wirt|wirtin|fachwirt|inspektor|begleiter|zeichner|bediener|sekretär|schaffner"
    r"|führer|bauer|lehrling|student|gestalter|leidster|beheerder|bouwer|werker|werkster|opzichter|technicus|machinist|person|woman|man|maker|keeper|wright|smith|macher|schmied|leger|bläser|stimmer|stemmer|blazer|dekker|legger|gräber|monger|ologist|oloog|ologe|olog|ólog[oa]|olog[oa])(?:in|innen|en|s|n)?"
)
_SHORTEST_TAIL = 5  # letters of a head at the end of a compound
_SHORTEST_FRONT = 3
_COMMON = frozenset(
    """
    german human woman man person many any company command common demand dienst gespräch hilfe ausbildungshilfe
    weltmeister telefondienst dienstleister kundendienst salesman germany mangement paper former other
    """.split(),
)
# Where a gender mark is spelt into the word: "Mitarbeiter:in", "infirmier(ère)", "técnico/a".
_SPLICE = re.compile(r"(?<=\w)(?:[(/:*_\u00b7].{0,12}|-(?:e|es|ne|se|euse|rice|trice|in)\b.{0,6})$")


@lru_cache(maxsize=4096)
def fold(word: str) -> str:
    """Return a word in lower case without accents."""
    return "".join(
        c for c in unicodedata.normalize("NFKD", word.lower()) if not unicodedata.combining(c)
    )


_FOLDED = frozenset(fold(head) for head in _HEADS)
_SHORTEST_STEM = 3


@lru_cache(maxsize=4096)
def is_head(word: str) -> bool:
    """Return whether a word names one who does a job, in any gender or number."""
    low = _SPLICE.sub("", word.strip(".,;:!?\"'()[]").lower())
    plain = fold(low)
    if not plain or low in _COMMON:
        return False
    return (
        plain in _FOLDED
        or _is_inflected(plain)
        or _is_compound(plain)
        or _COMPOUND.fullmatch(low) is not None
    )


def _is_compound(plain: str) -> bool:
    """Return whether a head ends the word: ``Logistikhelfer``, ``kraanmachinist``."""
    if not plain.isalpha():
        return False
    last = len(plain) - _SHORTEST_TAIL + 1
    return any(
        tail in _FOLDED or (tail.endswith("in") and tail[:-2] in _FOLDED)
        for at in range(_SHORTEST_FRONT, last)
        if (tail := plain[at:])
    )


def _is_inflected(plain: str) -> bool:
    for ending in ("s", "es", "in", "innen", "n", "r", "e"):
        if plain.endswith(ending) and len(plain) - len(ending) >= _SHORTEST_STEM:
            stem = plain[: -len(ending)]
            if stem in _FOLDED:
                return True
    last = plain.rpartition("-")[2]
    return last != plain and last in _FOLDED


@lru_cache(maxsize=2048)
def has_head(title: str) -> bool:
    """Return whether a title holds a noun for one who does a job."""
    return any(is_head(part) for word in title.split() for part in _parts(word))


def _parts(word: str) -> tuple[str, ...]:
    return (word, *re.split(r"[/-]", word)) if "/" in word or "-" in word else (word,)


# --- words of the process, no title and no firm ---------------------------------------------

NOISE = frozenset(
    """
    re fwd interview interviews interviewing application applications applying applied apply for to the a an of your our you and with on in at as is
    role position job vacancy opening opportunity post posting offer offers employment letter confirmation confirmed confirm update status details
    invitation invited invite reminder schedule scheduled scheduling rescheduled reschedule availability request next step steps round stage phone screen
    screening call chat video virtual panel technical thank thanks received receipt acknowledgement regarding about following up from quick question
    new changed change cancelled canceled moved updated test assessment case study skills testing outcome result results feedback decision selection
    conditional tentative job-offer congratulations welcome candidate candidacy candidature urgent requirement confidential complete completed submitted was sent has been now hiring
    action required needed requested first second third final day start process plan summary successful recruitment recruiter recruiting we us important information this that ref requisition
    ihre ihr deine dein bewerbung als um die der das stelle zur zum für auf eingangsbestätigung eingang bestätigung einladung vorstellungsgespräch gespräch termin
    absage zusage terminänderung verschiebung erinnerung rückmeldung neuigkeiten zu von vom sachstand stellenbesetzungsverfahren vorstellungstermin kennenlernen anfrage diskrete videogespräch telefoninterview ausschreibung nächster schritt
    votre candidature au poste de du pour entretien convocation confirmation réponse à accusé réception le la les l' un une invitation offre proposition embauche d'embauche suite report annulation opportunité confidentielle concours recrutement vidéo différé d' en
    felicidades enhorabuena parabéns félicitations glückwunsch tu su candidatura entrevista vacante puesto proceso selección para el oferta trabajo confirmación invitación recibimos cv tu resultado convocatoria cita en ha sido preseleccionado/a seleccionado/a te has inscrito proceso telefónica online
    la tua sua candidatura colloquio posizione per il ruolo conferma ricezione convocazione selezione pubblica esito invito di della attraverso aggiornamento offerta lavoro stato
    a sua vaga de entrevista processo recrutamento carta proposta inscrição convocatória cancelamento para o confirmação convite pessoa da do próxima etapa remarcada
    je uw sollicitatie gesprek sollicitatiegesprek uitnodiging ontvangstbevestiging vacature vacatures vacantes offres stellenangebote functie bevestiging uitkomst selectieprocedure naar voor het een afwijzing kennismaking kennismakingsgesprek voorstel
    vertragsangebot vertragsentwurf arbeitsvertrag einstellungszusage einstellung zusicherung jobangebot stellenangebot bewerbungsgespräch probetag
    contractvoorstel contract arbeidsvoorwaarden arbeidsovereenkomst arbeidscontract aanbod baanaanbod gezocht gesucht posto posición posição contrato contratto
    aanstelling kandidatuur inschrijving arbeitsprobe prova pratica orale scritta prueba práctica essai proefdag proefdraaien probearbeiten probetag initiativbewerbung autocandidatura annonce anzeige annuncio anuncio anúncio advert advertentie proposta assunzione contratação contratación embauche promesse variazione data annullamento rinvio cancelación aplazamiento anulación anulação reagendamento adiamento verplaatsing annulering
    """.split(),
)

# --- fields, and places ---------------------------------------------------------------------

FIELDS = frozenset(
    """
    payments sales marketing operations ops engineering product growth platform infrastructure security data analytics research finance
    treasury tax audit risk compliance legal litigation real estate property commercial consumer enterprise retail wholesale ecommerce
    public private sector policy communications content brand design ux mobile web frontend backend full-stack cloud devops ai ml robotics
    hardware software embedded systems network it support service services success customer client accounts partnerships alliances
    procurement supply logistics warehouse manufacturing production quality maintenance facilities safety environment energy water
    construction civil structural mechanical electrical geotechnical nursing nurse med/surg medical surgical medical/surgical icu er ed emergency pediatrics
    paediatrics oncology cardiac step-down mental health community primary acute medicine nights days evenings weekends night day shift
    shifts early late reefer flatbed regional emea apac latam amer americas north south east west northeast northwest southeast southwest
    midwest upper mid-atlantic central international global national american european education history biology chemistry physics mathematics
    english french german spanish science sciences studies arts music digital internal external corporate institutional wealth asset
    credit lending mortgage insurance claims cards prepaid docs developer developer-experience build people talent learning development hr payroll
    benefits total rewards marine coastal aviation rail fleet transport ground fundraising events membership grants programs programmes
    projects management administration pflege intensiv op vertrieb einkauf entwicklung produktion verwaltung finanzen controlling personal
    ventes achats qualité paie compras ventas calidad nómina logística almacén acquisti qualità vendite manutenzione financeiro fiscal
    inkoop verkoop zorg logistiek techniek wonen strategy housing catering kitchen bar floor pastry bakery dairy deli produce
    python java javascript typescript react node .net c++ c# ios android go golang rust ruby php sql kubernetes aws azure sap salesforce
    band orchestra math reading special needs teaching 1st 2nd 3rd
    """.split(),
)
PLACES = frozenset(
    """
    san los las new york city saint st st. port fort mount lake north south east west upper lower greater great de la le el al bad am an der
    usa uk us tx ca ny fl il oh pa wa ma nj va ga nc mi az co or mn wi tn mo md in ct ut nv la ky ok ks ia ar ms id ne nm hi me nh ri mt de sd nd ak vt wy wv dc on bc qc ab
    remote hybrid onsite london paris berlin madrid rome roma amsterdam lisbon lisboa dublin vienna wien zurich zürich munich münchen hamburg köln cologne frankfurt
    brussels bruxelles milan milano barcelona porto rotterdam utrecht chicago boston seattle austin dallas denver houston atlanta toronto montreal vancouver sydney
    melbourne auckland singapore dubai bangalore bengaluru mumbai delhi hyderabad pune england scotland wales ireland germany france spain italy canada australia india
    california texas florida ohio georgia virginia washington oregon arizona colorado michigan illinois pennsylvania minnesota wisconsin massachusetts
    county center centre office campus ref req id no start salary full part permanent temporary monday tuesday wednesday thursday friday
    january february march april june july august september october november december jan feb mar apr jun jul aug sep oct nov dec
    """.split(),
)
