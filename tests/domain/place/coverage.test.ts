import { announcedTotal } from '@/domain/place/coverage';
import { releaseRecords } from '../../support/release';

const totals = releaseRecords('totals');

test('the latest total of the same area is the one to compare with', () => {
  expect(announcedTotal(totals, 'elder_canteen')).toMatchObject({ total: 1036, as_of: '2020-12' });
  expect(announcedTotal(totals, 'elder_canteen', '440105')).toMatchObject({ total: 51 });
});

test('a district without an announced total is not compared with the city', () => {
  expect(announcedTotal(totals, 'elder_canteen', '440106')).toBeUndefined();
  expect(announcedTotal(totals, 'funeral_home')).toBeUndefined();
});
