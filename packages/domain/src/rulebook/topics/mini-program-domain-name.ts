/** A domain name used for a mini-program or official account only. */
import { topic } from '../topic.ts'

export default topic({
  id: 'mini-program-domain-name',
  title: {
    zh: '域名只用于小程序或公众号，要开网站吗？',
    en: 'Must a website stand on a name used for a mini-program only?',
  },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service'],
  each: 'service',
  whose: { 'service.form': 'website' },
  demand: { kind: 'advice' },
  says: {
    'no-site-needed': {
      zh: '域名只用于小程序或公众号的，可以没有网站内容。',
      en: 'A name used only for a mini-program or official account may be filed without a website.',
    },
    remark: {
      zh: '域名用于小程序、公众号等的，可以不开站，须在备注说明用途。',
      en: 'A name for a mini-program, account or the like may stay without a website; the remark says so.',
    },
    'remark-then-open': {
      zh: '域名用于小程序、公众号的，先备注用途，开站后内容须相符。',
      en: 'The remark says so first; once the website opens, its content matches.',
    },
  },
  statements: [],
  examples: [
    {
      name: { zh: '浙江', en: 'Zhejiang' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'zhejiang', 'service.form': 'website' },
      on: '2026-11-21',
      expect: { is: 'applies', value: { word: 'no-site-needed' } },
    },
    {
      name: { zh: '相近但不同：云南未见说明', en: 'Near miss: nothing is known of Yunnan' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'yunnan', 'service.form': 'website' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
