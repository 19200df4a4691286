/** Web servers of this machine, started with the recipes of hosting/. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { env } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { movedHost, sites, type SiteName } from './sites.ts';

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
/** Debian's folder of servers, which is not on every PATH. */
const path = `${env['PATH']}:/usr/sbin`;

const runs = (command: string, option: string): boolean =>
  spawnSync(command, [option], { env: { ...env, PATH: path } }).status === 0;

const isMissing: Record<string, () => boolean> = {
  nginx: () => !runs('nginx', '-v'),
  'libnginx-mod-http-brotli-static': () => !existsSync(brotliModule),
  caddy: () => !runs('caddy', 'version'),
};

/** Debian's packages of each server. */
const packages: Record<Host, string[]> = {
  nginx: ['nginx', 'libnginx-mod-http-brotli-static'],
  Caddy: ['caddy'],
  'npm start': [],
};

/** The packages without which a server cannot be tested; none where all are installed. */
export const getMissing = (host: Host): string[] =>
  packages[host].filter((name) => isMissing[name]?.());

export const hasNginx = (): boolean => getMissing('nginx').length === 0;
export const hasCaddy = (): boolean => getMissing('Caddy').length === 0;

/** Copies a built site to the folder of the recipe: below its base path in one folder. */
const placeSite = (name: SiteName, folder: string): string => {
  const { base, outDir } = sites[name];
  const root = `${folder}/root`;
  const target = join(root, base).replace(/\/$/, '');
  mkdirSync(dirname(target), { recursive: true });
  symlinkSync(resolve(outDir), target);
  return root;
};

/** The recipe with the lines marked "site" corrected as they say. */
const writeRecipe = (recipe: string, name: SiteName, folder: string, listen: string) => {
  const root = resolve(placeSite(name, folder));
  const text = readFileSync(`hosting/${recipe}`, 'utf8')
    .replace(/\/srv\/sidelight\/_/, `${join(root, sites[name].base)}_`)
    .replaceAll(/\/srv\/sidelight(?=[;\s])/g, root)
    .replace(/^(\s*)(?:listen 80;|:80 \{)/m, `$1${listen}`);
  const file = resolve(`${folder}/${recipe}`);
  writeFileSync(file, text);
  return file;
};

const startNginx = (name: SiteName, folder: string, port: number): ChildProcess => {
  const recipe = writeRecipe('nginx.conf', name, folder, `listen 127.0.0.1:${port};`);
  const main = resolve(`${folder}/main.conf`);
  writeFileSync(
    main,
    `load_module ${brotliModule};
daemon off; master_process off; pid ${resolve(folder)}/pid; error_log stderr crit;
events {}
http { access_log off; client_body_temp_path ${resolve(folder)}/body; include ${recipe}; }
`,
  );
  return spawn('nginx', ['-c', main], { env: { ...env, PATH: path }, stdio: 'inherit' });
};

const startCaddy = (name: SiteName, folder: string, port: number): ChildProcess => {
  const recipe = writeRecipe('Caddyfile', name, folder, `http://localhost:${port} {`);
  writeFileSync(recipe, `{\nadmin off\n}\n${readFileSync(recipe, 'utf8')}`);
  const command = ['run', '--config', recipe, '--adapter', 'caddyfile'];
  const data = { XDG_DATA_HOME: resolve(folder), XDG_CONFIG_HOME: resolve(folder) };
  return spawn('caddy', command, { env: { ...env, ...data }, stdio: 'ignore' });
};

/** The variables that a site was built with. */
export const getVariables = (name: SiteName): NodeJS.ProcessEnv => ({
  ...env,
  BASE_PATH: sites[name].base,
  ...(name === 'moved' && { SITE_URL: movedHost }),
});

/** The server of `npm start`. */
const startOwn = (name: SiteName, _folder: string, port: number): ChildProcess => {
  const command = ['src/publish/serve.ts', '--dir', sites[name].outDir, '--port', String(port)];
  return spawn('node', command, { env: getVariables(name), stdio: 'ignore' });
};

const starters = { nginx: startNginx, Caddy: startCaddy, 'npm start': startOwn };
export type Host = keyof typeof starters;

const waitFor = async (address: string): Promise<void> => {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await fetch(address).then(Boolean, () => false)) return;
    await sleep(100);
  }
  throw new Error(`Expected an answer at ${address}.`);
};

/** Serves a built site; returns its address and a function that stops the server. */
export const startHost = async (host: Host, name: SiteName, port: number) => {
  const folder = `.cache/hosts/${host.replace(' ', '-')}-${name}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const server = starters[host](name, folder, port);
  const address = `http://localhost:${port}${sites[name].base}`;
  await waitFor(address);
  return { address, close: () => server.kill() };
};
