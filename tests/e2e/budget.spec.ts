/** The sizes of pages stay within tests/bench/budget.json. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import budget from '../bench/budget.json' with { type: 'json' };
import { findExcess, measurePage } from '../bench/bytes/bytes.ts';
import { countUntilFirstSection, findLatePages, windowBytes } from '../bench/bytes/first-window.ts';
import { sites } from './support/sites.ts';

const lead = readFileSync(`${sites.real.outDir}/index.html`, 'utf8');

/** Incompressible text of about a number of bytes: four characters encode three bytes. */
const makeNoise = (bytes: number): string =>
  Array.from({ length: Math.ceil(bytes / 32) }, (_, index) =>
    createHash('sha256').update(String(index)).digest('base64'),
  ).join('');

/** The bytes that make a size exceed its budget by a tenth. */
const getTenthOver = (size: number, most: number): string =>
  makeNoise(Math.max(0, most - size) + most / 10);

test('the lead page keeps its budget', () => {
  expect(findExcess(measurePage(lead))).toEqual([]);
});

for (const name of ['real', 'fixture'] as const)
  test(`on every page of the ${name} site the first section arrives within its budget`, () => {
    expect(findLatePages(sites[name].outDir)).toEqual([]);
  });

test('the test notices a page that is a tenth over its budget', () => {
  const { total } = measurePage(lead);
  const { page } = budget;
  const fill = (most: number) =>
    lead.replace('<main', `<main data-more="${getTenthOver(total, most)}"`);
  expect(findExcess(measurePage(fill(page.total))).join()).toContain('total: Unexpected');
});

test('the test notices a page with a tenth more nodes than its budget', () => {
  const more = '<i></i>'.repeat(budget.page.nodes * 1.1 - measurePage(lead).nodes);
  const larger = lead.replace('</main>', `${more}</main>`);
  expect(findExcess(measurePage(larger)).join()).toContain('nodes: Unexpected');
});

test('the test notices styles and scripts that are a tenth over their budget', () => {
  const { CSS, script } = measurePage(lead);
  const styles = `<style>.more{content:"${getTenthOver(CSS, budget.page.CSS)}"}</style>`;
  const scripts = `<script>"${getTenthOver(script, budget.page.script)}"</script>`;
  const find = (added: string) =>
    findExcess(measurePage(lead.replace('<title>', `${added}<title>`))).join();
  expect(find(styles)).toContain('CSS: Unexpected');
  expect(find(scripts)).toContain('script: Unexpected');
});

test('the test notices a font, a style sheet and a picture that pages load', () => {
  const find = (added: string) =>
    findExcess(measurePage(lead.replace('<title>', `${added}<title>`))).join();
  expect(find('<style>@font-face{src:url(/a.woff2)}</style>')).toContain('fonts: Unexpected 1');
  expect(find('<link rel="stylesheet" href="/a.css">')).toContain('requests: Unexpected 2');
  expect(find('<img src="/a.png" alt="">')).toContain('requests: Unexpected 2');
});

test('the test notices a first section that arrives a tenth too late', () => {
  const noise = getTenthOver(countUntilFirstSection(lead), windowBytes);
  const late = lead.replace('<main', `<main data-more="${noise}"`);
  expect(countUntilFirstSection(late)).toBeGreaterThan(windowBytes * 1.05);
});
