/** A domain name used for a mini-program or official account only. */
import { topic } from '../../topic.ts'

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
  demand: {
    kind: 'condition',
    check: 'explained-where-so',
    of: { so: 'service.miniProgramOnly', explained: 'service.remarkWritten' },
  },
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
  fix: {
    zh: '在备注写明域名用于哪个小程序或公众号。',
    en: 'Say in the remark which mini-program or account the name serves.',
  },
  statements: [],
  examples: [
    {
      name: { zh: '广西：只用于小程序，备注空白', en: 'Guangxi: for a mini-program only, without a remark' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'guangxi',
        'service.form': 'website',
        'service.miniProgramOnly': true,
        'service.remark': '',
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'advise', value: { word: 'remark-then-open' } },
    },
    {
      name: { zh: '相近但不同：备注已说明', en: 'Near miss: the remark says so' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'guangxi',
        'service.form': 'website',
        'service.miniProgramOnly': true,
        'service.remark': '域名用于本公司的小程序。',
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
    {
      name: { zh: '相近但不同：浙江可以没有网站', en: 'Near miss: Zhejiang asks for none' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'zhejiang',
        'service.form': 'website',
        'service.miniProgramOnly': true,
        'service.remark': '',
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
