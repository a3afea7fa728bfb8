/** The maker's state: what is typed, how each number reads, which form the province wants, and the footer that follows. */
import {
  type FooterNumber,
  filingNumber,
  licenceNumber,
  provinceOfFiling,
  publicSecurityNumber,
} from '@beian/domain/numbers'
import { type Footer, type FooterProblem, footerFrom, type ShownForm } from '@beian/domain/snippets'
import type { ProvinceId, Text } from '@beian/domain/vocabulary'
import { createMemo } from 'solid-js'
import { createStore } from 'solid-js/store'
import { noSettings, type Settings } from './settings.ts'

/** What a province's footers show, and where a reader finds why. */
export type FormAdvice = { readonly form: ShownForm; readonly text: Text; readonly href?: string }

/** The fields a person fills; the badge is no number. */
export type FieldName = 'filing' | 'publicSecurity' | 'licence' | 'badge'
export type Field = {
  readonly number?: FooterNumber
  readonly warnings: readonly { readonly code: string; readonly message: Text }[]
  readonly problem?: FooterProblem
}

const formats = { filing: filingNumber, publicSecurity: publicSecurityNumber, licence: licenceNumber }

export function createMaker(start: Partial<Settings>, formOf: (province: ProvinceId) => FormAdvice | undefined) {
  const [settings, set] = createStore<{ -readonly [K in keyof Settings]: Settings[K] }>({ ...noSettings, ...start })
  const advice = createMemo(() => {
    const read = filingNumber.parse(settings.filing)
    const province = read.ok ? provinceOfFiling(read) : null
    return province === null ? undefined : formOf(province)
  })
  const form = (): ShownForm => (settings.form === 'province' ? (advice()?.form ?? 'service') : settings.form)
  const reading = createMemo(() => footerFrom({ ...settings, form: form() }))
  const footer = (): Footer | undefined => {
    const found = reading()
    return found.ok ? found.footer : undefined
  }
  /** How one field reads, whatever the others say. */
  const field = (name: FieldName): Field => {
    const found = reading()
    const problem = found.ok ? undefined : found.problems.find(({ path }) => path === name)
    const number = name === 'badge' ? undefined : formats[name].parse(settings[name])
    const read = number?.ok ? { number } : {}
    const own = number?.ok ? number.warnings : []
    const warnings = found.ok ? found.warnings.filter(({ path }) => path === name) : own
    return problem === undefined ? { ...read, warnings } : { ...read, warnings, problem }
  }
  return { settings, set, advice, footer, field }
}
