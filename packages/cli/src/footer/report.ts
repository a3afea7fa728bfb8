/**
 * 报告 How the pages of a run are told: each as it comes, so that a report of ten thousand pages needs no more memory than one of ten.
 * SARIF and JUnit are made page by page by the footer check itself and put together here.
 */
import { type CheckedPage, toJUnit, toSarif } from '@beian/footer-check'
import type { Call, Options, Values } from '../verb.ts'
import type { Result } from './check.ts'
import { pageAnswer, pageText } from './page-answer.ts'
import { progressOn } from './progress.ts'

export type Report = { page(result: Result): Promise<void>; end(): Promise<void> }

type Reporting = Call<Options> & {
  readonly options: Values<Options> & { readonly format?: string; readonly quiet?: boolean }
}

export function reportFor(call: Reporting): Report {
  const format = call.options.format ?? (call.json ? 'json' : 'text')
  const progress = progressOn(call)
  const body = (bodies[format] ?? bodies.text)(call)
  return {
    async page(result) {
      progress.step(result)
      await body.page(result)
    },
    async end() {
      progress.end()
      await body.end()
    },
  }
}

const nothing = async () => {}

const bodies: Readonly<Record<string, (call: Reporting) => Report>> & { readonly text: (call: Reporting) => Report } = {
  json: ({ answer, language }) => ({ page: (one) => answer(JSON.stringify(pageAnswer(one, language))), end: nothing }),
  text: ({ answer, language }) => ({
    page: (one) => answer(pageText(pageAnswer(one, language), language)),
    end: nothing,
  }),
  sarif: (call) => {
    const [head = '', tail = ''] = JSON.stringify(toSarif([], call)).split('"results":[]')
    return framed(call, {
      head: `${head}"results":[`,
      tail: `]${tail}`,
      joint: ',',
      part: (page) => results(page, call),
    })
  },
  junit: (call) =>
    framed(call, { head: junitHead, tail: '</testsuites>', joint: '\n', part: (page) => suite(page, call) }),
}

const junitHead = '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="beian footer check">'

function results(page: CheckedPage, call: Reporting): string {
  const [run] = toSarif([page], call).runs
  return run.results.map((one) => JSON.stringify(one)).join(',')
}

/** Without the frame, whose totals are known only at the end; JUnit does not ask for them. */
function suite(page: CheckedPage, call: Reporting): string {
  return toJUnit([page], call).split('\n').slice(2, -2).join('\n')
}

type Frame = { readonly head: string; readonly tail: string; readonly joint: string; part(page: CheckedPage): string }

/** A page that could not be read stands in no such report: it is told beside it, and by the exit code. */
function framed({ answer, note, language }: Reporting, { head, tail, joint, part }: Frame): Report {
  let between = `${head}\n`
  const put = async (text: string) => {
    await answer(`${between}${text}`)
    between = joint === '\n' ? '' : joint
  }
  return {
    async page(result) {
      if (result.checked === null) return note(pageText(pageAnswer(result, language), language))
      const text = part(result.checked)
      if (text !== '') await put(text)
    },
    async end() {
      await answer(between.startsWith(head) ? head + tail : tail)
    },
  }
}
