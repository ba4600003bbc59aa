import { type Cue, ways } from './cue.ts';

const lone = 'Lone-working policies; HSE, Protecting lone workers';

/** Danger to a worker, a worker's own distress, and what a manager must own. */
export const workerCues: readonly Cue[] = [
  {
    name: 'worker in danger now',
    certain: true,
    level: 'now',
    categories: ['worker_safety_or_wellbeing', 'immediate_danger'],
    about: 'worker',
    reason: 'A worker cannot get away, or is being threatened now.',
    source: lone,
    when: ways(`
      will not let me out; will not let me leave; will not let me go; not letting me leave; not letting me out; not let me leave; locked
      me in; has locked the door & me; has locked the door & i am; has locked the door & us; locked the door & i am; i am locked in; blocking the door; blocked the door; blocking my way; standing
      in front of the door; i am trapped; i am stuck in HIS; i can not get out; can not get out of HIS (flat/house); i am hiding; i have
      locked my self; locked my self in; hiding in HIS & me; following me; is following my car; followed my car; followed me & now;
      someone is following me; knife & me & now; knife at me; knife on me; pulled a knife on me; threatening me; threatening me now;
      threatened me with; coming at me; came at me with; got hold of me; has hold of my; grabbed me & now; has just hit me; just hit me;
      just punched me; just attacked me; just assaulted me; attacking me; been attacked & i; i have been attacked; i have been
      assaulted; i have just been; i am not safe; i do not feel safe & here; in my car & outside & shouting; i am scared & here; help me
      now; dog has bitten me; dog will not let me; i am bleeding; i have been stabbed; i am bleeding
    `),
    unless: [
      '@fiction',
      'last week',
      'last month',
      'yesterday',
      'on monday',
      'on tuesday',
      'on wednesday',
      'on thursday',
      'on friday',
      'instagram',
      'facebook',
      'twitter',
      'computer',
      'laptop',
      'account',
      'system',
      'portal',
      'emis',
      'password',
      'hiding from',
    ],
    reach: 'near',
  },
  {
    name: "colleague's missed check-in",
    certain: true,
    level: 'now',
    categories: ['worker_safety_or_wellbeing', 'immediate_danger'],
    about: 'worker',
    reason: 'A lone worker who has not checked in may be in danger.',
    source: lone,
    when: ways(`
      heard from/off ... visit & voicemail; should of rung; should have rung & voicemail; should have rung in; should of pinged; should
      have checked in; visit & NUM & straight to voicemail; due to ring in; due to check in; due back & voicemail; due back & not
      answering; anyone heard from ... visit; any one heard from ... visit; nothing since & visit; missed HIS check in; missed HIS check
      ins; missed check in; has not checked in; not checked in; not checked back in; did not check in; has not rung in; not rung in; not
      called in & visit; not phoned in & visit; check in & overdue; check in & NUM & late; safe call & missed; missed HIS safe call; no
      check in; colleague & not answering; colleague & not back; colleague & can not reach; colleague & can not get hold; colleague &
      visit & phone off; not come back from a visit; not back from HIS visit; not back from a visit; not come back from HIS; should have
      been back & visit; should be back & visit; not returned from & visit; not heard from & visit; not heard from HIM since & visit;
      used the code word; code word; said the safe word; volunteer & not back; volunteer & not answering & visit
    `),
    unless: [
      'what is our',
      'procedure',
      'policy',
      'training',
      'how do we',
      'what do we do if',
      'hotel',
      'airport',
      'parcel',
      'if someone',
      'if a',
      'the code word for',
      'what happens if',
    ],
    reach: 'near',
  },
  {
    name: "worker's own thoughts of ending life",
    certain: true,
    level: 'today',
    categories: ['suicide', 'worker_safety_or_wellbeing'],
    about: 'worker',
    reason: "A worker's own suicidal thoughts are read like anyone's.",
    source: 'NHS England, Staying safe from suicide (2025)',
    when: ways(`
      i want to die; i feel suicidal; i am suicidal; i am feeling suicidal; i have been having thoughts; i do not want to be here; i do
      not want to live; i do not want to wake; i can not go on; i can not carry on; i can not see the point; i want to end; i want to
      disappear; i keep thinking about dying; i keep thinking about ending; i wish i was dead; i wish i was not; better off without me;
      thought about driving into; thinking about driving into; i have been self harming; i have started cutting; i have been cutting my
      self; kill my self; i have been thinking about suicide; i thought about ending; i have been thinking about ending; i keep having
      thoughts of ending; i am having thoughts of ending; i have thoughts of ending
    `),
    unless: ['says', 'said', '@fiction', 'told me', 'she', 'he', 'client', 'to this meeting', 'on this team'],
    canBeDenied: false,
  },
  {
    name: 'worker not coping',
    certain: true,
    level: 'today',
    categories: ['worker_safety_or_wellbeing'],
    about: 'worker',
    reason: 'A worker not coping today needs the wellbeing contact today.',
    source: 'NHS England, link worker framework (2023)',
    when: ways(`
      i can not do it today; can not do it today; i sat at the desk and shook; i can not do the; can not do today; hands will not stop
      shaking; my hands shaking & i; could not make my hand; could not come out & toilet; sick before every shift; i am not right my
      self; shut my self in; i am not coping; i can not cope; i am really not coping; i can not do this anymore; i can not do this any
      more; i can not do this job; i can not face; i can not stop crying; i have been crying; i am crying in; crying in my car; i cried
      in; i am crying; i ... crying in; crying at my desk; i am sobbing; sat in my car crying; i am having a panic attack; having panic
      attacks & i; i had a panic attack; i am at breaking point; i am falling apart; i am breaking; i am broken; i feel like i am
      drowning; i am burnt out; i am completely burnt; i am struggling & i; i am not ok; i am not okay; i am not doing ok; i feel sick
      before work; i dread coming; i keep having flashbacks; i keep seeing HIS; flashbacks & i; i have not slept; i can not sleep;
      drinking every night & i; i have started drinking; drinking to get through; shaking & i am & after; i am shaking; i am still
      shaking; i need help & me; it is me that; i am the one who
    `),
    unless: [
      '@fiction',
      'she says',
      'he says',
      'this spreadsheet',
      'printer',
      'laughing',
      'onions',
      'she said',
      'he said',
      'excited',
      'new puppy',
      'relief',
      'lovely',
      'leaving do',
    ],
  },
  {
    name: 'worker threatened or hurt',
    certain: true,
    level: 'today',
    categories: ['worker_safety_or_wellbeing'],
    about: 'worker',
    reason: 'Threats or assault on a worker earlier must be heard the same day.',
    source: lone,
    when: ways(`
      at my head; up my skirt; hand on my thigh; hand on my leg; hand up my; photo of my front gate; photo of my house; photo of my car;
      left at my door; on my bonnet; stood over me; next time HE would get me; threatened me; he threatened me; hit me; punched me;
      slapped me; kicked me; pushed me; shoved me; spat at me; spat on me; grabbed me; grabbed my; touched me; groped me; tried to kiss
      me; kissed me; followed me; knows where i live; threw ... at me; bit me; assaulted me; attacked me; exposed HIS self; flashed me;
      swung at me; went for me; pinned me; cornered me; sexually harassed; threatening messages; threatening texts; threats to me;
      threatened our; threatened the receptionist; hit our; assaulted our; stalking me; waiting by my car; waiting for me outside;
      outside my house; at my house
    `),
    unless: [
      '@fiction',
      'she says',
      'told me he',
      'hit me that',
      'years ago',
      'idea',
      'hit me up',
      'cat',
      'the baby',
      'toddler',
      'dog licked',
      'photocopier',
      'printer',
      'touched me deeply',
      'he told',
      'her husband',
      'his wife',
    ],
  },
  {
    name: 'worker strain or unsafe visit',
    level: 'supervision',
    categories: ['worker_safety_or_wellbeing'],
    about: 'worker',
    reason: 'Strain, a hard visit, a boundary problem or an unsafe visit to come: days, not hours.',
    source: 'LEVELS, supervision row',
    when: ways(`
      felt unsafe; feel unsafe; do not feel safe; did not feel safe; feel uncomfortable; felt uncomfortable; made me uncomfortable;
      makes me uncomfortable; nervous about visiting; scared to visit; scared about the visit; worried about visiting; worried about the
      visit; dreading & visit; dreading seeing; not happy going alone; do not want to go alone; do not want to go back; hard visit;
      difficult visit; tough visit; need to debrief; need a debrief; could do with a debrief; need to offload; need to talk it through;
      playing on my mind; can not stop thinking about; can not switch off; taking it home; affecting me; it upset me; upset me; rattled
      me; shook me up; shaken up; overwhelmed & i; my caseload; boundaries; boundary; too attached; relies on me too; keeps ringing me;
      keeps texting me; calls me every day; got my personal number; has my personal number; friend request; asked me out; has a crush on
      me; bought me; gave me money; offered me money; gave me a gift; given me a gift; wants to give me
    `),
    unless: ['@fiction', 'training', 'policy', 'template', 'she feels', 'he feels', 'she felt', 'leaflet'],
  },
  {
    name: 'for a manager to own',
    level: 'supervision',
    categories: [],
    reason: 'Complaints, consent, capacity, gifts and data questions about a real case.',
    source: 'LEVELS, supervision row',
    when: ways(`
      wants to complain; making a complaint; made a complaint; put in a complaint; complaint about me; complained about; formal
      complaint; sent it to the wrong; sent to the wrong; emailed the wrong; wrong email address & i; wrong patient; wrong person & i;
      data breach & i; lost my notebook; lost my diary; left my notes; left my notebook; lost my work phone; lost my laptop; laptop
      stolen; withdrawn consent; withdrawn HIS consent; did not consent; not consented; has not consented; without HIS consent; has
      capacity to; lacks capacity; does HE have capacity; not sure HE has capacity; capacity to decide; wants to see HIS notes; wants
      access to HIS; police have asked; police want; solicitor has asked; daughter wants to know; son wants to know; asked me to
      witness; asked me to sign; put me in HIS will; left me money; in HIS will
    `),
    unless: ['@fiction', 'training', 'policy on', 'template', 'leaflet', 'in general'],
  },
];
