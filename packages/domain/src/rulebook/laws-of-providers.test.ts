/** What one access provider asks says so, rests on a text of that provider, and counts only there. */
import { expect, test } from 'vitest'
import { answersOf } from '../reading/answers.ts'
import { viewOfGiven } from '../reading/given.ts'
import { say } from '../reading/say.ts'
import { sources } from '../sources/index.ts'
import {
  type AccessProviderId,
  accessProviderOf,
  accessProviders,
} from '../vocabulary/dictionaries/access-providers.ts'
import { rulebook } from './index.ts'
import { placed } from './placed.test-data.ts'
import type { Topic } from './topic.ts'

const ids = Object.keys(accessProviders) as AccessProviderId[]
const issuerOf = (id: string) => sources.find((source) => source.id === id)?.issuer.zh ?? ''

test('each access provider is one whose own pages stand on the shelf', () => {
  const issuers = new Set(sources.map(({ issuer }) => accessProviderOf(issuer.zh)))
  expect(ids.filter((id) => !issuers.has(id))).toEqual([])
})

test('a sentence that begins with the name of one provider is that provider’s', () => {
  const untold = placed.flatMap(({ topic, scope, statement }) => {
    if (statement.value === null || statement.value === 'as-nation') return []
    const { zh } = say(rulebook, topic, statement)
    const [head] = /^[^，。；：]{2,8}(?=：)/.exec(zh) ?? ['']
    const named = ids.find((id) => accessProviders[id].title.zh === head)
    const others = ids.filter((id) => id !== named && zh.includes(`${accessProviders[id].title.zh}`))
    const expected = others.length === 0 ? named : undefined
    const mentioned = ids.filter((id) => zh.includes(accessProviders[id].names[0]))
    const isToldOf = statement.provider !== undefined && mentioned.join() === statement.provider
    return statement.provider === expected || (expected === undefined && isToldOf)
      ? []
      : [`${topic.id}/${scope}.${statement.part ?? ''}: ${expected} ${zh}`]
  })
  expect(untold).toEqual([])
})

test('it is practice, never law, and a text of that provider says so', () => {
  const wrong = placed.filter(
    ({ statement: { provider, standing, cites } }) =>
      provider !== undefined &&
      (['statute', 'ministerial'].includes(standing) ||
        !cites.some((cite) => accessProviderOf(issuerOf(cite)) === provider)),
  )
  expect(wrong.map(({ topic, scope }) => `${topic.id}/${scope}`)).toEqual([])
})

test('it counts where the case is with that provider or nobody said with whom, and nowhere else', () => {
  const topic = rulebook.topics.find(({ id }) => id === 'provider-review') as Topic
  const partsAt = (...providers: readonly (string | undefined)[]) => {
    const services = providers.map((name, place) => ({
      noun: 'service' as const,
      id: `s${place}`,
      facts: name === undefined ? {} : { 'service.accessProvider': name },
    }))
    const given = [{ noun: 'case' as const, id: 'case', facts: {} }, ...services]
    const answers = answersOf(rulebook, topic, viewOfGiven(given, '2026-11-22'))
    return answers.filter(({ is }) => is === 'applies').map(({ part }) => part)
  }
  expect(partsAt('世纪互联')).toContain('vianet')
  expect(partsAt('21vianet 上海')).toContain('vianet')
  expect(partsAt(undefined)).toContain('vianet')
  expect(partsAt('华为云', '世纪互联')).toContain('vianet')
  expect(partsAt('华为云')).toEqual([''])
  expect(partsAt('某某云')).toEqual([''])
})
