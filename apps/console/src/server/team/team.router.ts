/** The team: who works here, coming by invitation, renewed access, disabled accounts. */
import * as z from 'zod'
import { command } from '../command/command.ts'
import { refuse } from '../problems.ts'
import { personName } from '../session/entering.ts'
import { endSessions } from '../session/session.queries.ts'
import { administrator, router, signedIn } from '../trpc.ts'
import { addLink, linkTo, listOpenLinks, withdrawLinks } from './invitations.queries.ts'
import { roles } from './team.table.ts'
import { countActiveAdministrators, findUser, listUsers } from './users.queries.ts'

const id = z.string().max(64)
const revised = { id, rev: z.int().positive() }

export const teamRouter = router({
  list: signedIn.query(async ({ ctx }) => {
    const users = await listUsers(ctx.house.db)
    return users.map((user) => ({
      id: user.id,
      name: user.name,
      signInName: user.sign_in_name,
      role: user.role,
      secondFactor: user.totp_step !== null,
      createdAt: user.created_at,
      disabledAt: user.disabled_at,
      rev: user.rev,
    }))
  }),

  /** Links that are still open. What they open is shown once, when they are made. */
  invitations: administrator.query(async ({ ctx }) => {
    const links = await listOpenLinks(ctx.house.db, ctx.house.clock.now())
    return links.map((link) => ({
      id: link.id,
      kind: link.kind,
      role: link.role,
      name: link.name,
      createdAt: link.created_at,
      expiresAt: link.expires_at,
    }))
  }),

  invite: command({
    input: z.strictObject({ name: personName, role: z.enum(roles) }),
    by: 'administrator',
    revises: 'nothing',
    run: async ({ trx, at, user, house, journal }, { name, role }) => {
      const link = await addLink(trx, { kind: 'invitation', role, name, userId: null, createdBy: user.id, at })
      await journal({ action: 'team.invited', subject: `invitation:${link.id}`, fields: ['name'], details: { role } })
      return { id: link.id, link: linkTo(house.origin, 'invitation', link.secret), expiresAt: link.expiresAt }
    },
  }),

  withdraw: command({
    input: z.strictObject({ id }),
    by: 'administrator',
    revises: 'nothing',
    run: async ({ trx, at, journal }, input) => {
      const withdrawn = await withdrawLinks(trx, { id: input.id }, at)
      if (withdrawn === 0) return refuse('link-unknown', { path: 'id' })
      await journal({ action: 'team.invitation-withdrawn', subject: `invitation:${input.id}` })
      return {}
    },
  }),

  /** For a colleague who forgot the password: a link to set a new one. Earlier links of theirs stop working. */
  renewAccess: command({
    input: z.strictObject({ id }),
    by: 'administrator',
    revises: 'nothing',
    run: async ({ trx, at, user, house, journal }, input) => {
      const colleague = await findUser(trx, input.id)
      if (!colleague || colleague.disabled_at) return refuse('unknown-user', { path: 'id' })
      await withdrawLinks(trx, { userId: colleague.id }, at)
      const { role } = colleague
      const link = await addLink(trx, {
        kind: 'renewal',
        role,
        name: null,
        userId: colleague.id,
        createdBy: user.id,
        at,
      })
      await journal({ action: 'team.renewal-link-made', subject: `user:${colleague.id}` })
      return { id: link.id, link: linkTo(house.origin, 'renewal', link.secret), expiresAt: link.expiresAt }
    },
  }),

  /** The colleague's sessions and links end at once; what they did stays. */
  disable: command({
    input: z.strictObject(revised),
    by: 'administrator',
    revises: (input) => ({ table: 'users', id: input.id, rev: input.rev }),
    run: async ({ trx, at, user, journal }, input) => {
      if (input.id === user.id) return refuse('own-account', { path: 'id' })
      const colleague = await findUser(trx, input.id)
      const isLast = colleague?.role === 'administrator' && (await countActiveAdministrators(trx)) === 1
      if (isLast) return refuse('last-administrator', { path: 'id' })
      await trx.updateTable('users').set({ disabled_at: at }).where('id', '=', input.id).execute()
      await endSessions(trx, { userId: input.id, at })
      await withdrawLinks(trx, { userId: input.id }, at)
      await journal({ action: 'team.disabled', subject: `user:${input.id}` })
      return { rev: input.rev + 1 }
    },
  }),

  enable: command({
    input: z.strictObject(revised),
    by: 'administrator',
    revises: (input) => ({ table: 'users', id: input.id, rev: input.rev }),
    run: async ({ trx, journal }, input) => {
      await trx.updateTable('users').set({ disabled_at: null }).where('id', '=', input.id).execute()
      await journal({ action: 'team.enabled', subject: `user:${input.id}` })
      return { rev: input.rev + 1 }
    },
  }),
})
