/** What is cancelled does not come back. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'cancellation-is-final',
  title: { zh: '注销后能恢复吗？', en: 'Can a cancellation be undone?' },
  regime: 'icp-filing',
  procedures: ['service-cancellation', 'principal-cancellation'],
  each: 'case',
  demand: { kind: 'advice' },
  says: {
    final: {
      zh: '注销不能撤回，备案号不能恢复，再用须重新备案。',
      en: 'A cancellation cannot be undone and its number does not come back: to use the service again, it is filed anew.',
    },
    suffix: {
      zh: '域名后缀未获工信部批准的，注销后不能再备案。',
      en: 'A domain name whose suffix MIIT has not approved cannot be filed again once cancelled.',
    },
  },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'huawei-cancellation', 'tencent-filing-documents-2021'],
      part: 'final',
      value: { word: 'final' },
    },
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['tencent-filing-documents-2021'],
      part: 'suffix',
      value: { word: 'suffix' },
    },
  ],
  examples: [
    {
      name: { zh: '任何注销', en: 'Any cancellation' },
      given: {},
      on: '2026-11-21',
      expect: { is: 'applies', part: 'final' },
    },
    {
      name: { zh: '相近但不同：来源开始之前', en: 'Near miss: before our sources begin' },
      given: {},
      on: '2015-01-01',
      expect: { is: 'does-not-apply', part: 'final' },
    },
  ],
})
