// The target's scheme, another provider's header, signed requests of the older protocol.
export const good = (token: string) => fetch('https://api.getgo.com/G2M/rest/meetings', { headers: { Authorization: 'Bearer ' + token } });

export const other = (token: string) => fetch('https://api.login.example.org/info', { headers: { Authorization: 'OAuth oauth_token=' + token } });

export const signed = (token: string) => `OAuth oauth_consumer_key="k", oauth_token="${token}", oauth_signature="s"`;
