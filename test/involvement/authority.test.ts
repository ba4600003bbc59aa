import { join } from 'node:path';
import { findAuthority, isLeaveAsked } from '../../src/involvement/authority.ts';
import type { AuthorityRow } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { startTestService, type TestService } from '../support/parts.ts';

let rows: readonly AuthorityRow[];
beforeAll(async () => {
  rows = (await loadKnowledge(join(import.meta.dirname, '..', '..', 'knowledge'), { today: '2026-11-22' })).authority;
});

test.each([
  ['can I go alone?', /visit alone/, /ask first/],
  ['can I share this without consent?', /without consent/, /safeguarding lead/],
  ['can I share it with the GP without her agreement?', /without consent/, /tell someone/],
  ['can I share information with consent', /Sharing information with consent/, /decide alone/],
  ['can I give her a lift in my car?', /lift in your own car/, /ask first/],
  ['do I need permission to ring 999', /999 is needed/, /decide alone/],
  ['am I allowed to lend someone a tenner', /Lending somebody money/, /usual answer is no/],
  ['can I do a home visit by myself', /visit alone/, /ask first/],
  ['can i visit in the evening', /evening or at a weekend/, /manager/],
  ['can I go on my own?', /^A home visit alone$/, /ask first/],
  ['can I visit when there is a dog', /dogs or other worries/, /supervisor decides/],
  ['can I share this if her life is at risk', /life is at risk/, /share now/],
  ['can I tell them without consent if her life is at risk', /life is at risk/, /safeguarding lead straight after/],
  ['can I share without consent', /may be harmed/, /tell someone/],
  ['can I drive her to the hospital', /lift in your own car/, /ask first/],
  ['can I accept flowers', /small gift/, /gifts register/],
  ['can I contact the family', /Contacting a relative/, /whom you may contact/],
  ['is it ok to call her mum', /Contacting a relative/, /ask first/],
  ['do I need to ask before I speak to her sister', /Contacting a relative/, /ask first/],
  ['can I refer to MARAC', /MARAC/, /safeguarding lead/],
])('the service says who decides: %s', (words, situation, whoDecides) => {
  const [found] = findAuthority(words, rows);
  expect(found?.situation).toMatch(situation);
  expect(found?.whoDecides).toMatch(whoDecides);
  expect(found?.source).not.toBe('');
});

test.each([
  'quiet craft group on Tuesdays',
  'can she go to the lunch club alone?',
  'can I get a bus to the hospital',
  'can I contact the family centre',
  'can I find a family group',
  'what can I do about debts',
  'can you find me a walking group without a fee',
  'how do I record a contact',
  'can I have the number of the food bank',
  'should I eat before the walk',
  'is it ok to bring a child to the group',
])('the service does not bring up who decides for: %s', (words) => expect(findAuthority(words, rows)).toEqual([]));

test.each([
  ['lady handed me fifty quid in an envelope', /gift of money/],
  ['chap brought me chocolates', /small gift/],
  ['he has found me on instagram', /friend request/],
  ['his brother rang to ask what we do', /relative or partner asks/],
  ['i have texted the wrong person', /wrong person/],
  ['she wants me as guarantor', /guarantor/],
  ['she has had twenty sessions already', /usual number of contacts/],
  ['not sure he understands the contract he wants to sign', /make a particular decision/],
])('the service says who decides when a matter is told and not asked: %s', (words, situation) => {
  expect(findAuthority(words, rows, true)[0]?.situation).toMatch(situation);
});

test('the service names both rows where the one telling word means two', () => {
  expect(findAuthority('can I accept a gift?', rows).map((row) => row.situation)).toEqual([
    expect.stringContaining('small gift'),
    expect.stringContaining('gift of money'),
  ]);
});

// In the words of many workers: every kind of situation that the table holds.
test.each([
  ['can I give her a lift?', /lift in your own/],
  ['am I allowed to hold her bank card?', /bank cards/],
  ['is it up to me whether I go out to see him on my own', /visit alone/],
  ['do I have to ask before I take someone to the food bank in my car', /lift in your own/],
  ['am I ok to keep a spare key for her', /holding keys/],
  ['can I lend him twenty quid till Friday', /Lending/],
  ['is it alright to buy her some milk', /Lending|buying/],
  ['may I witness his passport form', /witness/],
  ['can I be her next of kin on the form', /witness|guarantor/],
  ['can I accept a box of chocolates', /small gift/],
  ['she wants to give me £50, can I take it', /gift of money/],
  ['can I give my client my personal mobile', /mobile number/],
  ['can I add a client on facebook', /friend request/],
  ['could I do an evening visit', /evening/],
  ['am I allowed to see someone on a Saturday', /weekend|evening/],
  ["can I tell her daughter how she's getting on", /relative/],
  ['her husband wants to know how she is, can I say', /relative/],
  ['can I ring safeguarding without asking my manager', /safeguarding concern/],
  ['do I need his consent to raise a safeguarding concern', /safeguarding concern/],
  ['am I allowed to ask about suicide', /plainly about suicide/],
  ['can I do a PHQ-9 with him', /PHQ-9/],
  ['can I tell her to stop taking her tablets', /medicine/],
  ['can I help fill in his PIP form', /benefits claim/],
  ['can I advise her which debts to pay first', /debt/],
  ['can I advise on his visa', /immigration/],
  ['can I close her case', /Closing a case/],
  ['can I see him more than 12 times', /more often/],
  ['who decides if she has capacity to sign the tenancy', /particular decision/],
  ['can I write a safety plan with her', /safety plan/],
  ['am I allowed to interrupt the GP', /duty clinician/],
  ['can I fill in a DASH', /Dash/],
  ['can I text her if her partner checks her phone', /partner may see/],
  ['can I talk to the local paper about our service', /press/],
  ['can I write a supporting letter for his housing', /letter of support/],
  ['can I leave if I feel unsafe', /unsafe/],
  ['can I hang up on an abusive caller', /abusive caller/],
  ["can I go home early because I'm not coping", /not all right|rest of your day/],
  ['can I turn down a referral', /Declining/],
  ['do I need permission to go with him to the walking group', /Going with somebody/],
  ['can I meet her in a cafe', /public place/],
  ['can I ring 111 for him', /111/],
  ['am I all right doing a first visit solo', /first home visit|visit alone/],
  ['ok to run Mrs Patel to her hospital appointment in mine?', /lift/],
  ['can I pick a client up on my way', /lift/],
  ['do I have to hand back a bottle of wine', /small gift/],
  ['a client offered me cash, am I allowed to keep it', /gift of money/],
  ['may I lend my client a fiver for the meter', /Lending/],
  ['is it my decision to breach confidentiality if he could hurt someone', /without consent/],
  ['can I pass her details to the police without asking her', /without consent/],
  ['am I permitted to speak with the son about his dad', /relative/],
  ['do I need to check with anyone before raising a concern about a child', /child/],
  ['can I tell him what his blood test means', /symptom or a test/],
  ['can I say whether her lump is serious', /symptom/],
  ['can I advise him to double his insulin', /medicine/],
  ['can I score her GAD-7', /PHQ-9|GAD-7/],
  ['who decides whether he goes home after saying he wants to die', /go home/],
  ['can I make a MARAC referral myself', /MARAC/],
  ['can I leave a voicemail if the husband checks it', /partner may see/],
  ['do I need permission to ring an organiser and ask about spaces', /organiser/],
  ['can I recommend a group from the list', /Suggesting a group/],
  ["can I be someone's guarantor for a flat", /guarantor/],
  ['should I hold on to her house keys', /holding keys/],
  ['am I allowed to follow a client on instagram', /friend request/],
  ['can I keep seeing someone past the six sessions', /more often/],
  ['can I end with a client who never turns up', /Closing/],
  ["can I say no to a GP referral that's not for us", /Declining/],
  ['can I see the wellbeing person without my boss knowing', /wellbeing contact/],
  ["can I cancel my afternoon, I'm in bits", /rest of your day/],
  ['may I give a quote to the newspaper', /press/],
  ['I emailed the wrong person, do I have to tell anyone', /wrong person/],
  ['can I mark a group as closed', /Reporting a service/],
  ['can I tell her to go for a DRO', /debt/],
  ["can I tell her husband she's been to see us", /relative/],
  ['am I allowed to leave a visit when I feel threatened', /unsafe/],
  ['can I visit someone at home on Sunday', /weekend/],
  ['can I go to the first session of the choir with her', /Going with/],
  ['is it OK to meet clients in the library', /public place/],
  ["can I support a client's PIP application", /benefits claim/],
  ['can I help someone with their asylum claim', /immigration/],
  ['is it alright to leave a visit early if the lodger kicks off', /Leaving a visit/],
  ['can I close somebody who has moved to her son', /Closing a case/],
  ['can I put the phone down on somebody who calls me names', /Ending a telephone call/],
] as const)('the service finds who decides, however it is asked: %s', (words, situation) => {
  expect(findAuthority(words, rows)[0]?.situation).toMatch(situation);
});

test.each([
  'can I get a lift club for older people',
  'where can he take photos, a camera club',
  'is there a cafe where people can meet on a Saturday',
  'can I have the number for the pharmacy',
  'can I find a group that meets in the library',
  'which groups are open on Sundays',
  'who does PIP forms',
  'how do I help someone with a visa',
  'what is a DASH form',
  'can I see a list of walking groups',
  'can I book Room 7 at Copper Lane',
  'can I refer to the food bank',
  'is it ok for dogs at the community garden',
  "can I see the doctor's rota",
  'can she go with her son to the group',
  'can I search for a benefits adviser',
])('the service finds a service or a form and no leave to give: %s', (words) => {
  expect(findAuthority(words, rows)).toEqual([]);
  expect(isLeaveAsked(words)).toBe(false);
});

test.each([
  'can I prescribe her vitamins',
  'am I allowed to record our sessions on my phone',
  'can I bring my dog to a visit',
  'may I hug a client who is crying',
  'can I pray with him',
  'can I take photos of her kitchen',
  'am I allowed to go to his funeral',
  'can I date a former client',
  'can I take minutes at her residents meeting',
  'could I sit in on his assessment',
  'may I translate for her at the bank',
  'is it fine to eat with a client at the lunch club',
])('the service knows that leave is asked and that the table does not say: %s', (words) => {
  expect(findAuthority(words, rows)).toEqual([]);
  expect(isLeaveAsked(words)).toBe(true);
});

describe('the reply', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startTestService();
  });
  afterAll(() => service.end());

  test.each([
    ['can I go alone?', /^No\. Ask first: your supervisor/],
    ['can I share this without consent?', /^Tell someone: the safeguarding lead/],
    ['can I give her a lift?', /^No\. Ask first: your manager/],
    ['am I allowed to hold her bank card?', /^No, as a rule\. Ask first/],
    ['am I allowed to ask about suicide', /^Yes, you may decide that alone\. Then fetch help/],
    ['can I meet her in a cafe', /^Yes, you may decide that alone\.$/],
    ['who decides if she has capacity to sign the tenancy', /^Needs a clinician/],
    ['can I help fill in his PIP form', /^Yes, and tell someone: first steps only/],
    ['can I accept a jar of honey', /^Yes, and tell someone: your supervisor/],
    ['may I bake her a cake for her birthday', /^No, as a rule\. Ask first/],
    ['can I lend him my travel card', /^No, as a rule\. Ask first/],
    // Whether one must ask is the other way about: yes where somebody decides first, no where nobody need.
    ['do I need permission to talk to the local radio', /^Yes\. Ask first: your manager/],
    ['do I have to ask anyone before I meet him in the library', /^No, you may decide that alone\.$/],
    ['do I need approval to buy her a present', /^Yes, ask first: the usual answer is no/],
    ['do I need an ok to close her case', /^No, but tell someone: in supervision/],
  ])('opens with the plain decision and says where that stands: %s', async (words, opening) => {
    const reply = await service.say(words, { user: words, conversation: words });
    expect(reply.firstLine).toMatch(opening);
    expect(reply.blocks[0]).toMatchObject({
      kind: 'text',
      text: expect.stringMatching(/^Who decides, for: .+ \(.+\)\.$/),
    });
    expect(reply.actions.map(({ title }) => title)).toContain('Ask my supervisor');
  });

  test('shows no group to somebody who asks for leave, and nothing that is only near', async () => {
    for (const words of [
      'can I meet her in the library',
      'can I accept a jar of honey',
      'can I take minutes for him',
    ]) {
      const reply = await service.say(words, { user: words, conversation: words });
      expect(reply.blocks.filter(({ kind }) => kind === 'asset')).toEqual([]);
      expect(JSON.stringify(reply.blocks)).not.toContain('The nearest I have');
    }
  });

  test('says that the table does not say, and offers the supervisor', async () => {
    const reply = await service.say('may I hug a client who is crying', { user: 'hug', conversation: 'hug' });
    expect(reply.firstLine).toBe(
      'Your service’s table of who decides says nothing of this. Ask your supervisor before you do it.',
    );
    expect(reply.actions.map(({ title }) => title)).toContain('Ask my supervisor');
  });
});
