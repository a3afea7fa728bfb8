/**
 * The list by keyboard: `j` and `k` go down and up, `x` chooses, `Shift`+`x` up to here, Escape lets go; `b` is the bulk bar's.
 * The case one is at is the one whose link has the focus, so that Enter opens it as it opens any link.
 */
import { onCleanup, onMount } from 'solid-js'
import type { CaseRow } from '../case/shape.ts'
import { shortcuts } from '../shell/shortcuts.ts'
import type { Selection } from './selection.ts'

type Keys = {
  rows: () => readonly CaseRow[]
  selection: Selection
  /** The last row is reached. */
  onEnd: () => void
}

export function useListKeys({ rows, selection, onEnd }: Keys): void {
  const links = () => [...document.querySelectorAll<HTMLAnchorElement>('[data-case] .list-link')]
  const here = () => document.activeElement?.closest<HTMLElement>('[data-case]')
  const go = (by: 1 | -1) => {
    const all = links()
    const at = all.findIndex((link) => here()?.contains(link))
    const next = at === -1 ? all.find(isInSight) : all[at + by]
    next?.focus({ preventScroll: true })
    next?.closest('[data-case]')?.scrollIntoView({ block: 'nearest' })
    if (by === 1 && (at === -1 ? 0 : at + by) >= all.length - 3) onEnd()
  }
  const choose = (range: boolean) => {
    const row = rows().find(({ id }) => id === here()?.dataset['case'])
    if (row) selection.toggle(row, { range, shown: rows() })
  }
  onMount(() =>
    onCleanup(
      shortcuts({
        j: () => go(1),
        k: () => go(-1),
        x: () => choose(false),
        X: () => choose(true),
        Escape: selection.clear,
      }),
    ),
  )
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return top >= 0 && bottom <= window.innerHeight
}
