const clientId = document.body.dataset.clientId;

document.querySelector('#sign-in').addEventListener('click', () => {
  location.href = 'https://api.getgo.com/oauth/authorize?client_id=' + clientId;
});
