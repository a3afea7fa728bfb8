/** The document on paper: its sentences, its blanks in sight, and what it says in English for whoever signs without reading Chinese. */
import { For, Match, Show, Switch } from 'solid-js'
import type { Block, Reading } from './documents.ts'

type Pieces = Extract<Block, { pieces: unknown }>['pieces']

export function Sheet(props: { document: Reading; glossed: boolean }) {
  return (
    <article class="sheet" lang="zh-CN">
      <h3 class="sheet-title">{props.document.title.zh}</h3>
      <Show when={props.glossed}>
        <p class="sheet-gloss" lang="en">
          {props.document.title.en}
        </p>
      </Show>
      <For each={props.document.blocks}>{(block) => <BlockOnPaper block={block} glossed={props.glossed} />}</For>
    </article>
  )
}

function BlockOnPaper(props: { block: Block; glossed: boolean }) {
  const lines = () => ('lines' in props.block ? props.block.lines : [])
  const rows = () => ('rows' in props.block ? props.block.rows : [])
  const line = () => ('pieces' in props.block ? props.block : undefined)
  return (
    <Switch>
      <Match when={line()}>
        {(one) => (
          <div class={`sheet-${props.block.is}`}>
            <Sentence pieces={one().pieces} />
            <Gloss text={one().gloss} shown={props.glossed} />
          </div>
        )}
      </Match>
      <Match when={rows().length > 0}>
        <table class="sheet-table">
          <tbody>
            <For each={rows()}>
              {({ label, value }) => (
                <tr>
                  <th scope="row">
                    {label.zh}
                    <Gloss text={label.en} shown={props.glossed} />
                  </th>
                  <td>
                    <Sentence pieces={value.pieces} />
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </Match>
      <Match when={props.block.is === 'items'}>
        <ol class="sheet-items">
          <For each={lines()}>
            {(one) => (
              <li>
                <Sentence pieces={one.pieces} />
                <Gloss text={one.gloss} shown={props.glossed} />
              </li>
            )}
          </For>
        </ol>
      </Match>
      <Match when={props.block.is === 'signature'}>
        <div class="sheet-signature">
          <For each={lines()}>
            {(one) => (
              <div>
                <Sentence pieces={one.pieces} />
                <Gloss text={one.gloss} shown={props.glossed} />
              </div>
            )}
          </For>
        </div>
      </Match>
    </Switch>
  )
}

function Sentence(props: { pieces: Pieces }) {
  return (
    <For each={props.pieces}>
      {(piece) =>
        'text' in piece ? (
          <span class="sheet-text">{piece.text}</span>
        ) : (
          <mark class="blank">{piece.blank.title.zh}</mark>
        )
      }
    </For>
  )
}

function Gloss(props: { text: string; shown: boolean }) {
  return (
    <Show when={props.shown}>
      <span class="sheet-gloss" lang="en">
        {props.text}
      </span>
    </Show>
  )
}
