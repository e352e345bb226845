import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SRC = path.resolve(__dirname, '../../src');
/** Around every page, or inside every other component. */
const EVERYWHERE = new Set(['@/ui/page/page', '@/ui/tap/tap']);
const components = readdirSync(path.join(SRC, 'ui'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx') && !file.endsWith('.h5.tsx'))
  .map((file) => `@/ui/${file.replace(/\.tsx$/, '')}`)
  .filter((name) => !EVERYWHERE.has(name));
const gallery = readdirSync(path.join(SRC, 'features/gallery'))
  .map((file) => readFileSync(path.join(SRC, 'features/gallery', file), 'utf8'))
  .join('\n');

test.each(components)('%s is shown in the gallery', (name) => {
  expect(gallery).toContain(`'${name}'`);
});
