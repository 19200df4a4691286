/** Prints findings for people, for GitHub annotations, or as JSON. */
import { formatCount } from '../../platform/format-count.ts';
import { sum } from '../../platform/sum.ts';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { reporter as reportFiles } from 'vfile-reporter';
import type { Result } from '../check.ts';

/** "no findings", "2 findings", "2 findings and 1 warning", "1 warning". */
const describeFindings = (errors: number, warnings: number): string => {
  if (warnings === 0) return errors === 0 ? 'no findings' : formatCount(errors, 'finding');
  const warned = formatCount(warnings, 'warning');
  return errors === 0 ? warned : `${formatCount(errors, 'finding')} and ${warned}`;
};

/** One line: "checked 1 analysis, 3 sidebars, 84 claims, 71 sources: no findings". */
const summarise = ({ content, files }: Result): string => {
  const { outlines, sources } = content;
  const messages = files.flatMap((file) => file.messages);
  const errors = messages.filter(({ fatal }) => fatal).length;
  const parts = [
    formatCount(outlines.length, 'analysis', 'analyses'),
    formatCount(sum(outlines.map(({ sidebarCount }) => sidebarCount)), 'sidebar'),
    formatCount(sum(outlines.map(({ claimCount }) => claimCount)), 'claim'),
    formatCount(sources.size, 'source'),
  ];
  return `checked ${parts.join(', ')}: ${describeFindings(errors, messages.length - errors)}`;
};

const reportText = (result: Result): string => {
  const report = reportFiles(result.files, { quiet: true });
  return `${report}${report && '\n\n'}${summarise(result)}`;
};

/** Escapes as in https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts. */
const escapeData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string) =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const getRange = ({ place }: VFileMessage) => {
  const start = place && 'start' in place ? place.start : place;
  const end = place && 'end' in place ? place.end : start;
  return { line: start?.line ?? 1, column: start?.column ?? 1, end };
};

const annotate = (file: VFile, message: VFileMessage): string => {
  const { line, column, end } = getRange(message);
  const properties = Object.entries({
    file: file.path,
    line,
    col: column,
    endLine: end?.line ?? line,
    endColumn: end?.column ?? column,
    title: message.ruleId ?? 'check',
  }).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${message.fatal ? 'error' : 'warning'} ${properties.join(',')}::${escapeData(message.reason)}`;
};

const reportGithub = (result: Result): string =>
  [
    ...result.files.flatMap((file) => file.messages.map((message) => annotate(file, message))),
    summarise(result),
  ].join('\n');

/** A finding as the "json" reporter prints it. Lines and columns start at 1. */
export interface Finding {
  file: string;
  line: number;
  column: number;
  endLine: number | undefined;
  endColumn: number | undefined;
  /** Id of the rule. */
  rule: string;
  severity: 'error' | 'warning';
  reason: string;
}

/** The output of the "json" reporter. */
export interface JsonReport {
  summary: string;
  findings: Finding[];
}

const toFinding = (file: VFile, message: VFileMessage): Finding => {
  const { line, column, end } = getRange(message);
  const { ruleId, reason } = message;
  return {
    file: file.path,
    line,
    column,
    endLine: end?.line,
    endColumn: end?.column,
    rule: ruleId ?? 'check',
    severity: message.fatal ? 'error' : 'warning',
    reason,
  };
};

const reportJson = (result: Result): string => {
  const findings = result.files.flatMap((file) =>
    file.messages.map((message) => toFinding(file, message)),
  );
  const report: JsonReport = { summary: summarise(result), findings };
  return JSON.stringify(report, null, 2);
};

/** Reporters by the name given to `--reporter`. */
export const reporters = { text: reportText, github: reportGithub, json: reportJson };
