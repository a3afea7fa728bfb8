/** Words that the prefix of a domain name must not contain. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'domain-name-words',
  title: { zh: '域名前缀不得含哪些字词？', en: 'Which words must the prefix of a domain name not contain?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service'],
  each: 'domain-name',
  demand: { kind: 'condition', check: 'prefix-contains-none', of: { name: 'domainName.name' } },
  says: { zh: '域名前缀不得含：{denied}。', en: 'The prefix of the domain name does not contain {denied}.' },
  fix: {
    zh: '换一个域名，或备好批准文件并在备注说明。',
    en: 'Take another name, or have the approval ready and explain in the remark.',
  },
  statements: [],
  examples: [
    {
      name: { zh: '上海，game 开头的域名', en: 'Shanghai, a name beginning with “game”' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'shanghai', 'domainName.name': 'gamehall.com' },
      on: '2022-06-01',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：game 是后缀', en: 'Near miss: “game” is the ending' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'shanghai', 'domainName.name': 'hall.game' },
      on: '2022-06-01',
      expect: { is: 'applies', finding: null },
    },
  ],
})
