import * as v from 'valibot';

const text = v.pipe(v.string(), v.minLength(1));
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'));

/**
 * One answer compared. `q` is an id of questions.ts. Instead of `value` an `amount` may stand: `guide-id/benefit-id`, the
 * benefit of that id that holds on the day, times `times`: a standard is written once, where it is paid out.
 */
export const ConditionSchema = v.object({
  q: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]*$/)),
  op: v.picklist(['==', 'in', '>=', '<=', '<']),
  value: v.optional(v.union([v.string(), v.number(), v.boolean(), v.array(v.string())])),
  amount: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'must be guide-id/benefit-id'))),
  times: v.optional(v.number()),
});
export type Condition = Readonly<v.InferOutput<typeof ConditionSchema>>;

/**
 * A necessary condition. One of `any` is enough; a rule without `any` cannot be checked by the phone. Failing it means
 * "cannot apply", meeting it promises nothing. `text` is the reason in the resident's words.
 */
export const EligibilityRuleSchema = v.object({
  any: v.optional(v.pipe(v.array(ConditionSchema), v.minLength(1))),
  text,
  /** Where it is written, within the legal text `basis` (an id of legal_basis; may be left out where there is one text only). */
  article: v.optional(text),
  basis: v.optional(slug),
  /** Guides to look at instead when this rule fails. */
  otherwise: v.optional(v.array(slug)),
});
export type EligibilityRule = Readonly<v.InferOutput<typeof EligibilityRuleSchema>>;
