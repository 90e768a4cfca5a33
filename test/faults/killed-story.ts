/** The program that is killed: tells a story in a folder, and says each phase in a line. Its words: story, seeds, folder. */

import { storiesWith } from './stories.ts';

const [, , name = '', seeds = '', folder = ''] = process.argv;
const story = storiesWith(seeds)[name];
if (story === undefined) throw new Error(`there is no story ${name}`);
await story(folder, (phase) => process.stdout.write(`phase ${phase}\n`));
process.stdout.write('phase end\n');
process.exit();
