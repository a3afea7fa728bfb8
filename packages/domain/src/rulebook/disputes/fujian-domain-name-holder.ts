import { dispute } from '../dispute.ts'

export default dispute({
  id: 'fujian-domain-name-holder',
  topic: 'domain-name-holder',
  scope: 'fujian',
  question: {
    zh: '福建单位的域名能否由法定代表人持有？',
    en: 'May the legal representative hold an organisation’s domain name in Fujian?',
  },
  claims: ['principal-only', 'or-legal-representative'],
  follow: 'or-legal-representative',
  why: {
    zh: '华为云 2025 年和阿里云都称法定代表人也可以，较新；腾讯云 2021 年称须为单位。',
    en: 'Huawei Cloud in 2025 and Alibaba Cloud take the legal representative too; Tencent Cloud in 2021 said the organisation itself.',
  },
  checkAgain: '2027-05-21',
})
