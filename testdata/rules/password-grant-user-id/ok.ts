// Renamed; and the same name anywhere else.
export const direct = (user: string, password: string, basic: string) =>
  fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + basic },
    body: new URLSearchParams({ grant_type: 'password', username: user, password }),
  });

export const meetings = (user_id: string, token: string) =>
  fetch('https://api.getgo.com/G2M/rest/meetings?user_id=' + user_id, { headers: { Authorization: 'Bearer ' + token } });

export const save = (user_id: string) => ({ grant: 'password', user_id });
