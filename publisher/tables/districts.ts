import { DISTRICTS } from '../../src/domain/area/districts';

const codeByName = new Map<string, string>(DISTRICTS.map(({ name, code }) => [name, code]));

/** Tables name districts in Chinese for the people who review them. An unknown name is handed on for the schema to refuse. */
export const districtCode = (name: string): string => codeByName.get(name) ?? name;

export const DISTRICT_HINT = `write one of ${DISTRICTS.map(({ name }) => name).join('、')}`;
