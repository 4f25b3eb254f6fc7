function token(code) {
  const body = `grant_type=authorization_code&code=${code}`;
  return new Request('https://api.example.test/oauth/old_token', {
    method: 'POST',
    headers: new Headers({ 'Content-Type': 'application/x-www-form-urlencoded' }),
    body,
  });
}

export async function exchange(code) {
  const response = await fetch(token(code)); // [code]
  return response.text();
}
