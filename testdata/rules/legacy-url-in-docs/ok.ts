// https://api.getgo.com/oauth/v2/authorize and https://authentication.logmeininc.com/oauth/authorize.
// https://api.getgo.com/oauth/authorize.html is a page.
export function login() {}
