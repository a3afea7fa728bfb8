import { expect, test } from 'vitest'
import { distinctEmails } from './distinct-emails.ts'

const at = '2026-11-21T04:00:00.000Z'
const contact = (person: string, emails: readonly string[]) => ({
  person,
  roles: [],
  mobiles: [],
  emergencyPhones: [],
  emails,
})
const ask = (...given: readonly (readonly string[])[]) =>
  distinctEmails.test({ contacts: given.map((emails, i) => contact(`p${i}`, emails)) }, {}, { at })

test('Two persons share no e-mail address, however it is written; one person may write it twice', () => {
  expect(ask(['a@example.com'], ['b@example.com'])).toBe(true)
  expect(ask(['a@example.com', 'A@example.com'])).toBe(true)
  expect(ask(['a@example.com'], [' A@Example.com'])).toEqual({ wrong: 'contacts' })
})
