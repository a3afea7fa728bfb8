import { province } from '../province.ts'

export default province({
  id: 'guangxi',
  reviewed: null,
  statements: {},
})
