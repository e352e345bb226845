import fc from 'fast-check';
import { cellAt, clustersOf, type Located } from '@/domain/geo/cluster';

const located = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z]{2}-\d{3}$/),
    point: fc.record({ latitude: fc.double({ min: 22.5, max: 24, noNaN: true }), longitude: fc.double({ min: 112.9, max: 114.1, noNaN: true }) }),
    precision: fc.constantFrom('exact' as const, 'subdistrict' as const),
  }),
  { selector: ({ id }) => id, maxLength: 60 },
);

test('every place is in exactly one bubble, whatever order they come in', () => {
  fc.assert(
    fc.property(located, fc.integer({ min: 5, max: 18 }), (things, scale) => {
      const clusters = clustersOf(things, cellAt(scale));
      expect(clusters.flatMap(({ ids }) => ids).sort()).toEqual(things.map(({ id }) => id).sort());
      expect(clustersOf([...things].reverse(), cellAt(scale))).toEqual(clusters);
    }),
  );
});

test('a bubble lies among its members, and is estimated only if all of them are', () => {
  fc.assert(
    fc.property(located, (things) => {
      const byId = new Map(things.map((thing) => [thing.id, thing]));
      for (const { ids, point, estimated } of clustersOf(things, 0.2)) {
        const members = ids.map((id) => byId.get(id) as Located);
        const latitudes = members.map((member) => member.point.latitude);
        expect(point.latitude).toBeGreaterThanOrEqual(Math.min(...latitudes) - 1e-9);
        expect(point.latitude).toBeLessThanOrEqual(Math.max(...latitudes) + 1e-9);
        expect(estimated).toBe(members.every(({ precision }) => precision === 'subdistrict'));
      }
    }),
  );
});

test('no two bubbles cover each other', () => {
  fc.assert(
    fc.property(located, fc.integer({ min: 5, max: 14 }), (things, scale) => {
      const clusters = clustersOf(things, cellAt(scale));
      for (const a of clusters) {
        for (const b of clusters) {
          if (a.id >= b.id) continue;
          const apart = Math.max(Math.abs(a.point.latitude - b.point.latitude), Math.abs(a.point.longitude - b.point.longitude));
          expect(apart).toBeGreaterThanOrEqual(cellAt(scale) * 0.8);
        }
      }
    }),
  );
});
