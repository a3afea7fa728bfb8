/** Views, and how the table is shown: its order, its groups, its columns. On a board only the views. */
import { For, Show } from 'solid-js'
import { t } from '../text/language.ts'
import { columns, columnsOf } from './columns.tsx'
import { Drop } from './Drop.tsx'
import { groupNames, type Order } from './listing.ts'
import type { UsedListing } from './use-listing.ts'
import { ViewMenu } from './views/ViewMenu.tsx'

export default function Toolbar(props: { list: UsedListing }) {
  const listing = () => props.list.listing()
  return (
    <div class="list-tools">
      <ViewMenu list={props.list} />
      <Show when={listing().face === 'table'}>
        <Show when={listing().group === undefined}>
          <SortMenu list={props.list} />
        </Show>
        <Drop
          end
          label={(() => {
            const group = listing().group
            return group ? t().list.grouped(t().list.orders[group]) : t().list.group
          })()}
        >
          {(close) => (
            <For each={[undefined, ...groupNames]}>
              {(group) => (
                <button
                  type="button"
                  class="option"
                  aria-pressed={listing().group === group}
                  onClick={() => {
                    props.list.put({ group, by: undefined, way: undefined })
                    close()
                  }}
                >
                  <span>{group ? t().list.orders[group] : t().list.groupNone}</span>
                </button>
              )}
            </For>
          )}
        </Drop>
        <ColumnsMenu list={props.list} />
      </Show>
    </div>
  )
}

function SortMenu(props: { list: UsedListing }) {
  const listing = () => props.list.listing()
  const put = (order: Order, descending: boolean) =>
    props.list.put({ by: order === 'due' ? undefined : order, way: descending ? 'down' : undefined })
  return (
    <Drop end label={t().list.sortedBy(t().list.orders[listing().order], listing().descending)}>
      {(close) => (
        <>
          <For each={Object.keys(t().list.orders) as Order[]}>
            {(order) => (
              <button
                type="button"
                class="option"
                aria-pressed={listing().order === order}
                onClick={() => {
                  put(order, false)
                  close()
                }}
              >
                <span>{t().list.orders[order]}</span>
              </button>
            )}
          </For>
          <label class="check drop-check drop-last">
            <input
              type="checkbox"
              checked={listing().descending}
              onChange={(event) => put(listing().order, event.currentTarget.checked)}
            />
            <span>{t().list.reverse}</span>
          </label>
        </>
      )}
    </Drop>
  )
}

function ColumnsMenu(props: { list: UsedListing }) {
  const chosen = () => columnsOf(props.list.listing().columns).map(({ id }) => id)
  const toggle = (id: (typeof columns)[number]['id'], on: boolean) => {
    const now = columns.map((one) => one.id).filter((one) => (one === id ? on : chosen().includes(one)))
    props.list.put({ columns: now.join(',') })
  }
  return (
    <Drop end label={t().list.columnsTitle}>
      {() => (
        <>
          <For each={columns.filter(({ id }) => id !== 'what')}>
            {({ id }) => (
              <label class="check drop-check">
                <input
                  type="checkbox"
                  checked={chosen().includes(id)}
                  onChange={(event) => toggle(id, event.currentTarget.checked)}
                />
                <span>{t().list.columns[id]}</span>
              </label>
            )}
          </For>
          <button type="button" class="option drop-last" onClick={() => props.list.put({ columns: undefined })}>
            {t().list.columnsUsual}
          </button>
        </>
      )}
    </Drop>
  )
}
