import { readSpeechPlugin } from '@/speech-plugin';

test('the plug-in is built in only when its version is named', () => {
  expect(readSpeechPlugin({})).toBeUndefined();
  expect(readSpeechPlugin({ JIEFANG_WECHATSI: '' })).toBeUndefined();
  expect(readSpeechPlugin({ JIEFANG_WECHATSI: '0.3.5' })).toEqual({ WechatSI: { version: '0.3.5', provider: 'wx069ba97219f66d99' } });
  expect(() => readSpeechPlugin({ JIEFANG_WECHATSI: 'yes' })).toThrow(/version/);
});
