import { type Cue, ways } from './cue.ts';

const nhs = 'NHS, When to call 999; NHS 111';
const stale = ways(`
  years ago; NUM years back/since/behind/clean/sober; last year; months ago; @fiction; training; first aid; course; awareness; leaflet; survivors; support
  group; history of; recovered; recovering from; since HIS stroke; after HIS stroke; after a stroke; association; weeks ago;
  printer; pain free; symptom free; in the past; anniversary; fundraiser
`);

/** Illness, injury and medicines. */
export const bodyCues: readonly Cue[] = [
  {
    name: 'chest pain',
    certain: true,
    level: 'now',
    categories: ['medical_emergency'],
    reason: 'May be a heart attack.',
    source: nhs,
    when: ways(`
      pain up the jaw; pain in HIS jaw; cold and clammy; chest like a vice; chest felt like; chest & vice; chest pain; chest pains; pain
      in HIS chest; pains in HIS chest; chest is tight; chest is really tight; tightness in HIS chest; tight chest; crushing & chest;
      clutching HIS chest; holding HIS chest; chest & down HIS arm; pain down HIS left arm; pain in HIS arm and jaw; having a heart
      attack; heart attack & now; heart has stopped; cardiac arrest; grey and sweating; grey and sweaty; grey and clammy; clammy &
      chest; sweating & arm & jaw; elephant & chest
    `),
    unless: [...stale, '@idiom', 'joke', 'nearly gave', 'gave me'],
  },
  {
    name: 'stroke signs',
    certain: true,
    level: 'now',
    categories: ['medical_emergency'],
    reason: 'Every minute of a stroke counts (FAST).',
    source: nhs,
    when: ways(`
      words came out like; words came out wrong; words are coming out; words like porridge; could not lift & words; dropped HIS cup &
      words; face has dropped; face dropped; face drooped; face is drooping; face drooping; face has fallen; face & drooping; face &
      dropped; mouth & drooping; mouth & dropped; mouth has dropped; one side of HIS face; side of HIS mouth; slurring HIS words;
      slurring HIS speech; speech is slurred; slurred speech; slurring; slurred; words & slurred; can not lift HIS arm; can not move HIS
      arm; can not move HIS left; can not move HIS right; can not raise HIS arm; arm has gone weak; arm has gone numb; arm has gone
      dead; numb down one; weak down one; numb & one side; having a stroke; had a stroke & just; had a stroke & this morning; worst
      headache; thunderclap; suddenly blind; lost HIS sight & suddenly; speech & gone & suddenly; can not get HIS words out; talking
      gibberish
    `),
    unless: stale,
  },
  {
    name: 'fits',
    certain: true,
    level: 'now',
    categories: ['medical_emergency'],
    reason: 'A fit, or repeated fits, needs emergency help unless a known plan covers it.',
    source: nhs,
    when: ways(`
      NUM fit & without waking; third fit; second fit; another fit; fit & not waking; two fits; three fits; fits & this morning; having
      a fit; having a seizure; having seizures; having fits; is =fitting/fittin; been =fitting/fittin; had a fit & just; had a fit & this morning; had a
      seizure & today; had a fit & not woken; still =fitting/fittin; =fitting/fittin & floor; convulsing; having convulsions; keeps =fitting/fittin; keeps
      having fits; another seizure; another fit; shaking & eyes rolled; eyes rolling; eyes rolled; foaming at the; frothing at the;
      jerking & unconscious
    `),
    unless: [...stale, '@idiom', 'throw', 'laughing', 'kitchen', 'giggles'],
  },
  {
    name: 'cannot be roused',
    certain: true,
    level: 'now',
    categories: ['medical_emergency'],
    reason: 'Unconscious, very drowsy or collapsed: life may be in danger.',
    source: nhs,
    when: ways(`
      unconscious; unresponsive; not responding & breathing; not responding to; will not wake up; can not wake HIM; can not wake her;
      can not wake him; can not wake them; can not be woken; can not rouse; will not rouse; hard to wake; difficult to wake; hard to
      rouse; not waking up; not breathing; stopped breathing; barely breathing; hardly breathing; no pulse; has collapsed; collapsed &
      @time_now; collapsed on the; collapsed in; just collapsed; keeled over; passed out & floor; passed out & now; has passed out; just
      passed out; is out cold; out cold on; slumped; on the floor & not moving; on the floor & can not get up; found on the floor; lying on the floor;
      floppy & baby; lips are blue; lips blue; blue lips; gone blue; turned blue; turning blue; going blue; in and out of consciousness;
      drifting in and out; keeps drifting; so drowsy; very drowsy; really drowsy; drowsy & @overdose; drowsy & head; pinpoint
    `),
    unless: [
      ...stale,
      'unconscious bias',
      'business',
      'marquee',
      'roof',
      'deal',
      'website',
      'shed',
      'choir',
      'ceiling',
    ],
  },
  {
    name: 'cannot breathe',
    certain: true,
    level: 'now',
    categories: ['medical_emergency'],
    reason: 'Severe breathlessness, choking or anaphylaxis.',
    source: nhs,
    when: ways(`
      can not breathe; can not breath; can not breathing; can hardly breathe; struggling to breathe; struggling to breathing; struggling
      for breathing; fighting for breathing; gasping for; gasping; can not catch HIS breathing; can not get HIS breathing; breathing &
      getting worse; can not finish a sentence; asthma attack; is choking on; is choking; throat is closing; throat closing; throat is
      swelling; tongue is swelling; tongue swelling; tongue swollen; lips swelling; lips swollen; lips & swelled; face & swelled; face
      is swelling; anaphylactic; anaphylaxis; epipen & used; epipen & can not; allergic & breathing; allergic & swelling; wheezing &
      inhaler & not; inhaler is not working; inhaler not helping; severe asthma & now
    `),
    unless: [...stale, 'laughing', 'relief', 'update', 'breathing exercises'],
  },
  {
    name: 'severe bleeding',
    certain: true,
    level: 'now',
    categories: ['medical_emergency'],
    reason: 'Bleeding that does not stop, or blood brought up.',
    source: nhs,
    when: ways(`
      spurting; still pouring; pumping out; soaked through; crushed HIS hand; blood & tea towel; red through; gushing; bleeding heavily; bleeding to death;
      bleeding badly; bleeding a lot; bleeding really; bleeding everywhere; bleeding out; will not stop bleeding; can not stop the
      bleeding; not stopped bleeding; bleeding will not stop; bleeding & will not stop; bleeding from HIS head; blood everywhere; blood
      pouring; pouring with blood; pouring blood; blood all over; covered in blood; losing blood; lost a lot of blood; lot of blood;
      losing a lot of blood; blood & soaked; vomiting blood; throwing up blood; being sick & blood; sick & blood; coughing up blood;
      coughing blood; bringing up blood; coffee grounds; haemorrhaging; haemorrhage; pregnant & bleeding; soaking a pad; pad an hour;
      black tarry; artery
    `),
    unless: [...stale, 'donor', '@idiom'],
  },
  {
    name: 'sepsis or meningitis signs',
    certain: true,
    level: 'now',
    categories: ['medical_emergency'],
    reason: 'Sepsis and meningitis kill within hours.',
    source: 'NHS, Sepsis; UK Sepsis Trust',
    when: ways(`
      sepsis; septic; blood poisoning; mottled; rash & does not fade; rash & glass; rash & not fading; meningitis; stiff neck &
      @sepsis_sign; temperature & confused; fever & confused; burning up & confused; shivering & confused; infection & confused & hot;
      catheter & confused; temperature of 40; temperature & 40; 39.5; 40 degrees; not passed urine & confused; baby & temperature &
      floppy; baby & not feeding & floppy; floppy & hot; shivering & shaking & @sepsis_sign; chemo & temperature; chemo & fever;
      clozapine & temperature; clozapine & fever; no wet nappies; dry nappies
    `),
    reach: 'near',
    unless: stale,
  },
  {
    name: 'head injury',
    certain: true,
    level: 'now',
    categories: ['medical_emergency'],
    reason: 'A head injury with drowsiness, vomiting, confusion or blood thinners.',
    source: 'NICE NG232 head injury (2023)',
    when: ways(`
      hit HIS head & @unconscious; banged HIS head & @unconscious; bang HIS head & vomiting; hit HIS head & vomited; hit HIS head & been
      sick; hit HIS head & being sick; banged HIS head & sick; hit HIS head & confused; banged HIS head & confused; hit HIS head &
      sleepy; banged HIS head & sleepy; hit HIS head & warfarin; hit HIS head & thinners; banged HIS head & thinners; head & bleeding &
      fell; head injury & drowsy; head injury & sick; head injury & now; knocked out; knocked unconscious; fell & head & thinners; fell
      & head & apixaban; fell & head & warfarin; fell & head & drowsy; fell & head & not right; fell & head & sick; fell down the stairs
      & head; fall & head & blood; fell & can not get up; fallen & can not get up; fallen & floor; on the floor & since; on the floor
      all night; pupils & different; one pupil
    `),
    reach: 'near',
    unless: [...stale, 'boxing match', 'idea out of'],
  },
  {
    name: 'diabetic emergency',
    certain: true,
    level: 'now',
    categories: ['medical_emergency'],
    reason: 'Very low or very high sugar, or insulin stopped, can kill within hours.',
    source: nhs,
    when: ways(`
      hypo & @time_now; hypo & confused; hypo & can not; having a hypo; diabetic & confused; diabetic & collapsed; diabetic & drowsy;
      diabetic & shaking; diabetic & vomiting; diabetic & sweating; diabetic & sleepy; diabetic & not eaten & confused; diabetic &
      slurring; sugar & low & shaking; sugar is NUM & drowsy; ketones & high; ketones; dka; ketoacidosis; stopped taking HIS insulin;
      stopped HIS insulin; not taking HIS insulin; not taken HIS insulin; not had HIS insulin; not had insulin; no insulin; run out of
      insulin; ran out of insulin; out of insulin; without insulin; without HIS insulin; missed HIS insulin; refusing insulin; refusing
      HIS insulin; refuses HIS insulin; skipping HIS insulin; insulin & binned; insulin & stopped; insulin & run out; insulin & none
      left; pear drops
    `),
    unless: [...stale, 'recipe', 'nurse sorted'],
  },
  {
    name: 'vital medicine stopped',
    certain: true,
    level: 'now',
    categories: ['medical_emergency'],
    reason: 'Stopping insulin, steroids, anti-rejection or seizure medicine suddenly endangers life.',
    source: 'MHRA steroid emergency card; NHS',
    when: ways(`
      stopped HIS steroids; stopped taking HIS steroids; run out of steroids; run out of prednisolone; run out of hydrocortisone;
      stopped HIS hydrocortisone; addisons & vomiting; stopped HIS anti rejection; stopped HIS transplant; transplant & not taking;
      missed dialysis; skipped dialysis; missed HIS dialysis; refusing dialysis; not been to dialysis; oxygen & run out; oxygen & empty;
      oxygen & not working; stopped HIS epilepsy & fit; stopped HIS epilepsy & fitting; not had HIS epilepsy tablets & fit; run out of
      epilepsy
    `),
    unless: stale,
  },
  {
    name: 'alcohol or drug withdrawal',
    certain: true,
    level: 'now',
    categories: ['medical_emergency'],
    reason: 'Sudden withdrawal from heavy drinking can bring fits and death.',
    source: 'NICE CG100',
    when: ways(`
      insects on the; sees insects; seeing insects; beetles & wall; sees spiders; seeing rats; seeing bugs & drink; vodka finished; body
      jumps; stopped drinking & shaking; stopped drinking & seeing; stopped drinking & fit; stopped drinking & sweating; not had a drink
      & shaking; no drink since & shaking; withdrawing & fit; withdrawal & having a fit; withdrawals & shaking; alcohol withdrawal &
      @time_now; cold turkey & shaking; cold turkey & seeing; cold turkey & drink; cold turkey & alcohol; detoxing & shaking; detox &
      shaking & seeing; delirium tremens; the dts; shakes & seeing things; shaking & seeing spiders; shaking & insects & drink; stopped
      drinking suddenly; stopped drinking yesterday; stopped the vodka; locked HIS self in to get off the drink
    `),
    reach: 'near',
    unless: stale,
  },
  {
    name: 'drug overdose',
    certain: true,
    level: 'now',
    categories: ['medical_emergency'],
    reason: 'An opioid or other drug overdose may stop the breathing.',
    source: nhs,
    when: ways(`
      heroin & unconscious; heroin & blue; heroin & not breathing; heroin & gurgling; gone over & needle; naloxone & given; given
      naloxone; nitazene; taken something & unconscious; swallowed a battery; button battery; swallowed & magnets; swallowed & bleach;
      swallowed & tablets & toddler; toddler & tablets; child & swallowed; baby & swallowed; drank & methadone & child; child &
      methadone; toddler & methadone; kid & swallowed; double dose of HIS methadone; taken double HIS; taken HIS tablets twice; took HIS
      tablets twice; taken HIS warfarin twice; patches on & drowsy
    `),
    reach: 'near',
    unless: stale,
  },
  {
    name: 'gas or smoke',
    certain: true,
    level: 'now',
    categories: ['medical_emergency', 'immediate_danger'],
    reason: 'Carbon monoxide, gas and fire kill quickly.',
    source: 'HSE; National Gas Emergency Service',
    when: ways(`
      hobs are hissing; gas on & god; gas taps on; hissing & gas; turned all the gas; wants the gas on; carbon monoxide & alarm; carbon
      monoxide & headache; carbon monoxide & headaches; carbon monoxide & dizzy; co alarm; carbon monoxide & going off; smell gas; gas smell; whiff of gas;
      smells gas; smelling gas; smell of gas; smells of gas; stinks of gas; stink of gas; gas left on; left the gas on; gas leak; turned
      the gas on; gas on & not lit; boiler & headaches; headaches & when HE are home; all got headaches; barbecue inside; barbecue in
      the; car running in the garage; engine running & garage; house is on fire; flat is on fire; is on fire; set fire to; setting fire
      to; set light to; smoke coming; smoke pouring; full of smoke; flames; kitchen & on fire; there is a fire; fire in the; chip pan &
      fire
    `),
    unless: [
      ...stale,
      'installed',
      'free alarm',
      'fit a',
      'fire drill',
      'fire in the belly',
      'fireplace',
      'campfire',
      'gas bill',
      'fire pit',
      'wants a',
    ],
  },
  {
    name: 'pregnancy emergency',
    certain: true,
    level: 'now',
    categories: ['medical_emergency'],
    reason: 'Bleeding, severe pain, labour alone or a baby that has stopped moving.',
    source: 'NHS, Pregnancy: when to get help',
    when: ways(`
      pregnant & bleeding; pregnant & severe pain; pregnant & headache & swollen; pregnant & fit; waters have broken; waters broke;
      waters broken; in labour & alone; in labour; baby is coming; contractions & alone; baby & not moving & pregnant; baby has stopped
      moving; baby not moved; not felt the baby move; not felt baby move; not felt HIM move & weeks
    `),
    reach: 'near',
    unless: [...stale, 'labour party', 'labour council'],
  },
  {
    name: 'medicine stopped or changed alone',
    certain: true,
    level: 'today',
    categories: ['medical_emergency'],
    reason: 'Stopping or doubling a medicine needs medical advice the same day.',
    source: 'LEVELS, today row',
    when: ways(`
      try without HIS; try without the; without the blood pressure; without HIS tablets; gave up HIS tablets; not bothering with HIS
      tablets; stopped taking HIS tablets; stopped taking HIS medicine; stopped HIS tablets; stopped HIS medicine; stopped all HIS;
      stopped taking all; stopped taking the; stopped taking HIS @essential_medicine; stopped HIS @essential_medicine; stopped taking
      @medicine; stopped @essential_medicine; come off HIS tablets; came off HIS tablets; come off HIS medicine; come off HIS
      @essential_medicine; came off HIS @essential_medicine; not taking HIS tablets; not taking HIS medicine; not been taking HIS; not
      taken HIS @essential_medicine; not taking HIS @essential_medicine; not taking @essential_medicine; refusing HIS tablets; refusing
      HIS medicine; refuses HIS tablets; doubled HIS; doubling HIS; doubled up; double the dose; double dose; halved HIS; halving HIS;
      taking extra; taking double; taking twice; taking more than prescribed; run out of @essential_medicine; ran out of
      @essential_medicine; run out of HIS tablets; run out of HIS medicine; run out of medicine; run out of tablets; missed HIS
      @essential_medicine; missed HIS depot; missed depot; missed HIS injection; rationing HIS; flushed HIS tablets; binned HIS tablets;
      thrown HIS tablets; threw HIS tablets; skipping HIS tablets; skipping HIS medicine; skipping doses; taking HIS
      (wife/husband/mum/friend/neighbour/daughter/son) tablets; someone elses tablets
    `),
    unless: [
      '@fiction',
      'double booking',
      'double booked',
      'double book',
      'years ago',
      'with the gp',
      'doctor told',
      'gp told',
      'gp stopped',
      'doctor stopped',
      'consultant stopped',
      'under the gp',
      'as advised',
    ],
  },
  {
    name: 'needs medical advice today',
    level: 'today',
    categories: ['medical_emergency'],
    reason: 'A health problem that a clinician must hear of the same day.',
    source: 'NHS 111',
    when: ways(`
      swollen calf; calf & swollen; calf & hot; leg & swollen & hot; leg & swollen & red; blood in HIS; pressure sore; pressure sores;
      bed sores; bedsores; bed sore; infected & wound; infected & ulcer; wound & smells; not eaten for NUM; not eaten in NUM; not eaten
      since; not eating or drinking; not drinking; not drunk anything; dehydrated; coughing & blood; suddenly confused; confused since;
      new confusion; much more confused; really confused today; fainted; fainting; keeps fainting; blacked out; keeps passing out; dizzy
      & falling; keeps falling; severe pain; in agony; screaming in pain; breathless; short of breathing; heart is racing; racing heart;
      palpitations; purging; making HIS self sick; laxatives; starving HIS self; yellow & eyes; jaundice; lump & breast; blood & stools;
      blood in stool
    `),
    unless: [...stale, 'seen by the gp', 'gp has seen', 'district nurse is', 'rehab', 'antibiotics now'],
  },
];
