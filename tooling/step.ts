// One long step of a command: says that it begins, that it is still at work, and how long it took.
import { spawn } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** Runs a program from the repository's root; resolves to whether it succeeded. */
export async function step(title: string, file: string, args: readonly string[]): Promise<boolean> {
  const start = performance.now()
  const seconds = () => `${Math.round((performance.now() - start) / 1000)} s`
  console.log(`[beian] ${title} …`)
  const child = spawn(file, args, { cwd: root, stdio: 'inherit' })
  const pulse = setInterval(() => console.log(`[beian] ${title}: at work for ${seconds()}`), 10_000)
  const forward = (signal: NodeJS.Signals) => child.kill(signal)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, forward)
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, forward)
  clearInterval(pulse)
  console.log(`[beian] ${title}: ${code === 0 ? 'done' : 'FAILED'} after ${seconds()}`)
  return code === 0
}
