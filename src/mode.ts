/** Whether Astro serves the site while it is written, or builds it. Commands and tests run without Astro. */
const mode = (import.meta.env as ImportMetaEnv | undefined)?.MODE;

/** True in `npm run dev`. Astro's DEV follows NODE_ENV, and would publish drafts where that is set. */
export const isDev = mode === 'development';

/** True in a build. */
export const isBuild = mode === 'production';
