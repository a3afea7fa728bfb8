/** From a finding to the field or the material it is about. */
import { A, useNavigate } from '@solidjs/router'
import { type JSX, Match, Switch } from 'solid-js'
import { useDesk } from '../desk.ts'
import type { FindingRow } from '../shape.ts'
import { idInRef } from '../words.ts'

export function Leads(props: { finding: FindingRow; class: string; field: JSX.Element; material: JSX.Element }) {
  const desk = useDesk()
  const navigate = useNavigate()
  const fact = () => props.finding.path.split('/')[0] ?? ''
  const subject = () => idInRef(props.finding.subject)
  const isField = () => {
    const entries = desk.page().intake.flatMap((section) => section.entries)
    return entries.some((entry) => entry.subject === subject() && entry.fields.some(({ key }) => key === fact()))
  }
  const isMaterial = () => desk.page().materials.some(({ key }) => key === props.finding.path)
  const toField = () => {
    navigate(`/cases/${desk.page().id}/facts`)
    const place = `fact-${subject()}-${fact()}`
    setTimeout(() => focusIn(document.getElementById(place)), 80)
  }
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

function focusIn(place: HTMLElement | null): void {
  place?.scrollIntoView({ block: 'center' })
  place?.querySelector<HTMLElement>('input, textarea, select, button')?.focus({ preventScroll: true })
}
