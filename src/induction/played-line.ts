// What of a message is plainly a line in a practice conversation, and what is left over. What is left over is read for danger as it would be anywhere.
// A clause is a line only in one of three shapes: it speaks to the person in the scene ("are you thinking of…"), it says what one would do ("I'd ask…"),
// or it is a note of what to ask, say or write, or of when and how to reach the person. Everything else may be real, and is treated so.

/** The words that may be real once the plain lines of a scene are taken out; empty when all of it is plainly a line. */
export function beyondTheScene(words: string): string {
  return sentencesOf(tidy(words))
    .map(leftOf)
    .filter((left) => left !== '')
    .join('. ');
}

/** Whether the words speak of here and now, or of the worker's own life: then no part of them is a line. */
export function isOutsideTheScene(words: string): boolean {
  const text = tidy(words);
  return saysItIsReal(words) || speaksOfNow.test(text) || speaksOfOneself.test(text);
}

/** Whether words tell that somebody did or is doing something, rather than ask, or say what one would do. */
export function tellsOfSomething(words: string): boolean {
  return sentencesOf(tidy(words)).flatMap(clausesOf).some(reports);
}

/** What somebody did or is doing, cut free of what is said before it: "could you be quick he is …" may hide it from a reader. */
export function factsTold(words: string): readonly string[] {
  return sentencesOf(tidy(words)).flatMap((sentence) => {
    const at = placesOfFacts(sentence)[0];
    return at === undefined ? [] : [sentence.slice(at)];
  });
}

/** Whether the worker says in so many words that this is not practice. */
export function saysItIsReal(words: string): boolean {
  const text = tidy(words);
  return saidReal.test(text) && !/\b(not|isnt|isn't|wasnt|never)( for)? real\b/.test(text);
}

const saidReal =
  /\b(this|it|that)( is|'s|s) (actually |really |now )?(for )?real\b|\bfor real\b|^\s*real\s*[:!,.-]|^\s*real (one|life|client|danger)\b|\bnot (a |the |part of the |part of )?(practi[sc]e|practising|role ?play|scenario|scene|drill|exercise|game|pretend(ing)?)\b|\b(real|actual|genuine) (life|client|patient|person|emergency|case|danger)\b|\bstop (the )?(practi[sc]e|scene|role ?play)[,.!]? .{4,}|\bnot (practising|playing)\b/;

// Happening here and now, or to somebody whom the worker knows outside the scene.
const speaksOfNow =
  /\b(just now|right in front of me|in front of me|sat here with me|sitting here|standing here|with me now|in (the )?(room|reception|waiting room|corridor|car park|surgery) (now|with)|as we speak|help me|send (help|someone|somebody|the police)|need help|please help|help please|help!|sos|mayday|urgent(ly)?|emergency here|hurry|quick(ly)? please|please quick|actually happening|just (rang|rung|called|phoned|text|texted|messaged|told me|said|found|seen|heard|had|been|walked|come|came|got|left|taken|took|collapsed)|(my|our) (own )?(client|patient|pt|service user|neighbour|friend|mum|mom|dad|mother|father|son|daughter|sister|brother|wife|husband|partner|ex|gran|nan|nana|kid|kids|child|children|flatmate|cousin|aunt|uncle|other client|next client|last client|2 o'?clock|two o'?clock|boyfriend|girlfriend))\b/;

// The worker about the worker: never a line, however it is worded.
const speaksOfOneself =
  /\b(kill|killing|hurt|hurting|harm|harming|cut|cutting|hang|hanging|drown|poison|shoot|stab|off|top) (my ?self|meself)\b|\b(end|ending|take|taking|took) (my own|my|me own) (own )?life\b|\b(i|i'm|im|i am|i've|ive|i have|i'd|id|i would|i'll|i will)\b (\w+ ){0,3}?(want|wants|wanted|wish|going|ready|rather|better off|prefer|planning|thinking|thought|tempted|like) (\w+ ){0,3}?(die|dying|dead|suicide|suicidal|end it|end it all|not be here|not wake up|disappear|gone|kill|jump)\b|\bi (feel|am|'m|keep feeling|have been) (\w+ ){0,2}(suicidal|unsafe|scared|frightened|terrified|in danger|trapped|desperate|being (hit|followed|attacked|threatened))\b|\bi'?m (\w+ )?(suicidal|unsafe|scared|frightened|terrified|in danger|trapped|desperate|being (hit|followed|attacked|threatened)|bleeding)\b|\bi (can'?t|cannot) (cope|go on|do this any ?more|carry on|take any more|keep myself safe)\b|\b(hitting|following|threatening|attacking|grabbed|hit|threatened|attacked|assaulted|followed) me\b|\bi'?(ve| have) (taken|swallowed|cut|drunk|overdosed|had enough)\b|\bi (took|swallowed|overdosed)\b|\b(i'?d|i'?ll|i will|i would) (just |rather )?(end it|jump|die)\b/;

function leftOf(sentence: string): string {
  // "I would tell the doctor that she thinks of it": said of the scene for as long as the sentence stays conditional.
  const isConditional =
    /^(\W*\b(ok|okay|so|then|and|first|next|well|also|after that|again|maybe|probably|i think|i guess|i suppose)\b[\s,]*)*(i'?d|i would(n'?t)?|id|i might)\b/.test(
      sentence,
    );
  const text = isConditional ? sentence.replace(reportedInScene, ' about it ') : sentence;
  let isList = false;
  const asksPerson = /\b(you|u|your)\b/.test(text);
  return clausesOf(text)
    .filter((clause) => {
      // "Ask about threats, strangling, the children": the things to ask go on after the comma.
      if (isList && isBareItem(clause)) return false;
      isList = asksAbout.test(clause);
      return !isLine(clause, isConditional) && !(asksPerson && asksOfOthers.test(clause) && !reports(clause));
    })
    .join(', ');
}

// "Do you feel safe? does he hurt the children?"
const asksOfOthers = /^(?:(?:and|or|so) )?(does|did|has|is|was|do|have|are) (he|she|they|anyone|anybody|it)\b/;
const asksAbout = /\b(ask|asking|check|explore|enquire|talk|find out|speak)\b.{0,20}\b(about|for|if|whether)\b/;
const isBareItem = (clause: string): boolean =>
  clause.split(' ').length <= 4 &&
  !/\d|\b(at|in|on|here|now|help|man|woman|lady|client|patient|pt|he|she|they|i|my|someone|somebody|police|ambulance|ruth|urgent)\b/.test(
    clause,
  );

// Only what somebody thinks, feels, wants or said; what somebody has just done is never part of the frame.
const reportedInScene =
  /\babout (the|a|his|her|their|this) \p{L}+ \p{L}+ing\b[^,;]*|\b(that|because|as|what|how|if|whether) (he|she|they|\[name\]|this person|the (client|person|patient|lady|man|woman)) (is|'s|was|feels?|felt|thinks?|thought|says?|said|wants?|wanted|wishes|wished|has (thoughts|a plan|been (feeling|thinking))|might|may|could|would|had (thoughts|a plan))\b[^,;]*/gu;

function isLine(clause: string, isConditional: boolean): boolean {
  const said = clause.replace(leadIn, '').trim();
  if (said === '' || !/\p{L}/u.test(said)) return true;
  if (ofPeople.test(said) && !tellsOfSomeone.test(said)) return true;
  if (reports(said)) return false;
  if (asksAssistant.test(said)) return false;
  return (
    speaksToPerson(said) ||
    saysWhatOneWouldDo.test(said) ||
    isNote.test(said) ||
    tellsColleague.test(said) ||
    courtesy.test(said) ||
    isWhenToMeet.test(said) ||
    isWayNotToWrite.test(said) ||
    (isConditional && isNoteInFrame.test(said))
  );
}

const leadIn =
  /^([\s"'“”‘’*()-]|\b(ok|okay|so|and|then|but|well|right|um|umm|er|erm|hmm|oh|ah|yes|yeah|no|now|also|first(ly)?|next|finally|lastly|second(ly)?|after that|gently|calmly|quietly|maybe|perhaps|please|love|hi|hello|hey|dear|again|actually i|to (her|him|them|[a-z]+)(?= ?:)|(she|he|i|me|worker|lw|you) ?:)(?![\p{L}'])|\[name\](?! (is|has|was|'s|just|took|said|says|wants|will))|[a-z]+ ?:(?= ))+/iu;

const verbsOfWork =
  '(ask|asking|say|saying|tell|telling|check|explain|ring|call|phone|stay|sit|listen|wait|fetch|get|find|let|thank|record|write|note|document|make|speak|talk|acknowledge|reassure|offer|reply|respond|be|try|use|give|suggest|arrange|agree|contact|inform|report|raise|share|go|come|remind|encourage|follow|bring|take (her|him|them|it|that|this|notes|time|a)|end the|invite|validate|support|hear|look|move|pause|show|discuss|interrupt|cancel|debrief|put|start|finish|do|hang up|apologise|avoid|mention|promise|believe|smile|nod|empathise|empathize|reflect|repeat|explore|keep|leave (it|the|space|room|her|him|no|my|a (bit|moment|pause|little|silence|gap))|meet|see|send|email|text|complete|fill|log|decline|refuse|accept|help|work|catch|think about|consider|clarify|seek|escalate|refer|safeguard|signpost|establish|gather|assess|also|not|never|always|just|probably|want to (ask|know|check|say|tell|make)|need to (ask|know|check|say|tell|speak|talk|get|share|make|let|report|record)|have to (ask|say|tell|speak|talk|get|share|let|report|record)|like to (ask|know|check|say|talk))';
const saysWhatOneWouldDo = new RegExp(
  `^(i'?d|i would|i wouldn'?t|i won'?t|i'?ll|i will|ill|id|i might|i could|i should|i'?m going to|im going to|i am going to|i want to|i need to|i have to|i'd like to|can i|may i|could i|shall i|i (can|could))( (also|then|first|next|probably|gently|calmly|quietly|always|never|not|still|just|try to|try and|definitely|immediately|only|maybe|want to|need to|have to|like to|then also|wanna))* ${verbsOfWork}\\b`,
);
const isNote =
  /^((don'?t|do not|never|not) )?((gently|calmly|plainly|directly|openly|straight|just|also|then) )*(ask|check|find out|explore|enquire|inquire|say|explain|listen|thank|validate|acknowledge|believe|stay with|sit with|write|note|record|document|offer|agree|reflect|empathise|clarify|establish|show|give (her|him|them) time|be (honest|clear|calm|kind|open|direct|plain))\b(?!.*\b(ambulance|police|999|client|patient|pt|quick|quickly|overdosed?|\d+)\b)/;
// "Tell the safeguarding lead today": whom, and when, and not a word of what happened.
const colleague =
  '(?:the |my |our |a )?(?:safeguarding(?: lead| team)?|supervisor|line manager|manager|duty (?:doctor|gp|clinician|line|team|dr)|gp|doctor|clinician|reception|team|buddy|lead|ruth|tom|helen)';
const tellsColleague = new RegExp(
  `^(?:(?:tell|ring|call|phone|inform|contact|speak to|speak with|talk to|report (?:it |this )?to|let|get|fetch|find|go to|see) )?${colleague}(?:(?: and |, ?| ?/ ?| or )${colleague})*(?: (?:know|now|today|straight ?away|immediately|asap|first|at once|by (?:phone|voice)|about it|what happened|right away|then|too|as well|this (?:morning|afternoon)|same day))*$|^(?:ring|call|phone|visit|see|meet) (?:her|him|them)\\b(?!.*\\b(?:ambulance|police|999)\\b)|^leave (?:details|my (?:plan|diary|details|address)|word|a note)\\b`,
);
// "Tuesday at lunch club when he isn't there": when to see the person alone, and at a place where people meet; any other place may be real.
const isWhenToMeet =
  /^(on )?(mon|tues|wednes|thurs|fri|satur|sun)day( (morning|afternoon))?( (at|in|after|before|over) (the )?(lunch|lunch club|club|day centre|centre|group|library|cafe|coffee morning|surgery|practice|clinic|reception|church hall|hall|choir))?( (when|while) (he|she|they|\p{L}+|\[name\]) (is|isn'?t|is not|will be|won'?t be) (not )?(there|around|in|out|away|at work|at home))?$/u;
// "No letters or messages at the house".
const isWayNotToWrite =
  /^(no|never|not by) (letters?|messages?|voicemails?|texts?|post|calls?|emails?)( (or|and|by) (letters?|messages?|voicemails?|texts?|post|calls?|emails?))*( (at|to|on|left at|left on) (the |his |her |their )?(house|home|landline|address|phone|flat))?$/;
const isNoteInFrame = new RegExp(
  `^((don'?t|do not|never|not) )?((gently|calmly|plainly|directly|then|also|just|immediately) )*${verbsOfWork}\\b`,
);
const courtesy =
  /^(wait|pause|silence|listen)$|^here'?s (the|a|my)\b.{0,20}\b(number|leaflet|card)$|^((bye|goodbye) )?(see (you|u|ya)|don'?t (be|say|talk|cry|worry|think|feel|do that)|shall we|would it (help|be)|is it (safe|ok|okay|all right|alright|a good)|what'?s (a|the) (safe|best|good))\b|^(i )?(can'?t|cannot|couldn'?t|won'?t|am not able to|'m not able to) (promise\b|accept\b|discuss\b|give you\b|share (my|that|any|your)\b|take (the|your|any) (money|gift|card|present)\b|keep (it|this|that|a) ?(a )?(secret|to myself|just to myself|between us|confidential|quiet|private))|^(take your time|no rush|there'?s no rush|i'?m not going anywhere|it'?s (ok|okay|all right)|that'?s (ok|okay|all right))\b|^(i'?m|im|i am) (so |really |very |just |truly )*(sorry|glad|here|listening|wondering|hearing|staying|not (leaving|going)|with you)\b|^who('?s| is|se)? (at home|with you|there with you|around|in the house)\b|^(thank you|thanks|sorry)\b|^(that|it|this) (really |just )?(sounds|must|seems)\b(?!.*\b(he|she|they)\b)|^(he|she|they) (won'?t|will not|will never|doesn'?t need to) (ever )?(find out|know|be told|hear|see)\b|^i (can )?(hear|see|wonder|understand|appreciate|believe)\b.*\b(you|that)\b(?!.*\b(he|she|they)\b)/;
// "Sometimes when people feel this low they think about it": said of people at large.
const ofPeople =
  /^(sometimes |often )?(when )?(people|some people|many people|lots of people|a lot of people)( who| when)? (often |sometimes |can |may |might |do |also )?(feel|think|say|have|tell|go|are|get|find|in)\b/;
const tellsOfSomeone = /\b(he|she|here|now|outside|\[name\])\b/;

function speaksToPerson(said: string): boolean {
  if (/^(what|how|when|where|why|which|who)\b.{0,40}\b(you|your|you'?re|you'?ve|yourself|ya)\b/.test(said))
    return !/\b(should|do|can|would|must) i\b/.test(said);
  if (
    /^(are|were|have|had|do|did|does|is|was|has|could|would|will|can|might)( not|n'?t)? (you|ya|u|there|anyone|anybody|he|she|it|that|they|your (partner|husband|wife|son|daughter|family|neighbour)|this|someone|somebody)\b/.test(
      said,
    )
  )
    return /\b(you|your|u|ya|yourself|you'?ve|you'?re)\b/.test(said);
  if (/^(u|you|you'?re|you'?ve|your feelings|you'?d|when you|if you|because you|since you)\b/.test(said))
    return !/^you (need to|must|should(?! (?:leave|go|talk|see|try|think|stay|eat|get|report|press)\b)|have to|can|could|better|won'?t believe|missed|didn'?t)\b/.test(
      said,
    );
  if (/\b(are )?(you|u) (ok|okay|alright|all right)$/.test(said)) return said.split(' ').length <= 10;
  return /^(i'?m|im|i am|i was) (so |really |very |a bit |quite )*(worried|concerned)\b.*\byou(r|rself|'?re)?\b(?!.*\b(he|she|they)\b)/.test(
    said,
  );
}

// The assistant is asked for help, or asked what to do: that is no line to a person in a scene.
const asksAssistant =
  /^(can|could|will|would) (you|u|ya|someone|somebody|anyone)( please| just| quickly)* (send|get|ring|call|phone|pass|contact|alert|let|find|fetch|put|page|help|tell (ruth|tom|my|the|priya|helen|someone|somebody)|come|look up|give me|show me|notify|escalate|flag|report)\b|\b(what|who|where|how) (should|do|can|must|would|shall) i\b|^(are|is) (you|anyone|anybody|someone|somebody) (there|here|about|around|on)\b|^do you (know|have)\b.*\b(number|who|what|how)\b|^is (there )?(anyone|anybody|someone|somebody) (there|here|about|around|on duty|available)\b/;

function reports(said: string): boolean {
  return placesOfFacts(said).length > 0;
}

// Where somebody did or is doing something, told as a fact; not "ask if she has…", not "has he…".
function placesOfFacts(said: string): readonly number[] {
  return [...said.matchAll(factual)]
    .map((match) => match.index)
    .filter((at) => {
      const before = said.slice(0, at).trim();
      return (
        !asksWhether.test(before) &&
        (!/\b(are|do|did|have|has|does|is|was|would|could|were)$/.test(before) || isNoQuestion.test(before))
      );
    });
}

const asksWhether =
  /\b(if|whether|what|how|when|where|who|why|anything|something|like|(?<!\b(?:to|i) )says?|unless|until|feel(ing)?|afraid|worried|scared|frightened|fear|think)\s*(that\s*)?$/;
// "What to do he is bleeding": the helping verb ends what was asked, and what happened comes after it.
const isNoQuestion = /\b(to|i|we|you|he|she|they) (do|have)$/;

const factual =
  /\b(?!(?:he|she|they) (?:won'?t|will not|will never|doesn'?t|does not) (?:need to )?(?:find out|know|be told|hear|see))(he|she|they|\[name\]|someone|somebody|(?:a|an|the|this|that|another|your|my|our|one) (?:\p{L}+ ){0,2}?(?:client|patient|pt|man|woman|lady|lad|bloke|guy|boy|girl|person|neighbour|husband|wife|partner|son|daughter|mum|dad|kid|child|baby|colleague|chap|fella|teenager|user|driver|stranger|someone|gentleman|resident|tenant|carer|stepdad|supervisor|manager|boss|brother|sister))(?:'s|s'|'ve|'d|'re)?(?: (?:just|now|still|already|really|actually|here|keeps|only|also|never|always|isn'?t|not))* ?(?:\b(?:has|have|had|is|are|was|were|took|taken|taking|says?|said|told|rang|rung|called|phoned|text(?:ed|s)?|sent|wants?|wanted|wishes|thinks?|thought|feels?|felt|will|going|gone|got|gets|hit|hits|hitting|cut|cutting|locked|climbed|jumped|collapsed|fell|fallen|bleeding|drunk|drinking|swallowed|overdosed|threatened|threatening|grabbed|pulled|ran|left|refuses|refused|bought|wrote|posted|stopped|keeps|kept|on the|in the|with a|at the|down|unconscious|dead|dying|screaming|crying|shouting|outside|missing|can'?t|cannot|won'?t|isn'?t|hasn'?t|trying|tried|gave|stole|steals|takes|hurt|hurts|hurting|made|makes|beats?|beaten|punched|kicked|pushed|strangled|choked|stabbed|raped|lives|broke|smashed|set|lit|holding|standing|threw|barricaded|trapped|slumped|passed|breathing)\b)|\b(?:he|she|they)'(?:s|ve|re|d|ll) (?:\p{L}+)|\b(?:hes|shes|theyve|theyre) \p{L}+/gu;

function sentencesOf(text: string): readonly string[] {
  return text
    .split(/[.!?\n]+["'”’]?\s*|\s+[-–—]+\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function clausesOf(sentence: string): readonly string[] {
  return sentence
    .split(
      /[,;:]|\bbut\b|\b(?:and|then|so|because|cos|cause|coz)\b(?= (?:he|she|they|i|i'm|im|i've|there|there's|a|the|my|someone|ask|say|tell|stay|ring|call|get|fetch|then|also|write|record|check)\b)/,
    )
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function tidy(words: string): string {
  return words.toLowerCase().normalize('NFKC').replace(/[’‘`]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();
}
