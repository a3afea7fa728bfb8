/** Units in important fields show the approval of their department when they file (Public-Security Order 33, article 14). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'important-field-approval',
  title: { zh: '重要领域的单位要先批准吗？', en: 'Do units in important fields need approval?' },
  regime: 'public-security-filing',
  procedures: ['public-security-filing'],
  each: 'principal',
  demand: { kind: 'material' },
  says: {
    zh: '涉及国家事务、经济建设、国防建设、尖端科学技术等重要领域的单位，出具{materials}。',
    en: 'A unit in state affairs, the economy, defence or advanced science shows: {materials}.',
  },
  statements: [
    {
      from: { day: '1997-12-30' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['mps-order-33-1997'],
      when: { 'principal.importantField': true },
      value: { oneOf: ['department-approval'] },
    },
  ],
  examples: [
    {
      name: { zh: '国防科研单位', en: 'A defence research unit' },
      given: { 'principal.importantField': true },
      on: '2026-11-21',
      expect: { is: 'applies', value: { oneOf: ['department-approval'] } },
    },
    {
      name: { zh: '相近但不同：普通贸易公司', en: 'Near miss: an ordinary trading company' },
      given: { 'principal.importantField': false },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
