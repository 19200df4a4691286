/** The audit fails on vulnerabilities and tolerates registries without an audit endpoint. */
import { expect, test } from 'vitest';
import { judgeAudit } from '../../supply-chain/judge-audit.ts';

test.each([
  ['no vulnerabilities', { auditReportVersion: 2, vulnerabilities: {} }, true],
  ['a vulnerability', { vulnerabilities: { tar: { severity: 'low', range: '<6.2.1' } } }, false],
  ['no audit endpoint', { statusCode: 405, message: '405 Method Not Allowed' }, true],
  ['a registry that fails', { statusCode: 503, message: '503 Service Unavailable' }, false],
  ['a registry out of reach', { message: 'getaddrinfo ENOTFOUND' }, false],
])('%s', (_name, answer, isPassed) => {
  expect(judgeAudit(JSON.stringify(answer)).isPassed).toBe(isPassed);
});

test('names the package, its versions and the severity', () => {
  const vulnerabilities = { tar: { severity: 'low', range: '<6.2.1' } };
  expect(judgeAudit(JSON.stringify({ vulnerabilities })).words).toContain('tar <6.2.1: low');
});
