import { dispute } from '../dispute.ts'

export default dispute({
  id: 'shandong-minimum-age',
  topic: 'minimum-age',
  scope: 'shandong',
  question: { zh: '山东的个人至少多大？', en: 'How old must an individual in Shandong be?' },
  claims: ['from-17', 'with-guardian'],
  follow: 'from-17',
  why: {
    zh: '华为云的说法更新（2025 年），也更严格；满 17 未满 18 的仍备监护人证件。',
    en: 'Huawei Cloud’s page is newer (2025), and stricter; between 17 and 18 keep the guardian’s document ready.',
  },
  checkAgain: '2027-05-21',
})
