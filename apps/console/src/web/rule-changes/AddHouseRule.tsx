/** The form of a house rule: what it asks of whom, a preview of the cases it touches, then adding it. */
import { materials } from '@beian/domain/rulebook'
import {
  type Actor,
  actors,
  type EventId,
  events,
  type Problem,
  type ProcedureId,
  provinceIds,
  type Unit,
  units,
} from '@beian/domain/vocabulary'
import { createSignal, For, Show } from 'solid-js'
import { api, problemsOf } from '../api.ts'
import { procedureList, provinceName } from '../cases/words.ts'
import { say, t } from '../text/language.ts'
import { today } from '../text/when.ts'
import { Button } from '../ui/Button.tsx'
import { Checks } from '../ui/Checks.tsx'
import { Choice } from '../ui/Choice.tsx'
import { DayField } from '../ui/DayField.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { ProblemNote } from '../ui/ProblemNote.tsx'
import { TextField } from '../ui/TextField.tsx'
import { tell } from '../ui/toast.tsx'
import { typedDay } from '../ui/typed-day.ts'
import { type Definition, definitionOf, type Form, type Kind } from './definition.ts'
import { type Touched, TouchedCase } from './TouchedCase.tsx'
import { tr } from './words.ts'

const kinds: readonly Kind[] = ['duty', 'advice', 'material', 'time-limit', 'json']
const everywhere = ''
const [firstMaterial = ''] = Object.keys(materials)

type Fields = Omit<Form, 'kind' | 'from'>

export default function AddHouseRule(props: { onClose: () => void; onAdded: () => void }) {
  const [kind, setKind] = createSignal<Kind>('duty')
  const [json, setJson] = createSignal('')
  const [day, setDay] = createSignal<string>(today())
  const [form, setAll] = createSignal<Fields>({
    title: { zh: '', en: '' },
    says: { zh: '', en: '' },
    procedures: [],
    province: undefined,
    material: firstMaterial,
    after: 'opened',
    until: 'submitted',
    who: 'consultant',
    amount: 10,
    unit: 'working-day',
  })
  const setForm = <K extends keyof Fields>(name: K, value: Fields[K]) => setAll((all) => ({ ...all, [name]: value }))
  const [touched, setTouched] = createSignal<readonly Touched[]>()
  const [problems, setProblems] = createSignal<readonly Problem[]>([])
  const [busy, setBusy] = createSignal(false)

  const definition = (): Definition | undefined => {
    const now = kind()
    if (now !== 'json') return definitionOf({ ...form(), kind: now, from: typedDay(day()) ?? today() })
    try {
      return JSON.parse(json()) as Definition
    } catch {
      const { message, fix } = tr().unreadJson
      setProblems([{ code: 'wrong-form', message: { zh: message, en: message }, fix: { zh: fix, en: fix } }])
      return undefined
    }
  }
  const carryOut = async (act: (given: Definition) => Promise<void>) => {
    setProblems([])
    const given = definition()
    if (!given) return
    setBusy(true)
    try {
      await act(given)
    } catch (error) {
      setTouched(undefined)
      setProblems(problemsOf(error))
    } finally {
      setBusy(false)
    }
  }
  const preview = (event: SubmitEvent) => {
    event.preventDefault()
    return carryOut(async (given) => void setTouched(await api.houseRules.preview.query({ definition: given })))
  }
  const add = () => {
    const { onAdded, onClose } = props
    return carryOut(async (given) => {
      const { cases } = await api.houseRules.add.mutate({ definition: given })
      tell(() => tr().saved(cases))
      onAdded()
      onClose()
    })
  }

  return (
    <Dialog open wide onClose={props.onClose} title={tr().add}>
      <form class="form" onSubmit={(event) => void preview(event)} onInput={() => setTouched(undefined)} novalidate>
        <Choice
          label={tr().kind}
          options={kinds.map((one) => ({ value: one, title: tr().kinds[one] }))}
          value={kind()}
          onChange={(value) => setKind((value ?? 'duty') as Kind)}
        />
        <Show
          when={kind() !== 'json'}
          fallback={<TextField label={tr().json} hint={tr().jsonHint} value={json()} onInput={setJson} lines={10} />}
        >
          <TextField
            label={tr().title.zh}
            value={form().title.zh}
            onInput={(zh) => setForm('title', { ...form().title, zh })}
          />
          <TextField
            label={tr().title.en}
            value={form().title.en}
            onInput={(en) => setForm('title', { ...form().title, en })}
          />
          <TextField
            label={tr().says.zh}
            value={form().says.zh}
            onInput={(zh) => setForm('says', { ...form().says, zh })}
          />
          <TextField
            label={tr().says.en}
            value={form().says.en}
            onInput={(en) => setForm('says', { ...form().says, en })}
          />
          <Show when={kind() === 'material'}>
            <Choice
              label={tr().material}
              options={Object.entries(materials).map(([value, { title }]) => ({ value, title: say(title) }))}
              value={form().material}
              onChange={(value) => setForm('material', value ?? firstMaterial)}
            />
          </Show>
          <Show when={kind() === 'time-limit'}>
            <Choice
              label={tr().after}
              options={eventOptions()}
              value={form().after}
              onChange={(value) => setForm('after', (value ?? 'opened') as EventId)}
            />
            <Choice
              label={tr().until}
              options={eventOptions()}
              value={form().until}
              onChange={(value) => setForm('until', (value ?? 'submitted') as EventId)}
            />
            <Choice
              label={tr().who}
              options={Object.entries(actors).map(([value, title]) => ({ value, title: say(title) }))}
              value={form().who}
              onChange={(value) => setForm('who', (value ?? 'consultant') as Actor)}
            />
            <TextField
              label={tr().amount}
              value={String(form().amount)}
              onInput={(typed) => setForm('amount', Number.parseInt(typed, 10) || 0)}
              inputmode="numeric"
            />
            <Choice
              label={tr().unit}
              options={units.map((value) => ({ value, title: t().case.units[value] }))}
              value={form().unit}
              onChange={(value) => setForm('unit', (value ?? 'working-day') as Unit)}
            />
          </Show>
          <Checks
            label={tr().procedures}
            options={procedureList.map(({ id, title }) => ({ value: id, title: say(title) }))}
            values={form().procedures}
            onChange={(values) => setForm('procedures', values as readonly ProcedureId[])}
          />
          <Choice
            label={tr().province}
            options={[
              { value: everywhere, title: tr().everywhere },
              ...provinceIds.map((value) => ({ value, title: provinceName(value) })),
            ]}
            value={form().province ?? everywhere}
            onChange={(value) => setForm('province', value === everywhere ? undefined : value)}
          />
          <DayField label={tr().from} value={day()} onInput={setDay} />
        </Show>
        <For each={problems()}>{(problem) => <ProblemNote problem={problem} />}</For>
        <Show when={touched()}>
          {(cases) => (
            <div role="status">
              <p>{tr().touches(cases().length)}</p>
              <For each={cases()}>{(one) => <TouchedCase touched={one} />}</For>
            </div>
          )}
        </Show>
        <div class="acts acts-end">
          <Button onClick={props.onClose}>{t().kit.cancel}</Button>
          <Button type="submit" busy={busy()}>
            {tr().preview}
          </Button>
          <Show when={touched()}>
            <Button kind="primary" busy={busy()} onClick={() => void add()}>
              {tr().save}
            </Button>
          </Show>
        </div>
      </form>
    </Dialog>
  )
}

function eventOptions() {
  return Object.entries(events).map(([value, title]) => ({ value, title: say(title) }))
}
