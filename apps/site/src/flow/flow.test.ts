// That no picture hides a branch: every stage and every outcome of every procedure stands in the picture and in its text.
import { type Procedure, rulebook, type Stage } from '@beian/domain/rulebook'
import { type EventId, events, languages } from '@beian/domain/vocabulary'
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { flowDrawn } from './drawn.ts'
import { laidOut } from './laid-out.ts'
import { linesOf, widthOf } from './lines.ts'
import { flowListed } from './listed.ts'

const procedures: readonly Procedure[] = Object.values(rulebook.procedures)
const cases = procedures.flatMap((procedure) => languages.map((lang) => ({ lang, procedure, id: procedure.id })))

/** As the book has them, not as the picture sorts them. */
const branches = ({ stages }: Procedure) =>
  stages.flatMap((from) =>
    Object.entries(from.on).map(([event, id]) => {
      const to = stages.find((stage) => stage.id === id) as Stage
      return { from, to, title: events[event as EventId] }
    }),
  )

const wordsOf = (element: Element | null | undefined) =>
  [...(element?.querySelectorAll('text') ?? [])].map(({ textContent }) => textContent).join('')
const bare = (text: string) => text.replaceAll(/\s/g, '')

describe.each(cases)('$id in $lang', ({ lang, procedure }) => {
  const svg = new JSDOM(flowDrawn(lang, procedure), { contentType: 'image/svg+xml' }).window.document
  const box = ({ id }: Stage) => bare(wordsOf(svg.getElementById(id)))

  test('every stage has its box', () => {
    for (const stage of procedure.stages) expect(box(stage)).toContain(bare(stage.title[lang]))
  })

  test('every outcome stands on an arrow to its stage, or in the box with the stage it leads to', () => {
    expect(branches(procedure).length).toBeGreaterThan(5)
    for (const { from, to, title } of branches(procedure)) {
      const way = `[data-from="${from.id}"][data-to="${to.id}"]`
      const arrow = svg.querySelector(`path${way}`)
      const said = arrow === null ? box(from) : bare(wordsOf(svg.querySelector(`g${way}`)))
      expect(said).toContain(bare(title[lang]))
      if (arrow === null && to !== from) expect(said).toContain(`→${bare(to.title[lang])}`)
    }
  })

  test('every stage and outcome stands in the list, with where it leads', () => {
    const listed = flowListed(lang, procedure)
    expect(listed.map(({ title }) => title)).toEqual(procedure.stages.map(({ title }) => title[lang]))
    for (const { from, to, title } of branches(procedure)) {
      const outcomes = listed[procedure.stages.indexOf(from)]?.outcomes ?? []
      const own = outcomes.filter((outcome) => outcome.includes(title[lang]))
      expect(own.some((outcome) => to === from || outcome.endsWith(`→ ${to.title[lang]}`))).toBe(true)
    }
  })

  test('it fits a phone, and nothing covers a box', () => {
    const { width, boxes, ways } = laidOut(lang, procedure)
    expect(width).toBeLessThanOrEqual(MOST)
    const placed = [...boxes, ...ways.map(({ label }) => label)]
    for (const one of boxes) for (const other of placed) if (one !== other) expect(overlaps(one, other)).toBe(false)
  })
})

/** At which the smallest words are still nine pixels high on a phone of 390. */
const MOST = 450
type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
const overlaps = (a: Area, b: Area) =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height

test('words are broken within the width, nothing is lost', () => {
  for (const text of [
    'Returned by the access provider',
    '面谈或现场检查（完成）。',
    'Public-security filing granted',
  ]) {
    const lines = linesOf(text, 12, 60)
    expect(lines.length).toBeGreaterThan(1)
    expect(bare(lines.join(''))).toBe(bare(text))
    for (const line of lines)
      expect(/^[，。）]/.test(line) || (widthOf(line, 12) > 60 && /[\s-]/.test(line))).toBe(false)
  }
})
