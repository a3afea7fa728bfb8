/** The Chromium of every test and benchmark: silent towards the internet, and the same on a desk and on a bare machine. */
import { type Browser, chromium } from 'playwright-core'
import { findChromium } from '../chromium.mjs'

const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']
const bare = ['--no-sandbox', '--disable-gpu', '--disable-quic']

/** Where it lies; an error that says how to install it where there is none. */
export function chromiumPath(): string {
  const { path, missing } = findChromium(process.env)
  if (!path) throw new Error(missing)
  return path
}

/** `args`: what this one must be told beside. The caller closes it. */
export function launchChromium(args: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: [...bare, ...quiet, ...args] })
}
