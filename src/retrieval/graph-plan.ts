// A graph of many vectors takes minutes to make. Where a few texts of a long list change, the last one is mended instead.

/** What a graph is to hold, and from where it is made. */
export interface GraphPlan {
  /** The name of each row in the graph; -1 for one that is not looked up in it. */
  readonly labels: Int32Array;
  /** Rows that are put in. */
  readonly added: Uint32Array;
  /** The graph that is mended, and what is taken out of it; absent where all is made anew. */
  readonly from?: { readonly path: string; readonly gone: readonly number[] };
}

/** A graph as it was kept, with the text that each of its rows was made from. */
export interface KeptGraph {
  readonly path: string;
  readonly keys: readonly string[];
  readonly labels: readonly number[];
  /** How many it holds, with those that were taken out and not yet replaced. */
  readonly held: number;
}

// Beyond this share of changes a new graph is better than a mended one, and made nearly as soon.
const mostMended = 0.1;

/** Every row that is looked up, named in its order. */
export function freshPlan(rows: number, sought: Uint32Array): GraphPlan {
  const labels = new Int32Array(rows).fill(-1);
  sought.forEach((row, at) => {
    labels[row] = at;
  });
  return { labels, added: sought };
}

/** How a graph comes to hold the rows of these texts, from the last one where that holds most of them. */
export function planGraph(keys: readonly string[], sought: Uint32Array, before: KeptGraph | undefined): GraphPlan {
  const fresh = freshPlan(keys.length, sought);
  if (before === undefined) return fresh;
  const free = new Map<string, number[]>();
  let last = -1;
  before.labels.forEach((label, row) => {
    if (label < 0) return;
    last = Math.max(last, label);
    const key = before.keys[row]!;
    const list = free.get(key);
    if (list === undefined) free.set(key, [label]);
    else list.push(label);
  });
  const labels = new Int32Array(keys.length).fill(-1);
  const added: number[] = [];
  for (const row of sought) {
    const kept = free.get(keys[row]!)?.pop();
    if (kept === undefined) added.push(row);
    labels[row] = kept ?? ++last;
  }
  const gone = [...free.values()].flat();
  const empty = before.held - (sought.length - added.length);
  if (added.length > mostMended * sought.length || empty > mostMended * sought.length) return fresh;
  return { labels, added: Uint32Array.from(added), from: { path: before.path, gone } };
}

/** The row that goes by each name in a graph. */
export function rowsByLabel(labels: ArrayLike<number>): Uint32Array {
  let last = -1;
  for (let row = 0; row < labels.length; row += 1) last = Math.max(last, labels[row]!);
  const rows = new Uint32Array(last + 1);
  for (let row = 0; row < labels.length; row += 1) if (labels[row]! >= 0) rows[labels[row]!] = row;
  return rows;
}
