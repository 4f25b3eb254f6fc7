// Inline.
export function redirect(response, id) {
  response.redirect(`https://api.getgo.com/oauth/authorize?client_id=${id}`); // expect: authorize-legacy-endpoint high
}

// Through a helper of the project.
function url(path, query) {
  return 'https://api.getgo.com' + path + '?' + new URLSearchParams(query);
}

export function login(id) {
  return url('/oauth/authorize', { client_id: id }); // expect: authorize-legacy-endpoint high
}
