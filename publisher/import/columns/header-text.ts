/** A header without what only decorates it: blanks, stars, colons, "（必填）"; full-width letters and digits made half-width. */
export function headerText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[*☆★:;。]/g, '')
    .replace(/\((?:必填|选填|必选|可选|注.*|请.*|如.*|例.*|格式.*)\)/g, '')
    .trim();
}

/** "收费标准(元/餐)" → 元/餐. */
export function unitOf(header: string): string | undefined {
  return /(元(?:\/|每)?(?:人)?(?:\/|每)?(?:餐|份|位|人|次|月|天|日)?)\)?$/.exec(header)?.[1] ?? /[(](元[^)]*)[)]/.exec(header)?.[1];
}
