const host = (stage) => {
  switch (stage) {
    case 'live':
      return 'https://api.example.test';
    default:
      return 'https://sandbox.example.test';
  }
};

const path = (what) =>
  what === 'token' ? '/oauth/old_token'
  : what === 'me' ? '/v1/me'
  : '/' + what;

const send = (body) => fetch(host('live') + path('token'), { method: 'POST', body: typeof body === 'string' ? new URLSearchParams(body) : body });

export const exchange = (code) => send('grant_type=authorization_code&code=' + encodeURIComponent(code)); // [code]
