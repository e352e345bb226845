import { copy } from '@/copy';
import { routes } from '@/routes';
import { releaseRecords } from '../../support/release';
import { createPhone, startWeapp, type PageHandle } from '../../weapp/support';

export interface ActionFigure {
  readonly what: string;
  /** Bytes of the largest setData the action caused. */
  readonly bytes: number;
  /** It brings new things to the screen, where the limit is for a change of what is there. */
  readonly adds: boolean;
}

const largest = (page: PageHandle) => Math.max(0, ...page.setDataLog.map((entry) => entry.bytes));

/** The small taps that must stay small: one favourite, one sheet over a long list. */
export async function actionFigures(): Promise<readonly ActionFigure[]> {
  const place = releaseRecords('places')[0];
  if (!place) throw new Error('the release holds no place');
  const one = (await startWeapp({ url: routes.place(place.id), phone: createPhone() })).page();
  const figures: ActionFigure[] = [];
  const measure = async (what: string, page: PageHandle, action: () => Promise<void>, adds = false) => {
    page.clearSetDataLog();
    await action();
    figures.push({ what, bytes: largest(page), adds });
  };
  await measure('keeping a place as a favourite', one, () => one.tap({ label: copy.action.keep }));
  await measure('taking it back', one, () => one.tap({ label: copy.action.keep }));

  const list = (await startWeapp({ url: routes.list({ kind: 'elder_canteen' }), phone: createPhone() })).page();
  const [go] = list.all({ text: copy.action.goThere, on: 'tap' }).filter((node) => node !== undefined);
  if (!go) throw new Error(`no card of ${list.path} offers "${copy.action.goThere}"`);
  await measure('opening a sheet over a list', list, () => list.tap(go), true);
  const close = list.all({ label: copy.action.close }).at(-1);
  if (!close) throw new Error(`"${copy.action.goThere}" of the first card opened no sheet: measure another one`);
  await measure('closing it', list, () => list.tap(close));
  return figures;
}
