import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const HAN = /[\u3400-\u9fff]/;
/** Han that is no word of the interface: the code tables of share links, and what was made from the words. */
const NOT_WORDS = ['domain/share-link/units.ts', 'copy/hant/interface-table.ts'];

/** Words the code puts together of pieces (周 and 二), which no string holds whole. */
const COMPOSED = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];

export interface InterfaceText {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** Every string of the app's source that holds Chinese characters; a template is given piece by piece. */
export function interfaceTexts(root: string): readonly InterfaceText[] {
  const source = path.join(root, 'src');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !NOT_WORDS.includes(file.split(path.sep).join('/')));
  const composed = COMPOSED.map((text) => ({ file: 'scripts/interface-words.ts', line: 0, text }));
  return composed.concat(files.sort().flatMap((file) => textsOf(path.join(source, file)).map((found) => ({ ...found, file: `src/${file.split(path.sep).join('/')}` }))));
}

function textsOf(file: string): readonly Omit<InterfaceText, 'file'>[] {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const found: Omit<InterfaceText, 'file'>[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node) || ts.isJsxText(node)) && HAN.test(node.text)) {
      found.push({ text: node.text, line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
