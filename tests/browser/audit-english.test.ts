import { auditScreens } from './support/audit-screens';
import { MODES } from './support/modes';

auditScreens(MODES.filter(({ language }) => language === 'en'));
