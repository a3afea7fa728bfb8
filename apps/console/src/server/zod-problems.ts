/** Turns what zod found wrong with an input into problems: which field, why, and what to do, in both languages. */
import type { Problem } from '@beian/domain/vocabulary'
import type { ZodError } from 'zod'
import { type OwnProblemCode, problem, problemCodes, type Refusal } from './problems.ts'

type Issue = ZodError['issues'][number]

export function problemsOfZod(error: ZodError): Refusal['refused'] {
  const [first, ...rest] = error.issues.map(problemOf)
  return [first ?? problem('wrong-form'), ...rest]
}

function problemOf(issue: Issue): Problem<OwnProblemCode> {
  const path = issue.path.map(String).join('/')
  const say = (code: OwnProblemCode, values: { [name: string]: string | number } = {}) =>
    problem(code, path === '' ? { values } : { path, values })
  switch (issue.code) {
    case 'invalid_type':
      return say(issue.message.endsWith('received undefined') || issue.input === undefined ? 'missing' : 'wrong-type')
    case 'too_small':
      return say(tooLittle(issue), { limit: Number(issue.minimum) })
    case 'too_big':
      return say(tooMuch(issue.origin), { limit: Number(issue.maximum) })
    case 'invalid_value':
      return say('not-offered', { choices: issue.values.map(String).join(', ') })
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
      return say('wrong-type')
    case 'unrecognized_keys':
      return say('unknown-field', { names: issue.keys.join(', ') })
    case 'custom':
      return isProblemCode(issue.params?.problem) ? say(issue.params.problem) : say('wrong-form')
    default:
      return say('wrong-form')
  }
}

function isProblemCode(value: unknown): value is OwnProblemCode {
  return problemCodes.some((code) => code === value)
}

/** An empty text that must not be empty is simply missing. */
function tooLittle(issue: Extract<Issue, { code: 'too_small' }>): OwnProblemCode {
  if (issue.origin === 'string') return Number(issue.minimum) === 1 ? 'missing' : 'too-short'
  return countsThings(issue.origin) ? 'too-few' : 'too-small'
}

function tooMuch(origin: string): OwnProblemCode {
  if (origin === 'string') return 'too-long'
  return countsThings(origin) ? 'too-many' : 'too-large'
}

function countsThings(origin: string): boolean {
  return origin === 'array' || origin === 'set' || origin === 'map'
}
