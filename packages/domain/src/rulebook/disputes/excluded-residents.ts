import { dispute } from '../dispute.ts'

export default dispute({
  id: 'excluded-residents',
  topic: 'accepted-identity-documents',
  scope: 'nation',
  question: {
    zh: '港澳台、外国人和新疆居民被排除在外吗？',
    en: 'Are people of Hong Kong, Macau, Taiwan, Xinjiang and abroad excluded?',
  },
  claims: ['by-document', 'residents-only'],
  follow: 'by-document',
  why: {
    zh: '工信部的证件字典收录了港澳台居民和外国人的证件，新疆居民凭身份证在新疆备案；个别管局更严，见各省条目。',
    en: 'The ministry’s dictionary has documents for all of them, and residents of Xinjiang file in Xinjiang with their cards; some administrations are stricter, as the provinces’ entries say.',
  },
  checkAgain: '2027-05-21',
})
