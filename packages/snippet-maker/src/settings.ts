/** What a person sets in the maker, as a plain value, and how it stands in an address's fragment: nothing of it is ever sent. */
import type { ShownForm } from '@beian/domain/snippets'

/** Which form is shown: the province's, or one that was chosen against it. */
export type FormChoice = 'province' | ShownForm

export type Settings = {
  readonly filing: string
  readonly publicSecurity: string
  readonly licence: string
  readonly badge: string
  readonly form: FormChoice
  readonly format: string
}

export const noSettings: Settings = {
  filing: '',
  publicSecurity: '',
  licence: '',
  badge: '',
  form: 'province',
  format: '',
}

const forms: readonly string[] = ['province', 'service', 'principal'] satisfies readonly FormChoice[]

/** `#filing=粤ICP备…&form=principal`; what is not set is left out, what is not known is ignored. */
export function toFragment(settings: Settings): string {
  const set = Object.entries(settings).filter(([name, value]) => value !== noSettings[name as keyof Settings])
  return new URLSearchParams(set).toString()
}

export function fromFragment(fragment: string): Partial<Settings> {
  const names = Object.keys(noSettings)
  const read = [...new URLSearchParams(fragment.replace(/^#/, ''))].filter(([name]) => names.includes(name))
  const { form, ...rest } = Object.fromEntries(read) as Record<string, string>
  return form !== undefined && forms.includes(form) ? { ...rest, form: form as FormChoice } : rest
}
