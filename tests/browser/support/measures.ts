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
