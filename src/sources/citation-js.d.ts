/** Types for the parts of citation-js that are used, because the package has none. */
declare module '@citation-js/core' {
  export const plugins: {
    config: { get(name: '@bibtex'): { constants: { commands: Record<string, string> } } };
    /** The parsing step that turns BibTeX text into entries. */
    input: {
      chainLink(text: string): { label: string; properties: Record<string, unknown> }[];
    };
  };
  export class Cite {
    constructor(data: unknown, options?: { generateGraph?: boolean });
    data: Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
