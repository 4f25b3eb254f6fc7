async function obtain(code: string, basic: string) {
  const answer = await fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + basic },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
  return answer.json();
}

// Any other platform.
export async function other(code: string, basic: string, device: { platform: string }) {
  const token = await obtain(code, basic);
  const me = await (await fetch('https://api.getgo.com/admin/rest/v1/me', { headers: { Authorization: 'Bearer ' + token.access_token } })).json();
  return [me.platform, device.platform, process.platform, token.organizer_key];
}
