import { type Cue, ways } from './cue.ts';

const duty = 'Police: emergencies; SafeLives, Dash guidance';
const stale = ways(`
  years ago; NUM years back/since/behind/clean/sober; last year; months ago; @fiction; training; when HE was a child; when HE was little; as a child; in the
  past; used to; ex soldier; leaflet; course; charity; awareness; craft; kitchen; cooking; recipe; carving wood; collection; museum;
  amnesty; class; printer; photocopier; in the heart; counselling
`);

/** Violence, weapons, threats, people missing. */
export const violenceCues: readonly Cue[] = [
  {
    name: 'weapon',
    certain: true,
    level: 'now',
    categories: ['immediate_danger'],
    reason: 'A weapon in hand or threatened.',
    source: duty,
    when: ways(`
      has a knife; has got a knife; got a knife; has the knife; with a knife; pulled a knife; pulled out a knife; holding a knife; knife
      to HIS; knife at; knife on me; picked up a knife; waving a knife; knife & threatened; knife & threatening; carrying a knife;
      machete; got a gun; has a gun; has got a gun; pointed a gun; gun & threatened; shotgun & threatened; with a hammer; with an axe;
      got an axe; with a bat; with a crowbar; baseball bat & @threat_kill; bat & outside; throw acid; acid & threatened; acid & face;
      petrol & threatened; petrol & burn; petrol through the; pour petrol; poured petrol; boiling water & threatened; scissors & throat;
      been stabbed; has stabbed HIM; got stabbed; just stabbed; been shot; going to stab; will stab; going to shoot; stabbing
      him/her/me/them; screwdriver & threatened; hammer & door; weapon & outside
    `),
    unless: [...stale, '@idiom', 'glue gun', 'water pistol', 'stab at'],
    canBeDenied: true,
  },
  {
    name: 'threat to kill',
    level: 'now',
    categories: ['immediate_danger'],
    reason: 'Threats to kill come before many killings.',
    source: 'SafeLives, Dash guidance',
    when: ways(`
      break HIS legs & @tonight; do HIS nan; will do HIS nan; bring/bringing ... acid; with petrol & tonight; threatened to kill HIM;
      threatening to kill HIM; threatens to kill HIM; threatened to kill; threatening to kill; says HE will kill; said HE will kill;
      said HE would kill; going to kill her; going to kill him; going to kill them; going to kill us; going to kill the; going to kill
      someone; going to kill everyone; going to murder; wants to kill her; wants to kill him; wants to kill them; wants to kill HIS;
      wants to kill someone; thoughts of killing HIS; kill her and; kill him and; kill the kids; kill the children; kill the baby; kill
      her tonight; kill him tonight; end her tonight; threatened to stab; threatening to stab; threatened to burn; threatening to burn;
      burn the house down; burn HIS house; burn HIM alive; slit HIS throat; take the kids with HIM; take them all with; put HIM in the
      ground; finish HIM off; death threats; if HE can not have HIM; hurt the baby; harm the baby; hurt HIS baby; harm HIS baby; throw
      the baby; smother the baby; drown the baby; shake the baby; hurt the kids; harm the kids; harm the children; hurt the children
    `),
    unless: [
      ...stale,
      '@idiom',
      // Of ending one's own life other cues speak.
      'kill my self',
      'me if i',
      'deadline',
      'if i am late',
      'time',
      'worried HE might never',
      'fear of',
      'ocd',
      'kill me',
      // The pile on the desk finishes nobody off.
      'spreadsheet/spreadsheets/form/forms/paperwork/report/reports/rota/caseload/admin/inbox/emails/emis/systmone ... me off',
    ],
  },
  {
    name: 'attack under way',
    certain: true,
    level: 'now',
    categories: ['immediate_danger'],
    reason: 'Violence now, or an attacker present or coming.',
    source: duty,
    when: ways(`
      @attack & right now; being attacked; being beaten; being hit; is hitting HIM; is hitting; is beating; is attacking; is kicking; is
      punching; just hit HIM; just hit; just punched; just slapped; just attacked; just kicked; just beaten; has just hit; has attacked;
      just been attacked; just been assaulted; just been hit; just been beaten; been attacked & now; been beaten up; beating HIM up;
      beat HIM up & @tonight; beaten up & today; hear HIM screaming; hear screaming; can hear & screaming; can hear & shouting;
      screaming for help; shouting for help; screaming & @attack; screaming & smashing; kicking the door; kicked the door; kicking HIS
      door; trying to get in; trying to break in; broken in; broke in to; has broke in; banging on the door & threatening; banging on HIS door; banging
      at the door; smashing the place; smashing up; smashing the house; smashed the windows; smashing windows; locked in the bathroom;
      locked HIS self in the bathroom; locked herself in the; hiding in the; hiding from; =hiding & @partner; coming round
      to; on HIS way & @domestic; on HIS way round; on HIS way over & threatened; is outside & @partner; outside & @threat_kill; is
      outside HIS house; at the door & scared; will not let HIM leave; will not let HIM out; will not let her leave; holding HIM
      hostage; holding HIM against; held hostage; can not get out & scared; dialled 999; been raped & now; just been raped; raped & last
      night; raped & tonight; raped & today; raped & this morning; sexually assaulted & last night; assaulted & tonight; assaulted &
      this morning
    `),
    unless: [...stale, '@idiom', 'cat', 'burglar alarm'],
    reach: 'near',
  },
  {
    name: 'strangulation',
    certain: true,
    level: 'now',
    categories: ['domestic_abuse', 'immediate_danger', 'medical_emergency'],
    reason: 'Strangulation can kill days later and foretells killing.',
    source: 'Institute for Addressing Strangulation; SafeLives',
    when: ways(`
      strangled; strangling; strangle HIM; tried to strangle; hands round HIS neck; hands around HIS neck; hands round HIS throat; hands
      around HIS throat; hand round HIS throat; hands on HIS throat; hand on HIS throat; by the throat; grabbed HIS throat; choked HIM;
      choked her; choked him; choking her; choking him; chokes her; round HIS neck & could not breathe; squeezed HIS neck; squeezed HIS
      throat; pillow over HIS face; tried to smother; tried to suffocate; marks on HIS neck; marks round HIS neck; bruises on HIS neck;
      finger marks on HIS neck; bruising round HIS neck
    `),
    unless: [...stale, '@idiom', 'ivy', 'weeds', 'lanyard', 'scarf & knit', 'could'],
  },
  {
    name: 'missing person at risk',
    certain: true,
    level: 'now',
    categories: ['immediate_danger'],
    reason: 'A child, a confused or a suicidal person who cannot be found.',
    source: 'College of Policing, Missing persons',
    when: ways(`
      missing & dementia; missing & child; missing & @child_age; missing & suicidal; missing & @passive_death; gone missing; been
      missing since; has been missing; missing & last night; missing & tonight; reported missing; not come home & @child; not come home
      & dementia; not come back & dementia; did not come home; never came home; not been home since; wandered off; wandered out; can not
      find HIM & dementia; can not find her & @vulnerable; can not find him & @vulnerable; ran away; run away from; has run away; has
      run off; disappeared & @child; disappeared & dementia; nobody has seen HIM since; no one has seen HIM since; not been seen since;
      not seen since & door; no one knows where HE; nobody knows where HE
    `),
    unless: [
      ...stale,
      'cat',
      'dog',
      'form',
      'paperwork',
      'file',
      'email',
      'page',
      'parcel',
      'item',
      'payment',
      'post',
      'keys',
      'referral',
      'tooth',
      'sock',
      'went missing in',
      'purse',
    ],
    reach: 'near',
  },
  {
    name: 'assault or threat told',
    level: 'today',
    categories: ['safeguarding_adult'],
    reason: 'Violence told of, with no sign that it is happening now.',
    source: 'Care Act 2014 s.42',
    when: ways(`
      hits +WHOM; hitting +WHOM; hit +WHOM; punches +WHOM; punched +WHOM; kicks +WHOM; kicked +WHOM; slaps +WHOM; slapped +WHOM; slapping +WHOM; beats +WHOM;
      beating +WHOM; beat +WHOM; battered +WHOM; batters +WHOM; pushes +WHOM; pushed +WHOM; shoves +WHOM; shoved +WHOM; grabs +WHOM; grabbed +WHOM; throws
      things at; thrown at HIM; spits at +WHOM; pinned +WHOM; pins +WHOM; pulled HIS hair; drags +WHOM; dragged +WHOM; hurts +WHOM; hurting +WHOM; raped;
      sexually assaulted; assaulted; attacked HIM; been attacked by; attacked by; was attacked; been hit; being hit; gets hit; got hit by; threatened +WHOM; threatening +WHOM; threatens +WHOM; made threats; getting threats; threats from; rough with +WHOM; =bit +WHOM; bites +WHOM; burned +WHOM;
      violent to; violent towards; been violent; is violent; gets violent; turns violent; violence at home
    `),
    unless: [
      ...stale,
      '@idiom',
      'dead now',
      'car',
      'ball',
      'hit it off',
      'lorry',
      'bus',
      'cat',
      'prices',
      'bills',
      'cuts',
      'hit hard',
      'hit HIM hard',
      'cold',
      'knee',
      'ankle',
      'shoulder',
      'feelings',
      'pocket',
    ],
  },
];
