import { type Cue, ways } from './cue.ts';

const triage = 'UK Mental Health Triage Scale (2015)';
const stale = ways(`
  years ago; NUM years back/since/behind/clean/sober; @fiction; training; course; leaflet; policy; in the past; used to; stable; well managed; under
  control; volunteer with; group; choir; awareness; talk on
`);

/** Psychosis, mania, confusion, the weeks after a birth, eating disorders. */
export const mindCues: readonly Cue[] = [
  {
    name: 'voices or beliefs that command harm',
    certain: true,
    level: 'now',
    categories: ['acute_mental_illness', 'immediate_danger'],
    reason: 'Psychosis with danger to self or others.',
    source: triage,
    when: ways(`
      god wants the gas; god wants HIM to; prove & able to fly; prove & can fly; manic & roof; manic & terrace; roof & fly; voices &
      telling HIM to & (kill/hurt/harm/jump/die/stab/burn/cut); voices & (kill/hurt/harm/stab/jump/burn); voice & telling HIM to
      (kill/hurt/harm/jump); voices & @weapon; hearing voices & @kill_self; hearing voices & @threat_kill; =hearing/hears voices & baby;
      god & telling HIM to (kill/hurt/sacrifice); god told HIM to; devil & (kill/knife/child/baby); demon & (kill/knife/child/baby);
      possessed & (knife/hurt/kill); paranoid & @weapon; psychotic & @weapon; psychosis & @weapon; delusional & @weapon; neighbours &
      poisoning & @weapon; thinks & neighbour & knife; thinks HE can fly; seeing things & @weapon; barricaded HIS self; barricaded &
      voices; barricaded in; sleeping with a knife; sleeps with a knife; knife under HIS pillow; knife under the pillow; naked in the
      (street/road); running into traffic; walking in the traffic; in the road & psychotic
    `),
    unless: ['@fiction', 'years ago', 'training', 'course', 'leaflet'],
    reach: 'near',
  },
  {
    name: 'strange beliefs after a birth',
    level: 'now',
    categories: ['acute_mental_illness', 'safeguarding_child'],
    reason: 'Postpartum psychosis worsens within hours; mother and baby are in danger.',
    source: 'NICE CG192; Action on Postpartum Psychosis',
    when: ways(`
      baby & spirit in the cot; baby & put a spirit; baby & scissors; infant & exchanged; baby & exchanged; midwife put; @postnatal &
      certain the midwife; @postnatal & hearing voices; @postnatal & =voices; @postnatal & psychosis; @postnatal & psychotic; @postnatal
      & hallucinating; @postnatal & paranoid; @postnatal & delusional; baby &
      (evil/devil/demon/possessed/cursed/swapped/switched/replaced/poisoned); baby is not HIS; baby & not really HIS; not HIS baby; baby
      & sent by god; baby & chosen; baby & special powers; baby & jesus; baby & messiah; baby & messages; baby & speaking to HIM & tv;
      baby & being watched; baby & spying; baby & better off dead; baby & not real; gave birth & manic; gave birth & strange; gave birth
      & not making sense; had a baby & not slept & strange; @postnatal & not slept & racing; @postnatal & not slept & god; newborn &
      strange things; newborn & talking to
    `),
    unless: [
      '@fiction',
      'training',
      'years ago',
      'peer support',
      'leaflet',
      'course',
      'nativity',
      'shower',
      'church',
      'christening',
    ],
    reach: 'near',
  },
  {
    name: 'psychosis or mania, new or worse',
    certain: true,
    level: 'today',
    categories: ['acute_mental_illness'],
    reason: 'New or worsening psychosis or mania needs same-day mental health advice.',
    source: triage,
    when: ways(`
      hearing =voices; hears =voices; hear =voices; =voices in HIS head; =voices & telling HIM; seeing things; sees things that; seeing
      people who; hallucinating; hallucinations; paranoid; psychotic; having delusions; delusional; is =manic and; is really
      manic; gone manic; manic episode; going manic; having an episode; being watched; watching HIM through; being followed by; spying
      on HIM; bugged; cameras in HIS; mi5; government & (watching/spying/chip); chip in HIS; microchip; implanted; poisoning HIS food;
      poisoning HIM; poison in HIS; being poisoned; neighbours are (poisoning/spying/watching/gassing); the tv is talking; telly is
      talking; tv & sending; radio & talking to HIM; messages through the; messages from god; god is talking; talking to god; is jesus;
      is the messiah; chosen one; special powers; foil on; tin foil; covered the mirrors; covered HIS windows; thoughts & being read;
      reading HIS mind; not slept for NUM days; not slept for NUM nights; not slept in NUM days; awake for NUM days; talking really
      fast; talking so fast; spending & manic; bipolar & not slept; bipolar & spending; bipolar & high; bipolar & stopped; schizophrenia
      & stopped; schizophrenia & =voices; relapsing; having a relapse; psychosis & HE & again; responding to voices; talking to people
      who are not; talking to someone who is not
    `),
    unless: [...stale, 'spoken word', 'vocal', 'singing'],
  },
  {
    name: 'sudden confusion with danger',
    level: 'now',
    categories: ['acute_mental_illness', 'medical_emergency'],
    reason: 'Sudden confusion may be delirium, stroke or infection, and the person may come to harm.',
    source: 'NICE CG103',
    when: ways(`
      suddenly confused & (cooker/gas/road/street/knife/outside); suddenly confused & @unconscious; confused & in the road; confused &
      in the street; confused & walking in; confused & wandering; confused & barefoot; confused & nightie; confused & slurring; confused
      & temperature; confused & vomiting; confused & not breathing; delirious; does not know who i am & suddenly; does not know where HE
      is & suddenly; wandering in HIS (nightie/pyjamas/nightdress); wandering the streets; walking down the middle of the road; in the
      road in HIS
    `),
    unless: ['@fiction', 'years ago', 'training', 'forms', 'the letter'],
    reach: 'near',
  },
  {
    name: 'eating disorder in crisis',
    level: 'today',
    categories: ['acute_mental_illness'],
    reason: 'Rapid weight loss, fainting or purging can kill.',
    source: 'RCPsych, Medical emergencies in eating disorders (2022)',
    when: ways(`
      anorexia & (fainted/fainting/collapsed/passed/dizzy/bmi/weight); anorexic & (fainted/fainting/collapsed/eating/weight); bulimia &
      (blood/fainted/purging); eating disorder & (fainted/worse/weight/collapsed/crisis); bmi of; bmi is; purging NUM; purging every;
      not eaten & days & eating disorder; starving HIS self; laxatives & (daily/every/lots); making HIS self sick
    `),
    unless: stale,
    reach: 'near',
  },
];
