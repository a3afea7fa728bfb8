/** One material of the checklist, with the files that came for it and what can be done about them. */
import { For, Show } from 'solid-js'
import { say, t } from '../../text/language.ts'
import { Each } from '../../ui/Each.tsx'
import type { Dot } from '../../ui/StatusDot.tsx'
import { StatusDot } from '../../ui/StatusDot.tsx'
import { useDesk } from '../desk.ts'
import type { MaterialRow } from '../shape.ts'
import { WhyButton } from '../why/WhyButton.tsx'
import { remarkText } from '../words.ts'
import { chosenPaper } from './chosen-paper.ts'
import { useEarlier } from './details.ts'
import { ReceiptLine } from './ReceiptLine.tsx'
import { Upload } from './Upload.tsx'
import { Waive } from './Waive.tsx'

const dots: Record<MaterialRow['state'], Dot> = {
  waiting: 'waiting',
  'pending-review': 'review',
  'changes-requested': 'amber',
  accepted: 'done',
  'not-required': 'none',
}

export function MaterialLine(props: { row: MaterialRow }) {
  const desk = useDesk()
  const row = () => props.row
  const earlier = useEarlier(() => props.row.key)
  const isClosed = () => desk.page().locked || desk.page().final
  const isAsked = () => row().state !== 'not-required'
  const because = () => {
    const why = row().why
    return why === null ? '' : t().kit.colon + remarkText(why)
  }
  return (
    <tbody
      class="material"
      data-state={row().state}
      data-topic={row().topic}
      data-severity={row().severity}
      data-papers={row()
        .accepts?.papers.map(({ id }) => id)
        .join(' ')}
    >
      <tr>
        <td class="list-what">
          <span class="material-title">{say(chosenPaper(desk.page(), row())?.title ?? row().title)}</span>
          <NotNeeded row={row()} />
          <Show when={row().text}>{(text) => <span class="list-below requirement-text">{say(text())}</span>}</Show>
          <Note row={row()} />
        </td>
        <td data-label={t().case.materials.columns.subject}>{say(row().subjectTitle)}</td>
        <td data-label={row().ref === null ? undefined : t().case.materials.columns.source}>
          <Source row={row()} />
        </td>
        <td data-label={t().case.materials.columns.state}>
          <StatusDot dot={dots[row().state]}>{t().case.materials.states[row().state]}</StatusDot>
          <Show when={row().severity === 'advise'}>
            <span class="list-below">{t().case.materials.advised}</span>
          </Show>
          <Show when={!isAsked()}>
            <span class="list-below">
              {row().waived ? t().case.materials.waived : t().case.materials.byRule}
              {because()}
            </span>
          </Show>
        </td>
      </tr>
      <Show when={row().receipts.length > 0 || (!isClosed() && (isAsked() || row().waived))}>
        <tr class="material-work">
          <td colspan="4">
            <Each of={row().receipts}>
              {(receipt) => <ReceiptLine receipt={receipt()} row={row()} closed={isClosed()} />}
            </Each>
            <Show when={earlier().length > 0}>
              <details class="earlier">
                <summary class="quiet">{t().case.papers.earlier(earlier().length)}</summary>
                <For each={earlier()}>{(receipt) => <ReceiptLine receipt={receipt} row={row()} closed />}</For>
              </details>
            </Show>
            <Show when={!isClosed()}>
              <div class="acts material-acts">
                <Show when={isAsked()}>
                  <Upload row={row()} />
                </Show>
                <Waive row={row()} />
              </div>
            </Show>
          </td>
        </tr>
      </Show>
    </tbody>
  )
}

/** Once one of them is chosen, the others are not needed. */
function NotNeeded(props: { row: MaterialRow }) {
  const desk = useDesk()
  const others = () => {
    const chosen = chosenPaper(desk.page(), props.row)
    return chosen ? (props.row.accepts?.papers.filter(({ id }) => id !== chosen.id) ?? []) : []
  }
  return (
    <Show when={others().length > 0}>
      <span class="list-below">
        {t().case.materials.othersNotNeeded(
          others()
            .map(({ title }) => say(title))
            .join(t().kit.comma),
        )}
      </span>
    </Show>
  )
}

/** How the paper should look, where only one will do. */
function Note(props: { row: MaterialRow }) {
  const only = () => (props.row.accepts?.papers.length === 1 ? props.row.accepts.papers[0] : undefined)
  return <Show when={only()?.note}>{(note) => <span class="list-below">{say(note())}</span>}</Show>
}

function Source(props: { row: MaterialRow }) {
  const desk = useDesk()
  const explanation = () => (props.row.ref ? desk.page().explanations[props.row.ref] : undefined)
  return (
    <>
      <Show when={explanation()?.sources[0]}>{(source) => <span>{say(source().title)}</span>}</Show>
      <span class="list-below">
        <Show when={explanation()}>{(known) => <>{t().case.why.standings[known().standing]} </>}</Show>
        <WhyButton statement={props.row.ref} about={say(props.row.title)} />
      </span>
    </>
  )
}
