/** 解码 A page's bytes as text. */
import { type PageProblem, problems } from './problems.ts'

export function decoded(bytes: Buffer, _contentType: string | null): string | PageProblem {
  return bytes.subarray(0, 1024).includes(0) ? problems.notAPage : new TextDecoder().decode(bytes)
}
