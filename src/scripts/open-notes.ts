/** Opens the note of a clicked mark. Escape closes it and returns to the mark. */

document.addEventListener('click', (event) => {
  const mark = (event.target as Element).closest<HTMLAnchorElement>('a[data-n]');
  if (!mark || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const note = document.getElementById(mark.hash.slice(1))?.parentElement;
  if (!(note instanceof HTMLDetailsElement)) return;
  event.preventDefault();
  note.open = !note.open;
  if (!note.open) return;
  history.pushState(null, '', mark.hash);
  note.querySelector('summary')?.focus({ preventScroll: true });
  // The evidence may be a card outside the box of the note.
  note.lastElementChild?.scrollIntoView({ block: 'nearest' });
});

document.addEventListener('keydown', ({ key }) => {
  const note = key === 'Escape' && document.querySelector<HTMLDetailsElement>('.note[open]');
  if (!note) return;
  note.open = false;
  const back = note.querySelector<HTMLAnchorElement>('[data-back]');
  document.getElementById(back?.hash.slice(1).replace(/:~:.*/, '') ?? '')?.focus();
});
