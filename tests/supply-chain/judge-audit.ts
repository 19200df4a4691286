/** Reads the answer of `npm audit --json`. */

/** The answer: a report, or an error of the registry. */
interface Answer {
  statusCode?: number;
  message?: string;
  vulnerabilities?: Record<string, { severity: string; range: string }>;
}

/** Whether the audit passes, and what to print. */
interface Judgement {
  isPassed: boolean;
  words: string;
}

/** Answers of registries that have no audit endpoint. */
const withoutEndpoint = [404, 405];

/** Fails on vulnerabilities and on errors; passes where the registry has no audit endpoint. */
export const judgeAudit = (json: string): Judgement => {
  const { statusCode, message = json, vulnerabilities } = JSON.parse(json) as Answer;
  if (statusCode !== undefined && withoutEndpoint.includes(statusCode))
    return {
      isPassed: true,
      words: `Not audited: the registry has no audit endpoint (${message}).`,
    };
  if (!vulnerabilities) return { isPassed: false, words: `The audit failed: ${message}` };
  const found = Object.entries(vulnerabilities).map(
    ([name, { severity, range }]) => `${name} ${range}: ${severity}`,
  );
  return found.length === 0
    ? { isPassed: true, words: 'No known vulnerabilities.' }
    : { isPassed: false, words: ['Known vulnerabilities; see "npm audit":', ...found].join('\n') };
};
