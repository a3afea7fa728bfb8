/** Questions with the sentences that answer them, in the words of schema.org: what a page prints, told to machines. */
import { say } from '@beian/domain/reading'
import { rulebook, type Topic } from '@beian/domain/rulebook'
import type { Language } from '@beian/domain/vocabulary'
import { textIn } from '../text/index.ts'
import { conditionsOf } from './conditions.ts'
import { nationalOn } from './stated.ts'

export type Answered = { readonly topic: Topic; readonly sentences: readonly string[] }

/** What the nation answers today, each sentence after its conditions. Where claims stand against one another no answer is given. */
export function answered(lang: Language, topic: Topic): Answered {
  const national = nationalOn(topic)
  const settled = national.every(
    ({ statement: { claim, standing } }) => claim === undefined && standing !== 'agency-claim',
  )
  const where = (statement: (typeof national)[number]['statement']) =>
    conditionsOf(statement.when).map(({ title, values }) =>
      textIn(lang).law.where(
        title[lang],
        values.map((value) => value[lang]),
      ),
    )
  const sentences = national.map(({ statement }) =>
    [...where(statement), say(rulebook, topic, statement)[lang]].join('\n'),
  )
  return { topic, sentences: settled ? sentences : [] }
}

/** Undefined where no question on the page has an answer. */
export function questionsAnswered(lang: Language, all: readonly Answered[]): object | undefined {
  const mainEntity = all
    .filter(({ sentences }) => sentences.length > 0)
    .map(({ topic, sentences }) => ({
      '@type': 'Question',
      name: topic.title[lang],
      acceptedAnswer: { '@type': 'Answer', text: sentences.join('\n') },
    }))
  return mainEntity.length === 0 ? undefined : { '@type': 'FAQPage', mainEntity }
}
