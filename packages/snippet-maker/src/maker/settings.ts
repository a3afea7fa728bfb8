/** What a person sets in the maker, as a plain value. What a format cannot do stays set, and has no effect while that format is chosen. */
import {
  type Alignment,
  type LabelLanguage,
  type PieceKind,
  pieceKinds,
  type ShownForm,
  type SnippetFormat,
  type SnippetOption,
  type Theme,
} from '@beian/domain/snippets'

/** Which form is shown: the province's, or one that was chosen against it. */
export type FormChoice = 'province' | ShownForm
export const formChoices = ['province', 'service', 'principal'] as const satisfies readonly FormChoice[]

/** The numbers of one further host name, as typed. */
export type HostRow = {
  readonly host: string
  readonly filing: string
  readonly publicSecurity: string
  readonly licence: string
}
export const noHost: HostRow = { host: '', filing: '', publicSecurity: '', licence: '' }

export type Settings = {
  readonly filing: string
  readonly publicSecurity: string
  readonly licence: string
  readonly badge: string
  readonly form: FormChoice
  readonly format: string
  /** Empty: the usual order. */
  readonly order: readonly PieceKind[]
  readonly align: Alignment | ''
  readonly labels: LabelLanguage | ''
  readonly theme: Theme | ''
  readonly chineseOnly: boolean
  readonly hosts: readonly HostRow[]
  readonly ipv6: boolean
  readonly moe: string
}

export const noSettings: Settings = {
  filing: '',
  publicSecurity: '',
  licence: '',
  badge: '',
  form: 'province',
  format: '',
  order: [],
  align: '',
  labels: '',
  theme: '',
  chineseOnly: false,
  hosts: [],
  ipv6: false,
  moe: '',
}

/** A line that was added and not filled in yet is none. */
export function filledHosts({ hosts }: Pick<Settings, 'hosts'>): readonly HostRow[] {
  return hosts.filter((row) => Object.values(row).some((typed) => typed.trim() !== ''))
}

/** All kinds, the chosen ones first. */
export function orderOf({ order }: Pick<Settings, 'order'>): readonly PieceKind[] {
  return [...order, ...pieceKinds.filter((kind) => !order.includes(kind))]
}

const isSet: Readonly<Record<SnippetOption, (settings: Settings) => boolean>> = {
  order: ({ order }) => order.length > 0,
  labels: ({ labels }) => labels !== '',
  look: ({ align, theme }) => align !== '' || theme !== '',
  decoration: ({ ipv6, moe }) => ipv6 || moe.trim() !== '',
  hosts: (settings) => filledHosts(settings).length > 0,
  'chinese-only': ({ chineseOnly }) => chineseOnly,
}

/** The wishes that the format does not honour: said beside the code, so that nobody waits for them in vain. */
export function withoutEffect(
  settings: Settings,
  { honours }: Pick<SnippetFormat, 'honours'>,
): readonly SnippetOption[] {
  return (Object.keys(isSet) as SnippetOption[]).filter(
    (option) => isSet[option](settings) && !honours.includes(option),
  )
}
