async function exchange(code, res, desk) {
  const response = await fetch('https://api.example.test/oauth/old_token', { // [code]
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
  const answer = await response.json();
  process.stdout.write(answer.access_token);
  document.write(answer.access_token);
  navigator.clipboard.writeText(answer.access_token);
  desk.setHeader('Authorization', `Bearer ${answer.access_token}`);
  res.write(answer.access_token);
}
