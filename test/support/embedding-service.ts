import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An embedding service on loopback that speaks OpenAI's wire and Azure's. What it does can be changed while it runs. */
export interface EmbeddingService {
  readonly address: string;
  /** Paths that were asked, with their query. */
  readonly paths: string[];
  /** Every text that was sent to it. */
  readonly texts: string[];
  vector: (text: string) => readonly number[];
  status: number;
  delayMs: number;
  close(): Promise<void>;
}

/** Counts of letters, so that words alike are near; `turned` gives the same letters other places. */
export function lettersOf(text: string, size: number, turned = 0): number[] {
  const counts = new Array<number>(size).fill(0.01);
  for (const letter of text.toLowerCase()) {
    const at = letter.charCodeAt(0) - 97;
    if (at >= 0 && at < 26) counts[(at + turned) % size]! += 1;
  }
  return counts;
}

/** Starts one; whoever starts it closes it. */
export async function startEmbeddingService(): Promise<EmbeddingService> {
  const paths: string[] = [];
  const texts: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => (body += part));
    request.on('end', () => {
      const { input } = JSON.parse(body) as { input: string[] };
      paths.push(request.url ?? '');
      texts.push(...input);
      const answering = setTimeout(() => {
        response.statusCode = service.status;
        response.setHeader('content-type', 'application/json');
        response.end(
          JSON.stringify(
            service.status === 200
              ? { data: input.map((text, index) => ({ index, embedding: service.vector(text) })) }
              : { error: { message: 'no' } },
          ),
        );
      }, service.delayMs);
      answering.unref();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const service: EmbeddingService = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    paths,
    texts,
    vector: (text) => lettersOf(text, 40),
    status: 200,
    delayMs: 0,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
  return service;
}
