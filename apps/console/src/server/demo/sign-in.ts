/** How one signs in to the demonstration. */
export const demoSignIn = { signInName: 'chen', password: 'green tea under seven lamps' }
