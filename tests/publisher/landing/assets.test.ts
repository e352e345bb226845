import { landingAssets } from '../../../publisher/landing/assets';

test('the scripts of landing pages run in a browser: nothing of Node or of the build is left in them', () => {
  const scripts = landingAssets().filter(({ path }) => path.endsWith('.js'));
  expect(scripts).toHaveLength(2);
  for (const { bytes } of scripts) expect(bytes.toString('utf8')).not.toMatch(/\bprocess\.|\brequire\(|JIEFANG_/);
});
