import { dispute } from '../dispute.ts'

export default dispute({
  id: 'ningxia-individuals-from-elsewhere',
  topic: 'individual-from-elsewhere',
  scope: 'ningxia',
  question: { zh: '外省个人能否在宁夏备案？', en: 'May an individual from another province file in Ningxia?' },
  claims: ['local-only', 'with-housing-proof'],
  follow: 'local-only',
  why: {
    zh: '腾讯云 2021 年称凭住房证明可以；华为云 2025 年称不支持跨省。从新从严。',
    en: 'Tencent Cloud in 2021 takes proof of housing; Huawei Cloud in 2025 says no. The newer and stricter counts.',
  },
  checkAgain: '2027-05-21',
})
