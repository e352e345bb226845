import * as v from 'valibot';
import { PHONE_NUMBER } from '../place/phone';
import { SourceSchema } from '../place/source';

const text = v.pipe(v.string(), v.minLength(1));

/** A telephone line for residents. `everyday` lines stand on the home page and first in the list. */
export const HotlineSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^hl-\d{3}$/)),
  name: text,
  number: v.pipe(v.string(), v.regex(PHONE_NUMBER)),
  scope: text,
  hours_text: v.optional(text),
  everyday: v.optional(v.literal(true)),
  source: SourceSchema,
});
export type Hotline = Readonly<v.InferOutput<typeof HotlineSchema>>;
