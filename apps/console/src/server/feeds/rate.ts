/** How often one address may be read, and how often unknown addresses may be tried: each has so many calls in a stretch. */
import type { Instant } from '@beian/domain/vocabulary'
import { between } from '../instants.ts'

type Stretch = { since: Instant; calls: number }

export type Limiter = { allows(name: string, at: Instant): boolean }

export function limiter(calls: number, within: number): Limiter {
  const stretches = new Map<string, Stretch>()
  return {
    allows: (name, at) => {
      forget(stretches, at, within)
      const known = stretches.get(name)
      if (!known) stretches.set(name, { since: at, calls: 1 })
      else known.calls += 1
      return (known?.calls ?? 1) <= calls
    },
  }
}

function forget(stretches: Map<string, Stretch>, at: Instant, within: number): void {
  for (const [name, { since }] of stretches) if (between(since, at) >= within) stretches.delete(name)
}
