/** A procedure's stages and ways as boxes and lines with places, from top to bottom, narrow enough for a phone. */

import type { Procedure, Stage } from '@beian/domain/rulebook'
import { actors, type Language } from '@beian/domain/vocabulary'
import dagre from '@dagrejs/dagre'
import { keptIn } from '../book/kept.ts'
import { flowWords } from '../text/flow.ts'
import { linesOf, widthOf } from './lines.ts'
import { type Outcome, outcomesOf } from './outcomes.ts'

export type Line = { readonly text: string; readonly kind: 'title' | 'who' | 'note' | 'label' }
type Place = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
export type Box = Place & { readonly stage: Stage; readonly lines: readonly Line[] }
export type Way = {
  readonly from: Stage
  readonly turn: 'on' | 'back'
  readonly to: Stage
  readonly points: readonly { readonly x: number; readonly y: number }[]
  readonly label: Place & { readonly lines: readonly Line[] }
}
export type Picture = {
  readonly width: number
  readonly height: number
  readonly boxes: readonly Box[]
  readonly ways: readonly Way[]
}

export const sizes = { title: 14, who: 12, note: 11.5, label: 11.5 } as const
export const leading = 1.45
const MOST_IN_BOX = 126
const ROOMY = 76
const TIGHT = 56
const PHONE = 380
const PADDING = 9
const BOLD = 1.08

const set = (text: string, kind: Line['kind'], most: number): readonly Line[] =>
  linesOf(text, sizes[kind], most).map((line) => ({ text: line, kind }))

export const heightOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, { kind }) => sum + sizes[kind] * leading, 0)

const sized = (lines: readonly Line[], padding: number) => ({
  lines,
  width:
    Math.ceil(Math.max(...lines.map(({ text, kind }) => widthOf(text, sizes[kind]) * (kind === 'title' ? BOLD : 1)))) +
    2 * padding,
  height: Math.ceil(heightOf(lines)) + 2 * padding,
})

/** Title, who acts, and what happens here without an arrow of its own. */
function boxOf(lang: Language, procedure: Procedure, stage: Stage) {
  const words = flowWords[lang]
  const who = [actors[stage.who][lang], ...(stage.locked ? [words.locked] : [])].join(' · ')
  const notes = outcomesOf(procedure, stage).flatMap(({ title, to, turn }) => {
    if (turn === 'stays') return set(`↻ ${title[lang]}`, 'note', MOST_IN_BOX)
    return turn === 'aside' ? set(words.leadsTo(title[lang], to.title[lang]), 'note', MOST_IN_BOX) : []
  })
  return sized([...set(stage.title[lang], 'title', MOST_IN_BOX), ...set(who, 'who', MOST_IN_BOX), ...notes], PADDING)
}

const isDrawn = ({ turn }: Outcome): boolean => turn === 'on' || turn === 'back'

/** The outcomes of a stage by where they lead: those that lead to one place share an arrow. */
const arrowsOf = (procedure: Procedure, stage: Stage) =>
  Map.groupBy(outcomesOf(procedure, stage).filter(isDrawn), ({ to }) => to)

/** Ways of setting it that the library knows: which is the narrowest depends on the procedure. */
const settings = ['network-simplex', 'longest-path'].flatMap((ranker) =>
  [undefined, 'UL', 'UR', 'DL', 'DR'].map((align) => ({ ranker, align })),
)

/** What is to be set: boxes and arrows with their words, before anything has a place. */
type Draft = {
  readonly boxes: readonly (Omit<Box, 'x' | 'y'> & { readonly id: string })[]
  readonly ways: readonly (Omit<Way, 'points' | 'label'> & { readonly label: Omit<Way['label'], 'x' | 'y'> })[]
}

function draftOf(lang: Language, procedure: Procedure, most: number): Draft {
  return {
    boxes: procedure.stages.map((stage) => ({ id: stage.id, stage, ...boxOf(lang, procedure, stage) })),
    ways: procedure.stages.flatMap((from) =>
      [...arrowsOf(procedure, from)].map(([to, outcomes]) => {
        const label = sized(
          outcomes.flatMap(({ title }) => set(title[lang], 'label', most)),
          2,
        )
        return { from, to, label, turn: outcomes.every((one) => one.turn === 'back') ? 'back' : 'on' }
      }),
    ),
  }
}

const newGraph = () => new dagre.graphlib.Graph()
type Graph = ReturnType<typeof newGraph>
const widthIn = (graph: Graph): number => graph.graph().width ?? 0

function laidOutBy({ boxes, ways }: Draft, setting: (typeof settings)[number]): Graph {
  const graph = newGraph()
  graph.setGraph({ rankdir: 'TB', nodesep: 10, edgesep: 8, ranksep: 17, marginx: 3, marginy: 3, ...setting })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const { id, width, height } of boxes) graph.setNode(id, { width, height })
  for (const { from, to, turn, label } of ways) {
    const { width, height } = label
    graph.setEdge(from.id, to.id, { width, height, labelpos: 'c', weight: turn === 'on' ? 4 : 1 })
  }
  hangLoose(graph, boxes)
  dagre.layout(graph)
  return graph
}

const graphs = new Map<string, Graph>()

/** The narrowest; many procedures take the same way, and what has the same boxes and arrows is set once. */
function narrowestOf(draft: Draft): Graph {
  const boxes = draft.boxes.map(({ id, width, height }) => [id, width, height])
  const ways = draft.ways.map(({ from, to, turn, label }) => [from.id, to.id, turn, label.width, label.height])
  return keptIn(graphs, JSON.stringify([boxes, ways]), () =>
    settings.map((one) => laidOutBy(draft, one)).reduce((a, b) => (widthIn(b) < widthIn(a) ? b : a)),
  )
}

/** A picture to be read on a phone: words beside its arrows are broken more often only where they must be. */
function narrowest(lang: Language, procedure: Procedure): Picture {
  const [roomy, tight] = [ROOMY, TIGHT].map((most) => () => {
    const draft = draftOf(lang, procedure, most)
    return pictured(draft, narrowestOf(draft))
  }) as [() => Picture, () => Picture]
  const picture = roomy()
  if (picture.width <= PHONE) return picture
  const other = tight()
  return other.width < picture.width ? other : picture
}

const kept = new Map<string, Picture>()

/** Kept: the page asks for its measure, the file for the whole. */
export function laidOut(lang: Language, procedure: Procedure): Picture {
  return keptIn(kept, `${lang} ${procedure.id}`, () => narrowest(lang, procedure))
}

function pictured({ boxes, ways }: Draft, graph: Graph): Picture {
  const { width = 0, height = 0 } = graph.graph()
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    boxes: boxes.map(({ id, ...box }) => ({ ...box, ...placeOf(graph.node(id)) })),
    ways: ways.map(({ from, to, turn, label }) => {
      const { points, x, y } = graph.edge(from.id, to.id) as unknown as Way & { x: number; y: number }
      return { from, to, turn, points, label: { ...label, x, y } }
    }),
  }
}

const placeOf = ({ x, y }: { x: number; y: number }) => ({ x, y })

/** A stage that no arrow reaches (given up) stands below the last one, not beside the first. */
function hangLoose(graph: Graph, boxes: Draft['boxes']): void {
  const last = boxes.findLast(({ id }) => (graph.inEdges(id) ?? []).length > 0)
  const loose = boxes.filter(({ id }) => (graph.nodeEdges(id) ?? []).length === 0)
  if (last !== undefined)
    for (const { id } of loose) graph.setEdge(last.id, id, { width: 0, height: 0, minlen: 1, weight: 2 })
}
