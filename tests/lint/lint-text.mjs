import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';

/** Lints { file, code } samples from standard input as if they lay in the project; rules that need types are left out, as the files do not exist. */
const eslint = new ESLint({
  overrideConfig: {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: false } },
    rules: Object.fromEntries(
      ['no-floating-promises', 'no-misused-promises', 'await-thenable', 'switch-exhaustiveness-check'].map((rule) => [`@typescript-eslint/${rule}`, 'off']),
    ),
  },
});
const samples = JSON.parse(await text(process.stdin));
const results = [];
for (const { file, code } of samples) {
  const [result] = await eslint.lintText(code, { filePath: file });
  results.push(result.messages.map(({ ruleId, message }) => `${ruleId ?? 'parse'}: ${message}`));
}
process.stdout.write(JSON.stringify(results));
