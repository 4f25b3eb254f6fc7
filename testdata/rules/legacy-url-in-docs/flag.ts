/*
 * Opens https://api.getgo.com/oauth/authorize?client_id=... expect: legacy-url-in-docs high
 */
export function login() {}
