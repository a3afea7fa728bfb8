/** The registered capital a licence asks for: one province, or the nation. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'registered-capital',
  title: { zh: '许可证要求多少注册资本？', en: 'How much registered capital does the licence ask for?' },
  regime: 'icp-licence',
  procedures: ['licence-application'],
  each: 'principal',
  answersEvery: 'principal.licenceScope',
  demand: { kind: 'condition', check: 'at-least', of: { amount: 'principal.registeredCapital' } },
  says: { zh: '注册资本不低于 {min} 元。', en: 'The registered capital is at least CNY {min}.' },
  fix: { zh: '先增加注册资本，或缩小业务范围。', en: 'Raise the capital first, or narrow the area.' },
  statements: [
    {
      claim: 'two-tiers',
      from: { day: '2017-09-01' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['miit-order-42-2017', 'licence-conditions-page'],
      when: { 'principal.licenceScope': 'province' },
      value: { min: 1_000_000 },
    },
    {
      claim: 'two-tiers',
      from: { day: '2017-09-01' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['miit-order-42-2017', 'licence-conditions-page'],
      when: { 'principal.licenceScope': 'nation' },
      value: { min: 10_000_000 },
    },
    {
      claim: 'one-million',
      from: { seenBy: '2026-11-21' },
      standing: 'agency-claim',
      confidence: 'secondary',
      cites: ['gangxintong-licence-guide'],
      value: null,
      says: {
        zh: '港信通：注册资本 100 万元以上，不分业务范围。',
        en: 'Gangxintong: a registered capital of CNY 1 million or more, whatever the area.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '跨省业务，资本 500 万元', en: 'Several provinces, capital of 5 million' },
      given: { 'principal.licenceScope': 'nation', 'principal.registeredCapital': 5_000_000 },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'block', value: { min: 10_000_000 } },
    },
    {
      name: { zh: '相近但不同：同样的资本，只在一省', en: 'Near miss: the same capital in one province' },
      given: { 'principal.licenceScope': 'province', 'principal.registeredCapital': 5_000_000 },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null, value: { min: 1_000_000 } },
    },
  ],
})
