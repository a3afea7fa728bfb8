import { dispute } from '../dispute.ts'

export default dispute({
  id: 'certificate-or-number',
  topic: 'filing-certificate',
  scope: 'nation',
  question: {
    zh: '备案会发“ICP 证书”吗？页脚的编号是许可证号吗？',
    en: 'Does a filing come with an “ICP certificate”, and is the footer’s number that of a licence?',
  },
  claims: ['number-only', 'certificate', 'licence-number'],
  follow: 'number-only',
  why: {
    zh: '备案是登记，结果只有编号；有证书的是经营许可证。',
    en: 'A filing is a registration and yields a number only; the certificate belongs to the operating licence.',
  },
  checkAgain: '2027-05-21',
})
