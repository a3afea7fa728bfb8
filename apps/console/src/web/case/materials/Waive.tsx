/** Says that a material is not needed in this case, with the reason, or that it was done elsewhere; or asks for it again. */
import { createSignal, Show } from 'solid-js'
import { api } from '../../api.ts'
import { say, t } from '../../text/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useDesk } from '../desk.ts'
import type { MaterialRow } from '../shape.ts'
import { WordsDialog } from '../WordsDialog.tsx'

export function Waive(props: { row: MaterialRow }) {
  const desk = useDesk()
  const [asking, setAsking] = createSignal(false)
  const isElsewhere = () => props.row.accepts?.papers.every(({ elsewhere }) => elsewhere) === true
  const words = () => (isElsewhere() ? t().case.materials.elsewhere : t().case.materials.waive)
  const again = () => {
    const { key: requirement } = props.row
    return desk.act((revised) => api.materials.askAgain.mutate({ ...revised, requirement }))
  }
  const waive = (reason: string) => {
    const { key: requirement } = props.row
    return desk.change((revised) => api.materials.waive.mutate({ ...revised, requirement, reason }))
  }
  return (
    <>
      <Show when={props.row.waived}>
        <Button kind="quiet" small onClick={again}>
          {t().case.materials.askAgain}
        </Button>
      </Show>
      <Show when={props.row.state === 'waiting'}>
        <Button kind="quiet" small onClick={() => setAsking(true)}>
          {words().act}
          <span class="only-heard"> {say(props.row.title)}</span>
        </Button>
      </Show>
      <Show when={asking()}>
        <WordsDialog
          title={words().title}
          label={words().reason}
          hint={words().hint}
          confirm={words().act}
          path="reason"
          onClose={() => setAsking(false)}
          onSend={waive}
        />
      </Show>
    </>
  )
}
