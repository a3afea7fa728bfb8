/** Records paper that was sent: what, to or from whom, by which courier and number. */
import { createSignal } from 'solid-js'
import { api } from '../../api.ts'
import { t } from '../../text/language.ts'
import { today } from '../../text/when.ts'
import { words } from '../../text/words.ts'
import { DayField } from '../../ui/DayField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { typedDay } from '../../ui/typed-day.ts'
import { useDesk } from '../desk.ts'
import { FormDialog } from './FormDialog.tsx'
import { Radios } from './Radios.tsx'

const directions = ['in', 'out'] as const

export function SendDialog(props: { onClose: () => void }) {
  const desk = useDesk()
  const [way, setWay] = createSignal<(typeof directions)[number]>('in')
  const [what, setWhat] = createSignal('')
  const [whom, setWhom] = createSignal('')
  const [courier, setCourier] = createSignal('')
  const [number, setNumber] = createSignal('')
  const [sentOn, setSentOn] = createSignal<string>(today())
  const send = () => {
    const day = typedDay(sentOn())
    if (!day) return Promise.resolve()
    const told = { way: way(), what: what(), whom: whom(), courier: courier(), number: number(), sentOn: day }
    return desk.change((revised) => api.dispatches.send.mutate({ ...revised, ...told }))
  }
  return (
    <FormDialog
      title={words().plan.sendTitle}
      confirm={words().plan.save}
      done={() => words().plan.sent}
      onClose={props.onClose}
      onSend={send}
      unready={what().trim() === '' || whom().trim() === '' || typedDay(sentOn()) === undefined}
    >
      <Radios
        label={words().plan.way_}
        options={directions.map((one) => ({ value: one, title: words().plan[one] }))}
        value={way()}
        onChange={setWay}
      />
      <TextField label={words().plan.whatPaper} value={what()} onInput={setWhat} />
      <TextField label={words().plan.whom} value={whom()} onInput={setWhom} />
      <div class="when">
        <TextField label={words().plan.courier} aside={t().kit.optional} value={courier()} onInput={setCourier} />
        <TextField label={words().plan.number} aside={t().kit.optional} value={number()} onInput={setNumber} />
      </div>
      <DayField label={words().plan.sentOn} value={sentOn()} onInput={setSentOn} />
    </FormDialog>
  )
}
