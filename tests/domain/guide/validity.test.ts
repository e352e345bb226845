import { validityOn } from '@/domain/guide/validity';

const standard = { effective_from: '2025-01-01', effective_until: '2026-06-01' };

test.each([
  ['the last day it holds', '2026-05-31', 'in_force'],
  ['the day it ends', '2026-06-01', 'expired'],
  ['the day before it begins', '2024-12-31', 'future'],
  ['the day it begins', '2025-01-01', 'in_force'],
])('%s', (_what, today, expected) => {
  expect(validityOn(standard, today)).toBe(expected);
});

test('without a date nothing is claimed', () => {
  expect(validityOn({}, '2026-11-21')).toBe('undated');
});
