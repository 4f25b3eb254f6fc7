async function renew(old, basic) {
  const answer = await fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + basic },
    body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: old }),
  });
  return answer.json();
}

// The old fields stay where the answer has none.
export async function spread(session, basic) {
  const token = await renew(session.token.refresh_token, basic);
  session.set('token', { ...session.token, ...token });
  session.set('other', Object.assign({}, session.token, token));
}

export async function asked(session, basic) {
  const token = await renew(session.token.refresh_token, basic);
  session.set('access', token.access_token);
  if ('refresh_token' in token) session.set('refresh', token.refresh_token);
}

// A script that runs once keeps nothing.
const { access_token: access } = await renew(process.env.GOTO_REFRESH_TOKEN, process.env.GOTO_BASIC);
const answer = await renew(process.env.GOTO_REFRESH_TOKEN, process.env.GOTO_BASIC);
console.log(access, answer.access_token);
