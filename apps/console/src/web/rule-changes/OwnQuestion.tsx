/** A question of the agency's own: what it is called, what it asks, of which procedures. */
import { materials } from '@beian/domain/rulebook'
import { type Actor, actors, type EventId, events, type ProcedureId, type Unit, units } from '@beian/domain/vocabulary'
import { Show } from 'solid-js'
import { procedureList } from '../cases/words.ts'
import { say, t } from '../text/language.ts'
import { Checks } from '../ui/Checks.tsx'
import { Choice } from '../ui/Choice.tsx'
import { TextField } from '../ui/TextField.tsx'
import type { Own, OwnKind } from './definition.ts'
import type { At } from './refused.ts'
import { tr } from './words.ts'

const [firstMaterial = ''] = Object.keys(materials)

export const emptyOwn: Own = {
  title: { zh: '', en: '' },
  says: { zh: '', en: '' },
  procedures: [],
  material: firstMaterial,
  after: 'opened',
  until: 'submitted',
  who: 'consultant',
  amount: 10,
  unit: 'working-day',
}

type Props = { kind: OwnKind; own: Own; onOwn: (own: Own) => void; at: At }

export function OwnQuestion(props: Props) {
  const put = <K extends keyof Own>(name: K, value: Own[K]) => props.onOwn({ ...props.own, [name]: value })
  return (
    <>
      <TextField
        label={tr().title.zh}
        aside={tr().must}
        problem={props.at('title/zh')}
        value={props.own.title.zh}
        onInput={(zh) => put('title', { ...props.own.title, zh })}
      />
      <TextField
        label={tr().title.en}
        aside={tr().must}
        problem={props.at('title/en')}
        value={props.own.title.en}
        onInput={(en) => put('title', { ...props.own.title, en })}
      />
      <TextField
        label={tr().says.zh}
        aside={tr().must}
        problem={props.at('says/zh')}
        value={props.own.says.zh}
        onInput={(zh) => put('says', { ...props.own.says, zh })}
      />
      <TextField
        label={tr().says.en}
        aside={tr().must}
        problem={props.at('says/en')}
        value={props.own.says.en}
        onInput={(en) => put('says', { ...props.own.says, en })}
      />
      <Show when={props.kind === 'material'}>
        <Choice
          label={tr().material}
          problem={props.at('value/oneOf')}
          options={Object.entries(materials).map(([value, { title }]) => ({ value, title: say(title) }))}
          value={props.own.material}
          onChange={(value) => put('material', value ?? firstMaterial)}
        />
      </Show>
      <Show when={props.kind === 'time-limit'}>
        <Choice
          label={tr().after}
          options={eventOptions()}
          value={props.own.after}
          onChange={(value) => put('after', (value ?? 'opened') as EventId)}
        />
        <Choice
          label={tr().until}
          options={eventOptions()}
          value={props.own.until}
          onChange={(value) => put('until', (value ?? 'submitted') as EventId)}
        />
        <Choice
          label={tr().who}
          options={Object.entries(actors).map(([value, title]) => ({ value, title: say(title) }))}
          value={props.own.who}
          onChange={(value) => put('who', (value ?? 'consultant') as Actor)}
        />
        <TextField
          label={tr().amount}
          problem={props.at('value/max')}
          value={String(props.own.amount)}
          onInput={(typed) => put('amount', Number.parseInt(typed, 10) || 0)}
          inputmode="numeric"
        />
        <Choice
          label={tr().unit}
          problem={props.at('value/unit')}
          options={units.map((value) => ({ value, title: t().case.units[value] }))}
          value={props.own.unit}
          onChange={(value) => put('unit', (value ?? 'working-day') as Unit)}
        />
      </Show>
      <Checks
        label={tr().procedures}
        aside={tr().oneAtLeast}
        problem={props.at('procedures')}
        options={procedureList.map(({ id, title }) => ({ value: id, title: say(title) }))}
        values={props.own.procedures}
        onChange={(values) => put('procedures', values as readonly ProcedureId[])}
      />
    </>
  )
}

function eventOptions() {
  return Object.entries(events).map(([value, title]) => ({ value, title: say(title) }))
}
