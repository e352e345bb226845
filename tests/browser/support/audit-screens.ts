import { setLanguage } from '@/copy/language';
import { audit } from './audit';
import { axeProblems } from './axe';
import { brokenWords } from './broken-words';
import { rulesOf, settingsOf, type Mode } from './modes';
import { PAGES, STATES } from './screens';
import { openSite } from './site';
import type { Visit } from './visit';

const rows = Object.entries({ ...PAGES, ...STATES });
const SIZES = [[320, 640], [375, 812], [414, 896], [768, 1024]] as const;
const NARROW = SIZES.slice(0, 2);
const WIDE = SIZES.slice(2);
/** Of the root sizes; between them the wide screens only have more room, and a language changes the words, not the frame. */
const ENDS = [16, 30];

/** Every screen in every mode: measured at every width and root size, and by axe. One test file for each language, so that they run side by side. */
export function auditScreens(modes: readonly Mode[]): void {
  const site = openSite();
  describe.each(modes)('$name', (mode) => {
    let visit: Visit | undefined;
    beforeAll(() => setLanguage(mode.language));
    afterAll(() => setLanguage('zh-Hans'));
    const opened = async () => (visit ??= await site.visit({ keep: true, settings: settingsOf(mode) }));
    const usual = mode.language === 'zh-Hans';
    const rules = rulesOf(mode);
    const ends = { ...rules, roots: ENDS };

    test.each(rows)('%s', async (_name, screen) => {
      const here = await opened();
      await here.fresh(screen.url);
      await screen.then?.(here);
      expect(await audit(here, usual ? rules : ends, NARROW)).toEqual([]);
      if (usual) expect(await audit(here, ends, WIDE)).toEqual([]);
      await here.page.setViewportSize({ width: 375, height: 812 });
      expect(await axeProblems(here)).toEqual([]);
      if (mode.language === 'en') expect(await brokenWords(here)).toEqual([]);
    });
  });
}
