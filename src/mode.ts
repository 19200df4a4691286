/** True in `npm run dev`. Astro's DEV follows NODE_ENV, and would publish drafts where that is set. */
export const isDev = import.meta.env.MODE === 'development';
