// Part of `npm run journeys`: the same questions to the same build for a practice network and for a charity, side by side. Judging is left to people.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Received, serve, talk } from '../support/served.ts';

const here = import.meta.dirname;

/** One conversation at each host, in this order: a day of a starter and of a worker. */
const day = [
  "I'm at Weir Street today",
  'where do I record today?',
  'who is my supervisor?',
  'who is the champion here?',
  'who is the safeguarding lead?',
  'start my induction',
  'quiz me on records',
  'practise a first visit',
  'Hello, my name is Amy, is this a good time?',
  'stop practice',
  'can I give somebody a lift?',
  'pass this to the champion: nobody tells us when the room is taken',
  'ask my supervisor: may I see somebody for longer than the usual number of contacts?',
  'somewhere to have lunch with other people on a Tuesday',
  'the first one has stopped',
  'he is on the bridge and says he will jump',
];

/** Puts both hosts the day's questions and writes what each said to `hosts.md`; gives how many replies differ, and the cases of each. */
export async function journeyOfHosts(): Promise<string> {
  const [network, charity] = [
    await dayAt('practice network', 'Crake Vale Primary Care Network'),
    await dayAt('charity', 'Hearth and Harbour'),
  ];
  const lines = [
    '# Journeys: either kind of host',
    '',
    'Made by `npm run journeys` through the real server: one conversation for a practice network, one for a charity; the same build and folder, another `team/service.csv`.',
    '',
  ];
  let differing = 0;
  for (const [place, question] of day.entries()) {
    const [atNetwork, atCharity] = [network[place], charity[place]];
    const isSame = said(atNetwork) === said(atCharity);
    if (!isSame) differing += 1;
    lines.push(`## ${question}`, '', `Level ${levelOf(atNetwork)} and ${levelOf(atCharity)}.`, '');
    if (isSame) lines.push('Both:', '', quoted(atNetwork), '');
    else lines.push('Practice network:', '', quoted(atNetwork), '', 'Charity:', '', quoted(atCharity), '');
  }
  writeFileSync(join(here, 'hosts.md'), `${lines.join('\n').trimEnd()}\n`);
  return `hosts: ${day.length} questions, ${differing} answered in other words`;
}

async function dayAt(host: string, name: string): Promise<readonly (Received | undefined)[]> {
  const knowledgeDir = mkdtempSync(join(tmpdir(), 'lwa-host-'));
  cpSync(join(here, '..', '..', 'knowledge'), knowledgeDir, { recursive: true });
  const settings = join(knowledgeDir, 'team', 'service.csv');
  writeFileSync(
    settings,
    readFileSync(settings, 'utf8')
      .replace('host,practice network', `host,${host}`)
      .replace('Crake Vale Primary Care Network', name),
  );
  const served = await serve({ knowledgeDir, untilReady: true });
  try {
    const conversation = await talk(served.url, { id: 'amy-dunn', name: 'Amy Dunn' });
    const replies: (Received | undefined)[] = [];
    for (const question of day)
      replies.push((await conversation.say(question)).find((activity) => activity.channelData?.lwa !== undefined));
    return replies;
  } finally {
    await served.stop();
    rmSync(served.dataDir, { recursive: true, force: true });
    rmSync(knowledgeDir, { recursive: true, force: true });
  }
}

// The minute of the day is no difference between hosts.
const said = (reply: Received | undefined): string => (reply?.text ?? '(nothing)').replace(/\b\d\d:\d\d\b/g, '..:..');
const levelOf = (reply: Received | undefined): string => reply?.channelData?.lwa?.level ?? 'nothing';
const quoted = (reply: Received | undefined): string =>
  (reply?.text ?? '(nothing)')
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
