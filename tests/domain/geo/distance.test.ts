import fc from 'fast-check';
import { distanceMetres } from '@/domain/geo/distance';

const point = fc.record({ latitude: fc.double({ min: 22.5, max: 24, noNaN: true }), longitude: fc.double({ min: 112.9, max: 114.1, noNaN: true }) });
type Point = { latitude: number; longitude: number };

function haversine(a: Point, b: Point): number {
  const radians = Math.PI / 180;
  const half = (degrees: number): number => Math.sin((degrees * radians) / 2) ** 2;
  const h = half(b.latitude - a.latitude) + Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * half(b.longitude - a.longitude);
  return 2 * 6_371_008.8 * Math.asin(Math.sqrt(h));
}

describe('distanceMetres', () => {
  it('is the great circle to within a ten-thousandth, anywhere in Guangzhou', () => {
    fc.assert(fc.property(point, point, (a, b) => Math.abs(distanceMetres(a, b) - haversine(a, b)) <= haversine(a, b) * 1e-4 + 0.01));
  });
  it('is the same there and back, and nothing to where one is', () => {
    fc.assert(fc.property(point, point, (a, b) => distanceMetres(a, b) === distanceMetres(b, a) && distanceMetres(a, a) === 0));
  });
});
