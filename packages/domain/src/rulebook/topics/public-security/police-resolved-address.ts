/** The IP address on the police form is the one the domain name really resolves to. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'police-resolved-address',
  title: { zh: '公安备案填哪个 IP？', en: 'Which IP address does the police form take?' },
  regime: 'public-security-filing',
  procedures: ['public-security-filing', 'public-security-change'],
  each: 'service',
  demand: { kind: 'condition', check: 'is-so', of: { so: 'service.resolvesToFiledAddress' } },
  says: {
    zh: '填写域名实际解析到的 IP，不填计划使用的 IP。',
    en: 'The form takes the IP address the domain name actually resolves to, not one that is planned.',
  },
  fix: {
    zh: '查询域名当前的解析结果，照实填写；与 ICP 备案不同的，先变更接入信息。',
    en: 'Look up what the domain name resolves to now and enter that; where the ICP filing says otherwise, change its access data first.',
  },
  statements: [
    {
      from: { seenBy: '2026-01-01' },
      standing: 'ca-practice',
      confidence: 'secondary',
      cites: ['police-deployment-notes-2026'],
      value: {},
    },
  ],
  examples: [
    {
      name: { zh: '网站已迁到别的 IP', en: 'The website has moved to another address' },
      given: { 'service.resolvesToFiledAddress': false },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：解析到所填的 IP', en: 'Near miss: it resolves to the address given' },
      given: { 'service.resolvesToFiledAddress': true },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
