/** Where the copyright line must name the principal. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'copyright-line',
  title: { zh: '版权信息写谁？', en: 'Whom does the copyright line name?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'service',
  whose: { 'service.form': 'website' },
  judgedOn: 'today',
  demand: { kind: 'duty' },
  says: {
    principal: { zh: '页脚的版权信息须与主办单位一致。', en: 'The copyright line in the footer names the principal.' },
  },
  statements: [],
  examples: [
    {
      name: { zh: '江苏网站', en: 'A website in Jiangsu' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'jiangsu', 'service.form': 'website' },
      on: '2026-11-21',
      expect: { is: 'applies' },
    },
    {
      name: { zh: '相近但不同：云南网站', en: 'Near miss: a website in Yunnan' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'yunnan', 'service.form': 'website' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
