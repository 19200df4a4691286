/** Reads the environment variables once; a wrong value stops the command with a message. */
import { env, exit } from 'node:process';
import * as variables from './environment-variables.ts';

// Disables the telemetry of Astro, so that a build makes no network requests.
env['ASTRO_TELEMETRY_DISABLED'] = '1';

/** Reads the variables; throws one message that names every wrong one. */
export const readEnvironment = (given: Record<string, string | undefined>) => {
  const faults: string[] = [];
  const read = <Value>(name: string, variable: variables.Variable<Value>): Value => {
    const text = given[name] || variable.fallback;
    const value = variable.read(text);
    if (value === undefined)
      faults.push(
        `${name}: Unexpected ${JSON.stringify(text)}, expected ${variable.expected}. ` +
          `Correct ${name} or unset it.`,
      );
    return value as Value;
  };
  const values = {
    siteUrl: read('SITE_URL', variables.siteUrl),
    basePath: read('BASE_PATH', variables.basePath),
    siteEmail: read('SITE_EMAIL', variables.siteEmail),
    siteLanguage: read('SITE_LANGUAGE', variables.siteLanguage),
    contentDir: read('CONTENT_DIR', variables.contentDir),
    cacheDir: read('CACHE_DIR', variables.cacheDir),
    chromiumPath: read('CHROMIUM_PATH', variables.chromiumPath),
    drawsCards: read('CARDS', variables.optionalStep),
    compresses: read('COMPRESSED', variables.optionalStep),
    today: read('TODAY', variables.today),
    searchPath: read('PATH', variables.searchPath),
  };
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return values;
};

/** Stops the command with the message, without a stack trace. */
const readOrExit = (): ReturnType<typeof readEnvironment> => {
  try {
    return readEnvironment(env);
  } catch (error) {
    console.error((error as Error).message);
    return exit(1);
  }
};

/** The values of the environment variables. */
export const environment = readOrExit();
