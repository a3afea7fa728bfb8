/** 检查全部 All pages of a run, in order: a few on this thread, many on all cores; addresses are fetched one after the other. */
import { availableParallelism } from 'node:os'
import { checkBytes, checkFile, type Job, type Result, type Settings, unread } from './check.ts'
import { type FetchLimits, fetchPage } from './fetch-page.ts'
import { inThreads } from './pool.ts'
import { problems } from './problems.ts'

/** Fewer than these are checked before a thread would have started. */
const FEW = 4
const LONGEST_JOB = 60_000

export async function checkAddress(page: string, limits: FetchLimits, settings: Settings): Promise<Result> {
  const fetched = await fetchPage(page, limits)
  if ('code' in fetched) return unread(page, fetched)
  return checkBytes(fetched.bytes, { page, isHome: true, contentType: fetched.contentType }, settings)
}

export async function* checkFiles(jobs: AsyncGenerator<Job>, settings: Settings): AsyncGenerator<Result> {
  const first: Job[] = []
  while (first.length <= FEW) {
    const next = await jobs.next()
    if (next.done) break
    first.push(next.value)
  }
  if (first.length <= FEW) for (const job of first) yield await checkFile(job, settings)
  else yield* inThreads(chained(first, jobs), poolFor(settings))
}

async function* chained(first: readonly Job[], rest: AsyncGenerator<Job>): AsyncGenerator<Job> {
  yield* first
  yield* rest
}

function poolFor(settings: Settings) {
  return {
    size: availableParallelism(),
    // The bundle puts the worker beside this file, with the ending of what it is.
    entry: new URL(import.meta.url.endsWith('.ts') ? './check-worker.ts' : './check-worker.js', import.meta.url),
    settings,
    milliseconds: LONGEST_JOB,
    crashed: ({ page }: Job) => unread(page, problems.crashed),
  }
}
