import { province } from '../province.ts'

export default province({
  id: 'xinjiang',
  reviewed: null,
  statements: {},
})
