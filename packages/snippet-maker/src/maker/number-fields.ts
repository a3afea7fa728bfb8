/** The number fields a format has a use for, in the order in which they are asked. */
import type { PieceKind, SnippetFormat } from '@beian/domain/snippets'
import type { NumberName } from '../fields/field.ts'

export type NumberRow = { readonly name: NumberName; readonly kind: PieceKind; readonly placeholder: string }

const rows: readonly NumberRow[] = [
  { name: 'filing', kind: 'filing', placeholder: '粤ICP备05008878号-2' },
  { name: 'publicSecurity', kind: 'public-security', placeholder: '京公网安备11010802032137号' },
  { name: 'licence', kind: 'licence', placeholder: '粤B2-20090059' },
]

/** What was typed already stays in sight, though the format has no place for it. */
export function fieldsFor(
  { accepts }: Pick<SnippetFormat, 'accepts'>,
  typed: Readonly<Record<NumberName, string>>,
): readonly NumberRow[] {
  return rows.filter(({ name, kind }) => accepts.includes(kind) || typed[name].trim() !== '')
}
