/** What a province does where the business scope names something that needs approval although the service has none of it. */
import type { Text } from '../../vocabulary/text.ts'
import { check } from '../check.ts'

const words = {
  accepted: { zh: '可以交承诺书', en: 'a letter is accepted' },
  refused: { zh: '不收承诺书', en: 'no letter is accepted' },
  'except-finance': { zh: '金融除外可以交承诺书', en: 'a letter is accepted except for finance' },
  'culture-only': { zh: '只有“文化”可以交承诺书', en: 'a letter is accepted for culture only' },
  'remark-only': { zh: '备注说明即可', en: 'a remark is enough' },
}
const which: Text = {
  zh: '要看是哪个字词，请人工核对。',
  en: 'It depends on the word: compare by eye.',
}

export const scopeIsAcceptable = check({
  id: 'scope-is-acceptable',
  asks: { zh: '经营范围能否被接受？', en: 'Is the business scope acceptable?' },
  reads: { mentions: 'yes-no' },
  params: { word: { word: words } },
  test: ({ mentions }, { word }) => {
    if (!mentions || word === 'accepted' || word === 'remark-only') return true
    return word === 'refused' ? { wrong: 'mentions' } : { cannotTell: which }
  },
})
