/**
 * 严重程度 How grave a broken statement may be called. A finding blocks only on statute or ministerial norms, or on an
 * administration's practice that is primary or seen at two independent issuers since 2023; other practice is a risk;
 * what is unverified, old, disputed or only an agency's claim is advice.
 */
import { addMonths } from '../calendar/index.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { Statement } from '../rulebook/topic.ts'
import type { Day } from '../vocabulary/day.ts'
import type { Severity } from '../vocabulary/finding.ts'
import type { SourceKind } from '../vocabulary/source.ts'
import type { Applies } from './answers.ts'

const RECENT: Day = '2023-01-01'
const OLD_AFTER_MONTHS = 36

function seenDays(book: Rulebook, cites: readonly string[]): readonly Day[] {
  return cites.flatMap((id) => book.sources[id]?.seen ?? [])
}

/** No cited source was seen within the 36 months before `day`. */
export function isOld(book: Rulebook, cites: readonly string[], day: Day): boolean {
  const since = addMonths(day, -OLD_AFTER_MONTHS)
  return !seenDays(book, cites).some((seen) => seen >= since)
}

/** Those whose own rule or console it is; agencies, resellers and the press repeat what others said. */
const witnesses: readonly SourceKind[] = ['authority', 'provider', 'platform']

/** How many named administrations, providers and platforms, each counted once, said so since 2023. */
export function recentIssuers(book: Rulebook, cites: readonly string[]): number {
  const sources = cites
    .flatMap((id) => book.sources[id] ?? [])
    .filter(({ kind, anonymous, seen }) => witnesses.includes(kind) && !anonymous && seen !== null && seen >= RECENT)
  return new Set(sources.map(({ issuer }) => issuer.en)).size
}

/** Law and ministerial norms: they do not age by not being read again. */
export function isNorm({ standing }: Statement): boolean {
  return standing === 'statute' || standing === 'ministerial'
}

export function severityOf(book: Rulebook, answer: Applies, day: Day): Severity {
  const { standing, confidence, cites } = answer.by.statement
  const norm = isNorm(answer.by.statement)
  if (confidence === 'unverified' || standing === 'agency-claim' || answer.topic.demand.kind === 'advice')
    return 'advise'
  if (!norm && isOld(book, cites, day)) return 'advise'
  if (answer.dispute) return 'risk'
  if (norm) return 'block'
  const firm = confidence === 'primary' || recentIssuers(book, cites) >= 2
  return standing === 'ca-practice' && firm ? 'block' : 'risk'
}
