/** Words in a name that call for an approval first. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'service-name-approval-words',
  title: { zh: '名称含哪些字词须先取得批准？', en: 'Which words in a name call for an approval first?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'filing-change'],
  each: 'service',
  demand: { kind: 'condition', check: 'contains-none', of: { text: 'service.name' } },
  says: {
    zh: '名称含{denied}的，须先取得相应批准。',
    en: 'A name that contains {denied} needs the matching approval first.',
  },
  fix: {
    zh: '换一个名称，或先取得批准并上传。',
    en: 'Choose another name, or obtain the approval first and upload it.',
  },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['tencent-prior-approval', 'huawei-filing-knowledge-base'],
      part: 'finance',
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
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['tencent-website-naming'],
      part: 'other-approvals',
      when: { 'service.priorApprovals': 'none' },
      value: { denied: ['新闻', '出版', '药品', '文化', '广播', '电视'] },
    },
  ],
  examples: [
    {
      name: { zh: '没有新闻许可，名称含“新闻”', en: '新闻 in the name, without a news licence' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'hunan',
        'service.name': '花园新闻',
        'service.priorApprovals': ['none'],
      },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'other-approvals', finding: 'advise' },
    },
    {
      name: { zh: '相近但不同：有新闻许可', en: 'Near miss: with a news licence' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'hunan',
        'service.name': '花园新闻',
        'service.priorApprovals': ['news'],
      },
      on: '2026-11-21',
      expect: { is: 'does-not-apply', part: 'other-approvals', finding: null },
    },
    {
      name: { zh: '名称含“理财”', en: 'A name that contains 理财' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'hunan', 'service.name': '花园理财' },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'finance', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：“花园城”', en: 'Near miss: 花园城' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'hunan', 'service.name': '花园城' },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'finance', finding: null },
    },
  ],
})
