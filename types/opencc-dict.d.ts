/** opencc-js ships its dictionaries without types: entries "简体 繁體" joined by "|". */
declare module 'opencc-js/dict/*' {
  const entries: string;
  export default entries;
}
