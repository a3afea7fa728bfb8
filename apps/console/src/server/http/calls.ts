/**
 * Calls of the rooms' procedures. What our pages send, one call a request, is answered here in a few steps; a batch goes
 * through tRPC's own handler, whose streams and signals cost more than most of our queries. Both answer alike.
 */
import { callTRPCProcedure, getTRPCErrorFromUnknown, getTRPCErrorShape, TRPCError } from '@trpc/server'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { getHTTPStatusCode } from '@trpc/server/http'
import { diskProblem } from '../command/disk.ts'
import type { House } from '../house.ts'
import { appRouter } from '../router.ts'
import type { Context } from '../trpc.ts'
import { jsonAnswers } from './headers.ts'
import { whoAsks } from './who-asks.ts'

const plain = /^https?:\/\/[^/?#]+\/trpc\/([\w.]{1,100})$/

export function answerCalls(house: House): (request: Request) => Promise<Response> {
  const json = jsonAnswers(house.origin)
  return (request) => {
    const path = plain.exec(request.url)?.[1]
    return path === undefined ? answerBatch(house, request) : answerPlain({ house, request, path, json })
  }
}

type Call = { house: House; request: Request; path: string; json: ReturnType<typeof jsonAnswers> }

async function answerPlain({ house, request, path, json }: Call): Promise<Response> {
  /** What a room adds, such as a cookie. */
  const added: [name: string, value: string][] = []
  const append = (name: string, value: string) => void added.push([name, value])
  const answer = (status: number, body: unknown) => {
    const response = json(status, body)
    for (const [name, value] of added) response.headers.append(name, value)
    return response
  }
  let ctx: Context | undefined
  try {
    ctx = await readContext(house, request, { append })
    const getRawInput = () => readInput(request)
    const asked = { path, ctx, getRawInput, type: 'query', signal: undefined, batchIndex: 0 } as const
    const data: unknown = await callTRPCProcedure({ ...asked, router: appRouter, allowMethodOverride: true })
    return answer(200, { result: { data } })
  } catch (cause) {
    const error = getTRPCErrorFromUnknown(cause)
    noteFault(house, error, path)
    const told = { config: appRouter._def._config, error, path, ctx, type: 'unknown', input: undefined } as const
    const refused = { error: getTRPCErrorShape(told) }
    return answer(getHTTPStatusCode(refused, [error]), refused)
  }
}

async function readInput(request: Request): Promise<unknown> {
  const text = await request.text()
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch (cause) {
    throw new TRPCError({ code: 'BAD_REQUEST', message: 'no JSON', cause })
  }
}

function answerBatch(house: House, request: Request): Promise<Response> {
  return fetchRequestHandler({
    endpoint: '/trpc',
    req: request,
    router: appRouter,
    allowMethodOverride: true,
    maxBatchSize: 10,
    createContext: ({ req, resHeaders }) => readContext(house, req, resHeaders),
    onError: ({ error, path }) => noteFault(house, error, path),
  })
}

async function readContext(
  house: House,
  request: Request,
  responseHeaders: Context['responseHeaders'],
): Promise<Context> {
  return {
    house,
    signed: await whoAsks(house, request.headers),
    key: request.headers.get('x-idempotency-key'),
    userAgent: request.headers.get('user-agent') ?? '',
    responseHeaders,
  }
}

function noteFault(house: House, error: TRPCError, path: string | undefined): void {
  if (error.code !== 'INTERNAL_SERVER_ERROR') return
  diskProblem(house, error.cause)
  house.log.failure({ event: 'fault', route: path ?? '' }, error)
}
