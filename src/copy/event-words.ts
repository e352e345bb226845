import { askForEvent } from '@/domain/guide/events';
import { EVENT_ASKS } from './en/event-words';
import { inLanguage } from './live';

/** The question for an event's day; undefined for an event this version does not know. */
export const eventAsk = inLanguage(askForEvent, (id: string, age?: number) => EVENT_ASKS[id]?.replace('N', age === undefined ? 'how many' : String(age)));
