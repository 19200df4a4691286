/** Splits interface messages with links, whose position translators choose. */

/** The target of a link, and its words if the message omits them: "Write to [](email)." */
export interface Link {
  href: string;
  words?: string;
  rel?: string;
  class?: string;
}

/** Part of a message: text, or the words of a link. */
export interface SentencePart {
  text: string;
  link?: Link;
}

const pattern = /\[([^[\]]*)\]\((\w+)\)/;

/**
 * Splits "All are on [one page](corrections)." into parts. The name in parentheses is a key of `links`.
 * Throws when there is no such key.
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
