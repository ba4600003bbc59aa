import { mostNeeds, type NeedShares } from './read-needs.ts';

/** What each passage is for, read once: six needs of a passage take thirty bytes, so that a large list can keep all of them. */
export interface PassageNeeds {
  /** How alike what one passage is for and what is told are, 0 to 1. */
  likeness(told: NeedShares, at: number): number;
  /** Reads passages that nobody has asked about yet, for so many milliseconds; whether all are read. */
  readOn(milliseconds: number): boolean;
  /** What has been read of them. */
  readonly read: ReadNeeds;
}

/** The needs of every passage and their shares, as many places for each as are kept. */
export interface ReadNeeds {
  readonly needs: Uint8Array;
  readonly shares: Float32Array;
}

/** `kept`: all of them, as an earlier run read them. */
export function createPassageNeeds(passages: number, read: (at: number) => NeedShares, kept?: ReadNeeds): PassageNeeds {
  const isRead = new Uint8Array(passages).fill(kept === undefined ? 0 : 1);
  const needs = kept?.needs.slice() ?? new Uint8Array(passages * mostNeeds);
  const shares = kept?.shares.slice() ?? new Float32Array(passages * mostNeeds);
  let next = 0;
  function note(at: number): void {
    let place = at * mostNeeds;
    for (const [need, share] of read(at)) {
      needs[place] = need;
      shares[place] = share;
      place += 1;
    }
    isRead[at] = 1;
  }
  return {
    read: { needs, shares },
    likeness(told, at) {
      if (isRead[at] === 0) note(at);
      let sum = 0;
      for (let place = at * mostNeeds; place < (at + 1) * mostNeeds; place += 1) {
        const share = told.get(needs[place]!);
        if (share !== undefined) sum += Math.sqrt(share * shares[place]!);
      }
      return sum;
    },
    readOn(milliseconds) {
      const until = performance.now() + milliseconds;
      while (next < passages && performance.now() < until) {
        if (isRead[next] === 0) note(next);
        next += 1;
      }
      return next === passages;
    },
  };
}
