import { dispute } from '../dispute.ts'

export default dispute({
  id: 'police-filing-when',
  topic: 'police-filing',
  scope: 'nation',
  question: { zh: '公安备案什么时候办？', en: 'When is the public-security filing due?' },
  claims: ['thirty-days', 'by-locality', 'after-the-certificate'],
  follow: 'thirty-days',
  why: {
    zh: '公安部第 33 号令第十二条规定网络正式联通后 30 日内，全国适用；各地只是受理的做法不同。',
    en: 'Article 12 of Public-Security Order 33 says thirty days from the connection, for the whole nation; only how it is received differs.',
  },
  checkAgain: '2027-05-21',
})
