/** The built sites the browser tests read, and the content each is built from. */
import { env } from 'node:process';

/** Another port for those who test two checkouts at once. */
const port = Number(env['PORT_BASE'] ?? 4391);

export const sites = {
  /** What readers get. */
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

/** Address under which a test reaches a site. */
export const getOrigin = (name: SiteName): string => `http://localhost:${sites[name].port}`;
