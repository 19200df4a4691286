/** Rejects `astro build --mode development`, which would publish drafts: mode.ts reads it as `npm run dev`. */

/** The command and mode of Vite. */
interface Start {
  command: string;
  mode: string;
}

/** A Vite plugin that ends such a build before it writes any page. */
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
