/** 页脚写法 Whether a service's footer shows its own number or the principal's: the province says, as the law stands now. */
import { answersOf } from '../../reading/index.ts'
import type { SubjectId } from '../../vocabulary/noun.ts'
import { type Context, knownOf, viewOf } from '../deciding/context.ts'
import type { FilingCase } from '../filing-case.ts'

const question = 'footer-number-form'

/** Where nothing is said, or not for this form of service, a service shows its own number. */
export function shownForm(filingCase: FilingCase, context: Context, service: SubjectId): 'service' | 'principal' {
  const topic = context.rulebook.topics.find(({ id }) => id === question)
  const view = { ...viewOf(knownOf(filingCase, context)), at: context.at }
  const answers = topic === undefined ? [] : answersOf(context.rulebook, topic, view)
  const said = answers.some(
    (answer) =>
      answer.is === 'applies' &&
      answer.subject.id === service &&
      (answer.by.statement.value as { readonly word: string }).word === 'principal',
  )
  return said ? 'principal' : 'service'
}
