/** Of several papers of which one will do: the one that came, or the document the subject is said to have. */
import { facts } from '@beian/domain/vocabulary'
import type { CasePage, MaterialRow } from '../shape.ts'
import { idInRef } from '../words.ts'

type Paper = NonNullable<MaterialRow['accepts']>['papers'][number]

/** Words of a fact that are names of papers, as the type of the document. */
function declared({ subjects }: Pick<CasePage, 'subjects'>, { subject, accepts }: MaterialRow): Paper | undefined {
  const id = idInRef(subject)
  const told = Object.entries(subjects.find((one) => one.id === id)?.facts ?? {})
  const words = told.flatMap(([key, value]) => (facts[key as keyof typeof facts]?.kind === 'word' ? [value] : []))
  return accepts?.papers.find((paper) => words.includes(paper.id))
}

export function chosenPaper(page: Pick<CasePage, 'subjects'>, row: MaterialRow): Paper | undefined {
  const { accepts, receipts } = row
  if (accepts?.kind !== 'oneOf' || accepts.papers.length < 2) return undefined
  const came = receipts.findLast(({ state }) => state !== 'changes-requested' && state !== 'replaced')
  return accepts.papers.find(({ id }) => id === came?.material) ?? declared(page, row)
}
