// Who may send somebody to a service and who decides: the record's own route and the source's own deciders, and nobody else.
import type { Source } from './check-facts-source.ts';
import { isPlainStem, wordStem } from './check-facts-words.ts';
import { isSaid, plainWords } from './negation.ts';

const openDoor =
  /\b(?:turn(?:ing)? up|drop(?:ping)?[- ]?in|walk(?:ing)?[- ]?in|just (?:come|turn|go|drop)|come along|open door|queue|no (?:booking|referral|appointment|need to book)|none needed|not? need to book|anyone)\b/i;
const referrers =
  /\b(?:self|gps?|doctors?|nurses?|health visitors?|midwi\w+|professionals?|link workers?|schools?|parents?|council|team|housing options|leads?|police|carers?|family|jobcentre|physio\w*|therapists?|charit\w+|citizens advice|social (?:care|workers?)|agency|agencies|anyone|person|patients?|clients?)\b/i;
const takesWorker =
  /\b(?:link workers?|any (?:professional|agency|organisation)|(?<!health )(?<!registered )professionals?\b|anyone|agency|agencies|charity)\b/i;
const takesSelf =
  /\b(?:(?<!no )(?<!not )self|person|patients?|clients?|carers?(?! cannot)(?!'s assessment)|farmers?|anyone|parents?|individuals?|famil(?:y|ies))\b/i;
const refusesSelf =
  /\b(?:no self|not self|cannot (?:self-)?refer|can't refer|professionals? only|only (?:a |by )?professionals?)\b/i;

const workerSends =
  /\b(?:you|we) (?:can |could |may |might |should )?(?:(?:also|just|simply|always|then|easily) )?(?:refer (?:her|him|them|someone|people|clients?|directly|to (?=\p{Lu})|(?:the|this|your|a) [\w-]+)|refer\b(?=[,.;]|$)|put (?:her|him|them) (?:forward|in for)|make the referral|fill in (?:the|a|their|its) (?:referral )?form|send (?:in )?(?:the|a|their|its) (?:referral )?form)|\bwith your (?:own )?referral\b|^(?:please |then |just |or )?refer (?:her|him|them)\b(?! to (?:the|a|your) (?:gp|doctor|nurse))/iu;
const selfSends =
  /\b(?:self-refer\w*|refer(?:s|ring)? (?:her|him|them)sel(?:f|ves)|(?:book|sign|put)(?:s|ing)? (?:her|him|them)sel(?:f|ves) (?:in|on|up|down))\b/i;
const justComes =
  /\b(?:just|simply) (?:turn(?:s|ing)? up|go(?:es)?(?: along)?|come(?:s)?(?: along)?|show(?:s)? up|walk(?:s)? in|drop(?:s|ping)? in|pop(?:s)? (?:in|along))\b|\b(?:can|could|may|might) (?:turn|show) up\b|\bturn(?:s|ing)? up on the (?:day|night)\b/i;
const asksNothing =
  /\b(?:no need|needn't|need not|doesn't (?:need|have)|does not (?:need|have)|don't (?:need|have)|do not (?:need|have)) (?:to )?(?:book|be referred|a referral|an appointment)\b|\bno form (?:is )?(?:needed|required|to fill)|\bwithout (?:booking|a referral|an appointment)\b/i;

/** Who sends, or how one comes, otherwise than the record's route says. */
export function routeFault(sentence: string, source: Source): string | undefined {
  if (!source.isRecord) return undefined;
  const route = /^referral route: (.*)$/im.exec(source.all)?.[1] ?? '';
  if (route === '') return undefined;
  const text = plainWords(sentence);
  const all = source.sentences.join(' ');
  if ((isSaid(text, justComes) || asksNothing.test(text)) && !openDoor.test(`${route} ${all}`) && !/^self/i.test(route))
    return 'turns up where the record asks for more';
  if (!referrers.test(route) || openDoor.test(route)) return undefined;
  if (isSaid(text, workerSends) && !takesWorker.test(route) && !/\b(?:link workers?|professionals?)\b/i.test(all))
    return 'sends by somebody whom the record does not take it from';
  if (
    isSaid(text, selfSends) &&
    (refusesSelf.test(route) || (!takesSelf.test(route) && !/\bself\b|themsel/i.test(all)))
  )
    return 'sends by somebody whom the record does not take it from';
  return undefined;
}

const saysDecides =
  /\b((?:[\w'-]+ ){0,3}?[\w'-]+) (?:(?:then|also|alone|will|jointly|together) )*(?:decides?|settles?|chooses|picks(?! up)|approves?|authorises?|determines?|judges|signs? (?:it )?off|makes? (?:the|that) (?:decision|call(?! (?:for|to|while)\b)|choice)|has the (?:last|final) say|gets? to (?:say|decide|choose)|will say (?:whether|if|who|what|how))\b/i;
const yours =
  /\b(?:(?:is|it's|that's) (?:(?:up|down) to you|(?:for )?you(?:r (?:call(?!,? (?:on|to) \d)|choice|decision)| to decide))|(?:it(?:'s| is)|that(?:'s| is)) for you(?:,)? (?:rather than|and not|not|instead of|to (?:say|judge|settle|choose|decide))\b|(?:(?<!\b(?:is|needs?|of|after|for|takes?|on|in|during|from|before|makes?|to|finish|leave|end) )your call|your (?:choice|decision))\b(?! of)|(?<!\bbefore )you (?:(?:can|may|could) )?(?:decide|judge|settle|pick|choose)\b)/i;
const deciding =
  /\bdecid\w*|\bdecision|\bjudg\w*|\bchoos\w*|\bapprov\w*|\bauthoris\w*|\bsettle[sd]?\b|\bdetermin\w*|\bsign(?:s|ed)? off\b/i;
const theirs =
  /\b(?:is|it's|that's|are) (?:(?:(?:up|down) to) (?:the |an? |her |his |their )?((?:[\w'-]+ )?[\w'-]+)(?: to (?:decide|say|choose|judge|settle)| (?:if|whether)|[.;,]|$)|for (?:the |an? |her |his |their )?((?:[\w'-]+ )?[\w'-]+)(?: to (?:decide|say|choose|judge|settle)| (?:if|whether)))|\b(?:the |her |his |their )((?:[\w'-]+ )?[\w'-]+)'s (?:decision|choice|call)\b/i;
// "Your manager decides" leaves nothing to you.
const yourOwn =
  /\b(?:you|yours|yourself|link workers?|discretion|judgement|your (?:own|choice|call|decision|supervision|notes?))\b/i;
// What is decided names nobody who decides it: "the lead decides whether children's services are told".
const decided =
  /\b((?:decid|settl|determin|judg|choos)\w*(?: together| jointly| then| alone)?) (?:whether|if|what|which|who|how|when)\b.*?(?=,? (?:with|together with|after asking|jointly with) (?:you|the|your)\b|[.;]|$)/gi;
const anybody =
  /^(?:to|i|you|we|she|he|they|them|her|him|hers|theirs|us|it|who|so|which|that|this|and|or|nobody|one|person|client|patient|adult)$/i;

const stemsIn = (text: string): readonly string[] =>
  [...text.toLowerCase().matchAll(/[a-z']+/g)].map((one) => wordStem(one[0].replace(/'s?$/, '')));

const sameBody: readonly RegExp[] = [
  /^(?:sups?|supervisors?)$/,
  /^(?:gp|doctor|clinician)s?$/,
  /^(?:council|authority|local)$/,
];
const isSame = (one: string, other: string): boolean =>
  wordStem(one) === wordStem(other) || sameBody.some((body) => body.test(one) && body.test(other));

/** Somebody decides whom the source's own sentences about deciding the same do not name. */
export function deciderFault(sentence: string, source: Source): string | undefined {
  if (source.passage.kind === 'contact') return undefined;
  // "The supervisor on 633 decides": the number is no name.
  const text = plainWords(sentence)
    .replace(
      /,? (?:(?:on|at|via) )?(?:ext(?:ension)?\.? )?\d[\d ]{1,12}\d\b,?(?= (?:decides?|settles?|judges?|approves?)\b)/g,
      '',
    )
    // "Staff at the cash office decide", where the source has that office.
    .replace(
      /\b(staff|people|those|somebody|someone) (?:at|in|from|on) (?:the |our )?((?:[\w'-]+ ){0,2}[\w'-]+)(?= (?:decides?|settles?|judges?|approves?)\b)/gi,
      (whole, who: string, place: string) => (source.all.toLowerCase().includes(place.toLowerCase()) ? who : whole),
    );
  const leftToYou = /\bfor you,? (?:rather than|and not|not|instead of)\b/i.test(text);
  if (!leftToYou && /\b(?:not|never|nobody|cannot)\b|n't\b|\?\s*$/i.test(text)) return undefined;
  // Of a record only a plain "decides" is read: "the wait is up to four weeks" leaves nothing to anybody.
  const isAsset = source.passage.kind === 'asset';
  const told = isAsset ? null : theirs.exec(text);
  // "You fill in the form and reception decides": who stands behind the "and".
  const subject = (saysDecides.exec(text)?.[1] ?? told?.[1] ?? told?.[2] ?? told?.[3])?.replace(
    /^.*\b(?:and|but|so|then|because|while) (?=\S)/i,
    '',
  );
  const isYours = !isAsset && yours.test(text);
  if (subject === undefined && !isYours) return undefined;
  const words = isYours
    ? []
    : (subject ?? '')
        .toLowerCase()
        .replace(/(?: (?:can|could|may|might|must|should|would|will|only|just|also|then|alone))+$/, '')
        .split(' ')
        .slice(-2);
  // "Notice and pass it on; the lead decides the route": what is decided stands in its own clause.
  const clause = text.split(/[;:]\s/).find((one) => saysDecides.test(one)) ?? text;
  const about = stemsIn(clause).filter(
    (one) => one.length > 2 && !isPlainStem(one) && !words.some((word) => wordStem(word) === one),
  );
  const isAbout = (one: string): boolean =>
    stemsIn(one).filter((stem) => about.includes(stem) && !deciding.test(stem)).length >= 2;
  // A record's pieces say each their own.
  const pieces = isAsset ? source.sentences.flatMap((one) => one.split(/;\s/)) : source.sentences;
  const deciders = pieces
    // Who assesses the same thing is who judges it.
    .filter((one) => deciding.test(one) || (/\bassess(?:es)?\b/i.test(one) && isAbout(one)))
    .map((one) =>
      plainWords(one).replace(
        /,? not (?:the |an? )?link workers?\b,?|[;,] (?:and )?(?:the )?(?:link workers?|you) (?:do|does)(?: not|n't)\b[^.;,]*/gi,
        ' ',
      ),
    );
  // What the source says of deciding the same thing, else of deciding anything.
  const near = deciders.filter(isAbout);
  const known = near.length > 0 ? near : deciders;
  if (known.length === 0) return undefined;
  const wrong = 'decided by somebody else than the source says';
  if (isYours && source.sentences.some((one) => /\b(?:optional|voluntary)\b/i.test(one))) return undefined;
  if (isYours) return known.some((one) => yourOwn.test(one)) ? undefined : wrong;
  // A person whom the source names may be its "she decides".
  const names = (subject ?? '').split(' ').slice(-2);
  if (
    names.some(
      (one) =>
        anybody.test(one) ||
        (/^(?!(?:The|An?|Your|Her|His|Their)$)\p{Lu}/u.test(one) && source.all.includes(one.replace(/s$/, ''))),
    )
  )
    return undefined;
  const own = words.filter((one) => one.length > 1 && !/^(?:the|an?|your|her|his|their|then|will|also|to)$/.test(one));
  // "She decides" of the nurse whom another sentence names.
  const isPronoun = known.some((one) => /\b(?:she|he|they) (?:\w+ )?(?:decid|settl|choos|approv|judg)/i.test(one));
  const all = source.all.toLowerCase();
  if (isPronoun && own.length > 0 && own.every((one) => all.includes(one))) return undefined;
  const holders = known.flatMap(
    (one) =>
      one
        .replace(decided, '$1')
        .toLowerCase()
        .match(/[a-z']+/g) ?? [],
  );
  return own.length === 0 || own.some((one) => holders.some((other) => isSame(one, other))) ? undefined : wrong;
}
