/**
 * What every checklist of a procedure says alike, whoever asks and wherever. It is printed once, on the pages of the
 * procedure's questions, so that a checklist shows what turns on the case.
 */
import type { Procedure, Topic } from '@beian/domain/rulebook'
import { provinceIds } from '@beian/domain/vocabulary'
import { caseGuide, type Section, type Whose } from './case-guide.ts'
import { type Marked, marked, sameAs } from './marked.ts'
import { checklistsOf, naturesOf } from './readers.ts'
import { isByNature } from './saying.ts'
import { checkedSections, type SectionId } from './sections.ts'

/** The sections that hold questions, in the order of a guide. Limits stand with their steps too, as figures. */
export const questionSections = [
  'path',
  'material',
  ...checkedSections,
  'limit',
  'after',
  'consequence',
  'advice',
] as const satisfies SectionId[]

const hasQuestions = (id: SectionId): boolean => questionSections.some((section) => section === id)

const kept = new Map<Procedure, ReadonlyMap<string, Marked>>()

function* checklists(procedure: Procedure): Generator<ReadonlyMap<string, Marked>> {
  for (const { id: nature } of naturesOf(procedure)) {
    for (const place of provinceIds) {
      const sections = caseGuide(procedure, nature, place).filter((section) => hasQuestions(section.id))
      const lines = sections.flatMap(({ lines }) => lines).filter((line) => !isByNature(line))
      const all = lines.map((line) => marked(procedure, { nature, place }, line))
      yield new Map(all.map((one) => [sameAs(one), one]))
    }
  }
}

/** The lines that stand in each checklist of the procedure; none where it has no checklists by province. */
function alikeIn(procedure: Procedure): ReadonlyMap<string, Marked> {
  const known = kept.get(procedure)
  if (known !== undefined) return known
  let alike: ReadonlyMap<string, Marked> | undefined
  if (checklistsOf(procedure).byProvince) {
    for (const lines of checklists(procedure)) {
      alike = alike === undefined ? lines : new Map([...alike].filter(([key]) => lines.has(key)))
    }
  }
  const found = alike ?? new Map<string, Marked>()
  kept.set(procedure, found)
  return found
}

export type OwnSection = {
  readonly id: SectionId
  readonly lines: readonly Marked[]
  /** How many lines more stand alike in every checklist. */
  readonly alike: number
}

/** A checklist without what stands alike in all of them. */
export function withoutAlike(procedure: Procedure, sections: readonly Section[], whose: Whose): readonly OwnSection[] {
  const alike = alikeIn(procedure)
  return sections.map(({ id, lines }) => {
    const all = lines.map((line) => marked(procedure, whose, line))
    const own = hasQuestions(id) ? all.filter((one) => !alike.has(sameAs(one))) : all
    return { id, lines: own, alike: lines.length - own.length }
  })
}

/** The lines of a topic that every checklist has. */
export function alikeOn(procedure: Procedure, topic: Topic): readonly Marked[] {
  return [...alikeIn(procedure).values()].filter(({ line }) => line.topic === topic)
}
