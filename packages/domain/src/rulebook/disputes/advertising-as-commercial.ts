import { dispute } from '../dispute.ts'

export default dispute({
  id: 'advertising-as-commercial',
  topic: 'commercial-or-not',
  scope: 'nation',
  question: { zh: '靠广告收入的免费网站算经营性吗？', en: 'Is a free website financed by advertising commercial?' },
  claims: ['agencies', 'reply-of-2002'],
  follow: null,
  why: {
    zh: '没有读到通信管理局的正式答复，应先咨询。',
    en: 'No formal answer of an administration was read: ask first.',
  },
  checkAgain: '2027-05-21',
})
