/** The contact address is written in words: no dashes and no special signs. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'address-signs',
  title: { zh: '通信地址可以写“3-201”吗？', en: 'May the contact address say “3-201”?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'principal',
  demand: { kind: 'condition', check: 'contains-none', of: { text: 'principal.contactAddress' } },
  says: {
    zh: '通信地址用“栋、单元、层、室”写清，不用 {denied} 等符号。',
    en: 'The contact address names building, unit, floor and room in words, without signs such as {denied}.',
  },
  fix: { zh: '把“3-201”写成“3 栋 201 室”。', en: 'Write the building and the room out in words.' },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['volcengine-filing', 'tencent-filing-documents', 'inspur-reject-reasons', 'unnamed-provider-self-check'],
      value: { denied: ['-', '－', '—', '#', '*', '/'] },
    },
  ],
  examples: [
    {
      name: { zh: '用短横线代替楼栋和房号', en: 'A dash in place of building and room' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'hunan',
        'principal.contactAddress': '芙蓉中路1号3-201',
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：写成文字', en: 'Near miss: written out' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'hunan',
        'principal.contactAddress': '芙蓉中路1号3栋201室（无分层）',
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
