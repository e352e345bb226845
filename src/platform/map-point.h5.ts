import type { WgsPoint } from '@/domain/geo/point';

/** The browser draws a plain sketch: positions stay as they are. */
export const mapPoint = (point: WgsPoint): { readonly latitude: number; readonly longitude: number } => point;
