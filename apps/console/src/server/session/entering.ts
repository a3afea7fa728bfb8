/** The ways in: by a one-time link, and by name and password. Each opens a session and writes its entry with it. */
import { languages } from '@beian/domain/vocabulary'
import * as z from 'zod'
import { type DoorAct, doorCommand } from '../command/command.ts'
import { isRefusal, refuse, refuseAndKeep } from '../problems.ts'
import { findLink, useLink } from '../team/invitations.queries.ts'
import { addUser, findActiveUser, findUser, foldName, hasUsers } from '../team/users.queries.ts'
import { sessionCookie } from './cookie.ts'
import { hashPassword, judgePassword, passwordFits, shortestAlone } from './passwords.ts'
import { acceptedStep } from './second-factor.ts'
import { endSessions, openSession } from './session.queries.ts'
import { countFailure, forgetFailures, secondsToWait } from './throttle.ts'

const token = z.string().max(200)
export const givenPassword = z.string().min(1).max(1024)
export const personName = z.string().trim().min(1).max(64)
const signInName = z
  .string()
  .trim()
  .min(2)
  .max(64)
  .regex(/^[\p{L}\p{N}._@+-]+$/u)

/** Opens a session, sets its cookie once that is on the disk, and says who is there now. */
async function enter(act: DoorAct, user: { id: string; name: string; role: string }) {
  const { trx, at, ctx, house } = act
  const session = await openSession(trx, { userId: user.id, userAgent: ctx.userAgent, at })
  act.afterCommit(() => ctx.responseHeaders.append('set-cookie', sessionCookie(house.origin, session.secret)))
  return { user: { id: user.id, name: user.name, role: user.role } }
}

/** By the first administrator's link or an invitation: makes the account and signs in. */
export const setUp = doorCommand({
  input: z.strictObject({ token, name: personName, signInName, password: givenPassword, language: z.enum(languages) }),
  prepare: async ({ ctx, input }) => {
    const link = await findLink(ctx.house.db, input.token, ctx.house.clock.now())
    if (isRefusal(link)) return link
    const about = { shortest: shortestAlone, names: [input.name, input.signInName], path: 'password' }
    return judgePassword(input.password, about) ?? hashPassword(input.password)
  },
  run: async (act, input, passwordHash) => {
    const { trx, at, journal } = act
    const link = await findLink(trx, input.token, at)
    if (isRefusal(link)) return link
    if (link.kind === 'renewal') return refuse('link-unknown', { path: 'token' })
    if (link.kind === 'set-up' && (await hasUsers(trx))) return refuse('link-used', { path: 'token' })
    const { name, signInName, language } = input
    const { role } = link
    const id = await addUser(trx, { name, signInName, role, language, passwordHash, at })
    if (!id) return refuse('name-taken', { path: 'signInName' })
    await useLink(trx, link.id, at)
    const fields = ['name', 'signInName', 'password', 'language']
    await journal({ action: 'team.joined', subject: `user:${id}`, fields, details: { role, by: link.kind } })
    return enter(act, { id, name, role })
  },
})

/** By a renewal link: a new password for an existing account. All its sessions end, and its second factor goes. */
export const renew = doorCommand({
  input: z.strictObject({ token, password: givenPassword }),
  prepare: async ({ ctx, input }) => {
    const link = await findLink(ctx.house.db, input.token, ctx.house.clock.now())
    if (isRefusal(link)) return link
    const user = link.user_id ? await findUser(ctx.house.db, link.user_id) : undefined
    const names = user ? [user.name, user.sign_in_name] : []
    const refused = judgePassword(input.password, { shortest: shortestAlone, names, path: 'password' })
    return refused ?? hashPassword(input.password)
  },
  run: async (act, input, passwordHash) => {
    const { trx, at, house, journal } = act
    const link = await findLink(trx, input.token, at)
    if (isRefusal(link)) return link
    const user = link.user_id ? await findUser(trx, link.user_id) : undefined
    if (!user || user.disabled_at) return refuse('link-unknown', { path: 'token' })
    await useLink(trx, link.id, at)
    await endSessions(trx, { userId: user.id, at })
    await forgetFailures(trx, house.vault.lookup('sign-in-name', user.sign_in_name_folded))
    await trx
      .updateTable('users')
      .set({ password_hash: passwordHash, totp_secret: null, totp_step: null, rev: user.rev + 1 })
      .where('id', '=', user.id)
      .execute()
    await journal({
      action: 'session.access-renewed',
      subject: `user:${user.id}`,
      fields: ['password', 'secondFactor'],
    })
    return enter(act, user)
  },
})

/** By name and password, and the six digits where they are switched on. */
export const signIn = doorCommand({
  input: z.strictObject({
    signInName: z.string().trim().min(1).max(200),
    password: givenPassword,
    code: z
      .string()
      .trim()
      .regex(/^\d{6}$/)
      .optional(),
  }),
  prepare: async ({ ctx, input }) => {
    const { db, vault, clock } = ctx.house
    const account = vault.lookup('sign-in-name', foldName(input.signInName))
    const seconds = await secondsToWait(db, account, clock.now())
    if (seconds > 0) return refuse('too-many-attempts', { values: { seconds } })
    const user = await findActiveUser(db, input.signInName)
    const fits = await passwordFits(user?.password_hash, input.password)
    return isRefusal(fits) ? fits : { account, fits, judged: user?.password_hash }
  },
  run: async (act, input, { account, fits, judged }) => {
    const { trx, at } = act
    // Looked at again: attempts sent in parallel must not all slip through before the first failure is counted.
    const seconds = await secondsToWait(trx, account, at)
    if (seconds > 0) return refuse('too-many-attempts', { values: { seconds } })
    const user = await findActiveUser(trx, input.signInName)
    if (!fits || !user || user.password_hash !== judged)
      return failed(act, account, { userId: user?.id, code: 'wrong-name-or-password' })
    if (user.totp_step !== null) {
      if (input.code === undefined) return refuse('code-needed', { path: 'code' })
      if (!(await takeCode(act, user, input.code))) return failed(act, account, { userId: user.id, code: 'wrong-code' })
    }
    await forgetFailures(trx, account)
    await act.journal({ action: 'session.signed-in', subject: `user:${user.id}` })
    return enter(act, user)
  },
})

type Failed = { userId: string | undefined; code: 'wrong-name-or-password' | 'wrong-code' }

async function failed(act: DoorAct, account: string, { userId, code }: Failed) {
  await countFailure(act.trx, account, act.at)
  const subject = userId === undefined ? {} : { subject: `user:${userId}` as const }
  await act.journal({ action: 'session.sign-in-refused', ...subject, details: { reason: code } })
  return refuseAndKeep(code, { path: code === 'wrong-code' ? 'code' : 'password' })
}

type WithCode = { id: string; totp_secret: Buffer | null; totp_step: number | null }

/** Notes the step as used when the digits are right. */
export async function takeCode(
  act: Pick<DoorAct, 'trx' | 'house' | 'at'>,
  user: WithCode,
  code: string,
): Promise<boolean> {
  if (!user.totp_secret) return false
  const place = { table: 'users', column: 'totp_secret', row: user.id }
  const secret = await act.house.vault.open(act.trx, place, user.totp_secret)
  const step = acceptedStep(secret, code, { at: act.at, lastStep: user.totp_step })
  if (step === undefined) return false
  await act.trx.updateTable('users').set({ totp_step: step }).where('id', '=', user.id).execute()
  return true
}
