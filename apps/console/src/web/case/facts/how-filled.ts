/** How far a section of the form is filled in: what its mark and the words beside it say. */
import { t } from '../../text/language.ts'
import type { Dot } from '../../ui/StatusDot.tsx'
import type { IntakeField } from '../shape.ts'

type Section = { readonly entries: readonly { readonly fields: readonly Pick<IntakeField, 'state'>[] }[] }

export function howFilled({ entries }: Section): { readonly dot: Dot; readonly says: string } {
  const states = entries.flatMap(({ fields }) => fields.map(({ state }) => state))
  const missing = states.filter((state) => state === 'missing').length
  if (missing > 0) return { dot: 'waiting', says: t().case.facts.left(missing) }
  // Nothing is done where nothing is asked and nothing was given.
  if (!states.includes('known')) return { dot: 'none', says: t().kit.optional }
  return { dot: 'done', says: t().case.facts.wholeDone }
}
