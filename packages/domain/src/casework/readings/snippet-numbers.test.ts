/** What stands at the foot of a service: numbers granted here, and numbers its facts tell. */
import { describe, expect, test } from 'vitest'
import type { NumberKind } from '../../vocabulary/number-kind.ts'
import type { FilingCase } from '../filing-case.ts'
import { caseAtWork, grant, today, underReview } from '../small-case.test-data.ts'
import { snippetNumbers } from './snippet-numbers.ts'

const review = () => caseAtWork().carryOut(...underReview)
const granted = () => caseAtWork().carryOut(...underReview, grant)
const number = (subject: string, kind: NumberKind, given: string): FilingCase['numbers'][number] => ({
  subject,
  kind,
  number: given,
  grantedAt: today,
  earlier: [],
})

describe('numbers to show', () => {
  test('none before the grant', () => expect(snippetNumbers(review())).toEqual([]))
  test('the filing numbers of a service and of its principal, with the domain names', () => {
    expect(snippetNumbers(granted())).toEqual([
      {
        subject: 'service-1',
        filing: '粤ICP备2026000123号-1',
        principalFiling: '粤ICP备2026000123号',
        domainNames: ['xinghe-data.cn'],
      },
    ])
  })
  test('a domain name of another service, or without a name, is not shown', () => {
    const known = granted()
    const other = { noun: 'domain-name' as const, id: 'd2', parent: 's2', facts: { 'domainName.name': 'other.cn' } }
    const nameless = { noun: 'domain-name' as const, id: 'd3', parent: 'service-1', facts: {} }
    const shown = snippetNumbers({ ...known, subjects: [...known.subjects, other, nameless] })
    expect(shown.map(({ domainNames }) => domainNames)).toEqual([['xinghe-data.cn']])
  })
  test('a public-security number stands beside the filing number that the case only knows', () => {
    const known = review()
    const subjects = known.subjects.map((one) =>
      one.noun === 'service'
        ? { ...one, facts: { ...one.facts, 'service.filingNumber': '粤ICP备2026000123号-1' } }
        : one,
    )
    const numbers = [number('service-1', 'public-security-number', '粤公网安备44030502000001号')]
    expect(snippetNumbers({ ...known, subjects, numbers })).toEqual([
      {
        subject: 'service-1',
        filing: '粤ICP备2026000123号-1',
        publicSecurity: '粤公网安备44030502000001号',
        domainNames: ['xinghe-data.cn'],
      },
    ])
  })
  test('a service that got no number stands without a snippet', () => {
    const known = review()
    const second = { noun: 'service' as const, id: 's2', facts: {} }
    const numbers = [number('service-1', 'filing-number', '粤ICP备2026000123号-1')]
    const shown = snippetNumbers({ ...known, subjects: [...known.subjects, second], numbers })
    expect(shown.map(({ subject }) => subject)).toEqual(['service-1'])
  })
  test('a licence stands with each service, or by itself where the case has none', () => {
    const known = review()
    const numbers = [number('principal', 'licence-number', '粤B2-20260001')]
    expect(snippetNumbers({ ...known, numbers })).toEqual([
      { subject: 'service-1', licence: '粤B2-20260001', domainNames: ['xinghe-data.cn'] },
    ])
    const company = known.subjects.filter(({ noun }) => noun === 'case' || noun === 'principal')
    expect(snippetNumbers({ ...known, subjects: company, numbers })).toEqual([
      { subject: 'principal', licence: '粤B2-20260001', domainNames: [] },
    ])
    expect(snippetNumbers({ ...known, subjects: company, numbers: [] })).toEqual([])
    expect(snippetNumbers({ ...known, subjects: [], numbers })).toEqual([])
  })
})
