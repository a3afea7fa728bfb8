/** The end of what is shown: the next page comes as it nears, and a button brings it where nothing scrolls. */
import { onCleanup, onMount, Show } from 'solid-js'
import { say, t } from '../text/language.ts'
import { Button } from '../ui/Button.tsx'
import type { Pages } from './pages.ts'

/** A screen ahead. */
const ahead = '900px'

export function LoadMore(props: { pages: Pages; found: number | undefined }) {
  let end: HTMLDivElement | undefined
  onMount(() => {
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting && !props.pages.problem()) void props.pages.more().then(again)
      },
      { rootMargin: ahead },
    )
    /** A page that leaves the end in sight is followed by the next: watched anew, it is told anew. */
    const again = () => {
      if (!end || !end.isConnected) return
      watch.unobserve(end)
      watch.observe(end)
    }
    if (end) watch.observe(end)
    onCleanup(() => watch.disconnect())
  })
  return (
    <div
      class="list-end"
      ref={(element) => {
        end = element
      }}
    >
      <Show
        when={props.pages.hasMore()}
        fallback={<span class="quiet">{props.found === undefined ? '' : t().list.end(props.found)}</span>}
      >
        <Show when={props.pages.problem()}>
          {(problem) => <span class="problem-why">{say(problem().message)}</span>}
        </Show>
        <Button small busy={props.pages.busy()} onClick={() => void props.pages.more()}>
          {t().list.more}
        </Button>
      </Show>
    </div>
  )
}
