import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { Refusal } from '../refusal';
import { LIMITS } from './limits';

const SAVE_AS_XLSX = '用 Excel 或 WPS 打开它，“另存为”选“Excel 工作簿 (*.xlsx)”，再导入新文件';

/** Tells by the first bytes, never by the name, how a file is to be read; what cannot be read is refused with a way out. */
export function sniff(file: string): 'xlsx' | 'text' {
  const head = firstBytes(file);
  const ascii = head.toString('latin1');
  if (head.length === 0) throw new Refusal(file, '文件是空的', '请对方重新导出一次');
  if (ascii.startsWith('PK')) return 'xlsx';
  if (head.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) {
    const encrypted = head.includes(Buffer.from('EncryptedPackage', 'utf16le')) || head.includes(Buffer.from('EncryptionInfo', 'utf16le'));
    throw encrypted
      ? new Refusal(file, '这个表格加了打开密码', '用 Excel 或 WPS 打开，取消密码后另存为 .xlsx')
      : new Refusal(file, '这是旧版 Excel（.xls）或 WPS（.et）文件', SAVE_AS_XLSX);
  }
  if (ascii.startsWith('%PDF')) throw new Refusal(file, '这是 PDF，不是表格', '请对方提供 Excel 或 CSV 原表');
  if (/^[\s\u00ef\u00bb\u00bf]*<(?:!doctype|html|table|\?xml|meta|head)/i.test(ascii)) throw new Refusal(file, '这是网页或 XML 文件，只是改了扩展名', SAVE_AS_XLSX);
  return 'text';
}

function firstBytes(file: string): Buffer {
  let size: number;
  try {
    const stat = statSync(file);
    if (!stat.isFile()) throw new Refusal(file, '不是文件', '写明一个 .xlsx 或 .csv 文件');
    size = stat.size;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(file, '打不开这个文件', '检查路径和文件名，关掉正在占用它的程序');
  }
  if (size > LIMITS.fileBytes) throw new Refusal(file, `文件有 ${Math.round(size / 1024 / 1024)} MB，太大了`, '删掉图片和无关的工作表，或分成几个文件');
  const bytes = Buffer.alloc(Math.min(size, 64 * 1024));
  const handle = openSync(file, 'r');
  try {
    return bytes.subarray(0, readSync(handle, bytes, 0, bytes.length, 0));
  } finally {
    closeSync(handle);
  }
}
