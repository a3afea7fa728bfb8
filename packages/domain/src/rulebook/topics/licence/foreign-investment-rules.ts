/** What is known of the rules on foreign investment, each with its day; for the specialist who looks. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'foreign-investment-rules',
  title: { zh: '外商投资增值电信有哪些规定？', en: 'Which rules bear on foreign investment in value-added telecoms?' },
  regime: 'icp-licence',
  procedures: ['licence-application', 'licence-change'],
  each: 'principal',
  whose: { 'principal.foreignInvested': true },
  demand: { kind: 'advice' },
  says: {
    revision: {
      zh: '2022 年修订由 23 条减为 17 条，删去“中外合资”的表述和外方须有良好业绩与运营经验的条件。',
      en: 'The revision of 2022 has 17 articles instead of 23; it dropped the words “Sino-foreign joint venture” and the condition that the foreign investor has a good record and experience.',
    },
    pilot: {
      zh: '试点区域内，B21 以及 B25 中的“信息发布平台和递送”（新闻、网络出版、网络视听、文化除外）和“信息保护和处理”不设外资股比限制。由工信部批复，企业注册地和设施须在区域内。',
      en: 'In the pilot areas there is no cap for B21, nor within B25 for the publishing platform and delivery (news, online publishing, audiovisual and culture excepted) and for protection and processing. The ministry approves; company and facilities are in the area.',
    },
    plan: {
      zh: '2025 年方案：服务业扩大开放综合试点地区，仅限应用商店的 B25 和面向用户的互联网接入不设外资股比限制；国内 IP-VPN 外资不超过 50%。',
      en: 'The plan of 2025: in the regions of the services pilot there is no cap for B25 limited to app stores and for access of end users; domestic IP-VPN is open up to 50 per cent.',
    },
    cepa: {
      zh: 'CEPA 第二份修订协议在多数服务领域取消香港服务提供者须有三年实质性经营的条件。',
      en: 'The second amendment of the CEPA drops the three years of substantive business for Hong Kong suppliers in most sectors.',
    },
  },
  statements: [
    {
      part: 'revision',
      from: { day: '2022-05-01' },
      standing: 'statute',
      confidence: 'secondary',
      cites: ['decree-333', 'china-law-and-practice-decree-752', 'decree-752-commentary'],
      value: { word: 'revision' },
      note: {
        zh: '删去业绩与经验条件一节凭记忆，未核实。',
        en: 'That the condition of record and experience was dropped is from memory, unverified.',
      },
    },
    {
      part: 'pilot',
      from: { seenBy: '2024-04-18' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['miit-circular-107-2024', 'yahoo-taiwan-pilot-2024', 'mofo-pilot-2024'],
      when: { 'principal.pilotArea': ['beijing-zone', 'shanghai-lingang', 'hainan-port', 'shenzhen-area'] },
      value: { word: 'pilot' },
    },
    {
      part: 'pilot',
      from: { day: '2025-02-28' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['miit-circular-107-2024', 'crntt-first-approvals-2025'],
      when: { 'principal.pilotArea': ['beijing-zone', 'shanghai-lingang', 'hainan-port', 'shenzhen-area'] },
      value: { word: 'pilot' },
      note: {
        zh: '2024-10-23 批准四地开展试点，2025-02-28 首批 13 家企业获批。',
        en: 'Four areas were approved on 2024-10-23, the first thirteen companies on 2025-02-28.',
      },
    },
    {
      part: 'plan',
      from: { seenBy: '2025-06-27' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['services-opening-plan-2025'],
      when: {
        'principal.pilotArea': [
          'beijing-zone',
          'shanghai-lingang',
          'hainan-port',
          'shenzhen-area',
          'other-services-pilot',
        ],
      },
      value: { word: 'plan' },
      note: {
        zh: '2025 年 4 月发布；试点地区名单未读到，须核对。',
        en: 'Issued in April 2025; the list of regions was not read: check it.',
      },
    },
    {
      part: 'cepa',
      from: { day: '2025-03-01' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['ofca-cepa'],
      value: { word: 'cepa' },
      note: { zh: '具体电信承诺没有读到。', en: 'The telecommunications commitments were not read.' },
    },
  ],
  examples: [
    {
      name: { zh: '深圳试点区域，外资 30%', en: 'Shenzhen, 30 per cent' },
      given: { 'principal.foreignShare': 30, 'principal.pilotArea': 'shenzhen-area' },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'pilot' },
    },
    {
      name: { zh: '相近但不同：不在试点区域', en: 'Near miss: outside the pilot areas' },
      given: { 'principal.foreignShare': 30, 'principal.pilotArea': 'none' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply', part: 'pilot' },
    },
    {
      name: { zh: '相近但不同：没有外资', en: 'Near miss: no foreign share' },
      given: { 'principal.foreignShare': 0, 'principal.pilotArea': 'shenzhen-area' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
