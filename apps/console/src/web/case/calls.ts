/** The calls a case's pages make, by name. */
import type { FactsPatch, NumberGiven, Reason, Remark } from '@beian/domain/casework'
import type {
  Actor,
  Day,
  EventId,
  FactKey,
  Instant,
  Noun,
  ProcedureId,
  ProvinceId,
  Text,
} from '@beian/domain/vocabulary'
import { api } from '../api.ts'
import type { CaseCounts, CasePage, CaseRow } from './shape.ts'

export type Wanted = {
  search?: string
  consultant?: string
  province?: ProvinceId
  procedure?: ProcedureId
  stage?: string
  turn?: Actor
  client?: string
  closed?: boolean
}

export type Revised = { id: string; rev: number }
export type Forgiven = readonly { path: string; message: Text }[]
export type Entry = {
  seq: number
  at: Instant
  actor: { id: string; name: string | null }
  action: string
  subject: string | null
  fields: readonly string[]
  details: Readonly<Record<string, string | number | boolean | null>>
}

type Query<Input, Answer> = { query(input: Input): Promise<Answer> }
type Command<Input, Answer = { rev: number }> = { mutate(input: Input): Promise<Answer> }

export type EventRecorded = Revised & {
  event: EventId
  happenedAt?: Instant
  note?: string
  reasons?: readonly Reason[]
  numbers?: readonly NumberGiven[]
  person?: string
}

type Rooms = {
  cases: {
    list: Query<Wanted, { rows: readonly CaseRow[]; counts: CaseCounts }>
    get: Query<{ id: string }, CasePage>
    open: Command<{ clientId: string; procedure: ProcedureId }, Revised>
    recordFacts: Command<Revised & { subject: string; facts: FactsPatch }, { rev: number; forgiven: Forgiven }>
    addSubject: Command<Revised & { noun: Noun; parent?: string; facts?: FactsPatch }, { rev: number; subject: string }>
    removeSubject: Command<Revised & { subject: string }>
    reveal: Command<{ id: string; subject: string; fact: FactKey }, { value: string | readonly string[] }>
    submit: Command<Revised & { provider: string; happenedAt?: Instant }>
    recordEvent: Command<EventRecorded, { rev: number; forgiven: Forgiven }>
    hold: Command<Revised & { reason: string }>
    resume: Command<Revised>
    abandon: Command<Revised & { reason: string }>
    reopen: Command<Revised & { reason: string }>
    acceptRisk: Command<Revised & { code: string; subject: string; reason: string }>
    correctNumber: Command<Revised & { numbers: readonly NumberGiven[] }>
    assign: Command<Revised & { consultant: string }>
    requestToClient: Query<{ id: string; by?: Day }, { text: Text; lines: number }>
  }
  materials: {
    receive: Command<
      Revised & { requirement: string; material: string; file: string },
      { rev: number; receipt: string }
    >
    accept: Command<Revised & { receipt: string }>
    return: Command<Revised & { receipt: string; comment: Remark }>
    waive: Command<Revised & { requirement: string; reason: string }>
    askAgain: Command<Revised & { requirement: string }>
  }
  journal: { ofCase: Query<{ caseId: string; before?: number; limit?: number }, readonly Entry[]> }
}

export const rooms = api as unknown as Rooms
