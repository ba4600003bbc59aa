// `npm run journeys`: questions through the real server, as a readable report. Judging is left to people.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { type Received, serve, talk } from '../support/served.ts';
import { journeyOfHosts } from './hosts.ts';

const here = import.meta.dirname;

interface Row {
  readonly id: string;
  readonly group: string;
  readonly text: string;
  readonly good_answer_contains: string;
  readonly safety_level: string;
  readonly who_should_hear: string;
}

const rows = (file: string): readonly Row[] =>
  parse(readFileSync(join(here, file), 'utf8'), { columns: true, bom: true });

// A set by its file, or "hosts" for both kinds of host; all of them when none is named.
const asked = process.argv.slice(2);
const sets = asked.length > 0 ? asked.filter((one) => one !== 'hosts') : ['questions.csv', 'rewordings.csv'];
if (asked.length === 0 || asked.includes('hosts')) process.stdout.write(`${await journeyOfHosts()}\n`);
if (sets.length === 0) process.exit(0);
const served = await serve({ untilReady: true });
try {
  for (const set of sets) {
    const lines: string[] = [
      `# Journeys: ${set}`,
      '',
      'Made by `npm run journeys` through the real server: each question in a conversation of its own.',
      '',
    ];
    const levels: string[] = [];
    for (const [place, row] of rows(set).entries()) {
      const conversation = await talk(served.url, { id: `journey-${set}-${place}`, name: 'Journey' });
      const replies = await conversation.say(row.text);
      const reply = replies.find((activity) => activity.channelData?.lwa !== undefined);
      lines.push(...section(row, replies));
      if (reply?.channelData?.lwa?.level !== row.safety_level)
        levels.push(`${row.id}: wanted ${row.safety_level}, got ${reply?.channelData?.lwa?.level ?? 'nothing'}`);
      process.stderr.write(`\r${set} ${place + 1}   `);
    }
    process.stderr.write('\n');
    lines.splice(4, 0, `Levels other than the table's: ${levels.length === 0 ? 'none' : levels.join('; ')}.`, '');
    writeFileSync(join(here, set.replace('.csv', '.md')), `${lines.join('\n')}\n`);
    process.stdout.write(
      `${set}: ${rows(set).length} questions, ${levels.length} with another level\n${levels.map((level) => `  ${level}\n`).join('')}`,
    );
  }
  const cases = JSON.parse(
    execFileSync(process.execPath, ['bin/lwa.mjs', 'cases', '--json'], {
      cwd: join(here, '..', '..'),
      env: { ...process.env, DATA_DIR: served.dataDir },
      maxBuffer: 1 << 26,
    }).toString(),
  ) as readonly { level: string }[];
  process.stdout.write(`cases on the record: ${cases.length}\n`);
} finally {
  await served.stop();
}

function section(row: Row, replies: readonly Received[]): readonly string[] {
  const reply = replies.find((activity) => activity.channelData?.lwa !== undefined);
  const lwa = reply?.channelData?.lwa;
  const said = (reply?.text ?? '(nothing)').split('\n').map((line) => `> ${line}`.trimEnd());
  return [
    `## ${row.id} ${row.text}`,
    '',
    `Wanted: ${row.good_answer_contains}. Level ${row.safety_level}; hears: ${row.who_should_hear}.`,
    '',
    `Got: ${lwa?.kind ?? 'nothing'}, level ${lwa?.level ?? '-'}, ${lwa?.categories.join(', ') || 'no category'}; ${lwa?.escalation === undefined ? 'no case' : `case ${lwa.escalation.state}`}; masked: ${lwa?.masked.join(', ') || 'nothing'}.`,
    '',
    ...said,
    '',
    ...(lwa?.citations ?? []).map(
      (citation, place) =>
        `- [${place + 1}] ${citation.title} (${citation.ref}), review by ${citation.reviewBy ?? 'not given'}: ${citation.quote.slice(0, 160)}`,
    ),
    '',
  ];
}
