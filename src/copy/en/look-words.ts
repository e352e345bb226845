export const lookWords = {
  sizes: { large: 'Large', larger: 'Larger', largest: 'Largest' },
  sizeOf: (size: string) => `Text size in elder mode: ${size}`,
  strong: 'High contrast',
  strongNote: 'Darker text, clearer edges.',
};
