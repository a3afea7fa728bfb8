/** "Why" is one click away from every requirement, finding and deadline. */
import { Show } from 'solid-js'
import { t } from '../../text/language.ts'
import { useDesk } from '../desk.ts'

export function WhyButton(props: { statement: string | null | undefined; about: string }) {
  const desk = useDesk()
  return (
    <Show when={props.statement}>
      {(ref) => (
        <button
          type="button"
          class="why-button"
          aria-pressed={desk.why() === ref()}
          onClick={() => desk.ask(desk.why() === ref() ? undefined : ref())}
        >
          {t().case.acts.why}
          <span class="only-heard"> {props.about}</span>
        </button>
      )}
    </Show>
  )
}
