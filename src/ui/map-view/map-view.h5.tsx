import { View } from '@tarojs/components';
import { chosen as marked } from '../browser-mark/browser-mark';
import { Tap } from '../tap/tap';
import css from './map-view.module.css';
import type { MapViewProps } from './map-marker';

/** Room around the outermost bubbles, as a share of what a bubble leaves of the sketch. */
const MARGIN = 0.02;

/** A browser has no map without a foreign site's script and key: a sketch of where the places lie to each other. North is up. */
export function MapView({ markers, chosen, onMarker }: MapViewProps) {
  const at = placer(markers);
  return (
    <View className={`${css.frame} ${css.sketch}`}>
      {markers.map((marker) => (
        <View key={marker.id} className={css.spot} style={at(marker)}>
          <Tap className={marker.id === chosen ? marked(css.chosen) : css.bubble} role="checkbox" on={marker.id === chosen} label={marker.spoken} onTap={() => onMarker(marker.id)}>
            {marker.words}
          </Tap>
        </View>
      ))}
    </View>
  );
}

/** A bubble moves back by the same share of itself: at an edge it lies against it, however wide it is. */
function placer(markers: MapViewProps['markers']) {
  const span = (values: readonly number[]) => {
    const least = Math.min(...values);
    const width = Math.max(...values) - least;
    return (value: number): number => (width === 0 ? 0.5 : MARGIN + ((value - least) / width) * (1 - 2 * MARGIN));
  };
  const across = span(markers.map(({ longitude }) => longitude));
  const up = span(markers.map(({ latitude }) => latitude));
  return ({ latitude, longitude }: MapViewProps['markers'][number]) => {
    const left = `${across(longitude) * 100}%`;
    const top = `${(1 - up(latitude)) * 100}%`;
    return { left, top, transform: `translate(-${left}, -${top})` };
  };
}
