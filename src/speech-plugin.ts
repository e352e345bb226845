/** WeChat's own plug-in that reads Chinese aloud ("微信同声传译"). */
const PROVIDER = 'wx069ba97219f66d99';

/**
 * JIEFANG_WECHATSI names the version of the plug-in to build in, such as "0.3.5", after it was added in WeChat's console. Unset, the
 * package holds nothing of it. It needs a network and sends the public text that is read to WeChat's servers.
 */
export function readSpeechPlugin(env: Readonly<Record<string, string | undefined>> = process.env): Readonly<Record<string, { version: string; provider: string }>> | undefined {
  const version = env.JIEFANG_WECHATSI?.trim();
  if (!version) return undefined;
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`JIEFANG_WECHATSI is "${version}": write the version of the plug-in as WeChat's console shows it, such as 0.3.5.`);
  return { WechatSI: { version, provider: PROVIDER } };
}
