// `lwa ask "question"`: one whole turn on the terminal, with the same safety, escalation and record as in the chat.
import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { renderReply } from '../channels/render-reply.ts';
import { renderText } from '../channels/render-text.ts';
import { composeService } from '../compose.ts';
import { loadConfig } from '../config.ts';
import { AppError } from '../errors.ts';
import { createLog } from '../log.ts';
import type { Command } from './command.ts';
import { readArguments } from './knowledge-folder.ts';

const usage = 'lwa ask [--knowledge DIR] [--practice NAME] [--json] "question"';

/** Asks once and prints the reply, or with `--json` what a machine-readable client gets. */
export const askCommand: Command = async (args, io) => {
  const { values, positionals } = readArguments(
    args,
    { knowledge: { type: 'string' }, practice: { type: 'string' }, json: { type: 'boolean', default: false } },
    usage,
  );
  const text = positionals.join(' ').trim();
  if (text === '') throw new AppError('usage', `Found no question.\nUse: ${usage}`);
  const config = loadConfig({
    ...process.env,
    ...(values.knowledge === undefined ? {} : { KNOWLEDGE_DIR: values.knowledge }),
  });
  const log = createLog(
    (line) => io.err(line),
    () => new Date(),
    'warn',
  );
  const service = await composeService(config, { log });
  try {
    await service.retriever.ready();
    const from = {
      channel: 'console' as const,
      conversationId: `console-${randomUUID()}`,
      sender: { id: `console-${userInfo().username}`, name: 'At the terminal' },
    };
    if (values.practice !== undefined)
      await service.turn({ ...from, id: randomUUID(), text: `I'm at ${values.practice} today`, at: service.clock() });
    const reply = await service.turn({ ...from, id: randomUUID(), text, at: service.clock() });
    io.out(
      values.json
        ? `${JSON.stringify({ text: renderText(reply), ...(renderReply(reply, 'console').channelData as object) })}\n`
        : `${renderText(reply)}\n`,
    );
    return 0;
  } finally {
    await service.close();
  }
};
