import { dispute } from '../dispute.ts'

export default dispute({
  id: 'registered-capital-tiers',
  topic: 'registered-capital',
  scope: 'nation',
  question: { zh: '注册资本 100 万元就够了吗？', en: 'Is a registered capital of CNY 1 million enough?' },
  claims: ['two-tiers', 'one-million'],
  follow: 'two-tiers',
  why: {
    zh: '一省 100 万元是对的；全国或跨省为 1000 万元（第 42 号令第六条）。',
    en: 'For one province it is; for several or the nation it is CNY 10 million (Order 42, article 6).',
  },
  checkAgain: '2027-05-21',
})
