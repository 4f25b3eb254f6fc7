// Inline.
export const none = (id) => `https://api.getgo.com/oauth/v2/authorize?response_type=code&client_id=${id}`; // expect: authorize-missing-state high

export function fixed(response, id) {
  const query = new URLSearchParams({ response_type: 'code', client_id: id, state: 'xyz' }); // expect: authorize-missing-state high
  response.redirect('https://api.getgo.com/oauth/v2/authorize?' + query);
}

// Through a helper of the project.
function url(path, query) {
  return 'https://api.getgo.com' + path + '?' + new URLSearchParams(query);
}

export const login = (id) => url('/oauth/v2/authorize', { response_type: 'code', client_id: id }); // expect: authorize-missing-state high
