/** The settings as they stand in an address's fragment, which no server sees: what is not set is left out, what is not known is ignored. */
import { alignments, labelLanguages, type PieceKind, pieceKinds, themes } from '@beian/domain/snippets'
import { filledHosts, formChoices, type HostRow, noHost, noSettings, type Settings } from './settings.ts'

/** `#filing=粤ICP备…&form=principal&align=center&host1=www.example.cn&filing1=…` */
export function toFragment(settings: Settings): string {
  const { hosts: _, order, ...single } = settings
  const set = Object.entries(single).filter(([name, value]) => value !== noSettings[name as keyof Settings])
  const named = set.map(([name, value]) => [name, value === true ? yes : String(value)])
  const rows = filledHosts(settings).flatMap((row, index) =>
    Object.entries(row)
      .filter(([, value]) => value !== '')
      .map(([name, value]) => [`${name}${index + 1}`, value]),
  )
  return new URLSearchParams([...named, ...(order.length > 0 ? [['order', order.join(' ')]] : []), ...rows]).toString()
}

export function fromFragment(fragment: string): Partial<Settings> {
  const entries = [...new URLSearchParams(fragment.replace(/^#/, ''))]
  const known = entries.flatMap(([name, value]) => {
    const read = Object.hasOwn(readers, name) ? readers[name as Single](value) : undefined
    return read === undefined ? [] : [[name, read] as const]
  })
  const hosts = hostsIn(entries)
  return { ...Object.fromEntries(known), ...(hosts.length > 0 && { hosts }) }
}

const yes = 'yes'
type Single = Exclude<keyof Settings, 'hosts'>
type Reader<Value> = (text: string) => Value | undefined

const text: Reader<string> = (typed) => typed
const flag: Reader<boolean> = (typed) => (typed === yes ? true : undefined)
const oneOf =
  <Value extends string>(values: readonly Value[]): Reader<Value> =>
  (typed) =>
    values.find((one) => one === typed)

const readers: { readonly [Name in Single]: Reader<Settings[Name]> } = {
  filing: text,
  publicSecurity: text,
  licence: text,
  badge: text,
  form: oneOf(formChoices),
  format: text,
  order: orderIn,
  align: oneOf(alignments),
  labels: oneOf(labelLanguages),
  theme: oneOf(themes),
  chineseOnly: flag,
  ipv6: flag,
  moe: text,
}

function orderIn(typed: string): readonly PieceKind[] | undefined {
  const kinds = typed.split(' ').flatMap((word) => pieceKinds.find((kind) => kind === word) ?? [])
  return kinds.length > 0 ? [...new Set(kinds)] : undefined
}

/** `host2` and `filing2` belong together; the figures only keep them apart. */
function hostsIn(entries: readonly (readonly [string, string])[]): readonly HostRow[] {
  const rows = new Map<number, HostRow>()
  for (const [name, value] of entries) {
    const [, field, figure] = /^(host|filing|publicSecurity|licence)([1-9]\d?)$/.exec(name) ?? []
    if (field === undefined) continue
    rows.set(Number(figure), { ...(rows.get(Number(figure)) ?? noHost), [field]: value })
  }
  return [...rows].toSorted(([one], [other]) => one - other).map(([, row]) => row)
}
