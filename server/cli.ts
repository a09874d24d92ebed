import { readFileSync } from 'node:fs';
import { FormatError } from '../shared/formats/formatError.ts';
import { fileReason } from './cli/fileReason.ts';
import { readArguments, type Command } from './cli/readArguments.ts';
import { HELP, UsageError, usageOf } from './cli/usage.ts';
import { StartError } from './startError.ts';

const [, , ...args] = process.argv;

// `waymark`: the same journeys as the server's, from the command line.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads only the beginning, as `head` does, has had enough: that is no failure.
  if (error.code === 'EPIPE') return;
  console.error(`Standard output cannot be written: ${fileReason(error)}.`);
  process.exitCode = 1;
});
try {
  const output = await perform(readArguments(args));
  process.stdout.write(typeof output === 'string' ? `${output}\n` : output);
} catch (error) {
  process.exitCode = explain(error);
}

/** Each command loads what it needs, so that a conversion waits for no database and help for nothing. */
async function perform(command: Command): Promise<string | Uint8Array> {
  if (command.name === 'help') return HELP;
  if (command.name === 'version') return `waymark ${versionOf(new URL('../package.json', import.meta.url))}`;
  if (command.name === 'convert') {
    const { convertCommand } = await import('./cli/convertCommand.ts');
    const { bytes, notices } = await convertCommand(command);
    for (const line of notices) console.error(line);
    return bytes;
  }
  const { performOnStore } = await import('./performOnStore.ts');
  return performOnStore(command);
}

function versionOf(manifest: URL): string {
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string };
  return version;
}

/** Says what went wrong; answers the exit code. */
function explain(error: unknown): number {
  if (error instanceof UsageError) {
    console.error(`${error.message}\n${usageOf(args.find((one) => !one.startsWith('-')) ?? '')}`);
    return 2;
  }
  console.error(error instanceof FormatError || error instanceof StartError ? error.message : error);
  return 1;
}
