import type { KindId } from '@/domain/place/kinds';

export interface KindWords {
  readonly label: string;
  /** For narrow tiles and elder mode. */
  readonly short: string;
  readonly purpose: string;
}

/** The kinds of domain/place/kinds.ts in English. */
export const KIND_WORDS: Readonly<Record<KindId, KindWords>> = {
  elder_canteen: { label: 'Elder canteen', short: 'Elder canteen', purpose: 'Meals nearby, delivery' },
  consultation_hall: { label: "Residents' consultation hall", short: 'Meeting hall', purpose: '"116" community matters' },
  marriage_office: { label: 'Marriage registration office', short: 'Marriage office', purpose: 'Marriage, divorce, copies' },
  service_center: { label: 'Sub-district service centre', short: 'Service centre', purpose: "The sub-district's counters" },
  care_center: { label: 'Yikang elder care centre', short: 'Care centre', purpose: 'Elder care of the sub-district' },
  care_station: { label: 'Yikang elder care station', short: 'Care station', purpose: 'Elder care near home' },
  social_work_station: { label: 'Social work station', short: 'Social work', purpose: 'In difficulty: ask a social worker' },
  civil_affairs_bureau: { label: 'District civil affairs bureau', short: 'Civil affairs', purpose: 'Civil affairs of each district' },
  nursing_home: { label: 'Nursing home', short: 'Nursing home', purpose: 'Living in care' },
  elder_hospital: { label: 'Hospital for the elderly', short: 'Elder hospital', purpose: 'Treatment, rehabilitation' },
  disability_care: { label: 'Care centre for people with disabilities', short: 'Disability care', purpose: 'Day care' },
  rescue_station: { label: 'Relief station', short: 'Relief station', purpose: 'Emergency help' },
  child_protection: { label: 'Child welfare and protection', short: 'Child protection', purpose: 'Children uncared for or hurt' },
  wedding_venue: { label: 'Outdoor wedding venue', short: 'Wedding venue', purpose: 'Marry in a scenic spot' },
  marriage_culture: { label: 'Marriage customs museum', short: 'Museum', purpose: 'Exhibitions on marriage' },
  funeral_home: { label: 'Funeral homes and cemeteries', short: 'Funeral services', purpose: 'After a death' },
};
