import { wgs84ToGcj02 } from '@/domain/geo/gcj02';
import type { MapTarget } from './map';

/** Opens a map site in a new tab: the browser has no openLocation outside WeChat. */
export async function openMap({ point, name }: MapTarget): Promise<boolean> {
  const { latitude, longitude } = wgs84ToGcj02(point);
  const url = `https://uri.amap.com/marker?position=${longitude},${latitude}&name=${encodeURIComponent(name)}&coordinate=gaode`;
  window.open(url, '_blank', 'noopener');
  return true;
}
