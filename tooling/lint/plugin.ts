// The laws of this repository that no published rule knows, as a plugin for the linter.
import type { Plugin } from '@oxlint/plugins'
import { boundary } from './rules/boundary.ts'
import { noRuleId } from './rules/no-rule-id.ts'
import { told } from './rules/told.ts'

export default {
  meta: { name: 'beian' },
  rules: { boundary, 'no-rule-id': noRuleId, told },
} satisfies Plugin
