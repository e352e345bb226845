import { copy } from '@/copy';
import { routes } from '@/routes';
import { openSite } from './support/site';

const site = openSite();
const SPOT = { type: 'subdistrict', id: '440106006', name: '石牌街道', district: '440106', subdistrict: '440106006', point: { latitude: 23.1357, longitude: 113.3369 }, precision: 'subdistrict' };
const SIZES = [
  ['large', 375, 812],
  ['largest', 375, 812],
  ['large', 320, 640],
] as const;

describe.each(SIZES)('长辈版 %s on %i×%i shows without scrolling', (elderSize, width, height) => {
  const open = (url: string) => site.visit({ url, width, height, settings: { textMode: 'elder', elderSize, elderOffered: true, languageOffered: true, spot: SPOT } });
  /** Px from the top to the lower edge; the tab bar covers the lowest part of the screen. */
  const lowest = async (name: 'home' | 'other', box: { readonly y: number; readonly height: number } | null) => {
    if (!box) throw new Error('not there');
    expect(box.y + box.height).toBeLessThanOrEqual(height - (name === 'home' ? 60 : 0));
  };

  test('the button that calls the nearest canteen', async () => {
    const visit = await open(routes.home());
    await lowest('home', await visit.button(new RegExp(`^(${copy.action.call}|${copy.action.call12345})，`)).first().boundingBox());
  });

  test('the title over the papers of 低保', async () => {
    const visit = await open(routes.guide('minimum-living-allowance'));
    await lowest('other', await visit.screen.getByText(/^要带的材料（/).boundingBox());
  });

  test('the first canteen of the list', async () => {
    const visit = await open(routes.list({ kind: 'elder_canteen' }));
    await lowest('other', await visit.button(new RegExp(`^(${copy.action.call}|${copy.action.call12345})，`)).first().boundingBox());
  });
});
