/** Whether an element is far from the eye: one watcher for all, told of each as it comes and goes. */
import { type Accessor, createSignal, onCleanup } from 'solid-js'

/** About two screens. */
const far = '1600px'

const told = new WeakMap<Element, (entry: IntersectionObserverEntry) => void>()
let watcher: IntersectionObserver | undefined

/** How high it was when it was lost from sight, in pixels, while it is; what has the focus is never far. */
export function createAway(): [Accessor<number | undefined>, (element: Element) => void] {
  const [away, setAway] = createSignal<number>()
  const watch = (element: Element) => {
    watcher ??= new IntersectionObserver(
      // A busy page is told of coming and going at once: what was seen last holds.
      (seen) => {
        for (const entry of seen) told.get(entry.target)?.(entry)
      },
      { rootMargin: far },
    )
    told.set(element, ({ isIntersecting, boundingClientRect }) =>
      setAway(isIntersecting || element.contains(document.activeElement) ? undefined : boundingClientRect.height),
    )
    watcher.observe(element)
    onCleanup(() => watcher?.unobserve(element))
  }
  return [away, watch]
}
