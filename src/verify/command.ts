/** `npm run verify -- URL`: prints how a running site differs from what the README promises. */
import { exit } from 'node:process';
import { readArguments, runCommand, UsageError } from '../platform/command.ts';
import { site } from '../site.ts';
import { formatDifferences } from './difference.ts';
import { verify } from './verify.ts';
import { formatCount } from '../platform/format-count.ts';

const usage =
  'Usage: npm run verify -- URL\nSITE_URL and BASE_PATH must be those that the site was built with.';

/** The origin of an address. Throws a UsageError when it cannot be the address of the site. */
const parseOrigin = (address: string): string => {
  if (!/^https?:\/\//.test(address) || !URL.canParse(address))
    throw new UsageError(
      `Unexpected "${address}", expected an address such as "https://example.org/".\n${usage}`,
    );
  const { origin, pathname } = new URL(address);
  if (`${pathname}/`.replace(/\/+$/, '/') !== site.base)
    throw new UsageError(
      `Unexpected path "${pathname}", expected "${site.base}" (BASE_PATH).\n${usage}`,
    );
  return origin;
};

const readOrigin = (): string => {
  const [address, ...more] = readArguments({ allowPositionals: true }, usage).positionals;
  if (address === undefined || more.length > 0) throw new UsageError(`Expected one URL.\n${usage}`);
  return parseOrigin(address);
};

await runCommand(async () => {
  const origin = readOrigin();
  const { count: asked, differences } = await verify(origin).catch((error: Error) => {
    console.error(error.message);
    return exit(1);
  });
  for (const line of formatDifferences(differences)) console.log(line);
  console.log(
    `Requested ${asked} addresses of ${origin}${site.base}: ${formatCount(differences.length, 'difference')}.`,
  );
  process.exitCode = differences.length > 0 ? 1 : 0;
});
