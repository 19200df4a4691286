/** Writes the web app manifest, with which devices add the site to the home screen. */
import { homeUrl, iconUrl } from '../addresses/urls.ts';
import { site } from '../site.ts';
import { getColour } from '../styles/colours.ts';

/** The web app manifest. */
export const writeManifest = (): string =>
  JSON.stringify({
    name: site.name,
    short_name: site.name,
    description: site.description,
    lang: site.language,
    id: homeUrl,
    start_url: homeUrl,
    scope: homeUrl,
    display: 'browser',
    background_color: getColour('paper'),
    theme_color: getColour('paper'),
    icons: [
      { src: iconUrl(), type: 'image/svg+xml', sizes: 'any' },
      { src: iconUrl(192), type: 'image/png', sizes: '192x192' },
      { src: iconUrl(512), type: 'image/png', sizes: '512x512' },
      { src: iconUrl(512), type: 'image/png', sizes: '512x512', purpose: 'maskable' },
    ],
  });
