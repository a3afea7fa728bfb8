// `npm start`: builds what changed, then runs the console and the public site as one process tree until it is stopped.
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { setSiteDate } from './site-date.ts'
import { step } from './step.ts'

const root = join(import.meta.dirname, '..')
const flags = process.argv.slice(2)

const unknown = flags.filter((flag) => flag !== '--demo')
if (unknown.length > 0) {
  console.error(`npm start knows only --demo, not ${unknown.join(' ')}`)
  process.exit(1)
}

setSiteDate()
const build = ['exec', 'turbo', 'run', 'build', '--output-logs=errors-only', '--log-order=grouped']
const faces = ['--filter=@beian/console', '--filter=@beian/site']
const built = await step('building the console and the public site', 'pnpm', [...build, ...faces])
if (!built) process.exit(1)

const running = new Set<ChildProcess>()
let stopping = false
run('The console', { cwd: join(root, 'apps/console'), args: ['src/server/main.ts', ...flags] })
run('The public site', { cwd: root, args: ['tooling/serve.ts'] })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)

/** Starts one face; when it ends by itself, the other is stopped too, so that half a desk never looks like a whole one. */
function run(name: string, { cwd, args }: { cwd: string; args: readonly string[] }): void {
  const env = { ...process.env, NODE_ENV: 'production' }
  // In a group of its own a face does not hear Ctrl-C itself, only our one signal: a second one would cut its work short.
  const detached = process.platform !== 'win32'
  const child = spawn(process.execPath, args, { cwd, env, detached, stdio: 'inherit' })
  running.add(child)
  child.on('error', (error) => console.error(`${name}: ${error.message}`))
  child.on('close', (code) => {
    running.delete(child)
    if (!stopping) {
      console.error(`${name} has stopped (code ${code ?? 'none'}).`)
      process.exitCode = code || 1
    }
    stop()
  })
}

/** Asks once; a face that has not finished what it was doing after fifteen seconds is ended. */
function stop(): void {
  if (stopping) return
  stopping = true
  for (const child of running) child.kill('SIGTERM')
  setTimeout(() => running.forEach((child) => child.kill('SIGKILL')), 15_000).unref()
}
