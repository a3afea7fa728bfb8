/** Where the remark on the service must say what it shows. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'service-remark',
  title: { zh: '网站备注必须写吗？', en: 'Must the remark on the service be written?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'filing-change'],
  each: 'service',
  whose: { 'service.form': 'website' },
  demand: { kind: 'condition', check: 'is-written', of: { text: 'service.remark' } },
  says: { zh: '在网站备注写明具体内容和用途。', en: 'The remark says what the service shows and what it is for.' },
  fix: { zh: '补写内容和用途。', en: 'Write content and purpose.' },
  statements: [],
  examples: [
    {
      name: { zh: '河北个人，备注空白', en: 'Hebei individual, a blank remark' },
      given: {
        'service.form': 'website',
        'principal.nature': 'individual',
        'principal.province': 'hebei',
        'service.remark': ' ',
      },
      on: '2022-06-01',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：写了内容', en: 'Near miss: it is written' },
      given: {
        'service.form': 'website',
        'principal.nature': 'individual',
        'principal.province': 'hebei',
        'service.remark': '记录个人摄影作品',
      },
      on: '2022-06-01',
      expect: { is: 'applies', finding: null },
    },
  ],
})
