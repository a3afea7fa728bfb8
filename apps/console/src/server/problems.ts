/** Every code with which the console refuses, and how HTTP is told: one table, and the compiler asks for each line. */
import type { Language, Problem, Text } from '@beian/domain/vocabulary'
import { TRPCError } from '@trpc/server'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import type { TRPC_ERROR_CODE_KEY } from '@trpc/server/rpc'
import { caseProblemsToldAs, summaries } from './cases/told-as.ts'
import type { ProblemText } from './problem-texts/text.ts'
import { problemTexts } from './problem-texts.ts'

const ownToldAs = {
  // The request itself
  'wrong-method': 'METHOD_NOT_SUPPORTED',
  'not-json': 'UNSUPPORTED_MEDIA_TYPE',
  'foreign-page': 'FORBIDDEN',
  'request-too-large': 'PAYLOAD_TOO_LARGE',
  'unreadable-request': 'BAD_REQUEST',
  'unknown-address': 'NOT_FOUND',
  'unknown-procedure': 'NOT_FOUND',
  'internal-fault': 'INTERNAL_SERVER_ERROR',
  'disk-full': 'SERVICE_UNAVAILABLE',
  'console-busy': 'TOO_MANY_REQUESTS',
  // What was typed
  missing: 'BAD_REQUEST',
  'too-short': 'BAD_REQUEST',
  'too-long': 'BAD_REQUEST',
  'too-small': 'BAD_REQUEST',
  'too-large': 'BAD_REQUEST',
  'too-few': 'BAD_REQUEST',
  'too-many': 'BAD_REQUEST',
  'not-offered': 'BAD_REQUEST',
  'wrong-form': 'BAD_REQUEST',
  'wrong-type': 'BAD_REQUEST',
  'unknown-field': 'BAD_REQUEST',
  // Commands
  'key-missing': 'BAD_REQUEST',
  'key-reused': 'CONFLICT',
  'changed-meanwhile': 'CONFLICT',
  // Sign-in
  'not-signed-in': 'UNAUTHORIZED',
  'not-allowed': 'FORBIDDEN',
  'wrong-name-or-password': 'UNAUTHORIZED',
  'code-needed': 'UNAUTHORIZED',
  'wrong-code': 'UNAUTHORIZED',
  'too-many-attempts': 'TOO_MANY_REQUESTS',
  'wrong-password': 'BAD_REQUEST',
  'password-too-short': 'BAD_REQUEST',
  'password-too-long': 'BAD_REQUEST',
  'password-easily-guessed': 'BAD_REQUEST',
  'second-factor-on': 'CONFLICT',
  'second-factor-off': 'CONFLICT',
  'second-factor-required': 'CONFLICT',
  // Links and team
  'link-unknown': 'NOT_FOUND',
  'link-used': 'CONFLICT',
  'link-expired': 'CONFLICT',
  'name-taken': 'CONFLICT',
  'last-administrator': 'CONFLICT',
  'own-account': 'CONFLICT',
  // Rows that are not there
  'unknown-user': 'NOT_FOUND',
  'unknown-session': 'NOT_FOUND',
  'unknown-topic': 'NOT_FOUND',
  'unknown-client': 'NOT_FOUND',
  'unknown-file': 'NOT_FOUND',
  'unknown-case': 'NOT_FOUND',
  'unknown-view': 'NOT_FOUND',
  'unknown-fact': 'NOT_FOUND',
  'unknown-date': 'NOT_FOUND',
  'unknown-year': 'NOT_FOUND',
  'unknown-feed': 'NOT_FOUND',
  'unknown-account': 'NOT_FOUND',
  'unknown-fee': 'NOT_FOUND',
  // Cases
  'fact-changed-meanwhile': 'CONFLICT',
  'fact-not-sensitive': 'BAD_REQUEST',
  'unknown-division': 'NOT_FOUND',
  // Rules
  'book-known': 'CONFLICT',
  'book-older': 'CONFLICT',
  'book-misshapen': 'BAD_REQUEST',
  'book-needs-newer-program': 'CONFLICT',
  'book-lacks-stage': 'CONFLICT',
  'case-not-behind': 'CONFLICT',
  'unknown-house-rule': 'NOT_FOUND',
  'house-rule-unfit': 'BAD_REQUEST',
  'house-rule-empty': 'BAD_REQUEST',
  'does-not-follow': 'BAD_REQUEST',
  'unknown-task': 'NOT_FOUND',
  // Calendar
  'arrangement-refused': 'BAD_REQUEST',
  // Views
  'view-of-another': 'FORBIDDEN',
  'view-name-taken': 'CONFLICT',
  // How a case is run
  'playbook-unfit': 'BAD_REQUEST',
  'step-unknown': 'NOT_FOUND',
  'outcome-is-an-event': 'CONFLICT',
  'nothing-to-take-back': 'CONFLICT',
  'later-steps-rest': 'CONFLICT',
  'not-yet': 'BAD_REQUEST',
  'before-it-was-sent': 'BAD_REQUEST',
  'record-unknown': 'NOT_FOUND',
  'appointment-settled': 'CONFLICT',
  'nothing-to-ask': 'CONFLICT',
  'reason-not-catalogued': 'BAD_REQUEST',
  // Clients
  'not-a-phone': 'BAD_REQUEST',
  // Files
  'file-empty': 'BAD_REQUEST',
  'file-name-missing': 'BAD_REQUEST',
  'file-kind-refused': 'UNSUPPORTED_MEDIA_TYPE',
  'file-not-what-it-says': 'UNSUPPORTED_MEDIA_TYPE',
  'file-too-large': 'PAYLOAD_TOO_LARGE',
  'file-damaged': 'BAD_REQUEST',
  'file-with-another-inside': 'BAD_REQUEST',
  'image-too-large': 'BAD_REQUEST',
  'pdf-locked': 'BAD_REQUEST',
  'pdf-active': 'BAD_REQUEST',
  'pdf-overblown': 'BAD_REQUEST',
  'no-such-page': 'NOT_FOUND',
  'picture-unreadable': 'BAD_REQUEST',
  'nothing-to-prepare': 'BAD_REQUEST',
  // Documents
  'unknown-document': 'NOT_FOUND',
  'glyphs-missing': 'BAD_REQUEST',
  'own-template-is-docx': 'BAD_REQUEST',
  'template-not-docx': 'UNSUPPORTED_MEDIA_TYPE',
  'template-too-large': 'PAYLOAD_TOO_LARGE',
  'template-broken': 'BAD_REQUEST',
  'template-unknown-names': 'BAD_REQUEST',
} as const satisfies Record<string, TRPC_ERROR_CODE_KEY>

/** The casework's own refusals bring their words along; here stands only how HTTP is told. */
const toldAs = { ...ownToldAs, ...caseProblemsToldAs }

/** Codes whose words stand in problem-texts/. */
export type OwnProblemCode = keyof typeof ownToldAs
export type ProblemCode = keyof typeof toldAs
export const problemCodes = Object.keys(ownToldAs) as OwnProblemCode[]

type Value = string | number | Text
type Filling = { path?: string; values?: { readonly [name: string]: Value } }

/** A problem in both languages, its `{placeholders}` filled. */
export function problem(code: OwnProblemCode, filling: Filling = {}): Problem<OwnProblemCode> {
  const text: ProblemText = problemTexts[code]
  const fill = (sentence: string, language: Language) =>
    sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => show(filling.values?.[name] ?? whole, language))
  const both = ([zh, en]: readonly [string, string]) => ({ zh: fill(zh, 'zh'), en: fill(en, 'en') })
  const where = filling.path === undefined ? {} : { path: filling.path }
  return { code, ...where, message: both(text.message), fix: both(text.fix) }
}

function show(value: Value, language: Language): string {
  return typeof value === 'object' ? value[language] : String(value)
}

/** A no as a value. With `keep`, what was written so far (a counted attempt) stays. */
export type Refusal = {
  /** The first decides how HTTP is told. */
  readonly refused: readonly [Problem<ProblemCode>, ...Problem[]]
  readonly keep?: true
}

export function refuse(code: OwnProblemCode, filling: Filling = {}): Refusal {
  return { refused: [problem(code, filling)] }
}

export function refuseAndKeep(code: OwnProblemCode, filling: Filling = {}): Refusal {
  return { ...refuse(code, filling), keep: true }
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value && Array.isArray(value.refused)
}

/** The one exception that is not a bug: it carries a refusal through tRPC, out of the door. */
export class RefusalError extends TRPCError {
  readonly problems: Refusal['refused']
  constructor(refusal: Refusal) {
    const [first] = refusal.refused
    super({ code: toldAs[first.code], message: first.message.en })
    this.problems = refusal.refused
  }
}

/** What both the procedures and the plain routes answer with. */
export type ProblemData = {
  code: TRPC_ERROR_CODE_KEY
  httpStatus: number
  problem: Problem
  problems: readonly Problem[]
}

export function dataOf(problems: Refusal['refused']): ProblemData {
  const [first, ...details] = problems
  const code = toldAs[first.code]
  return {
    code,
    httpStatus: statusOf(code),
    problem: first,
    problems: summaries.includes(first.code) ? details : problems,
  }
}

function statusOf(code: TRPC_ERROR_CODE_KEY): number {
  return getHTTPStatusCodeFromError(new TRPCError({ code }))
}
