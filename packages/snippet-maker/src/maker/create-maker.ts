/** The maker's state: what is typed, how each number reads, which form the province wants, and the footer that follows. */
import type { Footer, FooterInput, ShownForm, SnippetFormat } from '@beian/domain/snippets'
import type { ProvinceId, Text } from '@beian/domain/vocabulary'
import { createMemo } from 'solid-js'
import { createStore } from 'solid-js/store'
import { type Field, isNumber, type Note, type NumberName } from '../fields/field.ts'
import { filledHosts, type HostRow, noSettings, type Settings } from './settings.ts'
import type { FormatCard, Tools } from './tools.ts'

/** What a province's footers show, and where a reader finds why. */
export type FormAdvice = { readonly form: ShownForm; readonly text: Text; readonly href?: string }

/** The fields a person fills; badge and decoration are no numbers. */
export type FieldName = NumberName | 'badge' | 'moe'

/** What the format takes of the settings: a bad value of what it does not take stands in nobody's way. */
export function inputOf(
  settings: Settings,
  form: ShownForm,
  { accepts, honours }: Pick<SnippetFormat, 'accepts' | 'honours'>,
): FooterInput {
  const { filing, publicSecurity, licence, badge, order, align, labels, theme, chineseOnly, ipv6, moe } = settings
  return {
    filing,
    publicSecurity,
    licence,
    form,
    ...(accepts.includes('badge') && { badge }),
    ...(honours.includes('order') && order.length > 0 && { order }),
    ...(honours.includes('labels') && { labels: labels || undefined }),
    ...(honours.includes('look') && { align: align || undefined, theme: theme || undefined }),
    ...(honours.includes('decoration') && { ipv6, moe }),
    ...(honours.includes('hosts') && { hosts: filledHosts(settings) }),
    ...(honours.includes('chinese-only') && { chineseOnly }),
  }
}

type Draft = { -readonly [K in keyof Settings]: Settings[K] }

export function createMaker(
  tools: Tools,
  start: Partial<Settings>,
  formOf: (province: ProvinceId) => FormAdvice | undefined,
) {
  const [settings, set] = createStore<Draft>({ ...noSettings, ...start })
  const { formats, engine } = tools
  const format = createMemo(() => formats.find(({ id }) => id === settings.format) ?? (formats[0] as FormatCard))
  const advice = createMemo(() => {
    const province = engine()?.provinceOf(settings.filing) ?? null
    return province === null ? undefined : formOf(province)
  })
  const form = (): ShownForm => (settings.form === 'province' ? (advice()?.form ?? 'service') : settings.form)
  /** Undefined until the engine is there. */
  const reading = createMemo(() => engine()?.footerFrom(inputOf(settings, form(), format())))
  const footer = (): Footer | undefined => {
    const found = reading()
    return found?.ok ? found.footer : undefined
  }
  const problems = () => {
    const found = reading()
    return found === undefined || found.ok ? [] : found.problems.filter(({ code }) => code !== 'no-number')
  }
  const warningsAt = (path: string): readonly Note[] => {
    const found = reading()
    return found?.ok ? found.warnings.filter((warning) => warning.path === path) : []
  }
  /** How a number reads by itself. */
  const readField = (name: NumberName, typed: string): Field => engine()?.readField(name, typed) ?? { warnings: [] }
  /** How one field reads, whatever the others say. */
  const field = (name: FieldName): Field => {
    const problem = problems().find(({ path }) => path === name)
    const { parts, warnings }: Field = isNumber(name) ? readField(name, settings[name]) : { warnings: [] }
    return {
      ...(parts && { parts }),
      warnings: reading()?.ok ? warningsAt(name) : warnings,
      ...(problem && { problem }),
    }
  }
  /** What is wrong with the name of one host; its numbers say for themselves what is wrong with them. */
  const hostField = (index: number): Field => {
    const rows = settings.hosts
    const row = rows[index] as HostRow
    const at = engine()
    if (at === undefined) return { warnings: [] }
    const host = at.readHost(row.host)
    const isTwice = host !== null && rows.slice(0, index).some((other) => at.readHost(other.host) === host)
    const wanted = isTwice ? 'host-twice' : host === null && filledHosts({ hosts: [row] }).length > 0 ? 'host-name' : ''
    const found = at.footerFrom({ form: 'service', hosts: isTwice ? [row, row] : [row] })
    const problem = found.ok ? undefined : found.problems.find(({ code }) => code === wanted)
    return { warnings: [], ...(problem && { problem }) }
  }
  const setHost = (index: number, change: Partial<HostRow>) =>
    set('hosts', (rows) => rows.map((row, other) => (other === index ? { ...row, ...change } : row)))
  return { tools, settings, set, setHost, format, advice, footer, problems, warningsAt, field, readField, hostField }
}

export type Maker = ReturnType<typeof createMaker>
