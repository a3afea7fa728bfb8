/** Finance words in the principal's own name call for the financial authority's approval, whatever the service shows. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'principal-name-approval-words',
  title: { zh: '单位名称含金融字词怎么办？', en: 'What if the principal’s name holds finance words?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'filing-change'],
  each: 'principal',
  whose: { 'principal.kind': 'organisation' },
  demand: { kind: 'condition', check: 'contains-none', of: { text: 'principal.name' } },
  says: {
    zh: '单位名称或经营范围含{denied}的，须有金融主管部门的批准文件；不涉及的按本省要求说明。',
    en: 'Where name or scope contains {denied}, the approval of the financial authority is asked; if unrelated, explain as the province asks.',
  },
  fix: {
    zh: '备好批文，或按本省要求提交承诺书、备注说明。',
    en: 'Have the approval ready, or hand in the letter or remark that the province asks.',
  },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['tencent-prior-approval'],
      value: {
        denied: [
          '交易所',
          '交易中心',
          '金融',
          '资产管理',
          '理财',
          '基金',
          '投资管理',
          '财富管理',
          '网贷',
          '网络借贷',
          'P2P',
          '股权众筹',
          '互联网保险',
          '支付',
          '信托',
        ],
      },
    },
  ],
  examples: [
    {
      name: { zh: '某投资管理公司', en: 'A company of 投资管理' },
      given: { 'principal.nature': 'enterprise', 'principal.name': '花园投资管理有限公司' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'advise' },
    },
    {
      name: { zh: '相近但不同：花园有限公司', en: 'Near miss: 花园有限公司' },
      given: { 'principal.nature': 'enterprise', 'principal.name': '花园有限公司' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
