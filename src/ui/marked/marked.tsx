import { Text } from '@tarojs/components';
import css from './marked.module.css';

interface MarkedProps {
  readonly text: string;
  /** Ranges [from, to) to set off, in order, not overlapping. */
  readonly marks: readonly (readonly [number, number])[];
}

/** Text with the matched parts set off by weight and an underline, not by colour alone. */
export function Marked({ text, marks }: MarkedProps) {
  if (marks.length === 0) return <Text>{text}</Text>;
  const parts = marks.flatMap(([from, to], index) => {
    const before = text.slice(marks[index - 1]?.[1] ?? 0, from);
    return [
      { at: from - before.length, words: before, marked: false },
      { at: from, words: text.slice(from, to), marked: true },
    ];
  });
  const rest = text.slice(marks[marks.length - 1]?.[1] ?? 0);
  return (
    <>
      {[...parts, { at: text.length - rest.length, words: rest, marked: false }]
        .filter(({ words }) => words !== '')
        .map(({ at, words, marked }) => (
          <Text key={at} className={marked ? css.mark : undefined}>
            {words}
          </Text>
        ))}
    </>
  );
}
