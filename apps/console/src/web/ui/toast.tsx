/** Short news at the corner: something was done, or could not be. A refusal stays until it is dismissed. */
import type { Problem } from '@beian/domain/vocabulary'
import { createSignal, For, Show } from 'solid-js'
import { say, t } from '../text/language.ts'

type Act = { readonly title: () => string; readonly run: () => void }
type News = { readonly id: number; readonly text: () => string; readonly problem?: Problem; readonly act?: Act }

const [news, setNews] = createSignal<readonly News[]>([])
let last = 0

const shownFor = 4000
/** Long enough to read, to reach for the mouse, and to think again. */
const shownWithAct = 12_000

/** `act`: what can be done about it while it is shown, such as undoing it. */
export function tell(text: () => string, act?: Act): void {
  const id = ++last
  const one = act ? { id, text, act } : { id, text }
  setNews((all) => [...all.filter((other) => other.problem !== undefined || other.text() !== text()), one])
  setTimeout(() => dismiss(id), act ? shownWithAct : shownFor)
}

export function tellProblem(problem: Problem): void {
  setNews((all) => [
    ...all.filter((one) => one.problem?.code !== problem.code),
    { id: ++last, text: () => '', problem },
  ])
}

function dismiss(id: number): void {
  setNews((all) => all.filter((one) => one.id !== id))
}

export function Toasts() {
  return (
    <div class="toasts" role="region" aria-label={t().kit.news} aria-live="polite">
      <For each={news()}>
        {(one) => (
          <div class="toast" classList={{ 'toast-problem': one.problem !== undefined }}>
            <Show when={one.problem} fallback={<p>{one.text()}</p>}>
              {(problem) => (
                <p>
                  <strong>{say(problem().message)}</strong> {say(problem().fix)}
                </p>
              )}
            </Show>
            <Show when={one.act}>
              {(act) => (
                <button
                  type="button"
                  class="link-button toast-act"
                  onClick={() => {
                    dismiss(one.id)
                    act().run()
                  }}
                >
                  {act().title()}
                </button>
              )}
            </Show>
            <button type="button" class="dialog-close" aria-label={t().kit.close} onClick={() => dismiss(one.id)}>
              ×
            </button>
          </div>
        )}
      </For>
    </div>
  )
}
