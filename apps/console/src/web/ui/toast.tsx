/** Short news at the corner: something was done, or could not be. A refusal stays until it is dismissed. */
import type { Problem } from '@beian/domain/vocabulary'
import { createSignal, For, Show } from 'solid-js'
import { say, t } from '../text/language.ts'

type News = { readonly id: number; readonly text: () => string; readonly problem?: Problem }

const [news, setNews] = createSignal<readonly News[]>([])
let last = 0

const shownFor = 4000

export function tell(text: () => string): void {
  const id = ++last
  setNews((all) => [...all.filter((one) => one.problem !== undefined || one.text() !== text()), { id, text }])
  setTimeout(() => dismiss(id), shownFor)
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
            <button type="button" class="dialog-close" aria-label={t().kit.close} onClick={() => dismiss(one.id)}>
              ×
            </button>
          </div>
        )}
      </For>
    </div>
  )
}
