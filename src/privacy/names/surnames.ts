// Compiled for this project by hand over many cultures of the United Kingdom, and widened with the name lists of faker,
// Copyright (c) 2022-2025 Faker contributors, MIT licence (LICENSE-faker.txt beside this file).

/** Family names, lower case, parted by white space. */
export const surnames = `
aalbers aalerud aaltonen aas aasen ababii abacı abadan abadžić abadžija abalıoğlu abay abazović abbas abbate abbondanza abbosov abbosova abbott abbrescia abdi
abdulahadyev abdulahadyeva abdulazimov abdulazimova abdulazizov abdulazizova abdulboriyev abdulboriyeva abdulhafizov abdulhafizova abdulhakimov abdulhakimova
abdulhayov abdulhayova abdulholiqov abdulholiqova abduljabborov abduljabborova abduljalilov abduljalilova abdulkarimov abdulkarimova abdullatifov abdullatifova
abdullayeva abdulmalikov abdulmalikova abdulqahhorov abdulqahhorova abdulqodirov abdulqodirova abdulvahhobov abdulvahhobova abdulvaliyev abdulvaliyeva
abdulvohidov abdulvohidova abebe abegglen abel ābele åberg abernathy abeyta abicht abimanyu abiodun abiola abiputra abodunrin āboliņa āboliņš āboltiņa āboltiņš
abosede abraham abrahamsson abramovic abrego abreu abshire abt abu ačanski acar açar accardi accardo accurso aceto acevedo achari acharya acheampong achilles
achim achkinadze aćić ačić aćimović aćin açıkalın açıkgöz ackerman ackermann aclan acosta acquadro acquaviva acquistapace acuña adadevoh adal adam adamcová
adamczak adamczyk adame adamec adamek adámek adami adamiak adamiec adámková adamo adamová adamović adamowicz adams adamski adamus adan adanır ađanski adaobi
adar adašević adcock addari addis addo ade adebayo adebisi adegbite adegboye adegoke adekunle adelakun adeleke adelusi adem ademayowa ademiluyi ademola adeniyan
adeniyi adeoluwa aderibigbe aderinsola aderogba aderonke adesina adesiyan adewale adewunmi adewura adeyemi adeyemo adhikari adhitama adiga adin adisa adıvar
adomah adomako adongo adorno adragna adriansyah adu adusei adutwum aebi aebischer aeby affinito afifah afirifa afoakwa afolabi afolayan afonja afunku ağa
ağaoğlu agarwal agboola ağca ağırbaş agnello agnes agostinelli agostini agosto agresta aguayo aguilar águilar aguilera aguirre aguridić agustian agustina
agyapong agyare agyei agyeman agyemang ahić ahlke ahluwalia ahmad ahmed ahmetspahić ahonen ahortor ahrenberg ahrens ahrorov ahrorova ahuja aïdara aiello aigare
aigars aigbiniode aigner aigroz airlangga ajakaiye ajao ajayi ajewole ajose-adeogun ajvazović akal akalın akan akar akay akaydın akbaba akbay akbulut akçal
akçalı akcan akçay akdağ akdemir akeem-omosanya akel akerele åkesson akgöz akgül akgün akhtar akifović akinrinola akintade akın akıncı akışık akkan akkaş akkaya
akkoç akkor akkoyun akkoyunlu akkurt akmalov akmalova akman akoto akowua akpınar akramov akramova aksakal akšam aksel aksentić aksentijević aksić aksin akşit
aksović aksoy aksungur aktan aktaş aktay akyeamfuɔ akyeampong akyel akyena akyıldız akyürek akyüz alabi aladić aladžić alaimo alaković alamsyah alan alanis
alaniz alaníz alanović alarcón alargić alavanja alavantić albanese albano albert alberti albertyn albrecht albrechtová albu albuquerque alcala alcalá alcamo
alcántar alcaraz aldea alejandro aleksandrowicz aleksić alemán alessandrini alessi alev alexa alexander alexandrescu alexandru alexe alfano alfaro alfermann
alfieri ali alicea aličić alidi aligbe alih alija alikavazović alisherov alisherova alivernini aliyev aliyeva alizadeh alıcı aljančić alkan alkaya alkhamis
alković alksne alksnis allegretti allen allgeyer almanza almaraz almaráz almašac almeida almonte alnıaçık aloba aloi alonso alonzo alparac alpman alpuğan
altamirano altan altenwerth altieri altınay altınbaş altınel altınışık altınok altıntaş altıok altun altuntaş aluga alva alvarado alvarez álvarez alves alyanak
amabile amado amador amadori amaechi amann amanta amar amaral amato amaya amberg ambrosini ambrosino ambrosio ambrož ambrožová amendola amerio amici amico
aminat amla ammann ammoscato amo amoa amoah amoako amoasi amorim amoruso ampadu ampofo amponsah amrein amundsen ananda anandya anasov anasova anaya anděl
anđelić anđelković andělová andersen anderson andersone andersons andersson andesilić andić anding andini andonov andonović andorful andrade andre andreassen
andreasson andrei andrejević andrejić andrejin andreković andreoli andresen andriani andries andrisani andriška andrle andrlová andronic andrzejczak
andrzejewski anelli angeletti angeli angelini angeloni angelucci anggraini anggreny anggriawan anghel angster anguiano angulo anjani anjos ankra ankunding anne
annunziata anokye ansa ansah anselmi anselmo antal antalová antczak antenucci antezza antoci anton antonacci antonelli antoni antonić antonini antonović
antonucci antoš antošová antović anttila antunes antunović antušević antwi anučin anušić anvaryev anvaryeva anzalone aparicio apicella apitz apodaca aponte
apostol appia appiah aprile aqila aquino aragón arāja arājs aramini araña aranda arap aras araújo arcangeli arce archuleta arda ardana ardelean ardeleanu
ardianto ardiyanti aregger arellano aremu arendt arens arevalo argenio argento argiolas arguello argüello arhanić arifin arıcan arığ arık arıkan arkwright
arlović arman armas armendáriz armenta armijo armstrong arnaud arnaut arndt arnesen arnold arora arpaši arredondo arreola arriaga arsenić arsić arslan
arslanoğlu arslonov arslonova arteaga artioli arvidsson aryal aryani aryanti aryee ašađanin asadov asadova asadullohyev asadullohyeva asamoa asamoah asan ašanin
asante asare asaro ašćerić aschenbroich ascione aşçı asenso ashley ashworth asiama asiedu asil asilbekov asilbekova ašimi aşık aşıkoğlu aşkın aškraba aškrabić
aslan aslanoğlu ašonja aspere assmus assunção astafei astolfi astuti aswandi ata atakan atakol atalık atan atanda atasever atay atencio ateş atik atıcı atılgan
atlı atzeni atzori aubert aubry aucamp auer aufderhar augustyn augustyniak auziņa auziņš avallone ávalos avan avazyev avazyeva avcı avcıoğlu ávila avilés avola
avram avsec awodiran awolowo awuah axelsson axmann ayala ayandokun ayaydın ayaz aybar aycan aydan aydemir aydin aydın aydoğdu aygün ayhan ayisat aykaç aykan
aykurt ayobami ayomide ayoola aytaç aytek aytekin ayverdi azad azamatov azamatova azara aždajić azevedo azinić azizah azizov azizova azzahra baa baafi baah
baarck baawia babac babacan babalı babalj babalola babaoğlu babarogić babatunde babatz babić babin babini babka babková babou babović babtunde baburić baca bača
bacalo bacci bacher bachmann baciu bäcker bačová badane badea bademci badenhorst bader badiane badillo badji badjuk badu báez baeza baganz bagaskara baggio
bagiński bağış bagnoud bahadır bahena bahl bahna bahno bahnová bahodirov bahodirova bahriddinov bahriddinova bahringer bahromov bahromova bahun bailey bains
baiocco bajāre bajārs bajc bajčetić bajčić bajer bajerová bajšanski bak bąk bakal bakan bakaran bakare bakarec bakhoum bakhtiyorov bakhtiyorova baki bakırcı
bakırcıoğlu bakke bakken bakker bakos bąkowski balaban balabanović balan balašević balašković balat balaž baláž balažević balážová balázs balboni balcar
balcarová balcer balcerzak balcı balck baldacci baldassarre baldé balderas baldi baldini baldo balducci balešević balestra baleta baletić balević balinčić
balint bálint balistreri baljak balkow balla ballarin ballesteros ballı ballouhey balmer balnuweit balode balodis balog balogh balogová balogšandor balogun
baloun balounová baloyi balsamo baltacı baltag baltin balzano balzer bamidele bamiloye bamisebi banach banaś banasiak banasik banda bandić bandićštimac bandini
bandl bandopadhyay banerjee banić banica banićević banićjokić banjac banjak banjalić banjari banov banse banu bañuelos baptista bär barajas barák baráková baral
baraldi baran baranjec baranka baranková baranová baranowski barański barbagallo barbarićšehić barbarosoğlu barbarossa barbarulo barbato barbera barberi
barberis barbero barbier barbieri barbiero barbosa barbu barbulescu bardek barela bareš barešová baretta bargan barile barillà barinić barisić barišić barker
barlas barletta barna barnard barnes barone baroni baroševčić barošević barr barra barraclough barragán barras barraza barreca barrera barresi barreto barretta
barrientos barros barrows barry barsotti barta bárta barták bartáková bartczak bartell bartels barth bartkowiak bartnik bartoletti bartoli bartolini bartolomei
bartolucci barton bartoň bartoňová bartoš bartošek bartosik bartošková bartošová bártová bartovič bartovičová bartulin bartůněk bartůňková barylla barzani
basar-klapec basara başaran basarić baseda başer bashirian basile basmacı basnet başoğlu bassani bassi basson bašta bastać bastajić bastola baštová basynat
batinićšantić batista batnožić bato battaglia bättig battista battisti battistini battke baturalp batz bauch bauer bauermeister bauerová baumann baumbach
baumeister baumgartner baur bauschinger bauschke bautista bavaud bawer bayazıt baydar bayeni bayer bayerová baykam bayraktar bayraktutan baysoy bažant bažantová
beahan beatty beauchamp beavogui becerra bech bechtelar bečka beckel becker beckmann bečková bečvář bečvářová beđan bedewitz bedini bednar bednář bednarczyk
bednarek bednařík bednaříková bednářová bednarski bednarz beele beer beerli beggerow begum beh behr behrenbruch behruzov behruzova beier beissmann bejan
bejenari bejenaru bekavac bekčić bekdik bekjarev bekker bekmurodyev bekmurodyeva beko bekonja bekovac bektaş bektaşoğlu bekvalac beļavske beļavskis belcar
belčević belec belenzada belić belivuk bell belli bellini bello bellomo bellotti bellucci belmonte bělohlávek bělohlávková belojević belopoljac beloševac
belošević belotti belović belovuković beltrame beltrami beltrán belvisi belz benaković benašićpavlović benatti benavides benavídez benda bendová benecke
benedetti benedetto beneš benešová benetti bengtsson bengu benigni benini benítez benjamin bennardo benner bennett benninger beňo benoit beňová bentivoglio
benvenuti benvenuto benz benzing berak beran beránek beránková beranová berardi berberoğlu berends beretta bergamasco bergamini berge berger berggren berglund
bergman bergmane bergmanis bergnaum bergqvist bergrová bergstrom bergström beribak berka berková berky berkyová bermúdez bernabei bernal bernard bernardi
bernardini bernardová bernasconi bernatović berner berney bernhard bernier berning bernolák bernoláková berntsen berríos berset bertaccini bertani bertelli
bertelsen bertenbreiter berthoud berti bertini berto bertolini bertolussi bertrand berxwedan bērziņa bērziņš bērzīte bērzīts beşerler beşikçi beso beşok bester
betancourt bétancourt bethke betschart betti betz beushausen beutelspacher bevan bevilacqua bevk beye beyeler beyer bezděk bezděková bezjak bezuidenhout
bhadresha bhana bhandari bharadwaj bhat bhatt bhattacharya bhattarai bhattathiri bhembe bhengani bhengu bhogal bhuyeni biagetti biagi biagini białas białek
białkowski bianc biancheri bianchetti bianchi bianchini bianco biasci biba bibi bićanin biccari bicek biceková biçer bichler bickel bickerstaffe bidaud bideau
biedermann biedrzyński bielak bielawski bielecki bieler bielert bielik bieliková bielski bienasch bienias bieniek bieńkowski bieri biernacki biernat biesenbach
bigdeli biggi biglebauer bijl bílá bildik bílek bilen bilgen bilgiç bilgin biljan bílková bilogravić bilolyev bilolyeva bilopavlović bilski bílý bína bindi bini
bínová bins bionaz biondi birca birčaković birčanin bīriņa birinci bīriņš birkemeyer birlik biro biró biro-datković birtašević birziņa birziņš birzniece
birznieks bisconti biseniece bisenieks bisgaard bisio biškićmerkaš bisset bitca biteye bittner bittnerová bivol bivolarević biyela bizetić bizjak bizumić
bizzarri bıçakçı bjelanović bjeletić bjelić bjelica bjeličić bjelinić bjelivuk bjelja bjeljac bjelkić bjelobaba bjelobrk bjeloglav bjelogrlić bjelojević bjerke
bjerregaard björk björklund bjørnstad blaćanin blaga blaha bláha blaho blahová bláhová blanc blanchard blanckenberg blanco blanda blaschek blaser blasi
blaško-vidosavljević blašković blassneck błaszczak błaszczyk blatančić blatter blaua blaus blažanović blažek blazević blažková blecha blechová blekte blick
bloch blochwitz block blockhaus blom blomqvist blum blume boadi boadu boahen boakye boaten boateng bobek bober bobeta bobinac bobková boboc boburov boburova
bocchi boccia boček bochenek bocić bočkai bočková bockovac-kunštek bocokić boda bode bodea bodian bodini bodiroga bodnár bodrug boduroğlu boehm boer boffa bogan
bogdan bogdán bogdashin bogenrieder bogisavljević bogisich bognár bogoljubović bogosavac bogucki bogusz boháč boháček boháčková boháčová bohge böhm böhmová boi
boico boje bokanović bolat bolatlı bolf-kovačić bolkovac bolle bolliger bolm bolot-salaj bolta boltić bölükbaş bölükbaşı bolunović bomeštar bona bonanni bonanno
bonato bonazzi bondare bondarenco bondarenko bondars bonde bonderović bondra bondrová bondžić bonelli bonetti bongiorno bongiovanni bongo boni bonifazi bonilla
bonini bönisch bono bonomi bonomo bonsra bonsu boratav borbély borčanin bordian bordoni borek borelli borer borge borgeaud börgeling borges borghi borgia
borgschulze borilović borinčević borisavljević bork borkovački borković borkowski bormann börner bornscheuer boros borovac borovička borovičková borowiec
borowski borrego borrelli borrmann bors borsch borta bortolin bortoluzzi bortot boruschewski bos bosák bosáková bosanac bosančić boscaino bosch boschetti boschi
bosco boscolo bose boshoff bosi bosiljčić bosiljkić bosiljković boška bošková bosler bosman bošnjakovićholik bossard bosshard bosson bostan bota botan botello
botezatu botha botiryev botiryeva botnari botnaru botsford botta böttner bouček boucher boučková bouda boudová bourcard bourrouag bouschen bouška boušková bove
bovolenta bowen boxhammer boyacı boyde boye boyer boyes boyko boyle boz bozalo božanić božanović bozdoğan bozdok bozdokov bożek božič božičanin božičić
božićković božičković bozkır bozkurt bozoğlu bozsik bozzi bozzo brabcová brabec brabencová brabenec brada bradáč bradáčová bradová bradtke bradvić braga brahaj
braia braithwaite brakus brambilla branca branco brandenburg brandi brandis brändli brandt bratina bratojević bratonožić bratović bratu brauer braun braunová
bräutigam brázda brázdil brázdilová brázdová brđanin brđović brečko bredenkamp brehmer breitenberg breitenstein brejcha brejchová brekke bremer bremser breņķe
breņķis brennan brenner bresciani brešković bressan breton brettschneider breu breuer brežančić brezina březina brezinová březinová breznik brezo brezovac
brezovnjački briano briede briedis briesenick brigandì brignone bringmann brinjak brinkmann brinza briones briseño brisuda brito brix bříza břízová brizzi
brkanović brkić brnićlevada broda broening brogi brogli bromfield brömme brosch brouwer brown brož brožek brožková brožová bruce bruckmann bruder bruen brügger
brüggmann bruhns brumat brun brunelli brunetti bruni brunkeviča brunkevičs brunner bruno bruns bruschi bruun bruzzone brychta brychtová brzeziński brzozowski
buač buača bubalo bubeník bubeníková bucaklı bucalo bucalović bučanin buccheri bucci buček buch büchele bucher buchholz buchrucker buchta buchtová bučkalović
bučková buckridge bucur buczek buczkowski buczyński buda budai budak buder buđićhalas budiman budimčić-kovačević budiyanto budreiko budziński budzyński buga
bühler bühlmann bui bùi buile builis bujak bujor büker bukovská bukovský bukowski bulaja bulak bulat bulatović bulgarelli buljat buljin buljubašić buljugić
bulovan bultmann bulut bundgaard bunea bunescu büngener bunjes bunoza bunuševac buongiorno buonomo burani burazer burazor burckhardt burda burđak burdová
burduja bureš burešová burević bürger burghagen burgić burgio burgos burhonov burhonova burian buriánek buriánková burianová burkhard burkhardt bürklein burlacu
burmeister burri buruiana buruk burzyński buša busak busari busch buschbaum büscher busemann bušetinčan buslaver bušs busse bussmann bustamante bustos busuioc
butarević butera buthelezi butler butnaru butt butterworth büttner buzzi byrd byrne byrtus byrtusová čabaj-adam cabán cabras cabrera čabro caccamo caccavo
cacciamani cacciapuoti čaće čada cadena cadoni čadová caforio caggiano çağıran caha cahová caiazza caiazzo caillat cailler čajka čajko cajner cajzler çakır
calabrese calabria calabrò calafiore calame calandro calderón čaleta cali calì califano calin cālīte cālītis callaghan callegari calligaris calò calvillo
camacho čamagić camara camarillo çamdalı čamdžić cameron camilli cammarata cammisa campagna campana campanella campanini campbell campisi campoli campos čanaki
canale canales čančar cancelliere cancellieri candan candelaria candido čandrlić canepa cangiano canino canjko-novak cankar cannata cannella cannone cano canova
cantagallo cantoni cantú canu čáp capannolo çapanoğlu capasso capatina capecchi capek čapek capelli capitani capizzi čapková čapkovič čapkovičová čapkunović
čaplovič čaplovičová capoccia capocotta capogna capone caporaso čápová cappai cappelletti cappelli cappello cappiello capponi capraro capriotti čaprnjić capuano
caputo cara caraballo caracciolo caradonna caraman čarapić čarapina caraus čaraveša carbajal carbone carboni cardella cardenas cárdenas cardia cardinale
cardinali cardini cardona cardone cardoso carè careddu carella caretti carić caricari carini carletti carli carlini carlino carloni carlotti carlowitz carlsen
carlsohn carlucci carminati carmona carneiro carnevale čarnić čarnogurská čarnogurský carnovale carollo caron carosi čarović carpentier carranza carrara carraro
carrasco carrasquillo carre carreón carrera carrero carrieri carriero carrillo carrión carroll carrozza carrozzo carrus carstens carta carter cartl cartwright
caruso carvajal carvalho carvelli casadei casadio casagrande casale casali casano casanova casares casarez casárez casas casavecchia cascio cascone casella
caselli caserta casian casillas casini casolaro caspari casper caspers cassano cassim cassin castagna castaldi castaldo castañeda castellana castellani
castellano castellanos castelli castelyn castens castiello castiglioni castillo castro casu casula catalano çatalbaş cataldi cataldo čatalinac catana catania
catanzaro catarsi catellani caterino čatić cattaneo cattani cauna caune čavalić cavaliere cavalieri čavaljuga cavallari cavallaro cavalli cavallini cavallo
cavazos čavdarević čavić čavlina cavriani cazac cazacu cazares ceballos ceban cebanu cebekhulu cebotari cebula cecan ceccarelli ceccarini cecchetti cecchi
cecchini cecere čech čechová cedillo cehmajster ceja čejka čejková celano celar čelar cele čelebija celentano celeste celi celik çelik celli cellini celma
celmiņa celmiņš celms cemal ćenan čengija cenni centeno centofanti cepeda cerar cerda čerkašin čermák čermáková černá černe cernei černík černíková černoch
černochová černohorská černohorský černý cerrani cerrato cerri cerullo cerutti cervantes cervántez červená červeňák červeňáková červenka červenková červený
červinka červinková cesaretti cetin çetin çetiner çevik chacón chaloupka chaloupková chalupa chalupka chalupková chalupová champlin chan chang chapa chappuis
chapron chapuis chapuisat charles charpentier charvát charvátová chassot chatterjee chattopadhyay chaturvedi chauhan chavarría chávez chen cheng cherchi
cherubini chessa chessari chettri chetty cheuk cheung chiacchio chianese chiaravalle chiavacci chibike chibuike chicu chidinma chidozie chihai chilà chiliza
chimenti chiodi chiriac chirico chirila chirilov chirita chiu chivu chládek chládková chlup chlupová chmelař chmelařová chmelík chmelíková chmiel chmielewski
chmura cho choi chojnacki chojnowski cholewa chollet cholmondeley chong chopard chopra choquart choudhury chovancová chovanec chow chowdhury choy christ
christensen christian christiansen chromá chromý chrzanowski chu chudík chudíková chudoba chudobová chudzik chui chuit chung chvátal chvátalová chvojka
chvojková chytil chytilová ciaccio ciacio ciampa cianci ciani ciavarella cibotari cibula cibuľa cibulka cibulková cibulová cicatiello ciccarelli cicchetti
ciccone cichocki cichoń cichy čičmak čierná čierny cierpinski ciesielski cieśla cieślak cieślik cifarelli cíger cígerová cigoj čihák čiháková cihlář cihlářová
cikota cilikan cilli cilliers cimbaljević cimerman cimeša cimmino činčurak-kovač cinelli cingolani cini cintrón cioban ciobanu ciocan cioffi cioni ciorba
ciornii ciotola ciotti čipanj čipanj-banja cipolla cipollaro cipolletta cipriani cipriano cirelli cirillo cīrule cīrulis císař čisar císařová cisneros ciss
cisse cissokho ciszewski citro cittadino ciubotaru ciuffetelli ciuffreda ciulla ciumac ciwan čížek čížková čizmar-tormaš claasen claes claesson claeys clare
clarius clark clarke clausen cleem clegg clemente clerc cleve cloete cloos clottu čobanović čobrda čobrdová coccia cocco codreanu coelho coinchon cojocari
cojocaru cojuhari cokan čokov čolak čolaković colangelo čolanić colantuono colarič cole colella colesnic coletta colin čolina collado collazo collier collins
colombo colón colonna colucci colunga coman comito como concas concepción condrea conforti congiu coniglio čonka čonková conn connelly connolly conrad conroy
considine consiglio constantin constantinescu constantinov cont conti contini contreras contu cook cooper coppola ćora ćorak corazza corboz cordero cordes
cordioli córdova çörekçi coretti corkery cormier cornejo cornelissen cornelsen coronado corradi corradini corrado corrales corrao correa correale correia
corridori cors corsi corsini corso corsten cortés cortese cortesi cortez cortéz corti cortinovis corwin cosentino coslovich cosma cossu costa costache costantin
costantini costantino costanza costanzo costea costin cotorobai cotruta cotthardt cotto cottone coufal coufalová coulibaly coulon courten covaci covalciuc
covalenco covali covarrubias coviello cox cozma cozzani cozzi cozzolino craciun crea creciun cremin cremona cremonesi crepaldi crescenzi črešnik crespi crespo
cretu crevatin crimi crippa crisafulli crisan criscenti crisci criscione crispino crist cristea cristescu cristiano cristofaro critelli crnogaj croce croitor
croitoru crona cronin cronjäger cronnje crooks crosskofp cruciani cruciata crudu cruickshank cruz csapo csonka csordas cucchiara cucciniello cuche cucos cucu
čudara čudars čudina cuellar cujba ćukalac ćukalović ćukić ćuković ćukteraš ćulibrk cullen cullinan cummerata cummings cunha cuomo curci curcio čurda čurdová
curiel curreli cusimano ćuslović cusnir cusumano cuzzocrea čvagić cvetković cvetljanin cvetojević cvetuljski cvijan cvijančević cvijanović cvijetić cvijetin
cvijetinović cvijić cvjetičanin cybulski cygan cyprich cyprichová czaja czajka czajkowski czapla czarnecki czech czechowski czekaj czerniak czerwiński czyż
czyżewski d'agostino d'aleo d'alessandro d'alessio d'amato d'ambrosio d'amico d'amore d'andrea d'angeli d'angelo d'anna d'argenio d'avino d'elia d'errico d'incà
d'ippolito d'onofrio d'orazio d'urso daako dabčević dąbek dabić dabija dabižljević dąbkowski dabnjak dabo dabović dabrowski dąbrowski dach dächert dačković
dačović dadić ďaďo ďaďová dafunić dağdaş dağlaroğlu dagović dahlberg dahm dahmen daidone daimer daišević dajić dajlić dakićkožić dalgaard dalkıran dalleaste
dallenbach dalmasso daly damanik damaske damayanti damian damiani damiano damico damljanović damm dan danciu daněk danenhauer dang đặng daniel daniele daniels
danielsen danielsone danielsons danielsson danila danilová daniš danišová danjuma danko daňko danková daňková danneberg danner daňo daňová danso dante đào
daražac dare darii darko darmawan darojat darteh dartey das dascalu dašić dattilo daubner daudrich dauer daugherty daum dauth dautzenberg david dávid davidová
dávidová davidović davidovićamić davidsen davies dávila davis davoli davronov davronova de deák deane debeljak debenjak debnár debnárová dębowski dębski dec
decker deckert deckow declerck declercq decock decoster deđanski dedejić dědek dedijer dědková đedović deerberg degano deģe deģis degrassi dehmel deiana dej
deja dejanović dejová đekanović đekić dekker đeković dekýš dekýšová dela delacrúz delafuente delagarza delalić delaney delao delapaz delarosa delatorre delazy
deleón delfino delgadillo delgado đelić đelkapić dell'amico đelmaš delogu delonge đelošević delrío delvalle dembelé dème demeter demetrová demir demirbaş
demirel demontis demurtas demut denaro denesik dengler đenić denis denkel denner đenović denti denzinger denzler dera đerašević đerasimović đergović đerić
đerisilo deriu derr dersim dertmann desai deschamps deshpande desiderio desmet desogus destro dethloff deuschle devald devar devčićkatić devedžić devetak
devkota devos devrnja dewilde dhakal dhawan dhillon dhlamini dhlomo dia diaby diack diaconescu diaconu diagne diakhaté diallo diamanka diamanti diana diao
diarra diatta diattara diaw diawara díaz dibbert dickens dicki dickinson dieckmann diédhiou diedrich diekmann diémé diène dienel dieng dietrich dietsche dietz
dietzsch dieye diezel dijkstra dildar dilla dilmurodyev dilmurodyeva dima dimčević dimčić dimić dimitrić dimitrijević dimitrovski dimkić dimković dimović dimšić
dinca dingarac dingelstedt dingiswayo đinh dini dinu diome dione diongue dionisi diop diouf dioum dippenaar dippl dirgantara dīriķe dīriķis distefano dittmann
dittmar dittmer dittrich dittrichová divald diviš divišová dix dixon diyorov diyorova dizanov dizdar djetka djitté djokoto djurasek dlamini dlouhá dlouhý
długosz đoàn dobbrunz döbel dobeš dobešová dobiáš dobiášová dobler dobosz dobre dobrescu dobrilović dobrinković dobrosavljević dobrovolná dobrovolný dobrowolski
dobrzyński dočekal dočekalová dočkal dočkalová dočolomanská dočolomanský dodaro dodon dogan doğan dogaru doherty dohnal dohnalová dohring dokonal dokoupil
dokoupilová đoković dokoza dolaček dolch dolci dold doleček dolečková dolejš dolejší dolejšová doležal doležalová doležel doleželová dolinar dolničar dolović
đolović domagała domanović domański domazet dombrovska dombrovskis dombrowski domingues domínguez dominiak dominici domínquez domiševac domjan domljan donald
donati donato dončić donda dondur donević dongol donica donie donkor donnelly dooley dopša dopuđa doria dorić döring dörner dornik doro doronjski dorontić
doronzo dörre doskočil doskočilová doskoczynski dostál dostálová doubek doubková doubrava doubravová douglas douša doušová dovudov dovudova dower doyle doža
drábek drabik drábková drač dračić dragan draganović draghici dragić dragin drago dragoi dragojlov dragomir dragone dragoni dragovićzafred dragu drakčić dramé
dramlić drašković drča drčelić drechsler drees dreher dreier dreimane dreimanis dreissigacker drenjačević drešević dressler drews driessen drinić drinjak
drljača drljan drmanac drmanović drmončić droppa droppová droz drozd drozdová drozdowski dróżdż drvarević drvenica drzewiecki duah duale duarte dubashi dube
dubiel dubochet dubois dubovská dubovský dubravec dubská dubský dubuis dubuque duca ducci duchoň duchoňová dück ducommun ducret duda dudás dudek dudeková
dudková dudová dudziak dudzik dudziński dueñas dufek duffy dufková dufour dugaja đukelić dukovac dula dulla dullová dulová dumanjić dumas đumija duminy
dumitrache dumitrascu dumitrescu dumitriu dumitru dumnić dumont đunda dunka dunková dunne dương dupan dupont dupuis dupuy durak duran durán durand durante
durgan ďurica ďuricová ďuriš ďurišová durmaz dušek düşenkalkar dusík dusíková dušková duszyński duta dutkiewicz dutoit dutta dutto duval duvnjakčuljak duygulu
dvizac dvokić dvonč dvončová dvořáček dvořáčková dvořák dvořáková dvoranac dvorská dvorský dwamena dwivedi dyett dylus džakmić džakula džal džanija dzene dzenis
dženopoljac džepina dziedzic džigumović džigurski džikić džinić dzirkale dzirkalis dziuba džodanović dzokoto dzurjanin dzurjaninová eberhard eberhardt ebert
ebubechukwu echevarría ecker eckhardt écoffey edorh edun edvardsen edwards effertz effler egan egbochukwu egeli egelja egeljić egerić eggenmueller egić egli
eglīte eglītis ehigiator ehm ehmann ehrig eich eichenberger eifert einert eisenlauer ekici eklund ekpo ekşioğlu eksteen ekström ekwueme elbe elbekov elbekova
elçiboğa eldorov eldorova elebiyo eleyth elia eliaš eliáš eliášová eliasson eliçin eligibile elizabeth elizondo ellis elmastaşoğlu elmurodyev elmurodyeva
elnurov elnurova elss elvina elworthy elyorov elyorova emard embranthiri emert emig emmanuel emmelmann emmerich enache enachi ender endziņa endziņš ene engel
engelen engelmann engström eni enríquez entwistle epifani eplinius erasmus erbay erben erbenová erberk erbulak erçetin ercoli erdman erdmann erdoğan erez
erginsoy erhan erhardt eriksen eriksson erkekli erlei erm ermini erni ernser ernst eronat errante errera errichiello errico ertepınar ertl ertürk erwes esanu
esbensen escalante escamilla escobar escobedo esenwein esparza espinal espino espinosa espinoza esposito esquibel esquivel esser esteves estévez esther estrada
etzebeth eugster evangelista evangelisti evans evensen evers everts evliyaoğlu evola ewald eze əfəndiyeva əhmədov ələkbərov ələkbərova əliyev əliyeva fabbri
fabbricatore fabbro fabian fabián fábián fabiani fabiano fabianová fabiánová fabijanović fabjan fabre fabris fabrizi fabrizio faculjak fadda fadel fadipe
fagunwa fahey fahham fahner fahriddinov fahriddinova fairclough fajardo fajdetić fajdiga fajimi fajnor fajnorová faktor falabi falbo falcão falchi falcioni
falco falcone faleti falk falkowski faloye falzone fan fanara fancello fanelli fankhauser fanta fantini fantová fantozzi faraci faragó farah faraone farber
farcas farčić farella faresta faria farías farida farin farkas farkaš farkašová farkašovská farkašovský farrell farris farruhov farruhova fasano fasasi fasoli
fassbender fathina faty fauche faulhaber faure fava favara favaro favero favre fay faye fayzbekov fayzbekova fazekas fazio fazliddinyev fazliddinyeva
featherstonehaugh febian febrianti fedele federici federico feeney feest fehér fehr fehrig feil fejfar fejfarová fekete fekonja felber feld felder feleppa
felici feliciano feliziani felke femina fencl fenclová fenner fenske ferat ferenc ferencová ferguson ferilli ferjan ferko ferková ferluga fernanda fernandes
fernandez fernández ferracuti ferraiuolo ferrando ferrante ferranti ferrara ferrari ferrarini ferrario ferraris ferraro ferrarotti ferreira ferrer ferreri
ferrero ferretti ferri ferrigno ferrini ferro ferroni ferry festa festuccia feuerbach fiala fialová fichardt fichera ficová fidélis fiedler fiedlerová fierro
fietz figl figueiredo figueroa figura fijałkowski filc filcová filice filimon filip filipan filipek filipiak filipová filipowicz filipowski filippi filippini
filipponi filsinger fincke fini finka finke finková finocchiaro finotti finstad fior fioravanti fiore fiorelli fiorentini fiorentino fiorenza fioretti fiori
fiorillo fiorini fiorucci firdavsyev firdavsyeva firgantoro firmansyah fišbah fischer fischerová fischetti fišer fišerová fish fisher fister fitratov fitratova
fitschen fitzgerald fitzpatrick fitzsimmons fitzwilliam flacco flačer flaman flanagan flanjak flatley fleischer fleischmann fleury flis floder florczak flore
florea florek flores florescu flórez florián floriánová floričelović floridia florio floris flottmann flückiger flynn focsa fodor fodulović fofana fofie foged
fogele fogelis foglia fois fojtík fojtíková fok foley folivarski foltýn foltýnová fonda fonseca fontaine fontana fonti forconi foretay forgione forkel forlani
forman formánek formánková formanová formica fornara forsberg forst forster förster fořt fořtová fortugno fortunato foschi fossum fosu foti fotihov fotihova
fourie fournier fousek fousková fox frąckowiak frączek fraga frahmeke frami francesca franceschi franceschini francesconi francese francezi franchi franchini
francišković franco francois francová frandsen franecki franěk franey franić franjićabramić franjićzelić franke franková frankowski fransson franta frantz franz
franzè franzis franzmann franzoni frasca frątczak fratello fratila fratti frau frauen frauendorf frazi frederiksen fredriksen fredriksson frei freigang freimane
freimanis freimann freimuth freisen freitas frenzel freriks frey freymond frezza frías frick fricke fridrich fridrichová friedek friedenberg friedli friedmann
friedrich friesen friess frigan frigerio frigo frisch fritsch frohn frosch frunza frunze frydrych frydrychová ftorek ftoreková fucci fuchs fuchsová fučík
fučíková fuentes fuga fuhlbrügge fujiati fuksa fuksová fuller fülöp fumagalli fumarola fundak fung funk funmilayo fuoco furgala furlan furman furno furrer
furtado furtuna fusaro fusco fusenig fust fuze g'afforov g'afforova g'afurov g'afurova g'iyosov g'ulomov gaba gabhezi gabius gabler gabor gábor gáborová gabriel
gabriele gabrielli gabrielová gabrovšek gabud gačanović gačević gačić gaćina gaćinović gađanski gaddini gade gadiaga gadomski gadschiew gadžić gages gagić
gagliano gagliardi gagović gagričić gagro gähwiler gaile gailis gailīte gailītis gaillard gaina gaitán gajda gajdoš gajdošová gajec gajewski gajgićmatić gajski
gakstädter gál galander galante galarza galasso galati gałązka galeazzi galić galinac galindo galjak galjen galjer gałka gallagher gallardo gallegos galli gallo
galluzzo galošević galván gálvez gama gamberini gambino gamboa gamez gámez gamlin gamper ganaka gandhi gandolfo ganea gangan gangemi gangnus gantar ganzmann
ganzžuparić gaona garatva garau garavaglia garay garcia garcía garden gargiulo garibay garica garifo garnier garofalo garonja garrido garza gąsior gąsiorowski
gasjūne gasjūns gaspar gašpar gáspár gaspari gasparini gašparová gašparovič gašparovičová gašpić gassama gast gastel gastélum gatta gatti gatto gatzka gauder
gaudiano gauthier gautier gavrić gavrila gavrilita gavriliuc gavrilović gavrović gaweł gawlik gawron gawroński gaye gaytán gazdić gaži gazibara gažiová gazivoda
gažo gazzola gbadamosi gbogboade gebhardt gebre gehre gehrig gehring gehrke geiger geisendorf geisler geissler genchi genjega genna gennaro genoud genovese
gentili georgescu gerace geraci gerard gerbennow gerber gerdel gerhardt gerhold gerlach germani gerritsen gerschler gerson gervasi gerwig gesell geyer gfeller
ghale gheorghe gheorghita gheorghiu gherman ghilardi ghirmai ghita ghosh giacalone giaccio giachi giacomelli giampaoli giampaolo giannelli giannetti gianni
giannini giannone giannotti gianotti giansante giardina giardini gibala gibbs gibson giehl gielen gierisch giesa giesche gigaba giger gigli giglio gigliotti gil
gilbert gilca gilde gill gilliéron gioacchini gioia giordani giordano giorgetti giorgi giorgio giovannelli giovannetti giovannini giovinazzo girard girardet
girardi giraud giraudo girbu girón girone gisca gislason gittins giudice giuffrida giugliano giuliani giuliano giunta giurgiu giusti giustra głąb glasnović
glasson glatting glavač glavati gleason gleđa gledić gleichner glintić glođović głogowski gloor glosli glover głowacki gložanski gluhović glukčević glumac
glumpak gning gningue gobbi göbel göckeritz gocník gocníková godanj godec godínez godlewski godoy goebel goedicke göhler gołąb golban goldbeck goldfuss goldkamp
goldkühle goldner gołębiewski gołębiowski golec golićsamaržija golinelli goller golling gollnow gollum golob golomski gombai gombay gombert gomes gómez gomis
gonçalves goncear gonta gönültaş gonzales gonzalez gonzález goodwin goonam goosen goossens góra góral goran gorczany gordhan gorea górecki gori goričanec
gorišek gorjanski górka görlich görmer górniak górny górski gotthardt gottlieb gottschalk gottwald gottwaldová gotz götz götzelmann goudiaby govender govoni
gowda goyette graber grabež grabić grabovac grabowski grace gracia graczyk gradišar gradištanac gradojević grady gradzki graf graham granà granado granados
granat granata granato grande grandi grandjean grant grasse grassi grasso gratzky grau graudiņa graudiņš graur gravina gray graziani graziano greb
grebenaržarmen greco grecu green greenfelder greenholt greenwood greger gregersen gregor gregorc gregori gregorová greguš gregušová greithanner greppi greschner
grewal grgič grgurević gribuste gribusts grieco griego griem griesbacher griese griffiths grigoras grigore grigorescu grijalva gril grilli grillo grimaldi
grimes grimm grīnberga grīnbergs grkavac grkinić grladinović grm grob grobelaar grochowski groduma grodums groebli groen gromisch groothuizen gros grosjean
gröss grossheim grossi grosskopf grosso grosu grothaus grothkopp grotke grötzinger groza grozdanović grūba grube grūbe gruber grubešićbarbir grubnić grubrová
grudzień grün grundmann grundza grundzová grüner gruning gruppuso gruszczyński gruszecki gruszka grygar grygarová grzegorczyk grzelak grzesiak grzesik
grześkowiak grznár grznárová grzyb grzybowski grzywacz guajardo gualtieri guardado guarino guarneri guarnieri guastella guastone gučanin guerin guerra guerreiro
guerrero guerrieri guerriero guerrini guevara gueye guglielmi guha guida guidetti guidi guido guidotti guillaume guillen guillén guillot guinand guissé gül
güldemeister güler gulgowski gulino guliwe gullì gulyás gumede gummelt gümüşpala gunarto gunawan günday gundersen güneş guneta gunjača gunkel gunnarsson gunther
günther günz guo gupta gürbig gürmen gurrieri gurule gurung gusan gušanović gušatović gušavac guševac gušić gusikowski gusmeroli gušović gustafsson gutal
gutiérrez gutjahr gutkowski gutmann gutowicz gutowski gutrovac gutschank gutu guzik guzina guzmán guzun gwacela gwala gwóźdź gwoździk gwynne gyamfi gyasi
gyawali haack haag haas habeeb habel häber habibi habibov habibova hablák habláková habšuda habšudová hache hackbusch hackelbusch hackett hađa hadfield hadwich
hadžibeganović haferkamp häfliger hafner häfner hagen hagenes hahn haikal haile hajdinjak hajdu hajduk hajek hájek hájková hajná hajnc hajný hakala hakan
håkansson hakyemez hála halák haláková halas halász hald halda haldová haley halilyev halilyeva halim halimah hall hallmann hálová haluška halušková halvorsen
halvorson hamal hämäläinen hamann hamidov hamidova hamill hamilton hammes hampl hamplová hamzaoğlu hamzayev hamzayeva hána hanáček hanáčková hanák hanáková hand
handayani handoko handžić hane hanekom hanenberger hango hanifat hanižar hanko hanková hannecker hänni hannich hanniske hanousek hanousková hánová hansen
hansson hanus hanuš hanusová hanušová hanzal hanzalová hanzl hanzlík hanzlíková hanzlová harač haramija harber hardiansyah hargasser hargreaves harini hariyah
harnapp haro harries harris harrison hartati harter harting hartlieb hartman hartmann hartmanová hartwig hartz harvey haryanti haryanto hasan hasanah hasanica
haščák haščáková haschke hašek hašková hasler hassan hassanah hasse hassfeld hastuti hathorn hattingh hauck haug haugaard haugen hauke haukelidsæter haupt
hauser havel havelka havelková haverney havlíček havlíčková havlík havlíková havlová havojić havránek havránková haworth hayes hayworth he healy heaney hearne
heathcote heaton hebblethwaite heberstreit hechler hecht hečko hečková heczko heczková hedegaard hedermann hediger hedlund hegedüs hegedűs heger hegerová
hegmann hehl heidelmann heidenreich heidler heikkilä heikkinen heinemann heinig heinke heinonen heinrich heinze heiser hejda hejdová hejduk hejduková hejl
hejlová hejna hejnová heleta heller hellmann hellström helmke helpling henderson hendriks hendrych hendrychová hengmith henkel hennes hennezel henri henriksen
henriksson henriques henríquez hense hensel hentel hentschel hentschke hepperle herberger herbrand heredia heretik heretiková hering herjavec herlambang herman
heřman heřmánek heřmánková hermann hermanová heřmanová hermans hermansen hermansson hermawan hermecke hermiston herms hernádez hernandes hernández herold
herrera herrmann herschmann hertel hertzog herweg herwig herzenberg herzog hess hesse hessek hessel hessler hettinger hetzler heuck heunis heval heydemüller
hickle hidayanto hidayat hidošanin hiebl higginbottom higgins hikmatov hikmatova hildebrand hildenbrand hilgendorf hill hillard hiller hilll hills hilpert
hiltunen himawan hincu hingsen hingst hinojosa hinrichs hintz hirnštajn hirsch hirschberg hirsi hirt hirthe hirvonen hitchinson hjort hjorth hladík hladíková
hladká hladký hlapec hlasni hlatshwayo hlaváč hlaváček hlaváčeková hlaváčková hlaváčová hlavatá hlavati hlavatý hlávka hlávková hlinka hlinková hlongwa
hlongwane hloušek hloušková ho hoàng hočevar hochstrasser höcke hodanovac hodea hodel hodkiewicz hodovanj hoeger hofer hoffman hoffmann hoffmannová hofman
hofmann hofmanová hofstetter höft hogan hohenberger hohl hohn höhne hohnheiser hohošbabić hojimurodyev hojimurodyeva holá holan holanová holas holasová holcová
holdt holec holeček holečková holguín holík holíková holinski holl hollard holmberg holmes holmgren holmqvist holoubek holoubková holtfreter holub holubová
holuby holubyová holý holz holzdeppe holzner homa homenick hommel homola homolka homolková homolová honegger hong hönig honz hooss hopkins hopland hoppe horaček
horáček horáčková horak horák horáková hördt hořejší horký horna horňák horňáková horne horníček horníčková horník horníková hornung horová horská horský hort
horvát horvath horváth horváthová horvátová hošek hošková hossa hossová hottinguer hotz houdek houdková hougaard houška houšková hovanjek hovorka hovorková
howard howe howell howells hoza hozová hrabal hrabalová hrabovská hrabovský hradecká hradecký hradil hradilová hraško hrašková hrbáček hrbáčková hrbek hrbková
hrdá hrdina hrdinová hrdlička hrdličková hrdý hrešićdubaić hribar hric hricová hrkalović hrmo hrmová hrnčíř hrnčířová hrnjak hroch hrochová hromádka hromádková
hron hronová hrovat hrubá hrubeš hrubešová hrubý hruška hrušková hrušovská hrušovský hrůza hrůzová hrvatin hu huang huba hubáček hubáčková hübenbecker huber
hubert hübl hübner hubová huckestein hudak hudcová hudec hudeček hudečková hudson huebel huel huels huerta huet hügel hughes hugo huguenin huhn hui huisman
huixtlacatl hujo huke hůlka hůlková huls humbert humbert-droz huml humlová huneke hunt hunter hunziker hürlimann hurramov hurramova hurtado husák husáková
husakovićhodžić huseby hušek hušková hussain hutagalung hutapea hutasoit huth hüttcher hütter huwiler huynh huzanić hyatt hýbl hýblová hynek hynková iacob
iacolare iacono iacovino iacovone iancu iandolo iannaccone iannello ianni iannone iannucci iaria iatco iazzetta ibarra ibe ibikunle ibodullohyev ibodullohyeva
ibranović ibrić ibrohimov ibrohimova ičelić ichim ierardi iezzi iglesias igličar ignat igov igrić igwe ihasz ihly ihnačák ihnačáková ihtiyorov ihtiyorova
ikromov ikromova ilančić ilc ilić iličin ilie iliescu ilin ilinčić ilisić ilıcalı illés illing ilori ilupeju ilyosov ilyosova imhof immelman impellizzeri
improta imronov imronova indelicato ingrassia ingrosso innocenti inzerillo iodice ionescu ionita iordache iorga iorio iosif iotti iovino iovu ippoliti ippolito
iqbal irawan irfandi irimia irizarry isaac isac isak isakov isaksson isekenmeier işık islam isler islomov islomova ismail ismoilov ismoilova isokun ispas
išpiranović israel ištoković istrate istrati išvan iswahyudi iten itt iuliano ivan ivančan ivančič ivankovićbon ivanov ivanova ivanovs ivas ivascu iversen
ivkovac iwanowski iwański iyalla iyanda iyengar iyer izdebski izzi izzo jablanov jabłoński jaćimović jackowski jackson jacob jacobi jacobs jacobsen jacobson
jaćović jacquet jadro jäggi jagica jagiełło jagielski jagodziński jagusch jagušić jahn jahnke jahoda jahodová jailani jaime jaimes jain jaiyeola jakab jakeš
jakešová jakl jaklová jakobek jakobs jakobsen jakobsson jakolić jakopič jakoubek jakoubková jakubcová jakubczyk jakubec jakubiak jakubowski jakušmejarec jalolov
jalolova jama jambor james jamiu jamnik jamolov jamolova jamrozy jamshidov jamshidova janáček janáčková janák janáková janas janata janatová janča janček
jančeková jančík jančíková jančová janda jander jandová janeček janečeková janečić janečka janečková janeković janevski jangid janiak janíček janich janicki
janíčková janik janík janíková janiszewski janka janke jankovićbešlić jankovitch jankovska jankovskis jankowiak jankowski janků janoševićfranz jánošík
jánošíková janoška janošková janota janotová janoušek janoušková janovská janovský janowski jansa janša jansen jánská jánský jansone jansons jansová janssen
janssens jansson jantjies jantošovič jantošovičová janů januar janus januško janusz januszewski jáquez jaramillo jarc jardan jareš jarešová jarets jarnec jaros
jaroš jarošová jarosz järvinen jarząbek jašarević jašek jasinski jasiński jaśkiewicz jaskolski jašková jasso jast jastrzębski jasuryev jasuryeva jauk javlonov
javlonova javohirov javohirova javůrek javůrková jaworski jazbinšek jazvinšak jeanneret jech jechová jedlička jedličková jedľovská jedľovský jędrzejczak
jędrzejczyk jędrzejewski jeftić jeftović jegorov jēkabsone jēkabsons jelačić jelašić jelen jelenová jelica jelínek jelínková jelisavac jelita jellinghaus jendek
jendeková jeníček jeníčková jenkač jenkins jenko jenni jensen jeorga jeppesen jerab jeřábek jeřábková jeram jerde jereb jeremić jereminov jergić jerinić
jerinkić jerkov jerković jerschabek jeseničnik jespersen jesus jeuša jevđenić jevđenović jevđević jevremčević jevremov jevremović jevrić jevrosimov jevrosimović
jevtanović jevtić jevtović jež jezdić jezdimirović ježek jezierski ježková ježová jha jílek jílková jiménez jimínez jimoh jindra jindrová jíra jirák jiráková
jiránek jiránková jirásek jirásková jiřík jiříková jirka jirková jirků jiroušek jiroušková jírová jirsa jirsová jiyan jocković johal johannessen johannsen
johansen johansson johar johnová johns johnsen johnson johnston jokanović jokić jokičić jokin jokinen joković joksimović joly jonas jonáš jónás jonášová jonata
jonatová jones jonker jonsson jönsson jordaan jordanović jørgensen josan joseph joshi joshua jossa jost jostiak joubert jovančević jovanović jovanovićfiličić
jóźwiak jóźwik juárez jucken juhart juhász juhl jukuma jukums julien jumiķe jumiķis junek jung jungbluth jungton junková jurado jurašić jurašković jurčík
jurčíková jurečka jurečková jurek jürgens juřica juřicová jurík juřík juríková juříková jurina jurinová jurišević jurišić jurišićspajić jurišin jurjević
jurkiewicz jurkovič jurkovičová jurkowski justesen justina juszczak juwita kabát kabátová kabić kablinović kačaniklić kačar kačarević kačavenda kačírek
kačírková kacprzak kaczmarczyk kaczmarek kaczmarski kaczor kaczorowski kaczyński kadeřábek kadeřábková kadijević kadlec kadlecová kadnar kadri kaesmacher
kafenda kafendová kafka kafková kafle kägi kahl kähler kahlert kahles kahlmeyer kahveci kahyang kainović kaisrová kaitović kajganić kakkar kala kaláb kalaba
kalabić kalábová kalajanović kalajdžić kalajić kalajitović kalamiza kalaš kalašová kalēja kalējs kalendić kaleta kalić kälin kalina kalinová kalinowski kalinski
kaliská kaliský kalisz kalivoda kalivodová kallabis kállay kállayová kallensee kallio kallis kalna kalnāja kalnājs kalniņa kalniņš kalns kalous kalousek
kalousková kalousová kalová kaluđerski kałuża kalyan kamal kamara kamat kamau kamber kambič kamenički kameník kameníková kamenov kaminski kamiński kamoliddinyev
kamoliddinyeva kamolov kamolova kampf kampschulte kan kaňa káňa kanaria kandé kandecki kandji kane kanea kania kanić kaniewski kanimal kaniyar kanižaj kaňka
kaňková kano kaňová káňová kanté kantor kantorová kanzaki kaplan kaplangı kaplanová kapoor kappe kappler kaproncai kapulica kapusta kara karaböcek karabulut
karać karadamis karadaş karađorđević karaduman karaer karajčić karakašević karam karaman karamarković karamata karan karapetrić karas karaś karásek karašićević
karásková karasová karatošić karaulac karaulić karavidić karban karbanová karczewski kardoš karel karem karen karhoff karika karikari karjalainen karki kārkliņa
kārkliņš karlak karlić karlík karlíková karlinski karlová karlsen karlsone karlsons karlsson karpiński karrass karsten kartal karul karulová karus karwowski
kasal kasalová kašanin kasapoğlu kasavica kaselj käser kašík kašíková kašiković kašpar kašpárek kašpárková kašparová kasperek kasprzak kasprzyk kass kassé
kassulke kasten kašterović kastner kaszuba katarinček käther katherine kathrada katoi katona katulić katzinski kaufmann kaul kauliņa kauliņš kaur kausemann
kautzer kavaklıoğlu kavanagh kavčič kavka kavková kawa kawecki kawohl kaya kayode kazda kazdová kazenski kazmarek kaźmierczak keane kearney kébé keçeci
kedzierski kędzierski kędziora keebler keeling keil keiner keïta keith ķeizare ķeizars kekić keleka keleman kelemen keller kelly kelm kemal kemfelja kemmer kemp
kempe kemper kempis kempter ķēniņa ķēniņš keníž kenížová kennedy keogh kępa kerekes kerl kerluke kerr kertzmann keseroğlu kešina keskin kesselring
kesselschläger kessler kette kettenis keung keutel khadka khalid khan khanna khatri khatun khawula khouma khoza khumalo khumalu khuzwayo kićanović kičema
kićeskulov kićevac kičić kiehn kiełbasa kiessling kihas kihn kilback kilic kimberly kinadeter kindelan kindl kindlová king kinnunen kinzel kinzy király kirch
kirlin kirst kirsten kis kisabaka kišfalubac kisiel kita kitić kitonjić kizivat kılıç kılıççı kıraç kjær kjeldsen klaas klabuhn klačar kladar kladarin klander
klapka klapková klapper klasanović klašnja klauder klaus klausen kļaviņa kļaviņš klečina klečka klečková kleeberg kleiber klein kleinert kleininger kleinmann
kleinová kleinsteuber kleiss klemenčič klement klementová klemme kleven klikovac klíma klimczak klimek kliment klimentová klimeš klimešová klímová klimović
klinac klincov kling klinger klinić klink klišanin klječanin klocko klopsch kłos klose kłosowski kloss klouček kloučková klouda kloudová kluge klusener kluwe
kmet kmeť kmeťová kmieć kmiecik knabe knapik knapová knecht kneifel knetsch knez knies knight knippel knobel knoblich knoetze knorr knorscheidt knotek knotková
knudsen knut kobela kobia kobus koc koç kocabıyık kocchar koch kochan kochová kočí kocián kociánová kočiš kočišová kocjan kock kocman kocmanová koçoğlu kocourek
kocourková kocsis koçyiğit koczulla koderisch koehl koehler koelpin koen koenig koepp koester kofferschlager kofler kofranek kogan kogut koha kohle kohler
köhler kohlmann kohnle kohout kohoutek kohoutková kohoutová köhrbrück köhre kohrt kohs koirala koivisto koj kojčić kojčinović kok koka kokalj kokanov kokanović
kokar kokoškov koković koks koláček koláčková kolade kolak kolaković kołakowski kolar kolár kolář kolarac kolarević kolarić kolařík kolaříková kolarov kolárová
kolářová kolasa kolb koleiski kolek kolenc kolesár kolesarić kolesárová kolgjeraj kolková kollár kollárová kolly kolman kolmanová kolnik kolník kolniková
kolníková kołodziej kołodziejczyk kołodziejski kolokas kolompar kolonja kölotzei kolović kolundžić kolundžićradić kolundžija komad komadinić komadinović komak
komanov komanović komar komarčević komarčić komárek komarica komárková komarnički komaromy komarov komatina komatinović komatović komazec komilov komilova
komínek komínková komljen komljenović komluški komnenić komnenov komnenović komoll komorowski komronov komronova konaté končar konda konečná konečný kong
koníček koníčková konieczna konieczny konig könig koning konopelski konopka konow konrad konta konté konya koob koomson kopal kopalová kopanec kopas kopczyński
kopeć kopeček kopecká kopečková kopecký kopečná kopečný koper köpernick kopf kopřiva koprivec kopřivová korbel korbelová korda kordić kordin kordulup korec
korecová korhonen korica kořínek kořínková korkmaz körmükçü korol korošec korotaj korpaš korša korta kortajarena korušac korzeniowski kosalec košanin košarac
köse kosenkow köseoglu košević kosík kosíková kosina kosinová kosiński koskinen košničar košničarević kosoko kosová kosowski košpić koss kostadinović košťál
košťálová kostecki koster kostić kostin kostka kostkaová kostková kostrec kostrecová kostrzewa koštunica košutarac košutić koszewski kot kotaranin kotaraš
kotarčević kotarlić kotas kotasová kotek kotević kotková kotlár kotlárová kotowski kotrba kotrbová kotrljanović kouba koubaa koubek koubková koubová koudela
koudelka koudelková koudelová koukal koukalová kouřil kouřilová koutná koutný kovač kováč kovacek kováčik kováčiková kováčová kovacs kovács kovalchuk kovalenko
kovalski kovář kovařík kovářík kovaříková kováříková kovářová kovčin kovinčić kovinjalo kovjanić kovljenić kovrlija kowal kowalczuk kowalczyk kowalewski
kowalick kowalik kowalinski kowalski koya köybaşı köylüoğlu koyuncu koza kozak kozák kozakiewicz kozáková kozarac kozarev kozarević kozarski kozel kozey kozić
kozieł kozioł kozlica kozlina kozlová kozlovački kozłowski kozma kozová krabbe kragl kragulj kraguljac krahovski krainčanić krajči krajcik krajčír krajčírová
krajčo krajčová krajčovič krajčovičová krajewski krajíček krajíčeková krajíčková krajina krajinović krajišnik krajnc krajnović krakowiak kral král králíček
králíčková králik králík králiková králíková kralj kralja kraljinović králová kramer krämer krance krancis krasić krasnova krastiņa krastiņš krátká krátký
kratochvíl kratochvílová kratofil krauel kraule kraulis kraus krause krausová krauspe krauze kravchenko krawczyk krawiec krčevinac krčmar krčmář krčmarević
krčmářová kreb krebs křeček křečková kregar kreiger kreissig krejčí krejčík krejčíková krejčíř krejčířová krejčová kremanac kremenović křenek křenková krēsliņa
krēsliņš kresoja kresojević kresonja kresse kreštalica kreutz krga kričak krička kričković krieger kriel krieva krieviņa krieviņš krievs krige krilović
krinulović krippner kris krišan krišanov krišanović kristensen kristiansen kristić krištof kristoffersen krištofová krivaćević krivaja křivánek křivánková
krivčević krivda krivokuća krivošić krivošija kříž križaj križan křížek križić křížková křížová krkalo krkeljić krkić krkljuš krkobabić krmelj kröckert
krodinger kröger krogh krohn krol król królikowski kron kronberga kronbergs kropáček kropáčková kroupa kroupová krpović krsmanić krsmanović krsmić krspogačin
krstajić krstanović krstekanić krstić krstičić krstin krstinić krstivojević krstonić krueger krug krügel kruger krüger kruk krukowski krull krūmiņa krūmiņš
krupa krúpa krupička krupičková krupiński krupka krupková krupová krúpová krušarovski kruschinski krušković kruszewski kružević krvavac krysiak krzemiński
krznarić krzyżanowski kshlerin książek kub kuba kubacki kubadov kubadova kubánek kubánková kubát kubátová kubcová kubec kubelka kubelková kubena kubera kubeš
kubešová kubheka kubiak kubica kubíček kubicki kubíčková kubicová kubik kubík kubíková kubín kubínová kubiš kubišová kubli kubová kuc kuča kučara kučera
kučerová kuchař kucharczyk kuchařová kucharski kuchta kuchtová kućinac kuciński kučová küçükler kuczyński kuday kudeljaš kudláček kudláčková kudrna kudrnová
kufahl kuhar kuhic kuhlee kuhlman kuhn kúhn kühn kühnel kühnemund kuhnen kúhnert kühnert kühnke kuijpers kuiper kujavec kujawa kujawski kukla kuklová kukuljica
kukuružnjak kula kulaksızoğlu kulas kulesza kulhánek kulhánková kulhavá kulhavý kulig kulik kulimann kuliński kulma kulmane kulmanis kumar kumbernuss kumcuoğlu
kumi kummle kunc kuncová kunde kunene kuneš kunešová küng kunićbukovac kunt kunter kunz kunze kupcová kupec kupfer kuphal kupka kupková kupprion kuprion
kupusinac kuraica kurćubić kurčubić kurek kurevija kuridža kurija kurilić kurjačić kurjački kurka kurková kurmazović kurniawan kurnicki kurnoga kurobasa
kurowski kurrat kurschilgen kurt kurtak kurtanjek kurtuma kuručev kurucić kurutluoğlu kurzemniece kurzemnieks kuś kušan kusanović kuschewitz kuschmann kusi
kušić kuske kušljević kušljić kusmawati kustermann küsters kusuma kusumo kuswandari kuswoyo kutch küter kutlay kutlija kutscherauer kutzner kuvalis kuypers
kužel kuželj kuželová kužet kuzmanić kuzmanićšarac kuzmanovićđorđević kuzmina kuzucu kvačanović kvapil kvapilová kvarme kvasina kvasnička kvasničková kvekić
kvrgić kwaakye kwadwo kwan kwarteng kwaśniewski kwiatkowski kwiecień kwieciński kwok kwong kyei kyncl kynclová kyra kyseľ kysela kyselová kyseľová laack laakso
laaksonen labadie labalo laban labanac labate labotić laboy labuda labudová labus lačanin lāce lacerda lacey lach lacina lacinová lācis lacko lacková laćman
lačnjevac lacroix ladega lađevac lađević ladewig lađinović laezza laforza laganà lahtinen lai lailasari laine laitinen laitkam laiviņa laiviņš lakatos lakatoš
lakatošová laketa laketić lakić lakin lakomy laksita laksmiwati laletin lalić lam lâm lama lamacchia lambelet lamberti lambić lammert lamos lamula lana landa
landi landmane landmanis landmann landová lang lange langer langeveldt langfeld langhirt langosh langová langr langrová langworth lanig lanteri lanz lanza
lapčević lapiņa lapiņš łapiński lapsiņa lapsiņš lara larkin larsen larson larsson laskowski lasmane lasmanis lasota lászló látal látalová latifat latini
latkovska latkovskis latorre lattanzi latupono lau lauberga laubergs laubscher lauckner lauinger laureano laurén laurent lauri lauridsen laursen lausecker laux
lavecchia lavička lavičková law lawal lazanski lazarac lazarev lazarević lazari lazarov lazendić lazetić lažetić lazić lazin lazinica lazizov lazizova lazuardi
lazzari lazzarini lazzaro leahu leale leannon lebeda lebedová leberer lebrón lebsack lecca lečić leclerc leclercq lecomte ledda ledesma ledner lee lefebvre
lefevre leffler leggio legrand legros legzdiņa legzdiņš lehmann lehner lehtinen lehto lehtonen leibold leide leilani leimbach leinonen leipold leist leite
leiter leiteritz leitheim leiva leiwesmeier lejiņa lejiņš lejniece lejnieks lelli lelović lemaić lemaire lemajić lembede lemić lemke lemmens lemoine lemus
lenart lenfers lengyel lenhard lenk lentini lenz lenzen lenzi leo león leonard leonardi leoncini leonetti leoni leontijević leopardi lepore leposavić lepović
leppänen lepšanović lepšík lepšíková lepthin lequesne lerma lero leroux leroy lesch leschnik lesendrić lešević lesiak lešina lesjak lesmana leśniak leśniewski
lestari leszczyński letsoalo letzelter leuba leuenberger leung leuschke leutarević leutenegger levá levajac levanić levý lewandowski lewicki lewin lewis lewke
leyckes leye leyva lezzi liang líbal líbalová liberati librizzi licata liccardo licciardello līce lichtenfeld lichtenhagen lichtl līcis licitra līdaka līdaks
liebach liebe liebich liebold lielmane lielmanis lienshöft liepa liepiņa liepiņš ligorio liguori lilić lima limbu limón limoncuoğlu lin linares lind lindberg
lindenberg lindenmayer lindgren lindholm lindner lindqvist lindström ling linhart linhartová linke linnenbaum linsey liotta lipan lipar lipari lipiński lipka
lippe lippi lippolis lipske lipski lipták liptáková lipus lischka lisi lisická lisický lisiecki liška líška lišková líšková lisnic lisowski littel litterio
little liu liuzzi livaja livazović liverani ljevnaić ljiljan ljubojević ljubomirović ljubotina ljubović llewellyn lloyd lobinger loboda loča locatelli locci
lochner lockman ločs loddo lodi lodiņa lodiņš loera loffredo löfgren logar logina logožar logsch lohmann lohre lohse loi loiacono lokar løken lolli lombard
lombardi lombardini lombardo lomeli lomić lomović lonardi longbottom longhi longo longobardi longoria loogen lopes lopez lópez lorenc lorencová lorentzen lorenz
lorenzini loreti loreto lori lorusso losch löser lošićkrizmanić loska lotito lott lotter lotti loubser louda loudová loum loureiro lourenço lourinho louw lovato
löwa lowe loy loya lozada lozano lubina lubinová lübke lubowitz luca lučanović lučar lucarelli lucarini lucas lucchese lucchesi lucero luchetti luchian luchini
lucia luciani luciano lučić lucidi lucio luconi łuczak ludban ludolf ludvík ludvíková lueilwitz luettgen luevano lufft lugli lugo lui luise luk lukač lukáč
lukačević lukačin lukáčová lukács lukáš lukášek łukasiewicz łukasik lukášková lukášová łukaszewski lukenda lukendić lukeš lukešová lukić lukićkovanović
lukoschek luna lund lundberg lunde lundgren lundin lundqvist lundström lung lungu luo luongo lupasco lupascu lupi lupica lupo luppi luppino lupták luptáková
lupu lüscher lūse lūsis lustenberger lutfiyev lutfiyeva lutfullohov lutfullohova lüthi luthuli lutje lutz luyt lužaić lužar luzi luzzi lynch ma maak maas mabaso
mabhida mabizela mabrukov mabrukova mabunda macák macáková macaluso macanić macari macchi macchia macdonald macedo macejkovic macek macele macgyver mach mácha
machač macháč macháček macháčková machačová macháčová machado machala machálek machálková machalová machová máchová mächtig maciąg macías maciejewski mackenzie
mackiewicz macko macková maćkowiak macleod macovei macrì macura macurová maczey madan madden madej madejová mäder madera madetzky madić madidov madidova madonna
madrid madsen madubuko maduma madunićflauder madžić maes maestas maffei maftei magalhães magaña magar magdalenić magdić magee maggi maggiani maggio maggiore
maglajić magliocco magnani magno magnussen magnusson magoza maguire magyar mahabeer mahajan mahanov mahanova mahardika maharjan mahendra maher mahestri
maheswara maheswari mahlangu mahmood mahmudi mahrusov mahrusova mai maia maiello maier maillard mainardi maio maione mair maisch maj majača majcen majcher
majchrzak majer majerová majeská majeský majewski majka majkić majnik majović majstorović majstrenko mak mäkelä makhanya makinde mäkinen makinwa makowski
maksimović makuachukwu malá malachovská malachovský malagoli malai malan malaspina malatesta malavasi malave malbašik maldonado malec maleček malečić małecki
malečková malek małek málek malerba malešević malićanin malicki malik malík malíková malina malinga malinić malinová malinowski malíšek malíšeková maliszewski
malivuk malizia málková malkus mallmann malobabić malojčić malone maltašić maltese malucha maluleke malvić malý mamaliga mamojka mamojková mamula man maňák
maňáková manastirlić manca mancinelli mancini mancino mancuso mandarić mandasari mandić mandoković mandrapa mané manea manetti manfred manfredi mangane mangano
mangione mangunsong manica manicone maniscalco manjak manjenčić mann manninen mannino manno manns manolache manole mansell månsson mansur mansurov mansurova
mante manti mantovani manullang manz manzanares manzella manzi manzo maphisa maqsudov maqsudova maračić maragno marahrens marais marak maraković maran marangi
marangon marangoni marani marano marar marasović marbun marčec marcelli marcello marcet marchal marchand marchesan marchesi marchesini marchetti marchetto
marchewka marchewski marchi marchini marciano marcianò marčik marciniak marcinko marcinková marčinković marcinkowski marcon marconi marcovecchio marcu marcucci
marcussen marczak mardari mardhiyah mardonov mardonova mareček marečková marega marek marelli mareš maresca marešová margić marginean margiotta margis mari
marian marián mariani mariano mariánová marić maričević marie mařík maříková marin marín marinčić marinelli marinescu marini marinković marino marinović
marinucci mariotti marisavljević mariucci mariz marjanov marjanović markelj markham markiewicz markotić marková marković markovićšarac markowski marks markuš
marmeggi marner maroević marone marongiu marošićević marotta marović marpaung marquardt marquart marques márquez marra marras marrazzo marrero marrone marroquín
maršálek maršálková marschek marsella marsenić marshall maršík maršíková marsili marszałek martać martel martelli martellucci mårtensson marti martin martina
martinac martincová martinec martinek martínek martinelli martines martinez martínez martinková martínková martino martinov martinović martins martinsen
martinsson márton martorana martucci marty marunica marvin marx marxen maryadi maryam maryati maryjane marzano marzec marzi marziali marzocchi masala mašala
masaryk masaryková mascareñas mascia masciandaro mascolo mašek maseko mashinini masi masia masiero mašková maslać maślanka maslo maslová masłowski mašojević
mason masopust masopustová massa massari massaro massimi masson mastrogiacomo mastroianni mastronardi mastropietro masucci mata matanić matarazzo mataz máté
mateescu matei matějíček matějíčková matějka matějková mateo matera mathebula mathes mathies mathieu mathisen mathiszik matias matías matiaško matiašková matić
matijanić matijašević matijević matisone matisons matorić matos matoš matouš matoušek matoušková matoušová matranga matschke matta mattei mattern matteucci
matthes matthews matthey mattia mattila mattioli mattsson matula matulová matusiak matusina matuška matušková matuszak matuszewski matyáš matyášová matys
matysiak matysová mau maugeri maulana maurer mauri maurizi mauro mauroff mautner mautone mauzer mavdudyev mavdudyeva mavlonov mavlonova mavundla maxa maxová
mayasari maybach mayer mayerová mayert mayhoş mayorga mayowa mazánek mazánková mazibuko mazilu mazjāne mazjānis mazur mazurek mazurkiewicz mazza mazzanti
mazzarella mazzaro mazzei mazzeo mazzi mazzini mazzocchi mazzola mazzoleno mazzone mazzoni mazzotta mazzotti mbacké mbah mballo mbatha mbaye mbende mbèngue
mbodj mboup mbow mbuso mcallister mcbride mccabe mccann mccarthy mccartney mcclure mccormack mccullough mcdermott mcdonald mcgee mcginty mcglynn mcgovern
mcgowan mcgrath mcguinness mcguire mchugh mchunu mckenna mckenzie mclaren mclaughlin mclean mcleod mcloughlin mcmahon mcmanus mcmillan mcnally mcnamara mebold
mečiar mečiarová medeiros medek medeot medhurst medici medina medková medne mednis medrano medugno medved medveď medveďová meeuwis megantara megdanac megna mehl
mehlhorn mehloluhlaza mehlorn mehmet mehra mehrotra mehta meichtry meier meiere meiers meijer meili meintjies meireles meisch meissner meister mejía mekša mekšs
melandri melani melcer melcerová meldere melderis mele meléndez melgar meli melichar melicharová melillo melinda melis melker mellett melngaile melngailis
melnic melnyk melo meloni melzer memoli mena menard mencarelli menchaca mencl menclová menconi mendes méndez mendoza mendy menegatti menemencioğlu menéndez
menga mengoni menna menne menon menozzi menrat mensa mensah menšík menšíková mensing meo meraz mercado mercier mercuri mercurio meredith mereu mereuta merian
merkel merlak merli merlo mermoud merola merseburg merta mertens mertoğlu mertová mertz merz mesarić mesarošbelanji meškūna meškūne meškūns mesloh mesquita
messana messina meszaroš mészáros mettler metz metzger metzner meunier mewes meyer meylan meza mezei məmmədov mfeka mfumu mgenge mhlanga mhlongo miah mičan
micco miccoli miceli michal michalak michalcová michalczyk michalec michałek michálek michalik michalík michalíková michálková michallek michalová michałowski
michalski michel micheletti michelucci michiels michna michnová micillo mička micklethwaite mičková micu mielczarek mielke mierzejewski miettinen migliaccio
miglio migliore mignogna mihai mihaila mihailescu mihailov mihailova mihailovs mihál mihalache mihalachi mihalcea mihalik mihálik mihaliková miháliková mihaljec
mihálová mijaković mijota mika míka mikac miķelsone miķelsons mikeš mikešićmerda mikešová mikićvučak mikitenko miklaś mikloško miklošková miko mikodanić
mikołajczak mikołajczyk miková míková mikula mikulášek mikulášková mikulík mikulíková mikulová mikulski mikuš mikúš mikušová mikúšová mikuta milak milan milani
milanković milano milazzo milczarek milde milea milella milewski milišićkovačević militaru militello miljanović milla miller mills milota milotová milton mináč
mináčová minah minář minařík minaříková minářová mindru minelli mingarelli minniti mintzlaff miodrag miotto mirabella miracle miramontes miranda miranov
miranova mirazizov mirazizova mircea mirea mireles mirga mirgová miron mironov mironova mirziyoyev mirziyoyeva mishra misiak mišík mišíková miśkiewicz mistretta
misztal mitanović mitchell mitu miu mkhatshwa mkhize mládek mlađenović mládková mlakar mlčoch mlčochová mlejnek mlejnková mlikota mlinar młynarczyk mngomezulu
mnisi mobolaji mocan mocanu moccia mockenhaupt möcks močnik modica modise modzelewski moe moede moedl moeller moen moffa mofokeng moga mogbadunade mögenburg
moguenara mohamed mohirov mohirova mohnacki mohr mohrhard möhsner moise moisei mojica mojžiš mojžíš mojžišová mojžíšová mok mokrá mokroš mokrošová mokrý mokwena
mol möldner moldovan moldovanu moldoveanu molefe molenaar molenda molina molinari molinaro molitor möllenbeck moller möller møller mollica möllinger molnar
molnár molnárová moloi molteni molzan monaci monaco monahan mondragón monnard monni monod monroy montag montagna montagner montalbano montalto montalvo
montanari montanaro montañez montaño montefusco monteiro monteleone montemayor montemurro montenegro monterosso montesano montez montéz monti monticelli montoya
moonsamy moore moormann moosa morabito moraes morais morales moran morandi morar morari moraru moras moravčík moravčíková moravcová moravec morávek morávková
morawo morawski morax moraz mordenti mordhorst moreau moreira morelli moreno moretti moretto morgan morgans morgante morgenstern morhelfer mori moriconi morin
morini morissette moritz morkel moro moroni morová moroz morozova morozovs morra morreale morri morris morrison morrone mörsch mortensen morton mosca moscato
mosciski moseley moser moses moslavac moss mostert mosti mota motalo motaung motchebon motisi motl motloung motlová motta mottet mottola motyčka motyčková
motyka motzenbbäcker moučka moučková moudrá moudrý moura moya moyo mphahlele mqwebu mráček mráčková mraz mráz mrázek mrázková mrázová mrkvička mrkvičková
mroczek mroczkowski mróz mrozek mrugalla msibi mthembu mthethwa mtolo mtshali mucalj mucavac muceniece mucenieks mucha muchová muckenthaler mudau mueller mues
mufizov mufizova muhammadov muhammadova muhar mühleis muhsinov muhsinova muhtorov muhtorova muinat muižniece muižnieks mukaram mukherjee mukhopadhyay mulas
mulder mulè muller müller műller müllerová műllerová mulligan mulrain mulyani munaro münch munda munguía munifyev munifyeva muñiz munk munkaš muñoz munsamy
muntean munteanu mura muradbašić murati muratore murawski murazik muresan murgia murillo muro murodov murodova murolo murphy murray murru murtas musat muschg
musella musi musiał musil musilová musso mustafoyev mustafoyeva mustapha musteata mustika mustofa mustonen musulmonov musulmonova musumeci musy muszyński mutiat
muzaffarov muzaffarova muženjak mužík mužíková mwale mwangi myburg myburgh mydlo mydlová myhrer myška myšková nababan nabein nabow nača nader näf nagel nagode
nagy nagyová nagypalfi naik nainggolan nair najduk nájera najman najmanová najmiddinov najmiddinova najmudin nalbantoğlu namaga nambeesan namboothiri namiķe
namiķis nanaić nanda ñañez nannen nanni napierała napitupulu napoletano napoli napolitano nappi naranjo narcisi narciso nardi narimonov narimonova narpati
narváez nascimento nashiruddin nasriddinov nasriddinova nastas nastase nastvogel nasyiah nasyidah natale natali nathania natsir nau naubert naude nauer naumann
naumovskičizmar nava navarra navarrete navarro navrátil navrátilová nawrocki nawrot nayar nazario nazifov nazifova nazrullohyev nazrullohyeva nazzaro ncube
ncusi ndaba ndandali ndao ndaw ndebele ndiaye ndione ndir ndlovu ndong ndour ndoye ndukwu ne'matullohyev ne'matullohyeva neacsu neagoe neagu neamtu nebioğlu
nečas nečasová nechita necula nedbal nedbalová nedelcu nedoma nedomová nedvěd nedvědová negara negoita negrea negrete negri negrón negru negruta nehru neimke
nejedlá nejedlý nel nemcová němcová nemec němec němeček němečková nemes németh nenadov nenadović neri nerius nesladek nešpor nešporová nesti nesvadba nesvadbová
neto neubauer neubauerová neubert neuendorf neumair neuman neumann neumannová neumanová neupert neurohr neuschwander nevárez neves ney nezaj nəzərov ng ngai
ngcobo ngcolosi ngema ngô ngom ngozi ngubane nguèr nguyen nguyễn nguyenová ngwazi ngwenya nhlapo nhleko niane niang niass niasse nica nicastro niccolai nicoara
nicolae nicolaev nicolas nicolay nicolescu nicoletti nicolini nicolò nicolosi nicosia nicotra niculae niculescu nieddu niedermeier niedra niedziela niedzielski
niedźwiecki nieklauson nielsen niemczyk niemi niemiec nieminen nienow nieto nieves niewiadomski niggeler nigro nijland niklaus nikolaus nikolićkovačić nilsen
nilsson ninalowo ningrum niño niroula nissen nistor nita nitra nitu nitzsche nizomiddinov nizomiddinova nizomov nizomova nkansa nkansah nkomo nkosi nkrumah
noack nobile nobili nobre nocentini nocera nocerino nodler noga nogueira nöh nojeem nolan nolte nomvethe nondlela nonyana norberg nordby nordin nordskaug
nordström noriega normann norris northoff nosek nosirjonov nosirjonova nosirov nosirova nosková nota notaro noto nová novac nováček nováčková novak novák
nováková novelli novello novitasari novosad novosadová novotná novotný nový nowacki nowaczyk nowak nowakowski nowicki nowiński nowosadek nozulu nsele nsia
ntanzi nti ntiamoa ntim ntombela ntuli nucci nucera nugent nugraha nugroho numanoğlu nunes núñez nur nuraini nurbekov nurbekova nurdiyanti nuriddinov
nuriddinova nurlaela nurlanov nurlanova nusratov nusratova nusratullohyev nusratullohyeva nussbeck nuzzo nwachukwu nwogu nwosu nwuzor nxumalo nyaako nyame
nyanda nyantakyi nyberg nygaard nygård nyström nytra nzimande o'brien o'callaghan o'connell o'conner o'connor o'dea o'donnell o'dwyer o'grady o'hara o'keefe
o'kon o'leary o'linn o'mahony o'malley o'neill o'reilly o'rourke o'shea o'sullivan o'toole oancea obeng oberbrunner oberem öberg obergföll oberlin obermaier obi
obiageli obianuju obidov obidova oblak obrežanac obšut obšutová öcalan ocampo ocasio occhipinti ochieng ochoa ochs ochse ødegård odehnal odehnalová odetola
odilyev odilyeva odobašić odunayo odunsi oeser ofori ofosu ogden oggiano ogindan oginni ogulana ogunbamigbe ogunbanwo ogunbiyi ogunbo ogunde ogunleye ogunwande
ogunwobi ogunyeye ojala ojeda ojo ojua okafor okeke okonkwo okoro okoye okpattah oktavian oktaviani oktovian okumuş okuneva okunola okur okyere olabode oladeji
oladimeji oladipupo olah oláh oláhová olaiya olaoluwa olari olariu olaru olasunkanmi olasunkanmi-fasayo olasupo olawale olbina olbrich olczak oldroyd oleinic
olejniczak olejnik olimov olimova oliphant oliva olivares olivárez olivas oliveira olivera oliveri olivi olivier olivieri oliviero olivo olivová olmos olofsson
olowokeere oloyede olsen olson olsson olstad olszewski oltean olteanu olubode olubukola olubunmi olufeyikemi olugbayila olujimi olukotun olukunga olumide
olusanya olutola oluwagbemi oluwakemi oluwanisola oluwaseun oluwaseyi oluwashina oluwatosin olvera omadov omadova omani omar omidina omobolaji omobolanle
omojola omolara omotoso omowale ondra ondráček ondráčková ondrašek ondricka ondrová ondruš ondrušová onič onnen onohinosen onose ontiveros önür onyinyechukwu
oosterhuis oosthuizen opačić oparinde opeyemi ophey opoku oppenheimer oppliger oppong oprea oprić opricović opris opsenica opuić opuku opuvačić oqilyev oqilyeva
oquendo orak oraloğlu oraovčić orašanin oravec orbán orbanić orbay ordóñez orefice orellana örge orgulan orifov orifova orlandi orlando orlović orłowski orn
ornelas oro orosco orosz orozco orrù orság orságová oršanić orsini orsós orta ortega ortenzi orth orthmann ortiz ortolani orzechowski oschkenat ose osei
osenberg oshin osinski osiński osis osmak osmanlić osorio ossowski østby ostendarp ostervald østli östringer ostrovska ostrovskis ostrowski ostuni ostwald
osuagwu osuntokun otabekov otabekova otáhal otáhalová otartić otčenáš otčenášová otero oti otieno otiwa ott ottaviani ottaviano otte ottonello otuo ovčina owais
owczarek owen owokoniran owolabi owoyemi owusu oyadiran oyaifo oybekov oybekova oyebola oyelude oyeniyi oyetoro oyeyemi oyinkansola oyinlola öymen ožanić
ozansoy özberk özbey özbir özcan özdemir özdenak özdoğan özer ozere ozers özgörkey ozkan özkan özkara özkök ozodbekov ozodbekova ozodov ozodova ozola ozoliņa
ozoliņš ozols öztonga öztuna ozturk öztürk ozuna pabón pačanin pačariz pacheco paci pacifici pacifico pacini pacocha paczkowski padberg pađen padilla padmasari
padovan padrón padula paduraru paesler páez pagac paganelli pagani pagano pagliai pagliuca pahanić pahert paimo paiva pająk pajčić pajeska pajkurić pajonk pajtl
pakalniete pakalnietis paksüt pakuła pál pala palacios palačković palacz paladi paladini palano palašti palastri palavestra palazzolo paleček palečková palermo
palić paligorić palii palija palikuća pališaški paljević pałka palla palladino pallentin pallesen pallotta palma palmer palmeri palmieri palmisani palmisano
palombi palombo palomo pålsson paltere paluch palumbo pana panait panaro pandey pandolfi panek pánek panetta panežić pang pangestu pani panicker panico panišić
panjak panjević pánková pantano pantoja panza panzeri panzig paola paolella paoletti paoli paolicelli paolillo paolini paolino paolucci paone paonessa papak
papaleo papapietro papež papežová papini papp pappalardo paradiso paraschiv paravinja pardini paredes parente pariggiano paris parise parisi parisian pařízek
pařízková parker parkin parlier parmaković parmar parnell parodi parojčić parović parra parrinello parrino parry partida partyka parun parvu pašagić pašalić
pasat pasca pascale pascali pascarella pascari pascaru paschke pascu pascucci pašek pašeková pašić pasini paška paško pašková pasqua pasquali pasquini
passarelli passeri passero passuello pasternak pastore pastorelli pastorino paszkowski pásztor patača patačić patafta pataki patanè patarac pátek patel paterson
patil patila patiño patko pátková patković patočka patočková patrascu patriarca patrnogić patrone patrun patruno patti patzwahl pau paucek paukner pauko pauková
pauković paul paulová paulse pauļuka pauļuks paun paunković pavani pavčić pavel pavelek pavelić pavelka pavelková paver pavešić pavlačić pavlas pavlasová
pavlica pavlíček pavličić pavlíčková pavlicová pavlík pavlíková pavlikovská pavlikovský pavlov pavlová pavlović pavlovska pavlovskis pavlů pavone pavrlišak
pavúk pavúková pawelec pawlak pawlicki pawlik pawlikowski pawłowski paz pazdera pazderová pazmanj peaquin pećar pece pech pecha pecháček pecháčková pechová
pećina pecka pecková pecora pecoraro pecorella pedersen pedone pedraza pedrazzini pedroni pedrotti pedroza peeters peixoto pekař pekárek pekárková pekařová
pekkan pektemek pelayo pelc pelcová pelikán pelikánová pellecchia pellegrini pellegrino pellicano pellicanò pellitteri peluso pena peña penčić pencis penezić
penić penjišević pennestrì penović penzo peović pepe pepelčević perales peralta peran perdana perea perego pereira peres perez pérez perilli perin peřina perini
peřinová pērkona pērkons perlaš permadi permata perna pernica pernicová peroni perotti peroutka peroutková perra perret perri perrier perrin perrini perrone
perrot perrotta perroy perša persson pertiwi perugini peruzzi pesaresi pesce pešek peselman peška peško pešková pešorda pession pešta peštová petcu petek peter
péter peterka peterková petersen peterson pētersone pētersons petito petr petrák petráková petralia petrarca petráš petrášová petre petrea petrella petrelli
petrescu petříček petříčková petrijevčanin petřík petříková petrini petriševac petrone petronio petrov petrová petrovac petrovická petrovický petrovska
petrovskis petrů petrucci petruška petrušková pettersen pettersson petzold pezzella pezzi pfannerstill pfeffer pfeiffer pfersich pfingsten pfister pflieger
pflügner pham phạm phan philipp philippe phillips phiri phùng piacentini piaget piana pianese pianigiani piasecki piątek piątkowski piazzolla pibiri picard
picariello picchi piccinini piccione picco piccoli pícha pichardo pichler pichlmaier píchová pictet piechota pieczek piekarski pienaar pieri pierini pierre
pierro piesker pieterse pietras pietruszka pietrzak pietrzyk pietsch piga pignatelli piguet piha pilař pilařová pilarski pilát piłat pilato pilátová pilkington
pilla pillai pillay pillitteri pimentel piña pinardi pineda pingpank pinheiro pinho pini pinnock pinon pintea pintér pintilie pinto pintus pinzari pinzaru
piórkowski piotrowicz piotrowski pipitone pippig piras pircher piredda pires pirone pirrello pirrone pirvu píša pisani pisano pisarević pischedda pisciotta
piscitelli piscopo piškorjanac píšová pisu pithey pitinac pitkänen pitschugin pittalis pittard pitzalis piva pivar pivetta pivoňka pivoňková piwowarczyk pizarro
pizzi pizzimenti pizzitola pizzo pizzuti pješčić pješivac plaček placento plachá plachý plačić placinta plačko plačková plakalović plamadeala plamenac plantak
plaščar plaskur plass platania platon platzer plauk plautz plazonja plazonjić plch plchová plejo plekanec plekanecová plemić pleša plesca pleška pleskonjić
pletsch plomb płonka plotzitzka plšek plšková pluhař pluhařová pluta poçan pöche pocrnja podbarac podgórski podhradská podhradský podkonická podkonický podniece
podnieks podpadac podzimek podzimková podziņa podziņš poehn poels poeschl pogačić pöge poggi poggio pogorzelski pohl pohland pohle pohlová poirier pokorná
pokorný poláček polách poláchová poláčková polak polák poláková polančec polanco polanská polanský polášek polášková polat polese poletti poli poliak poliaková
polidori polifka polimeno politi polito polívka polívková polizzi pollich pollina pollmächer pollock polšak polverino pompei pompili pompilio ponitzsch ponjavić
ponti poon poore popa popčić popelka popelková popescu popławski popov popova popovici popržan popusoi porcari porcu porębski porgante porgants porras porsche
porth portillo portmann poschmann pospíchal pospíchalová pospíšil pospíšilová poštić postica postiglione postlethwaite postma postolachi potenza potgieter
pothuvaal potočar potočnik pottel potůček potůčková poulsen pouros pourová pouye powell power powlowski poyrazoğlu požarac pozzi pozzo prabowo prachař
prachařová pradana pradhan pradipta prado prah prajapat prakasa prakatur prangart prange pranowo prasasta prášek prasetya prasetyo prášková prastuti pratama
pratesi praticò pratiwi prato prayoga pražák pražáková prchal prchalová prebil prebiračević preciado preda predić prediger predin predojev predojević predovic
predović predragović preece preloščan prempeh prencipe preočanin prepelita prerad preradović prešeren pressler prete pretkalniņa pretkalniņš pretorius preuk
preuss prevost preziosi přibyl přibylová price pridāne pridāns priedīte priedītis priemer prieto příhoda příhodová přikryl přikrylová prince principato pringle
prinsen prinsloo prisacari prisacaru prisco pritchard privitera prkosovački probert probst procházka procházková procopio procter prodan prohaska proietti
prokeš prokešová prokop prokopová prosacco prošek prošić proske prošková prosser protić provazník provazníková provenzano průcha průchová prus průša průšová
pruteanu przybył przybyła przybylski przybysz pšenička pšeničková ptáček ptáčková ptak puačmatešić pucci puccio puchalski puddu pudjiastuti puente puga puggioni
pugh pugliese pugliesi puglisi puharić puiu puķīte puķītis puleo pulido pun pupák pupáková purdy purnama purnawarman purnawati purwadi purwanti pury puscas
pusch puškarčuk puspasari puspita putinčanin putnik putniņa putniņš putra putri putzolu puzavac puzigaća pytel qasımova quaglia quaranta quarta quartenoud
quartey queiroz quesada quevedo quezada quigley quinn quinodoz quiñones quiñónez quinta quintairos quintana quintanilla quintero quinto quiros quiroz quiróz
quitzon quliyev raabe rabenstein rabić rabljenović rác raca rach rachmawati racordon rácová racu rácz raczyński rada radebe radecki radigović radijevac radin
radinović radisavčević radisavić radisavljević radišević radivojac radivojša radl rädler radlović radmanović radoi radomirović radomski radonja radonjanin
radonjić radotić radová radovac radovanac radovanković radovanlija radovanov radtke radu radulaški radulescu radulić radulj raduljesković raduljević radulović
radušić radusilović radusinović raduški rael rafailović raffa rafferty rafidyev rafidyeva rago ragone ragusa rahardian rahayu rahimah rahimov rahimova rahman
rahmawati rahn raich raifyev raifyeva railean raileanu raimondi raimondo rajabov rajabova rajasa rajata rajčević rajh rajs rajš rajšić rajtek rak rakanović
rakarić rakas raková raković rakowski rakušić ralbovski rallo ramač ramadan ramadhani rambaldi rambousek rambousková ramella ramírez ramón ramos rampazzo
ramsbottom ramziddinov ramziddinova rana randazzo randunković raneri ranftl rangel rangelov rangen ranieri raniolo rantanen räntsch ranucci ranz rao rapisarda
raposo rapovac rapp rapuano räsänen raščanin rascón rašetarević rašetić rašević rashidov rashidova rasić rasinac raška rašková rasmussen rašović raspopović
raspudić rataj ratajczak ratajová rath rathod ratke ratkovčić ratniece ratnieks ratti rau raubuch raufyev raufyeva raukuc rausch rauso raut rautenkranz ravaioli
ravet ravn ravshanov ravshanova raxmatullohyev raxmatullohyeva raya rayhan raynor razić razo rea reale recchia rečević redaelli reddy rees reese regalado regan
řeháček řeháčková rehak řehák řeháková řehoř řehořová rehwagen reiber reichardt reichel reichert reichling reid reif reifenrath reilly reimann reina reinberg
reinelt reinger reinhardt reinke reis reitze remeš remešová remeta rempel remy renard renaud renault renčar renda rendón rendra rendulić renk renna renner
renovčević renovica rens rentería rentz renz renzi repac repetto repija repiská repiský reppin reséndez resković resnik reşo restivo restle restorff retzke
reuber reumann reus reuss reusse revenco rey reyes reymond reyna reynold reynolds reynoso řezáč řezáčová rezek rezková řezníček řezníčková rəhimov rəşidova
rheder rhoden rhys ribar ribaupierre ribeiro ribićgreganić rica riccardi ricci ricciardi riccio riccobono rice richard richards richardson richter richtr
richtrová rico ridge ridolfi riedel riediger rieger riekmann riekstiņa riekstiņš riepl riermeier riester riethmüller rietman rietmüller rietscher riggi riggio
righetti righi rigoni říha říhová rimai rinaldi rincón riner ringel riojas riolo ríos riparbelli ripken rippin ris ritchie ritosek ritschel ritsma ritter
rittgasser rittweg ritz riva rivas rivera rivero riviere riyanti rizvonyev rizvonyeva rizza rizzi rizzo roba robak robel robert roberti roberts robertson
robinson robledo robu rocca rocchi rocco rocha rochaix rochat roche rockmeier ročkomanović rodarte rodehau rodigari rödiger rodowski rodrígez rodrigues
rodriguez rodríguez rodríquez roecker røed rogahn rogala rogalski rogers roggatz rogolino rogowski rogulja rohan rohländer rohrer rojas rojek rojo rokossa
roldán roleder rolfson rolland rollo roloff rolón romagnoli romaguera romančík romančíková romanciuc romanelli romani romaniello romanini romano romanovska
romanovskis romanowski romčević romero romo romy rondinone rondoni rondović roob rooney roos rosa rosado rosales rosandić rosario rosas rosati rosbach rosca
roschinsky rose röse rosenauer rosenbauer rosenbaum rosenthal rošević rosi rosiak rosiński roškić rosksch ross rossberg rosselli rosset rossetti rossi rossini
rossler rosso rossouw rosu rotari rotaru roth rothenbacher rother röthlisberger rotolo rotondo röttger rotundo roubal roubalová rougemont roulin rous rousová
rousseau roussel rovčanin rowbotham rowe roy roybal royer rožac różański rozenbaha rozenbahs rozgić rozīte rozītis rožkalne rožkalns rozsypal rozsypalová
różycki rubene rubenis ruberto rubino rubio rucco ruch ruciński ruckdeschel rücker rudan rüdiger rudnicki rudolf rudolfová rudziński rudzīte rudzītis rudzki
ruecker rüegg ruelas ruggeri ruggieri ruggiero ruiz ruíz rumenić rumpf runce runcis runolfsdottir runolfsson runte ruotolo rupnik rupprecht rus rušanoski
rusciano rusin rusnac rusová russel russell russo russu rustamov rustamova rusu rüter rutherford rutkowski rüttimann ruud růžek ružička růžička ružičková
růžičková růžková ryan ryba rybak rybár rybář rybarczyk rybárik rybáriková rybárová rybářová rybicki rybníček rybníčeková rybová rýdl rýdlová ryjikh ryšavá
ryšavý ryzih rzepka sa'dullohyev sa'dullohyeva saadiyev saadiyeva saarinen saavedra saba sabaly sabatini sabatino sabato sabau sabbatini sabdat sabia sabian
sabino sabljak sabolčec sabolski sacchet sacchetti sacchi sacco saccone sachse sadiki sadílek sadílková sadio sadıklar šadl sadović sadowski sadriddinov
sadriddinova sadžak saefullah sáenz sæther šafář šafarić šafařík šafaříková šafářová safiryev safiryeva safitri saflanis safo safoyev safoyeva šafránek
šafránková sagadi sagafe sagna šagodić sagonas saheed sahin şahin sahner sahota sai saia saidov saidova saile saini saiz šajinović šajtoš šakanović sakho sala
saladino salahudin salako salami salamone salas salatiello salazar salcedo salcido saldaña saldivar šálek salemi salemme salerno salgado salierno salinas salis
šálková sall salma salmiņa salminen salmiņš salo salohov salohova salomone salonen salow salsabilla salvadori salvati salvatore salvatori salvi salvucci salzano
salzer salzmann samancı samandarov samandarova samaniego samatar samb sambe sambou samek sámel sámelová samiryev samiryeva samková sammartano sammartino sammert
samohod samohodaj samolov samolovac samosir šamšalović samson samsonová samuel samuelsson sanabria sanadrović sanches sanchez sánchez šanda sandalcı sandalj
sandberg sandhu sandić sando sandor sándor šandová sandoval sandoz sandström sandu sané sanfilippo sanford sanna sannino sansone santacruz santamaria santana
santangelo santarelli santarossa santarsia santarsiero santi santiago santillán santilli santinelli santini santo santoni šantor santori santoro santos santoso
santucci sanusi sapienza saponaro saporito saptono saputra saputri sarabia saracino saragih sarah saraiva saraswati sarbu sardella sardina sardorov sardorova
šargač šarić sarı sarıoğlu sárközi sarnataro sarpong sarr sarti sartori šaruga sarvari sarvarov sarvarova šašek šašková sassano sassi sasso satner satria satta
sattelmaier satterfield sauceda saucedo sauer sauerland sauliete saulietis saumweber saussure sava savary savciuc savevski savin savini savoca savoia savolainen
savu sawayn sawicki saygıner sbrana scaglione scala scalia scalise scalzo scanlon scano scanu scarano scardino scarpa scarpellini scc schacht schaden schaefer
schäfer schaffarzik schäffel schäffer schahbasian schaller schamberger schäning schär schärer scharf schaub schedler scheer scheidegger schejbal schejbalová
schelk schellenbeck schembera schenk scherbarth scherer scherini schermann scherrer schersing scherz schettino scheurer scheuring scheytt schiavi schiavo
schiavon schiavone schielke schieskow schifano schildhauer schillaci schiller schima schimmel schimmer schindzielorz schinner schiopu schipper schirmer
schirrmeister schirru schlachter schlangen schlatter schlawitz schlechtweg schley schlicht schlitzer schmalzle schmeler schmid schmidt schmidtchen schmidtová
schmitt schmitz schmuhl schneider schneidrová schnelting schnider schnieder schniedermeier schnürer schnyder schoberg schoch schöckel schoeman schoen scholten
scholtz scholz schönball schönbeck schonberg schönberg schondelmaier schönebeck schönenberger schönfeld schönherr schönlebe schorderet schorr schott schottmann
schötz schouren schowalter schrader schramm schreck schreiber schreiner schreiter schrepfer schroder schröder schrøder schroeder schuermann schuff schuhaj
schuldt schuler schüler schulist schult schulte schultz schultze schulz schulze schumacher schumann schumm schupp schuppe schüppel schürch schuri schuster
schütz schutzbach schütze schwab schwalm schwanbeck schwandke schwanitz schwarthoff schwartz schwarz schwarzer schwarzkopf schwarzmeier schwarzová schwatlo
schweisfurth schweitz schweizer schwennen schwerdtner schwidde schwirkschlies schwizgebel schwuchow sciacca scocco scognamiglio scopece scorza scott scotti
scripnic scrofani scuderi scurtu scutaru sebastiani šebek šebela šebelová šebesta šebestová šebková secchi secci sechi seck secrieru šeda sedarević sedillo
šedivá šedivý sedláček sedláčková sedlák sedláková sedlář sedlářová sedliak sedliaková šedová seeger seelig šegavčić ségnane šegota segovia segunmaru segura
sehls sehnal sehnalová seibold seidel seiders seidl seidlová seifert seifertová seigel seiler seitz sējēja sējējs sekanina sekaninová sekinat šekularac seme
semerád semerádová semeraro semisch semprini sen şen senatore sène senger senghor šenica šenk senkel senko senková šenková senn senzangakhona sepe sepetçi
sepúlveda serafin serafini serafino serban seremet serfontein serghei sergi serhat serna serpa serr serra serrano serrato şervan seržante seržants sessa šesta
šesták šestáková sestito sethi setiawan šetula sevcenco ševčík ševčíková severa severi severino severová sevi sevilla sewald seydi seye seyidova sezek sforza
shah shahbozov shahbozova shahobiddinov shahobiddinova shahriyorov shahriyorova shahzodov shahzodova shai shakya shamsiddinov shamsiddinova shanahan sharma shaw
sheehan shekoni sheridan sherpa sherzodov sherzodova shevchenko shezi shields shiu shodiyorov shodiyorova shohibov shohibova shongwe shrestha shufflebottom
shukla shukrulloh shukrulloha shum sibanda sibiya siciliano sidebottom sidhu sidibé sidler šidlo šidlová siebel siebert siedlecki siegling siegrist sielemann
siemon siener sienkiewicz sieradzki sietniece sietnieks sievers siewert signorelli signorile signorini sigrist sihler sihombing sihotang siino šiketanc sikora
sikorová sikorski sīle šileiko silenzi šilhavá šilhavý siliņa siliņš sīlis sillah silva silvestri silvestrini silvestro šíma šimáček šimáčková šimak šimák
šimáková šimánek simanjuntak šimánková šimatić simbolon simčič šimčík šimčíková šimeček šimečková šimek simeoli simeone simeoni simeti simić simićević
šimićšebalj simijonović simin simion simionescu simjanović šimková šimlješa simmen simões simojlović simon šimon simoncelli simone simonet simonetti simoni
simonini simonis šimonová simonović šimonovič šimonovičová simonsen šímová simpson şimşek simula simulov šimůnek šimůnková simunović simurdić sin sinaga
sinanoğlu sinclair šindelář šindelářová šindler šindlerová singh sinha sini sinnhuber sinopoli šíp šípek sipes šípková sipos šípová šiptar šír siracusa siragusa
sirait šīrante šīrants sirbu siregar sirghi siri sirojiddinov sirojiddinova široká široký širova šírová širovs sischka šiška šišková sisneros sitarić sitek
sithole sithuli sitompul sitorus situmorang siu sivák siváková siwek siwele siyaya sjöberg sjögren skácel skácelová skala skála skalická skalický skalová
skálová skalski skandović skeledžija skenderija skiba skibicki skibiński skiles sklenář sklenářová sklenka sklenková skoczylas škoda škodová skoglund skokan
skokanová skopal skopalová skóra skořepa skořepová skorupan skov skowron skowronek skowroński škrabal škrabalová skračić škriniar škriniarová skřivánek
skřivánková skroban skrzypczak skrzypek skudra škultéty škultétyová skutecká skutecký skuterud slabá slabý sladaković sladek sládek sladić sladká sládková
sladký sladoje sladojević sladović sláma slamarski slamek slámová slanina slaninová slankamenac slašťan slašťanová slatinac slavíček slavíčková slavík slavíková
slavković sławiński šlechta šlechtová slezák slezáková slijepac slijepčević śliwa śliwiński sloboda slobođanac slobodanović slobodjanac slobodník slobodníková
slobodová slonja slota slotová slotta slováček slováčková slovák slováková słowik słowiński sluka sluková ślusarczyk smaić smailbegović šmajda šmajdová
smajlović smedsrud smeets smejkal šmejkal smejkalová šmejkalová smékal smékalová šmerda šmerdová smet smetana smetanová smets šmíd šmídová smieja smiljan
smiljanec smit šmite smith smitham šmitran šmits smogeli smola smolík smolíková smoliński smoljanec smoljanić smolka smolková smolová šmrčak smrčka smrčková
smrek smreková smrž smržová smuģe smuģis smutná smutný smyth šnajdr šnajdrová snedden snell snooke snyman so soare soares šobar sobczak sobczyk sobek sobieraj
sobitov sobitova sobková sobolewski soboll šobota sobotka sobotková sobowale soccorsi socha sochacki sochirca sochor sochorová socolov sodano sodar söderberg
sodiqov sodiqova sojka sojková sokhela sokol sokół sokolićmihalak sokolová sokolowski sokołowski solak solanki šolar solberg šolc šolcová soldati solga solheim
solinas solís soliz soller solli sollner solmaz solomon solorio solorzano šolta soltan soltanov soltanova šoltés šoltésová sołtys šoltýs sołtysiak šoltýsová
somayaji sommer sommrová šomođvarac somogyi somrak somssich sondisa sondore sondors sonko sonn sonnabend soós sorbello sorce sören sørensen šorgić soria sørlie
šormaz soro sorrentino šorša sosa sosāre sosārs sosnowski šostarec šostarko sotelo sothole šotić soto šotra sottile souare souček součková soukup soukupová
soumaré sousa soutter souza sova sovová sowa sowiński soyinka sözeri špaček spáčil spáčilová špačková spada spadafora spadaro spadoni spagnolo spagnuolo spahn
španiel spano spanò spanu sparacino sparić spasenić spasenović spasić spasković spasojev spasojević spataro spataru spelmeyer spencer speranza špernjak špička
špičková spiegelburg spielvogel spiga spina spinelli spinka spinu špiranec spitzmüller spizzirri šplíchal šplíchalová spoerri špoljarićperhat sporer sporrer
spörri spöttel sprenger sproģe sproģis sprūde sprunger spurná spurný srakić šrámek šrámková srb srbová sroka stachowiak stachowicz stachura stachurski
stadelmann staffieri stahl staicu štajhofer stalder stamm štampf stan stanciu stancu stanek staněk stanescu stanger štangl stanijanović stanijević stanikić
staniša stanisławski staniszewski stanivuković stankiewicz staňková stankovićmarton stanton stanzione stapić stará starčevićmatijaško stárek stark stárková
starovlah starý stašćik stasiak štasni šťastná šťastný staszewski staub stauffer stauss stavila stawicki stec steding steenkamp stefan štefan štefančić
stefanescu stefani stefaniak štefanka štefanková štefanová stefański štefek steffen steffensen steffny štefková štefl šteflová stegmann stehlík stehlíková stehr
steidl steigauf steiger šteina steinecke steiner steinerová steinert steinkamp steinmann steinmetz šteins stejskal stejskalová stelkens stella stelmach stengel
stengl stensrud stenzel štěpán štěpánek stepanić štěpánková stepanov štěpánová stepanović stephan stępień stępniak štěrba štěrbová stettler steuber steuk
stevelić stevens stevilović stewart steyn stibor stiborová stiedemann stief stifel stigliano štimac stirbu stocker stöckert stöckli stodola stodolová stoian
stoica stokanović stokes stoklasa stoklasová stolarczyk stolarski stoll stolla stolle stoltenberg stolz stöppler storl storp storti stoutjesdijk stöwer stracke
straka straková strano stránská stranski stránský stratan stratmann stratulat straub strausa strauss strautiņa strautiņš strautmane strautmanis strazdiņa
strazdiņš streck streese strege streich streit strejček strejčková streller strepački strieder striezel štriga strikinac strmota strnad strnadová strnisko
strnisková stroe strogies strohschank ström stroman strömberg strosin strouhal strouhalová štrukelj strunz strutz strydon strzelczyk strzelecki stube stubičan
stuchlík stuchlíková stucki studená studený studer studnička studničková stuparić stupka stupková stürmer stutz styger suárez suartini subedi šubrt šubrtová
sucameli sucera sučević suchá suchánek suchánková suchomel suchomelová suchý suciu sudiati suđić sudrajat suen suffa suhrobov suhrobova šujdović sujew suk
šukalo šukalović šukara suková sukute sukuts sulaimon sulaymonov sulaymonova šulc šulcová süleymanoğlu šulovnjak sultonov sultonova šuman sun sunarić šundalić
sundberg superina supriyanto surace suriano šurka šurková surma sürth suryatmi suryono suša sušac šušak susanti suski sussmann šustr šustrová šutaković
šutanovac sutcliffe suter sutermeister suthar suthe sutschet sutter sutz suvačarov suvajac suvajčević suvajdžić suvala suwarno suzović švab šváb švábová svačina
svačinová švanda švandová švarc švarcová svatoň svatoňová svatoš svatošová švec švecová švehla švehlová švejda švejdová svendsen svensson švestka švestková svet
světlík světlíková svirčev sviták svitáková svoboda svobodová svorcan svozil svozilová svrakačić svrbík svrbíková svrtan swaniawski sweeney świątek świderski
świerczyński swift swillims syahreza sýkora sýkorová sylla sylvester symcox synek synková syrová syrový szabo szabó szafrański szalai szasz szatkowski
szczepaniak szczepanik szczepański szczerba szczęsna szcześniak szczęsny szczygieł sze szekely székely szekeres szeląg szendrei szeto szewczyk szikra szilágyi
szőke szostak szücs szűcs szulc szwarc szwed szydłowski szymanski szymański szymczak szymczyk szymkowiak szyszka tabaček táborská táborský tabrisov tabrisova
tacconi tächl taddei tafelmeier tafoya tagliabue tagliaferri tagore tahincioğlu tahirova tahirović tai taiwo takács takalić takyi talabani talapka talarico
talavanić tālberga tālbergs tallarico tallone talpa talwar tam tamang tamas tamás tamayo tamba tamburini tamez tamindžić tammaro tampolja tampubolon tamunoemi
tan tanacković tanase tanasijević tancoš tancošová tandon tang tăng tangen tanjga tankosić tanrıkulu tanurdžić tanzi taormina tapavica tapavički tapia taran
tarantino tarihoran tarnowski tarquini tartamella taş tasche taşçı taslak taşlı tassi tassinari tasso tassone tatar tatár tataranni tatarka tatárka tatárkaová
tatarková tatarová tatárová tataru tatiana tatomirov tattersall taufratshofer tavani tavares tawia taylor tazegül tcacenco tcaci tedde tedeschi tedesco tegethof
teicāne teicāns teichmann teixeira tejada tejeda tekand tekelioğlu tekin tekle telak telebar telenta telesca tella téllez tello tembo temitope teodorescu
teofilović teokarević teovanović tepavac tepavčević tepić teplá teplý tepper tepša tepšić terán terenzi teresi terheiden terlecki terlizzi terlouw termine
terrazas terry terzi terzić terzija terzin terzo tešanović tesař tesařová tesfaye tesi teufel tevdenić thamrin thapa theele theron theunissen thiam thiao thiaw
thieke thiel thijs thimm thiomas thiongane thioub thioune thistlethwaite thomas thomka thomková thommen thompson thomsen thomson thöne thoresen thorne thoyana
thränhardt thriene thumbeza thusi thust thyssen tiano tiberti tica tichá tichý tidow tiedtke tierney tietze tihomirović tijanić tijerina tikas tilgner tillack
tillman tilotta tiltiņa tiltiņš timarić timmermann timmermans timotić tinguely tintor tiozzo tirado tīrele tīrelis tirelli tirri tischler tischmann tissot
tittman tivontschik tkachenko tkaczyk toader többen tobin tobler todaro tofan tofani tohirov tohirova toivonen tojić tokarski tokatlıoğlu tokgöz toldo toledo
tolomeo tolulope toma tomala toman tománek tománková tomanová tomanović tomaš tomáš tomášek tomaselli tomasello tomaševićrigo tomasi tomášková tomášová
tomasović tomassoni tomaszewski tomazović tomčić tomczak tomczyk tomeček tomečeková tomečková tomei tomek tomeš tomescu tomešová tomka tomko tomková tomljanović
tommasi tomović tomušilović tomys tonat tončić tonelli tong tonini tonkovac tonn topal topaloğlu topalov topalović topalski topçuoğlu töpfer topić topisirović
topolovac topolović toraman torchia torchio torgersen tornatore toro török torp torphy torre torres torresi tórrez torri torriani torrisi tortora tortorici
toscano tosi totaro toth tóth tóthová toti totman toto touré tovar towne toy toyipov toyipova tracz traini tralli trampeli tramposch tran trần trandafir tranová
trantow traoré trapani trauth trautmann travaglini travan traverso travica trávníček trávníčková trček trčka trčková treff trejo tremblay tremmel treskavica
tretinjak tretola treutel treviño trevisan triboi tribuljak trif trifan trikić trikošanin trịnh triolo tripodi tříska třísková trivedi trivkanović trnka trnková
troisi trojan trojanová trojanowski trombetta tromp trovato trtica truben trubenová truhlář truhlářová trujillo trương truter trzciński trzeciak tsabalala
tsamonikian tsang tschiers tschirch tschudi tse tshabalala tsoi tsotetsi tsui tubanski tuča tucci tuccillo tuček tuch tucholke tuckett tučková tučs tudor
tudorache tudose tudow tufano tufo tuğlu tuğluk tulla tůma tumbarello tumino tůmová tunaboylu tunç tunçeri tunkova tuominen turajlić turan turcan turcanu turchi
turco turčok turčoková turcotte turcu tureček turečková turek turk türk türkdoğan turková türkyılmaz turnadžić turner turunen turza tuschmo tustonja tutu
tütüncü tüzün tvrdá tvrdík tvrdíková tvrdý twardowski tweneboa twomey twumasi ubavić ubavin ubavkić ubaydullohyev ubaydullohyeva überacker ubiparip ubiparipović
ubner ubović uca uchechi uchqunov uchqunova uddin udicki udilović udovčić udovičić udovički ūdre ūdris udvardi ugarak uglješić ugolini ugrčić ugričić uher
uhlemann uhlig uhlíř uhlířová uhrig uhrová uibel ukraden ulemek ulibarri uliczka ülker ullmann ulloa ullrich ulrich ulrichová uluhan umarov umarova umbach
umidullohyev umidullohyeva umidyev umidyeva umlauft umminger umolac ünal unger ungureanu unterpaintner untila upton ural uram uramová urbancová urbańczyk
urbanec urbanek urbánek urbaniak urbánková urbano urbanová urbanowicz urbański urbansky urbina urblík urblíková ureña urfonov urfonova urhig urías uribe urrutia
ursachi urso ursu usada usai usamah usmonov usmonova utama utami utješanović uwais uyainah uys uzayrov uzayrova uzelac uzun vaca vacarciuc vacca vaccari vaccaro
vacek vácha váchová vāciete vācietis vacková václavek václavík václavíková václavková vaculík vaculíková vadlja vaduva vafoyev vafoyeva vágner vágnerová vahala
vahlensieck vailati vaip väisänen vaivade vaivads vajcík vajcíková vajda vajdička vajdová vajzenbach vakareskov val vala valach valachová valachovič
valachovičová valadez valášek valášková valdés valdez valdivia válek valencia valenčićbrkić valent valenta valente valenti valentín valentini valentino
valentová valenza valenzuela valeri valeš valešová valić válková valladares valle vallejo valles vallet valletta valli vallone valová valsecchi valtere valters
valuška valušková valverde váňa vanaga vanags vančura vančurová vandamme vandenberghe vandenbroeck vandervort vandevelde vaněček vaněčková vanegas vanek vaněk
vaneková vangermain vaníček vaníčková vaňková vanni vannini váňová váradi varela varenina varga vargas vargová varićak varinac varma varman varmuža varnica
varriale varrier varšava vartic varzić varžićbiuklia varžićbiuklija vašadi vašák vašáková vascotto vašek vašíček vašíčková vasile vasilescu vasiliu vasils vaška
vašková vásquez vass vassallo vasseur vater vaughan vávra vavřík vavrikov vavříková vávrová vaz vázquez vecchi večeřa večeřová vecumniece vecumnieks vedvik
veenstra vega vegar vegge veiga veinberga veinbergs veisa veiss vejnović vejvoda vejvodová vekecki vekić velaja velanac velasco velásquez velázquez veldsman
vélez velioğlu véliz vella venegas venezia venghaus venter ventimiglia ventura venturelli venturi venturini vera verbeek vercesi verde verdes verdugo verduzco
veres vergara verhaeghe verhoeven verma verme vermeulen verner vernerová verniest veronese versfeld verstraete verzi vesel veselá veselicačatipović veseličić
veselová veselý vesić vesin vesković vestergaard veum veverka veverková vey vezi vezmar vezzoli vəliyev vəsiyeva viale vianello vicari vicen vicenová vicente
vícha vichi víchová vicinanza vicini vicol vidaček vidal viderščak vidmar vidranjski vieira viellehner viera vierin vieru vieweg viklund vila vilakazi vilímek
vilímková viljoen vilka vilks villadsen villagómez villalobos villalpando villani villanueva villareal villari villarreal villaseñor villegas vilsone vilsons
viļuma viļums vincent vincenzi vinci vincze vink vinketa vinš vinšová vintere vinters vinther vintila violante violi virág virdee virgilio virlan virtanen
visagie visan visani viscò visconti víšek višekruna visentin visintin víšková višňovská višňovský visser vít vitale vitali vitásek vitásková vítek viti vitiello
vītiņa vītiņš vítková vitman vītola vītoliņa vītoliņš vītols vítová vittori vītuma vītums viviani viviers vizitiu vizziello vlach vlachová vlad vlah vlas vlasák
vlasáková vlašić vlček vlčková vlk vlková vo vobořil vobořilová vodák vodáková vodička vodičková vodrážka vodrážková voelkel vogel vogelgsang vogronićopačić
vogt voicu voigt voinea vojáček vojáčková vojta vojtěch vojtěchová vojtek vojteková vojtíšek vojtíšková vojtková vojtová vokoun vokounová vokuhl volek volf
volfová volk volker volkman volkmann volková volle vollis volná volný volpe volpi von vona vondra vondráček vondráčková vondrák vondráková vondrová vonrueden
vontein voráček voráčková vorel voříšek voříšková vorlíček vorlíčková vorlová vörös vos vosilyev vosilyeva vosloo votava votavová votruba votrubová vrabcová
vrabec vrabie vračar vračarević vrána vranjić vranjkoviććenan vránová vrba vrbanac vrbas vrbaslija vrbová vrekalović vrugić vrzal vrzalová vu vučeta vučetić
vučevac vučkovac vučković vučo vučurević vuillermoz vujaković vujeva vukadin vukaljević vukalović vukanović vukašinac vukasović vukčević vukelić vukelja
vukeljić vukobradović vukobrat vukša vuksanićpuljek vuksanović vukšić vulčević vuleta vuletaš vuletin vulić vulićević vulišić vulović vunak vunjak vunturišević
vương vybíral vybíralová vydarená vydarený vydra vydrová vymazal vymazalová vyskočil vyskočilová vysloužil vysloužilová wacana wachenbrunner wachtel waelchi
wagenaar wagner wagnerová wahyudin wahyuni waibel wakan walczak walder waldmann walker walkowiak wallin wallner wallstab walsh walter walther walton waltrová
waluyo walz wan wang warchoł ward wardana warsame wartenberg waschbüsch wasiak wąsik wasilewski wasita wasiu waskita wąsowski wasser wassilew wassiluk wastuti
waters watkins watsica watson wawrzyniak wdowiak webb weber webrová wegmann węgrzyn wehner wehrle wehrli wehrsen weibel weidlich weidner weigel weiler weimann
weimer weinand weis weiss weissnat weissová welch weller welsch welti welz welzel wenger weniger wenk wentzel werle werner werrmann wershansky wertag wesley
wesołowski wessel wessels wessinghage west wettstein weyel wezel whelan white wiącek wiafe wibisono wibowo wicaksono wichmann wickert widiastuti widmer widodo
wiebe więcek wiechmann więckowski wieczorek wiegand wiegelmann wierig wierzbicki wiese wieser wijaya wijayanti wikström wilcox wilczek wilczyński wilderman
wilhelm wilk wilkinson wilky will willane willems willemsen williams williamson willms willoughby willwacher wilson wimmer winarno winarsih windler winiarski
winkelmann winkler winklerová winstanley wintheiser winther wirth wirz wischek wischer wisniewski wiśniewski wisoky wisozk wissing witczak witek witkowski
wittich witting wittl wiza włodarczyk włodarski wnuk wójcicki wojciechowski wojcik wójcik wojtas wojtasik wojtczak wojtkowiak wójtowicz wolak wolf wolfarth
wolff wolfová woliński wollenberg wollmann wolmerans wolny wölpert wolski wolters wong wood woś wöschler wosiyane wouters woytkowska wozniak woźniak wright
wróbel wróblewski wrona wroński wu wuckert wühn wujak wulandari wunsch wünsche wuraola wurm wüthrich wyludda wyman wypych wysocki wyss wyszyński xaba xacon xana
xavier xelîl xəlilov xiana xicoy xie xu yaamoa yade yago yahyoyev yahyoyeva yalçın yami yan yanes yáñez yang yanuar yaqub yavuz yawson yazıcı ybarra yeboa
yeboah yebra yengwa yeşilkaya yetkiner yeung yildiz yilmaz yim yin yip yirenkyi yiu yıldırım yıldız yıldızoğlu yılmaz yılmazer yolanda yoqubov yoqubova yorbekov
yorbekova yorulmaz yost young yoznurov yoznurova yudhistira yue yuen yüksel yulianti yulianto yuliarti yundt yung yuniar yunta yunusov yunusova yussuf yusufyev
yusufyeva zabaleta zabirov zabirova zabłocki zaborowski záborská záborský zábranská zábranský zabrdac zaccaria zaccaro žáček zach zachová žáčková zaczkiewicz
zadnik zadravec zadrić zafarov zafarova žagarac zagaria zago zagoršek zagórski zaharia zahn zahrádka zahrádková zahradník zahradníková zahrah zaituc zajac zając
zajacová zajączkowski zajíc zajíček zajíčková zajícová žák żak žáková zakrzewski žalako zalar zálešák zálešáková zalewski zālīte zālītis zamarreno zamarripa
zambon zamboni zambrana zambrano zambuto zámečník zámečníková zamfir zamora zampieri zamudio zana zanatta zandt zanella zanelli zanetta zanetti zani zanner
zanon zanotti zapalac zapata zapletal zapletalová zaporojan zappacosta zappalà zappia zaragoza zarate zaręba zaremba zariņa zariņš žarković záruba zárubová
zarzycki zatloukal zatloukalová zauber zavadil zavadilová zavala zavřel zavřelová zawada zawadzki zayas zaydov zaydova zayniddinov zayniddinova zbinden zbodulja
zboncak zbořil zbořilová žďárská žďárský zdelar zdenčan zdravčević zdražil zdražilová zdunek zebić żebrowski zec zedda zedník zedníková zehnder zeidler zeidmane
zeidmanis zejak zekan zekl zelaya zelená zelenka zelenková zelený zelinka zelinková zeltiņa zeltiņš zeman zemánek zemánková zemanová zemlak žemlička žemličková
zender zeni zennaro zepeda žerajić žeravica zeuch zeyen zeyhle zezula zezulová žgela žgrabljić zhang zhao zheng zhou zhu zībere zībers žídek žídková zięba
ziegler zielinski zieliński zielonka ziemann zieme ziemele ziemelis ziętek žiga žigová zijan zijlstra zíka zikmund zikmundová zíková zilan zima zimanyi zimka
zimková zimmer zimmerman zimmermann zimonja zimonjić zimová zinaić zinajić zindović zingaretti zingg zinser zintl ziółkowski žipac zipalović zipančić zipp zipse
ziramov zirojević žirović zito živadinović živak živaljević živanac živanović živiććojbašić ziyoyev ziyoyeva žižanović žižka žižková zlámal zlámalová zlatanović
žmegač żmuda zohidov zohidova zohirov zohirova zollinger zollo zondi zondo zordan zorica zotti zoubek zoubková zouhar zouharová zrna zschunke zubak zubane
zubayrov zubayrova zuber zúbrik zúbriková zucca zuiderveld żuk żukowski zulaika zulauf zuliani žuljevićgrafina zulkarnain zullo zulu zuma zumbo zümsande zunda
zungu zúñiga zunino żurawski zürcher žůrek żurek žůrková zvaigzne zvanić zvejniece zvejnieks zvěřina zvěřinová zviedre zviedrs zvinele zvinelis zvonar zwane
zwiener zwoliński zych zygmunt żyła
abbott abrahams adams adamson ainsworth aldridge allan allsopp ambrose andrews appleby appleton archer armitage armstrong arnold ashby ashton askew aspinall aston atherton atkins atkinson attwood austin ayres bailey bain bains bainbridge baldwin balfour ball ballard bamford banks bannister barber barclay barlow barnard barnett barr barratt barrett barron barrow barry bartlett barton bateman bates batty baxter bayliss beadle beard beattie beaumont beck bedford beech bennet benson bentley beresford berry best bickley bibby biggs billings bingham birch bird birkett bishop blackburn blackwell blair blake bland blundell blythe boardman bolton bond booth bostock boulton bourne bowden bower bowers bowes bowles bowman boyce boyd boyle bradbury bradley bradshaw brady bragg braithwaite bramley brand bray brewer bridge bridges briggs bright bristow britton broadbent brock brookes brooks broughton browne browning bryant buchanan buck buckley bull bullock burgess burke burnett burns burrows burt burton bush butcher butt byrd caldwell calvert campion cannon carey carlisle carmichael carney carpenter carr carroll carson cartwright cassidy castle caulfield chadwick challis chalmers chamberlain chambers chandler chapman charlton chester christie church churchill clapham clements clifford coates cochrane coleman coles collier collins collinson combes compton conlon connell connolly connor conroy conway coombes coombs copeland corbett cornish costello cotton coulson coulter court cowan coward cowley cox crabtree craig cramer crane craven crawford crawley creighton croft crompton crook cross crossley crouch crowe crowther cullen cunningham curran currie curry curtis cuthbert dale dalton daniels darby davenport davey davidson davison dawes dawson day deacon deakin dean delaney dempsey dent derbyshire devine devlin dewhurst dickens dickinson dickson dillon dobson docherty dodd dodds dodson donaldson donovan douglas downes downing drake draper driscoll drummond drury duckworth dudley duffield duggan duncan dunlop dunn dunning durrant dutton dwyer dyer dyson eaton eccles edgar edmonds egerton elder eldridge elliot elliott ellison ellwood elton emery england english entwhistle everett ewing fairbairn fairbank fairhurst falconer farley farmer farnham farrar farrow faulkner fawcett fearn feeney felton fenton fenwick field fielding finch findlay finlay finney firth fitton fleming fletcher flint flood flower floyd forbes ford forrest forsyth forster foster fowler frampton francis fraser freeman french frith frost fry fryer fuller gale gallacher gallagher galloway gamble gardiner gardner garland garner garrett gaskell gates geary gibbons gilbertson giles gillespie gillett gilmore gilmour glover goddard godfrey golding good goodall goodman goodwin gorman gough gould grace granger gray greaves greenhalgh greenway greer gregory gregson grey grice griffin grimshaw groves guest gunn guthrie haigh haines hale hales halliday hallam hallett halliwell hampson hampton hancock hand hanley hanna hanson harden harding hardy hargreave harker harkness harper harrington harrop hart hartley harvey haslam hastings hatton havard hawkes hawkins hay haydock hayward head heald healey hearn heath hedley henderson hendry henshaw hepburn herbert hewitt hewson heywood hibbert hickman hicks higgs higham hilton hinchcliffe hinds hitchcock hobbs hobson hodge hodges hodgkinson hodgson hogg holden holder holland holliday hollis holloway hollins holman holt homer hood hooper hopkinson hopper horne horner horton hough houghton house howard howarth howe howes howlett hoyle hubbard hull hulme humphrey humphreys humphries hurley hurst hutchings hutchins hutchinson hutchison hutton hyde ibbotson iles illingworth ingham ingram innes ireland irvine irving irwin isaacs jacobs jameson jamieson jarvis jeffery jeffrey jeffries jennings jephson jewell johnston johnstone jordan joseph joyce judd kane kay kaye keating keegan keeling kellett kemp kendall kendrick kenny kent kenyon kershaw keys kidd kilgour kilner king kingston kinsella kirby kirk kirkham kirkpatrick kirkwood kitching knott knowles laird lamb lambert lancaster langley larkin larter latham laverick law lawler lawrence lawson lawton leach leadbetter leary ledger leech leigh leonard lester levy liddell liddle lindsay lister little livesey lockwood lodge lomas long longden lord lovell lovett low lowe lowery lucas luke lumley lund lunn lyall lynn lyons mackay mackie mackintosh maddison maddocks major mallett maloney mann manning mansell mansfield marlow marriott marsden marsh marshall maskell massey masters mather matheson maughan mawson maxwell may mayer mayes maynard mcadam mcallister mcauley mcbain mccaffrey mccall mccallum mccarthy mcclelland mcconnell mccormick mccoy mccready mcculloch mcdougall mcdowell mcewan mcfadden mcfarlane mcgill mcgregor mcguigan mcilroy mcinnes mcintosh mcintyre mckay mckee mckeown mckinlay mckinnon mclachlan mclennan mcmillan mcmullen mcneil mcneill mcnulty mcphee mcpherson mcqueen mcrae mcshane mctaggart mcvey meadows mellor melville mercer merritt metcalfe michael middleton miles millar miller milligan millington millward milne milner milton mistry molloy monaghan monk montgomery moody mooney moorhouse mordue moreland morley morrissey morrow morton moss mottershead moulton mountford muir mullen mullins munday mundy munn munro murdoch murray musgrave myers nash naylor neal neale needham neville newbury newell newman newton nichol nicholas nicholls nichols nicholson nightingale niven nixon noble nolan noon norman norris north norton nuttall oakes oakley oates odell offord oldfield oldham oliver openshaw orr osborn osborne owen owens oxley packer padgett page paget paine palfrey park parkes parkin parkinson parks parr parrott parsons partridge pascoe patel paterson patterson pattinson patton paxton payne peacock pearce pearson peck pemberton pendlebury penny pepper percival perkins perrin perry peters petersen pettit phelan phelps philpott pick pickering pickersgill pickles pickup pierce piggott pike pinder pitt pitts platt plummer pollard pollock poole pope porter potter potts poulter powell pratt prescott preston prior procter proctor pryce pryor pugh purcell purdy purvis quigley quinlan radcliffe radford rafter raine ralph ramsay ramsden ramsey rankin ratcliffe rawlings rawson ray raymond rayner read reader redfern redman redmond reed reeve reeves reid relph rennie renshaw reynolds rhodes ricketts rider ridley rigby riley ritchie rivers roach robb robbins robins robson roche rodgers roe rogerson rolfe roper rose rossiter rothwell rouse rowan rowe rowland rowlands rowley rowntree royle rudd ruddock rushton russell rutherford rutter ryder sadler salisbury salmon salt sampson sanders sanderson sands sargent saunders savage sawyer saxton sayer sayers scales schofield sears seddon selby sellars senior sergeant seward sewell seymour shackleton shannon sharp sharpe sharples sharrock shearer shelton shepherd sheppard sherman sherwood shields short shotton siddall silcock simmonds simmons simms simon sims singleton skelton skinner slack slater sloan small smallwood smart smedley smithson smyth snow snowden somerville southern southgate southwell spalding sparks speight spence spencer spicer spooner spratt squire squires stacey stafford stanley stannard stanton staples stark steadman steel steele stephens stephenson sterling stevenson stirling stoddart stokes stone storey stott strachan strange street stretton stringer strong stubbs sturgess styles sugden sullivan summers sumner sutherland sutton swain swann swanson swift sykes symonds talbot tanner tasker tate tatlow tattersall taverner temple tennant terry thirlwell thom thomason thompson thomson thorn thornhill thornley thornton thorpe threlfall thurston tideswell timms timson titley todd tomkins tomlinson tonge topham topping tovey towers townsend tranter travers travis treadwell trent tudge tucker tully turnbull turley tuttle tweddle twigg tyson underhill underwood unsworth upton utting varley vaughan veitch vernon vickers vincent vine wade wadsworth wainwright waite wakefield waldron wallace waller wallis walmsley walters walton warburton warner warren warwick waterhouse waterman waters waterworth watkin watkinson watts waugh weaver webber webster welch wells welsh west westwood wharton wheatley wheeler whelan whitaker whitby white whitehead whitehouse whitfield whiteley whiting whitlock whitmore whittaker whittington whittle whitworth whyte wickham wiggins wilcox wild wilde wilding wiles wilkes wilkins wilkinson willett williamson willis willoughby wills wilmot winfield winter winterbottom wise withers womack wolfe wood woodcock woodhouse woodley woodruff woodward woolley wooton wootton wordsworth worrall worsley worthington wragg wren wyatt wylie wynn yardley yarwood yates yeoman yeomans york younger yule yee
`;
