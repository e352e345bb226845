/** English of who-words.ts. */
export const whoWords = {
  other: 'Someone else',
  hint: 'A name you call them is enough, such as "Grandma". No full names, no ID numbers.',
  name: 'Name',
  placeholder: 'Grandma',
  done: 'Done',
};
