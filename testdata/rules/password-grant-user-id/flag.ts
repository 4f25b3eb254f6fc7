// Inline: an entry of the form.
export const inline = (password: string, own: string, basic: string) =>
  fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + basic },
    body: new URLSearchParams({
      grant_type: 'password',
      password,
      user_id: own, // expect: password-grant-user-id high
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

export function byHelper(password: string, own: string, basic: string) {
  const form: Record<string, string> = { grant_type: 'password', password };
  form.user_id = own; // expect: password-grant-user-id high
  return post('https://api.getgo.com/oauth/v2/token', form, basic);
}
