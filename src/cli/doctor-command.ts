// `lwa doctor`: what is wrong with the configuration, in plain words, one line a part.
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { type Config, loadConfig } from '../config.ts';
import { AppError } from '../errors.ts';
import { anybodysCase, whoHears } from '../escalation/rota.ts';
import type { Finding, Knowledge } from '../knowledge/knowledge.ts';
import { loadKnowledge } from '../knowledge/load-knowledge.ts';
import { createIndexStore } from '../retrieval/index-store.ts';
import { openStore } from '../store/database.ts';
import type { Command } from './command.ts';
import { openConfiguredEncoder } from './configured-encoder.ts';
import { issuerLines, roleGroupLines } from './doctor-sign-in.ts';
import {
  firstMessageLines,
  type Line,
  microsoftLine,
  secretExpiryLine,
  teamsLines,
  type Verdict,
} from './doctor-teams.ts';
import { readArguments, todayIn } from './knowledge-folder.ts';

const usage = 'lwa doctor [--online]';

const marks: Readonly<Record<Verdict, string>> = { well: 'ok   ', look: 'look ', wrong: 'WRONG' };

/** Looks at every part; exit status 1 when something is wrong. */
export const doctorCommand: Command = async (args, io) => {
  const { values } = readArguments(args, { online: { type: 'boolean', default: false } }, usage);
  const config = readConfig();
  if (typeof config === 'string') {
    io.out(`${marks.wrong} settings       ${config}\n`);
    return 1;
  }
  const lines: Line[] = [
    { part: 'settings', verdict: 'well', says: 'can be read' },
    ...runtimeLines(),
    ...teamsLines(config),
    ...secretExpiryLine(config.teams, new Date()),
    ...(values.online === true && config.teams !== undefined ? [await microsoftLine(config.teams)] : []),
    ...(await issuerLines(config)),
    ...roleGroupLines(config),
  ];
  lines.push(await storeLine(config));
  const knowledge = await readKnowledge(config, lines);
  if (knowledge !== undefined) lines.push(...knowledgeLines(knowledge), ...firstMessageLines(config, knowledge));
  const encoder = await encoderLine(config);
  lines.push(encoder.line, await indexLine(config, encoder.id), ...optionalLines(), modelLine(config));
  for (const line of lines) io.out(`${marks[line.verdict]} ${line.part.padEnd(14)} ${line.says}\n`);
  return lines.some((line) => line.verdict === 'wrong') ? 1 : 0;
};

function readConfig(): Config | string {
  try {
    return loadConfig(process.env);
  } catch (error) {
    if (error instanceof AppError) return error.message;
    throw error;
  }
}

function runtimeLines(): readonly Line[] {
  const [major = 0] = process.versions.node.split('.').map(Number);
  return [
    {
      part: 'runtime',
      verdict: major >= 24 ? 'well' : 'look',
      says: `Node ${process.versions.node}${major >= 24 ? '' : '; 24 is what is tested'}`,
    },
  ];
}

async function storeLine(config: Config): Promise<Line> {
  const where = config.databaseUrl === undefined ? `SQLite under ${resolve(config.dataDir)}` : 'PostgreSQL';
  try {
    const store = await openStore(
      config.databaseUrl === undefined ? { dataDir: config.dataDir } : { databaseUrl: config.databaseUrl },
    );
    await store.close();
    return { part: 'store', verdict: 'well', says: `${where} can be opened and written` };
  } catch (error) {
    return {
      part: 'store',
      verdict: 'wrong',
      says: error instanceof AppError ? error.message : `${where} cannot be opened`,
    };
  }
}

async function readKnowledge(config: Config, lines: Line[]): Promise<Knowledge | undefined> {
  try {
    return await loadKnowledge(resolve(config.knowledgeDir), { today: todayIn('Europe/London') });
  } catch (error) {
    lines.push({
      part: 'knowledge',
      verdict: 'wrong',
      says: error instanceof AppError ? error.message : `${config.knowledgeDir} cannot be read`,
    });
    return undefined;
  }
}

function knowledgeLines(knowledge: Knowledge): readonly Line[] {
  const errors = knowledge.findings.filter((finding) => finding.severity === 'error');
  const warnings = knowledge.findings.length - errors.length;
  const unchecked = knowledge.contacts.filter((contact) => contact.enabled && contact.verifiedOn === undefined).length;
  const urgent = knowledge.contacts.filter((contact) => contact.enabled && contact.urgent).length;
  const drafts = knowledge.protocols.filter((protocol) => protocol.status !== 'approved').length;
  const hearing = whoHears(anybodysCase('now'), knowledge, new Date());
  return [
    {
      part: 'knowledge',
      verdict: errors.length > 0 ? 'wrong' : 'well',
      says: `${knowledge.documents.length} documents, ${knowledge.assets.length} services; ${counted(errors.length, 'error')}, ${counted(warnings, 'warning')} (lwa index shows them)${firstOf(errors)}`,
    },
    {
      part: 'protocols',
      verdict: knowledge.protocols.length === 0 ? 'wrong' : drafts > 0 ? 'look' : 'well',
      says:
        knowledge.protocols.length === 0
          ? 'there are none: only the built-in card is shown'
          : `${drafts} of ${knowledge.protocols.length} not approved by your safeguarding lead`,
    },
    {
      part: 'registry',
      verdict: urgent === 0 ? 'wrong' : unchecked > 0 ? 'look' : 'well',
      says:
        urgent === 0
          ? 'contacts/contacts.csv has no urgent contact'
          : `${unchecked} contacts not yet checked by your service`,
    },
    {
      part: 'rota',
      verdict:
        knowledge.rota.length === 0 || hearing.chain.length === 0
          ? 'wrong'
          : hearing.holes.length > 0
            ? 'look'
            : 'well',
      says:
        hearing.chain.length === 0
          ? 'nobody would be called at this moment'
          : knowledge.rota.length === 0
            ? `team/rota.csv says of nobody when they answer; until it does, only these are called: ${hearing.chain.map(({ person }) => person.name).join(', then ')}`
            : `at this moment: ${hearing.chain.map(({ person }) => person.name).join(', then ')}${hearing.holes.length > 0 ? `; holes: ${hearing.holes.join('; ')}` : ''}`,
    },
    {
      part: 'duty phone',
      verdict: knowledge.service.dutyPhone === '' ? 'wrong' : 'well',
      says: knowledge.service.dutyPhone || 'duty_phone in team/service.csv is empty',
    },
  ];
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/** The first of them in a sentence. */
function firstOf([first]: readonly Finding[]): string {
  if (first === undefined) return '';
  const place = `${first.file}${first.line === undefined ? '' : `, row ${first.line}`}`;
  return `; the first: ${place}: found ${JSON.stringify(first.found)}, wanted ${first.wanted}`;
}

async function encoderLine({ model }: Config): Promise<{ readonly line: Line; readonly id: string | undefined }> {
  try {
    const { encoder } = await openConfiguredEncoder();
    const vector = await encoder.embedQuery('hello');
    await encoder.close();
    return {
      id: encoder.id,
      line: { part: 'encoder', verdict: 'well', says: `${encoder.id}, ${vector.length} numbers a sentence` },
    };
  } catch {
    return {
      id: undefined,
      line: {
        part: 'encoder',
        verdict: 'look',
        says:
          model?.embeddingModel === undefined
            ? 'cannot be loaded: search goes by words, the safety reading by cues and words'
            : `${model.embeddingModel} does not answer: search goes by words until it does`,
      },
    };
  }
}

async function indexLine(config: Config, encoder: string | undefined): Promise<Line> {
  const saved =
    encoder === undefined
      ? undefined
      : await createIndexStore(config.dataDir, resolve(config.knowledgeDir)).load(encoder);
  return saved === undefined
    ? { part: 'index', verdict: 'look', says: 'not made yet: the first start serves by words while it is made' }
    : { part: 'index', verdict: 'well', says: `${saved.keys.length} passages saved` };
}

function optionalLines(): readonly Line[] {
  try {
    createRequire(import.meta.url).resolve('hnswlib-node');
    return [{ part: 'fast index', verdict: 'well', says: 'hnswlib-node is installed' }];
  } catch {
    return [
      {
        part: 'fast index',
        verdict: 'look',
        says: 'hnswlib-node is not installed: exact search in JavaScript finds the same, more slowly',
      },
    ];
  }
}

function modelLine({ model }: Config): Line {
  if (model === undefined)
    return { part: 'model', verdict: 'look', says: 'none: answers are quoted, and nothing leaves this machine' };
  return model.writes
    ? {
        part: 'model',
        verdict: 'well',
        says: `${model.model} (${model.kind}), at most ${limitsOf(model)} a day; ${model.readsSafety ? 'may raise a safety reading' : 'does not read for safety'}`,
      }
    : { part: 'model', verdict: 'look', says: 'none beside the encoder: answers are quoted' };
}

function limitsOf({ callsPerDay, tokensPerDay, costPerDay }: NonNullable<Config['model']>): string {
  return [
    `${callsPerDay} calls`,
    ...(tokensPerDay === undefined ? [] : [`${tokensPerDay} tokens`]),
    ...(costPerDay === undefined ? [] : [`${costPerDay.most} in money`]),
  ].join(', ');
}
