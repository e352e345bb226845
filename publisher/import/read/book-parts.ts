import { Refusal } from '../refusal';
import { LIMITS } from './limits';
import { builtInFormat, PLAIN, readFormat, type NumberFormat } from './number-format';
import { xmlParser } from './xml';
import type { Archive } from './zip';

export interface SheetEntry {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

export interface BookParts {
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
  /** Number formats by the style number of a cell. */
  readonly formats: readonly NumberFormat[];
  /** Texts that cells name by their place in the list. */
  readonly shared: readonly string[];
}

/** What has to be known before a sheet can be read. */
export async function readBookParts(file: string, archive: Archive): Promise<BookParts> {
  if (!archive.has('[Content_Types].xml') || !archive.has('xl/workbook.xml')) {
    const binary = archive.has('xl/workbook.bin') ? '这是二进制的 .xlsb 文件' : archive.has('content.xml') ? '这是 OpenDocument（.ods）文件' : '这个压缩包不是 Excel 表格';
    throw new Refusal(file, binary, '用 Excel 或 WPS 打开后另存为 .xlsx');
  }
  const targets = await readRelations(file, archive);
  const { sheets, date1904 } = await readWorkbookPart(file, archive, targets);
  return { sheets, date1904, formats: await readStyles(file, archive), shared: await readSharedTexts(file, archive, targets) };
}

async function readRelations(file: string, archive: Archive): Promise<ReadonlyMap<string, string>> {
  const part = 'xl/_rels/workbook.xml.rels';
  const targets = new Map<string, string>();
  if (!archive.has(part)) return targets;
  await parse(file, archive, part, (name, attributes) => {
    const { Id: id, Target: target = '', Type: type = '' } = attributes;
    if (name !== 'Relationship' || id === undefined) return;
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`.replace(/[^/]+\/\.\.\//g, '');
    targets.set(id, path);
    if (type.endsWith('/sharedStrings')) targets.set('sharedStrings', path);
  });
  return targets;
}

async function readWorkbookPart(file: string, archive: Archive, targets: ReadonlyMap<string, string>): Promise<Pick<BookParts, 'sheets' | 'date1904'>> {
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  await parse(file, archive, 'xl/workbook.xml', (name, attributes) => {
    if (name === 'workbookPr') date1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
    if (name !== 'sheet') return;
    const relation = Object.entries(attributes).find(([key]) => key === 'id' || key.endsWith(':id'))?.[1] ?? '';
    const part = targets.get(relation) ?? `xl/worksheets/sheet${sheets.length + 1}.xml`;
    // Sheets of charts and macros hold no rows.
    if (archive.has(part) && /worksheets\//i.test(part)) sheets.push({ name: attributes['name'] ?? `Sheet${sheets.length + 1}`, part, hidden: /hidden/i.test(attributes['state'] ?? '') });
  });
  if (sheets.length === 0) throw new Refusal(file, '里面没有工作表', '打开文件看看，另存一次再导入');
  return { sheets, date1904 };
}

async function readStyles(file: string, archive: Archive): Promise<readonly NumberFormat[]> {
  const formats: NumberFormat[] = [];
  if (!archive.has('xl/styles.xml')) return formats;
  const own = new Map<number, NumberFormat>();
  let inCells = false;
  await parse(
    file,
    archive,
    'xl/styles.xml',
    (name, attributes) => {
      if (name === 'numFmt') own.set(Number(attributes['numFmtId']), readFormat(attributes['formatCode'] ?? ''));
      if (name === 'cellXfs') inCells = true;
      const id = Number(attributes['numFmtId'] ?? '0');
      if (name === 'xf' && inCells) formats.push(own.get(id) ?? builtInFormat(id));
    },
    (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  );
  return formats;
}

/** Phonetic guides (rPh) beside a text are no part of it. */
async function readSharedTexts(file: string, archive: Archive, targets: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const part = targets.get('sharedStrings') ?? 'xl/sharedStrings.xml';
  const shared: string[] = [];
  if (!archive.has(part)) return shared;
  let text = '';
  let chars = 0;
  let inText = false;
  let inGuide = false;
  const parser = xmlParser(file, part, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') inGuide = true;
      inText = name === 't' && !inGuide;
    },
    close: (name) => {
      if (name === 't') inText = false;
      if (name === 'rPh') inGuide = false;
      if (name !== 'si') return;
      chars += text.length;
      if (chars > LIMITS.sharedTextChars) throw new Refusal(file, '文字总量过大，不像正常的表格', '删掉无关的工作表，或分成几个文件');
      shared.push(text.length > LIMITS.cellChars ? text.slice(0, LIMITS.cellChars) : text);
    },
    text: (piece) => {
      if (inText) text += piece;
    },
  });
  for await (const piece of archive.pieces(part)) parser.write(piece);
  parser.end();
  return shared;
}

async function parse(file: string, archive: Archive, part: string, open: (name: string, attributes: Readonly<Record<string, string>>) => void, close?: (name: string) => void): Promise<void> {
  const parser = xmlParser(file, part, { open, ...(close !== undefined && { close }) });
  parser.write(await archive.text(part));
  parser.end();
}

export const formatOf = (parts: BookParts, style: string | undefined): NumberFormat => parts.formats[Number(style ?? '0')] ?? PLAIN;
