import { dispute } from '../dispute.ts'

export default dispute({
  id: 'foreign-shares-in-a-licence',
  topic: 'foreign-share',
  scope: 'nation',
  question: { zh: '有外资就办不了许可证吗？', en: 'Is the licence out of reach with foreign shares?' },
  claims: ['half-unless-otherwise', 'domestic-only', 'joint-venture'],
  follow: 'half-unless-otherwise',
  why: {
    zh: '现行规定原则上允许不超过 50%，试点区域更宽；条文一部分凭记忆、未核实，一律由专业人员逐案审查。',
    en: 'The provisions in force allow up to half in principle, and more in the pilot areas. Part of the wording is from memory, unverified: every case is for a specialist.',
  },
  checkAgain: '2027-05-21',
})
