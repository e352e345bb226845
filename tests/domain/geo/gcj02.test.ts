import fc from 'fast-check';
import { gcj02ToWgs84, wgs84ToGcj02 } from '@/domain/geo/gcj02';

/** Pairs published with the eviltransform and coordtransform libraries: WGS-84, then GCJ-02 (latitude, longitude). */
const PUBLISHED = [
  { name: 'Shanghai', wgs: [31.1774276, 121.5272106], gcj: [31.17530398364597, 121.531541859215] },
  { name: 'Shenzhen', wgs: [22.543847, 113.912316], gcj: [22.540796131694766, 113.9171764808363] },
  { name: 'Beijing', wgs: [39.911954, 116.377817], gcj: [39.91334545536069, 116.38404722455657] },
  { name: 'Tiananmen', wgs: [39.915, 116.404], gcj: [39.91640428150164, 116.41024449916938] },
] as const;

const point = ([latitude, longitude]: readonly [number, number]) => ({ latitude, longitude });
/** Five decimals are about a metre: the libraries differ by less over the length of the earth's axis. */
const DECIMALS = 5;

test.each(PUBLISHED)('$name: forward and back agree with the published pair', ({ wgs, gcj }) => {
  const forward = wgs84ToGcj02(point(wgs));
  expect(forward.latitude).toBeCloseTo(gcj[0], DECIMALS);
  expect(forward.longitude).toBeCloseTo(gcj[1], DECIMALS);
  const back = gcj02ToWgs84(point(gcj));
  expect(back.latitude).toBeCloseTo(wgs[0], DECIMALS);
  expect(back.longitude).toBeCloseTo(wgs[1], DECIMALS);
});

const inGuangzhou = fc.record({
  latitude: fc.double({ min: 22.5, max: 24, noNaN: true }),
  longitude: fc.double({ min: 112.9, max: 114.1, noNaN: true }),
});

test('everywhere in Guangzhou the inverse undoes the shift to the millimetre', () => {
  fc.assert(
    fc.property(inGuangzhou, (wgs) => {
      const back = gcj02ToWgs84(wgs84ToGcj02(wgs));
      expect(Math.abs(back.latitude - wgs.latitude)).toBeLessThan(1e-8);
      expect(Math.abs(back.longitude - wgs.longitude)).toBeLessThan(1e-8);
    }),
  );
});

test('in Guangzhou the shift is some hundred metres, to the south-east', () => {
  fc.assert(
    fc.property(inGuangzhou, (wgs) => {
      const gcj = wgs84ToGcj02(wgs);
      expect(gcj.longitude - wgs.longitude).toBeGreaterThan(0.003);
      expect(gcj.longitude - wgs.longitude).toBeLessThan(0.008);
      expect(gcj.latitude - wgs.latitude).toBeLessThan(0);
      expect(gcj.latitude - wgs.latitude).toBeGreaterThan(-0.005);
    }),
  );
});
