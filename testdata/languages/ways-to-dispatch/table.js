const handlers = {
  get: (url, fields) => fetch(`${url}?${new URLSearchParams(fields)}`),
  post: (url, fields) => fetch(url, { method: 'POST', body: new URLSearchParams(fields) }),
};

const call = (verb, ...rest) => (handlers[verb.toLowerCase()] || handlers.get)(...rest);

module.exports = (code) => call('POST', 'https://api.example.test/oauth/old_token', { grant_type: 'authorization_code', code }); // [code]
