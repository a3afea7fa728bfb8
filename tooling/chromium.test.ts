import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { findChromium } from './chromium.mjs'

const folder = mkdtempSync(join(tmpdir(), 'beian-chromium-'))
afterAll(() => rmSync(folder, { recursive: true }))

const browser = join(folder, 'chromium')
writeFileSync(browser, '')
chmodSync(browser, 0o755)

test('a browser on the path is found', () => {
  expect(findChromium({ PATH: folder })).toEqual({ path: browser })
})

test('CHROMIUM_PATH goes before the path', () => {
  expect(findChromium({ PATH: folder, CHROMIUM_PATH: process.execPath })).toEqual({ path: process.execPath })
})

test('a CHROMIUM_PATH that cannot be run is named, not passed over', () => {
  expect(findChromium({ PATH: folder, CHROMIUM_PATH: '/nowhere' })).toEqual({
    missing: expect.stringContaining('/nowhere'),
  })
})

test('without a browser the answer is the one command that installs it', () => {
  const missing = expect.stringContaining('sudo apt-get install -y chromium fonts-noto-cjk')
  expect(findChromium({ PATH: '/nowhere' }, 'linux')).toEqual({ missing })
})
