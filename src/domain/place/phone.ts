import * as v from 'valibot';

/** A published service number: fixed line with its area code, or a short public number. Never a private mobile. */
export const PHONE_NUMBER = /^(0\d{2,3}-\d{7,8}(-\d{1,5})?|1\d{2,4}(-\d)?|400-?\d{3}-?\d{4}|9\d{4,5})$/;

/** What an editor writes beside a mobile number that its service itself publishes; no other mobile number is taken. */
export const PUBLISHED_MOBILE = '公布的服务手机';

export const isMobile = (number: string): boolean => /^1[3-9]\d{9}$/.test(number);

const KIND = 'must be a landline such as 020-87564410 or a public short number';

export const PhoneSchema = v.pipe(
  v.object({
    number: v.pipe(v.string(), v.check((number) => PHONE_NUMBER.test(number) || isMobile(number), KIND)),
    description: v.optional(v.string()),
  }),
  v.check(({ number, description }) => !isMobile(number) || description?.startsWith(PUBLISHED_MOBILE) === true, KIND),
);
export type Phone = Readonly<v.InferOutput<typeof PhoneSchema>>;
