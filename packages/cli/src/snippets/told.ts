/** 代码的答案 One snippet in the shape that `beian snippet --json` answers with. */
import { type FooterReading, type SnippetFormatId, snippetFormats } from '@beian/domain/snippets'
import type { Language } from '../language.ts'
import { ignoredBy } from './ignored.ts'
import type { Form } from './shown-form.ts'

/** A field of a footer as the option is called that fills it. */
export const optionOf = (path: string | undefined) => `--${path === 'publicSecurity' ? 'police' : (path ?? 'filing')}`

export type Rendered = {
  readonly format: SnippetFormatId
  readonly code: string
  readonly reading: Extract<FooterReading, { ok: true }>
  readonly form: Form
  /** The options that were written. */
  readonly given: Readonly<Record<string, unknown>>
}

export function toldOf({ format, code, reading, form, given }: Rendered, language: Language) {
  const { class: kind, title, where, language: highlight } = snippetFormats[format]
  const warnings = reading.warnings.map((one) => ({
    code: one.code,
    path: optionOf(one.path),
    message: one.message[language],
  }))
  return {
    format,
    class: kind,
    title: title[language],
    language: highlight,
    code,
    where: where[language],
    form: form.form,
    formBy: form.by,
    ignored: ignoredBy(format, given),
    warnings,
  }
}
