/**
 * 线程池 Runs jobs on all cores and yields their results in the order of the jobs, holding no more than a window of them: ten thousand
 * files need no more memory than fifty. A job that ends its thread, or hangs, is told as crashed; the others go on.
 */
import { Worker } from 'node:worker_threads'

type Pool<Job, Result> = {
  readonly size: number
  readonly entry: URL
  readonly settings: object
  /** How long one job may take. */
  readonly milliseconds: number
  crashed(job: Job): Result
}

/** The largest page that is read, as a tree, with room; the young generation is kept small, as it is what a thread lets grow. */
const limits = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 16 }

export async function* inThreads<Job, Result>(
  jobs: AsyncIterable<Job>,
  pool: Pool<Job, Result>,
): AsyncGenerator<Result> {
  const free = Array.from({ length: pool.size }, () => thread<Job, Result>(pool))
  const waiting: Promise<Result>[] = []
  const running = new Set<Promise<unknown>>()
  try {
    for await (const job of jobs) {
      while (free.length === 0) await Promise.race(running)
      const one = free.pop() as Thread<Job, Result>
      const result = one.run(job)
      const done = result.finally(() => {
        running.delete(done)
        free.push(one)
      })
      running.add(done)
      waiting.push(result)
      if (waiting.length >= pool.size * 16) yield (await waiting.shift()) as Result
    }
    for (const result of waiting) yield await result
  } finally {
    await Promise.all(running)
    await Promise.all(free.map((one) => one.end()))
  }
}

type Thread<Job, Result> = { run(job: Job): Promise<Result>; end(): Promise<unknown> }

/** Started with its first job, and anew after a crash. */
function thread<Job, Result>({ entry, settings, milliseconds, crashed }: Pool<Job, Result>): Thread<Job, Result> {
  let worker: Worker | null = null
  const start = () => new Worker(entry, { workerData: settings, resourceLimits: limits })
  return {
    end: async () => worker?.terminate(),
    async run(job) {
      const own = (worker ??= start())
      const result = await answerFrom<Job, Result>(own, job, milliseconds)
      if (result !== null) return result.answer
      worker = null
      await own.terminate()
      return crashed(job)
    },
  }
}

/** Null where the thread failed, ended, or took too long. */
function answerFrom<Job, Result>(
  worker: Worker,
  job: Job,
  milliseconds: number,
): Promise<{ readonly answer: Result } | null> {
  return new Promise((resolve) => {
    const finish = (result: { readonly answer: Result } | null) => {
      clearTimeout(timer)
      worker.off('message', answered).off('error', failed).off('exit', failed)
      // An error after the fact has no reader, and must not end the process.
      if (result === null) worker.on('error', () => {})
      resolve(result)
    }
    const answered = (answer: Result) => finish({ answer })
    const failed = () => finish(null)
    const timer = setTimeout(failed, milliseconds)
    worker.on('message', answered).on('error', failed).on('exit', failed)
    worker.postMessage(job)
  })
}
