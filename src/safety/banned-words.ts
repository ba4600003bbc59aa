// What no reply may say: a grade of a person, a score, or that all will be well.

/**
 * Whether a sentence grades a person's risk, scores a person, or reassures.
 * NHS England, Staying safe from suicide (2025) and NICE NG225 rule out grades and scores; false reassurance is hazard H2.
 * Sentences that say why grading is wrong, or tell nobody to grade, pass.
 */
export function gradesOrReassures(sentence: string): boolean {
  const plain = ` ${sentence
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”"*_]/g, '')
    .replace(/\s+/g, ' ')
    .trim()} `;
  if (reassures(plain)) return true;
  return grades.some((grade) => grade.test(plain.replace(whenHarm, ' '))) && !speaksAgainst(plain);
}

// A rule for when to act, or for whom a service is there, names a danger and grades nobody: "if there is a serious risk of harm, share".
const whenHarm =
  /\b(?:if|where|when|whenever|unless|because|that) (?:there (?:is|may be|might be)|you (?:think|believe|suspect) there is|someone (?:is|may be)|others? (?:are|may be)) (?:an? |at )?(?:serious|significant|immediate|imminent|real|substantial) risk\b(?= (?:of|to|and)\b|\s*(?:[.,;]|$))|\bfor (?:people|those|anyone|women|men|adults|victims|survivors|families) (?:who are )?at high risk\b(?= (?:of|from)\b)/g;

const degree = '(?:very |fairly |relatively |extremely |quite |pretty |moderately |slightly |rather |somewhat )?';
const height =
  '(?:low|lower|lowest|medium|moderate|high|higher|highest|elevated|minimal|mild|severe|serious|significant|negligible|green|amber|red|standard|limited|small|little|slight|raised|increased|considerable|substantial|acute|imminent|tier \\d|level \\d|category \\d|band \\d)';
const kind =
  '(?:suicide |suicidal |self-harm |self harm |safeguarding |overall |clinical |immediate |current |personal )?';
// "At risk of significant harm" is the law's own phrase (Children Act 1989 s.31; Working together to safeguard children) and grades the harm, not the person.
const kindOfHarm =
  '(?! (?:\\w+ )?(?:harm|hurt|injury|injuries|abuse|neglect|illness|violence|danger|damage|exploitation|self|crime|infection|consequences|assault|loss|incident|bleeding|falls?))';
const person =
  "(?:he|she|they|he's|she's|they're|client|patient|person|individual|lady|man|woman|gentleman|this|that|it|case|situation|risk|your client|the client)";

const grades: readonly RegExp[] = [
  new RegExp(`\\b${height}[ -]${kind}risk\\b`),
  new RegExp(
    `\\brisk\\b[^.]{0,25}\\b(?:is|as|to be|looks?|seems?|appears?|level|rating|remains?|of|at|:|=|-)[ :]+${degree}${height}\\b${kindOfHarm}`,
  ),
  new RegExp(
    `\\b(?:risk|danger) (?:level|rating|grade|category|band|tier|score|class|status)\\b[^.]{0,20}(?::|=|\\bis\\b|\\bof\\b|\\bas\\b|\\bwould be\\b) ?(?:${height}|\\d+)`,
  ),
  /\b(?:risk|danger|severity|acuity|concern|suicide|safety|distress|vulnerability) (?:score|rating|index)s?\b/,
  /\b(?:scores?|scored|scoring|rated?|rates|rating|graded?|grading|classed|classified|categori[sz]ed|stratified|triaged|flagged|marked|put) (?:this |him |her |them |it |the client |the patient )?(?:as |at |down as )?(?:an? )?(?:very )?(?:low|medium|moderate|high|amber|red|green|minimal|severe|mild)\b/,
  /\b(?:low|medium|moderate|high|severe|mild|minimal|amber|red|green)[ -](?:rated|graded|scoring|tier|band|category)\b/,
  /\b(?:phq|gad|dash|audit|core|ons|c-ssrs|columbia|sad persons|epds|(?<=\b(?:the|a|her|his|their) )must|k10|wemwbs)[ -]?(?:\d+|c|om|ric)?\b[^.]{0,40}\b(?:scores?|total|totals?|adds? up to|comes? to|comes? out at|gives?|=|is|was|equals?|indicates?|suggests?|means|shows?)\b[^.]{0,25}(?:\d|\b(?:low|mild|moderate|severe|high|minimal)\b)/,
  /\b(?:scores?|scored|scoring|total|totals?|result)\b[^.]{0,20}\b\d+(?: ?\/ ?\d+| out of \d+)?\b[^.]{0,30}\b(?:phq|gad|dash|audit|core|c-ssrs|columbia|epds|risk|depression|anxiety|ticks)\b/,
  /\b\d+ (?:out of|\/) ?\d+ (?:for|on) (?:risk|danger|severity|suicid|depression|safety|the (?:dash|phq|gad))/,
  /\b\d{1,3} ?(?:%|per ?cent) (?:chance|likelihood|probability|risk|likely)\b/,
  /\b(?:chance|likelihood|probability|odds) (?:of|that)\b[^.]{0,60}\b(?:is|are|seems?|looks?)\b[^.]{0,15}\b(?:low|small|slim|high|remote|minimal|negligible|\d+ ?(?:%|per ?cent))/,
  new RegExp(
    `\\b${person}\\b[^.]{0,20}\\b(?:is|are|was|seems?|looks?|appears?|sounds?|presents?|'s|'re)\\b[^.]{0,12}\\b(?:unlikely|not likely|likely|very likely) to (?:harm|hurt|kill|attempt|act|self-harm|self harm|end|die|do (?:it|anything|something)|come to harm|relapse|take (?:his|her|their))`,
  ),
  /\b(?:unlikely|not likely|hardly likely) to (?:harm|hurt|kill|attempt|act on|self-harm|self harm|end (?:his|her|their)|do anything|be (?:serious|in danger|at risk))\b/,
  /\b(?:is|are|'s|seems?|looks?|appears?|sounds?|isn't|aren't) (?:not )?(?:currently |really |actually |at all )?(?:in any |at |in )(?:real |serious |immediate |any |great |much |particular )?(?:risk|danger) of\b[^.]{0,20}\b(?:low|high)/,
  /\bthreshold (?:for|of) (?:marac|high risk|referral) (?:is|has been|was) (?:met|not met|reached)\b/,
  /\b(?:meets?|does not meet|doesn't meet|falls? (?:below|above)) the (?:marac |high[ -]risk )?threshold\b/,
];

function speaksAgainst(plain: string): boolean {
  return (
    /\b(?:do not|don't|never|no longer|not to|must not|mustn't|should not|shouldn't|avoid|cannot|can't|won't|will not|instead of|rather than|without|stop|refuse|rules? out|ruled out|wrong to|no one should|nobody should|nor|we don't|doesn't|does not|against|not be|aren't|are not)\b[^.]{0,45}\b(?:grad|scor|rat|label|stratif|categor|predict|classif|use|using|rely|band|sort|calling|call |describ|put|say|writ|record|giv|low|assess|tier)/.test(
      plain,
    ) &&
    !/\b(?:but|however|though|still|except|anyway)\b[^.]{0,60}\b(?:low|medium|moderate|high|minimal|score)\b/.test(
      plain,
    )
  );
}

const whoever =
  "(?:he|she|they|it|this|that|everything|things|all|your client|the client|the person|the patient|he's|she's|they're|it's|that's|this one|the children|the child|the baby|mum|dad|someone|situation|the situation|you)";

const comfort: readonly RegExp[] = [
  new RegExp(
    `(?<!\\b(?:chat|word|talk|call|visit|meeting) (?:with|to|from) )\\b${whoever}\\b(?: all| both)?(?:'ll| will| is| are|'s|'re| sounds?| seems?| looks?| appears?| should be| should| must be| is going to be| are going to be|'s going to be| is probably| are probably| is likely| will probably| will most likely)(?: all| be| to be| like it is| like| going to be| probably| perfectly| quite| totally| absolutely| completely| pretty| just| most likely| really| now| still)* (?:fine|safe|ok|okay|alright|all right|well enough|nothing serious|not serious|harmless|out of danger|no danger|stable|under control|not urgent|nothing urgent|not an emergency|in no danger|in safe hands|settled|good|manageable|low-key|routine|perfectly normal|just (?:stress|attention)|sorted)\\b(?! (?:to|for (?:you|her|him|them) to|for (?:an? |\\w+ )?(?:days?|weeks?|fortnight|months?|years?|hours?)|that (?:he|she|they) wants?|if|once|when|only|unless|place|space|way|contact|house|number|time|ask|service|line|enough to|with (?:you|that)|idea|practice|person|that (?:you|he|she|they)(?:'re|'s|'ve| are| is| have| has)? (?:asking|asked|talking|talked|telling|told|raised|came|rang)))`,
  ),
  /\b(?:nothing|not|no need|no reason|no cause|needn't|need not|don't|do not|try not|little|not much|isn't anything|isn't something|anything) (?:to |be |for |you need to |you should |you have to )*(?:(?:too |overly |unduly )?(?:worry|worried|panic|alarmed?|concerned?|anxious|fret|fear|be frightened|lose sleep))\b(?! (?:the|her|him|them) (?:by|with))/,
  /\bno (?:real |immediate |current |particular |significant |serious |obvious |apparent |great |major |cause for |grounds for |reason for |further |urgent |safety |safeguarding )*(?:concerns?|danger|risk|worr(?:y|ies)|alarm|threat|emergency|urgency)\b(?! (?:buttons?|cords?|bells?|strips?|points?|systems?)\b| in (?:here|there|(?:the|that|this) (?:\w+ )?(?:room|annexe|hall|building|surgery|office|centre|house|flat))\b| (?:is|are|was|were) (?:too|ever|recorded|raised)| (?:open|recorded|outstanding)\b|[^.]{0,20}\b(?:too small|does not|doesn't mean|today is not))/,
  /\b(?:rest assured|you can relax|put your mind at rest|set your mind at ease|breathe easy|sleep easy|all is well|all's well|all good|don't sweat|no biggie|not a big deal|nothing to it|you have nothing to fear|everything(?:'s| is) under control|things will work out|it will (?:all )?(?:pass|blow over|work out|sort itself out)|it'll (?:all )?(?:pass|blow over|work out|sort itself out)|this (?:too )?(?:will|shall) pass|time (?:will heal|heals))\b/,
  /\b(?:probably|likely|surely|just|only|simply|merely|most likely|almost certainly|doubtless|no doubt|presumably|obviously) (?:just |only |simply |being |a |an )*(?:attention[ -]seeking|a cry for help|seeking attention|a figure of speech|venting|exaggerat\w+|being dramatic|manipulati\w+|bluffing|a phase|joking|letting off steam|fine|safe|ok|okay|nothing|harmless|a bad day|having a bad day|low mood|down to tiredness|tired|not serious|not meant|hot air)\b/,
  // A driver may wait, and a name may be left out.
  /(?<!\b(?:driver|volunteer|escort|companion|taxi|car|minibus)s? )\b(?:can|could|may|is fine to|okay to|ok to|safe to|happy to) (?:safely )?(?:wait|leave (?:it|this|that|him|her|them)|be left(?! out\b(?![^.]*\bkept from\b))|hold off|sit tight|carry on as normal|stay home alone|go home alone)(?! [^.]*\bfor (?:her|his|their|an?|the) (?:turn|place|slot|appointment|assessment|letter)\b)(?: (?:until|till|for|over|alone|to)\b|[ .,!])/,
  /\b(?:it is|it's|it should be|should be|is|are|he's|she's|they're|sounds|seems|looks|appears) (?:quite |perfectly |probably |now |completely |totally )?safe (?:to (?:leave|wait|send|go|let|assume|say|discharge|ignore)|enough|for now|at home|with (?:him|her|them)|where)\b/,
  /\b(?:doesn't|does not|don't|do not|isn't|is not|wouldn't|would not|didn't|did not) (?:sound|seem|look|appear|strike me as|come across as|feel|read) (?:like |as if |to be |too |that |all that |very |particularly |really |at all )*(?:\w+ ){0,3}?(?:serious|urgent|worrying|dangerous|suicidal|an emergency|at risk|in danger|a crisis|concerning|life[ -]threatening|risky|bad|anything|intent on|alarming|unsafe)\b/,
  /\b(?:unlikely (?:that )?(?:anything|he|she|they|this|it)|i (?:don't|do not|wouldn't|would not) (?:think|believe|say|expect|worry|reckon|see)\b[^.]{0,40}\b(?:danger|serious|harm|risk|urgent|emergency|worried|worry|concern|hurt|suicid|mean it|do it|anything will happen|call 999))/,
  /\b(?:people|those|someone|anyone|persons?) who (?:talk|joke|threaten|speak|say)\b[^.]{0,30}\b(?:rarely|never|seldom|don't|do not|won't|hardly ever)\b/,
  /\b(?:he|she|they|client|patient|person) (?:won't|will not|wouldn't|would not|isn't going to|is not going to|aren't going to|are not going to|would never|will never) (?:actually |really |ever )?(?:do (?:it|anything|that)|hurt|harm|kill|act on|go through|come to (?:any )?harm|attempt|die)\b/,
  /\b(?:you|he|she|they)(?:'re| are|'s| is) (?:in the clear|(?:over|through|past) (?:the )?(?:worst|danger))\b/,
  /\b(?:nothing|little|not much) (?:in |about |of )?[^.]{0,40}\bsuggests?\b[^.]{0,25}\b(?:danger|risk|harm|suicid|abuse|worr)/,
  /\bthere(?:'s| is| are) (?:absolutely |really |probably )?(?:nothing|no(?:thing)? (?:sign|signs|indication|evidence|suggestion|hint)s?)\b[^.]{0,30}\b(?:wrong|worr|danger|risk|suicid|intent|abuse|serious|harm|concern)/,
];

function reassures(plain: string): boolean {
  if (!comfort.some((phrase) => phrase.test(plain))) return false;
  // Telling a worker not to reassure, or what not to say, is advice and no reassurance.
  const opinion = /\bi (?:don't|do not|wouldn't|would not) (?:think|believe|reckon|expect|see|say|worry)\b/;
  const forbids =
    /\b(?:do not|don't|never|avoid|must not|should not|shouldn't|cannot|can't|won't|not able to|unable to|no one can|nobody can|i will not|instead of|rather than|without|refrain from|stop) (?:\w+ ){0,4}?(?:say|saying|tell|telling|promis\w*|reassur\w*|assum\w*|suggest\w*|impl\w*|writ\w*|conclud\w*|decid\w*|judg\w*|think\w*|dismiss\w*|treat\w*|know|guarantee|leave|wait|call|describe|take|put)\b/;
  const asks = /\bask\b[^.]{0,30}\b(?:whether|if|are you|is (?:he|she|it))\b|\?\s*$/;
  const doubts =
    /\b(?:does not|doesn't|do not|don't|never|not) (?:means?|makes?|proves?|shows?|rules? out|guarantees?|tells?)\b|\b(?:even if|even when|even though|although|whether or not|unless|make sure|check (?:that|whether|if)|so that|to keep|keep (?:him|her|them|you|your)|if (?:he|she|they|it|that(?:'s)?|this|you|there|the)|when (?:he|she|they|it|you)|(?:where|while) (?:it|that|this)(?:'s| is) safe|only if|as long as|how safe|feels? safe)\b/;
  return (opinion.test(plain) || !forbids.test(plain)) && !asks.test(plain) && !doubts.test(plain);
}
