import { dispute } from '../dispute.ts'

export default dispute({
  id: 'beijing-person-in-charge',
  topic: 'person-in-charge-position',
  scope: 'beijing',
  question: {
    zh: '北京的主体负责人必须是法定代表人吗？',
    en: 'Must the legal representative be in charge of a principal in Beijing?',
  },
  claims: ['free', 'usual'],
  follow: 'usual',
  why: {
    zh: '华为云的说法更新（2025 年），也更严格；非法定代表人须备授权书并先确认。',
    en: 'Huawei Cloud’s page is newer (2025), and stricter; with anybody else, have a letter ready and ask first.',
  },
  checkAgain: '2027-05-21',
})
