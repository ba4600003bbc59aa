// Five weeks of a small service, the same each time: what the log's pages are looked at and tested with.
import type { NewCase } from '../../src/escalation/case.ts';
import type { Category } from '../../src/safety/response-level.ts';
import { createAssetReports } from '../../src/store/asset-reports.ts';
import { createCorrections } from '../../src/store/corrections.ts';
import { createFeedbackLog } from '../../src/store/feedback.ts';
import { createGaps } from '../../src/store/gaps.ts';
import { createReachChecks } from '../../src/store/reach-checks.ts';
import { createTurnRecords } from '../../src/store/turn-records.ts';
import { type DeskWorld, mask, plantedName } from './desk-world.ts';

const practices = [
  'Copper Lane Surgery',
  'Weir Street Medical Centre',
  'Eastmoor Health Centre',
  'Sallow Valley Practice',
];
const workers = [
  { id: 'amy-dunn', name: 'Amy Dunn' },
  { id: 'lewis-grant', name: 'Lewis Grant' },
  { id: 'fatima-noor', name: 'Fatima Noor' },
];
const kinds: readonly Partial<NewCase>[] = [
  { level: 'now', categories: ['suicide'], protocolId: 'suicide' },
  { level: 'today', categories: ['safeguarding_adult'], protocolId: 'safeguarding-adult' },
  { level: 'today', categories: ['domestic_abuse'], protocolId: 'domestic-abuse' },
  { level: 'today', categories: ['acute_mental_illness'] },
  { level: 'supervision', categories: [], why: 'boundary', protocolId: undefined },
  { level: 'supervision', categories: [], why: 'nothing_found', protocolId: undefined },
];
const questions = [
  'is there a bereavement group for dads in the evening',
  'any evening bereavement group for dads',
  `where can ${plantedName} get a second hand cot`,
  'who pays for an interpreter at a home visit',
  'training on eating disorders for link workers',
  'how do i code a declined referral',
];

/** Fills a world up to `end`, and leaves its clock there. */
export async function seedLog(world: DeskWorld, end = '2026-11-20T10:00:00Z'): Promise<void> {
  const last = Date.parse(end);
  for (let place = 0; place < 34; place += 1) {
    const back = (34 - place) * 23.7;
    const kind = kinds[(place * 7 + (place >> 2)) % kinds.length]!;
    world.at(new Date(last - back * 3_600_000).toISOString());
    const id = await world.raise(`${plantedName} number ${place}`, {
      ...kind,
      practice: practices[place % 4]!,
      worker: workers[place % 3]!,
      categories: kind.categories as readonly Category[],
    });
    if (place > 31) continue;
    if (place % 9 === 8)
      await world.escalations.notACrisis({ caseId: id, by: world.personOf(workers[place % 3]!.id), channel: 'web' });
    else {
      await world.pass(kind.level === 'now' ? 1 + (place % 3) * 2.5 : 5 + ((place * 11) % 75));
      await world.escalations.own({
        caseId: id,
        by: world.personOf(place % 2 ? 'ruth-okafor' : 'tom-hadley'),
        channel: 'desk',
      });
      await world.pass(25 + ((place * 13) % 90));
      const owner = await world.escalations.get(id, world.personOf('ruth-okafor'));
      const by = world.personOf(owner?.ownerId ?? 'ruth-okafor');
      await world.escalations.own({ caseId: id, by, channel: 'desk' });
      await world.escalations.resolve({
        caseId: id,
        by,
        channel: 'desk',
        outcome: (['spoke_to_worker', 'advice_given', 'safeguarding_referral', 'emergency_services_called'] as const)[
          place % 4
        ]!,
      });
    }
  }
  world.at(end);
  await world.raise(`i cannot cope, says ${plantedName}`, {
    level: 'today',
    about: 'worker',
    categories: ['worker_safety_or_wellbeing'],
    practice: undefined,
    protocolId: 'worker-wellbeing',
  });
  await seedTurns(world, last);
}

async function seedTurns({ store }: DeskWorld, last: number): Promise<void> {
  const turns = createTurnRecords(store);
  const gaps = createGaps(store);
  const feedback = createFeedbackLog(store);
  for (let place = 0; place < 150; place += 1) {
    const at = new Date(last - (150 - place) * 4.4 * 3_600_000);
    const isGap = place % 8 === 3;
    const id = `turn-${place}`;
    const workerId = workers[place % 3]!.id;
    const refs = isGap
      ? []
      : [
          ['training/05-talking-about-suicide-safely.md#asking'],
          ['training/04-mental-health-basics-for-non-clinicians.md'],
          ['training/10-recording-and-snomed.md'],
          ['cal-001'],
        ][place % 4]!;
    const question = mask(questions[place % questions.length]!).text;
    await turns.record(
      {
        id,
        at,
        workerId,
        conversationId: 'c',
        channel: 'web',
        practice: practices[place % 4],
        kind: isGap ? 'gap' : 'answer',
        level: 'none',
        about: 'client',
        categories: [],
        refs,
        confidence: 0.5,
        mode: 'quoted',
        masked: [],
        durations: {},
        knowledgeVersion: '1',
        caseId: undefined,
      },
      { question, answer: 'x' },
    );
    if (isGap) {
      const groupKey = [
        ...new Set(
          question
            .replace(/\[|\]/g, '')
            .split(' ')
            .filter((word) => word.length > 3),
        ),
      ]
        .sort()
        .join(' ');
      await gaps.record({
        at,
        turnId: id,
        workerId,
        practice: practices[place % 4],
        groupKey,
        question,
        bestConfidence: 0.2,
      });
    } else if (place % 5 < 2)
      await feedback.record({
        at,
        turnId: id,
        workerId,
        thumb: place % 15 === 0 ? 'down' : 'up',
        reason: place % 15 === 0 ? 'out_of_date' : '',
        refs,
        comment: undefined,
      });
  }
  const at = new Date(last - 86_400_000);
  await createAssetReports(store).record({
    at,
    ref: 'cal-003',
    workerId: 'amy-dunn',
    what: 'moved',
    comment: mask(`${plantedName} told me`).text,
  });
  const about = { at, byId: 'amy-dunn', caseId: undefined, turnId: undefined } as const;
  const corrections = createCorrections(store);
  await corrections.add({
    ...about,
    kind: 'suggestion',
    ref: undefined,
    body: mask('there is a new chair yoga class at the Methodist hall').text,
  });
  await corrections.add({
    ...about,
    kind: 'missed_danger',
    ref: undefined,
    body: mask(`${plantedName} said goodbye to the dog and you did not notice`).text,
  });
  await createReachChecks(store).record({
    personId: 'tom-hadley',
    channel: 'teams',
    ok: false,
    why: 'has not spoken to the assistant yet',
    checkedAt: at,
  });
  await createReachChecks(store).record({
    personId: 'ruth-okafor',
    channel: 'teams',
    ok: true,
    why: '',
    checkedAt: at,
  });
}
