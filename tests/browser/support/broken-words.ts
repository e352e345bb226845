import type { Visit } from './visit';

/** Latin words that are broken in the middle at the end of a line: the column is too narrow for them. What is longer than any word may break. */
export function brokenWords(visit: Visit): Promise<readonly string[]> {
  return visit.screen.evaluate((root) => {
    const found: string[] = [];
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (!node.parentElement || node.parentElement.getClientRects().length === 0) continue;
      for (const match of (node.textContent ?? '').matchAll(/(?<![A-Za-z'])[A-Za-z']{4,20}(?![A-Za-z'])/g)) {
        const range = document.createRange();
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        const tops = new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top)));
        if (tops.size > 1) found.push(`${match[0]} in "${(node.textContent ?? '').slice(0, 60)}"`);
      }
    }
    return found;
  });
}
