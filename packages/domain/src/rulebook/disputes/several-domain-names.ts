import { dispute } from '../dispute.ts'

export default dispute({
  id: 'several-domain-names',
  topic: 'one-domain-name-per-service',
  scope: 'nation',
  question: { zh: '一个网站能备几个域名？', en: 'May one website be filed with several domain names?' },
  claims: ['one', 'agencies'],
  follow: 'one',
  why: {
    zh: '工信管函〔2019〕633 号自 2019 年 4 月 22 日起一个网站一个域名一个编号；此前的多域名备案仍有效，只能减少。',
    en: 'Notice 633 of 2019: since 2019-04-22 one website, one domain name, one number. Older filings with several remain valid and may only lose names.',
  },
  checkAgain: '2027-05-21',
})
