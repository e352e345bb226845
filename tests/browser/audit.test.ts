import { setLanguage } from '@/copy/language';
import { audit } from './support/audit';
import { axeProblems } from './support/axe';
import { brokenWords } from './support/broken-words';
import { MODES, rulesOf, settingsOf } from './support/modes';
import { PAGES, STATES } from './support/screens';
import { openSite } from './support/site';
import type { Visit } from './support/visit';

const site = openSite();
const rows = Object.entries({ ...PAGES, ...STATES });
const WIDTHS = [[320, 640], [375, 812], [414, 896], [768, 1024]] as const;

describe.each(MODES)('$name', (mode) => {
  let visit: Visit | undefined;
  beforeAll(() => setLanguage(mode.language));
  afterAll(() => setLanguage('zh-Hans'));
  const opened = async () => (visit ??= await site.visit({ keep: true, settings: settingsOf(mode) }));

  test.each(rows)('%s: measured at every width and root size, and by axe', async (_name, screen) => {
    const here = await opened();
    await here.fresh(screen.url);
    await screen.then?.(here);
    expect(await audit(here, rulesOf(mode), WIDTHS)).toEqual([]);
    await here.page.setViewportSize({ width: 375, height: 812 });
    expect(await axeProblems(here)).toEqual([]);
    if (mode.language === 'en') expect(await brokenWords(here)).toEqual([]);
  });
});
