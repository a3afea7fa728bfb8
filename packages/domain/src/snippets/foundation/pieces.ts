/** 页脚各项 What stands in a footer, in its order, before any format is chosen: text, link, badge. */

import type { BadgePath } from './badge.ts'
import { type Footer, shownFiling } from './footer.ts'
import { filingQuery, policeQueryOf, type SnippetLink } from './links.ts'

export const pieceKinds = ['filing', 'licence', 'public-security'] as const
export type PieceKind = (typeof pieceKinds)[number]

export type Piece = {
  readonly kind: PieceKind
  readonly text: string
  readonly link: SnippetLink | null
  readonly badge: BadgePath | null
}

/** A licence has no public record to link to, so it stands as text, named by its certificate. */
export function piecesOf({ filing, publicSecurity, licence, form, badge }: Footer): readonly Piece[] {
  const pieces: Piece[] = []
  if (filing) pieces.push({ kind: 'filing', text: shownFiling(filing, form).canonical, link: filingQuery, badge: null })
  if (licence)
    pieces.push({
      kind: 'licence',
      text: licenceLabel(licence.parts.series) + licence.canonical,
      link: null,
      badge: null,
    })
  if (publicSecurity) {
    pieces.push({
      kind: 'public-security',
      text: publicSecurity.canonical,
      link: policeQueryOf(publicSecurity),
      badge: badge ?? null,
    })
  }
  return pieces
}

/** 京ICP证030173号 says by itself what it is. */
function licenceLabel(series: 'icp-certificate' | 'catalogue'): string {
  return series === 'catalogue' ? '增值电信业务经营许可证：' : ''
}
