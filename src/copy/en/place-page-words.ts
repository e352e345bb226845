/** English of place-page-words.ts. */
export const placePageWords = {
  facts: 'Address, phone, hours',
  ways: 'What else you can do',
};
