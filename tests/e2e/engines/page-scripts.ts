/** What the tests ask of a page; each function runs in the browser. */

/** The text of the page with every note and fold open, without white space. */
export const readText = (): string => {
  for (const details of document.querySelectorAll('details')) {
    details.removeAttribute('name');
    details.open = true;
  }
  return document.querySelector('main')?.innerText.replace(/\s/g, '') ?? '';
};

/** Pairs of paragraphs, headings, notes, cells or drawings whose boxes overlap, by their texts. */
export const findOverlaps = (): string[] => {
  const kinds = 'h1, h2, h3, p, li, dt, dd, summary, figcaption, th, td, blockquote, svg';
  const innermost = [...document.querySelectorAll(`main :is(${kinds})`)].filter(
    (element) => element.querySelector(kinds) === null,
  );
  const seen = innermost
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 2 && box.height > 2)
    .sort((one, other) => one.box.top - other.box.top);
  const name = (element: Element) => `${element.tagName} "${element.textContent.slice(0, 40)}"`;
  return seen.flatMap(({ element, box }, index) =>
    seen
      .slice(index + 1)
      .filter((other) => other.box.top < box.bottom - 1.5)
      .filter(({ box: { left, right } }) => left < box.right - 1.5 && box.left < right - 1.5)
      .map((other) => `${name(element)} and ${name(other.element)}`),
  );
};

/** Pixels by which the page is wider than its window. */
export const measureExcess = (): number => {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth - clientWidth;
};

/** The ids of the evidence that is open. */
export const listOpen = (): string[] =>
  [...document.querySelectorAll('.note [open] > section')].map(({ id }) => id);
