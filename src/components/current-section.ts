/** Shows the current section in the contents where `scroll-target-group` does not. */

const links = document.querySelectorAll<HTMLAnchorElement>('.contents-list [href^="#"]');
const headings = [...links].map(({ hash }) => document.getElementById(hash.slice(1)));

const showCurrent = () => {
  const current = headings.findLastIndex(
    (heading) => heading && heading.getBoundingClientRect().top < innerHeight / 4,
  );
  links.forEach((link, index) => {
    if (index === current) link.ariaCurrent = 'true';
    else link.removeAttribute('aria-current');
  });
};

if (!CSS.supports('scroll-target-group', 'auto')) {
  // A heading that enters or leaves the upper quarter of the window changes the current section.
  const observer = new IntersectionObserver(showCurrent, { rootMargin: '0px 0px -75%' });
  for (const heading of headings) if (heading) observer.observe(heading);
}
