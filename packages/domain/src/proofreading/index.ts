/** 校对 Static checks over the whole book: what is wrong with it before any case is read. No exceptions are kept. */
import type { Rulebook } from '../rulebook/rulebook.ts'
import { orphanCitations, supersededCitations } from './citations.ts'
import { contradictions } from './contradictions.ts'
import type { Fault, FaultKind, Proof } from './fault.ts'
import { gaps } from './gaps.ts'
import { overlaps } from './overlaps.ts'
import { undated } from './undated.ts'
import { unreachable } from './unreachable.ts'
import { untested } from './untested.ts'
import { untranslated } from './untranslated.ts'

export type { Fault, FaultKind } from './fault.ts'

export const proofs: Readonly<Record<FaultKind, Proof>> = {
  gap: gaps,
  overlap: overlaps,
  contradiction: contradictions,
  unreachable: unreachable,
  'orphan-citation': orphanCitations,
  'superseded-citation': supersededCitations,
  undated: undated,
  untested: untested,
  untranslated: untranslated,
}

/** Every fault of a book. */
export function proofread(book: Rulebook): readonly Fault[] {
  return Object.values(proofs).flatMap((proof) => proof(book))
}
