// A passage made ready for comparison: its own sentences without orders, its fields in words, and what they plainly imply.
import { type Clock, readClock } from './check-facts-clock.ts';
import { withoutColumns } from './check-facts-columns.ts';
import { readFigures, withoutOtherFigures } from './check-facts-figures.ts';
import { withFigures } from './check-facts-number-words.ts';
import { siftText } from './check-facts-orders.ts';
import { type ShutPart, shutParts } from './check-facts-parts.ts';
import { isOngoing, readShut, type ShutState } from './check-facts-shut.ts';
import type { Figures } from './figures-said.ts';
import { plainDate } from './plain-date.ts';

/** A passage as it is given to the check. `fields` are a record's columns. */
export interface GivenPassage {
  readonly ref: string;
  readonly kind: string;
  readonly text: string;
  readonly fields?: Readonly<Record<string, unknown>>;
}

/** What a passage holds, read once. */
export interface Source {
  readonly number: number;
  readonly passage: GivenPassage;
  /** The service, practice or contact it speaks of; empty for guidance. */
  readonly name: string;
  readonly sentences: readonly string[];
  /** Orders to the assistant or to a reader, with what follows them: no word of theirs is believed. */
  readonly orders: readonly string[];
  /** All that may be believed, fields and plain implications included. */
  readonly all: string;
  readonly figures: Figures;
  readonly clock: Clock;
  readonly standing: 'open' | 'closed' | 'paused';
  /** What of it does not run while the rest does. */
  readonly shut: readonly ShutPart[];
  readonly closings: ShutState;
  readonly checkedOn: string | undefined;
  readonly isRecord: boolean;
  /** A column of its own gives its standing. */
  readonly isMarked: boolean;
}

/** Figures and clock of a text, so that no figure is read as a time nor a time as a figure. */
export function readFacts(text: string): { readonly figures: Figures; readonly clock: Clock } {
  const plain = withFigures(
    text
      .normalize('NFKC')
      .replace(/[‐‑‒–—]/g, '-')
      .replace(/[’‘]/g, "'"),
  );
  const clock = readClock(withoutOtherFigures(plain));
  let rest = plain;
  for (const [at, length] of clock.spans) rest = rest.slice(0, at) + ' '.repeat(length) + rest.slice(at + length);
  return { figures: readFigures(rest), clock };
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value))
    return value
      .map(textOf)
      .filter((one) => one !== '')
      .join('; ');
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([key, one]) => `${key.replaceAll('_', ' ')}: ${textOf(one)}`)
      .join('; ');
  return '';
}

const dateKey = /(?:verified|checked|review|assured|updated|modified|reported).*|.*_on$|^date/;
const closedText =
  /(?<!\b(?:list|books?|referrals|register|bookings|(?:when|once|until|after|if) (?:it|that|this)) )\b(?:has|have|is|are|was|now|been)\s+(?:now |permanently |sadly |recently )?(?:closed(?: down| for good| permanently)?(?! (?:on|in|at|over|for|during|every|between) )|ceased|ended|shut down|folded|wound up|withdrawn|discontinued)\b|\bno longer (?:running|runs|meets|operat\w+|offered|available|exists|open|takes place)\b|\bpermanently closed\b|\b(?:we|it|this|service|group|club) (?:shut|closed|folded|ended) for good\b|\bstopped (?:running|meeting) (?:in|on|for good)\b|^\s*(?:closed|ceased|defunct)\b/i;
const pausedText =
  /\b(?:is|are|currently|now|been) (?:paused|suspended|on hold|temporarily closed)\b|\b(?:paused|suspended|temporarily closed) (?:until|while|for|from|since)\b|\b(?:closed|shut) since (?:\d|january|february|march|april|may|june|july|august|september|october|november|december)/i;

// "CLOSED since 4 January for repairs to the roof", "closed for a new kitchen", "will not reopen before April".
const shutText =
  /(?:^|[.!?:]\s+|\bNOTE:? )(?:CLOSED|SHUT|PAUSED|SUSPENDED)\b(?! (?:to|on) )|\b(?:closed|shut)(?: since| from)?(?: [\w,]+){0,4} (?:for|while) (?:\w+ ){0,3}(?:repairs?|works?|kitchen|roof|refurbish\w*|rebuil\w*|building|cleaning|boiler)\b|\b(?:will|does) not re-?open before\b|\bre-?opening (?:is )?not known\b/;

const itself =
  /\b(?:we|it|they|this|group|club|class|classes|service|scheme|sessions?|caf[eé]|choir|walks?|course|fund|pantry|larder|foodbank|food bank|swim)\b/i;

/** A record says of itself that it is paused or shut, and not of one thing that it has. */
function isPaused(text: string): boolean {
  return text.split(/(?<=[.!?])\s+/).some((one, place) => {
    const found = shutText.exec(one) ?? pausedText.exec(one);
    if (found === null) return false;
    return (
      place === 0 ||
      /^(?:[A-Z]{4}|NOTE|[Cc]losed since|[Ss]hut since)/.test(found[0].trim()) ||
      itself.test(one.slice(0, found.index + found[0].length))
    );
  });
}

function standingOf(fields: Readonly<Record<string, unknown>>, text: string, isRecord: boolean): Source['standing'] {
  const status = `${textOf(fields['status'])} ${textOf(fields['alert'])}`.toLowerCase();
  if (/temporar|paus|suspend|on hold/.test(status)) return 'paused';
  if (/\bclos(?:ed|ing)|ceased|ended|defunct|inactive|no longer|discontinued|withdrawn/.test(status)) return 'closed';
  if (!isRecord) return 'open';
  if (isPaused(text)) return 'paused';
  return closedText.test(text) ? 'closed' : 'open';
}

function implied(fields: Readonly<Record<string, string>>, text: string): readonly string[] {
  const said: string[] = [];
  const has = (key: string, pattern: RegExp): boolean => pattern.test(fields[key] ?? '');
  const minAge = /^\d+$/.exec(fields['min_age'] ?? '')?.[0];
  const maxAge = /^\d+$/.exec(fields['max_age'] ?? '')?.[0];
  if (minAge !== undefined) said.push(`Aged ${minAge} and over. Over ${minAge}s.`);
  if (maxAge !== undefined) said.push(`People aged ${maxAge} and under. Up to age ${maxAge}.`);
  if (minAge !== undefined && maxAge !== undefined) said.push(`People aged ${minAge} to ${maxAge}.`);
  if (minAge !== undefined && Number(minAge) >= 16) said.push('Adults.');
  const cost = fields['cost'] ?? '';
  if (/^\d+(?:\.\d+)?$/.test(cost)) said.push(Number(cost) === 0 ? 'Free.' : `Costs £${cost}.`);
  if (/\bfree\b|no (?:charge|cost)|£0(?:\.00)?\b/i.test(cost) && !/£[1-9]/.test(cost))
    said.push('Free of charge. It costs nothing.');
  if (/£\s?\d/.test(cost)) said.push('There is a price to pay.');
  const route = `${fields['referral_route'] ?? ''} ${text}`;
  if (/self[- ]?refer/i.test(route))
    said.push(
      'People can refer themselves; they can self-refer directly. A referral by a professional is not needed. They can contact the service.',
    );
  if (/\b(?:turn up|drop[- ]?in|walk in|just come|open door|no (?:need to )?book|come along)\b/i.test(route))
    said.push(
      'Just turn up, drop in, come along or walk in. There is no need to book, no booking, no appointment and no referral is needed.',
    );
  if (/\b(?:no referral|no voucher)/i.test(route)) said.push('No referral is needed. It is open without a referral.');
  if (/\b(?:gp|professional|link worker|agency|doctor|clinician|health)\b/i.test(fields['referral_route'] ?? ''))
    said.push('A referral is needed from a professional; you can refer.');
  if (/\b(?:ring|call|phone|telephone|book)\b/i.test(fields['referral_route'] ?? ''))
    said.push('Ring, call or telephone to book a place in advance; contact them by phone.');
  if (/link workers? (?:can |may )?(?:refer|form|welcome)|link worker/i.test(fields['referral_route'] ?? ''))
    said.push('Link workers can refer people.');
  const access = fields['accessibility'] ?? '';
  if (
    /\b(?:step[- ]?free|level access|ramp|wheelchair|no steps)\b/i.test(access) &&
    !/\bno(?:t)? (?:step|wheelchair|ramp)/i.test(access)
  )
    said.push('Wheelchair accessible, step-free, with level access and no steps.');
  if (has('status', /full|waiting/i)) said.push('It is full at the moment; there is a waiting list.');
  if (
    fields['typical_wait'] !== undefined &&
    fields['typical_wait'] !== '' &&
    !/^(?:no|none|nil|0)\b/i.test(fields['typical_wait'])
  )
    said.push('There is a waiting list.');
  return said;
}

/** The name that a record in plain text opens with: "Warp & Weft Lunch Club, Scarbeck Institute, 30 Mill Rise." */
export function nameOf({ kind, text }: GivenPassage): string {
  if (kind !== 'asset' && kind !== 'contact') return '';
  const opening =
    /^\W*([^.,:;(\n]+)/
      .exec(text)?.[1]
      ?.split(/ (?:is|are|runs?|meets?|offers?|helps?) /)[0]
      ?.trim() ?? '';
  const words = opening.split(/\s+/);
  const capitals = words.filter((one) => /^\p{Lu}/u.test(one)).length;
  return words.length >= 2 && words.length <= 6 && capitals >= words.length / 2 ? opening : '';
}

/** Reads a passage. Orders inside it are set apart; sentences that no answer may say bear nothing out. */
export function readSource(given: GivenPassage, number: number, isForbidden: (sentence: string) => boolean): Source {
  const passage = withoutColumns(given);
  const fields = passage.fields ?? {};
  const known: Record<string, string> = {};
  const lines: string[] = [];
  const orders: string[] = [];
  for (const [key, value] of Object.entries(fields)) {
    const written = textOf(value);
    if (written === '') continue;
    const sifted = siftText(written);
    orders.push(...sifted.poison);
    if (sifted.poison.length > 0 && sifted.kept.length === 0) continue;
    const safe = sifted.poison.length > 0 ? sifted.kept.join(' ') : written;
    known[key] = safe;
    if (/^(?:id|min_age|max_age|latitude|longitude|x_km|y_km|row|file|licence)$/.test(key)) continue;
    if (key === 'typical_wait' && /^(?:no|none|nil|0)\b/i.test(safe)) {
      lines.push('There is no wait.');
      continue;
    }
    if (key === 'not_suitable_for') {
      for (const one of safe.split(';')) {
        lines.push(`Not for ${one.trim()}`);
        // Not for anyone who cannot swim: one has to be able to swim.
        const able = /\bwho (?:cannot|can't|(?:is|are) (?:not able|unable) to) (.+)$/i.exec(one)?.[1];
        if (able !== undefined) lines.push(`People have to be able to ${able.trim()}.`);
      }
      continue;
    }
    // The hours of a record are those of each of its days.
    if (/^(?:start|end)_time$/.test(key) && known['days'] !== undefined) continue;
    if (key === 'days') {
      const [start, end] = [textOf(fields['start_time']), textOf(fields['end_time'])];
      const hours = start === '' ? '' : end === '' ? `, from ${start}` : `, ${start} to ${end}`;
      lines.push(`days: ${safe.replaceAll('; ', ', ')}${hours}`);
      continue;
    }
    lines.push(
      `${(key === 'wait_checked_on' ? 'checked_on' : key).replaceAll('_', ' ')}: ${dateKey.test(key) ? plainDate(safe) : safe}`,
    );
  }
  const sifted = siftText(passage.text);
  orders.push(...sifted.poison);
  const sentences = sifted.kept.filter((sentence) => !isForbidden(sentence));
  const isRecord =
    passage.kind === 'asset' ||
    passage.kind === 'practice' ||
    passage.kind === 'contact' ||
    known['name'] !== undefined;
  const text = sentences.join(' ');
  const name = isRecord ? (known['name'] ?? known['title'] ?? nameOf(passage)) : '';
  const shut = isRecord ? shutParts(text, name) : [];
  const closings = readShut(isRecord ? sentences : [], name, passage.kind === 'asset');
  const ofParts = [...shut.map((one) => one.piece), ...closings.ofParts];
  const open = ofParts.reduce((rest, one) => rest.replace(one, ''), text);
  const standing = standingOf(fields, open, isRecord && passage.kind === 'asset');
  const all = [
    ...sentences,
    ...lines,
    ...implied(known, text),
    ...(standing === 'closed'
      ? ['It has closed, is shut and no longer runs.']
      : standing === 'paused'
        ? ['It is paused and not running at the moment.']
        : []),
    ...(standing === 'open' && closings.closings.some(isOngoing)
      ? ['It is paused and not running at the moment.']
      : []),
  ].join('\n');
  const checked = known['last_verified'] ?? known['checked_on'] ?? known['verified_on'] ?? known['assured_date'];
  const checkedOn = /^\d{4}-\d{2}-\d{2}/.exec(checked ?? '')?.[0];
  const extra = checkedOn === undefined ? '' : `\nLast checked, verified and confirmed on ${plainDate(checkedOn)}.`;
  return {
    number,
    passage,
    name,
    sentences,
    orders,
    all: all + extra,
    ...readFacts(all + extra),
    standing,
    shut,
    closings,
    checkedOn,
    isRecord,
    isMarked: `${textOf(given.fields?.['status'])}${textOf(given.fields?.['alert'])}` !== '',
  };
}

/** Several sources read as one, for a sentence that cites them all. */
export function joinSources(sources: readonly Source[]): Source {
  const [first] = sources;
  if (first === undefined) throw new RangeError('no source to join');
  if (sources.length === 1) return first;
  const all = sources.map((one) => one.all).join('\n');
  return {
    ...first,
    name: sources
      .map((one) => one.name)
      .filter((one) => one !== '')
      .join('\n'),
    sentences: sources.flatMap((one) => one.sentences),
    orders: sources.flatMap((one) => one.orders),
    all,
    ...readFacts(all),
    standing: sources.find((one) => one.standing !== 'open')?.standing ?? 'open',
    shut: sources.flatMap((one) => one.shut),
    isRecord: sources.every((one) => one.isRecord),
  };
}
