/** Sends a file back to the client: what is wrong with it, in Chinese, and in English where the client reads that. */

import type { Remark } from '@beian/domain/casework'
import { createSignal, For, Show, useContext } from 'solid-js'
import { api } from '../../api.ts'
import { say, t } from '../../text/language.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useDesk } from '../desk.ts'
import { WordsDialog } from '../WordsDialog.tsx'
import { DetailsContext } from './details.ts'

export function AskChanges(props: { receipt: string; onClose: () => void }) {
  const desk = useDesk()
  const details = useContext(DetailsContext)
  const [english, setEnglish] = createSignal('')
  const send = (words: string) => {
    const comment: Remark = english().trim() === '' ? words : { zh: words, en: english().trim() }
    const { receipt } = props
    return desk.change((revised) => api.materials.return.mutate({ ...revised, receipt, comment }))
  }
  return (
    <WordsDialog
      title={t().case.materials.askChangesTitle}
      label={t().case.materials.comment}
      hint={t().case.materials.commentHint}
      confirm={t().case.materials.send}
      path="comment"
      onClose={props.onClose}
      onSend={send}
      offers={(put) => (
        <Show when={details()?.faults}>
          {(faults) => (
            <div class="offers">
              <span class="quiet">{t().case.papers.oftenWrong}</span>
              <For each={faults()}>
                {(fault) => (
                  <Button
                    small
                    onClick={() => {
                      put(fault.comment.zh)
                      setEnglish(fault.comment.en)
                    }}
                  >
                    {say(fault.title)}
                  </Button>
                )}
              </For>
            </div>
          )}
        </Show>
      )}
      after={<TextField label={t().case.materials.commentEn} value={english()} onInput={setEnglish} lines={2} />}
    />
  )
}
