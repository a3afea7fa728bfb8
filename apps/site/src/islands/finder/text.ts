/** The words of the finder in the language of the page: they stand on it as data, in that language only. */
import type { Language } from '@beian/domain/vocabulary'
import type { FinderText } from '../../text/finder.zh.ts'

let words: FinderText | undefined

export function finderText(_: Language): FinderText {
  words ??= JSON.parse(document.querySelector<HTMLElement>('[data-words]')?.dataset['words'] ?? '{}') as FinderText
  return words
}
