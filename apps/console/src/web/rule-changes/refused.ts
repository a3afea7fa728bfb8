/** Which refusals of a house rule stand at which field of its form, and which have no field and stand at its end. */
import type { Problem } from '@beian/domain/vocabulary'
import { say, t } from '../text/language.ts'
import type { Kind } from './definition.ts'

export type At = (field: string) => Problem | undefined

/** By the path of what was sent. */
const paths: readonly (readonly [RegExp, string])[] = [
  [/^definition\/topic$/, 'topic'],
  [/^definition\/topic\/(title\/(?:zh|en))$/, ''],
  [/^definition\/topic\/(procedures)$/, ''],
  [/\/says\/(?:rule\/)?(zh|en)$/, 'says/'],
  [/\/(value\/\w+)$/, ''],
  [/^definition\/until$/, 'until'],
  [/\/note\/(?:zh|en)$/, 'source'],
]

const shared = ['says/zh', 'says/en', 'until', 'source']
const own = [...shared, 'title/zh', 'title/en', 'procedures']

/** What the form of each kind shows; an answer has the fields of its question. */
const shown: Readonly<Record<Kind, readonly string[]>> = {
  answer: [...shared, 'topic'],
  duty: own,
  advice: own,
  material: [...own, 'value/oneOf'],
  'time-limit': [...own, 'value/max', 'value/unit'],
  json: [],
}

function fieldOf({ path = '' }: Problem, kind: Kind): string | undefined {
  const [found, prefix = ''] = paths.find(([pattern]) => pattern.test(path)) ?? []
  const field = found && `${prefix}${found.exec(path)?.[1] ?? ''}`
  const isShown = field && (shown[kind].includes(field) || (kind === 'answer' && field.startsWith('value/')))
  return isShown ? field : undefined
}

export function refusedAt(problems: readonly Problem[], kind: Kind): { at: At; others: readonly Problem[] } {
  return {
    at: (field) => problems.find((problem) => fieldOf(problem, kind) === field),
    others: problems.filter((problem) => fieldOf(problem, kind) === undefined).map(named),
  }
}

/** Without a field it says of what it speaks, as the pasted text calls it. */
function named(problem: Problem): Problem {
  if (!problem.path) return problem
  const message = `${problem.path}${t().kit.colon}${say(problem.message)}`
  return { ...problem, message: { zh: message, en: message } }
}
