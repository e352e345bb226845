import { routes } from '@/routes';
import { audit } from './support/audit';
import { axeProblems } from './support/axe';
import { openSite } from './support/site';
import type { Visit } from './support/visit';

const site = openSite();
const RULES = { text: 14, target: 44, contrast: 4.5, pairs: ['#1b1f1d/#ffffff'], roots: [16] };
const WIDTHS = [[375, 812]] as const;

let visit: Visit | undefined;
async function found(html: string, rules = RULES): Promise<string> {
  visit ??= await site.visit({ url: routes.about(), keep: true });
  await visit.screen.evaluate((root, inner) => {
    root.innerHTML = `<style>.x{background:#fff;color:#1b1f1d;font:16px/24px sans-serif}</style><div class="x">${inner}</div>`;
  }, html);
  return (await audit(visit, rules, WIDTHS)).join('\n');
}
const target = (style: string, words = '按') => `<div role="button" aria-label="按" style="display:inline-block;box-sizing:border-box;min-width:60px;height:48px;${style}">${words}</div>`;

test('a page without faults passes', async () => {
  expect(await found(`<div>一行字</div><div>第二行字</div>${target('')}<span style="display:inline-block;width:8px"></span>${target('')}`)).toBe('');
});

test.each([
  ['text cut at the side', '<div style="width:60px;overflow:hidden;white-space:nowrap">这一行字太长了放不下</div>', 'clipped'],
  ['text cut below', '<div style="height:30px;overflow:hidden">两行字两行字两行字两行字两行字两行字两行字两行字两行字两行字</div>', 'clipped'],
  ['text over text', '<div>上面的字</div><div style="margin-top:-16px">下面的字</div>', 'lie over each other'],
  ['small text', '<div style="font-size:12px">小字</div>', 'text of 12.0 px'],
  ['tight lines', '<div style="line-height:18px">紧的行</div>', 'lines only'],
  ['pale text', '<div style="color:#999">浅字</div>', 'contrast 2.85'],
  ['pale text through opacity', '<div style="opacity:.4">浅字</div>', 'contrast'],
  ['dark text on dark', '<div style="background:#333">暗字</div>', 'contrast'],
  ['colours that are no pair of the tokens', '<div style="color:#004400">别的颜色</div>', 'not a pair'],
  ['something wider than the screen', '<div style="width:500px;white-space:nowrap">一行很长很长很长很长很长很长很长很长很长很长很长很长很长的字</div>', 'sticks out'],
  ['a page that scrolls sideways', '<div style="width:500px;height:10px"></div>', 'scrolls sideways'],
  ['text shown before what is read before it', '<div style="display:flex;flex-direction:row-reverse"><div>先读</div><div>后读</div></div>', 'read after'],
  ['a paragraph moved up by order', '<div style="display:flex;flex-direction:column"><div style="order:2">先读</div><div>后读</div></div>', 'read after'],
  ['a small target', target('height:30px'), 'target of'],
  ['a target over a target', `${target('')}<div style="margin-top:-20px">${target('')}</div>`, 'targets lie over'],
  ['targets close together', `<div style="display:flex;gap:4px">${target('')}${target('')}</div>`, 'px apart'],
  ['a target inside a target', target('height:120px', target('')), 'inside a target'],
  ['a placeholder that does not fit', '<input placeholder="这一句提示比框要长得多放不下" style="width:80px;font-size:16px" aria-label="框">', 'clipped in its field'],
  ['small text in a field', '<textarea placeholder="小" style="font-size:12px" aria-label="框"></textarea>', 'in a field'],
  ['a pale placeholder', '<style>.pale::placeholder{color:#aaa}</style><input class="pale" placeholder="浅" style="width:80px;font-size:16px" aria-label="框">', 'in a field'],
  ['a pale sign', '<div><div style="width:20px;height:20px;background:#ccc;-webkit-mask-image:linear-gradient(#000,#000)"></div>字</div>', 'a sign of contrast'],
])('the audit finds %s', async (_what, html, problem) => {
  expect(await found(html)).toContain(problem);
});

test('sizes that follow the root are measured at each of them', async () => {
  expect(await found('<div style="font-size:1rem;line-height:1.5">字</div>', { ...RULES, text: 18, roots: [16, 22] })).toBe('text of 16.0 px: "字" (375 px wide, root 16 px)');
});

test('axe looks too', async () => {
  await found('<div role="button" tabindex="0" style="height:48px"></div>');
  if (visit) expect((await axeProblems(visit)).join()).toContain('aria-command-name');
});
