/** Text as HTML shows it. */
export const esc = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

/** Rows a list shows on the page; the rest stands in the CSV of all findings. */
const SHOWN = 500;

export function table(header: readonly string[], rows: readonly (readonly string[])[], className = ''): string {
  const body = rows.slice(0, SHOWN).map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n');
  const more = rows.length > SHOWN ? `<p class="more">这里只列前 ${SHOWN} 条，共 ${rows.length} 条。全部见 --issues 写出的表格。</p>` : '';
  return `<div class="scroll"><table class="${className}"><thead><tr>${header.map((cell) => `<th scope="col">${esc(cell)}</th>`).join('')}</tr></thead><tbody>${body}</tbody></table></div>${more}`;
}

export function section(id: string, title: string, count: number | undefined, note: string, body: string): string {
  if (count === 0) return '';
  return `<section id="${id}"><h2>${esc(title)}${count === undefined ? '' : ` <span class="count">${count}</span>`}</h2>${note === '' ? '' : `<p class="note">${esc(note)}</p>`}${body}</section>`;
}

export interface Bar {
  readonly label: string;
  readonly parts: readonly { readonly value: number; readonly tone: Tone; readonly name: string }[];
  readonly after?: string;
}
export type Tone = 'green' | 'light' | 'grey' | 'amber' | 'red';

/** Bars over one scale; every value also stands as a number, for colour alone says nothing. */
export function bars(title: string, rows: readonly Bar[], most?: number): string {
  const scale = Math.max(1, most ?? Math.max(...rows.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0))));
  const lines = rows.map(({ label, parts, after }) => {
    const filled = parts.filter(({ value }) => value > 0);
    const blocks = filled.map(({ value, tone, name }) => `<span class="bar ${tone}" style="width:${((value / scale) * 100).toFixed(2)}%" title="${esc(name)} ${value}"></span>`).join('');
    const total = parts.reduce((sum, { value }) => sum + value, 0);
    return `<div class="line"><span class="label">${esc(label)}</span><span class="track">${blocks}</span><span class="value">${after === undefined ? total : esc(after)}</span></div>`;
  });
  const names = new Map(rows.flatMap(({ parts }) => parts.map(({ name, tone }) => [name, tone] as const)));
  const legend = names.size < 2 ? '' : `<p class="legend">${[...names].map(([name, tone]) => `<span><i class="${tone}"></i>${esc(name)}</span>`).join('')}</p>`;
  return `<figure class="chart"><figcaption>${esc(title)}</figcaption>${legend}${lines.join('\n')}</figure>`;
}

export const STYLE = `
:root{--green:#0B6B53;--light:#8CC5B2;--grey:#D9D4CC;--amber:#B97A10;--red:#B5301F;--ink:#22262A;--soft:#5B6168;--line:#E3DED6}
*{box-sizing:border-box}body{margin:0;background:#F6F3EE;color:var(--ink);font:16px/1.6 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
main{max-width:1180px;margin:0 auto;padding:24px 20px 64px}header h1{font-size:26px;margin:0 0 4px}header p{margin:2px 0;color:var(--soft)}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(130px,1fr));gap:12px;margin:20px 0}
.tile{background:#fff;border:1px solid var(--line);border-radius:14px;padding:12px 16px}.tile b{display:block;font-size:28px;line-height:1.2;font-variant-numeric:tabular-nums}.tile span{color:var(--soft)}
.tile.good b{color:var(--green)}.tile.ask b{color:var(--amber)}.tile.bad b{color:var(--red)}
.next{background:#fff;border:1px solid var(--line);border-left:6px solid var(--green);border-radius:14px;padding:12px 20px;margin:0 0 20px}.next.wait{border-left-color:var(--red)}.next ol{margin:6px 0;padding-left:22px}
section{background:#fff;border:1px solid var(--line);border-radius:14px;padding:16px 20px;margin:16px 0}h2{font-size:19px;margin:0 0 6px}.count{color:var(--soft);font-weight:400}.note{color:var(--soft);margin:0 0 10px}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:14.5px}th,td{text-align:left;vertical-align:top;padding:6px 10px;border-top:1px solid var(--line);overflow-wrap:anywhere}th{color:var(--soft);font-weight:600;white-space:nowrap;border-top:0}td:first-child{white-space:nowrap}
td del{color:var(--soft)}td ins{text-decoration:none;color:var(--green);font-weight:600}.why{min-width:16em}.doubt{color:var(--amber)}.none{color:var(--soft)}code{background:#F1EEE8;padding:1px 5px;border-radius:5px;font-size:13px}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(440px,100%),1fr));gap:16px}.chart{background:#fff;border:1px solid var(--line);border-radius:14px;padding:14px 18px;margin:0}.chart figcaption{font-weight:600;margin-bottom:6px}
.line{display:grid;grid-template-columns:7em 1fr 7.5em;gap:10px;align-items:center;font-size:14.5px;margin:3px 0}.track{display:flex;height:16px;background:#F3F0EA;border-radius:4px;overflow:hidden}.bar{display:block;height:100%}.value{font-variant-numeric:tabular-nums;color:var(--soft)}
.green{background:var(--green)}.light{background:var(--light)}.grey{background:var(--grey)}.amber{background:var(--amber)}.red{background:var(--red)}.legend{display:flex;gap:14px;flex-wrap:wrap;margin:0 0 6px;font-size:13.5px;color:var(--soft)}.legend i{display:inline-block;width:11px;height:11px;border-radius:3px;margin-right:5px}
.more{color:var(--soft)}nav{display:flex;flex-wrap:wrap;gap:6px 16px;margin:0 0 8px}nav a{color:var(--green)}@media print{body{background:#fff}nav{display:none}}
`;
