// Inline.
export const none = (id, state) => `https://api.getgo.com/oauth/v2/authorize?client_id=${id}&state=${state}`; // expect: authorize-response-type high

export function another(response, id, state) {
  const query = new URLSearchParams({ response_type: 'token', client_id: id, state }); // expect: authorize-response-type high
  response.redirect('https://api.getgo.com/oauth/v2/authorize?' + query);
}

// Through a helper of the project.
function url(path, query) {
  return 'https://api.getgo.com' + path + '?' + new URLSearchParams(query);
}

export const login = (id, state) => url('/oauth/v2/authorize', { client_id: id, state }); // expect: authorize-response-type high
