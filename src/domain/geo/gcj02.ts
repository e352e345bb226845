/**
 * GCJ-02, the datum of Chinese maps, is WGS-84 plus a deviation of some hundred metres.
 * Only the forward formula is published; the inverse is found by iteration.
 */
interface Degrees {
  readonly latitude: number;
  readonly longitude: number;
}

const SEMI_MAJOR_AXIS = 6378245.0;
const ECCENTRICITY_SQUARED = 0.00669342162296594323;
const { PI, abs, cos, sin, sqrt } = Math;

const wave = (t: number): number => ((20 * sin(6 * t * PI) + 20 * sin(2 * t * PI)) * 2) / 3;

function northing(x: number, y: number): number {
  const base = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * sqrt(abs(x));
  return base + wave(x) + ((20 * sin(y * PI) + 40 * sin((y / 3) * PI)) * 2) / 3 + ((160 * sin((y / 12) * PI) + 320 * sin((y * PI) / 30)) * 2) / 3;
}

function easting(x: number, y: number): number {
  const base = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * sqrt(abs(x));
  return base + wave(x) + ((20 * sin(x * PI) + 40 * sin((x / 3) * PI)) * 2) / 3 + ((150 * sin((x / 12) * PI) + 300 * sin((x / 30) * PI)) * 2) / 3;
}

/** Valid inside mainland China; elsewhere maps use WGS-84 itself. */
export function wgs84ToGcj02(point: Degrees): { latitude: number; longitude: number } {
  const x = point.longitude - 105;
  const y = point.latitude - 35;
  const radians = (point.latitude / 180) * PI;
  const curvature = 1 - ECCENTRICITY_SQUARED * sin(radians) * sin(radians);
  const perMeridian = ((SEMI_MAJOR_AXIS * (1 - ECCENTRICITY_SQUARED)) / (curvature * sqrt(curvature))) * PI;
  const perParallel = (SEMI_MAJOR_AXIS / sqrt(curvature)) * cos(radians) * PI;
  return {
    latitude: point.latitude + (northing(x, y) * 180) / perMeridian,
    longitude: point.longitude + (easting(x, y) * 180) / perParallel,
  };
}

/** Each round shrinks the error about a thousandfold: five rounds leave less than a millimetre. */
export function gcj02ToWgs84(point: Degrees): { latitude: number; longitude: number } {
  let { latitude, longitude } = point;
  for (let round = 0; round < 5; round += 1) {
    const shifted = wgs84ToGcj02({ latitude, longitude });
    latitude += point.latitude - shifted.latitude;
    longitude += point.longitude - shifted.longitude;
  }
  return { latitude, longitude };
}
