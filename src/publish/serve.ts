/** Serves the published site locally, with the headers and redirects that hosts use. */
import { createServer } from 'node:http';
import { exit } from 'node:process';
import { readArguments, runCommand } from '../platform/command.ts';
import { site } from '../site.ts';
import { createSiteHandler } from './site-handler.ts';

const usage = 'Usage: npm start -- [--dir FOLDER] [--port PORT] [--host HOST]';

const options = {
  dir: { type: 'string', default: 'dist' },
  port: { type: 'string', default: '4321' },
  host: { type: 'string', default: 'localhost' },
} as const;

await runCommand(() => {
  const { dir, port, host } = readArguments({ options }, usage).values;
  createServer(createSiteHandler(dir))
    .on('error', (error) => {
      console.error(`${error.message}\nChoose another port: npm start -- --port PORT`);
      exit(1);
    })
    .listen(Number(port), host, () => console.log(`http://${host}:${port}${site.base}`));
});
