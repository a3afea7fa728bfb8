import { dispute } from '../dispute.ts'

export default dispute({
  id: 'jiangxi-individuals-from-elsewhere',
  topic: 'individual-from-elsewhere',
  scope: 'jiangxi',
  question: { zh: '外省个人能否在江西备案？', en: 'May an individual from another province file in Jiangxi?' },
  claims: ['local-only', 'with-permit'],
  follow: 'with-permit',
  why: {
    zh: '腾讯云 2021 年称限江西证件；华为云 2025 年称凭江西居住证可以。从新，并要求居住证。',
    en: 'Tencent Cloud in 2021 takes local cards only; Huawei Cloud in 2025 takes a residence permit. The newer counts, with the permit.',
  },
  checkAgain: '2027-05-21',
})
