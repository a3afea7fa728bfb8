/** A website is filed by its registrable domain name; sub-domains follow. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'registrable-domain-name',
  title: { zh: '网站填写哪一级域名？', en: 'Which level of the domain name does a website file?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service'],
  each: 'domain-name',
  whose: { 'service.form': 'website' },
  demand: { kind: 'condition', check: 'number-parses', of: { number: 'domainName.name' } },
  says: {
    zh: '网站填写{word}（如 example.com），不带 www 和子域名。',
    en: 'A website files the {word} (such as example.com), without www and without a sub-domain.',
  },
  fix: { zh: '改填注册域名。', en: 'Enter the registered name.' },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'tencent-domain-names'],
      value: { word: 'domain-name' },
      note: {
        zh: '子域名在同一接入商处不必另备；在另一接入商处做接入备案；.gov.cn 的子域名单独备案，各省不一。',
        en: 'Sub-domains need nothing further with the same provider, an access filing with another; under .gov.cn they file separately, as the province has it.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '填了子域名', en: 'A sub-domain was entered' },
      given: { 'service.form': 'website', 'domainName.name': 'shop.example.com' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：注册域名', en: 'Near miss: the registered name' },
      given: { 'service.form': 'website', 'domainName.name': 'example.com.cn' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
