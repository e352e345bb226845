import { existsSync } from 'node:fs';
import path from 'node:path';

/** The built package under test; WEAPP_DIST points the harness at another one. */
export function weappDist(): string {
  const folder = path.resolve(process.env.WEAPP_DIST ?? path.join(__dirname, '../../../dist/weapp'));
  if (!existsSync(path.join(folder, 'app.json'))) {
    throw new Error(`${folder} holds no built WeChat package. Run "npm run build:weapp" first, or "npm test", which builds what is missing.`);
  }
  return folder;
}
