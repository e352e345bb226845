import { queryOfCode } from '@/domain/share-link/carriers';
import { readIn, wechatScheme } from '@/domain/share-link/wechat-scheme';
import { routes } from '@/routes';

const program = { appid: 'wx0123456789abcdef', version: 'trial' } as const;

test('path without a slash in front, query encoded, the version named', () => {
  expect(wechatScheme(program, `${routes.place('ec-001')}&s=1EABen9j`)).toBe('weixin://dl/business/?appid=wx0123456789abcdef&path=packages/read/place/index&query=id%3Dec-001%26s%3D1EABen9j&env_version=trial');
  expect(wechatScheme(program, routes.home())).toBe('weixin://dl/business/?appid=wx0123456789abcdef&path=pages/home/index&env_version=trial');
});

test('a query is at most 512 characters once encoded; a longer one is not sent to be cut', () => {
  const room = 512 - encodeURIComponent(queryOfCode('')).length;
  expect(wechatScheme(program, `/x?${queryOfCode('a'.repeat(room))}`)).toContain('a'.repeat(room));
  expect(wechatScheme(program, `/x?${queryOfCode('a'.repeat(room + 1))}`)).toBeUndefined();
});

test.each([
  ['wechat', 'Mozilla/5.0 (Linux; Android 13; M2012K11AC) AppleWebKit/537.36 Chrome/116.0 Mobile Safari/537.36 XWEB/1160065 MMWEBSDK/20231002 MicroMessenger/8.0.43.2480(0x28002B51) WeChat/arm64'],
  ['wechat', 'Mozilla/5.0 (iPhone; CPU iPhone OS 16_5 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 MicroMessenger/8.0.42(0x18002a2f) NetType/WIFI'],
  ['wechat', 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 MicroMessenger/7.0.20.1781 WindowsWechat(0x6309080f)'],
  ['wechat', 'Mozilla/5.0 (Linux; Android 12) AppleWebKit/537.36 Mobile Safari/537.36 wxwork/4.1.10 MicroMessenger/7.0.1'],
  ['phone', 'Mozilla/5.0 (Linux; Android 8.0; MHA-AL00) AppleWebKit/537.36 Chrome/88 Mobile Safari/537.36 HuaweiBrowser/11'],
  ['phone', 'Mozilla/5.0 (Phone; OpenHarmony 5.0) AppleWebKit/537.36 Chrome/114 Safari/537.36 ArkWeb/4.1 Mobile'],
  ['phone', 'Mozilla/5.0 (iPhone; CPU iPhone OS 12_5 like Mac OS X) AppleWebKit/605.1.15 Version/12.1 Mobile/15E148 Safari/604.1'],
  ['computer', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/120 Safari/537.36'],
  ['computer', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/17 Safari/605.1.15'],
])('read in %s: %s', (where, agent) => expect(readIn(agent)).toBe(where));
