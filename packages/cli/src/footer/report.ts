/** 报告 How the pages of a run are told: each as it comes, so that a report needs no more memory than a page. */
import type { Call, Options, Values } from '../verb.ts'
import { type PageAnswer, pageText } from './page-answer.ts'
import { progressOn } from './progress.ts'

export type Report = { page(answer: PageAnswer): Promise<void>; end(): Promise<void> }

type Reporting = Call<Options> & {
  readonly options: Values<Options> & { readonly format?: string; readonly quiet?: boolean }
}

export function reportFor(call: Reporting): Report {
  const format = call.options.format ?? (call.json ? 'json' : 'text')
  const progress = progressOn(call)
  const body = bodies[format]?.(call) ?? bodies.text(call)
  return {
    async page(answer) {
      progress.step(answer)
      await body.page(answer)
    },
    async end() {
      progress.end()
      await body.end()
    },
  }
}

const nothing = async () => {}

const bodies: Readonly<Record<string, (call: Reporting) => Report>> & { readonly text: (call: Reporting) => Report } = {
  json: ({ answer }) => ({ page: (one) => answer(JSON.stringify(one)), end: nothing }),
  text: ({ answer, language }) => ({ page: (one) => answer(pageText(one, language)), end: nothing }),
}
