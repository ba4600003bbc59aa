import { type Cue, ways } from './cue.ts';

const notReal = ways(`
  @fiction; down a bomb; bomb site; bombsite; blow up in HIS face; bath bomb; bath bombs; photo bomb; bombed out; cost a bomb; bombs in the war; in the war; blitz; squad; memorial; museum; film; game; quiz; documentary; novel; years ago; last year; training;
  leaflet; policy; awareness; drill; fireworks; bonfire night; fire alarm test; risk assessment template; insurance; tyre; balloon; airbed; photo; photos
`);

/** Threats against a place or many people, a household with a child and nothing to feed them, and danger put off because somebody called it low. */
export const plainThreatCues: readonly Cue[] = [
  {
    name: 'attack on a place threatened',
    level: 'now',
    categories: ['immediate_danger'],
    about: 'other',
    certain: true,
    untrained: true,
    reason: 'A bomb, a fire or an attack threatened or announced against a place where people are.',
    source: 'Police: emergencies; NaCTSO, bomb threats guidance',
    when: ways(`
      bomb (in/at/under/inside/outside/beneath); bomb & (planted/goes off/go off/going off/threat & rang/threat & called); there is a bomb; says there is a bomb; has a bomb; got a bomb; bomb threat & (just/now/rang/phoned/called/caller);
      explosives & (making/made/make/got/has/building/bought); (making/made/building/built) ... (bomb/explosives/explosive device); petrol bomb & (will/going/threw/throw/making/made);
      (going/gonna/wants/threatened/threatening/threatens/swears/planning/plans) ... blow ... up; will blow ... up; going to blow ... up; blow ... sky high;
      (going/gonna/wants/threatened/threatening/threatens/planning) ... burn ... down; will burn ... down; would burn ... down; (will/going/gonna/wants/threatened/threatening/planning) ... (torch/fire/light/petrol) ... (office/offices/jobcentre/surgery/centre/council/building/school/mosque/church/hall/hostel);
      (will/going/gonna/wants/threatened/threatening/planning) ... shoot up +(the/a/that/HIS); petrol & (jobcentre/council/office/surgery) & (back/sorry/pay/going/burn)
    `),
    unless: notReal,
  },
  {
    name: 'talk of bombs or attacks',
    level: 'today',
    categories: ['exploitation', 'immediate_danger'],
    about: 'client',
    untrained: true,
    reason:
      'Whoever talks of bombing or killing many may be drawn into it, and may mean it: the Prevent lead hears the same day, whatever was reported before.',
    source: 'Prevent duty guidance (2023), notice, check, share',
    when: ways(`
      (saying/says/said/talk/talks/talking/talked/mutters/muttering/rants/ranting/raving/chat/chats/about/joke/jokes/joking/joked/keeps/posts/posted/posting/shared/sharing/obsessed/wishes) & (bombing/bombings/massacre/massacres/terrorism/jihad/martyrdom/beheading/beheadings);
      (saying/says/said/talk/talks/talking/talked/rants/ranting/about/joke/jokes/joking/joked/posts/posted/posting/shared/sharing/obsessed) & (mass/school/terror/terrorist/nail/pipe/race) +(shooting/shootings/attack/attacks/bomb/bombs/war);
      (saying/says/said/talk/talks/talking/talked/mutters/muttering/rants/ranting/raving/about/joke/jokes/joking/joked/keeps/posts/posted/posting/wishes) & (blowing/blow) ... up & (place/places/building/buildings/station/mosque/church/synagogue/temple/school/council/office/offices/centre/parliament/train/trains/people/them/everybody/everyone);
      (saying/says/said/talk/talks/talking/talked/about/joke/jokes/joking/joked/wishes) & (shooting/shoot) ... up & (place/places/school/mosque/church/synagogue/office/offices/centre/people)
    `),
    unless: [
      ...notReal,
      ...ways(
        'the war; veteran; veterans; army; navy; raf; regiment; soldier; iraq; afghanistan; ukraine; ukrainian; gaza; kyiv; kabul; baghdad; beirut; troubles; refugee; refugees; asylum; flashback; flashbacks; ptsd; fled; survived; childhood; evacuated; evacuee; news; telly; podcast; book; lesson; talk on; what counts as; photo bombing; bed; yarn bombing; love bombing; seed bombing; video bombing; zoom bombing',
      ),
    ],
  },
  {
    name: 'a child or baby with nothing to eat',
    level: 'today',
    categories: ['safeguarding_child'],
    about: 'client',
    untrained: true,
    reason: 'No food or milk in a home with a child: a practical crisis with a child in it is heard the same day.',
    source: 'Working Together to Safeguard Children (2023)',
    when: ways(`
      @small_child & milk & (run/ran/running/none/gone/finished); baby & (milk/formula) & (run/ran/running/none/gone/finished); no baby milk; no formula & (left/till/until/money/tonight/today); (kids/children/toddler/bairns/weans) & nothing ... (eat/cupboards/cupboard/fridge); (kids/children/toddler) & nothing in ... (eat/house/cupboards/fridge);
      (kids/children/toddler/bairns/weans) & no +(tea/dinner/breakfast/food/supper) & (tonight/today/yet/cupboards/house/left/money); (kids/children/toddler) & (hungry/eaten) & (not/since/money/cupboards) & (tonight/today/since/bed)
    `),
    unless: ways(
      '@fiction; breast milk; milk bank; picky; fussy; party; holiday club; training; school trip; cookery; fasting',
    ),
  },
  {
    name: 'danger called low and put off',
    level: 'today',
    categories: ['suicide'],
    about: 'client',
    untrained: true,
    reason:
      'Nobody who may be in danger is called low and left: the word says nothing of who comes to harm (NHS England, 2025).',
    source: 'NHS England, Staying safe from suicide (2025); NICE NG225',
    when: ways(`
      (low/lower/medium) +(risk/level) & (wait/leave/left/hold/keep) & (monday/weekend/week/tomorrow/until/till); not high +risk & (wait/leave/left/hold) & (monday/weekend/week/tomorrow/until);
      (hopeless/suicidal/self harm) & (wait/leave/left) & (monday/weekend/week); what is the point & (wait/leave/left) & (monday/weekend/week); no point & (wait/leave/left) & (monday/weekend)
    `),
    unless: ways(
      '@fiction; falls; fraud; scam; pregnancy; dog; dogs; class; walk; exercise; insurance; infection; investment; cancer; loan; fire; building; form; referral form; report; training; diabetes',
    ),
  },
];
