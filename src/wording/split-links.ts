/** Sentences of the interface with links in them, so that a translator can place the links. */

/** Where a link leads, and its words where the sentence leaves them out: "Write to [](email)." */
export interface Link {
  href: string;
  words?: string;
  rel?: string;
  class?: string;
}

/** Part of a sentence: text, or the words of a link. */
export interface SentencePart {
  text: string;
  link?: Link;
}

const pattern = /\[([^[\]]*)\]\((\w+)\)/;

/**
 * "All are on [one page](corrections)." as runs; the name after the words is a key of `links`.
 * Throws where there is no link of that name.
 */
export const splitLinks = (sentence: string, links: Record<string, Link>): SentencePart[] => {
  const [before = '', words, name = '', ...rest] = sentence.split(pattern);
  if (words === undefined) return before === '' ? [] : [{ text: before }];
  const link = links[name];
  if (!link)
    throw new Error(`Unexpected link "${name}", expected one of ${Object.keys(links).join(', ')}.`);
  const after = sentence.slice(before.length + words.length + name.length + '[]()'.length);
  return [
    ...(before === '' ? [] : [{ text: before }]),
    { text: words || (link.words ?? link.href), link },
    ...(rest.length > 0 ? splitLinks(after, links) : []),
  ];
};
