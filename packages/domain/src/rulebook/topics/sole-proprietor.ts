/** As what a sole proprietor files: enterprise or individual. */
import { topic } from '../topic.ts'

export default topic({
  id: 'sole-proprietor',
  title: { zh: '个体工商户按企业还是个人备案？', en: 'Does a sole proprietor file as enterprise or as individual?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'principal',
  whose: { 'principal.nature': 'enterprise' },
  demand: { kind: 'advice' },
  says: {
    enterprise: { zh: '个体工商户按企业备案。', en: 'A sole proprietor files as enterprise.' },
    'enterprise-if-named': {
      zh: '有字号的按企业备案，无字号的按个人备案。',
      en: 'With a trade name it files as enterprise, without one as individual.',
    },
    'enterprise-if-listed': {
      zh: '信用公示系统可查的按企业备案，否则按个人备案。',
      en: 'Listed in the credit registry it files as enterprise, otherwise as individual.',
    },
    'individual-if-unnamed': { zh: '无字号的按个人备案。', en: 'Without a trade name it files as individual.' },
  },
  statements: [],
  examples: [
    {
      name: { zh: '河北', en: 'Hebei' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'hebei' },
      on: '2026-11-21',
      expect: { is: 'applies', value: { word: 'enterprise-if-named' } },
    },
    {
      name: { zh: '相近但不同：云南未见说明', en: 'Near miss: nothing is known of Yunnan' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'yunnan' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
