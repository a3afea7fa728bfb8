import { dispute } from '../dispute.ts'

export default dispute({
  id: 'shanghai-domain-name-validity',
  topic: 'domain-name-validity',
  scope: 'shanghai',
  question: {
    zh: '上海的域名还要有几个月有效期？',
    en: 'How many months must a domain name still be valid in Shanghai?',
  },
  claims: ['six-months', 'three-months'],
  follow: 'six-months',
  why: {
    zh: '腾讯云和华为云称三个月，两家代理商称六个月。不足六个月先提醒，不足三个月按两说都不行。',
    en: 'Tencent Cloud and Huawei Cloud say three months, two resellers six. Below six months we warn; below three both refuse.',
  },
  checkAgain: '2027-05-21',
})
