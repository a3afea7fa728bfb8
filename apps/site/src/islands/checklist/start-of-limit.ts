/** From what a limit runs, or before what it ends. */
import type { Demand } from '@beian/domain/rulebook'
import type { EventId } from '@beian/domain/vocabulary'

export function startOfLimit(demand: Demand): EventId | undefined {
  if (demand.kind === 'time-limit') return demand.before ?? demand.after
  return demand.kind === 'estimate' ? demand.after : undefined
}
