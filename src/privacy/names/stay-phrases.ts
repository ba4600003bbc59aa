// Syndromes, laws, charities, saints, streets, wards and brands that hold a person's name: nobody's identity.

const eponyms = [
  // Medicine
  'parkinson|alzheimer|altzheimer|down|crohn|hodgkin|huntington|tourette|asperger|raynaud|sj[oö]gren|addison|cushing|hashimoto|m[eé]ni[eè]re|barrett|paget|charcot[- ]marie[- ]tooth|guillain[- ]barr[eé]|marfan|ehlers[- ]danlos|klinefelter|munchausen|perthes|dupuytren|osgood[- ]schlatter|prader[- ]willi|angelman|korsakoff?|wernicke|kawasaki|kaposi|behcet|behçet|gilbert|duchenne|lyme|lou gehrig|wilson|graves|coeliac|stevens[- ]johnson|hirschsprung|rett|fabry|gaucher|tay[- ]sachs|batten|still|morton|meckel|bright|sever|noonan|lynch|cotard|capgras|othello|diogenes|stockholm|peter pan|charles bonnet|bell',
];
const eponym = `(?:${eponyms.join('|')})`;

const patterns: readonly RegExp[] = [
  // A room that is booked is the practice's, and nobody's home
  /(?<=(?<![\p{L}])(?:book|books|booked|booking|hire|hired|use|using|borrow|lend|share|sharing)(?: us| me| you)? )(?:the )?rooms? \d{1,2}[a-z]?(?! ?(?:,|at|of)\b)(?![\p{L}\d])/giu,
  // Words with a figure for a sound: "gr8" holds nobody called Gr
  /(?<![\p{L}\d_@.-])(?:gr8(?:t|er|ful)?|m8s?|l8(?:r|rs)?|w8(?:ing)?|h8s?|str8|sk8(?:er|ing|s)?|b4)(?![\p{L}\d_@-]|\.[\p{L}\d])/giu,
  // Measures of outcome and forms, by their letters
  /(?<![\p{L}])(?:mycaw|mymop|ons ?-?4|s?wemwbs|swemws|phq ?-?\d?|gad ?-?\d?|eq-?5d|audit-?c|dash|marac|core-?10|ucla|moca|zarit|honos|r-outcomes)(?![\p{L}])/giu,
  // A benefit by its letters: "PIP" is nobody, "Pip" is somebody
  /(?<![\p{L}])(?:PIP|UC|ESA|DLA|JSA|DHP|LCWRA)(?:['’]?s)?(?![\p{L}])|(?<![\p{L}])(?:uc|esa|dla|universal credit)(?:,| and| or| &|\/| then) ?pip(?![\p{L}])|(?<![\p{L}])pip(?= ?(?:,|and|or|&|\/) ?(?:uc|esa|dla|universal credit)(?![\p{L}])| (?:forms?|claim|appeal|tribunal|assessment|award|review|letter|payments|application)(?![\p{L}]))/gu,
  /(?<![\p{L}])(?:fareshare|trussell|foodcycle|turn2us|stepchange|homestart|home-start)(?:['’]s)?(?![\p{L}])/giu,
  // Verbs that are names elsewhere: a telephone is hung up, and somebody is drawn up, by nobody of that name.
  /(?<![\p{L}])hung(?= (?:up|on|around|about|over|out|himself|herself|themsel(?:f|ves)|hisself|hersel)(?![\p{L}]))/gu,
  /(?<![\p{L}])(?:parkinson|alzheimer|altzheimer|crohn|hodgkin|huntington|tourette|asperger|raynaud|prader[- ]willi|ehlers[- ]danlos|charcot[- ]marie[- ]tooth|guillain[- ]barr[eé]|duchenne|wernicke|klinefelter|munchausen|kawasaki|hirschsprung|sj[oö]gren|addison|cushing|hashimoto|m[eé]ni[eè]re|barrett|paget|marfan|korsakoff?|dupuytren|behcet|behçet)(?:['’]?s)?(?![\p{L}])/giu,
  new RegExp(
    `(?<![\\p{L}])${eponym}(?:['’]?s)?(?:,? (?:and|or|/|&) [\\p{L}-]+(?:['’]?s)?)? (?:syndrome|disease|palsy|lymphoma|chorea|contracture|oesophagus|encephalopathy|dystrophy|support group|group|swim|society|association|nurse|clinic|cyst|kids|adults|children|parents|awareness|dementia|diagnosis)`,
    'giu',
  ),
  /(?<![\p{L}])(?:non[- ])?hodgkin['’]?s?(?![\p{L}])/giu,
  /(?<![\p{L}])(?:downs|down['’]s)(?![\p{L}])/giu,
  /(?<![\p{L}])[\p{L}-]+(?:['’]?s)? (?:syndrome|disease|palsy|law|rule|protocol|competen(?:t|ce|cy)|guardian(?:s|ship)?|hierarchy|pyramid|contracture|lymphoma|manoeuvre|oesophagus|body dementia|scale|index|inventory|criteria|inquiry|enquiry)(?![\p{L}])/giu,
  /(?<![\p{L}])(?:gillick|fraser|caldicott|maslow|bolam|montgomery|baker['’]?s cyst|colles|achilles|heimlich|waterlow|barthel|rockwood|braden|bristol stool|edinburgh (?:scale|postnatal)|beck|karpman|kolb|gibbs|rolfe|eric berne|freud|jung|bowlby|rogers|herbert|laming|francis|marmot|beveridge|waddell)(?:['’]?s)? (?:competen\w*|guidelines?|guardian\w*|principles?|pyramid|hierarchy|triangle|test|cyst|fracture|tendon|report|review|index|score|scale|cycle|model|chart|inquiry|needs|depression)(?![\p{L}])/giu,
  /(?<![\p{L}])(?:gillick|caldicott|maslow|marmot)(?![\p{L}])/giu,
  /(?<![\p{L}])lewy bod(?:y|ies)/giu,
  /(?<![\p{L}])(?:martha|clare|claire|sarah|herbert|harper|natasha|helen|oliver mcgowan|oliver['’]?s|jade|finn|awaab|martyn|valerie|molly|jack|max|keira|zoe|tony|lucy|owen)(?:['’]?s)? (?:law|rule|protocol|training|campaign|code)(?![\p{L}])/giu,
  /(?<![\p{L}])oliver mcgowan(?![\p{L}])/giu,
  /(?<![\p{L}])(?:alexander|bowen|feldenkrais|pilates|montessori|makaton|buteyko|swedish|thai|indian)(?:['’]s)? (?:technique|method|massage|therapy|exercises?|approach|classes|class)(?![\p{L}])/giu,
  /(?<![\p{L}])(?:sweet williams?|black[- ]eyed susans?|busy lizz(?:y|ies)|sweet cicely|creeping jenny|ragged robin|jacob['’]?s ladder|lily of the valley|rose(?:mary)? (?:bush|bushes|garden|hips?|petals|bed|beds)|robin redbreast|(?:victoria|george) cross|may ?day|mayday|st george['’]?s day|holly (?:bush|wreath|tree)|ivy (?:leaves|hedge|wall)|daisy (?:chain|chains)|heather (?:honey|moor)|jack[- ]o['’]?[- ]lanterns?|rose[- ]tree|charlie (?:chaplin|brown)|bobby (?:dazzler|pins?|socks)|billy (?:no[- ]?mates|goat)|betty(?:['’]?s)? (?:botter|boop)|harvey nichols|ruby (?:wedding|murray)|pearl (?:barley|necklace|harbor)|olive (?:oil|tree|trees)|basil (?:plant|pesto|leaves)|sage and onion|ginger (?:biscuits?|nuts?|tea|ale|beer)|dawn (?:chorus|prayer|till dusk)|grace (?:period|before meals)|faith (?:group|groups|leaders?|school|community|communities)|hope (?:street|springs|box)|joy ?division|art (?:class|classes|group|groups|therapy|gallery|room|session|sessions|club)|summer (?:holiday|holidays|school|fair|fete|club|term|playscheme|break)|mark(?:s)? (?:out of|scheme)|sunny (?:day|days|spells|intervals|side)|precious (?:time|moments?|memories)|grace (?:and|&) favou?r|blessing (?:in disguise|of)|will (?:writing|writer|power))(?![\p{L}])/giu,
  // What is paid: "bill came to £60"
  /(?<![\p{L}])bill(?= (?:came to|comes to|is|was|for|of|at|from \p{L}+ (?:is|was))? ?(?:about |around |over |nearly )?£)/giu,
  // Charities, help and public names
  /(?<![\p{L}])(?:macmillan(?:['’]?s)?|marie curie|sue ryder|st john(?:['’]?s)? ambulance|barnardo['’]?s|barnardos|samaritans?|papyrus|leonard cheshire|terrence higgins|simon community|john lewis|jo['’]?s (?:cervical|trust)|maggie['’]?s(?: (?:centre|cent(?:er|re)s?))?|winston['’]?s wish|tommy['’]?s|andy['’]?s man ?clubs?|andysmanclub|rennie grove|ellenor|harry['’]?s (?:pals|rainbow)|grace['’]?s? (?:church|place|house|kitchen|community)|talk to frank|ask frank|frank (?:website|helpline|drugs)|emmaus|kelly['’]?s heroes|mary seacole|florence nightingale|edith cavell|elizabeth (?:garrett anderson|fry)|nye bevan|aneurin bevan|joseph rowntree|thomas coram|thomas pocklington|royal british legion|duke of edinburgh(?:['’]?s)?|prince of wales|prince['’]?s trust|king['’]?s trust|queen['’]?s nurs\w+|(?:king|queen) (?:charles|george|edward|william|henry|elizabeth|victoria|alexandra|mary|anne|camilla)(?:['’]?s)?|princess (?:royal|diana|anne|alice|alexandra|margaret)|prince (?:harry|william|charles|andrew|edward|philip|albert)|joan of arc|robin hood|mother teresa|martin luther king|nelson mandela|captain tom|anne frank|malala|greta thunberg|teenage cancer|mind (?:charity|infoline)|jewish care|carers uk|cruse|relate|scope|mencap|mencroft)(?![\p{L}])/giu,
  // Brands, the famous, and nouns that are names elsewhere, by the word behind them
  /(?<![\p{L}])(?:(?:rowan|hazel|holly|willow|laurel|olive|cherry|ash) (?:tree|trees|berries|hedge|hedges|wood)|penny (?:farthing|pinching|drop(?:s|ped)?)|toby (?:carvery|jugs?)|harvester|frankie (?:&|and) benny['’]?s|ben (?:nevis|macdui)|jack petchey|bill gates|bryn terfel|andrew carnegie|billy elliot|marcus rashford|lewis hamilton|david beckham|david bowie|freddie mercury|elton john|paul mccartney|john lennon|cilla black|barbara windsor|terry wogan|alan titchmarsh|monty don|mo farah|jessica ennis|kate bush|harry styles|rick stein|delia smith|nigella|victoria wood|billy connolly)(?:['’]?s)?(?![\p{L}])/giu,
  /(?<![\p{L}])(?:frank|ruth|rose|hope|grace|martha|sadie|iris|silver|ada|alma|vera)(?= is the (?:drugs?|help|advice|information|debt|housing|crisis|mental)[\p{L} ]{0,12}(?:line|website|service|charity|app|chatbot))/giu,
  // Languages, after the verb for them
  /(?<=(?<![\p{L}])(?:speaks?|speaking|spoke|interpreter in|language is|fluent in) (?:only |mostly |some |a little )?)(?:wolof|twi|igbo|hausa|yoruba|akan|fula|lingala|shona|ndebele|tigrinya|oromo|amharic|somali|pashto|dari|farsi|kurdish|sorani|kurmanji|sylheti|mirpuri|pahari|gujarati|tamil|tagalog|cantonese|hakka|mandarin|romani|krio|temne|mende|luganda|kinyarwanda|swahili|tetum|nepali|sinhala|malayalam|telugu)(?![\p{L}])/giu,
  // Books, television, food, drink and shops
  /(?<![\p{L}])(?:jane austen|agatha christie|charles dickens|william shakespeare|shakespeare|roald dahl|jacqueline wilson|harry potter|peter (?:pan|rabbit|kay)|peppa pig|thomas the tank|winnie the pooh|coronation street|corrie|emmerdale|eastenders|hollyoaks|doctor who|call the midwife|mrs brown['’]?s boys|father (?:ted|brown|christmas)|miss marple|mary (?:poppins|berry)|jamie oliver|martin lewis|joe wicks|mr motivator|david attenborough|attenborough|elvis|abba|cliff richard|vera lynn|tom jones|dolly parton|taylor swift|ed sheeran|bob ross|bob marley|george michael|robbie williams|mr men|mr bean|mr kipling|nando['’]?s|domino['’]?s|subway|kfc|jack(?:et)? potato(?:es)?|dolly (?:trolley|mix(?:ture)?)|happy as larry|gavin (?:and|&) stacey|(?:christmas|new year['’]?s?|all hallows['’]?) eve|max (?:capacity|numbers?|\d+|of|per)|jesus(?: christ)?|isle of [\p{L}]+|cadbury['’]?s?|thorntons?|fray bentos|quality street|rennies?|dettol|savlon|mr whippy|mrs hinch|lady chapel|addenbrooke['’]?s|jenny lind|hare krishna|jehovah['’]?s (?:witness(?:es)?)|guru nanak|dr who|ed psych(?:ologist)?|earl grey|lady grey|victoria sponges?|jack daniels?|jim beam|johnnie walker|captain morgan|stella artois|bloody mary|sam smith['’]?s|aunt bessie['’]?s?|uncle ben['’]?s?|ben (?:&|and) jerry['’]?s?|jacob['’]?s (?:crackers?|well|ladder|join)|noah['’]?s ark|dr (?:martens?|pepper|oetker|scholl)s?|doc martens?|marks (?:&|and) spencers?|marks and sparks|john deere|(?<=(?:\ba|the|his|her|my|their|old|new|black|white|silver|blue|red|grey) )mercedes|mercedes[- ]benz|(?<=(?:drinks?|drinking|drank|of|on) )stella|(?:victoria|elizabeth|jubilee|district|metropolitan) line|(?:gas|water|phone|electric(?:ity)?|leccy|heating|energy|fuel|care|mobile|broadband|tax|utility|vet|garage|food|shopping|big|huge) bills?|sainsbury['’]?s|morrison['’]?s|mcdonald['’]?s|wetherspoon['’]?s|greggs?|lloyds(?: bank| pharmacy)?|barclays|lloyd['’]?s (?:bank|pharmacy)|wilko|wilkos|poundland|holland (?:&|and) barrett|debenhams|dunelm|clarks|boots|burton|next directory|ann summers|hobby ?craft|martin['’]?s money|jack wills|lush|greene king|marstons?|iceland|jet2|jacuzzi|hoover|henry hoover|alexa|siri|cortana|bailey['’]?s|smirnoff|heinz|kellogg['’]?s|walkers crisps|fray bentos|jaffa|bakewell|eccles|chelsea buns?|chelsea fc|alice band|sally army|hail mary|holy mary|virgin mary|judas|job centre|jobcentre|good samaritan|goody two|tom(?:,| and) dick|tom and jerry|ant and dec|bonnie and clyde|romeo and juliet|adam and eve|punch and judy|jekyll and hyde|joe bloggs|joe public|john doe|jane doe|plain jane|bob['’]?s your uncle|jack of all trades|jack the lad|jack frost|jack russells?|nosy parker|smart alec|moaning minnie|aunt sally|peeping tom|uncle sam|heath robinson|murphy['’]?s law|sod['’]?s law|parkinson['’]?s law|hobson['’]?s choice|for pete['’]?s sake|gordon bennett|happy larry|mickey mouse|donald duck|mickey (?:mouse|taking)|take the mick(?:ey)?|jobsworth|keeping up with the jones(?:es)?|hip hip)(?![\p{L}])/giu,
  // Saints and what is dedicated to them
  /(?<![\p{L}])(?:st|saint|ss|sts|santa|san)\.? (?!on\b|at\b|in\b|and\b|is\b|to\b|the\b|for\b|with\b|near\b|by\b|lol\b)[\p{L}-]+(?:['’]?s)?(?: (?:and|&) (?:st\.? )?[\p{Lu}][\p{L}-]+(?:['’]?s)?(?= (?:church|school|primary|parish|hospice|hall|centre)))?(?: de paul| of [A-Z][\p{L}]+)?/giu,
  /(?<![\p{L}])(?:our lady(?: of [\p{L} ]{3,20}| and| of)?|holy (?:trinity|family|name|cross|rosary)|christ ?church|all saints|all souls|sacred heart|blessed sacrament|good shepherd|mothers['’]? union|women['’]?s institute)(?![\p{L}])/giu,
];

const placeNoun =
  'walks?|row|rise|mews|grove|helpline|hotline|infoline|appeal|festival|fair|show|lottery|fellowship|federation|alliance|network|ministries|mission|roads?|rd|streets?|avenue|ave|crescent|terrace|gardens|wards?|hospitals?|hospice|infirmary|surgery|health centre|medical centre|medical practice|practice|centre|center|library|museum|theatre|academy|primary|high school|school|college|university|cathedral|chapel|parish|baptist|methodist|cemetery|crematorium|foundation|trust|charity|fund|bursary|café|cafe|choir|pantry|larder|foodbank|arms|tavern|inn|hotel|leisure|retail|industrial|station|tramway|line|bridge|pier|quay|docks?|island|medal|cross medal|cup|stakes|award|scheme|group practice|park|court|hall|house|lodge|square|green|estate|church|mosque|temple|gurdwara|institute|society|association|community|singers|ramblers|walkers|strollers|united|rovers|wanderers|fc|afc|ltd|cic|cio|plc|solicitors|pharmacy|chemist|opticians|bakery|stores|building|suite|wing|unit|playing fields?|recreation ground|rec|common|fields?|meadows?|way|place|close|lane|drive|club|project|hub|kitchen|clinic|day centre|nursery|bikes|allotments?|shed|pond|lake|reservoir|canal|beach|bay|wood|woods|forest|castle|tower|towers|market|shopping centre|arcade|mill|mills|farm|barn|stadium|baths|pool|lido|bandstand';
const namedPlace = new RegExp(
  `(?<![\\p{L}'’])(?:\\p{Lu}[\\p{L}-]*(?:['’]s|s['’])? ){1,3}(?:(?:and|&) \\p{Lu}[\\p{L}]* |\\p{Lu}[\\p{L}]* )?(?<noun>${placeNoun})(?![\\p{L}'’])`,
  'gu',
);
const namedPlaceCapital = new RegExp(
  `(?<![\\p{L}'’])(?:\\p{Lu}[\\p{L}-]*(?:['’]s|s['’])?(?: (?:and|&|of|de|the))? ){1,4}(?<noun>${placeNoun.replace(/(^|\|)([a-z])/g, (_, bar: string, letter: string) => bar + letter.toUpperCase())})(?![\\p{L}'’])`,
  'gu',
);
const smallPlace =
  /(?<![\p{L}'’])[\p{L}-]{3,} (?:road|rd|street|avenue|ave|crescent|ward|hospital|hospice|infirmary|surgery|health centre|medical centre|medical practice|foundation|trust|café|cafe|academy|primary|arms|leisure centre|park|court|hall|cathedral|gurdwara|mosque|estate|community centre|day centre|playing fields?|rec|library|pantry|foodbank|food bank|choir|allotments?|lodge)(?![\p{L}'’])/giu;

/** A stretch that stays readable. `strong` stays whatever stands before it. */
export interface Stay {
  readonly start: number;
  readonly end: number;
  readonly strong: boolean;
}

const title = /(?<![\p{L}])(?:mr|mrs|ms|mx|miss|dr|cllr)\.?\s$/iu;
const weakSurname =
  /^(?:Hall|Park|Church|House|Court|Lane|Wood|Woods|Green|Field|Fields|Mills|Mill|Castle|Farm|Pool|Lake|Bridge|Close|Way|Place|Drive|Bay|Island|Square|Meadows?|Pond|Forest|Barn|Cross|Cup|Unit|Hub|Wing|Suite|Market|Line|Hotel|Inn|Tower|Towers|Station|Lodge|School|College|Temple|Chapel|Beach|Group|Club|Project|Common|Rec|Baths|Society|Fund|Community|Building|Street|Shed)$/i;

/** Stretches of a message that hold a person's name and are nobody's: `isPerson` says whether two words look like a given name and surname. */
export function findStayPhrases(text: string, isPerson: (words: string) => boolean): Stay[] {
  const found: Stay[] = [];
  for (const pattern of patterns)
    for (const match of text.matchAll(pattern))
      if (!title.test(text.slice(Math.max(0, match.index - 6), match.index)))
        found.push({ start: match.index, end: match.index + match[0].length, strong: true });
  for (const pattern of [namedPlace, namedPlaceCapital]) {
    for (const match of text.matchAll(pattern)) {
      const noun = match.groups?.['noun'] ?? '';
      const before = text.slice(Math.max(0, match.index - 6), match.index);
      // "Does the Charlie Waller Trust": the opening word is not part of the name.
      const opening =
        /^(?:Can|Could|Does|Do|Is|Are|Has|Have|Will|Would|Tell|Ask|For|The|At|From|When|Where|Which|Why)\b (?:the )?/.exec(
          match[0],
        )?.[0].length ?? 0;
      const own = match[0].slice(opening);
      if (title.test(before) || /^(?:Mr|Mrs|Ms|Mx|Miss|Dr|Cllr|Hi|Dear|Saw|Rang|Met)\b/.test(own) || !own.includes(' '))
        continue;
      const possessive = /['’]s? [^ ]+$/.test(own);
      if (
        /^\p{Ll}/u.test(noun) &&
        (possessive ||
          weakSurname.test(noun) ||
          /^(?:group|club|project|line|fund|close|way|place|school|church|house|court|practice|unit|hub|centre|scheme|clinic|station|market|shed|community|society)$/.test(
            noun,
          ))
      ) {
        if (possessive || !/^(?:park|court|hall|lodge|estate|school|church|practice|centre|clinic)$/.test(noun))
          continue;
      }
      if (
        weakSurname.test(noun) &&
        !possessive &&
        /^\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}]+$/u.test(own) &&
        isPerson(own) &&
        !/\b(?:at|in|near|by|to|from|on|the|of|called)\s$/i.test(before)
      )
        continue;
      found.push({ start: match.index + opening, end: match.index + match[0].length, strong: false });
    }
  }
  for (const match of text.matchAll(smallPlace)) {
    const word = match[0].split(' ')[0] ?? '';
    if (/^(?:mr|mrs|ms|miss|mx|dr)$/i.test(word) || title.test(text.slice(Math.max(0, match.index - 6), match.index)))
      continue;
    found.push({ start: match.index, end: match.index + match[0].length, strong: false });
  }
  return found;
}
