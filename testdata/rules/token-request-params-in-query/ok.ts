// In the body; and the same names in an authorize URL, where they belong.
export const inBody = (code: string, basic: string) =>
  fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + basic },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });

export const login = (id: string, state: string) => `https://api.getgo.com/oauth/v2/authorize?response_type=code&client_id=${id}&state=${state}`;

export const traced = (code: string, basic: string) =>
  fetch('https://api.getgo.com/oauth/v2/token?trace=1', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + basic },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
