/** The list as a table or as a board. */
import { createUniqueId, For } from 'solid-js'
import { t } from '../text/language.ts'
import type { UsedListing } from './use-listing.ts'

const faces = ['table', 'board'] as const

export function Faces(props: { list: UsedListing }) {
  const name = createUniqueId()
  return (
    <div class="segments segments-large" role="radiogroup" aria-label={t().list.display}>
      <For each={faces}>
        {(face) => (
          <label class="segment">
            <input
              type="radio"
              name={name}
              checked={props.list.listing().face === face}
              onChange={() => props.list.put({ face: face === 'table' ? undefined : face })}
            />
            <span>{t().list.faces[face]}</span>
          </label>
        )}
      </For>
    </div>
  )
}
