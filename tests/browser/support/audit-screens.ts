import { setLanguage } from '@/copy/language';
import { audit } from './audit';
import { axeProblems } from './axe';
import { brokenWords } from './broken-words';
import { rulesOf, settingsOf, type Mode } from './modes';
import { PAGES, STATES } from './screens';
import { openSite } from './site';
import type { Visit } from './visit';

const rows = Object.entries({ ...PAGES, ...STATES });
const NARROW = [[320, 640], [375, 812]] as const;
const WIDE = [[414, 896], [768, 1024]] as const;
/** Of the root sizes; between them the wide screens only have more room, and a language changes the words, not the frame. */
const ENDS = [16, 30];

/** Every screen in every mode: measured at widths and root sizes, and by axe. One test file for each language, so that they run side by side. */
export function auditScreens(modes: readonly Mode[]): void {
  const site = openSite();
  describe.each(modes)('$name', (mode) => {
    let visit: Visit | undefined;
    beforeAll(() => setLanguage(mode.language));
    afterAll(() => setLanguage('zh-Hans'));
    const opened = async () => (visit ??= await site.visit({ keep: true, settings: settingsOf(mode) }));
    const rules = rulesOf(mode);
    const ends = { ...rules, roots: ENDS };
    const usual = mode.language === 'zh-Hans';
    // Between standard and largest nothing is new on a wide screen, and no colour.
    const outer = usual && mode.size !== 'large';

    test.each(rows)('%s', async (_name, screen) => {
      const here = await opened();
      await here.fresh(screen.url);
      await screen.then?.(here);
      expect(await (usual ? audit(here, rules, NARROW) : audit(here, ends, NARROW.slice(0, 1)))).toEqual([]);
      if (outer) expect(await audit(here, ends, WIDE)).toEqual([]);
      await here.page.setViewportSize({ width: 375, height: 812 });
      expect(await axeProblems(here, { contrast: outer })).toEqual([]);
      if (mode.language === 'en') expect(await brokenWords(here)).toEqual([]);
    });
  });
}
