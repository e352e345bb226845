import fc from 'fast-check';
import { DEFAULT_PICTURE, placePicture } from '@/domain/poster/picture-of';
import { layoutSharePicture, PICTURE, type SharePicture } from '@/domain/poster/share-picture';
import { releaseRecords } from '../../support/release';
import { measure, outside, overlaps, runsOf } from './support';

const words = (maxLength: number) => fc.string({ unit: fc.constantFrom('饭堂', '社区', '（', '）', '，', 'A', '12', ' ', '😀'), minLength: 1, maxLength });
const pictures: fc.Arbitrary<SharePicture> = fc.record({ sign: fc.constantFrom('饭', '约'), kicker: words(20), title: words(60), lines: fc.array(words(30), { maxLength: 4 }) });

test('whatever the words are: 5:4, all of it inside, nothing upon another, large enough for a card', () => {
  fc.assert(
    fc.property(pictures, (picture) => {
      const drawing = layoutSharePicture(picture, measure);
      expect(drawing.width / drawing.height).toBe(5 / 4);
      expect(outside(drawing, 0)).toEqual([]);
      expect(overlaps(drawing)).toEqual([]);
      for (const { size } of runsOf(drawing)) expect(size).toBeGreaterThanOrEqual(40);
    }),
    { numRuns: 500 },
  );
});

test('cards of the places of the release hold their whole name', () => {
  const subdistricts = new Map(releaseRecords('subdistricts').map((each) => [each.code, each]));
  for (const place of releaseRecords('places')) {
    const drawing = layoutSharePicture(placePicture(place, subdistricts), measure);
    const text = runsOf(drawing).map((run) => run.text).join('').replace(/\s/g, '');
    expect(text).toContain(place.name.replace(/\s/g, ''));
    expect(text).not.toMatch(/中$|休息中|未公布/);
  }
});

test('the default needs no cutting', () => {
  const runs = runsOf(layoutSharePicture(DEFAULT_PICTURE, measure)).map(({ text }) => text);
  expect(runs.join('')).not.toContain('…');
  expect(PICTURE).toEqual({ width: 1000, height: 800 });
});
