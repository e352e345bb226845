import { spokenNumber, spokenSentence } from './spoken';

/** What is known of a place, in the words of its page; what is missing stays missing and is said so by the page's words. */
export interface PlaceToRead {
  readonly name: string;
  /** "时间未公布，去前先打电话". */
  readonly status: string;
  readonly distance: string;
  readonly alert?: string;
  /** The address, or that it is not published. */
  readonly address: string;
  readonly phones: readonly { readonly number: string; readonly description?: string }[];
  /** Said where there is no number. */
  readonly noPhone: string;
}

/** A place as it is read aloud, sentence by sentence: name, open or not, what to beware of, where, and the numbers digit by digit, twice. */
export function placeAloud({ name, status, distance, alert, address, phones, noPhone }: PlaceToRead): readonly string[] {
  const numbers = phones.flatMap(({ number, description }) => {
    const spoken = spokenNumber(number);
    return [`${description ? `${description}，` : ''}电话：${spoken}。`, `再说一遍：${spoken}。`];
  });
  return [
    `${name}。`,
    `${spokenSentence(status)}。`,
    ...(distance ? [`${spokenSentence(distance)}。`] : []),
    ...(alert ? [`去之前要知道：${spokenSentence(alert)}`] : []),
    `地址：${spokenSentence(address)}。`,
    ...(numbers.length > 0 ? numbers : [`${spokenSentence(noPhone)}。`]),
  ].map(oneStop);
}

/** Texts may end in a full stop of their own. */
const oneStop = (sentence: string): string => sentence.replace(/[。！？；，]*。$/, '。');
