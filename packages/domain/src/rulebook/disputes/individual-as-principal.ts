import { dispute } from '../dispute.ts'

export default dispute({
  id: 'individual-as-principal',
  topic: 'individual-as-principal',
  scope: 'nation',
  question: { zh: '个人能作主办者吗？', en: 'May an individual be the host of a website?' },
  claims: ['may-file', 'agency'],
  follow: 'may-file',
  why: {
    zh: '个人是工信部字典中的一种主体性质，各接入商都受理；不能取得的是许可证。',
    en: '“Individual” is a nature in the ministry’s dictionary and every provider takes it; what an individual cannot have is the licence.',
  },
  checkAgain: '2027-05-21',
})
