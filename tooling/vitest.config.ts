// All tests of the repository, one project per place and environment: `pnpm run unit --project domain`.
import { availableParallelism } from 'node:os'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import solid from 'vite-plugin-solid'
import { defineConfig } from 'vitest/config'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** The folders in which a wrong branch is a wrong answer to a client: every branch must be taken by a test. */
const judged = ['numbers', 'calendar', 'reading', 'rulebook/checks', 'proofreading', 'dataset', 'casework']

/** A busy machine is no reason to fail: only what hangs is stopped. */
const patience = { testTimeout: 120_000, hookTimeout: 120_000 }

/** A project that runs in Node. */
const node = (name: string, include: string[]) => ({
  test: { ...patience, name, root, include, environment: 'node' as const },
})

/** A project whose files leave nothing behind in a module, so that one worker loads the book once for many of them. */
const shared = (name: string, include: string[]) => ({ test: { ...node(name, include).test, isolate: false } })

/** A project of Solid components, rendered into jsdom. Libraries of Solid come as JSX, which Node alone cannot read. */
const solidInJsdom = (name: string, include: string[]) => ({
  plugins: [solid({ hot: false })],
  test: {
    ...patience,
    name,
    root,
    include,
    environment: 'jsdom' as const,
    server: { deps: { inline: [/@kobalte|solid-/] } },
  },
})

/** A project that drives a browser: what is waited for may take long on a busy machine. */
const inChromium = (name: string, include: string[]) => ({
  test: { ...node(name, include).test, expect: { poll: { timeout: 30_000, interval: 50 } } },
})

export default defineConfig({
  root,
  test: {
    passWithNoTests: true,
    // By default one core is left to the runner itself, which needs little of it: of two cores that is half.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    coverage: {
      provider: 'v8',
      reportsDirectory: `${root}/coverage`,
      reporter: ['text-summary', ['text', { skipFull: true }], 'json'],
      include: judged.map((folder) => `packages/domain/src/${folder}/**/*.ts`),
      exclude: ['**/*.test.ts', '**/*.test-data.ts'],
      thresholds: { branches: 100 },
    },
    projects: [
      shared('domain', ['packages/domain/src/**/*.test.ts']),
      shared('cli', ['packages/cli/{src,test}/**/*.test.ts']),
      shared('footer-check', ['packages/footer-check/src/**/*.test.ts', 'packages/footer-check/conformance/*.test.ts']),
      solidInJsdom('snippet-maker', ['packages/snippet-maker/src/**/*.test.{ts,tsx}']),
      shared('console:server', ['apps/console/src/server/**/*.test.ts']),
      solidInJsdom('console:web', ['apps/console/src/web/**/*.test.{ts,tsx}']),
      shared('site', ['apps/site/src/**/*.test.ts', 'apps/site/test/**/*.test.ts']),
      node('tooling', ['tooling/**/*.test.ts']),
      inChromium('e2e', ['apps/{console,site}/e2e/**/*.e2e.ts', 'tooling/browser/*.e2e.ts']),
      // Every screen held against axe and the keyboard: minutes long, so `npm run sweep` runs them and `npm test` does not.
      inChromium('sweep', ['apps/console/e2e/**/*.sweep.ts']),
    ],
  },
})
