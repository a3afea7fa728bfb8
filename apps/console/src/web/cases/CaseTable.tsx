/** Cases, one line each; a card each on a phone. */
import { actors, type ProvinceId } from '@beian/domain/vocabulary'
import { A } from '@solidjs/router'
import { For, Show } from 'solid-js'
import type { CaseRow } from '../case/shape.ts'
import { language, say, t } from '../text/language.ts'
import { shortDay } from '../text/when.ts'
import { StageDashes } from '../ui/StageBar.tsx'
import { howNear, nearness, procedureTitle, provinceMark, provinceName, stageTitle } from './words.ts'

export function CaseTable(props: { rows: readonly CaseRow[]; withoutClient?: boolean }) {
  const columns = () => t().cases.columns
  return (
    <table class="list list-cases">
      <thead>
        <tr>
          <th scope="col">{columns().what}</th>
          <th scope="col">{columns().procedure}</th>
          <th scope="col">{columns().province}</th>
          <th scope="col">{columns().progress}</th>
          <th scope="col">{columns().turn}</th>
          <th scope="col">{columns().deadline}</th>
          <th scope="col">{columns().findings}</th>
          <th scope="col">{columns().consultant}</th>
        </tr>
      </thead>
      <tbody>
        <For each={props.rows}>{(row) => <Line row={row} />}</For>
      </tbody>
    </table>
  )
}

function Line(props: { row: CaseRow }) {
  const row = () => props.row
  const progress = () => row().steps.map((state) => ({ state, title: stageTitle(row().procedure, row().stage) }))
  return (
    <tr>
      <td class="list-what">
        <A class="list-link" href={`/cases/${row().id}`}>
          {row().name ?? row().client.name}
        </A>
        <Show
          when={row().numbers.at(-1)}
          fallback={<span class="list-below">{row().domainName ?? row().service ?? t().cases.unnamed}</span>}
        >
          {(number) => <span class="list-below number">{number()}</span>}
        </Show>
      </td>
      <td data-label={t().cases.columns.procedure}>{say(procedureTitle(row().procedure))}</td>
      <td data-label={t().cases.columns.province}>
        <Show when={row().province}>{(province) => <ProvinceShort province={province()} />}</Show>
      </td>
      <td data-label={t().cases.columns.progress}>
        <StageDashes steps={progress()} />
        <span class="list-below">{stageTitle(row().procedure, row().stage)}</span>
      </td>
      <td data-label={t().cases.columns.turn}>
        <Show when={!row().final} fallback="—">
          {row().held ? t().cases.held : say(actors[row().turn])}
        </Show>
      </td>
      <td data-label={t().cases.columns.deadline}>
        <Deadline row={row()} />
      </td>
      <td data-label={t().cases.columns.findings}>
        <Findings findings={row().findings} />
      </td>
      <td data-label={t().cases.columns.consultant} class="second">
        {row().consultant.name}
      </td>
    </tr>
  )
}

/** One character does in Chinese; in English only the name says anything. */
function ProvinceShort(props: { province: ProvinceId }) {
  return (
    <Show when={language() === 'zh'} fallback={provinceName(props.province)}>
      <abbr title={provinceName(props.province)}>{provinceMark(props.province)}</abbr>
    </Show>
  )
}

function Deadline(props: { row: CaseRow }) {
  return (
    <Show when={props.row.next} fallback={<span class="quiet">{t().cases.noDeadline}</span>}>
      {(next) => (
        <span class="due" data-near={nearness(next())} title={say(next().title)}>
          <span class="due-day">
            {shortDay(next().day)}
            <Show when={next().provisional}> {t().cases.provisional}</Show>
          </span>
          <Show when={next().disputed}>
            <span class="disputed">{t().case.disputed}</span>
          </Show>
          <span class="list-below">{howNear(next())}</span>
        </span>
      )}
    </Show>
  )
}

function Findings(props: { findings: CaseRow['findings'] }) {
  return (
    <span class="tallies">
      <For each={['block', 'risk', 'advise'] as const}>
        {(severity) => (
          <Show when={props.findings[severity] > 0}>
            <span class="tally" data-severity={severity} title={t().cases[severity](props.findings[severity])}>
              <span aria-hidden="true">{props.findings[severity]}</span>
              <span class="only-heard">{t().cases[severity](props.findings[severity])}</span>
            </span>
          </Show>
        )}
      </For>
    </span>
  )
}
