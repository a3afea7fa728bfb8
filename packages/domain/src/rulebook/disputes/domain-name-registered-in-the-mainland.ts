import { dispute } from '../dispute.ts'

export default dispute({
  id: 'domain-name-registered-in-the-mainland',
  topic: 'approved-registrar',
  scope: 'nation',
  question: { zh: '域名须“在境内注册”吗？', en: 'Must a domain name be “registered in the mainland”?' },
  claims: ['approved', 'in-the-mainland'],
  follow: 'approved',
  why: {
    zh: '工信部 2018 年起的要求是注册服务机构和后缀获批、域名实名且持有者相符；“在境内注册”是粗略的说法。',
    en: 'Since 2018 the ministry asks for an approved registrar and suffix and a verified, matching holder; “in the mainland” is a rough way to say it.',
  },
  checkAgain: '2027-05-21',
})
