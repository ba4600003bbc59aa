import type { SentenceEncoder } from '../models/sentence-encoder.port.ts';

/** How long a question waits for its meaning, in milliseconds, before its words alone are searched. */
export interface EncoderPatience {
  readonly ordinary: number;
  readonly urgent: number;
}

/** The vector of a question; undefined where the encoder is away, or later than somebody waits. */
export async function questionVector(
  encoder: SentenceEncoder,
  text: string,
  patienceMs: number | undefined,
): Promise<Float32Array | undefined> {
  const vector = encoder.embedQuery(text).then(
    (one) => (one.length === 0 ? undefined : Float32Array.from(one)),
    () => undefined,
  );
  return withinTime(vector, patienceMs);
}

/** The vectors of some texts, in their order, made after whatever is more urgent; undefined where the encoder is away, or later than somebody waits. */
export function textVectors(
  encoder: SentenceEncoder,
  texts: readonly string[],
  patienceMs: number,
): Promise<readonly Float32Array[] | undefined> {
  const vectors = encoder.embedDocuments([...texts]).then(
    (all) => (all.some((one) => one.length === 0) ? undefined : all.map((one) => Float32Array.from(one))),
    () => undefined,
  );
  return withinTime(vectors, patienceMs);
}

async function withinTime<Made>(
  made: Promise<Made | undefined>,
  patienceMs: number | undefined,
): Promise<Made | undefined> {
  if (patienceMs === undefined) return made;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patienceMs);
  });
  try {
    return await Promise.race([made, late]);
  } finally {
    clearTimeout(timer);
  }
}
