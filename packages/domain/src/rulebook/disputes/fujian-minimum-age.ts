import { dispute } from '../dispute.ts'

export default dispute({
  id: 'fujian-minimum-age',
  topic: 'minimum-age',
  scope: 'fujian',
  question: {
    zh: '福建单位的负责人至少多大？',
    en: 'How old must a person in charge for an organisation in Fujian be?',
  },
  claims: ['from-14', 'from-18', 'own-card'],
  follow: 'from-18',
  why: {
    zh: '华为云 2025 年称须满 18，最新也最严；腾讯云只要求本人有身份证，阿里云称 14 周岁起。',
    en: 'Huawei Cloud in 2025 says 18, the newest and strictest; Tencent Cloud only asks an own identity card, Alibaba Cloud says from 14.',
  },
  checkAgain: '2027-05-21',
})
