import * as v from 'valibot';
import { isRef, LONGEST, MOST, type Ref } from '../share-link/share';

const RefSchema = v.pipe(
  v.object({ type: v.picklist(['place', 'guide', 'community']), id: v.string() }),
  v.check((ref) => isRef(ref as Ref)),
);
const instant = v.pipe(v.number(), v.minValue(0));

/** A kept list as it travels in a backup. */
export const HandListSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  title: v.pipe(v.string(), v.maxLength(LONGEST.title)),
  note: v.pipe(v.string(), v.maxLength(LONGEST.note)),
  items: v.pipe(v.array(v.object({ ref: RefSchema, name: v.string(), note: v.pipe(v.string(), v.maxLength(LONGEST.itemNote)) })), v.maxLength(MOST.items)),
  created: instant,
  touched: instant,
});
