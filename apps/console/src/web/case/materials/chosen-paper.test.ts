/** One of several papers will do: which one it is, by what came, else by what the subject is said to have. */
import { expect, test } from 'vitest'
import type { CasePage, MaterialRow } from '../shape.ts'
import { chosenPaper } from './chosen-paper.ts'

const papers = ['business-licence', 'organisation-code-certificate', 'foreign-office-registration'].map((id) => ({
  id,
  title: { zh: id, en: id },
  note: null,
}))
const rowWith = (receipts: readonly object[], kind = 'oneOf') =>
  ({ subject: 'principal:principal', accepts: { kind, papers }, receipts }) as unknown as MaterialRow
const pageWith = (facts: object) => ({ subjects: [{ id: 'principal', facts }] }) as unknown as CasePage
const chosen = (facts: object, receipts: readonly object[] = [], kind = 'oneOf') =>
  chosenPaper(pageWith(facts), rowWith(receipts, kind))?.id
const licence = { 'principal.documentType': 'business-licence' }

test('nobody said which, nothing came: any will do', () => expect(chosen({})).toBeUndefined())
test('the document that was named', () => expect(chosen(licence)).toBe('business-licence'))
test('what came goes before what was named', () => {
  expect(chosen(licence, [{ material: 'foreign-office-registration', state: 'accepted' }])).toBe(
    'foreign-office-registration',
  )
})
test('what has to be sent anew chooses nothing', () => {
  expect(chosen({}, [{ material: 'foreign-office-registration', state: 'changes-requested' }])).toBeUndefined()
})
test('where all are needed, none is chosen', () => expect(chosen(licence, [], 'allOf')).toBeUndefined())
