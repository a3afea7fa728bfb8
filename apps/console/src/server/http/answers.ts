/** How the plain routes refuse: in the envelope that the tRPC client reads as well. */
import { TRPCError } from '@trpc/server'
import { TRPC_ERROR_CODES_BY_KEY } from '@trpc/server/rpc'
import { dataOf, type Refusal, RefusalError } from '../problems.ts'

export function refusalResponse(refusal: Refusal): Response {
  const data = dataOf(refusal.refused)
  const error = { message: data.problem.message.en, code: TRPC_ERROR_CODES_BY_KEY[data.code], data }
  return Response.json({ error }, { status: data.httpStatus })
}

/** The refusal inside an error, wherever it was thrown. */
export function refusalIn(error: unknown): Refusal | undefined {
  if (error instanceof RefusalError) return { refused: error.problems }
  return error instanceof TRPCError ? refusalIn(error.cause) : undefined
}
