/** A state as a shape and a word; the colour only repeats what they say. */
import type { JSX } from 'solid-js'

export const dots = ['done', 'amber', 'review', 'waiting', 'none', 'block'] as const
export type Dot = (typeof dots)[number]

export function StatusDot(props: { dot: Dot; children: JSX.Element }) {
  return (
    <span class="status" data-dot={props.dot}>
      <svg class="status-dot" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d={shapes[props.dot]} />
      </svg>
      <span>{props.children}</span>
    </span>
  )
}

const circle = 'M6 2a4 4 0 1 0 0 8a4 4 0 1 0 0-8z'
/** ● done and amber · ◐ to be reviewed · ○ waiting · – not required · ■ blocks */
const shapes: Record<Dot, string> = {
  done: circle,
  amber: circle,
  review: 'M6 2a4 4 0 1 0 0 8a4 4 0 1 0 0-8zM6 3.4v5.2',
  waiting: circle,
  none: 'M2.5 6h7',
  block: 'M2.5 2.5h7v7h-7z',
}
