/** The finder says what the sources lead one to expect, for every situation and for those who have none yet. */
import { describe, expect, test } from 'vitest'
import { requirements, topicsOf, viewOfGiven } from '../reading/index.ts'
import { provinces, rulebook } from '../rulebook/index.ts'
import { situations } from '../rulebook/situations/index.ts'
import type { Day } from '../vocabulary/day.ts'
import type { PathEnd } from '../vocabulary/path-end.ts'
import type { ProvinceId } from '../vocabulary/province.ts'
import type { Text } from '../vocabulary/text.ts'
import {
  answersIn,
  answersOfCase,
  askedOf,
  bookOfExcerpt,
  excerptOf,
  factsOf,
  finderChecklist,
  finderChecks,
  finderTopics,
  needed,
  offeredIn,
  paperChecks,
  queryOf,
  questionsWith,
  viewOfAnswers,
  viewOfProcedure,
} from './index.ts'

const names = Object.fromEntries(provinces.map(({ id, name }) => [id, name])) as Record<ProvinceId, Text>
const questions = questionsWith(names)
const topics = rulebook.topics.filter(({ id }) => finderTopics.some((one) => one === id))
const excerpt = excerptOf(rulebook, {
  topics,
  provinces: provinces.map(({ id }) => id),
  procedures: Object.values(rulebook.procedures),
})
/** As it comes over the wire. */
const book = bookOfExcerpt(JSON.parse(JSON.stringify(excerpt)), finderChecks)
const today: Day = '2026-11-21'

const answers = (query: string) => answersIn(questions, new URLSearchParams(query))
const found = (query: string, from = book) => needed(from, viewOfAnswers(questions, answers(query), today))

function told(query: string) {
  const { needs } = found(query)
  const ends = (keep: (need: (typeof needs)[number]) => boolean) => needs.filter(keep).map(({ end }) => end)
  return {
    ends: ends(({ is }) => is === 'needed'),
    disputed: ends(({ is }) => is === 'disputed'),
    closed: ends(({ is, closed }) => is === 'needed' && closed),
  }
}

const website = 'what=website&server=mainland&filed=none&name=nobody'

describe('every situation is told what it needs', () => {
  test.for(situations.map((one) => [one.id, one] as const))(
    '%s',
    ([
      ,
      {
        given,
        expect: { needs },
      },
    ]) => {
      const query = queryOf(questions, answersOfCase(questions, viewOfGiven(given, today)))
      const { ends, disputed = [], closed = [] } = needs
      const { ends: saidEnds, ...said } = told(query)
      expect({ ends: saidEnds.toSorted(), ...said }).toEqual({ ends: ends.toSorted(), disputed, closed })
    },
  )
})

describe('those who have nothing yet', () => {
  const filing: PathEnd = 'first-filing'
  const police: PathEnd = 'public-security-filing'
  const licence: PathEnd = 'licence-application'
  test.for([
    ['a blog of one’s own', `who=individual&earns=free&${website}`, [filing, police], []],
    [
      'an individual who charges readers',
      `who=individual&earns=paid-information&${website}`,
      [filing, licence, police],
      [filing, licence],
    ],
    ['a sole trader with a shop', `who=sole-trader&earns=own-goods&${website}`, [filing, police], []],
    ['a public institution', `who=public-institution&earns=free&${website}`, [filing, police], []],
    [
      'a public institution that charges readers',
      `who=public-institution&earns=paid-information&${website}`,
      [filing, licence, police],
      [filing, licence],
    ],
    [
      'a WFOE that charges readers',
      `who=wfoe&earns=paid-information&area=none&${website}`,
      [filing, licence, police],
      [],
    ],
    [
      'a joint venture with a marketplace',
      `who=joint-venture&earns=marketplace&area=none&${website}`,
      [filing, 'edi-licence', police],
      [],
    ],
    [
      'a Hong Kong company with servers there',
      'who=overseas&what=website&server=outside&earns=paid-information',
      ['none'],
      [],
    ],
    [
      'a Hong Kong company with servers in the mainland',
      `who=overseas&earns=free&${website}`,
      [filing, police],
      [filing],
    ],
    [
      'a mainland company with servers outside',
      'who=company&what=website&server=outside&earns=free',
      ['none', 'ask-authority'],
      [],
    ],
    [
      'a name that somebody else has filed',
      'who=company&what=website&server=mainland&earns=free&filed=none&name=another-principal',
      ['service-cancellation', police],
      [],
    ],
    [
      'an App beside a filed website',
      'who=company&what=app&server=mainland&earns=free&filed=at-this-provider&name=this-principal',
      ['added-service', 'ask-authority'],
      [],
    ],
    [
      'an App on record',
      'who=company&what=app&server=mainland&earns=free&filed=at-this-provider&name=itself',
      ['on-record', 'ask-authority'],
      [],
    ],
  ] as const satisfies readonly (readonly [string, string, readonly PathEnd[], readonly PathEnd[]])[])(
    '%s',
    ([, query, ends, closed]) => expect(told(query)).toEqual({ ends, disputed: [], closed }),
  )
  test('nobody who is silent is told anything that hangs on an answer', () => {
    const { needs, open } = found('')
    expect(needs.map(({ end }) => end)).toEqual(['filing'])
    expect(open).toContain('service.serverPlace')
    expect(open).toContain('principal.filing')
  })
})

describe('reasons', () => {
  test('come with the sentence and its source', () => {
    const [filing] = found(`who=wfoe&earns=own-goods&${website}`).needs
    expect(filing?.because.map(({ topic }) => topic.id)).toContain('commercial-or-not')
    for (const { by, text } of filing?.because ?? []) {
      expect(by.statement.cites.every((id) => book.sources[id] !== undefined)).toBe(true)
      expect(text.zh + text.en).not.toMatch(/[{}]/)
    }
  })
  test('name the one answer by which the licence would be needed', () => {
    const { notNeeded } = found(`who=wfoe&earns=own-goods&${website}`)
    const licence = notNeeded.find(({ end }) => end === 'licence-application')
    expect(licence?.unless.map((near) => near.if)).toEqual([
      { key: 'service.income', wanted: ['paid-information', 'page-making'] },
    ])
    expect(notNeeded.map(({ end }) => end)).toEqual(['none', 'licence-application', 'edi-licence'])
  })
  test('show the text of the law against a practice that asks nothing', () => {
    const [none] = found('who=company&what=website&server=outside&earns=free').needs
    expect(none?.against.map(({ by }) => by.statement.standing)).toContain('ministerial')
    expect(none?.guide).toBeUndefined()
  })
  test('say what bars the way and how to mend it', () => {
    const [filing] = found(`who=overseas&earns=free&${website}`).needs
    expect(filing?.bars).toMatchObject([{ topic: { id: 'overseas-institution' }, firm: true }])
    expect(filing?.bars[0]?.fix.en).toContain('subsidiary')
  })
  test('quote the article that keeps the licence to companies', () => {
    const licence = found(`who=individual&earns=marketplace&${website}`).needs.find(({ end }) => end === 'edi-licence')
    expect(licence?.closed).toBe(true)
    expect(licence?.mind.map(({ topic }) => topic.id)).toEqual(['licence-company-only'])
  })
  test('show both sides of a dispute', () => {
    const disputed = found(`who=company&earns=advertising&${website}`).needs.find(({ is }) => is === 'disputed')
    expect(disputed?.end).toBe('licence-application')
    expect(disputed?.against.map(({ text }) => text.en)).toHaveLength(1)
  })
})

describe('the excerpt', () => {
  test('answers as the whole book does', () => {
    const whole = { ...rulebook, topics }
    for (const { given } of situations) {
      const query = queryOf(questions, answersOfCase(questions, viewOfGiven(given, today)))
      const short = (from: typeof book) =>
        found(query, from).needs.map(({ end, because }) => [end, because.map(({ by }) => by.ref)])
      expect(short(book)).toEqual(short(whole))
    }
  })
  test('names every topic it is to hold, and every check they name', () => {
    expect(topics).toHaveLength(finderTopics.length)
    const finder = topics.flatMap(({ demand }) => ('check' in demand ? (demand.check ?? []) : []))
    const papers = rulebook.topics.flatMap(({ demand }) => ('only' in demand ? (demand.only?.check ?? []) : []))
    expect(new Set(finder)).toEqual(new Set(Object.keys(finderChecks)))
    expect(papers.filter((id) => paperChecks[id] === undefined)).toEqual([])
  })
})

describe('the checklist', () => {
  const procedure = rulebook.procedures['first-filing'] ?? expect.unreachable()
  const asked = topicsOf(rulebook, procedure.id)
  const given = answers(`who=wfoe&earns=own-goods&${website}&in=shanghai`)
  const view = viewOfProcedure(procedure, factsOf(questions, given), viewOfAnswers(questions, given, today).at)
  const whole = requirements(rulebook, procedure.id, view)

  test('asks what guide and console ask of the same facts', () => {
    const { items, open } = finderChecklist(rulebook, asked, view)
    const keys = (
      list: readonly { readonly key: string; readonly topic: { readonly demand: { readonly kind: string } } }[],
    ) => list.filter(({ topic }) => !['path', 'consequence'].includes(topic.demand.kind)).map(({ key }) => key)
    expect(items.map(({ key }) => key)).toEqual(keys(whole.asked))
    expect(open.map(({ key }) => key)).toEqual(keys(whole.open))
  })
  test('tells what is firmly asked from advice', () => {
    const { items } = finderChecklist(rulebook, asked, view)
    const firm = (id: string) => items.find(({ topic }) => topic.id === id)?.firm
    expect(firm('principal-document')).toBe(true)
    expect(items.filter(({ kind }) => kind === 'advice').every((one) => !one.firm)).toBe(true)
  })
  test('is the same from an excerpt', () => {
    const part = excerptOf(rulebook, { topics: asked, provinces: ['shanghai'], procedures: [procedure] })
    const cut = bookOfExcerpt(JSON.parse(JSON.stringify(part)), paperChecks)
    const said = (from: typeof book) =>
      finderChecklist(from, from.topics, view).items.map(({ key, text, firm }) => [key, text, firm])
    expect(said(cut)).toEqual(said({ ...rulebook, topics: asked }))
  })
})

describe('addresses', () => {
  const query = 'who=wfoe&what=website&server=mainland&earns=own-goods,free&filed=none&name=nobody&in=shanghai'
  test('come back as they were', () => expect(queryOf(questions, answers(query))).toBe(query))
  test('are passed over where they say what no question knows', () =>
    expect(queryOf(questions, answers('who=wizard&what=app&utm_source=x&server=mainland,outside&in=guangdong'))).toBe(
      'what=app&server=mainland&in=guangdong',
    ))
  test('hold that somebody does not know, and then nothing else', () =>
    expect(answers('earns=free,unsure')).toEqual({ earns: ['unsure'] }))
  test('leave out what is not asked, and the answer is there again when it is', () => {
    const mini = answers('who=company&what=mini-program&server=mainland')
    expect(queryOf(questions, mini)).toBe('who=company&what=mini-program')
    expect(queryOf(questions, { ...mini, what: ['website'] })).toBe('who=company&what=website&server=mainland')
  })
})

describe('questions', () => {
  const ids = (query: string) => askedOf(questions, answers(query)).map(({ id }) => id)
  test('are never more than eight', () => {
    expect(questions.length).toBeLessThanOrEqual(8)
    expect(ids('who=wfoe&what=website&server=mainland&earns=paid-information')).toHaveLength(8)
  })
  test('are left out where nothing hangs on them', () => {
    expect(ids('who=company&what=website&server=outside&earns=free')).toEqual(['who', 'what', 'server', 'earns', 'in'])
    expect(ids('who=company&what=mini-program&earns=free&filed=none')).toEqual(['who', 'what', 'earns', 'filed', 'in'])
  })
  test('offer only what makes sense', () => {
    const name = questions.find(({ id }) => id === 'name') ?? expect.unreachable()
    const offered = (query: string) => offeredIn(questions, answers(query), name).map(({ id }) => id)
    expect(offered('what=website&filed=none')).toEqual(['nobody', 'another-principal'])
    expect(offered('what=app&filed=at-this-provider')).toEqual([
      'itself',
      'nobody',
      'this-principal',
      'another-principal',
    ])
    expect(offered('what=mini-program&filed=at-this-provider')).toEqual(['itself', 'nobody'])
  })
  test('tell a share by the range it stands for', () => {
    const who = (share: number) =>
      answersOfCase(
        questions,
        viewOfGiven(
          { 'principal.nature': 'enterprise', 'principal.companyForm': 'company', 'principal.foreignShare': share },
          today,
        ),
      )['who']
    expect([0, 40, 50, 51, 99, 100].map(who)).toEqual(
      ['company', 'joint-venture', 'joint-venture', 'foreign-majority', 'foreign-majority', 'wfoe'].map((id) => [id]),
    )
  })
  test('have every nature of the dictionary among whom they know', () => {
    const [who] = questions
    const natures = new Set(who?.options.map(({ facts }) => facts['principal.nature']))
    expect(natures.size).toBe(18)
  })
})
