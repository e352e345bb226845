/** English of community-words.ts. */
export const communityWords = {
  pageTitle: 'Community',
  hallTitle: (name: string) => `Consultation hall of ${name}`,
  hallUnknown: {
    community: "Where this community's consultation hall is has not been published. Ask the residents' committee, or call 12345.",
    village: "Where this village's consultation hall is has not been published. Ask the villagers' committee, or call 12345.",
    other: 'Where consultations are held here has not been published. Call 12345 to ask.',
  },
  committee: { community: "Residents' committee", village: "Villagers' committee", other: 'Management office' },
  committeeUnknown: (committee: string) => `${committee}: address and phone not published`,
  committeeSource: 'Address and phone may be wrong: check before you go.',
  askWhere: 'Where to ask first',
  howTo: 'How to bring a matter up',
  named: 'Consultation halls known here',
  noneNearby: 'No service counter of this sub-district is listed yet: call 12345.',
  codeSource: 'Name and code: area codes of the National Bureau of Statistics (2023 edition)',
};
