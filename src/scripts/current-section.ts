/** Highlights the current section in the contents, and scrolls its link into view. */

const links = document.querySelectorAll<HTMLAnchorElement>('.contents-list [href^="#"]');
const headings = [...links].map(({ hash }) => document.getElementById(hash.slice(1)));

// The script highlights no link above the first heading; scroll markers, which highlight one always, are for
// bars without this attribute (page.css).
links[0]?.closest('nav')?.setAttribute('id', 'contents');

const getMiddle = (element: Element) => {
  const { left, width } = element.getBoundingClientRect();
  return left + width / 2;
};

const showCurrent = () => {
  const current = headings.findLastIndex(
    (heading) => heading && heading.getBoundingClientRect().top < innerHeight / 4,
  );
  links.forEach((link, index) => {
    if (index === current) link.ariaCurrent = 'true';
    else link.removeAttribute('aria-current');
  });
  const link = links[current];
  const bar = link?.closest('ul');
  if (link && bar) bar.scrollLeft += getMiddle(link) - getMiddle(bar);
};

/*
 * A heading that crosses the line below the upper quarter of the window changes the current section. All above
 * the line counts as seen, so that a heading that passes the quarter between two frames is noticed too.
 */
const observer = new IntersectionObserver(showCurrent, { rootMargin: '9999999px 0px -75%' });
for (const heading of headings) if (heading) observer.observe(heading);
