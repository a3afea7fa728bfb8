import { dispute } from '../dispute.ts'

export default dispute({
  id: 'heilongjiang-person-in-charge',
  topic: 'person-in-charge-position',
  scope: 'heilongjiang',
  question: {
    zh: '黑龙江的主体负责人可以是股东或高级管理人员吗？',
    en: 'May a shareholder or senior manager be in charge of a principal in Heilongjiang?',
  },
  claims: ['or-executive', 'required'],
  follow: 'required',
  why: {
    zh: '华为云的说法更新（2023 年以后），也更严格。',
    en: 'Huawei Cloud’s page is newer (after 2023), and stricter.',
  },
  checkAgain: '2027-05-21',
})
