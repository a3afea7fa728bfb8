/** Who may be in charge of the principal: the legal representative only, an executive with proof, or anybody with a letter. */
import { check } from '../check.ts'

const words = {
  required: { zh: '必须是法定代表人', en: 'the legal representative, without exception' },
  'or-executive': {
    zh: '法定代表人，或经授权的股东、高级管理人员',
    en: 'the legal representative, or a shareholder or senior manager authorised by them',
  },
  usual: { zh: '通常为法定代表人', en: 'usually the legal representative' },
  'with-letter': {
    zh: '法定代表人，或持授权书的其他人',
    en: 'the legal representative, or another person with a letter of authorisation',
  },
  free: { zh: '可以不是法定代表人', en: 'the legal representative or another person' },
}

export const positionIsAllowed = check({
  id: 'position-is-allowed',
  asks: { zh: '负责人的身份是否符合要求？', en: 'May this person be in charge?' },
  reads: { position: 'word' },
  params: { word: { word: words } },
  test: ({ position }, { word }) => {
    const legal = position === 'legal-representative'
    const executive = legal || position === 'executive'
    const allowed = { required: legal, 'or-executive': executive, usual: legal, 'with-letter': true, free: true }
    return allowed[word] ? true : { wrong: 'position', saw: position }
  },
})
