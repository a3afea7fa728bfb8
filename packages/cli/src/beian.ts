#!/usr/bin/env node
/** 入口 The process: hands the outside world in, and takes the exit code back. The only reader of clock and environment. */
import { enableCompileCache } from 'node:module'

// What was compiled once need not be compiled again; everything of ours is loaded after this.
enableCompileCache()
const { run } = await import('./run.ts')

/** Whoever reads us may stop reading (`| head`): that is no fault. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2))

process.exitCode = await run({
  args: process.argv.slice(2),
  environment: process.env,
  now: () => new Date(),
  input: () => process.stdin,
  output: process.stdout,
  notes: process.stderr,
})
