import { dispute } from '../dispute.ts'

export default dispute({
  id: 'qinghai-domain-name-holder',
  topic: 'domain-name-holder',
  scope: 'qinghai',
  question: {
    zh: '青海单位的域名能否由法定代表人持有？',
    en: 'May the legal representative hold an organisation’s domain name in Qinghai?',
  },
  claims: ['principal-only', 'or-legal-representative'],
  follow: 'principal-only',
  why: {
    zh: '腾讯云称须为单位；华为云（2023 年以后）和阿里云称法定代表人也可以。从严，只作提醒。',
    en: 'Tencent Cloud says the organisation itself; Huawei Cloud (after 2023) and Alibaba Cloud also take the legal representative. The stricter counts, as a warning only.',
  },
  checkAgain: '2027-05-21',
})
