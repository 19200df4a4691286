/** What the tests ask of a page; each function runs in the browser. */

/** The text of the page with every note and fold open, without white space and isolates. */
export const readText = (): string => {
  for (const details of document.querySelectorAll('details')) {
    details.removeAttribute('name');
    details.open = true;
  }
  return document.querySelector('main')?.innerText.replace(/[\s\u2066-\u2069]/g, '') ?? '';
};

/** Pairs of paragraphs, headings, notes, cells or drawings whose boxes overlap, by their texts. */
export const findOverlaps = (): string[] => {
  // A drawing has an SVG inside its own. In Firefox the box of that one includes what is clipped.
  const kinds =
    'h1, h2, h3, p, li, dt, dd, summary, figcaption, th, td, blockquote, svg:not(svg svg)';
  const innermost = [...document.querySelectorAll(`main :is(${kinds})`)].filter(
    (element) => element.querySelector(kinds) === null,
  );
  const isSeen = (element: Element | null): boolean =>
    element === null ||
    (getComputedStyle(element).clipPath === 'none' && isSeen(element.parentElement));
  const seen = innermost
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && isSeen(element))
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

/** Tags of what stays in the window while the page scrolls, with the share of the window's height it takes. */
export const measureSticky = (): [name: string, share: number][] =>
  [...document.querySelectorAll('*')]
    .filter((element) => ['sticky', 'fixed'].includes(getComputedStyle(element).position))
    .map((element) => [element.tagName, element.getBoundingClientRect().height / innerHeight]);

/** Size of the window in CSS pixels, and the device pixels of each. */
export const measureWindow = (): number[] => [innerWidth, innerHeight, devicePixelRatio];

/** The ids of the evidence that is open. */
export const listOpen = (): string[] =>
  [...document.querySelectorAll('.note[open] > section')].map(({ id }) => id);

/** Labels of drawings that have the colour of a large shape, which could hide them. */
export const findHiddenLabels = (): string[] =>
  [...document.querySelectorAll('svg.drawing')].flatMap((drawing) => {
    const { width, height } = drawing.getBoundingClientRect();
    const isLarge = (shape: Element): boolean => {
      const box = shape.getBoundingClientRect();
      return box.width * box.height > (width * height) / 20;
    };
    const shapes = [...drawing.querySelectorAll('path, rect, circle')].filter(isLarge);
    const fills = new Set(shapes.map((shape) => getComputedStyle(shape).fill));
    fills.add('none');
    return [...drawing.querySelectorAll('text')]
      .filter((label) => fills.has(getComputedStyle(label).fill))
      .map(({ textContent }) => textContent);
  });
