/** Whether a principal that is on record without any service may go on as it is, or must be cancelled or sent elsewhere first. */
import { check } from '../check.ts'

const words = {
  allowed: { zh: '可以', en: 'allowed' },
  refused: { zh: '不可以', en: 'refused' },
}

export const emptyShellIsAllowed = check({
  id: 'empty-shell-is-allowed',
  asks: { zh: '空壳主体是否可以这样办？', en: 'May an empty shell do this?' },
  reads: { filing: 'word' },
  params: { word: { word: words } },
  test: ({ filing }, { word }) =>
    word === 'refused' && filing === 'empty-shell' ? { wrong: 'filing', saw: filing } : true,
})
