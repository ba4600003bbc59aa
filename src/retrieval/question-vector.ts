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
  if (patienceMs === undefined) return vector;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patienceMs);
  });
  try {
    return await Promise.race([vector, late]);
  } finally {
    clearTimeout(timer);
  }
}
