// The request is made by a caller in another file.
export function headers(token) {
  return { Authorization: 'OAuth oauth_token=' + token }; // expect: resource-oauth-token-scheme high
}
