import * as v from 'valibot';

/** A published service number: fixed line with its area code, or a short public number. Never a private mobile. */
export const PHONE_NUMBER = /^(0\d{2,3}-\d{7,8}(-\d{1,5})?|1\d{2,4}(-\d)?|400-?\d{3}-?\d{4}|9\d{4,5})$/;

export const PhoneSchema = v.object({
  number: v.pipe(v.string(), v.regex(PHONE_NUMBER, 'must be a landline such as 020-87564410 or a public short number')),
  description: v.optional(v.string()),
});
export type Phone = Readonly<v.InferOutput<typeof PhoneSchema>>;
