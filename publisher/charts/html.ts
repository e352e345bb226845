const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for HTML and SVG, in elements and in quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);

const STYLE = `
:root{--ink:#1d2320;--soft:#5b6560;--line:#dcd8cf;--page:#f4f2ed;--card:#fff;--brand:#0b6b53;--pale:#cfe3dc;--warn:#b5301f}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.6 -apple-system,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif}
main{max-width:1040px;margin:0 auto;padding:24px 16px 48px}
h1{font-size:26px;line-height:1.3;margin:0 0 4px}h2{font-size:19px;margin:0 0 4px}
p{margin:0 0 12px}.soft{color:var(--soft)}.warn{color:var(--warn)}
section{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:18px 20px;margin:16px 0}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:14px}
th,td{text-align:left;padding:5px 8px;border-bottom:1px solid var(--line);white-space:nowrap}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}
td.text{white-space:normal;min-width:12em}
svg{display:block;max-width:100%;height:auto}svg text{font-family:inherit;fill:var(--ink)}
.tiles{display:flex;flex-wrap:wrap;gap:12px;margin:16px 0}
.tile{flex:1 1 150px;background:var(--card);border:1px solid var(--line);border-radius:14px;padding:12px 16px}
.tile b{display:block;font-size:26px;line-height:1.3;color:var(--brand)}
details summary{cursor:pointer;padding:6px 0}
@media print{body{background:#fff}section{break-inside:avoid}}
`;

/** A whole page in one file: styles inside, no script, and a policy that lets nothing be fetched. */
export function htmlPage(title: string, body: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body><main>
${body}
</main></body>
</html>
`;
}

export interface Column {
  readonly name: string;
  readonly numeric?: boolean;
  /** Long words that may run over several lines. */
  readonly text?: boolean;
}

export function htmlTable(columns: readonly Column[], rows: readonly (readonly (string | number)[])[]): string {
  const classOf = ({ numeric, text }: Column): string => (numeric ? ' class="n"' : text ? ' class="text"' : '');
  const head = columns.map((column) => `<th scope="col"${classOf(column)}>${escapeHtml(column.name)}</th>`).join('');
  const body = rows.map((row) => `<tr>${columns.map((column, at) => `<td${classOf(column)}>${escapeHtml(String(row[at] ?? ''))}</td>`).join('')}</tr>`).join('\n');
  return `<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table></div>`;
}
