/** 更正 A number that was mistyped; what stood there is kept. */
import { commandSchemas } from '@beian/domain/schema'
import { caseCommand } from '../cases/case-command.ts'

export const correctNumber = caseCommand({
  input: { numbers: commandSchemas['correct-number'].shape.numbers },
  gives: (input) => ({ command: { kind: 'correct-number', ...input } }),
})
