import type { Visit } from './visit';

/** Visible texts of the page on top that are smaller than `least` px. */
export function smallTexts(visit: Visit, least: number): Promise<readonly string[]> {
  return visit.screen.evaluate((root, size) => {
    const found: string[] = [];
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement;
      const words = node.textContent?.trim() ?? '';
      if (!parent || words === '' || parent.getClientRects().length === 0) continue;
      const font = parseFloat(getComputedStyle(parent).fontSize);
      if (font < size) found.push(`${font}px "${words.slice(0, 30)}"`);
    }
    return found;
  }, least);
}

/** What can be tapped and is smaller than `least` px in height or width. */
export function smallTargets(visit: Visit, least: number): Promise<readonly string[]> {
  return visit.screen.evaluate((root, size) => {
    const found: string[] = [];
    for (const element of Array.from(root.querySelectorAll('[role=button],[role=link],[role=checkbox],[role=radio],[role=tab],button,a[href],input'))) {
      const { width, height } = element.getBoundingClientRect();
      // A typing field lies inside a larger frame that passes taps on to it.
      if (width === 0 || element.tagName === 'INPUT') continue;
      if (height < size - 0.5 || width < size - 0.5) found.push(`${Math.round(width)}×${Math.round(height)} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 30)}"`);
    }
    return found;
  }, least);
}

/** How many px the page is wider than the screen, and by what. */
export function overflow(visit: Visit): Promise<readonly string[]> {
  return visit.screen.evaluate((root) => {
    const width = document.documentElement.clientWidth;
    return Array.from(root.querySelectorAll('*'))
      .filter((element) => element.getClientRects().length > 0 && element.getBoundingClientRect().right > width + 1 && element.children.length === 0)
      .map((element) => `${Math.round(element.getBoundingClientRect().right - width)} px over: "${(element.textContent ?? '').trim().slice(0, 30)}"`);
  });
}
