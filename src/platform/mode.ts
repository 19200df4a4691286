/** Whether Astro serves the site while it is written, or builds it. Commands and tests run without Astro. */
const mode = (import.meta.env as ImportMetaEnv | undefined)?.MODE;

/** True in `npm run dev`. Astro's DEV follows NODE_ENV, and would publish drafts where that is set. */
export const isDev = mode === 'development';

/** True in a build. */
export const isBuild = mode === 'production';

/** Path of the list of analyses that have not changed; only `npm run build` makes one. */
export const unchangedFile = (import.meta.env as ImportMetaEnv | undefined)?.UNCHANGED_FILE as
  string | undefined;
