/** The lines of a quote, each with its terms, whether it is paid, and what can be done with it. */
import type { Day } from '@beian/domain/vocabulary'
import { Show } from 'solid-js'
import { api } from '../../api.ts'
import { say, t } from '../../text/language.ts'
import { shortDay, today } from '../../text/when.ts'
import { Each } from '../../ui/Each.tsx'
import { Menu } from '../../ui/Menu.tsx'
import type { FeeLine } from './FeesTab.tsx'
import { tf, yuan } from './words.ts'

type Given = {
  caseId: string
  lines: readonly FeeLine[]
  onEdit: (line: FeeLine) => void
  carryOut: (act: Promise<unknown>) => Promise<void>
}

export function FeeLines(props: Given) {
  return (
    <table class="list list-fees">
      <thead>
        <tr>
          <th scope="col">{tf().columns.what}</th>
          <th scope="col">{tf().columns.kind}</th>
          <th scope="col">{tf().columns.amount}</th>
          <th scope="col">{tf().columns.terms}</th>
          <th scope="col">{tf().columns.state}</th>
          <th>
            <span class="only-heard">{t().kit.more}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        <Each of={props.lines}>{(line) => <Line line={line()} {...props} />}</Each>
      </tbody>
    </table>
  )
}

function Line(props: Given & { line: FeeLine }) {
  const line = () => props.line
  const which = () => ({ caseId: props.caseId, id: line().id, rev: line().rev })
  const pay = (paidOn: Day | null) => void props.carryOut(api.fees.setPaid.mutate({ ...which(), paidOn }))
  const items = () => [
    ...(line().paidOn === null
      ? [{ title: tf().pay, act: () => pay(today()) }]
      : [{ title: tf().unpay, act: () => pay(null) }]),
    { title: tf().edit, act: () => props.onEdit(line()) },
    { title: tf().remove, grave: true, act: () => void props.carryOut(api.fees.remove.mutate(which())) },
  ]
  return (
    <tr data-ended={line().state === 'lapsed'}>
      <td class="list-what">
        <strong>{say(line().title)}</strong>
        <Show when={line().note}>{(note) => <span class="list-below">{say(note())}</span>}</Show>
      </td>
      <td data-label={tf().columns.kind}>{tf().kinds[line().kind]}</td>
      <td data-label={tf().columns.amount} class="amount">
        {line().amountFen === null ? tf().states.open : yuan(line().amountFen ?? 0)}
      </td>
      <td data-label={tf().columns.terms}>{tf().terms[`${line().onSuccess}`]}</td>
      <td data-label={tf().columns.state}>
        {tf().states[line().state]}
        <Show when={line().paidOn}>
          {(day) => <span class="list-below due-day">{tf().paidOn(shortDay(day()))}</span>}
        </Show>
      </td>
      <td>
        <Menu label="⋯" items={items()} />
      </td>
    </tr>
  )
}
