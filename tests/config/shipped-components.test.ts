import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import shipped from '../../config/components/shipped.json';

const ROOT = path.resolve(__dirname, '../..');
/** What every template carries, React's own, and what only the browser build reads. */
const ALWAYS = new Set(['className', 'style', 'id', 'key', 'ref', 'children', 'onClick']);
const TARO = '@tarojs/components';

interface Use {
  readonly file: string;
  readonly component: string;
  readonly attribute: string;
}

const listed: Readonly<Record<string, readonly string[]>> = shipped;
const wxmlName = (attribute: string): string =>
  /^on[A-Z]/.test(attribute) ? `bind${attribute.slice(2)}` : attribute.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function usesIn(file: string): Use[] {
  const source = ts.createSourceFile(file, readFileSync(path.join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const components = new Map<string, string>();
  const uses: Use[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier) && node.moduleSpecifier.text === TARO) {
      const named = node.importClause?.namedBindings;
      if (named && ts.isNamedImports(named)) for (const { name, propertyName, isTypeOnly } of named.elements) if (!isTypeOnly) components.set(name.text, propertyName?.text ?? name.text);
    }
    const component = ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node) ? components.get(node.tagName.getText(source)) : undefined;
    if (component !== undefined && (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node))) {
      uses.push({ file, component, attribute: '' });
      for (const attribute of node.attributes.properties) if (ts.isJsxAttribute(attribute)) uses.push({ file, component, attribute: attribute.name.getText(source) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

const files = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx') && !file.endsWith('.h5.tsx'))
  .map((file) => `src/${file}`);
const uses = files.flatMap(usesIn);

test('the screens are read', () => expect(uses.length).toBeGreaterThan(200));

test('every component and attribute a screen uses is shipped to WeChat', () => {
  const missing = uses.filter(({ component, attribute }) => {
    const names = listed[component];
    return !names || (attribute !== '' && !ALWAYS.has(attribute) && !names.includes(wxmlName(attribute)));
  });
  expect(missing).toEqual([]);
});

test('nothing is shipped that no screen uses', () => {
  const written = files.map((file) => readFileSync(path.join(ROOT, file), 'utf8')).join('\n');
  const unused = Object.entries(listed).flatMap(([component, names]) =>
    names.filter((name) => !uses.some((use) => use.component === component && wxmlName(use.attribute) === name) && !(name.startsWith('aria-') && written.includes(`'${name}'`))),
  );
  expect(unused).toEqual([]);
});
