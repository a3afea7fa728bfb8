/** A case rests, goes on, is given up or taken up again; and findings somebody decided to live with. */
import { commandSchemas } from '@beian/domain/schema'
import { caseCommand } from './case-command.ts'

const { reason } = commandSchemas.hold.shape
const { code, subject, statement } = commandSchemas['accept-risk'].shape

export const hold = caseCommand({
  input: { reason },
  gives: (input) => ({ command: { kind: 'hold', ...input } }),
})

export const resume = caseCommand({
  input: {},
  gives: () => ({ command: { kind: 'resume' } }),
})

export const abandon = caseCommand({
  input: { reason },
  gives: (input) => ({ command: { kind: 'abandon', ...input } }),
})

export const reopen = caseCommand({
  input: { reason },
  gives: (input) => ({ command: { kind: 'reopen', ...input } }),
})

export const withdrawRisk = caseCommand({
  input: { code, subject, statement, reason },
  gives: (input) => ({ command: { kind: 'withdraw-risk', ...input } }),
})

export const acceptRisk = caseCommand({
  input: { code, subject, statement, reason },
  gives: (input) => ({ command: { kind: 'accept-risk', ...input } }),
})
