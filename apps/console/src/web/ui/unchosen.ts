/** Words typed into a list field of which no option was chosen: they are told before they give way to what is chosen. */
import type { Problem } from '@beian/domain/vocabulary'
import { createSignal } from 'solid-js'

const problemOf = (words: string): Problem => ({
  code: 'nothing-chosen',
  message: { zh: `“${words}”尚未选定。`, en: `Nothing is chosen for “${words}”.` },
  fix: { zh: '请从列表中选择。', en: 'Choose one from the list.' },
})

export function createUnchosen() {
  const [typed, setTyped] = createSignal('')
  const [problem, setProblem] = createSignal<Problem>()
  const type = (words: string) => {
    setTyped(words)
    setProblem(undefined)
  }
  return {
    /** What somebody typed since the last choice; not what the list wrote itself. */
    typed,
    problem,
    type,
    tell: (words: string) => {
      setTyped('')
      setProblem(problemOf(words.trim()))
    },
    forget: () => type(''),
  }
}
