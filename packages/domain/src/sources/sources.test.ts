import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isDay } from '../vocabulary/day.ts'
import { type SourceKind, sourceKinds } from '../vocabulary/source.ts'
import { agencies } from './agencies/index.ts'
import { authorities } from './authorities/index.ts'
import { datasets } from './datasets/index.ts'
import { sourceOf, sources } from './index.ts'
import { instruments } from './instruments/index.ts'
import { platforms } from './platforms/index.ts'
import { providers } from './providers/index.ts'
import { reports } from './reports/index.ts'

const folders = { agencies, authorities, datasets, instruments, platforms, providers, reports }

/** Which folder a kind of text lies in. */
const folderOf: Record<SourceKind, keyof typeof folders> = {
  statute: 'instruments',
  regulation: 'instruments',
  rule: 'instruments',
  notice: 'instruments',
  standard: 'instruments',
  authority: 'authorities',
  provider: 'providers',
  platform: 'platforms',
  agency: 'agencies',
  press: 'reports',
  dataset: 'datasets',
}

const names = Object.keys(folders) as (keyof typeof folders)[]
const lettersIn = (text: string) => /[A-Za-z]/.test(text)

describe('the registers', () => {
  it('are the folders that exist, and no other', () => {
    const found = readdirSync(import.meta.dirname, { withFileTypes: true })
    expect(found.filter((entry) => entry.isDirectory()).map((entry) => entry.name)).toEqual(names)
  })

  it.each(names)('list every file of %s once, in the order of their names', (name) => {
    const files = readdirSync(join(import.meta.dirname, name)).map((file) => file.replace(/\.ts$/, ''))
    const ids = files.filter((file) => file !== 'index').sort()
    expect(folders[name].map((source) => source.id)).toEqual(ids)
  })

  it.each(names)('keep each kind in its folder: %s', (name) => {
    for (const source of folders[name]) expect(folderOf[source.kind], source.id).toBe(name)
  })

  it('hold an id once over all folders', () => {
    expect(new Set(sources.map((source) => source.id)).size).toBe(sources.length)
    expect(sources.length).toBe(names.reduce((sum, name) => sum + folders[name].length, 0))
  })
})

describe.each(sources)('the source $id', (source) => {
  it('is a known kind, with a readable id', () => {
    expect(sourceKinds).toContain(source.kind)
    expect(source.id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  })

  it('speaks both languages', () => {
    const texts = [source.title, source.issuer, source.note].filter((text) => text !== undefined)
    for (const { zh, en } of texts) {
      expect(zh.trim()).not.toBe('')
      expect(en).not.toMatch(/[\u4e00-\u9fff]/)
      expect(lettersIn(en)).toBe(true)
    }
    if (source.note) expect(source.note.zh).toMatch(/[\u4e00-\u9fff]/)
  })

  it('has an address or says that none is known', () => {
    if (source.url === 'unknown') return expect(source.note ?? source.cite).toBeDefined()
    expect(new URL(source.url).protocol).toMatch(/^https?:$/)
  })

  it('bears days that exist and stand in order', () => {
    const { published, inForce, amended = [], seen, checkedOn } = source
    const days = [published, inForce, ...amended, seen, checkedOn].filter((day) => day != null)
    for (const day of days) {
      expect(isDay(day), day).toBe(true)
      expect(day <= checkedOn, day).toBe(true)
    }
    if (published && inForce) expect(published <= inForce).toBe(true)
    expect([...amended].sort()).toEqual(amended)
    const start = published ?? inForce
    if (start && amended[0]) expect(start < amended[0]).toBe(true)
  })

  it('explains itself when undated', () => {
    if (source.seen === null) expect(source.note ?? source.published).toBeDefined()
  })

  it('supersedes only texts that are on the shelf', () => {
    for (const id of source.supersedes ?? []) expect(sourceOf(id)?.id).toBe(id)
  })

  it('names no path of a machine', () => {
    expect(JSON.stringify(source)).not.toMatch(/\/(?:work|tmp|home|root)\//)
  })
})

describe('sourceOf', () => {
  it('finds a text by its id', () => {
    expect(sourceOf('decree-292')?.number).toBe('国务院令第292号')
  })

  it('answers nothing for an id that is not on the shelf', () => {
    expect(sourceOf('decree-1')).toBeUndefined()
    expect(sourceOf('toString')).toBeUndefined()
  })
})

describe('the issuers', () => {
  it('write one provider’s name one way, so that independent vendors can be counted', () => {
    const english = new Map<string, string>()
    for (const { issuer } of sources) {
      expect(english.get(issuer.zh) ?? issuer.en).toBe(issuer.en)
      english.set(issuer.zh, issuer.en)
    }
    expect(new Set(english.values()).size).toBe(english.size)
  })

  it('count a copy of a provider’s rules for the provider, not for who copied it', () => {
    for (const id of ['clzkj-shanghai-rules', 'xiaosb-zhejiang-rules', 'alibaba-jiangsu-app-rules'])
      expect(sourceOf(id)?.issuer.en).toBe('Alibaba Cloud')
    expect(sourceOf('finclip-gansu-requirements')?.issuer.en).toBe('Tencent Cloud')
  })

  it('hold one page of requirements of Tencent Cloud for each of the 31 provinces', () => {
    expect(providers.filter(({ id }) => /^tencent-.*-requirements$/.test(id))).toHaveLength(31)
  })
})
