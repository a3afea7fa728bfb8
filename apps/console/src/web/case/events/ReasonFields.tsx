/** The reasons of a return, word for word, each with the fact it is about where the notice says so. */
import { type FactKey, facts } from '@beian/domain/vocabulary'
import { createSignal, For, Index } from 'solid-js'
import { say, t } from '../../text/language.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useDesk } from '../desk.ts'
import type { EventRecorded } from '../shape.ts'

type Reasons = NonNullable<EventRecorded['reasons']>
type Typed = { text: string; about: string }

export function createReasons() {
  const [lines, setLines] = createSignal<readonly Typed[]>([{ text: '', about: '' }])
  return {
    lines,
    put: (at: number, change: Partial<Typed>) =>
      setLines((all) => all.map((line, index) => (index === at ? { ...line, ...change } : line))),
    add: () => setLines((all) => [...all, { text: '', about: '' }]),
    given: (): Reasons =>
      lines()
        .filter(({ text }) => text.trim() !== '')
        .map(({ text, about }) => {
          const [subject, path] = about.split(' ')
          return subject && path ? { text, subject, path: path as FactKey } : { text }
        }),
  }
}

export function ReasonFields(props: { reasons: ReturnType<typeof createReasons> }) {
  const desk = useDesk()
  const fields = () =>
    desk
      .page()
      .intake.flatMap(({ entries }) =>
        entries.flatMap(({ subject, title, fields: asked }) =>
          asked.map(({ key }) => ({ value: `${subject} ${key}`, title: `${say(title)} · ${say(facts[key].title)}` })),
        ),
      )
  return (
    <fieldset class="reasons">
      <legend>{t().case.event.reasons}</legend>
      <Index each={props.reasons.lines()}>
        {(line, index) => (
          <div class="reason-line">
            <TextField
              label={t().case.event.reason(index + 1)}
              value={line().text}
              onInput={(text) => props.reasons.put(index, { text })}
              lines={2}
            />
            <label class="field">
              <span class="field-head">{t().case.event.about}</span>
              <select
                class="input"
                value={line().about}
                onChange={(event) => props.reasons.put(index, { about: event.currentTarget.value })}
              >
                <option value="">{t().case.event.aboutNone}</option>
                <For each={fields()}>{(field) => <option value={field.value}>{field.title}</option>}</For>
              </select>
            </label>
          </div>
        )}
      </Index>
      <Button kind="quiet" small onClick={props.reasons.add}>
        {t().case.event.addReason}
      </Button>
    </fieldset>
  )
}
