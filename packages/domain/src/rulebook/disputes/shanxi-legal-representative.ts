import { dispute } from '../dispute.ts'

export default dispute({
  id: 'shanxi-legal-representative',
  topic: 'person-in-charge-position',
  scope: 'shanxi',
  question: {
    zh: '山西的主体负责人必须是法定代表人吗？',
    en: 'Must the legal representative be in charge of a principal in Shanxi?',
  },
  claims: ['huawei', 'tencent'],
  follow: 'huawei',
  why: { zh: '华为云的说法更新（2025 年），也更严格。', en: 'Huawei Cloud’s page is newer (2025), and stricter.' },
  checkAgain: '2027-05-21',
})
