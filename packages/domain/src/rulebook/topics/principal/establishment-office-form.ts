/** Where public bodies first get the approval of the establishment office. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'establishment-office-form',
  title: { zh: '党政机关、事业单位要编办批准吗？', en: 'Do public bodies need the establishment office’s approval?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'principal',
  whose: { 'principal.nature': ['government', 'public-institution'] },
  demand: { kind: 'material' },
  says: { zh: '党政机关、事业单位提交{materials}。', en: 'A public body hands in: {materials}.' },
  statements: [],
  examples: [
    {
      name: { zh: '江西机关', en: 'A government body in Jiangxi' },
      given: { 'principal.nature': 'government', 'principal.province': 'jiangxi' },
      on: '2026-11-21',
      expect: { is: 'applies' },
    },
    {
      name: { zh: '相近但不同：江西企业', en: 'Near miss: a company in Jiangxi' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'jiangxi' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
