/** English of question-words.ts. */
export const questionWords = {
  unsure: 'Not sure',
  yes: 'Yes',
  no: 'No',
  done: 'Done',
  typeHere: 'Number',
  change: 'Change',
  notANumber: (most: number) => `Please type a number from 0 to ${most}`,
  changeOf: (ask: string) => `Change the answer: ${ask}`,
};
