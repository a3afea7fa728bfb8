/** How grave a broken statement may be called. */
import { describe, expect, test } from 'vitest'
import type { Statement, Topic } from '../rulebook/topic.ts'
import type { Applies } from './answers.ts'
import { isOld, recentIssuers, severityOf } from './severity.ts'
import { bookOf, principalWith, statement, topicWith } from './small-book.test-data.ts'

const book = bookOf({ topics: [] })
const TODAY = '2026-11-21'

function severity(part: Partial<Statement>, more: Partial<Applies> = {}, topic: Partial<Topic> = {}) {
  const answer = {
    topic: topicWith({ ...topic, statements: [] }),
    part: '',
    layer: 'ministry',
    subject: principalWith({}),
    is: 'applies',
    by: { statement: statement({ value: {}, ...part }), scope: 'nation', ref: 'x' },
    dissent: [],
    ...more,
  } as Applies
  return severityOf(book, answer, TODAY)
}
const practice = { standing: 'ca-practice', confidence: 'secondary' } as const
const cites = (...ids: string[]) => ({ cites: ids as never })
const dispute = { dispute: { id: 'd' } } as never

describe('norms', () => {
  test('statute and ministerial norms block', () => {
    expect(severity({})).toBe('block')
    expect(severity({ standing: 'ministerial', confidence: 'secondary' })).toBe('block')
  })
  test('a norm does not age by not being read again', () => expect(severity(cites('undated'))).toBe('block'))
  test('an unverified norm advises', () => expect(severity({ confidence: 'unverified' })).toBe('advise'))
  test('a decided dispute risks at most', () => expect(severity({}, dispute)).toBe('risk'))
})
describe('practice', () => {
  test('of an administration, seen at two issuers since 2023, blocks', () => {
    expect(severity({ ...practice, ...cites('cloud-a-2025', 'cloud-b-2023') })).toBe('block')
  })
  test('two pages of one issuer are one witness', () => {
    expect(severity({ ...practice, ...cites('cloud-a-2025', 'cloud-a-2024') })).toBe('risk')
  })
  test('an issuer seen before 2023 is no witness', () => {
    expect(severity({ ...practice, ...cites('cloud-a-2025', 'cloud-b-2022') })).toBe('risk')
    expect(severity({ ...practice, ...cites('cloud-a-2025', 'undated') })).toBe('risk')
  })
  test('an agency, or somebody without a name, is no witness', () => {
    expect(severity({ ...practice, ...cites('cloud-a-2025', 'agency-2025') })).toBe('risk')
    expect(severity({ ...practice, ...cites('cloud-a-2025', 'nameless-2025') })).toBe('risk')
  })
  test('read in the administration’s own text, it blocks alone', () => {
    expect(severity({ standing: 'ca-practice', ...cites('cloud-a-2025') })).toBe('block')
  })
  test('of a provider never blocks; what only an agency claims is advice', () => {
    expect(severity({ standing: 'provider-practice', ...cites('cloud-a-2025', 'cloud-b-2023') })).toBe('risk')
    expect(severity({ standing: 'agency-claim', ...cites('cloud-a-2025') })).toBe('advise')
  })
  test('old, unverified or disputed practice', () => {
    expect(severity({ ...practice, ...cites('cloud-c-2021') })).toBe('advise')
    expect(severity({ ...practice, confidence: 'unverified', ...cites('cloud-a-2025') })).toBe('advise')
    expect(severity({ ...practice, ...cites('cloud-a-2025', 'cloud-b-2023') }, dispute)).toBe('risk')
    expect(severity({ ...practice, ...cites('cloud-c-2021') }, dispute)).toBe('advise')
  })
})
test('advice advises, whoever gives it', () => expect(severity({}, {}, { demand: { kind: 'advice' } })).toBe('advise'))

describe('old', () => {
  test('turns 36 months after the newest source was seen', () => {
    expect(isOld(book, ['cloud-b-2023'], '2026-01-01')).toBe(false)
    expect(isOld(book, ['cloud-b-2023'], '2026-01-02')).toBe(true)
    expect(isOld(book, ['cloud-c-2021', 'cloud-a-2025'], TODAY)).toBe(false)
  })
  test('undated and unknown sources make nothing young', () =>
    expect(isOld(book, ['undated', 'unheard-of'], TODAY)).toBe(true))
  test('issuers are counted once', () => {
    expect(
      recentIssuers(book, ['cloud-a-2025', 'cloud-a-2024', 'cloud-b-2023', 'cloud-b-2022', 'undated', 'unheard-of']),
    ).toBe(2)
  })
})
