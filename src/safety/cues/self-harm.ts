import { type Cue, ways } from './cue.ts';

/** Self-harm, and attempts long past. */
export const selfHarmCues: readonly Cue[] = [
  {
    name: 'hurting themselves',
    level: 'today',
    categories: ['self_harm'],
    reason: 'Self-harm in recent weeks is for a supervisor the same day, whatever the intent.',
    source: 'NICE NG225 (2022)',
    when: ways(`
      self harming; self harm & HE & @recent; self harming again; self harmed; been self harming; is self harming; hurting HIS self;
      hurts HIS self; harming HIS self; harms HIS self; cutting HIS self; cuts HIS self; been cutting HIS (arm/arms/self/leg/legs/thigh/thighs/wrists); been cutting again; is cutting again; started
      cutting; cutting again; cutting HIS arms; cutting HIS legs; cutting HIS arm; cuts on HIS arms; cuts on HIS arm; cuts up HIS arm;
      cuts up HIS arms; cuts all over; cuts on HIS wrist; cuts on HIS thighs; cuts on HIS legs; scratches on HIS wrist; fresh cuts;
      fresh scars; fresh marks; new cuts; marks on HIS wrists; burning HIS self; burns HIS self; burns on HIS arms; cigarette burns on
      HIS; punching walls; punching HIS self; hitting HIS self; banging HIS head; urges to cut; urge to cut HIS; wants to cut HIS self;
      wants to hurt HIS self; wants to hurt HIM self
    `),
    unless: [
      'years ago',
      'NUM years back/since/behind/clean/sober',
      '@fiction',
      'training',
      'teenager',
      'used to',
      'no longer',
      'when HE was NUM',
      'in the past',
      'stopped',
      'asked',
      'leaflet',
    ],
  },
  {
    name: 'self-harm that needs treatment',
    certain: true,
    level: 'now',
    categories: ['self_harm', 'medical_emergency'],
    reason: 'A wound that bleeds on or gapes needs emergency treatment.',
    source: 'NICE NG225 1.7',
    when: ways(`
      @self_harm_act & @bleeding; cut HIS self & deep; cut HIM self & bleeding; cut HIS & deep & blood; cut HIS wrist; cut HIS arm &
      blood; cut HIS arm & stitches; cuts & deep & blood; cutting & deep & bleeding
    `),
    reach: 'near',
    unless: ['years ago', '@fiction', 'used to', 'scars', 'hair', 'bread', 'training', 'cooking'],
  },
  {
    name: 'old attempt or old self-harm',
    level: 'supervision',
    categories: ['suicide'],
    reason: 'A past attempt newly told, with safety clear now, is for supervision.',
    source: 'LEVELS, supervision row',
    when: ways(`
      @attempt & @past; overdose & years ago; overdosed & NUM years; suicidal & years ago; tried to kill HIS self & @past; took an
      overdose & @past; self harm & years ago; self harmed & NUM years; used to self harm; used to cut; cut HIS self & years ago
    `),
    unless: ['@fiction', 'leaflet', 'training'],
  },
];
