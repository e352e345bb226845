/** A bubble on the map: where, how many places it stands for, and what a screen reader says. */
export interface MapMarker {
  readonly id: number;
  readonly latitude: number;
  readonly longitude: number;
  readonly words: string;
  readonly spoken: string;
}

export interface MapViewProps {
  readonly markers: readonly MapMarker[];
  readonly centre: { readonly latitude: number; readonly longitude: number };
  readonly scale: number;
  readonly chosen: number | undefined;
  readonly onMarker: (id: number) => void;
  readonly onScale: (scale: number) => void;
}
