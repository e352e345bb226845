import type { Command } from 'commander';
import { loadData } from '../load';
import { formatCoverage } from '../output/coverage';
import { formatProblems } from '../output/problems';
import { EXIT } from '../exit';

export function register(program: Command): void {
  program
    .command('check')
    .summary('judge the tables and show what they cover')
    .description('Reads every table and guide of the data folder, lists every problem with file, line and field, and shows what is covered.\nWrites nothing. Ends with 0 if there is no problem, with 1 if there is one.')
    .option('--data <dir>', 'the data folder', 'data')
    .action((options: { readonly data: string }) => {
      const { records, problems } = loadData(options.data);
      console.log(formatCoverage(records));
      if (problems.length === 0) {
        console.log('\nno problems');
        return;
      }
      console.error(`\n${formatProblems(problems)}`);
      process.exitCode = EXIT.badData;
    });
}
