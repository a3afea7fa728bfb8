/** 一案一答 Reads every case that was named and answers it; a case that cannot be read is told, and the next one is taken. */
import type { Day } from '@beian/domain/vocabulary'
import { isDayProblem, readDay } from '../days/read-day.ts'
import type { Call, Exit, Misuse, Options } from '../verb.ts'
import { type Document, documentsOf } from './documents.ts'
import { type CaseRead, readCase } from './read-case.ts'

type CaseCall = Call<Options> & { readonly options: { readonly facts?: readonly string[]; readonly on?: string } }
export type Asked = { readonly name: string; readonly json: unknown; readonly read: CaseRead; readonly on: Day }
/** In JSON on one line, or in words; `blocks` where something must be mended first. */
export type Answered = { readonly json: object; readonly text: string; readonly blocks?: boolean }

export async function answerCases(
  call: CaseCall,
  answer: (asked: Asked) => Answered | readonly Misuse[],
): Promise<Exit> {
  const on = call.options.on === undefined ? call.today : readDay(call.options.on)
  if (isDayProblem(on)) return call.misuse({ ...on, path: '--on' })
  const paths = call.options.facts ?? call.words
  if (paths.length === 0 && call.input === null) return call.misuse(noFacts)
  let exit: Exit = 0
  for await (const document of documentsOf(paths.length === 0 ? ['-'] : paths, call.input)) {
    const answered = answerOne(document, on, answer)
    if ('json' in answered) {
      await call.answer(call.json ? JSON.stringify(answered.json) : answered.text)
      exit = answered.blocks && exit === 0 ? 1 : exit
    } else exit = call.misuse(...answered.map((one) => ({ ...one, path: placed(document.name, one.path) })))
  }
  return exit
}

function answerOne(document: Document, on: Day, answer: (asked: Asked) => Answered | readonly Misuse[]) {
  if ('problem' in document) return [document.problem]
  const { name, json } = document
  const reading = readCase(json)
  return reading.ok ? answer({ name, json, read: reading.read, on }) : reading.problems
}

const placed = (name: string, path: string | undefined) =>
  path === undefined || path === name ? name : `${name}: ${path}`

const noFacts: Misuse = {
  code: 'no-facts',
  path: '--facts',
  message: { zh: '缺少案情', en: 'The facts are missing' },
  fix: {
    zh: '用 --facts 指定 JSON 文件，例如 --facts case.json；- 为标准输入',
    en: 'Name a JSON file with --facts, such as --facts case.json; - is standard input',
  },
}

export const noProcedure: Misuse = {
  code: 'no-procedure',
  path: '--procedure',
  message: { zh: '缺少办理事项', en: 'The procedure is missing' },
  fix: {
    zh: '例如 --procedure first-filing；不知道是哪一项时用 beian which',
    en: 'For example --procedure first-filing; if you do not know which, ask beian which',
  },
}
