import { styleText } from 'node:util';

/** What happens next. */
export const step = (text: string): void => console.log(styleText('bold', `\n${text}`));

/** What the service answered. */
export const note = (text: string): void => console.log(`  ${text}`);

/** That, and why, the service refused. */
export const refused = (text: string): void => console.log(`  ${styleText('yellow', text)}`);
