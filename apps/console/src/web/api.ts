/**
 * The one way to the server: POST only, with the header our gate asks for. A command carries its own key, and a command
 * whose answer got lost is sent again under the same key, so that it is carried out once.
 */
import type { Problem } from '@beian/domain/vocabulary'
import type { TRPCClient } from '@trpc/client'
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server'
import type { AppRouter } from '../server/router.ts'

export type Asked = inferRouterInputs<AppRouter>
export type Answers = inferRouterOutputs<AppRouter>

type Options = { readonly context?: { readonly watching?: boolean }; readonly signal?: AbortSignal }
type Answer = { result?: { data: unknown }; error?: { data?: { problems?: readonly Problem[] } | null } }

/** `api.cases.list.query(…)` is a request to `/trpc/cases.list`: the types are tRPC's, the few lines of sending are ours. */
function callOf(path: readonly string[]): unknown {
  return new Proxy(() => undefined, {
    get: (_, name) => callOf([...path, String(name)]),
    apply: (_, __, [input, options]: [unknown, Options?]) => ask(path, input, options),
  })
}

export const api = callOf([]) as TRPCClient<AppRouter>

const maxTries = 3

async function ask(path: readonly string[], input: unknown, { context, signal }: Options = {}): Promise<unknown> {
  const request = {
    method: 'POST',
    headers: headersFor(path.at(-1) === 'mutate', context?.watching === true),
    ...(input === undefined ? {} : { body: JSON.stringify(input) }),
    ...(signal && { signal }),
  }
  for (let tries = 1; ; tries++) {
    const answer = await send(`/trpc/${path.slice(0, -1).join('.')}`, request)
    if (answer?.result) return answer.result.data
    const problems = answer?.error?.data?.problems
    if (problems?.length) throw new Refused(problems)
    signal?.throwIfAborted()
    if (tries === maxTries) throw new Refused([unreachable])
    await new Promise((resolve) => setTimeout(resolve, 400 * 2 ** tries))
  }
}

/** Nothing where no answer of the server's came back: the line is down, or something between us spoke instead. */
async function send(address: string, request: RequestInit): Promise<Answer | undefined> {
  try {
    return (await (await fetch(address, request)).json()) as Answer
  } catch {
    return undefined
  }
}

function headersFor(isCommand: boolean, isWatching: boolean): Record<string, string> {
  return {
    'content-type': 'application/json',
    'x-beian': '1',
    ...(isWatching && { 'x-watching': '1' }),
    ...(isCommand && { 'x-idempotency-key': crypto.randomUUID() }),
  }
}

/** For what a page asks by itself, again and again: it does not keep a session alive. */
export const watching = { context: { watching: true } }

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
  return error instanceof Refused ? error.problems : [unreachable]
}

export function problemOf(error: unknown): Problem {
  return problemsOf(error)[0] ?? unreachable
}

/** A refusal, of a procedure or of a plain route (files). */
export class Refused extends Error {
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super(problems[0]?.message.en ?? 'refused')
    this.problems = problems
  }
}
