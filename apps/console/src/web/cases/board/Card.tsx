/** A case on the board: whose it is, when something is due, what is wrong, who looks after it. */
import { A } from '@solidjs/router'
import { Show } from 'solid-js'
import type { CaseRow } from '../../case/shape.ts'
import { language, say, t } from '../../text/language.ts'
import { Deadline, Findings, nameOf } from '../columns.tsx'
import { provinceMark, provinceName } from '../near.ts'
import { procedureTitle } from '../titles.ts'

export function Card(props: { row: CaseRow }) {
  return (
    <article class="card" data-card>
      <A class="list-link" href={`/cases/${props.row.id}`}>
        {nameOf(props.row)}
      </A>
      <span class="list-below" classList={{ number: props.row.numbers.length > 0 }}>
        {props.row.numbers.at(-1) ?? props.row.domainName ?? props.row.service ?? t().cases.unnamed}
      </span>
      <span class="card-line">
        <span>{say(procedureTitle(props.row.procedure))}</span>
        <Show when={props.row.province}>
          {(province) => <span>{language() === 'zh' ? provinceMark(province()) : provinceName(province())}</span>}
        </Show>
        <Show when={props.row.held}>
          <span>{t().cases.held}</span>
        </Show>
      </span>
      <span class="card-foot">
        <Deadline row={props.row} />
        <Findings findings={props.row.findings} />
        <span class="quiet">{props.row.consultant.name}</span>
      </span>
    </article>
  )
}
