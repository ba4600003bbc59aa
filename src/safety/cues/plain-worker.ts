import { type Cue, ways } from './cue.ts';

const lone = 'Lone-working policies; HSE, Protecting lone workers';
const long = ways(`
  years ago; NUM years back/since/behind/clean/sober; last year; last week; last month; yesterday; months ago; weeks ago; the other day; @fiction; training; policy; procedure;
  leaflet; on monday; on tuesday; on wednesday; on thursday; on friday; scenario; role play; used to
`);

/** Danger to a worker, composed from kinds of words. */
export const plainWorkerCues: readonly Cue[] = [
  {
    name: 'worker menaced now',
    certain: true,
    level: 'now',
    about: 'worker',
    categories: ['worker_safety_or_wellbeing', 'immediate_danger'],
    reason: 'Somebody or something threatens the writer where they are.',
    source: lone,
    when: ways(`
      @sharp & i am in HIS; @sharp & i am (in/at/upstairs/stuck/hiding/here/outside); screaming in my face; shouting in my face; in my face & now; in my face & come home; pinned me & (now/wall); me up against; up against the wall & me; got hold of my; got hold of me; let go & (arm/me/my) & dog; waiting at my car; waiting by my car; waiting for me & (outside/car/now) & man; outside ... to get me; said HE would get me; said HE will get me; coming to do me; do me over; coming down ... get me; get me & coming; coming for me; come for me; slit me; stab me; kill me & (says/said/will) & (outside/door/here/coming/now); i am locked in; i am trapped; i am hiding; hiding in the toilet; in the loo at his; behind me now; following me home; is following me; following my car; sat in the back seat of my car; in the back of my car; has my keys & not let; blocking me; blocking the door; blocked me in; not let me out; not let me leave; not let me go; dog ... bitten me; dog ... my (arm/leg/hand); on the roof of my car; between me and my car; between me and the door; trapped & i am; chasing me; coming at me; coming towards me & (knife/bottle/hammer/angry/shouting)
    `),
    reach: 'near',
    unless: [
      ...long,
      ...ways(
        'manager said; joke; lovely; hug; laptop; printer; email; deadline; stress; client says; she says he; her husband; told her; told him; with caseload; by the system',
      ),
    ],
  },
  {
    name: 'worker calls for help',
    certain: true,
    level: 'now',
    about: 'worker',
    categories: ['worker_safety_or_wellbeing', 'immediate_danger'],
    reason: 'A plea for somebody to come, from a visit or an address.',
    source: lone,
    when: ways(`
      please send (someone/somebody/help/police); send (someone/somebody/help/police) (now/please/quick/quickly); need help at my visit; i need help now; help me now; help me please; (someone/somebody/anyone/anybody) come (quick/quickly/now); come quick; come quickly; i need (someone/somebody) here now; get me out of; call 999 for me; call the police for me; ring the police for me; ring 999 for me; can you ring the police; panic button & (pressed/not working/round); i am in danger; i am not safe; sos
    `),
    reach: 'near',
    unless: [
      ...long,
      ...ways(
        'link; form; invoice; referral; template; email; report; it support; printer; spreadsheet; to the event; leaflets; get me out of this meeting; to the group; to join; to the choir; cover',
      ),
    ],
  },
  {
    name: 'no word from a colleague',
    certain: true,
    level: 'now',
    about: 'worker',
    categories: ['worker_safety_or_wellbeing', 'immediate_danger'],
    reason: 'A colleague on a visit who has not been heard of.',
    source: lone,
    when: ways(`
      @check_in & @no_word & @colleague_p; went to a visit & @no_word; end of day call & not; not done HIS (call/check/check in); meant to text & visit; meant to (text/ring/call) & not get hold; can not get hold of & visit; nobody heard anything since & visit; heard anything since & visit; car still outside & (visit/client/flat); visit ended & not; visit & not returned; her visit & voicemail; check in ... none received; check in & straight to; volunteer & alone & not answering; still at the visit & (hours/answer)
    `),
    reach: 'near',
    unless: [
      ...ways(
        '@fiction; training; policy; procedure; what is our; if someone; if a; how do we; hotel; airport; parcel; what happens if; about the visit to; gp; the council; about the referral; dwp; housing; client has not; landlord; health visitor; patient has not; client missed; interview; appeal; pip; complaint; referral',
      ),
    ],
  },
  {
    name: 'worker threatened or hurt, said otherwise',
    certain: true,
    level: 'today',
    about: 'worker',
    categories: ['worker_safety_or_wellbeing'],
    reason: 'Threats to or assaults on a worker earlier.',
    source: lone,
    when: ways(`
      got spat at; been spat at; spat at on; got (hit/punched/kicked/slapped/bitten/grabbed/pushed/scratched) on a visit; got (hit/punched/kicked/slapped/bitten/grabbed/pushed) by a client; touched my (leg/knee/thigh/bum/breast/back/hair/arm); rubbed my; stroked my; watch your back; watch my back; waiting outside work for me; waiting outside for me; followed me to; threatened to (hurt/kill/find/hit/stab) me; threatened me; knows where i live; knows my car; took a swing at me; lunged at me; threw HIS ... at me; said HE would (find/kill/hurt/get/stab) me; can not stop shaking & visit; can not stop shaking after; not stopped shaking; still shaking & (visit/yesterday); i am not coping; i can not cope; been off sick with; thinking about not being here; i have been thinking about not; can not face & (work/visit/today) & crying; crying in the (car/toilet/loo) & i
    `),
    unless: [
      ...ways(
        '@fiction; training; policy; years ago; her heart; baby spat; toddler; puppy; cat; laptop; joke; deeply; client told me she was; told me he; she says; he says',
      ),
    ],
  },
];
