import { dispute } from '../dispute.ts'

export default dispute({
  id: 'jiangsu-minimum-age',
  topic: 'minimum-age',
  scope: 'jiangsu',
  question: {
    zh: '江苏单位的负责人须满 18 周岁吗？',
    en: 'Must a person in charge for an organisation in Jiangsu be eighteen?',
  },
  claims: ['from-16', 'from-18'],
  follow: 'from-18',
  why: {
    zh: '腾讯云称须满 18；阿里云称 16 至 18 周岁附就业或收入证明。先从严，并备好证明。',
    en: 'Tencent Cloud says 18; Alibaba Cloud takes 16 to 18 with proof of work or income. Keep to the stricter, and have the proof ready.',
  },
  checkAgain: '2027-05-21',
})
