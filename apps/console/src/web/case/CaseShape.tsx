/** A case on its way: its name, its stages, whose turn it is and its tabs, in the places where they will stand. */
import { Index } from 'solid-js'
import { t } from '../text/language.ts'

export function CaseShape() {
  return (
    <div class="case" role="status" aria-label={t().kit.loading}>
      <div class="case-main loading case-shape">
        <span class="loading-line" />
        <span class="loading-line" />
        <span class="case-shape-stages" />
        <span class="case-shape-turn" />
        <span class="case-shape-tabs">
          <Index each={Array.from({ length: 8 })}>{() => <span class="loading-line" />}</Index>
        </span>
        <span class="case-shape-fields">
          <Index each={Array.from({ length: 8 })}>{() => <span class="case-shape-field" />}</Index>
        </span>
      </div>
      <div class="case-side" />
    </div>
  )
}
