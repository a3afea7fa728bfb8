/** An App files the level of the domain name it really uses, down to the fourth. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'app-domain-name-level',
  title: { zh: 'App 填写哪一级域名？', en: 'Which level of the domain name does an App file?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service'],
  each: 'domain-name',
  whose: { 'service.form': 'app' },
  demand: { kind: 'condition', check: 'levels-at-most', of: { name: 'domainName.usedName' } },
  says: {
    zh: 'App 填写实际使用的域名，最多到四级域名。',
    en: 'An App files the domain name as it is used, down to the fourth level.',
  },
  fix: { zh: '改填四级以内的域名。', en: 'Enter a name of four levels at most.' },
  statements: [
    {
      from: { seenBy: '2025-09-24' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-app-filing'],
      value: { levels: 4 },
      note: {
        zh: 'App 可以与网站用同一域名，不必先备案网站；域名持有者须与主体一致。',
        en: 'An App may share the website’s domain name, and the website need not be filed first; the holder agrees with the principal.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '五级域名', en: 'A name of five levels' },
      given: { 'service.form': 'app', 'domainName.usedName': 'a.b.c.example.com' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：四级域名', en: 'Near miss: four levels' },
      given: { 'service.form': 'app', 'domainName.usedName': 'a.b.example.com' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
    {
      name: { zh: '相近但不同：网站另有一条', en: 'Near miss: a website has a topic of its own' },
      given: { 'service.form': 'website', 'domainName.name': 'a.b.c.example.com' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
