import { catalogue } from '@/catalogue';
import { loadDirectory } from '@/catalogue/directory';

/** Names of places and guides by id, also of those that are gone; an id without a name stands for itself. */
export async function loadNames(): Promise<(id: string) => string> {
  const [{ placeById }, guides, tombstones] = await Promise.all([loadDirectory(), catalogue.records('guides'), catalogue.records('tombstones')]);
  const names = new Map([...guides.map(({ id, short_title: name }) => [id, name] as const), ...tombstones.map(({ id, name }) => [id, name] as const)]);
  return (id) => placeById.get(id)?.name ?? names.get(id) ?? id;
}
