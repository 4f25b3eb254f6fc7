const check = (response) => {
  if (!response.ok) {
    throw new Error(response.statusText);
  }
  return response;
};

const decode = (response) => response.json();

const remember = ({ access_token: token, platform }) => {
  localStorage.setItem('token', token);
  return platform;
};

export const exchange = (code) =>
  fetch('https://api.example.test/oauth/old_token', { // [code]
    method: 'post',
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  })
    .then(check)
    .then(decode)
    .then(remember)
    .catch((error) => console.error(error));
