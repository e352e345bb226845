import fc from 'fast-check';
import { cleanText, LINK_LEFT_OUT } from '@/domain/share-link/clean-text';

test.each([
  ['先打电话，  再去\n问社工 ', '先打电话， 再去 问社工'],
  ['陈\u200b婆\u2066婆\u202e好\u0007', '陈婆婆好'],
  ['5<6 & <b>好</b>', '5<6 & <b>好</b>'],
  ['味道😀好\ud83d', '味道😀好'],
  ['价钱12.5元，9:30-11:00，020-87564410', '价钱12.5元，9:30-11:00，020-87564410'],
  ['看https://evil.example/x?y=1，再说', `看${LINK_LEFT_OUT}，再说`],
  ['看ht\u200btps://evil.example', `看${LINK_LEFT_OUT}`],
  ['上 www.evil.com 看', `上 ${LINK_LEFT_OUT} 看`],
  ['#小程序://某某/AbCd 点开', `${LINK_LEFT_OUT} 点开`],
  ['weixin://dl/business/?t=1', LINK_LEFT_OUT],
  ['写信a.b@evil.cn问', `写信${LINK_LEFT_OUT}问`],
  ['政务.中国', LINK_LEFT_OUT],
  ['上10.0.0.1/x看', `上${LINK_LEFT_OUT}`],
  ['看 例え.jp/abc', `看 ${LINK_LEFT_OUT}`],
  ['看 пример.рф', `看 ${LINK_LEFT_OUT}`],
  ['看 evil.香港', `看 ${LINK_LEFT_OUT}`],
  ['看 evil．com/x', `看 ${LINK_LEFT_OUT}`],
  ['看 https：／／evil/x', `看 ${LINK_LEFT_OUT}`],
  ['看 xn--e1afmkfd.xn--p1ai', `看 ${LINK_LEFT_OUT}`],
  ['ก\u0e48\u0e49\u0e4a\u0e4b\u0e4c好', 'ก\u0e48\u0e49好'],
  ['\u2800\u2800', ''],
  ['看 ｅｖｉｌ．ｃｏｍ', `看 ${LINK_LEFT_OUT}`],
  ['看 evil.ｃｏｍ/x', `看 ${LINK_LEFT_OUT}`],
  ['看 www。baidu。com', `看 ${LINK_LEFT_OUT}`],
  ['看 evil.Com', `看 ${LINK_LEFT_OUT}`],
  ['看 evil.fr', `看 ${LINK_LEFT_OUT}`],
  ['看 EVIL.SHOP', `看 ${LINK_LEFT_OUT}`],
  ['看 evil.zone/pay', `看 ${LINK_LEFT_OUT}`],
  ['看 163.com 和 t.me/x', `看 ${LINK_LEFT_OUT} 和 ${LINK_LEFT_OUT}`],
  ['看www.evil', `看${LINK_LEFT_OUT}`],
  ['好.com', LINK_LEFT_OUT],
  ['每天9点.下午3点.OK', '每天9点.下午3点.OK'],
  ['1.香港居民带回乡证', '1.香港居民带回乡证'],
  ['带：1.公司证明 2.公益卡', '带：1.公司证明 2.公益卡'],
  ['1.香港 2.澳门', '1.香港 2.澳门'],
  ['营业到8点.中国银行旁', '营业到8点.中国银行旁'],
  ['1.ID card 2.photo 3.info', '1.ID card 2.photo 3.info'],
  ['找Mr.Chan或Dr.Li', '找Mr.Chan或Dr.Li'],
  ['Bring ID card.Then register.Is it open', 'Bring ID card.Then register.Is it open'],
  ['9a.m.to 5p.m.', '9a.m.to 5p.m.'],
  ['约３个人，Ａ座', '约3个人，A座'],
])('%j is shown as %j', (text, clean) => expect(cleanText(text)).toBe(clean));

test('whatever comes in: one line, within the limit, whole characters, and the same when cleaned again', () => {
  const unit = fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), fc.constantFrom('.', 'a', 'com', 'cc', 'fr', 'www', '。', 'shop', '://', '1', '中国', ' ', '\ud83d', '\ude00', '\u0301', '\udb40', '小程序', '@', '\n'));
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 60 }), fc.integer({ min: 0, max: 40 }), (units, most) => {
      const clean = cleanText(units.join(''), most);
      expect(clean.length).toBeLessThanOrEqual(most);
      expect(clean).toBe(clean.trim());
      expect(clean).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]|:\/\//);
      expect(() => encodeURIComponent(clean)).not.toThrow();
      expect(cleanText(clean, most)).toBe(clean);
    }),
    { numRuns: 5000 },
  );
});

test.each([
  ['身份证 a.cc0', 8, '身份证 a'],
  ['带好.中国银行的卡', 5, '带好'],
])('%j cut to %i is no address: %j', (text, most, clean) => expect(cleanText(text, most)).toBe(clean));
