/** Whether the website may be reached before the number is granted. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'site-closed',
  title: { zh: '下号前网站可以打开吗？', en: 'May the website be open before the number is granted?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service'],
  each: 'service',
  whose: { 'service.form': 'website' },
  demand: { kind: 'condition', check: 'is-not-so', of: { so: 'service.resolvesNow' } },
  says: {
    zh: '下号前网站须关闭，域名不解析到境内服务器。',
    en: 'Until the number is granted the website is closed, and the domain name does not resolve to a server in the mainland.',
  },
  fix: { zh: '暂停解析，下号后再开通。', en: 'Stop the resolution; open when the number is granted.' },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'tencent-filing-documents'],
      value: {},
    },
  ],
  examples: [
    {
      name: { zh: '江西，网站已能访问', en: 'Jiangxi, the website can be reached' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'jiangxi',
        'service.form': 'website',
        'service.resolvesNow': true,
      },
      on: '2022-06-01',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：尚未解析', en: 'Near miss: it does not resolve yet' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'jiangxi',
        'service.form': 'website',
        'service.resolvesNow': false,
      },
      on: '2022-06-01',
      expect: { is: 'applies', finding: null },
    },
  ],
})
