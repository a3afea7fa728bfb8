/** What the room of the materials shows beside the checklist: what each file shows and lacks, until when it is valid, and what came before it. */

import type { Context } from '@beian/domain/casework'
import { type FilingCase, type Known, knownOf, type Receipt } from '@beian/domain/casework'
import {
  type PictureLimit,
  pictureFaults,
  pictureFindings,
  pictureLimitOf,
  pictureLimits,
} from '@beian/domain/documents'
import { type Material, materials, sourceOf } from '@beian/domain/rulebook'
import { type Day, dayOf, type FactKey, type Subject } from '@beian/domain/vocabulary'
import type { Transaction } from 'kysely'
import type { Loaded } from '../cases/load.ts'
import type { DB } from '../db/tables.ts'
import { looksOf } from '../files/looks.queries.ts'
import type { Look } from '../workshop/jobs.ts'

const catalogue: { readonly [id: string]: Material } = materials

export async function detailsOf(trx: Transaction<DB>, { filingCase, fileIds }: Loaded, context: Context) {
  const looks = await looksOf(trx, [...fileIds.values()])
  const limit = limitOf(filingCase)
  const known = knownOf(filingCase, context)
  return {
    limit: { id: limit.id, title: limit.title },
    /** What is often wrong, in words to send. */
    faults: pictureFaults,
    limits: pictureLimits.map(({ id, title, note }) => ({ id, title, note: note ?? null })),
    receipts: filingCase.receipts.map((receipt) => {
      const fileId = fileIds.get(receipt.id) ?? ''
      return detailRow(known, receipt, { fileId, look: looks.get(fileId), limit })
    }),
  }
}

/** Of the provider the case goes to, or went to last. */
export function limitOf({ subjects, rounds }: Pick<FilingCase, 'subjects' | 'rounds'>): PictureLimit {
  const named = subjects.flatMap(({ facts }) => facts['service.accessProvider'] ?? [])
  return pictureLimitOf(named[0] ?? rounds.at(-1)?.provider)
}

type Seen = { fileId: string; look: Look | undefined; limit: PictureLimit }

function detailRow({ filingCase, at }: Known, receipt: Receipt, { fileId, look, limit }: Seen) {
  const { shows = [], expires } = catalogue[receipt.material] ?? {}
  const { id, requirement, material, state, comment, receivedAt, judgedAt, file } = receipt
  const findings = look === undefined ? [] : pictureFindings({ look, bytes: file.size, limit })
  return {
    id,
    requirement,
    material,
    state,
    comment: comment ?? null,
    receivedAt,
    judgedAt: judgedAt ?? null,
    file: { id: fileId, name: file.name, type: file.type, size: file.size },
    look: look ?? null,
    findings: findings.map(({ cites, ...finding }) => ({
      ...finding,
      sources: cites.map((source) => sourceOf(source)?.title ?? { zh: source, en: source }),
    })),
    /** The facts that stand on it, each at its subject. */
    shows: shows.flatMap((key) =>
      ownersOf(filingCase, requirement, key).map((subject) => ({ key, subject: subject.id })),
    ),
    expires: expires === undefined ? null : expiryOf(filingCase, { requirement, key: expires, today: dayOf(at) }),
  }
}

const nouns: Readonly<Record<string, Subject['noun']>> = {
  principal: 'principal',
  person: 'person',
  service: 'service',
  domainName: 'domain-name',
  case: 'case',
}

/** Whom the requirement is about, where the fact is of that kind; else all that have it. */
function ownersOf({ subjects }: FilingCase, requirement: string, key: FactKey): readonly Subject[] {
  const noun = nouns[key.slice(0, key.indexOf('.'))]
  const all = subjects.filter((one) => one.noun === noun)
  const about = requirement.slice(requirement.lastIndexOf(':') + 1)
  const own = all.filter(({ id, parent }) => id === about || parent === about)
  return own.length > 0 ? own : all
}

const soon = 90
const dayLength = 86_400_000

type Expiring = { requirement: string; key: FactKey; today: Day }

function expiryOf(filingCase: FilingCase, { requirement, key, today }: Expiring) {
  const days = ownersOf(filingCase, requirement, key).flatMap(({ facts }) => (facts[key] as Day | undefined) ?? [])
  const day = days.toSorted()[0]
  if (day === undefined) return { key, day: null, state: 'unknown' as const }
  const left = (Date.parse(day) - Date.parse(today)) / dayLength
  return { key, day, state: left < 0 ? ('past' as const) : left <= soon ? ('soon' as const) : ('fine' as const) }
}
