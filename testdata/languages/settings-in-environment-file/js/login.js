async function exchange(code) {
  const answer = await fetch(process.env.PORTAL_TOKEN_URL, { // [code]
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
  return answer.json();
}

module.exports = { exchange };
