/**
 * A part of a page that comes in a file of its own, once, when it is first wanted. Unlike `lazy`, it does not belong to the
 * place that wanted it first: where that place is gone before the file came (another case was opened), the next one still
 * gets its part. Until then the `Suspense` around it shows its shape; a file that did not come is asked for anew next time.
 */
import {
  type Component,
  createComponent,
  createMemo,
  createResource,
  createRoot,
  type JSX,
  type Resource,
  untrack,
} from 'solid-js'

export function later<Props extends object>(
  load: () => Promise<{ readonly default: Component<Props> }>,
): Component<Props> {
  let asked: Resource<Component<Props>> | undefined
  const ask = () => createRoot(() => createResource(async () => (await load()).default)[0])
  return (props) => {
    if (asked === undefined || untrack(() => asked?.state) === 'errored') asked = ask()
    const part = asked
    return createMemo(() => {
      const Part = part()
      return Part && untrack(() => createComponent(Part, props))
    }) as unknown as JSX.Element
  }
}
