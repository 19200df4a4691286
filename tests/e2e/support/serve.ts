/** Serves one of the built sites for the browser tests. */
import { argv } from 'node:process';
import { createSiteServer } from './site-server.ts';
import { sites, type SiteName } from './sites.ts';

const name = argv[2] as SiteName;

createSiteServer(name).listen(sites[name].port);
