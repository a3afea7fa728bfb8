import { dispute } from '../dispute.ts'

export default dispute({
  id: 'province-by-choice',
  topic: 'province-of-the-principal',
  scope: 'nation',
  question: { zh: '可以任选一个省备案吗？', en: 'May one file in a province of one’s choice?' },
  claims: ['own-province', 'any-province'],
  follow: 'own-province',
  why: {
    zh: '备案办法第三条和各接入商都按主体所在地；“任何省份”至多说的是许可证的业务范围。',
    en: 'Article 3 of the filing measures and every provider go by the principal’s own place; “any province” may at most mean the area of a licence.',
  },
  checkAgain: '2027-05-21',
})
