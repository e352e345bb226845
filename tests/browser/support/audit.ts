import type { Visit } from './visit';

export interface AuditRules {
  /** Least px of text. */
  readonly text: number;
  /** Least px of a target, each way. */
  readonly target: number;
  readonly contrast: number;
  /** "#text/#ground" of the tokens; any other pair is a stray one. */
  readonly pairs: readonly string[];
  /** Root sizes, px, to measure at one after the other. */
  readonly roots: readonly number[];
}

/**
 * Measures what is to be seen, as it is drawn, at each root size: the page on top (or the sheet over it), what is said over it, and the tab bar: text clipped, overlapping, too small, too
 * tight, too pale or out of its reading order; targets too small or too close; anything wider than the screen.
 * One line for each kind of trouble, with where it was seen first.
 */
export async function audit(visit: Visit, rules: AuditRules, widths: readonly (readonly [width: number, height: number])[]): Promise<readonly string[]> {
  const found = new Map<string, string>();
  for (const [width, height] of widths) {
    await visit.page.setViewportSize({ width, height });
    for (const { root, problem } of await visit.screen.evaluate(measure, rules)) {
      if (!found.has(problem)) found.set(problem, `${problem} (${width} px wide, root ${root} px)`);
    }
  }
  return [...found.values()];
}

/** Runs in the page: everything it needs is inside. */
function measure(screen: Element, rules: AuditRules): { readonly root: number; readonly problem: string }[] {
  const TARGETS = '[role=button],[role=link],[role=checkbox],[role=radio],[role=tab],button,a[href],input,textarea';
  /** Between targets that are not rows of one list, px. */
  const APART = 8;
  const problems: { root: number; problem: string }[] = [];
  const dialogs = screen.querySelectorAll('[role=dialog]');
  const html = document.documentElement;
  const isDrawn = (element: Element | null): element is Element => element !== null && element.getClientRects().length > 0;
  const dialog = dialogs[dialogs.length - 1];
  /** What lies over the page while it scrolls, and has a place of its own at its end. */
  const layers = dialog ? [] : Array.from(screen.querySelectorAll('*')).filter((element) => getComputedStyle(element).position === 'sticky' && isDrawn(element));
  const parts = (dialog ? [dialog] : [screen, ...layers, document.querySelector('taro-tabbar .weui-tabbar')]).filter(isDrawn);
  let top: Element = screen;
  /** Layers are parts of their own. */
  const isHere = (element: Element): boolean => layers.every((layer) => layer === top || !layer.contains(element));
  const within = (selector: string): Element[] => Array.from(top.querySelectorAll(selector)).filter(isHere);

  type Rgba = [number, number, number, number];
  const parsed = new Map<string, Rgba>();
  const rgba = (colour: string): Rgba => {
    const known = parsed.get(colour);
    if (known) return known;
    const numbers = (colour.match(/[\d.]+/g) ?? []).map(Number);
    const value: Rgba = [numbers[0] ?? 0, numbers[1] ?? 0, numbers[2] ?? 0, numbers[3] ?? 1];
    parsed.set(colour, value);
    return value;
  };
  const over = ([r, g, b, a]: Rgba, [r2, g2, b2]: Rgba): Rgba => [r * a + r2 * (1 - a), g * a + g2 * (1 - a), b * a + b2 * (1 - a), 1];
  const hex = (colour: Rgba): string => `#${colour.slice(0, 3).map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
  const luminance = (colour: Rgba): number => {
    const [r = 0, g = 0, b = 0] = colour.slice(0, 3).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one: Rgba, other: Rgba): number => {
    const [a, b] = [luminance(one), luminance(other)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  /** What the root size changes nothing of is computed once for each element. */
  const once = <T>(compute: (element: Element) => T) => {
    const known = new Map<Element, T>();
    return (element: Element): T => {
      const value = known.get(element) ?? compute(element);
      known.set(element, value);
      return value;
    };
  };
  const groundOf = once((element): Rgba => {
    const own = rgba(getComputedStyle(element).backgroundColor);
    const masked = getComputedStyle(element).webkitMaskImage !== 'none';
    return own[3] === 1 && !masked ? own : over(masked ? [0, 0, 0, 0] : own, ground(element.parentElement));
  });
  const ground = (element: Element | null): Rgba => (element ? groundOf(element) : [255, 255, 255, 1]);
  const opacityOf = once((element): number => Number(getComputedStyle(element).opacity) * fadedBy(element.parentElement));
  const fadedBy = (element: Element | null): number => (element && element !== html ? opacityOf(element) : 1);
  const overflowOf = once((element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    return [overflowX, overflowY] as const;
  });
  const isAbsolute = once((element) => getComputedStyle(element).position === 'absolute');
  const isIcon = once((element) => getComputedStyle(element).webkitMaskImage !== 'none');
  const short = (words: string | null | undefined): string => (words ?? '').replace(/\s+/g, ' ').trim().slice(0, 24);
  const nameOf = (element: Element): string => short(element.getAttribute('aria-label') ?? element.textContent);
  const isPlaced = (element: Element | null): boolean => element !== null && element !== top && (isAbsolute(element) || isPlaced(element.parentElement));

  const before = html.style.fontSize;
  for (const [root, part] of rules.roots.flatMap((each) => parts.map((seen) => [each, seen] as const))) {
    html.style.fontSize = `${root}px`;
    top = part;
    const say = (problem: string) => problems.push({ root, problem });
    const width = html.clientWidth;
    if (dialog) {
      const sheet = dialog.getBoundingClientRect();
      for (const y of [sheet.top + 20, sheet.bottom - 4]) if (!dialog.contains(document.elementFromPoint(sheet.left + sheet.width / 2, y))) say('a sheet lies under something');
    }
    if (Math.max(html.scrollWidth, screen.scrollWidth) > width + 1) say('the page scrolls sideways');

    interface Line { node: number; words: string; left: number; right: number; top: number; bottom: number }
    const lines: Line[] = [];
    const blocks: (Line & { placed: boolean })[] = [];
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    let count = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const words = short(node.textContent);
      if (!element || words === '' || element.closest('style,script,noscript,option') || !isHere(element)) continue;
      const style = getComputedStyle(element);
      if (style.visibility === 'hidden') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = Array.from(range.getClientRects()).filter((rect) => rect.width > 0.5 && rect.height > 0.5);
      if (rects.length === 0) continue;
      const size = parseFloat(style.fontSize);
      count += 1;
      if (size < rules.text - 0.01) say(`text of ${size.toFixed(1)} px: "${words}"`);
      const leading = style.lineHeight === 'normal' ? 1.2 : parseFloat(style.lineHeight) / size;
      if (leading < 1.3 - 0.01) say(`lines only ${leading.toFixed(2)} apart: "${words}"`);
      const back = ground(element);
      const faded = fadedBy(element);
      const own = rgba(style.color);
      const front = over([own[0], own[1], own[2], own[3] * faded], back);
      const ratio = contrast(front, back);
      if (ratio < rules.contrast - 0.005) say(`contrast ${ratio.toFixed(2)}: "${words}" ${hex(front)} on ${hex(back)}`);
      else if (!rules.pairs.includes(`${hex(front)}/${hex(back)}`)) say(`not a pair of the tokens: "${words}" ${hex(front)} on ${hex(back)}`);
      // A line's box is taller than its letters: what may not touch is the letters.
      const letters = rects.map((rect) => ({ node: count, words, left: rect.left, right: rect.right, top: (rect.top + rect.bottom - size) / 2, bottom: (rect.top + rect.bottom + size) / 2 }));
      lines.push(...letters);
      blocks.push({ node: count, words, left: Math.min(...letters.map(({ left }) => left)), right: Math.max(...letters.map(({ right }) => right)), top: letters[0]?.top ?? 0, bottom: letters[letters.length - 1]?.bottom ?? 0, placed: isPlaced(element) });
      for (const { left, right } of letters) if (right > width + 1 || left < -1) say(`sticks out of the screen: "${words}"`);
      // What a scrolling box hides can be scrolled to: only what cuts inside of it counts.
      for (let box: Element | null = element; box && box !== html && box !== top; box = box.parentElement) {
        const [overflowX, overflowY] = overflowOf(box);
        if (/scroll|auto/.test(overflowY)) break;
        if (overflowX === 'visible' && overflowY === 'visible') continue;
        const frame = box.getBoundingClientRect();
        const cutX = /hidden|clip/.test(overflowX) && letters.some(({ left, right }) => right > frame.right + 1 || left < frame.left - 1);
        const cutY = /hidden|clip/.test(overflowY) && letters.some((line) => line.bottom > frame.bottom + 1 || line.top < frame.top - 1);
        if (cutX || cutY) say(`clipped: "${words}"`);
      }
    }

    lines.sort((a, b) => a.top - b.top);
    lines.forEach((line, at) => {
      for (let next = at + 1; next < lines.length; next += 1) {
        const other = lines[next];
        if (!other || other.top > line.bottom - 1.5) break;
        if (other.node !== line.node && Math.min(line.right, other.right) - Math.max(line.left, other.left) > 1.5) say(`texts lie over each other: "${line.words}" and "${other.words}"`);
      }
    });
    blocks.forEach((block, at) => {
      const next = blocks[at + 1];
      if (!next || block.placed || next.placed) return;
      const above = next.bottom <= block.top + 1 && next.left < block.right - 1;
      const leftOf = next.right <= block.left + 1 && Math.min(block.bottom, next.bottom) - Math.max(block.top, next.top) > Math.min(block.bottom - block.top, next.bottom - next.top) / 2;
      if (above || leftOf) say(`read after what it stands before: "${next.words}" after "${block.words}"`);
    });

    for (const field of within('input,textarea')) {
      if (!field.getAttribute('aria-label')) say(`a field without a name: "${field.getAttribute('placeholder') ?? ''}"`);
      if (getComputedStyle(field).fontFamily !== getComputedStyle(field.parentElement ?? field).fontFamily) say(`another font in the field "${nameOf(field)}": ${getComputedStyle(field).fontFamily}`);
      const placeholder = field.getAttribute('placeholder') ?? '';
      const { clientWidth, clientHeight, scrollHeight } = field as HTMLInputElement;
      const style = getComputedStyle(field);
      if (placeholder === '' || clientWidth === 0 || (field as HTMLInputElement).value !== '') continue;
      const pen = document.createElement('canvas').getContext('2d');
      if (pen) pen.font = `${style.fontSize} ${style.fontFamily}`;
      const room = field.tagName === 'INPUT' ? (pen?.measureText(placeholder).width ?? 0) <= clientWidth + 1 : scrollHeight <= clientHeight + 1;
      const pale = contrast(rgba(getComputedStyle(field, '::placeholder').color), ground(field));
      if (pale < rules.contrast - 0.005) say(`contrast ${pale.toFixed(2)} in a field: "${placeholder}"`);
      if (!room) say(`clipped in its field: "${placeholder}"`);
      if (parseFloat(style.fontSize) < rules.text - 0.01) say(`text of ${style.fontSize} in a field: "${placeholder}"`);
    }

    for (const icon of within('*')) {
      if (!isIcon(icon) || icon.getClientRects().length === 0) continue;
      const ratio = contrast(rgba(getComputedStyle(icon).backgroundColor), ground(icon.parentElement));
      if (ratio < 3) say(`a sign of contrast ${ratio.toFixed(2)} beside "${short(icon.parentElement?.textContent)}"`);
    }

    const targets = within(TARGETS)
      .filter((element) => isDrawn(element) && getComputedStyle(element).visibility !== 'hidden')
      // A typing field stands in a frame, which keeps the distance for it.
      .map((element) => ({ element, box: element.getBoundingClientRect(), placed: isPlaced(element) || element.matches('input,textarea') }));
    for (const { element, box } of targets) {
      if (box.height < rules.target - 0.6 || box.width < rules.target - 0.6) say(`target of ${Math.round(box.width)}×${Math.round(box.height)}: "${nameOf(element)}"`);
    }
    targets.forEach(({ element, box, placed }, at) => {
      for (const other of targets.slice(at + 1)) {
        if (placed || other.placed) continue;
        const [x, y] = [Math.max(other.box.left - box.right, box.left - other.box.right), Math.max(other.box.top - box.bottom, box.top - other.box.bottom)];
        if (element.contains(other.element)) say(`a target inside a target: "${nameOf(other.element)}"`);
        else if (x < -1 && y < -1) say(`targets lie over each other: "${nameOf(element)}" and "${nameOf(other.element)}"`);
        // Rows of a list join; whatever does not join keeps its distance.
        else if ((x < 0 && y > 1.5 && y < APART - 0.6) || (y < 0 && x > 1.5 && x < APART - 0.6)) say(`targets only ${Math.round(Math.max(x, y))} px apart: "${nameOf(element)}" and "${nameOf(other.element)}"`);
      }
    });
  }
  html.style.fontSize = before;
  return problems;
}
