/**
 * A domain name that is added was filed by nobody: neither by another principal nor under this one. Websites only: an App
 * is filed by itself even where its domain name has a filing.
 */
import { topic } from '../../topic.ts'

export default topic({
  id: 'domain-name-not-filed-yet',
  title: { zh: '域名已经备过案怎么办？', en: 'What if the domain name was filed before?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service'],
  each: 'domain-name',
  whose: { 'service.form': 'website' },
  demand: { kind: 'condition', check: 'is-among', of: { choice: 'domainName.filedBy' } },
  says: {
    zh: '新备案的域名不得已有备案，无论是别人的还是自己的。',
    en: 'A domain name that is filed now is on no other filing, neither somebody else’s nor one’s own.',
  },
  fix: {
    zh: '别人备过案的，带域名证书申请注销原备案；自己备过案的，改办新增接入或变更。',
    en: 'Have somebody else’s record cancelled, with the domain name’s certificate; if it is one’s own, add an access or change the filing.',
  },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'tencent-filing-documents-2021'],
      value: { among: ['nobody'] },
    },
  ],
  examples: [
    {
      name: { zh: '相近但不同：域名已备网站的 App', en: 'Near miss: an App whose domain name has a website on record' },
      given: { 'service.form': 'app', 'principal.province': 'hunan', 'domainName.filedBy': 'this-principal' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply', finding: null },
    },
    {
      name: { zh: '前任持有者备过案', en: 'The former holder filed it' },
      given: { 'service.form': 'website', 'principal.province': 'hunan', 'domainName.filedBy': 'another-principal' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：没有备过案', en: 'Near miss: nobody filed it' },
      given: { 'service.form': 'website', 'principal.province': 'hunan', 'domainName.filedBy': 'nobody' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
