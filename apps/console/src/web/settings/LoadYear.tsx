/** Pastes a notice, shows what was read and which deadlines move, then stores it. */
import type { Problem } from '@beian/domain/vocabulary'
import { createSignal, For, Show } from 'solid-js'
import { type Answers, api, problemsOf } from '../api.ts'
import { td } from '../calendar/words.ts'
import { say } from '../text/language.ts'
import { today } from '../text/when.ts'
import { Button } from '../ui/Button.tsx'
import { ProblemNote } from '../ui/ProblemNote.tsx'
import { TextField } from '../ui/TextField.tsx'
import { tell } from '../ui/toast.tsx'

type Preview = Answers['calendar']['previewYear']

export function LoadYear(props: { onLoaded: () => void }) {
  const [year, setYear] = createSignal(String(Number(today().slice(0, 4)) + 1))
  const [text, setText] = createSignal('')
  const [url, setUrl] = createSignal('')
  const [preview, setPreview] = createSignal<Preview>()
  const [problems, setProblems] = createSignal<readonly Problem[]>([])
  const [busy, setBusy] = createSignal(false)
  const given = () => ({ year: Number(year()), text: text(), url: url() })
  const carryOut = async (act: () => Promise<void>) => {
    setBusy(true)
    setProblems([])
    try {
      await act()
    } catch (error) {
      setPreview(undefined)
      setProblems(problemsOf(error))
    } finally {
      setBusy(false)
    }
  }
  const look = () => {
    const asked = given()
    return carryOut(async () => void setPreview(await api.calendar.previewYear.query(asked)))
  }
  const store = () => {
    const asked = given()
    const { onLoaded } = props
    return carryOut(async () => {
      const { cases } = await api.calendar.loadYear.mutate(asked)
      setPreview(undefined)
      setText('')
      tell(() => td().years.stored(cases))
      onLoaded()
    })
  }
  /** What was previewed is no longer what stands in the fields. */
  const edit = (set: (value: string) => void) => (value: string) => {
    set(value)
    setPreview(undefined)
  }
  return (
    <section class="block">
      <h2>{td().years.load}</h2>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          void look()
        }}
        novalidate
      >
        <TextField label={td().years.year} value={year()} onInput={edit(setYear)} inputmode="numeric" />
        <TextField
          label={td().years.text}
          hint={td().years.textHint}
          value={text()}
          onInput={edit(setText)}
          lines={8}
        />
        <TextField label={td().years.url} value={url()} onInput={edit(setUrl)} />
        <For each={problems()}>{(problem) => <ProblemNote problem={problem} />}</For>
        <div class="acts">
          <Button type="submit" busy={busy() && !preview()}>
            {td().years.preview}
          </Button>
          <Show when={preview()}>
            <Button kind="primary" busy={busy()} onClick={() => void store()}>
              {td().years.store}
            </Button>
          </Show>
        </div>
      </form>
      <Show when={preview()}>{(known) => <Previewed preview={known()} />}</Show>
    </section>
  )
}

function Previewed(props: { preview: Preview }) {
  return (
    <div class="preview" role="status">
      <ul class="preview-days">
        <For each={props.preview.year.holidays}>
          {(holiday) => (
            <li>
              {say(holiday.name)} <span class="due-day">{td().range(holiday.from, holiday.to)}</span>
            </li>
          )}
        </For>
        <For each={props.preview.year.makeUpDays}>
          {(day) => (
            <li>
              {td().years.makeUp} <span class="due-day">{day}</span>
            </li>
          )}
        </For>
      </ul>
      <p>{td().years.moves(props.preview.moves.length)}</p>
      <Show when={props.preview.moves.length > 0}>
        <table class="list list-moves">
          <thead>
            <tr>
              <th scope="col">{td().years.columns.case}</th>
              <th scope="col">{td().years.columns.what}</th>
              <th scope="col">{td().years.columns.before}</th>
              <th scope="col">{td().years.columns.after}</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.preview.moves}>
              {(move) => (
                <tr>
                  <td class="list-what">{move.client}</td>
                  <td data-label={td().years.columns.what}>{say(move.title)}</td>
                  <td class="due-day" data-label={td().years.columns.before}>
                    {move.before}
                  </td>
                  <td class="due-day" data-label={td().years.columns.after}>
                    {move.after}
                    <Show when={move.settled && move.before === move.after}>
                      <span class="list-below">{td().years.settled}</span>
                    </Show>
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </Show>
    </div>
  )
}
