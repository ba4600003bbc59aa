// The same questions asked of the libraries one would otherwise take. They live in `peers` with a lock of their own; where they are not installed, a line says so.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import hnswlib from 'hnswlib-node';
import type { SentenceEncoder } from '../../src/models/sentence-encoder.port.ts';
import type { IndexedPassage } from '../../src/retrieval/passages.ts';

/** A library under the same questions: refs, best first. */
export interface Peer {
  readonly name: string;
  search(question: string, vector: readonly number[]): Promise<readonly string[]>;
}

interface Unit {
  readonly ref: string;
  readonly title: string;
  readonly text: string;
}

const asked = 10;
const load = createRequire(join(import.meta.dirname, 'peers', 'package.json'));

function unitsOf(passages: readonly IndexedPassage[]): Unit[] {
  return passages.map(({ passage, fields }) => ({
    ref: passage.ref,
    title: `${passage.title} ${fields.title}`,
    text: `${fields.keywords} ${fields.body} ${fields.extra}`,
  }));
}

/** wink-bm25-text-search as its read-me sets it up: lower case, tokens, stop words, stems, negations. */
function wink(units: readonly Unit[]): Peer {
  interface Engine {
    defineConfig(config: object): void;
    definePrepTasks(tasks: readonly unknown[]): void;
    addDoc(doc: object, id: number): void;
    consolidate(): void;
    search(text: string, limit: number): readonly (readonly [string | number, number])[];
  }
  const engine = (load('wink-bm25-text-search') as () => Engine)();
  const { string, tokens } = load('wink-nlp-utils') as Readonly<Record<'string' | 'tokens', Record<string, unknown>>>;
  engine.defineConfig({ fldWeights: { title: 1, body: 1 } });
  engine.definePrepTasks([
    string['lowerCase'],
    string['tokenize0'],
    tokens['removeWords'],
    tokens['stem'],
    tokens['propagateNegations'],
  ]);
  units.forEach((unit, at) => {
    engine.addDoc({ title: unit.title, body: unit.text }, at);
  });
  engine.consolidate();
  return {
    name: 'wink BM25',
    search: async (question) => engine.search(question, asked).map(([at]) => units[Number(at)]!.ref),
  };
}

/** MiniSearch with its defaults. */
function miniSearch(units: readonly Unit[]): Peer {
  interface Engine {
    addAll(docs: readonly object[]): void;
    search(text: string): readonly { readonly id: number }[];
  }
  const MiniSearch = load('minisearch') as new (options: object) => Engine;
  const engine = new MiniSearch({ fields: ['title', 'text'] });
  engine.addAll(units.map((unit, id) => ({ id, ...unit })));
  return {
    name: 'MiniSearch',
    search: async (question) =>
      engine
        .search(question)
        .slice(0, asked)
        .map(({ id }) => units[id]!.ref),
  };
}

/** Orama's hybrid mode over the same vectors, with its default weights; its default floor of likeness would let nothing through. */
async function orama(units: readonly Unit[], vectors: readonly (readonly number[])[]): Promise<Peer> {
  interface Engine {
    create(options: object): unknown;
    insertMultiple(db: unknown, docs: readonly object[]): Promise<unknown>;
    search(
      db: unknown,
      query: object,
    ): Promise<{ readonly hits: readonly { readonly document: { readonly ref: string } }[] }>;
  }
  const engine = load('@orama/orama') as Engine;
  const db = engine.create({
    schema: { ref: 'string', title: 'string', text: 'string', vector: `vector[${vectors[0]?.length ?? 512}]` },
  });
  await engine.insertMultiple(
    db,
    units.map((unit, at) => ({ ...unit, vector: vectors[at] })),
  );
  return {
    name: 'Orama hybrid',
    search: async (question, vector) => {
      const { hits } = await engine.search(db, {
        mode: 'hybrid',
        term: question,
        properties: ['title', 'text'],
        vector: { value: vector, property: 'vector' },
        similarity: 0.2,
        limit: asked,
      });
      return hits.map((hit) => hit.document.ref);
    },
  };
}

const chunkLength = 1000;
const chunkOverlap = 200;

function chunksOf(text: string): string[] {
  const chunks: string[] = [];
  for (let at = 0; at === 0 || at + chunkOverlap < text.length; at += chunkLength - chunkOverlap)
    chunks.push(text.slice(at, at + chunkLength));
  return chunks;
}

const firstOfEach = (refs: readonly string[]) => [...new Set(refs)].slice(0, asked);

interface Piece {
  readonly ref: string;
  readonly text: string;
}

/** What LangChain.js's MemoryVectorStore and HNSWLib do with pieces of its splitter's default length, without installing its whole tree. */
function vectorStores(pieces: readonly Piece[], vectors: readonly (readonly number[])[], dimensions: number): Peer[] {
  const graph = new hnswlib.HierarchicalNSW('cosine', dimensions);
  graph.initIndex(pieces.length);
  vectors.forEach((vector, at) => {
    graph.addPoint([...vector], at);
  });
  const lengths = vectors.map((vector) => Math.hypot(...vector));
  return [
    {
      name: 'exact cosine, as MemoryVectorStore',
      search: async (_, question) => {
        const near = vectors.map((vector, at) => ({
          at,
          cosine: vector.reduce((sum, value, i) => sum + value * question[i]!, 0) / lengths[at]!,
        }));
        near.sort((a, b) => b.cosine - a.cosine);
        return firstOfEach(near.map(({ at }) => pieces[at]!.ref));
      },
    },
    {
      name: 'hnswlib defaults, as HNSWLib',
      search: async (_, question) => {
        const { neighbors, distances } = graph.searchKnn([...question], Math.min(asked, pieces.length));
        const near = neighbors.map((at, i) => ({ at, far: distances[i]! })).sort((a, b) => a.far - b.far);
        return firstOfEach(near.map(({ at }) => pieces[at]!.ref));
      },
    },
  ];
}

/** The peers over these passages; without those that are not installed, which a line on the error stream names. */
export async function peersOver(
  passages: readonly IndexedPassage[],
  encoder: SentenceEncoder,
): Promise<readonly Peer[]> {
  const units = unitsOf(passages);
  const peers: Peer[] = [];
  const pieces = units.flatMap((unit) =>
    chunksOf(`${unit.title}. ${unit.text}`).map((text) => ({ ref: unit.ref, text })),
  );
  const vectors = await encoder.embedDocuments(pieces.map((piece) => piece.text));
  // Orama holds one vector a document: that of its first piece.
  const firstPiece = new Map<string, readonly number[]>();
  pieces.forEach((piece, at) => {
    if (!firstPiece.has(piece.ref)) firstPiece.set(piece.ref, vectors[at]!);
  });
  for (const [name, make] of [
    ['wink-bm25-text-search', () => wink(units)],
    ['minisearch', () => miniSearch(units)],
    [
      '@orama/orama',
      () =>
        orama(
          units,
          units.map((unit) => firstPiece.get(unit.ref)!),
        ),
    ],
  ] as const) {
    try {
      peers.push(await make());
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error;
      console.error(`${name} is not installed: left out (npm ci --prefix test/bench/peers brings the peers)`);
    }
  }
  return [...peers, ...vectorStores(pieces, vectors, encoder.dimensions)];
}
