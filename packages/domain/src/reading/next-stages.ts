/** 下一步 Where a stage can lead, by which event, and what that event must bring. */
import type { EventAsks, Procedure, Stage, StageId } from '../rulebook/procedure.ts'
import type { EventId } from '../vocabulary/event.ts'

export type NextStage = { readonly event: EventId; readonly to: Stage; readonly brings?: EventAsks }

export function stageOf(procedure: Procedure, id: StageId): Stage | undefined {
  return procedure.stages.find((stage) => stage.id === id)
}

export function nextStages(procedure: Procedure, stage: StageId): readonly NextStage[] {
  return Object.entries(stageOf(procedure, stage)?.on ?? {}).flatMap(([event, id]) => {
    const to = stageOf(procedure, id)
    const brings = procedure.brings[event as EventId]
    if (to === undefined) return []
    return brings === undefined ? { event: event as EventId, to } : { event: event as EventId, to, brings }
  })
}
