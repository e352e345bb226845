import * as v from 'valibot';

/** HSDS cost_option: what one group of people pays, in yuan. `valid_from` is the year or day the source names. */
export const CostOptionSchema = v.object({
  option: v.pipe(v.string(), v.minLength(1)),
  amount: v.pipe(v.number(), v.minValue(0)),
  currency: v.literal('CNY'),
  amount_description: v.optional(v.string()),
  valid_from: v.optional(v.string()),
});
export type CostOption = Readonly<v.InferOutput<typeof CostOptionSchema>>;
