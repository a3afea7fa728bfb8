/** From a finding to the field or the material it is about. */
import { A } from '@solidjs/router'
import { type JSX, Match, Switch } from 'solid-js'
import { useDesk } from '../desk.ts'
import { createShowFact } from '../facts/show-fact.ts'
import type { FindingRow } from '../shape.ts'
import { idInRef } from '../words.ts'

export function Leads(props: { finding: FindingRow; class: string; field: JSX.Element; material: JSX.Element }) {
  const desk = useDesk()
  const showFact = createShowFact()
  const fact = () => props.finding.path.split('/')[0] ?? ''
  const subject = () => idInRef(props.finding.subject)
  const isField = () => {
    const entries = desk.page().intake.flatMap((section) => section.entries)
    return entries.some((entry) => entry.subject === subject() && entry.fields.some(({ key }) => key === fact()))
  }
  const isMaterial = () => desk.page().materials.some(({ key }) => key === props.finding.path)
  const toField = () => showFact(subject() ?? '', fact())
  return (
    <Switch>
      <Match when={isField()}>
        <button type="button" class={props.class} onClick={toField}>
          {props.field}
        </button>
      </Match>
      <Match when={isMaterial()}>
        <A class={props.class} href={`/cases/${desk.page().id}/materials`}>
          {props.material}
        </A>
      </Match>
    </Switch>
  )
}
