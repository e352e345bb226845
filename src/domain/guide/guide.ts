import * as v from 'valibot';
import { KIND_IDS } from '../place/kinds';
import { SourceSchema } from '../place/source';
import { GUIDE_CATEGORY_IDS } from './categories';

const text = v.pipe(v.string(), v.minLength(1));
const date = v.pipe(v.string(), v.isoDate('must be YYYY-MM-DD'));

export const TimeLimitSchema = v.object({
  value: v.pipe(v.number(), v.integer(), v.minValue(1)),
  unit: v.picklist(['working_day', 'day', 'month']),
  text,
});

/** A necessary condition that can be checked; not meeting it means "not eligible", meeting it promises nothing. */
export const EligibilityRuleSchema = v.object({
  field: v.pipe(v.string(), v.regex(/^[a-z_]+$/)),
  op: v.picklist(['==', '<=', '>=', 'in']),
  value: v.union([v.string(), v.number(), v.boolean(), v.array(v.union([v.string(), v.number()]))]),
  unit: v.optional(text),
  text,
  /** The bound itself does not count. */
  strict: v.optional(v.boolean()),
});

export const StepSchema = v.object({
  title: text,
  detail: v.optional(text),
  actor: v.picklist(['applicant', 'office']),
  time_limit: v.optional(TimeLimitSchema),
  article: v.optional(text),
});

/** `effective_until` is the first day on which the amount or rule no longer holds. */
export const BenefitSchema = v.object({
  name: text,
  amount: v.optional(v.number()),
  unit: v.optional(text),
  effective_from: v.optional(date),
  effective_until: v.optional(date),
  text: v.optional(text),
});
export type Benefit = Readonly<v.InferOutput<typeof BenefitSchema>>;

export const LegalBasisSchema = v.object({
  title: text,
  document_number: v.optional(text),
  effective_from: v.optional(date),
  effective_until: v.optional(date),
  url: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\//))),
});
export type LegalBasis = Readonly<v.InferOutput<typeof LegalBasisSchema>>;

/** One application guide, as a release holds it. */
export const GuideSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens')),
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
  channels: v.array(v.object({ type: v.picklist(['counter', 'phone', 'app', 'online']), name: text, value: v.optional(text), note: v.optional(text) })),
  required_documents: v.array(v.object({ name: text, note: v.optional(text), required: v.boolean() })),
  steps: v.pipe(v.array(StepSchema), v.minLength(1, 'a guide needs at least one step')),
  cost: v.optional(text),
  benefits: v.array(BenefitSchema),
  total_time: v.optional(text),
  deadlines: v.array(v.object({ name: text, rule: text, text })),
  legal_basis: v.array(LegalBasisSchema),
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
export type Step = Guide['steps'][number];
