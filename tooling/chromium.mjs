// Finds the browser of the end-to-end tests before anything long begins. Plain JavaScript: the bootstrap uses it.
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

const elsewhere = {
  darwin: ['Chromium', 'Google Chrome'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
}

const installers = {
  linux: 'sudo apt-get install -y chromium fonts-noto-cjk',
  darwin: 'brew install --cask chromium',
  win32: 'winget install --id Google.Chrome',
}

function runs(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The path of a Chromium, `CHROMIUM_PATH` first, or what to type to get one. */
export function findChromium(env, platform = process.platform) {
  const asked = env.CHROMIUM_PATH
  if (asked && !runs(asked)) return { missing: `CHROMIUM_PATH names ${asked}, which cannot be run` }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean)
  const known = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  const path = asked || [...known, ...(elsewhere[platform] ?? [])].find(runs)
  if (path) return { path }
  const command = installers[platform] ?? installers.linux
  return { missing: `The end-to-end tests need Chromium. Install it with:\n\n    ${command}\n` }
}
