// Compiled for this project by hand over many cultures of the United Kingdom, and widened with the name lists of faker,
// Copyright (c) 2022-2025 Faker contributors, MIT licence (LICENSE-faker.txt beside this file).

/** Given names and everyday short forms, lower case, parted by white space. */
export const givenNames = `
aadi aadidev aadinath aaditya aadrika aagam aagney aagneya aaliyah aalok aaltje aamod aanand aanandaswarup aanandinii aanjaneya aanuoluwapo aaratrika aarav
aaron aarón aarti aarya aaryan aasa aasha aashritha aatmaj aatmaja aatreya aayushmaan aayushman abaco abadon abagail abak abaka abakan abakay abani abar abay
abayomi abbas abbie abbigail abbondanza abbondanzio abbondio abbos abby abdallah abdel abdelkader abdellah abdelrahman abderrahmane abdi abdiel abdirahman
abdirizak abdon abdone abdonie abdou abdoul abdoulaye abdourahmane abdramane abdul abdulahad abdulazim abdulaziz abdulboriy abdulhafiz abdulhakim abdulhay
abdulholiq abduljabbor abduljalil abdulkarim abdulla abdullah abdullahi abdullatif abdulmalik abdulqahhor abdulqodir abdulrahman abdulvahhob abdulvali
abdulvohid abdurrahiym abdurrahmon abdurrauf abdurrazzoq abdussamad abebe abebi abeda abeiku abel ábel abelard abélard abelardo abelin abeline abena abendam
abeni abenzio abhaidev abhaya abhirath abhishek abhisyanta abi abibatou abibo abidin abigaël abigaelle abigaëlle abigaïl abigale abigayle abigél abimbola
abiodun abiola abiona abisola abisoye abiy abılay abla abluç abner abondance abosede abou aboubacar aboubakar abraham abrahám abrahamo abramio abramo abril
absalon abşar abshir absolon absolón abubakar abyasa acace acacie acacio acanthe acar acario acaryatanaya accursio açela açelya achaire achalesvara
acharyanandana acharyasuta achieng achil achiles achille achim achintya achraf achyut acilia acilio aćim aciscolo açığ açık açılay acrisio açuk aculina acun ada
adaeze adah adalan adalard adalardo adalbald adalbaude adalbéron adalbert adalberta adalberto adaldı adalfredo adalgisa adalgiso adaline adalmış adalric
adalrico adalsinde adam ádám adama adame adamo ādams adan adán adanna adar adaş adaugo adberilgen addie addison addo addolorata ade adea adebankole adebayo
adebiyi adebola adebowale adeboye adebukola adedaramola adedayo adedeji adedoyin adegoke adegrin adegrine adekitan adekola adekunle adel adél adela adéla
adelaida adelaide adelaïde adélaïde adelajda adelardo adelasia adelbert adelberto adelchi adele adèle adeleke adelfo adelgardo adelia adelie adélie adelin
adelina adeline adeliya adell adella adelle adelmo adelphe adeltrude adelya adem aden adenet adenike adeniyi adéodat adeodato adeola adeolu adeoti adepeju
aderonke aderopo adesewa adeshina adesoji adesua adetayo adetoke adetokunbo adetoun adewale adeyemi adeyi adheesh adhémar adhiarja adhiraj adhrit adiarja adib
adiba adigun adika adikara adikavi adil adile adin adina adinata adinath aditeya aditi aditya adityanandan adityanandana adıgüzel adık adıkutlu adıkutlutaş adja
adjutor adlı adlıbeğ adnan adnân adolf adolfa adolfína adolfo ādolfs adolph adolphe adolphie adolphus adone adonise adrain adraman adrastée adrehilde adria
adriaan adrian adrián adriana adriána adrianna adriano adriel adrien adriena adrienne adrijana adrione adripathi adsız adunni advaya adwitiya adwoa afanasi
afanasie afaq afəl afərim afət affan afia afitap afolabi afolarin afonso afra afro afroza afruza afşar afşin afşın afton afua afzal afzuna ağabay agabio agafia
agâh ağakağan ağalak agamennone agapet agapito agasti agastya agata agáta agatha agathange agathe agathon agaton agazio ağça agenore agesilao aggie agilbert
agilberte agim aglae aglaé aglaia aglaja ağlamış agnan agnane agneflète agnes agnès agnesa agnese agneta agneya agnieszka agnimitra agniprava agnivesh agnos
agostina agostino agrata agripina agripino agrippa agrippin agrippine agrypina agus agustin agustín agustina ahalya ahenk ahilya ahlam ahlem ahmad ahmadullah
ahmed ahmet ahror ahsen aiace aicha aïcha aida aïda aīda aidan aïdan aidano aideen aiden aidə aiko ailbhe ailean aileas aileen ailish ailsa aimable aimé aimee
aimée aimone aina aïna ainārs aine áine aino aisha aïsha aishah aishani aisling aïssa aïssata aissatou aïssatou aisyah aiyana ajala ajan ajana ajani ajay ajda
ajeet ajeng ajiman ajimat ajimin ajiono ajit ajita ajla ajlin ajna ajoke akalp akande akanmu akanni akarsana akaş akash akata akbar akbaş akbatur akbay akboğa
akbörü akbudak akbuğra akbulak akça akçakoca akçora akdemir akdoğan akeem akhil akhtar akif akifa akin akinkunmi akinlabi akinola akinwale akinyi akira akıbudak
akım akın akınçı akıner akkun akkunlu akkurt akkuş aklima akmal akofa akorfa akos ákos akosua akpıra akram akroor aksel akshainie akshaj akshat akshata akshay
akshayakeerti akshita aksil aksungur aktan aktekin aktimur akua akula akumaa akunna akvelīna akwasi akwesi alaba alaban alabörü aladağ alade aladino aladoğan
alain alaina alaine alaïs alakurt alam alamanno alambana alamu alan alana alanis alanna alano alara alarico alasdair alassane alastair alayna alayunt alayuntlu
alban albane albano albena albérade albéric alberico albert alberta alberte albertha albertina albertine albertīne albertino alberto albertýna albin albín
albina albína alboino albrecht albrico alceo alceste alcestiso alcibiade alcide alcidie alcime alcina alcine alcino alcyone alda aldegonde aldemir alden
aldıgerey aldo aldobrando aldoğan aldonce aldric alea aleandro aleardo aleaume alec aled aleen alejandra alejandrin alejandro alek aleksa aleksandar aleksander
aleksandra aleksandro aleksej aleksi alekso aleksy alemka alemu alen alena alene alenia alenka aleodor aleramo aleš alesea aleška alessa alessandra alessandro
alessia alessio aleth aletha alevtina alex alexa alexander alexandr alexandra alexandre alexandrea alexandria alexandrina alexandro alexandros alexandru alexane
alexanne alexe alexei alexej alexie alexine alexis alexys alexzander aleya aleyna alf alfie alfio alfons alfonsa alfonsino alfonso alfonz alfonzo alford alfred
alfréd alfreda alfréda alfredo alfrēds aļģirds aļģis algiso algu ali alia alic alica alican alice alicia alícia alicja alico alida aliénor aliette alighiero
alika alima alin alina aline aliona aliou alioune alis alisa alişan alisha alisher alişir alison alissa alissia alistair alistar alivia alix alixe aliya aliyah
alíz aliza alize alizé alizee alımga aljaž aljoša alka alkabölük alkaevli alkan alkaşı alkış alla allan allegra allen allene alliaume allie allison allister
ally alma almaz almerigo almila almine almira almire almiro alois aloïs aloïse aloisie aloisio aloīzs alojz alojza alojzije alok alon alonzo aloys aloyse
alpagut alpamış alparsbeğ alparslan alpata alpay alpaya alpaykağan alpbamsı alpbilge alpdirek alpdoğan alper alperen alpertunga alpgerey alphan alphée alphonse
alphonsine alphonso alpike alpilig alpinien alpış alpkara alpkülük alpkutlu alpşalçı alptegin alptuğrul alptunga alpturan alptutuk alpuluğ alpurungu
alpurungututuk alpyörük alsu alta altaf altan altankağan altankan altay altea altemur althea althée altın altınkağan altınkan altınoba altıntamgan
altıntamgantarkan altıntarkan altıntay altmışkara alton altuga alun alva alvah alvar alvaro alvena alvera alverède alverta alviero alvin alvina alvīne alvis
alvise alwar alya alyah alyce alycia alyona alysa alysha alyson alyssa alyssia alysson alžbeta alžběta ama amabela amabile amaç amadea amadeo amadeus amady
amaël amahle amaka amal amalia amália amaliane amalie amálie amalija amālija amalio amalric amalthée amand amanda amande amandin amando amani amant amante
amanuel amanzio amar amara amaranaath amarande amaranthe amaranto amardeep amaresh amari amarjit amarnath amát amata amáta amath amato amatore amauri amaury
amaya ambar amber ambika ambra ambre ambrine ambrogio ambroise ambroisie ambrose ambrosiano ambrož ambróz ambroży amdy amea amédée amedeo amedeu amel amelia
amélia améliane amelie amélie amélien ameline amelio amely amelya america americo amerigo ameth améthyste ameyatma ameyo amicie amico amiel amilcare amin amina
aminah aminat aminata aminte amintore aminu amir amîr âmir amira amish amit amita amiya amjad amleto ammar ammâr amodini amogh amoke amon amone amope amore amos
ámos amparo ampelio amra amrak amrit amrita amritambu amritpal amul amy amya amza ana ana-maria anaadi anabel anabela anabelle anacleto anae anael anaël anaelle
anaëlle anagh anahi anahita anaida anais anaïs anala analyn anam anamaria anamarija anamika anand ananda anandamayi anang ananta ananya anar anas anasooya anass
anastacio anastase anastasia anastasie anastasija anastasije anastáz anastázia anastázie anastazija anastazio anastazja anasuya anatázie anatol anatole anatoli
anatolia anatolie anatólie anatolii anatoliy anca ancelin anceline anci anči ancica ančica ançuk ancuța anda andaç andarıman andel anděl anděla anđela anđelika
andelin andělín andělína anđelina andelko andelo andéol anders anderson andi andile andjelina andoche andra andrada andras andrás andraž andre andré andrea
andréa andreane andreanne andreas andréas andrée andreea andrei andrej andreja andreo andres andrés andrew andri andrian andriana andrija andrijana andrin
andrina andris andriy andro andromeda andrzej andy andžejs andżelika andžs anej anemona anémone anes anesa aneta anette aneurin anežka angadrême ange angel
ángel angela ángela angèle angelika angelina angélina angeline angelino angelique angélique angelita angelito angelo anĝelo ângelo anggabaya anggun angharad
anghel anghelina angie angilbe angilberte angilran angoustan angus anh ania anibal anica anicée anicet aniceto anicette aniello anik anika anil anila anilaabh
anilabh anina anisa anish anișoara anissa anita aniya aniyah anıl anja anjali anjaneya anjela anjelica anjolaoluwa anju anjushree anjushri anka ankal ankit anko
ann ann-christin ann-marie anna annabel annabell annabella annabelle annaëlle annagrazia annalena annalise annamae annamaria annamarie annapurna anne anne-laure
anne-marie anne-sophie anneke anneli annelie annemarie annemijn annetta annette anni annibal annibale annie annika annikki anno annonciade annunziata anny anom
anoop anora anouar anouck anouk anowara anrijs ansaldo ansbert ansberte ansel anselm anselma anselme anselmo ansgar ansgary anshula anšlavs ansley ansovino
anstrudie antal antea antek antelmo antero anthelme anthelmette anthony antide antigone antim antimo antino antioco antoaneta antoine antoinette anton antone
antonela antonella antonello antonetta antonette antoni antonia antónia antonie antonietta antonija antonin antonín antonina antonine antonio antónio antônio
antoniu antono antony antti antun antwan antwon anuar anuj anuja anunay anuoluwa anuraag anuradha anurag anusha anuška anusuya anuța anvar anwar anwen anwesha
anwuli anya anže anzhela aoibheann aoife aonghas apak aparna apatarkan aphélie apolena apollina apollinaire apollinare apollinary apolline apollonia appia
appoline aprançur april apsara apuleio aqil aqsa aquilin aquilino arabela arabella arabelle araboğa araceli aracely arademir aral araldo aram arame aranka
ararat aras arash aratone arbay arben arbuz arcadi arcadie arcadii arcadio archambaud archan archange archibald archie archimede archippo arcibaldo arçuk arda
ardella arden ardith ardito ardıç arduino arek arely aren aresio areta arezoo argelia argentina argimiro argine argıl argo argono argu argun ariadna arialdo
arian ariana ariane arianna ariberto aric aricie arie ariela ariele arielle arif arij ārija arijit ārijs arike arîn arina arindam arinola arion ariosto aris
āris arisa aristarco ariste aristeo aristid aristide aristione aristița aristo aristofane aristotele arıboğa arık arıkağan arıkdoruk arın arınç arjan arjen
arjun arkád arkādijs arkadiusz arkady arkın arkış arlene arleta arlette arlie arlo armağan arman armance armand armande armandine armando armani armel armeline
armelle armida armide armin ármin armine arminio armīns arna arnaç arnaldo arnaud arnaude arne arnel arnesh arno arnold arnolda arnoldo arnošt arnoštka arnould
arnulfo arolde aron áron árón arona aronne arooj arpád arpat arrigo arsal arsen arsène arsenie arsènie arsenije arseniusz arshad arsinoé arsipatra arsıl arslan
arslanargun arslanbörü arslansungur arslantegin arslanyabgu arslon arşun arta artan artanto artawan artemis artémis artemisa arthaud arthème arthur arthurine
arthus artiom artıınal arto artuk artukaç artur arturo artūrs artus artuš artut aruk arun aruna arunthavanathan arved arvel arvid arvīds arvilla arvin arvind
arwa arwel arwen arwyn arya aryan aryanna arystarch arzen asad asadulloh asake asal aşan aşanboğa asanka aşantudun aşantuğrul asartegin ascanio ascelin asceline
asdrubale asel asella asghar asha ashfaq ashlee ashleigh ashlesh ashley ashling ashly ashlynn ashmi ashok ashraf ashton ashtyn ashwin asia asif asija asil asila
asilbek asim asimodeo asirwada asirwanda asiya asığ aşıkbulmuş asım asja aşkın aslam aslesha asli aslijan asliya aslı aslım asma asmaa asmadi asman asmianto
asmita asmuni asolat asrı assa assetou assia assil assomption assunta assunto assya asta aştaloğul astarté aster astérie asterio astianatte astou astrée astrid
astrida astrīda asuela asuğ aşuk aswani asya ataç atakağan atakan atalan atalay ataldı ataleo atalmış atanas atanáš atanasia atanasio atanázie atanazy atasagun
atasu atâullah atberilgen atena athalie athanase athanasie athena athéna athenaïs athénaïs athina athos atieno atif atila atilla atinuke atıf atıgay atıkutlu
atıkutlutaş atıla atılgan atım atımer atış atlı atlıbeğ atlıkağan atma atmaca atmaja atmanand atmananda atreyee atreyi atsız atta attila attilano attilio attiya
atul atunçu aube aubertine auberto aubin aubree aubrey aubry audace aude audebert audeline audie audouin audra audran audreanne audrey aŭguĉjo augusta auguste
augustin augustín augustina augustine aŭgustino augusto augustus augustýn augustýna aulia aure áurea aurel aurèle aurélia aurelian aurelián aureliana aureliano
aurelie aurélie aurelien aurélien aurélienne aurēlija aurelio aureliu aurelle aurian auriane aurica aurică auro auron aurore ausilia ausiliatrice ausilio austen
austin austyn auxane auxence ava avadhesh avan avani avantika avar avaz avdal aveline averardo avery aviel avigaëlle avinash avis avital avluç avni avoye
avraham avram avril avşar avtar awar awaz awen awero awesi axel axeline axelle axenia axinte ayaan ayaçı ayan ayana ayanda ayas ayaş ayaz aybalta ayban aybars
aybeğ aydan aydarkağan aydemir ayden aydın aydınalp aydoğan aydoğdu aydoğmuş ayebatari ayem ayesha aygırak aygül aygün ayhan ayinde ayinke ayize ayıtmış ayız
ayızdağ aykağan aykal aykan aykurt aykut ayla aylan ayleen aylin ayline ayluç ayluçtarkan ayma ayman aymane aymard aymardine aymen aymeric aymon aymonde aynur
ayo ayobami ayodeji ayodele ayoka ayomide ayomikun ayotude ayoub ayren ayruk aysar ayse ayşe aysel aysha ayşıl aysılığ aysun aytaç aytak aytekin aytən aytuğ
ayushmati ayvaz ayyıldız azad azadeh azak azalée azamat azban azeglio azelia azélie azeline azelio azer azgan azganaz azhar azîme aziz aziza azizhan azıl azmi
azra azubuike azzurra baaba baala baalaaditya baalagopaal babacan babacar babak babar babasola babatunde babatunji babawale babeta babette babila babır babs
babur baçara baççayman bacco baçman badabul badis badr badruk badur bafana bafode bağa bağaalp bağaışbara bağan bagas bağaşatulu bağatarkan bağatengrikağan
bağatur bağaturçigşi bağaturgerey bağaturipi bağatursepi bağdagül bagiya bağış bağtaş bagus bagya baha bahadır bahar bahia bahja bahodir bahoz bahram bahri
bahriddin bahrom bahtiyar bahula bahuraksa bahuwarna bahuwirya baidehi baijayanti bairre bajragin bakağul bakary bakda bakhtiyor bâki bakiadi bakianto bakidin
bakijan bakiman bakiono bakır bakırsokum baksı bakşı bakti baktiadi baktianto baktiono bakula bala balaaditya balaban balachandra baladitya balagopal balagovind
balaka balakatay balamani balamantri balamır balangga balapati balázs balçar baldassarre baldeep balderico baldev baldo baldomero baldovino baldu baldwin
balgopal balidin balijan bálint balın baljeet baljinder baljit balkık balta baltacı baltar baltazar balthazar baltır baltur balwinder bambang bambina bamidele
bamsı banara banawa banawi bancar bandhu bandhul bănel bangizwe bangu banji bankim bankimchandra bankole banna banu baņuta bao bao-zhu baptiste bara barak
baraka baraktöre baran bārbala barbara bárbara barbarigo barbe barbeğ barboğa barbol barbora barbro barbu barbulsun barça barçadoğdu barçadoğmuş barçadurdu
barçadurmuş barçan barçatoyun barchinoy bardıbay bardo bardomiano bargan barica baris barımtay barın barış barkan barkdoğdu barkdoğmuş barkdurdu barkdurmuş
barkın barlas barlıbay barmaklak barmaklı barnaba barnabás barnabáš barnabe barnabé barni barno barra barrett barry barsaba barsbeğ barsboğa barsgan barsimeo
barskan barsurungu bart bartek barthelemy barthélemy bartholome bartimée bartolo bartolomea bartolomej bartoloměj bartolomeo bartolomeu bartosz bartu basademir
başak basan basanti basanyalavaç basar basarab basat başbuğ başçı başgan bashir basia basile basileo basilia basilio basilisse baskın başkırt başkurt basma
basmıl bassam bassiano bassilla baştar bastiaan bastian bastiano bastien bastı bastuğrul basu basut bathilde batilda batool batrak battal battista batu batuhan
batuk batur baturalp baŭcido baudouin bawer baya bayançar bayani bayankağan bayat bayazıt baybars baybayık baybiçen bayboğa baybora baybüre baydar baydemir
baydur bayık bayınçur bayındır baykal baykara baykoca baykuzu baylee baymünke bayna baynal baypüre bayraç bayrak bayram bayrı bayrın bayruk baysungur baytara
baytaş bayunçur bayur bayurku bayutmuş bayuttu baz bazil bazır bazyli bazza bea beata beáta beāte beathan beato beatrice béatrice beatrico beatrix beatriz
beatrycze beattie beatus beaulah bebe beca becca beçeapa beçkem becky bedir bedirhan bediz bedran bedreddin bedri bedřich bedřiška bedwyr beğarslan beğbars
beğbilgeçikşin beğboğa beğçur beğdemir beğdilli beğdurmuş begi begil begine begitutuk beğkulu beglen begni begoyim beğtaş beğtegin beğtüzün behçet behiç behlül
behnaz behram behrem behrouz behruz behzat bekazıl bekbekeç bekeç bekeçarslan bekeçarslantegin bekeçtegin bekele beker bekir beklemiş bekmurod bektaş bektür
bela béla běla belçim belçir belek belemir belgi belgüc belimir belina belinda bella bellino belma belo beltir beltramo beltun ben beňadik bence bende bendegúz
benedek benedetta benedetto benedicte bénédicte benedikt benedikta benedita benedykt benett bengi bengt bengü beniamin beniamina beniamino benice benício
benigna bénigne benigno benito benja benjamim benjamin benjamín benjámin benli benlidemir bennett bennie benno benny benoit benoît benone bente benthe bentley
benton benvenuta benvenuto benyamin bera béranger bérangère bérard berardo berat berçem berceste berçin berdan berdibeğ berend berendey berengario berenice
bérénice berenico berenika berfîn berginsenge bergü berinay berislav berit berîtan bêrîtan berivan berîvan berk berkan berkay berke berkin berkiş berkyaruk
bermek berna bernadeth bernadetta bernadette bernadine bernard bernarda bernardo bernd berneice bernhard bernice bernie berniece bernita beronico berran berre
bert berta bertalan bertha berthe berti bertie bertille bertilo berto bertold bertolda bertoldo bertolfo bertram bertrand berva berwyn beryl béryl besa beşar
besentegin beşer besim beşir besnik besra bess bessie betania betemir beth bethan bethany beti betina betsan betsy bette bettie bettina betty bettye beulah
beuve bev beverley beverly bex beya beyizçi beyrek beyrem beyza bəhram bəhruz bəxtiyar bəyaz bhaanumati bhaasvan bhaaswar bhadra bhadrak bhadraksh bhadran
bhagavaan bhagirathi bhagvan bhagwanti bhagwati bhamini bhanumati bharadwaj bharat bhardwaj bhargava bhargavi bharti bhasvan bhaswar bhaumik bhavani bhaves
bhavesh bhavna bheeshma bhekimuzi bhekizizwe bhekumbuso bhilangana bhim bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva
bhupati bhupen bhupinder bhushan bhushit bhuvanesh bhuvaneshwar biagio bianca bianka bibek bibi bibiana bibiána bibianna bibiano bíborka biçek bich bigna bijan
bijay bikash bikram bilal bilâl bile bilel bilgebayunçur bilgebeğ bilgeçikşin bilgeışbara bilgeışbaratamgan bilgekağan bilgekan bilgekülüçur bilgekutluk
bilgetaçam bilgetamgacı bilgetardu bilgetegin bilgetonyukuk bilgez bilgiç bilgin bilig biligköngülsengün bilik biljana bilkis bill billie billurə billy bilol
bilqis bilva bilwa bimala bina binafsha binbeği bindir bindo bineta binh biniam bino binta bintou birane birgit birgita birgitta birgitte birhan birino birjesh
birol bisenija biserka bishal bishnu bisi bivoj bıçkı bıçkıcı bıdın bıtaybıkı bıtrı bjarne bjorn björn bjørn blagica blagoje blahomil blahomila blahomír
blahomíra blahoslav blahoslava blair blaise blake blanca blanche blandine blanduzia blanka blathnaid bláthnaid blaž blažej błażej blažena blerim blessing boaz
bob boban bobana bobbi bobbie bobby bobur bodhan bodhi bodi boet boğa boğaç boğaçuk bogdan bogdana bögde böge boglárka bogoljub bögü bogusia bohdan bohdana
bohémond bohuchval bohumil bohumila bohumír bohumíra bohun bohuna bohuš bohuše bohuslav bohuslava bojan bojana bojislava bökde böke bola bolaji bolanle bolatito
boldaz boldizsár bolemír bölen boleslav boleslava boļeslavs bolmuş bolsun bölükbaşı bolun boluwatife bonagiunta bonaldo bonaventura bonavita boncuk bönek
bongani bönge bonginkosi bongul bongulboğa bonifác boniface bonifacio bonita bonnie bora boran borbála borçul borek bořek boris borislav bořislav borislava
bořislava bořivoj borivoje borjan borka borko borlukçu borna bornak boróka börteçine bortolo börü börübars börüsengün borut borys bosiljka boško botan botir
botond bouba boubacar boubou bouchard bouchra bowie boyan boyankulu boyd boylabağa boylabağatarkan boylakutlutarkan boža bozan bozbörü bozdoğan bozena božena
bożena božetěch božetěcha božica božidar božidara božislav bozkurt bozkuş bozok braden bradford bradley bradly brăduț brady braeden brahim brahma brahmaanand
brahmabrata brahmanandam brahmdev brajan brájen brajendra brajesh bram bran brancaleone brandi brando brandon brandt brândușa brandyn branimir branimír
branimira branimíra branislav branislava branka brankica branko brannon branson branwen bratislav bratislava braulio braxton brayan breana breanna breanne breda
brenda brendan brenden brendon brenn brenna brennan brennon breno bret břetislav břetislava brett bria briac briallen brian briana brianne brice brid bríd
bridget bridgette bridie brielle brieuc brigid brigida brigita brigito brigitta brigitte brijesh brionna brisa brita britney britt britt-marie brittany
broderick brody brona bronagh bronislav bronislava broņislavs bronwen brooke brooklyn bruce bruna brune brunehaut brunehilde brunhilda brunilde bruno bruto
bryan bryana bryant bryce brycen brygida bryn brynmor bryon bryony buçan buchi bucur buçur budağ budak buddha buddhana buddy budhil budi budimir budimír
budislav budivoj budunlu büdüs büdüstudun buford buğday bügdüz bügdüzemen büge buğra buğrakarakağan bügü büğübilge buhle bukak bukaktutuk bükdüz büke bükebuyraç
bükebuyruç buket bükey bukola büktegin büküşboğa bulaçapan bulah bulak bulan buldur bulent bülent bulgak bulmaz bulmuş buluç buluğ buluk buluş bulut bümen bumın
bunmi bunsuz bünül bünyamin burak burçak burcu burdette büre burguçan bürgüt burhan burhon burkay bürkek bürküt bürlük burnice burslan burulday burulgu burunduk
busayo bushra busisiwe buşulgan butak butuk buyan buyançuk buyandemir buyankara buyat buyraç buyruç buyruk buzaç buzaçtutuk byron bystrík çaba çabdar çablı
çabuş caden cadi caetana cafer cagak çağan çağatay çağdaş çağıl çağla çağlar çağlayan çağrı çağrıbeğ çağrıhan çağrıtegin çağru cahal cahid cahir cahya cahyadi
cahyanto cahyo cahyono cai caino caio caitlin caitlyn caius caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa calanico çalapkulu calcedonio cale
caleb calebe caleigh cali calin călin calina calista calixte callie callisto callum calogera calogero calpurnia calum calvin camden camelia camélia camélien
cameron camil camila camilia camilla camille camillien camillo camren camron camryn camylle cana canalp canan candace cândar candelario candice candide candido
candra candrakanta canel cangül cankan çankız cannur cansel cansın cansu cantemir cantidio canziano caoilfhionn caoimhe caoimhin caolan capa capitolina capucine
cara caradog caraka carey cari caribert caridad carine carissa carl carla carlee carles carleton carley carli carlie carlijn carlo carloman carlos carlota
ĉarloto carlotta carlton carmel carmela carmella carmelo carmen carmina carminho carmo čarna carol carola carolanne carole carolin carolina caroline carolyn
carolyne caronte carponio carrie carroll carson carub carwyn cary carys casandra casey casian casiana casilda casimer casimir casimira casimiro časlav caspar
casper cass cassandra cassandre cassiano cassidy cassie cassien cassio cassiopea cassiopee castille casto cataldo cataleya catalin cătălin catalina cătălina
catarina caterina cath cathair cathal catharina catharine catherine cathrine cathryn cathy catinca cato catrin catrina catrinel catriona catullo catur
caturangga cauã cavid cawisadi cawisono cawo cawuk cayadi cayla caz cazimir ceasar cebe cecco cecelia cecep cecil cecile cécile cecilia cecília cecilie cecílie
cecilio cecylia cecyliusz čedomir cedric cédric cedrick cedrik cedrin ceinwen celal celâleddin celasun çelen celeste céleste celestin célestin celestina
celestine célestine celestino celestýn celestýna celia célia celian célian celie célien çelik celil celina celine céline celinia celso cem cemal cemali cemani
çemen cemeti çemgen cemil cemile cemplunk cene čeněk cengiz cengkal cengkir cenk čeňka cerasela ceren ceri ceridwen cerys césaire cesar césar cesare cesario
çeşminaz čestmír čestmíra çetin çetinel çetiner cevahir cevat ceyda ceyhun çeykün ceyla ceylan ceylin ceylinaz cezar cézar cezara cezary cezmi chaanakya
chaaruchandra chadd chadrick chahine chahinez chaï chaim chaïma chaitan chakor chakradhar chakravartee chakravarti chakrika chamari chana chanakya chanda
chandak chandan chandani chandi chandini chandira chandni chandra chandraayan chandrabhaga chandrabhan chandradev chandrakala chandraketu chandrakin chandramani
chandramauli chandramohan chandran chandranath chandrani chandraprabha chandraswaroopa chandravati chanel chanelle chantal chantel chantelle chapal chapala
charak charl charlaine charleen charlemagne charlene charlène charles charley charli charlie charline charlize charlotta charlotte charly charuchandra charumati
charuvrat charvi chas chasity chaten chatur chatura chaturaanan chaturbhuj chau chauncey chaya chayenne chayma chaz cheick cheick-oumar cheikh cheikhou
chekhouna chelle chelsea chelsey chelsie cher cherechi cherie cherif cherry cherubino cheryl chesley chester chet chetan chetanaanand cheyanne cheyenne chi
chi-keung chiaffredo chiamaka chiara chibueze chibuzo chichi chidaakaash chidaatma chidambar chidambaram chidananda chidi chidiebere chidinma chijioke chika
chikezie childebert chilpéric chima chimamanda chinedu chinelo chinenye chinmayanand chinmayananda chinonso chinwe chinyere chioma chipo chira chiranjeev
chiranjeeve chiril chirill chirine chisom chitraksh chitrali chitramala chitrangada chizoba chloe chloé chrabroš chraniboj chranibor chranislav chranislava
chrétien chris chrissie christ christa christelle christer christiaan christian christiana christiane christiano christin christina christine christodule
christoffer christop christoph christophe christopher christy chrudoš chrysole chrysostome chukwu chukwudi chukwuebuka chukwuemeka chun chun-wah chval chyna
ciaobella ciara ciaran ciarán çiçek çiçem cici cielo cierra cigdem çiğdem cihad cihan cîhan cihangir cihanşah çilay çilenti çiler cillian cilvenaz çimen cindy
cino cinta cinthia cinzia ciprian cipriana cipriano cirano ciriaco ciril cirilla cirillo cirino ciro çise çişem çisil cislyn čistoslav čistoslava citlalli citra
civan çîya çıgıl cılasun çıngır claas claes clair claire clara clarabelle clare clarence clarenzio clarisa clarissa clarisse clark claud claude claudia claudie
claudien claudine claudio claudiu claus clavdia clayton clea cléa cléandre cleandro cledwyn clelia clelie clélie clem clemence clémence clemens clément clemente
clementina clémentine clemenzia clemmie cleo cléo cleofe cleonico cleopatra cleophee cléophée cleora cléry cleta cletus cleve cleveland clifford clifton climaco
clinio clint clinton clio clive clodagh clodomiro clodoveo cloe cloé clorinda clotaire clothilde clotilde clovis cloyd clyde çobulmak coby çocukbörü codin
codrin codrina codruț codruța cody coen coinneach cointa çokramayul col colby coleman colette colin coline colins coll colleen collien collin colm colman çolman
colmanno colmazio colomba colombano colombe colombo çolpan colten colton çölü columbus côme comhghall conal conall conceição concepcion concepción concetta
concetto conchita concordio conner connie connor conor conrad consolata constança constance constanta constanța constantia constantin constantina constatin
consuela consuelo cora coralia coralie coraline corazon corbin corbiniano cordelia cordell cordia cordie corene coreno corentin corentine corey corina corine
corinna corinne coriolano cormac cornelia cornelio cornelis corneliu cornelius cornell coronato corrado corrie corrine cortez cortney corto corvin cory cosima
cosimo coşkun coşkuner cosma cosmin cosmina costache costante costantino costanza costanzo costel costin coty coumba courtney craig crawford cremenzio crenguța
creola crescente crescenzia crescenzio crespignano crin crina crisanto crispino cristal cristaldo cristea cristi cristian cristián cristiana cristiano cristin
cristina cristobal cristóbal cristofor cristoforo cristopher crocefissa crocefisso cronida cruz crystal crystel csaba csanád csenge csongor ctibor ctibora
ctirad ctirada ctislav ctislava cuan cübeyr cullen cumhur cunegonda cüneyt cuniberto cuong cupido curtis cuzia cvetka cvijan cvijetin cydney cynthia cyntie
cyprián cyprien cyra cyrian cyriaque cyrielle cyril cyrila cyrille cyrine cyrus cyryl czeslaw czesław d'angelo daan daantje dabiživ dacian daciana daciano dacin
dacio dadap dadi daevi daevika dafina dafne dafydd dagel dağhan dagmar dagmara dagmāra dagoberto dāgs dahir dai daiana daija dainuvīte daire daisha daisy daithi
dáithí daiwik dajana dakota daksha dakshayani dale daley dalia dalibor dalibora daliborka dalida dalie dalila dalima daliman dalimil dalimila dalimin dalimír
dalimíra daliono dalisay daljit dalla dallas dallin dalmazio dalton damaris damaso damayanti dameon damian damián damiana damiána damiano damien damife damil
damilare damilola damin damini damion damir damjan damjanka damla damocle damodara damola damon damu dan dana danae danang dandak dandapaani dandre dane dangelo
dani dania danial danica daniel daniël dániel daniela daniele daniella danielle danielo daniil danijel danijela danika danil danila danilo danique danish
daniswara danjuma danka danko dannie danno danny dante danu danuja danuše danut danuta dany danyka danyl danylo dao daouda daphne daphné daphnee daphney dapo
dara darasimi darby darcy dare darek daren daria darian dariana dariati darie darien darija darijan darimin darin darina darine darinka dario darion daris
darius dariush dariusz darja darko darla darleen darlene darmaji darman darmana darmanto darnell daron darragh darrel darrell darren darrick darrin darrion
darron darryl darshan darshwana darsirah dārta dartono daru daruna darwin daryani daryl daryna dasa dáša dashawn dasia dat datta dave dâver davey davi david
dávid davida davide dāvids davin davina davinder davino davion dāvis davon davonte davor davorin davriya davron davud davy dawa dawid dawit dawood dawson
dayaamay dayaananda dayaanidhi dayamayee dayan dayana dayane dayna dayne dayo dayton daz dazza dean deangelo deanna deano dearbhla deb debbie debora débora
deborah debra decebal decimo declan dedric dedrick dee deeksha deen deenabandhu deepa deepak deepali deepan deepankar deependra deepesh deepika deeptanshu
deeptendu deeptiman deeptimay deeptimayee deeptimoy deeptimoyee deeqa deevakar defne degna deian deiniol deio deion deirbhile deirdre deja dejah dejan dejana
dejene dejon dejuan del delal delaney delbert dele delfina delfino delia delie delilah delinda delizia della delmer delores delpha delphia delphin delphine
delroy delwar delyth demarco demarcus demario demba demet demeter demetra demetria demetrio demetris demetrius demetriusz demi demilade demiralp demirhan
democrito demond demostene dena deneval denis denisa denise denisz deniz denizalp dennis denny deodata deodato deola deon deondre deontae deonte děpold deqo
dereck derek derick derin dermot deron dêrsim derviş derya desanka desdemona deshaun deshawn desiderato desiderio desimir désiré desiree desmond despina dessie
desta destan destany deste destin destinee destiney destini dětmar dětřich dev devadatt devagya devajyoti devak devan devangana devani devante devasree devdan
deven devesh deveshwar devi devika devin devon devonte devota devran devvrat devyn dewayne dewey dewi dewitt dex dexx dez dezider dəniz dhaanyalakshmi dhan
dhana dhanadeepa dhanalakshmi dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dhara dharani dharitri dharmaketu dhatri dhruv dhyanesh dhyaneshwar diah
diamante dian diana diána diāna diane dianna dianne dianora diar diara diarmaid diarmuid diarra dicle dîcle diclehan dida didem didier didimo didina diede diego
dieke diep dieudonne dieudonné dieudonnée dieynaba digambar digambara digdaya dijana dikmen diksha dil dilafruz dilan dîlan dilara dilarə dilaver dilay dilbar
dilber dilberay dildar dildâr dildora dilek diler diletta dilfuza dilhan dilini dilip dillan dillon dilmaya dilmurod dilnoza dilorom dilovan dilrabo dilruba
dilys dimas dimaz dimitri dimitrii dimitrij dimitrije dimitrina dimple dina đina dinah dinakar dinç dinçer dinda dinesh dinh dinis dinkar dino dinu diocleziano
diodata diodoro diogene diogo diomede dion dione dionigi dionisia dionisio dionizy dionýz dionýzos dior dipa dipak dipali dipankar dipendra dipesh diptendu
dipti direnç diri dirja dîroj dîrok dita ditte-marie ditya divaakar divakar diviš diviška divjot divna divo divya diwata diyor diyora dizik djayden djeneba
djenna djibril dluhoš dmitri dmitrii dmitry dmytro dobrava dobrila dobromil dobromila dobromír dobromíra dobroslav dobroslava dochia doda dodato dodie doğan
doğanay doğaner doğu doina doinita dolly dolma dolores dolunay dom domagoj domen domenic domenica domenick domenico domenik domezio domingo dominic dominick
dominik dominika dominique domitille domiziano domnica don donal donald donalda donaldo donat donát donata donáta donatella donatello donato donavon döndü donka
donna donncadh donncha donnell donnie donny dono dora dóra dorana dorcas đorđe doreen dorel dorian dorián doriana doriane doriano dorica dorin dorina dorine
dorinel doris dorit dorka dorli dorota dorotea doroteja doroteo dorothea dorothée dorothy dorottya dorris dortha dorthe dorthy doru dot doubrava doubravka doug
dougal dougie douglas dounia douwe dovid dovie dovud doyinsola doyle draga dragan dragana dragica draginja dragiša drago dragoje dragojlo dragoljub dragomir
dragos dragoș dragoslav dragutin drahomil drahomila drahomír drahomíra drahoň drahoš drahoslav drahoslava drahotín drahotína drahuše drahutin drajat draupadi
draža dražen dren drina driss drita dritan dron drona druina držimir držislav duane duanne duarte dubravka dubravko duc duccio duco ducu dudley duduzile duilio
duje dujo dulari dulce dulina dumisani dumitra dumitrana dumitrita dumitru duncan dündar dung dunja dunya dünya duong dupe đura đurađ durante đurda dürdane
durdona durga durgeshwari đurica durmuş durodola dürriye duru dururbunsuz durward dusan dušan dušana dušanka dušica duška duško dustin duuk duygu dwaipayan
dwaipayana dwayne dwight dyah dyfan dyfed dyfrig dylan dylano dympna dyna dzīle dzirkstīte e'zoza eadaoin éadaoin eamon eamonn éamonn eanna éanna earl earlene
earline earnestine easter easton ebba ebele eberardo ebere ebiere ebin ebiowei ebkızı ebren ebrill ebrima ebru ebuka ebunoluwa ebuzer ecaterina ecclesio ece
ecehan ecem ecevit eck ecmel ecrin ecvet ed edda eddi eddie edelberga eden edgar edgard edgardo edgaro edgars edhem edil edilberto edin edison edita edīte edith
édith editta ediz edmée edmond edmondo edmund edna edoardo edona edouard édouard eduard eduarda eduardo eduards edvard edvarda edvige edvin edvín edvīns edward
edwardo edwin edwina edyta edyth edythe edžus eefje eekalabya eero eeva efe effie efim efimia efisio efken eflah efraim efrain efrem efren efrosinia efsun
eftalya eftimia eftimie efua egemen egeo egidio egīls eginardo egisto egizia egle egmont ego egon egona egor eğrim ehsan eiddwen eifion eileen eilidh eilir
eilis eilís eimear eimer einar einārs eino eira eirian eirik eirlys eirwen eižens ejike ekaaksh ekadant ekaksh ekalavya ekaling ekaparnika ekdant eke ekeç ekene
ekim ekin ekmel ekow ekrem ekta ekundayo ela eladio elaheh elaide elaina elaine elakshi elanur elbek elbert elçin elda eldon eldor eldora eldred eldridge elea
eléa eleanor eleanora eleanore eléanore eleazar electa elektra elena éléna elène eleni elenor elenora eleonora eleonóra eleonore eléonore éléonore eleonoro
eleri elettra eleuterio éleuthère elfed elfrída elfrīda elfrieda elgin elham eli elia élia eliabeth eliah eliahou elian eliana eliane éliane eliano elias eliáš
elías élias eliasz elie élie eliel eliette eliezer elif elifio eligio elija elijah elimena elin elina elīna eline elinor elinore elio eliodoro elion eliona
elior eliot eliott elira elisa elisabet elisabeta elisabeth élisabeth elisabetta elisaveta elise élise elisea élisée eliseo elisha elísio eliška elissa elita
eliyahu eliza elīza elizabet elizabeta elizabeth elizabeto elizaveta elize elizej elizeus elizo elka elkin ella ellada elle ellen ellen-margrethe elli ellie
elliot elliott ellis ellsworth elly elma elmar elmārs elmas elmer elmira elmīra elmo elmore elmurod elna elnarə elnaz elnora elnur eloá eloan eloane elodia
elodie élodie elody elogio eloi eloisa eloise eloïse éloïse elon elona elone elora elouan elouise eloy elpidio elroy elsa elsbeth elsie elspeth elta elti elton
eluh eluned elva elvan elvera elvezio elvia elvie elvin elvina elvino elvir elvira elvíra elvīra elvire elvis elwin elwira elwyn elya elyanora elyas elyes elyès
elyne elynn elyor elyse elyssa elza elzbieta elżbieta élzéar eman emanoil emanuel emanuela emanuele emanuelly emanuil emas embuh emced emeka emel emelia emelie
emeline émeline emely emer émérance émérencie émeric emerich emerson emese emidio emie emiel emil emile émile emili emilia emília emilian emilián emiliana
emiliano emilie emílie émilie emilien emilija emīlija emilijan emilio emīls emily emin emina emine emir emirhan emlyn emma emmalee emmanuel emmanuelle emmelie
emmely emmerico emmett emmi emmie emmitt emmy emna emong emory empirio empluk emrah emre emrullah emrys emyr enakshi encarnacion enda endah ender enderun endra
endrigo enea enecone enes enfys engelbert engin enguerrand enid enie enimia enio eniola enis enise enitan enna ennio enno enoch enola enora énora enos enrica
enrico enrique ensar ensio enteng enver enya enyinnaya enyo enzo eoghan eoin ephraim ephraïm épiphane eracla eraclide eraldo eralp erardo erasmo erast eray
erazim erazmus erberk erberto ercan erçin ercolano ercole ercüment erda erdal erdem erdeni erdenikatun erdeniözük erdinç erdogan erel eremia eren erenia erentüz
ergene ergenekatun ergin ergün ergüner erhan erhard eriberto eric éric erica érica erich erick ericka erico erik erika ērika ēriks erin erinç erine erkâm erkân
erke erkki erlinda erling erma erman ermanno ermelinda ermen ermenegarda ermenegilda ermenegildo ermes ermete ermias ermilo erminia erminio ermīns erna erneĉjo
ernest ernesta ernestina ernestine ernestīne ernestino ernesto ernie ernst erol eron eros errol erşan ersilia ersin ertan erten ertenözük ertuğrul ervin ervín
ervína ervīns erwan erwann erwin eryn esat esaù esben ese esen esenbike eser esha eshana eshita esi esin esma esme esmee esmée esmeralda esmeray esmira
esperance espérance esperanza esra eşref essie esta esteban estefania estefanía estel estela estell estella estelle estera esterina estevan esther esti estiawan
estiono estrella esuperio esupofo esyllt eszter etela eterie etha ethan ethann ethel ethelyn ethem etienne étienne etil ettie ettore euan eubert euclide eudes
eudochia eudokia eudoksja eudora eudoxe eudoxie eufebio eufemia eufemio eufrasia eufronio eufrosina eufrozina eufrozína eugen eugene eugène eugenia eugénia
eugenie eugénie eugenio eugeniu eugeniusz eula eulah eulalia eulalie eulálie eun-ji euna eunice eunika euphrasie euridice euros eurydice eusèbe eusebia eusebie
eusébie eusebio eusebiu eusebius euseo eustache eustațiu eustorgio eustosio eustracjusz eutalia eutalio eva evald evaldo ēvalds evalyn evan evandro evangelina
evangeline évangéline evanghelina evann evans evar evarist évariste evaristo evasio evdochia evdokija eve evelien eveliina evelin evelina evelína evelīna
eveline evelino evelyn evelyne évelyne everardo everett everette everton evgheni evghenia evghenii evidio evie evin evîn evodio evran évrard evremondo evren
evşen evžen evženie ewa ewald ewan ewatomi ewelina ewell ewen ewenn ewka eyal eyiz eylül eymen eyob eyram eyşan eytan eythan eyüp eze ezechiel ezechiele ezekiel
ezequiel ezinne ezio ezra ezrak əhməd faas fabia fabian fabián fabiana fabiána fabiano fabie fabien fabienne fabiënne fabijan fabio fábio fabiola fabrice
fabrícia fabrício fabrizio fadekemi faderera fadi fadia fadime fadıl faduma fadumo fady fahad fahima fahrettin fahri fahriddin fahriye fahrünissa faigy faik
faiq faisal faiza faizah faizan falba fâlih falk famiano famke fanika fanni fannie fanta fantin fantine fanyana fara farah farai farangiz faraz fardau fareed
farès farhad farhan farhiya farhunnisa fariba farida farideh faris farjana farooq farouk farruh farrukh farshid fartun faruk farzad farzana farzaneh fasih
fatema fathonah fatih fatim fatima fátima fatimah fatimata fatimə fatimo fatin fatma fatmir fatos fatoş fatou fatouma fatoumata faust fausta faustin faustina
faustine faustino fausto faustýn faustýna favian fawzia faya fayaz faye fayen fayenne faysal fayzbek fazilat fazilet fazio fazıl fazliddin fazlı fazullah fe
fearghal fearghas féba febe febi febriana febrina feda fedai fedde fedele federica federico fedor fedro fehime fehintola fehmi felice felicia felícia felicián
feliciano felicidad felicie felície félicie felicien felicita felicitas félicité felicity feliks felina féline felipa felipe felix félix felton femi femke femm
fenja fenna fenne feodor feodora feodosia ferah feramuş feramuz feray ferda ferdi ferdinand ferdinanda ferdinando ferdousi ferdows ferdynanda ferenc fereshteh
fergal fergus ferhan ferhat feride feridun feriel feriha ferit ferman fermiano fermin fermo fern fernanda fernando ferne ferre ferruccio ferruh feruza feryel
festo fevronia fevzi feyi feyyaz feyza feyzullah fərəh fərqanə fəxriyyə ffion fflur fiachra fiadh fiammetta fibikemi fidan fidel fidèle fidelie fidelius
fidenziano fidenzio fieke fien fiene fiep fiete figen fiifi fikayomi fikret fikri fikriye fikru filemon filibert filiberto filip filipa filipe filipino filipp
filippa filippo filiz filmon filofteia filomen filomena filoména filomeno filotije filou filsan fily finbar fingal finia finja finlay finley finn finnian finnja
finnley finola fintan fiodor fiona fionn fionnuala fiordaliso fiore fiorella fiorenza fiorenziano fiorenzo firas firdavs firdevs firdous firmin firuzə fisayo
fitrat fitri fitria fitriani flaminia flavia flavián flaviana flaviano flavie flavien flavio flaviu flavius fleano fleta fleur fliss flo floare floarea flodoard
floortje flor flora flóra flore florea florence florencia florencio florencja florent florența florentin florentina florentine florentýn florentýna florestan
florian florián floriana floriane floriano florica florida floridia florie florin florina florine floris flossie floy floyd flurin flurina flutura flynn foca
foday fode folafoluwa folake folasade folashade folco folu forrest fortunát fortunata fortunato fortuné fortunée fosca fosco foss fotih fotima foucauld foulques
fowsia fozia fran fráňa franca france frances francesca francesco francette franci francia francine francis francisc francisca francisco francisko francisque
franciszek franciszka franck franco francois françois françoise franjo frank franka frankie františek františka franz franziska fraser fred freda freddie freddy
frederic frédéric frederica frederick frederico frederik frederike frederiko frederique frédérique fredrick fredrik fredy freeda freek freida freja frenkie
freweini freya frida frída frīda frido fridolin fridolín fridrich frieda friederike friedrich frontiniano frusina fruzsina fryderyk fuat fulbert fulberto
fulcran fuldem fulden fulgence fulgenzio fulvia fulvio fulya funani funda funke funmi funmilade funmilayo furaha füreyya furio furkan furkân furman furseo
füruzan fuscolo füsun fuzuli fynn g'affor g'afur g'iyos g'ulom gabby gabe gabi gabin gabino gábor gabriel gabriël gabriela gabriele gabriella gabrielle gabrielo
gabrijela gabs gada gadang gading gadis gaduh gael gaël gaëlle gaetan gaétan gaëtan gaetano gaffar gafoor gagan gagandeep gage gaglioffo gaia gaïa gail gaiman
gaio gaja gajaadhar gajabahu gajadhar gajana gajbaahu galak galang galar galdino galeazzo galfryd galih galileo galina galiono gallicano galuh galur gaman
gamani gamanto gambira gamblang gamze ganak ganaka ganapati ganda gandewa gandharv gandharva gandi gandolfo ganep ganesh ganesha ganga gangesh gangsa gangsar
ganjaran gantar gara garan garance garang garda gardner gareth garett garfield garik garika garimberto garmon garnett garnier garrett garrick garry garud garuda
gary gaspar gašpar gaspard gaspare gašper gasti gaston gastone gastono gati gatien gatik gatot gatra gatsha gaudenzia gaudenzio gaudino gauraang gaurang
gauranga gaurav gauri gautam gautama gautami gauthier gautier gautiero gavin gavina gavino gavril gavrilo gavxar gawati gayatri gaye gayle gaynor gaz gazanfer
gazi gazza gbadebo gbeminiyi gbemisola gbenga gbolahan gbowoade geanina gearoid gearóid gedeon gédéon gedeone ģederts geedi geeta geetanjali gejza gelila gelin
gelincik gellért gelsomina geltrude gelu gema gemine gemini geminiano gemma genadij genc gencer gene generosa generoso genesia genesio genet genevieve geneviève
gennaro genoveffa genoveva genowefa genta gențiana genziano geoff geoffrey geoffroy georg george georgel georges georgeta georgette georgia georgian georgiana
georgianna georgie georgije georgina georgo geovanni geovanny geovany geraint gerald gérald geralda geraldina geraldine gerallt gerard gérard gerarda gerardina
gerardo gerasim gerasimo géraud gerazim gerazym gerberge gerbert gerda geremia gergely gergő gerhard gerharda gerino germain germaine germán germana germano
gerolamo geronimo geronzio gerrit gerry gerson gertrud gertruda gertrúda gertrude ģertrūde gertrudo gervais gervasio gerwyn gesualdo geta getachew gethin
gevheri géza gezim ghada ghaliyati ghanaanand ghanashyam ghani ghanshyam ghassan ghenadi ghenadie ghennadi gheorghe gheorghi gheorghii gheorghina gheorghiță
gherardo gherghina gherman ghislain ghita ghiță ghulam giacinta giacinto giacobbe giacomo giada giadero giambattista gian gianbattista giancarlo giandomenico
gianfranco giang gianina gianluca gianluigi gianmarco gianmaria gianmario gianna gianni gianpaolo gianpiero gianpietro gianuario giasone gibran gică gicu gideon
giel gifty gigi gigliola gijs gilang gilbert gilberta gilberto gilda gildo giles giliola gill gilles gillian gillo gina gineto ginevra ginewra ginny gino
gioacchina gioacchino giobbe gioberto gioconda giocondo gioele gioia gion giona gionata giordano giorgia giorgian giorgiana giorgio giosuè giosuele giotto
giovani giovanna giovanni giovanny giove gioventino giovenzio girardo girart giray giri girija girik girika girindra giriraaj giriraj girish girja girma
girolamo ģirts gisela gisèle gisella gislebert gisselle gita gitanjali gitte gittel giuda giuditta giulia giuliana giuliano giulio giulitta giuseppa giuseppe
giuseppina giusta giustiniano giusto gizela gizem gıyas gjergj gladyce gladys glauco gleb glen glenda glenn glenna glennie glenroy glenys glesni gligorije glo
gloria glorie glyn gobinda godeberta godfrey godiva godswill goffredo gojko gökalp gökben gökbörü gökçe gökçegöl gökçen gökçiçek gokhan gökhan gökmen göknur
gökşin golda golia golnaz golub gomberto gonca gonçalo gondebaud gondulfo gönenç gonerio göngör gonsalwy gonthier gontran gönül gonzaga gonzague gonzalo gopaal
gopal gopee gopi gorakhanatha gorakhnath goran göran gorana goranka gorazd gord gordan gordana gordiano gordon görkem goronwy görün gosia gosto goswamee goswami
gothard gottardo gottfried gotum goundo gouranga goutam gövhər govind govinda gözde grace grâce gracián graciána gracie grácie graciela graciliano gracja
gradimir grady graham grainne gráinne grant granville grațian grațiana grațiela grato grayce grayson grazia graziana graziano graziella gražina grazyna grażyna
grażynka greer greg gregg gregoire grégoire gregor gregoria gregorian gregorio gregory greta gréta gretchen greyson grga grgo grgur grigore grigori grigorije
grimaldo griselda grizelda grover grozdana gruff gruffudd gruffydd grzegorz guadalupe gualberto gualtiero gúbio gudakesa gudakesha gudrīte gudrun guelfo guenda
guendalina guenièvre guérin guerrino guglielmo güher guiberto guido guilhem guilhemine guilherme guillaume guillemette guillermina guillermo guiscardo guiseppe
gul gül gulalai gulay gülay gulbahar gülbahar gulbaxor gülben gulchexra gülçin güldem gülden güldeste guled gülegen gülemen gülen güler gülər gülgün gülhan
gulistan guljamol guljaxon gülnaz gulnora gulnoza guloy gülpembe gülriz gulsen gülsen gülşen gulseren gulsora gülsüm gültekin gülümser gulzira gulzoda gumesindo
gümüş gunārs günay günçiçek gundelinda gündoğdu gündoğmuş güner güneş güngör gunilla güniz gunnar günnur günsel günseli gűnter günyaruk guo guoqiang gürbüz
gürcan gürdal gurdeep gurdev gurdip gürhan gurjit gürkan gurmeet gurmit gürol gurpreet gürsel gurvinder gussie gustav gustáv gustava gustave gustavine gustavino
gustavo guto guus guusje güven güvenalp güvercin guy güzey gvendolina gvendolína gvozden gwawr gwen gwenaëlle gwenan gwenda gwendolen gwendoline gwendolyn
gwenfair gwenith gwenllian gwenno gwido gwilym gwladys gwyn gwyndaf gwyneira gwyneth gwynfor gwynn gyan györgy ha habbab habib habiba habil habimana habtom haby
hacib hadeel hadi hâdi hadiya hadja hadley hadriel hadrien haf hafi hafid hafiz hafız hafsa hafshah hafwen hagen hai haile hailee hailey hailie hailu haïm
hairyanto haitham hajar hakan håkan hakem haki hakim hakkı håkon hal hala haldun haleh haleigh haley halie halil halim halima halime halimo halina hâlis halit
halle hallie haluk halyna hamdi hamdullah hamed hami hamid hamida hamidou hamidullah hamima hamish hamit hammâd hamsini hamza hamzah hana hanae hanaé hanan
handan hande hanefi hanga hanh hani hania hanif hanifa hanna hannabel hannah hanne hannele hannes hanno hannu hans hans-peter hans-rudolf hans-ulrich hansa
hansjörg hanspeter hansruedi hansueli hanuš hao haoran haralamb haralambie harald harbans hardana hardeep hardi hardip hardouin hareem hari harimurti harinakshi
harinarayan haris harish harit harita harja harjasa harjaya harjinder harjit harjo harley harmeet harmon harold haron haroon haroun harouna haroune harpreet
harriet harrison harry harsana harsanto harsaya harsha harshad hartaka hartana harto haruka harun harvey harvinder hasan hasano haseki hashim hasibi hasim haşim
hasin hasina haskell haşmet hasmukh hasna hassan hassane hassie hasta haštal háta hatem hâtem hatice hatip hatouma hattâb hattie hatty hauke hauwa hava havel
havla havva hawa hawar hawre haya hayal hayali hayat hayati haydar hayden haylee hayley haylie hazar hazel hazım hazle heather heber hector heda hedd hedda
heddwyn hédelin hedi hédi hedvig hedviga hedvigo hedvika heema hefin heidi heidrun heikki hein heinrich heinz heitor heja hekmat hektoro heledd helen helena
helèna helēna helene helène hélène heleno helga helie hélie hélier helin hélio helios helle hellen helmer helmut heloísa heloise heloïse héloïse hema hemal
hemant henderson hendra hendri hendrik hendrika hennes henning henri henrich henrick henrie henrieta henrieto henrietta henriette henrik henrike henrique henry
henryk henryka heracleea herbert herberta herluin herman heřman hermann hermenegildo hermina hermína hermine hermīne herminia herminio hermione hermiono hernán
hershel herta hertha heru hervé heryanto hester hesti hetal hettie hetty heulwen heval hêvî hiba hibo hicabi hicham hidaya hidde hien hieronim hieu hikmat
hikmet hilaire hilal hilar hilario hilarion hilarius hilary hilbert hilda hildebert hildegard hillard hillary hillel hilma hilmi hilola hilton himadri himani
himanshu himawan ĥimeno himmet hina hincmar hinda hipolit hipolito hippolyte hira hiram hiranmay hiranmaya hiranya hiroshi hişam hiwot hıfzı hızır hjalmar
hlengiwe hoa hoang hobart hoda hodan hodo hoi-yan hoiyan hojimurod hollie hollis holly homér homero hong hongmei honor honore honoré honorine honorius hope
horác horace horacio horacy horațiu horea horia hortense hortensia hortensie hortenzia hortenzie horymír horymíra hosea hosiyat hossam hossein hostimil
hostimila hostimír hostimíra hostislav hostislava hostivít houda houshang houston hovard howard howell hoyt hozan hrvoj hrvoje hrvojka hryhoriy hua huan hubert
huberto hüccet huda hüdâvendigâr hüdayi hudson hue hugh hugo hugues huguette hui huiling hulda hulki hulusi hulya hülya hüma humaira humay hümayun humberto
humera hümeyra hüner hung hunor huong hüriyə hürkan hurram hurshida hurşit hüsameddin hüsamettin husein huseyin hüseyin husida husna husnida husniya husnora
hüsnü hüsrev hussain hussein hussen huub huw huy huzeyfe hvalimir hvězdoslav hvězdoslava hyacint hyacinta hyacinth hyman hynek hypolit hywel iacob iacopo
iacopone iacov iago iain ian iana iancu ianina ianira ianis ianna ianos iarla iarlaith iaroslav iaroslava iasmina iban ibidapo ibironke ibodulloh iboja ibou
ibra ibrahim i̇brahim ibrahima ibrani ibrohim ibtisam ibukun ibukunoluwa ibun icaro icha icie icilda icilio i̇clal ida idan íde idell idella idil i̇dil idir
idowu idris i̇dris idriss idrissa idwal ieremia iestyn ieuan ifan ife ifeanyi ifeanyichukwu ifeoluwa ifeoma ifeyinwa iffar i̇ffet ifor ifora ifrah ifunanya
iginia iginio igino ignác ignácie ignacio ignacy ignát ignáta ignatius ignazio ignjat igor ígor igori ihor ihsan i̇hsan ihtiyor i̇hvan ijeoma i̇kbal ike
ikechukwu i̇keme ikenna ikeoluwa iker ikhidie ikhsan i̇kiçitoyun ikin ikram i̇krime ikrom ilaçın ilai ilan ilana ilaria ilarie ilario ilarion ilay ilayda
i̇layda i̇lbey i̇lbilge ilda ildebrando ildefonso ildegarda ildegonda ildika i̇ldike ileana ilene ilenia i̇lgegü ilgın ilgmārs i̇lham i̇lhami ilhan i̇lhan ilian
iliana iliane ilias ilie ilies ilija ilinca ilinka ilir ilja iľja iljana i̇lkay i̇lkben i̇lke ilker i̇lker i̇lknur ilko i̇lksen i̇lkyaz illidio illtyd
illuminato ilmari ilmārs ilona i̇lqar ilsa ilse ilva ilwad ilyan ilyana ilyane ilyas i̇lyas ilyass ilyes ilyès ilyess ilyos ilza ilzo imad iman imane imani
imelda imen imene imène i̇mge imke immacolata immacolato immanuel immy imogen imogene imoleoluwa imran i̇mran imrane imre i̇mrem imrich imron imtiaz inanç inara
ināra inārs inaya inayat i̇nç i̇nci incoronata indah inder inderjit indiana indie indira indra indriķis indro indy ines inés inès inês inës inesa inessa inez
inéz inga inge ingeborg ingeborga inger ingmārs ingrid ingrida ingrīda ingūna iniobong inioluwa inja inka inkeri inna innes innocente innocenty innocenza
innocenzo inocenc inocențiu insa intan intisar inyoni inza ioan ioana ioanina iola iolanda iole iolo ion iona ione ionel ionela ionelia ionică ionie ionne ionut
ionuț iorio iorwerth iosefina iosif ipek i̇pek ippocrate ippolito iqbal iqra iraida irawati irem i̇rem iremide irena irēna irene irène irenej ireneo ireneus
ireneusz ireno ireti iretioluwa irfan i̇rfan iriana iride iridenta irina i̇rinç i̇rinçköl irinel iris íris īrisa irma irmak irmeli irmina irnanto iroda irsad
i̇rtiş irvin irving irwan irwin iryna isa isaac isabeau isabel isabela isabell isabella isabelle isabelly isac isacco isadora isadore isai isaia isaiah isaias
isak isatu isaure ischirione isee iseoluwa iseult ishaan ishaq ishola ishrat iside isidor isidora isidore isidoro isidro isioma isis isisa isığ işığ isık işık
işıl işılay işın işıner isla islam islom islwyn ismael ismaël ismaele iŝmaelo ismail ismaïl i̇smail ismaïla ismérie ismet i̇smet ismoil isobel isolda isom
isotta isra israa israel israël issa issac issam issiaka issy istar istván italia italo i̇til itır itoro itri itunuoluwa itzel iulia iulian iuliana iuliu iuri
iurie iurii iustin iustina iustinian ivah ivan iván ivana ivančica ivanka ivanna ivano ivanoe ivar ivek iven iveta ivetta ivica ivna ivona ivone ivonne ivor ivy
iwan iwona i̇xtiyar iyabode iyad iyadunni iyanuoluwa iyed iyinoluwa iyık iyıktağ iza izaak izabela izabella izaiah izaiáš izajasz izák izako i̇zel izia izidor
izidora izmael izolda izoldo iztok izydor i̇zzet i̇zzettin izzy jaakko jabal jabari jabbar jabeen jabulile jac jace jacek jacey jáchym jacinthe jacinto jack
jackeline jackie jacklyn jacko jackson jacky jaclyn jaco jacob jacoba jacobo jacqueline jacquelyn jacques jacqui jacynthe jada jade jaden jadesola jadon jadran
jadrana jadranka jadranko jadro jadwiga jadyn jaeden jael jaelynn jaeman jafar jaga jagadish jagadisha jagapati jagaraga jagathi jagdeep jagdish jagica jagjit
jagmeet jahanara jahangir jahnu jahura jai jaida jaiden jailey jailyn jaiman jaime jaimini jaimy jairo jais jaivey jaka jakayla jake jakelino jakob jakobino
jakobo jakov jakub jakuba jakubina jakubka jalal jale jaleel jalen jalə jalil jalol jalon jalou jalyn jama jamaal jamal jamalia jamar jamarcus jameela jamel
james jameson jamey jamie jamil jamila jamilo jamir jamiro jamison jammie jamol jamshid jan jana janae janaína janaki jane janek janelle janessa janet janeta
janette janez jani janica janice janick janie janin janina janīna janine janis jānis janiya janja janjo janka janko janna jannah janne jannek jannes janni
jannie jannik jannis jano jános janosch janusz jany japhet jaquan jaquelin jaqueline jara jared jarek jaren jari jarlath jarmil jarmila jarne jarno jaro jarod
jarolím jarolíma jaromil jaromír jaromíra jaron jaroslav jaroslava jaroslaw jarosław jarrell jarret jarrett jarrod jarvis jarwa jarwadi jarwi jasbir jasdeep
jasen jasenko jasin jaskaran jasmani jasmeet jasmijn jasmin jasmina jasmína jasmīna jasmine jasna jasněna jason jasoň jaspal jaspreet jassem jassim jasumati
jasur jasvir jaswadi jaswinder jati jatin jatmiko jaunita jautrīte javas javed javi javid javier javlon javohir javon javonte jawad jaxon jaxx jay jaya jayadi
jayanti jayce jaycee jayda jayde jayden jaydon jayeng jayesh jaylan jaylano jaylen jaylin jaylinn jaylon jayme jayne jayson jayvano jāzeps jazlyn jazmin jázmin
jazmyn jazmyne jazzlyn jazzlynn jean jean-baptiste jean-claude jean-daniel jean-françois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-paul
jean-pierre jeana jeanette jeanie jeanne jeannel jeannette jeannie jeannot jedediah jedidiah jeff jefferey jeffery jeffrey jeffry jefri jefta jehanne jēkabs
jela jelena jelica jelisaveta jelita jelka jella jelle jelmer jelte jem jemima jen jena jenel jenifer jenna jennah jennie jennifer jennings jenny jennyfer
jenovéfa jens jensen jente jeppe jerad jerald jeramie jeramy jerel jeremi jeremiah jeremias jeremiáš jeremiasz jeremie jérémie jeremy jérémy jerguš jermain
jermaine jermey jernej jerod jerome jerôme jérôme ĵeromo jeromy jerónimo jeroným jerrell jerrod jerrold jerry jerzy ješa jesika jesper jess jesse jessica
jéssica jessie jessika jesslyn jesslynn jessy jessyca jesus jesús jett jette jettie jevgeņijs jevon jevrosima jewell jez jezdimir jezza ji-hoon jian jianguo
jianhua jibril jidde jide jie jigna jihan jihane jiljí jill jillian jim jimbo jimena jimi jimmie jimmy jimram jinane jinawi jindra jindřich jindřiška jing
jingjing jinte jinthe jiří jiřina jitender jitendra jitka jiyan jo joachim joah joakim joakimo joan joana joanie joann joanna joanne joannie joanny joany joao
joão joaquim joaquin joaquín joas jocelyn jocelyne joĉjo jock jodi jodie jody joe joel joël joelina joeline joelle joëlle joep joes joesph joey joginder johan
johana johanĉjo johanino johann johanna johanne johano johathan john johnathan johnathon johnnie johnno johnny johnpaul johnson jojo joko jolana jolanda jolanta
jolayemi joleen jolie jolien jolijn jolin jolina joline jomar jon jona jonah jonas jonáš jonatan jonatano jonathan jonathon joni jonna jono jonte joojo jools
joost jordan jordana jordane jordi jordon jordy jordyn jörg jorga jorge jörgen jørgen jorin joris jorn jorrit jort joscha joschua jose josé josef josefa
josefien josefin josefina josefína josefine joselito josep joseph josephin josephine joséphine josette josh joshua joshuah josiah josiane josianne josie joŝiko
josip josipa joško joso josse josselin jošt josua josue josué josuo josy joud jourdain jovan jovana jovani jovanka jovanny jovany jovelyn jovin joy joya joyce
joynal joža jože jozef jožef józef jozefa jozefína józefina jozefino jozefo jožica józsef jozue juan juana juanita juda judah judd jude judicaël judita judīte
judith judito judson judy judyta jugoslav juha juhani juho jukka jula julan jule jules juli julia júlia julian julián juliana juliána juliane julianne julide
julie julien juliet julieta julieto juliette juliëtte juliino julija jūlija julijana jūlijs julika julina julio júlio julita julius július juliusz juma jumadi
jumagul jumari jumoke jun juna junaid junayd june junius junjie junjun juno junon juraj jure jürg jurģis juri jurre jūsma jusra juste justen justeno justin
justina justína justine justīne juston justus justyn justýn justyna justýna jusuf juta juul juwan juwon jyoti jyotis jyotsana ka-man ka-wai kaan kaarina kaat
kabil kabila kabir kacey kaci kacie kacper kacung kade kadem kaden kader kadiatou kadiatu kadidia kadidiatou kadin kadir kadı kadrican kadriye kady kaela kaelyn
kağan kagiso kahina kai kaia kailash kailee kailey kailyn kain kaïna kairav kaïs kaitlin kaitlyn kaja kajen kajetán kala kalea kaleb kaleigh kalender kalervo
kalevi kaley kalidou kalim kalinda kalinik kalistrat kalle kallie kallum kalpana kaltuma kalyani kam-ming kama kamal kamala kamalesh kamaljit kaman kamaria
kamau kambali kamber kamel kamelya kameron kamidin kamil kâmil kamila kamile kamilla kamille kamla kamlesh kamol kamola kamoliddin kamran kamren kamron kamrun
kamryn kamuran kanak kanapathy kanchan kancı kançı kanda kane kani kania kanishka kannan kannen kanta kanti kantilal kapgar kara karaca karaça karahan karak
karam karamba karamoko karan karanjit kardi kareem karel karelle karen kargılaç kari kariane karianne karim karima karimah kariman karimullah karin karina
karīna karine karja karl karl-emil karl-johan karla karlee karley karli karlie karlijn kārlis karlıgaç karlo karlotta karman karmela karmen karmeno karna karol
karolann karoliina karolina karolína karoline karolino karolo karsa karsana karson karta karthik karthika kartik kartika karunanidhi karwan karya kasandra kasey
kashif kashyap kashyapi kasia kasián kasim kasiran kasiyah kasım kašpar kasper kassandra kassim kastor kasun kasusra kata katariina katarina katarína katarzyna
kate katelin katell katelyn katelynn kateřina katerino kateryna katharina katherine katheryn kathleen kathlyn kathrin kathrine kathryn kathryne kathy katia
katica katie katija katina katja katlyn katlynn kato katrin katrina katrīna katrine katryn kattie katun katunkız katy kausar kaveh kavita kavitha kavon kawa
kawaca kawai kawaya kawtar kay kaya kayaalp kayacık kayaçık kayça kaycee kayden kayla kaylah kaylee kayleigh kayley kayli kayliah kaylie kaylin kayna kaynak
kayode kayra kays kayun kaz kazanç kazi kazimierz kazimír kazimíra kâzım kazkatun keagan keano keanu keara keaton kéba kebede keegan keeley keely keenan keerti
kees keet kehinde keiko keira keisha keith keji kekik keklik kelechi keleş kellen kelley kelli kellie kelly kelsi kelsie kelton kelvin kelya kelyan kemal kemâl
kemalettin kemar kemba kemi ken kenan kenari kendall kende kendra kendrick kene kenechukwu kenes kenji kenna kennedi kennedy kenneth kennith kenny kensi kenton
kenya kenyatta kenyon kenza kenzi kenzie kenzo kenzy keon kepez keramet kerami kerem keremşah keren kerim kerry kerstin keshaun keshav keshawn kesme keşşaf
ketan ketsia kev keven kevin kévin kevon kevser kewal keyan keyken keyla keyon keyshawn keyvan kez kezia kezlik kezza kgabu khadidiatou khadidja khadija
khadijah khadim khadra khady khaled khaleda khalid khalida khalifa khalil khanh khanyisile khatera khatija khem khethiwe khoa khodeja khosrow khoudia khulekani
khurram kian kiana kiandra kianna kiano kiara kiarra kidane kidist kiel kien kiera kieran kiesha kika kikelomo kiki kiley kilian kilián killian kilyan kim
kimberley kimberly kimi kimo kincső kiné kinga kinsi kipchoge kira kiran kirana kirandeep kiraz kirilo kirk kirpal kirsteen kirsten kirstie kirstin kirsty kirti
kirushan kishan kishore kit kitty kiyan kımız kımızalma kımızalmıla kımızın kırçiçek kırgavul kırlangıç kısmet kıvanç kıvılcım kıymet kızdurmuş kızılalma kjeld
kjell klaas klanjo klara klára klāra klarencjusz klaro klaudia klaudián klaudie klaŭdino klaudius klaudiusz klaŭdo klaus klāvs klea kléber klemen klemens
klement klementina klementino klementyna klementýna kleopatra kleopatro kliment klitemnestro klotildo klotylda knut knuto kobe koby koçer kody koen kofi kojo
kokila koko köksal kolawole kolby kole koleta koloman kolombín kolombína kolos kolumbán kolumbín kolumbína komal komil komila komron konrad konrád konrāds
konstance konstancie konstancja konstantin konštantín konstantīns konstanty konstantyn konstantýn konsuela konzuela kopano kora koralia koray korbin korbinian
kordula korede korey korina korinna korkut kornel kornél korneli kornelia kornélia kornélie kornelius korneliusz kory kosi kosma kosmas kosta kostya kourosh
kraig krasava krasomil krasomila krasoslav krešimir křesomysl kreuzo krijn krimhildo krishna krishnadas krishnadasa krišjānis krišs krista křišťan kristen
kristi kristian kristián kristiāna kristiāns kristie kristiina kristijan kristin kristina kristína kristine kristīne kristino kristjan kristóf krištof kristofer
kristoffer kristopher kristy kristýna krisztián krisztofer krsto kruno krunoslav kryšpín krystal krystel krystian krystina kryštof krystyna krzysiek krzysztof
ksantipo ksawera ksawery ksenia ksenija ksenofont kuba kubad kubat kubilay kubra kübra kubura kuddusi kudzai kudzanai kujoe kujtim kul kuldeep kuldip kulsoom
kulwant kulwinder kumar kumari kumba kumru kumud kumuda kumush kunal kuncara kunhuta kunthara kurnia kürşad kurt kurtis kusum kusuma kutbettin kuzey kuzman
květa květoň květoš květoslav kvetoslava květoslava květuše kvido kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kwintyn kwizera kwok-keung kwok-wah kyan
kyano kyara kyla kyle kylee kyleigh kyler kylian kyliann kylie kyllian kyllikki kyra laal labuh lacey lachlan lăcrămioara lada ladan ladarius ladina ladislao
ladislau ladislav ladislava ladji laetitia laëtitia lafayette lahna lai lai-wan laia laila laisha laiwan lajos lakhbir lakmal laksana lakshman lakshmi
lakshmidhar lakshminath laksita lala lale laleh lalə lalie lalita lam lamar lamberto lamih lamin lamine lamiyə lamont lan lana lanang lance lancelot lancilotto
landen landolfo landry laney lanfranco langa langgeng lanjar lanlan lanre lantar lapo lara laras larina larisa larissa laron larry lars larue larysa
lasairfhiona lascăr lascelles lāsma lasmanto lasmono lassana lasse laswi laszlo lászló lata latif latifa latife latika latisha latofat latoya laura laurane
laure laureen laureline lauren laurenc laurence laurencie laurencja laurencjusz laŭrenco laurène laurens laurent laurentia laurenția laurentino laurentiu
laurențiu laurenty laurentyna laurenz lauretta lauri laurian lauriane laurianne lauriano laurie laurin laurine laŭro laury lauryn lautone lavada lavanya lavern
laverna laverne lavina lavinia lavínia lavinio lavīze lavon lavonne lawrence lawrencia lawson laxman laxmi layana layanah layla laylo layne lazăr lazare lazaro
łazarz laziz lazzaro leah leana léana leander leandr leandra leandre léandre leandro leane leann leanna leanne leano leart leatha leda léda ledion lee leela
leelou leen leena leendert lega legawa lehna leia leif leigh leila leïla leilani leïna lejla lekan leke lela lelah leland lelia lembah lemide lemlem lempi
lemuel len lena léna lene leni lenia lenja lenka lenn lenna lennard lennart lenne lennert lenni lennie lennon lennox lenny lenora lenore leny lenya leo leo-paul
leodegar leokádie leola leon léon leona leonard léonard leonardo leonel leonhard leoni leonia leonid leonida leonīda leonidas leonīds leonie léonie leonilda
leonio leonis léonne leono leonor leonora leonore leontin leontina leontine leontīne leontýn leontýna leonzio leopardo leopold léopold leopolda leopoldina
leopoldine léopoldine leopoldino leopoldo leopoldýna leora leoš leposava lera lerato lere leroy lerzan les lesana lešek lesley leslie lesly lessie lestari
lester lesya leszek leta letha leticia letícia leticie letitia letiția letizia letterio lettice leufroy lev levana levent levente levi lévi levio levke levoslav
lewin lewis lex lexi lexie lexus leya leyan leyla leyna ləman lhamo li liah liam lian liāna liaqat liara lias lība liban libbie libby liběna liberata liberato
liberatore libère liberio liberto libor libora liboria liborio liboslav liboslava libuša libuše lică licia lida lidania lidia lidija lidio lidmila lidya lieke
lien liene liétald lieto lieuwe lieve lieze līga ligaya ligia lihua liisa lijuan līksma lil lila lîlan lilas lili lili-rose lilia lilian liliana liliána liliāna
liliane lilianna lilie lilien liling lilio lilith liliya lilla lilli lillian lilliana lillie lilly lilou lils lilwenn lily lily-rose lilya lilyan liman limar
lina līna lincoln linda linde lindiwe lindsay lindsey lindy linett ling lingling linh linne linnea linnéa linnie linoï linoy lintang linus linwood lioara lionel
lior liora lîrîk liron lirone lisa lisandro lisann lisanne lisbeth lise liselotte lisette lison lital litzy liu liuba liubov liubovi liudmila liusea liv liva
līva livia lívia liviana livie līvija livino livio liviu livius liwayway liya liyah liyam liyan liyana liz liza lizbeth lize līze lizeth lizz lizzie lizzy
ljiljana ljuba ljubica ljubiša ljubomir ljudevit lleucu llew llewellyn llewelyn llinos lloyd llyr llŷr llywelyn loan loane loc lochlan lochlann lodovica
lodovico loek loes loet logan lohan loïc lois loïs loïse lola lolade lolita loma london long longin lonie lonnie lonny lonzo lora loraine lorcan lorcán
loredana loreen lorelei lorella loren lorena lorenc lorene loreno lorenz lorenza lorenzo loreta loretta lori lorian loriana lorik lorin lorine lorna lorrain
lorraine lotar lothaire lothar lott lotta lotte lotti lottie lou lou-ann lou-anne loua louan louane louann louay loubna louca louie louis-marie louisa louise
louison louka loula louna lounis lourdes lourenço louvenia lova lovisa lovorka lovro lowell lowie lowri loyce loz luan luana ľubica lubin lubna lubomír ľubomír
lubomíra ľubomíra lubor ľubor luboš ľuboš luboslav ľuboslav luboslava ľuboslava luca lucas lucca lucențiu lucia lucía lucian lucián luciana luciána luciano
lucica lucie lucien lucienne lucija lūcija lucijan lucile lucilla lucille lucinda lucio lucious lucius lucja łucja lucjan lucretia lucreția lucrețiu lucrezia
lucy lucyna ludano luděk ludie ludiše ludivine ludivoj luďka ludmila ľudmila ludolphe ľudomil ľudomila ludomír ludomíra ludoslav ludoslava ludovic ludovica
ludovico ludovikino ludoviko ľudovít ludvig ludvík ludvika ludvíka ludwig ludwik ludwika luella luena luhung luigi luigia luis luís luisa luísa luise luiz luiza
luīze lujza luka lukas lukáš lukasz łukasz luke lukhona lukita lukman luko lukrécie lukrecius lula lule luljeta luluh lulut luminita luminița luminosa lumír
lumíra luna luned lungelo lungu lupe lura lurdes lurhur lurline lutfa lutfan lutfi lütfi lutfiya lütfullah lutfulloh luther luthfi lutibor lutobor lutz luuk
luul luus luwam luwar luwes luz luzie luzviminda lwandle lyam lyan lyana lyda lydia lýdia lydie lýdie lyes lykke lyla lyle lylia lylou lyn lyna lynda lyne
lynette lynn lynne lynsey lysanne lyudmyla ma'mur ma'ruf ma'sud maad maaike maan maarit maarten maartje maas maayane mabel mabela mabelle mable mabon mabruk
maca macaire macaria macario maccabeo maceo macey maci macie maciej mack mackenzie mactar macy madalena mădălin madalina mădălina madaline madalyn maddalena
maddie maddison maddox madeleine madelief madeline madelyn madelynn madge madhu madhuri madid madie madiha madilyn madina madisen madison madisyn madita
madlaina madleen madlen madog madonna mady madyson maegan mael maël maëlie maëline maélis maëlis maelle maëlle maëly maëlyne maelys maëlys maes maeva maëva
maeve mafalda maffeo magali magda magdalena magdaléna magdaleno maggie maggiorino magno magnus mags maguelone maguette maha mahad mahamadou mahamed mahan
mahault mahaut mahbub mahbuba mahdi mahe mahé mahendra maher mahesa mahesh maheswar mahfud mahin mahir mahmood mahmoud mahmud mahmut mahnaz mahnoor mahrus mahsa
mahtab mahulena mahzan mahzun mai maia maïa maica maida maija maik maike maila mailin mailo maïly maïlys maïmouna maimuna maimunah maïna maiorico mair maira
maire máire mairead mairéad máiréad mairi màiri maisie maïssa maïssane maitê maïwenn maiya maja mája majda majeda majid makan makar makara makary makayla makda
makenna makenzie makhtar makinwa maks maksim maksimo makso maksud maksym maksymilian mal mala malachi malachy malak malati malco malcolm maldwyn malea malek
malena malene malgorzata małgorzata malgosia malia malick maliha malik malika malin malina mălina malinda mališa malka mallaury mallie mallory malo malone malou
maloxat malte malthe malti malvina malvína malvīne malvino malwina mamadou mamady maman mamante mamert mamie mamoudou mamour man-wai man-yi manah manal manar
manassé manav manca mancio manda mandaakin mandakini mandi mandla mandy manel manelle manetto manfred manfréd manfredo mangala mangalya mani manijeh manik
manikya manil manilal manilio maninder manish manisha manjeet manjit manjo manju manjula manjusha manley manlio manmohan manoah manoj manole manon manona
manpreet mansoor mansour mansueto mansur mansvet manu manuel manuela manuele maolíosa maphikelela maqsud māra marah maram marana marat marc-antoine marceau
marcela marceli marcelin marcelina marcelína marceline marcelino marcell marcella marcelle marcello marcellus marcelo marcheta marcia márcia marciano marcie
marcin mārcis marco marcos marcu marcus mardon mared mareike marek marème maren marena mareta marg marga margana margaret margareta margaréta margarete
margareto margarett margaretta margarette margarida margaux marge marged marģers margery margherita margie margit margita margo margot margret margrit margrith
marguerite mari maria maría mária mariadi mariah mariam mariama mariame marian marián mariana mariane marianna marianne mariano maribel marica maricarmen
maricel maricica maricris marie marie-ange marie-lou marieke mariela mariella marielle mariem marième marieta marietta mariia marija marijan marijana marijn
marika marilena marilie marilou marilu marilú marilyn marilyne marin marina marína marinela marinella marinetta marinjo marinko marino marinus mario mário
marioara mărioara mariola marion māris marisa marisol marissa marit marita mārīte marites maritza măriuca marius mariusz marivic marja marjan marjane marjatta
marjeta marjolaine marjorie marjory mark márk markéta markika markku marko markus marla marlee marleen marlen marlena marlene marlène marley marli marlie
marlies marlis marlo marlon marnie marolo maroš marouane marrit marsaili marsha marshall marsito marsudi marta martaka martana martani marte marteno martha
marthe martim martin martín martina martine martino mārtiņš márton martti marty martyn martyna marut maruta marvin marwa marwan marwane marwata marwen marwin
mary maryadi maryam maryan maryann maryanto maryjane marylou maryna maryse marzena marzia marzio maša mashxura mašinka mason masoud massamba massima
massimiliano massimo massinissa masuma matan matar máté matei matej matěj mateja mateo mateus mateusz matheo mathéo matheus mathew mathias mathieu mathijs
mathilda mathilde mathis mathurin mathuys mathys matias matías matija matilda matilde matis matīss matisse matjaž matko mato matouš matroniano matt mattea
matteo mattéo mattheo matthew matthias matthieu matthijs matthis matti mattia mattias mattie mattis matúš matyáš mátyás matylda matys matz maud maude maudie
maugis maura maureen maurice mauricette mauricio maurilio maurine maurits maurizio mauro maurycy mavdud mavis mavlon mavluda mawuena mawusi max maxbuba
maxellende maxence maxens maxfuza maxie maxim maxime maximilian maximilián maximiliano maximilien maximillia maximillian maximo maximus maxine maxmilián maxsuma
may maya mayane mayar maybell maybelle maye mayeul mayla mayline maylis maymie maynard mayoor mayowa mayra maysa mayson mayssa mayte mayur maz mazbut mazen
mazhar mazie mazlum mbalienhle mbaye mckayla mckenna mckenzie md meabh meadhbh meagan meaghan mebrat mečislav mečislava meda medard medardo medb medea médea
médéric medina medine medoro médoune medya meena meenakshi meera mees meg megan megane mégane meggie megha meghan meghnad meghnath megs mehari mehdi mehmet
mehmood mehran mehrdad mehreen mehriban mehtap mehul mei mei-fong mei-ling meik meike meili meiling meinir meire meirion meïssa mekdes mekhi mel melani melania
melánia melanie melánie mélanie melanio melany melba melchiade melchior melchiorre melchor melda melek melenija melezio melia melichar melih melike melikşah
melina melinda meline méline melis melisa mélisande melissa mélissa mélissandre melita melitina melle mellie mellina melnic melodi melodie mélodie mels meltem
melusine melvil melvin melvina melvyn melyna melyssa memduh menachem menahem menaka menardo mence mendel menelao meneo menka menna menno mennone menodora meral
mercede mercedes mércia mercurio meredith meredydd merel mererid merete meriam meriç meriem merih merijn merjem merl merle merlene meron mérovée merritt mert
mertie merv mervat merve merveille mervin mervyn merwan meryam meryem meryl meseret messalina mestan mesut meta metello metin metod metoděj mētra metrofane
mette meurig mevlut mevlüt meyra mələk mhairi mhambi mia micael micaela micah micha michael michaël michaela michal michał michala michale michalina micheal
michel michela michelangelo michele michèle micheline michelle michiko miĉjo mick mickael mickaël midas mieczyslaw mieke miel miguel miha mihael mihaela mihai
mihail mihailo mihajlo mihály mihangel mihnea mihriban mija mijat mika mikael mikaela mikail mikaïl mikayla mike mikel miķelis mikey mikkel mikki mikko miklós
mikolaj mikołaj mikoláš mikuláš mila milada miladin milan milán milana milanka milanko milano mildred milena miles mileta miley milford milhan milić milíč
milica milík milisav milivoj miljan miljana miljenko milka milla mille millicent millie milly milo milojica milomir miloň milorad milos miloš miloslav miloslava
milota milou milouš milovan milovín milred milton miluše milutin milutín mima mimi mimma mimo mimoza min min-jun mina mína minakshi minal mindy mine minerva
minervina minervino ming mingming minh minka minna minnie minodora minoo mioara miodrag miomir mira mirabela mirac miraç mirain miran miranda miray miraziz
mircea mirco mireille mirek mirela mirella mireya miriam miriama miriamo mirja mirjam mirjana mirka mirkelam mirko mirkó mirna miro mirocleto miromil miromila
miron mirona miroslav miroslava miroslaw mirosława mirre mirsad mirta mirte mirthe mirtil mirto miruna mirwais mirziyo miša misael misaele misbah mischa miško
mislav missouri mitar mitch mitchel mitchell mithat mitică mitja mitra mitruț mittie miya mizan mizgîn mısra mlad mlađana mladen mnata mnislav mnislava mo
mobolaji moche moctar modesta modesto modibo modou modrīte modupe mody mofifoluwa mohamad mohamadou mohamed mohamed-ali mohamed-amine mohammad mohammed mohamud
mohan mohana mohd mohinder mohini mohir mohit mohsen mohsin moin moira moïra moïse moises moisés moïsette moishe mojca mojgan mojisola mojisoluwa mojmír mojżesz
mojžíš mollie molly mominul momir momira mona monaldo monalisa monica mónica monika moniko monique monira monitore monroe monserrat monserrate montana monty
monvīds moradeke morag morayo mordechai morena morenike moreno morfydd morgan morgana morgane moriah moric mořic móric moris moritz morne morolake morsheda
morten morteza mortimer morton morven morwen morwenna mory mose mosè moseo moses moshe mosinmileoluwa mossie mosunmola motunrayo mouctar mouhamadou mouhamed
mouhameth mouhammadou mounir moussa moustafa moustapha moxidil moxigul moxina moxinur moxira moyna moyo moyosore moz mozell mozelle mozes mpho mpilo mpumelelo
msizi mstislav mthunzi muammer muattar muaviye muaz muazzam mubarak mubina mudassar mudīte müesser müfid mufiz muge müge mugisha mugur mugurel muhamado muhammad
muhammed muharrem muhsin muhtar muhterem muhteşem muhtor muhyiddin muireall muireann muirne mujahid müjdat müjde müjgan mujur mukadder mukaddes mükerrem mukesh
mukhtar mukta muktedi muktedir muktefi mukul mulu mulya mulyanto mulyono mumino mumpuni mümtaz muna munashe münevver muni munif munir münir murat murchadh murdo
müren muriel muriela murilo murl murod murray mursinin mursita murti murugan musa musawenkosi mushtaq müşir muslih mustafa mustafo mustapha mustika mustofa musu
musulmon mutahhar mutasım muteber mutemed mutia mutombo muttalib mutua muyassar muyiwa muzaffar muzaffer müzdad muziano mwangi mwikali my myah myfanwy mykhailo
mykola myla mylan mylene mylène myles mylo myra myrddin myriam myrl myrna myron myrthe myrtice myrtie myrtil myrtille myrtis myrtle na nabeel nabi nabil nabila
nabin naci nada naďa nađa nadalina nadarajah nadeem nadège nadejda nader nadežda naděžda nadi nadia nadine nadira nadiya nadja nadzieja naeem nael naël naëlle
naemi nafisa nafiz naftali nagabhushanam naglaa naheed nahel nahid nahil nahla naïa naïl naila naïla naim naïm naima naïma naïs naja najam najib najibullah
najla najma najmiddin najwa nakia nala nalan nalar nalini nam namazio namık nana nancy nand nanda nandi nandini nando nándor naneta nanna nannie nansi naoise
naoko naomi naomie naoufal naoufel napoleone nar nara naradi narayan narcis narcisa narciso narcisse nardi narendra nargess nargiza narimon narin narinder narji
narseo narsete nasab naseem naseema nash nasiba nasim nasima nasir nasira nasratullah nasreen nasriddin nasrin nasrullah nasser nassim nastja nat natacha natale
natalia natália natalie natálie natalija natalina nataliya natalya natan nátán natanael nataniel natasa nataša natașa natasha nate nathalie nathan nathanael
nathanaël nathanial nathaniel nathen natiq natka natnael natty naud naudet nauman naura navdeep naveed naveen navin navjot navneet nawal nawaz nawel nawfel
nawroz naya nayel nayeli nayla nazan nazanin nazario nazariusz nazary nazia nazif nazim nazir nazım nazli nazlı nazma nazmi nazmin nazmul nazrulloh nazzareno
nazzaro ndaba ndidi ndleleni ndondoloza ne'matulloh neal neasa nebojsa nebojša necat necati necdet nechifor necib necla necmettin ned neda nedeljko nedim
nedjeljka nedjeljko nedra neela neelam neele neeltje neema neeraj neeta nefeli negar neha néhémie nehir něhoslav neil neïla neilina neiva neja nejat nejc nejla
neklan nela nelda nele nelea neli nelia nélia nelio nell nella nelle nellea nelli nellie nels nelson nelu nelya nemanja nena nenad nene néné nenita neoma
neonila neopolo neoterio nepomuk nera nerea nereo nergis neri nermin nermina nermine nerys nesa neşet nesim neslihan neslişah nesrin nesrine nessa nestor
nestore nettie nev neva neven nevena nevenka neville nevin nevio nevra nevzat newell newroz neyla nezamysl nərgiz nga ngan nghia ngoc ngozi nguyet nhan nhi
nhlakanipho nhu nhung nia niall niame niamh nic nicanor nicarete nicea niceforo nicéphore niceto nicezio nichifor nicholas nicholaus nichole nick nicklas
nicklaus nickolas nicky nicla niclas nico nicoară nicodemo nicodim nicola nicolae nicolai nicolaie nicolas nicolás nicole nicoleen nicoleta nicoletta nicolette
nicoline nicolò nicon nicu niculina niculiță nicușor nicuță nida nidia niek niels niels-christian niene nienke nigar nige nigel nighat nigora nihad nihal nihan
nihat nika nike niké nikhil nikita nikki nikkie nikko niklas niklaus niklāvs niko nikodem nikodém nikodéma nikol nikola nikolai nikolao nikolas nikolasz
nikolĉjo nikoleta nikolina nikša nila nilam nilde nilesh nilgun nilgün nilima niloufar nils nilufa nilufar nimakoah nimal nimali nimas nimco nimisha nimit nimo
nimra nimród nina nineli ninfa ning niniano ninioluwa nino ninthe niouma niraj niranjan nirbhay nirmal nirmala niro nisa nisan nischal nisha nishant niştîman
nitin nives niyaga niyazi niyilolawa niyonzima nizamettin nizar nizom nizomiddin njegomirka njoroge nkanyezi nkechi nkem nkiru nkosenye nkosingiphile nkosinhle
nkosiyabo nnamdi nneka nnenna noah noaĥo noam noâm noami noan noar nobby nodira noel noël noelia noelie noëlla noelle noëlle noema noemi noémi noemie noémie
noemy nofoto noha noham nohan noila noirin nóirín nokuthula nola nolan nolann nolen nolhan nolwazi nomi nomsa nomvula non nona nonhlanhla nonjabulo nonkululeko
nonna nonso noor noortje nooshin nora nóra norah norbert norberta norberto nore noreen norene norhane norica noriko norina norma norman normand norris norval
norwood nosheen nosir nosirjon nostriano noud nouha nour noura nourane nouri nout novak novan novi noviana novita nowi nozima nozipho nqobile nrima nsikak
nthabiseng ntokozo ntombizodwa nuala núbia nuccia nûda nûdem nugraha nükhet numan nuno nunziata nunzio nural nuran nuray nurbek nurcan nûredîn nurettin nurgül
nurgün nuri nuria núria nuriddin nurjahan nurlan nursel nurseli nurten nurul nurullah nuša nusrat nusratulloh nusret nuur nuwan nwando nyah nyambura nyana
nyasha nyasia nynke nyoman oana obanijesu obi obid obie obinna obioma obrad obren oceane océane ocie octav octavia octavian octaviana octavio octaviu oddone
odelia odell oderico odessa odeta odetta odette odhiambo odhran odhrán odidone odie odil odile odilia odilon odin odolen odon odorico odunayo ofelia ofélia
ofélie ofelya ogechi oger ognjana ognjen ogonna ogooluwa oğuz oğuzhan oighrig oisin oisín ojārs ojaswini okan okechukwu okey okiki okoro okşan oksana okta
oktavián oktavie oktávie oktavius oktay okto ola olabisi oladara oladare oladimeji olaf olaide olajumoke olakunle olamide olanrewaju olansile olaoluwa olasunmbo
olatunbosun olavi olayinka olbram olcay oldrich oldřich oldřiška oleg oļegs oleh oleksandr oleksii olen olena olesea oleta olga oľga oļģerts olgica oliga olim
olimpia olimpiada olimpian olimpio olimpiu olin olinda olindo oliva olive oliver olivér olivera olivia olívia olivie olivier oliviera oliviero olīvija oliviu
oliwia oliwier olle ollie olly olof ololade olu olufemi olufeyisayo olufunke olufunmi olufunmilayo olukemi olumide olumorotimi olusegun oluseun olusola
olutomiwa oluwadamilola oluwafemi oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwasemilore oluwaseun oluwaseyi oluwatimilehin
oluwatobi oluwatobiloba oluwatofunmi oluwatosin oluwatoyosi oluwatumise oluwole oluwunmi olwen olympe olympia olympie omad oman omana omar omari omawunmi
ombeline ombline ombretta ömer omero omina omnia omobobola omobolanle omodunni omolabake omolara omolola omosalewa omotara omotayo omotola omotolani omotoun
omowumi önder ondina ondine ondrej ondřej ondřejka oneil onesta onesto onie onofrio onome onorata onorina onorino onorio onoriode onufry onur onyeka onyekachi
onyinye oona oonagh oormila opalina opan opemipo opeoluwa opeyemi ophelia ophelie ophélie opung oqil oran orazio orchidea orell oren orenzio oreofe orest oreste
orestes orfeo orfhlaith orhan oriana oriande oriane orie orietta orif orin orio orion orla órla orlaith orland orlando orlane orlo ornella oronzo orpha orrin
orsino orso orsola orsolina ortansa ortensia ortensio orval orville orvokki orzu osagie osama osanna osas osaze osbaldo osborne oscar óscar osian oskar oskari
oskaro osman osmondo osmund osob ostoja osunleke osvald osvaldo oswald oswaldo otabek otakar otakara otello otha othmane otho otieno otilia otília otilie
otīlija otis otmar otokar otomar ottaviano ottavio ottilia ottilie ottis otto ottone otýlie oumar oumayra oumou oury ousmane oussama ovidio ovidiu ovidius ovie
owain owen oxana oya oybek oyenike oyga oyin oyindamola oyindasola öykü oynur oysha ozan ozana ozanne özcan özden ozella özer ozge özge özgür özhan özkan ozlem
özlem özlen öznur ozod ozoda ozodbek ozren pablo paciano pacifico paco pacôme pacomio padam paddy padma padmi padraic pádraic padraig pádraig páidí paige paiman
päivi paja pakize palatino palémon palladia palladio pallavi palma palmazio palmira palmiro paloma palwasha pam pamela pamfil pammachio pammy panagachie panait
panca pancario pancrazio pandu panfilo pangeran pangestu panji panka pankaj pankrác pankracy panna pantaleo pantaleon pantaleone pantelei paola paolo param
paramartha parameswari paramita paramjit paraschiva parascovia pardi pardo paresh paride paris parisa parker parla parman parmenio parminder parsival pārsla
parul parvaneh parvati parveen parvin parwana pasang pascale paskal paskala pasquale pat paterne paterniano pathé patience patrice patricia patrícia patricie
patricija patrīcija patricio patrick patrik patriko patrizia patrizio patroclo pătru patrycja patrycjusz patrycy patryk patsy patti pattie patty paul
paul-antoine paul-arthur paula paule paulette paulica paulien pauliina paulin paulina paulína pauline paulīne paŭlino paulo pauly pauside pava pavel pavica
pāvils pavla pavle pavlín pavlina pavlína pavol pawan pawel paweł paxton payam payidar payton peadar pearl pearlie pearline pécine pedr pedro peggie peggy peigi
peju pekka pelaghia pelagia pelagie pélagie peleo pelhřim pelin pelinsu pelle pellegrino pelumi pema pembe penda penelopa penelope pénélope penny pentti pepe
pepijn pépin pepo pera perceval percival percy peredur perî perica pericle perihan perikles perkasa perla perle pernilla pero perpetuo perran perrine perry
perseo persida pertev peruna perver pervin perzida pesach petar pete petek peter péter pēteris petko petr petra petrana petre petri petrică petrija petrișor
petro petronela petronila petronilla petronille pétronille petronio petronius petru petruše petruț petruța petteri petula petunia peyami peyman peyton pəri
pharell pheobe phil phila philani phileas phileine philemon philémon philibert philine philip philipp philippa philippe philippine phillip phillipa philly
philomena philomène philothée philou phiwokwakhe phoebe phong phuc phuoc phuong phyllis piara pien piera pierangelo piergiorgio pierluigi piermarco piero pierre
pierre-alain pierre-alexandre pierre-andré pierre-antoine pierre-louis pierrick piersilvio pieter pietro pilar pinar ping piotr piotrek pip pippa pippo piraye
pirjo pirkko pius pınar placida placido platon platón platone pleun plinio plutarco pola polidoro polifemo polikarp polina polissena pollione polly polona
polykarp polyxena pompeo pompilia pompiliu pomponio pontus ponziano ponzio pooja poonam poornima poppy porfirio porfiriusz porfiry porzia porziano postumio posy
poul pouya praba prabawa prabha prabhjot prabin prabowo prabu pradeep pradip prakash prakosa pramila pramod pran pranata pranav pranawa pranay prasad prasanna
prascovia prasetya prasetyo prashant prassede pratap prathamesh pratibha pratiwi pravdan pravdomil pravdomila pravin pravomil pravomila pravoslav pravoslava
prayag prayitna prayoga prayogo precious predrag preetha preeti preity prem prema přemysl presley preston priamo přibyslav přibyslava prima primerose primož
prisca priscila priscilla priscille prisco priska prita priti privato priya priyala priyanka procopio profira proinsias prokles prokop prokopa prokul proserpina
prospera prospero protasio proteo providenci prudence prudenzia prudenzio prvoslav przemek przemyslaw publio pui pui-yee puji pulchérie puneet pupolo puput
purna purnima purushottam purwa purwadi purwanto pushpa pushpaben pushti pusicio puspa puspita puti putri putu qadir qaiser qamar qasim qi qiang qin qing
qingling qizilgul qobil qori qosim quan quang quartilla quasimodo qudrat queenie quentin quentine querano quieta quiéta quincy quinn quinten quintia quintiliano
quintilio quintino quinton quinty quinziano quinzio quirin quirino quiteria quitterie quoc quratulain quyen quynh ra'no rabeya rabia rachael rachel ráchel
rachela rachele rachelle rachid raci rada radan radana radegast radek radeke raden radenko radha radhost radika radim radimír radimíra radina radion radiša
radislav radislava radit raditya radivoj radivoje radka radko radmil radmila radmilo rado radojka radolfo radomil radomila radomir radomír radomíra radoš
radosav radoslav radoslava radoslaw radovan radovana radslava radu răducu radul radúz radvan raegan rafael rafaël rafaela rafaelo rafal rafał rafe rafet raff
raffaele raffaella rafi rafid rafila rafiq rageshwari rageswari raghav raharja rahat rahayu raheem rahel rahela raĥelo rahila rahim rahime rahma rahman rahmat
rahmawati rahmi rahsaan rahşan rahul raide raif raihan raik raimondo raimund raina rainald rainaldo rainelda rainer rainhard rainold raisa raj raja rajab rajan
rajana rajeev rajendra rajesh rajeswari rajina rajinder rajiv rajko rajmund rajna rajnold rajsa raju rajwinder rakesh rakita rakıp raleigh ralf ralph raluca ram
rama ramaa raman ramanlal ramata ramatoulaye ramazan ramesh rameshwar rami ramila ramin ramiro ramiz ramon ramón ramona ramy ramziddin ramziya rana ranald
ranbir randal randall randi randolf randolph ranek rangga rania raniero ranim raniya ranjan ranjana ranjeet ranjit ranko ranolfo ranya raoul raphael raphaël
raphaelle raphaëlle rapulane raquel rareș rasha rashad rashawn rasheed rasheedah rashid rashida rashmi rasifa rasim raşit raško rasmus rastislav rastislava rati
ratibor ratih ratimir ratmír ratna rauf raul raúl ravi ravinder ravshan rawan rawane raxmatulloh ray rayan rayane rayen raymond raymonde raymundo rayona rayxona
rayyan raza razia razvan răzvan reagan reanna reba rebeca rebecca rebeka rebekah rebekka rebeko rebin recai recep reda redmond reece reem reena reese refah
refet refik reg regan reggie reghina regina regína regīna reginald reginaldo régine régis regitze regnārs regolo regula reha rehan rehana rehema rehman řehoř
řehořka reid reilly reina reine reinhard reinhold reis rejan réjean réjeanne réka rekha reksa relja relu remedios remi rémi remig remigio remilekun remington
remo remondo remus remy remzi renārs rênas renat renát renata renáta renate renāte renato renaud rendy rene rené renee renée renette rengin renja rens renske
renu renuka renzo reşat reşîd respati respicio ressie restu resûl resül reta retha retno reto retta reuben reva revi rex reybaud reyes reyhan reymundo reyna
reynaldo reynold reza rezan rezaul rezzan rəşad rəşid rhett rhi rhian rhianna rhiannon rhisiart rhoda rhodri rhona rhonda rhonwen rhydian rhys riaan riad rian
riana riaz rica ricardo ričards ricario riccarda riccardo rich richard richárd richarda richelmo richie richmond rick rickard rickie ricky rico ridwan rieke
rifat rigard rigoberto riitta rija rika rike rikke riley rima rimma rina rinaldo rini rino riona ríona ristana rita ritesh ritu ritva rivka rivky riyad rizalina
rizki rizvon rizwan rizwana rıdvan rıfat rıfkı rıza rob robaldo robat robb robbe robbie robbo robby robel robert róbert roberta robertina roberto robi robin
robina robinson robiya robyn rocco roch rochelle rocio rocío rocky rod rodan rodel roderick roderik roderyk rodger rodiano rodica rodion rodney rodolfo rodoljub
rodolphe rodrick rodrigo rodrigue roel rofiqul rogelio roger rohan rohana rohima rohini rohit rohullah roisin róisín rojin rokeya rokhaya rokia roko roksana
roland rolande rolando rolf rolfo rollin roma romain roman romana romane romanița romano romāns romee roméo romero romeu romilda romina romoaldo romola romolo
romuald romualdo romul romulo romulus romy ron rona ronak ronald ronaldo ronan rónán rong ronî ronja ronke ronnie ronny roopa roos roosevelt rory rosa
rosa-maria rosalee rosaleen rosalia rosalie rosalina rosalind rosalinda rosalyn rosamond rosamund rosamunda roşan rosana rosanna rosanne rosaria rosario rosário
roscoe rose roseanne roselin roseline rosella roselyn rosemarie rosemary rosendo roser rosetta rosie rosina rosita roslyn rosman rosmunda ross rossana rossella
rossie rostislav rostislava rotaru rotimi rovena rowan rowena rowland roxana roxane roxanne roxelana roxy roy roya röya royce royston roz roza róza róża rozalia
rozália rozálie rozalija rozalinda rozamunda rozana rozella rozina rozita roziya rozo rozvita ruadhan ruairi ruairí ruairidh ruaridh rubel ruben rubén rúben
rubiano rubie rubin rubina ruby rubye rüçhan ruchi rudi rūdis rudīte rudo rudolf rudolfa rudolfina rudolfína rudolfo rūdolfs rudolph rudra rudy ruedi rufina
rufino rufo rufus ruggero ruhsar rui rûken rukhmani rukhsana rukia rukmin rükneddin ruksana rumana rumbidzai rumena runa rupa rupal rupert ruperto rupinder
ruprecht ruqiya rūsiņš ruslan ruslana rusman russ russel russell rustam rüştü ruta rūta ruth ruthe ruthie ruthin rutilo ruvimbo ruwan ruxanda ruxandra rüya ruža
ružena růžena ružica ryad ryan ryann ryder rylan rylee ryleigh ryley ryszard sa'dulloh saad saadat saadi saar saba sába sabah şaban sabar sabato sabazio sabele
sabiha sabina sabína sabine sabīne sabino sabir sabitri saboxat saboxon sabri sabrina sabrine sabryna sacha sachiko sachin sacid sada sadaf şadan sadar sadberk
sade sadettin sadhbh sadi sadia sadie sadik sadina sadio sadık sadoqat sadri sadriddin sadullah sadye saeed saèr safa safae safdar saffet saffiro saffo saffron
şâfi safia safiatou safiétou safina safir safira safiya safiyo safo safouan safouane safta safura sagal sagar şahap sahar şahin şahinalp sahra şahsuvar şahsüvar
saïd saida saido saif saiful saige saim saima şaiq sajid sajida saka sakari sakina şakir sâkıp sakti sakura sal saladino salah šalamoun salauddin saleem saleh
salif salih salim salimah salimata salimatou salina saliou sallie sally salma salman saloh salome salomé salomè salomë salomea salomena salomey salomon salomone
šalomoun salsabila salustio salvador salvatore salwa salwator saly sam samandar samanta samantha samar samara samatar samed sameena sameer sami samia samiah
samih şamil samim samina samir samira samiya sammie sammy sámo samona samrawit samson samsul samu samuel samuël sámuel samuela samuele samuelo samukelisiwe samy
sana sanaa sanaz sancho sanda sandeep sandhya sándor sandra sandrine sandro sandu sanduni sandy sanele sanem sanford sangeeta sania sanja sanjay sanjeev sanjin
sanjiv sanka sanna sanne sanobar sansone santa sante santiago santina santino santo santos santosh sanya sânziana saodat saoirse saphira sapiente sapna saqib
sara sára sarabjit sarada sarah sarai sarala şarani saraswati saravanan sarbello sardor sare sarfraz sarge sarika sarina sarisha sarita šárka sarla šarlota
sarmīte saroj saroja sarra sartika sarvar sarvin sarvinoz sarwar sasa saša sascha sasha saskia saskie sašo sathish satinder satine satish satnam satpal satu
saturniano saturnin saturnino satvinder satya satyen sau sau-ying saul saúl saulcerīte sauveur sava sáva savanah savannah savaş šavel saverio saveta savi savin
savina savinien savino savion savita savitaben savva sawsan saxida saxona şayan sayyora scarlett scholastika scholastique schuyler scolastica scot scott scottie
scotty sead seamus séamus sean seán seanan sebas sebastiaan sebastian sebastián šebastián sebastiana sebastiano sebastião sebastien sébastien sebastjan
sebestian şebnem şecaeddin seçil seçkin seckou seconda secondiano secondina secondo seda sedat sedef seden sediqa sedrick sedrik seema seeta sefer seff şefik
sefora seghei segilola ségolène segun seher şehlevent şehrazat sekinat sekou sékou selahattin şelale selam selamawit selami selcan selcuk selçuk selda selen
selena séléna selene selène selim selin selina selma selmer selvaggia selvam selvi selyan sema semenica semhar semih semion semiramide semplicio sempronio semra
şemsi sena senad senait senan senay şenay şener senesio senga şengül senka senn senne şennur senofonte şenol senta seonag seonaid sephora sepideh sepp seppe
seppo septi şerafettin serafim serafima serafin serafín serafina serafína serafino seraina serap séraphin serapione șerban serbülent serdar şeref seren séréna
serenus sergei sergej sergen sergey serghei sergi sergio sérgio sergiu sergiusz serhad serhat serhiy şerif sérine serkan sermet şermin serpil sertaç sertap
servác şervan servidio serviliano sesto seth settar settimio settimo setya seun seval sevara sevda severa severiano severin severín séverin severina séverine
severino severo sevgi sevil sevim sevinç şevket şevki sevtap şevval seweryn şêxmus şeyban şeyda seydou seye seyfettin seyfi seyfullah şeyma seynabou seyyit
səbinə şəhriyar sfiso shabana shabir shabnam shade shadi shafiq shafiqul shaghayegh shah shahana shahanara shahbaz shahboz shahid shahida shahjahan shahla
shahnaz shahobiddin shahram shahriyor shahrzad shahzod shaï shaïly shaima shaïma shaina shaïna shaindy shaista shaka shakeel shakila shakira shakti shakuntala
shalewa shalini shamim shamima shamsa shamsiddin shamso shamsun shan shana shane shanel shanelle shani shania shanice shanie shaniqua shaniya shankar shanna
shannon shanon shanta shantanu shanti shany sharda shari sharmila sharmin sharon shashi shashikala shaun shawn shawna shay shayan shayla shaylee shayma shayna
shayne shaz shazia shazza shea sheela sheena shehnaz sheida sheikh sheila shekoni shelby sheldon shelia shelina shell shelley shelly shemar sher sheraz sheri
sheridan sherine sherko sherly sherman sherri sherwood sheryl sherzod shewly shez shilan shilpa shira shirel shirin shirine shirisha shirley shital shiv
shivakari shivani shlomo shmuel shoaib shobha shobhana shodiyor shola shona shpresa shqipe shresth shresthi shreya shreyashi shridevi shrishti shristi shu
shuang shubha shubhaprada shufen shuk-fan shukri shukria shukrulloh shumaila shuna shwet shweta shyam shyann shyanne shyrel si siamak sian siân siana siani
siara sibel sibilla sibongile sibusiso sibyla sibylle sico sicuro sid siddarth siddhartha siddhi siddhran sidiq sidney sidoine sidon sidonia sidónia sidonie
sidonio sidra sidy siebe siem sien siena siencyn sienna siënna siep sifiso sigebert sigfríd sigfrido sigismond sigismondo sigmund signe sigrid sigurd şihab
şihabeddin siham sihem şiir sijuade sikiru şîlan silas sile síle silja silje silke siloe silvan silván silvana silvána silvano silvère silverio silvester
silvestr silvestro silvia sílvia silvian silviana silvie silvija silvio silviu silvius sim sima sîma simão simba simcha simea simen simeon siméon simeona
simeone simge simi similoluwa simin simina simion simisola simo simon šimon simona šimona simone simonetta simonida simono simran simret sina sinan şinasi
sindisiwe sindre sindy sinead sinéad sinem sinenhlanhla sinesio sinfronio sinică sinikka siniša sinja sinkler sintia siobhan siobhán sion siôn sioned sîpan
siphephelo siphiwe sipho sira siré sireno siria siriano siricio şîrîn sirine sirineu sirio siriol siro sirojiddin siska sisto sita sitara sithembiso siti siu
siu-ling siuling siva sivakumar sivanathan siwan sixt sixte sixtine sixtus siyanda sizakele sizani sıdkı sıla sırrı sjoerd sjors skaidrīte skander skarlet
skarleta skender skye skyla skylar slađana slamet slava sláva slavek slávek slaven slavěna slaviboj slavibor slavica slavka slávka slavko slavoboj slavoj
slavoljub slavomil slavomila slavomír slavomíra sławek slawomir slobodan slobodanka sloka smaranda smeralda smil smiljana smilla smita sname sneha snejana
snezana snežana snježana soan soběslav soběslava sobia sobit soccorso socrate sodiq sofia sofía sofiane sofie sofija sofinjo sofio sofronia sofronie soha sohail
sohan sohane soheil sohib sokhna sokrat sola solal solange soledad soleh solène solenn soline solocone solomiya solomon solveig solveiga somnath somto somu son
soňa sonal sonali sonam sondre soner songul songül sonia sonja sonjo sönke sonny sonya soo-jin soof sophia sophie soraia sorana soraya sorcha soren sören søren
sorie sorin sorina sorley soroush sostene sosteneo sostrato soter sotira souleyman souleymane soumaya sowande sozan spano spartaco špela speranța speranza
speranzio spīdola spiridon spirydion spud spytihněv srboljub srdjan srećko srečko sredoje srna stace stacey stacy stan stana stanca stancu stanford stanimír
stanislao stanislas stanislav stanislava stanislaw stanisław stanisława stanko stanley stanton staša šťasta stáza ste steen stef štef stefan štefan ștefan
stefana ștefana stefania štefánia ștefania stefanie stefanino stefano steffan steffen stelian steliana stella steluta steluța sten stepan štěpán štěpána
stepanida štěpánka steph stephaans stephan stephane stéphane stephania stephanie stéphanie stephany stephen stephon stêr sterre stevan steve steven stevie stevo
stewart stig stijn stiliano stina stine stipan stiriaco stjepan stojan stojanka stojmír strahinja stribor struan stu stuart suad suada suado suat subash subhash
subhashini subhasini subhi subodh subomi sucdi sucheta suchitra suci sude sudeva sudha sudhir sudi sue sue-marie suélen sufia sughra suhail süheyl suhrob sujata
suk-yee sukanya sukhbir sukhdev sukhi sukhjit sukhvinder sukhwinder suki şükrü sukyee sulaymon sule şule suleyman süleyman sultan sultana sulton sulwen suma
sumaira suman sumaya sumayyah sumeet sumit sumitra summer sumon sunay sunčica sunday sune sunethra sunil sunita sunniva suraj surano surbhi surekha suresh
surinder surjit sururi surya suryakant suryakanta suryakantam susan susana susanna susannah susanne susano sushant susheel sushil sushila sushma susie sutharsan
suus suyuna suzan suzana suzanne suze suzie suzon svatava svatoboj svatobor svatomír svatopluk svätopluk svatoslav svatoslava svea sveatoslav svebor sven svend
svenja sverre svetislav světla svetlana světlana světluše svetolik svetomir svetoslav svetozar svetozár sveva svitlana sviturno swann swapnil swara swaran swarn
swarnalata swassane swati sweta syahrini sybil sybilla sybille syble sydnee sydney sydni sydnie syed sylva sylvain sylvester sylvestre sylvia sylviane sylvie
sylwester sylwia synne syrine szabolcs szczepan szofi szofia szófia szonja szymon tabassum tabea tabita tabitha tabris taceddin tacjana taddeo tade tadeáš tadej
tadeo tadeusz tadhg tadija tafadzwa taha tahir tahira tahlia tahmina tahsin taib taide taïna taïs taisia taiwo takashi talat talay talea talfryn talha talia
talib taliesin talip tālis talita tālivaldis tallulah tālrīts talya tam tamara tamāra tamás tamer tami tamia tamina tamino tammaro tammo tammy tamsin tan táňa
tancrède tancredi taner tanguy tania tanirika tanisha tanja tanju tankred tanner tansu tantri tanushree tanushri tanveer tanvi tanvir tanya tanyeli tanzeela tao
tapan tapani tapio tapiwa tara taraneh taras tarcisio tarek tari tarik tariq tariro tarık tarja tarkan tarlochan tarquinia tarsem tarsilla tarso tarun taryn
tasa tasdik tash tasha tashi taşkın taslima tasneem tasnim tasnime taswir taťána tate tatenda tatiana tatjana tatum tatyana taufan taufik taurean taurin tavares
tawanda taya tayfun tayler taylor tayo tayyab tayyaba tayyar taziana taziano tazio teagan tecla tecwyn ted teddy tedi teea tegan tegid teguh tegwen teije teja
tejal tejas tejinder tejumola tekin tekinalp tekla tel telchide telemaco teleri telica tellervo temel temi temidayo temistocle temitope tendai tenzin teobald
teobaldo teodata teodolinda teodor teodora teodorik teodoro teodosia teodosio teodoto teodoz teodozie teofan teofil teofila teogene teohari teoman teona terenc
terence terencius terencjusz terenzio teresa teresita tereza terēze terézia terezie terezija terezo teri terrance terrell terrence terri terrill terry
tertuliano terzo tesauro tesfay tesfaye tesifonte tesni tesnim tesnime tess tessa tessie tetiana teudosia teun teunis tevfik tevhid tevin tez tezcan tezel tezer
tərlan thabisa thabo thad thaddeus thadie thai thaïs thalea thalia thamsanqa thandiwe thando thang thanh thanina thao tharindu thayaparan thea théa thelma
themba theo théo theobald theodor theodora théodora theodore théodore theodorik théodose theodosie theofan theofil theofila theophane théophane theophile
théophile théophraste theotime theresa therese therèse thérèse theresia theron theunis theuns thevi thi thiago thibaud thibault thibaut thibert thibo thien
thierno thierry thies thije thijmen thijn thijs thilaga thilini thilo thinh thirza thoa thobeka thom thomas thora thorben thore thorge thu thuan thulani
thulisile thurman thuy tia tiago tian tiana tianna tibaldo tibbe tiber tiberia tiberio tiberiu tiberius tibo tibor tiburcius tiburzio tichomil tichomír tichon
ticone tidiane tiegan tieme tien tiernan tierra tiffany tighearnan tigist tiguida tihomir tiina tija tijana tijmen tijn tijs tika tilda tilen tilio tilla
tillman tillmann tilly tim timbul timea timeo timéo timm timmothy timmy timo timofei timoléon timon timotei timotej timoteo timoteus timothe timothee timothée
timothy timur tin tina tīna tinashe tinca tincuța ting tingting tino tiphaine tira tiril tirone tirta tirtayasa tirza titi titien titilayo titilope titin tito
titouan titus tizian tiziana tiziano tizio tınas tjark tjaša toan tobe tobi tobia tobias tobiáš tobiasz tobiloba tobin toby tochukwu tod todd todor tohir toki
tokunbo tola tolga tolomeo tolu tolulope tolunay toluwalope toluwani toluwanimi tom toma tomas tomás tomáš tomasa tomáška tomaso tomasz tomaž tomé tomek tomi
tomiloba tomislav tomislava tomke tommaso tommie tommy tomo tomori tomos tonči tončica tone toney toni tonija tonka tonko tonnin tony tonya toon tope torben
torbjörn torcuil torey torkvát torpekai torquato torquil torrance torrey torsten tosca toscane tosco tosh toska toussaint toyin toyip trace tracey traci tracy
traian trajan trang tranquillo trasea travis travon tray treasa tremaine tremayne trent trenton tressa tressie trev treva trever trevion trevor tri tricia
trilochan trilochana trilok trilokanath trilokesh triloki trina trīne trinh trish trisha tristan tristano tristian tristin triston trixie troels trofim trpimir
trpko trudie trudy trung truong trupti trycia trystan tsabita tsegay tsehay tshala tsipora tsz-ching tu tuan tuana tuba tudor tudora tudorița tudosia tudur
tudwal tufan tugay tugba tuğba tugiman tuğrul tuğtekin tuhfe tulay tülay tülin tullia tulliano tullio tümer tunahan tunar tunay tunç tuncay tunçer tunde tunji
tuomas turan turgay turgut turi turibio turkan türkan türkay türker türkeş turlough turna turold tushar tussio tutku tuula tuulikki tuur tuva tuyen tuyet tvrtko
twan twila twm tybalt tycho tygo tyler tymeo tymon tymoteusz tyra tyree tyreek tyrel tyrell tyrese tyrique tyron tyrone tyshawn tyson tzipora ubah ubaldo
ubaydulloh ubertino uberto uche uchechi uchenna uchita uchqun udai uday udit udo ueli uffe ufuk uģis ugo ugochi ugochukwu ugolina ugolino uguccione ugur uğur
uhra uisdean uisneach ujjawal ujjwal uju ukbe ulberto ulderico ulduz ulfa ülfet ulfo ülgen uliana ulices ulises ulisse uliva ülker ülkər ülkü ulla ulpiano
ulrich ulrico ulrik ulrika ulstano ultan ulus uluthando ulva ulvi ulviye ülviyyə ulwazi ulya ulysse uma umair umang umar umay umaya umberto umer umesh umid
umida umidulloh umile umit ümit ümmiye ümran umur umuralp umut una úna ünal undīne unggul unjani unna ünsel ünseli upendra upik upinder upton uqbaloy uranio
urbain urbano urdino urfon uriah uriel uriele urmila urooj uroš ursicio ursino urška ursmaro ursula uršula uršuľa ursule ursulo urszula urvashi usama usame usha
usman usmon usyi utama utku uttam uwimana uygu uzayr uzbegim üzeyir uzma uzo uzodimma uzoma václav václava vada vadim vadym vafo vagn vahâ vahdet vahid vahide
vaidehi vaijayanthi vaijayanti vaishali vaishnavi vaishno vaishvi val vala valbona valburga valdemar valdemara valdemārs valente valentijn valentim valentin
valentín valentina valentína valentīna valentino valentīns valentýn valentýna valér valera valère valeri valeria valéria valerián valeriana valeriano valerico
valerie valérie valerii valerija valērija valērijs valerio valeriu valeriy valéry valfredo valfrido vali vallie valtena valter valtr valtteri van vance vandana
vanesa vanessa vania vânia vanja vanna vanya varalakshmi varinder varo varsha varun varvara vasanti vasco vasil vasile vasili vasilica vasilică vasilie vasilina
vasilisa vasily vasja vasko vasliddin vasudev vasudeva vasudha vasundhara vasyl vatroslav vaughn vavrinec vavřinec veaceslav vecdi veceaslav veceslav veda
vedang vedanga vedanshi vedasto vedat vedran vedrana věduna veena veerle vefa vefik vega vehbi veikko veit velana velaphi velda veleslav veleslava veli velibor
velimir velimír velimira velina velio velislav velislava vella velma velva venance venanzio vencel venceslao venceslas věnceslav věnceslava vendel vendelín
vendelína vendula vendulka věnek venera veneranda venerando venere venerio veniamin věnka ventura venuše venusta venustiano venusto vera věra verano verda
verdiana verdie vere verecondo verena verenzio vergie vergiliu verginia veriana verica veridiana verity verla verlie vern verna verner vernice vernie vernon
vero verona veronica verónica veronika veroniko véronique věroslav věroslava verulo veselinka vesile věslava vēsma vesna vespasiano veta veysel veysi vezio vi
vianney vibeke vibha vic vica vicdan vicenta vicente vicenția vicențiu vicki vickie vicky victoire victor víctor victoria victorien victorin vida vidak vidal
vidhur vidhya vidiano vidone vidor vidur vidya vienna viera vieroslava viet vieve viggo vigile vigo vijay vijeko vijolīte vikas vikki vikram viktor viktoria
viktória viktorie viktorija viktorin viktorín viktoro vilĉjo vildan vilde vilém viléma vilemína vilfredo vilhelm vilhelmīne vilhelmino vilhelmo viliam viliana
vilibald viliberto viljem ville villy vilma vilmar vilmārs vilmos vimal vimala viman vimbai vimla vinay vince vincenc vincencie vincent vincențiu vincenza
vincenzo vinciane vindonio vinebaldo vinfrido vinh vinicio vinka vinnie vinny vinod vinsen vinz viola violante violet violeta violetta violette violina viorel
viorela viorelia viorica vipul virág viren virgie virgil virgile virgilio virgiliu virginia virginie virgínie virginio virman virone visarion viscardo vishal
vishnu vishwamitra višnja vissia víta vitale vitali vitalia vitalico vitalie vitalii vitālijs vitalina vitaliy vitaly víťazoslav vítězslav vítězslava vito
vitold vitor vítor vitória vítoslav vittore vittoria vittoriano vittorio vitus viv vivaldo vivek vivi vivian viviana viviane vivianne viviano vivien vivienne
vizbulīte vjekoslav vjenceslav vjosa vlad vlada vladan vladana vladek vladěna vladilena vladimer vladimir vladimír vladimira vladimíra vladimiro vladislav
vladislava vladivoj vladlen vladlena vlado vlaicu vlasta vlastimil vlastimila vlastimir vlastimír vlastimíra vlastislav vlastislava vlatka vlatko vodingo
voichița voicu vojen vojin vojislava vojmil vojmír vojmíra vojslav vojslava vojtech vojtěch vojtěška voldemārs volfango volfgang volkan volodymyr vonnie voršila
vosil vratislav vratislava vratko vreni vrinda vrund všeboj všebor všerad všeslav vsevolod vujadin vujica vuk vukan vukašin vukica vukota vulmaro vulpiano
vuslat vusumuzi vy vyas wacław wael waël wafa waheed wahid wahyu wai-man waiman waino wajid wakiman waldo wale waleed walenty walentyn walentyna waleran waleria
walerian walery walgierz walid wallace walter walton waluyo waly wambui wanda wandrille wanesa wani wanjiku wanjiru wannes waqar waqas waqila wardaya wardi
warji warley warre warren warsa warsame warsita warta waseem washington wasim wasis wassim watcyn watson wava wawan wawrzyniec waylon wayne webster wei welat
weldon wen wende wendell wendy wenwen werner weronika wes wesley wessel westley weston whitney wiara wibke widya wiebke wiem wies wiesia wieslaw wiesława wiktor
wiktoria wilber wilbert wilbur wilburn wiley wilf wilford wilfred wilfredo wilfrid wilfried wilfryd wilhelm wilhelmina wilhelmine wilko will willa willard
willem willi william willie willis willow wilma wilmer wilson wilton wincenty winda winfield wing wing-sze winifred winnie winnifred winona winsome winston
winta wira wirda wirginia wisam wisnu wissam wissem witalis witold wladyslaw władysław włodzimierz wojciech wojtek wolfgang woodrow wout wouter wren wulan
wulandari wuraola wyatt wyman wyn wynne xalima xanana xander xatûn xaver xaverie xaverius xavi xavier xavière xebat xénia xenie xénophon xezal xhevat xia xiao
xiaoling xiaoming xiaoyan ximena xin xinyi xiu xiuying xochitl xuan xue xuemei xzavier yaa yaakov yacine yacouba yadira yael yaël yaëlle yağız yagmur yağmur
yago yahya yahyo yakubu yalçın yalda yalgın yam yaman yamileth yamina yan yana yance yang yango yani yanis yanling yann yanni yannic yannick yannik yannis
yanyan yaprak yaqub yara yarah yared yaren yaretzi yaro yaron yaroslav yasar yaşar yaseen yasemin yash yashpal yasin yasir yasmeen yasmin yasmina yasmine yasser
yassin yassine yassir yavuz yaw yaya yazan yazid yazmin yehuda yejide yekta yelda yelena yeliz yemi yen yener yenthe yesenia yesim yeşim yessenia yessi yetkin
yetunde yevhen yewande yfke yi yibanathi yifan yigit yiğit yildiz yilmaz ying yinka yinthe yisroel yitzchok yıldırım yıldız yılmaz ylan ylvi ylvie ynyr yoan
yoann yoav yoel yoël yogendra yogesh yogeswary yoginder yohan yohann yohannes yoko yolanda yolande yona yonas yonca yong yono yoqub yorbek yordanos yorick yoro
yorqin yosef yoshiko yosra yossef yosun youcef youmna youna younes younès youness younis youp youri yousaf yousef yousra youssef youssou youssouf youssouph
youssoupha yousuf yozida yoznur ysaline ysee ysée yseult yu yuan yuanyuan yüce yücel yue yuk yuk-ling yuki yuko yüksel yulia yuliana yuliya yumei yumi yümni yun
yuna yuni yunita yunus yuri yuriy yûsiv yusra yusuf yusur yuting yuxuan yvan yven yves yvette yvonne zabedeo zabihullah zabina zabir záboj zac zaccaria zaccheo
zach zachar zacharia zachariah zachariáš zachariasz zacharie zachary zaché zachery zack zackary zackery zadig zaenab zafar zafer zafir zâfir zahar zaharia
zaheer zahid zahida zahide zahir zâhit zahra zahraa zaid zaida zain zaina zainab zainabu zaira zak zakaria zakariya zakary zakarya žakelina žakelína zaki zakia
zakir zala zalán zalindra zama zamfir zamfira zamir zamira zamzam zana zander zane zanele žaneta żaneta žanete žanis zanita žanna zanobi zara zaraza zarghona
zaria zarije zarina žarko zarna zaur zavida záviš zawadi zayd zayn zayneb zayniddin zbigniew zbislav zbyhněv zbyhněva zbyněk zbyňka zbyšek zbyška zbyslav
zbyslava ždan ždana zdena zdeněk zdenka zdeňka zdenko zderad zdeslav zdeslava zdík zdirad zdislav zdislava zdravko zdzislaw zeb zechariah zed zeenat zeeshan
zefiro zehra zeinab zejnep zekai zeke zekeriyyâ zeki zekiye zelaya zelda želibor zelie zeliha želimír želimíra zelinda želislav želislava željka zeljko željko
zella zelma želmír želmíra zeltīte zena zenaide zenebio ženija zeno zénó zenobia zenobie zenobio zenon zenone zenovia zente zenzele zéphirin zerdeşt zerrin
zerya zétény zetico zetta zev zewdi zeyd zeynab zeyneb zeynel zeynep zhen zheng zhi zhiqiang zhiwei zhong zia ziad ziedīte žiga zigfrīda zigfrīds zigmārs
žigmund zigrīda zihan zihnî zikmund zilan zîlan zīle zilola zina zinaida zineb zinedine zinhle zinovia zion zita zithulele žitomír žitomíra žitoslav žitoslava
ziva živa živan živana ziver zixuan ziya ziyad ziyâd ziyanda ziyo zizi zlata zlatan zlatica zlatka zlatko zlatomír zlatomíra zlatuše zobuhle zodwa zoe zoéva
zoey zofia žofia žofie zofija zohid zohir zohra zohreh zoia zoie zoila zoilo zoja zokir zola zoltan zoltán zora zoran zorana zorica zorina zorka zoroslav
zoroslava zosia zosim zosima zosimo zoya zoyir zrinislav zrinko zselyke zsófia zsolt zsombor zubaida zubair zubayr zübeyde zübeyr žubīte zühal zula zulaikha
zülal zuleikha züleyha zulfa zulfikar zülfikâr zulfiqar zümrüt zuxra zuzana zuzanna zvezdana zvonimir zvonimír zvonimíra zvonko zyad zygmunt
india kent israel adelaide sydney brooklyn chelsea messiah wangari negash denzil fearghus kath kathy maz jules sheree cal tommo macca dunc kenz shan tyla kyra kyran lyndsey alfy mandy abu bakr umm bahadur jasminder danesh magdy thivya xaawo assumpta manny tyrell
`;
