import { routes } from '@/routes';
import { open } from './navigation';
import { call } from './phone';

/** The ways on that every failure offers: again, home, the city's hotline. */
export const waysOn = (onRetry?: () => void) => ({
  onRetry,
  onHome: () => void open(routes.home()),
  onCall: () => void call('12345'),
});
