import { SaxesParser, type SaxesAttributePlain } from 'saxes';
import { Refusal } from '../refusal';
import { LIMITS } from './limits';

export interface XmlHandlers {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/**
 * A parser that is fed piece by piece. Names come without their prefix ("x:row" is "row"). No entity is expanded but
 * XML's own five, a document type is refused, and so is what only an attack looks like.
 */
export function xmlParser(file: string, part: string, { open, close, text }: XmlHandlers): { readonly write: (piece: string) => void; readonly end: () => void } {
  const refuse = (why: string): never => {
    throw new Refusal(file, `${part} 内容损坏（${why}）`, '请对方用 Excel 或 WPS 打开后另存一次');
  };
  const parser = new SaxesParser({ position: false });
  let depth = 0;
  let untagged = 0;
  parser.on('error', (error) => refuse(error.message));
  parser.on('doctype', () => refuse('含有文档类型声明'));
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > LIMITS.xmlDepth) refuse('层数过多');
    open(local(tag.name), tag.attributes as Record<string, SaxesAttributePlain['value']>);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    close?.(local(tag.name));
  });
  if (text !== undefined) parser.on('text', text);
  return {
    write: (piece) => {
      untagged = piece.includes('<') ? 0 : untagged + piece.length;
      if (untagged > LIMITS.charsWithoutTag) refuse('单个内容过长');
      parser.write(piece);
    },
    end: () => {
      parser.close();
    },
  };
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);
