// A search that hangs is a search that found nothing: how long each is waited for, and how many go on at once.
import { AppError } from '../errors.ts';
import { fewAtOnce } from './few-at-once.ts';
import type { Retriever } from './retriever.ts';

// The encoder works for one while the other is ranked.
const searchesAtOnce = 2;
// Beside danger a search is the least of what the reply says.
const usual = { ordinary: 6000, urgent: 2000 };

/** The retriever with an end to waiting. Beside danger a search stands in no line. */
export function patient(retriever: Retriever, patienceMs: typeof usual = usual): Retriever {
  const inLine = fewAtOnce(searchesAtOnce);
  return {
    retrieve: (question, context) =>
      context.isUrgent === true
        ? within(patienceMs.urgent, retriever.retrieve(question, context))
        : inLine(() => within(patienceMs.ordinary, retriever.retrieve(question, context))),
  };
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new AppError('model', 'the search did not answer in time')), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
