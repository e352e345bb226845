/** Whether an element is one the platform draws, not a component of ours: in WeChat Taro's components are names. */
export const isHost = (type: unknown): boolean => typeof type === 'string';
