/** Whether a sole proprietor may file as enterprise: always, only with a trade name, or only if the credit registry lists it. */
import { check } from '../check.ts'

const words = {
  enterprise: { zh: '按企业', en: 'as enterprise' },
  'enterprise-once-named': { zh: '按企业，先办字号', en: 'as enterprise, once it has a trade name' },
  'enterprise-if-named': { zh: '有字号的按企业', en: 'as enterprise with a trade name' },
  'enterprise-if-listed': { zh: '公示系统可查的按企业', en: 'as enterprise if the credit registry lists it' },
  'individual-if-unnamed': { zh: '无字号的按个人', en: 'as individual without a trade name' },
}

export const soleProprietorFilesAs = check({
  id: 'sole-proprietor-files-as',
  asks: { zh: '个体工商户可以按企业备案吗？', en: 'May this sole proprietor file as enterprise?' },
  reads: { named: 'yes-no', listed: 'word' },
  params: { word: { word: words } },
  test: ({ named, listed }, { word }) => {
    if (word === 'enterprise') return true
    if (word === 'enterprise-if-listed') return listed === 'absent' ? { wrong: 'listed', saw: listed } : true
    return named ? true : { wrong: 'named' }
  },
})
