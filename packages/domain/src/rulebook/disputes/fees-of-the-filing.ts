import { dispute } from '../dispute.ts'

export default dispute({
  id: 'fees-of-the-filing',
  topic: 'official-fee',
  scope: 'nation',
  question: {
    zh: '备案和许可要交“政府监管费”“证书费”吗？',
    en: 'Are there “government regulatory fees” or a fee for the certificate?',
  },
  claims: ['none', 'price-list'],
  follow: 'none',
  why: {
    zh: '没有规定设立收费项目，许可依行政许可法第五十八条也不收费；价目没有日期，币种也可疑，只能当作代理机构自己的价格。',
    en: 'No rule sets a fee, and article 58 of the Administrative Licensing Law makes even the licence free. The list is undated and its currency doubtful: at most an agency’s own prices.',
  },
  checkAgain: '2027-05-21',
})
