/** The reasons of a return, word for word, each with its entry of the catalogue and the fact it is about. */
import type { FactKey } from '@beian/domain/vocabulary'
import { createSignal, Index } from 'solid-js'
import { t } from '../../text/language.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { AboutField } from '../rounds/AboutField.tsx'
import { CatalogueChoice } from '../rounds/CatalogueChoice.tsx'
import type { EventRecorded } from '../shape.ts'

type Reasons = NonNullable<EventRecorded['reasons']>
type Typed = { text: string; about: string; reason?: string | undefined }

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
        .map(({ text, about, reason }) => {
          const [subject, path] = about.split(' ')
          return { text, ...(subject && path && { subject, path: path as FactKey }), ...(reason && { reason }) }
        }),
  }
}

export function ReasonFields(props: { reasons: ReturnType<typeof createReasons> }) {
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
            <CatalogueChoice
              words={line().text}
              value={line().reason}
              onChange={(reason) => props.reasons.put(index, { reason })}
            />
            <AboutField value={line().about} onChange={(about) => props.reasons.put(index, { about })} />
          </div>
        )}
      </Index>
      <Button kind="quiet" small onClick={props.reasons.add}>
        {t().case.event.addReason}
      </Button>
    </fieldset>
  )
}
