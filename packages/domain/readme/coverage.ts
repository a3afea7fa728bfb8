/** Tables of the README that say how complete the book is: province by province, and against the research it was made from. */

import { accounts, countsOf } from '../src/rulebook/coverage/index.ts'
import { rulebook } from '../src/rulebook/index.ts'
import type { Statement } from '../src/rulebook/topic.ts'
import { provinceIds } from '../src/vocabulary/province.ts'
import { both, folded, linkTo, table } from './markdown.ts'
import { provinceName } from './provinces.ts'

export function provincesPart(): string {
  const rows = provinceIds.map((id) => {
    const { statements, reviewed } = rulebook.provinces[id]
    const shelves = Object.values(statements) as (readonly Statement[])[]
    const disputes = rulebook.disputes.filter(({ scope }) => scope === id).length
    return [
      linkTo('src/rulebook/provinces', id),
      both(provinceName(id)),
      shelves.flat().length,
      shelves.length,
      disputes || '–',
      reviewed ?? 'not yet',
    ]
  })
  const unreviewed = provinceIds.filter((id) => rulebook.provinces[id].reviewed === null).length
  const head = ['province', 'name', 'statements', 'topics answered', 'disputes', 'reviewed']
  return folded(`All ${rows.length} provinces; not reviewed yet: ${unreviewed}`, table(head, rows))
}

export function researchPart(): string {
  const counted = Object.entries(accounts).map(([file, { about, rows }]) => ({ file, about, ...countsOf(rows) }))
  const total = (key: 'rows' | 'inBook' | 'left') => counted.reduce((sum, one) => sum + one[key], 0)
  const left = Object.values(accounts).flatMap(({ rows }) =>
    Object.entries(rows).flatMap(([key, row]) => ('left' in row ? [[key, row.left.en]] : [])),
  )
  return [
    table(
      ['account', 'about', 'rows', 'in the book', 'left out'],
      [
        ...counted.map(({ file, about, rows, inBook, left: out }) => [
          linkTo('src/rulebook/coverage', file),
          about.en,
          rows,
          inBook,
          out,
        ]),
        ['**all**', '', total('rows'), total('inBook'), total('left')],
      ],
    ),
    folded(`The ${left.length} rows left out, and why`, table(['row', 'why'], left)),
  ].join('\n\n')
}
