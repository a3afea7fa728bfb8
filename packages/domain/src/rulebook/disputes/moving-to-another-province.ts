import { dispute } from '../dispute.ts'

export default dispute({
  id: 'moving-to-another-province',
  topic: 'move-to-another-province',
  scope: 'nation',
  question: {
    zh: '主体迁往其他省份，是变更还是注销重办？',
    en: 'When a principal moves to another province, is its record changed, or cancelled and filed anew?',
  },
  claims: ['cancel-and-file-anew', 'change'],
  follow: null,
  why: {
    zh: '腾讯云要求注销重办，华为云的变更页也说省份不能变更；华为云 2026 年的规则数据却说办理变更主体。同一家自相矛盾，不作取舍，先问接入商和管局。',
    en: 'Tencent Cloud wants it cancelled and filed anew, and Huawei Cloud’s page on changes says that the province cannot change; its rules data of 2026 say that the principal is changed. One of the two contradicts itself, so we follow neither: ask the access provider and the administration.',
  },
  checkAgain: '2027-05-21',
})
