/** 页脚各项 What stands in a footer, in its order, before any format is chosen: text, link, badge. */

import type { BadgePath } from './badge.ts'
import { type PieceKind, pieceKinds } from './choices.ts'
import { type Footer, shownFiling } from './footer.ts'
import { filingQuery, policeQueryOf, type SnippetLink } from './links.ts'
import type { LabelLanguage } from './options.ts'

export { type PieceKind, pieceKinds }

export type Piece = {
  readonly kind: PieceKind
  /** Label and number: the whole phrase, and so the whole link. */
  readonly text: string
  readonly number: string
  readonly link: SnippetLink | null
  readonly badge: BadgePath | null
}

const labels: Readonly<Record<LabelLanguage, Readonly<Record<PieceKind, string>>>> = {
  zh: { filing: 'ICP备案号：', licence: '增值电信业务经营许可证：', 'public-security': '公安备案号：' },
  en: { filing: 'ICP filing: ', licence: 'Licence: ', 'public-security': 'Public-security filing: ' },
  none: { filing: '', licence: '', 'public-security': '' },
}

/** A licence has no public record to link to, so it stands as text, named by its certificate. */
export function piecesOf(footer: Footer): readonly Piece[] {
  const { filing, publicSecurity, licence, form, badge, order = [] } = footer
  const plain = { link: null, badge: null }
  const pieces: Piece[] = []
  const add = (kind: PieceKind, number: string, more: Pick<Piece, 'link' | 'badge'>) =>
    pieces.push({ kind, text: labelOf(footer, kind) + number, number, ...more })
  if (filing) add('filing', shownFiling(filing, form).canonical, { ...plain, link: filingQuery })
  if (licence) add('licence', licence.canonical, plain)
  if (publicSecurity)
    add('public-security', publicSecurity.canonical, { link: policeQueryOf(publicSecurity), badge: badge ?? null })
  const sequence = [...order, ...pieceKinds]
  return pieces.toSorted((one, other) => sequence.indexOf(one.kind) - sequence.indexOf(other.kind))
}

/** Unless chosen otherwise, 京ICP证030173号 says by itself what it is, and so do the filings. */
function labelOf({ labels: chosen, licence }: Footer, kind: PieceKind): string {
  if (chosen) return labels[chosen][kind]
  return kind === 'licence' && licence?.parts.series === 'catalogue' ? labels.zh.licence : ''
}

/** What only decorates: never a filing, never linked, always in a line of its own. */
export function decorationsOf({ ipv6, moe }: Footer): readonly string[] {
  return [...(ipv6 ? ['本站支持 IPv6 访问'] : []), ...(moe ? [`萌ICP备${moe}号（趣味编号，不是 ICP 备案号）`] : [])]
}
