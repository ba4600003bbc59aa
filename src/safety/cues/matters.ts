import type { MatterKind } from '../response-level.ts';

/** A matter of the work that somebody should own though nobody is in danger. `when` and `unless` are rules as in `rules.ts`. */
export interface MatterCue {
  readonly kind: MatterKind;
  readonly name: string;
  readonly level: 'supervision' | 'today';
  readonly reason: string;
  readonly source: string;
  readonly when: readonly string[];
  readonly unless: readonly string[];
}

const row = 'LEVELS, supervision row';
// Asked of the rule and not of a person.
const lesson = ['training', 'module', 'leaflet', 'template', 'certificate', 'quiz', 'webinar'];

const dogs = 'dog|dogs|alsatian|rottweiler|bulldog|mastiff|staffie';
const afraid = 'nervous|scared|frightened|worried|uneasy|anxious|dreading|dread';
const doctors =
  'gp|gps|doctor|doctors|surgery|practice|nurse|reception|receptionist|pharmacist|referrer|referrals|referral|refer|refers|referring';
const unsuited =
  'inappropriate|unsuitable|not suitable|not appropriate|psychosis|psychotic|manic|mania|schizophrenia|crisis|psychiatrist|too ill|too unwell|too complex|not right for me|not for me|not my job|not my role|outside my role|not meant for me';
const relatives =
  'daughter|son|sister|brother|mum|dad|wife|husband|partner|mother|father|family|relative|niece|nephew|granddaughter|grandson';
const gifts =
  'money|cash|tenner|fiver|pounds|gift|gifts|present|presents|chocolates|biscuits|flowers|wine|voucher|cake|tip|envelope';
const parties = 'housing|landlord|police|dwp|jobcentre|employer|school|solicitor|social worker|social services|council';

/** What a supervisor or manager must own, by what is asked or told. */
export const matterCues: readonly MatterCue[] = [
  {
    kind: 'lone_working',
    name: 'a visit alone or an unsafe visit to come',
    level: 'supervision',
    reason: 'A supervisor decides about seeing somebody alone, and about a visit that feels unsafe.',
    source: `${row}; HSE, Protecting lone workers`,
    when: [
      'visit|visits|visiting|home|house|flat|round there + by myself|by my self|on my own|on own|alone|solo|single handed + i|me|we|can|ok|should|allowed',
      `visit|visits|visiting|home|house|flat + ${dogs} + i|me|my|can|should|ok`,
      `${afraid} + visit|visits|visiting|seeing|appointment|going back`,
      'not feel safe|unsafe|do not want to|do not fancy + visit|visiting|going there|going back|house|home',
      'visit|visits|visiting|appointment|house|home + leering|leered|creepy|pervy|aggressive|threatening|hammered + i|me|my|we',
      'visit|visits|visiting + evening|night|weekend|saturday|sunday + i|can|ok',
      // What went wrong on a visit is for the supervisor and the incident form, and is no distress of the worker's own.
      `${dogs} > bit me|went for me|attacked me|jumped up at me|chased me`,
      'incident form|incident report|accident form|near miss form',
    ],
    unless: [...lesson, 'visiting hours', 'hospital visit', 'befriending', 'lives alone', 'live alone'],
  },
  {
    kind: 'boundary',
    name: 'a boundary, a gift, or a favour',
    level: 'supervision',
    reason: 'Gifts, private numbers, friend requests, loans, keys and endings are for supervision.',
    source: row,
    when: [
      'friend request',
      'added me|follows me|following me|messaged me + facebook|instagram|insta|tiktok|snapchat|twitter|linkedin|fb',
      'facebook|instagram|insta|tiktok|snapchat|fb|whatsapp + me|my + client|patient|she|he|wants|asked|found|someone',
      'wants|asked|asking|got|found|has|give|gave > my > number|mobile|address|email',
      'personal|private|own|my > number|mobile|phone + rings|ringing|texts|texting|messages|calls|calling|client|patient|wants|give|asked',
      'rings|ringing|texts|texting|messages|messaging|calls|calling > me + weekend|weekends|evening|evenings|night|nights|midnight|holiday|day off|sunday|saturday|all hours|every day',
      'asked me out|asked me to dinner|fancies me|in love with me|kissed me|hugged me|crush on me|feelings for me',
      'invited me + wedding|birthday|party|christmas|dinner|tea|funeral|house',
      'go|going + funeral + client|patient',
      `give|gave|given|giving|offered|offering|slipped|slip|handed|bought|brought|left|tried > me + ${gifts}|num`,
      `wants to give|keeps giving|accept|take|keep + ${gifts} + i|me`,
      `into my hand|in my hand|in my pocket|in my bag|into my pocket + ${gifts}`,
      `pressed|tucked|shoved|stuffed|left + ${gifts} + me|my`,
      'lend|lent|loan|lending|borrow + i|me|my',
      'buy|buying|bought + food|shopping|phone|ticket|clothes|nappies|credit + i|my own money',
      'wants|asks|asked|asking > me + witness|executor|guarantor|reference|attorney|sign|will',
      'me as next of kin|me next of kin|me in will|left me in will',
      'hold|keep|have|look after > key|keys|bank card|bank cards + i|me',
      'sign|signing > form|forms|pip|passport|will + i|me',
      'i know + from outside|personally|socially|from school|from church',
      'my > neighbour|cousin|friend|aunt|uncle|mate + referred|referral|caseload',
      'not want|refuses|upset|angry > finish|end|stop|close|closed|discharge|ending + me|sessions|contacts|seeing|case|i',
      'too attached|relies on me|depends on me|only person talks to',
    ],
    unless: [...lesson, 'gift aid', 'gift shop', 'emergency contact'],
  },
  {
    kind: 'for_a_manager',
    name: 'driving, data, complaints and what speaks for the service',
    level: 'supervision',
    reason: 'A manager must own these: insurance, a breach, a complaint, the press.',
    source: `${row}; UK GDPR article 33`,
    when: [
      'drive|driving|run|take|taking|drop|ferry|pick up + car|van|motor|fiesta|corsa|polo|astra|vehicle + i|ok|can|allowed|fine|client|patient',
      'give|giving > lift|ride + i|ok|can|allowed|fine',
      'lift|drive|driving + client|clients|patient|someone|somebody + my car|own car|insurance',
      'complaint|complaints|complained|complaining|complain > me|us|my',
      'put in|made|making|wants to make|wants to|formal > complaint|complain',
      'sent|emailed|posted|texted|faxed|forwarded > wrong + address|person|patient|client|email|number|surgery|inbox|one|letter|referral',
      'lost|left|mislaid|stolen|nicked > notebook|diary|laptop|work phone|notes|papers|tablet',
      'data breach + i|we|my',
      'journalist|reporter|newspaper|press > asked|wants|rang|contacted|interview',
      'letter > support|supporting|housing|court|pip|benefits + wants|asked|write|me',
      'statement > court|police + me|i',
    ],
    unless: [
      ...lesson,
      'car park',
      'no car',
      'stair lift',
      'lift is broken',
      'community transport',
      'for a walk',
      'driving lessons',
    ],
  },
  {
    kind: 'practice_matter',
    name: 'how a practice uses the link worker',
    level: 'supervision',
    reason:
      'Referrals outside the role, and a practice where the worker does not belong, are for the supervisor and the champion.',
    source: `${row}; NHS England, framework for social prescribing link workers`,
    when: [
      `${doctors} + keeps|keep|kept|always|constantly|forever|again > refer|refers|referring|referred|send|sends|sending|sent|booking|dumping|giving me`,
      `refer|refers|referring|referral|referrals|referred|send|sends|sending|sent + ${unsuited} + gp|gps|doctor|doctors|surgery|practice|i|me|us|my|nurse`,
      'push back|pushing back + gp|gps|doctor|doctors|referral|referrals|practice',
      'say no|decline|refuse|turn down|reject|send back > referral|referrals|gp|doctor|doctors',
      'never|not|nobody|no one > book|books|booked|give|gives|gave|find > me > room|desk|login|smartcard|access',
      'never|not|nobody|no one > ask|asks|asked|invite|invited|invites|include > me > meeting|meetings|mdt|huddle|practice',
      'not invited|left out of|never invited > meeting|meetings|mdt|huddle',
      'gp|gps|doctor|doctors|practice|surgery > not|never|will not > answer|reply|listen|respond|read + me|my',
      'hold|holding|look after|keep an eye|manage|support + waiting|waits|wait + cmht|therapy|psychiatrist|camhs|assessment|mental health team + gp|doctor|asked|me|nurse',
      'gp|gps|doctor|doctors|practice|surgery > think|thinks|treat|treats|use|uses > me',
    ],
    unless: [...lesson, 'support group', 'self refer', 'how do i refer', 'who can refer', 'code'],
  },
  {
    kind: 'consent_or_capacity',
    name: 'consent, sharing, capacity or what to record',
    level: 'supervision',
    reason: 'Who may be told, who can decide and what is written down about a real case has an owner.',
    source: `${row}; UK Caldicott Guardian Council principles; Mental Capacity Act 2005`,
    when: [
      'consent|permission|agreement|say so + safeguarding|concern',
      'consent|permission|agreement + share|sharing|tell|telling|pass|refer|raise|report + i|need|do|without',
      'without > consent|permission|knowing|knowledge|agreement',
      'not want|does not want|refuses to let > told|know|knowing|find out|involved|recorded|written|told about',
      'keep it > secret|quiet|confidential|private|between us|myself',
      'do i|must i|should i|can i > keep > secret|quiet|confidential',
      `can i|should i|may i|do i|am i allowed > tell|share|disclose|pass + ${parties}|${relatives}`,
      `${relatives} + rang|ringing|rings|called|phoned|emailed|asked|asking|asks|wants|wanting|demanding + know how|how doing|how getting|know what we|what we|what said|notes|details|talked about|been telling|been saying`,
      `${parties} + asked|asking|want|wants|rang|demanding + information|notes|records|details|about|report`,
      'copy|see|read + notes|record|records|file|written|wrote + wants|asked|asking|asks',
      'capacity|understand|understands|follow|grasp|take in + sign|signing|decide|tenancy|contract|agree|decision|agreeing',
      'lacks capacity|has capacity|have capacity|got capacity|lost capacity',
      'can|could > still > sign|decide|agree|choose',
      'power of attorney + says|insists|wants|decides|refuses',
      'word|write|put|record|document|phrase|log|note > notes|note|record|entry|up|down|system + told|disclosed|disclosure|abuse|violent|violence|hits|domestic',
      'what|how > do i|should i|can i > write|record|put|word|phrase|document + told|disclosed|disclosure|abuse|violent|violence|hits|hurt|domestic',
      'subject access',
    ],
    unless: [...lesson, 'consent form', 'research', 'information about groups'],
  },
  {
    kind: 'learning',
    name: 'new to it and unsure',
    level: 'supervision',
    reason: 'A starter who feels out of their depth is shown the module and offered somebody to shadow.',
    source: `${row}; NHS England, framework for social prescribing link workers (supervision and learning)`,
    when: [
      'scared|nervous|anxious|worried|daunted|terrified|frightened|unsure|apprehensive|not confident + new to this|just started|never done|never met|never dealt|never worked|never supported|never had|first week|first day|first month|first one|first client|starting',
      'scared|nervous|anxious|worried|daunted|terrified|frightened|unsure|apprehensive|not confident > saying wrong thing|wrong word|making mistake|letting people down|do it wrong|get wrong',
      'scared|nervous|anxious|worried|daunted|unsure|apprehensive + new to me|no experience|brand new|very new|no background|no training in + i|me|mental health|distress|people',
      'out of my depth|imposter|not qualified for this|no idea what i am doing',
      'never done|never met|never dealt|never worked with|never supported + before|schizophrenia|psychosis|bipolar|mental health|suicidal + i|me|bit|what do i|help',
      'feel > silly|stupid|daft > ask|asking',
    ],
    unless: ['visit', 'visiting', 'client is nervous', 'client is scared', 'never met neighbours'],
  },
  {
    kind: 'medicine',
    name: 'whether to stop, start or change a medicine',
    level: 'today',
    reason:
      "A medicine must not be stopped, doubled or mixed on anybody's word but a clinician's; somebody qualified answers the same day.",
    source: 'LEVELS, today row (a health problem that needs medical advice the same day)',
    when: [
      'can|should|could|ok|safe|alright|whether|wants|wanting|thinking|decided|about|fed up + stop|stops|stopping|come off|coming off|skip|skipping|halve|halving|double|doubling|reduce|reducing|cut down|cutting down|ditch|bin|pack in|restart|swap > @drug',
      'stopped|quit|ditched|binned|doubled|halved|skipped|packed in|came off > @drug + suddenly|last|days|week|weeks|yesterday|without|herself|himself|feels|because|now|on own|herself|fed up',
      '@drug + come off|coming off|stop|stopping|pack in|ditch|bin|cut down|skip + can|should|ought|wants|whether|thinking|decided|ask|asks|asking|ok',
      'can|should|ok|safe|could > take|taking|mix|mixing > @drug + with|together|alcohol|while|pregnant|breastfeeding',
      'change|changing|up|lower|adjust|doubled|halved > dose|dosage + should|can|wants|own',
    ],
    unless: [
      'review',
      'course',
      'training',
      'module',
      'policy',
      'delivery',
      'collect',
      'prescription charges',
      'awareness',
      'leaflet',
      'took all',
      'overdose',
    ],
  },
];
