/** The built sites of the browser tests, and their content. */
import { env } from 'node:process';

/** PORT_BASE lets two checkouts be tested at once. */
const port = Number(env['PORT_BASE'] ?? 4391);

export const sites = {
  /** The published site. */
  real: { content: 'content', outDir: '.cache/real', port, base: '/' },
  /** The invented analysis, and the stress text beside it. */
  fixture: {
    content: '.cache/fixture-content',
    outDir: '.cache/fixture',
    port: port + 1,
    base: '/',
  },
  /** The invented analysis with everything renamed, below a path of another host. */
  moved: {
    content: '.cache/moved-content',
    outDir: '.cache/moved',
    port: port + 2,
    base: '/news/',
  },
} as const;

export type SiteName = keyof typeof sites;

/** The public address that the moved site is built for. */
export const movedHost = 'https://news.example.org';

/** The address of a site in tests. */
export const getOrigin = (name: SiteName): string => `http://localhost:${sites[name].port}`;
