/** A filing needs a server in the mainland with the provider that files it. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'server-in-the-mainland',
  title: { zh: '服务器须在境内吗？', en: 'Must the server stand in the mainland?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'service',
  whose: { 'service.form': ['website', 'app'] },
  demand: { kind: 'condition', check: 'is-among', of: { choice: 'service.serverPlace' } },
  says: {
    zh: '服务器须在中国内地；境外服务器（含港澳台）办不了备案。',
    en: 'The server stands in mainland China; with a server outside (Hong Kong, Macau and Taiwan included) no filing can be had.',
  },
  fix: {
    zh: '改用境内服务器，或不备案而只用境外服务器。',
    en: 'Take a server in the mainland, or go without filing on a server outside.',
  },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'tencent-filing-documents'],
      value: { among: ['mainland', 'both'] },
    },
  ],
  examples: [
    {
      name: { zh: '服务器在香港', en: 'A server in Hong Kong' },
      given: { 'service.form': 'website', 'principal.province': 'guangdong', 'service.serverPlace': 'outside' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：境内外都有', en: 'Near miss: servers on both sides' },
      given: { 'service.form': 'website', 'principal.province': 'guangdong', 'service.serverPlace': 'both' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
