// What the safety reading listens for, for whoever must approve it: each cue and each matter in plain words, with its reason and its source.

import type { MatterCue } from '../safety/cues/matters.ts';
import { categoryWords, levelWords, whyWords } from './desk-words.ts';
import type { LogParts, ReviewedCue } from './log-parts.ts';
import type { PageReply } from './site.ts';

const levels = ['now', 'today', 'supervision'] as const;

/** The page of cues, matters and lists of words. */
export async function cuesPage(parts: LogParts): Promise<PageReply> {
  const { cues, matters, lists } = parts.reading();
  return {
    kind: 'view',
    template: 'log-cues.njk',
    data: {
      section: '/log/cues',
      total: cues.length,
      levels: levels
        .map((level) => ({
          level,
          word: levelWords[level],
          cues: cues.filter((cue) => cue.level === level).map(cueRow),
        }))
        .filter((each) => each.cues.length > 0),
      matters: matters.map(matterRow),
      lists: Object.entries(lists).map(([name, written]) => ({
        id: name,
        name: name.replaceAll('_', ' '),
        phrases: phrasesOf(written),
      })),
    },
  };
}

function cueRow(cue: ReviewedCue) {
  return {
    ...cue,
    categories: cue.categories.map((category) => categoryWords[category as keyof typeof categoryWords] ?? category),
    when: cue.when.map(plainWay),
    unless: (cue.unless ?? []).map(plainWay),
  };
}

function matterRow(matter: MatterCue) {
  return {
    ...matter,
    levelWord: levelWords[matter.level],
    kind: matter.kind === 'medicine' ? 'A medicine' : whyWords[matter.kind],
    when: matter.when.map(plainRule),
    unless: matter.unless.map(plainRule),
  };
}

// "@kill_self & @means" is for the program; "[kill self] and [means]" can be approved.
function plainWay(way: string): string {
  return way
    .replace(/@(\w+)/g, (_, name: string) => `[${name.replaceAll('_', ' ')}]`)
    .replaceAll('=', '')
    .replace(/\s*&\s*/g, ' and ')
    .replace(/\s*\.\.\.\s*/g, ' … ')
    .replace(/\s*\+\s*/g, ' ');
}

function plainRule(rule: string): string {
  return plainWay(
    rule
      .replaceAll('|', '/')
      .replace(/\s*\+\s*/g, ' & ')
      .replace(/\s*>\s*/g, ' ... '),
  );
}

const phrasesOf = (written: string): readonly string[] =>
  written
    .split(';')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
