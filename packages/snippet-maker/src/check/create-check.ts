/** The state of one check: the source that was given, what it is compared with, and what was found. Nothing leaves the page. */
import type { ShownForm } from '@beian/domain/snippets'
import type { ProvinceId, Text } from '@beian/domain/vocabulary'
import type { CheckedPage, Fix, FormsOfProvinces } from '@beian/footer-check'
import { createSignal } from 'solid-js'

/** Text and, where it came from a file, the file's name: it tells a template from HTML. */
export type Source = { readonly name: string; readonly text: string }
/** As typed; what does not read is not compared. */
export type Own = { readonly filing: string; readonly publicSecurity: string; readonly licence: string }
export type Told = {
  readonly own: Own
  readonly isHome: boolean
  readonly province: ProvinceId | undefined
  readonly form: ShownForm | undefined
  readonly forms: FormsOfProvinces | undefined
}
export type Checked = {
  readonly source: Source
  readonly page: CheckedPage
  readonly fix: Fix
  /** The source with the edits; the same where there are none. */
  readonly mended: string
}

/** The parser and the checks are heavy: they are fetched when the first page is checked. */
const load = () => import('./run.ts')

export function createCheck(told: () => Told) {
  const [checked, setChecked] = createSignal<Checked>()
  const [refused, setRefused] = createSignal<Text | 'not-loaded'>()
  const [busy, setBusy] = createSignal(false)
  /** What was begun last is what is shown. */
  let latest = 0
  const begin = () => {
    setBusy(true)
    setRefused(undefined)
    latest += 1
    return latest
  }
  const forget = () => {
    latest += 1
    setBusy(false)
    setChecked(undefined)
    setRefused(undefined)
  }
  const finish = (turn: number, done: () => void) => {
    if (turn !== latest) return
    setBusy(false)
    done()
  }
  const check = async (source: Source) => {
    const turn = begin()
    try {
      const { run } = await load()
      const done = run(source, told())
      finish(turn, () => setChecked(done))
    } catch {
      finish(turn, () => {
        setChecked(undefined)
        setRefused('not-loaded')
      })
    }
  }
  /** The text of a file, or undefined where it was refused in words. */
  const read = async (file: File): Promise<Source | undefined> => {
    const turn = begin()
    setChecked(undefined)
    try {
      const { decodePage, largestPage } = await load()
      const isLarge = file.size > largestPage
      const decoded = isLarge ? tooLarge(file.size, largestPage) : decodePage(new Uint8Array(await file.arrayBuffer()))
      finish(turn, () => decoded.ok || setRefused(decoded.message))
      return decoded.ok && turn === latest ? { name: file.name, text: decoded.text } : undefined
    } catch {
      finish(turn, () => setRefused('not-loaded'))
      return undefined
    }
  }
  return { checked, refused, busy, check, read, forget }
}

function tooLarge(size: number, most: number) {
  const [has, limit] = [size, most].map((bytes) => (bytes / 1024 / 1024).toFixed(1)) as [string, string]
  const message: Text = {
    zh: `文件有 ${has} MB，超过上限 ${limit} MB，没有读取`,
    en: `The file has ${has} MB, more than the limit of ${limit} MB, and was not read`,
  }
  return { ok: false as const, message }
}
