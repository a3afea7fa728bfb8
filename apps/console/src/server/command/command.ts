/**
 * How a room declares a change. The declaration asks for everything a change needs (who may, what it revises, what it
 * writes into the journal), so that no room can forget idempotency, the revision check or the transaction.
 */
import type * as z from 'zod'
import { isRefusal, type Refusal, RefusalError, refuse } from '../problems.ts'
import type { Signed } from '../session/session.queries.ts'
import { anybody, type Context, signedIn } from '../trpc.ts'
import { carryOutOnce } from './once.ts'
import { type Revised, takeRevision } from './revision.ts'
import { type Act, carryOut } from './transaction.ts'

export type SignedAct = Act & {
  readonly user: Signed['user']
  readonly session: Signed['session']
  readonly responseHeaders: Context['responseHeaders']
}

type Command<Schema extends z.ZodType, Prepared, Answer> = {
  input: Schema
  /** Who may: everybody signed in, or administrators. */
  by: 'everybody' | 'administrator'
  /** The row that is changed and the revision its reader saw; `nothing` when the command only adds. */
  revises: 'nothing' | ((input: z.output<Schema>) => Revised)
  /** Slow work that needs no transaction, such as hashing a password. */
  prepare?: (from: { ctx: Context; signed: Signed; input: z.output<Schema> }) => Promise<Prepared | Refusal>
  run: (act: SignedAct, input: z.output<Schema>, prepared: Exclude<Prepared, Refusal>) => Promise<Answer>
}

export function command<Schema extends z.ZodType, Answer, Prepared = undefined>(
  spec: Command<Schema, Prepared, Answer>,
) {
  return signedIn
    .input(spec.input)
    .mutation(async ({ ctx, input, path, batchIndex }): Promise<Exclude<Answer, Refusal>> => {
      const { signed, house } = ctx
      if (spec.by === 'administrator' && signed.user.role !== 'administrator')
        throw new RefusalError(refuse('not-allowed'))
      const asked = { userId: signed.user.id, key: keyOf(ctx, batchIndex), path, input }
      const typed = input as z.output<Schema>
      return carryOutOnce(house, asked, {
        prepare: async () => (spec.prepare ? spec.prepare({ ctx, signed, input: typed }) : (undefined as Prepared)),
        run: async (act, prepared) => {
          const stale = spec.revises === 'nothing' ? undefined : await takeRevision(act.trx, spec.revises(typed))
          if (stale) return stale
          const signedAct = { ...act, user: signed.user, session: signed.session, responseHeaders: ctx.responseHeaders }
          return (await spec.run(signedAct, typed, prepared as Exclude<Prepared, Refusal>)) as
            | Exclude<Answer, Refusal>
            | Refusal
        },
      })
    })
}

/**
 * A change by somebody who is not signed in yet: setting up, signing in. It takes no key, because its answer is a cookie
 * whose secret is stored nowhere and so cannot be given twice; sent twice, it opens two sessions or is refused.
 */
type DoorCommand<Schema extends z.ZodType, Prepared, Answer> = {
  input: Schema
  prepare: (from: { ctx: Context; input: z.output<Schema> }) => Promise<Prepared | Refusal>
  run: (act: DoorAct, input: z.output<Schema>, prepared: Exclude<Prepared, Refusal>) => Promise<Answer>
}

export type DoorAct = Act & { readonly ctx: Context }

export function doorCommand<Schema extends z.ZodType, Answer, Prepared>(spec: DoorCommand<Schema, Prepared, Answer>) {
  return anybody.input(spec.input).mutation(async ({ ctx, input }): Promise<Exclude<Answer, Refusal>> => {
    const typed = input as z.output<Schema>
    const prepared = await spec.prepare({ ctx, input: typed })
    if (isRefusal(prepared)) throw new RefusalError(prepared)
    return carryOut<Exclude<Answer, Refusal>>(ctx.house, { kind: 'nobody' }, async (act) => {
      const answer = await spec.run({ ...act, ctx }, typed, prepared as Exclude<Prepared, Refusal>)
      return answer as Exclude<Answer, Refusal> | Refusal
    })
  })
}

const keyShape = /^[\w-]{16,64}$/

/** A batch shares one header, so each of its calls takes its place in the batch into its key. */
function keyOf(ctx: Context, batchIndex: number | undefined): string {
  if (!ctx.key || !keyShape.test(ctx.key)) throw new RefusalError(refuse('key-missing'))
  return `${ctx.key}:${batchIndex ?? 0}`
}
