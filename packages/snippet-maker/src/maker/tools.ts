/** What the maker works with: the formats by name, and the engine that reads and writes, at hand or fetched when it is needed. */
import type { SnippetFormat, SnippetFormatId } from '@beian/domain/snippets'
import { createSignal } from 'solid-js'
import type * as engineModule from './engine.ts'

export type Engine = typeof engineModule

/** What a reader chooses by, and where the code goes. */
export type FormatCard = Pick<
  SnippetFormat<SnippetFormatId>,
  'id' | 'class' | 'title' | 'accepts' | 'honours' | 'where'
>

export type Tools = {
  readonly formats: readonly FormatCard[]
  /** Undefined until it was fetched. */
  readonly engine: () => Engine | undefined
  /** It could not be fetched. */
  readonly failed: () => boolean
  /** Somebody is about to type. */
  readonly wake: () => void
}

/** For a page that most people only read: formats come as data, the engine with the first touch. */
export function fetchedTools(formats: readonly FormatCard[]): Tools {
  const [engine, setEngine] = createSignal<Engine>()
  const [failed, setFailed] = createSignal(false)
  let begun = false
  const wake = () => {
    if (begun) return
    begun = true
    import('./engine.ts').then(
      (fetched) => {
        setFailed(false)
        setEngine(() => fetched)
      },
      () => {
        begun = false
        setFailed(true)
      },
    )
  }
  return { formats, engine, failed, wake }
}
