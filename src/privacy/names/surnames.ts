// Compiled for this project by hand over many cultures of the United Kingdom, and widened with the name lists of faker,
// Copyright (c) 2022-2025 Faker contributors, and of Faker for Python, Copyright (c) 2012 Daniele Faraglia, both MIT licence
// (LICENSE-faker.txt beside this file).

/** Family names, lower case, parted by white space. */
export const surnames = `
aalbers aalerud aaltonen aanei aas aasen ababei ababii abacı abadan abadžija abadžić abalıoğlu abay abazović abbadh abbas abbate abbondanza abbosov
abbosova abbott abbrescia abdi abdiaziz abdifatah abdikadir abdille abdinoor abdow abdulahadyev abdulahadyeva abdulazimov abdulazimova abdulazizov
abdulazizova abdulboriyev abdulboriyeva abdulhafizov abdulhafizova abdulhakimov abdulhakimova abdulhayov abdulhayova abdulholiqov abdulholiqova
abduljabborov abduljabborova abduljalilov abduljalilova abdulkarimov abdulkarimova abdullatifov abdullatifova abdullayeva abdulmalikov abdulmalikova
abdulqahhorov abdulqahhorova abdulqodirov abdulqodirova abdulvahhobov abdulvahhobova abdulvaliyev abdulvaliyeva abdulvohidov abdulvohidova abebe
abegglen abel abernathy abeyta abicht abimanyu abiodun abiola abiputra abodunrin aboraa abosede abrafi abraham abrahams abrahamsson abramczuk
abramovic abrego abreu abshire abt abu abuga abwao acar accardi accardo accurso aceto acevedo achaorainn achari acharya acheampong achilles achim
achison achkinadze achola achtelik ackerman ackermann aclan acosta acquadro acquaviva acquistapace acuña adadevoh adal adam adamaszek adamcová
adamczak adamczyk adame adamec adamek adami adamiak adamiec adamiuk adamo adamović adamová adamowicz adams adamski adamson adamu adamus adamów adan
adanır adaobi adar adašević adcock addari addis addo ade adebayo adebisi adegbite adegboye adegoke adekunle adelakun adeleke adelusi adem ademayowa
ademiluyi ademola adeniyan adeniyi adeoluwa aderibigbe aderinsola aderogba aderonke adesina adesiyan adewale adewunmi adewura adeyemi adeyemo
adhastair adhiambo adhikari adhitama adiga adin adisa adomah adomako adongo adorno adragna adriansyah adu adusei adutwum adutwumwaa adwubi adámek
adámková adıvar aebi aebischer aeby affinito afifah afirifa afoakwa afolabi afolayan afonja afrakomaa afunku agarwal agboola aggarwal agnello agnes
agostinelli agostini agosto agrawal agresta aguayo aguilar aguilera aguirre aguridić agustian agustina agyapomaa agyapong agyare agyei agyeiwaa
agyeman agyemang ahearn ahearne ahern aherne ahić ahlke ahluwalia ahmad ahmed ahmetspahić ahonen ahortor ahrenberg ahrens ahrorov ahrorova ahuja
aidicín aiello aigare aigars aigbiniode aigner aigroz ailpín ailín aindriais aindriú ainmneach ainsboro ainsworth airchinnigh airlangga airligh
airmeas aitigín ajakaiye ajao ajayi ajewole ajose-adeogun ajvazović akal akalın akan akar akay akaydın akbaba akbay akbulut akcan akdağ akdemir
akdeniz akeem-omosanya akel akello akerele akgöz akgül akgün akgündüz akhtar akifović akinrinola akintade akkan akkaya akkaş akkor akkoyun akkoyunlu
akkoç akkurt akmalov akmalova akman akoaa akoto akowua akpınar akramov akramova aksakal aksel aksentijević aksentić aksin aksić aksović aksoy aksu
aksungur aktan aktay aktaş akyaa akyeamfuɔ akyeampomaa akyeampong akyel akyena akyürek akyüz akyıldız akçal akçalı akçay akın akıncı akışık akşit
akšam alabi aladić aladžić alaimo alaković alamsyah alan alanis alaniz alanović alaníz alarcón alargić alastroim alavanja alavantić albanese albano
albert alberti albertyn albrecht albrechtová albu albuquerque alcala alcalá alcamo alcaraz alcántar aldea aldridge alejandro aleksandrowicz
aleksandrzak aleksiejuk aleksić alemdar alemán alessandrini alessi alev alexa alexander alexandrescu alexandru alexe alfano alfaro alfermann alfieri
ali alicea alidi aligbe alih alija alikavazović alio alisherov alisherova alivernini aliyev aliyeva alizadeh aličić aljančić alkan alkaya alkhamis
alković alksne alksnis allan allegretti allen allgeyer allmhúráin allsopp almanza almaraz almaráz almašac almeida almonte alnıaçık aloba aloi alonso
alonzo aloo alparac alpman alpuğan altamirano altan altenwerth altieri altun altuntaş altınay altınbaş altınel altınok altıntaş altınışık altıok aluga
aluoch alva alvarado alvarez alves alyanak alıcı amabile amado amador amadori amaechi amann amanowicz amanta amar amaral amato amaya ambani amberg
ambrose ambrosini ambrosino ambrosio ambrozik ambrożewicz ambrož ambrožová amendola amerio amhalghaidh amhlaigh amhlaoigh amhlaoimh amici amico aminat
amla ammann ammoscato amo amoa amoah amoako amoakowaa amoanimaa amoasi amoit amorim amoruso ampadu ampofo ampofowaa ampoma amponsa amponsah amrein
amundsen anabadha ananda anandya anasov anasova anaya andersen anderson andersone andersons andersson andesilić anding andini andić andonov andonović
andorful andrade andre andrearczyk andreasik andreassen andreasson andrei andrejczuk andrejević andrejin andrejić andreković andreoli andresen andrews
andriani andries andrisani andriška andrle andrlová andronic andrukiewicz andruszko andrys andryszczyk andrzejczak andrzejewski andrzejuk andziak
anděl andělová anelli angeletti angeli angelini angeloni angelucci anggraini anggreny anggriawan anghel angster anguiano angulo angwenyi anioła anjani
anjos ankiewicz ankra ankunding anne annraoi annsboro annunziata anokye anraoi ansa ansah ansboro anselmi anselmo ansomaa ansomah antal antalová
antczak antenucci antezza antoci anton antonacci antonelli antoni antonini antonić antonović antonucci antoszczyk antović antończak antoš antošová
anttila antunes antunović antušević antwi antwiwaa anučin anušić anvaryev anvaryeva anyanwu anzalone anđelić anđelković aodha aodhchain aodhchaoin
aodhgáin aodháin aogáin aoidh aoko aonghais aonghuis aonghusa apanowicz aparicio apicella apitz apiyo apodaca apondi aponte apostol appia appiah
appleby appleton aprile aqila aquino aragón aramini aranda arap aras araszkiewicz araña araújo arcangeli arce archer archuleta arda ardana ardelean
ardeleanu ardianto ardiyanti aregger arellano aremu arendarczyk arendt arens arevalo argenio argento argiolas arguello argüello arhanić arifin
arkwright arlović arman armas armata armatys armendáriz armenta armijo armitage armstrong arnaud arnaut arndt arnesen arnold arora arpaši arredondo
arreola arriaga arsenić arsić arslan arslanoğlu arslonov arslonova arteaga arthurs artioli artáin artúir arvidsson aryal aryani aryanti aryee arāja
arājs arıcan arık arıkan arığ asadov asadova asadullohyev asadullohyeva asamoa asamoah asan asante asantewaa asare asaro aschenbroich ascione asenso
ashby ashley ashton ashworth asiama asiedu asieduwaa asil asilbekov asilbekova askew aslan aslanoğlu aspere aspinall assmus assunção astafei astolfi
aston astuti aswandi ata ataa atakan atakol atalık atan atanda atasever atay atchison atencio ateş atherton atik atkins atkinson atlı attwood atwal
atzeni atzori atıcı atılgan aubert aubry aucamp auer aufderhar augustyn augustynek augustyniak auma austin auziņa auziņš avallone avan avazyev
avazyeva avcı avcıoğlu avilés avola avram avsec awadh awinja awodiran awolowo awuah awuor axelsson axmann ayala ayandokun ayaydın ayaz aybar aycan
aydan aydemir aydin aydoğdu aydın aygün ayhan ayieko ayisat aykan aykaç aykurt aylward ayobami ayomide ayoola ayres aytaç aytek aytekin ayuma ayverdi
azad azamatov azamatova azara azevedo azinić azizah azizov azizova azzahra açar açıkalın açıkgöz aïdara aćimović aćin aćić ačanski ačić ađanski ağa
ağaoğlu ağca ağırbaş aşkın aşçı aşık aşıkoğlu ašanin ašađanin ašimi aškraba aškrabić ašonja ašćerić aždajić baa baafi baah baarck baawia babac babacan
babalj babalola babalı babaoğlu babarogić babatunde babatz babij babin babini babiuch babić babka babková babou babović babtunde baburić baca bacalo
bacci bachanek bacher bachmann bacia baciu badami badane badea bademci badenhorst bader badiane badillo badji badjuk badu baeza baganz bagaskara
baggio bagiński bagnoud bahadır baharia bahena bahl bahna bahno bahnová bahodirov bahodirova bahriddinov bahriddinova bahringer bahromov bahromova
bahun bailey bain bainbridge bains baiocco bairéad baisceir bajaj bajak bajc bajer bajerová bajko bajwa bajāre bajārs bajčetić bajčić bajšanski bak
bakal bakalarczyk bakan bakaran bakare bakarec bakhoum bakhtiyorov bakhtiyorova baki bakiera bakke bakken bakker bakos bakshi bakun bakırcı
bakırcıoğlu balaban balabanović balakrishnan balan balasubramanian balat balawender balašević balašković balaž balažević balboni balcar balcarová
balcer balcerzak balcewicz balck balcı baldacci baldassarre balderas baldi baldini baldo balducci baldwin baldé balestra baleta baletić balević
balešević balfour balik balint balinčić balistreri baljak balkow ball balla ballard ballarin ballesteros ballouhey ballı balmer balnuweit balode
balodis balog balogh balogová balogun balogšandor baloun balounová baloyi balsamo baltacı baltag baltin balzano balzer balázs baláž balážová bamford
bamidele bamiloye bamisebi banach banachowicz banasiak banasik banaś bancerz banda bandeville bandini bandić bandićštimac bandl bandopadhyay banerjee
banica banić banićević banićjokić banjac banjak banjalić banjari banks bannister bannon bannáin banov banse bantwini banu banville banyś banáin
baoighealláin baoighill baoill bappa baptista barajas baral baraldi baran baranjec baranka barankiewicz baranková baranová baranowicz baranowski
baraza barański barbagallo barbarićšehić barbarosoğlu barbarossa barbarulo barbato barber barbera barberi barberis barbero barbier barbieri barbiero
barbosa barbu barbulescu barclay barcz barczuk bardek bareja barela baretta bareš barešová bargan barile barillà barinić barisić barišić barker barlas
barletta barlow barna barnard barnes barnett barneville barone barongo baroni barošević baroševčić barr barra barraclough barragán barras barratt
barraza barreca barrera barresi barreto barrett barretta barrientos barron barros barrow barrows barry barsotti barszczak barta bartczak barteczko
bartela bartell bartels barth bartkowiak bartkowicz bartlett bartnik bartocha bartoletti bartoli bartolini bartolomei bartolucci barton bartosik
bartoszak bartoszczyk bartovič bartovičová bartoň bartoňová bartoś bartoš bartošek bartošková bartošová bartulin bartuś barták bartáková
bartłomiejczyk bartůněk bartůňková barylla barzani barák baráková baróid barłóg basa basaj basar-klapec basara basarić baseda bashirian basile basista
basmacı basnet bassani bassi basson bastajić bastać bastola basynat baszak bateman bates batinićšantić batista batnožić bato batra batta battaglia
battista battisti battistini battke batty baturalp batz batóg bauch bauer bauermeister bauerová baumann baumbach baumeister baumgart baumgartner baur
bauschinger bauschke bautista bava bavaud bawa bawer bawoł baxter bayazıt baydar bayeni bayer bayerová baykam bayliss bayraktar bayraktutan baysoy
bazela bazydło bazylewicz bazyluk bañuelos bača bačová bağış bałazy bałdys başaran başer başoğlu bašta baštová bažant bažantová beacháin beadle
beaglaoich beagáin beahan beal beannuille beard bearnáin beartlaigh bearáin beattie beatty beauchamp beaumont beavogui becerra bech bechtelar beck
beckel becker beckmann bedewitz bedford bedini bednar bednarczyk bednarek bednarowicz bednarski bednarz bednařík bednaříková bednář bednářová beech
beele beer beerli beggerow begley begum beh behl behr behrenbruch behrendt behruzov behruzova beier beirgin beirne beissmann bejan bejenari bejenaru
bejger bejm bejma bejnarowicz bekavac bekdik bekjarev bekker bekmurodyev bekmurodyeva beko bekonja bekovac bektaş bektaşoğlu bekus bekvalac bekčić
belcar belec belenzada belivuk belić bell belli bellini bello bellomo bellotti bellucci belmonte belojević belopoljac belotti belović belovuković
beloševac belošević beltrame beltrami beltrán belvisi belz belčević bembenek benaković benatti benavides benavídez benašićpavlović benda bendová
benecke benedetti benedetto benetti beneš benešová bengtsson bengu benigni benini benjamin bennardo benner bennet bennett benninger benoit benson
bentivoglio bentley benvenuti benvenuto benz benzing benítez beoláin berak beran beranová berardi berberoğlu berdzik bereda berends berendt beresford
beretta bergamasco bergamini berge berger berggren berglund bergman bergmane bergmanis bergnaum bergqvist bergrová bergstrom bergström beribak berka
berková berky berkyová berminghim bermúdez bernabei bernal bernard bernardi bernardini bernardová bernasconi bernatek bernatović bernatowicz berner
berney bernhard bernier berning bernolák bernoláková berntsen berry berríos berset bertaccini bertani bertelli bertelsen bertenbreiter berthoud berti
bertini berto bertolini bertolussi bertrand berus berxwedan beránek beránková beso best bester betancourt bethke betlej betschart betti betz
beushausen beutelspacher bevan bevilacqua bevk beye beyeler beyer bezděk bezděková bezjak bezuidenhout bečka bečková bečvář bečvářová beđan beļavske
beļavskis bełz bełza beňo beňová beśka beşerler beşikçi beşok bhadresha bhagat bhailis bhailís bhaird bhaitéir bhakta bhaldraithe bhalla bhana
bhandari bharadwaj bhat bhatia bhatnagar bhatt bhattacharya bhattacharyya bhattarai bhattathiri bhatti bhavsar bheacháin bheannuille bheatha bhebhe
bhedleni bheithigh bhejelibomvu bhembe bhengani bhengu bhensela bhiadhtaigh bhial bhiocáire bhloscaigh bhogal bhosc bhovungana bhreitheamhain
bhreithimh bhriain bhríde bhua bhulbh bhulf bhungane bhuyeni bhuí bháin bhál biacháin biagetti biagi biagini biaidh bianc biancheri bianchetti bianchi
bianchini bianco biasci biasta biataigh białach białas białasik białczyk białek białk białka białkowski białous biba bibby bibi biccari bicek biceková
bichler bickel bickerstaffe bickley bicz bidaud bideau biedermann biedrzyński biegała bielak bielas bielat bielawski bielecki bieler bielert bieleń
bielik bieliková bielski bienasch bienia bieniak bienias bieniek bieri biernacik biernacki biernat biesaga biesek biesenbach biesty bieszke bieńkowski
bigdeli biggi biggs biglebauer bijl bikelwayo bikwayo bildik bilen bilewicz bilgen bilgin bilgiç bilir biljan billings bilogravić bilolyev bilolyeva
bilopavlović bilski bindi bingham bini bins bionaz biondi bionáin biorainn bioráin birca birch bird birgen birinci birkemeyer birkett birlik biro
biro-datković birtašević birziņa birziņš birzniece birznieks biró birčaković birčanin bisaga bisconti biseniece bisenieks bisgaard bishop bisio bisset
biswas bitca biteye bittner bittnerová bivol bivolarević biwott biyase biyela bizetić bizjak bizumić bizzarri biçer bićanin biškićmerkaš bjelanović
bjeletić bjelica bjelinić bjelivuk bjelić bjeličić bjelja bjeljac bjelkić bjelobaba bjelobrk bjeloglav bjelogrlić bjelojević bjerke bjerregaard björk
björklund bjørnstad blackburn blackwell blaga blaha blaho blahová blair blake blanc blanchard blanckenberg blanco bland blanda blaschek blaser blasi
blassneck blatančić blatter blaua blaus blazević blaćanin blaško-vidosavljević blašković blažanović blažek blažková blecha blechová blekte blick
blioscáin bloch blochwitz block blockhaus blom blomqvist blowick blum blume blundell bluszcz blythe bláca bláha bláhová bláthmhaic boadi boadu boahen
boakye boakyewaa boardman boatemaa boatemaah boaten boateng bobak bobal bobek bober bobeta bobik bobinac bobko bobková boboc bobrowicz bobryk boburov
boburova bocchi boccia bochenek bochnak bochnia bociek bocić bockovac-kunštek bocokić boda bodaicín bode bodea bodhlaeir bodhlaer bodian bodini
bodiroga bodnár bodrug boduch boduroğlu bodych bodzak bodziony boehm boer boffa bogaczyk bogan bogdan bogdashin bogdał bogdán bogenrieder
bogisavljević bogisich bognár bogoljubović bogosavac bogucki bogumił bogusiewicz bogusz boguta bogáin bohan bohdanowicz bohge boháč boháček boháčková
boháčová boi boico bojarczuk bojczuk bojdo boje bokanović boke bolat bolatlı bolf-kovačić bolghuidhir bolguidhir bolkovac bolle bolliger bolm
bolot-salaj bolta boltić bolton bolunović bomeštar bona bonanni bonanno bonato bonaya bonazzi bond bondare bondarenco bondarenko bondars bondaruk
bonde bonderović bondra bondrová bondyra bondžić bonelli bonetti bongiorno bongiovanni bongo boni bonifazi bonilla bonini bono bonomi bonomo bonsra
bonsu booth bophela borah boratav borbély borczyk bordian bordoni borejko borek boreland borelli borer borge borgeaud borges borghi borgia borgschulze
borilović borinčević borisavljević bork borkiewicz borkovački borković borkowicz borkowski borland bormann bornscheuer boros borovac borovička
borovičková borowiec borowski borra borrego borrelli borrmann bors borsch borta bortacháin bortkiewicz bortolin bortoluzzi bortot boru boruc
boruschewski boruń boryczko borysewicz borysiak borysiewicz borysiuk borzych borzym borčanin bos bosanac bosančić boscaino bosch boschetti boschi
bosco boscolo bose bosek boshoff bosi bosiljkić bosiljković bosiljčić bosire bosler bosman bossard bosshard bosson bostan bostock bosák bosáková bota
botan botello botezatu botha botiryev botiryeva botnari botnaru botsford botta boucher bouda boudová boulton bourcard bourne bourrouag bouschen bouček
boučková bouška boušková bove bovolenta bowden bowen bower bowers bowes bowles bowman boxhammer boyabenyathi boyacı boyce boyd boyde boye boyer boyes
boyko boylan boyle boz bozalo bozdok bozdokov bozdoğan bozkurt bozkır bozoğlu bozsik bozzi bozzo boček bočkai bočková boška bošková bošnjakovićholik
bożek božanić božanović božićković božič božičanin božičić božičković brabcová brabec brabencová brabenec bracha brachaczek brachman brada bradbury
bradden bradley bradová bradshaw bradtke bradvić brady bradáin bradáč bradáčová braga bragg brahaj brahmbhatt braia braithwaite brakus brambilla
bramley branaola branca branco brand brandenburg brandi brandis brandt brannelly braonáin brassil bratina bratojević bratonožić bratović bratu brauer
braun braunová bray brańka breanndáin breasail breasláin breathnach bredenkamp breguła breheny brehmer breisleáin breit breitenberg breitenstein
brejcha brejchová brejnak brekke bremer bremser brennan brenner bresciani breslin bresnehan bressan breton brettschneider breu breuer brewer brezina
brezinová breznik brezo brezovac brezovnjački brečko breņķe breņķis breś brešković brežančić briano brianáin briartaigh bric bridge bridges bridson
briede briedis briesenick brigandì briggs bright brignone bringmann brinjak brinkmann brinza briody briones briseño brislane brisleáin bristow brisuda
brito britton brix brizzi briútean brkanović brkić brnićlevada broadbent brock broda brodawka brodowicz broening brogi brogli brojek brolcháin
bromfield broncel broniarek broniek bronka brookes brooks brophy brosch brosnacháin brosnan broszkiewicz broughton brouwer browarczyk brown browne
browning brož brožek brožková brožová bruacháin bruadair bruadar bruce bruckmann bruder brudny bruen bruhns bruic bruiséal brumat brun brunelli
brunetti bruni brunkeviča brunkevičs brunner bruno bruns bruschi bruton bruun bruzda bruzzone bruś bryant brychta brychtová bryczek bryda brygoła
bryja bryndza bryzek brzeziński brzeźniak brzozowski brzykcy brząkała brzęk brádaigh bráonáin brázda brázdil brázdilová brázdová brändli bräutigam
bréanáin bríonáin bródka brógáin bróithe brózda brömme brügger brüggmann brđanin brđović buachalla buadhacháin buadhaigh buaile buač buača bubak
bubalo bubel bubeník bubeníková bucaklı bucalo bucalović buccheri bucci buch buchalik buchanan bucher buchholz buchrucker buchta buchtová buck buckley
buckridge bucur buczek buczko buczkowski buczma buczyński buda budai budak buder budhlaeir budiman budimčić-kovačević budiyanto budkiewicz budniak
budreiko budrewicz budych budzeń budzich budziński budzyń budzyński buga bugiel bugno bui buile builis builtéir buitléir bujak bujas bujko bujor
bukhosini bukovská bukovský bukowiec bukowski buksa bulaja bulak bulanda bulat bulatović bulczak bulgarelli buljat buljin buljubašić buljugić bull
bullock bulovan bultmann bulut bundgaard bundi bunea bunescu bunjes bunoza bunuševac buongiorno buonomo burani burazer burazor burchard burchardt
burchill burckhardt burczak burda burdach burdová burduja burević bureš burešová burgess burghagen burgio burgić burgos burhonov burhonova burian
burianová buriánek buriánková burke burkhard burkhardt burkiewicz burlacu burmeister burnach burnett burns burri burrows burt burton buruiana buruk
burza burzawa burzec burzyński burđak busak busari busch buschbaum busemann bush busienei buslaver busse bussmann bustamante bustos busuioc buszka
buszkiewicz buszko buszta butala butarević butcher butera buthelezi butler butnaru butrym butt butterworth buttimer buttimore buza buzzi bučanin buček
bučkalović bučková buđićhalas buława buśko buša bušetinčan bušs bylina byrd byrne byrnes byrtus byrtusová bystrek bystroń bytner byzdra bzdęga bzymek
bácaeir bácaer báez báidh bálint bárta bártová báth bäcker bär bättig béagáin béalatún béarra béataigh béice béireach bétancourt bílek bílková bílá
bílý bína bínová böhm böhmová bölükbaş bölükbaşı bönisch börgeling börner böttner bùi búrc búrca büchele bühler bühlmann büker büngener bürger
bürklein büscher büttner bąbel bąbol bączkiewicz bąk bąkiewicz bąkowski bērziņa bērziņš bērzīte bērzīts bělohlávek bělohlávková bīriņa bīriņš bıçakçı
błasik błaszczak błaszczyk błaszyk błaziak błażejak błażejczak błażejewicz błądek březina březinová bříza břízová bździuch cabała cabhail cabraigh
cabras cabrera cabán caccamo caccavo cacciamani cacciapuoti cadden caddow cadena cadhain cadhla cadhlaigh cadogan cadoni cafferkey cafferky cafferty
caffrey caforio cafraigh cafua caggiano caha cahalane cahillane cahová caiazza caiazzo caibe caidín caillat cailler cailpín cailín caimbeul caimbéal
caingne cainnigh cairbre cairealláin caiside caisleáin caislin caisín caithir caithlín caitigín cajner cajzler calabrese calabria calabrò calafiore
calaigh calame calandro calbhaigh calderón caldwell cali califano calik calin callaghan callahan callanan callanáin callegari calligan calligaris
callinan calláin calnáin caluza calvert calvillo calì calò camacho camara camarillo cameron camilli cammarata cammisa campagna campana campanella
campanini campbell campion campisi campoli campos canainn canale canales cancelliere cancellieri candan candelaria candido canepa cangiano canino
canjko-novak cankar cannata cannella canniffe cannon cannone cano canova cantagallo cantoni cantwell cantú canu caobhacáin caobháin caochlaigh
caochlaí caocháin caodhla caodháin caoidheáin caoile caoileáin caoillidhe caoilte caoimh caoindealbháin caoinigh caoinleáin caola caollaidhe caollaí
caoláin caomháin caomhánach caomhánaigh caona caonaigh caotháin caoáin capannolo capasso capatina capała capecchi capek capelli capiga capitani
capizzi caplis capoccia capocotta capogna capone caporaso cappai cappelletti cappelli cappello cappiello capponi capraro capriotti capua capuaigh
capuano caputo cara caraballo caracciolo caradonna caraman caraus carbaire carbajal carbery carbone carboni cardella cardenas cardia cardinale
cardinali cardini cardona cardone cardoso careddu carella caretti carey caricari carini carić carletti carli carlini carlino carlisle carloni carlotti
carlowitz carlsen carlsohn carlucci carluis carmaig carmichael carminati carmody carmona carneiro carnevale carney carnovale carollo caron carosi
carpenter carpentier carr carragher carragáin carraidhin carranza carrara carraro carrasco carrasquillo carre carrera carrero carreón carrghamhna
carrghamhne carrieri carriero carrig carrigy carrillo carrión carroll carrozza carrozzo carrus carráin carson carstens carta carter carthy cartl
cartwright cartáin cartúr caruso carvajal carvalho carvelli carville carè carúin carún casadei casadio casagrande casaide casale casali casano
casanova casares casarez casarlaigh casas casavecchia cascio cascone casella caselli caserta cashman casian casillas casini casolaro caspari casper
caspers cassano cassen casserley casserly cassidy cassim cassin castagna castaldi castaldo castañeda castellana castellani castellano castellanos
castelli castelyn castens castiello castiglioni castillo castle castro casu casula casárez catailín catalano cataldi cataldo catana catania catanzaro
catarsi catellani caterino cathail cathala cathaláin cathaoir cathasaigh cathbhaid cathbhuadha cathbhuadhaigh cathbhuaidh cathláin cathmhaoil catháin
cattaneo cattani cattigan cauley caulfield cauna caune cavaliere cavalieri cavallari cavallaro cavalli cavallini cavallo cavanagh cavazos cavriani
cawley cazac cazacu cazares ceafarcaigh ceallabhuí ceallacháin ceallaigh ceallbhuí ceamharcaigh ceanainn ceannabháin ceannaigh ceanndubháin ceannduibh
ceannfhaola ceannfhaolaidh ceanntabhail ceapóg cearbhaill cearbhalláin cearbhláin cearbháin cearmada cearnaigh cearr cearrúcáin cearrúin cearáin
ceatharnaigh ceballos ceban cebanu cebekhulu cebisa cebo cebotari cebula cebulak cecan ceccarelli ceccarini cecchetti cecchi cecchini cecere cecot
cedillo cegła cehmajster ceirisc ceiriúcháin ceithearnaigh ceja celano celar cele celentano celeste celi celik celli cellini celma celmiņa celmiņš
celms celuch cemal cenge cenni centeno centofanti ceocháin ceoinín ceorais ceothach ceothánach ceothánaigh cepeda ceran cerar cerda cernei cerrani
cerrato cerri cerullo cerutti cervantes cervántez cesaretti cetera cetin ceynowa ceárna chaba chaberek chabior chacha chachaj chachuła chacko chacón
chada chadaj chadha chadwick chagwe chahal chakrabarti chakraborty chalimoniuk challis chalmers chaloupka chaloupková chalupa chalupka chalupková
chalupová chamane chamberlain chambers champlin chan chander chandler chang changawa chapa chapman chappuis chapron chapuis chapuisat charles charlton
charpentier charvát charvátová chassot chatterjee chattopadhyay chaturvedi chatáin chaudhari chaudhary chaudhry chaudhuri chaudry chauhan chavarría
chawla cheara cheba chebii cheboi chebon cheema chelagat chelimo chemtai chemutai chen chenangat cheng chengo chepchirchir chepchumba chepkemboi
chepkirui chepkosgei chepkurui chepkwemoi chepkwony chepngeno chepngetich cheptoo cherchi cherian cherono cherop cherubini cherutich cheruto chesang
chesire chessa chessari chester chettri chetty cheuk cheung cheyech chhabra chiacchio chianese chiaravalle chiavacci chibi chibike chibini chibuike
chicu chidinma chidozie chihai chiliza chilà chimenti chiodi chirchir chiriac chirico chirila chirilov chirita chiu chivu chlebda chlebek chlipała
chloig chlup chlupová chládek chládková chmara chmelař chmelařová chmelík chmelíková chmiel chmielak chmielewski chmura cho chochół choda chodak choi
choille choinnigh chojak chojna chojnacki chojnowski chokshi cholewa cholewka chollet cholmondeley chomba chomhghaill chomiak chomik chomiuk chonco
chong chopard chopra choquart choroś chorążewicz choudhary choudhry choudhury chovancová chovanec chow chowaniak chowdhury choy chołody christ
christensen christian christiansen christie chromá chromý chrosáin chruszcz chrzanowski chu chuchla chudoba chudobová chudzik chudík chudíková chui
chuit chumba chung church churchill chvojka chvojková chvátal chvátalová chwalisz chwała chwedczuk chwedoruk chyb chylak chytil chytilová chávez chłąd
ciabháin ciaccio ciacio ciak ciampa cianaigh cianci ciani cianáin ciapa ciaragáin ciaraigh ciarba ciardha ciardhubháin ciarka ciarmhacáin ciarmhaic
ciaráin ciarúcáin ciastek ciavarella ciaś cibane cibhil cibor cibotari cibula cibulka cibulková cibulová cibuľa cicatiello ciccarelli cicchetti
ciccone cich cichocki cichos cichowlas cichoń cichy ciechowicz cieciora cieciura cieloch ciemięga cieniuch ciepluch cieplucha ciepła ciepłuch
ciereszko cierpinski cierpisz cierpka ciesielczyk ciesielka ciesielski ciesiółka ciećko cieśla cieślak cieślik cifarelli cigoj cihlář cihlářová cikota
cilikan cillartráin cilli cilliers cilltráin cillín cimbaljević cimerman cimeša cimmino cimoch cinelli cingolani cini cinnseala cinnseamáin cinnéide
cinnéir cintrón cioban ciobanu ciocan ciochoń cioffi ciollabháin cioltráin cioni cionnaigh cionnaith cionnfhaola ciorba ciornii cioráin ciosáin ciosóg
ciothaigh ciothóg ciotola ciotti ciołczyk cipolla cipollaro cipolletta cipriani cipriano cirelli cirillo cisneros cisoń ciss cisse cissokho ciszewski
citko citro cittadino ciuba ciubotaru ciuffetelli ciuffreda ciuk ciulla ciumac ciuruś ciuła ciwan ciúinín ciúrtáin cięciwa ciężka claasen claes
claesson claeys clafferty claffey claimhín clancy claochlaoigh claochlaí claonáin clapham clare clarius clark clarke classon clausen clavin cleem
clegg clemente clements clenaghan clerc cleve clifford clinten clocharta clochartaigh clochasaigh cloete clogherty cloherty clohessey clohessy cloonan
clooney cloos clottu cluanaigh cluanáin clárach cléir cléirchín cléireacháin cléirigh clúin clúmháin clúnáin cnuacháin cnáimhsighe cnáimhsí cnáimhín
coady coakley coates cobhthaigh coccia cocco cochláin cochrane codreanu coelho cofała cogan cogiel cogley cohalan coholan coighin coigil coigligh
coileáin coiligeáin coiligh coillte coillín coiléir coilín coimín coincheanainn coinchon coineoil coineáin coineóil coingheallaigh coingheallá
coinghialla coinghiallaigh coinghíola coinne coinneacháin coinneirtinne coinneáin coinnich coinnigh coinnleáin coinnéir coinnér coinnín coinín coirbín
coirnín coisdeala coisdealbha coisteala coistealbhaigh coitir coitirigh cojocari cojocaru cojuhari cokan colangelo colantuono colarič cole colella
coleman coles colesnic coletta colgan colhoun colin collado collaigh collaráin collazo colleneler colleran colley collier colligan collinder collins
collinson colláin colmáin colombo colonna colreavy colucci coluim colunga colón comair coman comartún combes combre comerford comhdhain comhghaill
comhghain comhraí comisky comito comní como compton conacha conagail conaill conaire conallta conalláin conaola conaonaigh conaráin conaty conbhae
conbhaigh conbhaí conbhuaidh conbhuidhe conbhuí conbhá conbá concannon concas concepción concharraige conchobhair conchoille conchradha conchubhair
conchúir condrea condren condron conduibh condún conefrey confhaola conforti confraoich congail conghaile conghamhna congiu coniglio conlan conleágha
conlon conluain conláin conmara conmee conmhacháin conmhaoil conmhaí conmhaídhe conmhuí conmy conmí conn connachtaigh connachton connachtáin
connacháin connaghy connaigh connallta connaughton connbhuí connchamháin conneeley conneely connell connellan connelly connghamhna connmhacháin
connmhaigh connmhaí connollaigh connolly connor connáin connóil connól connúcháin conrach conrad conraoi conree conroy consaidín considine consiglio
constantin constantinescu constantinov cont conthra conti contini contreras contu conway conwell conáin conámha conóil conúcháin coogan cook coolahan
coombes coombs coonan cooney cooper copeland coppola corazza corbett corboz corbáin corcora corcoran corcoráin cordero cordes cordioli corduff coretti
corish corkery corlaigh corley cormacáin cormaic cormican cormick cormier cornejo cornelissen cornelsen cornish coronado corracháin corradi corradini
corrado corradáin corragáin corraidh corraidhin corraigh corrales corrao corrdhuibh correa correale correia corrghamhna corridan corridori corrigan
corráin cors corsi corsini corso corsten cortese cortesi cortez corti cortinovis cortés cortéz corwin coscair cosentino cosgair cosgrave cosgrove
coslovich cosma cossu costa costache costagáin costantin costantini costantino costanza costanzo costea costello costelloe costigan costin cosáin
cotorobai cotruta cotthardt cotto cotton cottone coufal coufalová coughlan coulibaly coulon coulson coulter counihan courcey cournane court courten
covaci covalciuc covalenco covali covarrubias coviello cowan coward cowley cox coyle cozma cozzani cozzi cozzolino crabtree craciun crahan craidheáin
craig craith cramer crampsey crampsie crane crangle cranley craobháin craven crawford crawley crea creagáin creciun creedon cregan crehan creighton
creimín cremin cremona cremonesi crepaldi crescenzi crespi crespo cretu crevatin criagáin crimi crimmins crimín crinion criomhthain criostóir
criostúir crippa crisafulli crisan criscenti crisci criscione crispino crist cristea cristescu cristiano cristofaro critelli crnogaj croce croft
crohan croidheáin croithín croitor croitoru crompton crona cronelly cronin cronjäger cronnje crook crooks crosbie cross crossan crosskofp crossley
crosáin crota crotaigh crotty crouch crowe crowley crowther cruacháin cruadhlaoich crucháin cruciani cruciata crudden crudu cruickshank cruitín cruz
cryan crábháin cráibhín créadaigh créagáin críodáin críogáin críonáin cródhal cróil cróinín crónallaigh crónghaile crúis csapo csonka csordas cuacach
cuag cuagáin cuaig cualáin cuana cuanacháin cuanaigh cuanna cuannaigh cuanáin cuarnáin cuarta cucchiara cucciniello cuch cuche cucos cucu cuddihy
cudzich cuellar cuideagáin cuideagánaigh cuidithe cuigeannaigh cuileamhain cuileannáin cuileanáin cuilinn cuilleáin cuilliudha cuilliú cuillín cuilín
cuimilín cuimín cuineáin cuinneacháin cuinneagáin cuinneáin cuinnleáin cuinnéir cuirc cuireáin cuirleáin cuirreáin cuirrín cuirtéir cuirtéis cujba
cukier culhane cullaigh cullen culligan cullinan cullinane culloty cumascaigh cumhail cumhaill cumiskey cumisky cummerata cummings cummiskey cummisky
cunha cunnaidh cunnane cunneen cunningham cuomo curci curcio curdaigh curiel curnane curneen curnyn curraidh curraidhin curran curraoin curreli currie
curry curráin curtis cusack cusimano cusnir cusumano cuthbert cuzzocrea cvetković cvetljanin cvetojević cvetuljski cvijan cvijanović cvijančević
cvijetin cvijetinović cvijetić cvijić cvjetičanin cwalile cyba cybul cybulski cydzik cygal cygan cyganik cylwik cyman cymbała cymer cyprich cyprichová
cyrek cyroń cyrulik cywka czaja czajka czajkowski czajor czak czapiga czapla czarnecki czech czechowski czekaj czenczek czerepak czerkies czermak
czerner czerniak czerniakiewicz czerniec czerwionka czerwiński czesak czochara czopik czosnyka czubaj czubaszek czuj czulak czupryn czupryna czura
czuryło czylok czyż czyżewski częścik członka cába cádáin cápa cárdenas cárthaigh céadagáin céadaigh céidigh céileachair céilleachair céirín céitig
céitinn céitín cérúcáin cíger cígerová cíobháin cíobhánaigh cíoráin cíosóg cíosóig círríc císař císařová cógáin cómair córdova córrain cúilriabhaigh
cúirnín cúise cúlacháin cúláin cúndúin cúndún cúnúin cúnún cúrnáin cúrsa cālīte cālītis cąkała cīrule cīrulis cłapa d'agostino d'aleo d'alessandro
d'alessio d'amato d'ambrosio d'amico d'amore d'andrea d'angeli d'angelo d'anna d'arcy d'argenio d'avino d'elia d'errico d'incà d'ippolito d'onofrio
d'orazio d'urso daako daakoaa dabhoireann dabhráin dabháin dabija dabić dabižljević dabnjak dabo dabović dabrowski dabčević dach dacko dadej dadić
dafunić dagane daghnáin dagović dahlberg dahm dahmen daibheid daibhidh daibhíd daibhín daidone daimer daimhín daišević dajić dajlić dakićkožić dalal
dale dalgaard dalkıran dalleaste dallenbach dalmasso dalton daltún daly damanik damaske damayanti damian damiani damiano damico damljanović damm dan
danachair danaher danciu danel danenhauer dang daniec daniel daniele daniels danielsen danielsone danielsons danielsson danieluk danila danilczuk
danilová danisz daniš danišová danjuma dankiewicz danko danková danneberg danner danso dante daněk daochain daoda daola daraż daražac darby dare
dargacz dargan dargáin darii darko darmawan darmody darojat darteh dartey darul darłak das dascalu dasey dasgupta dattilo daubner daudrich dauer
daugherty daum dauth dautzenberg davenport davern davey david davidović davidovićamić davidová davidsen davidson davies davis davison davitt davoli
davoren davronov davronova dawes dawidczyk dawidek dawiec dawson day dayal dačković dačović dağdaş dağlaroğlu daňko daňková daňo daňová dašić de
deacair deacon deagánaigh deakin dean deane deargáin dearmada dearáin deasmhumhna deaueroux debeljak debenjak debnár debnárová dec decker deckert
deckow declerck declercq decock decoster dedejić dedijer deegadan deehan deeley deeney deerberg degano degrassi dehmel deiana deignan deirg dej deja
dejanović dejneka dejová dekker dekýš dekýšová dela delacrúz delafuente delagarza delahunty delalić delaney delao delapaz delargy delarosa delatorre
delazy delekta deleón delfino delgadillo delgado delikat dell'amico delogu delonge deloughrey deloughry delrío delvalle delwayo dembelé demeter
demetrová demiańczuk demir demirbaş demirel demontis dempsey demurtas demut denaro deneka denesik dengler denihan denis denison denkel denkiewicz
dennehy denner dent denti denzinger denzler deol deoraidhin deoráin deptuch dera derbyshire deriu dermody derr derrig dersim dertmann deryło desai
deschamps deshmukh deshpande desiderio desmet desogus destro deszcz dethloff detka deuschle devald devally devane devaney devanney devar devedžić
devenney devereaux devereux devetak devilly devine devitt devkota devlin devos devrnja devčićkatić dewhurst dewilde deágha deághdha deák deđanski deģe
deģis dhadho dhakal dhaliwal dhar dhawan dhiarmada dhillon dhingra dhlamini dhlomo dhonncha dhonnchadha dhonnchaidh dhorchaidh dhuarcáin dhubhghail
dhubhghaill dhuibh dhuibhir dhuinn dhuinneabháin dhuinnshlé dhuinnshléibhe dháibhidh dháibhis dhúirnín dia diaby diack diaconescu diaconu diagne
diakhaté diallo diamanka diamanti diana diao diarmada diarra diatta diattara diaw diawara dibbert dickens dicki dickinson dickson dieckmann diedrich
diekmann dienel dieng dietrich dietsche dietz dietzsch dieye diezel diffin diffley dighe dignan dijkstra dikane dildar dilla dillane dillon
dilmurodyev dilmurodyeva dima dimba dimbane dimbani dimitrijević dimitrić dimitrovski dimić dimkić dimković dimović dimčević dimčić dimšić dinabantu
dinan dinangwe dinca dindela dindi dineen dingarac dingelstedt dingila dingiswayo dini dinneen dinu dinwa diolain dioláin diolúin diolún diome dione
diongue dionisi dionún diop dioráin diothchain diothcháin diouf dioum dippenaar dippl direáin dirgantara dirrane diskin distefano dittmann dittmar
dittmer dittrich dittrichová divald divenney diviš divišová dix dixon diyorov diyorova dizanov dizdar diène diédhiou diémé djetka djitté djokoto
djurasek dlaba dlabane dlabazane dladla dlakadla dlakela dlamane dlambula dlamdaka dlamini dlamlenze dlangamandla dlawuza dlebenkomo dlodlo dlomo
dlouhá dlouhý dludla dludlu dlungwana dmoch dobbrunz dobeš dobešová dobiáš dobiášová dobler dobosiewicz dobosz dobre dobrescu dobrilović dobrinković
dobrosavljević dobrosz dobrovolná dobrovolný dobrowolski dobroń dobrzyński dobson dochartaigh docherty dochioiu dodaro dodd dodds dodon dodson dogan
dogaru doghair dogherty doherty dohnal dohnalová dohring doibhilin doighre doingeard doirnín dokonal dokoupil dokoupilová dokoza doktór dolainn dolan
dolaček dolch dolci dold dolega dolejš dolejšová dolejší doleček dolečková doležal doležalová doležel doleželová dolinar doliwa dolničar dolović
domagała domanović domazet domański dombrovska dombrovskis dombrowski domhnaigh domhnaill domhnalláin domingues dominiak dominici domińczak domiševac
domjan domka domljan domowicz domoń domurad domínguez domínquez domżał donagher donald donaldson donaoile donati donato doncabe donchadha donchú donda
dondur donegan donević donghaile dongol donica donie donkor donlon donnabháin donnagáin donnan donnchadha donnchaidh donnchú donndhubhartaigh
donndubhartaigh donnellan donnelly donnghaile donnghusa donnáin donoghue donohoe donohue donovan dončić doogan doohan doolan dooley doorty dopuđa
dopša doran dorawa doraí dorcha dorchaidh dorchaidhe dorchaigh dorcháin dordan dordáin doria dorić dorna dornan dornik doro doroba dorobek dorobisz
dorociak doronjski dorontić doronzo doroszkiewicz doroszuk doroz dorrian doruch dorynek doshi doskoczynski doskočil doskočilová dostál dostálová
doubek doubková doubrava doubravová doudigan douglas douša doušová dovudov dovudova dowd dower dowley downar downes downing doyle dočekal dočekalová
dočkal dočkalová dočolomanská dočolomanský doğan doža drabczyk drabik dragan draganović draghici dragin dragić drago dragoi dragojlov dragomir dragone
dragoni dragovićzafred dragu drake drakčić dramlić dramé draper drač dračić drašković drechsler drees dreher dreier dreimane dreimanis dreissigacker
drej drela drenjačević drennan dressler drewicz drewnik drewniok drews drešević driessen drinić drinjak drisceoil driscoll drljan drljača drmanac
drmanović drmončić drobek drobik drobisz drobniak drobnik drobny drohan droighneáin droppa droppová droz drozd drozda drozdová drozdowicz drozdowski
droś droździel droździk drożdżal druacháin drummond drury druszcz drvarević drvenica drwięga drygas drygała dryka drynda drywa drzał drzewiecki drábek
drábková dríscín drócháin dróna drónaidhe dróżdż drążyk drča drčelić duah duale duarcáin duarte dubandlela dubashi dubazane dube dubey dubha
dubhabhoireann dubhagáin dubhaigh dubhartaigh dubhchain dubhda dubhdháin dubhdábhoireann dubhghaill dubhgáin dubhlaigh dubhlainn dubhlaoich
dubhluachra dubhláin dubhradáin dubhshláine dubhthaigh dubhuidhe dubháin dubiel dubik dubochet dubois dubovská dubovský dubravec dubská dubský dubuis
dubuque duca ducci duchnik duchoň duchoňová duckworth ducommun ducret duczek duczmal duda dudała dudczak dudek dudeková dudko dudková dudkowiak dudley
dudová dudziak dudzicz dudziec dudzik dudziński dudás dueñas dufek duffield duffin duffy dufie dufková dufour dugaja dugar duggan duhig duhy
duibhealla duibheannaigh duibhfhinn duibhgeadáin duibhgeannaigh duibhgeannáin duibhghealla duibhghiolla duibhginn duibhir duibhleanna duibhlearga
duibhne duibhthe duibhín duibhínn duigeannaigh duignan duigneáin duilearga duilleáin duineacha duinn duinneacha duinneacháin duinnléi duinnshlé
duinnshléibhe duinnín duirnín duithche dukada dukat dukovac dula dulchaointigh dulemba dulewicz dulik dulla dullová dulohery dulová dumakude dumanjić
dumanlı dumas dumała dumin duminy dumisa dumitrache dumitrascu dumitrescu dumitriu dumitru dumnić dumont duncan duncáin dunford dungan duniec dunka
dunková dunleavey dunleavy dunlop dunn dunne dunning dunphy dunshléibhe dunworth dupan dupont dupuis dupuy durak duran durand durante duras durczok
durgan durkan durkin durlak durlej durlik durma durmaz durnan durnin durrant durrihy durán duszczak duszczyk duszkiewicz duszyński dusík dusíková duta
dutkiewicz dutoit dutt dutta dutto dutton duval duvnjakčuljak duyaza duygulu dułak dušek dušková duży dvizac dvokić dvonč dvončová dvoranac dvorská
dvorský dvořák dvořáková dvořáček dvořáčková dwala dwamena dwivedi dworczak dworniczak dwyer dyal dybał dybaś dybiec dybka dycha dyczko dyda dydak
dydo dyer dyett dyja dyjach dyjas dyka dykas dylak dylik dylong dylus dymarczyk dynak dynia dyrek dyson dyszkiewicz dyszy dytko dytrych dywan dzene
dzenis dziadkiewicz dziadkowiec dziadowicz dziadura dziarmaga działa działak działo dziczek dzidek dziduch dziechciarz dziedzic dziedzina dzienis
dzienisz dzienniak dzierwa dzierżak dziewa dziewior dziewit dziełak dzieża dzika dzikiewicz dziopa dzirkale dzirkalis dziuba dziuban dziuda dziugieł
dziurdzia dziurla dziwak dziób dzokoto dzurjanin dzurjaninová dzwonnik dáibhid dáibhidh dáibhis dáibhís dála dálaigh dávid dávidová dávila dächert
dème déadaigh déide déise déiseach déisigh díaz díghe díochon díocháin díomasaigh díscín dóláin döbel döring dörner dörre dúgáin dúinsméarach dúlaigh
dúnadhaighe dúnaighe dúnaí dúnlaing dúnláing dúnáin dúnúrta dúraí dúrcháin dúrcáin dück düşenkalkar dąbal dąbek dąbkiewicz dąbkowski dąbrowicz
dąbrowski dąbroś dąbrówka dębniak dębosz dębowski dębski dědek dědková dīriķe dīriķis dłubak długajczyk długosz długozima džakmić džakula džal džanija
dženopoljac džepina džigumović džigurski džikić džinić džodanović dương eachaidh eachain eachmharcaigh eacháin ealanaidh easboig eaton eberhard
eberhardt ebert ebubechukwu eccles echevarría ecker eckert eckhardt edgar edmonds edorh edun edvardsen edwards effertz effler egan egbochukwu egeli
egelja egeljić egerić egerton eggenmueller egić egli eglīte eglītis ehigiator ehm ehmann ehrig eibhir eich eichenberger eifert eilfirt einert
eisenlauer eiteagáin eitheagáin eivers ekai ekal ekeno ekici ekidor ekiru ekitela eklund ekpo eksteen ekström ekwueme ekşioğlu elbe elbekov elbekova
elder eldorov eldorova eldridge elebiyo eleyth elia eliasson eliaš eligibile elizabeth elizondo eliáš eliášová eliçin elliot elliott ellis ellison
ellwart ellwood elmastaşoğlu elmurodyev elmurodyeva elnurov elnurova elsner elss elton elvina elwart elworthy elyorov elyorova elçiboğa emard
embranthiri emert emery emig emmanuel emmelmann emmerich emuria enache enachi ender endziņa endziņš ene engel engelen engelmann england engler english
engström eni enright enríquez entwhistle entwistle eochadha eochagáin eochaidh eocháin eoghain eoinín epifani eplinius eraslan erasmus erbay erben
erbenová erberk erbulak ercoli erdman erdmann erdoğan eregae erez erginsoy erhan erhardt eriksen eriksson erkekli erlei erm ermini erni ernser ernst
eronat errante errera errichiello errico ertaş ertepınar ertl ertürk ervine erwes erçetin esanu esbensen escalante escamilla escobar escobedo esekon
esenwein esinyen esparza espinal espino espinosa espinoza esposito esquibel esquivel esser esteves esther estrada estévez etyang etzebeth eugster
evangelista evangelisti evans evensen everett evers everts evliyaoğlu evola evoy ewald ewing ewoi eyanae eze ezeugo eáin eóinín eóthach fabbri
fabbricatore fabbro fabian fabiani fabiano fabianová fabiańczyk fabijanović fabiszak fabián fabiánová fabjan fabre fabris fabrizi fabrizio fachtna
faculjak fadda fadden fadel fadian fadipe fagan fagunwa faherty fahey fahham fahner fahriddinov fahriddinova fahy fairbairn fairbank faircheallaigh
fairclough fairhurst fajardo fajdetić fajdiga fajimi fajnor fajnorová fakazi faktor fakude falabi falbo falchi falcioni falco falcone falconer falcão
faleti falk falkowski fallamháin faloye faltyn falvey falzone famuła fan fanara fancello fanelli fanisa fankhauser fannon fanta fantini fantová
fantozzi faodhagáin faoite faoláin faraci faragó farah faranáin faraone farber farcas farell farella faresta faria farida farin farkas farkaš
farkašovská farkašovský farkašová farley farmer farnan farnham farnon farragher farrar farrell farrelly farren farris farrissey farrissy farrow
farruhov farruhova faruga faryna farías farčić fasano fasasi fasoli fassbender fatha fathaigh fatharta fathartaigh fathina faty fauche faulhaber
faulkner faure fava favara favaro favero favre fawcett fay faye fayzbekov fayzbekova fazekas fazio fazliddinyev fazliddinyeva fealy fearachair
fearacháin fearadhaigh fearchair feardhaigh fearghail fearghaile fearghaíosa fearghusa fearn fearon fearraidhe fearraigh fearraí fearáin
featherstonehaugh febian febrianti fechner fedak fedele federici federico fedorczyk fedyk feehan feeney feeny feest fegan fehan fehilly fehr fehrig
fehér feighery feil feirtéar feithín fejfar fejfarová fekete fekonja felban felber feld felder feleppa felici feliciano feliksiak feliniak felisiak
feliziani felke felton feluś femina fencl fenclová fenelon fenighty fennell fennelly fenner fennessey fenske fenton fenwick fenya ferat ferdyn ferenc
ferencová ferguson ferilli ferjan ferko ferková ferluga fernanda fernandes fernandez fernández ferracuti ferraiuolo ferrando ferrante ferranti ferrara
ferrari ferrarini ferrario ferraris ferraro ferrarotti ferreira ferrer ferreri ferrero ferretti ferri ferrigno ferrini ferriter ferro ferroni ferry
festa festuccia feuerbach fhailghigh fhaoláin fhearadhaigh fhearchair fheargail fhearghail fhearghaile fhearghusa fhearraigh fheorais fhiachra fhinn
fhinneachtaigh fhinnéin fhionghuin fhionnachta fhionnachtaigh fhionnghaile fhionnlaich fhionnlaoich fhionntaigh fhionáin fhlaithbheartaigh fhlaithimh
fhlannagáin fhlannchadha fhlannáin fhloinn fhuallaigh fhualáin fhíontaigh fhógartaigh fiacha fiachna fiacháin fiaich fiala fialová fiannachta
fiannachtaigh fiannaidh fiannaidhe fiannaigh fichardt fichera ficová ficoń fidor fidos fidura fidélis fiedler fiedlerová fiedorczuk fiedoruk field
fielding fierek fierro fietz figheadóra figl figueiredo figueroa figura fihlela fijak fijałek fijałkowski fijoł fikus filban filbin filbín filc
filcová filice filiks filimon filip filipan filipek filipiak filipová filipowicz filipowski filippi filippini filipponi filsinger filusz finch fincke
findlay finegan fini finka finke finková finlay finneachta finneadha finneran finnerty finney finnthighearn finnucane finocchiaro finotti finstad
finucane fiodhabhra fionnachta fionnachtaigh fionnagáin fionnalláin fionndhubhcáin fionnghaile fionnghalaigh fionnghusa fionnlaoich fionnmhacáin
fionntáin fionnáin fior fioravanti fiore fiorelli fiorentini fiorentino fiorenza fioretti fiori fiorillo fiorini fiorucci fiołek fiołka firbhisigh
firdavsyev firdavsyeva firgantoro firmansyah firth firtéar fischer fischerová fischetti fish fisher fister fithchealla fithcheallaigh fitratov
fitratova fitrzyk fitschen fitton fitzgerald fitzgibbon fitzgibbons fitzmartin fitzmaurice fitzpatrick fitzsimmons fitzsimons fitzwilliam fiutak
fišbah fišer fišerová flabháin flacco flaherty flahive flaithbhearta flaithbheartaigh flaitheamháin flaithearta flaithimh flaithimhín flaitile flaman
flanagan flanagáin flanjak flannabhra flannagan flannagáin flannchadha flannelly flannery flannghaile flasza flathamháin flatharta flathartaigh
flatley flačer fleischer fleischmann fleming fleszar fletcher fleury flieger flint flis flisek flisiak floder floinn flood florczak flore florea
florek flores florescu floridia florio floris florián floriánová floričelović flottmann flower floyd flynn flárta flórez flückiger focsa fodhladha
fodor fodulović fofana fofie fogarty foged fogele fogelis foghludha foghlú foghlúdha fogiel foglia fois fojt fojtík fojtíková fok folan foley folga
folivarski folta foltýn foltýnová fonda fonseca fontaine fontana fonti forbes forconi ford foremniak foretay forgione foriwaa forkel forlani forman
formanová formica formánek formánková fornalik fornara forrest forsberg forst forster forsyth fortugno fortunato forysiak foschi fossum foster fosu
fosua foti fotihov fotihova fourie fournier fousek fousková fowler fox foyle fołta fořt fořtová fraga fraher frahmeke frainclín frami frampton
franaszek francesca franceschi franceschini francesconi francese francezi franchi franchini francis francišković franco francois francová franczuk
frandsen franecki franey frania franiak franić franjićabramić franjićzelić franke franková frankowicz frankowski franków fransson franta frantz franz
franzis franzmann franzoni franzè franěk fras frasca fraser fraszczyk fratello fratila fratti frau frauen frauendorf frawley frazi fraś freaney
frederiksen fredriksen fredriksson freeman freeney frei freigang freimane freimanis freimann freimuth freisen freitag freitas frelek frelich frema
french frenzel freriks frey freymond frezza frick fricke fridrich fridrichová friedek friedenberg friedli friedmann friedrich friesen friess frigan
frigerio frighil frigo frimpomaa frisch frith frithile fritsch frohn fronczek fronczyk frosch frost frukacz frunza frunze fry frycz frydel frydrych
frydrychová frydrychowicz fryer frymus fréin frías frąckowiak frącz frączek frączkiewicz frątczak ftorek ftoreková fuada fuadacháin fuallaigh fualáin
fuartháin fuaruisce fuaráin fucci fuchs fuchsová fudalej fuentes fuga fugiel fuhlbrügge fujiati fuksa fuksová fulara fularczyk fuli fuller fumagalli
fumarola fundak fung funk funmilayo fuoco furga furgala furgał furgała furlan furman furmankiewicz furno furrer furtado furtuna fusaro fusco fusenig
fust futyma fuze fučík fučíková fuławka fyda fydrych fyfe fábián fágáin fáilbhe fárta fátharta féichín féinneadha fíona fíonartaigh fógarta fógartaigh
fóghladha fóráin förster fúraigh fülöp fąferek fırat g'afforov g'afforova g'afurov g'afurova g'iyosov g'ulomov gaba gabadela gabara gabela gabhacháin
gabhann gabhezi gabhisa gabhláin gabháin gabius gabler gabor gabriel gabriele gabrielli gabrielová gabrovšek gabrych gabryel gabryelczyk gabryszak
gabud gachanja gacheri gacheru gachoki gacháin gaddini gade gadhra gadiaga gadlela gadomski gadschiew gadzała gadzina gadžić gaffney gafraigh gagashe
gages gagić gagliano gagliardi gagović gagričić gagro gahan gaibhre gaibhtheacháin gaile gailis gaillard gailliúin gaillín gailīte gailītis gaina
gairbhe gairbhia gairbhighe gairbhín gaitán gajcy gajda gajdoš gajdošová gajdzik gajec gajewski gajgićmatić gajowiak gajownik gajski gajzler gakii
gakstädter galander galante galarza galasso galati gale galeazzi galgallo galgalo galica galik galinac galindo galić galjak galjen galjer gallacher
gallagher gallaher gallardo gallchobhair gallchóir gallegos galli galligan gallo gallogly galloway galluzzo galláin galošević galuba galván galáin
gama gamberini gambino gamble gamboa gambu gambuse gamez gamhna gamhnáin gamlin gamoń gamper gamrat ganaka gandhi gandolfo ganea ganesan gangan
gangemi gangnus ganguly gantar ganzmann ganzžuparić gaoith gaoithín gaona gaora garaidh garatva garau garavaglia garavan garay garbaciak garbacik
garbháin garcia garczarek garczyk garcía garden gardiner gardner gargan gargiulo garibay garica garifo garland garncarek garncarz garner garnier
garofalo garonja garraghy garrahy garrett garrido garrihy gartlan garza gasela gasik gasjūne gasjūns gaskell gaspar gaspari gasparini gassama gast
gastel gastélum gately gates gathogo gatháin gatimu gatsheni gatta gatti gatto gatwiri gatzka gauder gaudiano gaughan gauthier gautier gavaghan
gavican gavigan gavrila gavrilita gavriliuc gavrilović gavrić gavrović gaweł gawliczek gawlik gawron gawroński gawłowicz gaye gaynard gaytán gazdić
gazibara gazivoda gazu gazzola gaćina gaćinović gačanović gačević gačić gađanski gałach gałaj gałat gałka gałązka gałęza gašpar gašparovič
gašparovičová gašparová gašpić gaži gažiová gažo gbadamosi gbogboade gcaba gcaleka gcugcwa gcumisa gcwabe gcwensa gealabháin gealagáin gealbháin
geannáin geany geanáin gearabháin gearachaigh gearailt gearchaigh geargáin gearty geary gebashe gebauer gebhardt gebhezi gebre gedeza gedi geherty
gehre gehrig gehring gehrke geiger geimhridh geisendorf geisler geissler gemza genchi gengeshe genjega genna gennaro genoud genovese gentili geoghegan
georgescu gerace geraci geraghty gerard gerarghty gerbennow gerber gerdel gerhardt gerhold gerlach germani gerritsen gerschler gerson gervasi gerwig
gesell getka geyer geárd gfeller ghabhann ghale ghallóglaigh gheimhridh gheorghe gheorghita gheorghiu gherman ghilardi ghilleathain ghirmai ghirr
ghita ghoill ghosh ghuala ghunna giacalone giaccio giachi giacomelli giampaoli giampaolo giannelli giannetti gianni giannini giannone giannotti
gianotti giansante giardina giardini gibala gibbons gibbs gibne gibney gibson gichana gicheru gichohi gichuhi gichuki gichuru giec giedrojć giehl
gielen gierach gierak gierasimiuk gierat gierek gierisch gieroń giers giersz giesa giesche gietka giezek gigaba giger gigli giglio gigliotti gikonyo
gil gilbane gilbert gilbertson gilbride gilca gilde gilduff giles gilewicz gilgunn gilhooly gill gilleathain gillen gillespie gillett gillic gillick
gilliland gilliéron gilliúin gillooly gillín gilmartin gilmore gilmour gilroy gilsenan ginevan gineá gininda ginneadha ginneádha ginnitty ginnity
ginty gioacchini gioballáin giobaláin giobláin giobúin giobún gioia giolla giollagáin giollarnáth giollarua giollaruaidhe giolláin gionnachtaigh
gionnáin gionáin giordani giordano giorgetti giorgi giorgio giovannelli giovannetti giovannini giovinazzo girard girardet girardi giraud giraudo girbu
girone girvan girón gisca gislason gitahi gitari githaiga gittins giudice giuffrida giugliano giuliani giuliano giunta giurgiu giusti giustra giża
glaisne glapiak glasnović glasson glasáin glatting glavati glavač glavin glazik gleannáin gleason gleasure gleba gledić gleeson glegoła gleichner
glennon gleđa gliasáin glica glintić glionnáin glionáin gloinn gloinne glonek gloor glosli gloster glostéir glover glođović gložanski gluhović
glukčević glumac glumpak gláibhín gláimhín gmur gmurczyk gniewek gning gningue gnyp gnímh gobbi gobhann gobhozi gocník gocníková godana godanj goddard
godec godfrey godide godlewski godoy godyń godzik godzisz godzwon godínez goebel goedicke gogacz gogan gogarty goggin gogol gogola gogáin gogół goibín
goik goillidhe goilín goireachtaigh goje gokhale golak golan golban golczyk goldbeck goldfuss golding goldkamp goldkühle goldner goldrick golec
golenia goliasz golinelli golisz goliszek golićsamaržija golla gollan goller golling gollnow gollum golláin golob golomski golonko gombai gombay
gombert gomes gomis gomoła gomuła gona goncear gonsior gonta gonzales gonzalez gonzález gonçalves good goodall goodman goodwin goonam goosen goossens
goran gorczany gordhan gorea gorevan gorgol gorham gori goričanec gorišek gorjanski gorman gormáin gorol gortat gorzelańczyk gosek gosik goska
gospodarek goss gosz gotfryd gothraidh gotsholo gotthardt gottlieb gottschalk gottwald gottwaldová gotz goudiaby gough gould goulding govender govoni
gowda goworek goyette gozdur gołas gołek gołofit gołota gołoś gołąb gołębiewski gołębiowski graban grabara grabczak graber grabež grabias grabić
grabovac grabowski graboń graboś grace gracia graczyk gradišar gradištanac gradojević grady gradzki grae graf graham graith graj grallaigh gramhna
gramza granado granados granat granata granato grande grandi grandjean granger grant granà grasse grassi grasso grattan gratzky grau graudiņa graudiņš
graur gravina gray graziani graziano graś greadaigh grealaigh grealish greanacháin greaney greaves greb grebenaržarmen greco grecu greelish green
greenfelder greenhalgh greenholt greenway greenwood greer greger gregersen gregor gregorc gregorczuk gregorek gregori gregorová gregorowicz gregory
gregson greguš gregušová greithanner grennan greppi greschner greszta grewal grey grgič grgurević grialais griallais grianna grianra grianáin gribuste
gribusts grice grieco griego griem griesbacher griese griffen griffin griffiths grifín grigoras grigore grigorescu grijalva gril grilli grillo
grimaldi grimes grimm grimshaw grkavac grkinić grladinović grm groarke grob grobelaar groborz grochola grochowina grochowski grodek groduma grodums
groebli groen gromala gromisch gronkiewicz gronostaj groogan groothuizen gros grosjean grossheim grossi grosskopf grosso grosu grotek grothaus
grothkopp grotke groves growney groza grozdanović groń gruagáin grube gruber grubešićbarbir grubnić grubrová gruchot grudzień grundmann grundza
grundzová gruning grupa gruppuso gruszczyk gruszczyński gruszecki gruszka gruza gryciuk grycz gryga grygar grygarová grygo grygorcewicz grygorowicz
gryka grymuza grys gryska gryszkiewicz gryta grzebyk grzech grzegorczyk grzegorzak grzejszczak grzela grzelak grzelczyk grzelec grzenia grzesiak
grzesiek grzesik grzeszkowiak grześkowiak grześków grznár grznárová grzyb grzybowski grzywacz grzywnowicz gráda grádaigh grádha grálaigh grállaigh
grás gréacháin gréil gréine gríbhthín grífín gríobhtha gríobhtháin gríofa gríofha gröss grötzinger grün grüner grądziel grębowiec grīnberga grīnbergs
grūba grūbe guaire guairim guajardo gualtieri guardado guarino guarneri guarnieri guastella guastone gubain gubben gubernat gubeshe gubhela gubhuza
gubulundu guerin guerra guerreiro guerrero guerrieri guerriero guerrini guest guevara gueye guglielmi gugushe gugán guha guibhir guida guidetti
guidhir guidi guido guidotti guihan guilfoyle guillaume guillen guillot guillén guillí guinan guinand guinane guinevan guinnane guinness guiry guissé
guithín gulati gulgowski gulino guliwe gullì gulyás gumbi gumede gumieniak gumienna gumienny gummelt gumuła gunarto gunawan gundersen guneta gunjača
gunkel gunn gunnarsson gunther guo gupta gure gurrieri gurule gurung gusan gusikowski gusmeroli gustafsson gutal guthrie gutiérrez gutjahr gutkowski
gutmann gutowicz gutowski gutrovac gutschank gutu guzdek guziak guzik guzina guzmán guzun gučanin guściora gušanović gušatović gušavac guševac gušić
gušović guźniczak gwacela gwagwa gwala gwamanda gwanyana gwara gwardiak gwija gwizdek gwoździk gwynne gwóźdź gxabhashe gyamfi gyamfiaa gyasi gyasiwaa
gyawali gzyl gábháin gábor gáborová gáibhtheacháin gáibhín gáineard gál gálvez gámez gánaird gáspár gähwiler géaran géaráin géibheannaigh géibhinn
géidigh gíontaigh gómez góra góraj góral górecki górka górkiewicz górniak górnisiewicz górny górski göbel göckeritz göhler gönültaş görlich görmer
götz götzelmann gúnáin gül güldemeister güler gümüşpala günday güneş günther günz gürbig gürmen güçlü gąbka gągała gąsienica gąsior gąsiorowski
gąszczak gębura gęca gęgotek gęsiarz gładka głogowski głowacki głowiak głowienka głownia głuszko głąb haack haag haas habdas habeeb habel habibi
habibov habibova hablák habláková habšuda habšudová hache hackbusch hackelbusch hackett hadam hadała hadaś hadebe hadfield hadhlairt hadhra hadwich
hadžibeganović haferkamp hafner hagen hagenes haggerty hahessy hahn haibheartaigh haichir haicéad haidhleart haigh haikal haile hailgheanáin
hailgheasa hailpín hailín haimhirgín hainchín haines hainifín hainion hainligh hainmhireach hainmneach hainthín hainín hairbheasaigh hairmeasaigh
hairmheasaigh hairtnéada haiseadha haithbheartaigh haithchir haitheasa hajda hajdas hajdasz hajdinjak hajdu hajduga hajduk hajdukiewicz hajek haji
hajnc hajná hajný hakala hakan hakyemez halake halama halas hald halda haldová hale hales haley halik halilyev halilyeva halim halimah hall hallacháin
hallahan hallam hallanan hallett halliday hallinan hallissey halliwell hallmann hallmhúráin halloran halmhain halpin haluška halušková halvorsen
halvorson halák haláková halász hamal hamann hamera hamerla hamidov hamidova hamill hamilton hammes hammond hampl hamplová hampson hampton hamrol
hamzaoğlu hamzayev hamzayeva hanafin hanbury hanc hancock hand handayani handoko handzel handžić hane hanekom hanenberger hangala hango hanifat
hanižar hankard hankiewicz hanko hanková hanley hanluain hanna hannagáin hannaidh hanncard hannecker hannich hannigan hanniske hannlaoigh hannon
hannracháin hannraoi hanousek hanousková hanrachtaigh hanrahan hanraoi hanratty hansen hanson hansson hanus hanusiak hanusová hanuš hanušová hanzal
hanzalová hanzl hanzlová hanzlík hanzlíková hanáin hanák hanáková hanáček hanáčková haodha haodhgáin haogáin haoidhgin haoidhne haoilbheard haoileáin
haolláin haoláin haonacháin haonghuis haonghusa hapka haponiuk hara haraburda harahoe haramija haran harasimiuk harač harber harcáin harden
hardiansyah hardiman harding hardy haremza hargadon hargadáin hargan hargasser hargreave hargreaves hargáin harini hariyah harker harkness harnapp
harnett haro harper harrachtáin harragáin harries harrihy harrington harris harrison harrop hart hartagáin hartati harter hartigan harting hartley
hartlieb hartman hartmann hartmanová hartnett hartwig hartz harvey haryanti haryanto hasan hasanah hasanica haschke hasiak haslam hasler hassan
hassanah hassani hasse hassett hassfeld hastings hastuti hathorn hattingh hatton hauck haug haugaard haugen hauke haukelidsæter haupt hauser havard
havel havelka havelková haverney haverty havlová havlík havlíková havlíček havlíčková havojić havránek havránková hawkes hawkins haworth hawro
hawrylak hay haydock hayes haynes hayrioğlu hayward hayworth hađa hałat hałka hašek hašková haščák haščáková he heachadha heachairn heachthigheirn
head headhra heaffy heaghra heaghráin heagáin heald healey heallaigh healy heaney heanna heaphy hearbhaird hearbhard hearchaidh hearchú hearcáin
hearghail hearghaile hearn hearne hearnáin hearráin hearáin heath heathcote heaton hebblethwaite heberstreit hechler hecht heckett heczko heczková
hedderman hedegaard hedermann hedigan hediger hedley hedlund heelan heenan heeney heffernan hefferon heffron hegedüs hegedűs heger hegerová heggarty
hegmann hehl heibhrín heichthigheirn heideagáin heidelmann heidenreich heidhin heidler heifearnáin heifrín heigheartaigh heikkilä heikkinen heilíre
heimhrín heinemann heinig heinke heinonen heinrich heinze heireamhóin heiser heislin heiteagáin heithchir heithir hejda hejdová hejduk hejduková hejl
hejlová hejna hejnová helak helaoire heleniak helery heleta heller hellmann hellström helman helmke helpling hempenstall henderson hendriks hendry
hendrych hendrychová hendzel henebry heneghan hengmith henkel hennebry hennelley hennelly hennes hennessey hennessy hennezel hennig hennigan henri
henriksen henriksson henriques henríquez hense hensel henshaw hentel hentschel hentschke heochach heochadha heochaidh heodhasa heodhusa heoghain
heoghanáin hepburn hepenstall hepperle heraghty herberger herbert herbrand herbut herdzik heredia heretik heretiková hereward hering herity herjavec
herlambang herlihy herman hermann hermanová hermanowicz hermans hermansen hermansson hermawan hermecke hermiston herms hernandes hernádez hernández
herold herrera herrmann herschmann hertel hertzog herweg herwig herzenberg herzog heskin heslin hess hesse hessek hessel hession hessler hetmańczyk
hettinger hetzler heuck heunis heval hewelt hewitt hewson heydemüller heywood hečko hečková heřman heřmanová heřmánek heřmánková hhoyiyane
hiarfhlaithe hiarfhlatha hiarnáin hibbert hiceadha hicidhe hickle hickman hicks hicí hicín hicóg hidayanto hidayat hidošanin hiebl hifearnáin
higginbottom higgins higgs higham highne hikmatov hikmatova hildebrand hildenbrand hilgendorf hill hillard hillen hiller hilll hills hilpert hilton
hiltunen himawan hinca hinchcliffe hincu hindeberg hinds hingsen hingst hinneirghe hinney hinnéirghe hinojosa hinrichs hintz hinéirigh hinéirí hiocóg
hiolláin hioláin hionnghaile hiorbhaird hiorbhard hirnštajn hirsch hirschberg hirsi hirt hirthe hirvonen hishon histon hitchcock hitchinson hjort
hjorth hlabangane hlabisa hladká hladký hladík hladíková hlapec hlasni hlatshwayo hlavati hlavatá hlavatý hlaváč hlaváček hlaváčeková hlaváčková
hlaváčová hlela hlengwa hlinka hlinková hlomuka hlongwa hlongwane hlophe hloušek hloušková hlubi hlumakazi hlávka hlávková ho hoban hobbs hobson
hochstrasser hodanovac hodea hodel hodge hodges hodgkinson hodgson hodhráin hodkiewicz hodnett hodovanj hoeger hofer hoffman hoffmann hoffmannová
hofman hofmann hofmanová hofstetter hogan hogg hohenberger hohl hohn hohnheiser hohošbabić hoibicín hoileáin hoirbheaird hoirbheard hoirchinnigh
hoireabaird hoireabhaird hoireabhard hoireachtaigh hoiscín hoistín hoisín hojda hojimurodyev hojimurodyeva hojka holan holanová holas holasová holc
holcová holden holder holdt holec holeksa holewa holeček holečková holguín holinski holl holland hollard hollaráin holliday hollins hollis holloway
hollywood holláin hollúin holman holmberg holmes holmgren holmqvist holohan holoubek holoubková holt holtfreter holub holubová holuby holubyová holz
holzdeppe holzner holá holík holíková holý homa homenick homer hommel homola homolka homolková homolová honan honegger hong honkisz honz hood hooper
hooss hopkins hopkinson hopland hoppe hopper horak horaček horbacz horcáin horgáin horký horna horne horner hornik hornung horník horníková horníček
horníčková horová horská horský hort horton horvath horvát horváth horváthová horvátová horák horáková horáček horáčková horňák horňáková hoskins
hossa hossová hottinguer hotz houdek houdková hougaard hough houghton houlihan houracháin hourican hourigan hourihane house houška houšková hovanjek
hovorka hovorková howard howarth howe howell howells howes howlett hoyle hoza hozová hoàng hočevar hołota hołubowicz hołysz hořejší hošek hošková
hrabal hrabalová hrabia hrabovská hrabovský hradecká hradecký hradil hradilová hraško hrašková hrbek hrbková hrbáček hrbáčková hrdina hrdinová
hrdlička hrdličková hrdá hrdý hrešićdubaić hribar hric hricová hrkalović hrmo hrmová hrnjak hrnčíř hrnčířová hroch hrochová hromádka hromádková hron
hronová hrovat hrubeš hrubešová hrubá hrubý hruška hrušková hrušovská hrušovský hrvatin hrynkiewicz hrůza hrůzová hu huaillearan huaithne huaithnín
hualla huallacháin huallaigh huang huba hubbard huber hubert hubová hubáček hubáčková huckestein huczek huczko hudak hudcová hudec hudeček hudečková
hudson hudzik huebel huel huels huerta huet hughes hugo huguenin huhn hui huidhir huiginn huigín huirthille huiscín huisman huitseacháin huixtlacatl
hujo huka huke hulbój hull hulláin hulme huls humbert humbert-droz humeniuk huml humlová humphrey humphreys humphries huneke hunt hunter hunziker hurd
hurdail hurley hurmholtaigh hurramov hurramova hurst hurtado hurthuile husakovićhodžić huseby hussain hussey huszcza husák husáková hutagalung hutapea
hutasoit hutchings hutchins hutchinson hutchison huth hutnik hutton hutyra huwiler huynh huzanić hušek hušková hyatt hyde hyjek hyland hynek hynková
hynman hyży hágáin hágúrtaigh háilíosa háinle háinlí hájek hájková hála hálová hána hánová hánusaigh hárlaigh häber häfliger häfner hämäläinen hänni
håkansson héadhnú héadtromáin héaghráin héalaigh héalaithe héalaí héaluighthe héamhthaigh héanacháin héanagáin héanaigh héideáin héidhniú héidhní
héigcheartaigh héigearta héigeartaigh héigheartaigh héighne héighnigh héighniú héil héilidhe héiligh héilí héimhigh héimhthigh héimhín héineacháin
héinniú héinrí héiní hícín híde híghne híomhair hóbáin hódhra hódhráin hóghartaigh hógáin hóir hóra hórdha hóráin höcke höft höhne hönig hördt húbáin
húrdail hübenbecker hübl hübner hügel hürlimann hüttcher hütter hýbl hýblová hůlka hůlková iacob iacolare iacono iacovino iacovone iancu iandolo
iannaccone iannello ianni iannone iannucci iaria iasachta iascaire iatco iazzetta ibarra ibbotson ibe ibikunle ibodullohyev ibodullohyeva ibranović
ibrić ibrohimov ibrohimova ichim idzi ierardi iezzi iglesias igličar ignat ignatiuk igoe igov igras igrić igwe ihasz ihejirika ihly ihnačák ihnačáková
ihtiyorov ihtiyorova ikromov ikromova ilančić ilc iles ilie iliescu ilin ilinčić ilisić ilić iličin illing illingworth illés ilori ilupeju ilyosov
ilyosova ilıcalı imali imhof imiela iminza imiołczyk immelman impellizzeri improta imronov imronova indelicato indyk indyka ingham ingoldsby ingram
ingrassia ingrosso inneirghe innes innocenti innseadún inzerillo iodice iomaire ionescu ionita ionrachtaigh iordache iorga iorio iosif iotti iovino
iovu ippoliti ippolito iqbal irawan ireland ireri irfandi irimia irizarry irla iroha irvine irving irwin irzyk isaac isaacs isac isak isakov isaksson
isekenmeier iskierka islam isler islomov islomova ismail ismoilov ismoilova isokun ispas israel issak istrate istrati iswahyudi iten itt iuliano ivan
ivankovićbon ivanov ivanova ivanovs ivančan ivančič ivas ivascu iversen ivkovac iwanow iwanowski iwańczyk iwański iyalla iyanda iyengar iyer izdebski
izzi izzo iústás ičelić işık išpiranović ištoković išvan jablanov jabłoński jachimczak jachimczyk jachna jackman jackowski jackson jacob jacobi jacobs
jacobsen jacobson jacquet jadro jaggi jagica jagielski jagiełka jagieło jagiełło jagodziński jagusch jagušić jahn jahnke jahoda jahodová jailani jaime
jaimes jain jaiyeola jaje jajko jakab jakeš jakešová jakiel jakimiak jakl jaklová jakobek jakobs jakobsen jakobsson jakolić jakoniuk jakopič jakoubek
jakoubková jakubaszek jakubcová jakubczyk jakubec jakubiak jakubiuk jakubowski jakušmejarec jakóbiak jakóbik jalolov jalolova jama jamasijadu jambor
james jameson jamieson jamile jamiu jamnik jamolov jamolova jamroz jamrozy jamrożek jamshidov jamshidova janas janasik janasz janata janatová
jancewicz janczarek janczura janda jander jandová janduła janeković janevski janeček janečeková janečić janečka janečková jangid janiak janich janicki
janiga janik janisz janiszek janiszewski janiuk janka janke jankovitch jankovićbešlić jankovska jankovskis jankowiak jankowicz jankowski janků
janoszek janoszka janota janotová janoušek janoušková janovská janovský janowiak janowski janoševićfranz janoška janošková jansa jansen jansone
jansons jansová janssen janssens jansson jantjies jantos jantošovič jantošovičová januar januchta janus janusz januszewicz januszewski januszko
januško janák janáková janáček janáčková janík janíková janíček janíčková janča janček jančeková jančová jančík jančíková janša janů jaracz jaramillo
jarc jarczak jarczyk jardan jarema jaremek jaremko jarets jareš jarešová jargieło jargiło jarka jarkiewicz jarmuła jarmuż jarmużek jarnec jaroch jaros
jarosiewicz jarosik jarosz jaroszuk jaroš jarošová jarvis jarząbek jasica jasina jasinski jasionek jasiński jaskolski jaskóła jasnoch jasso jast
jastrzębski jasuryev jasuryeva jaszcz jaszczur jaszczyszyn jauk javlonov javlonova javohirov javohirova javůrek javůrková jaworski jayaraman jazbinšek
jazvinšak jaćimović jaćović jałowiec jaśkiewicz jaśko jaśkowiec jašarević jašek jašková jaźwiec jażdżyk jeanneret jech jechová jedlička jedličková
jedľovská jedľovský jeffery jeffrey jeffries jeftić jeftović jefwa jegorov jeka jelačić jelašić jelen jelenová jelica jelimo jelisavac jelita
jellinghaus jelínek jelínková jemeli jendek jendeková jenek jenkač jenkins jenko jenni jennings jensen jeníček jeníčková jeorga jephson jepkemboi
jepkemei jepkirui jepkogei jepleting jepngetich jeppesen jerab jeram jerde jereb jereczek jereminov jeremić jergić jerinić jerinkić jerkov jerković
jerschabek jerzyk jeseničnik jeske jespersen jesus jeszka jeszke jeuša jevremov jevremović jevremčević jevrić jevrosimov jevrosimović jevtanović
jevtić jevtović jevđenić jevđenović jevđević jewell jewuła jezdimirović jezdić jezierski jezior jeřábek jeřábková jeżyk jeżyna jež ježek ježková
ježová jha jhaveri jibela jili jillo jimale jimoh jiménez jimínez jindra jindrová jirka jirková jirků jiroušek jiroušková jirsa jirsová jirák jiráková
jiránek jiránková jirásek jirásková jiyan jiyane jiřík jiříková jocković jodko johal johannessen johannsen johansen johansson johar johnová johns
johnsen johnson johnston johnstone jokanović jokin jokinen jokiwe jokić jokičić joković joksimović joly jomo jonak jonas jonata jonatová jonczyk jones
joniak jonik jonker jonsson jonáš jonášová jordaan jordan jordanović josan joseph joshi joshua jossa jost jostiak joszko joubert jovanović
jovanovićfiličić jovančević joyce jośko jucken judd judek juhart juhl juhász jukuma jukums julien jumiķe jumiķis junek jung jungbluth jungton junková
juqula jurado juras juraszczyk jurašić jurašković jurczuk jurek jurečka jurečková jurina jurinová jurišević jurišin jurišić jurišićspajić jurjević
jurkiewicz jurkovič jurkovičová jurkowski juroszek jurík juríková jurčík jurčíková justesen justina juszczak juszczuk juwita juárez juřica juřicová
juřík juříková juśkiewicz jánošík jánošíková jánská jánský jáquez jäggi järvinen jílek jílková jíra jírová jónás józefczak józwik jóźwiak jóźwik
jönsson jørgensen jürgens jēkabsone jēkabsons jędra jędrak jędral jędrasiak jędraszczyk jędraszek jędruch jędrusiak jędruszczak jędryczka jędrys
jędrzejczak jędrzejczyk jędrzejek jędrzejewski kaari kabala kaberia kabić kablinović kaburu kabza kabát kabátová kacperczyk kacperek kacprzak kaczan
kaczka kaczmar kaczmarczyk kaczmarek kaczmarkiewicz kaczmarski kaczor kaczorowski kaczyński kadakia kadela kadenge kadeřábek kadeřábková kadijević
kadlec kadlecová kadnar kadri kadzo kaesmacher kafel kafenda kafendová kafka kafková kafle kageha kagendo kagwiria kahindi kahinu kahl kahlert kahles
kahlmeyer kahveci kahyang kaimenyi kaingu kainović kairu kaisrová kaitović kajdan kajdas kajganić kajstura kajuju kakai kakar kakkar kala kalaba
kalabić kalajanović kalajdžić kalajitović kalajić kalama kalamiza kalarus kalaš kalašová kalekye kalendić kaleta kaletka kaliciak kalina kalinka
kalinová kalinowski kalinski kalisiak kaliská kaliský kalista kalisz kalita kalivoda kalivodová kalić kalka kallabis kallensee kallio kallis kalna
kalniņa kalniņš kalns kalnāja kalnājs kaloki kalota kalous kalousek kalousková kalousová kalová kaluga kalume kaluđerski kalyan kaláb kalábová kalēja
kalējs kamal kamande kamara kamat kamathi kamau kamber kambič kamdar kamela kamene kamenički kamenov kameník kameníková kamieniak kamieniarz kaminski
kamiński kamoliddinyev kamoliddinyeva kamolov kamolova kampf kampschulte kamyk kamyszek kan kanana kananu kanarek kanaria kandecki kandie kandji
kandora kandzia kandziora kandé kane kanea kang'ethe kangethe kangley kangogo kania kaniewski kanik kanimal kaniyar kanić kanižaj kanja kano kansy
kantor kantorová kanté kanyi kanzaki kapadia kapałka kapcia kapciak kapera kapinos kapka kaplan kaplangı kaplanová kapoor kappe kappler kapral
kaproncai kapulica kapur kapusta kapustka kapuścik kara karabulut karaböcek karadamis karadaş karadeniz karaduman karaer karajčić karakašević karalus
karam karaman karamarković karamata karambu karan karapetrić karas karasová karatošić karaulac karaulić karavidić karać karađorđević karaś
karaśkiewicz karašićević karban karbanová karczewski karczmarek karczmarz kardoš karel karem karen kargol karhoff karika karikari karjalainen karki
karkocha karkut karlak karlinski karlić karlová karlsen karlsone karlsons karlsson karlík karlíková karmelita karnas karnik karpe karpeta karpiak
karpiel karpik karpiński karrass karsten karsznia kartal karuga karul karulová karuri karus karwala karwitha karwot karwowski karyś karásek karásková
karłowicz kasal kasalová kasapoğlu kasavica kaselj kasiak kasica kasperczak kasperek kasprzak kasprzyk kass kassulke kassé kastelik kasten kastner
kasyoka kaszkowiak kasznia kaszuba katarinček kathambi katherine kathrada kathure katoi katona katulić katzinski kaufmann kaul kauliņa kauliņš kaur
kausemann kautzer kavaklıoğlu kavanagh kavka kavková kavčič kawa kawala kawecki kawiak kawira kawohl kawula kawulok kay kaya kaye kayode kazana
kazberuk kazda kazdová kazek kazenski kazimierczuk kazimierczyk kazior kaziród kazmarek kazubek kazungu kačaniklić kačar kačarević kačavenda kačírek
kačírková kałek kałuża kałwa kałwak kaňa kaňka kaňková kaňová kašanin kašiković kašpar kašparová kašpárek kašpárková kašterović kašík kašíková
kaźmierczak kaźmierczyk keady kealey keally kealty kealy keane keaney keany keapock kearney keating keaveney keaveny kedzierski keebler keeffe keegan
keehan keeling keenaghan keenahan keer keery kehoe keightley keil keiner keitany keith kekić keleka keleman kelemen keler kelleher keller kellett
kelly kelm kelvey kemal kemei kemfelja kemmer kemp kempe kemper kempis kempka kempny kempter kendall kendi kendrick kenig kenlon kenneally kennedy
kennellan kennelly kenny kent kenyon keníž kenížová keogan keogh keoghan keoghane keohan keohane kerekes kerin kerins kerl kerley kerlin kerluke
kermody kernan kerr kerrigan kerrisk kershaw kertzmann kerville kerwick keseroğlu keskin kesselring kesselschläger kessler keter kette kettenis keung
keutel kevane keville keys keçeci keïta kešina khaba khabalidaka khadka khaemba khalid khalif khalsa khambule khan khanna khanyeza khanyile khaphela
khathi khathide khathini khatri khatun khawula kheswa khezokhulu khisa kholose khomo khonjwayo khosini khosla khouma khoza khuba khubisa khuboni
khukhuza khulu khuluse khumalo khumalu khumbuza khurana khuyameni khuzwayo khwane khwela kiama kibiwot kibiwott kiboi kibor kiciak kidawa kidd kidoń
kieca kiedrowicz kiehn kielan kielczyk kielich kieloch kiely kiema kiepas kiepura kierane kierans kierat kierepka kiessling kieszek kiełbasa kiełbik
kiełbowicz kiełbus kiełek kigen kihara kihas kihn kiilu kiio kiiru kijanka kijas kilar kilawee kilback kilbane kilbride kilcoyne kilday kildea kilduff
kilfoyle kilgallen kilgallon kilgour kilhooly kilic kiliszek kilkenny killeen killilea killooly killoran killoughry kilmartin kilmore kilner kilonzi
kilroe kilroy kimachu kimaiyo kimanthi kimaru kimberly kimeli kimemia kimosop kimotho kimtai kinadeter kinaghan kinahan kinal kindelan kindl kindlová
king king'ori kingori kingston kiniry kinlan kinlen kinnane kinnear kinnegan kinnerk kinnon kinnunen kinoti kinsella kinzel kinzy kiogora kipkemei
kipkogei kipleting kiptanui kiptui kiptum kipyego kiragu kirby kirch kirimi kirk kirke kirkham kirkpatrick kirkwood kirlin kirst kirsten kirwa kirwan
kiryluk király kis kisabaka kisiel kisilu kissane kiszczak kita kitching kitheka kithinji kithome kitić kitonga kitonjić kitsao kitson kituku
kitumaini kitur kivuva kiwior kizivat kićanović kićeskulov kićevac kičema kičić kišfalubac kjeldsen kjær klaas klabuhn kladar kladarin klaja klama
klamka klander klapka klapková klapper klasanović klatka klauder klaus klausen klačar klašnja kleban klebba kleeberg kleiber klein kleina kleinert
kleininger kleinmann kleinová kleinschmidt kleinsteuber kleiss klejna klekot klemczak klement klementová klemenčič klemme klepka kleven klečina klečka
klečková kliber klikovac klimczak klimek kliment klimentová klimeš klimešová klimko klimović klinac klincov kling klinger klinić klink klinkosz klisz
kliszcz klišanin klječanin kloch klocko klopsch klorek klos klose kloska kloss klouda kloudová klouček kloučková kluczek klucznik kluczyk kluge kluj
klupś klus klusener kluwe klyszcz klyta klíma klímová klęczar klęk kmak kmet kmeť kmeťová kmiecik kmieć knabe knapek knapik knapová kneafsey knecht
kneifel knetsch knez kniaź knies knieć knight knippel knobel knoblich knoetze knorr knorscheidt knotek knotková knott knowles knudsen knut knych
knysak kobak kobel kobela kobia kobryń kobus kobza koc kocabıyık kocaj kocchar koch kochan kochanowicz kochel kochman kochová kociemba kocián
kociánová kocjan kock kocman kocmanová kocourek kocourková kocoł kocsis kocurek koczara koczulla koczy koderisch koehl koehler koelpin koen koenig
koepp koester kofferschlager kofler kofranek kogan kogo kogut koha kohle kohler kohli kohlmann kohnke kohnle kohout kohoutek kohoutková kohoutová
kohrt kohs kohut koirala koivisto koj kojder kojčinović kojčić kok koka kokalj kokanov kokanović kokar kokosza koković kokoškov koks kolade kolak
kolaković kolanek kolanko kolar kolarac kolarczyk kolarević kolarić kolarov kolarz kolasa kolařík kolaříková kolb kolber kolbusz koleiski kolek kolenc
kolendo kolesarić kolesár kolesárová koleśnik kolgjeraj kolková kolly kollár kollárová kolman kolmanová kolnik kolniková kolník kolníková koloch
kolokas kolompar kolonja kolonko kolović kolundžija kolundžić kolundžićradić kolár kolárová koláček koláčková kolář kolářová komad komadinić
komadinović komak koman komander komanov komanović komar komarica komarnički komaromy komarov komarčević komarčić komatina komatinović komatović
komazec kombe kombo komilov komilova kominiak komisarczyk komisarek komljen komljenović komluški komnenić komnenov komnenović komoll komora komorowski
komperda komronov komronova komsta komuda komárek komárková komínek komínková konat konaté konda kondej konečná konečný kong koniec koniecko konieczek
konieczna konieczny konig koning kononowicz konopelski konopka konow konrad konsek konta kontny konté konya koníček koníčková končar koob koome
koomson kopa kopal kopalová kopanec kopas kopała kopciuch kopczyk kopczyński kopecká kopecký koper koperek kopeć kopeček kopečková kopečná kopečný
kopf kopiczko kopij kopik koprivec kopyt kopytko kopyto kopyść kopřiva kopřivová korab korbel korbelová korbut korda kordin kordić kordulup kordus
kordys korec korecová korek korgul korhonen korica korkmaz korkosz kornak kornek kornet korniak korol koronkiewicz koros korotaj korošec korpal korpaš
korta kortajarena korutürk korušac korzekwa korzeniak korzeniowski korzonek korša kosak kosalec kosałka kosela kosenkow koshy kosiak kosidło kosiec
kosina kosinová kosiński koskei koskinen kosman kosno kosoko kosová kosowicz kosowski koss kossak kostadinović kostecki kostek koster kostera kostin
kostić kostka kostkaová kostková kostorz kostrec kostrecová kostro kostrzewa kosz koszewski kosznik kosík kosíková kot kota kotaranin kotaraš kotarlić
kotarčević kotas kotasová kotek koterba kotević kothari kotková kotlarek kotlár kotlárová kotowski kotrba kotrbová kotrljanović kott kouba koubaa
koubek koubková koubová koudela koudelka koudelková koudelová koukal koukalová koutná koutný kouřil kouřilová kovacek kovacs kovalchuk kovalenko
kovalski kovač kovařík kovaříková kovinjalo kovinčić kovjanić kovljenić kovrlija kovács kováč kováčik kováčiková kováčová kovář kovářová kovářík
kováříková kovčin kowal kowalak kowalczuk kowalczyk kowalewski kowalick kowalik kowalinski kowalski kowaluk kowalówka kowara koya koyuncu koza
kozaczuk kozak kozakiewicz kozar kozarac kozarev kozarević kozarski kozdra kozdroń kozdrój kozel kozey koziarz koziatek kozica kozieja kozieł kozień
kozioł kozić kozlica kozlina kozlovački kozlová kozma kozok kozon kozová kozubal kozák kozáková kozłowicz kozłowski koç koçoğlu koçyiğit koćwin kočiš
kočišová kočí kołaczek kołaczyk kołak kołakowski kołata kołodziej kołodziejak kołodziejczyk kołodziejski kołpak kołsut kołton kołtuniak kořínek
kořínková kościelak kościesza kościk kościołek kościukiewicz kościuszko kośka kośnik kość košanin košarac košević košničar košničarević košpić
koštunica košutarac košutić košťál košťálová koźlak kożuszek krabbe kragl kragulj kraguljac krahovski krainčanić krajcik krajewski krajina krajinović
krajišnik krajnc krajniak krajnović krajíček krajíčeková krajíčková krajči krajčo krajčovič krajčovičová krajčová krajčír krajčírová krakowczyk
krakowiak kral kralj kralja kraljinović kramer kranc krance krancis krasa krasić krasnova krastiņa krastiņš kraszkiewicz krata kratochvíl
kratochvílová kratofil krauel kraule kraulis kraus krause krausová krauspe krauz krauza krauze kravchenko krawczyk krawiec kreb krebs kreczmer krefta
kregar kreiger kreissig krejčová krejčí krejčík krejčíková krejčíř krejčířová krekora kremanac kremenović kremer krenc kresoja kresojević kresonja
kresse kretek kretowicz kreutz kreštalica krga krieger kriel krieva krieviņa krieviņš krievs krige krilović krinulović krippner kris krishnamurthy
krishnan kristensen kristiansen kristić kristoffersen krivaja krivaćević krivda krivokuća krivošija krivošić krivčević kričak krička kričković krišan
krišanov krišanović krištof krištofová križaj križan križić krkalo krkeljić krkić krkljuš krkobabić krmelj krochmal kroczak krodinger krogh krohn
krokosz krol kron kronberga kronbergs krop kropáček kropáčková kroupa kroupová krpović krsmanić krsmanović krsmić krspogačin krstajić krstanović
krstekanić krstin krstinić krstivojević krstić krstičić krstonić krueger krug kruger kruk krukowski krull krupa krupička krupičková krupiński krupka
krupková krupová kruschinski kruszewski kruszka kruszona kruzel kruś krušarovski krušković kružević krvavac kryk krysiak krysik krystkowiak kryszczuk
kryszkiewicz krywult kryza krzan krzemiński krzempek krzeszowiec krznarić krzosek krzyk krzykała krzystek krzyszczak krzysztofek krzysztoszek
krzywonos krzywoń krzyśko krzyśków krzyżanowski krzyżostaniak král králik králiková králová králík králíková králíček králíčková krátká krátký krämer
król królczyk królikiewicz królikowski kröckert kröger krúpa krúpová krügel krüger krčevinac krčmar krčmarević krčmář krčmářová krēsliņa krēsliņš
kręcichwost kręcisz kręgiel krępa krężołek krūmiņa krūmiņš ksel kshlerin książek księżak księżyk kub kuba kubacki kubaczyk kubadov kubadova kuban
kubanek kubasiak kubasiewicz kubcová kubec kubek kubelka kubelková kubena kubera kubeš kubešová kubheka kubiaczyk kubiak kubica kubicki kubicová
kubieniec kubik kubina kubisz kubiš kubišová kubli kubová kubowicz kuboń kubrak kubánek kubánková kubát kubátová kubík kubíková kubín kubínová kubíček
kubíčková kubów kuc kucab kucewicz kucharczyk kucharski kucharz kucharzyk kuchař kuchařová kuchciak kuchta kuchtová kuciak kuciel kuciński kucz kuczaj
kuczak kuczyński kuday kudela kudeljaš kuder kudełka kudlak kudláček kudláčková kudra kudrna kudrnová kudłacik kudłacz kufahl kuffel kuhar kuhic
kuhlee kuhlman kuhn kuhnen kuijpers kuiper kujavec kujawa kujawiak kujawski kujda kukawka kukier kukieła kukla kuklová kukuczka kukuljica kukuružnjak
kula kulaksızoğlu kulas kulczak kulesza kulhavá kulhavý kulhánek kulhánková kuliberda kulig kulik kulimann kulis kulisz kuliński kulkarni kulma
kulmane kulmanis kulon kultys kulus kumar kumbernuss kumcuoğlu kumer kumi kummle kumorek kunc kuncewicz kuncová kunde kundu kunene kunert kuneš
kunešová kung'u kungu kunićbukovac kunka kunt kunter kunysz kunz kunze kupaj kupcová kupec kupfer kuphal kupidura kupka kupková kupprion kuprion
kupusinac kupś kurach kuraica kuran kurant kurbiel kurc kurcz kurczab kurczak kurda kurek kurevija kurgat kurian kuridža kurija kurilić kurjačić
kurjački kurka kurková kurmazović kurniawan kurnicki kurnik kurnoga kurobasa kuropatwa kurowski kurp kurpanik kurpisz kurrat kursa kurschilgen kurt
kurtak kurtanjek kurtuma kurtyka kurucić kurui kurutluoğlu kuruvilla kuručev kuryłowicz kuryś kurz kurzac kurzaj kurzak kurzemniece kurzemnieks
kurzydło kurzyna kurćubić kurčubić kusanović kuschewitz kuschmann kusek kusi kusik kusio kusiwaa kuska kuske kusmawati kuster kustermann kustosz
kusuma kusumo kuswandari kuswoyo kusyk kusztal kuszyk kutch kutek kutera kutlay kutlija kutnik kutscherauer kutzner kuvalis kuypers kuza kuzia kuzior
kuziora kuzmanić kuzmanićšarac kuzmanovićđorđević kuzmina kuzucu kućinac kuča kučara kučera kučerová kučová kułach kuś kuśka kuśmider kuśnierek kuświk
kušan kušić kušljević kušljić kuźnia kužel kuželj kuželová kužet kvapil kvapilová kvarme kvasina kvasnička kvasničková kvačanović kvekić kvrgić
kwaakye kwaakyewaa kwadwo kwak kwan kwapień kwapis kwapisiewicz kwarciak kwartemaa kwarteng kwasek kwaśniewski kwemoi kweyama kwiatkowski kwiecień
kwieciński kwinta kwok kwoka kwong kycia kyei kyeiwaa kyerewaa kyncl kynclová kyne kyra kysela kyselová kyseľ kyseľová kállay kállayová káňa káňová
kägi kähler kälin käser käther kébé kózka köhler köhrbrück köhre kölotzei könig köpernick körmükçü köse köseoglu köybaşı köylüoğlu kúhn kúhnert kühn
kühnel kühnemund kühnert kühnke küng küsters küter küçükler kārkliņa kārkliņš kędzierski kędziora kędziorek kępa kęsek kılıç kılıççı kıraç kısakürek
kļaviņa kļaviņš kłoczko kłos kłosiewicz kłosowicz kłosowski kłysz kłósek křenek křenková křeček křečková křivánek křivánková kříž křížek křížková
křížová laack laakso laaksonen labadie labalo laban labanac labate labhra labhradha labhrú labocha labotić laboy labuda labudda labudová labus lacerda
lacey lach lachnáin lachtnáin lacina lacinová lacko lacková lacroix ladega lademann ladewig ladhradha laezza lafferty laffey laforza laganà lagat
laghmainn lahey lahiffe lahtinen lai laideáin laidhe laidhigh laidhin laidhléis laighin laighnigh lailasari lailligh lailliú laimhbheartaigh laine
laird laithbheartaigh laithimh laithmhe laitinen laitkam laiviņa laiviņš lakatos lakatoš lakatošová lakaza laketa laketić lakin lakić lakomy laksita
laksmiwati lalak laletin lalić lallaidh lallaigh lalor lam lama lamacchia lamb lambelet lambert lamberti lambić lamhna lammert lamos lampart lamula
lana lanagáin lancaster landa landi landmane landmanis landmann landová lang lange langeni langer langeveldt langfeld langhirt langiewicz langley
langosh langová langr langrová langworth lanig lanigan lanteri lanz lanza laochdha laodhóg laoghaire laoghóg laoi laoidh laoidhe laoidhigh laoingsigh
laoithe lapiņa lapiņš lapsiņa lapsiņš lapáin lapčević lara larcáin lardner largan larkin larsen larson larsson larter larysz laskowski laskus lasmane
lasmanis lasota laszczyk laszkiewicz laszuk latacz lathaigh latham latifat latini latko latkovska latkovskis latorre latoszek lattanzi latupono
latuszek lau lauberga laubergs laubscher lauckner lauinger laureano laurent lauri lauridsen laursen laurén lausecker laux lavecchia lavell laverick
laverty lavička lavičková law lawal lawler lawlor lawrence lawson lawton lazanski lazarac lazarek lazarev lazarević lazari lazarov lazendić lazetić
lazin lazinica lazizov lazizova lazić lazuardi lazzari lazzarini lazzaro laćman lačanin lačnjevac lađevac lađević lađinović lažetić leach leadbetter
leagha leahu leale leallaigh leamhna leannon leannáin leary leathaigh leathlobhair lebeda lebedová leberer lebrón lebsack lecca leclerc leclercq
lecomte ledda leddin leddon ledesma ledger ledner ledwich ledwith ledzion lee leech leeney lefebvre lefevre leffler leggio legrand legros legutko
legzdiņa legzdiņš lehane lehmann lehner lehtinen lehto lehtonen leibold leide leidhin leidhinn leigh leighin leighinn leilani leimbach leinonen
leipold leist leite leiter leiteritz leitheim leiva leiwesmeier lejiņa lejiņš lejk lejman lejniece lejnieks lelei lelito lelli lelonek lelović lemaire
lemaić lemajić lemanowicz lemayian lembede lemiesz lemieszek lemić lemke lemmens lemoine lempart lemus lenaghan lenarcik lenart lenc leneghan lenehan
lenfers lengyel lenhard lenihan lenik lenk lennane lentini lenz lenzen lenzi leo leonard leonardi leoncini leonetti leoni leoniak leoniuk leonowicz
leontijević leopardi lepianka lepka lepore leposavić lepović leppänen lepthin lepšanović lepšík lepšíková lequesne lerma lero leroux leroy lesch
leschnik lesendrić lesiak lesiewicz lesik lesisz lesjak lesmana lestari lester leszcz leszczak leszczuk leszczyk leszczyński leszkiewicz letkiewicz
letsoalo letzelter leuba leuenberger leung leuschke leutarević leutenegger levajac levanić levy levá levý lewa lewandowski lewicki lewicz lewin lewis
lewke lewko leyckes leydon leye leyva lezzi leágha leóid león lečić leśko leśna leśniak leśniewski leśny lešević lešina leżoń liadhain liagha liaghain
liang liathaigh liatháin liberati librizzi lica licata liccardo licciardello lichoń lichtenfeld lichtenhagen lichtl licitra liddane liddell liddle
liddy lideadha liebach liebe liebich liebold liedtke lielmane lielmanis lienshöft liepa liepiņa liepiņš ligas ligenza ligorio liguori lilić lima limbu
limoncuoğlu limón lin linares lind lindberg lindenberg lindenmayer lindgren lindholm lindner lindqvist lindsay lindström linehan ling linhart
linhartová linke linkiewicz linnane linnenbaum linny linsey linskey liodáin lionacháin lionnáin liostún liotta lipan lipar lipari lipiński lipka lipok
lipowicz lippe lippi lippolis lipske lipski lipták liptáková lipus lisak lischka lisi lisická lisický lisiecki lisik lisnic lisowski lisoń liss lister
listwan litewka littel litterio little litwa litwiniuk litwinowicz litwińczuk liu liuzzi livaja livazović liverani livesey lizoń lizurej liśkiewicz
liška lišková ljevnaić ljiljan ljubojević ljubomirović ljubotina ljubović llewellyn lloyd lobinger loboda locatelli locci lochlainn lochner lochnáin
lochráin lochtnáin lockman lockwood loddo lodge lodi lodiņa lodiņš loera loffredo logar loghan logina logožar logsch logue lohmann lohre lohse loi
loiacono loibhéad loideáin loididh loineacháin loingscigh loingse loingseacháin loingsigh loinne loinnigh loinnsge loinnsgigh loirgneáin lokar lolli
lomas lombard lombardi lombardini lombardo lomeli lomgaigh lomić lomović lonagáin lonardi lonargáin londra londáin lonergan long longaigh longbottom
longden longhi longo longobardi longode longoria longáin lonndra lonndraigh lonndún lonnradh lonnáin lonáin loogen lopes lopez lorcáin lord lordan
lorenc lorencová lorentzen lorenz lorenzini loreti loreto lori lorusso losch loska lotito lott lotter lotti loubser louda loudová loughlin loughnane
loughran loughrey loughry loum loureiro lourenço lourinho louw lovato lovell lovett low lowe lowery lowney loy loya lozada lozano loča ločs
lošićkrizmanić luachra luaire luaithrinn luanaigh luasa luasaigh lubelo lubera luberda lubhaing lubina lubinová lubowitz luca lucarelli lucarini lucas
lucchese lucchesi lucero luchetti luchian luchini lucia luciani luciano lucidi lucio lucitt luconi ludban luddy ludhóg ludolf ludonga ludvík ludvíková
ludwin ludwiniak ludwisiak lueilwitz luettgen luevano lufft lughadha lughbhadha lugli lugo lui luibhéad luineacháin luinigh luise luk lukač lukačević
lukačin luke lukenda lukendić lukeš lukešová lukhele lukić lukićkovanović lukoschek luks lukács lukáč lukáčová lukáš lukášek lukášková lukášová lulek
lumbasi lumley lumumba luna lunaigh lund lundberg lunde lundgren lundin lundqvist lundström lung lungu lunham lunn lunney lunny luo luongo lupasco
lupascu lupi lupica lupo luppi luppino lupták luptáková lupu luqe lurgáin lustenberger lutfiyev lutfiyeva lutfullohov lutfullohova lutholoni luthra
luthuli lutje lutz luvuno luyt luzi luzzi lučanović lučar lučić lužaić lužar lyall lynch lynchechaun lynchehaun lyng lynn lynskey lyons lysaght
láimhín lámháin lása lásaidhe lászló látal látalová lâm léadús léanacháin léineacháin léis léith líbal líbalová líonacháin líška líšková lócháin
lógáin lóndra lónáin lópez lórdáin löfgren löser löwa løken lúbhaing lúbhóg lúiséad lúnam lúndra lúóg lübke lüscher lüthi lāce lācis līce līcis līdaka
līdaks lūse lūsis ma maak maalim maas mabanga mabaso mabhena mabhida mabhodla mabhoko mabika mabizela mabrukov mabrukova mabunda mabuya mabuyakhulu
mabuza macadoo macaleavy macallen macaloon macaluso macanally macanić macari macart macasa macbreen macbride maccaffrey maccann maccartan maccarthy
maccarville macchi macchia macclenaghan maccole maccomisky macconachy macconnaghy maccool maccormack maccrohan maccurtin macdermott macdevitt
macdonagh macdonald macdonnell macdougall macdowell macdwyer macdyer macedo macegan macejkovic macek macele macelgunn macever macevoy macfadden
macfall macfaull macgee macgeehan macgill macgilligan macginley macginnitty macginnity macginty macgloin macglynn macgovern macgreal macgroarty
macguinness macgurk macgyver mach machado machala machale machalová machač machačová machenry machniak machová machowiak machowicz machugh machul
macháin machálek machálková macháč macháček macháčková macháčová maciejczuk maciejewicz maciejewski maciejko maciejuk macinerney macingwane macinnes
maciocha macioł maciuk maciuszek maciąg mackay macken mackenna mackenzie mackeown mackesey mackevitt mackey mackie mackiewicz mackintosh macko macková
maclean macleod maclysaght macmahon macmonagle macmorrow macmullen macnabb macnaboe macnaboola macnally macnamara macnamee macneela macneill macnelis
macnulty macovei macphilbin macrea macrì macshea macsweeney mactiernan maculewicz macura macurová macveagh macveigh macwilliams maczey macák macáková
macías madadháin madagáin madaidh madaidhe madaidhin madajczyk madan madaoin madden maddison maddock maddocks madej madejczyk madejová madela madera
madetzky madhubuti madiba madide madidov madidova madigan madinane madić madlala madlanduna madlula madondo madonna madonsela madrid madsen madubuko
maduma maduna madunićflauder madura madzia madziar madziba madáin madžić maes maestas maffei mafobo maftei mafuleka mafulela magagula magalhães magann
magar magauran magaña magdalenić magdić mageba magee mageean magennis magennity mageto maggi maggiani maggio maggiore maghanga magill maginn maglajić
magliocco magnani magno magnussen magnusson magolwana magombo magononde magoza magrath magryta magubane maguidhir maguire magujwa magutshwa magwaza
magyar magáin mahabeer mahajan mahal mahamba mahamud mahanov mahanova maharaj mahardika maharjan mahat mahaye mahedy mahendra maher mahestri maheswara
maheswari mahlaba mahlalela mahlangu mahlase mahlinza mahlobo mahmood mahmudi mahoney mahony mahrusov mahrusova mahulube mai maia maicín maiello maier
maillard maille mainardi mainchín maingín mainichín mainka mainnín mainín maio maione mair maisch maitha maithnín maithya maitiú maiyo maj majak
majača majcen majcher majchrzak majczyna majdak majdan majer majerczyk majerová majeská majeský majewicz majewski majka majkić majnik majnusz majoka
majola major majorczyk majović majozi majsterek majstorović majstrenko majtczak majtyka majumdar majzner mak makaruk makhanya makhathini makhaye
makhaza makhedama makhoba makhubo makhulukhulu makhunga makieła makinde makinwa makosz makowski makoś maksimović maksimowicz makuachukwu makulec
makungu makurat malachovská malachovský malagoli malai malambule malan malarczyk malaspina malatesta malavasi malave malbašik malcharek malcherek
maldonado malec malecha malek malembe malerba malesza maleszka malevu malewicz maleček malečić malečková malešević malhotra malicki maligłówka malik
malina malinga malinić malinová malinowski malisz maliszewski malivuk malizia malićanin malkus mallett mallick mallmann mallon maloba malobabić
malojčić malone maloney malowney maltašić maltese malucha maluki maluleka maluleke malvić malá malík malíková malíšek malíšeková malóid malý mamaliga
mamcarz mamojka mamojková mamula man manacháin manahan manana manastirlić manca mancinelli mancini mancino mancuso mandarić mandasari mandić
mandoković mandrapa mandrysz manea manetti manfred manfredi mangan mangane mangano mangat mangcamane mangede mangena mangethe mangione mangunsong
manica manicone maniscalco manista manjak manjenčić mann mannan manninen manning mannino mannix manno manns manntáin manolache manole manqele mansell
mansfield mansur mansurov mansurova mansız mante manti mantovani mantshinga mantáin manullang manyoni manz manzanares manzella manzezulu manzi manzini
manzo mané maoilchiaráin maoilchéir maoilchéire maoilcéir maoildhia maoileacháin maoileagáin maoileala maoileanaigh maoilearca maoileoghain maoileoin
maoileáin maoilfheabhail maoilia maoiliadh maoiligeáin maoilmhiadhaigh maoilmhichíl maoilmhín maoilriain maoilshearcaigh maoiléadaigh maoiléide
maoilín maoineacháin maoinigh maol maolagáin maolalaidh maolalaigh maolalla maolallaidh maolallaigh maolchaoine maolchatha maolchathaigh maolchraoibhe
maoldhomhnaigh maoldomhnaigh maoldúin maolfhabhail maolfhachtna maolfhábhail maolfhábhaill maolghuala maolmhochóirghe maolmhuaidh maolmhudhóg
maolmhuire maolmuaidh maolriagháin maolriain maolruaidh maolruaidhe maolruana maolruanaigh maolruanaí maoltuile maoláin maonagail maonaigh maongail
maonghaile maothagáin maphalala maphanga maphindela maphisa mapholoba maphumulo maqsudov maqsudova maragno marahrens marais marak maraković maran
maranga marangi marangon marangoni marani marano maranáin marar marasović maraszek maračić marbun marcacháin marcaigh marcelli marcello marcet marchal
marchand marchesan marchesi marchesini marchetti marchetto marchewka marchewski marchi marchini marchlewicz marciano marcianò marciniak marciniszyn
marcinko marcinková marcinkowski marcińczyk marcol marcon marconi marcovecchio marcu marcucci marcussen marczak mardari mardhiyah mardonov mardonova
marega marek marelli maresca mareček marečková mareš marešová margas marginean margiotta margis margić margol mari marian mariani mariano marie marin
marinelli marinescu marini marinković marino marinović marinucci marinčić mariotti marisavljević mariucci mariz marián mariánová marić maričević
marjanov marjanović markelj markham markiel markiewicz markotić marković markovićšarac marková markowski marks markuš marlow marmeggi marnan marner
marnáin maroević marone marongiu marosz marotta marović marošićević marpaung marquardt marquart marques marra marras marrazzo marrero marrinan
marriott marrone marroquín marschek marsden marsella marsenić marsh marshall marsili marszałek martać martel martelli martellucci marti martin martina
martinac martincová martinec martinek martinelli martines martinez martinková martino martinov martinović martins martinsen martinsson martorana
martucci marty martyka martynowicz martínek martínez martínková marunica maruszczak maruszczyk marvin marx marxen maryadi maryam maryati maryjane
marzano marzec marzi marziali marzocchi marín marčec marčik marčinković maršálek maršálková maršík maršíková masai masala masango masaryk masaryková
mascareñas mascia masciandaro mascolo maseko masese mashaba mashasha mashimane mashinini mashiya masi masia masiak masibekela masiero masikane masila
masilela masinga maskell maslać maslo maslová mason masondo masopust masopustová massa massari massaro massey massimi masson masters masterson
mastrogiacomo mastroianni mastronardi mastropietro masucci masuku maszczyk maszkiewicz maszota masłowski masłoń mata matacz matanić matano matara
matarazzo mataz mateescu matei matejczuk matejczyk matejuk matela mateo matera materek materka mateusiak mateńko mathaba mathebela mathebula matheka
mathenge mathenjwa mather mathes matheson mathetha mathghamhna mathibela mathies mathieu mathisen mathiszik mathonsi mathula mathunjwa mathwasa
mathúna matias matiaško matiašková matijanić matijašević matijević matisone matisons matić matla matorić matos matouš matoušek matoušková matoušová
matoš matranga matraszek matschke matta mattei mattern matteucci matthes matthews matthey mattia mattila mattioli mattsson matula matulewicz matulka
matulová matusewicz matusiak matusina matuszak matuszewski matuszyk matuška matušková matwiejczyk matyjas matyjasek matyjaszek matyka matynia matys
matysiak matysová matyszczak matyáš matyášová matías matějka matějková matějíček matějíčková mau maugeri maughan maulana maundu maurer mauri maurizi
mauro mauroff mauti mautner mautone mauzer mavdudyev mavdudyeva mavela mavlonov mavlonova mavundla mavuso mawanda maweu mawewe mawira mawson maxa
maxová maxwell may mayaka mayasari maybach mayer mayerová mayert mayes mayeza mayhoş mayise mayisela maynard mayorga mayowa mazalankosi mazan mazanek
mazepa maziarczyk mazibuko mazik mazilescu mazilu maziya mazjāne mazjānis mazur mazurek mazurkiewicz mazwi mazza mazzanti mazzarella mazzaro mazzei
mazzeo mazzi mazzini mazzocchi mazzola mazzoleno mazzone mazzoni mazzotta mazzotti mazánek mazánková maćczak maćkowiak maćków małecki małek małocha
małota małycha małys małysiak małyszek małyszka małż maňák maňáková mařík maříková maślach maślanka maślankiewicz mašala mašek mašková mašojević
mbaabu mbacké mbae mbah mbaka mballo mbamali mbanjwa mbatha mbatshazwa mbaye mbeje mbekwa mbembe mbende mbhele mbhense mbhobho mbhodwe mbhulangwe
mbili mbithe mbiti mbodj mbogo mbokazi mboko mbonambi mbonane mbongwa mbongwe mbotho mboup mbow mboyisa mbriartaigh mbui mbula mbulaze mbulazi mbuli
mbungela mbunjwa mbuso mbuthia mbutho mbuvi mbuyazi mbuyisa mbuyise mbèngue mcadam mcaleavy mcaleenan mcaleer mcalinney mcalister mcallister mcaloon
mcalunny mcambe mcambi mcanally mcanco mcandrew mcanulty mcanyana mcardle mcareavey mcatee mcateer mcauley mcauliffe mcaveigh mcbain mcbreen mcbride
mcbrien mccabe mccadam mccadden mccafferky mccafferty mccaffrey mccaffry mccahill mccall mccallion mccallum mccann mccardle mccarney mccarra mccarron
mccartan mccarte mccarthy mccartney mccarville mccaughan mccaughey mccaul mccauley mccausland mccay mcclean mcclelland mccloskey mcclure mccluskey
mccolgan mccoll mccollam mccomiskey mcconaghey mcconaghy mcconnell mcconnon mccooey mccool mccorkill mccorley mccormack mccormick mccorry mccourt
mccoy mccracken mccrann mccrea mccready mccreanor mccrory mccrossan mccrudden mccullagh mcculloch mccullough mccumiskey mccumisky mccurdy mccurley
mccurtin mccusker mcdade mcdaeid mcdaid mcdermod mcdermott mcdevitt mcdonagh mcdonald mcdougald mcdougall mcdowell mcdunphy mcdwyer mcdyer mcelduff
mcelgunn mcelhattin mcellistrim mcelnay mcelnea mcelroe mcelroy mcelwaine mcelwee mcenaney mceneaney mcenry mcentaggart mcentee mcevaddy mcevilly
mcevoy mcewan mcfadden mcfall mcfarland mcfarlane mcfaull mcgahey mcgalligly mcgann mcgarraghy mcgarrigle mcgarry mcgarvey mcgauran mcgaw mcgeady
mcgee mcgeehan mcgeoghegan mcgeown mcgerr mcgettigan mcgettrick mcgill mcgillicuddy mcgilligan mcgilly mcgilroy mcginley mcginnitty mcginty mcgirl
mcgirr mcgivern mcglinchey mcglinchy mcgloin mcglynn mcgoff mcgoldrick mcgonagle mcgough mcgourty mcgovern mcgowan mcgowern mcgrane mcgrath mcgreal
mcgregor mcgrenehan mcgroarty mcgrory mcgruddie mcgruddy mcguigan mcguill mcguinn mcguinness mcguire mcguirk mcguirl mcgurk mcharry mchenry mchugh
mchunu mcildownie mcilroe mcilroy mcilwee mcineely mcinerney mcinnes mcintosh mcintyre mcivor mckaigue mckay mckee mckeegan mckeever mckelvey mckendry
mckeniry mckenna mckenny mckenzie mckeogh mckeon mckeown mckernon mckevitt mckie mckiernan mckillop mckinlay mckinney mckinnon mcknight mclachlan
mclaren mclaughlin mclaverty mclean mcleer mcleese mcleigh mclennan mcleod mcloon mcloone mcloughlin mcmacken mcmahon mcmanus mcmaster mcmenamin
mcmillan mcmonagle mcmorrow mcmullen mcmurrough mcnaboe mcnally mcnamara mcnamee mcnaughton mcnea mcnealy mcnee mcneely mcneil mcneill mcnelis mcnevin
mcnicholas mcnicholl mcnill mcnulty mcoyi mcpartland mcpartlin mcpartlon mcphee mcpherson mcphilbin mcphillips mcpolin mcquade mcquaid mcqueen
mcquilkan mcquillan mcquillen mcquin mcquinn mcrae mcrann mcready mcroarty mcrory mcshane mcsharry mcsheehy mctaggart mcteague mcternan mctiernan
mctigue mcusi mcveagh mcveigh mcvey mcvicker mcvitty mcwalter mcwaye mdaka mdakane mdladla mdlalose mdlanyoka mdlenevu mdletshe mdluli mdlumbi mdonswa
mdotshana mdunge meachair meadhra meadhraí meadows meadóg meagher mealláin meanman meardha mearlaigh mearáin mebold medeiros medek medeot medhurst
medici medina medková medne mednis medrano medugno medved medveď medveďová meehan meenaghan meenan meeuwis megantara megaw megdanac megna mehigan mehl
mehlhorn mehloluhlaza mehlorn mehmet mehra mehrotra mehta meichtry meidhir meidhreach meier meiere meiers meijer meili meintjies meireles meirligh
meirnigh meisch meiscill meissner meister meitheagáin mejía mekša mekšs melandri melani melaniuk melcer melcerová meldere melderis mele melgar meli
melican melichar melicharová melillo melinda melis melka melker mellett mellor melngaile melngailis melnic melnyk melo meloni melville melzer meléndez
memela memoli mena menard mencarelli menchaca mencl menclová menconi mendak mendes mendoza mendy mendyka menegatti menemencioğlu menga mengoni menna
menne menon menozzi menrat mensa mensah mensing menza menziwa menéndez menšík menšíková meo meraz mercado mercer merchel mercier mercuri mercurio
merda meredith mereu mereuta merian merkel merlak merli merlo mermoud mernagh merola merrigan merritt merseburg merta mertens mertová mertoğlu mertz
merz mesarić mesarošbelanji mescall mesjasz meskill mesloh mesquita messana messina meszaroš metcalfe mettler metz metzger metzner meunier mewes meyer
meyiwa meylan meza mezei meádhra meádhraí meára meáraidh meáraí mečiar mečiarová meškūna meškūne meškūns mfeka mfumu mfusi mgabadeli mgabhi mgasela
mgazi mgcaleka mgenge mgilija mgobhozi mgwaba mhadaidh mhaoil mhaoir mhayise mheana mhilidh mhlabandlovu mhlambo mhlanga mhlangu mhlanya mhlongo
mhlongwane mhlophe mhlungu mhuircheartaigh mhuire mhuiris mháirtín mháistir mhártain mhíleadha mhílidh mhóir miadha miadhacháin miadhaigh miah
mianaigh mianáin miara micał micco miccoli miceli mich michael michal michalak michalcová michalczak michalczyk michalec michalik michalkiewicz
michallek michalová michalski michalík michalíková michałek michałowski michel micheletti michelucci micheni michiels michna michniak michnik michnová
michnowicz michálek michálková micillo micklethwaite micu middleton midhe midura miechowicz miecznik mielcarz mielczarek mielke mieloch mierzejewski
mierzwiak mieszała miettinen migała migda migliaccio miglio migliore mignogna migoń migwi mihai mihaila mihailescu mihailov mihailova mihailovs
mihalache mihalachi mihalcea mihalik mihaliková mihaljec mihál mihálik miháliková mihálová mijaković mijas mijota mika mikac mikeš mikešićmerda
mikešová mikiciuk mikita mikitenko mikićvučak miklaś mikloško miklošková miko mikoda mikodanić mikosz miková mikołajczak mikołajczyk mikołajewicz
miksza mikula mikulová mikulski mikulášek mikulášková mikulík mikulíková mikusek mikuta mikuš mikušová mikúš mikúšová mikłaszewicz milak milan milani
milanković milano milazzo milcarz milczarczyk milczarek milde milea milella miles milewczyk milewski militaru militello milišićkovačević miljanović
milla millar miller millican milligan millington mills millward milléadha milmo milne milner milota milotová milroy milton miléadha minah minayo
minařík minaříková mindru minelli mingarelli minhas minihan minihane minkiewicz minkina minniti minogue mintzlaff mináč mináčová minář minářová miodek
miodrag mionacháin miotke miotto miozga mirabella miracle miramontes miranda miranov miranova mirazizov mirazizova mircea mirea mireles mirga mirgos
mirgová miriti mirocha miron mironiuk mironov mironova mirończuk mirziyoyev mirziyoyeva miscell mishra misiak misiarz misiaszek misiejuk misiko misior
misiuk misiurek miskell mistretta mistry mistéal miszkiel miszkiewicz miszkurka miszta misztal misztela mitanović mitchell mitera mitoraj mittal mitu
miu mizak mizgała mizia miąsik miąsko mičan mička mičková miękina miękus miętka miętus miķelsone miķelsons miśkiewicz miśko miśkowiec mišík mišíková
mjadu mjoli mjwara mkhabela mkhandlela mkhathini mkhatshwa mkhithi mkhize mkhokeleleki mkholo mkhonza mkhumbuzi mkhungo mkhwananzi mlaba mlakar
mlalane mlalazi mlambo mlangatshe mlangeni mlawula mlađenović mleczak mleczek mlejnek mlejnková mlikota mlinar mlondo mlotshwa mlungwana mládek
mládková mlčoch mlčochová mmboga mmbone mnangat mnangwe mncube mncwabe mncwanga mngadi mngoma mngomezulu mnguni mngwemkhulu mngwengwe mnikathi mnisi
mnomiya mnqamu mnqayi mnquhe mntambo mntimande mntungwa mnyamande mnyandu mnyoni mobolaji mocan mocanu moccia mocháin mochóirghe mochóraigh
mockenhaupt moczko modhráin modica modise modzelewski moe moede moedl moeller moen moffa moffatt moffit mofokeng moga mogaka mogbadunade mogeni mogere
moghráin mogire moguenara mogáin mohamed mohanty mohirov mohirova mohnacki mohr mohrhard moidhe moinéal moise moisei moithide mojica mojsa mojžiš
mojžišová mojžíš mojžíšová mok mokaya mokroš mokrošová mokrá mokrý mokua mokwa mokwena mol moldovan moldovanu moldoveanu molefe molenaar molenda molga
molina molinari molinaro molitor molka moller mollica molloy molnar molnár molnárová moloi moloney molraoghain molteni molyneux molzan monacháin
monaci monaco monaghan monagle monahan mondise mondragón moneta mong'are mongan mongare monghaile mongáin moniuszko monk monkiewicz monnard monni
monod monroy montag montagna montagner montalbano montalto montalvo montanari montanaro montañez montaño montefusco monteiro monteleone montemayor
montemurro montenegro monterosso montesano montez montgomery monti monticelli montoya montéz moody mooney moonsamy moore moorhouse moormann moosa
morabito moraes morahan morais morales moran morandi morar morara morari moraru moras moravcová moravec moravčík moravčíková morawiak morawo morawski
morax moraz morcinek mordak mordenti mordhorst mordue moreau moreira moreland morelli moreno moretti moretto morgan morgans morgante morgała
morgenstern morhelfer mori moriarty moriconi morin morini morissette moritz morka morkel morley mornane moro moroney moroni morová moroz morozova
morozovs morra morreale morri morrin morris morrison morrissey morrone morrow mortensen mortka morton moryc moráin morávek morávková mosca moscato
mosciski moseley moser moses moseti mosiołek moskalik moslavac moss mostek mostert mosti mosur mota motak motalo motaung motchebon motháin motisi motl
motloung motlová motta mottershead mottet mottola moturi motyka motyčka motyčková motzenbbäcker moudrá moudrý moulton mountford moura moučka moučková
moya moylan moynihan moyo močnik moździerz mpangazitha mpanza mphahlele mphahlwa mphankomo mphazima mphemba mphephethwa mpikela mpila mpofana mpumuza
mpungose mpunzana mqadi mqungebe mqwebu mraoiligh mraz mrkvička mrkvičková mroczek mroczko mroczkowski mrotek mrozek mrozowicz mrugalla mráz mrázek
mrázková mrázová mráček mráčková mríosáin mróz msamkhulu msani mseleku mshazi mshengu mshibe mshikela mshikila mshiyane msibi msimang msindazwe
msokazi msomi msuthu msuya msweli mszyca mthabela mthalane mthanti mthembu mthethwa mthimkhulu mthinti mthiya mthiyane mthombeni mthonti mtimande
mtolo mtshali mtumaseli mtuswa muadaigh muaráin muasya mucalj mucavac muceniece mucenieks mucha muchai muchangi muchemi mucheru muchira muchoki
muchová muchui muckenthaler mudau mudlaff mueller muendo mues mufizov mufizova mugabháin mugure mugáin muhammadov muhammadova muhar muhia muhonja
muhoro muhsinov muhsinova muhtorov muhtorova muhumed muichille muigai muighe muilcín muilleagáin muilleoir muilligh muimhneacháin muimhnigh muimi
muinat muinde muindi muineacháin muineóg muinghíle muinilligh muinneacháin muinníle muir muircheartaigh muireadhaigh muireagáin muireáin muireán
muirgeáin muirgheasa muirgheasáin muirighthe muiris muirithe muirneacháin muirthile muirthín muižniece muižnieks mukami mukaram mukherjee mukhopadhyay
mukiri mukoya muktar mukundi mularz mulas mulawa mulcahy mulcair mulder muldoon muldowney mulgrave mulgrew mulhare mulhern mulinge mulkerrin mullaghan
mullala mullaly mullan mullane mullaney mullany mullarkey mullen muller mullery mulligan mullins mullooly mullooney mulloughney mulloy mulláin mulongo
mulqueen mulqueeny mulrain mulrooney mulroy mulry mulryan mulvany mulvenna mulvey mulvihill mulvin mulvy mulyani muláin mulè mumbua munaro munda
munday mundia mundy munga munguti munguía muniak munifyev munifyeva munk munkaš munn munnelly munro munsamy munshi muntean munteanu munyi munyiva
munyua munywoki muoki mura murach muracháin murachú muradbašić muraguri murangiri muraoile murati muratore murawski muraya murazik murchadha
murchaidhe murcháin murchú murdoch mureithi muresan murghaile murgia murigi murillo muriungi murnane murnin murnáin muro murodov murodova murolo
murphy murraigh murray murrihy murru murtagh murtas murthuile murthy murugi murunga murungi musat muschg musella musgrave musi musiał musiała musil
musili musilová musimbi musiolik muskała musso mustafoyev mustafoyeva mustapha musteata mustika mustofa mustonen musulmonov musulmonova musumba
musumeci musungu musy musya musyimi muszyński mutahi mutegi mutembei mutemi mutethia muteti muthami muthee mutheu muthiani muthike muthini muthomi
muthuri mutiat mutindi mutio mutugi mutuma mutune mutungi mutwiri muuo muya muzaffarov muzaffarova muzyk muñiz muñoz mućka mućko muženjak mužík
mužíková mvelase mveni mvubu mvuyana mwadime mwai mwaka mwakio mwale mwalimu mwamburi mwandla mwangi mwanza mwathi mwelase mwema mwenda mwendia mwero
mwihaki mwinyi mwinzi mwirigi mwita mwololo mwongela mwongeli myburg myburgh mycek mydlak mydlarz mydlo mydlová myeni myers myeza myga myhrer myrcha
myrcik mysiak mysior myszak myszk myszor mytnik mytych myška myšková mzila mzilankatha mzileni mzimela mzizi mzobe mzolo mzomba mzoneli mzukase
mzulwini mzungu mzyk mácha máchová mághnuis máille máirtín málek málková málóid márquez mártan márton máthúna máté mächtig mäder mäkelä mäkinen
månsson mårtensson méaláid méalóid méalóide méndez mészáros mídhia míka míková míléada míocháin míodhacháin míodhcháin míonáin móiníol móirín
móracháin mórdha móráin möcks mögenburg möhsner möldner möllenbeck möller möllinger mörsch møller múrnáin mühleis müller müllerová münch mądro mądrzak
mądrzyk męcik mędrala młocek młodzik młot młotek młynarczyk młynarz młyńczak młyńczyk műller műllerová məmmədov nababan nabein nabiałek nabow nabwire
naczk nader nadig nadkarni nafuna nagar nagarajan nagel naglik nagode nagy nagyová nagypalfi nagórka naibei naidu naik nailín nainggolan nair nais
najduk najman najmanová najmiddinov najmiddinova najmudin nakhumicha nalazek nalbantoğlu nalewajek nalewajko nallon namaga nambeesan namboothiri
namiķe namiķis namysł namysło nanaić nanda nandisa nandwa nannen nanni naoidheanáin napierała napitupulu napoletano napoli napolitano nappi narain
narang naranjo narasimhan narayanan narcisi narciso nardi narimonov narimonova narożna narożny narpati narula narváez nasambu nascimento naserian nash
nashiruddin nasiadka nasimiyu nasriddinov nasriddinova nastaj nastas nastase nastały nastvogel nasyiah nasyidah natale natali natanek natarajan
nathania natsir natt nau naubert naude nauer naughton naumann naumiuk naumovskičizmar nava navarra navarrete navarro navrátil navrátilová nawrocki
nawrot nawrotek nawój nayak nayar naylor nazar nazareth nazarewicz nazari nazario nazarko nazifov nazifova nazimek nazrullohyev nazrullohyeva nazzaro
nača nałęcz ncala ncama ncanana ncongwane ncube ncusi ncwaba ncwane ndaba ndabandaba ndabansele ndabase ndabezitha ndambuki ndandali ndanu ndao ndaw
ndawo ndawonde ndebele ndege ndiaye ndichu ndiema ndima ndimande ndinda ndinisa ndione ndir ndiritu ndiwa ndiyema ndlala ndlandla ndlangamandla
ndlanya ndlanzi ndlela ndlondlo ndlovu ndolo ndondakusuka ndong ndonga ndoro ndosi ndour ndoye nduati ndukwu nduli ndunda ndwandwe ndwiga
ne'matullohyev ne'matullohyeva neabhail neacail neachtain neacsu neagoe neagu neal neale neamtu neancól nearaigh nebioğlu nechita necula nedbal
nedbalová nedelcu nedoma nedomová nedvěd nedvědová needham neehan neelan neelin neenan negara negoita negrea negrete negri negru negruta negrón nehru
neilan neilian neimke nejedlá nejedlý nel neligan nelis nemcová nemec nemes nenadov nenadović nenzi neri nerius neska nesladek nesterowicz nesti
nestorowicz nesvadba nesvadbová neto neubauer neubauerová neubert neuendorf neugebauer neumair neuman neumann neumannová neumanová neupert neurohr
neuschwander neves neville nevárez newbury newell newman newton ney nezaj nečas nečasová nešpor nešporová ng ngai ngao ngaruiya ngatia ngazitha
ngcamane ngcamu ngcemu ngcobo ngcolosi ngeard ngei ngema ngeno ngetich ngeárd ngiba ngidi ngige ngina ngobese ngobisi ngom ngomane ngonini ngotho
ngotsha ngozi ngubane ngubeni ngui ngumbao ngungunyana ngunjiri ngure nguyen nguyenová nguyễn nguèr ngwane ngwazi ngwekazi ngwenya ngô nhlabathi
nhlane nhlanhlampofu nhlapho nhlapo nhleko nhlengethwa niadh niaidh niallagáin niallghais niallghuis nialláin niane niang nianáin niass niasse
niatháin nica nicastro niccolai nicewicz nichol nicholas nicholls nichols nicholson nicoara nicolae nicolaev nicolas nicolay nicolescu nicoletti
nicolini nicolosi nicolò nicosia nicotra niculae niculescu nieborak niebudek niechciał niedbał nieddu niedermeier niedojadło niedośpiał niedra
niedziela niedzielski niedźwiadek niedźwiecki nieklauson nielsen niemczuk niemczyk niemi niemiec nieminen niemira nienow nieradko nieradzik nieroda
niesporek nieszporek nieto nieves niewiadomski niewiara niewola niećko nieścior nieścioruk nigam niggeler nightingale nigro nijak nijland niklaus
niklewicz nikolaus nikolićkovačić nikołajuk niksa nilsen nilsson ninalowo ningrum niocail niocláis niroula nissen nistor nita nitek nitkiewicz nitra
nitu nitzsche niven nixon nizomiddinov nizomiddinova nizomov nizomova niño njambi njapha njau njihia njiki njinji njoka njoku njomane njuki nkabinde
nkala nkamzwayo nkansa nkansah nkatha nkirote nkomo nkomose nkomoye nkonyeni nkosi nkrumah nkumane nkundlande nkwakha nkwali nkwaliyenkosi nkwanyana
nnamani noack nobile nobili noble nobre nocek nocentini nocera nocerino noculak nodanga nodler nodlomo noga nogantshi nogieć nogueira nojeem nojek
nojman nolan nolte nombela nombhoco nomndayi nomvethe nomvuma nondaba nondlela nonduma nongalaza nongalo nonkosi nontanda nontuli nonyana noon noonan
noraidh norberg nordby nordin nordskaug nordström noriega norman normann norris north northoff norton nosek nosirjonov nosirjonova nosirov nosirova
nosková noszczyk nota notaro noto novac novak novelli novello novitasari novosad novosadová novotná novotný nová novák nováková nováček nováčková nový
nowacki nowaczyk nowak nowakowski nowanqa nowek nowicki nowiński nowosadek nowotka nowotnik nowotny nowrot nozulu nqumela nsele nsia nsibande
nsibanyoni nsindane nsukuza ntaka ntamonde ntanzi ntenga nthenya nthiga nti ntiamoa ntim ntinyari ntombela ntsele ntshalintshali ntshangase ntshingila
ntshiza ntuli nuadhain nuadhan nualláin nuanáin nucci nucera nugent nugraha nugroho numanoğlu nunes nunne nur nuraini nurbekov nurbekova nurdiyanti
nurek nuriddinov nuriddinova nurkiewicz nurlaela nurlanov nurlanova nusratov nusratova nusratullohyev nusratullohyeva nussbeck nuttall nuzzo nwachukwu
nwogu nwosu nwuzor nxamalala nxasana nxele nxumalo nyaako nyaakoaa nyabuti nyabuto nyagaka nyaguthii nyakio nyale nyamawi nyambane nyambose nyambu
nyame nyamu nyamweya nyanda nyandeni nyang'au nyangaresi nyangau nyangweso nyantakyi nyathi nyawa nyawo nyawokhulu nyawose nyazitla nyberg nyembe
nyembezi nygaard nygård nyhan nyide nyoike nyokabi nyokayebululu nyongwana nyström nytko nytra nzai nzama nzamela nzau nzilani nzima nzimande nzimase
nzioki nzisa nzuki nzuza nádhraigh nájera náradhaigh náraigh näf néill németh nógla nóżka nöh núin núnáin núñez nędzi němcová němec němeček němečková
nəzərov o'beirn o'beirne o'boyle o'brassil o'brazil o'brennan o'brien o'brown o'bryan o'bryen o'byrne o'cadden o'cafferky o'callaghan o'carolan
o'carroll o'casey o'cassidy o'cleary o'clery o'connell o'conner o'connor o'crohan o'crowley o'curry o'daly o'dea o'devanney o'devenny o'doherty
o'donnell o'donoghue o'donohoe o'donovan o'dowd o'driscoll o'duffy o'dwyer o'farrell o'farrelly o'flaherty o'flynn o'freil o'friel o'gallagher o'gara
o'goldrick o'gorman o'gowan o'grady o'growney o'hagan o'haire o'halloran o'hanlon o'hanrahan o'hara o'hare o'haughey o'hea o'hegarty o'hehir o'herlihy
o'hickey o'higgins o'hora o'houlihan o'hurley o'hussey o'kane o'kearney o'keefe o'keeffe o'kelly o'kennedy o'kieve o'kon o'leary o'linn o'loan
o'looney o'loughlin o'loughlinn o'mahoney o'mahony o'malley o'mara o'meara o'mooney o'moore o'mullan o'murnaghan o'neill o'nolan o'rafferty o'rahilly
o'reardon o'regan o'reilly o'riordan o'rooney o'rourke o'ruane o'ryan o'scannell o'shannon o'sharkey o'shaughnessy o'shea o'sheehan o'sheil o'shiel
o'sullivan o'sweeney o'tierney o'togher o'toole oakes oakley oancea oates obama obara obarzanek obasanjo obeng oberbrunner oberem obergföll oberlin
obermaier obi obiageli obianuju obiała obidov obidova obiero oblak obonyo obrežanac obuchowicz obuya obšut obšutová ocampo ocasio occhipinti ochab
ochał ochieng ochnik ochnio ochoa ochola ochota ochs ochse ochwat oczko oczkowicz odehnal odehnalová odell odero odetola odilyev odilyeva odinga odira
odiwuor odobašić odoyo odrzywołek odunayo odunsi oduori oeser offord ofiara ofori ofosu ogada ogbuehi ogden ogeto oggiano ogindan oginga oginni ogola
ogolla ogonek ograbek ogrodowicz ogulana ogunbamigbe ogunbanwo ogunbiyi ogunbo ogunde ogunleye ogunwande ogunwobi ogunyeye ogutu ogweno ogłaza oibicín
oilifir oirchinnigh oireachtaigh oistigín oitir ojala ojeda ojiambo ojo ojua ojukwu ojwang okafor okech okeke okelo okemwa oketch okinyi okongo
okonkwo okoro okoye okpattah okraska oktavian oktaviani oktovian okuku okumuş okuneva okunola okur okyere okła olabode oladeji oladimeji oladipupo
olah olaiya olaoluwa olari olariu olaru olas olasunkanmi olasunkanmi-fasayo olasupo olawale olbina olbrich olbrych olchawa olczak oldfield oldham
oldroyd olearczyk oleinic olejniczak olejnik oleksa oleksak oleksiewicz oleksik oleksiuk olesiejuk oleszczak oleszko olewniczak oleśkiewicz olimov
olimova oliphant oliva olivares olivas oliveira oliver olivera oliveri olivi olivier olivieri oliviero olivo olivová olivárez olko olkowicz olma olmos
olofsson olowokeere oloyede olsen olson olsson olstad olszewski olszowa olszyna oltean olteanu olubode olubukola olubunmi olufeyikemi olugbayila
olujimi olukotun olukunga olumide olusanya olutola oluwagbemi oluwakemi oluwanisola oluwaseun oluwaseyi oluwashina oluwatosin olvera oláh oláhová
omadov omadova omani omar ombasa ombati ombui omidina omiotek omobolaji omobolanle omojola omolara omollo omolo omotoso omowale omwenga omweri omwoyo
ondari ondiek onditi ondra ondrašek ondricka ondrová ondruš ondrušová ondráček ondráčková ongeri onič onjengenyamazane onnen onohinosen onose onsongo
ontiveros onwuka onyancha onyiego onyinyechukwu oommen oosterhuis oosthuizen opalach oparinde opačić openshaw opeyemi ophey opioła opoka opoku opondo
oppenheimer oppliger oppong oprea opricović opris oprić opsenica opuić opuku opuvačić opyrchał oqilyev oqilyeva oquendo orak oralaigh oraloğlu
oraovčić oravec orawiec orašanin orbanić orbay orbán ordóñez orefice orellana organiściak orgulan orifov orifova orina orkisz orlandi orlando orlović
ormsby orn ornelas oro orosco orosz orozco orpel orr orrù orsini orszulik orság orságová orsós orta ortega ortenzi orth orthmann ortiz ortolani orwa
orwat orzechowski orzeszek orłowski oršanić osada osborn osborne oscair oschkenat ose osei osenberg osgair oshin oshodi osiadacz osial osica osiemo
osik osinski osipiuk osipowicz osis osiński oskroba osmak osmanlić osojca osorio osoro ossowski ostafin ostapczuk ostapiuk ostasz ostendarp ostervald
ostrovska ostrovskis ostrowski ostręga ostuni ostwald osuagwu osuntokun oszust otabekov otabekova otartić otero oti otiende otieno otiwa otremba ott
ottaviani ottaviano otte ottonello otuo otáhal otáhalová otčenáš otčenášová ouko ovčina owais owczarczak owczarek owen owens owiti owokoniran owolabi
owoyemi owsiak owsianka owsiany owusu owusuwaa oxley oyadiran oyaifo oyaro oybekov oybekova oyebola oyekan oyelude oyeniyi oyetoro oyeyemi oyinkansola
oyinlola oyugi ozansoy ozere ozers oziębło ozkan ozodbekov ozodbekova ozodov ozodova ozola ozoliņa ozoliņš ozols ozturk ozuna ośka ośko oślizło ožanić
pabisiak pabiś pabón pacewicz pacheco pachla pachnik pacholak pacholczak pacholik pachowicz pachołek pachuta paci pacia pacifici pacifico pacini
packer pacocha pacura pacyga paczkowski paczos padberg padgett padilla padmanabhan padmasari padovan padrón padula paduraru padło paesler pagac pagacz
paganelli pagani pagano page paget pagliai pagliuca pahanić pahert paimo paine paiva pajdak pajek pajeska pajkurić pajonk pajtl pająk pajčić
pakalniete pakalnietis pakos pakosz paksüt pakuła pala palacios palacz paladi paladini palak palano palastri palavestra palazzolo palačković palašti
palermo paleček palečková palfrey palica paliga paligorić palii palija palikuća palić pališaški paljević palla palladino pallentin pallesen pallotta
palma palmer palmeri palmieri palmisani palmisano palombi palombo palomo palonek paltere paluch palumbo paluszak pana panait panaro panasewicz
panasiewicz pancerz panchal pandey pandolfi panek panetta panežić pang pangestu pani panicker panico panišić panjak panjević pantano pantoja panuś
panza panzeri panzig paola paolella paoletti paoli paolicelli paolillo paolini paolino paolucci paone paonessa papak papaleo papapietro papež papežová
papini papp pappalardo paprotny paradiso parafiniuk paraschiv paravinja pardini paredes parekh parente pariggiano paris parise parisi parisian park
parker parkes parkin parkinson parkitna parkitny parks parlier parmaković parmar parnell parodi parojčić parović parr parra parrinello parrino parrott
parry parsons partida partlainn partridge partyka parun parvu parzonka parzyszek pasat pasca pascale pascali pascarella pascari pascaru paschke pascoe
pascu pascucci pasiak pasich pasieczna pasierbek pasini pasiut pasqua pasquali pasquini passarelli passeri passero passuello pasternak pastore
pastorelli pastorino pastucha pastuszek pastuszko pastuła paszkowiak paszkowski pasztaleniec patafta pataki patalas patanè patarac patača patačić
patel paterson pathak patil patila patiño patko patković patla patoka patora patočka patočková patoła patrascu patriarca patrnogić patrone patrun
patruno patrzałek patterson patti pattinson patton patyna patzwahl pau paucek paukner pauko pauković pauková paul paulová paulse paun paunković
pauļuka pauļuks pavani pavel pavelek pavelić pavelka pavelková paver pavešić pavlas pavlasová pavlačić pavlica pavlicová pavlikovská pavlikovský
pavličić pavlov pavlović pavlovska pavlovskis pavlová pavlík pavlíková pavlíček pavlíčková pavlů pavone pavrlišak pavúk pavúková pavčić pawela pawelec
pawełkiewicz pawełko pawlaczek pawlak pawlicki pawliczak pawliczek pawlik pawlikowski pawliszyn pawlonka pawlos pawlukiewicz pawłowski paxton payne
paz pazdan pazdera pazderová pazera pazik pazmanj pazoła pačanin pačariz pađen pałac pałka pałyga pałęga pařízek pařízková paściak paśnik pašagić
pašalić pašek pašeková pašić paška paško pašková paździora peacock peaquin pearce pearson peatáin pece pech pecha pechová pecháček pecháčková peciak
peck pecka pecková pecora pecoraro pecorella pedersen pedone pedraza pedrazzini pedroni pedrotti pedroza pedrycz peeters peircín peixoto pekař
pekařová pekkan pektemek pekárek pekárková pelayo pelc pelcová pelikán pelikánová pellecchia pellegrini pellegrino pellicano pellicanò pellitteri
peluso pemberton pena pencis pendlebury penezić penić penjišević penkala pennestrì penny penović penzo penčić peović pepe pepelčević pepper perales
peralta peran percival perczak perdana perea perego pereira peres perez perilli perin perini perkins perlaš perlik permadi permata perna pernak
pernica pernicová peroni perotti peroutka peroutková perra perret perri perrier perrin perrini perrone perrot perrotta perroy perry persson pertiwi
perugini peruzzi perša pesaresi pesce peselman pession peszko petcu petek peter peterka peterková peters petersen peterson petito petr petralia
petrarca petre petrea petrella petrelli petrescu petrijevčanin petrini petriševac petrone petronio petrov petrovac petrovická petrovický petrovska
petrovskis petrová petrucci petruška petrušková petryk petrák petráková petráš petrášová petrů pettersen pettersson pettit petzold petřík petříková
petříček petříčková pezda pezzella pezzi peña pećar pećina peřina peřinová pešek peška peško pešková pešorda pešta peštová pfannerstill pfeffer
pfeiffer pfersich pfingsten pfister pflieger pflügner phakathi phakathwayo pham phan phartholáin phathwayo phayre phearsain phelan phelps phetha
phethela phewa phikela philban philbin philbín philib philipp philippe phillips philpott phingoshe phiri phoseka phoswa phungula phuthini phádraig
pháidín phártholáin phártoláin phóil phùng phạm piacentini piaget piana pianese pianigiani pianka piasecki piaseczna piazzolla piaścik pibiri picard
picariello picchi piccinini piccione picco piccoli pichardo picheta pichler pichlmaier pick pickering pickersgill pickles pickup pictet piechna
piechota piechura pieczarka pieczek pieczyrak piegza piejko piekacz piekara piekarek piekarski piekart pielach pielech pielka pienaar pierce pierchała
pieri pierini pierre pierro pierzak piesik piesker piestrzeniewicz pieszak pieterse pietrak pietras pietrasiak pietrasz pietraszkiewicz pietrewicz
pietrus pietrusiak pietrusiewicz pietruszka pietryga pietrzak pietrzyk pietsch piga piggott pignatelli pigott piguet piguła piha pike pikor piksa
pikula pilarek pilarski pilato pilař pilařová pilbín pilich pilipczuk pilkington pilla pillai pillay pillitteri pilát pilátová pimentel pinardi pinder
pindor pindral pineda pingle pingpank pinheiro pinho pini pinnock pinon pintea pintilie pinto pintus pintér pinzari pinzaru piogóid piotrak
piotrkowicz piotrowiak piotrowicz piotrowski piotáin pipitone pippig piras pircher piredda pires pirone pirrello pirrone pirvu pisani pisano pisarević
pischedda pisciotta piscitelli piscopo piskor pisu piszcz pitala pitek pithey pitinac pitkänen pitschugin pitt pittalis pittard pitts pitura pituła
pitzalis piva pivar pivetta pivoňka pivoňková piwek piwowarczyk piwowarek pizarro pizoń pizzi pizzimenti pizzitola pizzo pizzuti piña piórek
piórkowski piątek piątkiewicz piątkowski piłat piłka piškorjanac pješivac pješčić pkemoi placento plachá plachý placinta plak plakalović plamadeala
plamenac plantak plaskota plaskur plass platania platon platt platzer plauk plautz plazonja plazonjić plaček plačić plačko plačková plaščar plch
plchová pleban plebanek plejo plekanec plekanecová plemić plesca pleskonjić pleskot pletsch plewnia pleśniak pleša pleška plich plizga plomb plona
plotzitzka pluhař pluhařová plummer pluta pléimeann pléimionn plšek plšková pniak pochopień pochroń pociask pocrnja poczta początek podbarac podeszwa
podgórna podgórny podgórski podhradská podhradský podkonická podkonický podkowa podleśna podniece podnieks podpadac podpora podsiadła podsiedlik
podzimek podzimková podziņa podziņš poehn poels poeschl pogačić poggi poggio pogorzelec pogorzelski pohl pohland pohle pohlová poirier pokorná pokorný
pokrzywa pokuaa pokusa polak polakiewicz polanco polanská polanský polančec polasik polaszek polat polese poleszak poletti polewka poli poliak
poliaková policht polidori polifka polimeno politi polito politowicz polizzi pollard pollich pollina pollmächer pollock polnik polverino polách
poláchová polák poláková poláček poláčková polášek polášková polívka polívková polšak pomaa pompei pompili pompilio poniedziałek ponitzsch ponjavić
ponti poole poon poore popa pope popelka popelková popescu popielarczyk popov popova popovici popržan popusoi popčić popławski porcari porcu porgante
porgants porras porsche porter porth portillo portka portmann porwoł porzucek porębski poschmann posmyk pospiech pospíchal pospíchalová pospíšil
pospíšilová postawa postica postiglione postlethwaite postma postolachi posłuszna posłuszny potaczek potenza potgieter pothuvaal potoczek potoczna
potok potočar potočnik pottel potter potts potyrała potęga potůček potůčková poulsen poulter pouros pourová pouye powała powałka powell power powierża
powlowski powązka poyrazoğlu pozzi pozzo poçan połetek połom pośnik poštić požarac prabhakar prabhu prabowo prachař prachařová pracz praczyk pradana
pradhan pradipta prado prah prajapat prakasa prakatur prangart prange pranowo praoidheáil prasasta prasek prasetya prasetyo prashad prastuti pratama
pratesi praticò pratiwi prato pratt prawdzik prayoga prażmo prażuch pražák pražáková prchal prchalová prebil prebiračević preciado preda prediger
predin predić predojev predojević predovic predović predragović preece preloščan prempeh prencipe prendergast preočanin prepelita prerad preradović
prescott pressler preston prete pretkalniņa pretkalniņš pretorius preuk preuss prevost preziosi preś prešeren price pridāne pridāns priedīte priedītis
priemer prieto prince principato pringle prinsen prinsloo priondargás priondragáis priongalóid prior prisacari prisacaru prisco pritchard privitera
prkosovački probert probst procek prochownik procházka procházková procopio procter proctor prodan prohaska proietti proinnsias prokeš prokešová
prokop prokopczuk prokopczyk prokopiak prokopová prokurat pronobis prosacco proske prosser prostak protasiuk protić provazník provazníková provenzano
prošek prošić prošková pruchnik prucnal prus pruteanu pryal pryce prygiel pryor prystupa pryszcz przeklasa przekop przekwas przeniosło przerwa
przewoźna przewoźniak przewoźnik przewoźny przewłoka przybycień przybylski przybysz przybył przybyła przybyś przystupa prášek prášková průcha průchová
průša průšová pszczółka ptak ptok ptáček ptáčková puačmatešić pucci puccio puch puchalski puddu pudełek pudjiastuti puente puga puggioni pugh pugliese
pugliesi puglisi puharić puirséal puiu puleo pulido pun pupek pupák pupáková purcell purdy puri purnama purnawarman purnawati purohit purvis purwadi
purwanti pury puscas pusch puspasari puspita putek putinčanin putnik putniņa putniņš putra putri putzolu puzavac puzigaća puķīte puķītis puła pułka
puškarčuk pych pyda pyrkosz pyrz pysz pyszczek pyszka pyszny pytel pytko pytlarz pyza pyzel pyziak páez páidín páirceir pál pánek pánková pásztor
pátek pátková pålsson pérez péter pícha píchová píša píšová póil półchłopek pöche pöge pērkona pērkons pētersone pētersons pęciak pędrak pędzik pęksa
płaneta płocharczyk płodzień płonka płoskonka płócienniczak přibyl přibylová přikryl přikrylová příhoda příhodová pšenička pšeničková qasımova
qomazitha quaglia quaide quaranta quarta quartenoud quartey queally queenane queiroz quesada quevedo quezada quigley quigney quillinan quinlan
quinlivan quinn quinney quinny quinodoz quinta quintairos quintana quintanilla quintero quinto quiros quiroz quiróz quitzon quiñones quiñónez quliyev
qwabe raabe raba rabbitte rabenstein rabhartaigh rabhlaigh rabić rabljenović raca rach rachmawati rachtagáin racordon racu raczkiewicz raczyński rada
radcliffe radebe radecki radford radhakrishnan radigović radijevac radin radinović radisavić radisavljević radisavčević radivojac radivojša radišević
radl radlović radmanović radoi radomirović radomski radonja radonjanin radonjić radotić radovac radovanac radovanković radovanlija radovanov radová
radtke radu radulaški radulescu radulić radulj raduljesković raduljević radulović radusilović radusinović radušić raduški radzewicz radziewicz rael
rafailović raffa rafferty rafidyev rafidyeva rafter ragan raghaill raghaille raghallaigh raghavan raghna raghnaill rago ragone ragusa rahardian rahayu
rahilly rahimah rahimov rahimova rahman rahmawati rahn raich raifearta raifteirí raifyev raifyeva raighill raighilligh raighle raighne raigne railean
raileanu raimondi raimondo raine raith raithbheartaigh raithile rajabov rajabova rajagopal rajagopalan rajasa rajata rajchel rajczak rajczyk rajda
rajh rajman rajs rajtar rajtek rajčević rajš rajšić rak rakanović rakarić rakas raković raková rakowski rakušić ralbovski rallaigh rallo ralph
ramachandran ramadan ramadhani ramakrishnan ramanathan ramaswamy ramač rambaldi rambousek rambousková ramella ramos rampazzo ramsay ramsbottom ramsden
ramsey ramziddinov ramziddinova ramírez ramón rana randazzo randhawa randunković raneri raney ranftl ranganathan rangel rangelov rangen ranieri
raniolo rankin rantanen ranucci ranz rao raol rapisarda raposo rapovac rapp rapuano rasała rascón rashidov rashidova rasinac rasić rasmussen
raspopović raspudić rastogi raszkiewicz rataj ratajczak ratajová ratcliffe ratemo rath rathaile rathallaigh rathod ratka ratke ratkovčić ratniece
ratnieks ratti rattigan rau raubuch raufyev raufyeva raukuc rausch rauso raut rautenkranz ravaioli ravet ravn ravshanov ravshanova rawlings rawson
raxmatullohyev raxmatullohyeva ray raya rayhan raymond rayner raynor razić razo rašetarević rašetić rašević raška rašková rašović raščanin raźniak
rduch rea reachtabhair reachtabhra reachtagáin reachtain reachtair reachtaire reachtar reachtúire read reader reale reanacháin reannacháin reardon
recchia redaelli reddy redfern redican redman redmond reed reen rees reese reeve reeves regalado regan rehak rehwagen reiber reichardt reichel
reichert reichling reid reif reifenrath reilly reimann reina reinberg reinelt reinger reinhardt reinke reis reiter reithil reitze rejmak rejmer
rejniak relph rembacz rembisz remeta remeš remešová rempel remy renard renaud renault renda rendra rendulić rendón renehan renk renna renner rennie
renovica renovčević rens renshaw rentería rentz renz renzi renčar repac repetto repija repiská repiský reppin resković resnik restivo restle restorff
reszke reséndez retzke reuber reumann reus reuss reusse revenco rey reyes reymond reyna reynell reynold reynolds reynoldson reynoso rezek rezková
rezmer rećko rečević reşo rhatigan rhattigan rheder rhoden rhodes rhys riabhaigh riada riagáin riallaigh riardáin ribar ribaupierre ribeiro
ribićgreganić rica riccardi ricci ricciardi riccio riccobono rice richard richards richardson richter richtr richtrová ricketts rico rider ridge
ridire ridley ridolfi riedel riediger rieger riekmann riekstiņa riekstiņš riepl riermeier riester riethmüller rietman rietmüller rietscher rigby riggi
riggio righetti righi rigney rigoni riley rimai rinaldi rincón riner riney ringel rioba riocaird riojas riolláin riolo riparbelli ripken rippin ris
risteard ritchie ritosek ritschel ritsma ritter rittgasser rittweg ritz riva rivas rivera rivero rivers riviere riyanti rizvonyev rizvonyeva rizza
rizzi rizzo roach roarty roba robak robaszkiewicz robb robbins robel robert roberti roberts robertson robeson robhacháin robhartaigh robins robinson
robledo robson robu rocca rocchi rocco rocha rochaix rochat roche rochowiak rockmeier roczniak rodacháin rodaigh rodarte rodaí rodehau rodgers
rodigari rodowski rodrigues rodriguez rodrígez rodríguez rodríquez rodzeń rodáin roe roecker rogacz rogahn rogala rogalski rogers rogerson roggatz
rogolino rogowski rogula rogulja rohan rohländer rohrer roibín roithleáin rojas rojek rojo rokossa rolak roldán roleder rolfe rolfson rolland rollo
roloff rolón romagnoli romaguera romanciuc romanelli romani romaniello romanini romankiewicz romano romanovska romanovskis romanowski romančík
romančíková romańczyk romejko romero romo romy romčević ronayne rondinone rondoni rondović ronoh roob rooney roos roper ropiak rorat rosa rosada
rosado rosales rosandić rosario rosas rosati rosbach rosca roschinsky rose rosenauer rosenbauer rosenbaum rosenthal rosi rosiak rosiński roskosz
rosksch rosołek ross rossberg rosselli rosset rossetti rossi rossini rossiter rossler rosso rossouw rosu roszkiewicz roszko rosłon rosłoń rotari
rotaru roth rothallaigh rothenbacher rother rothlainn rothwell rotolo rotondo rotundo roubal roubalová rougemont roulin rous rouse rousová rousseau
roussel rovčanin rowan rowbotham rowe rowland rowlands rowley rowntree roy roybal royer royle rozenbaha rozenbahs rozgić rozmiarek rozsypal
rozsypalová rozum rozumek rozynek rozīte rozītis ročkomanović rošević roškić rožac rožkalne rožkalns ruacháin ruadhainn ruadhcháin ruadháin ruaidhe
ruaidhinn ruaidhrí ruaidhín ruairc ruanadha ruanaidhe ruanaí ruanáin rubacha rubaj rubene rubenis ruberto rubino rubio rucco ruch ruchała ruciński
ruckdeschel rudaigh rudan rudd ruddock rudkins rudnicki rudolf rudolfová rudowicz rudyk rudzik rudziński rudzki rudzīte rudzītis ruecker ruelas
ruggeri ruggieri ruggiero rugut ruiséal ruiz rumenić rumpf runce runcis runolfsdottir runolfsson runte ruotolo rupnik rupprecht rurarz rurka rus
rusciano rushton rusin rusiniak rusnac rusnak rusová russel russell russo russu rustamov rustamova rusu ruszczak ruszel rutherford rutkowski rutowicz
rutter rutto ruud ruwa ruíz rušanoski ružička ružičková ryan ryba rybak rybarczyk rybicki rybníček rybníčeková rybová rybus rybár rybárik rybáriková
rybárová rybář rybářová rycerz rychcik rychel rychert ryczko ryder ryfa ryguła ryjikh rykała rymarz ryndak rynn rynne rysz ryszkiewicz ryzih ryznar
ryšavá ryšavý rzepka rzeszut rzeszutko rzeźniczak rzeźniczek rzońca rzucidło rząca rząd rác rácová rácz rághaill ráighle ráighne ráinne ránaigh rädler
räntsch räsänen réagáin réamoinn réamonn réill ríle ríogh ríoghbhardáin ríogáin ríordáin ríos rócháin róisde róiste róláin rónáin różak różański
różewicz różycki rödiger röse röthlisberger röttger røed rúnaidhe rúnú rúáin rücker rüdiger rüegg rüter rüttimann rýdl rýdlová rębiś růžek růžička
růžičková růžková rəhimov rəşidova sa'dullohyev sa'dullohyeva saadiyev saadiyeva saarinen saavedra saba sabak sabaly sabatini sabatino sabato sabau
sabała sabbatini sabdat sabela sabelo sabharwal sabia sabian sabino sabljak sabolski sabolčec sacchet sacchetti sacchi sacco saccone sachar sacharczuk
sachdev sachdeva sachse saczuk sadiki sadio sadlak sadler sadlik sadoch sadović sadownik sadowski sadriddinov sadriddinova sadura sadza sadílek
sadílková sadıklar sadłocha sadžak saefullah safiryev safiryeva safitri saflanis safo safoaa safoyev safoyeva sagadi sagafe sagna sagonas saheed sahin
sahner sahni sahota sai saia saidov saidova saile saini saitoti saiz sajda sajewicz sajnóg sakarya sakho sakwa sala salach saladino salahudin salako
salami salamone salas salatiello salawa salazar salcedo salcido saldaña saldivar salemi salemme salerno salgado salierno salinas salis salisbury sall
salma salminen salmiņa salmiņš salmon salo salohov salohova salomone salonen salow salsabilla salt salvadori salvati salvatore salvatori salvi
salvucci salwin salzano salzer salzmann sama samancı samandarov samandarova samaniego samatar samb sambe sambou samek sameya samiec samiryev samiryeva
samková sammartano sammartino sammert samoei samohod samohodaj samol samolov samolovac samoraj samosir sampath sampson samra samson samsonová samuel
samuelsson samul samulak sanabria sanadrović sanches sanchez sandalcı sandalj sandanezwe sandberg sanders sanderson sandhu sandić sando sandor
sandoval sandoz sands sandström sandu sanetra sanfilippo sanford sangha sanghvi sangwani sangweni sankar sankaran sankiewicz sanna sannino sansone
santacruz santamaria santana santangelo santarelli santarossa santarsia santarsiero santi santiago santilli santillán santinelli santini santo santoni
santori santoro santos santoso santucci sanusi sané saoraidhe sapała sapeta sapienza saponaro saporito saptono saputra saputri sarabia saracino saraf
saragih sarah saraiva saraswati sarbu sardella sardina sardorov sardorova sargent sarkar sarma sarnataro sarniak sarosiek sarota sarpong sarr sarraf
sarsfield sarti sartori saruni sarvari sarvarov sarvarova sarı sarıoğlu sasak sassano sassi sasso sastry saternus satner satora satria satta
sattelmaier satterfield sauceda saucedo sauer sauerland sauliete saulietis saumweber saunders saussure sava savage savary savciuc savevski savin
savini savoca savoia savolainen savu sawayn sawhney sawicki sawko sawyer saxena saxton sayer sayers saygıner sałuda sbrana scaglione scala scalaidhe
scalaighe scales scalia scalise scallaigh scallan scalzo scanaill scanlan scanlon scanláin scannail scannaill scannell scannláin scano scanu scarano
scardino scarpa scarpellini scc scealláin schacht schaden schaefer schaffarzik schahbasian schaller schamberger scharf schaub schedler scheer
scheidegger schejbal schejbalová schelk schellenbeck schembera schenk scherbarth scherer scherini schermann scherrer schersing scherz schettino
scheurer scheuring scheytt schiavi schiavo schiavon schiavone schielke schieskow schifano schildhauer schillaci schiller schima schimmel schimmer
schindzielorz schinner schiopu schipper schirmer schirrmeister schirru schlachter schlangen schlatter schlawitz schlechtweg schley schlicht schlitzer
schmalzle schmeler schmid schmidt schmidtchen schmidtová schmitt schmitz schmuhl schneider schneidrová schnelting schnider schnieder schniedermeier
schnyder schnürer schoberg schoch schoeman schoen schofield scholten scholtz scholz schonberg schondelmaier schorderet schorr schott schottmann
schouren schowalter schrader schramm schreck schreiber schreiner schreiter schrepfer schroder schroeder schröder schrøder schubert schuermann schuff
schuhaj schuldt schuler schulist schult schulte schultz schultze schulz schulze schumacher schumann schumm schupp schuppe schuri schuster schutzbach
schwab schwalm schwanbeck schwandke schwanitz schwarthoff schwartz schwarz schwarzer schwarzkopf schwarzmeier schwarzová schwatlo schweisfurth
schweitz schweizer schwennen schwerdtner schwidde schwirkschlies schwizgebel schwuchow schäfer schäffel schäffer schäning schär schärer schöckel
schönball schönbeck schönberg schönebeck schönenberger schönfeld schönherr schönlebe schötz schüler schüppel schürch schütz schütze sciacca scocco
scognamiglio scolaidhe scolaighe scolaí scollaigh scollan scolláin scopece scorza scott scotti scribhín scripnic scrofani scuderi scully scurtu
scutaru scéacháin seachnasaigh seafraidh seafraigh seanacháin seanaigh seanainn seanlaoich seanáin searcaigh searlóg searraigh sears seasnáin
sebastiani secchi secci sechi seck secrieru sedarević seddon sedillo sedliak sedliaková sedlák sedláková sedláček sedláčková sedlář sedlářová seeger
seelig segerson segersun segovia segunmaru segura sehgal sehls sehnal sehnalová seibhleáin seibhlin seibhlín seibold seidel seiders seidl seidlová
seifert seifertová seigel seighin seiler seinín seireadáin seitheacháin seithneacháin seitric seitz sekanina sekaninová sekhon sekinat selby sellars
sembathwa seme semenowicz semeraro semerád semerádová semik semisch semprini sen senatore senger senghor sengupta sengwayo senior senkel senko senková
senn senzangakhona seochfhradha seochrú seoighe seoin sepe sepetçi sepúlveda serafin serafini serafino serban sereda seremet serfontein sergeant
serghei sergi serhat serna serpa serr serra serrano serrato serwa serwaa serwach serzysko seržante seržants seshadri sessa sestito sethi setiawan
setrick setty sevcenco severa severi severino severová sevi sevilla sewald seward sewell seweryniak seydi seye seyidova seymour sezek sezgin seághain
seáin sforza sgulla shabalala shabane shabangu shackleton shaffrey shah shahbozov shahbozova shahobiddinov shahobiddinova shahriyorov shahriyorova
shahzodov shahzodova shai shakya shamase shamhráin shamsiddinov shamsiddinova shanahan shandu shangase shange shanley shannon sharaf sharma sharp
sharpe sharples sharrock shaughnessy shaw shazi sheahan shearer sheehan sheehy sheeran sheitric shekoni shelembe shelton shengele shenoy sheoinín
shepherd sheppard sheridan sherman sherpa sherwood sherzodov sherzodova shetty shevchenko shevlin shezi shibase shields shikuku shinga shitric shiu
shiúrdáin shiúrtáin shoba shodiyorov shodiyorova shohibov shohibova shombela shongwe short shotton shoyisa shozi shrestha shufflebottom shukla
shukrulloh shukrulloha shum shómais siacais siadhacháin siadhail siaghail siardáin siarkiewicz siatka sibal sibalukhulu sibanda sibaya sibeko sibhene
sibhleáin sibiga sibindi sibisi sibiya siciarz siciliano siddall sidebottom sidheáil sidhu sidi sidibé sidler sidorczuk siebel siebert sieczko
siedlaczek siedlarz siedlecki siedlik sieg siegling siegrist sieja siejak siekierka sielemann siembab siemek siemieniec siemieńczuk siemion siemon
siener sienkiewicz sieradzan sieradzki siergiej sierota sierpień sierżant sietniece sietnieks sievers siewert siewiera sigagu sigegede sigei sigerson
signorelli signorile signorini sigrist sihler sihombing sihotang siino sijadu sikhakhane sikhosana sikhunyana sikobi sikora sikorová sikorski sikuku
sikwayo silangwe silcock silenzi siliņa siliņš sillah silva silvestri silvestrini silvestro simanjuntak simbolon simelane simeoin simeoli simeone
simeoni simeti simijonović simin simion simionescu simić simićević simjanović simmen simmonds simmons simms simojlović simon simoncelli simone simonet
simonetti simoni simonini simonis simonović simonsen simpson sims simula simulov simunović simurdić simões simčič sin sinaga sinanoğlu sinclair sinema
singh singhal singleton sinha sini sinkiewicz sinnhuber sinnott sinopoli siochfhradha siochrú sionacháin sionainn sionnaigh sionáin sioradáin sipes
sipos siracusa siragusa sirait sirbu siregar sirghi siri sirojiddinov sirojiddinova sischka sishangwe sishi sishiya sisneros sitarić sitati sitek
sithenjwa sithole sithombo sithuli sitienei sitolotolo sitompul sitorus situma situmorang siu siudek sivák siváková siwa siwczak siwek siwele siwka
siyaya siyeshe siúrdáin sjöberg sjögren skala skalická skalický skalik skalová skalski skandović skała skałka skeahan skeffington skehan skeledžija
skelton skenderija skiba skibicki skibiński skiepko skierka skiles skinner skivington sklenka sklenková sklenář sklenářová sklorz skocz skoczylas
skoglund skokan skokanová skolik skomra skoneczna skonieczka skopal skopalová skorupan skotarczak skotarek skov skowron skowronek skowroński skowyra
skořepa skořepová skračić skroban skrobek skrobot skrzecz skrzypczak skrzypek skubała skubis skudra skupin skutecká skutecký skuterud skutnik skwira
skácel skácelová skála skálová skóra składanek skřivánek skřivánková slabá slabý slack sladaković sladek sladić sladká sladký sladoje sladojević
sladović slamarski slamek slanina slaninová slankamenac slatara slater slatinac slattery slavković slavík slavíková slavíček slavíčková slašťan
slašťanová slevin slezák slezáková slijepac slijepčević sloan sloboda slobodanović slobodjanac slobodník slobodníková slobodová slobođanac slonja
slota slotová slotta slovák slováková slováček slováčková sluaghdháin sluka sluková slyne sládek sládková sláma slámová slámáin sléibhín smagacz
smagała smailbegović smaić smajlović smal smalec small smallwood smardz smart smealáin smedley smedsrud smeets smejkal smejkalová smektała smet
smetana smetanová smets smieja smiljan smiljanec smit smith smitham smithson smoczyk smogeli smola smolec smoliński smoljanec smoljanić smolka
smolková smolorz smolová smoláin smolík smolíková smorąg smrek smreková smrčka smrčková smrž smržová smutek smutná smutný smuģe smuģis smykała smykla
smyl smyth smál smékal smékalová smętek snedden snell snoch snooke snow snowden snyman so soare soares sobczak sobczyk sobek sobieraj sobieszczyk
sobisz sobitov sobitova sobiło sobkiewicz sobková sobków sobolak sobolewski soboll sobotka sobotková sobowale sobstyl sobuś soccorsi socha sochacki
sochaj sochirca sochor sochorová socolov soczewka soczówka sodano sodar sodhi sodiqov sodiqova soduba sojka sojková sokhela sokhulu sokhwebula sokol
sokolićmihalak sokolová sokolowski sokołowski sokół solak solanki solarczyk solarek solberg soldati solga solheim solich solinas soliwoda soliz soller
solli sollner solmaz solnica solomon solorio solorzano soltan soltanov soltanova solís somacháin soman somayaji somboni somerville somfula sommer
sommerfeld sommrová somogyi sompisi somrak somssich sondej sondini sondisa sondore sondors songiya sonko sonn sonnabend sonqandile sontuli soolachán
soolaghan sorbello sorbian sorce soria sornat soro soroko sorrentino sosa sosnowski sosnáin sosnówka sosāre sosārs sotelo sothole soto sotobe sottile
souare soukup soukupová soumaré sousa southern southgate southwell soutter souza souček součková sova sovová sowa sowała sowiński soyinka soylu soós
sołek sołoducha sołtan sołtys sołtysek sołtysiak sośniak spada spadafora spadaro spadoni spadło spagnolo spagnuolo spahn spalding spano spanu spanò
sparacino sparić sparks spasenić spasenović spasić spasković spasojev spasojević spataro spataru spealáin speight spelmeyer spence spencer speranza
spicer spiegelburg spielvogel spiga spillane spina spinelli spinka spinu spiolláin spioláin spitzmüller spizzirri spoerri spoláin spooner sporer
sporrer sporysz spratt sprawka sprenger sproģe sproģis sprunger sprycha sprūde spurná spurný spychaj spáčil spáčilová spólnik spörri spöttel squire
squires srakić srb srbová sridhar srinivas srinivasan srivastava sroga sroka srokosz sromek stacey stachelek stachewicz stachowiak stachowicz stachura
stachurski stachów staciwa stadelmann staffieri stafford stahl staicu stalder stamm stan stanaszek stanciu stanclik stancu standún stanek stanescu
stanger staniaszek staniczek staniewicz stanijanović stanijević stanikić staniszewski stanisławczyk stanisławek stanisławski stanivuković staniša
stankiewicz stankovićmarton stanley stannard stanton stanzione staněk stapić staples stapleton stark starostka starovlah starościak starzak stará
starý starčevićmatijaško staręga stasiak stasica staszewski staub stauffer staunton stauss stavila stawczyk stawicki stawinoga stawowczyk staňková
staś staśko stašćik steadman stec steciuk steckiewicz steding steel steele steenkamp stefan stefanescu stefani stefaniak stefanik stefankiewicz
stefański steffen steffensen steffny stegmann stehlík stehlíková stehr steidl steigauf steiger steinecke steiner steinerová steinert steinkamp steinke
steinmann steinmetz stejskal stejskalová stelkens stella stelmach stelmasiak stempel stempin stempniak stengel stengl stenson stensrud stenzel
stepanić stepanov stepanović stephan stephens stephenson sterling stettler steuber steuk stevelić stevens stevenson stevilović stewart steyn stibhin
stibor stiborová stiedemann stief stifel stigliano stiofáin stirbu stirling stochaj stochel stochmal stocker stoddart stodola stodolová stoian stoica
stoices stojak stokanović stokes stoklasa stoklasová stolarczyk stolarski stoll stolla stolle stoltenberg stoltman stoltmann stolz stondún stone
storey storl storp storti stosik stosio stott stoutjesdijk stożek strachan stracke straka straková strange strano stranski straszak stratan stratmann
stratulat straub strausa strauss strautiņa strautiņš strautmane strautmanis strazdiņa strazdiņš streck streese street strege streich streit strejček
strejčková streller strepački stretton strieder striezel strikinac stringer strmota strnad strnadová strnisko strnisková stroe strogies strohschank
strojna stroman strong strosin strouhal strouhalová strunz strutz strycharz strydon stryjek strzała strzelczak strzelczyk strzelecki strzoda strzyż
strządała strzępek stránská stránský strójwąs stróż ström strömberg stubbs stube stubičan stuchlík stuchlíková stucki studená studený studer studnička
studničková stuglik stundún stupak stuparić stupka stupková sturgess stutz stwora styger styles styn stypa stypka stypuła styrna stárek stárková stín
stóc stój stöckert stöckli stöppler stöwer stürmer stąpór stępak stępień stępka stępniak suartini subedi subocz subramaniam subramanian sucameli
sucera suchenek suchojad suchomel suchomelová suchora suchoń suchta suchá suchánek suchánková suchý suciu suda sudiati sudnik sudrajat suen suffa
sugden sugier sugrue suhrobov suhrobova suibhne suipéal sujew suk suková sukute sukuts sulaimon sularz sulaymonov sulaymonova sulich sullivan sultonov
sultonova sumera summers summerville sumner sun sunarić sundaram sundberg superina supernak superson supriyanto surace surdel surdyk suriano surma
surmiak suryatmi suryono susanti suski sussmann suszka suszko sutcliffe suter sutermeister suthar suthe sutherland sutschet sutter sutton sutz suvajac
suvajdžić suvajčević suvala suvačarov suwarno suzović suárez sučević suđić suša sušac svatoň svatoňová svatoš svatošová svačina svačinová svendsen
svensson svet svirčev sviták svitáková svoboda svobodová svorcan svozil svozilová svrakačić svrbík svrbíková svrtan světlík světlíková swacha swaczyna
swain swaminathan swaniawski swann swanson swatek swazi sweeney swift swillims swiątek syahreza sych sycz sydor sygut sykała sykes sykut syldatk sylla
sylvester symcox symonds symonowicz synak synek synková synnott syombua sypek sypień sypuła syroka syrová syrový sysło szabla szabo szabó szachniewicz
szafarz szafrański szaj szajda szajek szajna szajner szalai szalast szambelan szara szarejko szarpak szaruga szarzec szasz szatanik szatko szatkowski
szałaj szałas szałata szałkiewicz szczap szczechowicz szczepaniak szczepaniec szczepanik szczepaniuk szczepański szczerba szczerbiak szczerek
szczesiak szcześniak szczot szczubełek szczudło szczygieł szczypek szczypiór szczęsna szczęsny sze szeja szekely szekeres szela szelest szeląg szemraj
szendrei szeszko szeto szewczyk szikra szilágyi szkaradek szkatuła szklarek szkoda szkopek szkoła szkup szlachcic szlaga szlufik szlęk szmagaj szmaj
szmajda szmalec szmelter szmuc szmurło sznura szok szoka szostak szott szołtysik szpala szpara szpila szpyra szpyrka szpyt szrama szramka sztaba
sztuba sztuczka szulc szulczyk szulim szulist szumacher szumiec szumiło szumna szumny szurek szuta szwaj szwaja szwarc szwałek szwed szwiec szyba
szybiak szyc szyca szyda szydłowski szyguła szyja szyjka szykuła szylar szyma szymajda szymanik szymaniuk szymanski szymała szymańczak szymańczyk
szymański szymczak szymczyk szymkowiak szymków szymocha szymonik szymula szyndler szynkiewicz szyszka szywała székely szücs szłapa szłapka szőke szűcs
sáenz sáirséal sámel sámelová sánchez sándor sárközi sæther sène séagha séamuis séartha ségnane síocháin síomóin síoráin síothcháin sírín síthigh
síththe söderberg sören sözeri sørensen sørlie súilleabháin súilliobháin süleymanoğlu sürth sýkora sýkorová sądej sąsiadek sējēja sējējs sędek sīle
sīlis słaba słabosz sładek sławik sławiński słoboda słobodzian słoka słomian słomiany słonka słowiak słowik słowiński słoń słupek słupik słyk słysz
tabacu tabak tabaček tabisz tabiś tabrisov tabrisova tacconi taciak taczała taddei tadeusiak tadla tadych tafelmeier tafoya taggart tagliabue
tagliaferri tagore tahincioğlu tahirova tahirović tai taichligh taidhg taiwo takalić takyi takács talabani talapka talarico talavanić talaśka talbot
tallarico tallone talpa talwar tam tamang tamas tamayo tamba tamburini tamez tamhais tamindžić tammaro tampolja tampubolon tamunoemi tamás tan
tanacković tanase tanasijević tancoš tancošová tandon taneja tang tangen tangney tanjga tankosić tanner tanrıkulu tansey tanui tanurdžić tanzi
taormina tapavica tapavički tapia tarach taran taranek tarantino tarasek tarihoran tarlaigh tarnowski tarpaigh tarpey tarquini tartamella tasarz
tasche tasker taslak tassi tassinari tasso tassone tata tatar tataranni tatarczuk tatarczyk tatarek tatarka tatarková tatarová tataru tate tatiana
tatlow tatomirov tattersall tatár tatárka tatárkaová tatárová taufratshofer tavani tavares taverner tawia taylor tazegül tałaj taş taşlı taşçı
tcacenco tcaci teahan teangana teangnaí tecław tedde tedeschi tedesco tegethof teichmann teicāne teicāns teimhneáin teixeira tejada tejeda tekand
tekelioğlu tekiela tekieli tekin tekle telak telebar telenta telesca tella tello tembo temitope temple tennant teodorescu teodorowicz teofilović
teokarević teovanović tepavac tepavčević tepić teplá teplý tepper tepša tepšić terenzi teresi tereszkiewicz terheiden terka terlecki terlizzi terlouw
termine ternan terrazas terry terzi terzija terzin terzić terzo terán tesař tesařová tesfaye tesi teterycz teufel tevdenić tevetoğlu tešanović
thabekhulu thabethe thabizolo thaidhg thakkar thakur thaman thamrin thapa theele thembekwayo thembela thenjwayo theron theunissen theuri thiam thiao
thiarnáin thiaw thieke thiel thighearnaigh thighearnáin thijs thimm thiomas thiong'o thiongane thioub thioune thirlwell thistlethwaite thobeni
thoirbhealaigh thoirdhealbhaigh thom thomas thomason thomka thomková thommen thompson thomsen thomson thomáis thorcail thoresen thorn thorne thornhill
thornley thornton thorpe thoya thoyana threlfall thriene thränhardt thréinfhear thréinfhir thuathail thuathaláin thuku thuliswayo thumbela thumbeza
thuranira thurston thusi thusini thust thwala thyssen thámhais thómais thöne tiano tiarnaigh tiarnáin tiberti tica tichá tichý tideswell tidow tiedtke
tierney tietze tighearna tighearnaigh tighearnáin tihomirović tijanić tijerina tikas tilgner tillack tillman tilotta tiltiņa tiltiņš timarić timlin
timmermann timmermans timms timoney timony timotić timson tinguely tintor tiobraide tiomanaidh tiomanaigh tiománaidhe tiománaí tiozzo tirado tirelli
tirop tirri tischler tischmann tissot titley tittman tivontschik tiwaa tiwari tkachenko tkaczyk tlałka toader toal tobin tobler toborek toczko todaro
todd tofan tofani tohall tohirov tohirova toirbhealaigh toivonen tojić tokaj tokarek tokarski tokatlıoğlu tokgöz tolain tolak toldo toledo tolomeo
tolulope toma tomala tomalak tomalik toman tomanović tomanová tomaselli tomasello tomasi tomasović tomassoni tomaszczyk tomaszewski tomaszkiewicz
tomaszuk tomazović tomaš tomaševićrigo tomczak tomczyk tomei tomek tomescu tomeček tomečeková tomečková tomeš tomešová tomhnair tomka tomkins tomko
tomková tomlinson tomljanović tommasi tomović tomušilović tomys tomzik tomáis tománek tománková tomáš tomášek tomášková tomášová tomčić tonat tondera
tonelli tong tonge tonini tonkovac tonn tonra tonui tončić toolan tooman toomey topal topalov topalović topaloğlu topalski topham topisirović topić
topolovac topolović topping topçuoğlu toraman torbus torchia torchio torgersen tormaigh tormay tormey tornatore toro toroitich torp torpey torphy
torre torres torresi torri torriani torrisi tortora tortorici toscano tosi totaro toth toti totman toto touré tovar tovey towarek towers towett towne
townsend toy toyipov toyipova tołoczko tracz traini tralli trampeli tramposch tran trandafir tranová tranter trantow traoré trapani trauth trautmann
travaglini travan travers traverso travica travis trawka traynor treabhair treadwell treanor treasaigh treasaí treff trejo tremblay tremmel trent
treoigh trepczyk trepka treskavica tretinjak tretola treutel trevisan treviño treó treóigh triboi tribuljak trif trifan trikić trikošanin triolo
tripathi tripodi trivedi trivkanović trnka trnková trochim trochimiuk troisi trojan trojanek trojanová trojanowicz trojanowski troka trombetta tromp
trovato troć trtica truben trubenová truchan truchel truhlář truhlářová trujillo truter trybała trybus trybuś tryka trzcionka trzciński trzeciak
trzepizur trzmiel trznadel trzpil trzyna trávníček trávníčková tréinfhear trąbka trček trčka trčková trương trần trịnh tsabalala tsagairt tsamonikian
tsang tsaoi tsaoir tschiers tschirch tschudi tse tshabalala tsionnaigh tsithigh tsoi tsotetsi tsui tuachair tuairisc tuairisg tuama tuamáin tuaraisce
tuaruisce tuataigh tuathaigh tuathail tuathaill tuathaláin tuathalín tuathlainn tubanski tubridy tucci tuccillo tuch tucholke tucker tuckett tudge
tudor tudorache tudose tudow tufano tufo tuimlin tukane tukur tulla tully tumbarello tumino tunaboylu tunkova tunç tunçeri tuohey tuohy tuominen
turajlić turan turcan turcanu turchi turco turcotte turcu turczyk turek tureček turečková turk turková turlej turley turnadžić turnbull turner turoń
turraoin turunen turza turčok turčoková tuschmo tustonja tutka tuttle tutu tuwei tuzimek tuča tuček tučková tučs tuğlu tuğluk tułacz tvrdá tvrdík
tvrdíková tvrdý twardosz twardowski twardzik tweddle tweneboa twigg twohey twohig twomey tworzydło twumasi tyczka tyka tylec tylek tylka tylman tyma
tymczyszyn tyniec tyrrell tyson tytko tywoniuk táborská táborský táilliúir támhais tächl téacháin téidheacháin téllez tóibín tóláin tórpaigh tórrez
tórz tóth tóthová többen töpfer török türk türkdoğan türkyılmaz tütüncü tüzün tālberga tālbergs tăng tīrele tīrelis tłuczek tříska třísková tůma
tůmová uaithne uaitéir ualghairg uallacháin ualtair ubavin ubavić ubavkić ubaydullohyev ubaydullohyeva ubiparip ubiparipović ubner ubović ubysz uca
uchechi uchqunov uchqunova uddin udeh udicki udilović udovičić udovički udovčić udvardi ufnal ufniarz ugarak uglješić ugolini ugričić ugrčić uher
uhlemann uhlig uhlíř uhlířová uhrig uhrová uibel uibhrín uidhir uidhlinn uiginn uilcín ukraden ulemek ulewicz ulfik uliasz ulibarri uliczka ullmann
ulloa ullrich ulrich ulrichová ulrych ultaigh uluhan umarov umarova umbach umidullohyev umidullohyeva umidyev umidyeva umlauft umminger umolac
underhill underwood unger ungureanu uniacke unsworth unterpaintner untila upadhyay uppal upton ural uram uramová urbancová urbanec urbanek urbaniak
urbano urbanová urbanowicz urbansky urbańczyk urbański urbina urblík urblíková urbánek urbánková ureña urfonov urfonova urhig uribe uroda urrutia
ursachi urso ursu uryga urynowicz urías usada usai usamah usarek usmonov usmonova utama utami utješanović utrata utting uwais uyainah uys uzar uzayrov
uzayrova uzelac uziębło uzun ułanowicz vaati vabaza vaca vacarciuc vacca vaccari vaccaro vacek vacková vaculík vaculíková vadlja vaduva vafoyev
vafoyeva vahala vahlensieck vaidya vailati vaip vaivade vaivads vajcík vajcíková vajda vajdička vajdová vajzenbach vakareskov val vala valach
valachovič valachovičová valachová valadez valdez valdivia valdés valencia valent valenta valente valenti valentini valentino valentová valentín
valenza valenzuela valenčićbrkić valeri valeš valešová valić valladares valle vallejo valles vallet valletta valli vallone valová valsecchi valtere
valters valuška valušková valverde valášek valášková vanaga vanags vandamme vandenberghe vandenbroeck vandervort vandevelde vanegas vanek vaneková
vangermain vangisa vanni vannini vaníček vaníčková vančura vančurová vaněk vaněček vaněčková varela varenina varga vargas varghese vargová varinac
varićak varkey varley varma varman varmuža varnica varriale varrier vartic varughese varzić varšava varžićbiuklia varžićbiuklija vascotto vasile
vasilescu vasiliu vasils vass vassallo vasseur vater vaughan vavrikov vavřík vavříková vaz vaňková vašadi vašek vaška vašková vašák vašáková vašíček
vašíčková vecchi vecumniece vecumnieks vedvik veenstra vega vegar vegge veiga veinberga veinbergs veisa veiss veitch vejnović vejvoda vejvodová
vekecki vekić velaja velanac velasco veldsman velioğlu vella velásquez velázquez venegas venezia venghaus venkataraman venkatesh venter ventimiglia
ventura venturelli venturi venturini vera verbeek vercesi verde verdes verdugo verduzco veres vergara verhaeghe verhoeven verma verme vermeulen verner
vernerová verniest vernon veronese versfeld verstraete verzi vesel veselicačatipović veseličić veselová veselá veselý vesin vesić vesković vestergaard
veum veverka veverková vey vezi vezmar vezzoli večeřa večeřová viale vianello vicari vicen vicenová vicente vichi vicinanza vicini vickers vicol vidal
vidaček viderščak vidmar vidranjski vieira viellehner viera vierin vieru vieweg viklund vila vilakazi viljoen vilka vilks villadsen villagómez
villalobos villalpando villani villanueva villareal villari villarreal villaseñor villegas vilsone vilsons vilímek vilímková vincent vincenzi vinci
vincze vine vink vinketa vintere vinters vinther vintila vinš vinšová violante violi virdee virgilio virlan virtanen virág visagie visan visani
visconti viscò visentin visintin visser viswanathan vitale vitali viti vitiello vitman vittori vitásek vitásková viviani viviers vizitiu vizziello
viļuma viļums višekruna višňovská višňovský vlach vlachová vlad vlah vlas vlasák vlasáková vlašić vlk vlková vlček vlčková vo vobořil vobořilová
vodička vodičková vodrážka vodrážková vodák vodáková voelkel vogel vogelgsang vogronićopačić vogt vohra voicu voigt voinea vojta vojtek vojteková
vojtková vojtová vojtíšek vojtíšková vojtěch vojtěchová vojáček vojáčková vokoun vokounová vokuhl volek volf volfová volk volker volkman volkmann
volková volle vollis volná volný volpe volpi von vona vondra vondrová vondrák vondráková vondráček vondráčková vonrueden vontein vora vorel vorlová
vorlíček vorlíčková voráček voráčková vos vosilyev vosilyeva vosloo votava votavová votruba votrubová voříšek voříšková vrabcová vrabec vrabie vranjić
vranjkoviććenan vračar vračarević vrba vrbanac vrbas vrbaslija vrbová vrekalović vrugić vrzal vrzalová vrána vránová vu vuillermoz vujaković vujeva
vukadin vukaljević vukalović vukanović vukasović vukašinac vukelić vukelja vukeljić vukobradović vukobrat vuksanićpuljek vuksanović vukčević vukša
vukšić vuleta vuletaš vuletin vulić vulićević vulišić vulović vulčević vumisa vunak vundla vunisa vunjak vunturišević vučeta vučetić vučevac vučkovac
vučković vučo vučurević vybíral vybíralová vydarená vydarený vydra vydrová vymazal vymazalová vyskočil vyskočilová vysloužil vysloužilová vácha
váchová václavek václavková václavík václavíková vágner vágnerová válek válková váradi vásquez vávra vávrová vázquez váňa váňová väisänen vélez véliz
vícha víchová vít vítek vítková vítová víšek víšková vörös vāciete vācietis vītiņa vītiņš vītola vītoliņa vītoliņš vītols vītuma vītums vương vəliyev
vəsiyeva wabik wabomba wabwile wabwire wacana wachenbrunner wachtel wacławczyk wacławiak wade wadhwa wadsworth waelchi wagenaar wagner wagnerová
wahome wahyudin wahyuni waibel wainwright waite waithaka waithera waithira wajdzik wakan wakefield wakhungu wakio wako wakuła walasik walczak walder
waldmann waldron waleczek walenciak walencik walentynowicz walia walker walkowiak walkusz wallace waller wallin wallis wallner wallstab walmsley walo
waloch walocha waloszczyk waloszek walsh walshe walter walters walther walton waltrová walusiak waluyo walz wamaitha wamboi wambura wamuyu wan wandzel
wang wangai wangare wangechi wangeci waniek wanijiku wanjau wanjira wanjugu wanyoike wanzala waraksa warburton warchał warchoł warczak ward wardana
wardzała wardziak wario warmuz warner warren warsame wartenberg waruguru warui warwas warwick warych warzybok waschbüsch wasendlunkulu wasiak
wasiewicz wasike wasilewicz wasilewski wasita wasiu wasiuk waskita wasonga wasser wassilew wassiluk wastuti waswa wasyluk waszczyk wasążnik waterhouse
waterman waters waterworth watkin watkins watkinson watras watsica watson watts waugh wavinya wawak wawira wawire wawryniuk wawrzeńczyk wawrzkiewicz
wawrzonek wawrzyczek wawrzyk wawrzyn wawrzynek wawrzyniak wawrzynkiewicz wawrzynowicz wawrzyńczyk wawszczak wawszczyk wayua wałaszek wałdoch wałek
wałęsa ważny wdowczyk wdowiak weaver webb webber weber webrová webster wechuli wegmann wehner wehrle wehrli wehrsen weibel weidlich weidner weigel
weiler weimann weimer weinand weis weiss weissnat weissová wejman wela welc welch welenc weller wells welsch welsh welti welz welzel wenger weniger
wenk wentzel wereda weremczuk werle werner werrmann wershansky wertag weru wesley wesoła wesołowski wesoły wessel wessels wessinghage west westfal
westwood wettstein weyel weza wezel wharton wheatley wheeler whelan whelehan whitaker whitby white whitehead whitehouse whiteley whitfield whiting
whitlock whitmore whittaker whittington whittle whitworth whyte wiaderek wiafe wiak wiatrak wibisono wibowo wicaksono wichary wichmann wichłacz wiciak
wickert wickham widiastuti widmer widodo widuch widłak wiebe wiechmann wieczerzak wieczorek wiegand wiegelmann wieja wiekiera wielgat wielgo wielgos
wielądek wiencek wiercigroch wierig wiertel wiertelak wierzbicki wierzchoń wiese wieser wiesiołek wietecha wiewiórka wiggins wijata wijaya wijayanti
wika wikström wikło wilcox wilczek wilczyński wild wilde wilderman wilding wiles wilhelm wilk wilkes wilkins wilkinson wilkos wilky will willane
willems willemsen willett williams williamson willis willms willoughby wills willwacher wilmot wilson wilusz wimmer winarno winarsih wincenciak windak
windler winfield winiarski winkelmann winkler winklerová winnik winstanley winter winterbottom wintheiser winther wiraszka wirth wirz wischek wischer
wise wisniewski wisoky wisozk wissing wiszowata wiszowaty wisła witaszek witczak witek withers witka witko witkowicz witkowski witoń wittbrodt wittich
witting wittl wiza wiącek więcek więckiewicz więckowski więcławek wiśniewski wlazły wlaźlak wlizło wnuczek wnuk wochna wochnik wocial woda wojaczek
wojak wojciechowski wojcik wojczuk wojewodzic wojewódka wojniak wojnicz wojsa wojsław wojtach wojtak wojtalewicz wojtalik wojtanowicz wojtarowicz
wojtas wojtasiewicz wojtasik wojtaszak wojtaszczyk wojtczak wojtczuk wojtera wojtiuk wojtkowiak wojtoń wojtunik wojtyna wojtyś wolak wolańczyk wolf
wolfarth wolfe wolff wolfová woliński wollenberg wollmann wolmerans wolny wolski wolters womack wong wood woodcock woodhouse woodley woodruff woodward
woolley wooton wootton worach wordsworth woroch woronko worrall worsley worthington wosiak wosiek wosiyane woszczak woszczyna woulfe wouters wowra
woytkowska wozniak wołczyk wołkowicz wołoch wołodźko wołoszczuk wołoszyk woś wośko woźniak woźniczko wragg wren wright wrochna wrona wroński wrynn
wrześniak wróbel wróblewski wszoła wu wuckert wudarczyk wujak wujec wujek wulandari wunsch wuraola wurm wyatt wyciszkiewicz wyderka wydmuch wydrych
wygoda wykręt wylegała wylie wyludda wyman wynn wypchło wypiór wypych wyroba wyrobek wyrostek wyroślak wyrwał wyrwich wyskiel wysocki wysota wyss
wyszyński wywiał wyłupek wziątek wódka wójcicki wójcik wójcikiewicz wójs wójt wójtowicz wölpert wöschler wühn wünsche wüthrich wąsala wąsek wąsiewicz
wąsik wąsowski węgier węgrzyk węgrzyn węgrzynek węgrzyniak węgrzynowicz wężyk władyka włodarczyk włodarski włodarz włodyka xaba xacon xala xana xavier
xelîl xhakaza xiana xicoy xie ximba xolo xu xulu xəlilov yaamoa yadav yade yago yahaya yahyoyev yahyoyeva yakub yalçın yami yan yanes yang yanuar
yaqub yardley yarwood yates yatich yator yavuz yawson yazıcı ybarra yeboa yeboah yebra yee yegon yengwa yengwayo yeoman yeomans yetkiner yeung yeyeye
yeşilkaya yildiz yilmaz yim yin yip yirenkyi yiu yohannan yolanda yoqubov yoqubova yorbekov yorbekova york yorulmaz yost young younger yoznurov
yoznurova yudas yudhistira yue yuen yule yulianti yulianto yuliarti yundt yung yuniar yunta yunusov yunusova yussuf yusufyev yusufyeva yáñez yüksel
yıldırım yıldız yıldızoğlu yılmaz yılmazer zabaleta zabirov zabirova zaborek zaborowski zabrdac zabłocki zaccaria zaccaro zach zacharczuk zacharek
zacharewicz zachová zachwieja zackiewicz zaczkiewicz zaczyk zadka zadnik zadora zadravec zadrić zadworny zafarov zafarova zagaria zago zagoršek
zagozda zagożdżon zagrajek zagrodnik zaguła zagórski zaharia zahn zahradník zahradníková zahrah zahrádka zahrádková zaituc zajac zajacová zajko zajíc
zajícová zajíček zajíčková zając zajączkowski zakrzewski zalar zalewski zamarreno zamarripa zambon zamboni zambrana zambrano zambuto zamfir zamora
zampieri zamudio zana zanatta zandt zanella zanelli zanetta zanetti zani zaniewicz zanner zanon zanotti zapadka zapalac zapata zapaśnik zapiór
zapletal zapletalová zapora zaporojan zappacosta zappalà zappia zaragoza zaranek zarate zaraś zaremba zariņa zariņš zarzeczna zarzycki zaręba zastawny
zasępa zatloukal zatloukalová zatoń zauber zaucha zavadil zavadilová zavala zavřel zavřelová zawada zawadzki zawal zawalich zawartka zawiasa zawodnik
zayas zaydov zaydova zayniddinov zayniddinova zbiciak zbinden zbodulja zboncak zbořil zbořilová zbroja zbroszczyk zbrożek zbrzeźniak zbróg zbylut
zdancewicz zdelar zdenčan zdobylak zdonek zdravčević zdražil zdražilová zdunek zdziech zebić zec zedda zedník zedníková zegadło zegar zehnder zeidler
zeidmane zeidmanis zejak zekan zekl zelaya zelenka zelenková zelená zelený zelinka zelinková zeltiņa zeltiņš zeman zemanek zemanová zemlak zemánek
zemánková zender zengin zeni zennaro zepeda zeuch zeyen zeyhle zezula zezulová zgoła zhang zhao zheng zhou zhu ziajka ziarek ziarnik ziarno ziegert
ziegler zieja zielinski zieliński zielke zielonka ziemak ziemann zieme ziemele ziemelis ziemkiewicz zieniewicz zijan zijlstra zikhungwini zikmund
zikmundová zilan zima zimanyi zimka zimková zimmer zimmerman zimmermann zimniak zimoląg zimonja zimonjić zimová zimoń zinaić zinajić zindović
zingaretti zingg ziniewicz zinkiewicz zinser zintl zioła zipalović zipančić zipp zipse ziramov ziro zirojević zito ziyoyev ziyoyeva ziółko ziółkowski
zięba zięciak zięcik ziętal ziętek zlatanović zlámal zlámalová zmarzły zmuda zmyślony znojek zohidov zohidova zohirov zohirova zollinger zollo zondi
zondo zontek zordan zorica zorlu zotti zoubek zoubková zouhar zouharová zrna zschunke zubairu zubak zubane zubayrov zubayrova zubel zuber zubowicz
zucca zugaj zuiderveld zulaika zulauf zuliani zulkarnain zullo zulu zuma zumbo zunda zungu zunino zuziak zvaigzne zvanić zvejniece zvejnieks zviedre
zviedrs zvinele zvinelis zvonar zvěřina zvěřinová zwane zwara zwiener związek zwoliński zybura zych zyga zygmunt zygmuntowicz zyguła zysk zyzik
záborská záborský zábranská zábranský zálešák zálešáková zámečník zámečníková záruba zárubová zíka zíková zúbrik zúbriková zúñiga zümsande zürcher
zālīte zālītis zębik zībere zībers złotek złotnik ádhaimh ághas águilar álvarez ánusaigh ávalos ávila åberg åkesson çakır çamdalı çamurcuoğlu
çapanoğlu çatalbaş çağıran çelik çetin çetiner çevik çorlu çörekçi éanaigh écoffey énrí íomhair íosa íosóg ñañez óbroinín ógáin öberg öcalan önür örge
östringer öymen özberk özbey özbir özcan özdemir özdenak özdoğan özer özgörkey özkan özkara özkök öztonga öztuna öztürk ødegård østby østli überacker
ülker ünal ābele āboliņa āboliņš āboltiņa āboltiņš ćenan ćmiel ćora ćorak ćukalac ćukalović ćukić ćuković ćukteraš ćulibrk ćuslović ćwierz ćwirko
čabaj-adam čabro čada čadová čajka čajko čaleta čamagić čamdžić čanaki čandrlić čančar čapek čapkovič čapkovičová čapková čapkunović čaplovič
čaplovičová čaprnjić čarapina čarapić čaraveša čarnić čarnogurská čarnogurský čarović čatalinac čatić čavalić čavaljuga čavdarević čavić čavlina čaće
čech čechová čejka čejková čelar čelebija čengija čerkašin čermák čermáková černe černoch černochová černohorská černohorský černá černík černíková
černý červenka červenková červená červený červeňák červeňáková červinka červinková čierny čierná čihák čiháková činčurak-kovač čipanj čipanj-banja
čisar čizmar-tormaš čičmak čobanović čobrda čobrdová čokov čolak čolaković čolanić čolina čonka čonková črešnik čudara čudars čudina čurda čurdová
čvagić čáp čápová čížek čížková ďaďo ďaďová ďurica ďuricová ďuriš ďurišová đedović đekanović đekić đeković đelić đelkapić đelmaš đelošević đenić
đenović đerasimović đerašević đergović đerisilo đerić đinh đoković đolović đoàn đukelić đumija đunda đào đặng ķeizare ķeizars ķēniņa ķēniņš łabaj
łabno łabuś łachacz łachut łaciak łacina ładniak ładziak łakota łapacz łapaj łapiński łapot łasak łasica łaskawiec łaszcz łaszczyk ławniczek łepek
łobacz łodej łodyga łokaj łokietek łosiak łosiewicz łuckiewicz łuczak łuczka łuczkiewicz łuczyk łudzik łukasiewicz łukasik łukasiuk łukaszewski
łukowiak łukowicz łuksza łupina łusiak łuszczak łuszczyk łyczak łyczek łyjak łyskawa łągiewka łęgowik řehoř řehořová řehák řeháková řeháček řeháčková
řezníček řezníčková řezáč řezáčová říha říhová ścibior ścibisz ścieszka ślebioda śledzik śleziak ślimak ślipek śliwa śliwiński śliz śliż ślusarczyk
ślęczka śmieszek śnieg świadek świderski świech świerad świerczyński świergiel świerkosz świerkot świerszcz świgoń świstek świtaj świątek świątkiewicz
świć święs świętoń şafak şahin şama şen şensoy şervan şimşek šadl šafarić šafařík šafaříková šafránek šafránková šafář šafářová šagodić šajinović
šajtoš šakanović šamšalović šanda šandová šantor šargač šarić šaruga šašek šašková šebek šebela šebelová šebesta šebestová šebková šeda šedivá šedivý
šedová šegavčić šegota šekularac šenica šenk šenková šesta šesták šestáková šetula ševčík ševčíková šidlo šidlová šiketanc šileiko šilhavá šilhavý
šimak šimatić šimek šimeček šimečková šimićšebalj šimková šimlješa šimon šimonovič šimonovičová šimonová šimák šimáková šimánek šimánková šimáček
šimáčková šimčík šimčíková šimůnek šimůnková šindelář šindelářová šindler šindlerová šiptar široká široký širova širovs šiška šišková škoda škodová
škrabal škrabalová škriniar škriniarová škultéty škultétyová šlechta šlechtová šmajda šmajdová šmejkal šmejkalová šmerda šmerdová šmite šmitran šmits
šmrčak šmíd šmídová šnajdr šnajdrová šobar šobota šolar šolc šolcová šolta šoltés šoltésová šoltýs šoltýsová šomođvarac šorgić šormaz šorša šostarec
šostarko šotić šotra španiel špaček špačková špernjak špiranec špička špičková šplíchal šplíchalová špoljarićperhat šrámek šrámková štajhofer štampf
štangl štasni štefan štefanka štefanková štefanová štefančić štefek štefková štefl šteflová šteina šteins štimac štriga štrukelj štěpán štěpánek
štěpánková štěpánová štěrba štěrbová šubrt šubrtová šujdović šukalo šukalović šukara šulc šulcová šulovnjak šuman šundalić šurka šurková šustr
šustrová šutaković šutanovac šušak švab švanda švandová švarc švarcová švec švecová švehla švehlová švejda švejdová švestka švestková šváb švábová
šálek šálková šíma šímová šíp šípek šípková šípová šír šírová šīrante šīrants šťastná šťastný ūdre ūdris żabierek żabka żak żakiewicz żbik żebrowski
żelasko żelazek żelazo żero żmija żmuda żołna żołnierczyk żołądkiewicz żołądź żuberek żuchowicz żugaj żuk żukowski żurawik żurawski żurek żybura
żymełka żynda żyrek żyto żywica żyła żółkiewicz żółtek žagarac žalako žarković žemlička žemličková žerajić žeravica žgela žgrabljić žiga žigová žipac
žirović živadinović živak živaljević živanac živanović živiććojbašić žižanović žižka žižková žmegač žuljevićgrafina žák žáková žáček žáčková žídek
žídková žďárská žďárský žůrek žůrková əfəndiyeva əhmədov əliyev əliyeva ələkbərov ələkbərova
`;
