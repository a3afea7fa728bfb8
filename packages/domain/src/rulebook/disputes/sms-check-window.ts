import { dispute } from '../dispute.ts'

export default dispute({
  id: 'sms-check-window',
  topic: 'sms-check',
  scope: 'nation',
  question: { zh: '短信核验有多长时间？', en: 'How long is the window of the SMS check?' },
  claims: ['24-hours', '72-hours', 'no-check'],
  follow: '24-hours',
  why: {
    zh: '2020 年 8 月 17 日起全国 24 小时，两家大接入商一致；48 小时是 2018 年七省试行的旧数。',
    en: 'Twenty-four hours nationwide since 2020-08-17, as two large providers say alike; 48 hours is the older figure of seven provinces in 2018.',
  },
  checkAgain: '2027-05-21',
})
