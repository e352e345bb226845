import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { tokensCss } from '../src/ui/tokens/css-text';
import { ROOT } from './build/steps';

/** `npm run tokens`: the custom properties of src/ui/tokens, written for the style sheets. */
writeFileSync(path.join(ROOT, 'src/ui/tokens/tokens.module.css'), tokensCss());
