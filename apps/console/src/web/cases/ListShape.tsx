/** The list on its way: lines where the rows will stand, so that nothing jumps when they come. */
import { Index } from 'solid-js'
import { t } from '../text/language.ts'

export function ListShape() {
  return (
    <div class="list-shape" role="status" aria-label={t().kit.loading}>
      <Index each={Array.from({ length: 12 })}>
        {() => (
          <span class="list-shape-row">
            <span />
            <span />
            <span />
            <span />
          </span>
        )}
      </Index>
    </div>
  )
}
