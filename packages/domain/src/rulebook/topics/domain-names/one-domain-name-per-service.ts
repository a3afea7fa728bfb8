/** How many domain names one website’s filing may hold: several until 2019-04-21, one since. */
import { topic } from '../../topic.ts'

const two = [
  {
    noun: 'principal',
    id: 'principal',
    facts: { 'principal.nature': 'enterprise', 'principal.province': 'guangdong' },
  },
  { noun: 'service', id: 's1', facts: { 'service.form': 'website' } },
  { noun: 'domain-name', id: 'd1', parent: 's1', facts: { 'domainName.name': 'example.com' } },
  { noun: 'domain-name', id: 'd2', parent: 's1', facts: { 'domainName.name': 'example.cn' } },
] as const

export default topic({
  id: 'one-domain-name-per-service',
  title: { zh: '一个网站备几个域名？', en: 'How many domain names does one website hold?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service'],
  each: 'service',
  whose: { 'service.form': 'website' },
  demand: { kind: 'condition', check: 'at-most', of: { count: 'service.domainNameCount' } },
  says: { zh: '一个网站只能备 {max} 个域名。', en: 'One website is filed with {max} domain name.' },
  fix: { zh: '把另一个域名另备一个网站。', en: 'File the other domain name as a website of its own.' },
  statements: [
    {
      from: { seenBy: '2019-04-21' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['miit-notice-633-2019'],
      value: null,
      says: {
        zh: '一个网站可以备多个域名；那时备的多域名网站仍有效，只能减少域名。',
        en: 'A website may hold several domain names; those filed so remain valid, and may only lose names.',
      },
    },
    {
      claim: 'one',
      from: { day: '2019-04-22' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['miit-notice-633-2019', 'alibaba-one-domain-per-site', 'edns-numbering-answer'],
      value: { max: 1 },
      note: {
        zh: '两个域名各备一个网站，编号为“-1”“-2”。',
        en: 'Two domain names are two websites with the numbers “-1” and “-2”.',
      },
    },
    {
      claim: 'agencies',
      from: { seenBy: '2026-11-21' },
      standing: 'agency-claim',
      confidence: 'secondary',
      cites: ['unnamed-agency-licence-guide', 'vianet-application-process'],
      value: null,
      says: {
        zh: '某代理机构和世纪互联的旧表单：一个网站可以填多个域名，同时备案，只要一张“证书”。',
        en: 'An agency, and an old form of 21Vianet: a website may name several domain names, filed together under one “certificate”.',
      },
      note: {
        zh: '主体备案号是共用的，但每个网站一个域名、一个编号。',
        en: 'The principal’s number is shared, but each website has one domain name and one number.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '一个网站两个域名', en: 'One website, two domain names' },
      given: two,
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'block', value: { max: 1 } },
    },
    {
      name: { zh: '相近但不同：2019 年 4 月 21 日', en: 'Near miss: on 2019-04-21' },
      given: two,
      on: '2019-04-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
