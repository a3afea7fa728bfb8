import { province } from '../province.ts'

export default province({
  id: 'beijing',
  reviewed: null,
  statements: {},
})
