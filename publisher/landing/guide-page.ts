import { guidePageWords } from '@/copy/guide-page-words';
import { copy } from '../../src/copy';
import { articleWords, guideWords, paperLines } from '../../src/copy/guide-words';
import { landingWords } from '../../src/copy/landing-words';
import { sourceWords } from '../../src/copy/source-words';
import type { Benefit, Guide, LegalBasis } from '../../src/domain/guide/guide';
import { landingPage } from '../../src/domain/share-link/landing';
import { routes } from '../../src/routes';
import { categoryLabel } from './category-label';
import { html, type Html } from './html';
import { guideFacts } from './json-ld';
import { appButtons, bullets, card, row, section } from './parts';
import type { LandingPage } from './shell';

const UP = '../';

/** The whole guide to read, with the days from and to which amounts hold instead of what holds today. */
export function guidePage(guide: Guide, base: string): LandingPage {
  const { id, title, summary, category, eligibility, required_documents: papers, where_to_apply: where, cost, total_time: time, benefits, faq, notes, legal_basis: texts, sources } = guide;
  const path = landingPage({ type: 'guide', id });
  return {
    path,
    title: landingWords.guideTitle(title),
    description: summary,
    picture: 'guide',
    facts: guideFacts(guide, `${base}${path}`),
    body: html`${card(html`<h1>${title}</h1><p class="quiet">${copy.home.guides} · ${categoryLabel(category)}</p><p>${summary}</p>
${appButtons(routes.guide(id), landingWords.openGuide, UP, true, routes.opener())}`)}
${card(html`<dl>${row(guidePageWords.where, where.text)}${time && row(guidePageWords.total, time)}${row(guidePageWords.cost, cost ?? guidePageWords.costUnknown)}</dl>`)}
${eligibility.length > 0 && section(guidePageWords.eligibility, bullets(eligibility))}
${section(guidePageWords.documents, papers.length > 0 ? bullets(papers.map(paper)) : html`<p>${guidePageWords.documentsUnknown}</p>`)}
${section(guidePageWords.stepsTitle, steps(guide))}
${benefits.length > 0 && section(guidePageWords.benefits, bullets(benefits.map(benefit)))}
${channels(guide)}
${guide.deadlines.length > 0 && section(guidePageWords.deadlines, bullets(guide.deadlines.map(({ name, text }) => html`<b>${name}</b><br>${text}`)))}
${faq.length > 0 && section(guidePageWords.faq, faq.map(({ q, a }) => html`<p><b>${q}</b><br>${a}</p>`))}
${section(guidePageWords.notes, bullets([...notes, guidePageWords.scope[guide.scope], guidePageWords.confidence[guide.confidence]]))}
${texts.length > 0 && section(guidePageWords.legal, bullets(texts.map(legalText)))}
${section(guidePageWords.sources, bullets(sources.map(sourceWords)))}`,
  };
}

const paper = (document: Guide['required_documents'][number]): Html => html`<b>${document.name}</b>${paperLines(document).map((line) => html`<br><span class="quiet">${line}</span>`)}`;

const steps = (guide: Guide): Html =>
  html`<ol>${guide.steps.map((step) => {
    const article = articleWords(guide, step);
    return html`<li><b>${step.title}</b>（${guidePageWords.actor[step.actor]}）${step.detail && html`<br>${step.detail}`}${step.time_limit && html`<br>${guidePageWords.limit(step.time_limit.text)}`}${article && html`<br><span class="quiet">${article}</span>`}</li>`;
  })}</ol>`;

function benefit({ name, amount, unit, text, effective_from: from, effective_until: until, as_of: asOf }: Benefit): Html {
  const when = from && until ? guidePageWords.amountBetween(from, until) : until ? guidePageWords.amountUntil(until) : from ? guidePageWords.amountFrom(from) : asOf ? guideWords.asOf(asOf) : amount === undefined ? undefined : guidePageWords.amountUndated;
  return html`<b>${name}${amount !== undefined && html`：${amount} ${unit}`}</b>${text && html`<br>${text}`}${when && html`<br><span class="quiet">${when}</span>`}`;
}

function channels({ channels: all }: Guide): Html | false {
  return all.length > 0 && section(guidePageWords.channels, bullets(all.map(({ name, value, note, booking }) => [name, value, booking && guideWords.booking, note].filter(Boolean).join('，'))));
}

const legalText = ({ title, document_number: number, effective_from: from, effective_until: until, superseded_by: next }: LegalBasis): string =>
  [[title, number].filter(Boolean).join(' '), from && guidePageWords.legalSince(from), until && guidePageWords.legalExpired(until), next && guideWords.superseded(next.title.replace(/[《》]/g, ''))].filter(Boolean).join('，');
