import { AppError } from '../errors.ts';
import type { Asset, KnowledgeDocument, Protocol } from '../knowledge/knowledge.ts';
import { loadKnowledge } from '../knowledge/load-knowledge.ts';
import { previewFile } from '../knowledge/preview-file.ts';
import type { CommandIo } from './command.ts';
import { findingLines } from './finding-lines.ts';
import { knowledgeFolder, readArguments, readingCache, todayIn } from './knowledge-folder.ts';
import { orderFindings } from './order-findings.ts';

const usage = 'lwa preview FILE [--knowledge DIR]';
const said = (text: string | undefined, otherwise: string) => (text === undefined || text === '' ? otherwise : text);
const indented = (text: string) =>
  text
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');

function protocolLines(protocol: Protocol): string {
  const list = (name: string, items: readonly string[]) =>
    items.length === 0 ? '' : `  ${name}\n${items.map((item) => `    - ${item}\n`).join('')}`;
  return `\nAs a protocol (${protocol.responseLevel}), shown when somebody says something like: ${said(protocol.triggers.join('; '), 'no triggers')}\n    ${protocol.firstLine}\n${list('Do now', protocol.doNow)}${list('Do not', protocol.doNot)}${list('Say', protocol.say)}${list('Who to call', protocol.whoToCall)}`;
}

function documentLines(document: KnowledgeDocument, protocol: Protocol | undefined): string {
  const head = `${document.title}\n  ${document.path}\n  owner ${said(document.owner, 'nobody')}, review by ${said(document.reviewBy, 'no date')}, ${document.status}, nation ${said(document.nation, 'not said')}\n`;
  const sections = document.sections.map(
    (section, at) =>
      `\n${at + 1}. Asked about: ${said(section.headingPath.join(' > '), document.title)}\n   answers, citing ${section.ref}:\n${indented(section.text)}\n`,
  );
  return `${head}${protocol === undefined ? '' : protocolLines(protocol)}\n${document.sections.length} ${document.sections.length === 1 ? 'passage' : 'passages'}\n${sections.join('')}`;
}

function timesOf(start: string | undefined, end: string | undefined): string {
  if (start === undefined) return end === undefined ? '' : `until ${end}`;
  return end === undefined ? `from ${start}` : `${start}-${end}`;
}

const ordinals: Readonly<Record<number, string>> = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', [-1]: 'last' };

function whenOf({ schedule }: Asset): string {
  const sessions = schedule.sessions ?? [{ days: schedule.days ?? [], start: schedule.start, end: schedule.end }];
  const which = [
    schedule.nth === undefined
      ? (schedule.frequency ?? '')
      : `${schedule.nth.map((nth) => ordinals[nth] ?? '').join(' and ')} of the month`,
    schedule.termTimeOnly === true ? 'term time' : '',
  ];
  return [...sessions.map(({ days, start, end }) => `${days.join(' ')} ${timesOf(start, end)}`.trim()), ...which]
    .filter((said) => said !== '')
    .join(', ');
}

function assetLine(asset: Asset): string {
  const { cost } = asset;
  const when = whenOf(asset);
  const price = cost.kind === 'paid' && cost.amount !== undefined ? `£${cost.amount.toFixed(2)}` : cost.kind;
  const ages =
    asset.minAge === undefined && asset.maxAge === undefined
      ? 'not recorded'
      : `${asset.minAge ?? 0} to ${asset.maxAge ?? 'any'}`;
  return `  row ${asset.row}: ${asset.name} (${asset.id})\n      when: ${said(when, 'not recorded')}   cost: ${price}   ages: ${ages}   checked: ${said(asset.lastVerified, 'never')}   ${asset.status}\n`;
}

/** `lwa preview FILE`: how a document was split and what it would answer, or how a list was read. 1 when it cannot be read. */
export async function previewCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = readArguments(args, { knowledge: { type: 'string' } }, usage);
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new AppError('usage', `One file was wanted.\nUse: ${usage}`);
  const dir = knowledgeFolder(values.knowledge);
  const today = todayIn('Europe/London');
  // A folder that is not there yet is no reason not to show how a file would be read.
  const knowledge = await loadKnowledge(dir, { today, cacheFile: readingCache(dir) }).catch(() => undefined);
  const preview = await previewFile(file, dir, knowledge === undefined ? undefined : { today, knowledge });
  switch (preview.kind) {
    case 'refused':
      io.out(findingLines([preview.finding]));
      return 1;
    case 'assets':
      io.out(
        `${preview.path}: ${preview.assets.length} ${preview.assets.length === 1 ? 'service' : 'services'}\n${preview.assets.map(assetLine).join('')}\n${findingLines([...preview.findings, ...orderFindings({ documents: [], assets: preview.assets })])}`,
      );
      return preview.findings.some((finding) => finding.severity === 'error') ? 1 : 0;
    case 'document':
      io.out(
        `${documentLines(preview.document, preview.protocol)}\n${findingLines([...preview.findings, ...orderFindings({ documents: [preview.document], assets: [] })])}`,
      );
      return preview.findings.some((finding) => finding.severity === 'error') ? 1 : 0;
  }
}
