/** Whether the filed name must be the one that the website shows. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'service-name-as-shown',
  title: { zh: '备案名称须与网站显示的名称一致吗？', en: 'Must the filed name be the one the website shows?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'service',
  whose: { 'service.form': 'website' },
  demand: { kind: 'condition', check: 'is-so', of: { so: 'service.nameAsShown' } },
  says: { zh: '备案名称须与网站实际显示的名称一致。', en: 'The filed name is the one the website actually shows.' },
  fix: {
    zh: '统一备案名称和网站的标签、标题、LOGO。',
    en: 'Bring the filed name, the tab, the title and the logo together.',
  },
  statements: [],
  examples: [
    {
      name: { zh: '浙江网站的标题另有名称', en: 'A Zhejiang website with another title' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'zhejiang',
        'service.form': 'website',
        'service.nameAsShown': false,
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'advise' },
    },
    {
      name: { zh: '相近但不同：名称一致', en: 'Near miss: one and the same name' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'zhejiang',
        'service.form': 'website',
        'service.nameAsShown': true,
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
