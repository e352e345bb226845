import { instantOf } from '../../publisher/input/instant';

test('a time without a zone is Guangzhou time', () => {
  expect(instantOf('2026-10-01T10:00')).toBe(Date.parse('2026-10-01T02:00:00Z'));
  expect(instantOf('2026-10-01')).toBe(Date.parse('2026-09-30T16:00:00Z'));
  expect(instantOf('2026-10-01T10:00:00Z')).toBe(Date.parse('2026-10-01T10:00:00Z'));
});

test.each(['2026-02-30T10:00', '2026-13-01', 'tomorrow', '', '2026-10-01T25:00', '20261001'])('%s is no time', (text) => {
  expect(instantOf(text)).toBeUndefined();
});
