/** `npm run check:audit`: fails on known vulnerabilities of the packages in the lockfile. */
import { spawnSync } from 'node:child_process';
import { exit } from 'node:process';
import { judgeAudit } from './judge-audit.ts';

const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8' });
const { isPassed, words } = judgeAudit(stdout);
console.log(words);
exit(isPassed ? 0 : 1);
