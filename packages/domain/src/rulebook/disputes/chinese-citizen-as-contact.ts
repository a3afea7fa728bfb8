import { dispute } from '../dispute.ts'

export default dispute({
  id: 'chinese-citizen-as-contact',
  topic: 'foreign-legal-representative',
  scope: 'nation',
  question: { zh: '负责人必须是中国公民吗？', en: 'Must a person in charge be a Chinese citizen?' },
  claims: ['by-province', 'chinese-citizen'],
  follow: 'by-province',
  why: {
    zh: '法规没有这样规定，各省不一，以各省条目为准；请一位持境内身份证和手机号的人担任最稳妥。',
    en: 'The rules do not say so and provinces differ, so the province decides; a person with a mainland card and mobile is the safe choice.',
  },
  checkAgain: '2027-05-21',
})
