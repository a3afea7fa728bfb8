/** Endings of a domain name that a province refuses although they are sold. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'domain-name-suffix',
  title: { zh: '哪些域名后缀不受理？', en: 'Which endings of a domain name are refused?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'filing-change'],
  each: 'domain-name',
  whose: { 'domainName.checked': true },
  demand: { kind: 'condition', check: 'suffix-is-allowed', of: { name: 'domainName.name' } },
  says: { zh: '不受理以下后缀的域名：{denied}。', en: 'Domain names ending in {denied} are not taken.' },
  fix: { zh: '换一个受理的后缀。', en: 'Take a name with another ending.' },
  statements: [],
  examples: [
    {
      name: {
        zh: '北京，.icu 域名：新旧页面不一，从新',
        en: 'Beijing, an .icu name: older and newer pages differ, the newer counts',
      },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'beijing', 'domainName.name': 'example.icu' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：北京，.com 域名', en: 'Near miss: Beijing, a .com name' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'beijing', 'domainName.name': 'example.com' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
