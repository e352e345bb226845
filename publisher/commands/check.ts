import type { Command } from 'commander';
import { loadData } from '../load';
import { formatCoverage } from '../output/coverage';
import { formatProblem } from '../input/problem';
import { formatProblems } from '../output/problems';
import { EXIT } from '../exit';

export function register(program: Command): void {
  program
    .command('check')
    .summary('judge the tables and show what they cover')
    .description('Reads every table and guide of the data folder, lists every problem with file, line and field, and shows what is covered.\nWrites nothing. Ends with 0 if there is no problem, with 1 if there is one. Warnings (long sentences, articles that may be of several texts) stop nothing.')
    .option('--data <dir>', 'the data folder', 'data')
    .option('--warnings', 'list every warning')
    .action((options: { readonly data: string; readonly warnings?: true }) => {
      const { records, problems, warnings } = loadData(options.data);
      console.log(formatCoverage(records));
      if (warnings.length > 0) console.log(options.warnings ? `\nwarnings\n${warnings.map(formatProblem).join('\n')}` : `\n${warnings.length} warnings (--warnings lists them)`);
      if (problems.length === 0) {
        console.log('\nno problems');
        return;
      }
      console.error(`\n${formatProblems(problems)}`);
      process.exitCode = EXIT.badData;
    });
}
