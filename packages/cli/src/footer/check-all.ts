/** 一次检查 From the options of a run to its answers and its report: which pages, held against what, told how. */

import { type CheckOptions, formsOfProvinces, largestPage } from '@beian/footer-check'
import { linesOf } from '../input/lines.ts'
import { whyUnreadable } from '../input/questions.ts'
import type { Call, Misuse, Options, Values } from '../verb.ts'
import { checkBytes, type Result, type Settings, unread } from './check.ts'
import { expectedFrom } from './expected.ts'
import type { FetchLimits } from './fetch-page.ts'
import { pagesUnder } from './pages.ts'
import { problems } from './problems.ts'
import { type Report, reportFor } from './report.ts'
import { checkAddress, checkFiles } from './run-checks.ts'

type CheckCall = Call<Options> & {
  readonly options: Values<Options> & {
    readonly number?: readonly string[]
    readonly province?: string
    readonly form?: string
    readonly format?: string
    readonly 'every-page'?: boolean
    readonly 'max-bytes'?: string
    readonly timeout?: string
    readonly 'allow-private'?: boolean
    readonly quiet?: boolean
  }
}

export type CheckRun = { readonly results: AsyncIterable<Result>; readonly report: Report }

export async function checkAll(call: CheckCall): Promise<CheckRun | Misuse> {
  const maxBytes = count(call.options['max-bytes'], largestPage)
  const seconds = count(call.options.timeout, 15)
  if (maxBytes === null || seconds === null) return notACount(maxBytes === null ? '--max-bytes' : '--timeout')
  const expected = expectedFrom(call.options.number ?? [])
  if ('fix' in expected) return expected
  if (call.words.length === 0 && call.input === null) return noPages
  const settings: Settings = { maxBytes, options: { expected, ...(await footerRules(call)) } }
  const limits = { milliseconds: seconds * 1000, bytes: maxBytes, allowPrivate: call.options['allow-private'] === true }
  return { results: resultsOf(call, settings, limits), report: reportFor(call) }
}

async function* resultsOf(call: CheckCall, settings: Settings, limits: FetchLimits): AsyncGenerator<Result> {
  const wanted = { everyPage: call.options['every-page'] === true, listed: call.words.length === 0 }
  for await (const place of placesOf(call)) {
    if (place === '-') yield await pageFromInput(call, settings)
    else if (/^https?:\/\//i.test(place)) yield await checkAddress(place, limits, settings)
    else if ((await whyUnreadable(place)) !== null) yield unread(place, problems.missing)
    else yield* checkFiles(pagesUnder(place, wanted), settings)
  }
}

async function* placesOf({ words, input }: CheckCall): AsyncGenerator<string> {
  yield* words
  if (words.length > 0 || input === null) return
  for await (const line of linesOf(input)) if (line.trim() !== '') yield line.trim()
}

async function pageFromInput({ input }: CheckCall, settings: Settings): Promise<Result> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of input ?? []) {
    size += (piece as Buffer).length
    if (size > settings.maxBytes) return unread('-', problems.tooLarge(settings.maxBytes))
    pieces.push(piece as Buffer)
  }
  return checkBytes(Buffer.concat(pieces), { page: '-', isHome: true, contentType: null }, settings)
}

/** What each province's websites show that day; the book is loaded once, here, and not on the threads. */
async function footerRules({ options, today }: CheckCall): Promise<Omit<CheckOptions, 'name' | 'isHome'>> {
  const { form, province } = options
  const own = province === undefined ? {} : { province: province as NonNullable<CheckOptions['province']> }
  if (form === 'service' || form === 'principal') return { ...own, form }
  const [{ rulebook }, { noonOf }] = await Promise.all([
    import('@beian/domain/rulebook'),
    import('@beian/domain/reading'),
  ])
  return { ...own, forms: formsOfProvinces(rulebook, noonOf(today)) }
}

function count(typed: string | undefined, usual: number): number | null {
  if (typed === undefined) return usual
  return /^\d{1,10}$/.test(typed) && Number(typed) > 0 ? Number(typed) : null
}

function notACount(option: string): Misuse {
  return {
    code: 'not-a-count',
    path: option,
    message: { zh: `${option} 应为正整数`, en: `${option} is a positive whole number` },
    fix: { zh: `例如 ${option} 30`, en: `For example ${option} 30` },
  }
}

const noPages: Misuse = {
  code: 'nothing-asked',
  message: { zh: '没有要检查的页面', en: 'There is no page to check' },
  fix: {
    zh: '例如 beian footer check dist/，或 https:// 开头的网址',
    en: 'For example beian footer check dist/, or an address that begins with https://',
  },
}
