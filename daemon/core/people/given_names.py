"""Given names as data: what tells a person from a firm, a place or a product where grammar does not.

No list is complete, so a name that is missing here is still read where the mail introduces it
("with Xyla Orr, our CTO"). Folded: lower case, no accents. Names that are also common words,
places or months stand in AMBIGUOUS and count only together with a surname.
"""

from __future__ import annotations

_ENGLISH = """
aaron abby abigail ada adam addison adele adrian adrienne agatha agnes aidan aileen aimee alan alastair albert alec alex alexa alexander alexandra alexis
alfred alfie alice alicia alison alistair allan allen allison alma alyssa amanda amber amelia amos amy anastasia andre
andrea andreas andrew andy angela angelina angie angus anita ann anna annabel annabelle anne annette annie anthony antonia
archie ariel arlene arnold arthur ashley astrid aubrey audrey ava avery barb barbara barbie barney barry bea beatrice beatrix
becca becky belinda bella ben benedict benjamin bernadette bernard bernice bert beth bethany betsy betty beverly bev
bianca billy blake blanche bob bobby bonnie brad bradley brandon brenda brendan brent bret brett brian bridget britney
brittany bronwen bruce bryan bryce byron caitlin caleb calvin cameron camilla candace carl carla carlton carly carmen caroline
carolyn carrie carson cary casey cassandra cassie catherine cathy cecil cecilia cedric celeste celia chad charlene charles
charlie chelsey cheryl chester chloe chris christa christie christina christine christopher christy chuck cindy claire
clara clarence clarissa clark claude claudia clayton clementine cliff clifford clint clive clyde cody colin colleen collette
colm connie connor conor constance cora cordelia corey corinne cormac courtney craig cristina curtis curt cynthia daisy dale damian
dan dana daniel daniela danielle danny daphne darlene darren darryl daryl dave david deanna debbie deborah debra declan dee
deirdre delia della delphine delroy denis denise dennis derek dermot desmond devin devon diana diane dick dinah dirk dolores
dolly dominic don donald donna doreen doris dorothy dot doug douglas duncan dustin dwayne dwight dylan earl ed eddie edgar
edith edmund edna edward edwin effie eileen elaine eleanor eli eliza elizabeth ella ellen ellie elliot elliott elmer eloise
elsa elsie emily emma emmanuel emmett eric erica erik erika erin ernest estelle esther ethan ethel eugene eunice eva evan
eve evelyn ezekiel ezra felicia felicity felix fern fergus fiona fionnuala flora floyd frances francine francis francesca
franklin fran fred freda freddie frederick freya gabe gabriel gabrielle gail gareth garrett garth gary gavin gemma
genevieve geoff geoffrey george georgina gerald geraldine gerard gert gertrude gethin gideon gilbert giles gillian gina
ginny glen glenda glenn glenys gloria godfrey gordon graeme graham greg gregory greta gretchen guy gwen gwendolyn hannah
hank harold harriet harrison harry harvey hattie hayden hazel hector helen helena henrietta henry herbert herman hilary
hilda holly horace howard hubert hugh hugo humphrey ian ida ike imogen imani ingrid iris irene irma isaac isabel isabella
isabelle isla ivan ivor ivy jackie jacob jacqueline jade jake james jamie jan jane janet janice jared jasmine jason jasper
jay jean jeanette jeff jeffrey jen jenna jennifer jenny jeremiah jeremy jerome jerry jesse jessica jessie jill jim jimmy
jo joan joanna joanne jocelyn jodie joe joel joey jolene john johnny jon jonah jonathan jordan joseph josephine josh joshua joyce
juan judith judy jude julia julian juliana julie juliet justin kaitlyn kara karen karin karl kate katelyn katharine katherine
kathleen kathryn kathy katie katrina katy kay kayla kaylee keith kelly kelvin ken kendra kenneth kenny kent kerry kevin
kieran kim kimberly kirk kirsten kirsty kit kitty kris kristen kristin kristina kurt kyle kylie lana lara larry laura lauren
laurence laurie lawrence leah lee leigh lena leo leon leona leonard leroy lesley leslie lester lewis liam lila lilian lillian
lily linda lindsay lindsey lionel lisa liv liz liza lizzie lloyd logan lois lola lora loretta lori lorna lottie lou louis
louisa louise lucas lucia lucille lucinda lucy luke luther lydia lyn lynda lynn lynne mabel mack maddie madeleine madeline
madge maeve maggie malcolm mandy marcia marcus margaret margarita margo marguerite maria marian marianne marie marilyn
marina marion marisa marissa marjorie marlene marsha martha martin marty marvin mary mateo matilda matt matthew maud maura
maureen maurice mavis maxine maxwell meg megan melanie melinda melissa melody melvin mercedes meredith mia michael michaela
michelle mick mickey mike mildred millie milo milton mindy minnie miranda miriam mitch mitchell moira mollie molly mona
monica monique morgana moses muriel myra myrtle nadia nadine nan nancy naomi natalia natalie natasha nathan nathaniel neal
ned neil nell nellie nelson neville niall nicholas nick nicky nicola nicole nigel nikki nina noah noel noelle nola nora
noreen norma norman odette olga olive oliver olivia ollie opal ophelia ottoline oscar cassius wilhelmina kirra otis otto owen pam pamela pandora patrice
patricia patrick patsy patti patty paul paula pauline pearl peggy penelope penny percy perry pete peter petra phil philip
philippa phillip phoebe phyllis pippa poppy polly priscilla prudence quentin quinn rachel rae ralph ramona randall randy rashad
raphael ray raymond rebecca reggie regina reginald rena rene renee rico rex rhea rhiannon rhoda rhonda rhys ricardo richard rick
ricky riley rita robbie robert roberta robin robyn rochelle rod roderick rodney roger roland ron ronald ronnie rory rosalie
rosalind rosamund rosanna roseanne rosemary rosie ross rowan rowena roxanne roy royce rufus rupert russ rusty russell ruth ryan
sabrina sadie sally salma sam samantha sammy samuel sandra sandy saoirse sara sarah sasha saul scott sean sebastian selena
selina seth shane shannon shari sharon shaun shawn shay sheena sheila shelby sheldon shelley sheri sherman sherri sheryl
shirley sian sibyl sid sidney siobhan simon simone sinead sonia sonja sophia sophie stacey stacy stan stanley stella stephanie
stephen steve steven stewart stuart susan susanna susannah susie suzanne suzie sybil sylvia tabitha tamara tamsin tania tanya
tara tasha ted temperance teresa teri terrance terrence terri terry tess tessa thea thelma theo theodore theresa thomas tiffany
tilly tim timothy tina toby todd tom tommy toni tony tracey tracy travis trent trevor tricia trina trish tristan troy trudy
tyler tyrone una ursula valerie vanessa vaughn velma vera verity vernon veronica vic vicki vicky victor vince vincent viola
violet vivian vivien vivienne wade wallace wally walter wanda ward warren wayne wendell wendy wes wesley whitney wilbur
wilfred willa william willie wilma winifred winston xander yolanda yvette yvonne zach zachary zack zane zara zoe zoey bob
beau brendon callum cathal ciara ciaran darragh eamon elin emyr eoin fintan hamish iain ifan isobel keir lachlan lorcan
maire mairead malachy mhairi niamh nuala oisin orla padraig roisin ruairi seamus sorcha tadhg tiernan anwen carys catrin
dylan elin ffion geraint gwyneth huw ieuan iwan lowri mair megan nerys olwen rhodri sioned bryn dewi
"""
_GERMAN = """
achim anselm dominik jobst marcel pascal rolando adelheid albrecht alois anett anja anke annegret annelie annemarie annika antje armin arnd arne astrid aylin barbel beate
benedikt benno bernd bernhard berthold bettina birgit birgitta birte bjorn bodo brigitte britta bruno burkhard carina carolin
carsten christel christiane christoph claus cornelia corinna cosima dagmar daniela detlef detlev dieter dietmar dietrich doerte
dorothea dorte eberhard eckart eckhard edeltraud egon ekkehard elfriede elisabeth elke ellen emil erich ernst erwin eva ewald
falk fabian felicitas ferdinand florian franz franziska franzi frauke friedhelm friedrich frieda fritz gabi gabriele gabriela
georg gerald gerd gerda gerhard gerlinde gernot gerrit gertraud gesa gesine gisela gitta gottfried gotz gregor greta gudrun
gunda gunnar gunter gunther hajo hanna hannelore hannes hans harald hartmut hartwig hauke heidemarie heidi heidrun heike heiko
heiner heinrich heinz helga helge hella helmut helmuth hendrik henning henrik henriette hermann hildegard hinrich holger horst
hubert ilka ilona ilse imke ina ines inga inge ingeborg ingo ingolf ingrid irmgard isabell jakob jana janina jannik jannis jens
joachim joana jochen johanna johannes jonas jorg jorn josef juergen jule julika jurgen jurg jutta kai karla karlheinz karolin
karoline karsten kaspar kathrin katja katrin kerstin kilian kirsten klara klaus konrad konstantin lars lasse laurenz leif lena
leonie liesel lieselotte linus lorenz lotte lothar lucie ludwig luise lukas lutz magda magdalena maike maik maja malte mandy
manfred manuela mara marco mareike marek margarete margit margot margrit marika mario marius markus marlene marlies marlis
marten martina mathias mathis matthias maximilian mechthild meike melanie merle mercedes michaela mirjam mirko monika moritz
nadja nele nico nicolas niels nils nikolaus nils norbert ole oliver olaf oskar otmar paulina petra philipp pia rainer ralf
raimund reiner reinhard reinhold renate rene rieke roland rolf romy ronja rosemarie rosi rosl rudi rudiger rudolf ruedi ruprecht
sabine sabrina sandra sascha sebastian selma severin siegfried sieglinde siegmar sigmund sigrid silja silke silvia silvio simone sina sonke soenke soeren fenja wenke levke femke tjark enno eike onno hinnerk maren birte
sonja stefan stefanie steffen steffi stephan susann susanne susi sven svenja sybille tabea tanja tarek thekla theresa thilo
thomas thorben thore thorsten tilman till tillmann timo tina tobias tom torben torsten traute trude udo ulf uli ulla ulrich
ulrike urs ursula urte ute uwe valentin veit vera verena veronika viktor viktoria volker volkmar walburga waltraud walther werner
wiebke wieland wilfried wilhelm wilhelmine willi winfried wolf wolfgang wolfram xaver yannick yvonne regula reto beat urs
"""
_FRENCH = """
adele adrien agathe agnes aime alain alexandra alexandre alexia alexis aline alix alphonse amandine ambre amelie anais andre andree
angelique anne anouk antoine apolline ariane arlette armand arnaud astrid aude audrey augustin aurelie aurelien aurore axelle
baptiste barnabe barthelemy bastien beatrice benedicte benoit bernadette bertrand blandine boris brice brigitte bruno camille
carine carole catherine cecile cedric celine chantal charline charlotte christel christelle christiane christophe claire clarisse
claude claudine clemence clement clotilde colette constance coralie corentin corinne cyril cyrille damien david deborah delphine
denis didier dominique dorian dorothee edith edouard elise elodie eloise emeline emile emilie emilien emma emmanuelle eric estelle
etienne eugenie eulalie evelyne fabien fabienne fabrice fanny faustine felicie ferdinand fernand flavie flavien florence florent
floriane francine francis franck francois francoise frederic frederique gael gaelle gaetan gaspard gaston gautier genevieve georges
georgette gerald gerard germain germaine ghislain ghislaine gilbert gilles ginette gisele gregoire gregory guillaume gustave guy
gwenaelle hadrien helene noe theophile maelys lois henri henriette herve honore hortense hubert hugues idriss ines irene isabelle ismael jacky jacqueline jacques
jean jeanne jeannine jerome joel joelle josette josiane josselin jules julie julien juliette justine karine kevin laetitia laura
laure laurence laurent lea leonie leopold leon liliane lilian lionel loic loick lorraine louis louise luc lucas lucette lucie
lucien lucienne ludivine ludovic lydie maelle magali manon marc marceau marcel marcelle margaux margot marguerite marielle marine
marion marius marjolaine marjorie marlene marthe martine mathieu mathilde mathis matthieu maud maurice maxence maxime melanie
melissa michel micheline mickael mireille monique morgane moussa muriel myriam nadege nadine nathalie nicolas nicole ninon noemie
norbert oceane odette odile olivier ophelie pascal pascale patrice patricia patrick paul paule paulette pauline perrine philippe
pierre pierrette quentin raphael raphaelle raymond raymonde regine regis remi remy renaud rene renee rodolphe rolande romain
romane roselyne sabine sabrina samuel sandra sandrine sebastien segolene severine simone solange solene sophie stephane stephanie
sylvain sylvaine sylvette sylviane sylvie tanguy tatiana thibault thibaut thierry thomas timothee tristan valentin valentine
valerie veronique victor victoire vincent violaine virginie viviane william xavier yann yannick yasmine yoann yohan yolande yves
yvette yvon ysaline zelie
"""
_SPANISH_PORTUGUESE_ITALIAN = """
abel abelardo adela adolfo adrian adriana agustin aida ainhoa aitana aitor alba alberto alejandra alejandro alfonso alfredo alicia
almudena alvaro amalia amaia amparo ana anabel andrea andres angeles angelica anselmo antonio araceli ariadna armando arturo asier
asuncion aurelio beatriz begona belen benito bernardo berta blanca borja bruno camila camilo candela carles carlos carlota carme
carmen carolina catalina cayetana cecilia celia cesar chema claudio clara concha concepcion conchita consuelo cristian cristina
cristobal cruz damian daniela dario david diego diana edgar eduardo efrain elena elias elisa eloy elvira emilia emilio encarna
enric enrique ernesto esmeralda esperanza estefania esteban ester estrella eugenia eusebio eva evaristo ezequiel fabian fabiola
facundo fatima federico felipe fermin fernanda fernando fidel florencia francesc francisca francisco gabriela gema gerardo german
gilberto gines gloria gonzalo gracia graciela gregorio guadalupe guillem guillermo gustavo hector heriberto hernan hilario
homero horacio hortensia hugo humberto ignacio iker inigo yeison ildefonso imanol inaki inmaculada inma irma isaias isidro ismael itziar ivan
ivanna jacinto jacobo jaime javier jesus jimena joaquin jon jordi jorge jose josefa josefina josep josefa juan juana juanjo julia
julian julio karina koldo laia lara laura leandro leire leonardo leonor leticia lidia liliana lina lluis lola lorena lorenzo
lourdes lucas lucia luciana luciano lucrecia luis luisa luz macarena magdalena maite manolo manuel manuela mar marc marcela
marcelo marcos margarita maria mariana mariano maribel maricarmen marina mario marisa marisol marta martin martina mateo mateus
matias mauricio maximo mayra mercedes merce miguel milagros miquel mireia miren miriam moises monica montse montserrat nacho
natalia nerea nestor nicolas noelia nora nuria octavia octavio olga omar oriol oscar osvaldo pablo paco paloma paola pascual patricia
patricio paula paulina paz pedro pepa pepe pilar priscila quique rafa rafael ramiro ramon raquel raul rebeca remedios renata
renato reyes ricardo roberto rocio rodolfo rodrigo rogelio rolando roman rosa rosalia rosario ruben salvador samuel sandra santi
santiago sara saul sergi sergio silvia sofia sol soledad sonia susana tamara tatiana teofilo teresa tomas trinidad unai valentina
valeria vanesa vera veronica vicente victoria virginia violeta xavi xavier ximena yaiza yolanda zoraida constanza sebastian
afonso alda amadeu amelia ana anabela andreia antonia arnaldo artur aurea benedita bernardo bianca breno bruna caetano caio camila
carla catarina caua claudio cleber cristiano dalila daniel debora denise diogo domingos duarte edson elaine eliana erica evandro
fabiana fabricio fatima filipa filipe flavia flavio gabriel geraldo gilson giovana goncalo graca guilherme gustavo helder helena
henrique heloisa herminia hugo igor ines iolanda isabel ivone jaqueline joana joao joaquim jorge josue juliana juliano julio karla
laercio lais larissa leandro leila leonor leticia lia lidia ligia liliana livia lucas luciana luis luiz luiza madalena marcia
marcio marco margarida mariana marlene marta matilde mauricio mauro mafalda miguel monica murilo nadia natalia nelson neusa norberto
nuno odete olivia orlando otavio patricia paulo pedro priscila rafaela raimundo raquel regina renan renata ricardo rita
roberta rodrigo rogerio romulo ronaldo rosana rui samara sandra sara sebastiao sergio silvia silvana simao simone sofia sonia susana
tais talita tania tatiana telma teresa thais thiago tiago tomas valdir valeria valter vanessa vasco vera vinicius vitor vitoria wagner
wellington zelia
achille ada adalberto adriano agnese agostino alberta alberto aldo alessandra alessandro alessia alessio alfonso alice
ambrogio amedeo andrea angela angelo anna annalisa annamaria antonella antonio arianna aurora barbara beatrice benedetta benedetto
bernardo bianca bruna bruno camilla carla carlo carlotta carmela caterina cecilia cesare chiara ciro claudia claudio concetta
corrado cosimo costanza cristiana cristiano cristina damiano daniela daniele dario davide debora deborah diego domenico donatella donato
doriana edoardo elena eleonora elisa elisabetta elio emanuela emanuele emma emilio ennio enrica enrico enzo ernesto ettore
eugenio ezio fabiana fabio fabrizio federica federico filippo fiorella fiorenza flavia flavio franca francesca francesco franco
gabriele gaetano gemma gennaro ginevra giacomo giada gianfranco gianluca gianluigi gianmarco gianna gianni gianpaolo gilda
gina gino giorgia giorgio giovanna giovanni giulia giuliana giuliano giulio giuseppe giuseppina grazia graziella greta guglielmo guido
ilaria irene isabella ivana ivano jacopo laura lavinia leonardo letizia licia lidia liliana livia loredana lorenza lorenzo luca
lucia luciana luciano lucio ludovica luigi luigia luisa maddalena manlio manuela mara marcella marcello marco margherita maria
mariangela marianna mariella marina mario marisa marta martina massimiliano massimo matilde matteo mattia maura maurizio mauro
melania michela michele michelangelo milena mirella mirko miriam monica morena nadia natale nicola nicoletta nicolo nino noemi
olga oriana ornella orietta ottavia ottavio paola paolo pasquale patrizia piera piero pietro pina raffaele raffaella remo renata
renato riccardo rinaldo rita roberta roberto rocco romano romina rosalba rosanna rosaria rosario rossana rossella ruggero sabina
sabrina salvatore samuele sandro santina sara sebastiano serena sergio silvana silvano silvia silvio simona simone sofia sonia
stefania stefano susanna tamara tania teresa tiziana tiziano tommaso tullio ugo umberto valentina valeria valerio vanna veronica
vincenza vincenzo virgilio vito vittoria vittorio viviana walter
"""
_DUTCH_NORDIC = """
adriaan aletta anneke annelies anouk arend arjan arno bart bas bert bram carolien cees christiaan coen cor corrie daan danique dennis
diederik dirk dorien edwin eelco els elske emiel erwin esmee evert femke fenna fleur floor floris frank frans frits gerard gerben
gerrit gert gijs greetje guus hanneke hans harm hein hendrik henk henny herman hester hilde ido ilse ineke inge ingeborg iris jaap
jacob jacqueline jan janneke jantine jasmijn jasper jelle jeroen jessica jet jochem joep johan jolanda jolien joost joris jos josien
jurgen jurre karel karin kees klaas koen koos laurens lennart lianne lieke liesbeth lieve loes lotte luuk maaike maarten maartje
machiel manon margriet marieke marijke marijn marit marleen marloes martijn mathijs matthijs meindert melle menno merel michiel mieke
minke mirjam nelleke niels nienke noor onno paulien peer piet pieter pim quinten reinier remco renske rianne rik rob roel roelof rogier
roos rosanne ruben rutger ruud ruurd saar sander sanne saskia sietske sjoerd sofie stan stef stijn suze teun theo thijs tijmen tineke tjeerd
tom ton truus twan veerle vincent wendy wiebe wietske willem willemijn wim winnie wouter yde yvonne zoe femke benthe
agneta aksel albin alva anders ann-kristin annika arvid asbjorn asger asta aune axel baldur bengt bent birger birgit birgitta bjarne
bjorn bo borje brita britt carl carsten cato cecilie christer dag dagny ebba edvard einar eino eira eirik elin elina elise ellinor
emil erik erland erling espen eva flemming frida fredrik frode geir gitte goran gro gudmund gunilla gunn gunnar gustaf gustav guro
haakon hakan halvor hanne hanna hans harald hedda hege helle henriette henrik hilde hjalmar ida ingvild inger ingrid ingmar isak
ivar jan janne jens jesper joakim johan johanna jon jonas jorgen jorn josefin jukka kaare kaisa kaj kalle kari karin karoline katrine
kent kerstin kirsten kirsti kjell kjersti klara knut kristian kristin kristina kristoffer lars lasse leif lene lennart linn linnea
lise lisbeth liv lotta lovisa ludvig mads magne magnus maiken maja malin marcus maren marit marte martin mats matti merete mette
mikael mikkel mikko minna mogens morten nanna niels nils nina njal oda odd ola olaf ole olle olof oskar ottar outi par pekka pelle
per pernille petra petter pia pirjo preben ragnar ragnhild randi rasmus riikka rikke roar rune runar sanna sara sigrid sigurd
signe siri sissel sivert solveig soren stefan stein sten stig stine sture sunniva susanne svein sven svetlana synnove tage tapio tarja
terje thea thorbjorn thor tone torben tor tord tore torgeir torill torkel torsten tove trine trond trygve tuula ulf ulla ulrika
vegard vibeke viggo vidar vilde ville yngve yrsa aino aki antti eero heikki ilkka jari juha jussi kaarina kimmo lauri leena marja
"""
_SLAVIC_BALTIC_GREEK_TURKISH = """
agata agnieszka aleksandar aleksandr aleksandra aleksei aleksey alena ales alicja alina alisa alyona ana andrei andrej andrey andrzej
anastasiya aneta anatoly ania anica anton antonin arkadiusz arkady artem asen bartek bartosz beata blaz bogdan boguslaw bohdan bojan
bojana boris borislav bozena branislav branko bronislaw cezary dagmara damir danica daniil danil danuta darek daria dariusz darko
darya dejan denys desislava dimitar dimitri dimitrios dmitri dmitry dmytro dobromir dominika dorota dragan dragana drago dubravka dusan
dusica elena eleni elzbieta emil emilia ewa ewelina fedor filip fyodor galina genadi georgi georgios goran gordana gosia grazyna
grigory grzegorz halina hanna hanka helena henryk hrvoje igor ilija ilya inna ioana ion irena irina ivan ivana ivanka ivo iwona izabela jacek
jadranka jadwiga jakub jan jana janek janusz jarek jaroslav jaroslaw jasmina jelena jerzy jiri joanna jolanta josip jovan jovana jozef
julia justyna kacper kalina kamil kamila karel karol karolina kasia katarina katarzyna katerina kateryna kazimierz kinga kirill
klaudia konstantin konstantinos kostas krystyna krzysztof kseniya ksenia kuba lech leonid leszek lidia liliya liudmila ljiljana ljubica lubomir
ludmila lukasz lyudmila lyubov maciej maciek magdalena maksim maksym malgorzata marcin marek mariusz mariya marija marijana marko marta
martyna mateusz matej matic maxim michal mihai mihaela mikhail mila milan milena milica milos miloslav mira mirela mirek
miroslav miroslava miroslaw mladen monika nada nadezhda natalija natalya natasa nebojsa nemanja neven nevena nicolae nikita nikola nikolai
nikolay nikolaos nikos oksana oleg oleksandr oleksiy olena olga ondrej pavel pavlo pavol pawel pawlo petar petr petra petya piotr plamen
predrag przemyslaw radek radoslav radoslaw radu rado rafal rastislav razvan renata robert roman ruslan rustam sandra sanja sergei sergey
serhii sinisa slavica slavko slawomir slobodan snezana sofiya sorin spyros stanislav stanislaw stefan stefania stevan stoyan svetlana
svitlana sylwia szymon tadeusz tamara taras tatjana tatyana tetiana teodora tihomir todor tomas tomek tomasz tomislav urszula vaclav vadim valentina
valery vasil vasilis vasily vera veronika vesna viktor viktoria vitaly vitalii vit vlad vladimir vladislav vlado vojtech volodymyr vuk
waldemar wanda wiktor wiktoria witold wladyslaw wojciech yana yaroslav yegor yelena yevgeny yulia yulian yuliya yuri yuriy zbigniew zdenek
zdenka zeljko zlata zofia zoran zorica zsofia zsolt zuzana zygmunt andras attila balazs bela csaba dora endre eszter ferenc gabor
gergely gyorgy gyula ildiko imre istvan janos jozsef judit katalin laszlo levente miklos orsolya peter sandor tamas tibor timea viktor
zoltan adrienn agnes adina alexandru andreea bogdan catalin ciprian claudiu cosmin cristian daniela dragos elena florin gabriela george
gheorghe ileana ionut iulia iulian laurentiu liviu lucian madalina marian marius mihnea mircea mirela octavian oana petru raluca roxana
silviu simona stefan tudor valentin vasile vlad evangelia dimitra giannis ioannis katerina maria panagiotis stavros sotiris theodoros vassilis
ahmet ali alper arda asli aykut ayla aylin ayse aysegul aziz baris basak berk berke bilal burak burcu busra can canan cansu cem cemal ceren
deniz derya dilara dilek duygu ebru ece elif emine emrah emre engin ercan erdem erdogan eren erkan erol esra fatih fatma ferhat
feride feyza firat fikret gamze gizem gokhan gulay gulsen guven hakan halil halime hande hasan hatice huseyin huri ibrahim ilker
irem ismail kaan kadir kamil kemal kerem koray leyla mehmet melek melis meltem merve mert mesut metin mine murat mustafa nazli nese
neslihan nihat nil nurcan nuri okan omer onur orhan osman ozan ozge ozlem pinar recep rukiye sadik salih seda selcuk selda selim selin
semra serap serdar serkan sevgi sevim sezen sibel sinan soner suleyman tamer taner tarik tayfun tuba tugba tulay tuncay turgut
ufuk ugur umit umut volkan yasemin yasin yavuz yeliz yildiz yilmaz yunus yusuf zehra zeki zeynep
"""
_ASIAN_AFRICAN_ARABIC = """
aarav aarti abhay abhijit abhinav abhishek adil aditi aditya ajay ajit akash akhil akshay alka alok amar amara ambika amit amita amitabh
amol amrit amrita anand ananya aneesh anil anindita anirudh anish anita anjali anju ankit ankita ankur anshul anu anuj anup anupam
anuradha anurag aparna apoorva archana arjun arnav aruna arun arundhati arvind asha ashish ashok ashwin atul avinash ayesha babu balaji
bala bharat bharati bhaskar bhavna bhavya bhavesh bhuvan bindu binita chandan chandra chandni charu chetan chitra darshan debashish deepa deepak deepika
deepthi deepti devendra dev devika dhananjay dharmendra dhruv dilip dinesh divya diya ekta esha farhan farida gagan ganesh garima gaurav gauri gautam gayatri geeta
geetha girish gita gopal gopi govind gurpreet hari harini harish harpreet harsh harsha harshad hema hemant himanshu indira indu indra irfan ishaan
ishita jagdish jai jasleen jasmeet jaspreet harmeet gurmeet manmeet ranjeet amarjit baljit kuldeep jatin jaya jayant jayanti jayesh jignesh jitendra jyoti jyothi kabir kajal kalpana kalyan kamal kamala kanchan
karan karthik kartik kaushik kavita kavitha kavya keerthi ketan keshav kiran kishore komal krishna krishnan kriti kumar kumari kunal lakshman lakshmi
lalit lalita lata latha leela madhav madhavi madhu madhuri mahesh mahima mala malati malini mallika manasi mandeep mangesh manish manisha manju
manjunath manoj mansi maya mayank mayur meena meenakshi meera megha meghna milind minal mohan mohit mohini monika mridula mukesh mukul nalini naman
namrata nandini nanda narayan narendra naresh narinder naveen neelam neeraj neeta neha nidhi nihal nikhil nikita nilesh nilima niranjan nirav nirmal
nirmala nisha nishant nitin nitya nivedita niyati ojas padma padmini pallavi pankaj paras parag paresh parth parul parvati pavan pavithra pawan payal
pooja poonam prabha prabhakar pradeep pradnya pragya prakash pramod pranav pranay prasad prasanna prashant prateek pratibha pratik praveen prem prerna
priti priya priyanka puja pulkit puneet purnima purvi pushpa rachna radha radhika raghav raghu rahul raj raja rajan rajani rajat rajeev rajendra rajesh
rajiv rajkumar rajni rakesh rakhi ram rama raman ramesh ramya rani ranjan ranjit rashmi ravi ravindra rekha renu renuka revathi richa rishabh rishi ritesh
ritika ritu rohan rohini rohit roopa roshan roshni ruchi ruchika rupa rupali rupesh sachin sagar sahil samar sameer samir samira sampath sandeep sandhya
sangeeta sanjana sanjay sanjeev sanjiv santosh sapna sarika sarita sarla satish satya savita seema shailesh shailendra shakti shalini shankar shanti sharad
sharmila shashank shashi sheetal shikha shilpa shirish shiv shiva shivani shobha shraddha shreya shruti shubham shweta shyam siddharth simran sindhu smita
sneha sonal sonali soumya sourav sridevi sridhar srikanth srinivas srinivasan sriram subhash sudha sudhir sudheer sujata sujay sumana suman sumit sumita
sunil sunita sunitha supriya suraj surbhi surekha surendra suresh surya sushil sushmita sushma swapna swapnil swati swathi tanmay tanuja tanvi tara tarun tejas trisha
tushar uday uma umesh urmila urvashi usha uttam vaibhav vaishali vandana vani varsha varun vasant vasu veena venkat venkatesh vibha vidya vijay vijaya vikas
vikram vimal vinay vinayak vineet vinita vinod vipin vipul vishal vishnu vivek yamini yash yashwant yogesh yogita zubin asif aslam danish faisal fahad imran
javed kamran nadeem naveed rizwan saeed sajid salman shahid shoaib tahir tariq usman wasim zafar zahid zeeshan anwar arif ayaan bilal ehsan haider hamza
abdallah abdel abdul abdulaziz abdullah abdulrahman abeer adel adnan afaf ahlam ahmad ahmed aisha alaa ali alia amal amani amin amina amir amira
amjad ammar anas anwar arwa asma asmaa assia ayman aziza bahia bashir basma bassam bilal bushra dalal dalia dana dina djamila eman esraa fadi fadwa
faiza fahd fares farid farouk farrukh fatema fatima fatin fayez fouad ghada ghassan habib habiba hadeel hadi hadiya hafsa haitham hajar hakim hala
halima hamad hamed hamid hamza hana hanan hani hania hasan hassan hatem haya hayat heba hend hesham hiba hicham hind hisham huda hussain hussein
ibrahim idris ihab ikram ilham imad iman inas israa issam jaber jalal jamal jamila jawad jihad jihane joumana kamal kareem karim karima kenza malik khaled khadija
khalid khalil lamia latifa layla leila leyla lina loubna lubna maha mahdi mahmoud mahmud majid malak malika manal mansour marwa marwan maryam
maysa mazen mehdi meriem miriam moaz mohamed mohammad mohammed mohsen mona mostafa mounir mourad muhammad muhannad muna munir murtaza musa mustafa nabil
nabila nada nader nadia nahla naima najat najib najla naser nasra nasreen nasser nawal nazia nesrine nizar noha noor nora nour noura nouran nuha omar
omnia osama ouafa qasim rabab rabia rachid rachida raed rafiq raja ramadan rami ramy rana rania rasha rashid rawan rayan razan reda reem riad rida
rim rola rula saad saba sabah sabri sabrin sadiq safa safia sahar said saida saif sajida sakina salah saleh salem salim salima salma sama samah sameh
samia sami samir samira sana sara sawsan selma shabana shadi shaima shaimaa sharif shereen siham soha souad soufiane soumaya suad suha suhail sultan sumaya
taha talal tamer tarek tasneem wael wafa wafaa walid widad yacine yahya yara yaser yasmin yasmine yassin yassine younes yousef youssef yusra yusuf zahra
zaid zainab zakaria zayd zeina zeinab ziad zineb ava avi amit ariel assaf avital avner ayala benny boaz chaim chana daphna dalit david doron dov efrat ehud eitan elad
eliav eran eyal gadi gal galit gilad gili guy hadar hadas haim hila ido idan ilan ilana inbal itai itamar keren lior liora maayan menachem merav michal mordechai
moshe nadav naama nir nirit noa noga noam ofer ofir ofra omer oren orit orly osnat rachel ran ravit ronen ronit rotem sagi shai sharon shira shlomi shlomo shmuel
sivan tal tali tamar tomer tova tzipi uri uriel yaakov yael yair yaniv yaron yehuda yoav yoel yonatan yosef yossi yotam yuval zeev zvi
abdou abebe abena abeni abiodun abraham adaeze adama adanna ade adebayo adebola adeola aderonke adesuwa adia adjoa afua aida aissata aissatou akosua akua
alassane alemayehu alemu almaz ama amadi amadou amare amina aminata anika asante asha assane awa ayo ayodele ayodeji azubuike babatunde bamidele bankole
baraka berhane binta blessing bola boubacar busisiwe chiamaka chidi chidinma chijioke chika chinedu chinonso chinwe chinyere chioma chukwudi chukwuemeka
dayo desta diallo dikeledi ebele ebuka efua ekene emeka esi fadzai farai fatou fatoumata femi folake folasade funke funmi gathoni ifeanyi ifeoma ife ige ikenna
ime itunu jabari jelani kagiso kamau karabo kato kelechi chukwuma uchenna obiageli amarachi ngozika kehinde khady kofi kojo koffi kwabena kwaku kwame kwasi kwesi lerato lindiwe lwazi makena mamadou mandla mariam
mariama moussa mpho mthunzi mwangi nadifa naledi nana ndidi neo ngozi njeri nkechi nkem nnamdi nneka nomsa nomvula nonso nosipho nthabiseng obinna obi odunayo ola olabisi
oladele olamide olanrewaju olu olufemi oluwaseun oluwaseyi omolara onyeka ousmane palesa refilwe rutendo sade salif seun seydou seyi sibusiso sipho siyabonga sizwe
solomon subira tafadzwa taiwo tanisha tariro temitope tendai tesfaye thabo thandi thandiwe thandeka themba tobi tola tolu tope tsegaye tunde uche udo uju wambui wanjiku
wanjiru yaa yaw yemi yetunde yinka yohannes zainab zanele zodwa zola zuri makeda hailu selam tadesse tigist latoya latisha lakisha keisha jamal tyrell tyrese deshawn darnell
lamar marquis monique shanice shaniqua tamika tanisha trevon kiara aaliyah aiyana ebony imani jada kiana
akane akari akemi akihiko akiko akio akira asuka atsuko ayaka ayako ayame ayumi chieko chihiro chika daichi daiki daisuke eiji eiko emiko etsuko fumiko
fumio goro hana hanako haru haruka haruki haruko haruto hideki hideko hideo hikaru hina hinata hiro hiroko hiromi hiroshi hiroto hiroyuki hitomi hitoshi hotaru
ichiro isamu itsuki junichi junko jiro kaede kana kaori kaoru katsuo kayo kazu kazuki kazuko kazuo kazuya keiichi keiko keisuke kei kenichi kenji kenta kentaro
kenzo kimiko kiyoko kiyoshi koichi koji kota kumiko kunio kyoko maiko mai maki makoto mami mana manami mao mariko masaaki masahiro masaki masako masami
masanori masao masaru masashi masato masayuki mayu mayuko mayumi megumi mei mieko michiko midori mika miki mikiko minako minoru misaki mitsuko mitsuo miwa
miyako miyuki mizuki moe momoka momoko motoko nagisa nana nanami nao naoki naoko naomi natsuki natsuko noboru nobuko nobuo nobuyuki noriko norio osamu reiko
reina ren rie rika riko rin rina risa ryo ryoko ryosuke ryota ryu ryuji sachi sachiko saki sakura satoko satomi satoru satoshi saya sayaka sayuri seiji
seiko shigeo shigeru shin shinichi shinji shinobu shiori shizuka shiro sho shoji shota shuichi shunsuke sota susumu suzu tadao tadashi taichi taiki
takahiro takako takao takashi takayuki takehiko takeo takeshi taku takumi takuya tamiko taro tatsuo tatsuya tetsuo tetsuya tetsuro tomoaki tomohiro tomoko tomomi tomoya
toshi toshiaki toshiko toshio toshiyuki toru tsubasa tsutomu umeko wataru yasuhiro yasuko yasuo yasushi yayoi yohei yoichi yoko yosuke yoshi yoshiaki
yoshihiro yoshiko yoshimi yoshio yoshiro yu yua yuichi yui yuji yuka yukari yuki yukiko yukio yuko yuma yumi yumiko yuri yuriko yusuke yuta yutaka yuto yuuki yuya
bao anh binh bo hanh hien hoang khoa loan ngan oanh thang thinh vinh vy chang chao chen cheng chi chia ching chong chun da dan dong dung duong fang fei feng gang giang guang guo hai han hao he heng hong hua huan huang hui huong
huy hyejin hyun jae jaehyun ji jia jiahao jian jiang jianguo jie jiho jihoon jihye jimin jin jing jisoo jiwoo jiyeon joon ju jun jung junho kai kang khanh kun kyung lan lei li liang
lien lihua lin ling linh liu liwei long lu mai mei meiling min ming minh minho minji minjun minseo mingzhe na nam nga ngoc nguyen nhung ning peng phuc phuong pin ping qiang qing qiu
quan quang quoc quynh rong rui ruoxi sang seojun seo seok seoyeon seung shan shu shuai sheng shi siyu soo soojin soo-jin sook sora soyeon sun sung sunhee tao thanh thao thi thu thuy tian tien ting trang
tuan tung tuyen viet wei weiming wen woo woojin xia xiao xiaoli xiaoming xiaoyu xin xinyi xing xiu xu xue xuan yan yang yanyan yen yi yifan yijun yingying ying yong yoon yoona yoojin
youngho yu yuan yue yueying yuting yun ze zhang zhao zhen zheng zhi zhiwei zhong zhu zihan zixuan arisara anchali chai chaiwat kanya malee nattapong niran nok ploy pornthip prasert
siriporn somchai somsak suda supaporn suwit wichai agus aditya ayu bambang budi citra dedi desi dewi dian dwi eka endang fajar fitri hadi hendra indah intan joko lestari made
ningsih nur nurul putra putri ratna retno rini rizki siti slamet sri sukarno suharto surya susilo teguh tri utami wahyu wati wayan widodo wulan yanto yudi
ariana aurelio bayani benigno corazon crisanto dalisay danilo divina eduardo emmanuel erlinda evangeline ferdinand fe gerlie gina imelda jejomar jericho jhun jocelyn jomar josefina jovelyn
jovy leilani ligaya liwayway lolita lourdes luzviminda mabini marilou maricel maricris marites marivic mary-ann melchor nenita noel norberto reynaldo rhodora rizalina rodrigo
rolando romeo rosalinda ruel teodoro vilma virgilio hemi aroha anahera hine hone ihaia kahu kiri manaia mere mereana moana ngaire nikau piripi rangi rawiri rewi tama tane tamati tipene tui wiremu whetu
kaia keanu keola leilani malia noelani siaosi sione tevita sefo pita lani farah zainal aisyah azlan farhana hafiz haziq izzah nurul syafiq
xiomara rosalba yesenia yadira itzel citlali xochitl dayana yamileth yaritza nayeli marisol araceli lupe lupita chuy beto memo nando tito chucho pancho paco tono
"""

# Also words that begin a sentence, months, places, products: persons only together with a surname.
AMBIGUOUS = frozenset(
    """
    lei tage     adelaide ai alba alexa alexandria an angel april ari art asia asuka aurora austin autumn avery azure basil bay beat bella bill bo
    brandy brook brooke brooklyn can carol carolina chad chance charity charlotte chase chelsea china christian claude clay cody
    colon cruz da dakota dallas dan dawn dean deniz dev dick do don dot drew eden else eve faith fern fig flora florence forest frank
    gal gay gem gene geneva genesis georgia ginger glen good grace grant hai hall han happy harmony harper hazel he heath heather
    heaven henna her hi holly home hong honor hope houston hunter ike iman in india iris israel ivy jack jackie jade jasmine java jay jersey
    jet jewel jin john jordan joy juan june justice kay keen kelly kent kiran koa lance lane lang laurel lee leo lever lexus liberty lien lily
    lin lincoln long loom lou luck luna lux ma madison mai major man mana many mar marina mark marketa marshall mason max may maya me
    mel melody mercedes mercy merit merry mia miles mine misty mo more morgan nana nancy neo nil ning no nova now ocean ok olive olivia
    opal orlando page paige paris parker parks pat patience paz pearl penny per phoenix pin pine piper poppy porter precious price prudence
    python quest quinn raja ran ray reed regina rein ren rex rich rio rip rise river rob robin rod rosa rosario rose rosemary rowan royal ruby ruse rush
    saba sable sage sam sandy santiago savannah sea self sha she sheer shi sienna sierra siri skip sky sky so sol sonny sora sri star stella sterling
    storm su sue summer sun sunny sydney tab tad tal tan temperance tierra tiffany to tone tori trinity trip troy true tui un urban valencia van verity verona
    victor victoria vienna viola violet virginia vista wade wanda ward way wei wen west wick will willow winter wolf woo wren yang you yu zen zion
    berlin hamburg valentin august augusta julian juli juni jule advent ernst lea lina luca maria mira nora romeo salvador saxon sole ton tri van wende
    """.split(),
)
GIVEN = frozenset(
    word
    for block in (
        _ENGLISH, _GERMAN, _FRENCH, _SPANISH_PORTUGUESE_ITALIAN, _DUTCH_NORDIC,
        _SLAVIC_BALTIC_GREEK_TURKISH, _ASIAN_AFRICAN_ARABIC,
    )
    for word in block.split()
) | {
    "angel", "april", "art", "austin", "bill", "brooke", "carol", "charlotte", "chase", "chelsea", "christian", "clay",
    "dakota", "dallas", "dawn", "dean", "drew", "eden", "faith", "florence", "frank", "gene", "georgia", "ginger", "grace",
    "grant", "harper", "heath", "heather", "honor", "hope", "hunter", "jack", "jewel", "joy", "june", "lance", "lane", "laurel",
    "luna", "madison", "mark", "marshall", "mason", "max", "may", "mel", "mercy", "miles", "mo", "morgan", "page", "paige",
    "parker", "pat", "patience", "phoenix", "piper", "porter", "reed", "rich", "rob", "rose", "ruby", "sage", "savannah",
    "sienna", "sierra", "sterling", "su", "sue", "summer", "sunny", "sydney", "tiffany", "trinity", "virginia", "victoria",
    "will", "willow", "winter", "wren", "august", "julian", "orlando", "salvador", "valentin", "ernst", "wolf", "ton",
}  # fmt: skip
