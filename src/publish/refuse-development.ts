/** Refuses `astro build --mode development`, which would publish drafts: mode.ts takes it for `npm run dev`. */

/** How Vite was started. */
interface Start {
  command: string;
  mode: string;
}

/** A plugin of Vite; it ends the build before a page is written. */
export const refuseDevelopment = {
  name: 'refuse-development',
  config: (_config: unknown, { command, mode }: Start): void => {
    if (command === 'build' && mode === 'development')
      throw new Error(
        'Unexpected mode "development" of a build, which would publish drafts; ' +
          'expected `npm run build`, or `npm run dev` to see drafts.',
      );
  },
};
