import type { Command } from 'commander';
import { existsSync } from 'node:fs';
import { KEY_FOLDER, keyPath, makeKey } from '../keys/key-file';

export function register(program: Command): void {
  program
    .command('keygen')
    .summary('make an active and a spare signing key')
    .description(
      'Makes two Ed25519 keys: the active one signs, the spare one waits on paper or another machine for the day the first is lost.\n' +
        'Prints the public halves for JIEFANG_KEYS or release.config.json. Never overwrites a key. The folder must never get into the repository.',
    )
    .option('--out <dir>', 'where to keep them', KEY_FOLDER)
    .action(({ out }: { readonly out: string }) => {
      const files = (['active', 'spare'] as const).map((name) => keyPath(out, name));
      const taken = files.find((file) => existsSync(file));
      if (taken !== undefined) throw new Error(`${taken} exists: keys are never overwritten. Move it away, or choose another folder with --out.`);
      const keys = files.map(makeKey);
      console.log(`secret: ${files.join(', ')}`);
      console.log(`public: ${keys.map(({ publicKey }) => publicKey).join(',')}`);
    });
}
