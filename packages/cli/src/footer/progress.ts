/** 进度 How many pages are checked, on standard error: now and then while it lasts, and once at the end where there were many. */
import type { Call } from '../verb.ts'
import type { Result } from './check.ts'

const EVERY = 1000
const MANY = 50

export function progressOn(call: Call & { readonly options: { readonly quiet?: boolean } }) {
  let [pages, findings, unread] = [0, 0, 0]
  const said = () =>
    call.language === 'zh'
      ? `已检查 ${pages} 页，发现 ${findings} 处，${unread} 页读不了`
      : `${pages} pages checked, ${findings} findings, ${unread} not read`
  const tell = (wanted: boolean) => {
    if (wanted && !call.options.quiet) call.note(said())
  }
  return {
    step({ checked, problem }: Result) {
      pages += 1
      findings += checked?.findings.length ?? 0
      unread += problem === null ? 0 : 1
      tell(pages % EVERY === 0)
    },
    end: () => tell(pages >= MANY),
  }
}
