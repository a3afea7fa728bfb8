/** 依据 Every text a rule may cite, by folder; a test compares each register with its folder. */
import type { Source } from '../vocabulary/source.ts'
import { agencies } from './agencies/index.ts'
import { authorities } from './authorities/index.ts'
import { datasets } from './datasets/index.ts'
import { instruments } from './instruments/index.ts'
import { platforms } from './platforms/index.ts'
import { providers } from './providers/index.ts'
import { reports } from './reports/index.ts'

const all = [...instruments, ...authorities, ...providers, ...platforms, ...agencies, ...reports, ...datasets] as const

/** The id of a text that is on the shelf: what a statement may cite. */
export type KnownSourceId = (typeof all)[number]['id']

export const sources: readonly Source[] = all

const byId: ReadonlyMap<string, Source> = new Map(sources.map((source) => [source.id, source]))

/** The text with this id, if it is on the shelf. */
export function sourceOf(id: string): Source | undefined {
  return byId.get(id)
}
