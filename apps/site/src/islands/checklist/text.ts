/** The words of the checklist in the language of the page, which stand on it as data. */
import type { Language } from '@beian/domain/vocabulary'
import type { ChecklistText } from '../../text/checklist.zh.ts'

let words: ChecklistText | undefined

export function checklistText(_: Language): ChecklistText {
  words ??= JSON.parse(document.querySelector<HTMLElement>('[data-list]')?.dataset['list'] ?? '{}') as ChecklistText
  return words
}
