import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SRC = path.resolve(__dirname, '../../src');
/** Around every page, inside every other component, or showing nothing of its own. */
const EVERYWHERE = new Set(['@/ui/page/page', '@/ui/tap/tap', '@/ui/drawing-ground/drawing-ground', '@/ui/drawn-picture/drawn-picture']);
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
