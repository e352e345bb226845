import { districtName } from '../../src/domain/area/districts';
import { kindOf } from '../../src/domain/place/kinds';
import type { Phone } from '../../src/domain/place/phone';
import type { Place } from '../../src/domain/place/place';
import { hsdsSchedules } from './hsds-schedules';
import { attributionOf, LICENCE, SOURCE_KINDS, subdistrictName, type ReleaseToExport } from './release-to-export';
import { NAMESPACE, uuidV5 } from './uuid';

const id = (name: string): string => uuidV5(name, NAMESPACE);

/**
 * Places as services after HSDS 3.1 (Open Referral): one page as its API gives them, every service with all that belongs to it.
 * Ids are UUIDs made from the permanent ids. What is not known is left out, with two exceptions that HSDS's schema demands: an address
 * has an empty postal_code, and status is "active" for whatever stands in the release. No organization is given: sources rarely say who runs a place.
 */
export function hsdsOf(release: ReleaseToExport): string {
  const services = release.places.map((place) => JSON.stringify(serviceOf(place, release)));
  const head = {
    total_items: services.length,
    total_pages: 1,
    page_number: 1,
    size: services.length,
    first_page: true,
    last_page: true,
    empty: services.length === 0,
    hsds_version: '3.1',
    licence: LICENCE,
    attribution: attributionOf(release),
    release: { version: release.version, epoch: release.epoch, created: release.created },
  };
  return `${JSON.stringify(head).slice(0, -1)},"contents":[${services.length === 0 ? '' : `\n${services.join(',\n')}\n`}]}\n`;
}

function serviceOf(place: Place, release: ReleaseToExport): object {
  const serviceId = id(`service ${place.id}`);
  return {
    id: serviceId,
    name: place.name,
    alternate_name: place.alternate_name?.join('；'),
    description: place.description,
    status: 'active',
    fees_description: place.cost_text,
    alert: place.alert,
    phones: place.phones?.map((phone, at) => ({ id: id(`phone ${place.id} ${at}`), service_id: serviceId, ...phoneOf(phone) })),
    schedules: nonEmpty(hsdsSchedules(place).map((schedule, at) => ({ id: id(`schedule ${place.id} ${at}`), service_id: serviceId, ...schedule }))),
    cost_options: place.cost_options?.map(({ option, amount, currency, amount_description: words, valid_from: since }, at) => ({
      id: id(`cost_option ${place.id} ${at}`),
      service_id: serviceId,
      option,
      amount,
      currency,
      // HSDS wants a whole date; sources mostly name a year.
      ...(since !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(since) ? { valid_from: since, amount_description: words } : { amount_description: joined(words, since === undefined ? undefined : `${since}年`) }),
    })),
    service_at_locations: [{ id: id(`service_at_location ${place.id}`), service_id: serviceId, location_id: id(`location ${place.id}`), location: locationOf(place) }],
    attributes: attributesOf(place, release, serviceId),
  };
}

/** Where codes of districts and sub-districts are from: data/LICENSES.md. */
const AREA_CODES = '国家统计局 统计用区划代码 2023';

const nonEmpty = <T>(list: readonly T[]): readonly T[] | undefined => (list.length === 0 ? undefined : list);

function joined(...words: readonly (string | undefined)[]): string | undefined {
  const known = words.filter((word) => word !== undefined);
  return known.length === 0 ? undefined : known.join('，');
}

/** "020-87654321-102" is a number and its extension. */
function phoneOf({ number, description }: Phone): object {
  const [, main, extension] = /^(0\d{2,3}-\d{7,8})-(\d{1,5})$/.exec(number) ?? [];
  return { number: main ?? number, ...(extension === undefined ? {} : { extension: Number(extension) }), description };
}

function locationOf(place: Place): object {
  const address = place.address === undefined ? undefined : [{
    id: id(`address ${place.id}`),
    location_id: id(`location ${place.id}`),
    address_1: place.address,
    city: '广州市',
    region: districtName(place.district),
    state_province: '广东省',
    postal_code: '',
    country: 'CN',
    address_type: 'physical',
  }];
  return { id: id(`location ${place.id}`), location_type: 'physical', name: place.name, latitude: place.position?.latitude, longitude: place.position?.longitude, addresses: address };
}

/** What HSDS has no field for: our own id, kind, district and sub-district as terms, and the source of the facts. */
function attributesOf(place: Place, release: ReleaseToExport, serviceId: string): object[] {
  const kind = kindOf(place.kind);
  const attribute = (name: string, value: string, more: object = {}): object => ({ id: id(`attribute ${place.id} ${name}`), link_id: serviceId, link_entity: 'service', link_type: name, value, ...more });
  const term = (taxonomy: string, code: string, name: string, description: string): object => {
    const termId = id(`taxonomy_term ${taxonomy} ${code}`);
    return { taxonomy_term_id: termId, taxonomy_term: { id: termId, code, name, description, taxonomy, language: 'zh' } };
  };
  const subdistrict = subdistrictName(release, place);
  const { title, kind: sourceKind, date, url } = place.source;
  return [
    attribute('identifier', place.id, { label: '编号' }),
    attribute('kind', place.kind, { label: '类别', ...term('jiefang kinds', place.kind, kind?.label ?? place.kind, kind?.purpose ?? place.kind) }),
    attribute('district', place.district, { label: '区', ...term(AREA_CODES, place.district, districtName(place.district), '行政区') }),
    ...(place.subdistrict === undefined ? [] : [attribute('subdistrict', place.subdistrict, { label: '街镇', ...term(AREA_CODES, place.subdistrict, subdistrict ?? place.subdistrict, '街道或镇') })]),
    ...(place.community === undefined ? [] : [attribute('community', place.community, { label: '社区或村' })]),
    attribute('source', [title, SOURCE_KINDS[sourceKind], date, url].filter((part) => part !== undefined).join('；'), { label: '资料来源' }),
  ];
}
