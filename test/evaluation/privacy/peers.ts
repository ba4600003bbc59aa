// How well masking and simpler ways of masking do on a labelled file of the shipped town, in one table with intervals:
//   node test/evaluation/privacy/peers.ts FILE.jsonl
// `openredaction` lives in test/bench/peers with a lock of its own; where it is not installed, a line says so.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readJsonLines } from '../../../src/cli/labelled-lines.ts';
import { deidentify } from '../../../src/privacy/deidentify.ts';
import type { Deidentified, IdentifierKind, Removed } from '../../../src/privacy/safe-text.ts';
import { share } from '../safety/labelled.ts';
import { shipped } from './directory.ts';
import { type Labelled, type Score, score } from './score.ts';

/** What somebody writes in an afternoon who knows the kinds and no message. */
const expressions: readonly (readonly [IdentifierKind, RegExp])[] = [
  ['nhs_number', /\b\d{3}[ -]?\d{3}[ -]?\d{4}\b/g],
  ['phone', /(?:\+44\s?\(?0?\)?\s?|\b0)7\d{3}[ -]?\d{3}[ -]?\d{3}\b/g],
  ['phone', /(?:\+44\s?|\(?\b0)\d{2,4}\)?[ -]?\d{3,4}[ -]?\d{3,4}\b/g],
  ['email', /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g],
  ['postcode', /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/gi],
  ['vehicle_registration', /\b[A-Z]{2}\d{2} ?[A-Z]{3}\b/gi],
  ['vehicle_registration', /\b[A-Z]\d{1,3} ?[A-Z]{3}\b/g],
  ['account_number', /\b[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/gi],
  ['account_number', /\b\d{2}-\d{2}-\d{2}\b/g],
  ['account_number', /\b(?:\d{8}|\d{4} ?\d{4} ?\d{4} ?\d{4})\b/g],
  ['account_number', /\b[A-Z]{2,4}[/-]?\d{5,10}\b/g],
  ['dob', /\b\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d{2}\b/g],
  ['dob', /\bborn (?:on |in )?(?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?\w+ (?:19|20)?\d{2}\b/gi],
  ['age_over_89', /\b(?:aged? )?(?:9\d|1[01]\d)(?= ?(?:yo\b|yrs?\b|years?\b|year old))/gi],
  ['age_over_89', /\b(?:she|he)(?:'s| is) (?:9\d|1[01]\d)\b/gi],
  [
    'address',
    /\b(?:flat \d+\w?,? )?\d{1,4}\w? (?:[A-Z][a-z]+ ){1,3}(?:Street|St|Road|Rd|Lane|Close|Avenue|Ave|Drive|Way|Crescent|Terrace|Court|Gardens|Grove|Place)\b/gi,
  ],
  ['address', /\bflat \d+\w?\b/gi],
  ['name', /\b(?:mr|mrs|ms|miss|mx|dr)\.? [a-z][\w'-]+/gi],
  ['name', /\b[A-Z][a-z]+ [A-Z][a-z'-]+\b/g],
  ['username_or_social', /(?<!\w)@\w[\w.]+/g],
];

interface Redactor {
  detect(text: string): Promise<{
    readonly detections: readonly { readonly value: string; readonly position: readonly [number, number] }[];
  }>;
}

const file = process.argv[2];
if (file === undefined)
  throw new Error('test/evaluation/privacy/peers.ts: found no file, wanted a labelled JSONL file');
const rows = readJsonLines<Labelled>(file);
const directory = await shipped();
const ways: (readonly [string, Score['figures']])[] = [
  ['our masking', score(rows, directory, deidentify).figures],
  ['twenty expressions', score(rows, directory, (text) => masked(text, byExpressions(text))).figures],
];
const redactor = peer();
if (redactor === undefined) process.stdout.write('openredaction is not installed: npm ci --prefix test/bench/peers\n');
else {
  const found = new Map<string, readonly Removed[]>();
  for (const { text } of rows)
    found.set(
      text,
      (await redactor.detect(text)).detections.map(({ position: [start, end] }) => ({ start, end, kind: 'name' })),
    );
  ways.push(['openredaction', score(rows, directory, (text) => masked(text, found.get(text) ?? [])).figures]);
}
for (const [name, figures] of ways) {
  process.stdout.write(`${name}\n`);
  for (const figure of Object.keys(figures).sort()) {
    const [hit, of] = figures[figure] as readonly [number, number];
    process.stdout.write(`  ${figure.padEnd(46)} ${share(hit, of)}\n`);
  }
}

function byExpressions(text: string): readonly Removed[] {
  return expressions.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map(({ index, 0: value }) => ({ start: index, end: index + value.length, kind })),
  );
}

function masked(text: string, removed: readonly Removed[]): Deidentified {
  return { text: text as Deidentified['text'], removed };
}

// As its read-me sets it up.
function peer(): Redactor | undefined {
  const load = createRequire(join(import.meta.dirname, '..', '..', 'bench', 'peers', 'package.json'));
  try {
    const { OpenRedaction } = load('@openredaction/core') as { OpenRedaction: new (options: object) => Redactor };
    return new OpenRedaction({ redactionMode: 'placeholder' });
  } catch {
    return undefined;
  }
}
