/** Why rounds came back: by entry of the catalogue, by province, by access provider; counts, and what they are worth. */
import type { ProvinceId } from '@beian/domain/vocabulary'
import { For, Show } from 'solid-js'
import type { Answers } from '../api.ts'
import { createCatalogue } from '../case/rounds/rounds-query.ts'
import { provinceName } from '../cases/words.ts'
import { say, t } from '../text/language.ts'
import { words } from '../text/words.ts'
import { weightOf } from './small-numbers.ts'

type Counted = Answers['statistics']['reasons']
type Group = Counted['provinces'][number]

function createReasonTitles() {
  const catalogue = createCatalogue()
  const found = (id: string | null) => catalogue.data?.find((row) => row.id === id)
  return {
    title: (id: string | null) =>
      id === null ? words().reports.unmapped : say(found(id)?.reason ?? { zh: id, en: id }),
    kind: (id: string | null) => {
      const row = found(id)
      return row ? say(row.kindTitle) : ''
    },
  }
}

export function Reasons(props: { counted: Counted }) {
  const reasons = createReasonTitles()
  const counted = () => props.counted
  return (
    <>
      <section class="plan-block">
        <h2>{words().reports.reasons}</h2>
        <p>
          {[
            words().reports.rounds(counted().rounds, counted().cases),
            words().reports.answered(counted().answered),
            words().reports.returned(counted().returned),
          ].join(t().kit.colon === '：' ? '，' : ', ')}
          <Worth count={counted().answered} />
        </p>
        <p class="quiet">{words().reports.reasonsNote}</p>
        <table class="list list-figures list-reports">
          <thead>
            <tr>
              <th scope="col">{words().reports.columns.reason}</th>
              <th scope="col">{words().reports.columns.kind}</th>
              <th scope="col">{words().reports.columns.rounds}</th>
            </tr>
          </thead>
          <tbody>
            <For each={counted().reasons}>
              {(row) => (
                <tr>
                  <td class="list-what">{reasons.title(row.reason)}</td>
                  <td data-figure data-label={words().reports.columns.kind}>
                    {reasons.kind(row.reason)}
                  </td>
                  <td data-label={words().reports.columns.rounds}>
                    <Bar count={row.rounds} of={counted().returned} />
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </section>
      <Groups
        title={words().reports.byProvince}
        of={words().reports.province}
        rows={counted().provinces}
        nameOf={provinceOf}
      />
      <Groups
        title={words().reports.byProvider}
        of={words().reports.provider}
        rows={counted().providers}
        nameOf={(key) => key || words().reports.noProvider}
      />
    </>
  )
}

function provinceOf(key: string | null): string {
  return key === null ? words().reports.noProvince : provinceName(key as ProvinceId)
}

type GroupsGiven = {
  title: string
  of: string
  rows: readonly Group[]
  nameOf: (key: string | null) => string
}

function Groups(props: GroupsGiven) {
  const reasons = createReasonTitles()
  return (
    <section class="plan-block">
      <h2>{props.title}</h2>
      <table class="list list-figures list-reports">
        <thead>
          <tr>
            <th scope="col">{props.of}</th>
            <th scope="col">{words().reports.columns.rounds}</th>
            <th scope="col">{words().reports.columns.returned}</th>
            <th scope="col">{words().reports.columns.top}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.rows}>
            {(row) => (
              <tr>
                <td class="list-what">{props.nameOf(row.key)}</td>
                <td data-figure data-label={words().reports.columns.rounds}>
                  {row.rounds}
                </td>
                <td data-figure data-label={words().reports.columns.returned}>
                  <Bar count={row.returned} of={row.answered} />
                  <Worth count={row.answered} />
                </td>
                <td data-label={words().reports.columns.top}>
                  <For each={row.top}>
                    {(one) => (
                      <span class="list-below counted">
                        <span>{one.rounds}</span> <span>{reasons.title(one.reason)}</span>
                      </span>
                    )}
                  </For>
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  )
}

/** The count is read; the bar is only for the eye. Of none there is no share. */
function Bar(props: { count: number; of: number }) {
  const share = () => Math.round((100 * props.count) / props.of)
  return (
    <Show when={props.of > 0} fallback={<span class="quiet">–</span>}>
      <span class="share">
        <span>
          {props.count}
          <span class="quiet">/{props.of}</span>
        </span>
        <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
          <rect width="100" height="6" class="share-all" />
          <rect width={share()} height="6" class="share-part" />
        </svg>
      </span>
    </Show>
  )
}

function Worth(props: { count: number }) {
  const worth = () => {
    const weight = weightOf(props.count)
    return weight === 'many' || props.count === 0 ? '' : words().reports[weight](props.count)
  }
  return <Show when={worth()}>{(text) => <span class="list-below">{text()}</span>}</Show>
}
