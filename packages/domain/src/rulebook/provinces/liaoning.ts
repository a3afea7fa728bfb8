import { province } from '../province.ts'

export default province({
  id: 'liaoning',
  reviewed: null,
  statements: {},
})
