/**
 * What every checklist of a procedure says alike, whoever asks and wherever. It is printed once, on the pages of the
 * procedure's questions, so that a checklist shows what turns on the case.
 */
import type { Procedure, Topic } from '@beian/domain/rulebook'
import { provinceIds } from '@beian/domain/vocabulary'
import { caseGuide, type Line, type Section } from './case-guide.ts'
import { checklistsOf, naturesOf, saidBy } from './readers.ts'
import { checkedSections, type SectionId } from './sections.ts'
import { isByNature } from './shared-guide.ts'

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
const kept = new Map<Procedure, ReadonlyMap<number, Line>>()

function* checklists(procedure: Procedure): Generator<ReadonlyMap<number, Line>> {
  for (const { id } of naturesOf(procedure)) {
    for (const province of provinceIds) {
      const sections = caseGuide(procedure, id, province).filter((section) => hasQuestions(section.id))
      const lines = sections.flatMap(({ lines }) => lines).filter((line) => !isByNature(line))
      yield new Map(lines.map((line) => [saidBy(line), line]))
    }
  }
}

/** The lines that stand in each checklist of the procedure; none where it has no checklists by province. */
function alikeIn(procedure: Procedure): ReadonlyMap<number, Line> {
  const known = kept.get(procedure)
  if (known !== undefined) return known
  let alike: ReadonlyMap<number, Line> | undefined
  if (checklistsOf(procedure).byProvince) {
    for (const lines of checklists(procedure)) {
      alike = alike === undefined ? lines : new Map([...alike].filter(([key]) => lines.has(key)))
    }
  }
  const found = alike ?? new Map<number, Line>()
  kept.set(procedure, found)
  return found
}

export type OwnSection = Section & {
  /** How many lines more stand alike in every checklist. */
  readonly alike: number
}

/** A checklist without what stands alike in all of them. */
export function withoutAlike(procedure: Procedure, sections: readonly Section[]): readonly OwnSection[] {
  const alike = alikeIn(procedure)
  return sections.map(({ id, lines }) => {
    const own = hasQuestions(id) ? lines.filter((line) => !alike.has(saidBy(line))) : lines
    return { id, lines: own, alike: lines.length - own.length }
  })
}

/** The lines of a topic that every checklist has. */
export function alikeOn(procedure: Procedure, topic: Topic): readonly Line[] {
  return [...alikeIn(procedure).values()].filter((line) => line.topic === topic)
}
