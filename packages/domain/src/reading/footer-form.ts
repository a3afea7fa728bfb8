/** 页脚号码 Which form of the filing number stands in the footer of a province's websites, with the statement that says so. */
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { Topic } from '../rulebook/topic.ts'
import type { ShownForm } from '../snippets/index.ts'
import type { Instant } from '../vocabulary/instant.ts'
import { dayOf } from '../vocabulary/instant.ts'
import type { SubjectId } from '../vocabulary/noun.ts'
import type { ProvinceId } from '../vocabulary/province.ts'
import type { Text } from '../vocabulary/text.ts'
import { answersOf } from './answers.ts'
import { viewOfGiven } from './given.ts'
import type { InForce } from './in-force.ts'
import { say } from './say.ts'
import type { CaseView } from './view.ts'

export type FooterForm = {
  readonly form: ShownForm
  readonly topic: Topic
  readonly by: InForce
  readonly text: Text
}

/** For each website of a case. One for which the book has no settled answer is left out. */
export function footerForms(book: Rulebook, view: CaseView): readonly (FooterForm & { readonly subject: SubjectId })[] {
  const topic = book.topics.find(({ id }) => id === 'footer-number-form')
  const answers = topic === undefined ? [] : answersOf(book, topic, view)
  return answers.flatMap((answer) => {
    if (answer.is !== 'applies' || answer.layer !== 'ministry') return []
    const { word } = answer.by.statement.value as { readonly word: string }
    const form = word === 'principal' ? ('principal' as const) : ('service' as const)
    const text = say(book, answer.topic, answer.by.statement)
    return { subject: answer.subject.id, form, topic: answer.topic, by: answer.by, text }
  })
}

/** Undefined where the book has no settled answer: nobody is told a form then. */
export function footerForm(book: Rulebook, province: ProvinceId, at: Instant): FooterForm | undefined {
  const view = viewOfGiven({ 'principal.province': province, 'service.form': 'website' }, dayOf(at))
  return footerForms(book, view)[0]
}
