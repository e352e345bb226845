import { wgs84ToGcj02 } from '@/domain/geo/gcj02';
import type { WgsPoint } from '@/domain/geo/point';

/** The point as WeChat's map wants it: GCJ-02. */
export const mapPoint = (point: WgsPoint): { readonly latitude: number; readonly longitude: number } => wgs84ToGcj02(point);
