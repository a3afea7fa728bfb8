/** A small invented book in the real shapes, so that a test of the reading depends on no fact of the law. */
import { check } from '../rulebook/check.ts'
import { checks } from '../rulebook/checks/index.ts'
import type { Dispute } from '../rulebook/dispute.ts'
import { materials } from '../rulebook/materials/index.ts'
import type { Procedure } from '../rulebook/procedure.ts'
import type { Province } from '../rulebook/province.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { Statement, Topic } from '../rulebook/topic.ts'
import { type Facts, facts } from '../vocabulary/facts/index.ts'
import type { Instant } from '../vocabulary/instant.ts'
import type { Subject } from '../vocabulary/noun.ts'
import { type ProvinceId, provinceIds } from '../vocabulary/province.ts'
import type { Source } from '../vocabulary/source.ts'
import type { CaseView, Register } from './view.ts'

const text = (word: string) => ({ zh: `${word}。`, en: `${word}.` })

export function source(id: string, issuer: string, seen: Source['seen']): Source {
  return {
    id,
    kind: 'provider',
    title: text(id),
    issuer: { zh: issuer, en: issuer },
    url: 'unknown',
    seen,
    checkedOn: '2026-11-21',
  }
}

const sources = [
  source('statute', 'State Council', '2024-12-06'),
  source('cloud-a-2025', 'Cloud A', '2025-12-31'),
  source('cloud-a-2024', 'Cloud A', '2024-12-31'),
  source('cloud-b-2023', 'Cloud B', '2023-01-01'),
  source('cloud-b-2022', 'Cloud B', '2022-12-31'),
  source('cloud-c-2021', 'Cloud C', '2021-07-15'),
  source('undated', 'Cloud D', null),
  { ...source('nameless-2025', 'Somebody', '2025-12-31'), anonymous: true as const },
  { ...source('agency-2025', 'Agency', '2025-12-31'), kind: 'agency' as const },
]

/** A statement with the dullest basis; tests name only what matters to them. */
export function statement(part: Partial<Statement> & { value: unknown }): Statement {
  return {
    from: { day: '2020-01-01' },
    standing: 'statute',
    confidence: 'primary',
    cites: ['statute' as never],
    ...part,
  }
}

export function topicWith(part: Omit<Partial<Topic>, 'statements'> & { statements: readonly Statement[] }): Topic {
  const base = {
    id: 'question',
    title: text('Question'),
    regime: 'icp-filing',
    procedures: ['first-filing'],
    each: 'principal',
    demand: { kind: 'condition', check: 'at-least', of: { amount: 'principal.registeredCapital' } },
    says: { zh: '不少于{min}', en: 'At least {min}' },
    examples: [],
  }
  return { ...base, ...part } as Topic
}

const nobodyCanTell = check({
  id: 'nobody-can-tell',
  asks: text('Can anybody tell?'),
  reads: { name: 'text' },
  params: {},
  test: () => ({ cannotTell: { zh: '看不出', en: 'Cannot be seen' } }),
})
const needsMore = check({
  id: 'needs-more',
  asks: text('Is more needed?'),
  reads: { name: 'text' },
  params: {},
  test: () => ({ needs: ['principal.city'] }),
})

type Parts = {
  readonly topics: readonly Topic[]
  readonly provinces?: { readonly [P in ProvinceId]?: Readonly<Record<string, readonly Statement[]>> }
  readonly disputes?: readonly Dispute[]
  readonly procedures?: readonly Procedure[]
}

export function bookOf({ topics, provinces = {}, disputes = [] }: Parts): Rulebook {
  const province = (id: ProvinceId): Province => ({ id, reviewed: null, statements: provinces[id] ?? {} })
  return {
    topics,
    provinces: Object.fromEntries(provinceIds.map((id) => [id, province(id)])) as unknown as Rulebook['provinces'],
    procedures: {},
    disputes,
    sources: Object.fromEntries(sources.map((one) => [one.id, one])),
    checks: { ...checks, 'nobody-can-tell': nobodyCanTell, 'needs-more': needsMore } as unknown as Rulebook['checks'],
    materials,
    facts,
    rejections: [],
    playbooks: [],
    fees: [],
  }
}

export function viewOf(
  subjects: readonly Subject[],
  at: Instant = '2026-11-21T04:00:00.000Z',
  register?: Register,
): CaseView {
  return register === undefined ? { subjects, at } : { subjects, at, register }
}

export function principalWith(facts: Facts): Subject {
  return { noun: 'principal', id: 'principal', facts }
}
