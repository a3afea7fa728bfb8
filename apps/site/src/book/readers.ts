/**
 * Who gets a checklist of his own: where the book asks the same of several natures of principal, one page serves them all;
 * where hardly any province differs, the provinces stand on that page. Decided from the data, for each procedure alike.
 */
import { topicsOf } from '@beian/domain/reading'
import { type Procedure, rulebook } from '@beian/domain/rulebook'
import { type NatureId, type ProvinceId, provinceIds } from '@beian/domain/vocabulary'
import { caseGuide, differencesOf } from './case-guide.ts'
import { formLines, otherForms } from './forms.ts'
import { keptIn } from './kept.ts'
import { saidBy } from './saying.ts'
import { type Nature, natureList } from './shelf.ts'

/** Natures of whom the same is asked everywhere; the first gives the page its address, so that a new difference moves none. */
export type Readers = { readonly id: NatureId; readonly natures: readonly Nature[] }

export type Checklists = { readonly readers: readonly Readers[]; readonly byProvince: boolean }

/** As many questions as one reads through in the guide itself. */
const A_SHORT_GUIDE = 12

/** The natures a procedure is open to. */
export function naturesOf(procedure: Procedure): readonly Nature[] {
  return natureList.filter(({ id }) => procedure.natures?.includes(id) ?? true)
}

/** A case of it begins with nobody on the record: who looks it up does not know our words yet, and finds a page by his own nature. */
export function isForNewcomers({ startsWith }: Procedure): boolean {
  return startsWith.some(({ facts }) => facts['principal.filing'] === 'none')
}

function differsIn(procedure: Procedure, province: ProvinceId): boolean {
  return naturesOf(procedure).some(({ id }) => differencesOf(procedure, id, province) > 0)
}

export function provincesWithDifferences(procedure: Procedure): readonly ProvinceId[] {
  return provinceIds.filter((province) => differsIn(procedure, province))
}

const places = ['nation', ...provinceIds] as const

function sheetsOf(procedure: Procedure, nature: NatureId): string {
  return places
    .flatMap((place) => [
      ...caseGuide(procedure, nature, place).map(({ lines }) => lines.map(saidBy).join()),
      ...otherForms(procedure).map((form) => {
        const { only, not } = formLines(procedure, form, { nature, place })
        return [...only.keys(), '', ...not].join()
      }),
    ])
    .join('\n')
}

function groupsOf(procedure: Procedure): readonly Readers[] {
  const natures = naturesOf(procedure)
  const groups = isForNewcomers(procedure)
    ? natures.map((one) => [one])
    : [...Map.groupBy(natures, ({ id }) => sheetsOf(procedure, id)).values()]
  return groups.flatMap((group) => (group[0] === undefined ? [] : [{ id: group[0].id, natures: group }]))
}

function decide(procedure: Procedure): Checklists {
  const readers = groupsOf(procedure)
  const byProvince = provincesWithDifferences(procedure).length * 2 > provinceIds.length
  const long = topicsOf(rulebook, procedure.id).length > A_SHORT_GUIDE
  return { byProvince, readers: byProvince || (long && readers.length > 1) ? readers : [] }
}

const decided = new Map<Procedure, Checklists>()

/** Which checklists are printed for a procedure; none where the guide itself says it all. */
export function checklistsOf(procedure: Procedure): Checklists {
  return keptIn(decided, procedure, () => decide(procedure))
}

/** The page a nature reads; undefined where there is none. */
export function readersWith(procedure: Procedure, nature: NatureId): Readers | undefined {
  return checklistsOf(procedure).readers.find(({ natures }) => natures.some(({ id }) => id === nature))
}
