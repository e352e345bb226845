import { readFileSync } from 'node:fs';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Share } from '@/domain/share-link/share';
import { routes } from '@/routes';
import { decodeQr } from '../support/decode-qr';
import { releaseRecords } from '../support/release';
import { codeOf } from '../support/sample-urls';
import { openSite } from './support/site';
import type { Visit } from './support/visit';

const site = openSite();
const places = releaseRecords('places');
const [place] = places.filter(({ phones, address }) => phones && address);
if (!place) throw new Error('the release holds no place with telephone and address');
const share: Share = { type: 'place', id: place.id };
const url = routes.poster(codeOf(share));
const list: Share = { type: 'list', title: '石牌街附近', note: '周一至周五都有饭，先打电话问。', items: places.slice(0, 9).map(({ id }) => ({ ref: { type: 'place' as const, id }, note: '阿姨很热心' })) };

/** What the person gets who taps the download button. */
async function downloaded(visit: Visit, button: string | RegExp): Promise<{ readonly name: string; readonly png: Buffer }> {
  const [download] = await Promise.all([visit.page.waitForEvent('download'), visit.button(button).first().click()]);
  return { name: download.suggestedFilename(), png: readFileSync(await download.path()) };
}

test('the downloaded poster carries a code that opens the place, read by a decoder that is not ours', async () => {
  const visit = await site.visit({ url });
  await visit.shows('下载图片');
  const { name, png } = await downloaded(visit, '下载图片');
  expect(name).toContain(place.name);
  const [link, ...others] = await decodeQr(png);
  expect(others).toEqual([]);
  expect(link?.startsWith(site.url)).toBe(true);
  const other = await site.visit();
  await other.page.goto(link ?? '');
  await other.quiet();
  await other.shows(place.name);
  await other.shows(place.phones?.[0]?.number ?? '');
});

test('a code is still read from a picture that a chat has shrunk and compressed', async () => {
  const visit = await site.visit({ url: routes.poster(codeOf(list)) });
  await visit.shows(/下载图片/);
  const { png } = await downloaded(visit, /下载图片/);
  const image = await loadImage(png);
  const [width, height] = [Math.round(image.width * 0.6), Math.round(image.height * 0.6)];
  const canvas = createCanvas(width, height);
  canvas.getContext('2d').drawImage(image, 0, 0, width, height);
  const small = canvas.toBuffer('image/jpeg', 60);
  expect(await decodeQr(small)).toEqual(await decodeQr(png));
});

test.each([
  ['?s=1EAF6ZmX', '链接不完整'],
  [`?s=${codeOf({ type: 'place', id: 'zz-999' })}`, '画不出这张海报'],
])('%s says what is wrong and offers a way on', async (query, words) => {
  const visit = await site.visit({ url: `${url.split('?')[0]}${query}` });
  await visit.shows(words);
  await visit.tap('回首页');
  await visit.shows('长者饭堂');
});

describe('on paper', () => {
  const onPaper = async (link: string) => {
    const visit = await site.visit({ url: link });
    await visit.page.emulateMedia({ media: 'print' });
    return visit;
  };
  test.each([
    [routes.place(place.id), place.name],
    [routes.guide('minimum-living-allowance'), '低保'],
    [routes.list({ kind: 'elder_canteen' }), '饭堂'],
  ])('%s: no bars and buttons, the address of the page and its code', async (link, words) => {
    const visit = await onPaper(link);
    await visit.shows(words);
    for (const button of [/^返回$/, /^收藏$/, /^转发$/, /^打电话$/]) expect(await visit.button(button).filter({ visible: true }).count()).toBe(0);
    expect(await visit.page.locator('.weui-tabbar').filter({ visible: true }).count()).toBe(0);
    await visit.shows(`${site.url}/#${link}`);
    const sheet = await visit.page.screenshot({ fullPage: true });
    expect(await decodeQr(sheet)).toEqual([`${site.url}/#${link}`]);
  });

  test('a poster prints as a whole, one to a page', async () => {
    const visit = await onPaper(routes.poster(codeOf(list)));
    await visit.screen.locator('img').first().waitFor();
    expect(await visit.button(/下载图片|打印/).filter({ visible: true }).count()).toBe(0);
    const pdf = (await visit.page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(await visit.screen.locator('img').count());
  });
});
