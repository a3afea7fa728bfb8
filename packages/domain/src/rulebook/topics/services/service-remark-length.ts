/** How long the remark must be. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'service-remark-length',
  title: { zh: '网站备注至少写多少字？', en: 'How long must the remark be?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'filing-change'],
  each: 'service',
  whose: { 'service.form': 'website' },
  demand: { kind: 'condition', check: 'long-enough', of: { text: 'service.remark' } },
  says: { zh: '网站备注不少于 {chars} 个字。', en: 'The remark has at least {chars} characters.' },
  fix: { zh: '写得更详细。', en: 'Write more.' },
  statements: [],
  examples: [
    {
      name: { zh: '内蒙古个人，八个字', en: 'Inner Mongolia individual, eight characters' },
      given: {
        'service.form': 'website',
        'principal.nature': 'individual',
        'principal.province': 'inner-mongolia',
        'service.remark': '记录个人摄影作品',
      },
      on: '2022-06-01',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：写满三十字', en: 'Near miss: thirty characters' },
      given: {
        'service.form': 'website',
        'principal.nature': 'individual',
        'principal.province': 'inner-mongolia',
        'service.remark': '本站为个人网站，记录个人摄影作品和旅行见闻，不含企业单位信息，不做经营。',
      },
      on: '2022-06-01',
      expect: { is: 'applies', finding: null },
    },
  ],
})
