/** The certificate of each domain name goes to the police platform. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'police-domain-name-certificate',
  title: { zh: '公安备案要域名证书吗？', en: 'Do the police ask for the certificate of the domain name?' },
  regime: 'public-security-filing',
  procedures: ['public-security-filing'],
  each: 'domain-name',
  demand: { kind: 'material' },
  says: { zh: '上传{materials}。', en: 'Upload: {materials}.' },
  statements: [
    {
      from: { seenBy: '2026-01-01' },
      standing: 'ca-practice',
      confidence: 'secondary',
      cites: ['police-deployment-notes-2026'],
      value: { oneOf: ['domain-name-certificate'] },
      note: {
        zh: '据报文件不超过 400 KB；证书向域名注册商下载。',
        en: 'Up to 400 KB, it is reported; the registrar has the certificate.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '任何域名', en: 'Any domain name' },
      given: { 'domainName.name': 'example.cn' },
      on: '2026-11-21',
      expect: { is: 'applies', value: { oneOf: ['domain-name-certificate'] } },
    },
    {
      name: { zh: '相近但不同：来源开始之前', en: 'Near miss: before our sources begin' },
      given: { 'domainName.name': 'example.cn' },
      on: '2020-01-01',
      expect: { is: 'does-not-apply' },
    },
  ],
})
