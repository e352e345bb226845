/**
 * Where the library's dictionary misreads a name or an interface word, as opencc entries [Simplified, Traditional]. 涌 is a
 * creek in Cantonese place names and keeps its form (東涌), where the library writes 湧 for every name it does not know; 里 in
 * a lane's name is not 裏, the 溪, 面, 采 of names are not 谿, 麪, 寀, and 里约 here is not Rio.
 */
export const OWN_NAMES: readonly (readonly [string, string])[] = [
  ['涌', '涌'],
  ['文冲', '文沖'],
  ['冲口', '沖口'],
  ['范屋', '范屋'],
  ['棠溪', '棠溪'],
  ['兰溪', '蘭溪'],
  ['兰湖里', '蘭湖里'],
  ['白面石', '白面石'],
  ['寮采', '寮采'],
  ['秀发村', '秀發村'],
  ['和郁村', '和郁村'],
  ['里约好', '裏約好'],
];
