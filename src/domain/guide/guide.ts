import * as v from 'valibot';
import { KIND_IDS } from '../place/kinds';
import { SourceSchema } from '../place/source';
import { GUIDE_CATEGORY_IDS } from './categories';
import { DeadlineSchema, TimeLimitSchema } from './date-rule';
import { EligibilityRuleSchema } from './rule';

const text = v.pipe(v.string(), v.minLength(1));
const date = v.pipe(v.string(), v.isoDate('must be YYYY-MM-DD'));
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'));
const count = v.pipe(v.number(), v.integer(), v.minValue(1));

/** Where a fact is written: the article, and which of the guide's legal texts it is of where there are several. */
const written = { article: v.optional(text), basis: v.optional(slug) };

/** `id` is permanent: progress is kept by it. Releases before app 0.2.0 have none. */
export const StepSchema = v.object({
  id: v.optional(slug),
  title: text,
  detail: v.optional(text),
  actor: v.picklist(['applicant', 'office']),
  time_limit: v.optional(TimeLimitSchema),
  ...written,
});

/** A paper to bring. Neither `original` nor `copy`: the source does not say which. */
export const DocumentSchema = v.object({
  id: v.optional(slug),
  name: text,
  note: v.optional(text),
  required: v.boolean(),
  /** How many originals to bring or hand in. */
  original: v.optional(count),
  /** How many photocopies. */
  copy: v.optional(count),
  /** Who issues it. */
  issuer: v.optional(text),
  /** The case in which it is needed, of a paper that is not always required: "请人代办". */
  when: v.optional(text),
  ...written,
});
export type RequiredDocument = Readonly<v.InferOutput<typeof DocumentSchema>>;

/** Who may apply. Listed only where a source says so. */
export const MayActSchema = v.object({
  who: v.picklist(['self', 'relative', 'guardian', 'committee', 'social_worker', 'other']),
  /** Under what condition, or who exactly. */
  text: v.optional(text),
  ...written,
});
export type MayAct = Readonly<v.InferOutput<typeof MayActSchema>>;

/** `effective_until` is the first day on which the amount or rule no longer holds. */
export const BenefitSchema = v.object({
  /** Rules name it by this. Benefits of one id are one amount over time. */
  id: v.optional(slug),
  name: text,
  amount: v.optional(v.number()),
  unit: v.optional(text),
  effective_from: v.optional(date),
  effective_until: v.optional(date),
  /** Day, month or year of the source that states it, where the source does not say from when it holds. */
  as_of: v.optional(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD'))),
  text: v.optional(text),
});
export type Benefit = Readonly<v.InferOutput<typeof BenefitSchema>>;

export const LegalBasisSchema = v.object({
  id: v.optional(slug),
  title: text,
  document_number: v.optional(text),
  effective_from: v.optional(date),
  effective_until: v.optional(date),
  /** What took its place; from its own day on, or at once where that is not given. */
  superseded_by: v.optional(v.object({ title: text, document_number: v.optional(text), effective_from: v.optional(date) })),
  url: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\//))),
});
export type LegalBasis = Readonly<v.InferOutput<typeof LegalBasisSchema>>;

/** One application guide, as a release holds it. */
export const GuideSchema = v.object({
  id: slug,
  title: text,
  short_title: text,
  category: v.picklist(GUIDE_CATEGORY_IDS),
  summary: text,
  /** Place in its category on the screen: what people ask for most comes first. */
  rank: v.pipe(v.number(), v.integer(), v.minValue(1)),
  scope: v.picklist(['guangzhou', 'guangdong', 'national']),
  eligibility: v.array(text),
  eligibility_rules: v.array(EligibilityRuleSchema),
  where_to_apply: v.object({ level: v.picklist(['community', 'subdistrict', 'district', 'city', 'province_online']), text }),
  channels: v.array(
    v.object({
      type: v.picklist(['counter', 'phone', 'app', 'online']),
      name: text,
      value: v.optional(text),
      note: v.optional(text),
      /** Appointments are made here. */
      booking: v.optional(v.literal(true)),
    }),
  ),
  may_act: v.optional(v.array(MayActSchema)),
  required_documents: v.array(DocumentSchema),
  steps: v.pipe(v.array(StepSchema), v.minLength(1, 'a guide needs at least one step')),
  cost: v.optional(text),
  benefits: v.array(BenefitSchema),
  total_time: v.optional(text),
  deadlines: v.array(DeadlineSchema),
  legal_basis: v.array(LegalBasisSchema),
  /** Guides to look at when this one does not apply. */
  otherwise: v.optional(v.array(slug)),
  /** Guides that are often needed as well. */
  related: v.optional(v.array(slug)),
  related_place_kinds: v.array(v.picklist(KIND_IDS)),
  synonyms: v.array(text),
  faq: v.array(v.object({ q: text, a: text })),
  sources: v.pipe(v.array(SourceSchema), v.minLength(1, 'a guide needs at least one source')),
  /** How much of the rule was read: the whole text, parts of it, or only reports about it. */
  confidence: v.picklist(['full_text', 'excerpt', 'secondary']),
  /** What the resident should know about the limits of this guide, in plain words. */
  notes: v.array(text),
});
export type Guide = Readonly<v.InferOutput<typeof GuideSchema>>;
export type Step = Readonly<v.InferOutput<typeof StepSchema>>;
