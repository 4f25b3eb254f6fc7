// Inline: an entry of the form.
export const inline = (code: string, own: string, basic: string) =>
  fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + basic },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      client_id: own, // expect: token-request-client-id high
    }),
  });

// Through a helper of the project: the finding is at the parameter, not in the helper.
async function post(url: string, form: Record<string, string>, basic: string) {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { Authorization: 'Basic ' + basic },
    body: new URLSearchParams(form),
  });
  return answer.json();
}

export function byHelper(code: string, own: string, basic: string) {
  const form: Record<string, string> = { grant_type: 'authorization_code', code };
  form.client_id = own; // expect: token-request-client-id high
  return post('https://api.getgo.com/oauth/v2/token', form, basic);
}
