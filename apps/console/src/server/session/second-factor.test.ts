import { TOTP } from 'otpauth'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { second } from '../instants.ts'
import { goodPassword, openTrial, setUp, type Trial, type Visitor } from '../testing/trial.ts'

let trial: Trial
beforeEach(async () => {
  trial = await openTrial()
})
afterEach(() => trial.close())

const credentials = { signInName: 'chen', password: goodPassword }

describe('the second factor', () => {
  async function enrol(visitor: Visitor): Promise<() => string> {
    const { secret } = (await visitor.call('session.startSecondFactor')).data as { secret: string }
    const totp = new TOTP({ secret })
    const code = () => totp.generate({ timestamp: Date.parse(trial.house.clock.now()) })
    expect((await visitor.call('session.confirmSecondFactor', { code: code() })).status).toBe(200)
    return code
  }

  test('is asked for after the right password only, and each six digits are good once', async () => {
    const visitor = await setUp(trial)
    const code = await enrol(visitor)
    const signIn = async (more: object) =>
      (await visitor.call('session.signIn', { ...credentials, ...more })).problem?.code
    expect(await signIn({ password: 'wrong words here' })).toBe('wrong-name-or-password')
    expect(await signIn({})).toBe('code-needed')
    expect(await signIn({ code: code() })).toBe('wrong-code')
    trial.wait(30 * second)
    const digits = code()
    expect(await signIn({ code: digits })).toBeUndefined()
    expect(await signIn({ code: digits })).toBe('wrong-code')
  })

  test('allows a password of 12 characters, and cannot be switched off while there is one', async () => {
    const visitor = await setUp(trial)
    const short = 'wet 7 fox 山 q'
    expect([...short]).toHaveLength(13)
    const change = { current: goodPassword, next: short }
    expect((await visitor.call('session.changePassword', change)).problem?.code).toBe('password-too-short')
    await enrol(visitor)
    expect((await visitor.call('session.changePassword', change)).status).toBe(200)
    expect((await visitor.call('session.removeSecondFactor', { password: short })).problem?.code).toBe(
      'second-factor-required',
    )
    await visitor.call('session.changePassword', { current: short, next: goodPassword })
    expect((await visitor.call('session.removeSecondFactor', { password: goodPassword })).status).toBe(200)
    expect((await visitor.call('session.signIn', credentials)).status).toBe(200)
  })

  test('a secret that was started but never confirmed asks nobody for digits', async () => {
    const visitor = await setUp(trial)
    await visitor.call('session.startSecondFactor')
    expect((await visitor.call('session.confirmSecondFactor', { code: '000000' })).problem?.code).toBe('wrong-code')
    expect((await visitor.call('session.signIn', credentials)).status).toBe(200)
  })
})
