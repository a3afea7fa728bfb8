/** README.md says what the registers say. Where this fails after a change of the book: `npm run pnpm -- --filter @beian/domain run readme`. */
import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { filled, parts, readme, readmeText } from '../readme/fill.ts'

const command = 'npm run pnpm -- --filter @beian/domain run readme'
const text = readmeText()

test('its generated parts are those of today’s registers', () => {
  expect(filled(text) === text, `README.md is behind the book; \`${command}\` mends it`).toBe(true)
})

test('every part stands in it once', () => {
  const named = [...text.matchAll(/<!-- generated: ([a-z-]+) -->/g)].map(([, name]) => name)
  expect(named.toSorted()).toEqual(Object.keys(parts).toSorted())
})

test('a part that nobody writes is refused, what stands outside the marks stays', () => {
  expect(() => filled('<!-- generated: nothing -->\n<!-- end -->')).toThrow('nothing')
  expect(filled('By hand.\n<!-- generated: counts -->\nold\n<!-- end -->\nBy hand.')).toMatch(
    /^By hand\.\n<!-- generated: counts -->\n\n\| what [^]*\|\n\n<!-- end -->\nBy hand\.$/,
  )
})

describe('what is written by hand', () => {
  const written = text.replace(/<!-- generated[\s\S]*?<!-- end -->/g, '')
  test('names files that exist', () => {
    const links = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path]) => path as string)
    expect(links.length).toBeGreaterThan(100)
    expect(links.filter((path) => !existsSync(new URL(path, readme)))).toEqual([])
  })
  test('names the rooms that there are', () => {
    const rooms = [...written.matchAll(/^ {2}([a-z-]+)\/ /gm)].map(([, room]) => room as string)
    expect(rooms.length).toBeGreaterThan(8)
    expect(rooms.filter((room) => !existsSync(new URL(`src/${room}`, readme)))).toEqual([])
  })
  const doors = [...written.matchAll(/^\| `\/([a-z]+)` \|[^|]*\| (.*) \|$/gm)].map(
    ([, door, names]) => [door, names] as [string, string],
  )
  test('names every door', () => expect(doors.length).toBe(12))
  test.for(doors)('names what /%s exports', async ([door, names]) => {
    const exported: object = await import(`./${door}/index.ts`)
    const named = [...names.matchAll(/`([A-Za-z]+)`/g)].map(([, name]) => name as string)
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((name) => !(name in exported))).toEqual([])
  })
})
