import { dispute } from '../dispute.ts'

export default dispute({
  id: 'guizhou-domain-name-holder',
  topic: 'domain-name-holder',
  scope: 'guizhou',
  question: {
    zh: '贵州单位的域名能否由法定代表人持有？',
    en: 'May the legal representative hold an organisation’s domain name in Guizhou?',
  },
  claims: ['principal-only', 'or-legal-representative'],
  follow: 'principal-only',
  why: {
    zh: '阿里云称须为单位，腾讯云称法定代表人也可以；都不新，从严提醒。',
    en: 'Alibaba Cloud says the organisation itself, Tencent Cloud also takes the legal representative; neither is new, so the stricter warns.',
  },
  checkAgain: '2027-05-21',
})
