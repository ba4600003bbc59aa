// `lwa <command>`: finds the command's file, and turns what goes wrong into a sentence and an exit status.
import 'dotenv/config';
import { AppError, type ErrorCode } from '../errors.ts';

type Command = (args: readonly string[]) => Promise<number>;

/** One line a command for `lwa help`, and where it lives; a command is loaded only when it is wanted. */
const commands: Readonly<Record<string, { readonly help: string; readonly load: () => Promise<Command> }>> = {
  start: { help: 'serve the chat, the desk and the log (also: npm start)', load: async () => (await import('./start-command.ts')).startCommand },
};

const exitFor: Partial<Record<ErrorCode, number>> = { usage: 2 };

/** Runs one command and sets the process's exit status. */
export async function run(args: readonly string[]): Promise<void> {
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
    process.exitCode = await (await command.load())(rest);
  } catch (error) {
    // A mistake of ours is told by its class alone: its message could repeat what a person typed.
    process.stderr.write(error instanceof AppError ? `${error.message}\n` : `lwa ${name} could not go on (${error instanceof Error ? error.name : typeof error}).\n`);
    process.exitCode = error instanceof AppError ? (exitFor[error.code] ?? 1) : 1;
    if (process.env['LWA_DEBUG'] !== undefined && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  }
}

function help(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(([name, command]) => `  ${name.padEnd(width)}  ${command.help}`);
  return `Link Worker Assistant\n\nUse: npx --no-install lwa <command>\n\n${lines.join('\n')}\n`;
}
