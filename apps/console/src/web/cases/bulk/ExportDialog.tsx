/** Cases as a file, made here in the browser from what the list shows. */
import { createSignal, createUniqueId, For } from 'solid-js'
import type { CaseRow } from '../../case/shape.ts'
import { t } from '../../text/language.ts'
import { today } from '../../text/when.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { columns as allColumns, columnsOf } from '../columns.tsx'
import { csvOf } from './csv.ts'
import { saveFile } from './save-file.ts'
import { sheetOf } from './sheet.ts'

const formats = ['xlsx', 'csv'] as const

/** `rows`: undefined while they are fetched. */
type ExportProps = { rows: readonly CaseRow[] | undefined; columns: readonly string[] | undefined; onClose: () => void }

export default function ExportDialog(props: ExportProps) {
  const [format, setFormat] = createSignal<(typeof formats)[number]>('xlsx')
  const [whole, setWhole] = createSignal(true)
  const [busy, setBusy] = createSignal(false)
  const save = async (event: SubmitEvent) => {
    event.preventDefault()
    const { rows } = props
    if (!rows) return
    setBusy(true)
    const sheet = sheetOf(
      rows,
      (whole() ? allColumns : columnsOf(props.columns)).map(({ id }) => id),
    )
    const title = t().list.bulk.fileName
    const content =
      format() === 'csv'
        ? new Blob([csvOf(sheet)], { type: 'text/csv;charset=utf-8' })
        : await (await import('./xlsx.ts')).xlsxOf(sheet, title)
    saveFile(`${title}-${today()}.${format()}`, content)
    props.onClose()
  }
  return (
    <Dialog open onClose={props.onClose} title={t().list.bulk.title.export}>
      <form class="form" onSubmit={save}>
        <p class="second" role="status">
          {props.rows ? t().list.bulk.of(props.rows.length) : t().kit.loading}
        </p>
        <Radios
          legend={t().list.bulk.format}
          options={formats.map((one) => ({ value: one, title: t().list.bulk.files[one] }))}
          value={format()}
          onPick={(one) => setFormat(one as (typeof formats)[number])}
        />
        <Radios
          legend={t().list.bulk.what}
          options={[
            { value: 'all', title: t().list.bulk.allColumns },
            { value: 'shown', title: t().list.bulk.shownColumns },
          ]}
          value={whole() ? 'all' : 'shown'}
          onPick={(one) => setWhole(one === 'all')}
        />
        <div class="acts acts-end">
          <Button onClick={props.onClose}>{t().kit.cancel}</Button>
          <Button type="submit" kind="primary" busy={busy() || !props.rows}>
            {t().list.bulk.download}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

type RadiosProps = {
  legend: string
  options: readonly { value: string; title: string }[]
  value: string
  onPick: (value: string) => void
}

function Radios(props: RadiosProps) {
  const name = createUniqueId()
  return (
    <fieldset class="radios">
      <legend>{props.legend}</legend>
      <For each={props.options}>
        {({ value, title }) => (
          <label class="check">
            <input type="radio" name={name} checked={value === props.value} onChange={() => props.onPick(value)} />
            <span>{title}</span>
          </label>
        )}
      </For>
    </fieldset>
  )
}
