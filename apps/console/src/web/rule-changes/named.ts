/** A refusal that says which field it is about: those of a long form stand together at its end. */
import type { Problem } from '@beian/domain/vocabulary'
import { say, t } from '../text/language.ts'
import { tr } from './words.ts'

/** By how the path of what was sent ends. */
const fields = (): readonly (readonly [string, string])[] => [
  ['/title/zh', tr().title.zh],
  ['/title/en', tr().title.en],
  ['/rule/zh', tr().says.zh],
  ['/rule/en', tr().says.en],
  ['/procedures', tr().procedures],
]

export function named(problem: Problem): Problem {
  const field = fields().find(([end]) => problem.path?.endsWith(end))?.[1]
  if (field === undefined) return problem
  const message = `${field}${t().kit.colon}${say(problem.message)}`
  return { ...problem, message: { zh: message, en: message } }
}
