/**
 * 查询链接 The only two addresses a snippet links to. The ministry offers no link to a single record; the code in the link of the police
 * is made from the number itself, so the two cannot disagree. Seen in current public pages and in the police platform's own code.
 */
import { type PublicSecurityNumber, publicSecurityDigits } from '../../numbers/public-security-number.ts'

export const filingQuery = 'https://beian.miit.gov.cn/'
const policeQuery = 'https://beian.mps.gov.cn/#/query/webSearch?code='

export type SnippetLink = typeof filingQuery | `${typeof policeQuery}${string}`

export function policeQueryOf({ parts }: PublicSecurityNumber): SnippetLink {
  return `${policeQuery}${publicSecurityDigits(parts)}`
}
