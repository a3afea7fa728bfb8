/** How long our cases stood in each stage, by province, beside what is published or usual there. */
import type { ProvinceId } from '@beian/domain/vocabulary'
import { For, Show } from 'solid-js'
import type { Answers } from '../api.ts'
import { provinceName } from '../cases/words.ts'
import { say, t } from '../text/language.ts'
import { words } from '../text/words.ts'
import { weightOf } from './small-numbers.ts'

type Procedure = Answers['statistics']['stageTimes'][number]
type Stage = Procedure['stages'][number]
type Spread = Stage['all'] & { readonly published?: Stage['provinces'][number]['published'] }

export function StageTimes(props: { times: readonly Procedure[] }) {
  return (
    <section class="plan-block">
      <h2>{words().reports.times}</h2>
      <p class="quiet">{words().reports.timesNote}</p>
      <For each={props.times} fallback={<p class="quiet">{words().reports.noneYet}</p>}>
        {(procedure) => (
          <details class="stage-times" open={props.times.length === 1 || (procedure.stages.length > 3 && !isOnPhone())}>
            <summary>{say(procedure.title)}</summary>
            <For each={procedure.stages}>{(stage) => <OneStage stage={stage} />}</For>
          </details>
        )}
      </For>
    </section>
  )
}

/** One procedure fills several screens of a phone: there each is opened by whoever wants it. */
const isOnPhone = () => matchMedia('(max-width: 760px)').matches

function OneStage(props: { stage: Stage }) {
  const several = () => props.stage.provinces.length > 1
  const nameOf = (province: string | null) =>
    province === null ? words().reports.noProvince : provinceName(province as ProvinceId)
  return (
    <>
      <h3>{say(props.stage.title)}</h3>
      <table class="list list-figures list-reports list-stages">
        <thead>
          <tr>
            <th scope="col">{words().reports.province}</th>
            <th scope="col">{words().reports.columns.count}</th>
            <th scope="col">{words().reports.columns.median}</th>
            <th scope="col">{words().reports.columns.range}</th>
            <th scope="col">{words().reports.columns.published}</th>
          </tr>
        </thead>
        <tbody>
          <Show when={several()}>
            <Row name={words().reports.everywhere} spread={props.stage.all} />
          </Show>
          <For each={props.stage.provinces}>{(row) => <Row name={nameOf(row.province)} spread={row} />}</For>
        </tbody>
      </table>
    </>
  )
}

function Row(props: { name: string; spread: Spread }) {
  const spread = () => props.spread
  const isFew = () => weightOf(spread().count) === 'few'
  return (
    <tr>
      <td class="list-what">{props.name}</td>
      <td data-figure data-label={words().reports.columns.count}>
        {spread().count}
        <Show when={isFew()}>
          <span class="quiet"> {words().reports.fewStays}</span>
        </Show>
      </td>
      <td data-figure data-label={words().reports.columns.median}>
        {words().reports.days(spread().median)}
      </td>
      <td data-figure data-label={words().reports.columns.range}>
        {spread().shortest}–{spread().longest}
      </td>
      <td data-label={words().reports.columns.published}>
        <For each={spread().published}>
          {(one) => (
            <span class="list-below">
              <span class="chip" data-standing={one.kind === 'time-limit' ? 'law' : 'practice'}>
                {one.kind === 'time-limit' ? t().case.byLaw : t().case.inPractice}
              </span>{' '}
              {say(one.text)}
            </span>
          )}
        </For>
      </td>
    </tr>
  )
}
