/** One's own account: language, password, the second factor, and where one is signed in. */
import { languages } from '@beian/domain/vocabulary'
import * as z from 'zod'
import { command, type SignedAct } from '../command/command.ts'
import { isRefusal, refuse } from '../problems.ts'
import { findUser } from '../team/users.queries.ts'
import { clearedCookie } from './cookie.ts'
import { givenPassword, takeCode } from './entering.ts'
import { hashPassword, judgePassword, passwordFits, shortestAlone, shortestWithCode } from './passwords.ts'
import { enrolmentLink, newTotpSecret } from './second-factor.ts'
import { endSession, endSessions } from './session.queries.ts'

const nothing = z.strictObject({})

/** The signed-in person's own row. It exists: the session refers to it. */
async function ownRow(act: SignedAct) {
  return act.trx.selectFrom('users').selectAll().where('id', '=', act.user.id).executeTakeFirstOrThrow()
}

function about(act: SignedAct, entry: { action: `session.${string}`; fields?: string[] }): Promise<void> {
  return act.journal({ ...entry, subject: `user:${act.user.id}` })
}

export const signOut = command({
  input: nothing,
  by: 'everybody',
  revises: 'nothing',
  run: async (act) => {
    await endSession(act.trx, { userId: act.user.id, id: act.session.id, at: act.at })
    await about(act, { action: 'session.signed-out' })
    act.afterCommit(() => act.responseHeaders.append('set-cookie', clearedCookie(act.house.origin)))
    return {}
  },
})

export const setLanguage = command({
  input: z.strictObject({ language: z.enum(languages) }),
  by: 'everybody',
  revises: 'nothing',
  run: async (act, { language }) => {
    await act.trx.updateTable('users').set({ language }).where('id', '=', act.user.id).execute()
    await about(act, { action: 'session.language-set', fields: ['language'] })
    return { language }
  },
})

/** Ends one of one's own sessions. */
export const end = command({
  input: z.strictObject({ id: z.string().max(64) }),
  by: 'everybody',
  revises: 'nothing',
  run: async (act, { id }) => {
    const ended = await endSession(act.trx, { userId: act.user.id, id, at: act.at })
    if (!ended) return refuse('unknown-session', { path: 'id' })
    await act.journal({ action: 'session.ended', subject: `session:${id}` })
    return {}
  },
})

export const endOthers = command({
  input: nothing,
  by: 'everybody',
  revises: 'nothing',
  run: async (act) => {
    await endSessions(act.trx, { userId: act.user.id, but: act.session.id, at: act.at })
    await about(act, { action: 'session.others-ended' })
    return {}
  },
})

/** All other sessions end with the old password. */
export const changePassword = command({
  input: z.strictObject({ current: givenPassword, next: givenPassword }),
  by: 'everybody',
  revises: 'nothing',
  prepare: async ({ ctx, signed, input }) => {
    const { user } = signed
    const fits = await passwordFits((await findUser(ctx.house.db, user.id))?.password_hash, input.current)
    if (isRefusal(fits)) return fits
    if (!fits) return refuse('wrong-password', { path: 'current' })
    const shortest = user.secondFactor ? shortestWithCode : shortestAlone
    const refused = judgePassword(input.next, { shortest, names: [user.name, user.signInName], path: 'next' })
    return refused ?? hashPassword(input.next)
  },
  run: async (act, _input, password_hash) => {
    await act.trx.updateTable('users').set({ password_hash }).where('id', '=', act.user.id).execute()
    await endSessions(act.trx, { userId: act.user.id, but: act.session.id, at: act.at })
    await about(act, { action: 'session.password-changed', fields: ['password'] })
    return {}
  },
})

/** Makes a secret for the authenticator app; it counts only once `confirmSecondFactor` has seen digits from it. */
export const startSecondFactor = command({
  input: nothing,
  by: 'everybody',
  revises: 'nothing',
  run: async (act) => {
    const { trx, at, house, user } = act
    if (user.secondFactor) return refuse('second-factor-on')
    const secret = newTotpSecret()
    const place = { table: 'users', column: 'totp_secret', row: user.id }
    const totp_secret = await house.vault.seal(trx, { scope: 'house', place, text: secret, at })
    await trx.updateTable('users').set({ totp_secret, totp_step: null }).where('id', '=', user.id).execute()
    await about(act, { action: 'session.second-factor-started' })
    return { secret, link: enrolmentLink(secret, user.signInName) }
  },
})

export const confirmSecondFactor = command({
  input: z.strictObject({
    code: z
      .string()
      .trim()
      .regex(/^\d{6}$/),
  }),
  by: 'everybody',
  revises: 'nothing',
  run: async (act, { code }) => {
    const row = await ownRow(act)
    if (row.totp_step !== null) return refuse('second-factor-on')
    if (!row.totp_secret) return refuse('second-factor-off')
    if (!(await takeCode(act, row, code))) return refuse('wrong-code', { path: 'code' })
    await endSessions(act.trx, { userId: act.user.id, but: act.session.id, at: act.at })
    await about(act, { action: 'session.second-factor-on', fields: ['secondFactor'] })
    return {}
  },
})

/** A password chosen as short as the second factor allowed must be replaced first. */
export const removeSecondFactor = command({
  input: z.strictObject({ password: givenPassword }),
  by: 'everybody',
  revises: 'nothing',
  prepare: async ({ ctx, signed, input }) => {
    const fits = await passwordFits((await findUser(ctx.house.db, signed.user.id))?.password_hash, input.password)
    if (isRefusal(fits)) return fits
    if (!fits) return refuse('wrong-password', { path: 'password' })
    const characters = [...input.password.normalize('NFKC')].length
    return characters < shortestAlone ? refuse('second-factor-required') : {}
  },
  run: async (act) => {
    if ((await ownRow(act)).totp_step === null) return refuse('second-factor-off')
    const none = { totp_secret: null, totp_step: null }
    await act.trx.updateTable('users').set(none).where('id', '=', act.user.id).execute()
    await about(act, { action: 'session.second-factor-off', fields: ['secondFactor'] })
    return {}
  },
})
