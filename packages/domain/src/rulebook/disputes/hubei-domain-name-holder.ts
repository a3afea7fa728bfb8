import { dispute } from '../dispute.ts'

export default dispute({
  id: 'hubei-domain-name-holder',
  topic: 'domain-name-holder',
  scope: 'hubei',
  question: {
    zh: '湖北单位的域名能否由法定代表人持有？',
    en: 'May the legal representative hold an organisation’s domain name in Hubei?',
  },
  claims: ['principal-only', 'or-legal-representative'],
  follow: 'principal-only',
  why: {
    zh: '华为云称须为单位，较新也较严；腾讯云称法定代表人也可以。',
    en: 'Huawei Cloud says the organisation itself, newer and stricter; Tencent Cloud also takes the legal representative.',
  },
  checkAgain: '2027-05-21',
})
