/** A submission is refused while something blocks, and freezes what was sent. */
import { describe, expect, test } from 'vitest'
import { decide } from '../decide.ts'
import {
  at,
  caseAtWork,
  collected,
  contextAt,
  facts,
  filled,
  licenceKey,
  opening,
  type Step,
  sent,
  submission,
  today,
} from '../small-case.test-data.ts'

const working = (...steps: readonly Step[]) => {
  const work = caseAtWork()
  work.carryOut(...steps)
  return work
}

describe('refused while something blocks', () => {
  test('everything is listed, with its subject and place', () => {
    const problem = working(opening).refusal(submission)
    expect(problem).toMatchObject({
      code: 'submission-blocked',
      message: { zh: `还有 ${problem.details.length} 项问题，不能提交` },
    })
    expect(new Set(problem.details.map(({ code }) => code))).toEqual(new Set(['finding']))
    const paths = problem.details.map(({ path }) => path)
    expect(paths).toContain('principal:principal/principal.nature')
    expect(paths).toContain('domain-name:domain-name-1/domainName.expires')
    for (const { message, fix } of problem.details) {
      for (const said of [message.zh, message.en, fix.zh, fix.en]) expect(said).not.toBe('')
    }
  })
  test('a missing fact', () => {
    const problem = working(...collected, facts('person-1', { 'person.emails': null })).refusal(submission)
    expect(problem.details).toEqual([
      {
        code: 'finding',
        path: 'person:person-1/person.emails',
        message: { zh: '周明远：缺少“电子邮箱”', en: '周明远: “E-mail addresses” is missing' },
        fix: { zh: '请填写。', en: 'Fill it in.' },
      },
    ])
  })
  test('a finding that blocks', () => {
    const problem = working(...collected, facts('principal', { 'principal.registeredCapital': 1 })).refusal(submission)
    expect(problem.details.map(({ path }) => path)).toEqual(['principal:principal/principal.registeredCapital'])
  })
  test.each([
    ['not received', [], '还没有收到：营业执照'],
    ['not reviewed', [sent('r1', licenceKey, 'business-licence')], '已收到，还没有审核：营业执照'],
    [
      'returned',
      [
        sent('r1', licenceKey, 'business-licence'),
        { kind: 'return-material', receipt: 'r1', comment: '模糊' } as const,
      ],
      '已要求修改：营业执照',
    ],
  ])('a material %s', (_, steps, zh) => {
    expect(
      working(...filled, ...steps)
        .refusal(submission)
        .details.map(({ message }) => message.zh),
    ).toEqual([zh])
  })
  test('a material that is only practice counts as well, until it is waived', () => {
    const work = working(...collected, facts('person-1', { 'person.position': 'employee' }))
    const requirement = 'letter/person:person-1'
    expect(work.refusal(submission).details.map(({ path }) => path)).toEqual([`person:person-1/${requirement}`])
    expect(work.carryOut({ kind: 'waive-material', requirement, reason: '接入商不收' }, submission).stage).toBe(
      'provider-review',
    )
  })
  test('risks do not block', () => {
    const work = working(...collected, facts('principal', { 'principal.scopeMentionsTraining': true }))
    expect(work.carryOut(submission).stage).toBe('provider-review')
  })
  test('to nobody', () => {
    expect(working(...collected).refusal({ kind: 'submit', provider: ' ' })).toMatchObject({
      code: 'words-missing',
      path: 'provider',
    })
  })
})

describe('the round', () => {
  const submitted = () => {
    const work = working(...collected)
    return {
      before: work.now(),
      after: work.carryOut({
        when: at('2026-11-24'),
        command: { kind: 'submit', provider: ' 华为云 ', happenedAt: at('2026-11-23') },
      }),
    }
  }
  test('says to whom, when, and which revision was sent', () => {
    const { before, after } = submitted()
    expect(after.rounds[0]).toMatchObject({
      number: 1,
      provider: '华为云',
      submittedAt: at('2026-11-23'),
      revision: before.revision,
      answers: [],
      through: [],
    })
    expect(after.happened.at(-1)).toEqual({ event: 'submitted', at: at('2026-11-23') })
  })
  test('freezes facts, but seals what is sensitive', () => {
    const { after } = submitted()
    const [round] = after.rounds
    const person = round?.subjects.find(({ id }) => id === 'person-1')
    expect(person?.facts).toMatchObject({ 'person.name': '周明远', 'person.position': 'legal-representative' })
    expect(person?.sealed).toEqual([
      'person.documentNumber',
      'person.mobiles',
      'person.emergencyPhones',
      'person.emails',
    ])
    expect(JSON.stringify(round)).not.toMatch(/440305199003074613|13570921846|13926480317|zhou@example|星河路/)
    expect(round?.subjects.find(({ id }) => id === 'domain-name-1')).toMatchObject({
      noun: 'domain-name',
      parent: 'service-1',
      sealed: [],
    })
  })
  test('freezes the accepted files by their hash', () => {
    const work = working(...collected, sent('r2', licenceKey, 'business-licence'), {
      kind: 'return-material',
      receipt: 'r2',
      comment: '多余',
    })
    expect(work.refusal(submission).details.length).toBe(1)
    const sure = working(...collected, sent('r2', 'plan/service:service-1', 'construction-plan'))
    expect(sure.carryOut(submission).rounds[0]?.receipts).toEqual([
      { requirement: licenceKey, material: 'business-licence', receipt: 'r1', hash: 'a'.repeat(64) },
    ])
  })
  test('freezes what was asked, with the statement that asked it', () => {
    const { after } = submitted()
    expect(after.rounds[0]?.requirements).toContainEqual({
      key: licenceKey,
      subject: 'principal:principal',
      text: { zh: '提交营业执照', en: 'Send: business licence' },
      ref: 'licence@2020-01-01#1[nature=enterprise]',
    })
  })
  test('freezes the findings of that day', () => {
    const work = working(...collected, facts('principal', { 'principal.scopeMentionsTraining': true }), submission)
    expect(work.now().rounds[0]?.findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['training', 'risk'],
      ['plan', 'advise'],
    ])
  })
  test('a later change of the case leaves it as it was', () => {
    const work = working(...collected, submission, {
      kind: 'record-event',
      event: 'provider-returned',
      reasons: [{ text: '名称' }],
    })
    const [before] = work.now().rounds
    work.carryOut(facts('service-1', { 'service.name': '星河' }), {
      kind: 'return-material',
      receipt: 'r1',
      comment: '重拍',
    })
    expect(work.now().rounds[0]).toBe(before)
  })
})

test('in a stage from which nothing is sent, submitting is refused', () => {
  const work = working(...collected)
  const { rulebook, ...context } = contextAt(today)
  const procedure = rulebook.procedures['first-filing']
  if (!procedure) throw new Error('no procedure')
  const stages = procedure.stages.map((stage) =>
    stage.id === 'collecting' ? { ...stage, on: { abandoned: 'abandoned' } as const } : stage,
  )
  const other = { ...context, rulebook: { ...rulebook, procedures: { 'first-filing': { ...procedure, stages } } } }
  expect(decide(work.now(), submission, other)).toMatchObject({ ok: false, problem: { code: 'event-not-allowed' } })
})
