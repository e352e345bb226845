import { aloudWords } from '@/copy/aloud-words';
import { routes } from '@/routes';
import { openSite } from './support/site';
import type { Visit } from './support/visit';

const site = openSite();

interface Voices {
  readonly said: readonly { readonly text: string; readonly lang: string }[];
  readonly did: readonly string[];
}

/** A headless browser has no voices: a device with some stands in for it. Its third voice would speak from a server. */
async function withVoices(url: string, voices: readonly { lang: string; localService: boolean }[]): Promise<Visit> {
  const visit = await site.visit({ url: '/pages/mine/index' });
  await visit.page.addInitScript((given) => {
    const held = { said: [] as { text: string; lang: string }[], did: [] as string[] };
    Object.assign(window, { held });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: function Utterance(this: { text: string }, text: string) { this.text = text; } });
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        getVoices: () => given,
        speak: ({ text, lang }: { text: string; lang: string }) => held.said.push({ text, lang }),
        pause: () => held.did.push('pause'),
        resume: () => held.did.push('resume'),
        cancel: () => held.did.push('cancel'),
        addEventListener: () => undefined,
        removeEventListener: () => undefined,
      },
    });
  }, voices);
  await visit.fresh(url);
  return visit;
}

const held = (visit: Visit): Promise<Voices> => visit.page.evaluate(() => (window as unknown as { held: Voices }).held);
const MANDARIN = { lang: 'zh-CN', localService: true };
const CANTONESE = { lang: 'zh_HK', localService: true };

test('a place is read in the chosen language, paused, resumed and ended, and leaving the page ends it', async () => {
  const visit = await withVoices(routes.place('sc-005'), [MANDARIN, CANTONESE]);
  await visit.tap(aloudWords.readIn['zh-HK']);
  const { said } = await held(visit);
  expect(said[0]).toEqual({ text: '石牌街便民服务中心。', lang: 'zh-HK' });
  expect(said.map(({ text }) => text).join('')).toContain('零二零，八七五六，四四一零');
  await visit.tap(aloudWords.pause);
  await visit.tap(aloudWords.resume);
  await visit.tap(aloudWords.stop);
  expect((await held(visit)).did).toEqual(['cancel', 'pause', 'resume', 'cancel']);
  await visit.tap(aloudWords.readIn['zh-CN']);
  await visit.tap(/回首页|返回/);
  expect((await held(visit)).did.at(-1)).toBe('cancel');
});

test('a guide reads its papers and steps', async () => {
  const visit = await withVoices(routes.guide('minimum-living-allowance'), [MANDARIN]);
  await visit.tap(aloudWords.read);
  expect((await held(visit)).said.map(({ text }) => text).join('')).toMatch(/要带的材料.*第 1 样.*第 1 步/);
});

test.each([[[]], [[{ lang: 'zh-CN', localService: false }]], [[{ lang: 'en-US', localService: true }]]])('without a Chinese voice on the device itself (%j) nothing is offered', async (voices) => {
  const visit = await withVoices(routes.place('sc-005'), voices);
  expect(await visit.screen.getByText(aloudWords.read).count()).toBe(0);
});
