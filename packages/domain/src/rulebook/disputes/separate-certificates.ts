import { dispute } from '../dispute.ts'

export default dispute({
  id: 'separate-certificates',
  topic: 'separate-certificates',
  scope: 'nation',
  question: {
    zh: '还要组织机构代码证和税务登记证吗？',
    en: 'Are organisation-code and tax certificates still wanted?',
  },
  claims: ['three-in-one', 'agency'],
  follow: 'three-in-one',
  why: {
    zh: '2015 年 10 月 1 日起三证合一，营业执照载明统一社会信用代码。',
    en: 'Since 2015-10-01 the three are one: the business licence carries the credit code.',
  },
  checkAgain: '2027-05-21',
})
