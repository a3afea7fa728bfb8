import { dispute } from '../dispute.ts'

export default dispute({
  id: 'licence-decision-unit',
  topic: 'licence-decision',
  scope: 'nation',
  question: {
    zh: '许可审查的 60 日是自然日还是工作日？',
    en: 'Are the sixty days for a licence calendar days or working days?',
  },
  claims: ['text-of-the-law', 'working-days'],
  follow: null,
  why: {
    zh: '条例写“日”；行政许可法第八十二条规定许可期限以工作日计算，通信管理局指南和代办机构多按工作日。两个日期都显示。',
    en: 'The regulations say “days”; article 82 of the Administrative Licensing Law counts licensing periods in working days, as guides and agencies do. Both dates are shown.',
  },
  checkAgain: '2027-05-21',
})
