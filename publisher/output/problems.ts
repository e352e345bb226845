import { formatProblem, type Problem } from '../input/problem';

/** Every problem on a line of its own, then how many there are. */
export function formatProblems(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const sum = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${files} ${files === 1 ? 'file' : 'files'}`;
  return `${problems.map(formatProblem).join('\n')}\n\n${sum}`;
}
