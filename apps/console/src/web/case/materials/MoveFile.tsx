/** Puts a file that stands in the wrong row where it belongs; there it is checked and judged anew. */
import { createSignal, untrack } from 'solid-js'
import { api } from '../../api.ts'
import { say, t } from '../../text/language.ts'
import { Choice } from '../../ui/Choice.tsx'
import type { Option } from '../../ui/option.ts'
import { useDesk } from '../desk.ts'
import { FormDialog } from '../plan/FormDialog.tsx'
import type { ReceiptRow } from '../shape.ts'

type Target = Option & { readonly requirement: string; readonly material: string }

/** Each row of the checklist by each paper that does there, but where the file stands already. */
function createTargets(receipt: () => ReceiptRow, row: () => string) {
  const desk = useDesk()
  return (): readonly Target[] =>
    desk
      .page()
      .materials.filter(({ state }) => state !== 'not-required')
      .flatMap(({ key, accepts, subjectTitle, state }) =>
        (accepts?.papers ?? []).map(({ id, title }) => ({
          value: `${key}\n${id}`,
          title: `${say(title)} · ${say(subjectTitle)}`,
          note: t().case.materials.states[state],
          requirement: key,
          material: id,
        })),
      )
      .filter(({ requirement, material }) => requirement !== row() || material !== receipt().material)
}

export function MoveFile(props: { receipt: ReceiptRow; row: string; onClose: () => void }) {
  const desk = useDesk()
  const targets = untrack(
    createTargets(
      () => props.receipt,
      () => props.row,
    ),
  )
  const [value, setValue] = createSignal<string>()
  const target = () => targets.find((one) => one.value === value())
  const send = () => {
    const [chosen, { id: receipt }] = [target(), props.receipt]
    if (!chosen) return Promise.resolve()
    const { requirement, material } = chosen
    return desk.change((revised) => api.materials.move.mutate({ ...revised, receipt, requirement, material }))
  }
  return (
    <FormDialog
      title={t().case.materials.moveTitle(props.receipt.file.name)}
      confirm={t().case.materials.moveSave}
      done={() => t().case.materials.moved}
      onClose={props.onClose}
      onSend={send}
      unready={target() === undefined}
    >
      <p class="second">{t().case.materials.moveNote}</p>
      <Choice label={t().case.materials.moveTo} options={targets} value={value()} onChange={setValue} />
    </FormDialog>
  )
}
