/** The tRPC instance: context, error shape, and the three kinds of procedure for reading. Commands: command/. */
import { initTRPC } from '@trpc/server'
import { ZodError } from 'zod'
import type { House } from './house.ts'
import { dataOf, problem, RefusalError, refuse } from './problems.ts'
import type { Signed } from './session/session.queries.ts'
import { problemsOfZod } from './zod-problems.ts'

export type Context = {
  house: House
  signed: Signed | null
  /** From the header `x-idempotency-key`. */
  key: string | null
  userAgent: string
  responseHeaders: Pick<Headers, 'append'>
}

const t = initTRPC.context<Context>().create({
  isDev: false,
  errorFormatter: ({ shape, error }) => {
    const problems = problemsOf(error)
    return { ...shape, message: problems[0].message.en, data: { ...dataOf(problems), path: shape.data.path } }
  },
})

export const router = t.router
export const createCallerFactory = t.createCallerFactory

/** Anybody, signed in or not. */
export const anybody = t.procedure

/** Whoever is signed in. */
export const signedIn = t.procedure.use(({ ctx, next }) => {
  if (!ctx.signed) throw new RefusalError(refuse('not-signed-in'))
  return next({ ctx: { signed: ctx.signed } })
})

/** Administrators only. */
export const administrator = signedIn.use(({ ctx, next }) => {
  if (ctx.signed.user.role !== 'administrator') throw new RefusalError(refuse('not-allowed'))
  return next()
})

/** Each error in words; an error that is not a refusal says only that something broke. */
function problemsOf(error: { code: string; cause?: unknown }): RefusalError['problems'] {
  if (error instanceof RefusalError) return error.problems
  if (error.cause instanceof ZodError) return problemsOfZod(error.cause)
  if (error.code === 'NOT_FOUND') return [problem('unknown-procedure')]
  if (error.code === 'METHOD_NOT_SUPPORTED') return [problem('wrong-method')]
  if (error.code === 'UNSUPPORTED_MEDIA_TYPE') return [problem('not-json')]
  if (error.code === 'PAYLOAD_TOO_LARGE') return [problem('request-too-large', { values: { limit: '256 KB' } })]
  if (error.code === 'BAD_REQUEST' || error.code === 'PARSE_ERROR') return [problem('unreadable-request')]
  return [problem('internal-fault')]
}
