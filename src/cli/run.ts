// `lwa <command>`: finds the command's file, and turns what goes wrong into a sentence and an exit status.
import 'dotenv/config';
import { AppError, type ErrorCode } from '../errors.ts';
import { type Command, terminal } from './command.ts';

/** One line a command for `lwa help`, and where it lives; a command is loaded only when it is wanted. */
const commands: Readonly<Record<string, { readonly help: string; readonly load: () => Promise<Command> }>> = {
  start: {
    help: 'serve the chat, the desk and the log (also: npm start)',
    load: async () => (await import('./start-command.ts')).startCommand,
  },
  index: { help: 'read and index the knowledge, and say what is wrong with it', load: loadIndex },
  ask: {
    help: 'one turn on the terminal: lwa ask "question"',
    load: async () => (await import('./ask-command.ts')).askCommand,
  },
  search: {
    help: 'search for each question on standard input (JSONL)',
    load: async () => (await import('./search-command.ts')).searchCommand,
  },
  safety: {
    help: 'read each message on standard input for danger (JSONL)',
    load: async () => (await import('./safety-command.ts')).safetyCommand,
  },
  'train-safety': {
    help: 'train the safety reading from its labelled sentences',
    load: async () => (await import('./train-safety-command.ts')).trainSafetyCommand,
  },
  'train-privacy': {
    help: 'train the masking from its labelled messages',
    load: async () => (await import('./train-privacy-command.ts')).trainPrivacyCommand,
  },
  deidentify: {
    help: 'mask each text on standard input (JSONL)',
    load: async () => (await import('./deidentify-command.ts')).deidentifyCommand,
  },
  'check-answer': {
    help: 'check each completion on standard input (JSONL)',
    load: async () => (await import('./check-answer-command.ts')).checkAnswerCommand,
  },
  preview: {
    help: 'how a document was split, and what it would answer: lwa preview FILE',
    load: async () => (await import('./preview-command.ts')).previewCommand,
  },
  evaluate: {
    help: 'score this knowledge against labelled questions: lwa evaluate FILE',
    load: async () => (await import('./evaluate-command.ts')).evaluateCommand,
  },
  import: {
    help: 'bring services in: lwa import oruk URL_OR_FILE, lwa import assets FILE',
    load: async () => (await import('./import-command.ts')).importCommand,
  },
  cases: {
    help: 'the escalation cases with their events, never their words',
    load: async () => (await import('./cases-command.ts')).casesCommand,
  },
  report: {
    help: "the manager's figures: lwa report [--from DAY] [--to DAY] [--csv]",
    load: async () => (await import('./report-command.ts')).reportCommand,
  },
  purge: {
    help: 'remove what is past its retention, and prove it; or --erase, --export PERSON, --hold, --end-hold CASE',
    load: async () => (await import('./purge-command.ts')).purgeCommand,
  },
  'verify-log': {
    help: 'check the escalation log for changed, missing or reordered events',
    load: async () => (await import('./verify-log-command.ts')).verifyLogCommand,
  },
  doctor: {
    help: 'what is wrong with the configuration, in plain words',
    load: async () => (await import('./doctor-command.ts')).doctorCommand,
  },
  'teams-package': {
    help: 'build the Teams app zip',
    load: async () => (await import('./teams-package-command.ts')).teamsPackageCommand,
  },
};

async function loadIndex(): Promise<Command> {
  const [{ indexCommand }, { buildVectors }] = await Promise.all([
    import('./index-command.ts'),
    import('./build-vectors.ts'),
  ]);
  return (args, io) => indexCommand(args, io, buildVectors);
}

const exitFor: Partial<Record<ErrorCode, number>> = { usage: 2 };

/** Runs one command and sets the process's exit status. */
export async function run(args: readonly string[]): Promise<void> {
  // A reader that closes its end, such as `head`, is no fault of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  const [name = 'help', ...rest] = args;
  if (name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(help());
    return;
  }
  const command = commands[name];
  if (command === undefined) {
    process.stderr.write(`There is no command "${name}".\n\n${help()}`);
    process.exitCode = 2;
    return;
  }
  try {
    process.exitCode = await (await command.load())(rest, terminal);
  } catch (error) {
    // A mistake of ours is told by its class alone: its message could repeat what a person typed.
    process.stderr.write(
      error instanceof AppError
        ? `${error.message}\n`
        : `lwa ${name} could not go on (${error instanceof Error ? error.name : typeof error}).\n`,
    );
    process.exitCode = error instanceof AppError ? (exitFor[error.code] ?? 1) : 1;
    if (process.env['LWA_DEBUG'] !== undefined && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  }
}

function help(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(([name, command]) => `  ${name.padEnd(width)}  ${command.help}`);
  return `Link Worker Assistant\n\nUse: npx --no-install lwa <command>\n\n${lines.join('\n')}\n`;
}
