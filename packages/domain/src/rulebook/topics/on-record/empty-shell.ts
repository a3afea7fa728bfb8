/** Whether a principal that is on record without any service may add one, or must be cancelled first. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'empty-shell',
  title: { zh: '空壳主体能直接新增服务吗？', en: 'May an empty shell add a service at once?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service'],
  each: 'principal',
  answersEvery: 'principal.province',
  demand: { kind: 'condition', check: 'empty-shell-is-allowed', of: { filing: 'principal.filing' } },
  says: {
    allowed: {
      zh: '空壳主体（名下已无服务）可以直接新增互联网信息服务。',
      en: 'An empty shell (a principal without services) may add a service directly.',
    },
    refused: {
      zh: '空壳主体（名下已无服务）须先注销主体，再重新备案。',
      en: 'An empty shell (a principal without services) is cancelled before it files again.',
    },
  },
  fix: { zh: '先注销主体，再办理首次备案。', en: 'Cancel the principal, then file as for the first time.' },
  statements: [],
  examples: [
    {
      name: { zh: '河北空壳主体', en: 'An empty shell in Hebei' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'hebei', 'principal.filing': 'empty-shell' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk', value: { word: 'refused' } },
    },
    {
      name: { zh: '相近但不同：北京空壳主体可以直接新增', en: 'Near miss: an empty shell in Beijing adds directly' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'beijing', 'principal.filing': 'empty-shell' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null, value: { word: 'allowed' } },
    },
    {
      name: { zh: '相近但不同：河北企业名下还有服务', en: 'Near miss: a company in Hebei that has services' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'hebei',
        'principal.filing': 'at-this-provider',
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
