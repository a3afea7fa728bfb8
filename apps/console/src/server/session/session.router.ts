/** The room at the door: who is here, coming in, going out, one's own account. */
import * as z from 'zod'
import { isRefusal, RefusalError } from '../problems.ts'
import { findLink } from '../team/invitations.queries.ts'
import { findUser, hasUsers } from '../team/users.queries.ts'
import { anybody, router, signedIn } from '../trpc.ts'
import * as account from './account.ts'
import * as entering from './entering.ts'
import { listSessions } from './session.queries.ts'

export const sessionRouter = router({
  /** Who is signed in, if anybody; and whether the console still waits for its first administrator. */
  me: anybody.query(async ({ ctx }) => ({
    user: ctx.signed?.user ?? null,
    needsSetUp: ctx.signed === null && !(await hasUsers(ctx.house.db)),
  })),

  /** What a one-time link is for, before a form is shown. */
  lookAtLink: anybody.input(z.strictObject({ token: z.string().max(200) })).query(async ({ ctx, input }) => {
    const { db, clock } = ctx.house
    const link = await findLink(db, input.token, clock.now())
    if (isRefusal(link)) throw new RefusalError(link)
    const user = link.user_id ? await findUser(db, link.user_id) : undefined
    const { kind, role, expires_at: expiresAt } = link
    return { kind, role, expiresAt, name: user?.name ?? link.name, signInName: user?.sign_in_name ?? null }
  }),

  /** One's own living sessions. */
  list: signedIn.query(async ({ ctx }) => {
    const rows = await listSessions(ctx.house.db, ctx.signed.user.id, ctx.house.clock.now())
    return rows.map((row) => ({
      id: row.id,
      device: row.device,
      createdAt: row.created_at,
      seenAt: row.seen_at,
      isThis: row.id === ctx.signed.session.id,
    }))
  }),

  setUp: entering.setUp,
  renew: entering.renew,
  signIn: entering.signIn,
  signOut: account.signOut,
  end: account.end,
  endOthers: account.endOthers,
  setLanguage: account.setLanguage,
  changePassword: account.changePassword,
  startSecondFactor: account.startSecondFactor,
  confirmSecondFactor: account.confirmSecondFactor,
  removeSecondFactor: account.removeSecondFactor,
})
