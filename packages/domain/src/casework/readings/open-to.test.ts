/** A procedure is offered to those it is open to, as far as anybody knows who they are. */
import { expect, test } from 'vitest'
import { isOpenTo } from './open-to.ts'

test('one without natures is open to everybody', () => expect(isOpenTo({}, ['individual'])).toBe(true))
test('while nobody knows the client, it is open', () => expect(isOpenTo({ natures: ['enterprise'] }, [])).toBe(true))
test('it is open where one of the principals may take it', () => {
  expect(isOpenTo({ natures: ['enterprise'] }, ['individual', 'enterprise'])).toBe(true)
})
test('it is closed where none may', () => expect(isOpenTo({ natures: ['enterprise'] }, ['individual'])).toBe(false))
