import { dispute } from '../dispute.ts'

export default dispute({
  id: 'guizhou-minimum-age',
  topic: 'minimum-age',
  scope: 'guizhou',
  question: {
    zh: '贵州的负责人须满 18 周岁还是 14 周岁？',
    en: 'Must a person in charge in Guizhou be eighteen, or fourteen?',
  },
  claims: ['from-14', 'from-18'],
  follow: 'from-18',
  why: {
    zh: '腾讯云 2021 年称 18，阿里云未注明日期的页面称 14。从严。',
    en: 'Tencent Cloud says 18 (2021), an undated page of Alibaba Cloud says 14. The stricter counts.',
  },
  checkAgain: '2027-05-21',
})
