import { Map, View } from '@tarojs/components';
import type { MapProps } from '@tarojs/components/types/Map';
import { COLOURS } from '../tokens/colour';
import css from './map-view.module.css';
import type { MapViewProps } from './map-marker';

const PIN = 36;
/** Files of the package (src/assets/map): WeChat's map takes no inlined pictures. */
const PICTURE = '/assets/map/pin.png';
const PICTURE_CHOSEN = '/assets/map/pin-on.png';

/** WeChat's own map. Nothing on it is only on it: the page lists the same places below. */
export function MapView({ markers, centre, scale, chosen, onMarker, onScale }: MapViewProps) {
  return (
    <View className={css.frame} aria-hidden="true">
      <Map
        className={css.map}
        latitude={centre.latitude}
        longitude={centre.longitude}
        scale={scale}
        enableRotate={false}
        markers={markers.map((marker) => pinOf(marker, marker.id === chosen))}
        onMarkerTap={(event) => onMarker(Number(event.detail.markerId))}
        onCalloutTap={(event) => onMarker(Number(event.detail.markerId))}
        onRegionChange={(event) => {
          const { detail } = event;
          if (detail && 'scale' in detail && typeof detail.scale === 'number') onScale(detail.scale);
        }}
        onError={() => undefined}
      />
    </View>
  );
}

function pinOf({ id, latitude, longitude, words, spoken }: MapViewProps['markers'][number], chosen: boolean): MapProps.marker {
  return {
    id,
    latitude,
    longitude,
    iconPath: chosen ? PICTURE_CHOSEN : PICTURE,
    width: PIN,
    height: PIN,
    ariaLabel: spoken,
    callout: {
      content: words,
      color: chosen ? COLOURS['on-brand'] : COLOURS.brand,
      fontSize: 15,
      anchorX: 0,
      anchorY: 0,
      borderRadius: 8,
      borderWidth: 1,
      borderColor: COLOURS.brand,
      bgColor: chosen ? COLOURS.brand : COLOURS.card,
      padding: 6,
      display: 'ALWAYS',
      textAlign: 'center',
    },
  };
}
