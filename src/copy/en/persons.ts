/** The labels offered to everybody (stores/labels.ts); what people typed stays. */
export const USUAL_PERSONS: Readonly<Record<string, string>> = { 自己: 'Myself', 妈妈: 'Mum', 爸爸: 'Dad' };
