import { Command, CommanderError } from 'commander';
import * as build from './commands/build';
import * as check from './commands/check';
import * as diff from './commands/diff';
import * as exportCommand from './commands/export';
import * as geocode from './commands/geocode';
import * as importTable from './commands/import';
import * as keygen from './commands/keygen';
import * as landing from './commands/landing';
import * as links from './commands/links';
import * as parcel from './commands/parcel';
import * as publish from './commands/publish';
import * as qr from './commands/qr';
import * as query from './commands/query';
import * as score from './commands/score';
import * as serve from './commands/serve';
import * as sign from './commands/sign';
import * as status from './commands/status';
import * as verify from './commands/verify';
import { EXIT } from './exit';

/** One line for each command. */
const COMMANDS = [importTable, check, score, geocode, links, build, keygen, diff, sign, verify, parcel, serve, publish, query, qr, status, exportCommand, landing];

async function main(): Promise<void> {
  // "… | head" closes the pipe early: that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  const program = new Command('jiefang')
    .description('Keeps the tables of 街坊服务 and builds its releases.')
    .showHelpAfterError('(add --help to see how it is used)')
    .exitOverride();
  for (const command of COMMANDS) command.register(program);
  try {
    await program.parseAsync(process.argv);
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.failed;
      return;
    }
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = EXIT.failed;
  }
}

void main();
