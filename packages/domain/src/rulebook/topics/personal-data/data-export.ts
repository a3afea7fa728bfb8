/** Sending identity papers out of the mainland, Hong Kong included (Personal Information Protection Law, articles 38 and 39; the provisions of 2024). */
import { topic } from '../../topic.ts'

const provisions = {
  from: { day: '2024-03-22' },
  standing: 'ministerial',
  confidence: 'secondary',
  cites: ['cross-border-data-provisions', 'icourt-cross-border-data', 'cross-border-copy-yyjob'],
} as const

export default topic({
  id: 'data-export',
  title: { zh: '证件能发给香港或境外的同事吗？', en: 'May papers go to a colleague in Hong Kong or abroad?' },
  regime: 'personal-data',
  procedures: [],
  each: 'case',
  judgedOn: 'today',
  demand: { kind: 'duty' },
  says: {
    consent: {
      zh: '发往境外须取得本人单独同意，并走法定出境路径；香港也算境外。',
      en: 'Sending them out needs separate consent and one of the lawful paths; Hong Kong counts as outside the mainland.',
    },
    'standard-contract': {
      zh: '敏感个人信息没有小数量豁免：不满 1 万人的，订立标准合同或通过认证。',
      en: 'Sensitive data have no exemption for small numbers: under 10,000 persons, a standard contract or a certification.',
    },
    assessment: {
      zh: '敏感个人信息达到 1 万人的，申报数据出境安全评估。',
      en: 'From 10,000 persons on, sensitive data go through a security assessment.',
    },
    'greater-bay': {
      zh: '广东与香港之间另有粤港澳大湾区标准合同。',
      en: 'Between Guangdong and Hong Kong there is a standard contract of the Greater Bay Area.',
    },
  },
  statements: [
    {
      from: { day: '2021-11-01' },
      standing: 'statute',
      confidence: 'secondary',
      cites: ['personal-information-protection-law', 'icourt-cross-border-data'],
      part: 'consent',
      value: { word: 'consent' },
    },
    { ...provisions, part: 'standard-contract', value: { word: 'standard-contract' } },
    { ...provisions, part: 'assessment', value: { word: 'assessment' } },
    {
      from: { seenBy: '2026-11-21' },
      standing: 'ministerial',
      confidence: 'unverified',
      cites: ['cross-border-data-provisions'],
      part: 'greater-bay',
      value: { word: 'greater-bay' },
      note: { zh: '凭记忆，未核实。', en: 'From memory, unverified.' },
    },
  ],
  examples: [
    {
      name: { zh: '香港办公室收取几十人的证件', en: 'A Hong Kong office collects a few dozen papers' },
      given: {},
      on: '2026-11-21',
      expect: { is: 'applies', part: 'standard-contract' },
    },
    {
      name: { zh: '相近但不同：2024 年规定施行之前', en: 'Near miss: before the provisions of 2024' },
      given: {},
      on: '2024-03-21',
      expect: { is: 'does-not-apply', part: 'standard-contract' },
    },
  ],
})
