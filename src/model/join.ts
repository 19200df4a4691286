/** Joins text, record, sidebars and sources into one Analysis, or says what does not fit. */
import { environment } from '../environment.ts';
import type { Analysis, Claim, FreeNote, Ingredients, Part } from './analysis.ts';
import { startBibliography, type Bibliography } from './bibliography.ts';
import type { ClaimData } from '../schemas/claim.ts';
import { getGlossary } from './glossary.ts';
import { joinFigures } from './join-figures.ts';
import { isText, type Mark } from './parts.ts';
import { linkIngredients } from './link-document.ts';
import { refuseSharedNames } from './refuse-shared-names.ts';
import { typesetIngredients } from './typeset-ingredients.ts';
import { getVersion } from './version.ts';

/** A mark where its id stands first, with the number it gets. */
interface Place {
  id: string;
  number: number;
  part: string | undefined;
  words: string | undefined;
}

/** Stops the build, naming the file and where its author gets the line. */
const refuse = (file: string, message: string): never => {
  throw new Error(
    `${environment.contentDir}/analyses/${file}: ${message} Run \`npm run check:content\` for the line.`,
  );
};

const getSections = ({ id, data, document }: Ingredients): Part[] =>
  document.parts.map((part): Part => {
    if (!part.id) refuse(`${id}/index.md`, 'Unexpected text before the first heading.');
    const known = data.sections[part.id];
    return known
      ? { kind: 'section', ...part, ...known }
      : refuse(`${id}/index.md`, `Expected a summary of section "${part.id}" under "sections".`);
  });

const getSidebars = ({ sidebars }: Ingredients): Part[] =>
  sidebars.map(({ id, data, document }) => ({
    kind: 'sidebar',
    id,
    ...data,
    blocks: document.parts.flatMap(({ blocks }) => blocks),
  }));

/** Sections, each followed by the sidebars placed in it; unknown and unplaced sidebars are refused. */
const orderParts = (file: string, sections: Part[], sidebars: Part[]): Part[] => {
  const waiting = new Map(sidebars.map((sidebar) => [sidebar.id, sidebar]));
  const take = (id: string): Part => {
    const sidebar =
      waiting.get(id) ?? refuse(file, `Unexpected sidebar "${id}": no such file, or placed twice.`);
    waiting.delete(id);
    return sidebar;
  };
  const ordered = sections.flatMap((section) => [
    section,
    ...section.blocks.flatMap((block) => ('sidebar' in block ? [take(block.sidebar)] : [])),
  ]);
  for (const id of waiting.keys()) refuse(file, `Expected ::sidebar{#${id}} in the text.`);
  return ordered;
};

const getMarks = (part: Part): (Mark & { part: string })[] =>
  part.blocks.flatMap((block) =>
    isText(block) ? block.marks.map((mark) => ({ ...mark, part: part.id })) : [],
  );

/** Each marked id once, where it stands first in reading order, numbered from 1. */
const getPlaces = (parts: Part[]): (Place & { kind: Mark['kind'] })[] => {
  const first = new Map<string, Mark & { part: string }>();
  for (const mark of parts.flatMap(getMarks)) if (!first.has(mark.id)) first.set(mark.id, mark);
  return [...first.values()].map((mark, index) => ({ ...mark, number: index + 1 }));
};

/** The glossary, whose claims are shown by the words that carry them in the text. */
const getTerms = ({ data, record }: Ingredients, parts: Part[]): Part[] => {
  const places = new Map(getPlaces(parts).map(({ id, words }) => [id, words]));
  const glossary = getGlossary(data, (id) => places.get(id) ?? record[id]?.statement ?? id);
  return glossary ? [glossary] : [];
};

/** The entry as published: the author's own cross-references stay behind. */
const getClaim = (data: ClaimData, place: Place, sources: Bibliography): Claim => {
  const { facts, ...published } = data;
  void facts;
  return {
    ...published,
    ...place,
    kind: 'claim',
    evidence: data.evidence.map((item) => ({
      ...item,
      ...sources.citeBoth(item),
    })),
    since: data.since.map((item) => ({
      ...item,
      ...sources.citeBoth(item),
    })),
    reported: data.reported.map((id) => sources.cite(id)),
  };
};

const getNotes = (ingredients: Ingredients, places: Place[]): FreeNote[] => {
  const { id, document, sidebars } = ingredients;
  const bodies = new Map(
    [document, ...sidebars.map((sidebar) => sidebar.document)].flatMap(({ notes }) =>
      Object.entries(notes),
    ),
  );
  return places.map((place) => {
    const body =
      bodies.get(place.id) ?? refuse(`${id}/index.md`, `Expected a block :::note{#${place.id}}.`);
    return { kind: 'note', ...place, body };
  });
};

/** Every entry of the record: those marked in the text in its order, then those only figures use. */
const getClaims = (
  ingredients: Ingredients,
  marked: Place[],
  count: number,
  sources: Bibliography,
) => {
  const { id, record } = ingredients;
  const isMarked = new Set(marked.map((place) => place.id));
  const others = Object.keys(record).filter((claim) => !isMarked.has(claim));
  const places = [
    ...marked,
    ...others.map((claim, index) => ({
      id: claim,
      number: count + index + 1,
      part: undefined,
      words: undefined,
    })),
  ];
  return places.map((place) => {
    const data =
      record[place.id] ?? refuse(`${id}/${place.part}`, `Unexpected claim "${place.id}".`);
    return getClaim(data, place, sources);
  });
};

/** Joins one analysis; throws an Error that names the file when an id is unknown or a summary missing. */
export const join = (written: Ingredients): Analysis => {
  const ingredients = linkIngredients(typesetIngredients(written));
  const { id, data, document, library } = ingredients;
  const sidebars = getSidebars(ingredients);
  const texts = getSections(ingredients);
  const terms = getTerms(ingredients, orderParts(`${id}/index.md`, texts, sidebars));
  const sections = [...texts, ...terms];
  const parts = orderParts(`${id}/index.md`, sections, sidebars);
  const places = getPlaces(parts);
  const sources = startBibliography(library, (message) => refuse(`${id}/claims.yaml`, message));
  const marked = places.filter(({ kind }) => kind === 'claim');
  const claims = getClaims(ingredients, marked, places.length, sources);
  const notes = getNotes(
    ingredients,
    places.filter(({ kind }) => kind === 'note'),
  );
  const figures = joinFigures(ingredients, parts, sources, (message) =>
    refuse(`${id}/index.md`, message),
  );
  const analysis = {
    ...data,
    id,
    keyPoints: document.keyPoints,
    sections,
    sidebars,
    claims,
    notes,
    basedOn: data.basedOn.map((source) => sources.cite(source)), // after the claims: they number first
    figures,
    sources: sources.list(),
  };
  refuseSharedNames(analysis, (message) => refuse(id, message));
  return { ...analysis, translations: [], version: getVersion(analysis) };
};
