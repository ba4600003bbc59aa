// Joins the rooms that hear requests of their own to the turn: induction, and workers putting things right.
import type { Induction } from '../induction/induction.ts';
import type { Heard, Involvement } from '../involvement/corrections.ts';
import type { Listener } from './turn-parts.ts';

type Said = Awaited<ReturnType<Listener['hear']>>;

/** Induction as the turn hears it. A practice conversation is clearly marked, and nobody hears of it. */
export function inductionListener(induction: Induction): Listener {
  return {
    async hear({ workerId, words }): Promise<Said> {
      const said = await induction.hear(workerId, words);
      if (said === undefined) return undefined;
      return {
        kind: 'induction',
        firstLine: said.firstLine,
        blocks: said.blocks,
        citations: said.citations,
        actions: said.actions,
        mode: 'quoted',
      };
    },
    isPlaying: (workerId, words) => induction.isPlaying(workerId, words),
    // Real danger puts the scene aside: what is typed next is about that.
    besideDanger: async ({ workerId }) =>
      (await induction.pause(workerId)) ? [{ title: 'Go on practising', text: 'go on practising' }] : [],
  };
}

/** Corrections as the turn hears them. */
export function involvementListener(involvement: Involvement): Listener {
  const say = (heard: Heard): NonNullable<Said> => ({
    kind: 'status',
    firstLine: heard.firstLine,
    blocks: heard.lines.map((text) => ({ kind: 'text', text })),
    citations: [],
    actions: heard.choices.map(({ title, verb, ref, value }) => ({
      title,
      tap: { verb, ...(ref === undefined ? {} : { ref }), ...(value === undefined ? {} : { value }) },
    })),
    mode: 'quoted',
  });
  return {
    async hear({ workerId, words, lastRefs, recentWords }): Promise<Said> {
      const heard = await involvement.hear({ id: workerId }, words, lastRefs, recentWords);
      return heard === undefined ? undefined : say(heard);
    },
    async besideDanger({ workerId, words }) {
      await involvement.beside({ id: workerId }, words);
      return [];
    },
    async tapped(tap, worker): Promise<Said> {
      if (tap.verb !== 'asset.report' || tap.ref === undefined) return undefined;
      return say(await involvement.report(worker, tap.ref, tap.value ?? 'other', undefined));
    },
  };
}
