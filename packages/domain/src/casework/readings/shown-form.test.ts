import { expect, test } from 'vitest'
import { rulebook } from '../../rulebook/index.ts'
import { caseAtWork, contextAt, facts, opening, principalFacts } from '../small-case.test-data.ts'
import { shownForm } from './shown-form.ts'

const context = { ...contextAt(), rulebook }

function formIn(province: string, form = 'website') {
  const work = caseAtWork(context)
  const known = work.carryOut(
    opening,
    facts('principal', { ...principalFacts, 'principal.province': province }),
    facts('service-1', { 'service.form': form }),
  )
  return shownForm(known, context, 'service-1')
}

test('a website in Guangdong shows the number of its principal', () => expect(formIn('guangdong')).toBe('principal'))
test('near miss: a website in Jiangsu shows its own', () => expect(formIn('jiangsu')).toBe('service'))
test('near miss: an App in Guangdong shows its own', () => expect(formIn('guangdong', 'app')).toBe('service'))
test('while the province is unknown, the service shows its own', () => {
  const work = caseAtWork(context)
  expect(shownForm(work.carryOut(opening), context, 'service-1')).toBe('service')
})
test('a subject that is not in the case shows its own', () => {
  const work = caseAtWork(context)
  const known = work.carryOut(opening, facts('principal', principalFacts))
  expect(shownForm(known, context, 'service-2')).toBe('service')
})
test('where the book does not ask, the service shows its own', () => {
  const work = caseAtWork()
  const known = work.carryOut(opening, facts('principal', principalFacts))
  expect(shownForm(known, contextAt(), 'service-1')).toBe('service')
})
