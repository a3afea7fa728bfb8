import { describe, expect, test } from 'vitest'
import type { Contact } from '../../vocabulary/facts/index.ts'
import { distinctPhones } from './distinct-phones.ts'

const contact = (mobile: string, emergency: string): Contact => ({
  person: mobile,
  roles: [],
  mobiles: [mobile],
  emergencyPhones: [emergency],
  emails: [],
})
const at = '2026-11-21T04:00:00.000Z'
const ask = (...contacts: Contact[]) =>
  distinctPhones.test({ contacts }, { samePerson: 2, differentPersons: 3 }, { at })

describe('Different numbers', () => {
  test('of one person are counted over mobile and emergency phone', () => {
    expect(ask(contact('1', '2'))).toBe(true)
    expect(ask(contact('1', '1'))).toEqual({ wrong: 'contacts', saw: '1' })
  })
  test('of two persons are three or more where that is asked', () => {
    expect(ask(contact('1', '3'), contact('2', '3'))).toBe(true)
    expect(ask(contact('1', '2'), contact('2', '1'))).toEqual({ wrong: 'contacts', saw: '2' })
  })
  test('are not enough where two persons share a mobile', () => {
    expect(ask(contact('1', '2'), contact('1', '3'))).toEqual({ wrong: 'contacts', saw: '3' })
  })
})
