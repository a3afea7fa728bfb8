/**
 * The one way to the server: POST only, with the header our gate asks for. A command carries its own key, and a command
 * whose answer got lost is sent again under the same key, so that it is carried out once.
 */
import type { Problem } from '@beian/domain/vocabulary'
import {
  createTRPCClient,
  httpLink,
  type OperationContext,
  retryLink,
  TRPCClientError,
  type TRPCLink,
} from '@trpc/client'
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server'
import { observable } from '@trpc/server/observable'
import type { AppRouter } from '../server/router.ts'

export type Asked = inferRouterInputs<AppRouter>
export type Answers = inferRouterOutputs<AppRouter>

const keyed: TRPCLink<AppRouter> = () => (way) =>
  observable((observer) => {
    const context: OperationContext = way.op.type === 'mutation' ? { ...way.op.context, key: crypto.randomUUID() } : {}
    return way.next({ ...way.op, context }).subscribe(observer)
  })

const maxTries = 3

export const api = createTRPCClient<AppRouter>({
  links: [
    keyed,
    retryLink({
      retry: ({ error, attempts }) => isUnanswered(error) && attempts < maxTries,
      retryDelayMs: (attempt) => 400 * 2 ** attempt,
    }),
    httpLink({ url: '/trpc', methodOverride: 'POST', headers: ({ op }) => headersFor(op.context) }),
  ],
})

/** For what a page asks by itself, again and again: it does not keep a session alive. */
export const watching = { context: { watching: true } }

function headersFor(context: OperationContext): Record<string, string> {
  const { key, watching } = context
  if (watching === true) return { 'x-beian': '1', 'x-watching': '1' }
  return typeof key === 'string' ? { 'x-beian': '1', 'x-idempotency-key': key } : { 'x-beian': '1' }
}

/** No answer of the server's came back: the line is down, or something between us spoke instead. */
function isUnanswered(error: TRPCClientError<AppRouter>): boolean {
  return error.data === undefined || error.data === null
}

const unreachable: Problem = {
  code: 'unreachable',
  message: { zh: '连不上控制台的服务器。', en: 'The console’s server cannot be reached.' },
  fix: {
    zh: '请检查网络后重试；已填写的内容会保留。',
    en: 'Check the connection and try again; what you typed is kept.',
  },
}

/** Why something failed, in words: what the server refused with, or that it did not answer. */
export function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof Refused) return error.problems
  if (error instanceof TRPCClientError) {
    const data = error.data as { problems?: readonly Problem[] } | null | undefined
    if (data?.problems?.length) return data.problems
  }
  return [unreachable]
}

export function problemOf(error: unknown): Problem {
  return problemsOf(error)[0] ?? unreachable
}

/** A refusal of a plain route (files), in the same words as those of the procedures. */
export class Refused extends Error {
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super(problems[0]?.message.en ?? 'refused')
    this.problems = problems
  }
}
