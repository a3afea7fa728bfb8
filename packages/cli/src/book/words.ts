/** 成文 The answers of the book for a person: short lines, the gravest first, each with who says so. */
import type { Language } from '../language.ts'
import type { explainAnswer, findingsAnswer, requirementsAnswer } from './case-answers.ts'
import { type Norm, sourceLine } from './cited.ts'
import type { deadlinesAnswer, whatIfAnswer, whichAnswer } from './time-answers.ts'

type Told<Make extends (...args: never[]) => unknown> = ReturnType<Make>

const marks = { block: '✗', risk: '!', advise: '·', 'cannot-tell': '?' } as const
const words = {
  zh: {
    nothing: '没有发现问题',
    open: '还取决于',
    disputed: '各方说法不一',
    fix: '怎么改',
    due: '截止',
    none: '没有正在计算的期限',
    came: '多要',
    went: '不再要',
    changed: '变为',
    same: '没有不同',
    needs: '还要知道',
    provisional: '暂定',
    ended: '已了结',
    on: '按此日的规则',
  },
  en: {
    nothing: 'Nothing was found',
    open: 'It depends on',
    disputed: 'sources disagree',
    fix: 'Fix',
    due: 'due',
    none: 'No limit is running',
    came: 'Asked besides',
    went: 'No longer asked',
    changed: 'Changed',
    same: 'Nothing differs',
    needs: 'Still to be known',
    provisional: 'provisional',
    ended: 'done',
    on: 'by the rules of',
  },
} as const

const withSource = (text: string, norm: Pick<Norm, 'standing' | 'citations'>, language: Language) =>
  `${text}\n    ${sourceLine(norm, language)}`
const titled = (head: string, lines: readonly string[]) => (lines.length === 0 ? [] : [`${head}:`, ...lines])
const dated = (asOf: string, language: Language) =>
  language === 'zh' ? `（${words.zh.on} ${asOf}）` : `(${words.en.on} ${asOf})`

export function requirementsText(
  { requirements, open, asOf }: Told<typeof requirementsAnswer>,
  language: Language,
): string {
  const said = words[language]
  return [
    dated(asOf, language),
    ...requirements.map((one) => withSource(`· ${one.text}`, one, language)),
    ...titled(
      said.open,
      open.map((one) => `? ${one.title}: ${one.is === 'needs' ? one.needs.join(', ') : said.disputed}`),
    ),
  ].join('\n')
}

export function findingsText({ findings, asOf }: Told<typeof findingsAnswer>, language: Language): string {
  const said = words[language]
  if (findings.length === 0) return `✓ ${said.nothing} ${dated(asOf, language)}`
  const lines = findings.map((one) => {
    const cited = one.citations.map(({ title }) => title).join(language === 'zh' ? '、' : ', ')
    return `${marks[one.severity]} [${one.code}] ${one.message}\n    ${said.fix}: ${one.fix}\n    ${one.scope} · ${cited}`
  })
  return [dated(asOf, language), ...lines].join('\n')
}

export function explainText({ requirements, findings, asOf }: Told<typeof explainAnswer>, language: Language): string {
  const lines = requirements.map((one) => {
    const notes = [one.note, one.nearMiss === undefined ? undefined : `≠ ${one.nearMiss}`].filter(
      (note) => note !== undefined,
    )
    return [
      withSource(`· ${one.text}`, one, language),
      `    ${one.statement} · ${one.begins.day} · ${one.confidence}`,
      ...notes.map((note) => `    ${note}`),
    ].join('\n')
  })
  const found = findings.map((one) => {
    const read = one.why.read.map(({ key, value }) => `${key} = ${JSON.stringify(value) ?? '?'}`)
    const near = one.why.nearMisses.map((miss) => `${miss.if.key} = ${JSON.stringify(miss.if.wanted)} → ${miss.text}`)
    return [
      `${marks[one.severity]} [${one.code}] ${one.message}`,
      ...[...read, ...near].map((line) => `    ${line}`),
    ].join('\n')
  })
  return [dated(asOf, language), ...lines, ...found].join('\n')
}

export function deadlinesText({ deadlines, asOf }: Told<typeof deadlinesAnswer>, language: Language): string {
  const said = words[language]
  if (deadlines.length === 0) return `✓ ${said.none} ${dated(asOf, language)}`
  const lines = deadlines.map((one) => {
    const state = [one.provisional ? said.provisional : '', one.ended === null ? '' : said.ended].filter(Boolean)
    const day = `${one.earliest === undefined ? '' : `${one.earliest} – `}${one.due}${state.length === 0 ? '' : ` (${state.join(', ')})`}`
    return withSource(`${one.kind === 'estimate' ? '~' : '·'} ${day}  ${one.who}  ${one.text}`, one, language)
  })
  return [dated(asOf, language), ...lines].join('\n')
}

export function whichText({ paths, disputed, needs, asOf }: Told<typeof whichAnswer>, language: Language): string {
  const said = words[language]
  const line = (mark: string) => (one: (typeof paths)[number]) =>
    withSource(`${mark} ${one.title} (${one.procedure}): ${one.why}`, one, language)
  return [
    dated(asOf, language),
    ...paths.map(line('→')),
    ...titled(said.disputed, disputed.map(line('?'))),
    ...titled(
      said.needs,
      needs.map(({ fact, title }) => `? ${title} (${fact})`),
    ),
  ].join('\n')
}

export function whatIfText(answer: Told<typeof whatIfAnswer>, language: Language): string {
  const said = words[language]
  const lines = [
    ...titled(
      said.came,
      answer.came.map((one) => withSource(`+ ${one.text}`, one, language)),
    ),
    ...titled(
      said.went,
      answer.went.map((one) => `- ${one.text}`),
    ),
    ...titled(
      said.changed,
      answer.changed.map(({ before, after }) => `- ${before.text}\n+ ${after.text}`),
    ),
    ...answer.findings.came.map((one) => `+ ${marks[one.severity]} [${one.code}] ${one.message}`),
    ...answer.findings.went.map((one) => `- ${marks[one.severity]} [${one.code}] ${one.message}`),
  ]
  return lines.length === 0 ? said.same : lines.join('\n')
}
