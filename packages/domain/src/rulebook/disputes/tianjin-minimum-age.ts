import { dispute } from '../dispute.ts'

export default dispute({
  id: 'tianjin-minimum-age',
  topic: 'minimum-age',
  scope: 'tianjin',
  question: { zh: '天津的负责人满 16 周岁可以吗？', en: 'May a person in charge in Tianjin be sixteen?' },
  claims: ['from-16', 'from-18'],
  follow: 'from-18',
  why: {
    zh: '腾讯云 2021 年允许满 16 周岁附监护人材料；华为云 2025 年称个人须满 18，阿里云称单位的网站负责人须满 18。从严从新。',
    en: 'Tencent Cloud in 2021 allows sixteen with the guardian’s papers; Huawei Cloud in 2025 says 18 for individuals, Alibaba Cloud 18 for an organisation’s service. The stricter and newer counts.',
  },
  checkAgain: '2027-05-21',
})
