// The words around a name that show it is one.

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Words that hold a sentence together: never a name by themselves. */
export const functionWords = set(`
a an the this that these those some any every each no none all both either neither another other such own same more most much many few less least enough several everyone everybody everything someone somebody something anyone anybody anything nobody none whoever else elses
i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ours ourselves they them their theirs themselves who whom whose which what where when why how whoever whatever
am is are was were be been being do does did done doing have has had having can could shall should would might must ought need needs cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't couldn't wouldn't shouldn't
and or but nor so yet if then than because cos coz as while whilst until till since unless although though whether
at by for from in into of off on onto out over to up upon with within without about above across after against along among around before behind below beneath beside between beyond despite down during except inside like near outside past round through throughout toward towards under via
not never always often sometimes ever just only even also too very quite rather really still again already almost maybe perhaps please pls plz thanks thank yes no ok okay hi hello hiya hey now today yesterday tomorrow tonight soon later here there back away once twice
one two three four five six seven eight nine ten first second third last next
im ive id ill its hes shes theyre were weve youre dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt cant wont couldnt wouldnt shouldnt whats wheres whos thats theres lets
got get gets getting go goes going gone went come comes came coming make makes made take takes took put puts say says said tell told ask asks asked know knows knew think thinks thought want wants wanted see sees saw seen look looks looked give gave given let try tried find found keep keeps kept feel feels felt seem seems call called calls ring rang rings help helps helped use used using work works start stop turn leave left bring brought
good bad big small new old great little high low long short sure ill well better worse best nice right wrong able ready free full open sorry
mr mrs ms miss mx dr u ur n nd w re yo non na ha la le de ho my hi ah oh he so an do to on no da du
`);

/** Names that are also in the dictionary but in these messages are almost always somebody. */
export const nearlyAlwaysNames = set(`
jack ken bob mike matt peter martin lee nick jenny jean molly john terry jimmy billy bobby rick roger tom tony josh joe johnny terri sheila graham henry jane jerry jess jill jo mel kelly lewis logan ruth tammy timothy gemma barney clementine louis abigail liana serena marcel marc bethel aurelia mara murphy brent brad troy amie candida lulu derrick
gilbert carl charlotte donna anna ben benjamin beth bryony mavis nancy perry harry sally susan victor deb noel phoebe beryl felicity jasmine myrtle patsy hector verity marina maria gail jim andy eric ian ron meg gabby teddy aggie benny bertha shelly ally otto sid
ali hamza hafiz anil raj amrita maya ana leah eve mick rowan veronica
carole gareth maud marge tod
pam paddy dolly kitty eve flora matty
`);

/** Family, friends and the people of this work: what stands before a name as "her son Jayden". */
export const relations = set(`
son sons daughter daughters wife husband hubby partner boyfriend girlfriend bf gf fiance fiancee fiancé fiancée mum mam mom mother mummy mammy dad daddy father nan nana nanna nain taid gran granny grandma grandmother grandad grandfather grandson granddaughter grandchild grandchildren grandkids brother bro sister sis sibling twin twins cousin nephew niece aunt auntie aunty uncle stepson stepdaughter stepdad stepmum stepfather stepmother stepbrother stepsister godson goddaughter
friend friends mate pal bestie neighbour neighbours neighbor nextdoor carer carers lodger flatmate housemate roommate tenant landlord landlady roomie
client clients patient patients pt pts lady gentleman gent man woman bloke chap fella lad lass guy girl boy baby kid child toddler teenager teen person someone somebody resident referral applicant caller widow widower pensioner veteran service-user
inlaw in-law missus missis hubby mrs worker volunteer befriender advocate interpreter
kids children boys girls babies
daughter's son's
`);

/** Words after which somebody is named. */
export const naming = set(
  `called named name name's names nickname nicknamed aka alias surname forename forenames name's christened fullname known`,
);

/** Doing something with somebody: what stands before a name as in "saw Brenda". */
export const contactVerbs = set(`
saw see seeing seen met meet meeting meets rang ring ringing phoned phone phoning called call calling texted text txt txted texting emailed email emailing messaged msg messaging visited visit visiting told tell telling asked ask asking helped help helping support supporting supported contacted contact contacting chased chase chasing booked book referred refer referring discharged discharge assessed assess assess spoke remind reminded invite invited inviting accompanied accompany took drove dropped collected collect introduced introduce discussed discuss discussing
dear hi hello hiya hey thx tx ty morning afternoon thanks thankyou cheers ta bless poor lovely dearest regarding re ref concerning regards love miss missed missing with helping love loves hates hate married marry knows know know caring cares
update add register registered signed enrol enrolled find found finding worried worry concerns concern per via
`);

/** Weak openers before a name. */
export const prepositions = set(
  `with for from about to by and & or of than regarding both ask like plus cc if is was on that why when because cos as how where did does has can will should could would is was isn't while then so but thinks says think said until unless after before since what's whats hows how's wheres where's who's whos`,
);

/** What only people do: "X said", "X rang". */
export const personVerbs = set(`
says said say told tells rang rung phoned texted messaged emailed asked asks asking thinks thought reckons wants wanted wnts needs needed lives lived loves loved hates hated feels felt seems seemed looks looked sounds sounded keeps kept cried cries crying came comes went goes refused refuses refusing agreed agrees declined declines mentioned mentions disclosed discloses admitted admits denied denies explained wondered wonders worries worried hopes hoped prefers preferred likes liked enjoys enjoyed attended attends dnad dna'd missed misses forgot forgets remembers remembered knows knew struggles struggled struggling fell drinks drank smokes eats ate sleeps slept spent moved turned turns died passed has had hasnt hasn't hadnt hadn't doesnt doesn't didnt didn't wont won't cant can't couldnt couldn't wouldnt wouldn't dont don't isnt isn't wasnt wasn't got gets getting lost found gave took takes used uses started stopped stops speaks spoke talks talked walked walks drives drove rings calls called texts joined left leaves sed sez finds found had wakes woke turned lied lies plays played works worked volunteers volunteered qualifies applied applies received sent sends shouted screamed hit pushed threatened owes borrowed stole paid pays signed suffers lies sits uses cooks complained complains deserves sells sold waits waited hurt hurts cares fosters teaches studies runs sits jumped sees hears understands trusts visits shops rides swims sews knits paints farms travels begs steals argues fights wore smells signs feeds bites bit blew swears whistles snores limps coughs babysits translates proposes grumbles moans complains texts won wrote writes reads drew hit baked bakes cooks thanked fixes preached cannot bought buys sang sings danced lashed apologised apologises smiled laughed slammed stormed grabbed begged stole owned swore coughed vomited wandered wanders nodded shook mumbled whispered insists insisted promised promises picks picked grows grew copes coped manages managed believes believed wishes wished sings rents rented collects collected phones answers answered ignores ignored follows watches watched listens laughs smiles stands stood brings carries shows showed lets hides hid hoards saves saved lends lent loses dreads cleans cleaned clings panics panicked isolates relapsed overdosed slipped tripped collapsed trembles trembled shares shared gambles gambled weeps wept sobbed sobs shouts hoped begged mutters muttered confided confides opened dreads dreaded prays prayed fancies fancied dm'd dmd dmed dms messages messaged emails posts posted pinged whatsapped
`);

/** Forms of being, which follow persons and things alike. */
export const beingVerbs = set(
  `is was are were will would can could may might must should isnt isn't wasnt wasn't and & who whose who's whos aged has had does did`,
);

/** How people are, after "is" or "was". */
export const personStates = set(`
low down upset tearful struggling worried coming going back home alone lonely scared frightened anxious depressed ill unwell poorly fine ok okay well better worse happy sad angry cross lovely sweet nice keen waiting asking refusing drinking using crying living staying sleeping getting looking feeling having not in on at off out away due ready able unable homeless housebound deaf blind pregnant diabetic vulnerable isolated bereaved grieving confused married divorced single widowed retired unemployed very really so still now always just only being doing really my her his the a an nearly almost turning moving mad skint hungry cold tired suicidal agitated withdrawn safe missing dead dying diabetic elderly young old frail mobile stuck desperate born named called eating begging stealing swearing shaking limping smoking screaming shouting threatening isolating hoarding wandering asleep awake dressed sober using dressed convinced adamant hopeful grateful chatty quiet bedbound breathless widowed heartbroken devastated overwhelmed exhausted non nonbinary trans gay autistic disabled partially registered known up sofa fleeing fled trying hoping wanting thinking saying telling texting ringing calling seeing starting leaving visiting caring applying attending needing selling buying cleaning wearing drinking paying owing losing missing worse unhappy hurt hiding scratching self harming bullied abused evicted arrested sectioned admitted discharged referred assessed 
`);

/** Time and place words that close "saw Brenda today". */
export const afterMeeting = set(
  `today yesterday tomorrow tonight yday tmrw tomoz earlier again this last on at in for about and re before after just now who yesterday's monday tuesday wednesday thursday friday saturday sunday mon tues tue wed thurs thu fri back x3 twice once to with from next shes hes she's he's she he they theyre they're because cos but or if when while until regarding`,
);

/** Forms of address that are followed by a name whatever the word. */
export const sureTitles = set(`mr mrs ms mx mister missus`);

/** Forms of address that are also words: what follows has to look like a name. */
export const looseTitles = set(
  `miss dr doctor sir dame sister sr father fr imam cllr councillor pastor rev revd reverend vicar canon auntie aunty aunt antie uncle unc nan nana nanna gran granny grandma grandpa grandad nurse lord lady prof professor rabbi sheikh maulana mufti hafiz haji hajji bhai bhabhi baji apa didi aunti khala chacha abuela abu umm ustad pc dc ds sgt sergeant captain capt major colonel col cpl deacon elder bishop archdeacon matron midwife brother bro cousin master guru granthi swami pandit big mama papa baba maa madam madame alhaji alhaja chief oga pani senhor senhora señora señor sahib begum sayyid seyed syed hajia malam`,
);

/** Surnames that are ordinary words, and follow a small-letter given name as often as not. */
export const plainSurnames = set(`
brown walker baker taylor cooper turner carter mason hunter fisher king woods wood hill hall green white black gray young ward bell wells banks rivers stone field ford west north price rice fox bird marsh moss reed bush rose parsons bishop pope abbott knight page potter shepherd gardener gardiner barber butcher chambers holmes mills brooks lane long short little small rich sharp sweet love joy power powers french english norman scott lloyd grant hardy cross church temple castle bridges smith wright clark cook cox day dean frost gale garland golding goodman hawkins heath hurst lamb law lord marsh martin mann may moody moon nash noble parish park parks peacock perkins pike pool porter read robin salmon sharpe sparrow spencer spring steel stokes street summers swan swift thorn tucker tyler underwood vale waters weaver webb weeks winter wolf begum bibi khan kaur singh
archer ball barnes bennett berry best blunt bond booth bowler boyd bright brook buck bull burns butler byrd cannon cash chase cole collier crane curry dale drake driver drew duke dyer farmer flower flowers forest forester foster fry garner gates gold goodwin granger gross hare harper head hook hope horn house inman ivory judge keen key kidd kirk kitchen knowles leach lock major marks may mead miles miller milner moor nail newman noon nunn oakes oliver painter palmer pepper piper pitt plant plum pond prince proctor pullen quick rains ralph rush sadler sage savage sawyer sellers shaw sheppard shields silver singer skinner slater smart snow sommers spice starr stamp street strong stubbs sumner tanner teal thatcher tiller todd trotter trigger vine wagner wall wallis wade warner waterman wheeler whittle wise worth
`);

/** Little words inside names: "de la Cruz", "bin Salim", "ap Rhys". */
export const particles = set(
  `de da del della der den di do dos das du la le van von bin bint ibn al el ul ur ap ab ferch mac mc nic o st ben abu abdul z' thi thị văn`,
);

/** Ordinary words that are also given to people as names, over and above the list of given names. */
export const wordNames = set(`
comfort mercy goodluck goodness gift innocent lucky favour favor wisdom destiny marvellous marvelous honour miracle prosper promise praise peace victory divine memory princess prince happiness beauty treasure winner fortune sunday
river skye storm phoenix autumn winter sage jazz star sunshine ginger sunny sky ocean blaze bear blue charity chastity constance liberty harmony melody journey serenity trinity genesis nevaeh major brook clay cliff forrest flint heath glen reed lane ridge sterling wade drake chance ace duke king buster tank tiger buddy bubbles babe
april june august misty stormy crystal coral opal ebony cherry bunny candy honey bonny bonnie merry happy noble earnest frank ernest justice loyal hunter archer carter parker cooper porter tyler sailor wing faith dawn chase drew basil honor gale gay dusty golden heaven lyric brandy diamond emerald jewel lacy laurel magnolia pansy raven sherry sierra ivory garnet abbey valentine derrick curt baron colt bud newton walker foster garland tad fanny birdie dahlia piper belle beau brad clement griffin hank randy troy trey barney kip mac fritz ariel merlin jasper clementine kris chad rusty bunty lulu perpetua art skip stew wally win chuck dick curly smithy tiny titch lofty chalky shorty slim woody willy cadence gee bee peg barb debs testimony rejoice cherish clover sterling holden kale ginny messiah tawny fleur elf sorrel bay bless rock bobbie bo mo si tel goldie teal gypsy roman blythe pru dorcas
`);

/** What belongs to somebody: after "Frank's". */
export const belongings = set(
  `house flat home room door keys key mum mam dad son daughter wife husband partner brother sister nan gran family kids children baby mother father carer carers neighbour landlord friend mate boyfriend girlfriend ex dog cat form forms notes referral appointment appt bus birthday phone number mobile benefits pip uc esa claim debts rent hip leg legs knee back chest heart teeth eyes sight hearing memory mood medication meds tablets gp doctor consent address email shopping visa wheelchair scooter case file assessment discharge funeral card bank money pension housing tenancy grandson granddaughter grandad uncle aunt cousin niece nephew in-laws worker social care plan package support bed chair fridge boiler cooker review visit call letter hospital surgery operation op situation lad lass boy girl probation parents twins solicitor lawyer school nursery`,
);
