/** Two services of one name must not show the same. */
import { topic } from '../../topic.ts'

const shaanxi = (content: readonly string[]) =>
  [
    { noun: 'case', id: 'case', facts: {} },
    {
      noun: 'principal',
      id: 'principal',
      facts: { 'principal.nature': 'enterprise', 'principal.province': 'shaanxi' },
    },
    { noun: 'service', id: 's1', facts: { 'service.name': '兰亭文具', 'service.content': ['organisation-site'] } },
    { noun: 'service', id: 's2', facts: { 'service.name': '兰亭文具', 'service.content': content } },
  ] as const

export default topic({
  id: 'same-name-other-content',
  title: { zh: '几个网站可以同名吗？', en: 'May several services share a name?' },
  regime: 'icp-filing',
  procedures: ['added-service', 'first-filing'],
  each: 'case',
  demand: { kind: 'condition', check: 'none-listed', of: { entries: 'case.repeatedServiceNames' } },
  says: { zh: '同名网站的内容不得相同。', en: 'Services that share a name differ in content.' },
  fix: {
    zh: '改名，或按实际区分服务内容并在备注说明各自用途。',
    en: 'Rename one, or tell their contents apart and explain in the remark what each is for.',
  },
  statements: [],
  examples: [
    {
      name: { zh: '陕西企业两个同名同内容的网站', en: 'Shaanxi company, two services of one name and content' },
      given: shaanxi(['organisation-site']),
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'advise' },
    },
    {
      name: { zh: '相近但不同：同名，一个是商城', en: 'Near miss: one name, but one of them is a shop' },
      given: shaanxi(['shopping']),
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
