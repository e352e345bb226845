import { pause } from '@/platform/clock';
import { readBundledFile, UnsupportedPlatformError } from '@/platform/release-files';
import { createCatalogue } from './catalogue';
import { CatalogueError } from './errors';

/** The one door to released data: the bundle that came with the app. */
export const catalogue = createCatalogue(async (name) => {
  try {
    return await readBundledFile(name);
  } catch (error) {
    if (error instanceof UnsupportedPlatformError) throw new CatalogueError('unsupported', name, error.message);
    throw error;
  }
}, pause);

export { CatalogueError, type CatalogueTrouble } from './errors';
