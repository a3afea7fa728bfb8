/** Words that a service’s name must not contain. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'service-name-words',
  title: { zh: '网站名称不得用哪些字词？', en: 'Which words must a service’s name not contain?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'filing-change'],
  each: 'service',
  demand: { kind: 'condition', check: 'contains-none', of: { text: 'service.name' } },
  says: { zh: '网站名称不得含：{denied}。', en: 'The name does not contain: {denied}.' },
  fix: { zh: '去掉该字词，或附批准文件。', en: 'Leave the word out, or add the approval.' },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['tencent-website-naming', 'huawei-materials'],
      part: 'state-words',
      when: {
        'principal.nature': [
          'enterprise',
          'individual',
          'private-non-enterprise',
          'foundation',
          'law-practice',
          'forensic-institute',
          'collective-economy',
        ],
      },
      value: {
        denied: ['中国', '中华', '国家', '中央', '人民', '人大', '反腐', '纪检', '监察', '信访', '维权', '投诉'],
      },
      note: {
        zh: '国家级单位或有批文的除外。华为云的说法是不得以这些字开头；“反腐”另作敏感词。',
        en: 'National bodies and holders of an approval excepted. Huawei Cloud says that a name must not begin with these words, and counts “anti-corruption” as sensitive besides.',
      },
    },
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['tencent-website-naming', 'huawei-materials'],
      part: 'trade-words',
      when: { 'principal.kind': 'individual' },
      value: { denied: ['购买', '买卖', '交易', '优惠券', '电子商务', '公司', '企业', '俱乐部', '社区', '个人空间'] },
      note: {
        zh: '个人的名称不得像公司、俱乐部、社群，避免“个人空间”“博客”；建议 3 至 10 个字。',
        en: 'An individual’s name does not sound like a company, club or group, and avoids “personal space” and “blog”; three to ten characters are advised.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '企业网站叫“中华花园”', en: 'A company’s website named 中华花园' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'hunan', 'service.name': '中华花园' },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'state-words', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：“花园城”', en: 'Near miss: 花园城' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'hunan', 'service.name': '花园城' },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'state-words', finding: null },
    },
  ],
})
