import { describe, expect, test } from 'vitest'
import type { Contact } from '../../vocabulary/facts/index.ts'
import { phonesNotSwapped } from './phones-not-swapped.ts'

const contact = (mobile: string, emergency: string): Contact => ({
  person: mobile,
  roles: [],
  mobiles: [mobile],
  emergencyPhones: [emergency],
  emails: [],
})
const at = '2026-11-21T04:00:00.000Z'
const ask = (...contacts: Contact[]) => phonesNotSwapped.test({ contacts }, {}, { at })

describe('Phones of two persons', () => {
  test('are swapped where each gives the other’s mobile', () => {
    expect(ask(contact('1', '2'), contact('2', '1'))).toEqual({ wrong: 'contacts' })
    expect(ask(contact('3', '9'), contact('1', '2'), contact('2', '1'))).toEqual({ wrong: 'contacts' })
  })
  test('are not swapped where only one does, or each gives a third number', () => {
    expect(ask(contact('1', '2'), contact('2', '9'))).toBe(true)
    expect(ask(contact('1', '9'), contact('2', '9'))).toBe(true)
  })
  test('of one person cannot be swapped', () => {
    expect(ask(contact('1', '1'))).toBe(true)
    expect(ask()).toBe(true)
  })
})
