/** One document: why it is needed, how complete it is, and to take it. */
import { A } from '@solidjs/router'
import { createSignal, Show, Suspense } from 'solid-js'
import { problemOf } from '../../api.ts'
import { say, t } from '../../text/language.ts'
import { Button } from '../../ui/Button.tsx'
import { later } from '../../ui/later.ts'
import { StatusDot } from '../../ui/StatusDot.tsx'
import { tell, tellProblem } from '../../ui/toast.tsx'
import { useDesk } from '../desk.ts'
import { saveFile } from '../save-file.ts'
import { WhyButton } from '../why/WhyButton.tsx'
import { type DocumentRow, pathOf } from './documents.ts'

const DocumentDialog = later(() => import('./DocumentDialog.tsx'))

export function DocumentLine(props: { row: DocumentRow }) {
  const desk = useDesk()
  const [reading, setReading] = createSignal(false)
  const words = () => t().case.papers.documents
  const row = () => props.row
  const take = async (ending: 'docx' | 'pdf') => {
    try {
      await saveFile(pathOf(desk.page().id, props.row, ending))
      tell(() => words().written)
    } catch (error) {
      tellProblem(problemOf(error))
    }
  }
  return (
    <tr data-document={row().kind}>
      <td class="list-what">
        <button type="button" class="link-button document-title" onClick={() => setReading(true)}>
          {say(row().title)}
        </button>
        <span class="list-below">{say(row().about)}</span>
        <span class="list-below">{words().about(say(row().subjectTitle))}</span>
      </td>
      <td data-label={words().columns.why}>
        <span class="requirement-text">{say(row().because)}</span>{' '}
        <Show
          when={row().ref !== null && desk.page().explanations[row().ref ?? '']}
          fallback={
            <span class="list-below">
              {row()
                .sources.map(({ title }) => say(title))
                .join(t().kit.comma)}
            </span>
          }
        >
          <WhyButton statement={row().ref} about={say(row().title)} />
        </Show>
      </td>
      <td data-label={words().columns.state}>
        <StatusDot dot={row().missing.length === 0 ? 'done' : 'amber'}>
          {row().missing.length === 0 ? words().complete : words().missing(row().missing.length)}
        </StatusDot>
        <Show when={row().state}>
          {(state) => (
            <span class="list-below">
              {words().waitsFor + t().kit.colon + t().case.materials.states[state()]}{' '}
              <A href={`/cases/${desk.page().id}/materials`}>{words().toMaterial}</A>
            </span>
          )}
        </Show>
      </td>
      <td data-label={words().columns.take}>
        <div class="acts document-acts">
          <Button small onClick={() => setReading(true)}>
            {words().read}
            <span class="only-heard"> {say(row().title)}</span>
          </Button>
          <Button small kind="quiet" onClick={() => take('docx')} aria-label={`DOCX ${say(row().title)}`}>
            DOCX
          </Button>
          <Show when={!row().ownTemplate} fallback={<span class="quiet">{words().ownTemplate}</span>}>
            <Button small kind="quiet" onClick={() => take('pdf')} aria-label={`PDF ${say(row().title)}`}>
              PDF
            </Button>
          </Show>
        </div>
        <Show when={reading()}>
          <Suspense>
            <DocumentDialog row={row()} onClose={() => setReading(false)} />
          </Suspense>
        </Show>
      </td>
    </tr>
  )
}
