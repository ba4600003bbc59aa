import { readQuestion } from '../../src/retrieval/question/read-question.ts';

const facts = {
  timeZone: 'Europe/London',
  holidays: [{ date: '2026-12-25', name: 'Christmas Day' }],
  practices: [],
  places: [
    {
      neighbourhood: 'Pier End',
      kind: 'neighbourhood',
      practice: 'Harbour',
      postcodeSector: 'TW1 1',
      latitude: undefined,
      longitude: undefined,
      xKm: 0,
      yKm: 0,
      walkableNeighbours: [],
    },
  ],
};
// A Sunday, 10:00 in winter.
const sunday = new Date('2026-11-22T10:00:00Z');
const wishes = (text: string, now = sunday) => readQuestion(text, facts, now).wishes.map((wish) => wish.id);

describe('the service reads from a question', () => {
  test.each<[string, string[]]>([
    ['lunch on tuesdays', ['day:Tue']],
    ['lunch tues or thurs', ['day:Tue+Thu']],
    ['group not mondays or fridays', ['not-day:Mon+Fri']],
    ['something but not weekends', ['not-day:Sat+Sun']],
    ['swim tomorrow', ['date:2026-11-23']],
    ['is it on this saturday', ['date:2026-11-28']],
    ['anything on christmas day', ['date:2026-12-25']],
    ['swim on the 30th please', ['date:2026-11-30']],
    ['missed it for the 2nd time', []],
    ['is that the 3rd letter', []],
    ['craft in the evenings', ['time:evenings']],
    ['choir after 6pm', ['time:after:1080']],
    ['not a morning thing, cant do mornings', ['not-time:mornings']],
    ['free yoga', ['cost:0']],
    ['yoga under a fiver', ['cost:5']],
    ['yoga for less than £3', ['cost:3']],
    ['cheap yoga', ['cost:cheap']],
    ['group for over 70s', ['age:70-']],
    ['walks for a 45 year old', ['age:45-45']],
    ['club for a 9 yr old', ['age:9-9']],
    ['womens group', ['only:women']],
    ['art class in a wheelchair', ['access:step-free']],
    ['cant manage stairs wants art', ['access:step-free']],
    ['art with a hearing loop', ['access:hearing loop']],
    ['art online', ['mode:online']],
    ['someone to visit her at home', ['mode:home_visit', 'sex:women']],
    ['counselling over the phone', ['mode:phone']],
    ['talk to someone not online', ['not-mode:online']],
    ['self referral counselling', ['referral:self']],
    ['lunch near pier end', ['place:pier end']],
    ['lunch near TW1', ['place:pier end']],
    ['lunch but not church', ['not:church-or-faith']],
    ['exercise no gym', ['not:gym']],
    ['craft but not embroidery', ['not:embroidery']],
    ['yoga during the school run', ['time:daytime']],
    ['at the factory until 4, wants bowls', ['time:after:960']],
    ['knocks off at half five, wants a choir', ['time:after:1050']],
    ['pottery, back by two', ['time:before:840']],
    ['choir, does days at the warehouse', ['time:outside-work']],
    ['works three days a week, wants art', []],
    ['bowls for a couple, both together', ['mixed']],
    ['sewing, not just ladies', ['mixed']],
    ['dads only cooking', ['only:men']],
    ['counselling from the settee', ['mode:online']],
    ['counselling, not another website', ['not-mode:online']],
    ['coats without a form', ['referral:self']],
    ['lunch club, not the one with the waiting list', ['not-one:waiting-list']],
    ['kids under 9', ['age:0-8']],
    ['drama for a lad who is sixteen next month', ['age:15-16', 'sex:men']],
    ['is on ten tablets', []],
    ['art, dialysis mon wed fri', ['not-day:Mon+Wed+Fri']],
    ['art, minds the grandkids tuesdays', ['not-day:Tue']],
    ['choir, rather not have visits at home', ['not-mode:home_visit']],
    ['choir, dreads the phone', ['not-mode:phone']],
    ['choir, has no internet', ['not-mode:online']],
    ['choir, mornings are no good', ['not-time:mornings']],
    ['choir, not too early', ['not-time:early']],
    ['swim, hasnt much, has to be nowt', ['cost:0']],
    ['youth club for a year 9 pupil', ['age:13-14']],
    ['school blazer for year 7', []],
    ['choir, hasnt got a bean', ['cost:cheap']],
    ['bowls, just gone seventy', ['age:70-70']],
    ['choir, not registered with a doctor', ['referral:self']],
    ['not full of pensioners', []],
    ['play scheme in august', ['time:school-holidays']],
    ['moved here in august', []],
    ['toddler group in term time', ['time:term']],
    ['craft during term for a mum', ['time:term', 'sex:women']],
    ['choir thats not just term time', ['time:school-holidays']],
    ['in the long term she wants a choir', ['sex:women']],
    ['choir not before 11am', ['time:after:660']],
    ['choir evenings or weekends', ['time:outside-work']],
    ['he works in the day, wants a band', ['time:outside-work', 'sex:men']],
    ['she drives a van during the day, likes pottery', ['time:outside-work', 'sex:women']],
    ['pottery, a few quid', ['cost:5']],
    ['pottery for only a couple of pounds', ['cost:2']],
    ['pottery, no appointment', ['referral:unbooked']],
    ['pottery where you just turn up', ['referral:unbooked']],
    ['pottery without booking', ['referral:unbooked']],
    ['pottery drop-in', ['referral:self']],
    ['somebody sitting with grandad at home', ['mode:home_visit', 'sex:men']],
    ['foot care at home', ['mode:home_visit']],
    ['therapy in a real room', ['mode:venue']],
    ['company, not the choir not swimming', ['not:singing', 'not:swimming']],
    ['clubs but not cards nor bingo', ['not:cards', 'not:bingo']],
    ['company, not quizzes', ['not:quizzes']],
    ["dancing, don't send them to anything with prayers", ['not:church-or-faith']],
    ['dancing, dont offer him the gym', ['not:gym', 'sex:men']],
    ['a stroll, nothing steep', ['not:hills-and-stiles']],
    ['a stroll without mud', ['not:rough-ground']],
    ['a stroll, not hard going', ['not:strenuous']],
    ['young people, no gaming', ['age:14-24', 'not:gaming']],
    ['nothing in the fridge until thursday', []],
    ['landlord wants the keys by monday', []],
    ['painting weds', ['day:Wed']],
    ['painting free thursday', ['cost:0', 'day:Thu']],
    ['painting, free or nearly', ['cost:cheap']],
    ['painting, no more than a tenner', ['cost:10']],
    ['judo for a lad of 15', ['age:15-15', 'sex:men']],
    ['wants company, 83', ['age:83-83']],
    ['painting for somebody in their sixties', ['age:60-69']],
    ['club for an eight year old', ['age:8-8']],
    ['painting that isnt full', ['room']],
    ['pool with a hoist', ['access:hoist']],
    ['bus from pier end to lunch', ['place:pier end', 'transport']],
    ['arabic speaking women group', ['language:arabic', 'sex:women']],
  ])('"%s"', (text, ids) => {
    expect(wishes(text).sort()).toEqual([...ids].sort());
  });

  test.each<[string, string | undefined]>([
    ['he is shouted at by his wife all day', 'sex:men'],
    ['she sits with her dad every night and is worn out', 'sex:women'],
    ['bloke whose wife has walked out, likes darts', 'sex:men'],
    ['lady with a cruel husband', 'sex:women'],
    ['older woman and her grumpy son', 'sex:women'],
    ['young lad, mum works nights', 'sex:men'],
    ['groups for new mams', 'sex:women'],
    ['dads with toddlers', 'sex:men'],
    ['something for her husband', undefined],
    ['his wife has died and she did the bills', undefined],
    ['the son is ten and mum is in hospital', undefined],
    ['parent and toddler club', undefined],
  ])('whom it is for in "%s"', (text, sex) => {
    expect(wishes(text).find((id) => id.startsWith('sex'))).toBe(sex);
  });

  test.each<[string]>([
    ['shes free on tuesdays what can she do'],
    ['step-free art'],
    ['gluten free baking'],
    ['choir, first session free'],
  ])('no price in "%s"', (text) => {
    expect(wishes(text).filter((id) => id.startsWith('cost'))).toEqual([]);
  });

  test.each<[string]>([['not sleeping'], ['no food in the house'], ['not coping with no money'], ['he is not eating']])(
    'a need, and nothing refused, in "%s"',
    (text) => {
      expect(wishes(text).filter((id) => id.startsWith('not'))).toEqual([]);
    },
  );

  test.each<[string]>([['wants to borrow a wheelchair'], ['wheelchair loan']])('no wish for access in "%s"', (text) => {
    expect(wishes(text)).toEqual([]);
  });

  test('times where the service is, not where the server is', () => {
    // Half past midnight in British summer is still the day before in universal time.
    expect(wishes('anything on tonight', new Date('2026-07-14T23:30:00Z'))).toContain('date:2026-07-15');
  });

  test('nothing from what was masked', () => {
    expect(readQuestion('choir for [name]', facts, sunday).words.map((word) => word.word)).toEqual(['choir']);
  });
});
