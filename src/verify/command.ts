/** `npm run verify -- URL`: prints what differs between a running site and what the README promises. */
import { argv, exit } from 'node:process';
import { site } from '../site.ts';
import { formatDifferences } from './difference.ts';
import { verify } from './verify.ts';

const usage =
  'Usage: npm run verify -- URL\nSITE_URL and BASE_PATH must be those that the site was built with.';

/** Ends with a message; nothing was requested. */
const refuse = (why: string): never => {
  console.error(`${why}\n${usage}`);
  return exit(2);
};

const readOrigin = (): string => {
  const [address, ...more] = argv.slice(2);
  if (address === undefined || more.length > 0) return refuse('Expected one URL.');
  if (!/^https?:\/\//.test(address) || !URL.canParse(address))
    return refuse(`Unexpected "${address}", expected an address such as "https://example.org/".`);
  const { origin, pathname } = new URL(address);
  if (`${pathname}/`.replace(/\/+$/, '/') !== site.base)
    return refuse(`Unexpected path "${pathname}", expected "${site.base}" (BASE_PATH).`);
  return origin;
};

const origin = readOrigin();
const { count, differences } = await verify(origin).catch((error: Error) => {
  console.error(error.message);
  return exit(1);
});
for (const line of formatDifferences(differences)) console.log(line);
const end = differences.length === 1 ? 'difference' : 'differences';
console.log(`Asked for ${count} addresses of ${origin}${site.base}: ${differences.length} ${end}.`);
process.exitCode = differences.length > 0 ? 1 : 0;
