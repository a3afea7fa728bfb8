/** Every procedure of the real book, from the opening to its good end: asked, answered, papers taken or waived, sent, returned once, sent again. */
import { assert, describe, expect, test } from 'vitest'
import { nextStages, stageOf } from '../reading/index.ts'
import { rulebook } from '../rulebook/index.ts'
import type { Procedure } from '../rulebook/procedure.ts'
import type { NumberKind } from '../vocabulary/number-kind.ts'
import { type ProcedureId, procedureIds } from '../vocabulary/regime.ts'
import type { Context } from './deciding/context.ts'
import { answers, granted, ways } from './every-procedure.test-data.ts'
import { checklist } from './readings/checklist.ts'
import { missing } from './readings/intake.ts'
import { limits } from './readings/limits.ts'
import { requestToClient } from './readings/request-to-client.ts'
import { review } from './readings/review.ts'
import { sendingEvent, sendingFrom } from './readings/sending.ts'
import { snippetNumbers } from './readings/snippet-numbers.ts'
import { stageBar } from './readings/stage-bar.ts'
import { turn } from './readings/turn.ts'
import { caseAtWork, sent, today } from './small-case.test-data.ts'

const context: Context = {
  rulebook,
  register: {
    principal: { 'register.openOrder': false },
    'person-1': { 'register.phoneElsewhere': false, 'register.documentElsewhere': false },
    'domain-name-1': { 'register.domainNameElsewhere': false },
  },
  at: today,
}

type Work = ReturnType<typeof caseAtWork>

/** Each answer may raise further questions: they are answered until none is left. */
function answerAll(work: Work): void {
  for (let asked = missing(work.now(), context); asked.length > 0; asked = missing(work.now(), context)) {
    for (const { key, subject } of asked) {
      assert(answers[key] !== undefined, `no invented answer for ${key}`)
      work.carryOut({ kind: 'record-facts', subject: subject.id, facts: { [key]: answers[key] } })
    }
  }
}

/** Every second requirement is waived with a reason, the papers of the others are received and accepted. */
function settlePapers(work: Work): void {
  const asked = checklist(work.now(), context).materials.flatMap((line) =>
    line.state === 'not-required' ? [] : [line],
  )
  for (const [place, { key, requirement }] of asked.entries()) {
    const { accepts = { oneOf: [] } } = requirement
    const papers = 'oneOf' in accepts ? accepts.oneOf.slice(0, 1) : accepts.allOf
    if (place % 2 === 1 || papers.length === 0) {
      work.carryOut({ kind: 'waive-material', requirement: key, reason: '办事机构已有存档' })
      continue
    }
    for (const paper of papers) {
      const id = `${key}-${paper}`
      work.carryOut(sent(id, key, paper), { kind: 'accept-material', receipt: id })
    }
  }
}

function numbersOf({ yields }: Procedure) {
  const of = (subject: string, kind: NumberKind | undefined) =>
    kind === undefined ? [] : [{ subject, number: granted[kind]?.[subject] ?? '' }]
  return [...of('principal', yields.principal), ...of('service-1', yields.service)]
}

function collectedCase(procedure: ProcedureId): Work {
  const work = caseAtWork(context)
  work.carryOut({ kind: 'open', id: 'c1', procedure })
  answerAll(work)
  settlePapers(work)
  return work
}

function walkToTheEnd(work: Work, procedure: Procedure): void {
  for (const event of ways[procedure.id].on) {
    const numbers = procedure.brings[event] === 'numbers' ? { numbers: numbersOf(procedure) } : {}
    work.carryOut({ kind: 'record-event', event, ...numbers })
  }
}

/** Only who sends to an access provider names one. */
const submission = (procedure: Procedure, stage: string) => ({
  kind: 'submit' as const,
  ...(sendingFrom(procedure, stage)?.asksProvider ? { provider: '华为云' } : {}),
})

describe.each(procedureIds)('%s', (id) => {
  const procedure = rulebook.procedures[id] as Procedure
  const { back, end } = ways[id]

  test('asked and collected, nothing blocks it', () => {
    const work = collectedCase(id)
    const blocks = review(work.now(), context).filter(({ severity }) => severity === 'block')
    expect(blocks.map(({ code, path, message }) => [code, path, message.zh])).toEqual([])
    expect(turn(work.now(), context)).toMatchObject({ who: 'consultant', missingFacts: 0 })
    expect(requestToClient(work.now(), context).title.zh).not.toMatch(/ · $/)
  })

  test('sent, returned with a reason, sent again and carried to its good end', () => {
    const work = collectedCase(id)
    const begin = procedure.stages[0]?.id ?? ''
    work.carryOut(submission(procedure, begin))
    expect(stageOf(procedure, work.now().stage)?.locked).toBe(true)
    work.carryOut({ kind: 'record-event', event: back, reasons: [{ text: '名称与证件不一致' }] })
    expect(stageOf(procedure, work.now().stage)?.locked).toBeUndefined()
    expect(requestToClient(work.now(), context).text.zh).toContain('名称与证件不一致')
    work.carryOut(submission(procedure, work.now().stage))
    walkToTheEnd(work, procedure)

    const done = work.now()
    expect(done.stage).toBe(end)
    expect(stageOf(procedure, end)).toMatchObject({ final: true })
    expect(done.rounds).toHaveLength(2)
    expect(done.rounds.map(({ provider }) => provider !== undefined)).toEqual(
      done.rounds.map(() => sendingFrom(procedure, begin)?.asksProvider),
    )
    expect(done.happened.filter(({ event }) => event === sendingEvent(procedure))).toHaveLength(2)
    expect(stageBar(done, context).every(({ state }) => state === 'done')).toBe(true)
    expect(done.numbers.map(({ kind }) => kind)).toEqual(Object.values(procedure.yields))
    expect(snippetNumbers(done).length > 0).toBe(Object.keys(procedure.yields).length > 0)
    expect(limits(done, context).every(({ due }) => due.day >= '2020-01-01')).toBe(true)
  })

  test('the end is one of those the procedure has', () => {
    const ends = procedure.stages.filter((stage) => stage.final && stage.stands !== null)
    expect(ends.map((stage) => stage.id)).toEqual([end])
    const leading = procedure.stages.flatMap((stage) => nextStages(procedure, stage.id))
    expect(leading.some(({ to }) => to.id === end)).toBe(true)
  })
})

test('an access provider is named where the dossier goes to one, and nowhere else', () => {
  const toProviders = procedureIds.filter((id) => ways[id].back === 'provider-returned')
  for (const id of procedureIds) {
    const work = collectedCase(id)
    if (toProviders.includes(id)) {
      expect(work.refusal({ kind: 'submit' })).toMatchObject({ code: 'words-missing', path: 'provider' })
      expect(work.refusal({ kind: 'submit', provider: ' ' })).toMatchObject({ path: 'provider' })
    } else {
      const { rounds } = work.carryOut({ kind: 'submit', provider: '华为云' })
      expect(rounds[0]).not.toHaveProperty('provider')
    }
  }
})

test('a refused licence can be taken up again', () => {
  const work = collectedCase('licence-application')
  work.carryOut(
    { kind: 'submit' },
    { kind: 'record-event', event: 'accepted' },
    { kind: 'record-event', event: 'refused', reasons: [{ text: '注册资本不足' }] },
  )
  expect(stageBar(work.now(), context).map(({ state }) => state)).not.toContain('now')
  expect(work.carryOut({ kind: 'reopen', reason: '增资后重新申请' }).stage).toBe('collecting')
})

test('what happens while a case is collected stands in no round', () => {
  const work = collectedCase('public-security-filing')
  work.carryOut(
    { kind: 'record-event', event: 'service-opened' },
    { kind: 'submit' },
    { kind: 'abandon', reason: '客户改变计划' },
    { kind: 'reopen', reason: '客户要继续' },
    { kind: 'record-event', event: 'service-opened' },
  )
  expect(work.now().rounds.map(({ answers: given }) => given)).toEqual([[]])
})
