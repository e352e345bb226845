import { loadData } from '../../../publisher/load';
import { spotByName, spotsLike } from '../../../publisher/search/spot-by-name';

const { records } = loadData('data');

describe('spotByName', () => {
  it.each([
    ['石牌桥', 'metro_station', '石牌桥'],
    ['石牌桥站', 'metro_station', '石牌桥'],
    ['石牌街道', 'subdistrict', '440106006'],
    ['石牌街', 'subdistrict', '440106006'],
    ['440106006', 'subdistrict', '440106006'],
    ['天河', 'district', '440106'],
    ['天河区', 'district', '440106'],
    ['440106006029', 'community', '440106006029'],
    ['三眼井社区', 'community', '三眼井社区'],
    ['三眼井', 'community', '三眼井社区'],
  ])('%s is a %s', (text, type, nameOrId) => {
    const spot = spotByName(records, text)!;
    expect(spot.type).toBe(type);
    expect([spot.name, spot.id]).toContain(nameOrId);
  });

  it('gives a community the middle of its sub-district, and says so', () => {
    expect(spotByName(records, '三眼井社区')).toMatchObject({ precision: 'subdistrict', subdistrict: '440104001' });
    expect(spotByName(records, '石牌桥')).toMatchObject({ precision: 'exact' });
  });

  it('names what is near a name that is unknown', () => {
    expect(spotByName(records, '石碑桥')).toBeUndefined();
    expect(spotsLike(records, '石碑桥')[0]).toBe('石牌桥');
    expect(spotsLike(records, 'zzz')).toEqual([]);
  });
});
