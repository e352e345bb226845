import { Button, Input, Map, Picker, Text, Textarea, View } from '@tarojs/components';

const HOSTS: readonly unknown[] = [View, Text, Button, Input, Textarea, Picker, Map];

/** Whether an element is one the platform draws, not a component of ours. tests/copy holds the list to what the screens use. */
export const isHost = (type: unknown): boolean => typeof type === 'string' || HOSTS.includes(type);
