/** Where a principal with more than one filing number gives up the others first. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'one-record',
  title: { zh: '一个主体能有几个主体备案号？', en: 'How many filing numbers may a principal hold?' },
  regime: 'icp-filing',
  procedures: ['added-service', 'added-access', 'filing-change'],
  each: 'principal',
  demand: { kind: 'condition', check: 'at-most', of: { count: 'principal.records' } },
  says: {
    zh: '同一主体只能有 {max} 个主体备案号，多余的须先注销。',
    en: 'A principal holds {max} filing number; further ones are cancelled first.',
  },
  fix: { zh: '先注销多余的主体备案号。', en: 'Cancel the further numbers first.' },
  statements: [],
  examples: [
    {
      name: { zh: '天津企业有两个备案号', en: 'A Tianjin company with two numbers' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'tianjin', 'principal.records': 2 },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'advise', value: { max: 1 } },
    },
    {
      name: { zh: '相近但不同：只有一个', en: 'Near miss: with one' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'tianjin', 'principal.records': 1 },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
