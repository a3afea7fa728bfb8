/** 案情 Tools that ask the book about a case. */
import { type Day, type ProcedureId, procedureIds } from '@beian/domain/vocabulary'
import { z } from 'zod'
import { explainAnswer, findingsAnswer, type Question, requirementsAnswer } from '../../book/case-answers.ts'
import { deadlinesAnswer, whatIfAnswer, whichAnswer } from '../../book/time-answers.ts'
import { unknownTopic } from '../../book/topics.ts'
import { isDayProblem, readDay } from '../../days/read-day.ts'
import { type CaseRead, readCase } from '../../facts/read-case.ts'
import type { Misuse } from '../../verb.ts'
import { citationsIn } from '../sources.ts'
import { type Context, type Told, tool } from '../tool.ts'

const given = {
  facts: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('Facts side by side: {"principal.province": "hebei"}; rules_list with facts: true names them all'),
  subjects: z
    .array(z.record(z.string(), z.unknown()))
    .max(500)
    .optional()
    .describe('Where there are several persons or services: [{"noun": "service", "id": "s1", "facts": {…}}]'),
  events: z
    .array(z.record(z.string(), z.unknown()))
    .max(500)
    .optional()
    .describe('[{"event": "granted", "on": "2026-10-01"}]'),
  on: z.string().max(20).optional().describe('YYYY-MM-DD: by the rules of that day; today by default'),
}
const procedure = z.enum(procedureIds)

type Given = {
  readonly facts?: unknown
  readonly subjects?: unknown
  readonly events?: unknown
  readonly on?: string | undefined
}

/** The case and the day, or what is wrong with them. */
function asked(
  { facts, subjects, events, on }: Given,
  today: Day,
): { readonly read: CaseRead; readonly on: Day } | readonly Misuse[] {
  const day = on === undefined ? today : readDay(on)
  if (isDayProblem(day)) return [day]
  const reading = readCase({
    ...(subjects === undefined ? { facts: facts ?? {} } : { subjects }),
    ...(events === undefined ? {} : { events }),
  })
  return reading.ok ? { read: reading.read, on: day } : reading.problems
}

type InProcedure = Given & { readonly procedure: ProcedureId }

function answered(
  question: InProcedure,
  { today, language }: Context,
  make: (question: Question) => { readonly asOf: Day },
): Told | readonly Misuse[] {
  const read = asked(question, today)
  if (!('read' in read)) return read
  return told(make({ ...read, procedure: question.procedure, language }), question)
}

function told(answer: { readonly asOf: Day }, { facts, subjects }: Given): Told {
  const province = JSON.stringify(subjects ?? facts ?? {}).match(/"principal\.province":"([\w-]+)"/)?.[1]
  return {
    answer,
    scope: province === undefined ? 'nation' : `nation + ${province}`,
    asOf: answer.asOf,
    citations: citationsIn(answer),
  }
}

export const requirementsTool = tool({
  name: 'requirements',
  title: { zh: '要满足什么、要交什么', en: 'What a case is asked for' },
  about: {
    zh: '某个办理事项对这份案情的条件、材料、义务，以及还取决于哪些事实。',
    en: 'Conditions, materials and duties of a procedure for this case, and what still depends on which facts.',
  },
  input: { procedure, ...given },
  answer: async (question, context) => answered(question, context, requirementsAnswer),
})

export const findingsTool = tool({
  name: 'findings',
  title: { zh: '哪里会被退回', en: 'What would be returned' },
  about: {
    zh: '提交之前检查案情：问题、严重程度、怎么改、依据。',
    en: 'Checks a case before it is submitted: what is wrong, how gravely, how to mend it, and who says so.',
  },
  input: { procedure, ...given },
  answer: async (question, context) => answered(question, context, findingsAnswer),
})

export const explainTool = tool({
  name: 'explain',
  title: { zh: '为什么', en: 'Why' },
  about: {
    zh: '一个条目为什么这样要求、这样判断：依据、效力、起始日、读了哪些事实。',
    en: 'Why a topic asks or finds what it does: source, standing, start, which facts were read.',
  },
  input: { procedure, topic: z.string().max(100), ...given },
  async answer(question, context) {
    const unknown = unknownTopic(question.topic)
    return unknown ? [unknown] : answered(question, context, (one) => explainAnswer(one, question.topic))
  },
})

export const deadlinesTool = tool({
  name: 'deadlines',
  title: { zh: '期限', en: 'Deadlines' },
  about: {
    zh: '从发生过的事件起算的期限，放假安排尚未公布的标为暂定。',
    en: 'The limits that run from what has happened; provisional where the holidays are not published.',
  },
  input: { procedure, ...given },
  answer: async (question, context) => answered(question, context, deadlinesAnswer),
})

export const whichTool = tool({
  name: 'which_procedure',
  title: { zh: '该办哪一项', en: 'Which procedure' },
  about: {
    zh: '这些事实该办哪一项，各附理由；事实不够时说明还要知道什么。',
    en: 'Which procedures these facts lead to, each with its reason; or which facts are still needed.',
  },
  input: given,
  async answer(question, { today, language }) {
    const read = asked(question, today)
    return 'read' in read ? told(whichAnswer(read, language), question) : read
  },
})

export const whatIfTool = tool({
  name: 'what_if',
  title: { zh: '假设', en: 'What if' },
  about: {
    zh: '同一份案情，改几项事实或换一天：多要什么、少要什么、多出什么问题。',
    en: 'The same case with other facts or on another day: what is asked besides, what no longer, what is found.',
  },
  input: {
    procedure,
    ...given,
    change: z.record(z.string(), z.unknown()).describe('facts that are otherwise'),
    instead: z.string().max(20).optional(),
  },
  async answer(question, context) {
    const { facts, instead, change } = question
    const other = asked({ ...question, facts: { ...facts, ...change }, on: instead ?? question.on }, context.today)
    if (!('read' in other)) return other
    return answered(question, context, (one) => whatIfAnswer(one, other))
  },
})
