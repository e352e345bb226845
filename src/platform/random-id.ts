/** An id no other phone makes: the instant and 8 random characters of a-z0-9. */
export const randomId = (now: number): string => `${now.toString(36)}-${Math.random().toString(36).slice(2, 10) || '0'}`;
